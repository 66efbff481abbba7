//! Counting one term over the calendar, a line for each day on the way.

use chrono::{NaiveDate, Timelike};

use super::{
    ReckonError, StopReason, StoppedTime,
    explain::{DayLine, DayName, DayReason},
};
use crate::{
    calendar::{Calendar, DayFacts, DayKind, HORIZON_DAYS},
    ruleset::{Cutoff, Term},
    time::Moment,
};

/// What a count starts from.
pub(super) struct Start<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) received: Moment,
    pub(super) cutoff: Cutoff,
    pub(super) cutoff_time: crate::calendar::ClockTime,
    /// Stops that leave days out; a supplement, which restarts, is not among them.
    pub(super) stops: &'a [StoppedTime],
}

/// What a count came to.
pub(super) struct Count {
    pub(super) day_zero: NaiveDate,
    pub(super) due: Moment,
    pub(super) lines: Vec<DayLine>,
}

impl Start<'_> {
    /// Counts `term`.
    pub(super) fn count(&self, term: Term) -> Result<Count, ReckonError> {
        let mut lines = Vec::new();
        let day_zero = self.find_day_zero(&mut lines)?;
        let due = match term {
            Term::SameDay => self.same_day(day_zero, &mut lines)?,
            Term::WorkingDays(0) => self.last(day_zero),
            Term::WorkingDays(days) => {
                let end = self.working_days(day_zero, days, &mut lines)?;
                self.last(end)
            }
            Term::CalendarDays(days) => {
                let end = self.calendar_days(day_zero, days, &mut lines)?;
                self.last(end)
            }
            Term::WorkingHours(hours) => self.working_hours(day_zero, hours, &mut lines)?,
        };
        Ok(Count { day_zero, due, lines })
    }

    /// Day 0: the day of receipt; under the shift rule, the next working day after a receipt that
    /// was late or on a day off.
    fn find_day_zero(&self, lines: &mut Vec<DayLine>) -> Result<NaiveDate, ReckonError> {
        let date = self.received.date();
        if self.cutoff != Cutoff::ShiftReceipt {
            lines.push(line(date, None, DayReason::DayZero));
            return Ok(date);
        }
        let facts = self.calendar.day(date);
        let reason = if !facts.kind.is_working() {
            Some(DayReason::ReceivedOnDayOff { day: facts.row.as_ref().map(DayName::from) })
        } else if self.is_after_cutoff() {
            Some(DayReason::ReceivedAfterCutoff { cutoff: self.cutoff_time })
        } else {
            None
        };
        let Some(reason) = reason else {
            lines.push(line(date, None, DayReason::DayZero));
            return Ok(date);
        };
        lines.push(line(date, None, reason));
        let day_zero = self.skip_to_working(date, lines)?;
        lines.push(line(day_zero, None, DayReason::DayZeroMoved));
        Ok(day_zero)
    }

    fn same_day(
        &self,
        day_zero: NaiveDate,
        lines: &mut Vec<DayLine>,
    ) -> Result<Moment, ReckonError> {
        let late = self.cutoff == Cutoff::ResultNextWorkingDay && self.is_after_cutoff();
        let facts = self.calendar.day(day_zero);
        if !late && facts.kind.is_working() && !self.is_after_closing(day_zero) {
            let zero = lines.len().saturating_sub(1);
            let due = self.after_same_day_stops(day_zero, lines)?;
            if let Some(zero) = lines.get_mut(zero).filter(|zero| zero.date == due.date()) {
                let moved = zero.reason == DayReason::DayZeroMoved;
                zero.reason = if moved { DayReason::ResultDay } else { DayReason::SameDay };
            }
            return Ok(due);
        }
        if let Some(first) = lines.last_mut() {
            first.reason = if facts.kind.is_working() {
                let closes = self.calendar.hours().closes();
                let cutoff = if late { self.cutoff_time } else { closes };
                DayReason::ReceivedAfterCutoff { cutoff }
            } else {
                DayReason::ReceivedOnDayOff { day: facts.row.as_ref().map(DayName::from) }
            };
        }
        let next = self.skip_to_working(day_zero, lines)?;
        lines.push(line(next, None, DayReason::ResultDay));
        self.after_same_day_stops(next, lines)
    }

    /// What is due on `day` but was stopped by then is due on the day it went on again, or on the
    /// next working day.
    fn after_same_day_stops(
        &self,
        day: NaiveDate,
        lines: &mut Vec<DayLine>,
    ) -> Result<Moment, ReckonError> {
        let mut due = day;
        for stop in self.stops {
            let Some(until) = stop.until.map(|until| until.in_vietnam().date()) else { continue };
            if stop.from.in_vietnam().date() > due || until <= due {
                continue;
            }
            let stopped = due.iter_days().skip(1).take_while(|date| *date < until);
            let why = stop.reason;
            lines.extend(stopped.map(|date| line(date, None, DayReason::Stopped { why })));
            due = until;
            let facts = self.calendar.day(due);
            if !facts.kind.is_working() {
                lines.push(line(due, None, day_off(&facts)));
                due = self.skip_to_working(due, lines)?;
            }
            lines.push(line(due, None, DayReason::ResultDay));
        }
        Ok(self.last(due))
    }

    fn working_days(
        &self,
        day_zero: NaiveDate,
        days: u16,
        lines: &mut Vec<DayLine>,
    ) -> Result<NaiveDate, ReckonError> {
        let mut counted = 0;
        for date in day_zero.iter_days().skip(1).take(HORIZON_DAYS.into()) {
            let facts = self.calendar.day(date);
            if let Some(why) = self.stop_on(date).filter(|_| facts.kind.is_working()) {
                lines.push(line(date, None, DayReason::Stopped { why }));
                continue;
            }
            if !facts.kind.is_working() {
                lines.push(line(date, None, day_off(&facts)));
                continue;
            }
            counted += 1;
            lines.push(line(date, Some(counted), day_worked(&facts)));
            if counted == days {
                return Ok(date);
            }
        }
        Err(ReckonError::OutOfRange)
    }

    fn calendar_days(
        &self,
        day_zero: NaiveDate,
        days: u16,
        lines: &mut Vec<DayLine>,
    ) -> Result<NaiveDate, ReckonError> {
        let mut counted = 0;
        for date in day_zero.iter_days().skip(usize::from(days > 0)).take(HORIZON_DAYS.into()) {
            let facts = self.calendar.day(date);
            if counted < days {
                if let Some(why) = self.stop_on(date) {
                    lines.push(line(date, None, DayReason::Stopped { why }));
                    continue;
                }
                counted += 1;
                lines.push(line(date, Some(counted), DayReason::CalendarDay));
                if counted == days && facts.kind.is_working() {
                    return Ok(date);
                }
            } else if facts.kind.is_working() {
                lines.push(line(date, None, DayReason::EndMoved));
                return Ok(date);
            } else {
                lines.push(line(date, None, day_off(&facts)));
            }
        }
        Err(ReckonError::OutOfRange)
    }

    /// Working hours run from the receipt itself: the day of receipt counts for what is left of it.
    fn working_hours(
        &self,
        day_zero: NaiveDate,
        hours: u16,
        lines: &mut Vec<DayLine>,
    ) -> Result<Moment, ReckonError> {
        let mut left = u32::from(hours) * 60;
        let mut ordinal = 0;
        // Day 0 has its line already; it is replaced by what it counts for.
        lines.pop();
        for date in day_zero.iter_days().take(HORIZON_DAYS.into()) {
            let facts = self.calendar.day(date);
            if !facts.kind.is_working() {
                lines.push(line(date, None, day_off(&facts)));
                continue;
            }
            let from = if date == self.received.date() { minute_of(self.received) } else { 0 };
            let (done_at, minutes) = self.work_on(date, from, left);
            left -= minutes;
            if minutes == 0 {
                let why = self.stop_on(date).or_else(|| self.stop_within(date));
                let reason = why.map_or(DayReason::DayZero, |why| DayReason::Stopped { why });
                lines.push(line(date, None, reason));
            } else {
                ordinal += 1;
                lines.push(line(date, Some(ordinal), DayReason::CountedMinutes { minutes }));
            }
            if let Some(done_at) = done_at.filter(|_| left == 0) {
                return Ok(done_at);
            }
        }
        Err(ReckonError::OutOfRange)
    }

    /// Works up to `wanted` minutes on one day from `from` on, stopped time left out; when they are
    /// done (if they are), and how many were worked.
    fn work_on(&self, date: NaiveDate, from: u32, wanted: u32) -> (Option<Moment>, u32) {
        let hours = self.calendar.hours();
        let mut open: Vec<(u32, u32)> = vec![(from, 24 * 60)];
        for stop in self.stops {
            let (from, Some(until)) = (stop.from.in_vietnam(), stop.until.map(Moment::in_vietnam))
            else {
                continue;
            };
            if from.date() > date || until.date() < date {
                continue;
            }
            let start = if from.date() == date { minute_of(from) } else { 0 };
            let end = if until.date() == date { minute_of(until) } else { 24 * 60 };
            open = open
                .into_iter()
                .flat_map(|(a, b)| [(a, b.min(start)), (a.max(end), b)])
                .filter(|(a, b)| a < b)
                .collect();
        }
        let mut worked = 0;
        for (a, b) in open {
            let here = hours.worked(a, b);
            if here > 0 && worked + here >= wanted {
                let done = hours.after_work(a, wanted - worked);
                return (done.map(|done| Moment::vietnam(date, done.time())), wanted);
            }
            worked += here;
        }
        (None, worked)
    }

    /// Lines for the days off after `date`; the working day that follows them.
    fn skip_to_working(
        &self,
        date: NaiveDate,
        lines: &mut Vec<DayLine>,
    ) -> Result<NaiveDate, ReckonError> {
        for next in date.iter_days().skip(1).take(HORIZON_DAYS.into()) {
            let facts = self.calendar.day(next);
            if facts.kind.is_working() {
                return Ok(next);
            }
            lines.push(line(next, None, day_off(&facts)));
        }
        Err(ReckonError::OutOfRange)
    }

    /// Strictly later than 15:00:00; a fraction of the second 15:00:00 is still in time.
    fn is_after_cutoff(&self) -> bool {
        seconds_of(self.received) > u32::from(self.cutoff_time.minutes()) * 60
    }

    fn is_after_closing(&self, day_zero: NaiveDate) -> bool {
        let closes = u32::from(self.calendar.hours().closes().minutes()) * 60;
        self.received.date() == day_zero && seconds_of(self.received) > closes
    }

    /// The stop that leaves out the whole of `date`: begun on an earlier day, not over before it.
    /// One that still stands leaves out nothing yet: nobody knows how long it will be.
    fn stop_on(&self, date: NaiveDate) -> Option<StopReason> {
        let covers = |stop: &&StoppedTime| {
            let still = |until: Moment| until.in_vietnam().date() >= date;
            stop.from.in_vietnam().date() < date && stop.until.is_some_and(still)
        };
        self.stops.iter().find(covers).map(|stop| stop.reason)
    }

    fn stop_within(&self, date: NaiveDate) -> Option<StopReason> {
        let begins = |stop: &&StoppedTime| stop.from.in_vietnam().date() == date;
        self.stops.iter().find(begins).map(|stop| stop.reason)
    }

    fn last(&self, date: NaiveDate) -> Moment {
        self.calendar.closing(date)
    }
}

