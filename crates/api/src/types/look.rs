//! Who looked at a dossier.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How often somebody looked at a dossier on a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LookLine {
    /// Who.
    pub officer: String,
    /// `2026-11-23`.
    pub day: String,
    /// `view`, `print` or `export`: text `look-<kind>`.
    pub kind: String,
    /// How often.
    pub count: u32,
    /// It is known on this laptop only, until its day has ended and the laptop has synced.
    pub unsent: bool,
}

/// Who looked at a dossier, the latest day first; who acted on it stands in its history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LooksView {
    /// The lines.
    pub lines: Vec<LookLine>,
    /// They are kept for so many days after the last look.
    pub kept_days: u16,
}

/// How often somebody looked at a list on which names stand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListLookLine {
    /// `list`, or `book` for a register: the text is `<family>-<list>`.
    pub family: String,
    /// `late`, or a book's slug.
    pub list: String,
    /// Who, when, how, how often.
    pub look: LookLine,
}

/// Who looked at lists of names, list by list, the latest day first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListLooksView {
    /// The lines.
    pub lines: Vec<ListLookLine>,
    /// They are kept for so many days after the last look.
    pub kept_days: u16,
}
