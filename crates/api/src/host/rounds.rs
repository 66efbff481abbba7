//! Delivery rounds, from the plan to the safe.

use chrono::NaiveDate;
use tannha_app::{Office, Topic};
use tannha_domain::{
    case::{CaseState, Field, Holder},
    ids::{CaseId, OfficerId, RoundId},
    round::{Home, Met, RoundState, Stop, Visit, homes},
    time::{Date, Moment},
};

use super::{
    Host,
    casework::{Names, topics},
};
use crate::{
    ApiError, Reply,
    convert::case_id,
    types::{
        case::SignerView,
        round::{
            CancelRound, ComeBack, CustodyLine, PlanRound, RoundCandidate, RoundCase,
            RoundHandOver, RoundHome, RoundLine, RoundPaper, RoundStop, RoundView, RoundVisit,
            RoundsView, VisitView,
        },
    },
};

/// So many of the rounds that are over are listed.
const PAST_ROUNDS: usize = 60;

pub(super) fn round_id(text: &str) -> Result<RoundId, ApiError> {
    RoundId::parse(text).map_err(|_| ApiError::new("no-such-round"))
}

pub(super) fn day(text: &str) -> Result<Date, ApiError> {
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d")
        .map(Date)
        .map_err(|_| ApiError::new("date-incomplete"))
}

