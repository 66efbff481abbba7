//! What is done at the counter: visits counted, results given out.

use tannha_app::Office;
use tannha_domain::{
    case::{CaseState, Channel, TripReason},
    ids::ActId,
};

use super::{Host, casework::Names};
use crate::{
    ApiError, Reply,
    types::{
        case::CaseView,
        trip::{
            Collect, ReceiveSupplement, RecordTrip, StrikeTrip, StruckView, TripView, TripsView,
        },
    },
};

/// A channel by its slug.
pub(super) fn channel(slug: &str) -> Result<Channel, ApiError> {
    Channel::from_slug(slug).ok_or_else(|| ApiError::new("not-a-choice"))
}

pub(super) fn view(office: &Office, state: &CaseState, names: &Names) -> TripsView {
    let target = office.trip_target(state);
    let most = target.as_ref().map(|target| target.most);
    TripsView {
        made: state
            .trips
            .iter()
            .map(|trip| TripView {
                trip: trip.act.map(|act| act.to_string()).unwrap_or_default(),
                at: trip.at.rfc3339(),
                why: trip.why.slug().to_owned(),
                note: trip.note.clone().unwrap_or_default(),
                officer: names.name(&trip.officer),
                struck: trip.struck.as_ref().map(|struck| StruckView {
                    reason: struck.reason.clone(),
                    at: struck.at.rfc3339(),
                    officer: names.name(&struck.officer),
                }),
            })
            .collect(),
        count: state.trips_counted(),
        may_strike: office.may_strike_trips().unwrap_or(false),
        target: most,
        before: target.and_then(|target| target.before),
        over: most.is_some_and(|most| state.trips_counted() > most),
        reasons: TripReason::typed().map(|why| why.slug().to_owned()).collect(),
        rating_offered: office.rating_not_offered(state.id).is_ok_and(|why| why.is_none()),
        survey_offered: office.survey_offered(state.id).unwrap_or(false),
    }
}

impl Host {
    pub(super) fn record_trip(&self, request: &RecordTrip) -> Result<Reply<CaseView>, ApiError> {
        let why =
            TripReason::from_slug(&request.why).ok_or_else(|| ApiError::new("not-a-choice"))?;
        self.on_case(&request.case, |office, id| Ok(office.record_trip(id, why, &request.note)?))
    }

    pub(super) fn strike_trip(&self, request: &StrikeTrip) -> Result<Reply<CaseView>, ApiError> {
        let trip = ActId::parse(&request.trip).map_err(|_| ApiError::new("no-such-trip"))?;
        self.on_case(&request.case, |office, id| {
            Ok(office.strike_trip(id, trip, &request.reason)?)
        })
    }

    pub(super) fn receive_supplement(
        &self,
        request: &ReceiveSupplement,
    ) -> Result<Reply<CaseView>, ApiError> {
        let came = request.channel.as_deref().map(channel).transpose()?;
        self.on_case(&request.case, |office, id| Ok(office.receive_supplement(id, came)?))
    }

    pub(super) fn collect(&self, request: &Collect) -> Result<Reply<CaseView>, ApiError> {
        let handover = super::casework::handover(&request.hand_over)?;
        self.on_case(&request.hand_over.case, |office, id| {
            Ok(office.give_at_counter(id, handover, request.waited)?)
        })
    }
}
