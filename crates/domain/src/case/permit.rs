//! May this event happen to this case now? Every no has its reason and its remedy.

use super::{
    assignment, delivery,
    document::Document,
    event::CaseEvent,
    fact::{Handover, Printed, ReceiverSignature, Registration},
    fee,
    field::Field,
    fingerprint, inquiry, letter, old_entry, recall,
    refusal::Refusal,
    renewal, signing,
    state::{CaseState, Holder, LegStatus, Paper, Status},
    trip,
};
use crate::picture::carries;

/// Says whether `event` fits `state`; `None` is a case that does not exist yet.
///
/// Facts about the world outside this case (numbers that another case holds, who may do what) are
/// not asked here.
///
/// # Errors
/// The [`Refusal`] with its reason.
pub fn permit(state: Option<&CaseState>, event: &CaseEvent) -> Result<(), Refusal> {
    let Some(state) = state else {
        return match event {
            CaseEvent::Received(_) | CaseEvent::SeenTo { .. } => Ok(()),
            CaseEvent::EntryWrittenOver(entry) => old_entry::permit_begin(entry),
            _ => Err(Refusal::NoSuchCase),
        };
    };
    if let Some(entry) = &state.old_entry {
        old_entry::permit(entry, event)?;
    }
    match event {
        CaseEvent::Received(_) => Err(Refusal::AlreadyReceived),
        CaseEvent::EntryWrittenOver(_) if state.old_entry.is_some() => Ok(()),
        CaseEvent::EntryWrittenOver(_) => Err(Refusal::AlreadyReceived),
        // Which acts are tasks is not this case's alone to say; the fold looks.
        CaseEvent::SeenTo { .. } => Ok(()),
        CaseEvent::NoteAdded { text } => reason(text),
        CaseEvent::NoteRemoved { note } => {
            state.notes.iter().any(|n| n.id == *note).then_some(()).ok_or(Refusal::NoSuchNote)
        }
        CaseEvent::CodeGiven { .. } => {
            if state.code.is_provisional() {
                Ok(())
            } else {
                Err(Refusal::CodeIsFinal)
            }
        }
        CaseEvent::ConflictChosen { conflict, take_stale } => {
            let found = state.conflicts.iter().find(|c| c.act == *conflict);
            let found = found.ok_or(Refusal::NoSuchConflict)?;
            // To leave the value as it stands is always possible; to change it is an edit.
            if *take_stale { edit(state, found.field) } else { Ok(()) }
        }
        CaseEvent::DuplicateSettled { other } => {
            state.duplicates.contains(other).then_some(()).ok_or(Refusal::NoSuchConflict)
        }
        CaseEvent::FieldEdited { field, .. } => edit(state, *field),
        CaseEvent::Verified
        | CaseEvent::SupplementRequested { .. }
        | CaseEvent::SupplementAgain { .. }
        | CaseEvent::SupplementReceived { .. }
        | CaseEvent::InquirySent { .. }
        | CaseEvent::InquiryAnswered { .. }
        | CaseEvent::Submitted
        | CaseEvent::Refused { .. }
        | CaseEvent::Withdrawn { .. } => before_registration(state, event),
        CaseEvent::NumberRequested(_)
        | CaseEvent::Registered(_)
        | CaseEvent::CitizenIdRecorded { .. }
        | CaseEvent::Revoked { .. } => registration(state, event),
        CaseEvent::LegFinished { leg, outcome } => leg_finished(state, leg, outcome),
        CaseEvent::LegAssigned(assigned) => {
            open(state)?;
            assignment::permit(state, assigned)
        }
        CaseEvent::Printed(_)
        | CaseEvent::Signed { .. }
        | CaseEvent::PartiesSigned { .. }
        | CaseEvent::TakenOut { .. }
        | CaseEvent::HandedOver(_)
        | CaseEvent::Collected { .. }
        | CaseEvent::BroughtBack { .. } => paper(state, event),
        CaseEvent::FileSigned(wanted) => {
            let document = wanted.document;
            open_for(state, document)?;
            if !document.leaves_as_file() {
                return Err(Refusal::NoFile { document });
            }
            if recall::is_called_back(state, document) {
                return Err(Refusal::CalledBack { document });
            }
            made_here(state, document)?;
            may_be_printed(state, document)?;
            signing::permit(state, wanted)
        }
        CaseEvent::FeeCollected(paid) => {
            open(state)?;
            fee::permit(state, paid)
        }
        CaseEvent::FeeStruck { payment, reason } => fee::permit_strike(state, *payment, reason),
        CaseEvent::PartReached(reached) => {
            open(state)?;
            delivery::permit_reached(state, reached)
        }
        CaseEvent::RecallBegun { document, cause, what, .. } => {
            recall::permit_begin(state, *document, *cause, what)
        }
        CaseEvent::RecallStepTaken { document, step, note } => {
            recall::permit_step(state, *document, *step, note)
        }
        CaseEvent::TripMade { why, note } => trip::permit(*why, note.as_deref()),
        CaseEvent::TripStruck { trip, reason } => trip::permit_strike(&state.trips, *trip, reason),
        CaseEvent::LetterDrafted { document, .. }
        | CaseEvent::LetterApproved { document }
        | CaseEvent::LetterNumberRequested { document }
        | CaseEvent::LetterNumbered { document, .. }
        | CaseEvent::LetterSuppressed { document, .. } => {
            let document = document.unwrap_or(Document::CongratulationLetter);
            open_for(state, document)?;
            letter::permit(state, document, event)
        }
        CaseEvent::PromiseRenewed(wanted) => {
            open(state)?;
            renewal::permit(state, wanted)
        }
        CaseEvent::CircumstanceNoted { circumstance } => {
            open(state)?;
            if state.circumstances.contains(circumstance) {
                return Err(Refusal::CircumstanceKnown);
            }
            Ok(())
        }
    }
}

