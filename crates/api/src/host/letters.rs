//! Apologies, letters, and the register of what left the office.

use chrono::{Datelike as _, NaiveDate, NaiveTime};
use tannha_app::{Office, apology::Apology, steps};
use tannha_domain::{
    case::{CaseEvent, CaseState, Circumstance, Document, PartState},
    ids::OfficerId,
    look::NamedList,
    promise::AlarmKind,
    time::Moment,
    ward::Role,
};

use super::Host;
use crate::{
    ApiError, Reply, convert,
    types::{
        case::CaseView,
        letter::{
            Apologise, ApologyView, NoteCircumstance, NumberLetter, OutgoingRow, OutgoingView,
            ShowOutgoing,
        },
    },
};

/// The letter that a request names; one that names none means the congratulation.
pub(super) fn named(slug: Option<&str>) -> Result<Option<Document>, ApiError> {
    slug.filter(|slug| !slug.is_empty()).map(convert::document).transpose()
}

/// The apology as it lies ready, where one may be made.
pub(super) fn apology_view(
    office: &Office,
    state: &CaseState,
) -> Result<Option<ApologyView>, ApiError> {
    let role = office.role()?;
    let may = steps::apology(state, role, office.settings()?.numbering);
    if may.is_none_or(|step| step.refusal.is_some()) {
        return Ok(None);
    }
    let draft = office.apology_draft(state)?;
    let to = draft.to.in_vietnam();
    Ok(Some(ApologyView {
        reasons: draft.reasons,
        day: to.date().to_string(),
        hour: to.time().format("%H:%M").to_string(),
    }))
}

/// What is next on a list: where a promise ends tomorrow or has ended, the one who may decide it is
/// asked for the apology first.
pub(super) fn next_step(
    office: &Office,
    state: &CaseState,
    alarm: Option<AlarmKind>,
) -> Result<Option<steps::Step>, ApiError> {
    let (role, numbering) = (office.role()?, office.settings()?.numbering);
    let next = steps::next(state, role, numbering);
    if role != Role::Leader || !is_pressing(alarm) || is_ready(state) {
        return Ok(next);
    }
    Ok(steps::apology(state, role, numbering).filter(|step| step.refusal.is_none()).or(next))
}

/// T-1, the last two hours, or past the hour.
pub(super) const fn is_pressing(alarm: Option<AlarmKind>) -> bool {
    matches!(alarm, Some(AlarmKind::OneDayBefore | AlarmKind::TwoHoursBefore | AlarmKind::Due))
}

/// What was promised lies ready or is on its way: before its hour nothing needs an apology.
fn is_ready(state: &CaseState) -> bool {
    use tannha_domain::case::Phase::{
        Delivered, OutForDelivery, PartlyDelivered, ReturnedUndelivered,
    };
    let awaited = |part: &Document| state.part_state(*part) == PartState::Awaited;
    matches!(state.phase(), Delivered | OutForDelivery | PartlyDelivered | ReturnedUndelivered)
        && !state.parts_missing().iter().any(awaited)
}

impl Host {
    pub(super) fn apologise(&self, request: &Apologise) -> Result<Reply<CaseView>, ApiError> {
        let day = NaiveDate::parse_from_str(request.day.trim(), "%Y-%m-%d")
            .map_err(|_| ApiError::new("date-incomplete"))?;
        let hour = NaiveTime::parse_from_str(request.hour.trim(), "%H:%M")
            .map_err(|_| ApiError::new("hour-incomplete"))?;
        let apology = Apology {
            reason: request.reason.clone(),
            to: Moment::vietnam(day, hour),
            signer: OfficerId::parse(&request.signer).map_err(|_| ApiError::new("not-a-signer"))?,
            greeting: request.greeting.clone(),
        };
        self.on_case(&request.case, |office, id| Ok(office.apologise(id, apology)?))
    }

    pub(super) fn note_circumstance(
        &self,
        request: &NoteCircumstance,
    ) -> Result<Reply<CaseView>, ApiError> {
        let circumstance = Circumstance::from_slug(&request.circumstance)
            .ok_or_else(|| ApiError::new("no-such-circumstance"))?;
        self.record(&request.case, CaseEvent::CircumstanceNoted { circumstance })
    }

    pub(super) fn number_letter(
        &self,
        request: &NumberLetter,
    ) -> Result<Reply<CaseView>, ApiError> {
        let document = named(request.document.as_deref())?;
        let typed = request.number.as_deref().map(str::trim).filter(|number| !number.is_empty());
        let event = match typed {
            Some(number) => CaseEvent::LetterNumbered { number: number.to_owned(), document },
            None => CaseEvent::LetterNumberRequested { document },
        };
        self.record(&request.case, event)
    }

    pub(super) fn outgoing(&self, request: &ShowOutgoing) -> Result<OutgoingView, ApiError> {
        let office = self.office()?;
        let year = request.year.unwrap_or_else(|| office.now().in_vietnam().date().year());
        self.opened_list(Some(NamedList::Outgoing))?;
        let lines = office.outgoing(year)?;
        Ok(OutgoingView {
            year,
            lines: lines
                .into_iter()
                .map(|line| OutgoingRow {
                    case: line.case.to_string(),
                    number: line.number,
                    dated: line.dated.to_string(),
                    document: line.document.slug().to_owned(),
                    about: line.about,
                    signer: line.signer,
                    recipient: line.recipient,
                    copies: line.copies,
                    handed_over: line.handed_over.map(Moment::rfc3339),
                    receiver: line.receiver,
                })
                .collect(),
        })
    }
}
