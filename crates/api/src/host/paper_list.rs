//! The papers of a case as its page lists them, and what its history says of each step.

use tannha_app::{
    Office,
    ledger::Line,
    papers::{DocumentCode, PaperKind::Back, has_declaration},
    phrases,
};
use tannha_domain::{
    case::{
        CaseEvent, CaseState, Document, Holder, apology, form::amount_text, letter, written_number,
    },
    log::Event,
    round::RoundEvent,
    sheet_print::Went,
    ward::WardEvent,
};

use super::{casework::Names, letters::is_pressing};
use crate::{
    ApiError,
    convert::{language, problem},
    types::{Locale, case::PaperView, lines::Problem, paper::PaperKind},
};

fn paper_state(state: &CaseState, document: Document) -> &'static str {
    let paper = state.paper(document);
    match paper.holder {
        Holder::Family(_) => return "delivered",
        Holder::Officer(..) => return "out",
        Holder::Returned(..) => return "returned",
        Holder::Office => {}
    }
    if paper.suppressed.is_some() {
        "suppressed"
    } else if paper.signed.is_some() {
        "signed"
    } else if paper.prints > 0 {
        "printed"
    } else if paper.approved.is_some() {
        "approved"
    } else if paper.greeting.is_some() {
        "draft"
    } else if state.has_come(document) {
        "come"
    } else if is_result(state, document) && state.registration.is_some() {
        "registered"
    } else {
        "none"
    }
}

fn is_result(state: &CaseState, document: Document) -> bool {
    state.handling().is_some_and(|handling| handling.result == document)
}

/// Whether a paper belongs on this case's page: it is there, it is called for, or it lies ready.
fn concerns(office: &Office, state: &CaseState, document: Document) -> bool {
    if state.papers.contains_key(&document) {
        return true;
    }
    match document {
        Document::CongratulationLetter => {
            !state.ended_without_result() && letter::offered(state, document).is_ok()
        }
        // Drafted before anybody asks for it.
        Document::ApologyForm | Document::ApologyLetter if apology::sorry_for(state).is_none() => {
            office.alarm(state).is_ok_and(is_pressing)
        }
        Document::ThankYouLetter
        | Document::ApologyLetter
        | Document::CondolenceLetter
        | Document::CoverNote => letter::open(state).contains(&document),
        Document::SupplementSlip
        | Document::RefusalSlip
        | Document::ApologyForm
        | Document::StopNotice => state.forms().contains(&document),
        Document::Receipt => true,
        // What was refused or withdrawn has no result.
        _ => {
            !state.ended_without_result()
                && state.handling().is_some_and(|handling| handling.carries(document))
                && (state.parts().contains(&document) || is_result(state, document))
        }
    }
}

/// What a paper can be printed on now, the usual one first; nothing for what another agency makes.
fn kinds(
    office: &Office,
    state: &CaseState,
    document: Document,
    plain: bool,
) -> Result<Vec<PaperKind>, ApiError> {
    let Some(code) = tannha_app::papers::document_code(document) else { return Ok(Vec::new()) };
    let ready = match document {
        Document::Receipt => return Ok(vec![PaperKind::Plain]),
        Document::ApologyForm => state.renewal.is_some(),
        Document::SupplementSlip | Document::RefusalSlip | Document::StopNotice => true,
        _ if document.is_letter() => state.paper(document).greeting.is_some(),
        _ => state.registration.is_some(),
    };
    if !ready {
        return Ok(vec![PaperKind::Preview]);
    }
    let back = office.back_is_due(state, document)?;
    let allowed = |kind: &PaperKind| match kind {
        PaperKind::Plain => plain || !code.has_blank(),
        PaperKind::Back => back,
        PaperKind::Overprint | PaperKind::Preview => true,
    };
    let kinds = code.papers().iter().map(|kind| super::papers::shown(*kind)).filter(allowed);
    let mut kinds: Vec<PaperKind> = kinds.collect();
    // What changed is written on the sheet that there is; another sheet is the exception.
    kinds.sort_by_key(|kind| *kind != PaperKind::Back);
    Ok(kinds)
}

