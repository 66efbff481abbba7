//! "3 không", and what the office's indices are fed with (QĐ 766/QĐ-TTg): measured inputs, no scores.

use super::{Facts, Period, processing};
use crate::time::Moment;

/// Cells below this are hidden on boards that everybody sees (DOMAIN §7.2).
pub const SMALL: u32 = 3;

/// A figure as a public board shows it: a small number could name a family, and none is no number of
/// anybody.
#[must_use]
pub const fn public(number: u32) -> Option<u32> {
    if number > 0 && number < SMALL { None } else { Some(number) }
}

/// Không chậm trễ, không phiền hà, không đi lại nhiều lần: as far as cases tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Nots {
    /// Cases in the period.
    pub cases: u32,
    /// Late: resolved late, or open and late.
    pub late: u32,
    /// Late without an apology that named a new date. It should be 0.
    pub late_without_apology: u32,
    /// Cases whose family was asked for more than once.
    pub asked_again: u32,
    /// Cases whose family was asked for more at all.
    pub asked: u32,
    /// Cases whose citizen had to come more often than the catalogue says is enough.
    pub over_trips: u32,
    /// Visits per case, in tenths; nothing where no case was received.
    pub mean_trips: Option<u32>,
}

/// Counts by the days of receipt and of the result.
#[must_use]
pub fn nots<'a>(
    cases: impl IntoIterator<Item = &'a Facts> + Clone,
    period: Period,
    now: Moment,
) -> Nots {
    let late = super::late_cases(cases.clone(), period, now);
    let counted = processing(cases.clone(), period, now).total;
    let here = |case: &&Facts| period.has_moment(case.received);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let asked = |least: u16| {
        let cases = cases.clone().into_iter();
        count(cases.filter(here).filter(|case| case.supplements >= least).count())
    };
    let received: Vec<u16> =
        cases.clone().into_iter().filter(here).map(|case| case.trips).collect();
    let over = cases.clone().into_iter().filter(here).filter(|case| case.is_over_trips()).count();
    Nots {
        over_trips: count(over),
        mean_trips: super::mean_tenths(&received),
        cases: counted.carried + counted.received(),
        late: count(late.len()),
        late_without_apology: count(late.iter().filter(|l| !l.facts.apologised).count()),
        asked_again: asked(2),
        asked: asked(1),
    }
}

/// Inputs of the index: a count and what it is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Inputs {
    /// Resolved by the law's date, of all resolved.
    pub on_time: (u32, u32),
    /// Received over the network, of all received.
    pub online: (u32, u32),
    /// Late cases with an apology that named a new date, of all late.
    pub apologised: (u32, u32),
}

/// Counts by the days of receipt and of the result.
#[must_use]
pub fn inputs<'a>(
    cases: impl IntoIterator<Item = &'a Facts> + Clone,
    period: Period,
    now: Moment,
) -> Inputs {
    let total = processing(cases.clone(), period, now).total;
    let nots = nots(cases, period, now);
    Inputs {
        on_time: (total.early + total.on_time, total.resolved()),
        online: (total.online, total.received()),
        apologised: (nots.late - nots.late_without_apology, nots.late),
    }
}
