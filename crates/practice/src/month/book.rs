//! What the month remembers of its dossiers: whose they are, what they will meet, what came of them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tannha_app::domain::{
    calendar::Calendar,
    ids::{CaseId, ComplaintId},
};

use super::dossier::{Dossier, HOMES};

/// What a dossier meets on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nothing but what is usual.
    Usual,
    /// A paper is missing, and is brought two days later.
    Supplement,
    /// The family takes it back.
    Withdrawn,
    /// It cannot be granted.
    Refused,
    /// Another office is asked, and answers two days later.
    Inquiry,
    /// Another agency is slow: the promise is broken, and an apology is owed.
    Late,
    /// Nobody is at home the first time.
    Away,
    /// Somebody complains.
    Complaint,
}

impl Turn {
    /// The turn of the nth dossier: of sixty, fourteen are not usual.
    pub(super) fn draw(nth: u32, procedure: &str) -> Self {
        let at_home = HOMES.contains(&procedure);
        match nth % 60 {
            3 | 23 | 43 => Self::Supplement,
            11 => Self::Withdrawn,
            // One of the ward's own, which has days to wait for an answer.
            45 | 51 if procedure.starts_with("khai-sinh") => Self::Inquiry,
            29 => Self::Refused,
            // One that another agency has a part in.
            7 | 39 if at_home => Self::Late,
            12 | 42 | 57 if at_home => Self::Away,
            50 => Self::Complaint,
            _ => Self::Usual,
        }
    }

    /// How the summary names it.
    const fn slug(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Supplement => "supplement",
            Self::Withdrawn => "withdrawn",
            Self::Refused => "refused",
            Self::Inquiry => "inquiry",
            Self::Late => "late",
            Self::Away => "away",
            Self::Complaint => "complaint",
        }
    }
}

/// An open dossier.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) case: CaseId,
    pub(super) nth: u32,
    pub(super) desk: usize,
    pub(super) turn: Turn,
    pub(super) received: NaiveDate,
    /// It is brought home.
    pub(super) at_home: bool,
}

impl Open {
    /// Working days since it was received.
    pub(super) fn age(&self, today: NaiveDate) -> u16 {
        let calendar = Calendar::built_in();
        (0..60)
            .find(|days| {
                calendar.add_working_days(self.received, *days).is_some_and(|day| day >= today)
            })
            .unwrap_or(60)
    }
}

/// The month's own notes; the reports know nothing of them.
#[derive(Debug, Default)]
pub(super) struct Book {
    all: BTreeMap<CaseId, Open>,
    pub(super) received: BTreeMap<&'static str, u32>,
    pub(super) turns: BTreeMap<&'static str, u32>,
    /// Numbers of births that were registered, and whether a father stands in them.
    pub(super) births: Vec<(String, bool)>,
    pub(super) waiting: Vec<ComplaintId>,
    /// Ended since the leader looked last, with their places in the month.
    pub(super) ended: Vec<(u32, CaseId)>,
    pub(super) complaints: u32,
    pub(super) asked: u32,
}

impl Book {
    pub(super) fn count(&self) -> u32 {
        self.received.values().sum()
    }

    pub(super) fn open(
        &mut self,
        case: CaseId,
        desk: usize,
        dossier: &Dossier,
        turn: Turn,
        received: NaiveDate,
    ) {
        let (nth, at_home) = (self.count(), dossier.at_home);
        *self.received.entry(dossier.procedure).or_default() += 1;
        *self.turns.entry(turn.slug()).or_default() += 1;
        self.all.insert(case, Open { case, nth, desk, turn, received, at_home });
    }

    /// Nothing more happens to it.
    pub(super) fn end(&mut self, open: Open) {
        self.all.remove(&open.case);
        self.ended.push((open.nth, open.case));
    }

    /// The open dossiers of a desk, in the order in which they came.
    pub(super) fn of(&self, desk: usize) -> Vec<Open> {
        let mut open: Vec<_> =
            self.all.values().filter(|open| open.desk == desk).copied().collect();
        open.sort_by_key(|open| open.nth);
        open
    }

    /// All open dossiers.
    pub(super) fn all(&self) -> Vec<Open> {
        let mut open: Vec<_> = self.all.values().copied().collect();
        open.sort_by_key(|open| open.nth);
        open
    }
}
