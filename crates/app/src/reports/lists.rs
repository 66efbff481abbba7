//! The lists behind the "3 không" board: each figure is as many lines, and each line is a case.

use tannha_domain::{
    case::CaseState, complaint::Complaint, ids::CaseId, report::Period, time::Moment,
};
use tannha_print::{Column, Row};

use super::{Material, Words, tables::Parts};

pub(super) fn moment(at: Moment) -> String {
    at.in_vietnam().local().format("%H:%M %d/%m/%Y").to_string()
}

fn columns(words: Words, own: &[(&str, u16)]) -> Vec<Column> {
    let column = |(key, share): &(&str, u16)| Column::new(&words.say(key), *share);
    let shared =
        [("report-col-code", 30), ("report-col-procedure", 20), ("report-col-received", 15)];
    shared.iter().chain(own).chain(&[("report-col-officer", 20)]).map(column).collect()
}

/// The period's cases that a figure of the board counts, by day of receipt.
fn listed<'a>(
    words: Words,
    material: &'a Material,
    period: Period,
    counts: impl Fn(usize) -> bool,
    own: impl Fn(&'a CaseState, usize) -> Vec<String>,
) -> (Vec<Row>, Vec<CaseId>) {
    let mut rows = Vec::new();
    let mut cases = Vec::new();
    for (at, facts) in material.facts.iter().enumerate() {
        let Some(state) = material.states.get(at) else { continue };
        if !period.has_moment(facts.received) || !counts(at) {
            continue;
        }
        let officer = facts.received_by.to_string();
        let before = [
            facts.code.clone(),
            words.procedure(material, &facts.procedure),
            moment(facts.received),
        ];
        let after = material.officers.get(&officer).cloned().unwrap_or(officer);
        rows.push(Row::plain(before.into_iter().chain(own(state, at)).chain([after]).collect()));
        cases.push(facts.case);
    }
    (rows, cases)
}

/// Cases whose family was asked for more, so often at least, with what and why again.
pub(super) fn asked(
    words: Words,
    material: &Material,
    period: Period,
    least: u16,
) -> (Parts, Vec<CaseId>) {
    let columns = columns(
        words,
        &[("report-col-times", 8), ("report-col-asked", 40), ("report-col-again", 30)],
    );
    let facts = &material.facts;
    let (rows, cases) = listed(
        words,
        material,
        period,
        |at| facts[at].supplements >= least,
        |state, _| {
            let what: Vec<&str> = state.asked.iter().map(|asked| asked.what.as_str()).collect();
            let again: Vec<&str> =
                state.asked.iter().filter_map(|asked| asked.again.as_deref()).collect();
            vec![state.supplements.to_string(), what.join("; "), again.join("; ")]
        },
    );
    let note = words.with("report-cases-note", [("count", rows.len().to_string())]);
    ((columns, rows, Vec::new(), vec![note]), cases)
}

/// Cases whose citizen had to come more often than is enough, with why each time.
pub(super) fn trips(words: Words, material: &Material, period: Period) -> (Parts, Vec<CaseId>) {
    let columns = columns(
        words,
        &[("report-col-trips", 8), ("report-col-target", 8), ("report-col-why", 46)],
    );
    let facts = &material.facts;
    let (rows, cases) = listed(
        words,
        material,
        period,
        |at| facts[at].is_over_trips(),
        |state, at| {
            let made = state.trips.iter().filter(|trip| trip.counts());
            let why = made.map(|trip| {
                let why = words.say(&format!("trip-{}", trip.why.slug()));
                format!("{} {why}", trip.at.in_vietnam().local().format("%d/%m"))
            });
            let target = facts[at].trip_target.map(|most| most.to_string());
            vec![
                facts[at].trips.to_string(),
                target.unwrap_or_default(),
                why.collect::<Vec<_>>().join("; "),
            ]
        },
    );
    let note = words.with("report-cases-note", [("count", rows.len().to_string())]);
    ((columns, rows, Vec::new(), vec![note]), cases)
}

/// What was said in the period: what about, and whether it was answered in time; never what, nor by
/// whom.
pub(super) fn complaints(
    words: Words,
    material: &Material,
    period: Period,
    now: Moment,
    wanted: impl Fn(&Complaint) -> bool,
) -> Parts {
    let column = |(key, share): &(&str, u16)| Column::new(&words.say(key), *share);
    let heads = [
        ("report-col-received", 16),
        ("report-col-kind", 20),
        ("report-col-about-what", 24),
        ("report-col-due", 16),
        ("report-col-answered", 16),
        ("report-col-overdue", 10),
        ("report-col-content", 10),
    ];
    let yes_no = |yes| words.say(if yes { "report-yes" } else { "report-no" });
    let said = material.complaints.iter().filter(|one| period.has_moment(one.at) && wanted(one));
    let rows: Vec<Row> = said
        .map(|one| {
            Row::plain(vec![
                moment(one.at),
                words.say(&format!("complaint-{}", one.made.kind.slug())),
                words.say(&format!("about-{}", one.made.about.slug())),
                moment(one.made.due),
                one.reply.as_ref().map_or_else(|| yes_no(false), |reply| moment(reply.at)),
                if one.is_late(now) { words.say("report-yes") } else { "–".to_owned() },
                one.heard.as_ref().map_or_else(|| "–".to_owned(), |heard| yes_no(heard.content)),
            ])
        })
        .collect();
    (heads.iter().map(column).collect(), rows, Vec::new(), Vec::new())
}
