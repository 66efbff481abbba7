//! What the office measures for the indices it is judged by: the five groups of QĐ 766/QĐ-TTg, and what
//! the reform index gave. Inputs and figures that were given, never a score of our own.

use tannha_domain::{
    report::{Period, inputs as inputs_of, published_in_time, voice},
    time::Moment,
    ward::Usage,
};
use tannha_print::{Column, Row};

use super::{
    Bar, Material, Words, ratings,
    tables::{Parts, dash, percent, tenths},
};

pub(super) fn table(
    words: Words,
    material: &Material,
    usage: &Usage,
    period: Period,
    now: Moment,
) -> Parts {
    let fed = inputs_of(&material.facts, period, now);
    let said = voice(&material.complaints, period, now);
    let column = |key: &str, share| Column::new(&words.say(key), share);
    let columns = vec![
        column("report-col-figure", 50),
        column("report-col-part", 14).figures(),
        column("report-col-whole", 14).figures(),
        column("report-col-percent", 14).figures(),
    ];
    let row = |key: &str, pair: (u32, u32)| {
        Row::plain(vec![words.say(key), pair.0.to_string(), pair.1.to_string(), percent(pair)])
    };
    let groups = [
        (
            "report-group-open",
            vec![
                row("report-inputs-published", published_in_time(&material.editions, period)),
                row("report-inputs-receipts", fed.receipts),
            ],
        ),
        (
            "report-group-progress",
            vec![
                row("report-inputs-on-time", fed.on_time),
                row("report-inputs-kept", fed.kept),
                row("report-inputs-apologised", fed.apologised),
            ],
        ),
        ("report-group-digital", vec![row("report-inputs-coded", fed.coded)]),
        (
            "report-group-online",
            vec![
                row("report-inputs-online", fed.online),
                row("report-inputs-online-full", fed.online_full),
            ],
        ),
        (
            "report-group-content",
            vec![
                row("report-inputs-complaints-on-time", (said.on_time, said.received)),
                row("report-inputs-complaints-content", (said.content, said.received)),
                row("report-inputs-survey-content", content(material, period)),
                rated_content(words, material, period),
            ],
        ),
    ];
    let mut rows = Vec::new();
    for ((group, measured), points) in groups.into_iter().zip(usage.points()) {
        rows.push(Row::group(words.with(group, [("points", points.to_string())])));
        rows.extend(measured);
    }
    rows.push(Row::group(words.say("report-group-reform")));
    rows.extend(usage.reform().into_iter().map(|score| {
        let points =
            words.with("report-reform-points", [("points", tenths(u32::from(score.tenths)))]);
        let rank = words.with("report-reform-rank", [("rank", score.rank.to_string())]);
        Row::plain(vec![score.name, rank, score.of.to_string(), points])
    }));
    let bar = |key: &str, (part, whole): (u32, u32)| Bar {
        label: words.say(key),
        parts: vec![("in-time", part), ("rest", whole.saturating_sub(part))],
    };
    let bars =
        vec![bar("report-inputs-on-time", fed.on_time), bar("report-inputs-online", fed.online)];
    (columns, rows, bars, vec![words.say("report-inputs-note"), ratings::note(words)])
}

/// Contacts that citizens were content with, of all that they rated; what few thought is not told.
fn rated_content(words: Words, material: &Material, period: Period) -> Row {
    let told = ratings::of(material, period);
    let content = told.and_then(|told| told.content.map(|content| (content, told.count)));
    Row::plain(vec![
        words.say("report-inputs-rated-content"),
        dash(content, |(part, _)| part.to_string()),
        dash(told, |told| told.count.to_string()),
        dash(content, percent),
    ])
}

/// Families that were asked and found nothing wanting, of all that were asked.
fn content(material: &Material, period: Period) -> (u32, u32) {
    let asked = material.surveys.iter().filter(|(survey, _)| period.has_moment(survey.at));
    asked.fold((0, 0), |(part, whole), (survey, _)| {
        (part + u32::from(survey.is_content()), whole + 1)
    })
}
