//! What a ward uses from a day on, and how: somebody proposes it, a leader allows it, a leader withdraws it
//! with the reason. So are its pictures and its templates.

use chrono::NaiveDate;
use minicbor::{Decode, Encode};

use crate::{
    ids::OfficerId,
    time::{Date, Moment},
};

/// One that was allowed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Allowed<P> {
    /// What was proposed, by whom, when.
    #[n(0)]
    pub proposed: P,
    /// Who allowed it: a leader, and of a signature only whose it is.
    #[n(1)]
    pub allowed_by: OfficerId,
    /// When.
    #[n(2)]
    pub allowed_at: Moment,
    /// The first day on which it is used.
    #[n(3)]
    pub from: Date,
    /// It is used no more.
    #[n(4)]
    pub withdrawn: Option<Withdrawn>,
}

impl<P> Allowed<P> {
    /// Whether it began by that day, and nobody withdrew it.
    #[must_use]
    pub fn is_used(&self, on: NaiveDate) -> bool {
        self.withdrawn.is_none() && self.from.0 <= on
    }
}

/// That one is used no more.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Withdrawn {
    /// Who said so.
    #[n(0)]
    pub by: OfficerId,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// Why.
    #[n(2)]
    pub reason: String,
}

/// What the ward has of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Had<P> {
    /// Those that were allowed, oldest first.
    #[n(0)]
    pub allowed: Vec<Allowed<P>>,
    /// What waits.
    #[n(1)]
    pub proposal: Option<P>,
}

impl<P> Default for Had<P> {
    fn default() -> Self {
        Self { allowed: Vec::new(), proposal: None }
    }
}

impl<P> Had<P> {
    /// Whether there is anything to withdraw: what waits, or what nobody withdrew yet.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.proposal.is_some() || self.allowed.iter().any(|one| one.withdrawn.is_none())
    }

    /// What waits is used from that day on.
    pub(crate) fn allow(&mut self, by: &OfficerId, at: Moment, from: Date) {
        if let Some(proposed) = self.proposal.take() {
            let (allowed_by, allowed_at) = (by.clone(), at);
            self.allowed.push(Allowed { proposed, allowed_by, allowed_at, from, withdrawn: None });
        }
    }

    /// Nothing of it is used any more.
    pub(crate) fn withdraw(&mut self, by: &OfficerId, at: Moment, reason: &str) {
        self.proposal = None;
        for one in self.allowed.iter_mut().filter(|one| one.withdrawn.is_none()) {
            one.withdrawn = Some(Withdrawn { by: by.clone(), at, reason: reason.to_owned() });
        }
    }
}
