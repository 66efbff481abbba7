//! How this ward does what the law leaves to it: defaults that nobody has read in a text, so the district
//! sets them for each ward.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{complaint::ComplaintKind, promise::AlarmDays, ruleset::Term, words::WordStyle};

/// The middle of a volume's name where the ward has no symbol of its own: `01-TP/HT-2026-KS`.
pub const REGISTER_SYMBOL: &str = "TP/HT";

/// How this ward does what the law leaves to it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct Usage {
    /// Dates in words: *mùng* or *mồng*, *linh* or *lẻ*, *nghìn* or *ngàn* (DOMAIN §8.5).
    #[n(0)]
    #[cbor(default)]
    pub words: WordStyle,
    /// How many working days before a promised date its alarms ring.
    #[n(1)]
    #[cbor(default)]
    pub alarms: AlarmDays,
    /// The middle of a volume's name; empty for [`REGISTER_SYMBOL`].
    #[n(2)]
    #[cbor(default)]
    pub register_symbol: String,
    /// How long the office takes to answer citizens, where that is not the ruleset's.
    #[n(3)]
    #[cbor(default)]
    pub complaints: Vec<OwnTerm>,
}

/// The ward's own time for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct OwnTerm {
    /// To what.
    #[n(0)]
    pub kind: ComplaintKind,
    /// How long, from the day after it came.
    #[n(1)]
    pub term: Term,
}

impl Usage {
    /// The middle of a volume's name.
    #[must_use]
    pub fn symbol(&self) -> &str {
        if self.register_symbol.is_empty() { REGISTER_SYMBOL } else { &self.register_symbol }
    }

    /// The ward's own time for an answer, if it has one.
    #[must_use]
    pub fn term(&self, kind: ComplaintKind) -> Option<Term> {
        self.complaints.iter().find(|own| own.kind == kind).map(|own| own.term)
    }
}
