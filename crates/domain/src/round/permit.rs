//! May this happen to this round now, and what it changes.

use super::{
    event::{MAX_STOPS, Met, RoundEvent, Stop, Visit},
    state::{RoundState, RoundStatus, Visited},
};
use crate::{
    case::{Decider, Refusal, plain_words},
    ids::{OfficerId, RoundId},
    time::Moment,
    ward::may,
};

/// Why an event does not fit a round; the catalogue has the text and the remedy as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum RoundRefusal {
    /// What a case's own rules say.
    Case(Refusal),
    NoSuchRound,
    AlreadyPlanned,
    NoHomes,
    TooManyHomes,
    HomeTwice,
    NoSuchHome,
    InAnotherRound,
    NotPlanned,
    NotOut,
    NotTheCarrier,
    NotReadBack,
    NextTryMissing,
    NextTryPast,
    NoteMissing,
    OvernightMissing,
    NotReady,
}

impl RoundRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Case(refusal) => refusal.code(),
            Self::NoSuchRound => "no-such-round",
            Self::AlreadyPlanned => "round-already-planned",
            Self::NoHomes => "round-no-homes",
            Self::TooManyHomes => "round-too-many-homes",
            Self::HomeTwice => "round-home-twice",
            Self::NoSuchHome => "round-no-such-home",
            Self::InAnotherRound => "round-in-another",
            Self::NotPlanned => "round-not-planned",
            Self::NotOut => "round-not-out",
            Self::NotTheCarrier => "round-not-the-carrier",
            Self::NotReadBack => "round-not-read-back",
            Self::NextTryMissing => "round-next-try-missing",
            Self::NextTryPast => "round-next-try-past",
            Self::NoteMissing => "round-note-missing",
            Self::OvernightMissing => "round-overnight-missing",
            Self::NotReady => "round-paper-not-ready",
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Case(refusal) => refusal.params(),
            Self::TooManyHomes => vec![("max", MAX_STOPS.to_string())],
            _ => Vec::new(),
        }
    }
}

impl From<Refusal> for RoundRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Case(refusal)
    }
}

