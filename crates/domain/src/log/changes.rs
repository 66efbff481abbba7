//! What became of an entry later: a registered change names the entry it changes, and the entry's case
//! remembers it for its papers and the register's note (TT 04/2020/TT-BTP Đ23.3).

use super::{
    Record, Shelf,
    load::{load_case, save_case},
    shelf::RecordKey,
};
use crate::{
    case::{
        Book, CaseState, RegisterEntry,
        signing::{self, Stale},
    },
    ids::CaseId,
    time::Moment,
};

/// The case that holds a number of a register.
///
/// # Errors
/// The shelf's.
pub fn holder<S: Shelf>(
    shelf: &S,
    book: Book,
    year: i32,
    number: u32,
) -> Result<Option<CaseId>, S::Error> {
    Ok(match shelf.load(&numbered(book, year, number))? {
        Some(Record::Holder(case)) => Some(case),
        _ => None,
    })
}

/// The key of a running number.
#[must_use]
pub const fn numbered(book: Book, year: i32, number: u32) -> RecordKey {
    match book {
        Book::Births => RecordKey::BirthNumber(year, number),
        _ => RecordKey::Number(book, year, number),
    }
}

/// Tells the entry's case that `state`, registered now, changes it. An entry of another office, or of
/// the time before this log, is not here to be told.
pub(super) fn note<S: Shelf>(shelf: &mut S, state: &CaseState, at: Moment) -> Result<(), S::Error> {
    let Some(book) = state.handling().map(|handling| handling.book) else { return Ok(()) };
    if !matches!(book, Book::Changes | Book::Recognitions) {
        return Ok(());
    }
    let Some(entry) = RegisterEntry::named(book, |field| state.value(field)) else { return Ok(()) };
    let Some(case) = holder(shelf, entry.book, entry.year, entry.number)? else { return Ok(()) };
    let Some(mut changed) = load_case(shelf, case)? else { return Ok(()) };
    let same = changed.registration.as_ref().is_some_and(|found| entry.is(found));
    if same && !changed.changes.contains(&state.id) {
        changed.changes.push(state.id);
        // A file that goes on being sent would say what was corrected; a letter does not.
        signing::outdate(&mut changed, Stale::Corrected, at, |document| !document.is_outgoing());
        save_case(shelf, changed)?;
    }
    Ok(())
}
