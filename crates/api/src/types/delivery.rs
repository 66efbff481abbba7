//! Which of a case's papers is where, and how each reached the family.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Records that another agency's result reached the family without the ward.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordReached {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// Who says that they have it.
    pub receiver: String,
    /// How it came, in words.
    pub how: String,
}

/// Papers that reached the family together.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeliveryView {
    /// Document slugs.
    pub documents: Vec<String>,
    /// Who received them.
    pub receiver: String,
    /// What they are to the one who asked: message key `relation-<value>`; empty where it came directly.
    pub relation: String,
    /// `home`, `counter`, `directly`: message key `place-<value>`.
    pub place: String,
    /// The address of the door, or how it came directly; may be empty.
    pub whereabouts: String,
    /// RFC 3339.
    pub at: String,
    /// The officer who gave them.
    pub officer: String,
    /// A written authorisation was seen.
    pub authorisation_seen: bool,
    /// An identity paper was seen.
    pub identity_seen: bool,
    /// The receiver cannot sign: which finger stands on the paper sheet; message key `choice-<value>`.
    pub finger: Option<String>,
    /// Who saw it.
    pub witness: Option<String>,
}

/// Papers that were carried to a door in vain.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttemptView {
    /// Document slugs.
    pub documents: Vec<String>,
    /// What was found.
    pub reason: String,
    /// RFC 3339.
    pub at: String,
    /// Who carried them.
    pub officer: String,
}

/// One part of what comes of a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PartView {
    /// Document slug.
    pub document: String,
    /// The agency that makes it.
    pub agency: String,
    /// `awaited`, `here`, `out`, `returned`, `given`: message key `part-state-<value>`.
    pub state: String,
    /// When it is promised, RFC 3339.
    pub due: String,
    /// How it reached the family.
    pub delivery: Option<DeliveryView>,
}

/// What comes of a case, part by part.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PartsView {
    /// The result first, then the other agencies' papers.
    pub parts: Vec<PartView>,
    /// Every hand-over, oldest first: letters and slips among them.
    pub deliveries: Vec<DeliveryView>,
    /// What was carried out in vain, oldest first.
    pub attempts: Vec<AttemptView>,
    /// Papers of other agencies that the family may have received directly.
    pub reachable: Vec<String>,
}
