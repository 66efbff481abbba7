//! What keeps a practice ward from being made or opened.

use tannha_app::{OfficeError, domain::ids::BadId};
use tannha_district::{DistrictError, ServeError};

/// Why there is no practice ward.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// The directory holds something else.
    #[error("the directory holds something that is no practice ward")]
    NotPractice,
    /// There is no practice ward there.
    #[error("there is no practice ward there")]
    NoPractice,
    /// The note that makes a directory a practice ward's does not read.
    #[error("the practice ward's note does not read")]
    BadNote,
    /// Another program has this practice ward open.
    #[error("another program has this practice ward open")]
    AlreadyOpen,
    /// The story of the practice ward went another way than it was written.
    #[error("the story does not go on at {step}")]
    Story {
        /// The step.
        step: &'static str,
    },
    /// A name in the practice ward's own tables is no id.
    #[error(transparent)]
    Id(#[from] BadId),
    /// A file or a directory.
    #[error("{what} could not be read or written")]
    Io {
        /// What.
        what: &'static str,
        /// Why.
        source: std::io::Error,
    },
    /// The office.
    #[error(transparent)]
    Office(#[from] OfficeError),
    /// The district.
    #[error(transparent)]
    District(#[from] DistrictError),
    /// The district's server.
    #[error(transparent)]
    Serve(#[from] ServeError),
}

impl PracticeError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotPractice => "practice-directory-taken",
            Self::NoPractice => "practice-none",
            Self::BadNote => "practice-note-bad",
            Self::AlreadyOpen => "practice-already-open",
            Self::Story { .. } | Self::Id(_) => "practice-story",
            Self::Io { .. } => "practice-file-failed",
            Self::Office(error) => error.code(),
            Self::District(error) => error.code(),
            Self::Serve(error) => error.code(),
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Io { what, .. } => vec![("file", (*what).to_owned())],
            Self::Story { step } => vec![("step", (*step).to_owned())],
            Self::Id(bad) => vec![("step", bad.what.to_owned())],
            Self::Office(error) => error.params(),
            Self::District(error) => error.params(),
            Self::Serve(error) => error.params(),
            Self::NotPractice | Self::NoPractice | Self::BadNote | Self::AlreadyOpen => Vec::new(),
        }
    }
}
