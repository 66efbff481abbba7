//! What stands on a shelf, by what it is.

use super::{ActRecord, Record, RecordKey, Shelf};
use crate::{
    case::CaseState,
    complaint::Complaint,
    ids::{ActId, CaseId, ComplaintId, RoundId},
    look::Looked,
    round::RoundState,
    survey::Survey,
    ward::WardSettings,
};

/// What is settled for the ward, where anything is.
///
/// # Errors
/// The shelf's.
pub fn load_settings<S: Shelf>(shelf: &S) -> Result<Option<Box<WardSettings>>, S::Error> {
    Ok(match shelf.load(&RecordKey::Ward)? {
        Some(Record::Ward(settings)) => Some(settings),
        _ => None,
    })
}

pub(super) fn acts<S: Shelf>(shelf: &S, key: &RecordKey) -> Result<Vec<ActId>, S::Error> {
    Ok(match shelf.load(key)? {
        Some(Record::Acts(acts)) => acts,
        _ => Vec::new(),
    })
}

/// The cases that stand under a key: a list of them, or the one that holds it.
pub(super) fn listed<S: Shelf>(shelf: &S, key: &RecordKey) -> Result<Vec<CaseId>, S::Error> {
    Ok(match shelf.load(key)? {
        Some(Record::Cases(cases)) => cases,
        Some(Record::Holder(case)) => vec![case],
        _ => Vec::new(),
    })
}

/// Who looked at a case, as far as it was told.
///
/// # Errors
/// Only the medium's.
pub fn load_looks<S: Shelf>(shelf: &S, case: CaseId) -> Result<Vec<Looked>, S::Error> {
    Ok(match shelf.load(&RecordKey::Looks(case))? {
        Some(Record::Looks(lines)) => lines,
        _ => Vec::new(),
    })
}

/// What a family answered about its case, from a shelf.
///
/// # Errors
/// Only the medium's.
pub fn load_survey<S: Shelf>(shelf: &S, case: CaseId) -> Result<Option<Survey>, S::Error> {
    Ok(match shelf.load(&RecordKey::Survey(case))? {
        Some(Record::Survey(survey)) => Some(*survey),
        _ => None,
    })
}

/// A complaint from a shelf.
///
/// # Errors
/// Only the medium's.
pub fn load_complaint<S: Shelf>(shelf: &S, id: ComplaintId) -> Result<Option<Complaint>, S::Error> {
    Ok(match shelf.load(&RecordKey::Complaint(id))? {
        Some(Record::Complaint(state)) => Some(*state),
        _ => None,
    })
}

/// A round from a shelf.
///
/// # Errors
/// Only the medium's.
pub fn load_round<S: Shelf>(shelf: &S, id: RoundId) -> Result<Option<RoundState>, S::Error> {
    Ok(match shelf.load(&RecordKey::Round(id))? {
        Some(Record::Round(state)) => Some(*state),
        _ => None,
    })
}

/// A case from a shelf.
///
/// # Errors
/// Only the medium's.
pub fn load_case<S: Shelf>(shelf: &S, case: CaseId) -> Result<Option<CaseState>, S::Error> {
    Ok(match shelf.load(&RecordKey::Case(case))? {
        Some(Record::Case(state)) => Some(*state),
        _ => None,
    })
}

pub(super) fn save_case<S: Shelf>(shelf: &mut S, state: CaseState) -> Result<(), S::Error> {
    shelf.save(RecordKey::Case(state.id), Record::Case(Box::new(state)))
}

/// What became of an act, when it has a place.
///
/// # Errors
/// Only the medium's.
pub fn act_record<S: Shelf>(shelf: &S, act: ActId) -> Result<Option<ActRecord>, S::Error> {
    Ok(match shelf.load(&RecordKey::Act(act))? {
        Some(Record::Act(record)) => Some(record),
        _ => None,
    })
}