fn iso(day: Date) -> String {
    day.0.format("%Y-%m-%d").to_string()
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn papers(office: &Office, stop: &Stop) -> Result<Vec<RoundPaper>, ApiError> {
    let state = office.ledger().case(stop.case)?;
    Ok(stop
        .documents
        .iter()
        .map(|document| {
            let holder = state.as_ref().map(|state| state.paper(*document).holder);
            let state = match holder {
                Some(Holder::Officer(..)) => "out",
                Some(Holder::Family(_)) => "delivered",
                Some(Holder::Returned(..)) => "returned",
                Some(Holder::Office) | None => "office",
            };
            RoundPaper { document: document.slug().to_owned(), state: state.to_owned() }
        })
        .collect())
}

fn home(office: &Office, round: &RoundState, home: &Home<'_>) -> Result<RoundHome, ApiError> {
    let stop = |stop: &&Stop| {
        let state = office.ledger().case(stop.case)?;
        let value = |field| state.as_ref().map_or("", |s| s.value(field)).to_owned();
        Ok::<_, ApiError>(RoundStop {
            case: stop.case.to_string(),
            title: state.as_ref().map_or_else(String::new, CaseState::title),
            receiver: value(Field::DeclarantName),
            phone: value(Field::DeclarantPhone),
            papers: papers(office, stop)?,
            visit: round.visit(stop.case).map(|visit| VisitView {
                met: visit.met.slug().to_owned(),
                next_try: visit.next_try.map(iso),
                note: visit.note.clone(),
                at: visit.at.rfc3339(),
            }),
        })
    };
    Ok(RoundHome {
        group: home.address.group().to_owned(),
        address: home.address.written().to_owned(),
        stops: home.stops.iter().map(stop).collect::<Result<_, _>>()?,
    })
}

fn line(office: &Office, round: &RoundState, names: &Names) -> Result<RoundLine, ApiError> {
    let mut all = Vec::new();
    for stop in &round.stops {
        all.extend(papers(office, stop)?);
    }
    Ok(RoundLine {
        round: round.id.to_string(),
        on: iso(round.on),
        carrier: names.name(&round.carrier),
        status: round.status.slug().to_owned(),
        homes: count(homes(&round.stops).len()),
        papers: count(all.len()),
        delivered: count(all.iter().filter(|paper| paper.state == "delivered").count()),
    })
}

impl Host {
    pub(super) fn rounds(&self) -> Result<RoundsView, ApiError> {
        let office = self.office()?;
        let names = Names::of(&office)?;
        let rounds = office.rounds()?;
        let open = rounds.iter().filter(|round| round.status.is_open());
        let over = rounds.iter().filter(|round| !round.status.is_open()).take(PAST_ROUNDS);
        let candidate = |candidate: tannha_app::rounds::Candidate| RoundCandidate {
            case: candidate.state.id.to_string(),
            title: candidate.state.title(),
            receiver: candidate.state.value(Field::DeclarantName).to_owned(),
            address: candidate.state.value(Field::DeliveryAddress).to_owned(),
            documents: candidate.documents.iter().map(|d| d.slug().to_owned()).collect(),
            next_try: candidate.next_try.as_ref().map(|(day, _)| iso(*day)),
            note: candidate.next_try.map(|(_, note)| note).unwrap_or_default(),
        };
        Ok(RoundsView {
            today: iso(Date(office.now().in_vietnam().date())),
            rounds: open
                .chain(over)
                .map(|round| line(&office, round, &names))
                .collect::<Result<_, _>>()?,
            candidates: office.round_candidates()?.into_iter().map(candidate).collect(),
            outside: office
                .outside()?
                .into_iter()
                .map(|outside| CustodyLine {
                    case: outside.custody.case.to_string(),
                    title: outside.title,
                    document: outside.custody.document.slug().to_owned(),
                    officer: names.name(&outside.custody.officer),
                    since: outside.custody.since.rfc3339(),
                    overnight: outside.overnight,
                    why: outside.why,
                })
                .collect(),
            carriers: office
                .carriers()?
                .into_iter()
                .map(|officer| SignerView { id: officer.id.to_string(), text: officer.name })
                .collect(),
            me: office.officer()?.id.to_string(),
        })
    }

    pub(super) fn round_view(&self, office: &Office, id: RoundId) -> Result<RoundView, ApiError> {
        let round = office.round(id)?;
        let names = Names::of(office)?;
        Ok(RoundView {
            line: line(office, &round, &names)?,
            homes: homes(&round.stops)
                .iter()
                .map(|found| home(office, &round, found))
                .collect::<Result<_, _>>()?,
            mine: round.carrier == office.officer()?.id,
            left_at: round.left_at.map(Moment::rfc3339),
            why: round.why,
        })
    }

    /// Does one thing to a round and answers with the round as it stands after.
    fn on_round(
        &self,
        round: &str,
        act: impl FnOnce(&Office, RoundId) -> Result<Vec<Topic>, ApiError>,
    ) -> Result<Reply<RoundView>, ApiError> {
        let office = self.office()?;
        let id = round_id(round)?;
        let touched = topics(&act(&office, id)?);
        Ok(Reply { value: self.round_view(&office, id)?, touched })
    }

    pub(super) fn show_round(&self, round: &str) -> Result<RoundView, ApiError> {
        self.round_view(&*self.office()?, round_id(round)?)
    }

    pub(super) fn plan_round(&self, request: &PlanRound) -> Result<Reply<RoundView>, ApiError> {
        let office = self.office()?;
        let carrier = OfficerId::parse(&request.carrier)
            .ok()
            .filter(|id| office.carriers().is_ok_and(|all| all.iter().any(|o| o.id == *id)))
            .ok_or_else(|| ApiError::new("unknown-officer"))?;
        let cases = ids(&request.cases)?;
        let (id, touched) = office.plan_round(day(&request.on)?, carrier, &cases)?;
        Ok(Reply { value: self.round_view(&office, id)?, touched: topics(&touched) })
    }

    pub(super) fn add_home(&self, request: &RoundCase) -> Result<Reply<RoundView>, ApiError> {
        let case = case_id(&request.case)?;
        self.on_round(&request.round, |office, id| Ok(office.add_home(id, case)?))
    }

    pub(super) fn drop_home(&self, request: &RoundCase) -> Result<Reply<RoundView>, ApiError> {
        let case = case_id(&request.case)?;
        self.on_round(&request.round, |office, id| Ok(office.drop_home(id, case)?))
    }

    pub(super) fn set_out(&self, round: &str) -> Result<Reply<RoundView>, ApiError> {
        self.on_round(round, |office, id| Ok(office.set_out(id)?))
    }

    pub(super) fn round_hand_over(
        &self,
        request: RoundHandOver,
    ) -> Result<Reply<RoundView>, ApiError> {
        let case = case_id(&request.hand_over.case)?;
        let handover = super::casework::handover(&request.hand_over)?;
        let (read_back, note) = (request.read_back, request.note);
        self.on_round(&request.round, |office, id| {
            Ok(office.hand_over_on_round(id, case, handover, read_back, note)?)
        })
    }

    pub(super) fn visit_door(&self, request: &RoundVisit) -> Result<Reply<RoundView>, ApiError> {
        let next_try = Some(request.next_try.trim()).filter(|text| !text.is_empty());
        let visit = Visit {
            case: case_id(&request.case)?,
            met: Met::from_slug(&request.met).ok_or_else(|| ApiError::new("not-a-choice"))?,
            read_back: false,
            next_try: next_try.map(day).transpose()?,
            note: request.note.clone(),
        };
        self.on_round(&request.round, |office, id| Ok(office.visit_door(id, visit)?))
    }

    pub(super) fn come_back(&self, request: &ComeBack) -> Result<Reply<RoundView>, ApiError> {
        let overnight = ids(&request.overnight)?;
        self.on_round(&request.round, |office, id| {
            Ok(office.come_back(id, &overnight, request.why.clone())?)
        })
    }

    pub(super) fn cancel_round(&self, request: &CancelRound) -> Result<Reply<RoundView>, ApiError> {
        self.on_round(&request.round, |office, id| {
            Ok(office.cancel_round(id, request.reason.clone())?)
        })
    }
}

fn ids(cases: &[String]) -> Result<Vec<CaseId>, ApiError> {
    cases.iter().map(|case| case_id(case)).collect()
}
