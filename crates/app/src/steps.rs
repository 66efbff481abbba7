//! What may be done to a case next, and why not: asked of the domain, never guessed by a window.

use tannha_domain::{
    case::{
        CaseEvent, CaseState, Document, Handover, Holder, Leg, LegStatus, NumberSource,
        OfficeSnapshot, Phase, Printed, ReceiverSignature, Refusal, Registration, SignerSnapshot,
        permit,
    },
    ids::{Hash, OfficerId},
    time::Date,
    ward::{Numbering, Role, may},
};

use crate::Office;

/// What an officer can do to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Verb {
    Verify,
    ReceiveSupplement,
    SubmitForSignature,
    RequestNumber,
    Register,
    PrintCertificate,
    MarkSigned,
    PartiesSign,
    DraftLetter,
    PrintLetter,
    SignLetter,
    NumberLetter,
    TakeOut,
    HandOver,
    BringBack,
    FinishLeg,
    PrintReceipt,
    RecordCitizenId,
    RequestSupplement,
    SuppressLetter,
    AddNote,
    Refuse,
    Withdraw,
}

impl Verb {
    /// All verbs in the order in which a case needs them.
    pub const ALL: [Self; 23] = [
        Self::Verify,
        Self::ReceiveSupplement,
        Self::SubmitForSignature,
        Self::RequestNumber,
        Self::Register,
        Self::PrintCertificate,
        Self::MarkSigned,
        Self::PartiesSign,
        Self::DraftLetter,
        Self::PrintLetter,
        Self::SignLetter,
        Self::NumberLetter,
        Self::TakeOut,
        Self::HandOver,
        Self::BringBack,
        Self::FinishLeg,
        Self::PrintReceipt,
        Self::RecordCitizenId,
        Self::RequestSupplement,
        Self::SuppressLetter,
        Self::AddNote,
        Self::Refuse,
        Self::Withdraw,
    ];

    /// Stable slug; the catalogue has its word as `verb-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::ReceiveSupplement => "receive-supplement",
            Self::SubmitForSignature => "submit-for-signature",
            Self::RequestNumber => "request-number",
            Self::Register => "register",
            Self::PrintCertificate => "print-certificate",
            Self::MarkSigned => "mark-signed",
            Self::PartiesSign => "parties-sign",
            Self::DraftLetter => "draft-letter",
            Self::PrintLetter => "print-letter",
            Self::SignLetter => "sign-letter",
            Self::NumberLetter => "number-letter",
            Self::TakeOut => "take-out",
            Self::HandOver => "hand-over",
            Self::BringBack => "bring-back",
            Self::FinishLeg => "finish-leg",
            Self::PrintReceipt => "print-receipt",
            Self::RecordCitizenId => "record-citizen-id",
            Self::RequestSupplement => "request-supplement",
            Self::SuppressLetter => "suppress-letter",
            Self::AddNote => "add-note",
            Self::Refuse => "refuse",
            Self::Withdraw => "withdraw",
        }
    }

    /// The letter that starts it from the keyboard; one verb, one letter.
    #[must_use]
    pub const fn key(self) -> char {
        match self {
            Self::Verify => 'V',
            Self::ReceiveSupplement => 'B',
            Self::SubmitForSignature => 'S',
            Self::RequestNumber => 'D',
            Self::Register => 'D',
            Self::PrintCertificate => 'P',
            Self::MarkSigned => 'A',
            Self::PartiesSign => 'K',
            Self::DraftLetter => 'L',
            Self::PrintLetter => 'I',
            Self::SignLetter => 'Y',
            Self::NumberLetter => 'O',
            Self::TakeOut => 'M',
            Self::HandOver => 'T',
            Self::BringBack => 'Q',
            Self::FinishLeg => 'G',
            Self::PrintReceipt => 'H',
            Self::RecordCitizenId => 'N',
            Self::RequestSupplement => 'U',
            Self::SuppressLetter => 'X',
            Self::AddNote => 'C',
            Self::Refuse => 'R',
            Self::Withdraw => 'W',
        }
    }
}

/// A verb, and why it cannot be done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The verb.
    pub verb: Verb,
    /// The paper that it prints or signs, where it is about one.
    pub document: Option<Document>,
    /// Absent when it can be done now.
    pub refusal: Option<Refusal>,
}

