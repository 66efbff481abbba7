//! The alarms of a promise: they ring on the laptop, with no network.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::Promise;
use crate::{calendar::Calendar, time::Moment};

/// Before closing on the due day, in milliseconds: the last alarm of a same-day procedure.
const TWO_HOURS_MS: i64 = 2 * 60 * 60 * 1000;

/// What an alarm is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum AlarmKind {
    /// T-2 working days, or as the ward has it: the officer looks.
    #[n(0)]
    TwoDaysBefore,
    /// T-1 working day, or as the ward has it: the leader looks, and Mẫu 04 is drafted (an apology goes out at least one
    /// day before the date).
    #[n(1)]
    OneDayBefore,
    /// Two hours before closing: what is due so soon that there is no T-1.
    #[n(2)]
    TwoHoursBefore,
    /// The hour has struck.
    #[n(3)]
    Due,
}

impl AlarmKind {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TwoDaysBefore => "alarm-two-days-before",
            Self::OneDayBefore => "alarm-one-day-before",
            Self::TwoHoursBefore => "alarm-two-hours-before",
            Self::Due => "alarm-due",
        }
    }
}

/// How many working days before a promised date its alarms ring (DOMAIN §5.5; a setting of the ward).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct AlarmDays {
    /// The officer looks.
    #[n(0)]
    pub officer: u16,
    /// The leader looks, and the apology lies ready.
    #[n(1)]
    pub leader: u16,
}

impl Default for AlarmDays {
    fn default() -> Self {
        Self { officer: 2, leader: 1 }
    }
}

/// An alarm and its moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Alarm {
    /// When it rings.
    pub at: Moment,
    /// What for.
    pub kind: AlarmKind,
}

impl Promise {
    /// The alarms of the promised date, in order. Those before it ring at the opening hour of
    /// their day; one that would have rung before the promise was made is left out, and where that
    /// leaves no T-1, the alarm is two hours before closing.
    #[must_use]
    pub fn alarms(&self, days: AlarmDays, calendar: &Calendar) -> Vec<Alarm> {
        alarms(self.promised, self.made_at(), days, calendar)
    }

    /// When the date that binds was promised: at receipt, or with the apology.
    #[must_use]
    pub fn made_at(&self) -> Moment {
        self.repromised.map_or(self.received_at, |repromised| repromised.at)
    }

    /// The alarms that have rung by `now`, the latest last.
    #[must_use]
    pub fn rung(&self, now: Moment, days: AlarmDays, calendar: &Calendar) -> Vec<Alarm> {
        self.alarms(days, calendar).into_iter().filter(|alarm| alarm.at <= now).collect()
    }

    /// The alarm that stands at `now`: the latest that rang. None rings while the clock stands
    /// still, because the office then waits for someone else.
    #[must_use]
    pub fn ringing(&self, now: Moment, days: AlarmDays, calendar: &Calendar) -> Option<AlarmKind> {
        if self.is_stopped(now) {
            return None;
        }
        self.rung(now, days, calendar).last().map(|alarm| alarm.kind)
    }
}

/// The alarms of a date that was promised at `made_at`.
#[must_use]
pub fn alarms(due: Moment, made_at: Moment, days: AlarmDays, calendar: &Calendar) -> Vec<Alarm> {
    let before = |days| {
        let date = calendar.subtract_working_days(due.date(), days)?;
        Some(calendar.opening(date)).filter(|at| *at > made_at)
    };
    let mut alarms = Vec::with_capacity(3);
    let mut ring = |at, kind| alarms.push(Alarm { at, kind });
    if let Some(at) = before(days.officer) {
        ring(at, AlarmKind::TwoDaysBefore);
    }
    match before(days.leader) {
        Some(at) => ring(at, AlarmKind::OneDayBefore),
        None => {
            let at = Moment::from_utc_ms(due.utc_ms() - TWO_HOURS_MS);
            ring(at.max(made_at), AlarmKind::TwoHoursBefore);
        }
    }
    ring(due, AlarmKind::Due);
    alarms
}
