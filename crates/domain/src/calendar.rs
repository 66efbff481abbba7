//! The office's calendar: which days count, why a day does not, and when the doors are open.
//!
//! Swap days are announced days before they apply and 24/11 became a holiday in mid-2026, so the
//! calendar is *data that syncs*, a year at a time and versioned; code only knows how to count
//! over it. A year that nobody has published yet is reckoned with weekends and the holidays of
//! fixed date, and everything reckoned over it is *dự kiến* (provisional).

mod codec;
mod hours;
pub mod published;
mod year;

use std::{collections::BTreeMap, sync::LazyLock};

use chrono::{Datelike, NaiveDate, Weekday};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::time::Moment;

pub use codec::{date_cbor, optional_date_cbor};
pub use hours::{ClockTime, NotAClockTime, OfficeHours, Session};
pub use published::{CalendarEvent, CalendarRefusal, CalendarState, YearFault};
pub use year::{CalendarDay, CalendarYear, DayKind, DayScope, YearVersion};

/// No count of days looks further than this many days ahead; a longer one is refused.
pub const HORIZON_DAYS: u16 = 4_000;

/// What a reckoning over the calendar should be doubted for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum CalendarWarning {
    /// The year's calendar is on file but not yet official.
    #[n(0)]
    YearProvisional {
        /// The year.
        #[n(0)]
        year: i32,
    },
    /// The year is not on file: weekends and holidays of fixed date stand in.
    #[n(1)]
    YearUnpublished {
        /// The year.
        #[n(0)]
        year: i32,
    },
    /// 24/11 falls on a weekly rest day and no decree says whether another day is off for it.
    #[n(2)]
    CompOffUnsettled {
        /// The year.
        #[n(0)]
        year: i32,
    },
}

impl CalendarWarning {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::YearProvisional { .. } => "calendar-year-provisional",
            Self::YearUnpublished { .. } => "calendar-year-unpublished",
            Self::CompOffUnsettled { .. } => "calendar-comp-off-unsettled",
        }
    }

    /// What fills the message's placeables.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let (Self::YearProvisional { year }
        | Self::YearUnpublished { year }
        | Self::CompOffUnsettled { year }) = self;
        vec![("year", year.to_string())]
    }
}

/// What was made of a year's calendar that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
    /// It is newer than what was on file, or the first of its year, and is used from now on.
    Taken,
    /// The version on file is the same or newer and stays.
    Kept,
}

/// The calendar a ward reckons with: years by their own versions, its hours, one open question.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Calendar {
    #[n(0)]
    years: BTreeMap<i32, CalendarYear>,
    #[n(1)]
    hours: OfficeHours,
    #[n(2)]
    comp_off_for_24_11: bool,
}

/// What one date is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayFacts {
    /// The kind of day.
    pub kind: DayKind,
    /// The row of the calendar that makes it so; plain working days and weekends have none.
    pub row: Option<CalendarDay>,
}

static BUILT_IN: LazyLock<Calendar> = LazyLock::new(|| {
    // Committed files, read whole by a test: one that does not parse cannot reach a release.
    let files = [
        include_str!("../data/calendar/2025.json"),
        include_str!("../data/calendar/2026.json"),
        include_str!("../data/calendar/2027.json"),
    ];
    let mut calendar = Calendar::empty(OfficeHours::default());
    for year in files.iter().filter_map(|file| serde_json::from_str(file).ok()) {
        calendar.merge(year);
    }
    calendar
});

impl Calendar {
    /// The calendar the program brings along: 2025, 2026, and 2027 as a forecast.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// No year on file.
    #[must_use]
    pub const fn empty(hours: OfficeHours) -> Self {
        Self { years: BTreeMap::new(), hours, comp_off_for_24_11: true }
    }

    /// The same calendar with the ward's own hours.
    #[must_use]
    pub fn with_hours(mut self, hours: OfficeHours) -> Self {
        self.hours = hours;
        self
    }

    /// Whether, in a year without a published calendar, a 24/11 on a weekly rest day gives the
    /// next working day off. Điều 112(1) BLLĐ does not list 24/11, so this is a setting: on by
    /// default, and warned about.
    #[must_use]
    pub const fn with_comp_off_for_24_11(mut self, comp_off: bool) -> Self {
        self.comp_off_for_24_11 = comp_off;
        self
    }

    /// Takes a year's calendar where it is newer than the one on file.
    pub fn merge(&mut self, year: CalendarYear) -> Merged {
        let on_file = self.years.get(&year.year).map(|known| known.version);
        if on_file.is_some_and(|known| known >= year.version) {
            return Merged::Kept;
        }
        self.years.insert(year.year, year.ordered());
        Merged::Taken
    }

    /// The years on file, in order.
    pub fn years(&self) -> impl Iterator<Item = &CalendarYear> {
        self.years.values()
    }

