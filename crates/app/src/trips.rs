//! How often a citizen came to the office, and how often is enough.

use tannha_domain::{
    case::{CaseEvent, CaseState, Command, Handover, TripReason},
    ids::{ActId, CaseId},
    ruleset::TripTarget,
    ward::may,
};

use crate::{Office, OfficeError, office::Topic};

impl Office {
    /// How often is enough for a case: its procedure's, in the rules that it was received under.
    /// Nothing where none was set.
    #[must_use]
    pub fn trip_target(&self, state: &CaseState) -> Option<TripTarget> {
        let book = self.rulebook().ok()?;
        let rules = book.ruleset(&state.promise.ruleset).ok()?;
        rules.procedure(&state.promise.procedure).ok()?.trips.clone()
    }

    /// Counts a visit that no other step shows.
    ///
    /// # Errors
    /// [`Refusal::TripSeen`](tannha_domain::case::Refusal) for one that is counted by itself, what
    /// else the domain refuses, or the ledger's.
    pub fn record_trip(
        &self,
        case: CaseId,
        why: TripReason,
        note: &str,
    ) -> Result<Vec<Topic>, OfficeError> {
        let note = Some(note.to_owned()).filter(|note| !note.trim().is_empty());
        self.act(case, Command::Record(CaseEvent::TripMade { why, note }))
    }

    /// Strikes out a visit that was counted by mistake.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn strike_trip(
        &self,
        case: CaseId,
        trip: ActId,
        reason: &str,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.act(case, Command::Record(CaseEvent::TripStruck { trip, reason: reason.to_owned() }))
    }

    /// Whether the officer at work may strike a visit out.
    ///
    /// # Errors
    /// The ledger's.
    pub fn may_strike_trips(&self) -> Result<bool, OfficeError> {
        let event = CaseEvent::TripStruck { trip: ActId([0; 16]), reason: String::new() };
        Ok(may(self.role()?, event.kind()))
    }

    /// Gives papers out at the counter, to someone who came for them or who waited.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn give_at_counter(
        &self,
        case: CaseId,
        handover: Handover,
        waited: bool,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.act(case, Command::Record(CaseEvent::Collected { handover, waited }))
    }
}
