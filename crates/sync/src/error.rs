//! What can go wrong in a pass. Whatever it is, nothing leaves the outbox for it.

use std::time::Duration;

use tannha_domain::log::BadEntry;

use crate::wire::{PROTOCOL, Refusal, WireError};

/// The way to the district, or what stands at its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum RemoteError {
    #[error("the district cannot be reached")]
    Down,
    #[error("the district did not answer in time")]
    Timeout,
    #[error("what answered does not speak the district's language")]
    Garbage,
    #[error("what answered cannot prove that it is the district")]
    NotTrusted,
    #[error("the district is busy")]
    Busy { again_in: Duration },
    #[error("the district failed with status {status}")]
    Failed { status: u16 },
    #[error("the address is no https address, nor http on this machine")]
    BadAddress,
}

impl RemoteError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Down => "district-down",
            Self::Timeout => "district-timeout",
            Self::Garbage => "district-garbage",
            Self::NotTrusted => "district-not-trusted",
            Self::Busy { .. } => "district-busy",
            Self::Failed { .. } => "district-failed",
            Self::BadAddress => "district-bad-address",
        }
    }
}

/// The laptop's own log failed: its store's code, and the cause.
#[derive(Debug, thiserror::Error)]
#[error("the laptop's log failed ({code})")]
pub struct LocalFailure {
    /// The store's stable code.
    pub code: &'static str,
    /// What happened.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl LocalFailure {
    /// A failure under the store's own code.
    pub fn new(
        code: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { code, source: source.into() }
    }
}

/// Why a pass, or an enrolment, stopped.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum SyncError {
    #[error(transparent)]
    Remote(#[from] RemoteError),
    #[error("the district's answer is not one: {0}")]
    Garbage(WireError),
    #[error("the district speaks protocol {found}, this program {known}")]
    ProtocolTooNew { found: u16, known: u16 },
    #[error("the district said no: {}", .0.code())]
    Refused(Refusal),
    #[error("the district's log does not follow from what was read before: {0}")]
    LogDiffers(BadEntry),
    #[error(
        "this laptop has {here} entries of its own, the district {district}: an old disk image"
    )]
    RolledBack { here: u64, district: u64 },
    #[error("this laptop's chain is not the one that the district holds at {at}")]
    Forked { at: u64 },
    #[error("the district was restored from a backup: epoch {there}, here {here}")]
    NewEpoch { here: u32, there: u32 },
    #[error("the state after the log is not the district's")]
    DigestDiffers,
    #[error("nothing moved in {rounds} rounds")]
    Stuck { rounds: u32 },
    #[error("what answered is another district than the ticket names")]
    OtherDistrict,
    #[error(transparent)]
    Local(#[from] LocalFailure),
}

impl SyncError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Remote(error) => error.code(),
            Self::Garbage(_) => "district-garbage",
            Self::ProtocolTooNew { .. } => "protocol-too-new",
            Self::Refused(refusal) => refusal.code(),
            Self::LogDiffers(_) => "log-differs",
            Self::RolledBack { .. } => "rolled-back",
            Self::Forked { .. } => "chain-forked",
            Self::NewEpoch { .. } => "new-epoch",
            Self::DigestDiffers => "digest-differs",
            Self::Stuck { .. } => "sync-stuck",
            Self::OtherDistrict => "district-not-trusted",
            Self::Local(failure) => failure.code,
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Remote(RemoteError::Failed { status }) => vec![("status", status.to_string())],
            Self::Remote(RemoteError::Busy { again_in }) => {
                vec![("seconds", again_in.as_secs().to_string())]
            }
            Self::ProtocolTooNew { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Refused(Refusal::ProtocolTooNew { known }) => {
                vec![("found", PROTOCOL.to_string()), ("known", known.to_string())]
            }
            Self::Refused(Refusal::BadEntry { dseq }) => vec![("dseq", dseq.to_string())],
            Self::LogDiffers(bad) => vec![("reason", bad.code().to_owned())],
            Self::RolledBack { here, district } => {
                vec![("here", here.to_string()), ("district", district.to_string())]
            }
            Self::Forked { at } => vec![("at", at.to_string())],
            Self::NewEpoch { here, there } => {
                vec![("here", here.to_string()), ("there", there.to_string())]
            }
            Self::Stuck { rounds } => vec![("rounds", rounds.to_string())],
            _ => Vec::new(),
        }
    }
}

impl From<WireError> for SyncError {
    fn from(error: WireError) -> Self {
        match error {
            WireError::NewerProtocol { found, known } => Self::ProtocolTooNew { found, known },
            other => Self::Garbage(other),
        }
    }
}
