//! The working calendar of a ward: its years shown, checked, published.

use std::sync::PoisonError;

use tannha_domain::{
    calendar::{
        Calendar, CalendarEvent, CalendarState, CalendarYear, YearVersion,
        published::{check, dated, follows, read},
    },
    ids::WardId,
    log::{Record, RecordKey, Shelf as _, Subject, load_calendar},
};

use crate::{
    district::{District, known},
    error::DistrictError,
    log::Draft,
};

impl District {
    /// The calendar that a ward reckons with, and which of its years were published.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn calendar(&self, ward: &WardId) -> Result<(Calendar, CalendarState), DistrictError> {
        let draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        let state = load_calendar(&draft)?;
        let mut calendar = Calendar::built_in().clone();
        for mark in &state.years {
            if let Some(year) = published(&draft, *mark)? {
                calendar.publish(year);
            }
        }
        Ok((calendar, state))
    }

    /// Reads a year and says what is wrong with it; publishes nothing.
    ///
    /// # Errors
    /// [`DistrictError::CalendarFaulty`] with each fault, [`DistrictError::Calendar`], or the
    /// database's.
    pub fn check_year(&self, ward: &WardId, json: &str) -> Result<CalendarYear, DistrictError> {
        let draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        checked(&draft, json)
    }

    /// Publishes a year: from here on it is in the ward's log, and laptops get it by sync.
    ///
    /// # Errors
    /// As [`District::check_year`].
    pub fn publish_year(&self, ward: &WardId, json: &str) -> Result<CalendarYear, DistrictError> {
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        let year = checked(&draft, json)?;
        let event = CalendarEvent::Published(Box::new(year.clone()));
        draft.write(Subject::calendar(), event)?;
        draft.commit()?;
        Ok(year)
    }
}

fn published(draft: &Draft<'_>, mark: YearVersion) -> Result<Option<CalendarYear>, DistrictError> {
    Ok(match draft.load(&RecordKey::Year(mark.year, mark.version))? {
        Some(Record::Year(year)) => Some(*year),
        _ => None,
    })
}

/// A promise names the versions that it was reckoned with: a published one never bears the number of
/// one that the program brought along.
fn checked(draft: &Draft<'_>, json: &str) -> Result<CalendarYear, DistrictError> {
    let faulty = |faults| DistrictError::CalendarFaulty { faults };
    let year = read(json).map_err(|fault| faulty(vec![fault]))?;
    let faults = check(&year, draft.now().in_vietnam().date());
    if !faults.is_empty() {
        return Err(faulty(faults));
    }
    let brought = Calendar::built_in().year(year.year);
    let last = load_calendar(draft)?.version(year.year);
    follows(&year, last.max(brought.map_or(0, |known| known.version)))?;
    let before = published(draft, YearVersion { year: year.year, version: last })?;
    Ok(dated(year, before.as_ref().or(brought)))
}
