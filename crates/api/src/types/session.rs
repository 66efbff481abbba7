//! Who is at the laptop, and which ward it belongs to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Locale;

/// A request that says nothing more than its name.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Empty {}

/// What the laptop can do right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SessionState {
    /// The directory holds no ward yet.
    Empty,
    /// A ward is here; no officer has unlocked it.
    Locked,
    /// An officer is at work.
    Open,
    /// A ward was here, and what says who can unlock it is damaged.
    Damaged,
}

/// The first thing the window asks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionStatus {
    /// What can be done.
    pub state: SessionState,
    /// The ward, once known (it is readable only when unlocked; the practice ward always is).
    pub ward: Option<WardBrief>,
    /// The officers who can unlock this laptop.
    pub officers: Vec<OfficerBrief>,
    /// The officer at work.
    pub officer: Option<OfficerBrief>,
    /// Present on the practice ward only.
    pub practice: Option<PracticeBrief>,
    /// The language of the last session.
    pub locale: Locale,
    /// The program's version.
    pub version: String,
    /// Seconds until it locks itself if nobody does anything; absent where it does not, or is locked.
    pub locks_in_s: Option<u32>,
    /// So many seconds before that somebody is warned.
    pub warns_s: u32,
}

/// Somebody is at the laptop.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Stir {
    /// Seconds since the last key or click.
    pub ago_s: u32,
}

/// The ward's name as it is said and as it is written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WardBrief {
    /// `phường Từ Liêm`.
    pub name: String,
    /// `phường Từ Liêm, thành phố Hà Nội`.
    pub full_name: String,
    /// What the ward calls the office above it.
    pub superior_name: String,
}

/// An officer as the unlock screen and the lists show them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfficerBrief {
    /// Stable id, also given to `tannha --officer`.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Function in the office.
    pub title: String,
}

/// What a newcomer needs to open the practice ward.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PracticeBrief {
    /// The passphrase shared by the practice ward's officers; it protects nothing.
    pub passphrase: String,
}

/// Opens the laptop for an officer.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Unlock {
    /// The officer's id.
    pub officer: String,
    /// The officer's passphrase; never logged.
    pub passphrase: String,
}

impl std::fmt::Debug for Unlock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unlock").field("officer", &self.officer).finish_non_exhaustive()
    }
}

/// Sets the language of the window and of messages.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetLocale {
    /// The language.
    pub locale: Locale,
}
