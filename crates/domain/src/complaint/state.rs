//! A complaint as the log tells it.

use minicbor::{Decode, Encode};

use super::Made;
use crate::{
    ids::{ComplaintId, OfficerId},
    time::Moment,
};

/// The office's answer.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Reply {
    /// What it says.
    #[n(0)]
    pub text: String,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// The leader who gives it.
    #[n(2)]
    pub officer: OfficerId,
}

/// What they say of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Heard {
    /// They are content.
    #[n(0)]
    pub content: bool,
    /// When they said so.
    #[n(1)]
    pub at: Moment,
}

/// A complaint or a remark.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Complaint {
    /// Its id.
    #[n(0)]
    pub id: ComplaintId,
    /// What was said.
    #[n(1)]
    pub made: Made,
    /// When.
    #[n(2)]
    pub at: Moment,
    /// Who wrote it down.
    #[n(3)]
    pub taken_by: OfficerId,
    /// The answer.
    #[n(4)]
    pub reply: Option<Reply>,
    /// What they say of the answer.
    #[n(5)]
    pub heard: Option<Heard>,
}

impl Complaint {
    /// Nobody has answered yet.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.reply.is_none()
    }

    /// The answer came, or still does not come, after it was due.
    #[must_use]
    pub fn is_late(&self, now: Moment) -> bool {
        self.reply.as_ref().map_or(now, |reply| reply.at) > self.made.due
    }

    /// They are not content with the answer.
    #[must_use]
    pub fn is_discontent(&self) -> bool {
        self.heard.as_ref().is_some_and(|heard| !heard.content)
    }
}
