//! A death that the ward registers is known to the births that it concerns: nobody congratulates a family,
//! thanks it or asks it for an opinion while it mourns, whether or not an officer remembered (DOMAIN §4).

use super::{
    Record, RecordKey, Shelf,
    alike::born_on,
    load::{listed, load_case, save_case},
};
use crate::{
    case::{Book, CaseState, Field, Phase},
    ids::CaseId,
};

/// Under which births are found by their mother's identity number: no reason to ask about two of them.
fn of_mother(number: &str) -> RecordKey {
    RecordKey::Alike(Book::Births, format!("con của {number}"))
}

/// A birth was received: its mother may be registered as dead, and the child too.
pub(super) fn of_birth<S: Shelf>(shelf: &mut S, birth: &mut CaseState) -> Result<(), S::Error> {
    let mother = birth.value(Field::MotherCitizenId).to_owned();
    if !mother.is_empty() {
        let mut births = listed(shelf, &of_mother(&mother))?;
        births.push(birth.id);
        shelf.save(of_mother(&mother), Record::Cases(births))?;
        birth.bereaved = stands(shelf, listed(shelf, &RecordKey::Dead(mother))?)?;
    }
    let child = born_on(birth.value(Field::ChildName), birth.value(Field::ChildBorn));
    if let (None, Some(child)) = (birth.bereaved, child) {
        birth.bereaved = stands(shelf, listed(shelf, &dead_child(&child))?)?;
    }
    Ok(())
}

/// Under which the deaths of people with a full day of birth are found.
fn dead_child(name_and_day: &str) -> RecordKey {
    RecordKey::Alike(Book::Deaths, format!("sinh {name_and_day}"))
}

/// The first of these deaths that was not revoked.
fn stands<S: Shelf>(shelf: &S, deaths: Vec<CaseId>) -> Result<Option<CaseId>, S::Error> {
    for death in deaths {
        if load_case(shelf, death)?.is_some_and(|state| state.phase() != Phase::Revoked) {
            return Ok(Some(death));
        }
    }
    Ok(None)
}

/// A death was registered: the births of the one who died and of a mother's children know it.
pub(super) fn of_death<S: Shelf>(shelf: &mut S, death: &CaseState) -> Result<(), S::Error> {
    let number = death.value(Field::DeceasedCitizenId);
    let mut births = Vec::new();
    if !number.is_empty() {
        births.extend(listed(shelf, &RecordKey::ChildCitizenId(number.to_owned()))?);
        births.extend(listed(shelf, &of_mother(number))?);
    }
    if let Some(child) = born_on(death.value(Field::DeceasedName), death.value(Field::DeceasedBorn))
    {
        births.extend(listed(shelf, &RecordKey::Alike(Book::Births, child.clone()))?);
        let mut deaths = listed(shelf, &dead_child(&child))?;
        deaths.push(death.id);
        shelf.save(dead_child(&child), Record::Cases(deaths))?;
    }
    for birth in births {
        if let Some(mut state) = load_case(shelf, birth)?
            && state.bereaved.is_none()
        {
            state.bereaved = Some(death.id);
            save_case(shelf, state)?;
        }
    }
    Ok(())
}
