//! The verbs of a delivery round: what is told of the round and of its cases goes into one commit.

mod sheet;

use std::collections::BTreeSet;

use tannha_domain::{
    case::{CaseEvent, CaseState, Command, Document, Field, Handover, decide as decide_case},
    ids::{CaseId, OfficerId, RoundId},
    log::{Event, Record, RecordKey, Subject},
    round::{Custody, Kept, Met, Plan, RoundEvent, RoundRefusal, RoundState, Stop, Visit, decide},
    time::{Date, Moment},
    ward::Officer,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_store::Batch;

use crate::{Office, OfficeError, office::Topic, steps};

const ROUNDS: u8 = RecordKey::Round(RoundId([0; 16])).kind();

/// A case whose papers can be carried home.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The case.
    pub state: CaseState,
    /// Its papers that lie ready in the office.
    pub documents: Vec<Document>,
    /// The day that was agreed at the last visit, and what was said.
    pub next_try: Option<(Date, String)>,
}

/// What is out of the safe.
#[derive(Debug, Clone)]
pub struct Outside {
    /// Which paper, with whom, since when.
    pub custody: Custody,
    /// The child's name, or what the case is known by.
    pub title: String,
    /// Where it is kept and why, when the overnight log says so.
    pub why: Option<String>,
    /// It was out when a day ended.
    pub overnight: bool,
}

impl Office {
    /// A round as it is seen.
    ///
    /// # Errors
    /// [`RoundRefusal::NoSuchRound`], or the ledger's.
    pub fn round(&self, id: RoundId) -> Result<RoundState, OfficeError> {
        self.ledger.round(id)?.ok_or(OfficeError::Round(RoundRefusal::NoSuchRound))
    }

    /// All rounds, the latest day first.
    ///
    /// # Errors
    /// The ledger's.
    pub fn rounds(&self) -> Result<Vec<RoundState>, OfficeError> {
        let mut rounds = Vec::new();
        self.ledger.each_record(ROUNDS, |record| {
            if let Record::Round(state) = record {
                rounds.push(state.as_ref().clone());
            }
        })?;
        rounds.sort_by(|a, b| b.on.0.cmp(&a.on.0).then_with(|| a.id.cmp(&b.id)));
        Ok(rounds)
    }

    /// Those who may carry papers, by id.
    ///
    /// # Errors
    /// The ledger's.
    pub fn carriers(&self) -> Result<Vec<Officer>, OfficeError> {
        let set_out = RoundEvent::SetOut.kind();
        let mut officers = self.ledger.officers()?;
        officers.retain(|o| !o.revoked && tannha_domain::ward::may(o.role, set_out));
        Ok(officers)
    }

    /// Cases whose papers lie ready to be carried home and are in no open round.
    ///
    /// # Errors
    /// The ledger's.
    pub fn round_candidates(&self) -> Result<Vec<Candidate>, OfficeError> {
        let rounds = self.rounds()?;
        let taken: BTreeSet<CaseId> = rounds
            .iter()
            .filter(|round| round.status.is_open())
            .flat_map(|round| round.stops.iter().map(|stop| stop.case))
            .collect();
        let ready: Vec<CaseId> = {
            let index = self.index()?;
            index.iter().filter(|s| s.has_ready).map(|s| s.case).collect()
        };
        let mut candidates = Vec::new();
        for case in ready.into_iter().filter(|case| !taken.contains(case)) {
            let state = self.case(case)?;
            if state.value(Field::DeliveryAtHome) == "no" {
                continue;
            }
            let documents = steps::ready(&state);
            // Rounds stand latest first.
            let last = rounds.iter().find_map(|round| round.visit(case));
            let next_try = last.and_then(|visit| Some((visit.next_try?, visit.note.clone())));
            candidates.push(Candidate { state, documents, next_try });
        }
        let address = |c: &Candidate| {
            tannha_domain::address::Address::parse(c.state.value(Field::DeliveryAddress))
        };
        candidates.sort_by_cached_key(address);
        Ok(candidates)
    }

