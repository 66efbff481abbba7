//! The five questions that a leader asks of chosen families, by telephone or at their home, and what
//! the office's own data say to them (DOMAIN §7.1): manner; waiting; the result on the promised day; if
//! late, an apology with a new date; the place itself.
//!
//! Nobody is asked where the ward condoles (DOMAIN §4). What a family says is for leaders: officers
//! see that it was asked.

mod own;
mod permit;

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use crate::{
    ids::{CaseId, OfficerId},
    time::Moment,
};

pub use own::{Own, own};
pub use permit::{SurveyRefusal, askable, decide, permit};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Question {
    /// How they were treated.
    #[n(0)]
    Manner,
    /// How long they waited.
    #[n(1)]
    Waiting,
    /// The result came on the day that was promised.
    #[n(2)]
    OnTime,
    /// If it was late: an apology with a new date was received.
    #[n(3)]
    Apology,
    /// The place, its seats, its signs.
    #[n(4)]
    Facilities,
}

impl Question {
    /// In the order in which they are asked.
    pub const ALL: [Self; 5] =
        [Self::Manner, Self::Waiting, Self::OnTime, Self::Apology, Self::Facilities];

    /// Stable slug; the catalogue has its words as `question-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Manner => "manner",
            Self::Waiting => "waiting",
            Self::OnTime => "on-time",
            Self::Apology => "apology",
            Self::Facilities => "facilities",
        }
    }

    /// The question of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }

    /// What can be answered.
    #[must_use]
    pub const fn choices(self) -> &'static [Answer] {
        match self {
            Self::Manner | Self::Waiting | Self::Facilities => {
                &[Answer::Good, Answer::Fair, Answer::Poor]
            }
            Self::OnTime | Self::Apology => &[Answer::Yes, Answer::No],
        }
    }
}

/// What is answered. A question that was passed over has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "the catalogue has the words as `answer-<slug>`")]
pub enum Answer {
    #[n(0)]
    Good,
    #[n(1)]
    Fair,
    #[n(2)]
    Poor,
    #[n(3)]
    Yes,
    #[n(4)]
    No,
}

impl Answer {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Good, Self::Fair, Self::Poor, Self::Yes, Self::No];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fair => "fair",
            Self::Poor => "poor",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// The answer of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// How the family was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "the catalogue has the words as `way-<slug>`")]
pub enum Way {
    #[n(0)]
    Phone,
    #[n(1)]
    Visit,
}

impl Way {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Phone, Self::Visit];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Visit => "visit",
        }
    }

    /// The way of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// What a family answered.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Taken {
    /// How they were asked.
    #[n(0)]
    pub way: Way,
    /// What they answered.
    #[n(1)]
    pub answers: BTreeMap<Question, Answer>,
    /// What else they said; may be empty.
    #[n(2)]
    pub note: String,
}

/// What can happen: the questions were asked about a case.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum SurveyEvent {
    /// They were.
    #[n(145)]
    Taken(#[n(0)] Taken),
}

impl SurveyEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Taken(_) => 145,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Taken(_) => "survey-taken",
        }
    }
}

/// The answers about a case, as the log tells them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Survey {
    /// The case.
    #[n(0)]
    pub case: CaseId,
    /// What was answered.
    #[n(1)]
    pub taken: Taken,
    /// When they were asked.
    #[n(2)]
    pub at: Moment,
    /// The leader who asked.
    #[n(3)]
    pub by: OfficerId,
}

impl Survey {
    /// The answer to a question.
    #[must_use]
    pub fn answer(&self, question: Question) -> Option<Answer> {
        self.taken.answers.get(&question).copied()
    }

    /// Nothing was called poor, and nothing that was promised had failed.
    #[must_use]
    pub fn is_content(&self) -> bool {
        !self.taken.answers.values().any(|answer| matches!(answer, Answer::Poor | Answer::No))
    }
}

#[cfg(test)]
mod tests;
