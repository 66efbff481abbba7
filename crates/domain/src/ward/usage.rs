//! How this ward does what the law leaves to it: defaults that nobody has read in a text, so the district
//! sets them for each ward.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::PaperSymbols;
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
    /// Points of the five groups of the service index; empty for [`POINTS`].
    #[n(4)]
    #[cbor(default)]
    pub points: Vec<u16>,
    /// What the reform index gave, to be compared with; empty for what the founding article tells.
    #[n(5)]
    #[cbor(default)]
    pub reform: Vec<ReformScore>,
    /// What stands after the numbers of extracts and copies, where it is not the usual.
    #[n(6)]
    #[cbor(default)]
    pub symbols: PaperSymbols,
}

/// Points of the five groups of QĐ 766/QĐ-TTg: openness, progress, digitisation, online service,
/// satisfaction (18, 20 and 18 are sourced, 22 and 22 are not).
pub const POINTS: [u16; 5] = [18, 20, 22, 22, 18];

/// What a reform index (chỉ số cải cách hành chính) gave.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ReformScore {
    /// Whose, and when.
    #[n(0)]
    pub name: String,
    /// The points, in tenths.
    #[n(1)]
    pub tenths: u16,
    /// The rank.
    #[n(2)]
    pub rank: u16,
    /// Among so many.
    #[n(3)]
    pub of: u16,
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

    /// Points of the five groups, in their order.
    #[must_use]
    pub fn points(&self) -> [u16; 5] {
        <[u16; 5]>::try_from(self.points.as_slice()).unwrap_or(POINTS)
    }

    /// What the reform index gave: the ward's own figures, or the founding article's (93,3 points, third
    /// of thirty).
    #[must_use]
    pub fn reform(&self) -> Vec<ReformScore> {
        if self.reform.is_empty() {
            let name = "Quận Nam Từ Liêm, theo bài báo ngày 09/08/2017".to_owned();
            return vec![ReformScore { name, tenths: 933, rank: 3, of: 30 }];
        }
        self.reform.clone()
    }

    /// The ward's own time for an answer, if it has one.
    #[must_use]
    pub fn term(&self, kind: ComplaintKind) -> Option<Term> {
        self.complaints.iter().find(|own| own.kind == kind).map(|own| own.term)
    }
}
