//! Before its time, on time, late: against both dates, because official reports and the screens
//! go by different ones.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::Promise;
use crate::{calendar::Calendar, time::Moment};

/// Trước hạn, đúng hạn, quá hạn (Mẫu 06).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Lateness {
    /// Trước hạn: on an earlier day than the due day.
    #[n(0)]
    Early,
    /// Đúng hạn: on the due day, by the due hour.
    #[n(1)]
    OnTime,
    /// Quá hạn: after the due hour.
    #[n(2)]
    Late,
}

/// How a moment stands to both dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// To the law's date: official reports.
    pub statutory: Lateness,
    /// To the ward's word: screens.
    pub promised: Lateness,
}

impl Lateness {
    /// How `moment` stands to `due`.
    #[must_use]
    pub fn of(moment: Moment, due: Moment) -> Self {
        // Due hours are whole seconds; within the second that strikes, it is still in time.
        if moment.utc_ms().div_euclid(1000) > due.utc_ms().div_euclid(1000) {
            Self::Late
        } else if moment.in_vietnam().date() < due.in_vietnam().date() {
            Self::Early
        } else {
            Self::OnTime
        }
    }

    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Early => "lateness-early",
            Self::OnTime => "lateness-on-time",
            Self::Late => "lateness-late",
        }
    }
}

impl Promise {
    /// How a finish at `moment` stands to both dates.
    #[must_use]
    pub fn standing(&self, moment: Moment) -> Standing {
        Standing {
            statutory: Lateness::of(moment, self.statutory),
            promised: Lateness::of(moment, self.promised),
        }
    }

    /// Whether an unfinished case is past the ward's word at `now`. While the clock stands still
    /// the office waits for someone else and is not late.
    #[must_use]
    pub fn is_overdue(&self, now: Moment) -> bool {
        self.standing(now).promised == Lateness::Late && !self.is_stopped(now)
    }

    /// Working days from `now`'s day to the promised one: 0 on the day itself, negative after it.
    #[must_use]
    pub fn working_days_left(&self, now: Moment, calendar: &Calendar) -> i32 {
        calendar.working_days_between(now.in_vietnam().date(), self.promised.date())
    }
}
