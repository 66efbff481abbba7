//! Which of a case's papers is where, and how each reached the family.

use tannha_app::steps;
use tannha_domain::case::{CaseEvent, CaseState, Delivery, Document, PartState, Reached};

use super::{Host, casework::Names};
use crate::{
    ApiError, Reply,
    convert::document,
    types::{
        case::CaseView,
        delivery::{AttemptView, DeliveryView, PartView, PartsView, RecordReached},
    },
};

impl Host {
    pub(super) fn record_reached(
        &self,
        request: &RecordReached,
    ) -> Result<Reply<CaseView>, ApiError> {
        let reached = Reached {
            document: document(&request.document)?,
            receiver: request.receiver.clone(),
            how: request.how.clone(),
        };
        self.record(&request.case, CaseEvent::PartReached(reached))
    }
}

fn slugs(documents: &[Document]) -> Vec<String> {
    documents.iter().map(|document| document.slug().to_owned()).collect()
}

fn delivery(done: &Delivery, names: &Names) -> DeliveryView {
    DeliveryView {
        documents: slugs(&done.documents),
        receiver: done.receiver.clone(),
        relation: done.relation.clone(),
        place: done.place.slug().to_owned(),
        whereabouts: done.whereabouts.clone(),
        at: done.at.rfc3339(),
        officer: names.name(&done.officer),
        authorisation_seen: done.authorisation_seen,
        identity_seen: done.identity_seen,
        finger: done.fingerprint.as_ref().map(|mark| mark.finger.slug().to_owned()),
        witness: done.fingerprint.as_ref().map(|mark| mark.witness.clone()),
    }
}

/// The agency that makes a part: its step's, or the ward's own.
fn agency(state: &CaseState, part: Document) -> String {
    let handling = state.handling();
    let slug = handling.and_then(|known| known.agency_leg(part).or(Some(known.leg)));
    let leg = state.legs.iter().find(|leg| Some(leg.slug.as_str()) == slug);
    leg.map_or_else(String::new, |leg| leg.agency.clone())
}

pub(super) fn view(state: &CaseState, names: &Names) -> PartsView {
    let part = |document: Document| PartView {
        document: document.slug().to_owned(),
        agency: agency(state, document),
        state: state.part_state(document).slug().to_owned(),
        due: state.part_due(document).rfc3339(),
        delivery: state.delivery_of(document).map(|done| delivery(done, names)),
    };
    // Of a dossier that ended without its result nothing is to come; what is there already is told.
    let told = |document: &Document| {
        !state.ended_without_result() || state.part_state(*document) != PartState::Awaited
    };
    PartsView {
        parts: state.parts().into_iter().filter(told).map(part).collect(),
        deliveries: state.deliveries.iter().map(|done| delivery(done, names)).collect(),
        attempts: state
            .attempts
            .iter()
            .map(|tried| AttemptView {
                documents: slugs(&tried.documents),
                reason: tried.reason.clone(),
                at: tried.at.rfc3339(),
                officer: names.name(&tried.officer),
            })
            .collect(),
        reachable: slugs(&steps::reachable(state)),
    }
}
