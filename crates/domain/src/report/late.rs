//! Danh sách hồ sơ quá hạn: by the law's date and by the promise, each with whether an apology with a new
//! date was given.

use super::{Facts, Period};
use crate::{promise::Lateness, time::Moment};

/// A case that is or was late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateCase<'a> {
    /// The case.
    pub facts: &'a Facts,
    /// Days past the law's date, by the calendar; nothing where that was kept.
    pub by_law: Option<i64>,
    /// Days past what was promised; nothing where that was kept.
    pub by_promise: Option<i64>,
    /// The result is there.
    pub resolved: bool,
}

/// Cases whose result came late in the period, and those still awaited past a date at its end or at
/// `now`: past the law's date or past the promised one. The longest past the law's first.
#[must_use]
pub fn late_cases<'a>(
    cases: impl IntoIterator<Item = &'a Facts>,
    period: Period,
    now: Moment,
) -> Vec<LateCase<'a>> {
    let mut late: Vec<LateCase<'a>> = cases
        .into_iter()
        .filter_map(|facts| {
            if facts.received.in_vietnam().date() > period.to || facts.stopped.is_some() {
                return None;
            }
            let resolved = facts.resolved.filter(|at| at.in_vietnam().date() <= period.to);
            if resolved.is_some_and(|at| !period.has_moment(at)) {
                return None;
            }
            let past = |due| past(facts, resolved, due, period, now);
            let (by_law, by_promise) = (past(facts.statutory), past(facts.promised));
            let is_late = by_law.or(by_promise).is_some();
            is_late.then(|| LateCase { facts, by_law, by_promise, resolved: resolved.is_some() })
        })
        .collect();
    late.sort_by(|a, b| {
        let longest = b.by_law.cmp(&a.by_law).then_with(|| b.by_promise.cmp(&a.by_promise));
        longest.then_with(|| a.facts.code.cmp(&b.facts.code))
    });
    late
}

/// Days past a date; nothing where it was kept, or is still to come.
fn past(
    facts: &Facts,
    resolved: Option<Moment>,
    due: Moment,
    period: Period,
    now: Moment,
) -> Option<i64> {
    let day = due.in_vietnam().date();
    let (until, is_late) = match resolved {
        Some(at) => (at.in_vietnam().date(), Lateness::of(at, due) == Lateness::Late),
        None if now.in_vietnam().date() <= period.to => {
            let late = !facts.paused && Lateness::of(now, due) == Lateness::Late;
            (now.in_vietnam().date(), late)
        }
        None => (period.to, !facts.paused && day <= period.to),
    };
    is_late.then(|| (until - day).num_days())
}
