//! What can happen to a case; what the events carry is in [`super::fact`].

use minicbor::{Decode, Encode};

use super::{
    assignment::Assigned,
    delivery::Reached,
    document::Document,
    fact::{Channel, Handover, Printed, Received, Registration, Settlement},
    fee::FeePaid,
    field::Field,
    inquiry::Inquiry,
    letter::Circumstance,
    old_entry::OldEntry,
    recall::{RecallCause, RecallStep},
    renewal::Renewal,
    signing::FileSigned,
    trip::TripReason,
};
use crate::{
    ids::{ActId, CaseId, OfficerId},
    letter_text::PinnedText,
    promise::Promise,
    time::Date,
};

/// What can happen to a case. The index is the act's kind; numbers are never reused.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
#[allow(clippy::large_enum_variant, reason = "a print is what a history has most of")]
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
        /// Lý do, as Mẫu 02 says it (TT 03/2025/TT-VPCP); blank in acts of old.
        #[n(1)]
        #[cbor(default)]
        why: String,
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
        /// The edition of its words; an act of old means the built-in one.
        #[n(2)]
        text: Option<PinnedText>,
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
    /// Another office is asked to verify something; the promise as that moves it.
    #[n(97)]
    InquirySent {
        #[n(0)]
        inquiry: Inquiry,
        #[n(1)]
        promise: Box<Promise>,
    },
    /// Its answer came.
    #[n(98)]
    InquiryAnswered {
        #[n(0)]
        result: String,
        #[n(1)]
        promise: Box<Promise>,
    },
    /// The fee was paid.
    #[n(91)]
    FeeCollected(#[n(0)] FeePaid),
    /// A payment was written down by mistake: it counts no more, and stays to be read.
    #[n(92)]
    FeeStruck {
        /// The act that had said it.
        #[n(0)]
        payment: ActId,
        #[n(1)]
        reason: String,
    },
    /// Another agency's result reached the family without the ward.
    #[n(93)]
    PartReached(#[n(0)] Reached),
    /// A paper's file was signed electronically.
    #[n(94)]
    FileSigned(#[n(0)] Box<FileSigned>),
    /// A step is somebody else's from now on.
    #[n(99)]
    LegAssigned(#[n(0)] Assigned),
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
            Self::InquirySent { .. } => 97,
            Self::InquiryAnswered { .. } => 98,
            Self::Collected { .. } => 64,
            Self::FeeCollected(..) => 91,
            Self::FeeStruck { .. } => 92,
            Self::PartReached(..) => 93,
            Self::FileSigned(..) => 94,
            Self::LegAssigned(..) => 99,
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
            Self::InquirySent { .. } => "inquiry-sent",
            Self::InquiryAnswered { .. } => "inquiry-answered",
            Self::Collected { .. } => "collected",
            Self::FeeCollected(..) => "fee-collected",
            Self::FeeStruck { .. } => "fee-struck",
            Self::PartReached(..) => "part-reached",
            Self::FileSigned(..) => "file-signed",
            Self::LegAssigned(..) => "leg-assigned",
            Self::EntryWrittenOver(..) => "entry-written-over",
        }
    }
}
