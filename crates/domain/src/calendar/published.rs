//! A year of the calendar as the district publishes it: which versions there are, whether another one
//! follows them, and what a writer got wrong.
//!
//! Swap days are announced days before they apply (DOMAIN §5.1), so a year is data in the ward's log,
//! like an edition of the catalogue. Every version stays on file: a promise names those that it was
//! reckoned with, and is explained by them.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use minicbor::{Decode, Encode};
use serde::Serialize;

use super::{Calendar, CalendarDay, CalendarYear, DayKind, YearVersion, plain_kind};

/// Years that a calendar can be published for; another is a slip of the hand.
const YEARS: std::ops::RangeInclusive<i32> = 2020..=2100;
/// No year has more days, and a day has at most three scopes.
const MOST_ROWS: usize = 366 * 3;

/// What can happen to the calendar. The index is the act's kind; numbers are never reused.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum CalendarEvent {
    /// The district published a year, or a later version of it.
    #[n(201)]
    Published(#[n(0)] Box<CalendarYear>),
}

impl CalendarEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Published(_) => 201,
        }
    }

    /// Stable code; the messages have its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Published(_) => "calendar-published",
        }
    }
}

/// The years that were published, each with the version that holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct CalendarState {
    /// In the order of the years.
    #[n(0)]
    pub years: Vec<YearVersion>,
}

impl CalendarState {
    /// The version of a year that holds; 0 where none was published.
    #[must_use]
    pub fn version(&self, year: i32) -> u32 {
        self.years.iter().find(|known| known.year == year).map_or(0, |known| known.version)
    }

    /// A version takes the place of the one before it.
    pub fn take(&mut self, mark: YearVersion) {
        self.years.retain(|known| known.year != mark.year);
        self.years.push(mark);
        self.years.sort_unstable();
    }
}

/// Why a year does not follow those that were published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("version {version} of {year} does not follow {last}")]
pub struct CalendarRefusal {
    /// The year.
    pub year: i32,
    /// Its version.
    pub version: u32,
    /// The one that holds.
    pub last: u32,
}

impl CalendarRefusal {
    /// Stable code; the messages have its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "calendar-version"
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        vec![
            ("year", self.year.to_string()),
            ("version", self.version.to_string()),
            ("last", self.last.to_string()),
            ("next", self.last.saturating_add(1).to_string()),
        ]
    }
}

/// Says whether a year follows those that were published. What its rows say is looked at by [`check`]
/// before it is published; here only its place among the versions.
///
/// # Errors
/// The [`CalendarRefusal`].
pub fn permit(state: &CalendarState, year: &CalendarYear) -> Result<(), CalendarRefusal> {
    follows(year, state.version(year.year))
}

/// Says whether a year follows one that is on file in version `last`; 0 is none.
///
/// # Errors
/// The [`CalendarRefusal`].
pub const fn follows(year: &CalendarYear, last: u32) -> Result<(), CalendarRefusal> {
    if year.version > last {
        return Ok(());
    }
    Err(CalendarRefusal { year: year.year, version: year.version, last })
}

/// One thing that is wrong with a year; the messages have its text as `calendar-fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct YearFault {
    /// Stable code.
    pub code: &'static str,
    /// The day, as the file writes it; empty where it is the year's own.
    pub day: String,
    /// What stands there, or what the reader said.
    pub value: String,
}

impl YearFault {
    fn new(code: &'static str, day: impl Into<String>, value: impl Into<String>) -> Self {
        Self { code, day: day.into(), value: value.into() }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> [(&'static str, String); 2] {
        [("day", self.day.clone()), ("value", self.value.clone())]
    }
}

/// Reads a year from JSON.
///
/// # Errors
/// The [`YearFault`]: what does not parse, and keys that nobody reads, which are slips of the hand.
pub fn read(json: &str) -> Result<CalendarYear, YearFault> {
    serde_json::from_str(json).map_err(|error| {
        let line = if error.line() > 0 { error.line().to_string() } else { String::new() };
        YearFault::new("unreadable", line, error.to_string())
    })
}

/// Everything that is wrong with a year, published on `today`.
#[must_use]
pub fn check(year: &CalendarYear, today: NaiveDate) -> Vec<YearFault> {
    let mut faults = Vec::new();
    if !YEARS.contains(&year.year) {
        faults.push(YearFault::new("year-range", "", year.year.to_string()));
    }
    if year.days.is_empty() {
        faults.push(YearFault::new("empty", "", year.year.to_string()));
    }
    if year.days.len() > MOST_ROWS {
        faults.push(YearFault::new("too-many", "", year.days.len().to_string()));
        return faults;
    }
    if year.published_at > today {
        faults.push(YearFault::new("published-later", "", written(year.published_at)));
    }
    let mut seen = BTreeSet::new();
    for row in &year.days {
        faults.extend(
            wrong(year, row).map(|(code, value)| YearFault::new(code, row.date.to_string(), value)),
        );
        if !seen.insert((row.date, row.scope)) {
            faults.push(YearFault::new("day-twice", row.date.to_string(), written(row.date)));
        }
    }
    faults
}

fn written(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// What is wrong with one row by itself. A day is swapped against what its weekday says: a Saturday is
/// made working, a Monday free, never the other way.
fn wrong(year: &CalendarYear, row: &CalendarDay) -> impl Iterator<Item = (&'static str, String)> {
    let works = plain_kind(row.date).is_working();
    let weekday = match row.kind {
        DayKind::SwapWork if works => Some("swap-work-weekday"),
        DayKind::SwapOff if !works => Some("swap-off-weekend"),
        DayKind::CompOff if !works => Some("comp-off-weekend"),
        DayKind::WeeklyRest if works => Some("rest-weekday"),
        _ => None,
    };
    let text = |text: &str, code| text.trim().is_empty().then(|| (code, String::new()));
    [
        (row.date.year() != year.year).then(|| ("day-outside", year.year.to_string())),
        weekday.map(|code| (code, written(row.date))),
        text(&row.decree, "decree-missing"),
        text(&row.name_vi, "name-missing").or_else(|| text(&row.name_en, "name-missing")),
        row.published_at
            .filter(|known| *known > year.published_at)
            .map(|known| ("day-published-later", written(known))),
    ]
    .into_iter()
    .flatten()
}

/// The same year with each row saying since when it is known: the rows that stood in the version before
/// keep their day, new ones take that of this version.
#[must_use]
pub fn dated(mut year: CalendarYear, before: Option<&CalendarYear>) -> CalendarYear {
    for row in &mut year.days {
        let same = |known: &&CalendarDay| {
            (known.date, known.scope, known.kind) == (row.date, row.scope, row.kind)
        };
        let known = before.and_then(|before| {
            let known = before.days.iter().find(same)?;
            Some(known.published_at.unwrap_or(before.published_at))
        });
        row.published_at = row.published_at.or(known).or(Some(year.published_at));
    }
    year
}

impl Calendar {
    /// A published year stands in the place of what the program brought along, whatever version that
    /// is: every laptop of the ward reckons alike.
    pub fn publish(&mut self, year: CalendarYear) {
        self.years.insert(year.year, year.ordered());
    }

    /// Without a year: it is reckoned as one that nobody has published.
    pub fn forget(&mut self, year: i32) {
        self.years.remove(&year);
    }

    /// A year on file.
    #[must_use]
    pub fn year(&self, year: i32) -> Option<&CalendarYear> {
        self.years.get(&year)
    }
}

#[cfg(test)]
#[path = "published/tests.rs"]
mod tests;
