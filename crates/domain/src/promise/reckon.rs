//! From a receipt to a promise.

use super::{
    LegDue, Promise, ReckonError, StopReason, StoppedTime,
    count::{Count, Start, late_day, line},
    explain::{DayReason, DueMark, Explanation},
};
use crate::{
    calendar::{Calendar, HORIZON_DAYS},
    ruleset::{Clock, Commitment, ProcedureCode, Ruleset},
    time::Moment,
};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What a promise is reckoned from. Everything comes in as a value.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// The law at receipt.
    pub ruleset: &'a Ruleset,
    /// The ward's own commitment, if it has one.
    pub commitment: Option<&'a Commitment>,
    /// The office's calendar.
    pub calendar: &'a Calendar,
    /// The procedure.
    pub procedure: &'a ProcedureCode,
    /// A variant with a clock of its own.
    pub variant: Option<&'a str>,
    /// When the dossier was received, at the counter or at a door.
    pub received_at: Moment,
    /// Whether the facts must be verified first.
    pub verification: bool,
    /// When the law's clock stood still, in order.
    pub stops: &'a [StoppedTime],
}

impl<'a> Question<'a> {
    /// The plain question: no variant, no verification, no stops.
    #[must_use]
    pub const fn new(
        ruleset: &'a Ruleset,
        commitment: Option<&'a Commitment>,
        calendar: &'a Calendar,
        procedure: &'a ProcedureCode,
        received_at: Moment,
    ) -> Self {
        Self {
            ruleset,
            commitment,
            calendar,
            procedure,
            variant: None,
            received_at,
            verification: false,
            stops: &[],
        }
    }

    /// The question that a promise once answered: its variant, its verification and its stops with it.
    #[must_use]
    pub fn of(
        promise: &'a Promise,
        ruleset: &'a Ruleset,
        commitment: Option<&'a Commitment>,
        calendar: &'a Calendar,
    ) -> Self {
        Self {
            ruleset,
            commitment,
            calendar,
            procedure: &promise.procedure,
            variant: promise.variant.as_deref(),
            received_at: promise.received_at,
            verification: promise.verification,
            stops: &promise.stops,
        }
    }

