//! Words on a page that are no act yet: kept as they are typed, shown to who typed them.

use tannha_app::jottings::Page;

use super::{Host, complaints, letter_texts};
use crate::{
    ApiError, Reply,
    convert::case_id,
    types::{
        jotting::{JottingOf, JottingView, KeepJotting},
        session::Empty,
    },
};

fn page(of: &JottingOf) -> Result<Page, ApiError> {
    match (of.page.as_str(), of.about.as_deref()) {
        ("complaint", about) => Ok(Page::Complaint(about.map(case_id).transpose()?)),
        ("reply", Some(about)) => Ok(Page::Reply(complaints::id(about)?)),
        ("letter-text", Some(about)) => Ok(Page::LetterText(letter_texts::kind(about)?)),
        ("survey", Some(about)) => Ok(Page::Survey(case_id(about)?)),
        _ => Err(ApiError::new("not-a-choice")),
    }
}

impl Host {
    pub(super) fn open_jotting(&self, of: &JottingOf) -> Result<JottingView, ApiError> {
        Ok(JottingView { typed: self.office()?.jotted(page(of)?)? })
    }

    pub(super) fn keep_jotting(&self, request: &KeepJotting) -> Result<Reply<Empty>, ApiError> {
        self.office()?.jot(page(&request.jotting)?, &request.field, &request.value)?;
        Ok(Empty {}.into())
    }
}