fn reason(text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::ReasonMissing) } else { Ok(()) }
}

fn open(state: &CaseState) -> Result<(), Refusal> {
    match state.status {
        Status::Refused | Status::Withdrawn | Status::Revoked => Err(Refusal::Closed),
        _ => Ok(()),
    }
}

/// A dossier that was refused or stopped still gives out the paper that says so.
fn open_for(state: &CaseState, document: Document) -> Result<(), Refusal> {
    if state.ending_form() == Some(document) { Ok(()) } else { open(state) }
}

fn edit(state: &CaseState, field: Field) -> Result<(), Refusal> {
    open(state)?;
    if field.spec().official && state.registration.is_some() {
        return Err(Refusal::Sealed { field });
    }
    Ok(())
}

fn before_registration(state: &CaseState, event: &CaseEvent) -> Result<(), Refusal> {
    open(state)?;
    if state.status == Status::Registered {
        return Err(Refusal::AlreadyRegistered);
    }
    let waiting = matches!(state.status, Status::Supplement(_));
    let asking = matches!(state.status, Status::Inquiry(_));
    match event {
        CaseEvent::SupplementReceived { .. } if waiting => Ok(()),
        CaseEvent::SupplementReceived { .. } => Err(Refusal::NotWaiting),
        CaseEvent::Refused { reason: why } | CaseEvent::Withdrawn { reason: why } => reason(why),
        CaseEvent::InquiryAnswered { result, .. } if asking => {
            if result.trim().is_empty() {
                Err(Refusal::OutcomeMissing)
            } else {
                Ok(())
            }
        }
        CaseEvent::InquiryAnswered { .. } => Err(Refusal::NotAsking),
        _ if waiting => Err(Refusal::WaitsForSupplement),
        _ if asking => Err(Refusal::WaitsForAnswer),
        CaseEvent::InquirySent { inquiry: asked, .. } => inquiry::permit(asked),
        CaseEvent::SupplementRequested { what, .. } => {
            reason(what)?;
            if state.supplements > 0 { Err(Refusal::SecondSupplement) } else { Ok(()) }
        }
        CaseEvent::SupplementAgain { what, reason: why } => {
            reason(what)?;
            reason(why)?;
            if state.supplements == 0 { Err(Refusal::FirstSupplement) } else { Ok(()) }
        }
        CaseEvent::Verified => {
            if state.status == Status::Received {
                Ok(())
            } else {
                Err(Refusal::AlreadyVerified)
            }
        }
        CaseEvent::Submitted => match state.status {
            Status::Verified => Ok(()),
            Status::AtSignature => Err(Refusal::AlreadyVerified),
            _ => Err(Refusal::NotVerified),
        },
        _ => Ok(()),
    }
}

fn registration(state: &CaseState, event: &CaseEvent) -> Result<(), Refusal> {
    open(state)?;
    match event {
        CaseEvent::CitizenIdRecorded { .. } => match &state.registration {
            _ if state.handling().is_none_or(|handling| handling.citizen_id_of.is_none()) => {
                Err(Refusal::NoCitizenId)
            }
            None => Err(Refusal::NotRegistered),
            Some(Registration { citizen_id: Some(_), .. }) => Err(Refusal::IdAlreadyRecorded),
            Some(_) => Ok(()),
        },
        CaseEvent::Revoked { decision, .. } => {
            if state.registration.is_none() {
                return Err(Refusal::NotRegistered);
            }
            reason(decision)
        }
        _ => {
            if state.handling().is_none() {
                return Err(Refusal::UnknownProcedure);
            }
            if state.registration.is_some() {
                return Err(Refusal::AlreadyRegistered);
            }
            if state.status != Status::AtSignature {
                return Err(Refusal::NotSubmitted);
            }
            if let Some(other) = state.duplicates.first() {
                return Err(Refusal::PossibleDuplicate { other: *other });
            }
            if let Some(conflict) = state.conflicts.first() {
                return Err(Refusal::OpenConflict { field: conflict.field });
            }
            match event {
                CaseEvent::NumberRequested(_) if state.number_request.is_some() => {
                    Err(Refusal::NumberPending)
                }
                CaseEvent::Registered(found) if found.number == 0 && found.given.is_none() => {
                    Err(Refusal::NumberMissing)
                }
                _ => Ok(()),
            }
        }
    }
}

