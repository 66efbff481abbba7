//! Dates of which only the year, or the month and year, may be known.
//!
//! Old papers say "năm 1962" and nothing more; unknown parts stay blank on ours (TT 04/2020
//! Đ29.9) and are never filled with 01/01.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The earliest year that a living person's or an ancestor's papers may name.
pub const FIRST_YEAR: u16 = 1800;
/// The last year a paper of ours may name.
pub const LAST_YEAR: u16 = 2199;

/// A date known to the day, to the month, or to the year.
///
/// Written `17/11/2026`, `11/2026` or `2026`; in JSON `2026-11-17`, `2026-11` or `2026`. Ordered
/// by year, month, day, the less precise first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(array)]
pub struct PartialDate {
    #[n(0)]
    year: u16,
    #[n(1)]
    month: Option<u8>,
    #[n(2)]
    day: Option<u8>,
}

/// Why a text or three numbers are no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateProblem {
    /// Not `dd/mm/yyyy`, `mm/yyyy`, `yyyy` or the same in ISO order.
    #[error("not a date as dd/mm/yyyy, mm/yyyy or yyyy")]
    NotADate,
    /// The year is written with two digits and could be of either century.
    #[error("the year needs four digits")]
    ShortYear,
    /// The year lies outside [`FIRST_YEAR`]–[`LAST_YEAR`].
    #[error("no paper names the year {year}")]
    Year {
        /// The year as written.
        year: u32,
    },
    /// There is no such month.
    #[error("there is no month {month}")]
    Month {
        /// The month as written.
        month: u32,
    },
    /// The month has no such day.
    #[error("month {month}/{year} has {last} days, not {day}")]
    Day {
        /// The day as written.
        day: u32,
        /// The month.
        month: u8,
        /// The year.
        year: u16,
        /// The last day that the month has.
        last: u8,
    },
    /// A day without its month says nothing.
    #[error("a day needs its month")]
    DayWithoutMonth,
}

impl DateProblem {
    /// The stable code of the problem, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotADate => "date-not-a-date",
            Self::ShortYear => "date-short-year",
            Self::Year { .. } => "date-year",
            Self::Month { .. } => "date-month",
            Self::Day { .. } => "date-day",
            Self::DayWithoutMonth => "date-day-without-month",
        }
    }

    /// What fills the message's placeables.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotADate | Self::ShortYear | Self::DayWithoutMonth => Vec::new(),
            Self::Year { year } => vec![("year", year.to_string())],
            Self::Month { month } => vec![("month", month.to_string())],
            Self::Day { day, month, year, last } => vec![
                ("day", day.to_string()),
                ("month", month.to_string()),
                ("year", year.to_string()),
                ("last", last.to_string()),
            ],
        }
    }
}

impl PartialDate {
    /// A date from its parts.
    ///
    /// # Errors
    /// The [`DateProblem`] that names the impossible part.
    pub fn new(year: u32, month: Option<u32>, day: Option<u32>) -> Result<Self, DateProblem> {
        let year = u16::try_from(year)
            .ok()
            .filter(|year| (FIRST_YEAR..=LAST_YEAR).contains(year))
            .ok_or(DateProblem::Year { year })?;
        let Some(month) = month else {
            return match day {
                None => Ok(Self { year, month: None, day: None }),
                Some(_) => Err(DateProblem::DayWithoutMonth),
            };
        };
        let month = u8::try_from(month)
            .ok()
            .filter(|month| (1..=12).contains(month))
            .ok_or(DateProblem::Month { month })?;
        let Some(day) = day else {
            return Ok(Self { year, month: Some(month), day: None });
        };
        let last = last_day(year, month);
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (1..=last).contains(day))
            .ok_or(DateProblem::Day { day, month, year, last })?;
        Ok(Self { year, month: Some(month), day: Some(day) })
    }

    /// Reads `dd/mm/yyyy`, `mm/yyyy`, `yyyy` (with `/`, `-` or `.`) and ISO `yyyy-mm-dd`,
    /// `yyyy-mm`.
    ///
    /// # Errors
    /// The [`DateProblem`]: not a date at all, or which part is impossible.
    pub fn parse(text: &str) -> Result<Self, DateProblem> {
        let parts = text
            .trim()
            .split(['/', '-', '.'])
            .map(|part| number(part.trim()))
            .collect::<Option<Vec<_>>>()
            .ok_or(DateProblem::NotADate)?;
        match parts.as_slice() {
            [(year, 4)] => Self::new(*year, None, None),
            [(year, 4), (month, 1 | 2)] | [(month, 1 | 2), (year, 4)] => {
                Self::new(*year, Some(*month), None)
            }
            [(year, 4), (month, 1 | 2), (day, 1 | 2)]
            | [(day, 1 | 2), (month, 1 | 2), (year, 4)] => {
                Self::new(*year, Some(*month), Some(*day))
            }
            [.., (_, 1 | 2)] => Err(DateProblem::ShortYear),
            _ => Err(DateProblem::NotADate),
        }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1–12, where known.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, where known.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// The calendar date, when it is known to the day.
    #[must_use]
    pub fn full(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year.into(), self.month?.into(), self.day?.into())
    }

    /// The year as a certificate prints it for a parent, whose full date the form collects
    /// (TT 04/2024): `1995`.
    #[must_use]
    pub fn year_text(self) -> String {
        self.year.to_string()
    }

    /// `yyyy-mm-dd`, `yyyy-mm` or `yyyy`.
    #[must_use]
    pub fn iso(self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            (None, _) => format!("{:04}", self.year),
        }
    }
}

