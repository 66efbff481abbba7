//! What can happen to a case. Facts are never merged or overwritten.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode, bytes::ByteVec};

use super::{
    document::Document,
    field::Field,
    letter::Circumstance,
    old_entry::OldEntry,
    own::OwnForm,
    recall::{RecallCause, RecallStep},
    renewal::Renewal,
    state::Leg,
    trip::TripReason,
};
use crate::{
    ids::{ActId, CaseId, Hash, OfficerId},
    promise::Promise,
    proof::Coded,
    time::Date,
    ward::WardSettings,
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
}

impl From<&WardSettings> for OfficeSnapshot {
    fn from(settings: &WardSettings) -> Self {
        Self {
            name: settings.name.clone(),
            superior: settings.header_superior.clone(),
            phone: settings.phone.clone(),
            address: settings.address.clone(),
            cause_on_extract: settings.cause_on_extract,
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
    /// `overprint` or `plain`.
    #[n(1)]
    pub paper: String,
    /// SHA-256 of the PDF.
    #[n(2)]
    pub pdf: Hash,
    /// Fonts and template that made it.
    #[n(3)]
    pub made_with: String,
    /// Why again; present from the second print on.
    #[n(4)]
    pub reason: Option<String>,
    /// The code by which it can be checked; none over a blank, nor from versions of old.
    #[n(5)]
    pub code: Option<Coded>,
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

/// What can happen to a case. The index is the act's kind; numbers are never reused.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum CaseEvent {
    #[n(1)]
    Received(#[n(0)] Box<Received>),
    #[n(2)]
    FieldEdited {
        #[n(0)]
        field: Field,
        #[n(1)]
        value: String,
    },
    #[n(3)]
    ConflictChosen {
        #[n(0)]
        conflict: ActId,
        #[n(1)]
        take_stale: bool,
    },
    #[n(4)]
    DuplicateSettled {
        #[n(0)]
        other: CaseId,
    },
    #[n(5)]
    NoteAdded {
        #[n(0)]
        text: String,
    },
    #[n(6)]
    NoteRemoved {
        #[n(0)]
        note: ActId,
    },
    #[n(7)]
    CodeGiven {
        #[n(0)]
        code: String,
    },
    #[n(8)]
    Verified,
    #[n(9)]
    SupplementRequested {
        #[n(0)]
        what: String,
    },
    #[n(10)]
    SupplementReceived {
        #[n(0)]
        promise: Box<Promise>,
        /// How it came; unknown in acts of old.
        #[n(1)]
        channel: Option<Channel>,
    },
    #[n(11)]
    Submitted,
    #[n(12)]
    NumberRequested(#[n(0)] Box<Registration>),
    #[n(13)]
    Registered(#[n(0)] Box<Registration>),
    #[n(14)]
    CitizenIdRecorded {
        #[n(0)]
        citizen_id: String,
    },
    #[n(15)]
    LegFinished {
        #[n(0)]
        leg: String,
        #[n(1)]
        outcome: String,
    },
    #[n(16)]
    Printed(#[n(0)] Printed),
    #[n(17)]
    Signed {
        #[n(0)]
        document: Document,
        #[n(1)]
        signer: OfficerId,
    },
    #[n(18)]
    TakenOut {
        #[n(0)]
        documents: Vec<Document>,
    },
    #[n(19)]
    HandedOver(#[n(0)] Handover),
    #[n(20)]
    BroughtBack {
        #[n(0)]
        documents: Vec<Document>,
        #[n(1)]
        reason: String,
    },
    #[n(21)]
    Refused {
        #[n(0)]
        reason: String,
    },
    #[n(22)]
    Withdrawn {
        #[n(0)]
        reason: String,
    },
    #[n(23)]
    Revoked {
        /// Number and symbol.
        #[n(0)]
        decision: String,
        #[n(1)]
        decided_on: Option<Date>,
        /// Whose decision it is.
        #[n(2)]
        authority: Option<String>,
        #[n(3)]
        reason: Option<String>,
    },
    #[n(24)]
    /// Which letter: an act of old names none and means the letter of congratulation, here as below.
    LetterDrafted {
        #[n(0)]
        greeting: String,
        #[n(1)]
        document: Option<Document>,
    },
    #[n(25)]
    LetterApproved {
        #[n(0)]
        document: Option<Document>,
    },
    #[n(26)]
    LetterNumberRequested {
        #[n(0)]
        document: Option<Document>,
    },
    #[n(27)]
    LetterNumbered {
        #[n(0)]
        number: String,
        #[n(1)]
        document: Option<Document>,
    },
    #[n(28)]
    LetterSuppressed {
        #[n(0)]
        reason: String,
        #[n(1)]
        document: Option<Document>,
    },
    /// An act that was quarantined or set aside was looked at by a person. It is about that act, and
    /// its subject is the act's case, or the ward where the act had none.
    #[n(29)]
    SeenTo {
        #[n(0)]
        act: ActId,
        #[n(1)]
        how: Settlement,
        #[n(2)]
        note: Option<String>,
    },
    /// The parties signed the paper themselves, before the officer (TT 04/2020/TT-BTP Đ32).
    #[n(40)]
    PartiesSigned {
        #[n(0)]
        document: Document,
    },
    /// A paper that the family holds must come back.
    #[n(41)]
    RecallBegun {
        #[n(0)]
        document: Document,
        #[n(1)]
        cause: RecallCause,
        #[n(2)]
        what: String,
        /// The case that has the other entry.
        #[n(3)]
        other: Option<CaseId>,
    },
    #[n(42)]
    RecallStepTaken {
        #[n(0)]
        document: Document,
        #[n(1)]
        step: RecallStep,
        #[n(2)]
        note: String,
    },
    /// The one new promise, with its apology (Mẫu 04).
    #[n(60)]
    PromiseRenewed(#[n(0)] Box<Renewal>),
    /// The family is asked once more: by a leader, who says why the first time did not do.
    #[n(61)]
    SupplementAgain {
        #[n(0)]
        what: String,
        #[n(1)]
        reason: String,
    },
    /// Something that decides which letters may be written and that no field of the form says.
    #[n(62)]
    CircumstanceNoted {
        #[n(0)]
        circumstance: Circumstance,
    },
    /// The citizen came to the office, for something that no other step shows.
    #[n(63)]
    TripMade {
        #[n(0)]
        why: TripReason,
        #[n(1)]
        note: Option<String>,
    },
    /// Papers were collected at the counter.
    #[n(64)]
    Collected {
        #[n(0)]
        handover: Handover,
        /// They had waited there since they came.
        #[n(1)]
        waited: bool,
    },
    /// A visit was counted by mistake: it counts no more, and stays to be read.
    #[n(96)]
    TripStruck {
        /// The act that had counted it.
        #[n(0)]
        trip: ActId,
        #[n(1)]
        reason: String,
    },
    /// An entry of an old book was written over into this log: the case begins with it, and is done.
    #[n(95)]
    EntryWrittenOver(#[n(0)] Box<OldEntry>),
}

impl CaseEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Received(..) => 1,
            Self::FieldEdited { .. } => 2,
            Self::ConflictChosen { .. } => 3,
            Self::DuplicateSettled { .. } => 4,
            Self::NoteAdded { .. } => 5,
            Self::NoteRemoved { .. } => 6,
            Self::CodeGiven { .. } => 7,
            Self::Verified => 8,
            Self::SupplementRequested { .. } => 9,
            Self::SupplementReceived { .. } => 10,
            Self::Submitted => 11,
            Self::NumberRequested(..) => 12,
            Self::Registered(..) => 13,
            Self::CitizenIdRecorded { .. } => 14,
            Self::LegFinished { .. } => 15,
            Self::Printed(..) => 16,
            Self::Signed { .. } => 17,
            Self::TakenOut { .. } => 18,
            Self::HandedOver(..) => 19,
            Self::BroughtBack { .. } => 20,
            Self::Refused { .. } => 21,
            Self::Withdrawn { .. } => 22,
            Self::Revoked { .. } => 23,
            Self::LetterDrafted { .. } => 24,
            Self::LetterApproved { .. } => 25,
            Self::LetterNumberRequested { .. } => 26,
            Self::LetterNumbered { .. } => 27,
            Self::LetterSuppressed { .. } => 28,
            Self::SeenTo { .. } => 29,
            Self::PartiesSigned { .. } => 40,
            Self::RecallBegun { .. } => 41,
            Self::RecallStepTaken { .. } => 42,
            Self::PromiseRenewed(..) => 60,
            Self::SupplementAgain { .. } => 61,
            Self::CircumstanceNoted { .. } => 62,
            Self::TripMade { .. } => 63,
            Self::TripStruck { .. } => 96,
            Self::Collected { .. } => 64,
            Self::EntryWrittenOver(..) => 95,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Received(..) => "received",
            Self::FieldEdited { .. } => "field-edited",
            Self::ConflictChosen { .. } => "conflict-chosen",
            Self::DuplicateSettled { .. } => "duplicate-settled",
            Self::NoteAdded { .. } => "note-added",
            Self::NoteRemoved { .. } => "note-removed",
            Self::CodeGiven { .. } => "code-given",
            Self::Verified => "verified",
            Self::SupplementRequested { .. } => "supplement-requested",
            Self::SupplementReceived { .. } => "supplement-received",
            Self::Submitted => "submitted",
            Self::NumberRequested(..) => "number-requested",
            Self::Registered(..) => "registered",
            Self::CitizenIdRecorded { .. } => "citizen-id-recorded",
            Self::LegFinished { .. } => "leg-finished",
            Self::Printed(..) => "printed",
            Self::Signed { .. } => "signed",
            Self::TakenOut { .. } => "taken-out",
            Self::HandedOver(..) => "handed-over",
            Self::BroughtBack { .. } => "brought-back",
            Self::Refused { .. } => "refused",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Revoked { .. } => "revoked",
            Self::LetterDrafted { .. } => "letter-drafted",
            Self::LetterApproved { .. } => "letter-approved",
            Self::LetterNumberRequested { .. } => "letter-number-requested",
            Self::LetterNumbered { .. } => "letter-numbered",
            Self::LetterSuppressed { .. } => "letter-suppressed",
            Self::SeenTo { .. } => "seen-to",
            Self::PartiesSigned { .. } => "parties-signed",
            Self::RecallBegun { .. } => "recall-begun",
            Self::RecallStepTaken { .. } => "recall-step-taken",
            Self::PromiseRenewed(..) => "promise-renewed",
            Self::SupplementAgain { .. } => "supplement-again",
            Self::CircumstanceNoted { .. } => "circumstance-noted",
            Self::TripMade { .. } => "trip-made",
            Self::TripStruck { .. } => "trip-struck",
            Self::Collected { .. } => "collected",
            Self::EntryWrittenOver(..) => "entry-written-over",
        }
    }
}
