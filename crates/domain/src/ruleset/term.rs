//! How long the law gives, from when, and who says so.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A length of time as the law writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// "Ngay trong ngày": by the closing hour of day 0.
    #[n(0)]
    SameDay,
    /// "N ngày làm việc".
    #[n(1)]
    WorkingDays(#[n(0)] u16),
    /// "N ngày": calendar days, moved on from a day off to the next working day (BLDS Đ148.5).
    #[n(2)]
    CalendarDays(#[n(0)] u16),
    /// "N giờ làm việc": one working day is eight of them.
    #[n(3)]
    WorkingHours(#[n(0)] u16),
}

/// What a receipt after 15:00 does: three different rules (DOMAIN §5.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Cutoff {
    /// Nothing.
    #[n(0)]
    None,
    /// The result of a same-day act comes on the next working day (Luật Hộ tịch Đ5.3).
    #[n(1)]
    ResultNextWorkingDay,
    /// Counting starts from the next working day (NĐ 63/2024 Đ7.2).
    #[n(2)]
    ShiftReceipt,
}

/// How well a rule's source is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Mark {
    /// Found in the text it cites.
    #[n(0)]
    Sourced,
    /// General knowledge, held with confidence; a setting.
    #[n(1)]
    GeneralHigh,
    /// General knowledge, fairly sure; a setting.
    #[n(2)]
    GeneralMedium,
    /// A default that the ward must look at; a setting.
    #[n(3)]
    GeneralLow,
}

impl Mark {
    /// Whether the value was not found in a text and is therefore the ward's to set.
    #[must_use]
    pub const fn is_setting(self) -> bool {
        !matches!(self, Self::Sourced)
    }
}

/// Where a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct RuleSource {
    /// How well it is known.
    #[n(0)]
    pub mark: Mark,
    /// The law, decree, decision or article.
    #[n(1)]
    pub cite: String,
}

/// What asking another office does to the law's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Asking {
    /// The whole has its longer term from receipt on (NĐ 63/2024/NĐ-CP: five days for three).
    #[n(0)]
    LongerTerm,
    /// The time of the letter, out and back, does not count (NĐ 07/2025/NĐ-CP).
    #[n(1)]
    StopsClock,
}

/// The law's clock for a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Clock {
    /// The term.
    #[n(0)]
    pub term: Term,
    /// The whole term where the facts must be verified first.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<Term>,
    /// What a receipt after 15:00 does.
    #[n(2)]
    pub cutoff: Cutoff,
    /// Who says so.
    #[n(3)]
    pub source: RuleSource,
    /// What asking another office does to it; where nothing is written, the longer term if there is
    /// one, else nothing.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asking: Option<Asking>,
}

impl Clock {
    /// What asking another office does; `None` where the date stays.
    #[must_use]
    pub fn asking(&self) -> Option<Asking> {
        self.asking.or(self.verification.map(|_| Asking::LongerTerm))
    }

    /// The term that holds, with or without verification.
    #[must_use]
    pub fn term(&self, with_verification: bool) -> Term {
        self.verification.filter(|_| with_verification).unwrap_or(self.term)
    }
}