/// What may be done to a case by someone of that role, in the order in which the case needs it.
/// Verbs that this case will never need (again) are left out.
#[must_use]
pub fn steps(state: &CaseState, role: Role, numbering: Numbering) -> Vec<Step> {
    Verb::ALL
        .into_iter()
        .filter(|verb| concerns(state, *verb, numbering))
        .map(|verb| {
            let event = probe(state, verb);
            let refusal = if may(role, event.kind()) {
                permit(Some(state), &event).err()
            } else {
                Some(Refusal::Permission { role })
            };
            Step { verb, document: document(state, verb), refusal }
        })
        .collect()
}

/// The paper that a verb prints or signs.
fn document(state: &CaseState, verb: Verb) -> Option<Document> {
    match verb {
        Verb::PrintReceipt => Some(Document::Receipt),
        Verb::PrintCertificate | Verb::MarkSigned | Verb::PartiesSign => {
            state.handling().map(|handling| handling.result)
        }
        Verb::PrintLetter | Verb::SignLetter => Some(Document::CongratulationLetter),
        _ => None,
    }
}

/// Its step is open and ends with an outcome in words: not the one that the number finishes.
fn open_leg(state: &CaseState) -> Option<&Leg> {
    let own = state.handling().map(|handling| handling.leg);
    state.legs.iter().find(|leg| leg.status == LegStatus::Open && Some(leg.slug.as_str()) != own)
}

/// The one thing that moves this case on.
#[must_use]
pub fn next(state: &CaseState, role: Role, numbering: Numbering) -> Option<Step> {
    let leads = |verb: &Verb| *verb < Verb::PrintReceipt && *verb != Verb::BringBack;
    steps(state, role, numbering).into_iter().find(|step| {
        leads(&step.verb)
            && !matches!(step.refusal, Some(ref no) if !matches!(no, Refusal::Permission { .. }))
    })
}

/// Whether a verb belongs on this case's page at all.
fn concerns(state: &CaseState, verb: Verb, numbering: Numbering) -> bool {
    let certificate = state.result();
    let in_person = state.handling().is_some_and(|handling| handling.signed_in_person);
    let letter = state.paper(Document::CongratulationLetter);
    let phase = state.phase();
    let closed = matches!(phase, Phase::Refused | Phase::Withdrawn | Phase::Revoked);
    let registered = state.registration.is_some() && !closed;
    let before = !registered && !closed;
    let wanted = registered && Office::wants_letter(state);
    match verb {
        Verb::Verify => phase == Phase::Received,
        Verb::ReceiveSupplement => phase == Phase::Supplement,
        Verb::SubmitForSignature => matches!(phase, Phase::Received | Phase::Verified),
        Verb::RequestNumber => {
            before && numbering == Numbering::Allotted && phase != Phase::Supplement
        }
        Verb::Register => before && numbering == Numbering::Typed && phase != Phase::Supplement,
        Verb::RequestSupplement => phase == Phase::Received,
        Verb::PrintCertificate => registered && certificate.prints == 0,
        Verb::MarkSigned => registered && certificate.prints > 0 && certificate.signed.is_none(),
        Verb::PartiesSign => {
            registered && in_person && certificate.prints > 0 && certificate.parties.is_none()
        }
        Verb::DraftLetter => wanted && letter.greeting.is_none(),
        Verb::PrintLetter => wanted && letter.greeting.is_some() && letter.prints == 0,
        Verb::SignLetter => wanted && letter.prints > 0 && letter.signed.is_none(),
        Verb::NumberLetter => wanted && letter.signed.is_some() && letter.number.is_none(),
        Verb::SuppressLetter => wanted && letter.signed.is_none(),
        Verb::TakeOut => registered && !ready(state).is_empty(),
        Verb::HandOver | Verb::BringBack => !out(state).is_empty(),
        Verb::FinishLeg => !closed && open_leg(state).is_some(),
        Verb::RecordCitizenId => {
            let gives = state.handling().is_some_and(|handling| handling.citizen_id_of.is_some());
            let registration = state.registration.as_ref().filter(|_| !closed && gives);
            registration.is_some_and(|registration| registration.citizen_id.is_none())
        }
        Verb::PrintReceipt | Verb::AddNote => true,
        Verb::Refuse | Verb::Withdraw => before,
    }
}

