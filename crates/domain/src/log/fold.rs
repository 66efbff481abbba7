//! The fold: how an entry at its place in the log changes the ward's state.
//!
//! The same log prefix gives the same state on every machine with the same [`REDUCER_VERSION`].
//! The fold fails only when the medium fails. An act that no longer fits is set aside, loudly.

use super::{
    Act, ActRecord, Event, Record, RecordKey, SeenTo, SetAside, Shelf, SubjectKind, Verdict,
    alike_keys, bereaved,
    beside::{
        fold_complaint, fold_looks, fold_register, fold_round, fold_stock, fold_survey, fold_ward,
    },
    catalogued, changes, codes, dated, is_another,
    load::{act_record, acts, listed, load_case, save_case},
};
use crate::{
    case::{self, Book, CaseEvent, CaseState, Field, Refusal, Registration, Source},
    ids::{ActId, CaseId},
    rating, text,
    time::Moment,
};

/// Changes whenever the same log would give another state.
pub const REDUCER_VERSION: u32 = 33;

/// Where an act stands when it is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The ward's `seq`; for a pending act, one past the laptop's cursor and onwards.
    pub seq: u64,
    /// What the district decided; [`Verdict::Apply`] while pending.
    pub verdict: Verdict,
}

/// What became of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It changed the state.
    Applied,
    /// It already has a place in the log; this one changes nothing.
    Again,
    /// It is kept and is a task.
    SetAside(SetAside),
}

/// Folds one act at its place.
///
/// # Errors
/// Only the medium's.
pub fn fold<S: Shelf>(shelf: &mut S, act: &Act, place: Place) -> Result<Outcome, S::Error> {
    let before = act_record(shelf, act.id)?;
    if before.as_ref().is_some_and(|record| !record.may_be_offered_again()) {
        return Ok(Outcome::Again);
    }
    let refused = match place.verdict {
        Verdict::Quarantine(reason) => Some(SetAside::Quarantined(reason)),
        Verdict::Apply => match act.event() {
            Event::Case(CaseEvent::SeenTo { act: task, how, note }) => {
                let (officer, at) = (act.officer.clone(), act.happened_at);
                see_to(shelf, act.subject.as_case(), task, SeenTo { officer, at, how, note })?;
                None
            }
            Event::Case(event) => match act.subject.as_case() {
                Some(case) => fold_case(shelf, act, case, &event)?.as_ref().map(SetAside::from),
                None => Some(SetAside::Misplaced),
            },
            Event::Ward(event) => fold_ward(shelf, act, event)?.as_ref().map(SetAside::from),
            Event::Round(event) => match act.subject.as_round() {
                Some(id) => fold_round(shelf, act, id, &event)?.as_ref().map(SetAside::from),
                None => Some(SetAside::Misplaced),
            },
            Event::Register(event) => match act.subject.as_register() {
                Some(book) => fold_register(shelf, act, book, &event)?.as_ref().map(SetAside::from),
                None => Some(SetAside::Misplaced),
            },
            Event::Stock(event) => match act.subject.as_stock() {
                Some(blank) => fold_stock(shelf, act, blank, &event)?.as_ref().map(SetAside::from),
                None => Some(SetAside::Misplaced),
            },
            Event::Complaint(event) => match act.subject.as_complaint() {
                Some(id) => fold_complaint(shelf, act, id, &event)?.as_ref().map(SetAside::from),
                None => Some(SetAside::Misplaced),
            },
            Event::Survey(event) => match act.subject.as_case() {
                Some(case) => fold_survey(shelf, act, case, event)?.as_ref().map(SetAside::from),
                None => Some(SetAside::Misplaced),
            },
            Event::Catalogue(event) => catalogued::fold(shelf, act, event)?,
            Event::Calendar(event) => dated::fold(shelf, act, event)?,
            // It changes nothing here: who could read it is elsewhere.
            Event::Rating(event) => rating::permit(&event).err().as_ref().map(SetAside::from),
            Event::Looks(event) if act.subject.kind() == Some(SubjectKind::Officer) => {
                fold_looks(shelf, &event)?.as_ref().map(SetAside::from)
            }
            Event::Looks(_) => Some(SetAside::Misplaced),
            Event::Newer { kind, .. } => Some(SetAside::Newer(kind)),
        },
    };
    let is_first = before.is_none();
    if before.is_some_and(|record| record.seen_to.is_some()) {
        forget_seen(shelf, act.id)?;
    }
    let record = ActRecord { seq: place.seq, set_aside: refused.clone(), seen_to: None };
    shelf.save(RecordKey::Act(act.id), Record::Act(record))?;
    // What counts at its first place was no task before and is none now.
    if !is_first || refused.is_some() {
        remember(shelf, act, refused.is_some())?;
    }
    Ok(refused.map_or(Outcome::Applied, Outcome::SetAside))
}

