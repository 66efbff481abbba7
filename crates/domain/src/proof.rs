//! Mã kiểm tra: what a paper that the ward prints itself carries, so that whoever holds it can tell
//! at any door, with no network, that the ward issued it.
//!
//! ```text
//!   district's key ──signs──▶ laptop's key (CWT) ─┐
//!   laptop's key ──signs──▶ Claims (COSE_Sign1) ──┴─▶ bytes ──base45──▶ "TN1:…" ──▶ QR
//! ```
//!
//! The code alone proves that it was issued, and what stood on the paper's face; whether it still
//! counts only the ward's log can say ([`standing`]). A code says no more of a person than the face
//! of its paper: initials with the last word of the name, and a check by which a name that is typed
//! from the face can be compared. The Ministry's blanks never carry one (ADR 0018).

mod base45;
mod face;
mod seal;
mod standing;
mod text;
mod verdict;

use minicbor::{Decode, Encode};

pub use face::{Face, FacePart, Named, Typed};
pub use seal::{Opened, certify, open, seal};
pub use standing::{Coded, Issue, Standing, same_face, standing};
pub(crate) use standing::{issue, voided};
pub use text::{MAX_TEXT, read_text, to_text};
pub use verdict::{Doubt, Known, Look, Verdict, look};

use crate::{case::Document, ids::CaseId, time::Date};

/// What a code says was issued.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Claims {
    /// Which paper.
    #[n(1)]
    pub document: Document,
    /// Of which case: chance, and nothing about a person.
    #[n(2)]
    pub case: CaseId,
    /// Counts the papers of this kind and case whose faces differ, from 1.
    #[n(3)]
    pub version: u16,
    /// The day on which the code was made.
    #[n(4)]
    pub made_on: Date,
    /// What stands on the face.
    #[n(5)]
    pub face: Face,
}

/// Why a text is no code of this district's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum BadProof {
    #[error("the text is no code of a paper")]
    NotACode,
    #[error("the code is of a form that a newer version knows")]
    Newer,
    #[error("the code is damaged, or was changed")]
    Damaged,
    #[error("the code was not made under this district's key")]
    OtherDistrict,
}

impl BadProof {
    /// Stable code; the catalogue has its text as `proof-why-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotACode => "not-a-code",
            Self::Newer => "newer",
            Self::Damaged => "damaged",
            Self::OtherDistrict => "other-district",
        }
    }
}

#[cfg(test)]
mod tests;