fn leg_finished(state: &CaseState, slug: &str, outcome: &str) -> Result<(), Refusal> {
    open(state)?;
    let leg = state
        .legs
        .iter()
        .find(|leg| leg.slug == slug)
        .ok_or_else(|| Refusal::UnknownLeg { leg: slug.to_owned() })?;
    match leg.status {
        LegStatus::Done => return Err(Refusal::LegDone { leg: slug.to_owned() }),
        LegStatus::Waiting => {
            let after = leg.after.clone().unwrap_or_default();
            return Err(Refusal::LegWaits { leg: slug.to_owned(), after });
        }
        LegStatus::Open if state.handling().is_some_and(|handling| handling.leg == slug) => {
            return Err(Refusal::LegByRegistration);
        }
        LegStatus::Open if state.handling().is_some_and(|known| known.at_home == Some(slug)) => {
            return Err(Refusal::LegByHandover);
        }
        LegStatus::Open => {}
    }
    if outcome.trim().is_empty() { Err(Refusal::OutcomeMissing) } else { Ok(()) }
}

fn paper(state: &CaseState, event: &CaseEvent) -> Result<(), Refusal> {
    match event {
        CaseEvent::Printed(printed) => {
            if printed.document == Document::Receipt {
                return reprint(&state.paper(printed.document), printed.reason.as_deref());
            }
            open_for(state, printed.document)?;
            if recall::is_called_back(state, printed.document) {
                return Err(Refusal::CalledBack { document: printed.document });
            }
            made_here(state, printed.document)?;
            may_be_printed(state, printed.document)?;
            pictures(state, printed)?;
            reprint(&state.paper(printed.document), printed.reason.as_deref())
        }
        CaseEvent::Signed { document, signer } => {
            open_for(state, *document)?;
            let paper = state.paper(*document);
            if paper.prints == 0 {
                return Err(Refusal::NotPrinted { document: *document });
            }
            if paper.signed.is_some() {
                return Err(Refusal::AlreadySigned { document: *document });
            }
            // The signer on the certificate is the one in the register's column (NĐ 30/2020/NĐ-CP).
            let registered = state.registration.as_ref().map(|found| &found.signer.officer);
            let result = state.handling().map(|handling| handling.result);
            if result == Some(*document) && registered != Some(signer) {
                return Err(Refusal::OtherSigner);
            }
            Ok(())
        }
        CaseEvent::PartiesSigned { document } => {
            open(state)?;
            let document = *document;
            if !signed_in_person(state, document) {
                return Err(Refusal::NotInPerson { document });
            }
            let paper = state.paper(document);
            if paper.prints == 0 {
                return Err(Refusal::NotPrinted { document });
            }
            if paper.parties.is_some() { Err(Refusal::AlreadySigned { document }) } else { Ok(()) }
        }
        CaseEvent::TakenOut { documents } => each(documents, |document| {
            open_for(state, document)?;
            let paper = state.paper(document);
            may_leave(state, document, &paper)?;
            match paper.holder {
                Holder::Office | Holder::Returned(..) => Ok(()),
                Holder::Officer(..) => Err(Refusal::NotInOffice { document }),
                Holder::Family(_) => Err(Refusal::AlreadyDelivered { document }),
            }
        }),
        CaseEvent::HandedOver(handover) => {
            receiver(handover)?;
            out(state, &handover.documents)?;
            each(&handover.documents, |document| parties_signed(state, document))
        }
        CaseEvent::Collected { handover, .. } => {
            receiver(handover)?;
            each(&handover.documents, |document| parties_signed(state, document))?;
            each(&handover.documents, |document| {
                open_for(state, document)?;
                let paper = state.paper(document);
                match paper.holder {
                    Holder::Family(_) => Err(Refusal::AlreadyDelivered { document }),
                    Holder::Officer(..) => Ok(()),
                    Holder::Office | Holder::Returned(..) => may_leave(state, document, &paper),
                }
            })
        }
        CaseEvent::BroughtBack { documents, reason: why } => {
            reason(why)?;
            out(state, documents)
        }
        _ => Ok(()),
    }
}

