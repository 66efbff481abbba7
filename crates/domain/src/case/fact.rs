//! The facts that a case's events carry. They are never merged or overwritten.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode, bytes::ByteVec};

use super::{document::Document, field::Field, fingerprint::Fingerprint, own::OwnForm, state::Leg};
use crate::{
    ids::{CaseId, Hash, OfficerId},
    picture::PinnedPicture,
    promise::Promise,
    proof::Coded,
    time::Date,
    ward::{PaperSymbols, WardSettings},
    words::WordStyle,
};

/// How a dossier reached the ward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Channel {
    #[n(0)]
    Counter,
    #[n(1)]
    HomeVisit,
    #[n(2)]
    OnlineFull,
    #[n(3)]
    OnlinePartial,
    #[n(4)]
    Post,
}

impl Channel {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 5] =
        [Self::Counter, Self::HomeVisit, Self::OnlineFull, Self::OnlinePartial, Self::Post];

    /// Stable slug; the catalogue has its words as `channel-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::HomeVisit => "home-visit",
            Self::OnlineFull => "online-full",
            Self::OnlinePartial => "online-partial",
            Self::Post => "post",
        }
    }

    /// The channel of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// The office as papers name it, fixed when the paper's act happened: an old paper printed again
/// says what was true then.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct OfficeSnapshot {
    /// `phường Từ Liêm`.
    #[n(0)]
    pub name: String,
    /// Header line above the ward's own; empty where there is none.
    #[n(1)]
    pub superior: String,
    /// Telephone; may be empty.
    #[n(2)]
    pub phone: String,
    /// Street address; may be empty.
    #[n(3)]
    pub address: String,
    /// Its extracts name the cause of death.
    #[n(4)]
    #[cbor(default)]
    pub cause_on_extract: bool,
    /// How it writes dates in words.
    #[n(5)]
    #[cbor(default)]
    pub words: WordStyle,
    /// What stands after the numbers of its extracts and copies.
    #[n(6)]
    #[cbor(default)]
    pub symbols: PaperSymbols,
}

impl From<&WardSettings> for OfficeSnapshot {
    fn from(settings: &WardSettings) -> Self {
        Self {
            name: settings.name.clone(),
            superior: settings.header_superior.clone(),
            phone: settings.phone.clone(),
            address: settings.address.clone(),
            cause_on_extract: settings.cause_on_extract,
            words: settings.usage.words,
            symbols: settings.usage.symbols.clone(),
        }
    }
}

/// The dossier was received and the promise given.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Received {
    /// Procedure slug.
    #[n(0)]
    pub procedure: String,
    /// Mã hồ sơ as printed on the receipt.
    #[n(1)]
    pub code: String,
    /// The code is the laptop's own until the district gives the final one.
    #[n(2)]
    pub code_provisional: bool,
    /// How it came.
    #[n(3)]
    pub channel: Channel,
    /// What was written down, in canonical form.
    #[n(4)]
    pub fields: BTreeMap<Field, String>,
    /// The times, with the ruleset and calendar they were reckoned with; never reckoned again.
    #[n(5)]
    pub promise: Promise,
    /// The legs with their five *rõ*.
    #[n(6)]
    pub legs: Vec<Leg>,
    /// Cases that the officer looked at and says are about another matter.
    #[n(7)]
    pub not_duplicate_of: Vec<CaseId>,
    /// The office on the receipt.
    #[n(8)]
    pub office: OfficeSnapshot,
    /// What the office asked in its own form, where the procedure is the office's own.
    #[n(95)]
    pub own: Option<OwnForm>,
}

/// Where a registration number came from. It is never made on a laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum NumberSource {
    /// Typed in twice from the Ministry's software.
    #[n(0)]
    Typed,
    /// Allotted by the district, where the ward's setting says that it is the register.
    #[n(1)]
    Allotted,
}

/// The signer as printed, fixed at the date of registration.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignerSnapshot {
    /// Who.
    #[n(0)]
    pub officer: OfficerId,
    /// Full name.
    #[n(1)]
    pub name: String,
    /// In whose name, as a slug such as `tm-chu-tich`.
    #[n(2)]
    pub authority: String,
    /// Function, printed under `TUQ.` and `TL.`.
    #[n(3)]
    pub title: String,
}

