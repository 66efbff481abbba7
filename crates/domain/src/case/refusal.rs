//! Why an event does not fit: a code with its data; the catalogue has the text and the remedy.

use super::{
    asked::MAX_WORDS_CHARS, document::Document, field::Field, form::amount_text, letter::Ground,
};
use crate::{ids::CaseId, promise::PromiseRefusal, ward::Role};

/// Why an event does not fit the state of a case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum Refusal {
    Permission { role: Role },
    NoSuchCase,
    AlreadyReceived,
    Closed,
    Sealed { field: Field },
    AlreadyVerified,
    NotVerified,
    WaitsForSupplement,
    NotWaiting,
    WaitsForAnswer,
    NotAsking,
    InquiryUnclear,
    DatedInFuture,
    SecondSupplement,
    FirstSupplement,
    Promise(PromiseRefusal),
    ReasonNotListed,
    AlreadyFinished,
    FormNotDue { document: Document },
    CircumstanceKnown,
    NotSubmitted,
    AlreadyRegistered,
    NotRegistered,
    PossibleDuplicate { other: CaseId },
    OpenConflict { field: Field },
    NumberPending,
    NumberMissing,
    NumbersDiffer,
    IdsDiffer,
    IdAlreadyRecorded,
    BadCitizenId { codes: Vec<&'static str> },
    BadField { field: Field, code: &'static str, params: Vec<(&'static str, String)> },
    Incomplete { field: Field },
    TextTooLong { count: usize },
    TextCharacters,
    RegisteredInFuture,
    StepUnclear { leg: String, lacks: &'static str },
    UnknownLeg { leg: String },
    LegWaits { leg: String, after: String },
    LegDone { leg: String },
    LegByRegistration,
    LegByHandover,
    AlreadyTheirs,
    OutcomeMissing,
    ReasonMissing,
    ReprintWithoutReason,
    NotPrinted { document: Document },
    AlreadySigned { document: Document },
    OtherSigner,
    PartiesNotSigned { document: Document },
    NotInPerson { document: Document },
    UnknownProcedure,
    NotOfThisCase { document: Document },
    NoCitizenId,
    RegisteredBeforeItHappened,
    NotCome { document: Document },
    NotFromAgency { document: Document },
    HowMissing,
    NotSigned { document: Document },
    NotInOffice { document: Document },
    NotOut { document: Document },
    AlreadyDelivered { document: Document },
    NothingChosen,
    ReceiverMissing,
    RelationMissing,
    AuthorisationMissing,
    FingerprintUnread,
    WitnessMissing,
    WitnessTheSame,
    NoSuchConflict,
    NoSuchNote,
    TripSeen,
    NoSuchTrip,
    TripStruck,
    NoFee,
    FeePaid,
    FeeReceiptMissing,
    FeeDiffers { due: u32 },
    NoSuchPayment,
    PaymentStruck,
    DecidedInFuture,
    RecallByRevoking,
    RecalledAlready { document: Document },
    NotWithFamily { document: Document },
    NotRecalled { document: Document },
    CalledBack { document: Document },
    RecallStepDone,
    RecallStepEarly,
    LetterNotDrafted,
    LetterDeclined,
    LetterForbidden { document: Document, ground: Ground },
    LetterNotHere { document: Document },
    LetterTooEarly { document: Document },
    LetterUnapproved { document: Document },
    PictureNotHere { document: Document },
    PictureUnapproved { document: Document },
    NoFile { document: Document },
    FileSigned { document: Document },
    FileNotSigned { document: Document },
    FileSealed { document: Document },
    FileMoved { document: Document },
    NotNumbered { document: Document },
    NoLetter,
    LetterSuppressed,
    LetterNumbered,
    LetterNumberHeld { other: CaseId },
    CodeIsFinal,
    CodeHeld { other: CaseId },
    NumberHeld { other: CaseId },
    CitizenIdHeld { other: CaseId },
    OldEntry,
    OldEntryDiffers,
    Newer { kind: u16 },
}

