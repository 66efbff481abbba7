//! How far a case has come towards its result, and what stopped it.

use minicbor::{Decode, Encode};

use crate::{ids::OfficerId, time::Moment};

/// Where the dossier stands before registration, and how it ends without one.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Status {
    /// Received; to be checked.
    #[n(0)]
    Received,
    /// Waits for what the family was asked to bring; the clock is stopped.
    #[n(1)]
    Supplement(#[n(0)] Moment),
    /// Checked, in order.
    #[n(2)]
    Verified,
    /// Before the signer.
    #[n(3)]
    AtSignature,
    /// Registered.
    #[n(4)]
    Registered,
    /// Refused in writing (Mẫu 03).
    #[n(5)]
    Refused,
    /// Stopped at the citizen's request (Mẫu 05).
    #[n(6)]
    Withdrawn,
    /// Revoked by a decision after registration.
    #[n(7)]
    Revoked,
    /// Another office was asked to verify something; its answer is awaited.
    #[n(8)]
    Inquiry(#[n(0)] Moment),
}

/// What the family was asked for, when, by whom, and why once more (Mẫu 02).
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Asked {
    /// What is missing, as it stands on the slip.
    #[n(0)]
    pub what: String,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// Who asks, and answers questions about it.
    #[n(2)]
    pub officer: OfficerId,
    /// Why again: a leader's reason, from the second time on.
    #[n(3)]
    pub again: Option<String>,
    /// Why, the first time; blank where it was asked before that had to be said.
    #[n(4)]
    #[cbor(default)]
    pub why: String,
}

/// How a dossier ended without its result: in writing, by the head of the agency (Luật Hộ tịch Đ5.2)
/// or at the citizen's request.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Ending {
    /// Why, as it stands on the paper.
    #[n(0)]
    pub reason: String,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// Who decided or wrote it down.
    #[n(2)]
    pub officer: OfficerId,
}