/// The ward makes that paper for this case itself.
fn made_here(state: &CaseState, document: Document) -> Result<(), Refusal> {
    let Some(handling) = state.handling() else { return Err(Refusal::UnknownProcedure) };
    let made = handling.carries(document) && handling.agency_leg(document).is_none();
    if made { Ok(()) } else { Err(Refusal::NotOfThisCase { document }) }
}

/// Both parties put their own names under it.
fn signed_in_person(state: &CaseState, document: Document) -> bool {
    state
        .handling()
        .is_some_and(|handling| handling.signed_in_person && handling.result == document)
}

/// What is not signed does not leave the office; what another agency makes must have come; what was
/// called back stays.
fn may_leave(state: &CaseState, document: Document, paper: &Paper) -> Result<(), Refusal> {
    if recall::is_called_back(state, document) {
        return Err(Refusal::CalledBack { document });
    }
    if is_slip(document) {
        return Ok(());
    }
    if state.handling().is_some_and(|handling| handling.agency_leg(document).is_some()) {
        return if state.has_come(document) { Ok(()) } else { Err(Refusal::NotCome { document }) };
    }
    if paper.signed.is_none() {
        return Err(Refusal::NotSigned { document });
    }
    // At home the certificate comes signed by the head, and both sign there (TT 04/2020/TT-BTP Đ26).
    if state.handling().is_some_and(|handling| handling.at_home.is_some()) {
        return Ok(());
    }
    parties_signed(state, document)
}

/// What both parties sign before an officer is not theirs before they did.
fn parties_signed(state: &CaseState, document: Document) -> Result<(), Refusal> {
    if signed_in_person(state, document) && state.paper(document).parties.is_none() {
        return Err(Refusal::PartiesNotSigned { document });
    }
    Ok(())
}

fn receiver(handover: &Handover) -> Result<(), Refusal> {
    if handover.receiver.trim().is_empty() {
        return Err(Refusal::ReceiverMissing);
    }
    if handover.relation == "other" && !handover.authorisation_seen {
        return Err(Refusal::AuthorisationMissing);
    }
    match &handover.signature {
        ReceiverSignature::Fingerprint(mark) => fingerprint::permit(mark, &handover.receiver),
        ReceiverSignature::Drawn(_) | ReceiverSignature::OnPaper => Ok(()),
    }
}

fn out(state: &CaseState, documents: &[Document]) -> Result<(), Refusal> {
    each(documents, |document| match state.paper(document).holder {
        Holder::Officer(..) => Ok(()),
        Holder::Family(_) => Err(Refusal::AlreadyDelivered { document }),
        Holder::Office | Holder::Returned(..) => Err(Refusal::NotOut { document }),
    })
}

fn each(
    documents: &[Document],
    check: impl FnMut(Document) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    if documents.is_empty() {
        return Err(Refusal::NothingChosen);
    }
    documents.iter().copied().try_for_each(check)
}

fn reprint(paper: &Paper, why: Option<&str>) -> Result<(), Refusal> {
    if paper.prints > 0 && why.is_none_or(|why| why.trim().is_empty()) {
        return Err(Refusal::ReprintWithoutReason);
    }
    Ok(())
}

/// Whether what a paper says has happened.
fn may_be_printed(state: &CaseState, document: Document) -> Result<(), Refusal> {
    match document {
        Document::Receipt => Ok(()),
        Document::SupplementSlip
        | Document::RefusalSlip
        | Document::ApologyForm
        | Document::StopNotice => {
            if state.forms().contains(&document) {
                Ok(())
            } else {
                Err(Refusal::FormNotDue { document })
            }
        }
        _ if document.is_letter() => letter::permit_print(state, document),
        _ if state.registration.is_none() => Err(Refusal::NotRegistered),
        _ => Ok(()),
    }
}

/// A letter carries the pictures that it may, and a signature's only where its owner approved this letter.
fn pictures(state: &CaseState, printed: &Printed) -> Result<(), Refusal> {
    let document = printed.document;
    let approved = state.paper(document).approved.map(|(_, by)| by);
    for pinned in printed.pictures.iter().flatten() {
        if !carries(document, pinned.of.kind()) {
            return Err(Refusal::PictureNotHere { document });
        }
        if pinned.of.officer().is_some_and(|whose| approved.as_ref() != Some(whose)) {
            return Err(Refusal::PictureUnapproved { document });
        }
    }
    Ok(())
}

/// Signed by the officer who gives it out and nobody else.
const fn is_slip(document: Document) -> bool {
    matches!(document, Document::Receipt | Document::SupplementSlip)
}
