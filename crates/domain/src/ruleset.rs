//! The law as data: procedures with their terms, papers, fees and signers, by ruleset.
//!
//! A *ruleset* is law at a time; it is pinned to a case at receipt and never changes it afterwards.
//! A *commitment* is the ward's own shorter time and is kept apart, so that a screen can show both
//! and a report can go by the law. Every value names its source; one that was not found in a text
//! is marked as general knowledge and is a setting (newer data replaces it, no code depends on it).

mod book;
mod fee;
mod procedure;
mod term;

use std::fmt;

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::{ClockTime, date_cbor, optional_date_cbor},
    catalogue::EditionMark,
    complaint::ComplaintTerm,
    text::Language,
};

pub use book::Rulebook;
pub use fee::{Fee, FeeExemption, FeeGround, FeePer, LaterUnits};
pub use procedure::{
    Agency, Leg, OWN_PREFIX, Procedure, RequiredPaper, ResultPaper, Signer, TripTarget, Variant,
};
pub use term::{Asking, Clock, Cutoff, Mark, RuleSource, Term};

/// The stable name of a ruleset: `law_2026`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(transparent)]
#[serde(transparent)]
pub struct RulesetId(#[n(0)] String);

/// The stable name of a commitment: `nam_tu_liem_2017`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(transparent)]
#[serde(transparent)]
pub struct CommitmentId(#[n(0)] String);

/// The stable slug of a procedure: `khai-sinh-lien-thong`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(transparent)]
#[serde(transparent)]
pub struct ProcedureCode(#[n(0)] String);

macro_rules! text_newtype {
    ($name:ident) => {
        impl $name {
            /// The name as a value; whether anything bears it is the [`Rulebook`]'s to say.
            #[must_use]
            pub fn new(name: impl Into<String>) -> Self {
                Self(name.into())
            }

            /// As text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_newtype!(RulesetId);
text_newtype!(CommitmentId);
text_newtype!(ProcedureCode);

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(array)]
pub struct Bilingual {
    /// Vietnamese.
    #[n(0)]
    pub vi: String,
    /// English.
    #[n(1)]
    pub en: String,
}

impl Bilingual {
    /// The text in one language.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Vietnamese => &self.vi,
            Language::English => &self.en,
        }
    }
}

/// The law at a time.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Ruleset {
    /// Its stable name.
    #[n(0)]
    pub id: RulesetId,
    /// Rises with each correction of the same ruleset.
    #[n(1)]
    pub version: u32,
    /// What people call it.
    #[n(2)]
    pub name: Bilingual,
    /// The ruleset whose procedures hold where this one names none of its own.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<RulesetId>,
    /// First day of receipt for which it is the default; `None` for a preset that is only ever
    /// chosen by name.
    #[n(4)]
    #[cbor(with = "optional_date_cbor", has_nil)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from: Option<NaiveDate>,
    /// Some of it waits for decrees that are not out yet.
    #[n(5)]
    #[serde(default)]
    pub provisional: bool,
    /// "After 15:00": strictly later than this.
    #[n(6)]
    pub cutoff_time: ClockTime,
    /// The ward's promise that belongs to this preset, if any.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_commitment: Option<CommitmentId>,
    /// Its procedures.
    #[n(8)]
    pub procedures: Vec<Procedure>,
    /// How long the office may take to answer a citizen; where it says nothing, what it extends says.
    #[n(21)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub complaints: Vec<ComplaintTerm>,
    /// The office's edition that changed the law's rules here; absent for the law alone.
    #[n(9)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<EditionMark>,
}

/// A promise that an office made in public: shorter times than the law's.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Commitment {
    /// Its stable name.
    #[n(0)]
    pub id: CommitmentId,
    /// What people call it.
    #[n(1)]
    pub name: Bilingual,
    /// Since when.
    #[n(2)]
    #[cbor(with = "date_cbor")]
    pub effective_from: NaiveDate,
    /// Where it was published.
    #[n(3)]
    pub source: RuleSource,
    /// The promised terms.
    #[n(4)]
    pub terms: Vec<PromisedTerm>,
}

/// One procedure's promised term.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct PromisedTerm {
    /// The procedure.
    #[n(0)]
    pub procedure: ProcedureCode,
    /// The time promised; it binds where it is shorter than the law's.
    #[n(1)]
    pub term: Term,
}

/// What was asked for is in no rulebook.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleProblem {
    /// No ruleset has this name.
    #[error("no ruleset is named {0}")]
    UnknownRuleset(RulesetId),
    /// No ruleset is the default for a receipt on this day.
    #[error("no ruleset holds for a receipt on {0}")]
    NoRulesetFor(NaiveDate),
    /// No commitment has this name.
    #[error("no commitment is named {0}")]
    UnknownCommitment(CommitmentId),
    /// The ruleset has no such procedure.
    #[error("ruleset {ruleset} has no procedure {procedure}")]
    UnknownProcedure {
        /// The slug asked for.
        procedure: ProcedureCode,
        /// Where it was looked for.
        ruleset: RulesetId,
    },
    /// The procedure has no such variant.
    #[error("procedure {procedure} has no variant {variant}")]
    UnknownVariant {
        /// The procedure.
        procedure: ProcedureCode,
        /// The variant asked for.
        variant: String,
    },
}

impl RuleProblem {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownRuleset(_) => "ruleset-unknown",
            Self::NoRulesetFor(_) => "ruleset-none-for-date",
            Self::UnknownCommitment(_) => "commitment-unknown",
            Self::UnknownProcedure { .. } => "procedure-unknown",
            Self::UnknownVariant { .. } => "procedure-variant-unknown",
        }
    }

    /// What fills the message's placeables.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownRuleset(id) => vec![("ruleset", id.to_string())],
            Self::NoRulesetFor(date) => vec![("date", date.format("%d/%m/%Y").to_string())],
            Self::UnknownCommitment(id) => vec![("commitment", id.to_string())],
            Self::UnknownProcedure { procedure, ruleset } => {
                vec![("procedure", procedure.to_string()), ("ruleset", ruleset.to_string())]
            }
            Self::UnknownVariant { procedure, variant } => {
                vec![("procedure", procedure.to_string()), ("variant", variant.clone())]
            }
        }
    }
}

impl Ruleset {
    /// The procedure with this slug.
    ///
    /// # Errors
    /// [`RuleProblem::UnknownProcedure`].
    pub fn procedure(&self, code: &ProcedureCode) -> Result<&Procedure, RuleProblem> {
        self.procedures.iter().find(|procedure| procedure.code == *code).ok_or_else(|| {
            RuleProblem::UnknownProcedure { procedure: code.clone(), ruleset: self.id.clone() }
        })
    }
}

impl Commitment {
    /// The term promised for a procedure, if any.
    #[must_use]
    pub fn term(&self, code: &ProcedureCode) -> Option<Term> {
        self.terms.iter().find(|promised| promised.procedure == *code).map(|p| p.term)
    }
}

#[cfg(test)]
mod tests;
