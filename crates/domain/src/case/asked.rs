//! What a verb looks at before an act is signed, beyond [`permit`](super::permit()): the words that
//! a person typed, choices of a list, and a form that an edit must not leave broken.
//!
//! The fold does not ask these again: what was signed once stays in the log as it is.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    assignment::Assigned,
    delivery::Reached,
    document::Document,
    event::CaseEvent,
    fact::{Handover, Printed, ReceiverSignature},
    fee::FeePaid,
    field::Field,
    fingerprint::Fingerprint,
    form::{self, Gravity, Reading, Remark},
    forms::Need,
    inquiry,
    refusal::Refusal,
    renewal::Renewal,
    signing::FileSigned,
    state::{CaseState, Leg},
};
use crate::text::{self, CharClass};

/// The longest reason, note or outcome, in characters.
pub const MAX_WORDS_CHARS: usize = 1_000;

/// What the receiver of a paper can be to the one who asked for it. Close relatives need no written authorisation;
/// anybody else does (NĐ 123/2015/NĐ-CP Đ4).
pub const RECEIVERS: &[&str] =
    &["self", "mother", "father", "child", "grandparent", "sibling", "spouse", "other"];

/// Who can receive a paper of a case, in the order of a list: whoever asked for it first, but for a
/// newborn, who asked for nothing.
#[must_use]
pub fn receivers(state: &CaseState) -> Vec<&'static str> {
    let newborn = state.handling().is_some_and(|handling| handling.citizen_id_of.is_some());
    let fits = |who: &&str| !(newborn && matches!(*who, "self" | "child"));
    RECEIVERS.iter().copied().filter(fits).collect()
}

