//! Which editions there are, and whether another one fits after them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{CATALOGUE_SCHEMA, Edition};
use crate::{
    calendar::date_cbor,
    time::{Date, Moment},
};

/// An edition by its number and its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct EditionMark {
    /// Its number.
    #[n(0)]
    pub version: u32,
    /// The first day of receipt that it binds.
    #[n(1)]
    #[cbor(with = "date_cbor")]
    pub from: NaiveDate,
}

/// The editions that were published, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct CatalogueState {
    /// In the order of their numbers, which is that of their first days.
    #[n(0)]
    pub editions: Vec<EditionMark>,
    /// The day on which each came into the log, by its number.
    #[n(152)]
    #[cbor(default)]
    pub published: BTreeMap<u32, Date>,
}

/// Why an edition does not fit after those that were published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueRefusal {
    /// Another program wrote it for programs that know more than this one.
    #[error("schema {schema} is newer than this program")]
    Newer {
        /// Its schema.
        schema: u16,
    },
    /// Its number is not higher than that of the last.
    #[error("edition {version} does not follow {last}")]
    Version {
        /// Its number.
        version: u32,
        /// The last one's.
        last: u32,
    },
    /// It would begin before it was published: what was received since then is promised already.
    #[error("{from} is before the day of publication")]
    FromPast {
        /// Its first day.
        from: NaiveDate,
    },
    /// It would begin before the edition that it follows.
    #[error("{from} is before {last}")]
    FromOrder {
        /// Its first day.
        from: NaiveDate,
        /// The last one's.
        last: NaiveDate,
    },
}

impl CatalogueRefusal {
    /// Stable code; the messages have its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "needs-newer-version",
            Self::Version { .. } => "catalogue-version",
            Self::FromPast { .. } => "catalogue-from-past",
            Self::FromOrder { .. } => "catalogue-from-order",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let day = |date: &NaiveDate| date.format("%d/%m/%Y").to_string();
        match self {
            Self::Newer { schema } => vec![("kind", schema.to_string())],
            Self::Version { version, last } => {
                let next = last.saturating_add(1).to_string();
                vec![("version", version.to_string()), ("last", last.to_string()), ("next", next)]
            }
            Self::FromPast { from } => vec![("from", day(from))],
            Self::FromOrder { from, last } => vec![("from", day(from)), ("last", day(last))],
        }
    }
}

/// Says whether an edition, published at `at`, fits after those that there are.
///
/// What an edition says is looked at by [`check`](super::check()) before it is published; here only its
/// place among the others. Editions stand in one order, by number and by day, so that the rules of a
/// number are the same on every machine whichever of them it has heard of.
///
/// # Errors
/// The [`CatalogueRefusal`].
pub fn permit(
    state: &CatalogueState,
    edition: &Edition,
    at: Moment,
) -> Result<(), CatalogueRefusal> {
    if edition.schema > CATALOGUE_SCHEMA {
        return Err(CatalogueRefusal::Newer { schema: edition.schema });
    }
    let last = state.editions.last();
    let number = last.map_or(0, |last| last.version);
    if edition.version <= number {
        return Err(CatalogueRefusal::Version { version: edition.version, last: number });
    }
    if let Some(last) = last.filter(|last| edition.from < last.from) {
        return Err(CatalogueRefusal::FromOrder { from: edition.from, last: last.from });
    }
    if edition.from < at.in_vietnam().date() {
        return Err(CatalogueRefusal::FromPast { from: edition.from });
    }
    Ok(())
}
