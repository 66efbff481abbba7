//! The promise on the receipt: when the result is due, by law and by the ward's word, and why.
//!
//! Three dates, each with its hour:
//!
//! ```text
//! received ── day 0 ── 1 ── 2 ── … ── promised ── … ── statutory_original ─┬─ statutory
//!                                     the ward's word   the law, untouched  moved by stopped time
//!                                     (changes once)    (never changes)     and by a restart
//! ```
//!
//! The day of receipt is day 0 (BLDS Đ147.2); a result is due at the closing hour. Nothing here is
//! reckoned again when a log is folded: the promise is stored with the ruleset and the calendar
//! versions it was made with. The office's clock is Vietnam's; seconds count ("15:00:00 is in
//! time, 15:00:01 is late"), fractions of a second do not.

mod alarm;
mod asking;
mod count;
mod explain;
mod reckon;
mod standing;

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::{Calendar, YearVersion, date_cbor},
    ruleset::{Agency, CommitmentId, ProcedureCode, RuleProblem, RulesetId},
    time::Moment,
};

pub use alarm::{Alarm, AlarmDays, AlarmKind, alarms};
pub use explain::{DayLine, DayName, DayReason, DueMark, Explanation};
pub use reckon::{Question, reckon};
pub use standing::{Lateness, Standing};

/// When a result is due, and what that was reckoned from.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Promise {
    /// When the dossier was received, as the laptop's clock said.
    #[n(0)]
    pub received_at: Moment,
    /// The day from which days are counted; not always the day of receipt.
    #[n(1)]
    #[cbor(with = "date_cbor")]
    pub day_zero: NaiveDate,
    /// The procedure.
    #[n(2)]
    pub procedure: ProcedureCode,
    /// Its variant, where it has a clock of its own.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// The law at receipt.
    #[n(4)]
    pub ruleset: RulesetId,
    /// The ward's commitment, where one was chosen; it bound only if it was shorter.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<CommitmentId>,
    /// Whether the facts must be verified first.
    #[n(6)]
    #[serde(default)]
    pub verification: bool,
    /// The calendar years it was reckoned over, with their versions.
    #[n(7)]
    pub calendar_version: Vec<YearVersion>,
    /// The law's date as it was at receipt. Never changes.
    #[n(8)]
    pub statutory_original: Moment,
    /// The law's date as stopped time and restarts have moved it. Late in official reports means
    /// past this.
    #[n(9)]
    pub statutory: Moment,
    /// What the receipt says. Screens go by this.
    #[n(10)]
    pub promised: Moment,
    /// The calendar it was reckoned over is not official yet: print *dự kiến*.
    #[n(11)]
    #[serde(default)]
    pub provisional: bool,
    /// The legs' own dates.
    #[n(12)]
    #[serde(default)]
    pub legs: Vec<LegDue>,
    /// The times during which the law's clock stood still.
    #[n(13)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<StoppedTime>,
    /// The one new promise that was made, if any.
    #[n(14)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repromised: Option<Repromise>,
}

impl Promise {
    /// Something was promised: there are rules that it was reckoned with.
    #[must_use]
    pub fn is_made(&self) -> bool {
        !self.ruleset.as_str().is_empty()
    }

    /// What stands where nothing was promised: an old entry was done on the day of its registration.
    #[must_use]
    pub fn of_old_entry(procedure: &str, day: NaiveDate) -> Self {
        let at = Moment::vietnam(day, chrono::NaiveTime::MIN);
        Self {
            received_at: at,
            day_zero: day,
            procedure: ProcedureCode::new(procedure),
            variant: None,
            ruleset: RulesetId::new(""),
            commitment: None,
            verification: false,
            calendar_version: Vec::new(),
            statutory_original: at,
            statutory: at,
            promised: at,
            provisional: false,
            legs: Vec::new(),
            stops: Vec::new(),
            repromised: None,
        }
    }
}

/// When one leg is due.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct LegDue {
    /// The leg's slug.
    #[n(0)]
    pub leg: String,
    /// Who answers for it.
    #[n(1)]
    pub agency: Agency,
    /// By when; never later than the whole.
    #[n(2)]
    pub due: Moment,
}

/// Why the law's clock stands still.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum StopReason {
    /// A verification letter is out (NĐ 07/2025).
    #[n(0)]
    Verification,
    /// A relative's confirmation is awaited (QĐ 296/QĐ-VPCP).
    #[n(1)]
    Confirmation,
    /// The requester was asked for more (Mẫu 02): the whole term starts again when it is there.
    #[n(2)]
    Supplement,
}

