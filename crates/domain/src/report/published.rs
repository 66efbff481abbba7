//! Whether changed procedures were published before they applied (QĐ 766/QĐ-TTg: publishing on time is
//! part of the first group). Measured from the catalogue's own dates; how many days ahead the law wants,
//! nobody has read in a text, so the measure is the plain one: known the day before.

use chrono::NaiveDate;

use super::Period;
use crate::catalogue::Edition;

/// What an edition concerns, when it was published and since when it binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedEdition {
    /// Procedures that it changes, adds or ends.
    pub procedures: u32,
    /// The day on which it came into the ward's log.
    pub on: NaiveDate,
    /// The first day of receipt that it binds.
    pub from: NaiveDate,
}

impl PublishedEdition {
    /// Of an edition that was published on a day.
    #[must_use]
    pub fn of(edition: &Edition, on: NaiveDate) -> Self {
        let changed = edition.procedures.iter().map(|procedure| procedure.code.clone());
        let concerned: std::collections::BTreeSet<_> = changed
            .chain(edition.commitments.iter().map(|term| term.procedure.clone()))
            .chain(edition.ended.iter().cloned())
            .collect();
        let procedures = u32::try_from(concerned.len()).unwrap_or(u32::MAX);
        Self { procedures, on, from: edition.from }
    }

    /// Whoever comes on the first day can have known it the day before.
    #[must_use]
    pub fn is_in_time(&self) -> bool {
        self.on < self.from
    }
}

/// Of the procedures that began to apply anew in a period: how many were published before.
#[must_use]
pub fn published_in_time(editions: &[PublishedEdition], period: Period) -> (u32, u32) {
    let here = editions.iter().filter(|edition| period.has(edition.from));
    here.fold((0, 0), |(part, whole), edition| {
        let more = if edition.is_in_time() { edition.procedures } else { 0 };
        (part + more, whole + edition.procedures)
    })
}
