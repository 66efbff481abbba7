//! What another office is asked to verify.

use tannha_domain::{
    case::{CaseState, Inquiry},
    time::Date,
};

use super::{Host, casework::Names};
use crate::{
    ApiError, Reply,
    types::{
        case::CaseView,
        inquiry::{AnswerInquiry, InquiryView, SendInquiry},
    },
};

impl Host {
    pub(super) fn send_inquiry(&self, request: &SendInquiry) -> Result<Reply<CaseView>, ApiError> {
        let dated = request.dated.as_deref().map(str::trim).filter(|day| !day.is_empty());
        let dated = dated
            .map(|day| day.parse().map(Date).map_err(|_| ApiError::new("date-incomplete")))
            .transpose()?;
        let inquiry = Inquiry {
            whom: request.whom.clone(),
            what: request.what.clone(),
            number: request.number.clone(),
            dated,
        };
        self.on_case(&request.case, |office, id| Ok(office.send_inquiry(id, inquiry)?))
    }

    pub(super) fn answer_inquiry(
        &self,
        request: &AnswerInquiry,
    ) -> Result<Reply<CaseView>, ApiError> {
        let result = request.result.clone();
        self.on_case(&request.case, |office, id| Ok(office.answer_inquiry(id, result)?))
    }
}

pub(super) fn view(state: &CaseState, names: &Names) -> Vec<InquiryView> {
    let lines = state.inquiries.iter().map(|asked| {
        let dated = asked.inquiry.dated.map(|day| day.0.format("%d/%m/%Y").to_string());
        let letter = [asked.inquiry.number.clone(), dated];
        InquiryView {
            whom: asked.inquiry.whom.clone(),
            what: asked.inquiry.what.clone(),
            letter: letter.into_iter().flatten().collect::<Vec<_>>().join(", "),
            officer: names.name(&asked.officer),
            at: asked.at.rfc3339(),
            result: asked.answer.as_ref().map(|answer| answer.result.clone()),
            answered_at: asked.answer.as_ref().map(|answer| answer.at.rfc3339()),
            stopped: asked.answer.is_none() && state.is_paused(),
        }
    });
    lines.collect()
}
