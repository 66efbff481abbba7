//! How an event changes a case. Never fails: whether it fits was asked before.

use std::collections::BTreeMap;

use super::{
    apology, assignment,
    decide::written_number,
    delivery::{self, Attempt, Delivery, GivenAt, Reached},
    document::Document,
    event::CaseEvent,
    fact::{Channel, Handover, OfficeSnapshot, Printed, Received},
    fee::Payment,
    field::Field,
    inquiry::{Inquired, InquiryAnswer},
    old_entry,
    permit::permit,
    recall::{self, Recall, RecallPart, RecallStep, Revocation, StepTaken},
    refusal::Refusal,
    renewal::renewed,
    signing::{self, Stale},
    state::{
        Asked, CaseCode, CaseState, Conflict, Ending, Holder, LegStatus, Note, Paper, Status,
        Written,
    },
    trip::{Struck, Trip, TripReason, came_again},
};
use crate::{
    ids::{ActId, CaseId, OfficerId},
    promise::{Promise, StopReason, StoppedTime},
    proof,
    time::Moment,
};

/// Where an event comes from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The act.
    pub act: ActId,
    /// The acts that set the values it was edited from.
    pub base: &'a [ActId],
    /// Who.
    pub officer: &'a OfficerId,
    /// When it happened.
    pub at: Moment,
}

/// Applies `event` to `state`.
///
/// # Errors
/// The [`Refusal`] when it does not fit; `state` is then untouched. A stale edit of an official
/// field does fit: it leaves the value and adds a conflict.
pub fn apply(
    state: &mut Option<CaseState>,
    case: CaseId,
    event: &CaseEvent,
    source: Source<'_>,
) -> Result<(), Refusal> {
    permit(state.as_ref(), event)?;
    match (state.as_mut(), event) {
        (None, CaseEvent::Received(received)) => *state = Some(begin(case, received, source)),
        (None, CaseEvent::EntryWrittenOver(entry)) => {
            *state = old_entry::begin(case, entry, source);
        }
        (Some(state), event) => {
            change(state, event, source);
            signing::settle(state, source.at);
        }
        (None, _) => return Err(Refusal::NoSuchCase),
    }
    Ok(())
}

fn begin(id: CaseId, received: &Received, source: Source<'_>) -> CaseState {
    let fields = received
        .fields
        .iter()
        .map(|(field, value)| (*field, written(value, source)))
        .collect::<BTreeMap<_, _>>();
    let code = CaseCode {
        text: received.code.clone(),
        provisional: received.code_provisional.then(|| received.code.clone()),
    };
    CaseState {
        fields,
        legs: received.legs.clone(),
        office: received.office.clone(),
        channel: Some(received.channel),
        trips: at_counter(Some(received.channel))
            .then(|| trip(TripReason::HandIn, None, source))
            .into_iter()
            .collect(),
        own: received.own.clone(),
        ..blank(id, &received.procedure, code, received.promise.clone(), source.officer)
    }
}

/// A case of which nothing is known but what it is and what was promised.
pub(super) fn blank(
    id: CaseId,
    procedure: &str,
    code: CaseCode,
    promise: Promise,
    received_by: &OfficerId,
) -> CaseState {
    CaseState {
        id,
        procedure: procedure.to_owned(),
        code,
        fields: BTreeMap::new(),
        promise,
        legs: Vec::new(),
        status: Status::Received,
        registration: None,
        papers: BTreeMap::new(),
        conflicts: Vec::new(),
        notes: Vec::new(),
        set_aside: Vec::new(),
        supplements: 0,
        received_by: received_by.clone(),
        number_request: None,
        duplicates: Vec::new(),
        finished_at: None,
        office: OfficeSnapshot::default(),
        renewal: None,
        circumstances: Vec::new(),
        asked: Vec::new(),
        ending: None,
        changes: Vec::new(),
        revocation: None,
        recalls: Vec::new(),
        channel: None,
        trips: Vec::new(),
        at_counter: Vec::new(),
        deliveries: Vec::new(),
        attempts: Vec::new(),
        assignments: Vec::new(),
        payments: Vec::new(),
        own: None,
        old_entry: None,
        bereaved: None,
        inquiries: Vec::new(),
        files: Vec::new(),
    }
}

