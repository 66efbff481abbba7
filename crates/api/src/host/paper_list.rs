//! The papers of a case as its page lists them, and what its history says of each step.

use tannha_app::Office;
use tannha_domain::{
    case::{CaseEvent, CaseState, Document, Holder, letter, written_number},
    log::Event,
    round::RoundEvent,
};

use super::{casework::Names, letters::is_pressing};
use crate::{
    ApiError,
    convert::problem,
    types::{case::PaperView, lines::Problem, paper::PaperKind},
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
    } else if document == Document::BirthCertificate && state.registration.is_some() {
        "registered"
    } else {
        "none"
    }
}

/// Whether a paper belongs on this case's page: it is there, it is called for, or it lies ready.
fn concerns(office: &Office, state: &CaseState, document: Document) -> bool {
    if state.papers.contains_key(&document) {
        return true;
    }
    match document {
        Document::Receipt | Document::BirthCertificate => true,
        Document::CongratulationLetter => letter::offered(state, document).is_ok(),
        // Drafted before anybody asks for it.
        Document::ApologyForm | Document::ApologyLetter if state.renewal.is_none() => {
            is_pressing(office.alarm(state))
        }
        Document::ThankYouLetter | Document::ApologyLetter | Document::CondolenceLetter => {
            letter::open(state).contains(&document)
        }
        _ => state.forms().contains(&document),
    }
}

/// What a paper can be printed on now, the usual one first.
fn kinds(state: &CaseState, document: Document, plain: bool) -> Vec<PaperKind> {
    let paper = state.paper(document);
    match document {
        Document::Receipt => vec![PaperKind::Plain],
        Document::BirthCertificate if state.registration.is_none() => vec![PaperKind::Preview],
        Document::BirthCertificate if plain => {
            vec![PaperKind::Overprint, PaperKind::Plain, PaperKind::Preview]
        }
        Document::BirthCertificate => vec![PaperKind::Overprint, PaperKind::Preview],
        letter if letter.is_letter() && paper.greeting.is_none() => vec![PaperKind::Preview],
        Document::ApologyForm if state.renewal.is_none() => vec![PaperKind::Preview],
        _ => vec![PaperKind::Plain, PaperKind::Preview],
    }
}

pub(super) fn papers(
    office: &Office,
    state: &CaseState,
    names: &Names,
) -> Result<Vec<PaperView>, ApiError> {
    let plain = office.settings()?.plain_certificates;
    Ok(Document::ALL
        .into_iter()
        .filter(|document| concerns(office, state, *document))
        .map(|document| {
            let paper = state.paper(document);
            let number = match document {
                Document::BirthCertificate => state.registration.as_ref().map(written_number),
                _ => paper.number.clone(),
            };
            PaperView {
                document: document.slug().to_owned(),
                name: tannha_app::papers::document_code(document).title_vi().to_owned(),
                state: paper_state(state, document).to_owned(),
                number,
                papers: kinds(state, document, plain),
                prints: paper.prints,
                holder: match &paper.holder {
                    Holder::Officer(officer, _) => Some(names.name(officer)),
                    _ => None,
                },
            }
        })
        .collect())
}

/// What an event says, in values for its text. Names of people stay out of it.
pub(super) fn what(event: &Event) -> Problem {
    let params: Vec<(&str, String)> = match event {
        Event::Case(event) => match event {
            CaseEvent::Received(received) => vec![("code", received.code.clone())],
            CaseEvent::FieldEdited { field, .. } => vec![("field", field.slug().to_owned())],
            CaseEvent::CodeGiven { code } => vec![("code", code.clone())],
            CaseEvent::Registered(registration) => vec![("number", written_number(registration))],
            CaseEvent::LegFinished { leg, .. } => vec![("leg", leg.clone())],
            CaseEvent::Printed(printed) => vec![
                ("document", printed.document.slug().to_owned()),
                ("paper", printed.paper.clone()),
            ],
            CaseEvent::Signed { document, .. } => vec![("document", document.slug().to_owned())],
            CaseEvent::TakenOut { documents } | CaseEvent::BroughtBack { documents, .. } => {
                vec![("count", documents.len().to_string())]
            }
            CaseEvent::HandedOver(handover) => {
                vec![("count", handover.documents.len().to_string())]
            }
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
            CaseEvent::SupplementRequested { what } => vec![("reason", what.clone())],
            CaseEvent::SeenTo { how, .. } => vec![("how", how.slug().to_owned())],
            _ => Vec::new(),
        },
        Event::Newer { kind, .. } => vec![("kind", kind.to_string())],
        Event::Round(RoundEvent::Visited(visit)) => vec![("met", visit.met.slug().to_owned())],
        Event::Round(RoundEvent::Planned(plan)) => vec![("count", plan.stops.len().to_string())],
        Event::Ward(_) | Event::Round(_) | Event::Register(_) => Vec::new(),
    };
    problem(event.code(), params)
}
