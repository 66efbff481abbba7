//! An edition of the catalogue takes its place among the others.

use super::{Act, Record, RecordKey, SetAside, Shelf, SubjectKind};
use crate::{
    catalogue::{CatalogueEvent, CatalogueRefusal, CatalogueState, permit},
    time::Date,
};

pub(super) fn fold<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    event: CatalogueEvent,
) -> Result<Option<SetAside>, S::Error> {
    if act.subject.kind() != Some(SubjectKind::Catalogue) {
        return Ok(Some(SetAside::Misplaced));
    }
    let CatalogueEvent::Published(edition) = event;
    let mut state = load_catalogue(shelf)?;
    match permit(&state, &edition, act.happened_at) {
        Ok(()) => {}
        Err(CatalogueRefusal::Newer { .. }) => return Ok(Some(SetAside::Newer(act.kind))),
        Err(refusal) => {
            let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
            return Ok(Some(SetAside::Refused(refusal.code().to_owned(), params)));
        }
    }
    state.editions.push(edition.mark());
    state.published.insert(edition.version, Date(act.happened_at.in_vietnam().date()));
    shelf.save(RecordKey::Catalogue, Record::Catalogue(state))?;
    shelf.save(RecordKey::Edition(edition.version), Record::Edition(edition))?;
    Ok(None)
}

/// The editions that were published.
///
/// # Errors
/// Only the medium's.
pub fn load_catalogue<S: Shelf>(shelf: &S) -> Result<CatalogueState, S::Error> {
    Ok(match shelf.load(&RecordKey::Catalogue)? {
        Some(Record::Catalogue(state)) => state,
        _ => CatalogueState::default(),
    })
}
