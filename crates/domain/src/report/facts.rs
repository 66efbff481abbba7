//! What reports need of a case, read once.

use crate::{
    case::{CaseState, Channel, Document, LegStatus, Status},
    ids::{CaseId, OfficerId},
    promise::Lateness,
    time::Moment,
};

/// What reports need of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The case.
    pub case: CaseId,
    /// Mã hồ sơ.
    pub code: String,
    /// Procedure slug.
    pub procedure: String,
    /// How it came; unknown in cases of old.
    pub channel: Option<Channel>,
    /// Who received it.
    pub received_by: OfficerId,
    /// When it was received.
    pub received: Moment,
    /// The law's date: official reports go by it.
    pub statutory: Moment,
    /// What the receipt says.
    pub promised: Moment,
    /// When its last step was done: the result was there.
    pub resolved: Option<Moment>,
    /// When it was refused or taken back.
    pub stopped: Option<Moment>,
    /// The clock stands still.
    pub paused: bool,
    /// There was an apology with a new date.
    pub apologised: bool,
    /// How often the family was asked for more.
    pub supplements: u16,
    /// How often the citizen came to the office.
    pub trips: u16,
    /// How often is enough, as the catalogue of its day says.
    pub trip_target: Option<u16>,
    /// The family holds a receipt, with the code by which it can look its case up.
    pub receipt_given: bool,
    /// Its printed result carries a code that everybody can check; nothing where none was printed.
    pub result_coded: Option<bool>,
}

impl Facts {
    /// Of a case; `trip_target` is its catalogue's, and `stopped_at` is when it was refused or taken back, which its history tells.
    #[must_use]
    pub fn of(state: &CaseState, stopped_at: Option<Moment>, trip_target: Option<u16>) -> Self {
        let done = state.legs.iter().map(|leg| match leg.status {
            LegStatus::Done => leg.done_at,
            LegStatus::Open | LegStatus::Waiting => None,
        });
        let last = done
            .collect::<Option<Vec<_>>>()
            .and_then(|all| all.into_iter().max_by_key(|moment| moment.utc_ms()));
        let stopped = matches!(state.status, Status::Refused | Status::Withdrawn);
        Self {
            case: state.id,
            code: state.code.text.clone(),
            procedure: state.procedure.clone(),
            channel: state.channel,
            received_by: state.received_by.clone(),
            received: state.promise.received_at,
            statutory: state.promise.statutory,
            promised: state.promise.promised,
            resolved: last.filter(|_| !stopped),
            stopped: stopped_at.filter(|_| stopped),
            paused: state.is_paused(),
            apologised: state.promise.repromised.is_some(),
            supplements: state.supplements,
            trips: state.trips_counted(),
            trip_target,
            receipt_given: state.paper(Document::Receipt).prints > 0,
            result_coded: Some(state.result())
                .filter(|result| result.prints > 0)
                .map(|result| !result.issues.is_empty()),
        }
    }

    /// When it ended, in whichever way.
    #[must_use]
    pub fn ended(&self) -> Option<Moment> {
        self.stopped.or(self.resolved)
    }

    /// It had not ended at a moment.
    #[must_use]
    pub fn is_open_at(&self, moment: Moment) -> bool {
        self.ended().is_none_or(|ended| ended.utc_ms() > moment.utc_ms())
    }

    /// How it stands to the law's date at a moment: by its result, or as it is still awaited. A clock
    /// that stands still makes nothing late.
    #[must_use]
    pub fn lateness(&self, at: Moment) -> Lateness {
        self.lateness_to(self.statutory, at)
    }

    /// The same to what the family was promised: internal reports show both (DOMAIN §5.5).
    #[must_use]
    pub fn lateness_promised(&self, at: Moment) -> Lateness {
        self.lateness_to(self.promised, at)
    }

    fn lateness_to(&self, due: Moment, at: Moment) -> Lateness {
        match self.resolved {
            Some(resolved) if resolved.utc_ms() <= at.utc_ms() => Lateness::of(resolved, due),
            _ if self.paused => Lateness::OnTime,
            _ => Lateness::of(at, due),
        }
    }

    /// The citizen came more often than is enough.
    #[must_use]
    pub fn is_over_trips(&self) -> bool {
        self.trip_target.is_some_and(|most| self.trips > most)
    }

    /// It came over the network.
    #[must_use]
    pub fn is_online(&self) -> bool {
        matches!(self.channel, Some(Channel::OnlineFull | Channel::OnlinePartial))
    }
}
