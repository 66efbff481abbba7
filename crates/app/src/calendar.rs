//! The calendar that this laptop reckons with: what the program brought along, with the years that the
//! district has published.

use std::sync::Arc;

use tannha_domain::{
    calendar::{Calendar, CalendarState, CalendarYear, YearVersion},
    log::{Record, RecordKey},
    promise::Promise,
};

use crate::{
    Office, OfficeError,
    ledger::{Ledger, LedgerError},
};

/// The calendar as the years of this log make it; made again when there is another.
#[derive(Debug, Default)]
pub(crate) struct Pinned(Option<(CalendarState, Arc<Calendar>)>);

/// Where a year of the calendar comes from, and how far it is to be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearStanding {
    /// The district published it.
    Published,
    /// The program brought it along.
    BuiltIn,
    /// It is a forecast: dates are *dự kiến*.
    Forecast,
    /// Nobody has: weekends and the holidays of fixed date stand in.
    Unknown,
}

impl YearStanding {
    /// Stable slug; the messages have its words as `calendar-year-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::BuiltIn => "built-in",
            Self::Forecast => "forecast",
            Self::Unknown => "unknown",
        }
    }
}

impl Ledger {
    /// Which years of the calendar were published.
    ///
    /// # Errors
    /// The store's.
    pub fn published_years(&self) -> Result<CalendarState, LedgerError> {
        Ok(match self.record(&RecordKey::Calendar)? {
            Some(Record::Calendar(state)) => state,
            _ => CalendarState::default(),
        })
    }

    /// A version of a year, as the district published it.
    ///
    /// # Errors
    /// The store's.
    pub fn published_year(&self, mark: YearVersion) -> Result<Option<CalendarYear>, LedgerError> {
        Ok(match self.record(&RecordKey::Year(mark.year, mark.version))? {
            Some(Record::Year(year)) => Some(*year),
            _ => None,
        })
    }

    /// The ward's calendar, made anew.
    ///
    /// # Errors
    /// The store's.
    pub fn calendar(&self) -> Result<Calendar, LedgerError> {
        self.calendar_of(&self.published_years()?)
    }

    fn calendar_of(&self, state: &CalendarState) -> Result<Calendar, LedgerError> {
        let mut calendar = Calendar::built_in().clone();
        for mark in &state.years {
            if let Some(year) = self.published_year(*mark)? {
                calendar.publish(year);
            }
        }
        Ok(calendar)
    }
}

impl Office {
    /// The ward's working calendar.
    ///
    /// # Errors
    /// The ledger's.
    pub fn calendar(&self) -> Result<Arc<Calendar>, OfficeError> {
        let state = self.ledger.published_years()?;
        let mut pinned = self.calendar.lock().map_err(|_| LedgerError::Poisoned)?;
        if let Some((known, calendar)) = &pinned.0
            && *known == state
        {
            return Ok(Arc::clone(calendar));
        }
        let calendar = Arc::new(self.ledger.calendar_of(&state)?);
        pinned.0 = Some((state, Arc::clone(&calendar)));
        Ok(calendar)
    }

    /// The calendar that a promise was reckoned with, by the versions that it names; a version that this
    /// program never had is read as the one of today.
    ///
    /// # Errors
    /// The ledger's.
    pub(crate) fn calendar_under(&self, promise: &Promise) -> Result<Arc<Calendar>, OfficeError> {
        let today = self.calendar()?;
        let version = |year| today.year(year).map_or(0, |known| known.version);
        let mut marks = promise.calendar_version.clone();
        marks.retain(|mark| version(mark.year) != mark.version);
        if marks.is_empty() {
            return Ok(today);
        }
        let mut calendar = Calendar::clone(&today);
        for mark in marks {
            let brought = Calendar::built_in().year(mark.year);
            let brought = brought.filter(|year| year.version == mark.version).cloned();
            match self.ledger.published_year(mark)?.or(brought) {
                Some(year) => calendar.publish(year),
                None if mark.version == 0 => calendar.forget(mark.year),
                None => {}
            }
        }
        Ok(Arc::new(calendar))
    }

    /// This year and those to come that are on file, the next one in any case.
    ///
    /// # Errors
    /// The ledger's.
    pub fn years_ahead(&self) -> Result<Vec<(YearVersion, YearStanding)>, OfficeError> {
        let (calendar, state) = (self.calendar()?, self.ledger.published_years()?);
        let now = chrono::Datelike::year(&self.now().in_vietnam().date());
        let last = calendar.years().map(|known| known.year).max().unwrap_or(now);
        let years = (now..=last.max(now.saturating_add(1))).map(|year| {
            let known = calendar.year(year);
            let mark = YearVersion { year, version: known.map_or(0, |known| known.version) };
            let standing = match known {
                None => YearStanding::Unknown,
                Some(known) if known.provisional => YearStanding::Forecast,
                Some(_) if state.version(year) > 0 => YearStanding::Published,
                Some(_) => YearStanding::BuiltIn,
            };
            (mark, standing)
        });
        Ok(years.collect())
    }
}