/// The entry in the book: the register of civil status, or the office's own.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Registration {
    /// Number in the book, without the year; 0 while it is only asked for, and where the number is
    /// no running one.
    #[n(0)]
    pub number: u32,
    /// Date of registration: not of the visit, nor of the print.
    #[n(1)]
    pub registered_on: Date,
    /// Who signs.
    #[n(2)]
    pub signer: SignerSnapshot,
    /// Place of registration as written that day.
    #[n(3)]
    pub place: String,
    /// A newborn's identity number from the national database; never made here.
    #[n(4)]
    pub citizen_id: Option<String>,
    /// Where the number came from.
    #[n(5)]
    pub source: NumberSource,
    /// The office on the certificate and the letter.
    #[n(6)]
    pub office: OfficeSnapshot,
    /// The number as another system wrote it, where it is no running one of a book.
    #[n(7)]
    pub given: Option<String>,
}

/// A paper was printed for use.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Printed {
    /// Which.
    #[n(0)]
    pub document: Document,
    /// `overprint`, `plain`, `back`, or `front` for an overprint whose back is still to be written.
    #[n(1)]
    pub paper: String,
    /// SHA-256 of the PDF.
    #[n(2)]
    pub pdf: Hash,
    /// The first font that made it, by name and hash.
    #[n(3)]
    pub made_with: String,
    /// Why again; present from the second print on.
    #[n(4)]
    pub reason: Option<String>,
    /// The code by which it can be checked; none over a blank, nor from versions of old.
    #[n(5)]
    pub code: Option<Coded>,
    /// SHA-256 of the form that it stands on, without what is filled in; none from versions of old.
    #[n(6)]
    pub template: Option<Hash>,
    /// SHA-256 over all fonts; none from versions of old.
    #[n(7)]
    pub fonts: Option<Hash>,
    /// How many came out good, as whoever printed said; none from versions of old, which meant one.
    #[n(8)]
    pub count: Option<u16>,
    /// The ward's pictures on a letter; none on anything else, nor from versions of old.
    #[n(140)]
    pub pictures: Option<Vec<PinnedPicture>>,
    /// The template by its document, day and hash; none from versions of old.
    #[n(141)]
    pub template_name: Option<String>,
    /// Its pages in the file, where others stand in it as well.
    #[n(219)]
    pub pages: Option<PageRange>,
}

/// Pages of a file, from 1, both ends in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PageRange {
    /// The first.
    #[n(0)]
    pub first: u16,
    /// The last.
    #[n(1)]
    pub last: u16,
}

impl Printed {
    /// The paper of an overprint whose back was not printed with it: the printer turns no sheet over.
    pub const FRONT: &'static str = "front";

    /// One of which no more is told: what asks whether a print may be, and what a test writes.
    #[must_use]
    pub fn told(document: Document, paper: &str) -> Self {
        Self {
            document,
            paper: paper.to_owned(),
            pdf: Hash::ZERO,
            made_with: String::new(),
            reason: None,
            code: None,
            template: None,
            fonts: None,
            count: None,
            pictures: None,
            template_name: None,
            pages: None,
        }
    }

    /// How many papers it is.
    #[must_use]
    pub fn pieces(&self) -> u16 {
        self.count.unwrap_or(1)
    }
}

/// How the receiver signed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum ReceiverSignature {
    /// Drawn: strokes as pairs of big-endian `u16` in 0…1000, each stroke ended by `0xFFFF`.
    #[n(0)]
    Drawn(#[n(0)] ByteVec),
    /// On the paper sheet.
    #[n(1)]
    OnPaper,
    /// With a finger on the paper sheet: the receiver cannot sign.
    #[n(105)]
    Fingerprint(#[n(0)] Fingerprint),
}

/// Papers changed hands at the door.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Handover {
    /// Which papers.
    #[n(0)]
    pub documents: Vec<Document>,
    /// Full name of the receiver.
    #[n(1)]
    pub receiver: String,
    /// Relation, one of [`RECEIVERS`](super::RECEIVERS).
    #[n(2)]
    pub relation: String,
    /// A written authorisation was seen.
    #[n(3)]
    pub authorisation_seen: bool,
    /// An identity paper was seen; no picture of it is kept.
    #[n(4)]
    pub identity_seen: bool,
    /// The signature.
    #[n(5)]
    pub signature: ReceiverSignature,
}

/// What became of a task that an act without effect had left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Settlement {
    /// What it was meant to do was done again, in order.
    #[n(0)]
    DoneAgain,
    /// It is not needed: what it was meant to do stands already, or is wanted no more.
    #[n(1)]
    NotNeeded,
    /// Whoever must look at it was told.
    #[n(2)]
    Told,
}

impl Settlement {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 3] = [Self::DoneAgain, Self::NotNeeded, Self::Told];

    /// Stable slug; the catalogue has its text as `settlement-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::DoneAgain => "done-again",
            Self::NotNeeded => "not-needed",
            Self::Told => "told",
        }
    }

    /// The settlement of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}
