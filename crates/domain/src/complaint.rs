//! What citizens say of the office, and what it answers: remarks (phản ánh, kiến nghị) and complaints
//! (khiếu nại), each with a clock of its own.
//!
//! The clock is data of the ruleset on the day it came ([`ComplaintTerm`]); the due time is fixed
//! then, and a fold never reckons it again. What is said goes to a leader, not to the officer whom it
//! is about: only a leader answers (DOMAIN §1, feature 7).

mod permit;
mod state;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::Calendar,
    case::Channel,
    ids::CaseId,
    ruleset::{RuleSource, Ruleset, Term},
    time::Moment,
};

pub use permit::{ComplaintRefusal, apply, decide, permit};
pub use state::{Complaint, Heard, Reply};

/// How heavy it is, which decides how long the office may take.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum ComplaintKind {
    /// Phản ánh, kiến nghị.
    #[n(0)]
    Remark,
    /// Khiếu nại.
    #[n(1)]
    Complaint,
}

impl ComplaintKind {
    /// Both, the lighter first.
    pub const ALL: [Self; 2] = [Self::Remark, Self::Complaint];

    /// Stable slug; the catalogue has its words as `complaint-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Remark => "remark",
            Self::Complaint => "complaint",
        }
    }

    /// The kind of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "the catalogue has the words as `about-<slug>`")]
pub enum About {
    #[n(0)]
    Manner,
    #[n(1)]
    Delay,
    #[n(2)]
    Papers,
    #[n(3)]
    Trips,
    #[n(4)]
    Fees,
    #[n(5)]
    Result,
    #[n(6)]
    Other,
}

impl About {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 7] = [
        Self::Manner,
        Self::Delay,
        Self::Papers,
        Self::Trips,
        Self::Fees,
        Self::Result,
        Self::Other,
    ];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Manner => "manner",
            Self::Delay => "delay",
            Self::Papers => "papers",
            Self::Trips => "trips",
            Self::Fees => "fees",
            Self::Result => "result",
            Self::Other => "other",
        }
    }

    /// The one of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// How long the office may take to answer.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct ComplaintTerm {
    /// What.
    #[n(0)]
    pub kind: ComplaintKind,
    /// How long, from the day after it came.
    #[n(1)]
    pub term: Term,
    /// Who says so.
    #[n(2)]
    pub source: RuleSource,
}

/// When the answer is due: at the closing hour of the last day. Nothing where the ruleset or the
/// calendar does not reach.
#[must_use]
pub fn due(
    ruleset: &Ruleset,
    kind: ComplaintKind,
    at: Moment,
    calendar: &Calendar,
) -> Option<Moment> {
    let term = ruleset.complaints.iter().find(|known| known.kind == kind)?.term;
    due_by(term, at, calendar)
}

/// The same by a term that the ward set for itself.
#[must_use]
pub fn due_by(term: Term, at: Moment, calendar: &Calendar) -> Option<Moment> {
    let day = at.in_vietnam().date();
    let last = match term {
        Term::SameDay => calendar.working_day_from(day),
        Term::WorkingDays(days) => calendar.add_working_days(day, days),
        Term::WorkingHours(hours) => calendar.add_working_days(day, hours.div_ceil(8)),
        Term::CalendarDays(days) => {
            let end = day.checked_add_days(chrono::Days::new(days.into()))?;
            calendar.working_day_from(end)
        }
    };
    last.map(|last| calendar.closing(last))
}

/// It was said.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Made {
    /// How heavy.
    #[n(0)]
    pub kind: ComplaintKind,
    /// What about.
    #[n(1)]
    pub about: About,
    /// The case that it is about; none where it is about the office.
    #[n(2)]
    pub case: Option<CaseId>,
    /// Who says it; empty where they did not give a name.
    #[n(3)]
    pub who: String,
    /// Where the answer goes; may be empty.
    #[n(4)]
    pub contact: String,
    /// What they say.
    #[n(5)]
    pub text: String,
    /// How it came.
    #[n(6)]
    pub channel: Channel,
    /// When the answer is due.
    #[n(7)]
    pub due: Moment,
}

/// What can happen to it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum ComplaintEvent {
    /// It was said.
    #[n(140)]
    Made(#[n(0)] Box<Made>),
    /// The office answered.
    #[n(141)]
    Answered {
        /// What, in the leader's words.
        #[n(0)]
        reply: String,
    },
    /// What they say of the answer.
    #[n(142)]
    Heard {
        /// They are content with it.
        #[n(0)]
        content: bool,
    },
}

impl ComplaintEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Made(_) => 140,
            Self::Answered { .. } => 141,
            Self::Heard { .. } => 142,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Made(_) => "complaint-made",
            Self::Answered { .. } => "complaint-answered",
            Self::Heard { .. } => "complaint-heard",
        }
    }
}

#[cfg(test)]
mod tests;