    fn start(&self, clock: &Clock, received: Moment, stops: &'a [StoppedTime]) -> Start<'a> {
        Start {
            calendar: self.calendar,
            received: received.in_vietnam(),
            cutoff: clock.cutoff,
            cutoff_time: self.ruleset.cutoff_time,
            stops,
        }
    }
}

/// Reckons the promise, and explains each day of it.
///
/// `statutory_original` and `promised` are reckoned from the receipt alone; `statutory` is moved
/// by the stops, and begins again at the end of a supplement.
///
/// # Errors
/// [`ReckonError`]: unknown procedure or variant, stops that do not fit, a date beyond the horizon.
pub fn reckon(question: &Question<'_>) -> Result<(Promise, Explanation), ReckonError> {
    let procedure = question.ruleset.procedure(question.procedure)?;
    let clock = procedure.clock(question.variant)?;
    let term = clock.term(question.verification);
    check_stops(question)?;

    let plain = question.start(clock, question.received_at, &[]);
    let original = plain.count(term)?;
    // A commitment is for the procedure as most ask for it: a variant has the law's longer clock.
    let committed = question
        .commitment
        .filter(|_| question.variant.is_none())
        .and_then(|c| c.term(question.procedure));
    let promised = match committed {
        Some(committed) => plain.count(committed)?.due.min(original.due),
        None => original.due,
    };
    let count = moved(question, clock, &original)?;

    // The legs are reckoned as the whole is, from the same day 0 and over the same stops.
    let legs = procedure
        .legs_of(question.variant)
        .map(|leg| {
            let term = leg.verification.filter(|_| question.verification).unwrap_or(leg.term);
            let leg_clock = Clock { term, verification: None, ..clock.clone() };
            let due = moved(question, &leg_clock, &plain.count(term)?)?.due;
            Ok(LegDue { leg: leg.code.clone(), agency: leg.agency, due: due.min(count.due) })
        })
        .collect::<Result<Vec<_>, ReckonError>>()?;

    let (first, last) = (question.received_at.in_vietnam().date(), count.due.date());
    let warnings = question.calendar.warnings(first, last);
    let promise = Promise {
        received_at: question.received_at,
        day_zero: count.day_zero,
        procedure: question.procedure.clone(),
        variant: question.variant.map(str::to_owned),
        ruleset: question.ruleset.id.clone(),
        commitment: question.commitment.map(|commitment| commitment.id.clone()),
        verification: question.verification,
        calendar_version: question.calendar.versions(first, last),
        statutory_original: original.due,
        statutory: count.due,
        promised,
        provisional: !warnings.is_empty(),
        legs,
        stops: question.stops.to_vec(),
        repromised: None,
    };
    let mut days = count.lines;
    mark(&mut days, DueMark::Promised(promise.promised));
    mark(&mut days, DueMark::Statutory(promise.statutory));
    let edition = question.ruleset.edition;
    Ok((promise, Explanation { days, warnings, edition }))
}

impl Promise {
    /// The same promise after its clock was stopped or set going: `statutory` and the legs move,
    /// what was said at receipt and any new promise stay.
    ///
    /// `question` must be the one that the promise was made from, with all stops so far.
    ///
    /// # Errors
    /// As [`reckon`].
    pub fn after_stops(&self, question: &Question<'_>) -> Result<(Self, Explanation), ReckonError> {
        let (moved, explanation) = reckon(question)?;
        let promise = Self {
            statutory_original: self.statutory_original,
            promised: self.promised,
            repromised: self.repromised,
            ..moved
        };
        Ok((promise, explanation))
    }
}

/// The ward's word over the same stops: its own shorter time where it gave one for the procedure as most
/// ask for it, else the law's. Where facts are verified first, that is not the case that it was given for.
pub(super) fn word(question: &Question<'_>) -> Result<Moment, ReckonError> {
    let clock = question.ruleset.procedure(question.procedure)?.clock(question.variant)?;
    let plain = question.start(clock, question.received_at, &[]);
    let original = plain.count(clock.term(question.verification))?;
    let law = moved(question, clock, &original)?.due;
    let usual = question.variant.is_none() && !question.verification;
    let committed = question.commitment.filter(|_| usual).and_then(|c| c.term(question.procedure));
    let Some(term) = committed else { return Ok(law) };
    let clock = Clock { term, verification: None, ..clock.clone() };
    Ok(moved(question, &clock, &plain.count(term)?)?.due.min(law))
}

/// The count with its stops: from the receipt, or again from the end of the last supplement.
fn moved(question: &Question<'_>, clock: &Clock, original: &Count) -> Result<Count, ReckonError> {
    let term = clock.term(question.verification);
    let supplement = question.stops.iter().rposition(|stop| stop.reason == StopReason::Supplement);
    let Some(at) = supplement else {
        return question.start(clock, question.received_at, question.stops).count(term);
    };
    let (before, after) = question.stops.split_at(at);
    let first = match before {
        [] => {
            Count { day_zero: original.day_zero, due: original.due, lines: original.lines.clone() }
        }
        _ => moved(&Question { stops: before, ..question.clone() }, clock, original)?,
    };
    let Some((stop, Some(restart))) = after.first().map(|stop| (stop, stop.until)) else {
        // The supplement is still awaited: nothing is known beyond the date as it was.
        return Ok(first);
    };
    let again = question.start(clock, restart, after.get(1..).unwrap_or_default()).count(term)?;
    let (stopped, restarted) = (stop.from.in_vietnam().date(), restart.in_vietnam().date());
    let mut lines = first.lines;
    lines.retain(|day| day.date <= stopped && day.date < restarted);
    let since = lines.last().map_or(stopped, |day| day.date);
    let until_restart = since.iter_days().skip(1).take_while(|day| *day < restarted);
    lines.extend(until_restart.take(HORIZON_DAYS.into()).map(|day| {
        let awaited = DayReason::Stopped { why: StopReason::Supplement };
        let is_late = day <= stopped;
        line(day, None, if is_late { late_day(question.calendar, day) } else { awaited })
    }));
    lines.extend(again.lines.into_iter().map(|mut day| {
        let is_zero = match day.reason {
            DayReason::DayZero | DayReason::DayZeroMoved | DayReason::SameDay => true,
            DayReason::ResultDay => day.date == again.day_zero,
            _ => false,
        };
        if is_zero {
            day.reason = DayReason::Restarted;
        }
        day
    }));
    Ok(Count { day_zero: again.day_zero, due: again.due, lines })
}

/// Stops stand in order, end after they begin, begin no earlier than the receipt, and only the
/// last may still stand.
fn check_stops(question: &Question<'_>) -> Result<(), ReckonError> {
    let mut clear_from = Some(question.received_at);
    for (position, stop) in question.stops.iter().enumerate() {
        let begins = clear_from.is_some_and(|clear| clear <= stop.from);
        let ends = stop.until.is_none_or(|until| stop.from <= until);
        if !begins || !ends {
            return Err(ReckonError::Stops { position });
        }
        clear_from = stop.until;
    }
    let last = question.stops.iter().filter_map(|stop| stop.until).max();
    let span_ms =
        last.map_or(0, |last| last.utc_ms().saturating_sub(question.received_at.utc_ms()));
    if span_ms > i64::from(HORIZON_DAYS) * DAY_MS {
        return Err(ReckonError::OutOfRange);
    }
    Ok(())
}

fn mark(days: &mut [super::DayLine], mark: DueMark) {
    if let Some(day) = days.iter_mut().find(|day| day.date == mark.at().date()) {
        day.due.push(mark);
    }
}