    /// All papers that officers hold, the longest first: the custody list and the overnight log.
    ///
    /// # Errors
    /// The ledger's.
    pub fn outside(&self) -> Result<Vec<Outside>, OfficeError> {
        let rounds = self.rounds()?;
        let out: Vec<CaseId> = {
            let index = self.index()?;
            index.iter().filter(|s| s.has_out).map(|s| s.case).collect()
        };
        let now = self.now();
        let mut outside = Vec::new();
        for case in out {
            let state = self.case(case)?;
            for custody in Custody::of(&state) {
                let kept = |round: &&RoundState| {
                    round.left_at == Some(custody.since)
                        && round.overnight.iter().any(|kept| kept.case == case)
                };
                outside.push(Outside {
                    title: state.title(),
                    why: rounds.iter().find(kept).map(|round| round.why.clone()),
                    overnight: custody.is_overnight(now),
                    custody,
                });
            }
        }
        outside.sort_by_key(|o| (o.custody.since.utc_ms(), o.custody.case, o.custody.document));
        Ok(outside)
    }

    /// Plans a round: the homes of these cases in the order of the walk, with all their papers that
    /// lie ready.
    ///
    /// # Errors
    /// What the domain refuses, [`RoundRefusal::NotReady`] for a case none of whose papers lies in
    /// the office, [`RoundRefusal::InAnotherRound`], or the ledger's.
    pub fn plan_round(
        &self,
        on: Date,
        carrier: OfficerId,
        cases: &[CaseId],
    ) -> Result<(RoundId, Vec<Topic>), OfficeError> {
        let _turn = self.turn()?;
        let mut stops = cases.iter().map(|case| self.stop(*case)).collect::<Result<Vec<_>, _>>()?;
        stops.sort_by_cached_key(|s| tannha_domain::address::Address::parse(&s.address));
        let id = RoundId(self.fresh());
        let event = RoundEvent::Planned(Box::new(Plan { on, carrier, stops }));
        let event = decide(None, event, self.decider()?, self.officer_id())?;
        Ok((id, self.write_round(id, event, Vec::new())?))
    }

    fn stop(&self, case: CaseId) -> Result<Stop, OfficeError> {
        let state = self.case(case)?;
        let documents = steps::ready(&state);
        if documents.is_empty() {
            return Err(RoundRefusal::NotReady.into());
        }
        let open = |round: &RoundState| round.status.is_open() && round.stop(case).is_some();
        if self.rounds()?.iter().any(open) {
            return Err(RoundRefusal::InAnotherRound.into());
        }
        Ok(Stop { case, documents, address: state.value(Field::DeliveryAddress).to_owned() })
    }

