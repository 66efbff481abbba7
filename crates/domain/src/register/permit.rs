//! May this happen to this register now, and what it changes.

use chrono::NaiveDate;

use super::{
    RegisterEvent,
    state::{Closing, EntryNote, Explained, RegisterState, Volume},
};
use crate::{
    case::{Decider, Refusal, plain_words},
    ids::OfficerId,
    time::Moment,
    ward::may,
};

/// Why an event does not fit a register; the catalogue has the text as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum RegisterRefusal {
    /// What any words or roles are asked.
    Case(Refusal),
    VolumeMissing,
    VolumeKnown,
    NumbersRestart,
    NumberHere {
        number: u32,
    },
    YearClosed,
    NoVolume,
    YearNotOver,
    NoGap,
    GapExplained,
    NoEntry,
    NoteNotHere,
    OpenGaps {
        count: usize,
    },
}

impl RegisterRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Case(refusal) => refusal.code(),
            Self::VolumeMissing => "register-volume-missing",
            Self::VolumeKnown => "register-volume-known",
            Self::NumbersRestart => "register-numbers-restart",
            Self::NumberHere { .. } => "register-number-here",
            Self::YearClosed => "register-year-closed",
            Self::NoVolume => "register-no-volume",
            Self::YearNotOver => "register-year-not-over",
            Self::NoGap => "register-no-gap",
            Self::GapExplained => "register-gap-known",
            Self::NoEntry => "register-no-entry",
            Self::NoteNotHere => "register-note-not-here",
            Self::OpenGaps { .. } => "register-open-gaps",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Case(refusal) => refusal.params(),
            Self::NumberHere { number } => vec![("number", number.to_string())],
            Self::OpenGaps { count } => vec![("count", count.to_string())],
            _ => Vec::new(),
        }
    }
}

impl From<Refusal> for RegisterRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Case(refusal)
    }
}

/// Decides what an officer asks of a register; `held` says whether a number of the year is an entry's,
/// `open_gaps` how many missing numbers nobody has explained.
///
/// # Errors
/// The [`RegisterRefusal`] with its reason.
pub fn decide(
    state: &RegisterState,
    event: RegisterEvent,
    by: Decider,
    held: impl Fn(u32) -> bool,
    open_gaps: usize,
) -> Result<RegisterEvent, RegisterRefusal> {
    let event = match event {
        RegisterEvent::Opened { volume, after } => {
            RegisterEvent::Opened { volume: plain_words(&volume)?, after }
        }
        RegisterEvent::GapExplained { number, reason } => {
            RegisterEvent::GapExplained { number, reason: plain_words(&reason)? }
        }
        RegisterEvent::Noted { number, text, kind } => {
            RegisterEvent::Noted { number, text: plain_words(&text)?, kind }
        }
        RegisterEvent::Closed(minutes) => {
            // Closed on the last day of the year, or after it (Luật Hộ tịch Đ58).
            let last = NaiveDate::from_ymd_opt(state.year, 12, 31);
            if last.is_none_or(|last| by.now.in_vietnam().date() < last) {
                return Err(RegisterRefusal::YearNotOver);
            }
            if open_gaps > 0 {
                return Err(RegisterRefusal::OpenGaps { count: open_gaps });
            }
            RegisterEvent::Closed(minutes)
        }
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    permit(state, &event, held)?;
    Ok(event)
}

/// Says whether `event` fits `state`; `held` says whether a number of the year is an entry's.
///
/// # Errors
/// The [`RegisterRefusal`] with its reason.
pub fn permit(
    state: &RegisterState,
    event: &RegisterEvent,
    held: impl Fn(u32) -> bool,
) -> Result<(), RegisterRefusal> {
    let open = || match state.closed {
        Some(_) => Err(RegisterRefusal::YearClosed),
        None => Ok(()),
    };
    match event {
        RegisterEvent::Opened { volume, after } => {
            open()?;
            if volume.trim().is_empty() {
                return Err(RegisterRefusal::VolumeMissing);
            }
            if state.volumes.iter().any(|known| known.name == *volume) {
                return Err(RegisterRefusal::VolumeKnown);
            }
            // A new volume continues the numbers; they restart on 1 January alone.
            let last = state.volumes.last().map(|volume| volume.after);
            if last.is_some_and(|last| *after <= last) {
                return Err(RegisterRefusal::NumbersRestart);
            }
            // What was registered here does not stand on paper before the first volume.
            if last.is_none() && *after > 0 && held(*after) {
                return Err(RegisterRefusal::NumberHere { number: *after });
            }
            Ok(())
        }
        RegisterEvent::GapExplained { number, reason } => {
            open()?;
            if reason.trim().is_empty() {
                return Err(Refusal::ReasonMissing.into());
            }
            if state.explained.contains_key(number) {
                return Err(RegisterRefusal::GapExplained);
            }
            if *number <= state.on_paper() || held(*number) {
                return Err(RegisterRefusal::NoGap);
            }
            Ok(())
        }
        // A change years later is noted beside the entry, closed or not (Đ29.6).
        RegisterEvent::Noted { number, text, kind } => {
            if text.trim().is_empty() {
                return Err(Refusal::ReasonMissing.into());
            }
            if kind.is_some_and(|kind| !kind.fits(state.book)) {
                return Err(RegisterRefusal::NoteNotHere);
            }
            if held(*number) { Ok(()) } else { Err(RegisterRefusal::NoEntry) }
        }
        RegisterEvent::Closed(_) => {
            open()?;
            if state.volumes.is_empty() { Err(RegisterRefusal::NoVolume) } else { Ok(()) }
        }
    }
}

/// Applies `event` to `state`.
///
/// # Errors
/// The [`RegisterRefusal`] when it does not fit; `state` is then untouched.
pub fn apply(
    state: &mut RegisterState,
    event: &RegisterEvent,
    officer: &OfficerId,
    at: Moment,
    held: impl Fn(u32) -> bool,
) -> Result<(), RegisterRefusal> {
    permit(state, event, held)?;
    let officer = officer.clone();
    match event {
        RegisterEvent::Opened { volume, after } => {
            state.volumes.push(Volume { name: volume.clone(), after: *after, officer, at });
        }
        RegisterEvent::GapExplained { number, reason } => {
            state.explained.insert(*number, Explained { reason: reason.clone(), officer, at });
        }
        RegisterEvent::Noted { number, text, kind } => {
            let (number, kind) = (*number, *kind);
            state.notes.push(EntryNote { number, text: text.clone(), officer, at, kind });
        }
        RegisterEvent::Closed(minutes) => {
            state.closed = Some(Closing { minutes: minutes.as_ref().clone(), officer, at });
        }
    }
    Ok(())
}