/// The blank that is taken next, where the office keeps its blanks here.
fn next_sheet(office: &Office, document: Document) -> Result<Option<String>, ApiError> {
    if !document.has_blank() {
        return Ok(None);
    }
    let stock = office.stock(document)?;
    let next = || stock.next().map_or_else(String::new, |serial| serial.to_string());
    Ok(stock.is_kept().then(next))
}

/// How many good papers all its prints made, as far as they count.
fn pieces(history: &[Line], document: Document) -> u32 {
    let counts = |line: &&Line| line.record.as_ref().is_none_or(|act| act.set_aside.is_none());
    let made = history.iter().filter(counts).filter_map(|line| match &line.event {
        // A back is written on a paper that was counted.
        Event::Case(CaseEvent::Printed(printed))
            if printed.document == document && printed.paper != Back.slug() =>
        {
            Some(u32::from(printed.pieces()))
        }
        _ => None,
    });
    made.sum()
}

pub(super) fn papers(
    locale: Locale,
    office: &Office,
    state: &CaseState,
    history: &[Line],
    names: &Names,
) -> Result<Vec<PaperView>, ApiError> {
    let plain = office.settings()?.plain_certificates;
    // The citizen's own paper stands last.
    let beside = has_declaration(state).then_some(DocumentCode::ToKhai).into_iter().map(|code| {
        Ok(PaperView {
            document: code.slug().to_owned(),
            name: phrases::document(language(locale), code.slug()),
            state: "none".to_owned(),
            number: None,
            papers: vec![PaperKind::Plain],
            next_sheet: None,
            prints: 0,
            pieces: 0,
            holder: None,
            as_file: false,
        })
    });
    Document::ALL
        .iter()
        .copied()
        .filter(|document| concerns(office, state, *document))
        .map(|document| {
            let paper = state.paper(document);
            let number = if is_result(state, document) {
                state.registration.as_ref().map(written_number)
            } else {
                paper.number.clone()
            };
            Ok(PaperView {
                document: document.slug().to_owned(),
                name: phrases::document(language(locale), document.slug()),
                state: paper_state(state, document).to_owned(),
                number,
                papers: kinds(office, state, document, plain)?,
                next_sheet: next_sheet(office, document)?,
                prints: paper.prints,
                pieces: pieces(history, document),
                holder: match &paper.holder {
                    Holder::Officer(officer, _) => Some(names.name(officer)),
                    _ => None,
                },
                as_file: paper.prints == 0 && state.signed_file(document).is_some(),
            })
        })
        .chain(beside)
        .collect()
}

