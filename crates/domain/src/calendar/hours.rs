//! Times of day and the office's opening hours.

use std::fmt;

use chrono::{NaiveTime, Timelike};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A time of day to the minute; in JSON and on screens `08:00`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
#[cbor(transparent)]
pub struct ClockTime(#[n(0)] u16);

/// The text or the number is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day as HH:MM")]
pub struct NotAClockTime;

impl ClockTime {
    /// Eight in the morning, when offices open by default.
    pub const EIGHT: Self = Self(8 * 60);
    /// Noon.
    pub const NOON: Self = Self(12 * 60);
    /// One in the afternoon.
    pub const THIRTEEN: Self = Self(13 * 60);
    /// Three in the afternoon: the cut-off of the "15:00 rules".
    pub const FIFTEEN: Self = Self(15 * 60);
    /// Five in the afternoon, when offices close by default.
    pub const SEVENTEEN: Self = Self(17 * 60);

    /// A time from hour and minute.
    ///
    /// # Errors
    /// [`NotAClockTime`] past 23:59.
    pub const fn new(hour: u16, minute: u16) -> Result<Self, NotAClockTime> {
        if hour < 24 && minute < 60 { Ok(Self(hour * 60 + minute)) } else { Err(NotAClockTime) }
    }

    /// Reads `HH:MM`.
    ///
    /// # Errors
    /// [`NotAClockTime`] for anything else.
    pub fn parse(text: &str) -> Result<Self, NotAClockTime> {
        let time = NaiveTime::parse_from_str(text.trim(), "%H:%M").map_err(|_| NotAClockTime)?;
        Ok(Self::of(time))
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The time of day, its seconds dropped.
    #[must_use]
    pub fn of(time: NaiveTime) -> Self {
        Self(u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or_default())
    }

    /// As chrono's time of day.
    #[must_use]
    pub fn time(self) -> NaiveTime {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(self.0) * 60, 0).unwrap_or_default()
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = NotAClockTime;

    fn try_from(text: String) -> Result<Self, NotAClockTime> {
        Self::parse(&text)
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

/// One stretch of open hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(array)]
pub struct Session {
    /// Opens at.
    #[n(0)]
    pub from: ClockTime,
    /// Closes at.
    #[n(1)]
    pub to: ClockTime,
}

/// When the office is open on a working day: a ward's setting, 08:00–12:00 and 13:00–17:00 by
/// default.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[serde(try_from = "Vec<Session>", into = "Vec<Session>")]
#[cbor(transparent)]
pub struct OfficeHours(#[n(0)] Vec<Session>);

impl OfficeHours {
    /// Hours from their sessions.
    ///
    /// # Errors
    /// [`NotAClockTime`] when there is none, or they are empty or not in order.
    pub fn new(sessions: Vec<Session>) -> Result<Self, NotAClockTime> {
        let open = !sessions.is_empty() && sessions.iter().all(|session| session.from < session.to);
        let ordered = sessions.is_sorted_by(|one, two| one.to <= two.from);
        if open && ordered { Ok(Self(sessions)) } else { Err(NotAClockTime) }
    }

    /// The sessions of a day, in order.
    #[must_use]
    pub fn sessions(&self) -> &[Session] {
        &self.0
    }

    /// The opening hour.
    #[must_use]
    pub fn opens(&self) -> ClockTime {
        self.0.first().map_or(ClockTime::EIGHT, |session| session.from)
    }

    /// The closing hour, at which what is due is due.
    #[must_use]
    pub fn closes(&self) -> ClockTime {
        self.0.last().map_or(ClockTime::SEVENTEEN, |session| session.to)
    }

    /// Minutes of work in a full day.
    #[must_use]
    pub fn minutes_a_day(&self) -> u32 {
        self.worked(0, u32::from(u16::MAX))
    }

    /// Whether the office is open at this time of a working day.
    #[must_use]
    pub fn is_open_at(&self, time: NaiveTime) -> bool {
        let minute = ClockTime::of(time);
        self.0.iter().any(|session| session.from <= minute && minute < session.to)
    }

    /// Minutes of work between two times of one day, in minutes since midnight.
    #[must_use]
    pub fn worked(&self, from_min: u32, to_min: u32) -> u32 {
        let overlap = |session: &Session| {
            let start = from_min.max(session.from.minutes().into());
            to_min.min(session.to.minutes().into()).saturating_sub(start)
        };
        self.0.iter().map(overlap).sum()
    }

    /// The minute of the day at which `work_min` minutes of work are done, begun at `from_min`;
    /// `None` when the day is too short.
    #[must_use]
    pub fn after_work(&self, from_min: u32, work_min: u32) -> Option<ClockTime> {
        let mut left = work_min;
        for session in &self.0 {
            let start = from_min.max(session.from.minutes().into());
            let open = u32::from(session.to.minutes()).saturating_sub(start);
            if open > 0 && left <= open {
                return u16::try_from(start + left).ok().map(ClockTime);
            }
            left -= open.min(left);
        }
        None
    }
}

impl Default for OfficeHours {
    fn default() -> Self {
        Self(vec![
            Session { from: ClockTime::EIGHT, to: ClockTime::NOON },
            Session { from: ClockTime::THIRTEEN, to: ClockTime::SEVENTEEN },
        ])
    }
}

impl TryFrom<Vec<Session>> for OfficeHours {
    type Error = NotAClockTime;

    fn try_from(sessions: Vec<Session>) -> Result<Self, NotAClockTime> {
        Self::new(sessions)
    }
}

impl From<OfficeHours> for Vec<Session> {
    fn from(hours: OfficeHours) -> Self {
        hours.0
    }
}
