//! What is wrong with a picture, or with what somebody asks about one.

use super::{MAX_ALLOWED, MAX_PICTURE_BYTES, MAX_SIDE, MIN_SIDE};

/// Why not; the catalogue has the text and the remedy as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum PictureProblem {
    NotPng,
    FileTooLong,
    TooSmall,
    TooManyPoints,
    TooDetailed,
    NotClear,
    NotBlue,
    NotRed,
    Empty,
    NotOurs,
    Width { least_mm: u16, most_mm: u16 },
    Same,
    NothingProposed,
    OtherProposal,
    NotYours,
    NothingUsed,
    TooMany,
    From,
    NoSigner,
    ReasonTooLong { count: usize },
}

impl PictureProblem {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotPng => "picture-not-png",
            Self::FileTooLong => "picture-file-too-long",
            Self::TooSmall => "picture-too-small",
            Self::TooManyPoints => "picture-too-many-points",
            Self::TooDetailed => "picture-too-detailed",
            Self::NotClear => "picture-not-clear",
            Self::NotBlue => "picture-not-blue",
            Self::NotRed => "picture-not-red",
            Self::Empty => "picture-empty",
            Self::NotOurs => "picture-not-ours",
            Self::Width { .. } => "picture-width",
            Self::Same => "picture-same",
            Self::NothingProposed => "picture-nothing-proposed",
            Self::OtherProposal => "picture-other-proposal",
            Self::NotYours => "picture-not-yours",
            Self::NothingUsed => "picture-nothing-used",
            Self::TooMany => "picture-too-many",
            Self::From => "picture-from",
            Self::NoSigner => "picture-no-signer",
            Self::ReasonTooLong { .. } => "picture-reason-too-long",
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooSmall => vec![("least", MIN_SIDE.to_string())],
            Self::TooManyPoints => vec![("most", MAX_SIDE.to_string())],
            Self::TooDetailed => vec![("most", (MAX_PICTURE_BYTES / 1024).to_string())],
            Self::Width { least_mm, most_mm } => {
                vec![("least", least_mm.to_string()), ("most", most_mm.to_string())]
            }
            Self::TooMany => vec![("most", MAX_ALLOWED.to_string())],
            Self::ReasonTooLong { count } => vec![("count", count.to_string())],
            _ => Vec::new(),
        }
    }
}
