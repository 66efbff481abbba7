//! A day, a month, a quarter, half a year, a year: with its first and last day.

use chrono::{Datelike, Months, NaiveDate};
use minicbor::{Decode, Encode};

use crate::time::Moment;

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Span {
    #[n(0)]
    Day,
    #[n(1)]
    Month,
    #[n(2)]
    Quarter,
    #[n(3)]
    Half,
    #[n(4)]
    Year,
}

impl Span {
    /// All spans, the shortest first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Month, Self::Quarter, Self::Half, Self::Year];

    /// Stable slug; the catalogue has its word as `span-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::Year => "year",
        }
    }

    /// The span of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.slug() == slug)
    }

    const fn months(self) -> u32 {
        match self {
            Self::Day => 0,
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Half => 6,
            Self::Year => 12,
        }
    }
}

/// A stretch of whole days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// How long it is.
    pub span: Span,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
}

impl Period {
    /// The period of that length in which a day lies.
    #[must_use]
    pub fn around(span: Span, day: NaiveDate) -> Self {
        let months = span.months();
        if months == 0 {
            return Self { span, from: day, to: day };
        }
        let first = (day.month0() / months) * months + 1;
        let from = NaiveDate::from_ymd_opt(day.year(), first, 1).unwrap_or(day);
        let next = from.checked_add_months(Months::new(months));
        Self { span, from, to: next.and_then(|next| next.pred_opt()).unwrap_or(day) }
    }

    /// The period before it, of the same length.
    #[must_use]
    pub fn before(self) -> Self {
        Self::around(self.span, self.from.pred_opt().unwrap_or(self.from))
    }

    /// The period after it, of the same length.
    #[must_use]
    pub fn after(self) -> Self {
        Self::around(self.span, self.to.succ_opt().unwrap_or(self.to))
    }

    /// A day lies in it.
    #[must_use]
    pub fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// A moment lies in it, by the day it is in Vietnam.
    #[must_use]
    pub fn has_moment(self, moment: Moment) -> bool {
        self.has(moment.in_vietnam().date())
    }

    /// The order of the period in its year: month 11, quarter 4, half 2.
    #[must_use]
    pub fn number(self) -> u32 {
        match self.span.months() {
            0 => self.from.ordinal(),
            months => self.from.month0() / months + 1,
        }
    }
}
