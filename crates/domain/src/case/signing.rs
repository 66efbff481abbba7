//! Papers that leave the office as a file: signed electronically in a leader's name, then in the office's
//! (NĐ 30/2020/NĐ-CP phụ lục I), each signature an increment of the same file.
//!
//! ```text
//!  registered, or approved ── leader ──▶ file ── numbered, where it leaves under a number ── office ──▶ sealed
//!                                         │
//!       corrected, replaced or revoked ───┴──▶ stale: a new file is signed, or none
//! ```
//!
//! The log holds of a file its hash after each signature and whose certificate it was, and not the file:
//! every laptop can tell one that was changed ([ADR 0026](../../../../docs/adr/0026-a-file-is-signed-from-the-window.md)).

use minicbor::{Decode, Encode};

use super::{
    document::Document,
    refusal::Refusal,
    state::{CaseState, Status},
};
use crate::{
    ids::{Hash, OfficerId},
    picture::{PictureKind, PinnedPicture},
    proof::{self, Coded},
    time::Moment,
    ward::Role,
};

/// In whose name a file is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum FileSigner {
    /// The leader who signs the paper.
    #[n(0)]
    Leader,
    /// The office: its seal, put on by văn thư (NĐ 30/2020/NĐ-CP Đ32, Đ33).
    #[n(1)]
    Office,
}

impl FileSigner {
    /// Stable slug; the catalogue has its words as `file-signer-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Leader => "leader",
            Self::Office => "office",
        }
    }

    /// The one of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Self::Leader, Self::Office].into_iter().find(|one| one.slug() == slug)
    }

    /// Who may sign so: a leader in their own name, văn thư in the office's, which keeps its seal
    /// (NĐ 30/2020/NĐ-CP Đ32).
    #[must_use]
    pub fn is_for(self, role: Role) -> bool {
        match self {
            Self::Leader => role == Role::Leader,
            Self::Office => role == Role::Clerk,
        }
    }
}

/// A file was signed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FileSigned {
    /// Which paper.
    #[n(0)]
    pub document: Document,
    /// In whose name.
    #[n(1)]
    pub by: FileSigner,
    /// The leader whose name it is, or who put the office's seal on.
    #[n(2)]
    pub signer: OfficerId,
    /// Whose the certificate says it is.
    #[n(3)]
    pub holder: String,
    /// SHA-256 of the certificate.
    #[n(4)]
    pub certificate: Hash,
    /// Until when the certificate holds.
    #[n(5)]
    pub until: Moment,
    /// SHA-256 of the file before this signature; none for the first, which nobody had before.
    #[n(6)]
    pub before: Option<Hash>,
    /// SHA-256 of the file after it.
    #[n(7)]
    pub pdf: Hash,
    /// A timestamp server said when.
    #[n(8)]
    pub stamped: bool,
    /// SHA-256 of the form that the page stands on; the first signature says it.
    #[n(9)]
    pub template: Option<Hash>,
    /// SHA-256 over the fonts; the first signature says it.
    #[n(10)]
    pub fonts: Option<Hash>,
    /// The ward's pictures that it put on: the emblem, the signature, the seal.
    #[n(11)]
    #[cbor(default)]
    pub pictures: Vec<PinnedPicture>,
    /// The code by which the paper can be checked; the first signature brings it.
    #[n(12)]
    pub code: Option<Coded>,
    /// Why a new file is signed in place of the one that there is: it was lost, or somebody changed it.
    #[n(13)]
    pub again: Option<String>,
    /// The template by its document, day and hash; the first signature says it.
    #[n(14)]
    pub template_name: Option<String>,
}

