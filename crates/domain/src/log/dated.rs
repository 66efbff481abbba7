//! A year of the calendar takes its place among its versions.

use super::{Act, Record, RecordKey, SetAside, Shelf, SubjectKind};
use crate::calendar::{CalendarEvent, CalendarState, YearVersion, published::permit};

pub(super) fn fold<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    event: CalendarEvent,
) -> Result<Option<SetAside>, S::Error> {
    if act.subject.kind() != Some(SubjectKind::Calendar) {
        return Ok(Some(SetAside::Misplaced));
    }
    let CalendarEvent::Published(year) = event;
    let mut state = load_calendar(shelf)?;
    if let Err(refusal) = permit(&state, &year) {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        return Ok(Some(SetAside::Refused(refusal.code().to_owned(), params)));
    }
    let mark = YearVersion { year: year.year, version: year.version };
    state.take(mark);
    shelf.save(RecordKey::Calendar, Record::Calendar(state))?;
    shelf.save(RecordKey::Year(mark.year, mark.version), Record::Year(year))?;
    Ok(None)
}

/// The years that were published.
///
/// # Errors
/// Only the medium's.
pub fn load_calendar<S: Shelf>(shelf: &S) -> Result<CalendarState, S::Error> {
    Ok(match shelf.load(&RecordKey::Calendar)? {
        Some(Record::Calendar(state)) => state,
        _ => CalendarState::default(),
    })
}
