//! A date as a paper knows it: a day, a month of a year, or a year alone.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A date, possibly partial; in JSON `2026-11-17`, `2026-11` or `2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PaperDate {
    /// Only the year is known.
    Year(i32),
    /// Month and year are known.
    Month(i32, u32),
    /// The whole date is known.
    Day(NaiveDate),
}

/// The text is no date of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date in ISO form")]
pub struct NotADate;

impl PaperDate {
    /// `17/11/2026`, `11/2026` or `2026`, as on a certificate.
    #[must_use]
    pub fn figures(self) -> String {
        match self {
            Self::Year(year) => format!("{year:04}"),
            Self::Month(year, month) => format!("{month:02}/{year:04}"),
            Self::Day(day) => day.format("%d/%m/%Y").to_string(),
        }
    }

    /// The year alone.
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// As NĐ 30/2020 writes it in the date line: `ngày 05 tháng 01 năm 2026`, `ngày 23 tháng 6 …`:
    /// days below ten and the first two months get a leading zero, other months do not.
    #[must_use]
    pub fn long(self) -> String {
        match self {
            Self::Year(year) => format!("năm {year}"),
            Self::Month(year, month) => format!("tháng {} năm {year}", month_number(month)),
            Self::Day(day) => format!(
                "ngày {:02} tháng {} năm {}",
                day.day(),
                month_number(day.month()),
                day.year()
            ),
        }
    }
}

fn month_number(month: u32) -> String {
    if month <= 2 { format!("{month:02}") } else { month.to_string() }
}

impl FromStr for PaperDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let figures = |part: &str, count: usize| {
            let plain = part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse::<u32>().ok()).flatten().ok_or(NotADate)
        };
        let mut parts = text.trim().splitn(3, '-');
        let year = figures(parts.next().unwrap_or_default(), 4)?;
        let year = i32::try_from(year).map_err(|_| NotADate)?;
        let Some(month) = parts.next() else { return Ok(Self::Year(year)) };
        let month = figures(month, 2)?;
        let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(NotADate)?;
        let Some(day) = parts.next() else { return Ok(Self::Month(year, month)) };
        first.with_day(figures(day, 2)?).map(Self::Day).ok_or(NotADate)
    }
}

impl fmt::Display for PaperDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl TryFrom<String> for PaperDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<PaperDate> for String {
    fn from(date: PaperDate) -> Self {
        date.to_string()
    }
}

impl From<NaiveDate> for PaperDate {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl JsonSchema for PaperDate {
    fn schema_name() -> Cow<'static, str> {
        "PaperDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "2026-11-17, 2026-11 or 2026",
            "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_far_as_it_is_known() {
        for (iso, figures, long) in [
            ("2026-01-05", "05/01/2026", "ngày 05 tháng 01 năm 2026"),
            ("2026-06-23", "23/06/2026", "ngày 23 tháng 6 năm 2026"),
            ("2026-11", "11/2026", "tháng 11 năm 2026"),
            ("1958", "1958", "năm 1958"),
        ] {
            let date: PaperDate = iso.parse().unwrap();
            assert_eq!((date.figures().as_str(), date.long().as_str()), (figures, long));
            assert_eq!(date.to_string(), iso);
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_no_date() {
        for text in ["2026-02-30", "2026-13", "26", "17/11/2026", "2026-11-17-01", "", "2026-1-1"] {
            assert_eq!(text.parse::<PaperDate>(), Err(NotADate), "{text}");
        }
    }
}
