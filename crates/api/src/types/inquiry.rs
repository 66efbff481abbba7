//! What another office is asked to verify, and what it answers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Records that a verification letter went out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SendInquiry {
    /// The case.
    pub case: String,
    /// Which office is asked.
    pub whom: String,
    /// What it is asked.
    pub what: String,
    /// The letter's number, where it has one.
    pub number: Option<String>,
    /// ISO date of the letter, where it has one.
    pub dated: Option<String>,
}

/// Records what came back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerInquiry {
    /// The case.
    pub case: String,
    /// What the other office says.
    pub result: String,
}

/// A letter that went out, and its answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct InquiryView {
    /// Which office was asked.
    pub whom: String,
    /// What it was asked.
    pub what: String,
    /// The letter's number and date, as written; empty where it has none.
    pub letter: String,
    /// Who asked.
    pub officer: String,
    /// When it went out, RFC 3339.
    pub at: String,
    /// What came back; absent while it is awaited.
    pub result: Option<String>,
    /// When the answer came, RFC 3339.
    pub answered_at: Option<String>,
    /// The law's clock stands still for it.
    pub stopped: bool,
}
