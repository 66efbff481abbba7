//! The citizen's turn of the laptop: what can be chosen, and what is put into the envelope.

use tannha_domain::rating::{Contact, Rated};

use super::Host;
use crate::{
    ApiError, Reply,
    convert::{case_id, problem},
    types::{
        rating::{LeaveRating, RatingView},
        session::Empty,
    },
};

impl Host {
    pub(super) fn rating(&self, case: &str) -> Result<RatingView, ApiError> {
        let not_offered = self.office()?.rating_not_offered(case_id(case)?)?;
        Ok(RatingView {
            not_offered: not_offered.map(|why| problem(why.code(), Vec::<(&str, String)>::new())),
            scores: (1..=5).collect(),
            abouts: Rated::ALL.map(|about| about.slug().to_owned()).to_vec(),
            contacts: Contact::ALL.map(|contact| contact.slug().to_owned()).to_vec(),
        })
    }

    pub(super) fn leave_rating(&self, request: &LeaveRating) -> Result<Reply<Empty>, ApiError> {
        let no_choice = || ApiError::new("not-a-choice");
        let contact = Contact::from_slug(&request.contact).ok_or_else(no_choice)?;
        let about = Rated::from_slug(&request.about).ok_or_else(no_choice)?;
        let (case, score) = (case_id(&request.case)?, request.score);
        let touched = self.office()?.leave_rating(case, contact, score, about, &request.words)?;
        Ok(Reply { value: Empty {}, touched: super::casework::topics(&touched) })
    }
}
