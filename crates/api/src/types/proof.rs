//! A paper held against its code.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Looks at a paper's code, and at what was typed from its face.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckPaper {
    /// The code as it was scanned or pasted.
    pub code: String,
    /// The name on the paper; empty where nobody typed it.
    #[serde(default)]
    pub name: String,
    /// The number on the paper; empty where nobody typed it.
    #[serde(default)]
    pub number: String,
    /// The date on the paper as people type it; empty where nobody typed it.
    #[serde(default)]
    pub date: String,
}

/// A picture of a paper (PNG, JPEG), its PDF, or a text file with its code.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperPicture {
    /// The file, in base64.
    pub file: String,
    /// It is one of many that a camera shows: looked at shortly, the next may be better.
    #[serde(default)]
    pub glance: bool,
}

/// The code that is on a paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperCode {
    /// As a scanner would have typed it.
    pub code: String,
}

/// What the code says that the paper must read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperSaid {
    /// Message key `document-<value>`.
    pub document: String,
    /// Its number; absent where it was blank.
    pub number: Option<String>,
    /// The names as initials with the last word.
    pub names: Vec<String>,
    /// Its date, ISO; absent where it was blank.
    pub date: Option<String>,
    /// The day on which it was printed, ISO.
    pub made_on: String,
}

/// What is said of a paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperChecked {
    /// Message keys `proof-<value>` and `proof-say-<value>`.
    pub verdict: String,
    /// Message key `proof-why-<value>`, where there is more to say.
    pub why: Option<String>,
    /// What does not match: message keys `proof-part-<value>`.
    pub differs: Vec<String>,
    /// Since when, RFC 3339: message key `proof-at-<verdict>`.
    pub at: Option<String>,
    /// Why it was recalled: message key `recall-<value>`.
    pub cause: Option<String>,
    /// The office in whose name the code was made; this one where the code does not say.
    pub ward: String,
    /// What the code says, where it is good.
    pub said: Option<PaperSaid>,
    /// The last whole sync, RFC 3339: what happened elsewhere since is not known here.
    pub as_of: Option<String>,
}
