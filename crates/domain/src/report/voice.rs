//! What citizens said in a period, and how it was answered (QĐ 766/QĐ-TTg: measured inputs).

use std::collections::BTreeMap;

use super::Period;
use crate::{
    complaint::Complaint,
    survey::{Answer, Own, Question, Survey},
    time::Moment,
};

/// Counts by the day on which it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Voice {
    /// Remarks and complaints.
    pub received: u32,
    /// Answered in time.
    pub on_time: u32,
    /// Answered late, or not answered though due.
    pub late: u32,
    /// Neither called unsatisfactory nor late.
    pub content: u32,
}

/// Counts what was said in the period, as it stands now.
#[must_use]
pub fn voice<'a>(
    complaints: impl IntoIterator<Item = &'a Complaint>,
    period: Period,
    now: Moment,
) -> Voice {
    let mut counts = Voice::default();
    for one in complaints.into_iter().filter(|one| period.has_moment(one.at)) {
        let late = one.is_late(now);
        counts.received += 1;
        counts.late += u32::from(late);
        counts.on_time += u32::from(!one.is_open() && !late);
        counts.content += u32::from(!late && !one.is_discontent());
    }
    counts
}

/// One of the five questions over a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Families that answered it, by their answer.
    pub answers: BTreeMap<Answer, u32>,
    /// Families of whose case the office's own data say otherwise.
    pub differs: u32,
}

/// Counts the surveys that were taken in the period, each with the office's own answers.
#[must_use]
pub fn asked<'a>(
    surveys: impl IntoIterator<Item = &'a (Survey, Own)>,
    period: Period,
) -> BTreeMap<Question, Asked> {
    let mut counts: BTreeMap<Question, Asked> =
        Question::ALL.map(|question| (question, Asked::default())).into_iter().collect();
    for (survey, own) in surveys.into_iter().filter(|(survey, _)| period.has_moment(survey.at)) {
        for (question, count) in &mut counts {
            let Some(answer) = survey.answer(*question) else { continue };
            *count.answers.entry(answer).or_default() += 1;
            let differs = own.answer(*question).is_some_and(|own| own != answer);
            count.differs += u32::from(differs);
        }
    }
    counts
}
