//! Who looked at which dossier: an officer's day in sums, told to the district with a sync of a later day
//! (DOMAIN §2.4, [ADR 0021](../../../docs/adr/0021-who-looked-is-told-by-the-day.md)).
//!
//! What an officer did to a case is its history and is not told again here. A look carries the case's id,
//! the day and how often; nothing about a person.

mod list;

use std::collections::BTreeSet;

use chrono::Days;
use minicbor::{Decode, Encode};

use crate::{
    ids::{CaseId, OfficerId},
    time::Date,
};

pub use list::NamedList;

/// The most looks that one act tells; a day of more is told in several.
pub const MAX_LOOKS: usize = 300;
/// Days for which it is kept who looked, back from the last look at the dossier.
pub const KEPT_DAYS: u64 = 730;
/// The most lines that are kept of one dossier; the oldest go first.
pub const MAX_LINES: usize = 400;
/// Looking again at the same dossier within so many minutes is the same look.
pub const SAME_LOOK_MINUTES: i64 = 10;

/// In what way somebody looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum LookKind {
    /// It, or a sheet of it, stood on the screen.
    #[n(0)]
    View,
    /// It, or a sheet on which it stands, was printed: a declaration, a list.
    #[n(1)]
    Print,
    /// It left the laptop in a table.
    #[n(2)]
    Export,
}

impl LookKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::View, Self::Print, Self::Export];

    /// Stable slug; the catalogue has its name as `look-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Print => "print",
            Self::Export => "export",
        }
    }
}

/// How often one officer looked at one dossier in one way on one day.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Look {
    /// Which dossier, or the [id of a list](NamedList::id) on which names stand.
    #[n(0)]
    pub case: CaseId,
    /// How.
    #[n(1)]
    pub kind: LookKind,
    /// How often.
    #[n(2)]
    pub count: u32,
}

/// What is told of an officer's day.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum LookEvent {
    /// The looks of a day, or a part of them.
    #[n(150)]
    Told {
        /// Who looked. Who tells it may be whoever synced the laptop next.
        #[n(0)]
        officer: OfficerId,
        /// On which day.
        #[n(1)]
        day: Date,
        /// At what.
        #[n(2)]
        looks: Vec<Look>,
    },
}

impl LookEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Told { .. } => 150,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Told { .. } => "looks-told",
        }
    }
}

/// Why a day's looks are not taken; the catalogue has the text as `problem-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum LookRefusal {
    Nothing,
    TooMany,
    Twice,
}

impl LookRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "looks-nothing",
            Self::TooMany => "looks-too-many",
            Self::Twice => "looks-twice",
        }
    }
}

/// Whether an act tells a day as one is told: something, not more than fits, each once.
///
/// # Errors
/// The [`LookRefusal`] with its reason.
pub fn permit(event: &LookEvent) -> Result<(), LookRefusal> {
    let LookEvent::Told { looks, .. } = event;
    if looks.is_empty() || looks.iter().any(|look| look.count == 0) {
        return Err(LookRefusal::Nothing);
    }
    if looks.len() > MAX_LOOKS {
        return Err(LookRefusal::TooMany);
    }
    let once: BTreeSet<_> = looks.iter().map(|look| (look.case, look.kind)).collect();
    if once.len() == looks.len() { Ok(()) } else { Err(LookRefusal::Twice) }
}

/// A line of what is known of a dossier: who, when, how, how often.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Looked {
    /// Who.
    #[n(0)]
    pub officer: OfficerId,
    /// On which day.
    #[n(1)]
    pub day: Date,
    /// How.
    #[n(2)]
    pub kind: LookKind,
    /// How often.
    #[n(3)]
    pub count: u32,
}

/// Adds a look to what is known of its dossier, and lets go of what was kept long enough.
pub fn take(lines: &mut Vec<Looked>, officer: &OfficerId, day: Date, look: &Look) {
    let same =
        |line: &&mut Looked| (&line.officer, line.day, line.kind) == (officer, day, look.kind);
    if let Some(line) = lines.iter_mut().find(same) {
        line.count = line.count.saturating_add(look.count);
    } else {
        let at = lines.partition_point(|line| line.day.0 <= day.0);
        let line = Looked { officer: officer.clone(), day, kind: look.kind, count: look.count };
        lines.insert(at, line);
    }
    let newest = lines.last().map_or(day.0, |line| line.day.0);
    if let Some(oldest) = newest.checked_sub_days(Days::new(KEPT_DAYS)) {
        lines.retain(|line| line.day.0 > oldest);
    }
    lines.drain(..lines.len().saturating_sub(MAX_LINES));
}

#[cfg(test)]
mod tests;