impl FileSigned {
    /// A signature of which nothing is known yet but whose it is and until when its certificate holds.
    #[must_use]
    pub const fn begun(
        document: Document,
        by: FileSigner,
        signer: OfficerId,
        until: Moment,
    ) -> Self {
        Self {
            document,
            by,
            signer,
            holder: String::new(),
            certificate: Hash::ZERO,
            until,
            before: None,
            pdf: Hash::ZERO,
            stamped: false,
            template: None,
            fonts: None,
            pictures: Vec::new(),
            code: None,
            again: None,
            template_name: None,
        }
    }

    /// Whether that officer of that role may say so: a name under a file is put there by whose it is.
    #[must_use]
    pub fn is_of(&self, officer: &OfficerId, role: Role) -> bool {
        self.signer == *officer && self.by.is_for(role)
    }
}

/// A signature on a file.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FileSignature {
    /// What was said of it.
    #[n(0)]
    pub signed: FileSigned,
    /// When.
    #[n(1)]
    pub at: Moment,
}

/// Why a signed file no longer says how things are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Stale {
    /// What it says was corrected since.
    #[n(0)]
    Corrected,
    /// Another paper comes in its place.
    #[n(1)]
    Replaced,
    /// The registration was revoked.
    #[n(2)]
    Revoked,
}

impl Stale {
    /// Stable slug; the catalogue has its words as `file-stale-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Corrected => "corrected",
            Self::Replaced => "replaced",
            Self::Revoked => "revoked",
        }
    }
}

/// A paper's file, with its signatures.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignedFile {
    /// Which paper.
    #[n(0)]
    pub document: Document,
    /// The leader's, then the office's.
    #[n(1)]
    pub signatures: Vec<FileSignature>,
    /// Why it does not count any more, and since when.
    #[n(2)]
    pub stale: Option<(Stale, Moment)>,
}

impl SignedFile {
    /// Whether it bears that signature.
    #[must_use]
    pub fn has(&self, by: FileSigner) -> bool {
        self.signatures.iter().any(|one| one.signed.by == by)
    }

    /// SHA-256 of the file as its last signature left it.
    #[must_use]
    pub fn pdf(&self) -> Option<Hash> {
        self.signatures.last().map(|one| one.signed.pdf)
    }
}

impl CaseState {
    /// The file of a paper that counts.
    #[must_use]
    pub fn signed_file(&self, document: Document) -> Option<&SignedFile> {
        self.last_file(document).filter(|file| file.stale.is_none())
    }

    /// The newest file of a paper, whether it still counts or not.
    #[must_use]
    pub fn last_file(&self, document: Document) -> Option<&SignedFile> {
        self.files.iter().rev().find(|file| file.document == document)
    }

    /// How many files of a paper there were, stale ones among them.
    #[must_use]
    pub fn files_of(&self, document: Document) -> usize {
        self.files.iter().filter(|file| file.document == document).count()
    }
}

/// Whether a signature fits the file that there is. That the paper itself may be signed was asked before.
pub(super) fn permit(state: &CaseState, wanted: &FileSigned) -> Result<(), Refusal> {
    let document = wanted.document;
    let current = state.signed_file(document);
    pictures(wanted)?;
    match wanted.by {
        FileSigner::Leader => {
            let again = wanted.again.as_deref().is_some_and(|why| !why.trim().is_empty());
            if current.is_some() && !again {
                return Err(Refusal::FileSigned { document });
            }
            if wanted.before.is_some() {
                return Err(Refusal::FileMoved { document });
            }
            signer(state, wanted)
        }
        FileSigner::Office => {
            let file = current.ok_or(Refusal::FileNotSigned { document })?;
            if file.has(FileSigner::Office) {
                return Err(Refusal::FileSealed { document });
            }
            if wanted.before != file.pdf() {
                return Err(Refusal::FileMoved { document });
            }
            // What leaves under a number is numbered before it is sealed (NĐ 30/2020/NĐ-CP Đ15, Đ17).
            if document.is_outgoing() && state.paper(document).number.is_none() {
                return Err(Refusal::NotNumbered { document });
            }
            Ok(())
        }
    }
}