    /// The office's hours.
    #[must_use]
    pub const fn hours(&self) -> &OfficeHours {
        &self.hours
    }

    /// What `date` is, and the row that makes it so.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> DayFacts {
        let row = match self.years.get(&date.year()) {
            Some(year) => year.row(date).cloned(),
            None => {
                CalendarYear::unpublished(date.year(), self.comp_off_for_24_11).row(date).cloned()
            }
        };
        let kind = row.as_ref().map_or_else(|| plain_kind(date), |row| row.kind);
        DayFacts { kind, row }
    }

    /// Whether the office works on `date`: a plain weekday, or a weekend day made working.
    #[must_use]
    pub fn is_working(&self, date: NaiveDate) -> bool {
        let kind = match self.years.get(&date.year()) {
            Some(year) => year.row(date).map_or_else(|| plain_kind(date), |row| row.kind),
            None => self.day(date).kind,
        };
        kind.is_working()
    }

    /// Whether the office is open at `moment`, by Vietnam's clock.
    #[must_use]
    pub fn is_open(&self, moment: Moment) -> bool {
        let moment = moment.in_vietnam();
        self.is_working(moment.date()) && self.hours.is_open_at(moment.time())
    }

    /// The first working day after `date`; `None` beyond the horizon.
    #[must_use]
    pub fn next_working_day(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.add_working_days(date, 1)
    }

    /// `date` itself when it is a working day, else the next one.
    #[must_use]
    pub fn working_day_from(&self, date: NaiveDate) -> Option<NaiveDate> {
        if self.is_working(date) { Some(date) } else { self.next_working_day(date) }
    }

    /// The `count`-th working day after `date`, which itself is day 0 (BLDS Đ147.2).
    #[must_use]
    pub fn add_working_days(&self, date: NaiveDate, count: u16) -> Option<NaiveDate> {
        self.step(date, count, NaiveDate::succ_opt)
    }

    /// The `count`-th working day before `date`.
    #[must_use]
    pub fn subtract_working_days(&self, date: NaiveDate, count: u16) -> Option<NaiveDate> {
        self.step(date, count, NaiveDate::pred_opt)
    }

    /// How many working days lie after `from` up to and including `to`; negative when `to` is
    /// earlier. Counts no further than [`HORIZON_DAYS`].
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> i32 {
        let (early, late, sign) = if from <= to { (from, to, 1) } else { (to, from, -1) };
        let days = early.iter_days().skip(1).take(HORIZON_DAYS.into());
        let working = days.take_while(|day| *day <= late).filter(|day| self.is_working(*day));
        sign * i32::try_from(working.count()).unwrap_or(i32::MAX)
    }

    /// The closing hour of `date`.
    #[must_use]
    pub fn closing(&self, date: NaiveDate) -> Moment {
        Moment::vietnam(date, self.hours.closes().time())
    }

    /// The opening hour of `date`.
    #[must_use]
    pub fn opening(&self, date: NaiveDate) -> Moment {
        Moment::vietnam(date, self.hours.opens().time())
    }

    /// The versions of the years from `from` to `to`; a year that is not on file has version 0.
    #[must_use]
    pub fn versions(&self, from: NaiveDate, to: NaiveDate) -> Vec<YearVersion> {
        (from.year()..=to.year())
            .map(|year| {
                let version = self.years.get(&year).map_or(0, |known| known.version);
                YearVersion { year, version }
            })
            .collect()
    }

    /// What a count from `from` to `to` should be doubted for, by year.
    #[must_use]
    pub fn warnings(&self, from: NaiveDate, to: NaiveDate) -> Vec<CalendarWarning> {
        let mut warnings = Vec::new();
        for year in from.year()..=to.year() {
            match self.years.get(&year) {
                Some(known) if known.provisional => {
                    warnings.push(CalendarWarning::YearProvisional { year });
                }
                Some(_) => {}
                None => {
                    warnings.push(CalendarWarning::YearUnpublished { year });
                    if year::is_comp_off_unsettled(year) {
                        warnings.push(CalendarWarning::CompOffUnsettled { year });
                    }
                }
            }
        }
        warnings
    }

    fn step(
        &self,
        from: NaiveDate,
        count: u16,
        next: impl Fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let (mut date, mut left) = (from, count);
        for _ in 0..HORIZON_DAYS {
            if left == 0 {
                return Some(date);
            }
            date = next(&date)?;
            left -= u16::from(self.is_working(date));
        }
        None
    }
}

/// Saturday and Sunday are weekly rest; the rest of the week works.
pub(crate) fn plain_kind(date: NaiveDate) -> DayKind {
    match date.weekday() {
        Weekday::Sat | Weekday::Sun => DayKind::WeeklyRest,
        _ => DayKind::Working,
    }
}

#[cfg(test)]
mod tests;
