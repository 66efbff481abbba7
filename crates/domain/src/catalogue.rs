//! The office's catalogue of procedures: what the district changed in the law's rules or added to them,
//! as dated editions in the ward's log.
//!
//! ```text
//!   law_2026 ──────────────┬───────────────▶      law_2027_03 ─────────▶
//!                edition 1 ┴─▶ edition 2 ──▶ (what the law fixes begins anew,
//!                              01/12/2026     what is the office's own goes on)
//! ```
//!
//! An *edition* holds whole procedures, the ward's shorter times and what is received no more. It binds
//! dossiers that are received from its first day on; one that was received before keeps the rules that
//! it was received under. Absent: programs. What only a program can do (the form of a procedure of the
//! law) no edition changes.

mod book;
mod check;
mod read;
mod state;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::date_cbor,
    ruleset::{Bilingual, Procedure, ProcedureCode, PromisedTerm, RuleSource},
};

pub use book::{in_force, lapsing};
pub use check::check;
pub use read::{Fault, read};
pub use state::{CatalogueRefusal, CatalogueState, EditionMark, permit};

/// The newest shape of an edition that this program understands.
pub const CATALOGUE_SCHEMA: u16 = 1;

/// One edition of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Edition {
    /// The shape it is written in; what is newer than [`CATALOGUE_SCHEMA`] is kept and not applied.
    #[n(0)]
    #[serde(default = "oldest")]
    pub schema: u16,
    /// Rises with every edition.
    #[n(1)]
    pub version: u32,
    /// The first day of receipt that it binds.
    #[n(2)]
    #[cbor(with = "date_cbor")]
    pub from: NaiveDate,
    /// What people call it.
    #[n(3)]
    pub name: Bilingual,
    /// By whose decision.
    #[n(4)]
    pub source: RuleSource,
    /// Procedures that are new or changed, each whole.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub procedures: Vec<Procedure>,
    /// The ward's own shorter times.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<PromisedTerm>,
    /// Procedures of the office's own that are received no more.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ended: Vec<ProcedureCode>,
}

const fn oldest() -> u16 {
    1
}

impl Edition {
    /// Which it is, and since when.
    #[must_use]
    pub const fn mark(&self) -> EditionMark {
        EditionMark { version: self.version, from: self.from }
    }
}

/// What can happen to the catalogue. The index is the act's kind; numbers are never reused.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum CatalogueEvent {
    /// The district published an edition.
    #[n(190)]
    Published(#[n(0)] Box<Edition>),
}

impl CatalogueEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Published(_) => 190,
        }
    }

    /// Stable code; the messages have its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Published(_) => "catalogue-published",
        }
    }
}
