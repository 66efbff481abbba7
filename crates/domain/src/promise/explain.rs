//! Why a promise says what it says: each day from receipt to due, counted or skipped, and why.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::StopReason;
use crate::{
    calendar::{CalendarDay, CalendarWarning, ClockTime},
    catalogue::EditionMark,
    text::Language,
    time::Moment,
};

/// The name of a day off and the paper that makes it one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayName {
    /// In Vietnamese.
    pub name_vi: String,
    /// In English.
    pub name_en: String,
    /// The law or decree.
    pub decree: String,
}

impl From<&CalendarDay> for DayName {
    fn from(day: &CalendarDay) -> Self {
        Self {
            name_vi: day.name_vi.clone(),
            name_en: day.name_en.clone(),
            decree: day.decree.clone(),
        }
    }
}

impl DayName {
    /// The name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Vietnamese => &self.name_vi,
            Language::English => &self.name_en,
        }
    }
}

/// What one day is to the count. In JSON tagged by its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum DayReason {
    /// The day of receipt, not counted itself.
    DayZero,
    /// The working day that stands for the day of receipt after a late one, not counted itself.
    DayZeroMoved,
    /// The day of receipt of a same-day act: the result comes on it.
    SameDay,
    /// Received later than 15:00 (a same-day act: or than closing): it goes on with the next
    /// working day.
    ReceivedAfterCutoff {
        /// The hour after which a receipt is late.
        cutoff: ClockTime,
    },
    /// Received on a day off: it goes on with the next working day.
    ReceivedOnDayOff {
        /// Which holiday; absent for a plain weekend.
        #[serde(flatten, default, skip_serializing_if = "Option::is_none")]
        day: Option<DayName>,
    },
    /// The requester's supplement is complete: the whole term starts again.
    Restarted,
    /// A working day, counted.
    Counted,
    /// A weekend day made working, counted.
    SwapWork(DayName),
    /// Counted for so many minutes of work.
    CountedMinutes {
        /// Minutes of work on this day.
        minutes: u32,
    },
    /// Counted as a calendar day.
    CalendarDay,
    /// The result of a same-day act received after 15:00 comes on this day.
    ResultDay,
    /// The last calendar day was a day off: this is the first working day after it.
    EndMoved,
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday.
    Holiday(DayName),
    /// Nghỉ bù.
    CompOff(DayName),
    /// A weekday made free by a swap.
    SwapOff(DayName),
    /// A working day after the date had passed, before the office asked for more.
    Overdue,
    /// The law's clock stood still.
    Stopped {
        /// Why.
        why: StopReason,
    },
}

impl DayReason {
    /// The stable code of the reason, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::DayZero => "day-zero",
            Self::DayZeroMoved => "day-zero-moved",
            Self::SameDay => "day-same-day",
            Self::ReceivedAfterCutoff { .. } => "day-received-after-cutoff",
            Self::ReceivedOnDayOff { day: None } => "day-received-on-weekend",
            Self::ReceivedOnDayOff { day: Some(_) } => "day-received-on-day-off",
            Self::Restarted => "day-restarted",
            Self::Counted => "day-counted",
            Self::SwapWork(_) => "day-swap-work",
            Self::CountedMinutes { .. } => "day-counted-minutes",
            Self::CalendarDay => "day-calendar-day",
            Self::ResultDay => "day-result-day",
            Self::EndMoved => "day-end-moved",
            Self::Weekend => "day-weekend",
            Self::Holiday(_) => "day-holiday",
            Self::CompOff(_) => "day-comp-off",
            Self::SwapOff(_) => "day-swap-off",
            Self::Overdue => "day-overdue",
            Self::Stopped { why: StopReason::Verification } => "day-stopped-verification",
            Self::Stopped { why: StopReason::Confirmation } => "day-stopped-confirmation",
            Self::Stopped { why: StopReason::Supplement } => "day-stopped-supplement",
        }
    }

    /// What fills the message's placeables, names in the language of the message.
    #[must_use]
    pub fn params(&self, language: Language) -> Vec<(&'static str, String)> {
        match self {
            Self::ReceivedAfterCutoff { cutoff } => vec![("cutoff", cutoff.to_string())],
            Self::ReceivedOnDayOff { day: Some(day) }
            | Self::SwapWork(day)
            | Self::Holiday(day)
            | Self::CompOff(day)
            | Self::SwapOff(day) => {
                vec![("name", day.name(language).to_owned()), ("decree", day.decree.clone())]
            }
            Self::CountedMinutes { minutes } => vec![("minutes", minutes.to_string())],
            Self::DayZero
            | Self::DayZeroMoved
            | Self::SameDay
            | Self::ReceivedOnDayOff { day: None }
            | Self::Restarted
            | Self::Counted
            | Self::CalendarDay
            | Self::ResultDay
            | Self::EndMoved
            | Self::Weekend
            | Self::Overdue
            | Self::Stopped { .. } => Vec::new(),
        }
    }
}

/// What falls due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mark", content = "at", rename_all = "kebab-case")]
pub enum DueMark {
    /// The ward's promise.
    Promised(Moment),
    /// The law's date.
    Statutory(Moment),
}

impl DueMark {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Promised(_) => "due-promised",
            Self::Statutory(_) => "due-statutory",
        }
    }

    /// The hour.
    #[must_use]
    pub const fn at(&self) -> Moment {
        match self {
            Self::Promised(at) | Self::Statutory(at) => *at,
        }
    }
}

/// One day of the count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayLine {
    /// The day.
    pub date: NaiveDate,
    /// Its number in the count; absent on days that do not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u16>,
    /// Why it counts or does not.
    #[serde(flatten)]
    pub reason: DayReason,
    /// What falls due on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub due: Vec<DueMark>,
}

/// Each day from receipt to the law's date, without a gap, and what the whole should be doubted
/// for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Explanation {
    /// The days, in order.
    pub days: Vec<DayLine>,
    /// Years that are not official, and the like.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<CalendarWarning>,
    /// The edition of the office's catalogue that the time comes from; absent for the law alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<EditionMark>,
}
