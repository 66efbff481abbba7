//! What may be done to a case next, and why not: asked of the domain, never guessed by a window.

mod verb;

use tannha_domain::{
    case::{
        Assigned, CaseEvent, CaseState, Circumstance, Document, FeeDue, FeePaid, Handover, Holder,
        Inquiry, Leg, LegStatus, NumberSource, OfficeSnapshot, Paper, PartState, PayWay, Phase,
        Printed, Reached, RecallCause, RecallStep, ReceiverSignature, Refusal, Registration,
        Renewal, SignerSnapshot, TripReason, letter, permit,
    },
    ids::OfficerId,
    ruleset::FeePer,
    time::{Date, Moment},
    ward::{Numbering, Role, may},
};

pub use verb::Verb;

use crate::recalls::with_family;

/// A verb, the paper that it is about, and why it cannot be done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The verb.
    pub verb: Verb,
    /// The paper that it is about, where it is about one.
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
        // Nothing of a dossier will ever happen to an old entry.
        .filter(|step| step.refusal != Some(Refusal::OldEntry))
        .collect()
}

/// The paper that a verb is about.
fn document(state: &CaseState, verb: Verb) -> Option<Document> {
    match verb {
        Verb::PrintReceipt => Some(Document::Receipt),
        Verb::PrintCertificate | Verb::MarkSigned | Verb::PartiesSign => {
            state.handling().map(|handling| handling.result)
        }
        _ => in_hand(state, verb),
    }
}

/// Its step is open and ends with an outcome in words: not the one that the number finishes.
fn open_leg(state: &CaseState) -> Option<&Leg> {
    let own = state.handling().map(|handling| handling.leg);
    state.legs.iter().find(|leg| leg.status == LegStatus::Open && Some(leg.slug.as_str()) != own)
}

/// A step that somebody has to do yet.
fn unfinished(state: &CaseState) -> Option<&Leg> {
    state.legs.iter().find(|leg| leg.status != LegStatus::Done)
}

/// The one thing that moves this case on. To thank someone is offered and never pressed.
#[must_use]
pub fn next(state: &CaseState, role: Role, numbering: Numbering) -> Option<Step> {
    let leads = |step: &Step| {
        step.verb < Verb::PrintReceipt
            && step.verb != Verb::BringBack
            && step.document != Some(Document::ThankYouLetter)
    };
    steps(state, role, numbering).into_iter().find(|step| {
        leads(step)
            && !matches!(step.refusal, Some(ref no) if !matches!(no, Refusal::Permission { .. }))
    })
}

/// The apology as a step, whether or not it is due: for who must decide it.
#[must_use]
pub fn apology(state: &CaseState, role: Role, numbering: Numbering) -> Option<Step> {
    steps(state, role, numbering).into_iter().find(|step| step.verb == Verb::Apologise)
}

/// The paper that a verb is about next, for the verbs that are about any of several.
fn in_hand(state: &CaseState, verb: Verb) -> Option<Document> {
    let letters = letter::open(state);
    let of = |wanted: &dyn Fn(&Document, &Paper) -> bool, among: &[Document]| {
        among.iter().copied().find(|document| wanted(document, &state.paper(*document)))
    };
    let needs_a_leader = |document: &Document, paper: &Paper| {
        letter::offered(state, *document) == Ok(letter::Word::Approve) && paper.approved.is_none()
    };
    let outgoing: Vec<Document> = state
        .forms()
        .into_iter()
        .filter(|form| form.is_outgoing() && (*form == Document::ApologyForm || is_ended(state)))
        .chain(letters.iter().copied())
        .collect();
    match verb {
        Verb::PrintForm => {
            of(&|_, paper| paper.prints == 0 && paper.signed.is_none(), &state.forms())
        }
        Verb::DraftLetter => of(&|_, paper| paper.greeting.is_none(), &letters),
        Verb::ApproveLetter => of(
            &|document, paper| paper.greeting.is_some() && needs_a_leader(document, paper),
            &letters,
        ),
        Verb::PrintLetter => of(
            &|document, paper| {
                paper.greeting.is_some()
                    && paper.prints == 0
                    && paper.signed.is_none()
                    && !needs_a_leader(document, paper)
            },
            &letters,
        ),
        Verb::SignLetter => of(&|_, paper| paper.prints > 0 && paper.signed.is_none(), &outgoing),
        Verb::NumberLetter => {
            of(&|_, paper| paper.signed.is_some() && paper.number.is_none(), &outgoing)
        }
        Verb::SuppressLetter => of(&|_, paper| paper.signed.is_none(), &letters),
        Verb::RecordReached => reachable(state).first().copied(),
        _ => None,
    }
}

/// It ended without its result, and a paper says so.
const fn is_ended(state: &CaseState) -> bool {
    state.ending_form().is_some()
}

