//! Letters and the forms that say sorry or ask for more; the register of what left the office.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An apology as it lies ready for a leader.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApologyView {
    /// The ward's reasons, to choose from.
    pub reasons: Vec<String>,
    /// The proposed new date, ISO.
    pub day: String,
    /// The proposed hour, `17:00`.
    pub hour: String,
}

/// Apologises for a promise that is not kept, and makes the one new promise.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Apologise {
    /// The case.
    pub case: String,
    /// One of the ward's reasons.
    pub reason: String,
    /// The new date, ISO.
    pub day: String,
    /// Its hour, `HH:MM`.
    pub hour: String,
    /// Officer id of the leader who signs.
    pub signer: String,
    /// How the family is addressed: `gia-dinh`, `ong`, `ba`, `anh`, `chi`.
    pub greeting: String,
}

/// Asks the family for what is missing; once more is a leader's decision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AskAgain {
    /// The case.
    pub case: String,
    /// What is missing.
    pub what: String,
    /// Why it is asked for; the second time, why the first did not do.
    pub reason: String,
}

/// Notes what the letters must know and no field says.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteCircumstance {
    /// The case.
    pub case: String,
    /// Slug, for example `mother-died`.
    pub circumstance: String,
}

/// No letter will be sent, and why.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SuppressLetter {
    /// The case.
    pub case: String,
    /// The reason in words.
    pub reason: String,
    /// Which letter; the congratulation where none is named.
    #[serde(default)]
    pub document: Option<String>,
}

/// Asks for the register of what left the office in a year.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowOutgoing {
    /// The year; this year where none is named.
    #[serde(default)]
    pub year: Option<i32>,
}

/// Sổ đăng ký văn bản đi: the year's register of what left the office under a number.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OutgoingView {
    /// The year.
    pub year: i32,
    /// In the order of the numbers.
    pub lines: Vec<OutgoingRow>,
}

/// A line of that register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OutgoingRow {
    /// The case.
    pub case: String,
    /// Số, ký hiệu.
    pub number: String,
    /// ISO date.
    pub dated: String,
    /// Document slug.
    pub document: String,
    /// The dossier that it is about, by its code.
    pub about: String,
    /// Người ký.
    pub signer: String,
    /// Nơi nhận.
    pub recipient: String,
    /// Số lượng bản.
    pub copies: u16,
    /// RFC 3339: when it reached whom it was for.
    pub handed_over: Option<String>,
    /// Who received it.
    pub receiver: String,
}

/// Numbers a signed letter: typed by văn thư, or asked of the district where it allots them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NumberLetter {
    /// The case.
    pub case: String,
    /// Typed by hand; absent when asked of the district.
    pub number: Option<String>,
    /// Which letter; the congratulation where none is named.
    #[serde(default)]
    pub document: Option<String>,
}

/// Opens a letter draft with the form of address the officer chose.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DraftLetter {
    /// The case.
    pub case: String,
    /// `gia-dinh`, `ong`, `ba`, `anh`, `chi`.
    pub greeting: String,
    /// Which letter; the congratulation where none is named.
    #[serde(default)]
    pub document: Option<String>,
}