/// Decides what an officer asks of a round: words tidied, role and state asked.
///
/// # Errors
/// The [`RoundRefusal`] with its reason; nothing has happened then.
pub fn decide(
    state: Option<&RoundState>,
    event: RoundEvent,
    by: Decider,
    officer: &OfficerId,
) -> Result<RoundEvent, RoundRefusal> {
    let event = match event {
        RoundEvent::Visited(visit) => {
            if visit.next_try.is_some_and(|day| day.0 < by.now.date()) {
                return Err(RoundRefusal::NextTryPast);
            }
            RoundEvent::Visited(Visit { note: plain_words(&visit.note)?, ..visit })
        }
        RoundEvent::CameBack { overnight, why } => {
            RoundEvent::CameBack { overnight, why: plain_words(&why)? }
        }
        RoundEvent::Cancelled { reason } => RoundEvent::Cancelled { reason: plain_words(&reason)? },
        other => other,
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    permit(state, &event, officer)?;
    Ok(event)
}

/// Says whether `event`, done by `officer`, fits `state`; `None` is a round that does not exist yet.
///
/// # Errors
/// The [`RoundRefusal`] with its reason.
pub fn permit(
    state: Option<&RoundState>,
    event: &RoundEvent,
    officer: &OfficerId,
) -> Result<(), RoundRefusal> {
    let Some(state) = state else {
        return match event {
            RoundEvent::Planned(plan) => stops(&plan.stops),
            _ => Err(RoundRefusal::NoSuchRound),
        };
    };
    let planned = || match state.status {
        RoundStatus::Planned => Ok(()),
        _ => Err(RoundRefusal::NotPlanned),
    };
    let out = || match state.status {
        RoundStatus::Out(_) => Ok(()),
        _ => Err(RoundRefusal::NotOut),
    };
    match event {
        RoundEvent::Planned(_) => Err(RoundRefusal::AlreadyPlanned),
        RoundEvent::StopAdded(stop) => {
            planned()?;
            let mut all = state.stops.clone();
            all.push(stop.clone());
            stops(&all)
        }
        RoundEvent::StopDropped { case } => {
            planned()?;
            state.stop(*case).map(drop).ok_or(RoundRefusal::NoSuchHome)
        }
        RoundEvent::SetOut => {
            planned()?;
            // Who signs for the papers carries them.
            if state.carrier != *officer {
                return Err(RoundRefusal::NotTheCarrier);
            }
            stops(&state.stops)
        }
        RoundEvent::Visited(visit) => {
            out()?;
            state.stop(visit.case).ok_or(RoundRefusal::NoSuchHome)?;
            at_the_door(visit)
        }
        RoundEvent::CameBack { overnight, why } => {
            out()?;
            if overnight.iter().any(|kept| state.stop(kept.case).is_none()) {
                return Err(RoundRefusal::NoSuchHome);
            }
            if !overnight.is_empty() && why.trim().is_empty() {
                return Err(RoundRefusal::OvernightMissing);
            }
            Ok(())
        }
        RoundEvent::Cancelled { reason } => {
            planned()?;
            if reason.trim().is_empty() { Err(Refusal::ReasonMissing.into()) } else { Ok(()) }
        }
    }
}

fn stops(stops: &[Stop]) -> Result<(), RoundRefusal> {
    if stops.is_empty() {
        return Err(RoundRefusal::NoHomes);
    }
    if stops.len() > MAX_STOPS {
        return Err(RoundRefusal::TooManyHomes);
    }
    for (at, stop) in stops.iter().enumerate() {
        if stop.documents.is_empty() {
            return Err(Refusal::NothingChosen.into());
        }
        if stops[..at].iter().any(|other| other.case == stop.case) {
            return Err(RoundRefusal::HomeTwice);
        }
    }
    Ok(())
}

/// What changes hands was read back; who was not at home is tried again on a day that is named; what
/// went otherwise is said in words.
fn at_the_door(visit: &Visit) -> Result<(), RoundRefusal> {
    let noted = !visit.note.trim().is_empty();
    match visit.met {
        Met::Whole | Met::Part if !visit.read_back => Err(RoundRefusal::NotReadBack),
        Met::Nobody if visit.next_try.is_none() => Err(RoundRefusal::NextTryMissing),
        Met::Elsewhere | Met::Declined if !noted => Err(RoundRefusal::NoteMissing),
        _ => Ok(()),
    }
}

/// Applies `event` to `state`.
///
/// # Errors
/// The [`RoundRefusal`] when it does not fit; `state` is then untouched.
pub fn apply(
    state: &mut Option<RoundState>,
    id: RoundId,
    event: &RoundEvent,
    officer: &OfficerId,
    at: Moment,
) -> Result<(), RoundRefusal> {
    permit(state.as_ref(), event, officer)?;
    match (state.as_mut(), event) {
        (None, RoundEvent::Planned(plan)) => {
            *state = Some(RoundState {
                id,
                on: plan.on,
                carrier: plan.carrier.clone(),
                planned_by: officer.clone(),
                stops: plan.stops.clone(),
                status: RoundStatus::Planned,
                visits: Vec::new(),
                overnight: Vec::new(),
                why: String::new(),
                left_at: None,
            });
        }
        (Some(state), event) => change(state, event, at),
        (None, _) => return Err(RoundRefusal::NoSuchRound),
    }
    Ok(())
}

fn change(state: &mut RoundState, event: &RoundEvent, at: Moment) {
    match event {
        RoundEvent::Planned(_) => {}
        RoundEvent::StopAdded(stop) => state.stops.push(stop.clone()),
        RoundEvent::StopDropped { case } => state.stops.retain(|stop| stop.case != *case),
        RoundEvent::SetOut => {
            state.status = RoundStatus::Out(at);
            state.left_at = Some(at);
        }
        RoundEvent::Visited(visit) => state.visits.push(Visited {
            case: visit.case,
            met: visit.met,
            next_try: visit.next_try,
            note: visit.note.clone(),
            at,
        }),
        RoundEvent::CameBack { overnight, why } => {
            state.status = RoundStatus::Back(at);
            state.overnight.clone_from(overnight);
            state.why.clone_from(why);
        }
        RoundEvent::Cancelled { reason } => {
            state.status = RoundStatus::Cancelled(at);
            state.why.clone_from(reason);
        }
    }
}
