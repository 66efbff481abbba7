//! Danh sách hồ sơ quá hạn: each with whether an apology with a new date was given.

use super::{Facts, Period};
use crate::{promise::Lateness, time::Moment};

/// A case that is or was late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateCase<'a> {
    /// The case.
    pub facts: &'a Facts,
    /// Days past the law's date, by the calendar.
    pub days: i64,
    /// The result is there.
    pub resolved: bool,
}

/// Cases whose result came late in the period, and those still awaited past the law's date at its end
/// or at `now`; the longest first.
#[must_use]
pub fn late_cases<'a>(
    cases: impl IntoIterator<Item = &'a Facts>,
    period: Period,
    now: Moment,
) -> Vec<LateCase<'a>> {
    let mut late: Vec<LateCase<'a>> = cases
        .into_iter()
        .filter_map(|facts| {
            let due = facts.statutory.in_vietnam().date();
            if facts.received.in_vietnam().date() > period.to || facts.stopped.is_some() {
                return None;
            }
            let resolved = facts.resolved.filter(|at| at.in_vietnam().date() <= period.to);
            if resolved.is_some_and(|at| !period.has_moment(at)) {
                return None;
            }
            let (until, is_late) = match resolved {
                Some(at) => {
                    (at.in_vietnam().date(), Lateness::of(at, facts.statutory) == Lateness::Late)
                }
                None if now.in_vietnam().date() <= period.to => (
                    now.in_vietnam().date(),
                    !facts.paused && Lateness::of(now, facts.statutory) == Lateness::Late,
                ),
                None => (period.to, !facts.paused && due <= period.to),
            };
            is_late.then(|| LateCase {
                facts,
                days: (until - due).num_days(),
                resolved: resolved.is_some(),
            })
        })
        .collect();
    late.sort_by(|a, b| b.days.cmp(&a.days).then_with(|| a.facts.code.cmp(&b.facts.code)));
    late
}
