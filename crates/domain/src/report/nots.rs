//! "3 không", and what the office's indices are fed with (QĐ 766/QĐ-TTg): measured inputs, no scores.

use super::{Facts, Period, processing};
use crate::{case::Channel, time::Moment};

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
    /// Late by what the family was promised; the law's date may have been kept.
    pub late_by_promise: u32,
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
    let all = super::late_cases(cases.clone(), period, now);
    let late_by_promise = all.iter().filter(|late| late.by_promise.is_some()).count();
    let late: Vec<_> = all.into_iter().filter(|late| late.by_law.is_some()).collect();
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
        late_by_promise: count(late_by_promise),
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
    /// Resolved by the promised hour, of all resolved.
    pub kept: (u32, u32),
    /// Received over the network, of all received.
    pub online: (u32, u32),
    /// Received over the network in full, of all received.
    pub online_full: (u32, u32),
    /// Families that hold a receipt with the code of their case, of all received.
    pub receipts: (u32, u32),
    /// Results that carry a code which everybody can check, of all printed in cases of the period.
    pub coded: (u32, u32),
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
    let nots = nots(cases.clone(), period, now);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let here: Vec<&Facts> =
        cases.into_iter().filter(|case| period.has_moment(case.received)).collect();
    let of = |is: &dyn Fn(&Facts) -> bool| count(here.iter().filter(|case| is(case)).count());
    let printed = of(&|case| case.result_coded.is_some());
    Inputs {
        kept: (total.kept, total.resolved()),
        online_full: (of(&|case| case.channel == Some(Channel::OnlineFull)), total.received()),
        receipts: (of(&|case| case.receipt_given), total.received()),
        coded: (of(&|case| case.result_coded == Some(true)), printed),
        on_time: (total.early + total.on_time, total.resolved()),
        online: (total.online, total.received()),
        apologised: (nots.late - nots.late_without_apology, nots.late),
    }
}
