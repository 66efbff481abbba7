//! What can happen to a round.

use minicbor::{Decode, Encode};

use crate::{
    case::Document,
    ids::{CaseId, OfficerId},
    time::Date,
};

/// More homes than an officer reaches in a day.
pub const MAX_STOPS: usize = 100;

/// A case whose papers are carried to its home.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Stop {
    /// The case.
    #[n(0)]
    pub case: CaseId,
    /// The papers.
    #[n(1)]
    pub documents: Vec<Document>,
    /// The address as written when the round was planned.
    #[n(2)]
    pub address: String,
}

/// The plan of a round.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Plan {
    /// The day.
    #[n(0)]
    pub on: Date,
    /// Who carries the papers and signs for them.
    #[n(1)]
    pub carrier: OfficerId,
    /// The homes, in the order of the walk.
    #[n(2)]
    pub stops: Vec<Stop>,
}

/// What was found at a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Met {
    /// All papers were handed over.
    #[n(0)]
    Whole,
    /// Some were; the rest goes back.
    #[n(1)]
    Part,
    /// Nobody was at home.
    #[n(2)]
    Nobody,
    /// There is no such address, or the family lives there no more.
    #[n(3)]
    Elsewhere,
    /// The papers were not taken: something in them is wrong, or they are not wanted.
    #[n(4)]
    Declined,
}

impl Met {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 5] =
        [Self::Whole, Self::Part, Self::Nobody, Self::Elsewhere, Self::Declined];

    /// Stable slug; the catalogue has its text as `met-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Part => "part",
            Self::Nobody => "nobody",
            Self::Elsewhere => "elsewhere",
            Self::Declined => "declined",
        }
    }

    /// The one of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|met| met.slug() == slug)
    }

    /// Papers changed hands.
    #[must_use]
    pub const fn is_handed_over(self) -> bool {
        matches!(self, Self::Whole | Self::Part)
    }
}

/// A visit at a door.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Visit {
    /// Which case's.
    #[n(0)]
    pub case: CaseId,
    /// What was found.
    #[n(1)]
    pub met: Met,
    /// The papers were read back to the family before they changed hands.
    #[n(2)]
    pub read_back: bool,
    /// The day of the next try.
    #[n(3)]
    pub next_try: Option<Date>,
    /// In the officer's words.
    #[n(4)]
    pub note: String,
}

/// Papers that stayed out of the safe overnight.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Kept {
    /// The case.
    #[n(0)]
    pub case: CaseId,
    /// The papers.
    #[n(1)]
    pub documents: Vec<Document>,
}

/// What can happen to a round. The index is the act's kind; numbers are never reused.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum RoundEvent {
    /// It was planned.
    #[n(160)]
    Planned(#[n(0)] Box<Plan>),
    /// A home was added before it set out.
    #[n(161)]
    StopAdded(#[n(0)] Stop),
    /// A home was taken off before it set out.
    #[n(162)]
    StopDropped {
        /// Whose.
        #[n(0)]
        case: CaseId,
    },
    /// The carrier signed for the papers and left.
    #[n(163)]
    SetOut,
    /// A door was visited.
    #[n(164)]
    Visited(#[n(0)] Visit),
    /// The carrier is back. What is not named here and was not handed over lies in the safe again.
    #[n(165)]
    CameBack {
        /// What stays out overnight.
        #[n(0)]
        overnight: Vec<Kept>,
        /// Where it is kept, and why it is not in the safe.
        #[n(1)]
        why: String,
    },
    /// It was not made.
    #[n(166)]
    Cancelled {
        /// Why.
        #[n(0)]
        reason: String,
    },
}

impl RoundEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Planned(_) => 160,
            Self::StopAdded(_) => 161,
            Self::StopDropped { .. } => 162,
            Self::SetOut => 163,
            Self::Visited(_) => 164,
            Self::CameBack { .. } => 165,
            Self::Cancelled { .. } => 166,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Planned(_) => "round-planned",
            Self::StopAdded(_) => "round-stop-added",
            Self::StopDropped { .. } => "round-stop-dropped",
            Self::SetOut => "round-set-out",
            Self::Visited(_) => "round-visited",
            Self::CameBack { .. } => "round-came-back",
            Self::Cancelled { .. } => "round-cancelled",
        }
    }
}
