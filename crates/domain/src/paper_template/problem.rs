//! Why what is asked about a template is refused.

use super::{MAX_EDITIONS, MAX_TEMPLATE_BYTES};

/// Why not; the catalogue has the text and the remedy as `problem-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum TemplateRefusal {
    Document,
    TooLarge,
    Same,
    NothingProposed,
    OtherProposal,
    NothingUsed,
    TooMany,
    From,
    ReasonTooLong { count: usize },
}

impl TemplateRefusal {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Document,
        Self::TooLarge,
        Self::Same,
        Self::NothingProposed,
        Self::OtherProposal,
        Self::NothingUsed,
        Self::TooMany,
        Self::From,
        Self::ReasonTooLong { count: 0 },
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Document => "ward-template-document",
            Self::TooLarge => "ward-template-too-large",
            Self::Same => "ward-template-same",
            Self::NothingProposed => "ward-template-nothing-proposed",
            Self::OtherProposal => "ward-template-other-proposal",
            Self::NothingUsed => "ward-template-nothing-used",
            Self::TooMany => "ward-template-too-many",
            Self::From => "ward-template-from",
            Self::ReasonTooLong { .. } => "ward-template-reason-too-long",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge => vec![("most", (MAX_TEMPLATE_BYTES / 1024).to_string())],
            Self::TooMany => vec![("most", MAX_EDITIONS.to_string())],
            Self::ReasonTooLong { count } => vec![("count", count.to_string())],
            _ => Vec::new(),
        }
    }
}