impl From<NaiveDate> for PartialDate {
    /// The year is brought inside [`FIRST_YEAR`]–[`LAST_YEAR`]; the office's clock never leaves it.
    fn from(date: NaiveDate) -> Self {
        let year = u16::try_from(date.year()).unwrap_or(0).clamp(FIRST_YEAR, LAST_YEAR);
        let month = u8::try_from(date.month()).ok();
        Self { year, month, day: u8::try_from(date.day()).ok() }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.month, self.day) {
            (Some(month), Some(day)) => write!(f, "{day:02}/{month:02}/{:04}", self.year),
            (Some(month), None) => write!(f, "{month:02}/{:04}", self.year),
            (None, _) => write!(f, "{:04}", self.year),
        }
    }
}

impl FromStr for PartialDate {
    type Err = DateProblem;

    fn from_str(text: &str) -> Result<Self, DateProblem> {
        Self::parse(text)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// The number that ASCII digits spell, and how many digits spelled it.
fn number(digits: &str) -> Option<(u32, usize)> {
    let all_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    Some((all_digits.then(|| digits.parse().ok()).flatten()?, digits.len()))
}

fn last_day(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_way_of_writing_is_read() {
        let table = [
            ("17/11/2026", "17/11/2026", "2026-11-17"),
            ("5/4/2026", "05/04/2026", "2026-04-05"),
            ("05-04-2026", "05/04/2026", "2026-04-05"),
            ("5.4.2026", "05/04/2026", "2026-04-05"),
            ("2026-11-17", "17/11/2026", "2026-11-17"),
            (" 11/1995 ", "11/1995", "1995-11"),
            ("1995-11", "11/1995", "1995-11"),
            ("1962", "1962", "1962"),
            ("29/02/2024", "29/02/2024", "2024-02-29"),
        ];
        for (text, written, iso) in table {
            let date = PartialDate::parse(text).unwrap();
            assert_eq!((date.to_string().as_str(), date.iso().as_str()), (written, iso), "{text}");
        }
    }

    #[test]
    fn an_impossible_date_names_its_impossible_part() {
        let table = [
            ("31/04/2026", DateProblem::Day { day: 31, month: 4, year: 2026, last: 30 }),
            ("29/02/2026", DateProblem::Day { day: 29, month: 2, year: 2026, last: 28 }),
            ("29/02/2100", DateProblem::Day { day: 29, month: 2, year: 2100, last: 28 }),
            ("0/1/2026", DateProblem::Day { day: 0, month: 1, year: 2026, last: 31 }),
            ("01/13/2026", DateProblem::Month { month: 13 }),
            ("00/2026", DateProblem::Month { month: 0 }),
            ("01/01/0026", DateProblem::Year { year: 26 }),
            ("9999", DateProblem::Year { year: 9999 }),
            ("17/11/26", DateProblem::ShortYear),
            ("hôm qua", DateProblem::NotADate),
            ("", DateProblem::NotADate),
            ("1/2/3/2026", DateProblem::NotADate),
            ("+1/2/2026", DateProblem::NotADate),
            ("١٧/١١/٢٠٢٦", DateProblem::NotADate),
            ("99999999999", DateProblem::NotADate),
        ];
        for (text, problem) in table {
            assert_eq!(PartialDate::parse(text), Err(problem), "{text}");
        }
        assert_eq!(PartialDate::new(2026, None, Some(1)), Err(DateProblem::DayWithoutMonth));
    }

    #[test]
    fn a_parent_prints_the_year_alone() {
        assert_eq!(PartialDate::parse("03/06/1995").unwrap().year_text(), "1995");
        assert_eq!(PartialDate::parse("1995").unwrap().full(), None);
    }

    fn dates() -> impl Strategy<Value = PartialDate> {
        (1800_u32..2200, proptest::option::of((1_u32..13, proptest::option::of(1_u32..32))))
            .prop_filter_map("the day exists", |(year, rest)| {
                let month = rest.map(|(month, _)| month);
                PartialDate::new(year, month, rest.and_then(|(_, day)| day)).ok()
            })
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(date in dates()) {
            prop_assert_eq!(PartialDate::parse(&date.to_string()), Ok(date));
            prop_assert_eq!(PartialDate::parse(&date.iso()), Ok(date));
            let bytes = minicbor::to_vec(date).unwrap();
            prop_assert_eq!(minicbor::decode::<PartialDate>(&bytes).unwrap(), date);
        }

        #[test]
        fn any_text_is_a_date_or_a_reason(text in "\\PC*") {
            let _ = PartialDate::parse(&text);
        }
    }
}
