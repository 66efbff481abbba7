//! One year of the calendar, as it is published, versioned and synced.

use chrono::{Datelike, NaiveDate, Weekday};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{date_cbor, optional_date_cbor, plain_kind};

/// The six kinds of day (DOMAIN §5.1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum DayKind {
    /// An ordinary working day.
    #[n(0)]
    Working,
    /// Saturday or Sunday.
    #[n(1)]
    WeeklyRest,
    /// A public holiday.
    #[n(2)]
    Holiday,
    /// Nghỉ bù: off for a holiday that fell on a weekly rest day.
    #[n(3)]
    CompOff,
    /// A weekday made free by a swap.
    #[n(4)]
    SwapOff,
    /// A weekend day made working by a swap.
    #[n(5)]
    SwapWork,
}

impl DayKind {
    /// Whether the day counts.
    #[must_use]
    pub const fn is_working(self) -> bool {
        match self {
            Self::Working | Self::SwapWork => true,
            Self::WeeklyRest | Self::Holiday | Self::CompOff | Self::SwapOff => false,
        }
    }
}

/// For whom a row of the calendar holds; the narrower wins.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Encode,
    Decode,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum DayScope {
    /// The whole country.
    #[default]
    #[n(0)]
    National,
    /// One province.
    #[n(1)]
    Province,
    /// One ward, for example a Saturday morning it opens.
    #[n(2)]
    Ward,
}

/// A day that is not what its weekday says, and the paper that makes it so.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct CalendarDay {
    /// The day.
    #[n(0)]
    #[cbor(with = "date_cbor")]
    pub date: NaiveDate,
    /// What it is.
    #[n(1)]
    pub kind: DayKind,
    /// Its name in Vietnamese: `Tết Nguyên đán`.
    #[n(2)]
    pub name_vi: String,
    /// Its name in English.
    #[n(3)]
    pub name_en: String,
    /// The law, decree or notice: `NQ 28/2026/QH16 Đ2`.
    #[n(4)]
    pub decree: String,
    /// For whom it holds.
    #[n(5)]
    #[serde(default)]
    pub scope: DayScope,
    /// When this row became known, if later than the rest of the year.
    #[n(6)]
    #[cbor(with = "optional_date_cbor", has_nil)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<NaiveDate>,
}

/// One year's rows under one version.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct CalendarYear {
    /// The year.
    #[n(0)]
    pub year: i32,
    /// Rises with each publication; the first is 1.
    #[n(1)]
    pub version: u32,
    /// A forecast: dates reckoned over it are *dự kiến*.
    #[n(2)]
    #[serde(default)]
    pub provisional: bool,
    /// When this version was published.
    #[n(3)]
    #[cbor(with = "date_cbor")]
    pub published_at: NaiveDate,
    /// The days that are not what their weekday says.
    #[n(4)]
    pub days: Vec<CalendarDay>,
}

/// Which version of a year's calendar a promise was reckoned with; 0 is none on file.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(array)]
pub struct YearVersion {
    /// The year.
    #[n(0)]
    pub year: i32,
    /// Its version.
    #[n(1)]
    pub version: u32,
}

/// The holidays whose date never moves: day, month, names, law, first year.
const FIXED: [(u32, u32, &str, &str, &str, i32); 5] = [
    (1, 1, "Tết Dương lịch", "New Year's Day", BLLD_112, 1946),
    (30, 4, "Ngày Chiến thắng", "Victory Day", BLLD_112, 1976),
    (1, 5, "Ngày Quốc tế lao động", "International Labour Day", BLLD_112, 1946),
    (2, 9, "Quốc khánh", "National Day", BLLD_112, 1946),
    (24, 11, "Ngày Văn hóa Việt Nam", "Vietnam Culture Day", "NQ 28/2026/QH16 Đ2", 2026),
];
const BLLD_112: &str = "BLLĐ 45/2019/QH14 Đ112";

impl CalendarYear {
    /// The row of `date`, the narrowest scope's where several hold.
    #[must_use]
    pub fn row(&self, date: NaiveDate) -> Option<&CalendarDay> {
        let after = self.days.partition_point(|day| day.date <= date);
        self.days.get(after.checked_sub(1)?).filter(|day| day.date == date)
    }

    /// The same rows in the order that [`CalendarYear::row`] needs; those of another year, which
    /// could never be found, are left out.
    #[must_use]
    pub(super) fn ordered(mut self) -> Self {
        self.days.retain(|day| day.date.year() == self.year);
        self.days.sort_by_key(|day| (day.date, day.scope));
        self
    }

    /// What stands in for a year that nobody has published: the holidays of fixed date, with the
    /// working day after them off where they fall on a weekly rest day (BLLĐ Đ111.3). Tết, Giỗ Tổ
    /// and the second day of 2/9 are missing, which is why it is provisional.
    #[must_use]
    pub fn unpublished(year: i32, comp_off_for_24_11: bool) -> Self {
        let mut days: Vec<CalendarDay> = Vec::with_capacity(2 * FIXED.len());
        for (day, month, name_vi, name_en, decree, since) in FIXED {
            let Some(date) = NaiveDate::from_ymd_opt(year, month, day).filter(|_| year >= since)
            else {
                continue;
            };
            let mut push = |date, kind| {
                days.push(CalendarDay {
                    date,
                    kind,
                    name_vi: name_vi.to_owned(),
                    name_en: name_en.to_owned(),
                    decree: decree.to_owned(),
                    scope: DayScope::National,
                    published_at: None,
                });
            };
            push(date, DayKind::Holiday);
            let has_comp_off = month != 11 || comp_off_for_24_11;
            if plain_kind(date) == DayKind::WeeklyRest && has_comp_off {
                // 1/5 on a Sunday, with 30/4 on the Saturday before: Monday and Tuesday are off.
                let both = (day, month) == (1, 5) && date.weekday() == Weekday::Sun;
                let free = date
                    .iter_days()
                    .filter(|day| plain_kind(*day) == DayKind::Working)
                    .nth(usize::from(both));
                free.into_iter().for_each(|date| push(date, DayKind::CompOff));
            }
        }
        let published_at = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        Self { year, version: 0, provisional: true, published_at, days }.ordered()
    }
}

/// Whether 24/11 of an unpublished year is a holiday on a weekly rest day.
pub(super) fn is_comp_off_unsettled(year: i32) -> bool {
    let (day, month, .., since) = FIXED[FIXED.len() - 1];
    NaiveDate::from_ymd_opt(year, month, day)
        .is_some_and(|date| year >= since && plain_kind(date) == DayKind::WeeklyRest)
}
