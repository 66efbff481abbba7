//! Asked elsewhere: the ward writes to another office to have facts verified, and what comes back.
//!
//! ```text
//!   received, verified, at signature ── inquiry sent ──▶ inquiry ── answered ──▶ received
//!                                          │                            │
//!                    the law's longer term, or its clock stands still ──┘ as the ruleset says
//! ```
//!
//! The time of a verification letter, out and back, is no part of the term (NĐ 07/2025/NĐ-CP); for the
//! linked birth the term is five working days instead of three (NĐ 63/2024/NĐ-CP). Which of the two it
//! is, the ruleset says for each procedure ([`Asking`](crate::ruleset::Asking)). The law's date at receipt
//! never moves.

use minicbor::{Decode, Encode};

use super::{
    asked::words,
    refusal::Refusal,
    state::{CaseState, Status},
};
use crate::{
    ids::OfficerId,
    text,
    time::{Date, Moment},
};

/// The longest name of an office, and of a letter's number, in characters.
pub const MAX_LINE_CHARS: usize = 200;

/// A verification letter.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Inquiry {
    /// Which office is asked: `UBND phường Tây Mỗ, thành phố Hà Nội`.
    #[n(0)]
    pub whom: String,
    /// What it is asked.
    #[n(1)]
    pub what: String,
    /// The letter's number, where it has one.
    #[n(2)]
    pub number: Option<String>,
    /// The letter's date, where it has one.
    #[n(3)]
    pub dated: Option<Date>,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InquiryAnswer {
    /// What the other office says.
    #[n(0)]
    pub result: String,
    /// When it came.
    #[n(1)]
    pub at: Moment,
    /// Who wrote it down.
    #[n(2)]
    pub officer: OfficerId,
}

/// A letter that went out, and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Inquired {
    /// What was asked.
    #[n(0)]
    pub inquiry: Inquiry,
    /// When it went out.
    #[n(1)]
    pub at: Moment,
    /// Who asked.
    #[n(2)]
    pub officer: OfficerId,
    /// What came back; absent while it is awaited.
    #[n(3)]
    pub answer: Option<InquiryAnswer>,
}

/// The words of a letter, tidied.
///
/// # Errors
/// [`Refusal::TextTooLong`], [`Refusal::TextCharacters`], or [`Refusal::DatedInFuture`] for a letter of a
/// day to come.
pub(super) fn read(inquiry: &Inquiry, today: chrono::NaiveDate) -> Result<Inquiry, Refusal> {
    if inquiry.dated.is_some_and(|day| day.0 > today) {
        return Err(Refusal::DatedInFuture);
    }
    let line = |typed: &str| {
        let said = text::tidy(&words(typed)?);
        let count = said.chars().count();
        if count > MAX_LINE_CHARS { Err(Refusal::TextTooLong { count }) } else { Ok(said) }
    };
    let number = inquiry.number.as_deref().map(line).transpose()?;
    Ok(Inquiry {
        whom: line(&inquiry.whom)?,
        what: words(&inquiry.what)?,
        number: number.filter(|number| !number.is_empty()),
        dated: inquiry.dated,
    })
}

/// Whether a letter can go out: it says whom and what, and none is out.
pub(super) fn permit(inquiry: &Inquiry) -> Result<(), Refusal> {
    let said = !inquiry.whom.trim().is_empty() && !inquiry.what.trim().is_empty();
    if said { Ok(()) } else { Err(Refusal::InquiryUnclear) }
}

impl CaseState {
    /// The letter whose answer is awaited.
    #[must_use]
    pub fn inquiry(&self) -> Option<&Inquired> {
        let last = self.inquiries.last().filter(|last| last.answer.is_none());
        last.filter(|_| matches!(self.status, Status::Inquiry(_)))
    }
}

#[cfg(test)]
#[path = "inquiry/tests.rs"]
mod tests;
