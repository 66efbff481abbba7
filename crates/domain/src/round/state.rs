//! A round as the log tells it.

use minicbor::{Decode, Encode};

use super::event::{Kept, Met, Stop};
use crate::{
    case::{CaseState, Document, Holder},
    ids::{CaseId, OfficerId, RoundId},
    time::{Date, Moment},
};

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub enum RoundStatus {
    /// To be made.
    #[n(0)]
    Planned,
    /// On its way since then.
    #[n(1)]
    Out(#[n(0)] Moment),
    /// Back since then.
    #[n(2)]
    Back(#[n(0)] Moment),
    /// Not made.
    #[n(3)]
    Cancelled(#[n(0)] Moment),
}

impl RoundStatus {
    /// Stable slug; the catalogue has its text as `round-status-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Out(_) => "out",
            Self::Back(_) => "back",
            Self::Cancelled(_) => "cancelled",
        }
    }

    /// It is still to be made, or on its way.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Out(_))
    }
}

/// A visit with when it was.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Visited {
    /// Whose door.
    #[n(0)]
    pub case: CaseId,
    /// What was found.
    #[n(1)]
    pub met: Met,
    /// The day of the next try.
    #[n(2)]
    pub next_try: Option<Date>,
    /// In the officer's words.
    #[n(3)]
    pub note: String,
    /// When.
    #[n(4)]
    pub at: Moment,
}

/// A round as the log tells it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RoundState {
    /// Its id.
    #[n(0)]
    pub id: RoundId,
    /// The day.
    #[n(1)]
    pub on: Date,
    /// Who carries the papers.
    #[n(2)]
    pub carrier: OfficerId,
    /// Who planned it.
    #[n(3)]
    pub planned_by: OfficerId,
    /// The homes, in the order of the walk.
    #[n(4)]
    pub stops: Vec<Stop>,
    /// Where it stands.
    #[n(5)]
    pub status: RoundStatus,
    /// The doors that were visited, in order.
    #[n(6)]
    pub visits: Vec<Visited>,
    /// What stayed out overnight.
    #[n(7)]
    pub overnight: Vec<Kept>,
    /// Where that is kept and why; or why the round was not made.
    #[n(8)]
    pub why: String,
    /// When it left.
    #[n(9)]
    pub left_at: Option<Moment>,
}

impl RoundState {
    /// The stop of a case.
    #[must_use]
    pub fn stop(&self, case: CaseId) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.case == case)
    }

    /// The last visit at a case's door.
    #[must_use]
    pub fn visit(&self, case: CaseId) -> Option<&Visited> {
        self.visits.iter().rev().find(|visit| visit.case == case)
    }
}

/// A paper that is out of the office: who holds it, since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custody {
    /// The case.
    pub case: CaseId,
    /// The paper.
    pub document: Document,
    /// Who.
    pub officer: OfficerId,
    /// Since when.
    pub since: Moment,
}

impl Custody {
    /// The papers of a case that officers hold.
    pub fn of(state: &CaseState) -> impl Iterator<Item = Self> {
        let case = state.id;
        state.papers.iter().filter_map(move |(document, paper)| match &paper.holder {
            Holder::Officer(officer, since) => {
                let (officer, since) = (officer.clone(), *since);
                Some(Self { case, document: *document, officer, since })
            }
            _ => None,
        })
    }

    /// It was out when a day ended: it belongs in the overnight log.
    #[must_use]
    pub fn is_overnight(&self, now: Moment) -> bool {
        self.since.in_vietnam().date() < now.in_vietnam().date()
    }
}
