//! Words on a page that are no act yet.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a page on which words wait to become an act.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct JottingOf {
    /// `complaint`, `reply`, `survey` or `letter-text`.
    pub page: String,
    /// What it is about: a case, for a reply the complaint, for a letter's text its kind; absent where
    /// it is the office.
    pub about: Option<String>,
}

/// Keeps what was typed into a field of such a page.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeepJotting {
    /// The page.
    pub jotting: JottingOf,
    /// The field.
    pub field: String,
    /// What was typed; empty to keep nothing of it.
    pub value: String,
}

impl std::fmt::Debug for KeepJotting {
    /// What was typed is in no log line.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeepJotting").field("jotting", &self.jotting).finish_non_exhaustive()
    }
}

/// What this officer typed there so far.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct JottingView {
    /// As typed, by field.
    pub typed: BTreeMap<String, String>,
}