/// The event with its words tidied.
///
/// # Errors
/// [`Refusal::TextTooLong`], [`Refusal::TextCharacters`], [`Refusal::RelationMissing`],
/// [`Refusal::StepUnclear`], or [`Refusal::BadField`] for a form of address that is none.
pub(super) fn event(event: CaseEvent, today: NaiveDate) -> Result<CaseEvent, Refusal> {
    Ok(match event {
        CaseEvent::Received(received) => {
            received.legs.iter().try_for_each(clear)?;
            CaseEvent::Received(received)
        }
        CaseEvent::NoteAdded { text } => CaseEvent::NoteAdded { text: words(&text)? },
        // Mẫu 02 says why (TT 03/2025/TT-VPCP).
        CaseEvent::SupplementRequested { what, why } => {
            let (what, why) = (words(&what)?, words(&why)?);
            if why.is_empty() {
                return Err(Refusal::ReasonMissing);
            }
            CaseEvent::SupplementRequested { what, why }
        }
        CaseEvent::InquirySent { inquiry, promise } => {
            CaseEvent::InquirySent { inquiry: inquiry::read(&inquiry, today)?, promise }
        }
        CaseEvent::InquiryAnswered { result, promise } => {
            CaseEvent::InquiryAnswered { result: words(&result)?, promise }
        }
        CaseEvent::LegFinished { leg, outcome } => {
            CaseEvent::LegFinished { leg, outcome: words(&outcome)? }
        }
        CaseEvent::Refused { reason } => CaseEvent::Refused { reason: words(&reason)? },
        CaseEvent::Withdrawn { reason } => CaseEvent::Withdrawn { reason: words(&reason)? },
        CaseEvent::Revoked { decision, decided_on, authority, reason } => {
            if decided_on.is_some_and(|day| day.0 > today) {
                return Err(Refusal::DecidedInFuture);
            }
            let said = |text: Option<String>| text.as_deref().map(words).transpose();
            let (decision, authority) = (words(&decision)?, said(authority)?);
            CaseEvent::Revoked { decision, decided_on, authority, reason: said(reason)? }
        }
        CaseEvent::RecallBegun { document, cause, what, other } => {
            CaseEvent::RecallBegun { document, cause, what: words(&what)?, other }
        }
        CaseEvent::RecallStepTaken { document, step, note } => {
            CaseEvent::RecallStepTaken { document, step, note: words(&note)? }
        }
        CaseEvent::SupplementAgain { what, reason } => {
            CaseEvent::SupplementAgain { what: words(&what)?, reason: words(&reason)? }
        }
        CaseEvent::LetterSuppressed { reason, document } => {
            CaseEvent::LetterSuppressed { reason: words(&reason)?, document }
        }
        CaseEvent::LetterNumbered { number, document } => {
            CaseEvent::LetterNumbered { number: words(&number)?, document }
        }
        CaseEvent::LetterDrafted { greeting, document, text } => {
            CaseEvent::LetterDrafted { greeting: address(&greeting, today)?, document, text }
        }
        CaseEvent::PromiseRenewed(renewal) => {
            let greeting = address(&renewal.greeting, today)?;
            let reason = words(&renewal.reason)?;
            CaseEvent::PromiseRenewed(Box::new(Renewal { greeting, reason, ..*renewal }))
        }
        CaseEvent::SeenTo { act, how, note } => {
            let note = note.as_deref().map(words).transpose()?.filter(|note| !note.is_empty());
            CaseEvent::SeenTo { act, how, note }
        }
        CaseEvent::Printed(printed) => {
            let reason = printed.reason.as_deref().map(words).transpose()?;
            CaseEvent::Printed(Printed { reason, ..printed })
        }
        CaseEvent::FileSigned(signed) => {
            let again = signed.again.as_deref().map(words).transpose()?;
            CaseEvent::FileSigned(Box::new(FileSigned { again, ..*signed }))
        }
        CaseEvent::TakenOut { documents } => CaseEvent::TakenOut { documents: once(&documents) },
        CaseEvent::BroughtBack { documents, reason } => {
            CaseEvent::BroughtBack { documents: once(&documents), reason: words(&reason)? }
        }
        CaseEvent::HandedOver(handover) => CaseEvent::HandedOver(received_by(handover)?),
        CaseEvent::Collected { handover, waited } => {
            CaseEvent::Collected { handover: received_by(handover)?, waited }
        }
        CaseEvent::FeeCollected(paid) => {
            let receipt = text::tidy(&words(&paid.receipt)?);
            CaseEvent::FeeCollected(FeePaid { receipt, ..paid })
        }
        CaseEvent::FeeStruck { payment, reason } => {
            CaseEvent::FeeStruck { payment, reason: words(&reason)? }
        }
        CaseEvent::LegAssigned(assigned) => {
            let tidy = |typed: &str| Ok::<_, Refusal>(text::tidy(&words(typed)?));
            let (person, contact) = (tidy(&assigned.person)?, tidy(&assigned.contact)?);
            let why = words(&assigned.why)?;
            CaseEvent::LegAssigned(Assigned { person, contact, why, ..assigned })
        }
        CaseEvent::PartReached(reached) => {
            let receiver = text::tidy(&words(&reached.receiver)?);
            CaseEvent::PartReached(Reached { receiver, how: words(&reached.how)?, ..reached })
        }
        CaseEvent::TripMade { why, note } => {
            let note = note.as_deref().map(words).transpose()?.filter(|note| !note.is_empty());
            CaseEvent::TripMade { why, note }
        }
        CaseEvent::TripStruck { trip, reason } => {
            CaseEvent::TripStruck { trip, reason: words(&reason)? }
        }
        other => other,
    })
}

fn received_by(handover: Handover) -> Result<Handover, Refusal> {
    if !RECEIVERS.contains(&handover.relation.as_str()) {
        return Err(Refusal::RelationMissing);
    }
    let receiver = text::tidy(&words(&handover.receiver)?);
    let documents = once(&handover.documents);
    let signature = match handover.signature {
        ReceiverSignature::Fingerprint(mark) => {
            let witness = text::tidy(&words(&mark.witness)?);
            ReceiverSignature::Fingerprint(Fingerprint { witness, ..mark })
        }
        other => other,
    };
    Ok(Handover { documents, receiver, signature, ..handover })
}

