//! Whether a paper that was issued still counts: what the ward's log says of it.

use minicbor::{Decode, Encode, bytes::ByteVec};

use super::Opened;
use crate::{
    case::{CaseState, Document, RecallCause, recall},
    ids::Hash,
    time::Moment,
};

/// The code of a print, as the act says it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Coded {
    /// The code.
    #[n(0)]
    pub code: ByteVec,
    /// Its id.
    #[n(1)]
    pub id: Hash,
    /// Everything that stands on the face, in one value.
    #[n(2)]
    pub face: Hash,
}

/// A paper that was issued with a code, as its case remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Issue {
    /// The code's id.
    #[n(0)]
    pub id: Hash,
    /// Everything that stands on the face, in one value: the same face is the same paper.
    #[n(1)]
    pub face: Hash,
    /// When it was printed first.
    #[n(2)]
    pub at: Moment,
    /// It had left and was voided.
    #[n(3)]
    pub voided: bool,
    /// The code, for a print of the same face; kept of the latest alone.
    #[n(4)]
    pub code: Option<ByteVec>,
}

/// Remembers a print. The same code again is the same paper; two laptops that print one face apart
/// make two codes of it, and both count.
pub(crate) fn issue(issues: &mut Vec<Issue>, coded: &Coded, at: Moment) {
    if issues.iter().any(|known| known.id == coded.id) {
        return;
    }
    for earlier in issues.iter_mut() {
        earlier.code = None;
    }
    let Coded { code, id, face } = coded.clone();
    issues.push(Issue { id, face, at, voided: false, code: Some(code) });
}

/// What was printed until now is worth nothing any more.
pub(crate) fn voided(issues: Vec<Issue>) -> Vec<Issue> {
    issues.into_iter().map(|issue| Issue { voided: true, code: None, ..issue }).collect()
}

/// The code that a print of this face carries already, where the latest paper has that face.
#[must_use]
pub fn same_face(issues: &[Issue], face: Hash) -> Option<&Issue> {
    issues.last().filter(|issue| !issue.voided && issue.face == face && issue.code.is_some())
}

/// How a paper stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is what the ward issued, and counts.
    Genuine(Moment),
    /// Another one was printed in its place then.
    Replaced(Moment),
    /// It was called back then, or what it says was revoked.
    Recalled(Moment, Option<RecallCause>),
    /// It was printed, and nobody has written down that it was signed.
    Unsigned(Moment),
    /// The log knows of no such paper.
    Unknown,
}

/// How the paper that a good code stands on stands in its case.
#[must_use]
pub fn standing(state: &CaseState, opened: &Opened) -> Standing {
    let document = opened.claims.document;
    if state.id != opened.claims.case {
        return Standing::Unknown;
    }
    let paper = state.paper(document);
    let Some(issue) = paper.issues.iter().find(|issue| issue.id == opened.id) else {
        return Standing::Unknown;
    };
    let is_result = state.handling().is_some_and(|handling| handling.result == document);
    if let Some(revocation) = state.revocation.as_ref().filter(|_| is_result) {
        return Standing::Recalled(revocation.at, Some(RecallCause::Decision));
    }
    let latest = paper.issues.iter().rev().find(|other| !other.voided);
    if let Some(other) = latest.filter(|other| other.face != issue.face || issue.voided) {
        return Standing::Replaced(other.at);
    }
    let called = state.recalls.iter().rev().find(|recall| recall.document == document);
    if let Some(recall) = called.filter(|_| issue.voided || recall::is_called_back(state, document))
    {
        return Standing::Recalled(recall.begun_at, Some(recall.cause));
    }
    if issue.voided {
        return Standing::Recalled(issue.at, None);
    }
    if needs_signature(document) && paper.signed.is_none() {
        return Standing::Unsigned(issue.at);
    }
    Standing::Genuine(issue.at)
}

/// The head of the office signs it; the receipt and the slip are the officer's own.
const fn needs_signature(document: Document) -> bool {
    !matches!(document, Document::Receipt | Document::SupplementSlip)
}