/// What an event says, in values for its text. Names of people stay out of it.
pub(super) fn what(event: &Event) -> Problem {
    let params: Vec<(&str, String)> = match event {
        Event::Case(event) => match event {
            CaseEvent::Received(received) => vec![("code", received.code.clone())],
            CaseEvent::EntryWrittenOver(entry) => {
                vec![("number", written_number(&entry.registration))]
            }
            CaseEvent::FieldEdited { field, .. } => vec![("field", field.slug().to_owned())],
            CaseEvent::CodeGiven { code } => vec![("code", code.clone())],
            CaseEvent::Registered(registration) => vec![("number", written_number(registration))],
            CaseEvent::LegFinished { leg, .. } => vec![("leg", leg.clone())],
            CaseEvent::LegAssigned(assigned) => vec![("leg", assigned.leg.clone())],
            CaseEvent::Printed(printed) => vec![
                ("document", printed.document.slug().to_owned()),
                ("paper", printed.paper.clone()),
                ("count", printed.pieces().to_string()),
            ],
            CaseEvent::Signed { document, .. } => vec![("document", document.slug().to_owned())],
            CaseEvent::TakenOut { documents } | CaseEvent::BroughtBack { documents, .. } => {
                vec![("count", documents.len().to_string())]
            }
            CaseEvent::HandedOver(handover) | CaseEvent::Collected { handover, .. } => {
                vec![("count", handover.documents.len().to_string())]
            }
            CaseEvent::FeeCollected(paid) => vec![
                ("sum", amount_text(&paid.due.dong.to_string())),
                ("receipt", paid.receipt.clone()),
            ],
            CaseEvent::FeeStruck { reason, .. } => vec![("reason", reason.clone())],
            CaseEvent::PartReached(reached) => {
                vec![("document", reached.document.slug().to_owned()), ("how", reached.how.clone())]
            }
            CaseEvent::FileSigned(signed) => vec![
                ("document", signed.document.slug().to_owned()),
                ("by", signed.by.slug().to_owned()),
            ],
            CaseEvent::LetterNumbered { number, .. } => vec![("number", number.clone())],
            CaseEvent::Refused { reason }
            | CaseEvent::Withdrawn { reason }
            | CaseEvent::LetterSuppressed { reason, .. } => vec![("reason", reason.clone())],
            CaseEvent::PromiseRenewed(renewal) => vec![
                ("reason", renewal.reason.clone()),
                ("when", renewal.to.in_vietnam().local().format("%H:%M %d/%m/%Y").to_string()),
            ],
            CaseEvent::SupplementAgain { what, reason } => {
                vec![("what", what.clone()), ("reason", reason.clone())]
            }
            CaseEvent::CircumstanceNoted { circumstance } => {
                vec![("circumstance", circumstance.slug().to_owned())]
            }
            CaseEvent::LetterDrafted { document, .. }
            | CaseEvent::LetterApproved { document }
            | CaseEvent::LetterNumberRequested { document } => {
                let document = document.unwrap_or(Document::CongratulationLetter);
                vec![("document", document.slug().to_owned())]
            }
            CaseEvent::Revoked { decision, authority, .. } => vec![
                ("decision", decision.clone()),
                ("authority", authority.clone().unwrap_or_default()),
            ],
            CaseEvent::RecallBegun { document, what, .. } => {
                vec![("document", document.slug().to_owned()), ("reason", what.clone())]
            }
            CaseEvent::RecallStepTaken { document, step, .. } => {
                vec![("document", document.slug().to_owned()), ("step", step.slug().to_owned())]
            }
            CaseEvent::TripMade { why, .. } => vec![("why", why.slug().to_owned())],
            CaseEvent::TripStruck { reason, .. } => vec![("reason", reason.clone())],
            CaseEvent::InquirySent { inquiry, .. } => {
                vec![("whom", inquiry.whom.clone()), ("what", inquiry.what.clone())]
            }
            CaseEvent::InquiryAnswered { result, .. } => vec![("result", result.clone())],
            CaseEvent::SupplementRequested { what, .. } => vec![("reason", what.clone())],
            CaseEvent::SeenTo { how, .. } => vec![("how", how.slug().to_owned())],
            _ => Vec::new(),
        },
        Event::Newer { kind, .. } => vec![("kind", kind.to_string())],
        Event::Round(RoundEvent::Visited(visit)) => vec![("met", visit.met.slug().to_owned())],
        Event::Round(RoundEvent::Planned(plan)) => vec![("count", plan.stops.len().to_string())],
        Event::Ward(WardEvent::SheetPrinted(printed)) => {
            // What no printer got is no print.
            let count = match printed.went {
                Went::ToPrinter => printed.count.to_string(),
                Went::ToFile => "file".to_owned(),
                Went::Refused => "refused".to_owned(),
            };
            vec![("sheet", printed.sheet.slug().to_owned()), ("count", count)]
        }
        Event::Ward(_)
        | Event::Round(_)
        | Event::Register(_)
        | Event::Stock(_)
        | Event::Complaint(_)
        | Event::Survey(_)
        | Event::Catalogue(_)
        | Event::Calendar(_)
        | Event::Rating(_)
        | Event::Looks(_) => Vec::new(),
    };
    problem(event.code(), params)
}