pub(super) fn written(value: &str, source: Source<'_>) -> Written {
    Written {
        value: value.to_owned(),
        by: source.act,
        officer: source.officer.clone(),
        at: source.at,
    }
}

/// A field has another value. What was signed with the old one as a file says what is not so.
fn write(state: &mut CaseState, field: Field, value: Written, at: Moment) {
    let official = field.spec().official;
    let was = state.fields.insert(field, value);
    if official && was.as_ref().map(|was| was.value.as_str()) != Some(state.value(field)) {
        signing::outdate(state, Stale::Corrected, at, |_| true);
    }
}

fn change(state: &mut CaseState, event: &CaseEvent, source: Source<'_>) {
    match event {
        // What was seen to leaves the case's tasks in the fold, which knows what became of the act.
        CaseEvent::Received(_) | CaseEvent::EntryWrittenOver(_) | CaseEvent::SeenTo { .. } => {}
        CaseEvent::FieldEdited { field, value } => {
            let current = state.fields.get(field).map(|w| w.by);
            let stale =
                field.spec().official && current.is_some_and(|by| !source.base.contains(&by));
            let value = written(value, source);
            if stale && state.fields.get(field).is_some_and(|w| w.value != value.value) {
                state.conflicts.push(Conflict { act: source.act, field: *field, stale: value });
            } else if !stale {
                write(state, *field, value, source.at);
            }
        }
        CaseEvent::ConflictChosen { conflict, take_stale } => {
            if let Some(at) = state.conflicts.iter().position(|c| c.act == *conflict) {
                let conflict = state.conflicts.remove(at);
                // To take the late value is an edit like any other: chosen while looking at a
                // value that has changed since, it comes late itself. A choice that names no base
                // was written before choices did.
                let seen = state.fields.get(&conflict.field).is_none_or(|now| {
                    source.base.is_empty()
                        || source.base.contains(&now.by)
                        || now.value == conflict.stale.value
                });
                let value = written(&conflict.stale.value, source);
                if *take_stale && seen {
                    write(state, conflict.field, value, source.at);
                } else if *take_stale {
                    state.conflicts.push(Conflict { act: source.act, stale: value, ..conflict });
                }
            }
        }
        CaseEvent::DuplicateSettled { other } => state.duplicates.retain(|id| id != other),
        CaseEvent::NoteAdded { text } => state.notes.push(Note {
            id: source.act,
            text: text.clone(),
            officer: source.officer.clone(),
            at: source.at,
        }),
        CaseEvent::NoteRemoved { note } => state.notes.retain(|n| n.id != *note),
        CaseEvent::CodeGiven { code } => state.code.text.clone_from(code),
        CaseEvent::Verified => state.status = Status::Verified,
        CaseEvent::SupplementRequested { .. } | CaseEvent::SupplementAgain { .. } => {
            let (what, again, why) = match event {
                CaseEvent::SupplementAgain { what, reason } => {
                    (what.clone(), Some(reason.clone()), String::new())
                }
                CaseEvent::SupplementRequested { what, why } => (what.clone(), None, why.clone()),
                _ => return,
            };
            let officer = source.officer.clone();
            state.asked.push(Asked { what, at: source.at, officer, again, why });
            // The next slip asks for something else: it is another paper.
            if let Some(slip) = state.papers.remove(&Document::SupplementSlip)
                && !slip.issues.is_empty()
            {
                let slip = Paper { issues: slip.issues, ..Paper::default() };
                state.papers.insert(Document::SupplementSlip, slip);
            }
            state.supplements = state.supplements.saturating_add(1);
            state.status = Status::Supplement(source.at);
            state.promise.stops.push(StoppedTime {
                reason: StopReason::Supplement,
                from: source.at,
                until: None,
            });
        }
        CaseEvent::SupplementReceived { promise, channel } => {
            move_promise(state, promise);
            state.status = Status::Received;
            if at_counter(*channel) {
                state.trips.push(trip(TripReason::Supplement, None, source));
            }
        }
        CaseEvent::InquirySent { inquiry, promise } => {
            move_promise(state, promise);
            let (inquiry, officer) = (inquiry.clone(), source.officer.clone());
            state.inquiries.push(Inquired { inquiry, at: source.at, officer, answer: None });
            state.status = Status::Inquiry(source.at);
        }
        CaseEvent::InquiryAnswered { result, promise } => {
            move_promise(state, promise);
            if let Some(asked) = state.inquiries.last_mut() {
                let (result, officer) = (result.clone(), source.officer.clone());
                asked.answer = Some(InquiryAnswer { result, at: source.at, officer });
            }
            state.status = Status::Received;
        }
        CaseEvent::Submitted => state.status = Status::AtSignature,
        CaseEvent::NumberRequested(wanted) => state.number_request = Some(wanted.as_ref().clone()),
        CaseEvent::Registered(registration) => {
            state.registration = Some(registration.as_ref().clone());
            state.number_request = None;
            state.status = Status::Registered;
            if let Some(handling) = state.handling() {
                finish_leg(state, handling.leg, &written_number(registration), source.at);
            }
        }
        CaseEvent::CitizenIdRecorded { citizen_id } => {
            if let Some(registration) = &mut state.registration {
                registration.citizen_id = Some(citizen_id.clone());
            }
        }
        CaseEvent::LegFinished { leg, outcome } => finish_leg(state, leg, outcome, source.at),
        CaseEvent::LegAssigned(assigned) => {
            assignment::assign(state, assigned, source.officer, source.at);
        }
        CaseEvent::Refused { reason } => {
            state.status = Status::Refused;
            state.ending = Some(ending(reason, source));
        }
        CaseEvent::Withdrawn { reason } => {
            state.status = Status::Withdrawn;
            state.ending = Some(ending(reason, source));
        }
        CaseEvent::Revoked { decision, decided_on, authority, reason } => {
            let revocation = Revocation {
                decision: decision.clone(),
                decided_on: *decided_on,
                authority: authority.clone().unwrap_or_default(),
                reason: reason.clone().unwrap_or_default(),
                at: source.at,
                officer: source.officer.clone(),
            };
            recall::revoke(state, revocation);
        }
        CaseEvent::RecallBegun { document, cause, what, other } => {
            let recall = Recall {
                document: *document,
                cause: *cause,
                what: what.clone(),
                other: *other,
                begun_at: source.at,
                begun_by: source.officer.clone(),
                steps: Vec::new(),
            };
            recall::begin(state, recall);
        }
        CaseEvent::RecallStepTaken { document, step, note } => {
            recall::take(
                state,
                |_, recall| recall.document == *document,
                &taken(*step, note, source),
            );
        }
        CaseEvent::Printed(printed) => {
            let paper = state.papers.entry(printed.document).or_default();
            paper.prints = paper.prints.saturating_add(1);
            paper.printed_at = Some(source.at);
            paper.front_only = printed.paper == Printed::FRONT;
            if let Some(coded) = &printed.code {
                proof::issue(&mut paper.issues, coded, source.at);
            }
            if let Some(pictures) = &printed.pictures {
                paper.pictures.clone_from(pictures);
            }
            if paper.prints == 1 || paper.template.is_none() {
                paper.template.clone_from(&printed.template_name);
            }
        }
        CaseEvent::Signed { document, signer } => {
            let about = apology::sorry_for(state).filter(|_| *document == Document::ApologyLetter);
            let paper = state.papers.entry(*document).or_default();
            paper.signed = Some((source.at, signer.clone()));
            paper.about = about;
        }
        CaseEvent::PartiesSigned { document } => {
            let signed = (source.at, source.officer.clone());
            state.papers.entry(*document).or_default().parties = Some(signed);
        }
        CaseEvent::TakenOut { documents } => {
            hold(state, documents, || Holder::Officer(source.officer.clone(), source.at));
        }
        CaseEvent::HandedOver(handover) => hand_over(state, handover, GivenAt::Home, source),
        CaseEvent::PartReached(reached) => reach(state, reached, source),
        CaseEvent::FileSigned(signed) => signing::sign(state, signed, source.at),
        CaseEvent::Collected { handover, waited } => {
            hand_over(state, handover, GivenAt::Counter, source);
            state.at_counter.extend(&handover.documents);
            if came_again(&state.trips, *waited, source.at) {
                state.trips.push(trip(TripReason::Collect, None, source));
            }
        }
        CaseEvent::TripMade { why, note } => {
            state.trips.push(trip(*why, note.as_deref(), source));
        }
        CaseEvent::FeeCollected(paid) => state.payments.push(Payment {
            paid: paid.clone(),
            act: source.act,
            at: source.at,
            officer: source.officer.clone(),
            struck: None,
        }),
        CaseEvent::FeeStruck { payment, reason } => {
            let struck =
                Struck { reason: reason.clone(), at: source.at, officer: source.officer.clone() };
            for made in state.payments.iter_mut().filter(|made| made.act == *payment) {
                made.struck = Some(struck.clone());
            }
        }
        CaseEvent::TripStruck { trip, reason } => {
            let struck =
                Struck { reason: reason.clone(), at: source.at, officer: source.officer.clone() };
            for made in state.trips.iter_mut().filter(|made| made.act == Some(*trip)) {
                made.struck = Some(struck.clone());
            }
        }
        CaseEvent::BroughtBack { documents, reason } => {
            hold(state, documents, || Holder::Returned(source.at, reason.clone()));
            state.attempts.push(Attempt {
                documents: documents.clone(),
                reason: reason.clone(),
                at: source.at,
                officer: source.officer.clone(),
            });
            let back = taken(RecallStep::Retrieved, reason, source);
            recall::take(state, |_, recall| documents.contains(&recall.document), &back);
        }
        CaseEvent::LetterDrafted { greeting, document, text } => {
            let paper = letter(state, *document);
            paper.greeting = Some(greeting.clone());
            paper.text = *text;
            // Another form of address is another text.
            paper.approved = None;
        }
        CaseEvent::LetterApproved { document } => {
            letter(state, *document).approved = Some((source.at, source.officer.clone()));
        }
        CaseEvent::LetterNumberRequested { .. } => {}
        CaseEvent::LetterNumbered { number, document } => {
            let paper = letter(state, *document);
            paper.number = Some(number.clone());
            paper.numbered_at = Some(source.at);
        }
        CaseEvent::LetterSuppressed { reason, document } => {
            let letter = letter(state, *document);
            letter.suppressed = Some(reason.clone());
            letter.suppressed_at = Some(source.at);
        }
        CaseEvent::PromiseRenewed(renewal) => {
            state.promise = renewed(&state.promise, renewal.to, source.at);
            // Approved with the act itself: the leader signed the words of both papers.
            apology::owe_anew(state);
            for document in [Document::ApologyForm, Document::ApologyLetter] {
                let paper = state.papers.entry(document).or_default();
                if paper.signed.is_some() {
                    continue;
                }
                paper.greeting = Some(renewal.greeting.clone());
                paper.approved = Some((source.at, source.officer.clone()));
                if document.is_letter() {
                    paper.text = renewal.text;
                }
            }
            state.renewal = Some(renewal.as_ref().clone());
        }
        CaseEvent::CircumstanceNoted { circumstance } => {
            if !state.circumstances.contains(circumstance) {
                state.circumstances.push(*circumstance);
            }
        }
    }
}