impl Refusal {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Permission { .. } => "not-your-role",
            Self::NoSuchCase => "no-such-case",
            Self::AlreadyReceived => "already-received",
            Self::Closed => "case-closed",
            Self::Sealed { .. } => "case-sealed",
            Self::AlreadyVerified => "already-verified",
            Self::NotVerified => "not-verified",
            Self::WaitsForSupplement => "waits-for-supplement",
            Self::NotWaiting => "not-waiting",
            Self::WaitsForAnswer => "waits-for-answer",
            Self::NotAsking => "not-asking",
            Self::InquiryUnclear => "inquiry-unclear",
            Self::DatedInFuture => "inquiry-in-future",
            Self::SecondSupplement => "second-supplement",
            Self::FirstSupplement => "first-supplement",
            Self::Promise(refusal) => refusal.code(),
            Self::ReasonNotListed => "reason-not-listed",
            Self::AlreadyFinished => "already-finished",
            Self::FormNotDue { .. } => "form-not-due",
            Self::CircumstanceKnown => "circumstance-known",
            Self::NotSubmitted => "not-submitted",
            Self::AlreadyRegistered => "already-registered",
            Self::NotRegistered => "not-registered",
            Self::PossibleDuplicate { .. } => "possible-duplicate",
            Self::OpenConflict { .. } => "open-conflict",
            Self::NumberPending => "number-pending",
            Self::NumberMissing => "number-missing",
            Self::NumbersDiffer => "numbers-differ",
            Self::IdsDiffer => "ids-differ",
            Self::IdAlreadyRecorded => "id-already-recorded",
            Self::BadCitizenId { .. } => "bad-citizen-id",
            Self::BadField { code, .. } => code,
            Self::Incomplete { .. } => "case-incomplete",
            Self::TextTooLong { .. } => "text-too-long",
            Self::TextCharacters => "text-characters",
            Self::RegisteredInFuture => "registered-in-future",
            Self::StepUnclear { .. } => "step-unclear",
            Self::UnknownLeg { .. } => "unknown-leg",
            Self::LegWaits { .. } => "leg-waits",
            Self::LegDone { .. } => "leg-done",
            Self::LegByRegistration => "leg-by-registration",
            Self::LegByHandover => "leg-by-handover",
            Self::AlreadyTheirs => "already-theirs",
            Self::OutcomeMissing => "outcome-missing",
            Self::ReasonMissing => "reason-missing",
            Self::ReprintWithoutReason => "reprint-without-reason",
            Self::NotPrinted { .. } => "not-printed",
            Self::AlreadySigned { .. } => "already-signed",
            Self::OtherSigner => "other-signer",
            Self::PartiesNotSigned { .. } => "parties-not-signed",
            Self::NotInPerson { .. } => "not-in-person",
            Self::UnknownProcedure => "unknown-procedure",
            Self::NotOfThisCase { .. } => "not-of-this-case",
            Self::NoCitizenId => "no-citizen-id",
            Self::RegisteredBeforeItHappened => "registered-before-it-happened",
            Self::NotCome { .. } => "not-come",
            Self::NotFromAgency { .. } => "not-from-agency",
            Self::HowMissing => "how-missing",
            Self::NotSigned { .. } => "not-signed",
            Self::NotInOffice { .. } => "not-in-office",
            Self::NotOut { .. } => "not-out",
            Self::AlreadyDelivered { .. } => "already-delivered",
            Self::NothingChosen => "nothing-chosen",
            Self::ReceiverMissing => "receiver-missing",
            Self::RelationMissing => "relation-missing",
            Self::AuthorisationMissing => "authorisation-missing",
            Self::FingerprintUnread => "fingerprint-unread",
            Self::WitnessMissing => "witness-missing",
            Self::WitnessTheSame => "witness-the-same",
            Self::NoSuchConflict => "no-such-conflict",
            Self::NoSuchNote => "no-such-note",
            Self::TripSeen => "trip-seen",
            Self::NoSuchTrip => "no-such-trip",
            Self::TripStruck => "trip-already-struck",
            Self::NoFee => "no-fee",
            Self::FeePaid => "fee-already-paid",
            Self::FeeReceiptMissing => "fee-receipt-missing",
            Self::FeeDiffers { .. } => "fee-differs",
            Self::NoSuchPayment => "no-such-payment",
            Self::PaymentStruck => "payment-already-struck",
            Self::DecidedInFuture => "decided-in-future",
            Self::RecallByRevoking => "recall-by-revoking",
            Self::RecalledAlready { .. } => "recalled-already",
            Self::NotWithFamily { .. } => "not-with-family",
            Self::NotRecalled { .. } => "not-recalled",
            Self::CalledBack { .. } => "called-back",
            Self::RecallStepDone => "recall-step-done",
            Self::RecallStepEarly => "recall-step-early",
            Self::OldEntry => "old-entry",
            Self::OldEntryDiffers => "old-entry-differs",
            Self::LetterNotDrafted => "letter-not-drafted",
            Self::LetterDeclined => "letter-declined",
            Self::LetterForbidden { .. } => "letter-forbidden",
            Self::LetterNotHere { .. } => "letter-not-here",
            Self::LetterTooEarly { .. } => "letter-too-early",
            Self::LetterUnapproved { .. } => "letter-unapproved",
            Self::PictureNotHere { .. } => "picture-not-here",
            Self::PictureUnapproved { .. } => "picture-unapproved",
            Self::NoFile { .. } => "no-file",
            Self::FileSigned { .. } => "file-signed-already",
            Self::FileNotSigned { .. } => "file-not-signed",
            Self::FileSealed { .. } => "file-sealed",
            Self::FileMoved { .. } => "file-moved",
            Self::NotNumbered { .. } => "file-not-numbered",
            Self::NoLetter => "no-letter",
            Self::LetterSuppressed => "letter-suppressed",
            Self::LetterNumbered => "letter-numbered",
            Self::LetterNumberHeld { .. } => "letter-number-held",
            Self::CodeIsFinal => "code-is-final",
            Self::CodeHeld { .. } => "code-held",
            Self::NumberHeld { .. } => "number-held",
            Self::CitizenIdHeld { .. } => "citizen-id-held",
            Self::Newer { .. } => "needs-newer-version",
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Sealed { field } | Self::OpenConflict { field } | Self::Incomplete { field } => {
                vec![("field", field.slug().to_owned())]
            }
            Self::BadField { field, params, .. } => {
                params.iter().cloned().chain([("field", field.slug().to_owned())]).collect()
            }
            Self::TextTooLong { count } => {
                vec![("count", count.to_string()), ("max", MAX_WORDS_CHARS.to_string())]
            }
            Self::PossibleDuplicate { other }
            | Self::CodeHeld { other }
            | Self::NumberHeld { other }
            | Self::LetterNumberHeld { other }
            | Self::CitizenIdHeld { other } => vec![("case", other.to_string())],
            Self::UnknownLeg { leg } | Self::LegDone { leg } => vec![("leg", leg.clone())],
            Self::StepUnclear { leg, lacks } => {
                vec![("leg", leg.clone()), ("lacks", (*lacks).to_owned())]
            }
            Self::LegWaits { leg, after } => vec![("leg", leg.clone()), ("after", after.clone())],
            Self::NotPrinted { document }
            | Self::PartiesNotSigned { document }
            | Self::NotInPerson { document }
            | Self::NotOfThisCase { document }
            | Self::NotCome { document }
            | Self::NotFromAgency { document }
            | Self::AlreadySigned { document }
            | Self::NotSigned { document }
            | Self::NotInOffice { document }
            | Self::NotOut { document }
            | Self::FormNotDue { document }
            | Self::LetterNotHere { document }
            | Self::LetterTooEarly { document }
            | Self::LetterUnapproved { document }
            | Self::PictureNotHere { document }
            | Self::PictureUnapproved { document }
            | Self::NoFile { document }
            | Self::FileSigned { document }
            | Self::FileNotSigned { document }
            | Self::FileSealed { document }
            | Self::FileMoved { document }
            | Self::NotNumbered { document }
            | Self::AlreadyDelivered { document } => {
                vec![("document", document.slug().to_owned())]
            }
            Self::LetterForbidden { document, ground } => {
                vec![("document", document.slug().to_owned()), ("ground", ground.slug().to_owned())]
            }
            Self::Promise(refusal) => refusal.params(),
            Self::FeeDiffers { due } => vec![("due", amount_text(&due.to_string()))],
            Self::BadCitizenId { codes } => vec![("codes", codes.join(","))],
            Self::Permission { role } => vec![("role", role.slug().to_owned())],
            Self::Newer { kind } => vec![("kind", kind.to_string())],
            _ => Vec::new(),
        }
    }
}
