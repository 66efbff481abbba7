//! Biểu tiếp nhận – giải quyết (type II.06): what was carried over, what came, what became of it.

use std::{collections::BTreeMap, ops::AddAssign};

use super::{Facts, Period};
use crate::{promise::Lateness, time::Moment};

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Kỳ trước chuyển sang.
    pub carried: u32,
    /// Received over the network.
    pub online: u32,
    /// Received at the counter, at home, by post.
    pub direct: u32,
    /// Resolved before the law's day.
    pub early: u32,
    /// Resolved on the law's day.
    pub on_time: u32,
    /// Resolved late.
    pub late: u32,
    /// Still open, in time.
    pub open_in_time: u32,
    /// Still open, late.
    pub open_late: u32,
    /// Refused, or taken back.
    pub stopped: u32,
    /// Resolved by the promised hour.
    pub kept: u32,
    /// Resolved after it.
    pub broken: u32,
    /// Still open past it.
    pub open_broken: u32,
}

impl Counts {
    /// Tiếp nhận trong kỳ.
    #[must_use]
    pub const fn received(&self) -> u32 {
        self.online + self.direct
    }

    /// Đã giải quyết.
    #[must_use]
    pub const fn resolved(&self) -> u32 {
        self.early + self.on_time + self.late
    }

    /// Đang giải quyết.
    #[must_use]
    pub const fn open(&self) -> u32 {
        self.open_in_time + self.open_late
    }

    /// Kỳ trước + tiếp nhận = đã giải quyết + đang giải quyết + dừng, từ chối.
    #[must_use]
    pub const fn adds_up(&self) -> bool {
        self.carried + self.received() == self.resolved() + self.open() + self.stopped
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.carried += other.carried;
        self.online += other.online;
        self.direct += other.direct;
        self.early += other.early;
        self.on_time += other.on_time;
        self.late += other.late;
        self.open_in_time += other.open_in_time;
        self.open_late += other.open_late;
        self.stopped += other.stopped;
        self.kept += other.kept;
        self.broken += other.broken;
        self.open_broken += other.open_broken;
    }
}

/// The table: a row per procedure, and the sum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Processing {
    /// By procedure slug.
    pub rows: BTreeMap<String, Counts>,
    /// The sum.
    pub total: Counts,
}

/// Counts cases by the days of receipt and of the result. What is open is looked at as of the end of
/// the period, or of `now` while it lasts.
#[must_use]
pub fn processing<'a>(
    cases: impl IntoIterator<Item = &'a Facts>,
    period: Period,
    now: Moment,
) -> Processing {
    let mut table = Processing::default();
    for case in cases {
        if !lay_here(case, period) {
            continue;
        }
        let received = case.received.in_vietnam().date();
        let ended = case.ended().map(|ended| ended.in_vietnam().date());
        let mut counts = Counts::default();
        if received < period.from {
            counts.carried = 1;
        } else if case.is_online() {
            counts.online = 1;
        } else {
            counts.direct = 1;
        }
        match ended.filter(|ended| *ended <= period.to) {
            Some(_) if case.stopped.is_some() => counts.stopped = 1,
            Some(_) => {
                match case.lateness(now) {
                    Lateness::Early => counts.early = 1,
                    Lateness::OnTime => counts.on_time = 1,
                    Lateness::Late => counts.late = 1,
                }
                match case.lateness_promised(now) {
                    Lateness::Late => counts.broken = 1,
                    Lateness::Early | Lateness::OnTime => counts.kept = 1,
                }
            }
            None => {
                match is_late_open(case, case.statutory, period, now) {
                    true => counts.open_late = 1,
                    false => counts.open_in_time = 1,
                }
                counts.open_broken = is_late_open(case, case.promised, period, now).into();
            }
        }
        *table.rows.entry(case.procedure.clone()).or_default() += counts;
        table.total += counts;
    }
    table
}

/// It lay in the office in the period: carried over into it, or received in it.
#[must_use]
pub fn lay_here(case: &Facts, period: Period) -> bool {
    let ended = case.ended().map(|ended| ended.in_vietnam().date());
    case.received.in_vietnam().date() <= period.to && ended.is_none_or(|ended| ended >= period.from)
}

/// Late as of the end of the period, or of `now` while it lasts.
fn is_late_open(case: &Facts, due: Moment, period: Period, now: Moment) -> bool {
    if now.in_vietnam().date() <= period.to {
        return !case.paused && Lateness::of(now, due) == Lateness::Late;
    }
    // The day of that date has passed with the period's last one. Whether the clock stood still
    // then is no longer known; that it stands still now is.
    due.in_vietnam().date() <= period.to && !case.paused
}