pub(super) const fn line(date: NaiveDate, ordinal: Option<u16>, reason: DayReason) -> DayLine {
    DayLine { date, ordinal, reason, due: Vec::new() }
}

/// What a day is that comes after the date has passed.
pub(super) fn late_day(calendar: &Calendar, date: NaiveDate) -> DayReason {
    let facts = calendar.day(date);
    if facts.kind.is_working() { DayReason::Overdue } else { day_off(&facts) }
}

fn day_off(facts: &DayFacts) -> DayReason {
    match (&facts.row, facts.kind) {
        (Some(row), DayKind::Holiday) => DayReason::Holiday(row.into()),
        (Some(row), DayKind::CompOff) => DayReason::CompOff(row.into()),
        (Some(row), DayKind::SwapOff) => DayReason::SwapOff(row.into()),
        (_, _) => DayReason::Weekend,
    }
}

fn day_worked(facts: &DayFacts) -> DayReason {
    match (&facts.row, facts.kind) {
        (Some(row), DayKind::SwapWork) => DayReason::SwapWork(row.into()),
        (_, _) => DayReason::Counted,
    }
}

fn seconds_of(moment: Moment) -> u32 {
    moment.time().num_seconds_from_midnight()
}

fn minute_of(moment: Moment) -> u32 {
    seconds_of(moment) / 60
}