impl StopReason {
    /// The stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Verification => "verification",
            Self::Confirmation => "confirmation",
            Self::Supplement => "supplement",
        }
    }
}

/// A time during which the law's clock stood still. The day it stopped is still the office's, the
/// day it went on again is not: a day of stopping and going on costs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct StoppedTime {
    /// Why.
    #[n(0)]
    pub reason: StopReason,
    /// Since when.
    #[n(1)]
    pub from: Moment,
    /// Until when; absent while it still stands.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
}

/// The one new promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Repromise {
    /// What had been promised.
    #[n(0)]
    pub before: Moment,
    /// When the new promise was made.
    #[n(1)]
    pub at: Moment,
    /// Made at least one day before the old date, as the apology must be.
    #[n(2)]
    pub in_time: bool,
}

/// Why a promise cannot be reckoned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReckonError {
    /// No such procedure or variant.
    #[error(transparent)]
    Rule(#[from] RuleProblem),
    /// A stop ends before it begins, begins before receipt, or overlaps another.
    #[error("stopped time {position} does not fit the others")]
    Stops {
        /// Which of them, from 0.
        position: usize,
    },
    /// The date lies further ahead than any calendar is worth.
    #[error("the date lies beyond the horizon")]
    OutOfRange,
}

impl ReckonError {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Rule(problem) => problem.code(),
            Self::Stops { .. } => "promise-stops",
            Self::OutOfRange => "promise-out-of-range",
        }
    }

    /// What fills the message's placeables.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Rule(problem) => problem.params(),
            Self::Stops { position } => vec![("place", (position + 1).to_string())],
            Self::OutOfRange => Vec::new(),
        }
    }
}

/// Why a new promise is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PromiseRefusal {
    /// There was one already; further delay is overdue and goes to the Chủ tịch.
    #[error("a new promise was made already at {at:?}")]
    AlreadyRepromised {
        /// When.
        at: Moment,
    },
    /// The new date is not later than the promised one.
    #[error("the new date is not later than the promised one")]
    NotLater,
    /// The new date has passed already.
    #[error("the new date has passed")]
    Past,
    /// The office is closed on that day.
    #[error("the office does not work on {date}")]
    DayOff {
        /// The day.
        date: NaiveDate,
    },
    /// The hour lies outside opening hours.
    #[error("the office is closed at that hour")]
    Closed,
}

impl PromiseRefusal {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AlreadyRepromised { .. } => "promise-already-repromised",
            Self::NotLater => "promise-not-later",
            Self::Past => "promise-past",
            Self::DayOff { .. } => "promise-day-off",
            Self::Closed => "promise-closed-hour",
        }
    }

    /// What fills the message's placeables.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AlreadyRepromised { at } => {
                vec![("date", at.date().format("%d/%m/%Y").to_string())]
            }
            Self::DayOff { date } => vec![("date", date.format("%d/%m/%Y").to_string())],
            Self::NotLater | Self::Past | Self::Closed => Vec::new(),
        }
    }
}

impl Promise {
    /// Makes the one new promise that is allowed, with its apology (NĐ 61/2018 Đ19 as carried into
    /// NĐ 118/2025). The law's dates do not move.
    ///
    /// # Errors
    /// The [`PromiseRefusal`]: a second time, not later, past, or when the office is closed.
    pub fn repromise(
        &self,
        new: Moment,
        now: Moment,
        calendar: &Calendar,
    ) -> Result<Self, PromiseRefusal> {
        if let Some(before) = &self.repromised {
            return Err(PromiseRefusal::AlreadyRepromised { at: before.at });
        }
        let new = new.in_vietnam();
        if new <= self.promised {
            return Err(PromiseRefusal::NotLater);
        }
        if new <= now {
            return Err(PromiseRefusal::Past);
        }
        if !calendar.is_working(new.date()) {
            return Err(PromiseRefusal::DayOff { date: new.date() });
        }
        let closing = calendar.closing(new.date());
        if new != closing && !calendar.is_open(new) {
            return Err(PromiseRefusal::Closed);
        }
        let in_time = now.in_vietnam().date() < self.promised.date();
        let repromised = Some(Repromise { before: self.promised, at: now, in_time });
        Ok(Self { promised: new, repromised, ..self.clone() })
    }

    /// Whether the law's clock stands still at `now`.
    #[must_use]
    pub fn is_stopped(&self, now: Moment) -> bool {
        self.stops.iter().any(|stop| stop.from <= now && stop.until.is_none_or(|until| now < until))
    }
}

#[cfg(test)]
mod tests;
