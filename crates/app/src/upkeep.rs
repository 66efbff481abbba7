//! What a laptop does for its own safety: backups, read back and thinned, in every place that it was
//! given, and a journal that does not grow for ever.
//!
//! ```text
//!   LAPTOP/backups/<database>/…                 always there: against damage
//!   PLACE/tan-nha-backup/<database>/…           a stick, another disk: against a lost laptop
//! ```
//!
//! Nothing here is in the way of a save: the store copies while commits go on, and only a pruning, done
//! when the frames have outgrown everything else, lets them wait. Whatever fails is told and stops
//! nothing. The tables themselves are copied when the laptop is opened, should they have grown to four
//! times what they hold.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tannha_store::{KeptBackup, PruneReport, Schedule, Store, StoreError, backups};

use crate::{Office, OfficeError};

/// The laptop's own place, in its data directory.
const OWN: &str = "backups";
/// What a place outside is known by: a stick that is not plugged in has none, whatever stands there.
const OUTSIDE: &str = "tan-nha-backup";
/// The places outside, one a line: no secret, and wanted when the store does not open.
const NOTE: &str = "backup-places";

/// How a laptop takes care of itself.
#[derive(Debug, Clone, Copy)]
pub struct Care {
    /// When to back up, and what to keep.
    pub schedule: Schedule,
    /// Frames lighter than this are left alone, in bytes.
    pub heavy_bytes: u64,
}

impl Care {
    /// An office's: a backup every four hours of use, a pruning when the frames weigh 16 MiB and more
    /// than the base before them.
    pub const OFFICE: Self = Self { schedule: Schedule::OFFICE, heavy_bytes: 16 << 20 };
}

/// A place for backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// As it was named.
    pub dir: PathBuf,
    /// In the laptop's own directory.
    pub own: bool,
}

impl Place {
    /// The directory under which the backups of all databases lie; it may not be there.
    #[must_use]
    pub fn root(&self) -> PathBuf {
        if self.own { self.dir.clone() } else { self.dir.join(OUTSIDE) }
    }

    /// Whether backups can be put there now.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.own || self.root().is_dir()
    }
}

/// How a place stands.
#[derive(Debug)]
pub struct PlaceKept {
    /// The place.
    pub place: Place,
    /// Whether it could be looked at: a stick may be elsewhere.
    pub there: bool,
    /// The newest backup in it, read back when it was taken.
    pub last: Option<KeptBackup>,
    /// Something was saved that it does not have.
    pub lacks: bool,
    /// What kept a backup from being taken.
    pub failure: Option<StoreError>,
}

/// What an upkeep found and did.
#[derive(Debug)]
pub struct Upkeep {
    /// The places, the laptop's own first.
    pub places: Vec<PlaceKept>,
    /// Backups taken now.
    pub taken: u32,
    /// The journal was pruned.
    pub pruned: Option<PruneReport>,
    /// What kept it from being pruned.
    pub failure: Option<StoreError>,
}

/// The places of the laptop in `laptop`: its own, and those that it was given.
#[must_use]
pub fn places(laptop: &Path) -> Vec<Place> {
    let own = Place { dir: laptop.join(OWN), own: true };
    let note = fs::read_to_string(laptop.join(NOTE)).unwrap_or_default();
    let outside = note
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| Place { dir: PathBuf::from(line), own: false });
    std::iter::once(own).chain(outside).collect()
}

/// Gives the laptop a place outside for its backups.
///
/// # Errors
/// [`OfficeError::NoSuchPlace`] when it is no directory, or lies in the laptop's own;
/// [`OfficeError::File`].
pub fn add_place(laptop: &Path, dir: &Path) -> Result<(), OfficeError> {
    if !dir.is_absolute() || !dir.is_dir() || dir.starts_with(laptop) {
        return Err(OfficeError::NoSuchPlace);
    }
    let place = Place { dir: dir.to_owned(), own: false };
    fs::create_dir_all(place.root()).map_err(OfficeError::File)?;
    let mut outside = outside(laptop);
    if !outside.contains(&place.dir) {
        outside.push(place.dir);
    }
    note(laptop, &outside)
}

/// Takes a place outside away; the backups in it stay.
///
/// # Errors
/// [`OfficeError::File`].
pub fn remove_place(laptop: &Path, dir: &Path) -> Result<(), OfficeError> {
    let mut outside = outside(laptop);
    outside.retain(|place| place != dir);
    note(laptop, &outside)
}

fn outside(laptop: &Path) -> Vec<PathBuf> {
    places(laptop).into_iter().filter(|place| !place.own).map(|place| place.dir).collect()
}

fn note(laptop: &Path, outside: &[PathBuf]) -> Result<(), OfficeError> {
    let lines: Vec<String> = outside.iter().map(|dir| dir.display().to_string()).collect();
    fs::write(laptop.join(NOTE), lines.join("\n")).map_err(OfficeError::File)
}

impl Office {
    /// Looks after the laptop in `laptop`: backs up where that is due, thins, prunes. To be called after
    /// the laptop was opened and after a pass, when nobody waits for it.
    #[must_use]
    pub fn upkeep(&self, laptop: &Path, care: Care) -> Upkeep {
        let store = self.ledger.store();
        let now_s = self.now().utc_ms() / 1000;
        let mut upkeep = Upkeep { places: Vec::new(), taken: 0, pruned: None, failure: None };
        for place in places(laptop) {
            let mut failure = None;
            if place.is_there() {
                match store.backup_if_due(&root_of(&place, store), now_s, care.schedule) {
                    Ok(taken) => upkeep.taken += u32::from(taken.is_some()),
                    Err(error) => failure = Some(error),
                }
            }
            upkeep.places.push(stand(place, store, failure));
        }
        if upkeep.taken > 0 {
            match self.prune_if_heavy(laptop, care) {
                Ok(pruned) => upkeep.pruned = pruned,
                Err(error) => upkeep.failure = Some(error),
            }
        }
        upkeep
    }

    /// How the places stand, without doing anything.
    #[must_use]
    pub fn backups_kept(&self, laptop: &Path) -> Vec<PlaceKept> {
        let store = self.ledger.store();
        places(laptop).into_iter().map(|place| stand(place, store, None)).collect()
    }

    /// No frame goes that the own place's furthest backup does not hold, and none from the first on
    /// that waits for its receipt.
    fn prune_if_heavy(&self, laptop: &Path, care: Care) -> Result<Option<PruneReport>, StoreError> {
        let store = self.ledger.store();
        let weight = store.weight()?;
        if weight.frames_bytes < care.heavy_bytes.max(weight.base_bytes) {
            return Ok(None);
        }
        let own = Place { dir: laptop.join(OWN), own: true };
        let kept = backups(&root_of(&own, store))?;
        let Some(behind) = kept.into_iter().max_by_key(|kept| kept.position) else {
            return Ok(None);
        };
        let Ok(floor) = self.ledger.receipted() else { return Ok(None) };
        store.prune(floor, &behind.dir).map(Some)
    }
}

fn root_of(place: &Place, store: &Store) -> PathBuf {
    place.root().join(store.database().to_string())
}

fn stand(place: Place, store: &Store, failure: Option<StoreError>) -> PlaceKept {
    let there = place.is_there();
    let kept = backups(&root_of(&place, store));
    let (last, failure) = match kept {
        Ok(kept) => (kept.into_iter().next(), failure),
        Err(error) => (None, failure.or(Some(error))),
    };
    let lacks = last.as_ref().is_none_or(|last| last.position < store.position().0);
    PlaceKept { place, there, last, lacks, failure }
}