/// The promise as a supplement or a verification letter moves it. The law's date at receipt, and what it
/// was reckoned from, never change.
fn move_promise(state: &mut CaseState, promise: &Promise) {
    let given = &state.promise;
    state.promise = Promise {
        received_at: given.received_at,
        procedure: given.procedure.clone(),
        ruleset: given.ruleset.clone(),
        statutory_original: given.statutory_original,
        repromised: given.repromised,
        ..promise.clone()
    };
    for leg in &mut state.legs {
        if let Some(due) = state.promise.legs.iter().find(|due| due.leg == leg.slug) {
            leg.due = due.due;
        }
    }
}

/// The citizen stood at the counter.
const fn at_counter(channel: Option<Channel>) -> bool {
    matches!(channel, Some(Channel::Counter))
}

fn trip(why: TripReason, note: Option<&str>, source: Source<'_>) -> Trip {
    let note = note.map(str::to_owned);
    let officer = source.officer.clone();
    Trip { why, note, at: source.at, officer, act: Some(source.act), struck: None }
}

fn taken(step: RecallStep, note: &str, source: Source<'_>) -> StepTaken {
    StepTaken { step, note: note.to_owned(), at: source.at, officer: source.officer.clone() }
}

fn hand_over(state: &mut CaseState, handover: &Handover, place: GivenAt, source: Source<'_>) {
    let at = source.at;
    hold(state, &handover.documents, || Holder::Family(at));
    let replaced = |_: usize, recall: &Recall| {
        recall.is_done(RecallPart::Void) && handover.documents.contains(&recall.document)
    };
    recall::take(state, replaced, &taken(RecallStep::Replaced, &handover.receiver, source));
    if handover.documents.contains(&Document::ApologyLetter) {
        let letter = state.paper(Document::ApologyLetter);
        let said = taken(RecallStep::Apologised, &letter.number.unwrap_or_default(), source);
        recall::take(state, |at, _| apology::covers(letter.about, at), &said);
        apology::go_on(state);
    }
    let done = delivery::of_handover(state, handover, place, source.officer, at);
    state.deliveries.push(done);
    let result = state.handling().map(|handling| handling.result);
    if result.is_some_and(|result| handover.documents.contains(&result)) {
        // Registered at home, the result handed over is the last step.
        if let Some(leg) = state.handling().and_then(|handling| handling.at_home) {
            finish_leg(state, leg, &handover.receiver, at);
        }
    }
    finish_with_the_last(state, at);
}