/// An act that was set aside is a task of its case, or of the ward when there is no such case; one
/// that was offered again and now counts is none any more.
fn remember<S: Shelf>(shelf: &mut S, act: &Act, aside: bool) -> Result<(), S::Error> {
    let keep = |acts: &mut Vec<ActId>| {
        acts.retain(|id| *id != act.id);
        if aside {
            acts.push(act.id);
        }
    };
    let case = act.subject.as_case().map(|case| load_case(shelf, case)).transpose()?.flatten();
    let homeless = case.is_none();
    if let Some(mut state) = case {
        let was = state.clone();
        keep(&mut state.set_aside);
        if aside && matches!(act.event(), Event::Case(CaseEvent::Registered(_))) {
            // The district's answer did not fit: its number can be asked for again.
            state.number_request = None;
        }
        if state != was {
            save_case(shelf, state)?;
        }
    }
    let mut astray = acts(shelf, &RecordKey::Astray)?;
    let was = astray.len();
    astray.retain(|id| *id != act.id);
    if aside && homeless {
        astray.push(act.id);
    }
    if astray.len() != was || (aside && homeless) {
        shelf.save(RecordKey::Astray, Record::Acts(astray))?;
    }
    Ok(())
}

/// A person has seen to an act that had changed nothing: it is no task any more, of its case or of
/// the ward. Two who do so on two laptops are of one mind: the first stands, and there is no new task.
fn see_to<S: Shelf>(
    shelf: &mut S,
    case: Option<CaseId>,
    task: ActId,
    seen: SeenTo,
) -> Result<(), S::Error> {
    let Some(record) = act_record(shelf, task)?.filter(ActRecord::is_task) else { return Ok(()) };
    let case = case.map(|case| load_case(shelf, case)).transpose()?.flatten();
    match case.filter(|state| state.set_aside.contains(&task)) {
        Some(mut state) => {
            state.set_aside.retain(|id| *id != task);
            save_case(shelf, state)?;
        }
        None => {
            let mut astray = acts(shelf, &RecordKey::Astray)?;
            let Some(at) = astray.iter().position(|id| *id == task) else { return Ok(()) };
            astray.remove(at);
            shelf.save(RecordKey::Astray, Record::Acts(astray))?;
        }
    }
    let record = ActRecord { seen_to: Some(seen), ..record };
    shelf.save(RecordKey::Act(task), Record::Act(record))?;
    let mut done = acts(shelf, &RecordKey::SeenTo)?;
    done.push(task);
    shelf.save(RecordKey::SeenTo, Record::Acts(done))
}

/// An act that was seen to was offered again: what it became before is past.
fn forget_seen<S: Shelf>(shelf: &mut S, act: ActId) -> Result<(), S::Error> {
    let mut done = acts(shelf, &RecordKey::SeenTo)?;
    done.retain(|id| *id != act);
    shelf.save(RecordKey::SeenTo, Record::Acts(done))
}

fn fold_case<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    case: CaseId,
    event: &CaseEvent,
) -> Result<Option<Refusal>, S::Error> {
    let mut state = load_case(shelf, case)?;
    let book = match event {
        CaseEvent::EntryWrittenOver(entry) => Some(entry.book),
        _ => state.as_ref().and_then(CaseState::handling).map(|handling| handling.book),
    };
    if let Some(refusal) = held_elsewhere(shelf, case, book, event, act.happened_at)? {
        return Ok(Some(refusal));
    }
    let is_new = state.is_none();
    let source =
        Source { act: act.id, base: &act.base, officer: &act.officer, at: act.happened_at };
    if let Err(refusal) = case::apply(&mut state, case, event, source) {
        return Ok(Some(refusal));
    }
    let Some(mut state) = state else { return Ok(None) };
    match event {
        CaseEvent::Received(received) => {
            state.duplicates = note_alike(shelf, &state)?;
            state.duplicates.retain(|other| !received.not_duplicate_of.contains(other));
            if state.handling().is_some_and(|handling| handling.book == Book::Births) {
                bereaved::of_birth(shelf, &mut state)?;
            }
            if !received.code_provisional && !codes::use_leased(shelf, case, &received.code)? {
                // Not leased, or given twice by two copies of one disk: the dossier stands, and
                // the district gives it a code of its own.
                state.code.provisional = Some(state.code.text.clone());
            }
        }
        CaseEvent::CodeGiven { code } => {
            if state.code.is_provisional() {
                // Given is what it had claimed: it is final now.
                state.code.provisional = None;
            }
            codes::give(shelf, case, code)?;
        }
        CaseEvent::Registered(registration) => {
            enter(shelf, &state, book, registration, act.happened_at)?;
        }
        CaseEvent::EntryWrittenOver(entry) if is_new => {
            // Whoever declares the same again is asked; the entry itself stands in its book.
            note_alike(shelf, &state)?;
            enter(shelf, &state, book, &entry.registration, act.happened_at)?;
        }
        CaseEvent::CitizenIdRecorded { citizen_id } => {
            shelf.save(RecordKey::ChildCitizenId(citizen_id.clone()), Record::Holder(case))?;
        }
        CaseEvent::LetterNumbered { number, .. } => {
            shelf.save(letter_key(number, act.happened_at), Record::Holder(case))?;
        }
        _ => {}
    }
    save_case(shelf, state)?;
    Ok(None)
}

