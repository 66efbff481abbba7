//! Papers that must come back, and registrations that a decision revokes.

use chrono::NaiveDate;
use tannha_app::{
    Office,
    recalls::{RevocationTyped, with_family},
};
use tannha_domain::{
    case::{CaseState, Recall, RecallCause, RecallPart, RecallStep},
    ids::CaseId,
    time::{Date, Moment},
};

use super::{Host, casework::Names};
use crate::{
    ApiError, Reply,
    convert::document,
    types::{
        case::CaseView,
        recall::{
            BeginRecall, RecallPartView, RecallView, RecallsView, RevocationView, RevokeCase,
            TakeRecallStep,
        },
    },
};

fn recall(recall: &Recall, names: &Names) -> RecallView {
    let part = |part: RecallPart| {
        let taken = recall.ended(part);
        RecallPartView {
            part: part.slug().to_owned(),
            done: recall.is_done(part),
            step: taken.map(|taken| taken.step.slug().to_owned()),
            note: taken.map_or_else(String::new, |taken| taken.note.clone()),
            at: taken.map(|taken| Moment::rfc3339(taken.at)),
            officer: taken.map(|taken| names.name(&taken.officer)),
        }
    };
    RecallView {
        document: recall.document.slug().to_owned(),
        cause: recall.cause.slug().to_owned(),
        what: recall.what.clone(),
        other: recall.other.map(|other| other.to_string()),
        begun_at: recall.begun_at.rfc3339(),
        begun_by: names.name(&recall.begun_by),
        parts: RecallPart::ALL.into_iter().map(part).collect(),
        possible: recall.possible().into_iter().map(|step| step.slug().to_owned()).collect(),
        open: recall.next().is_some(),
    }
}

pub(super) fn view(state: &CaseState, names: &Names) -> RecallsView {
    RecallsView {
        made: state.recalls.iter().map(|found| recall(found, names)).collect(),
        papers: with_family(state).iter().map(|document| document.slug().to_owned()).collect(),
        causes: RecallCause::TYPED.iter().map(|cause| cause.slug().to_owned()).collect(),
        revocation: state.revocation.as_ref().map(|found| RevocationView {
            decision: found.decision.clone(),
            decided_on: found.decided_on.map(|day| day.0.to_string()),
            authority: found.authority.clone(),
            reason: found.reason.clone(),
        }),
    }
}

/// The case of a mã hồ sơ that an officer has typed.
fn by_code(office: &Office, code: &str) -> Result<CaseId, ApiError> {
    let code = code.trim();
    let found = office.case_by_code(code)?;
    found.ok_or_else(|| ApiError::new("no-such-case"))
}

impl Host {
    pub(super) fn revoke(&self, request: &RevokeCase) -> Result<Reply<CaseView>, ApiError> {
        let day = NaiveDate::parse_from_str(&request.decided_on, "%Y-%m-%d")
            .map_err(|_| ApiError::new("bad-date"))?;
        let typed = RevocationTyped {
            decision: request.decision.clone(),
            decided_on: Date(day),
            authority: request.authority.clone(),
            reason: request.reason.clone(),
        };
        self.on_case(&request.case, |office, id| Ok(office.revoke(id, typed)?))
    }

    pub(super) fn begin_recall(&self, request: &BeginRecall) -> Result<Reply<CaseView>, ApiError> {
        let paper = document(&request.document)?;
        let cause =
            RecallCause::from_slug(&request.cause).ok_or_else(|| ApiError::new("not-a-choice"))?;
        let other = request.other.as_deref().filter(|code| !code.trim().is_empty());
        self.on_case(&request.case, |office, id| {
            let other = other.map(|code| by_code(office, code)).transpose()?;
            Ok(office.begin_recall(id, paper, cause, request.what.clone(), other)?)
        })
    }

    pub(super) fn take_recall_step(
        &self,
        request: &TakeRecallStep,
    ) -> Result<Reply<CaseView>, ApiError> {
        let paper = document(&request.document)?;
        let step =
            RecallStep::from_slug(&request.step).ok_or_else(|| ApiError::new("not-a-choice"))?;
        self.on_case(&request.case, |office, id| {
            Ok(office.take_recall_step(id, paper, step, request.note.clone())?)
        })
    }
}
