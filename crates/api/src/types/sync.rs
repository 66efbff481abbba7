//! The sync page: what waits, what was refused and why, what needs a choice.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    care::BackupPlace,
    case::ConflictView,
    lines::{Problem, SyncBrief},
};

/// An entry that waits to be sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PendingLine {
    /// The act.
    pub act: String,
    /// The case it belongs to.
    pub case: Option<String>,
    /// Whom it is about.
    pub title: String,
    /// What: the message `event-<code>`.
    pub what: Problem,
    /// RFC 3339.
    pub at: String,
}

/// An entry that the district quarantined or the fold set aside.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RefusedLine {
    /// The act.
    pub act: String,
    /// The case it belongs to.
    pub case: Option<String>,
    /// Whom it is about.
    pub title: String,
    /// What.
    pub what: Problem,
    /// Why: `problem-<code>`, with the remedy.
    pub why: Problem,
    /// Who wrote it.
    pub officer: String,
    /// RFC 3339.
    pub at: String,
}

/// An entry without effect that somebody has seen to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SettledLine {
    /// The act.
    pub act: String,
    /// The case it belongs to.
    pub case: Option<String>,
    /// Whom it is about.
    pub title: String,
    /// What.
    pub what: Problem,
    /// What was done about it: the message `settlement-<slug>`.
    pub how: String,
    /// In the officer's words.
    pub note: Option<String>,
    /// Who saw to it.
    pub officer: String,
    /// When, RFC 3339.
    pub at: String,
}

/// What a pass did that is out of the ordinary.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnusualView {
    /// When, RFC 3339.
    pub at: String,
    /// What: `problem-sync-…`.
    pub what: Vec<Problem>,
}

/// Says that an entry without effect was seen to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SeeTo {
    /// The act.
    pub act: String,
    /// What was done: `done-again`, `not-needed`, `told`.
    pub how: String,
    /// In the officer's words, if they wrote any.
    pub note: Option<String>,
}

/// A year of the calendar that dates are reckoned with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct YearLine {
    /// The year.
    pub year: i32,
    /// Its version; 0 where nobody has published it.
    pub version: u32,
    /// Where it comes from: the message `calendar-year-<slug>`.
    pub standing: String,
    /// When this version was published, `dd/mm/yyyy`.
    pub published: Option<String>,
    /// Weekend days that are worked for another, still to come, `dd/mm/yyyy`.
    pub worked: Vec<String>,
}

/// The sync page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SyncView {
    /// At a glance.
    pub brief: SyncBrief,
    /// What the ward calls the office above it.
    pub superior_name: String,
    /// Its address.
    pub address: String,
    /// What waits.
    pub pending: Vec<PendingLine>,
    /// What was refused.
    pub refused: Vec<RefusedLine>,
    /// What was refused and has been seen to, the latest first.
    pub settled: Vec<SettledLine>,
    /// What can be done about a refused one, as slugs.
    pub settlements: Vec<String>,
    /// What needs a choice.
    pub choices: Vec<ConflictView>,
    /// The last pass that was out of the ordinary, while it is news.
    pub unusual: Option<UnusualView>,
    /// The calendar that dates are reckoned with, this year and those to come.
    pub years: Vec<YearLine>,
    /// Where the backups are.
    pub backups: Vec<BackupPlace>,
    /// Laptop's clock minus the district's, in seconds, when last measured.
    pub skew_s: Option<i32>,
    /// Why the last attempt failed.
    pub last_error: Option<Problem>,
}

/// What one pass did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SyncReport {
    /// Entries sent and receipted.
    pub sent: u32,
    /// Entries received.
    pub received: u32,
    /// The page after it.
    pub view: SyncView,
}
