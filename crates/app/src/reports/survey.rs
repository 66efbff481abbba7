//! What families answered to the five questions, beside what the office's own data say.

use tannha_domain::{
    ids::CaseId,
    report::{Period, asked},
    survey::{Answer, Question},
};
use tannha_print::{Column, Row};

use super::{
    Material, Words,
    lists::moment,
    tables::{Parts, figure},
};

/// A row per question; small numbers are hidden from everybody but leaders.
pub(super) fn table(words: Words, material: &Material, period: Period, hidden: bool) -> Parts {
    let counts = asked(&material.surveys, period);
    let head = |key: &str| Column::new(&words.say(key), 12).figures();
    let columns = vec![
        Column::new(&words.say("report-col-question"), 48),
        head("report-col-good"),
        head("report-col-fair"),
        head("report-col-poor"),
        head("report-col-differs"),
    ];
    let rows = Question::ALL
        .into_iter()
        .filter_map(|question| counts.get(&question).map(|asked| (question, asked)))
        .map(|(question, asked)| {
            let of = |answers: &[Answer]| {
                let fits = question.choices().iter().any(|choice| answers.contains(choice));
                let sum = answers.iter().filter_map(|answer| asked.answers.get(answer)).sum();
                if fits { figure(sum, hidden) } else { "–".to_owned() }
            };
            let known = matches!(question, Question::OnTime | Question::Apology);
            let differs = if known { figure(asked.differs, hidden) } else { "–".to_owned() };
            Row::plain(vec![
                words.say(&format!("question-{}", question.slug())),
                of(&[Answer::Good, Answer::Yes]),
                of(&[Answer::Fair]),
                of(&[Answer::Poor, Answer::No]),
                differs,
            ])
        })
        .collect();
    let all = material.surveys.iter().filter(|(survey, _)| period.has_moment(survey.at)).count();
    let all = figure(u32::try_from(all).unwrap_or(u32::MAX), hidden);
    (columns, rows, Vec::new(), vec![words.with("report-survey-note", [("count", all)])])
}

/// The cases whose family was asked, for leaders alone.
pub(super) fn list(
    words: Words,
    material: &Material,
    period: Period,
    leads: bool,
) -> (Parts, Vec<CaseId>) {
    let column = |(key, share): (&str, u16)| Column::new(&words.say(key), share);
    let columns = [
        ("report-col-code", 24),
        ("report-col-asked-at", 20),
        ("report-col-on-time-said", 16),
        ("report-col-on-time-own", 16),
        ("report-col-apology-said", 16),
        ("report-col-apology-own", 16),
    ]
    .map(column)
    .to_vec();
    if !leads {
        let note = words.say("report-surveyed-leaders");
        return ((columns, Vec::new(), Vec::new(), vec![note]), Vec::new());
    }
    let say = |answer: Option<Answer>| match answer {
        Some(answer) => words.say(&format!("answer-{}", answer.slug())),
        None => "–".to_owned(),
    };
    let mut rows = Vec::new();
    let mut cases = Vec::new();
    for (survey, own) in material.surveys.iter().filter(|(one, _)| period.has_moment(one.at)) {
        let state = material.states.iter().find(|state| state.id == survey.case);
        rows.push(Row::plain(vec![
            state.map(|state| state.code.text.clone()).unwrap_or_default(),
            moment(survey.at),
            say(survey.answer(Question::OnTime)),
            say(own.answer(Question::OnTime)),
            say(survey.answer(Question::Apology)),
            say(own.answer(Question::Apology)),
        ]));
        cases.push(survey.case);
    }
    let note = words.with("report-cases-note", [("count", rows.len().to_string())]);
    ((columns, rows, Vec::new(), vec![note]), cases)
}
