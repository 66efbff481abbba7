//! Danh sách hồ sơ quá hạn (DOMAIN §7.2): by the law's date and by the promise, who it waits with, why, and
//! who answers for it.

use tannha_domain::{
    case::{CaseState, Document, Field, Leg, LegStatus},
    ids::CaseId,
    report::{LateCase, Period, late_cases},
    time::Moment,
};
use tannha_print::{Column, Row};

use super::{Material, Words, lists::moment, tables::Parts};

/// The step that is or was late: the first that is still to be done, else the one that was done last.
fn step(state: &CaseState) -> Option<&Leg> {
    let open = state.legs.iter().find(|leg| leg.status != LegStatus::Done);
    open.or_else(|| {
        let when = |leg: &&Leg| leg.done_at.map_or(i64::MIN, Moment::utc_ms);
        state.legs.iter().max_by_key(when)
    })
}

pub(super) fn table(
    words: Words,
    material: &Material,
    period: Period,
    now: Moment,
    wanted: impl Fn(&LateCase<'_>) -> bool,
) -> (Parts, Vec<CaseId>) {
    let column = |key: &str, share| Column::new(&words.say(key), share);
    let columns = vec![
        column("report-col-code", 30),
        column("report-col-procedure", 16),
        column("report-col-declarant", 18),
        column("report-col-promised", 14).centred(),
        column("report-col-statutory", 14).centred(),
        column("report-col-days-promised", 8).figures(),
        column("report-col-days", 8).figures(),
        column("report-col-result", 10).centred(),
        column("report-col-apologised", 14).centred(),
        column("report-col-reason", 24),
        column("report-col-person", 18),
        column("report-col-leader", 18),
    ];
    let mut late = late_cases(&material.facts, period, now);
    late.retain(wanted);
    let days = |past: Option<i64>| past.map_or_else(|| "–".to_owned(), |days| days.to_string());
    let rows = late
        .iter()
        .filter_map(|case| {
            let facts = case.facts;
            let state = material.states.iter().find(|state| state.id == facts.case)?;
            let officer = facts.received_by.to_string();
            let received = material.officers.get(&officer).cloned().unwrap_or(officer);
            let leg = step(state);
            let said = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
            let number = state.paper(Document::ApologyForm).number;
            let apologised = match (facts.apologised, number) {
                (true, Some(number)) => words.with("report-apology-number", [("number", number)]),
                (true, None) => words.say("report-yes"),
                (false, _) => words.say("report-no"),
            };
            let reason = state.renewal.as_ref().map(|renewal| renewal.reason.clone());
            Some(Row::plain(vec![
                facts.code.clone(),
                words.procedure(material, &facts.procedure),
                state.value(Field::DeclarantName).to_owned(),
                moment(facts.promised),
                moment(facts.statutory),
                days(case.by_promise),
                days(case.by_law),
                words.say(if case.resolved { "report-resolved" } else { "report-awaited" }),
                apologised,
                reason.unwrap_or_else(|| "–".to_owned()),
                said(leg.map(|leg| leg.person.as_str())).unwrap_or(received),
                said(leg.map(|leg| leg.accountable.as_str())).unwrap_or_else(|| "–".to_owned()),
            ]))
        })
        .collect();
    let by_law = late.iter().filter(|case| case.by_law.is_some());
    let without = by_law.clone().filter(|case| !case.facts.apologised).count();
    let by_promise = late.iter().filter(|case| case.by_promise.is_some()).count();
    let note = words.with(
        "report-late-note",
        [
            ("late", by_law.count().to_string()),
            ("without", without.to_string()),
            ("promised", by_promise.to_string()),
        ],
    );
    let cases = late.iter().map(|case| case.facts.case).collect();
    ((columns, rows, Vec::new(), vec![note]), cases)
}