    /// Adds a home before the round sets out.
    ///
    /// # Errors
    /// As [`Office::plan_round`].
    pub fn add_home(&self, round: RoundId, case: CaseId) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let stop = self.stop(case)?;
        self.round_does(round, RoundEvent::StopAdded(stop), Vec::new())
    }

    /// Takes a home off before the round sets out.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn drop_home(&self, round: RoundId, case: CaseId) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        self.round_does(round, RoundEvent::StopDropped { case }, Vec::new())
    }

    /// The round is not made.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn cancel_round(&self, round: RoundId, reason: String) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        self.round_does(round, RoundEvent::Cancelled { reason }, Vec::new())
    }

    /// The carrier signs for all papers of the round and leaves: each is out with them from now on.
    ///
    /// # Errors
    /// What the domain refuses of the round or of a paper that is not there any more, or the
    /// ledger's; nothing has left then.
    pub fn set_out(&self, round: RoundId) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let state = self.round(round)?;
        let taken =
            |stop: &Stop| (stop.case, CaseEvent::TakenOut { documents: stop.documents.clone() });
        self.round_does(round, RoundEvent::SetOut, state.stops.iter().map(taken).collect())
    }

    /// Papers change hands at a door of the round.
    ///
    /// # Errors
    /// What the domain refuses of the hand-over or of the visit, or the ledger's; nothing has
    /// happened then.
    pub fn hand_over_on_round(
        &self,
        round: RoundId,
        case: CaseId,
        handover: Handover,
        read_back: bool,
        note: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let left = steps::out(&self.case(case)?)
            .into_iter()
            .filter(|document| !handover.documents.contains(document))
            .count();
        let met = if left == 0 { Met::Whole } else { Met::Part };
        let visit = Visit { case, met, read_back, next_try: None, note };
        let told = vec![(case, CaseEvent::HandedOver(handover))];
        self.round_does(round, RoundEvent::Visited(visit), told)
    }

    /// A door at which nothing changed hands.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn visit_door(&self, round: RoundId, visit: Visit) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        if visit.met.is_handed_over() {
            return Err(RoundRefusal::NotReadBack.into());
        }
        self.round_does(round, RoundEvent::Visited(visit), Vec::new())
    }

    /// The carrier is back: what was not handed over lies in the safe again, each with what was found
    /// at its door, but for the cases that stay out overnight.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn come_back(
        &self,
        round: RoundId,
        overnight: &[CaseId],
        why: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let state = self.round(round)?;
        let (mut kept, mut told) = (Vec::new(), Vec::new());
        for stop in &state.stops {
            let case = self.case(stop.case)?;
            let documents: Vec<Document> = Custody::of(&case)
                .filter(|held| held.officer == state.carrier)
                .map(|held| held.document)
                .filter(|document| stop.documents.contains(document))
                .collect();
            if documents.is_empty() {
                continue;
            }
            if overnight.contains(&stop.case) {
                kept.push(Kept { case: stop.case, documents });
            } else {
                let reason = found(&state, stop.case);
                told.push((stop.case, CaseEvent::BroughtBack { documents, reason }));
            }
        }
        self.round_does(round, RoundEvent::CameBack { overnight: kept, why }, told)
    }

    /// Decides and writes an event of a round with those of its cases. The caller holds the turn.
    fn round_does(
        &self,
        id: RoundId,
        event: RoundEvent,
        told: Vec<(CaseId, CaseEvent)>,
    ) -> Result<Vec<Topic>, OfficeError> {
        let state = self.round(id)?;
        let event = decide(Some(&state), event, self.decider()?, self.officer_id())?;
        self.write_round(id, event, told)
    }

    fn write_round(
        &self,
        id: RoundId,
        event: RoundEvent,
        told: Vec<(CaseId, CaseEvent)>,
    ) -> Result<Vec<Topic>, OfficeError> {
        let mut acts: Vec<(Subject, Event)> = vec![(Subject::round(id), event.into())];
        let mut topics = vec![Topic::Rounds, Topic::Today, Topic::Sync];
        for (case, event) in told {
            let state = self.ledger.case(case)?;
            for event in decide_case(state.as_ref(), Command::Record(event), self.decider()?)? {
                acts.push((Subject::case(case), event.into()));
            }
            topics.push(Topic::Case(case));
        }
        self.write_told(acts, Vec::new(), &mut Batch::new())?;
        Ok(topics)
    }
}

/// Why a paper comes back, from what was found at its door.
fn found(round: &RoundState, case: CaseId) -> String {
    let said = |key: &str| try_text(Locale::Vi, key, NO_ARGS).unwrap_or_else(|_| key.to_owned());
    match round.visit(case) {
        None => said("met-not-reached"),
        Some(visit) => {
            let met = said(&format!("met-{}", visit.met.slug()));
            if visit.note.is_empty() { met } else { format!("{met}: {}", visit.note) }
        }
    }
}

/// The day as papers of a round write it: `25/11/2026`.
fn written_day(day: Date) -> String {
    day.0.format("%d/%m/%Y").to_string()
}

/// The hour and the day: `14:05 25/11/2026`.
fn written_moment(moment: Moment) -> String {
    moment.in_vietnam().local().format("%H:%M %d/%m/%Y").to_string()
}
