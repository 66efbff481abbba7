//! What an act is about.

use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{
    case::{Book, Document},
    ids::{CaseId, ComplaintId, DeviceId, OfficerId, RoundId},
};

/// The kinds of subject that this version knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum SubjectKind {
    Case = 0,
    Letter = 1,
    Round = 2,
    Stock = 3,
    Register = 4,
    Officer = 5,
    Device = 6,
    Ward = 7,
    Catalogue = 8,
    Calendar = 9,
    Complaint = 10,
}

impl SubjectKind {
    /// All kinds, in order of their numbers.
    pub const ALL: [Self; 11] = [
        Self::Case,
        Self::Letter,
        Self::Round,
        Self::Stock,
        Self::Register,
        Self::Officer,
        Self::Device,
        Self::Ward,
        Self::Catalogue,
        Self::Calendar,
        Self::Complaint,
    ];
}

/// What an act is about: a kind, and which one. Kinds from a newer version are kept as they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(map)]
pub struct Subject {
    #[n(0)]
    kind: u8,
    #[n(1)]
    id: ByteVec,
}

impl Subject {
    fn new(kind: SubjectKind, id: &[u8]) -> Self {
        Self { kind: kind as u8, id: id.to_vec().into() }
    }

    /// A case.
    #[must_use]
    pub fn case(id: CaseId) -> Self {
        Self::new(SubjectKind::Case, &id.0)
    }

    /// A year of a register.
    #[must_use]
    pub fn register(book: Book, year: i32) -> Self {
        let [a, b, c, d] = year.to_be_bytes();
        Self::new(SubjectKind::Register, &[book.number(), a, b, c, d])
    }

    /// The blanks of one kind.
    #[must_use]
    pub fn stock(document: Document) -> Self {
        Self::new(SubjectKind::Stock, document.slug().as_bytes())
    }

    /// A delivery round.
    #[must_use]
    pub fn round(id: RoundId) -> Self {
        Self::new(SubjectKind::Round, &id.0)
    }

    /// A complaint.
    #[must_use]
    pub fn complaint(id: ComplaintId) -> Self {
        Self::new(SubjectKind::Complaint, &id.0)
    }

    /// An officer.
    #[must_use]
    pub fn officer(id: &OfficerId) -> Self {
        Self::new(SubjectKind::Officer, id.as_str().as_bytes())
    }

    /// A laptop.
    #[must_use]
    pub fn device(id: DeviceId) -> Self {
        Self::new(SubjectKind::Device, &id.0)
    }

    /// The ward itself: its settings, signers and templates.
    #[must_use]
    pub fn ward() -> Self {
        Self::new(SubjectKind::Ward, &[])
    }

    /// The ward's working calendar.
    #[must_use]
    pub fn calendar() -> Self {
        Self::new(SubjectKind::Calendar, &[])
    }

    /// The ward's catalogue of procedures.
    #[must_use]
    pub fn catalogue() -> Self {
        Self::new(SubjectKind::Catalogue, &[])
    }

    /// Its kind; `None` for one from a newer version.
    #[must_use]
    pub fn kind(&self) -> Option<SubjectKind> {
        SubjectKind::ALL.get(usize::from(self.kind)).copied()
    }

    /// The case, when it is one.
    #[must_use]
    pub fn as_case(&self) -> Option<CaseId> {
        if self.kind() != Some(SubjectKind::Case) {
            return None;
        }
        self.id.as_slice().try_into().ok().map(CaseId)
    }

    /// The round, when it is one.
    #[must_use]
    pub fn as_round(&self) -> Option<RoundId> {
        if self.kind() != Some(SubjectKind::Round) {
            return None;
        }
        self.id.as_slice().try_into().ok().map(RoundId)
    }

    /// Whose blanks, when it is blanks.
    #[must_use]
    pub fn as_stock(&self) -> Option<Document> {
        if self.kind() != Some(SubjectKind::Stock) {
            return None;
        }
        let slug = std::str::from_utf8(&self.id).ok()?;
        Document::from_slug(slug).filter(|document| document.has_blank())
    }

    /// The complaint, when it is one.
    #[must_use]
    pub fn as_complaint(&self) -> Option<ComplaintId> {
        if self.kind() != Some(SubjectKind::Complaint) {
            return None;
        }
        self.id.as_slice().try_into().ok().map(ComplaintId)
    }

    /// The register and the year, when it is one.
    #[must_use]
    pub fn as_register(&self) -> Option<(Book, i32)> {
        if self.kind() != Some(SubjectKind::Register) {
            return None;
        }
        let [kind, year @ ..]: [u8; 5] = self.id.as_slice().try_into().ok()?;
        Some((Book::from_number(kind).filter(|book| book.runs())?, i32::from_be_bytes(year)))
    }
}