/// Papers that lie in the office and may leave it: signed, by the parties too where they must; and
/// what other agencies have sent.
#[must_use]
pub fn ready(state: &CaseState) -> Vec<Document> {
    let here = |document: &Document| {
        matches!(state.paper(*document).holder, Holder::Office | Holder::Returned(..))
    };
    let may_leave = |document: &Document| {
        let event = CaseEvent::TakenOut { documents: vec![*document] };
        permit(Some(state), &event).is_ok()
    };
    let signed = |document: &Document| *document != Document::Receipt && may_leave(document);
    Document::ALL.iter().copied().filter(|document| here(document) && signed(document)).collect()
}

/// Papers that are out with an officer.
#[must_use]
pub fn out(state: &CaseState) -> Vec<Document> {
    state
        .papers
        .iter()
        .filter(|(_, paper)| matches!(paper.holder, Holder::Officer(..)))
        .map(|(document, _)| *document)
        .collect()
}

/// An event of the verb's kind with nothing wrong in it but, perhaps, its time.
fn probe(state: &CaseState, verb: Verb) -> CaseEvent {
    let why = || "…".to_owned();
    let result = state.handling().map_or(Document::Receipt, |handling| handling.result);
    let printed = |document: Document| {
        CaseEvent::Printed(Printed {
            document,
            paper: String::new(),
            pdf: Hash::ZERO,
            made_with: String::new(),
            reason: Some(why()),
        })
    };
    let signer = state.registration.as_ref().map_or(&state.received_by, |r| &r.signer.officer);
    let signed = |document| CaseEvent::Signed { document, signer: signer.clone() };
    match verb {
        Verb::Verify => CaseEvent::Verified,
        Verb::ReceiveSupplement => {
            CaseEvent::SupplementReceived { promise: Box::new(state.promise.clone()) }
        }
        Verb::SubmitForSignature => CaseEvent::Submitted,
        Verb::RequestNumber => CaseEvent::NumberRequested(registration(&state.received_by, state)),
        Verb::Register => CaseEvent::Registered(registration(&state.received_by, state)),
        Verb::PrintCertificate => printed(result),
        Verb::MarkSigned => signed(result),
        Verb::PartiesSign => CaseEvent::PartiesSigned { document: result },
        Verb::DraftLetter => CaseEvent::LetterDrafted { greeting: why() },
        Verb::PrintLetter => printed(Document::CongratulationLetter),
        Verb::SignLetter => signed(Document::CongratulationLetter),
        Verb::NumberLetter => CaseEvent::LetterNumberRequested,
        Verb::TakeOut => CaseEvent::TakenOut { documents: ready(state) },
        Verb::HandOver => CaseEvent::HandedOver(Handover {
            documents: out(state),
            receiver: why(),
            relation: String::new(),
            authorisation_seen: true,
            identity_seen: true,
            signature: ReceiverSignature::OnPaper,
        }),
        Verb::BringBack => CaseEvent::BroughtBack { documents: out(state), reason: why() },
        Verb::FinishLeg => {
            let leg = open_leg(state).map_or_else(String::new, |leg| leg.slug.clone());
            CaseEvent::LegFinished { leg, outcome: why() }
        }
        Verb::PrintReceipt => printed(Document::Receipt),
        Verb::RecordCitizenId => CaseEvent::CitizenIdRecorded { citizen_id: String::new() },
        Verb::RequestSupplement => CaseEvent::SupplementRequested { what: why() },
        Verb::SuppressLetter => CaseEvent::LetterSuppressed { reason: why() },
        Verb::AddNote => CaseEvent::NoteAdded { text: why() },
        Verb::Refuse => CaseEvent::Refused { reason: why() },
        Verb::Withdraw => CaseEvent::Withdrawn { reason: why() },
    }
}

fn registration(officer: &OfficerId, state: &CaseState) -> Box<Registration> {
    Box::new(Registration {
        number: 1,
        registered_on: Date(state.promise.day_zero),
        signer: SignerSnapshot {
            officer: officer.clone(),
            name: String::new(),
            authority: String::new(),
            title: String::new(),
        },
        place: String::new(),
        citizen_id: None,
        source: NumberSource::Typed,
        given: None,
        office: OfficeSnapshot::default(),
    })
}
