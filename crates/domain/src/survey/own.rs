//! What the office's own data answer to two of the five questions, beside what the family says.

use super::{Answer, Question};
use crate::{case::CaseState, promise::Lateness, report::Facts, time::Moment};

/// The office's own answers at a moment; nothing where there is nothing to say yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Own {
    /// The result was there by the first promise. A promise that was renewed is still the first one.
    pub on_time: Option<bool>,
    /// Where it was not: there was an apology with a new date.
    pub apology: Option<bool>,
    /// The new date that the apology named.
    pub new_date: Option<Moment>,
}

impl Own {
    /// As an answer to a question.
    #[must_use]
    pub const fn answer(self, question: Question) -> Option<Answer> {
        let said = match question {
            Question::OnTime => self.on_time,
            Question::Apology => self.apology,
            Question::Manner | Question::Waiting | Question::Facilities => None,
        };
        match said {
            Some(true) => Some(Answer::Yes),
            Some(false) => Some(Answer::No),
            None => None,
        }
    }
}

/// What the case's own data say at `now`. A dossier that was refused or taken back had no result to
/// be late with, and a clock that stands still makes nothing late.
#[must_use]
pub fn own(state: &CaseState, now: Moment) -> Own {
    let facts = Facts::of(state, None, None);
    let renewed = state.promise.repromised.as_ref();
    let first = renewed.map_or(facts.promised, |renewed| renewed.before);
    let awaited = !facts.paused && state.ending_form().is_none();
    let on_time = match facts.resolved {
        Some(at) => Some(Lateness::of(at, first) != Lateness::Late),
        None if awaited && Lateness::of(now, first) == Lateness::Late => Some(false),
        None => None,
    };
    let late = on_time == Some(false);
    Own {
        on_time,
        apology: late.then_some(renewed.is_some()),
        new_date: renewed.filter(|_| late).map(|_| facts.promised),
    }
}
