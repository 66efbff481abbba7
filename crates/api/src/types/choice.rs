//! What the ward settles for itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A reason of the ward's list, by its words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OneReason {
    /// Its words.
    pub reason: String,
}

/// Says a reason in other words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RenameReason {
    /// As it is.
    pub reason: String,
    /// As it shall be.
    pub to: String,
}

/// Moves a reason in the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveReason {
    /// Which.
    pub reason: String,
    /// Before which; at the end where absent.
    pub before: Option<String>,
}

/// Whether death extracts name the cause.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowCause {
    /// They do.
    pub shown: bool,
}

/// After how many minutes without a key or a click a laptop locks itself.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LockAfter {
    /// At the office.
    pub idle_minutes: u16,
    /// On a delivery round; as at the office where absent.
    pub round_minutes: Option<u16>,
}

/// Who settled something, and when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChosenView {
    /// Who.
    pub by: String,
    /// RFC 3339.
    pub at: String,
}

/// What the ward has settled for itself.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChoicesView {
    /// Reasons of an apology, in the order in which they are offered.
    pub reasons: Vec<String>,
    /// Who changed the list last; absent while it is the usual one.
    pub reasons_by: Option<ChosenView>,
    /// Death extracts name the cause.
    pub cause_on_extract: bool,
    /// Who chose so; absent where nobody here did.
    pub cause_by: Option<ChosenView>,
    /// When a laptop locks itself.
    pub lock: LockAfter,
    /// The most minutes that can be chosen.
    pub most_idle_minutes: u16,
    /// Who chose so; absent where nobody here did.
    pub lock_by: Option<ChosenView>,
    /// The officer at work may change these.
    pub may_change: bool,
}