/// What a registration means for others: who holds its numbers, what it changes, who is dead.
fn enter<S: Shelf>(
    shelf: &mut S,
    state: &CaseState,
    book: Option<Book>,
    registration: &Registration,
    at: Moment,
) -> Result<(), S::Error> {
    if let Some(book) = book {
        shelf.save(number_key(book, registration), Record::Holder(state.id))?;
    }
    changes::note(shelf, state, at)?;
    let deceased = state.value(Field::DeceasedCitizenId);
    if book == Some(Book::Deaths) && !deceased.is_empty() {
        shelf.save(RecordKey::Dead(deceased.to_owned()), Record::Holder(state.id))?;
    }
    if book == Some(Book::Deaths) {
        bereaved::of_death(shelf, state)?;
    }
    if let Some(id) = &registration.citizen_id {
        shelf.save(RecordKey::ChildCitizenId(id.clone()), Record::Holder(state.id))?;
    }
    Ok(())
}

/// The key under which a number is held: unique in its book and year (TT 04/2020/TT-BTP Đ29.3), or
/// in its book where another system wrote it.
#[must_use]
pub fn number_key(book: Book, registration: &Registration) -> RecordKey {
    let year = chrono::Datelike::year(&registration.registered_on.0);
    match &registration.given {
        Some(given) => RecordKey::Given(book, text::tidy(given).to_uppercase()),
        None => changes::numbered(book, year, registration.number),
    }
}

/// The key under which a letter's number is held, unique within the year in which it is given
/// (NĐ 30/2020/NĐ-CP Đ15). A leading zero and the case of letters make no other number.
#[must_use]
pub fn letter_key(number: &str, given_at: Moment) -> RecordKey {
    let year = chrono::Datelike::year(&given_at.in_vietnam().date());
    RecordKey::LetterNumber(year, case::letter::one_number(number))
}

/// A number or an identity number that another case already holds.
fn held_elsewhere<S: Shelf>(
    shelf: &S,
    case: CaseId,
    book: Option<Book>,
    event: &CaseEvent,
    at: Moment,
) -> Result<Option<Refusal>, S::Error> {
    if let CaseEvent::CodeGiven { code } = event {
        let other = codes::holder(shelf, code)?.filter(|other| *other != case);
        return Ok(other.map(|other| Refusal::CodeHeld { other }));
    }
    if let CaseEvent::LetterNumbered { number, .. } = event {
        return Ok(match shelf.load(&letter_key(number, at))? {
            Some(Record::Holder(other)) if other != case => {
                Some(Refusal::LetterNumberHeld { other })
            }
            _ => None,
        });
    }
    let (number, citizen_id) = match event {
        CaseEvent::Registered(found) => {
            (book.map(|book| number_key(book, found)), found.citizen_id.as_ref())
        }
        CaseEvent::EntryWrittenOver(entry) => {
            let found = &entry.registration;
            (book.map(|book| number_key(book, found)), found.citizen_id.as_ref())
        }
        CaseEvent::CitizenIdRecorded { citizen_id } => (None, Some(citizen_id)),
        _ => return Ok(None),
    };
    if let Some(key) = number
        && let Some(Record::Holder(other)) = shelf.load(&key)?
        && other != case
    {
        return Ok(Some(Refusal::NumberHeld { other }));
    }
    if let Some(id) = citizen_id
        && let Some(Record::Holder(other)) = shelf.load(&RecordKey::ChildCitizenId(id.clone()))?
        && other != case
    {
        return Ok(Some(Refusal::CitizenIdHeld { other }));
    }
    Ok(None)
}

/// Remembers what the case is about, and names the earlier cases that may be about the same.
fn note_alike<S: Shelf>(shelf: &mut S, state: &CaseState) -> Result<Vec<CaseId>, S::Error> {
    let Some(handling) = state.handling() else { return Ok(Vec::new()) };
    let mut same = Vec::new();
    for key in alike_keys(handling.book, |field| state.value(field)) {
        let mut cases = listed(shelf, &key)?;
        for other in &cases {
            if let Some(found) = load_case(shelf, *other)?
                && !matches!(found.phase(), case::Phase::Withdrawn | case::Phase::Refused)
                && !is_another(handling.book, |f| state.value(f), |f| found.value(f))
                && !same.contains(other)
            {
                same.push(*other);
            }
        }
        cases.push(state.id);
        shelf.save(key, Record::Cases(cases))?;
    }
    Ok(same)
}