/// What its agency gave the family itself.
fn reach(state: &mut CaseState, reached: &Reached, source: Source<'_>) {
    hold(state, &[reached.document], || Holder::Family(source.at));
    state.deliveries.push(Delivery {
        documents: vec![reached.document],
        receiver: reached.receiver.clone(),
        relation: String::new(),
        place: GivenAt::Directly,
        whereabouts: reached.how.clone(),
        at: source.at,
        officer: source.officer.clone(),
        authorisation_seen: false,
        identity_seen: false,
        on_paper: false,
        fingerprint: None,
    });
    finish_with_the_last(state, source.at);
}

/// The case is finished with the last of its parts. One that replaces another later does not make the
/// first late.
fn finish_with_the_last(state: &mut CaseState, at: Moment) {
    if state.handling().is_some() && state.parts_missing().is_empty() {
        state.finished_at.get_or_insert(at);
    }
}

fn ending(reason: &str, source: Source<'_>) -> Ending {
    Ending { reason: reason.to_owned(), at: source.at, officer: source.officer.clone() }
}

fn letter(state: &mut CaseState, document: Option<Document>) -> &mut Paper {
    state.papers.entry(document.unwrap_or(Document::CongratulationLetter)).or_default()
}

fn hold(state: &mut CaseState, documents: &[Document], holder: impl Fn() -> Holder) {
    for document in documents {
        state.papers.entry(*document).or_default().holder = holder();
    }
}

fn finish_leg(state: &mut CaseState, slug: &str, outcome: &str, at: Moment) {
    for leg in &mut state.legs {
        if leg.slug == slug {
            leg.status = LegStatus::Done;
            leg.outcome = Some(outcome.to_owned());
            leg.done_at = Some(at);
        } else if leg.status == LegStatus::Waiting && leg.after.as_deref() == Some(slug) {
            leg.status = LegStatus::Open;
        }
    }
}
