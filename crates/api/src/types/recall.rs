//! Papers that must come back, and registrations that a decision revokes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Revokes a registration by a decision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevokeCase {
    /// The case.
    pub case: String,
    /// Number and symbol of the decision.
    pub decision: String,
    /// Its day, ISO.
    pub decided_on: String,
    /// Whose decision it is.
    pub authority: String,
    /// Why.
    pub reason: String,
}

/// Calls back a paper that the family holds.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BeginRecall {
    /// The case.
    pub case: String,
    /// Which paper, by its slug: one of `papers` of [`RecallsView`].
    pub document: String,
    /// One of `causes` of [`RecallsView`]: message key `recall-<value>`.
    pub cause: String,
    /// What is wrong with it, in words that the family may read.
    pub what: String,
    /// Mã hồ sơ of the case that has the other entry, where this ward has it.
    #[serde(default)]
    pub other: Option<String>,
}

/// Takes a step of a recall.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TakeRecallStep {
    /// The case.
    pub case: String,
    /// Which paper's recall.
    pub document: String,
    /// One of `possible` of [`RecallView`]: message key `recall-step-<value>`.
    pub step: String,
    /// From whom, how or why.
    #[serde(default)]
    pub note: String,
}

/// One part of the task.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecallPartView {
    /// Message key `recall-part-<value>`.
    pub part: String,
    /// It is done, or is none of this recall's.
    pub done: bool,
    /// The step that ended it: message key `recall-step-<value>`.
    pub step: Option<String>,
    /// What was noted; may be empty.
    pub note: String,
    /// RFC 3339.
    pub at: Option<String>,
    /// Who.
    pub officer: Option<String>,
}

/// One paper's recall.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecallView {
    /// Which paper.
    pub document: String,
    /// Message key `recall-<value>`.
    pub cause: String,
    /// What is wrong with it.
    pub what: String,
    /// The case that has the other entry.
    pub other: Option<String>,
    /// RFC 3339.
    pub begun_at: String,
    /// Who began it.
    pub begun_by: String,
    /// The four parts, in order.
    pub parts: Vec<RecallPartView>,
    /// What can be done now.
    pub possible: Vec<String>,
    /// Something is still to be done.
    pub open: bool,
}

/// How the registration was revoked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevocationView {
    /// Number and symbol of the decision.
    pub decision: String,
    /// Its day, ISO.
    pub decided_on: Option<String>,
    /// Whose decision it is.
    pub authority: String,
    /// Why.
    pub reason: String,
}

/// What must come back of a case, and what can be called back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecallsView {
    /// Oldest first.
    pub made: Vec<RecallView>,
    /// Papers that the family holds.
    pub papers: Vec<String>,
    /// What a person can give as the cause.
    pub causes: Vec<String>,
    /// How the registration was revoked.
    pub revocation: Option<RevocationView>,
}