/// No step begins before four of its five *rõ* are known: who, what, by which procedure, and who
/// answers for it. The fifth, its outcome, is asked for when it ends.
fn clear(leg: &Leg) -> Result<(), Refusal> {
    let known = [
        ("task", &leg.task),
        ("agency", &leg.agency),
        ("person", &leg.person),
        ("procedure", &leg.procedure),
        ("accountable", &leg.accountable),
    ];
    match known.into_iter().find(|(_, said)| said.trim().is_empty()) {
        Some((lacks, _)) => Err(Refusal::StepUnclear { leg: leg.slug.clone(), lacks }),
        None => Ok(()),
    }
}

/// A form of address, chosen by the officer and never inferred.
fn address(greeting: &str, today: NaiveDate) -> Result<String, Refusal> {
    let field = Field::DeliveryGreeting;
    Ok(form::read_field(field, greeting, today).map_err(bad_field)?.0)
}

/// Free words: composed, trimmed, bounded; line ends stay.
pub(crate) fn words(typed: &str) -> Result<String, Refusal> {
    let text = text::nfc(typed.trim());
    let count = text.chars().count();
    if count > MAX_WORDS_CHARS {
        return Err(Refusal::TextTooLong { count });
    }
    let unfit = |c| {
        let class = text::classify(c);
        matches!(class, CharClass::Control | CharClass::PrivateUse | CharClass::Emoji)
    };
    if text.chars().filter(|c| !matches!(c, '\n' | '\r' | '\t')).any(unfit) {
        return Err(Refusal::TextCharacters);
    }
    Ok(text)
}

/// Each paper once, in the order in which it was named.
fn once(documents: &[Document]) -> Vec<Document> {
    let mut named = Vec::new();
    for document in documents {
        if !named.contains(document) {
            named.push(*document);
        }
    }
    named
}

/// The canonical value of an edited field.
///
/// # Errors
/// [`Refusal::BadField`] when the value is wrong, when a field that must be filled would be empty,
/// or when another field would become wrong by it.
pub(super) fn edited(
    state: &CaseState,
    field: Field,
    typed: &str,
    today: NaiveDate,
) -> Result<String, Refusal> {
    let form = state.form();
    let shown = super::own::shows(state.own_fields(), field);
    let Some(need) = form.need(field).filter(|_| shown) else {
        return Err(Refusal::BadField { field, code: "no-such-field", params: Vec::new() });
    };
    let mut values = recorded(state);
    let own = state.own_fields();
    let before = form::read_with(form, own, &values, today);
    let value = if typed.trim().is_empty() {
        String::new()
    } else {
        form::read_asked_with(form, own, field, typed, today).map_err(bad_field)?.0
    };
    values.insert(field, value.clone());
    let after = form::read_with(form, own, &values, today);
    // A block such as the father's is written and taken away field by field; whole it must be when
    // submitted.
    if need != Need::WithSection && after.missing.contains(&field) {
        return Err(Refusal::BadField { field, code: "field-needed", params: Vec::new() });
    }
    let new = |found: &&Remark| {
        errors(&before).all(|known| (known.field, known.code) != (found.field, found.code))
    };
    match errors(&after).find(new) {
        Some(remark) => Err(bad_field(remark.clone())),
        None => Ok(value),
    }
}

fn bad_field(remark: Remark) -> Refusal {
    Refusal::BadField { field: remark.field, code: remark.code, params: remark.params }
}

/// Nothing that must be filled is empty.
///
/// # Errors
/// [`Refusal::Incomplete`] naming the first such field.
pub(super) fn whole(state: &CaseState, today: NaiveDate) -> Result<(), Refusal> {
    let reading = form::read_with(state.form(), state.own_fields(), &recorded(state), today);
    match reading.missing.first() {
        Some(field) => Err(Refusal::Incomplete { field: *field }),
        None => Ok(()),
    }
}

fn recorded(state: &CaseState) -> BTreeMap<Field, String> {
    state.fields.iter().map(|(field, written)| (*field, written.value.clone())).collect()
}

fn errors(reading: &Reading) -> impl Iterator<Item = &Remark> {
    reading.remarks.iter().filter(|r| r.gravity == Gravity::Error)
}
