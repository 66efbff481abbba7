//! What can go wrong with a laptop's log.

use tannha_domain::log::BadEntry;
use tannha_store::StoreError;

/// What can go wrong with a laptop's log. Nothing already stored is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The store below.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An entry or a receipt is not what it claims to be.
    #[error(transparent)]
    Entry(#[from] BadEntry),
    /// A value does not decode.
    #[error("a stored value does not decode")]
    Encoding,
    /// The store holds no laptop's identity.
    #[error("the store holds no laptop")]
    NoIdentity,
    /// The ward's settings have not arrived yet.
    #[error("the ward's settings have not arrived")]
    NoSettings,
    /// A place that this laptop never read.
    #[error("the place is none of this log")]
    NotRead,
    /// A receipt for another ward.
    #[error("a receipt for another ward")]
    WrongWard,
    /// Another thread stopped in the middle of a commit.
    #[error("a commit was interrupted")]
    Poisoned,
}

impl LedgerError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Entry(error) => error.code(),
            Self::Encoding => "stored-value-unreadable",
            Self::NoIdentity => "no-identity",
            Self::NoSettings => "no-settings",
            Self::NotRead => "log-differs",
            Self::WrongWard => "receipt-wrong-ward",
            Self::Poisoned => "commit-interrupted",
        }
    }
}
