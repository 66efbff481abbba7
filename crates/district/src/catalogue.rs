//! The catalogue of procedures of a ward: shown, checked, published.

use std::sync::PoisonError;

use tannha_domain::{
    catalogue::{CatalogueEvent, CatalogueState, Edition, Fault, check, in_force, permit, read},
    ids::WardId,
    log::{MAX_ENTRY_BYTES, Record, RecordKey, Shelf as _, Subject, load_catalogue},
    ruleset::Rulebook,
    time::Moment,
};

use crate::{
    district::{District, known},
    error::DistrictError,
    log::Draft,
};

/// What an entry has besides the edition in it.
const AROUND_BYTES: usize = 4 * 1024;

impl District {
    /// The editions that were published for a ward, oldest first.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn catalogue(&self, ward: &WardId) -> Result<Vec<Edition>, DistrictError> {
        let draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        Ok(editions(&draft)?.1)
    }

    /// The moment at the district.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.world.now()
    }

    /// Reads an edition and says what is wrong with it; publishes nothing.
    ///
    /// # Errors
    /// [`DistrictError::CatalogueFaulty`] with each fault, [`DistrictError::Catalogue`], or the
    /// database's.
    pub fn check_edition(&self, ward: &WardId, json: &str) -> Result<Edition, DistrictError> {
        let draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        checked(&draft, json)
    }

    /// Publishes an edition: from here on it is in the ward's log, and laptops get it by sync.
    ///
    /// # Errors
    /// As [`District::check_edition`].
    pub fn publish_edition(&self, ward: &WardId, json: &str) -> Result<Edition, DistrictError> {
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        let edition = checked(&draft, json)?;
        let event = CatalogueEvent::Published(Box::new(edition.clone()));
        draft.write(Subject::catalogue(), event)?;
        draft.commit()?;
        Ok(edition)
    }
}

pub(crate) fn editions(draft: &Draft<'_>) -> Result<(CatalogueState, Vec<Edition>), DistrictError> {
    let state = load_catalogue(draft)?;
    let mut editions = Vec::with_capacity(state.editions.len());
    for mark in &state.editions {
        if let Some(Record::Edition(edition)) = draft.load(&RecordKey::Edition(mark.version))? {
            editions.push(*edition);
        }
    }
    Ok((state, editions))
}

fn checked(draft: &Draft<'_>, json: &str) -> Result<Edition, DistrictError> {
    let faulty = |faults| DistrictError::CatalogueFaulty { faults };
    let edition = read(json).map_err(faulty)?;
    let (state, earlier) = editions(draft)?;
    permit(&state, &edition, draft.now())?;
    let base = Rulebook::built_in();
    let book = in_force(base, &earlier);
    let mut faults =
        check(&edition, book.default_for(edition.from)?, base.default_for(edition.from)?);
    let bytes = minicbor::to_vec(&edition).map_or(usize::MAX, |bytes| bytes.len());
    if bytes > MAX_ENTRY_BYTES - AROUND_BYTES {
        faults.push(Fault::too_large(bytes));
    }
    if faults.is_empty() { Ok(edition) } else { Err(faulty(faults)) }
}
