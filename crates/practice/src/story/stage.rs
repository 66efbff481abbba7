//! The days on which a story plays: working days counted back from now, never a moment ahead of it.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use tannha_app::domain::{calendar::Calendar, time::Moment};

/// The stage's days.
#[derive(Debug)]
pub(super) struct Stage {
    calendar: &'static Calendar,
    today: NaiveDate,
    /// Nothing of the told past is later than this.
    last: Moment,
}

/// The told past ends this long before the end of the story.
const BEFORE_END_MIN: i64 = 60;

impl Stage {
    pub(super) fn until(now: Moment) -> Self {
        let calendar = Calendar::built_in();
        let now = now.in_vietnam();
        let mut today = now.date();
        while !calendar.is_working(today) {
            let Some(before) = today.checked_sub_days(Days::new(1)) else { break };
            today = before;
        }
        let end = now.min(calendar.closing(today));
        Self { calendar, today, last: minutes(end, -BEFORE_END_MIN) }
    }

    /// The end of the told past.
    pub(super) const fn last(&self) -> Moment {
        self.last
    }

    /// `back` working days ago at that hour; 0 is today, or the last working day before it.
    pub(super) fn at(&self, back: u16, hour: u32, minute: u32) -> Moment {
        let date = self.calendar.subtract_working_days(self.today, back).unwrap_or(self.today);
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        Moment::vietnam(date, time).min(self.last)
    }

    /// Some days before a moment: when a child was born.
    pub(super) fn born(&self, before: Moment, days: u64) -> NaiveDate {
        before.date().checked_sub_days(Days::new(days)).unwrap_or(self.today)
    }

    /// How many working days ago a dossier with `term` working days must have been received to be
    /// due today or, where today is a day off, on the next working day.
    pub(super) fn due_today(&self, now: Moment, term: u16) -> u16 {
        let off = now.in_vietnam().date() != self.today;
        term.saturating_sub(u16::from(off))
    }
}

/// A moment so many minutes later.
pub(super) fn minutes(moment: Moment, minutes: i64) -> Moment {
    let ms = TimeDelta::minutes(minutes).num_milliseconds();
    Moment::from_utc_ms(moment.utc_ms().saturating_add(ms))
}