/// The name under a file is the one that stands on the paper: who signed the register, decided what the
/// paper says, or signed it by hand.
fn signer(state: &CaseState, wanted: &FileSigned) -> Result<(), Refusal> {
    let document = wanted.document;
    let is_result = state.handling().is_some_and(|handling| handling.result == document);
    let registered = state.registration.as_ref().map(|found| &found.signer.officer);
    let apologises = matches!(document, Document::ApologyForm | Document::ApologyLetter);
    let renewed = state.renewal.as_ref().map(|renewal| &renewal.signer.officer);
    let refused = state.ending.as_ref().map(|ending| &ending.officer);
    let by_hand = state.paper(document).signed.map(|(_, by)| by);
    let wanted = Some(&wanted.signer);
    let differs = is_result && registered != wanted
        || apologises && renewed.is_some() && renewed != wanted
        || document == Document::RefusalSlip && refused != wanted
        || by_hand.is_some() && by_hand.as_ref() != wanted;
    if differs { Err(Refusal::OtherSigner) } else { Ok(()) }
}

/// A leader's file shows the ward's emblem and the leader's own signature; the office adds its seal.
fn pictures(wanted: &FileSigned) -> Result<(), Refusal> {
    let document = wanted.document;
    for pinned in &wanted.pictures {
        let fits = match (wanted.by, pinned.of.kind()) {
            (FileSigner::Leader, PictureKind::Emblem) => document.is_letter(),
            (FileSigner::Leader, PictureKind::Signature) => {
                pinned.of.officer() == Some(&wanted.signer)
            }
            (FileSigner::Office, PictureKind::Seal) => true,
            _ => false,
        };
        if !fits {
            return Err(Refusal::PictureNotHere { document });
        }
    }
    Ok(())
}

/// Puts a signature on a file. The leader's is the paper's, too.
pub(super) fn sign(state: &mut CaseState, signed: &FileSigned, at: Moment) {
    let document = signed.document;
    let signature = FileSignature { signed: signed.clone(), at };
    match signed.by {
        FileSigner::Leader => {
            outdate(state, Stale::Replaced, at, |other| other == document);
            state.files.push(SignedFile { document, signatures: vec![signature], stale: None });
            let about =
                super::apology::sorry_for(state).filter(|_| document == Document::ApologyLetter);
            let paper = state.papers.entry(document).or_default();
            if paper.signed.is_none() {
                paper.signed = Some((at, signed.signer.clone()));
                paper.about = about;
            }
            if paper.prints == 0 {
                paper.template.clone_from(&signed.template_name);
            }
            if let Some(coded) = &signed.code {
                proof::issue(&mut paper.issues, coded, at);
            }
        }
        FileSigner::Office => {
            let last = state.files.iter_mut().rev().find(|file| file.document == document);
            if let Some(file) = last {
                file.signatures.push(signature);
            }
        }
    }
}

/// What a file says is not so any more. One that was stale before stays so for its own reason.
pub(crate) fn outdate(
    state: &mut CaseState,
    why: Stale,
    at: Moment,
    of: impl Fn(Document) -> bool,
) {
    for file in state.files.iter_mut().filter(|file| file.stale.is_none() && of(file.document)) {
        file.stale = Some((why, at));
    }
}

/// After each event: a file whose paper was voided or written anew is stale, and so is all that a revoked
/// registration said.
pub(super) fn settle(state: &mut CaseState, at: Moment) {
    if state.files.iter().all(|file| file.stale.is_some()) {
        return;
    }
    if state.status == Status::Revoked {
        outdate(state, Stale::Revoked, at, |document| !document.is_outgoing());
    }
    let unsigned: Vec<Document> = state
        .files
        .iter()
        .map(|file| file.document)
        .filter(|document| state.paper(*document).signed.is_none())
        .collect();
    outdate(state, Stale::Replaced, at, |document| unsigned.contains(&document));
}

#[cfg(test)]
mod tests;