/// Whether a verb belongs on this case's page at all.
fn concerns(state: &CaseState, verb: Verb, numbering: Numbering) -> bool {
    let certificate = state.result();
    let in_person = state.handling().is_some_and(|handling| handling.signed_in_person);
    let phase = state.phase();
    let closed = matches!(phase, Phase::Refused | Phase::Withdrawn | Phase::Revoked);
    let registered = state.registration.is_some() && !closed;
    let before = !registered && !closed;
    let waits = matches!(phase, Phase::Supplement | Phase::Inquiry);
    match verb {
        Verb::Verify => phase == Phase::Received,
        Verb::ReceiveSupplement => phase == Phase::Supplement,
        Verb::AnswerInquiry => phase == Phase::Inquiry,
        Verb::SendInquiry => matches!(phase, Phase::Received | Phase::Verified),
        Verb::SubmitForSignature => matches!(phase, Phase::Received | Phase::Verified),
        Verb::RequestNumber => before && numbering == Numbering::Allotted && !waits,
        Verb::Register => before && numbering == Numbering::Typed && !waits,
        Verb::RequestSupplement => phase == Phase::Received && state.supplements == 0,
        Verb::SupplementAgain => phase == Phase::Received && state.supplements > 0,
        Verb::Apologise => {
            !closed && state.finished_at.is_none() && state.promise.repromised.is_none()
        }
        Verb::NoteCircumstance => !closed && state.circumstances.len() < Circumstance::ALL.len(),
        Verb::PrintCertificate => {
            registered && certificate.prints == 0 && certificate.signed.is_none()
        }
        Verb::MarkSigned => registered && certificate.prints > 0 && certificate.signed.is_none(),
        Verb::PartiesSign => {
            registered && in_person && certificate.prints > 0 && certificate.parties.is_none()
        }
        Verb::PrintForm
        | Verb::DraftLetter
        | Verb::ApproveLetter
        | Verb::PrintLetter
        | Verb::SignLetter
        | Verb::NumberLetter
        | Verb::SuppressLetter => in_hand(state, verb).is_some(),
        Verb::RecordReached => !closed && !reachable(state).is_empty(),
        Verb::TakeOut => phase != Phase::Revoked && !ready(state).is_empty(),
        // What is in a bag already is handed over from it.
        Verb::GiveAtCounter => {
            phase != Phase::Revoked && out(state).is_empty() && !ready(state).is_empty()
        }
        Verb::HandOver | Verb::BringBack => !out(state).is_empty(),
        Verb::FinishLeg => !closed && open_leg(state).is_some(),
        Verb::AssignLeg => !closed && unfinished(state).is_some(),
        // Whether anything is due, the rules of its receipt say: who knows them leaves it out.
        Verb::CollectFee => !closed && state.payment().is_none(),
        Verb::RecordCitizenId => {
            let gives = state.handling().is_some_and(|handling| handling.citizen_id_of.is_some());
            let registration = state.registration.as_ref().filter(|_| !closed && gives);
            registration.is_some_and(|registration| registration.citizen_id.is_none())
        }
        Verb::TakeRecallStep => state.has_recall(),
        Verb::BeginRecall => !with_family(state).is_empty(),
        Verb::Revoke => registered,
        Verb::PrintReceipt | Verb::AddNote | Verb::RecordTrip => true,
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
    // What the family is given at once is not carried to its door.
    let is_slip =
        |document: &Document| matches!(document, Document::Receipt | Document::SupplementSlip);
    let goes = |document: &Document| !is_slip(document) && here(document) && may_leave(document);
    Document::ALL.iter().copied().filter(goes).collect()
}

/// Papers of other agencies that have come and that nobody carries: the family may have them without
/// the ward.
#[must_use]
pub fn reachable(state: &CaseState) -> Vec<Document> {
    let own = state.handling().map(|handling| handling.result);
    let waits =
        |part: &Document| matches!(state.part_state(*part), PartState::Here | PartState::Returned);
    let mut parts = state.parts_missing();
    parts.retain(|part| Some(*part) != own && waits(part));
    parts
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
        CaseEvent::Printed(Printed { reason: Some(why()), ..Printed::told(document, "") })
    };
    let signer = state.registration.as_ref().map_or(&state.received_by, |r| &r.signer.officer);
    let signed = |document| CaseEvent::Signed { document, signer: signer.clone() };
    let document = in_hand(state, verb);
    let paper = document.unwrap_or(Document::CongratulationLetter);
    match verb {
        Verb::Verify => CaseEvent::Verified,
        Verb::ReceiveSupplement => CaseEvent::SupplementReceived {
            promise: Box::new(state.promise.clone()),
            channel: None,
        },
        Verb::SendInquiry => CaseEvent::InquirySent {
            inquiry: Inquiry { whom: why(), what: why(), number: None, dated: None },
            promise: Box::new(state.promise.clone()),
        },
        Verb::AnswerInquiry => {
            CaseEvent::InquiryAnswered { result: why(), promise: Box::new(state.promise.clone()) }
        }
        Verb::SubmitForSignature => CaseEvent::Submitted,
        Verb::RequestNumber => CaseEvent::NumberRequested(registration(&state.received_by, state)),
        Verb::Register => CaseEvent::Registered(registration(&state.received_by, state)),
        Verb::PrintCertificate => printed(result),
        Verb::MarkSigned => signed(result),
        Verb::PartiesSign => CaseEvent::PartiesSigned { document: result },
        Verb::DraftLetter => CaseEvent::LetterDrafted { greeting: why(), document, text: None },
        Verb::ApproveLetter => CaseEvent::LetterApproved { document },
        Verb::PrintForm | Verb::PrintLetter => printed(paper),
        Verb::SignLetter => signed(paper),
        Verb::NumberLetter => CaseEvent::LetterNumberRequested { document },
        Verb::Apologise => CaseEvent::PromiseRenewed(Box::new(Renewal {
            reason: why(),
            to: Moment::from_utc_ms(state.promise.promised.utc_ms() + 1),
            signer: someone(&state.received_by),
            office: OfficeSnapshot::default(),
            greeting: String::new(),
            follows: String::new(),
            phone: String::new(),
            text: None,
        })),
        Verb::SupplementAgain => CaseEvent::SupplementAgain { what: why(), reason: why() },
        Verb::NoteCircumstance => CaseEvent::CircumstanceNoted {
            circumstance: Circumstance::ALL
                .into_iter()
                .find(|known| !state.circumstances.contains(known))
                .unwrap_or(Circumstance::Adopted),
        },
        Verb::TakeOut => CaseEvent::TakenOut { documents: ready(state) },
        Verb::HandOver => CaseEvent::HandedOver(handed(out(state))),
        Verb::GiveAtCounter => {
            CaseEvent::Collected { handover: handed(ready(state)), waited: false }
        }
        Verb::RecordTrip => CaseEvent::TripMade { why: TripReason::Ask, note: None },
        Verb::BringBack => CaseEvent::BroughtBack { documents: out(state), reason: why() },
        Verb::FinishLeg => {
            let leg = open_leg(state).map_or_else(String::new, |leg| leg.slug.clone());
            CaseEvent::LegFinished { leg, outcome: why() }
        }
        Verb::PrintReceipt => printed(Document::Receipt),
        Verb::RecordCitizenId => CaseEvent::CitizenIdRecorded { citizen_id: String::new() },
        Verb::CollectFee => CaseEvent::FeeCollected(FeePaid {
            due: FeeDue {
                dong: 1,
                each: 1,
                per: FeePer::Dossier,
                copies: 1,
                pages: 1,
                ground: None,
            },
            receipt: why(),
            way: PayWay::Cash,
        }),
        Verb::AssignLeg => CaseEvent::LegAssigned(Assigned {
            leg: unfinished(state).map_or_else(String::new, |leg| leg.slug.clone()),
            person: why(),
            contact: String::new(),
            why: String::new(),
        }),
        Verb::RecordReached => CaseEvent::PartReached(Reached {
            document: document.unwrap_or(result),
            receiver: why(),
            how: why(),
        }),
        Verb::RequestSupplement => CaseEvent::SupplementRequested { what: why(), why: why() },
        Verb::SuppressLetter => CaseEvent::LetterSuppressed { reason: why(), document },
        Verb::AddNote => CaseEvent::NoteAdded { text: why() },
        Verb::Refuse => CaseEvent::Refused { reason: why() },
        Verb::Withdraw => CaseEvent::Withdrawn { reason: why() },
        Verb::Revoke => {
            CaseEvent::Revoked { decision: why(), decided_on: None, authority: None, reason: None }
        }
        Verb::BeginRecall => CaseEvent::RecallBegun {
            document: with_family(state).first().copied().unwrap_or(result),
            cause: RecallCause::Misprinted,
            what: why(),
            other: None,
        },
        Verb::TakeRecallStep => {
            let open = state
                .recalls
                .iter()
                .find_map(|recall| Some((recall.document, *recall.possible().first()?)));
            let (document, step) = open.unwrap_or((result, RecallStep::Retrieved));
            CaseEvent::RecallStepTaken { document, step, note: why() }
        }
    }
}

fn handed(documents: Vec<Document>) -> Handover {
    Handover {
        documents,
        receiver: "…".to_owned(),
        relation: String::new(),
        authorisation_seen: true,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    }
}

fn registration(officer: &OfficerId, state: &CaseState) -> Box<Registration> {
    Box::new(Registration {
        number: 1,
        registered_on: Date(state.promise.day_zero),
        signer: someone(officer),
        place: String::new(),
        citizen_id: None,
        source: NumberSource::Typed,
        given: None,
        office: OfficeSnapshot::default(),
    })
}

fn someone(officer: &OfficerId) -> SignerSnapshot {
    SignerSnapshot {
        officer: officer.clone(),
        name: String::new(),
        authority: String::new(),
        title: String::new(),
    }
}
