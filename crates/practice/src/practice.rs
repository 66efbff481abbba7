//! A practice ward in a directory: made once, then opened with its district on loopback.
//!
//! ```text
//! DIR/practice.json   says that this is a practice ward, and since when
//! DIR/LOCK            held while it is open
//! DIR/district/       a district of its own: keys, embedded database
//! DIR/laptop/         Hạnh's laptop, with a slot for each officer
//! DIR/papers/         finished PDFs
//! ```

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::{Deserialize, Serialize};
use tannha_app::{
    Office, World,
    domain::time::Moment,
    ports::{Chance, Clock},
    store::{Lock, Store, StoreError, Unlock},
};
use tannha_district::{District, Running, http::start};

use crate::{
    PASSPHRASE, PracticeError,
    story::{self, Setting},
};

const NOTE: &str = "practice.json";
const HALF: &str = "half-made";
const PARTS: [&str; 3] = ["district", "laptop", "papers"];

/// What makes a directory a practice ward's.
#[derive(Debug, Serialize, Deserialize)]
struct Note {
    practice: u32,
    made_at: Moment,
    seed: u64,
}

/// An open practice ward. Dropping it stops its district.
pub struct Practice {
    dir: PathBuf,
    made_at: Moment,
    world: World,
    district: Arc<District>,
    running: Option<Running>,
    _lock: Lock,
}

/// Whether a directory holds a practice ward.
#[must_use]
pub fn is_practice(dir: &Path) -> bool {
    dir.join(NOTE).is_file()
}

impl Practice {
    /// Opens the practice ward in `dir`; makes it first where there is none.
    ///
    /// # Errors
    /// [`PracticeError::NotPractice`] when `dir` holds something else,
    /// [`PracticeError::AlreadyOpen`], or what its parts say.
    pub fn open(
        dir: &Path,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, PracticeError> {
        if !is_practice(dir) {
            Self::create(dir, clock.now(), &chance)?;
        }
        Self::open_made(dir, clock, chance)
    }

    /// Opens the practice ward in `dir`.
    ///
    /// # Errors
    /// [`PracticeError::NoPractice`] when there is none; else as [`Practice::open`].
    pub fn open_made(
        dir: &Path,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, PracticeError> {
        let note = fs::read_to_string(dir.join(NOTE)).map_err(|_| PracticeError::NoPractice)?;
        let note: Note = serde_json::from_str(&note).map_err(|_| PracticeError::BadNote)?;
        let lock = lock(dir)?;
        let district_world = district_world(clock.clone(), chance.clone());
        let district = Arc::new(District::open(&dir.join("district"), district_world)?);
        let running = district.clone().serve_on_loopback()?;
        let district_address = Some(running.address.clone());
        let world = World { clock, chance, papers: dir.join("papers"), district: district_address };
        Ok(Self {
            dir: dir.to_owned(),
            made_at: note.made_at,
            world,
            district,
            running: Some(running),
            _lock: lock,
        })
    }

    /// Makes a practice ward with its sixty cases, told as of `now`.
    ///
    /// # Errors
    /// As [`Practice::open`].
    pub fn create(dir: &Path, now: Moment, chance: &Arc<dyn Chance>) -> Result<(), PracticeError> {
        make(dir, now, chance, true)
    }

    /// Makes a practice ward in which nothing has happened yet.
    ///
    /// # Errors
    /// As [`Practice::open`].
    pub fn found(dir: &Path, now: Moment, chance: &Arc<dyn Chance>) -> Result<(), PracticeError> {
        make(dir, now, chance, false)
    }

    /// The laptop's data directory.
    #[must_use]
    pub fn laptop(&self) -> PathBuf {
        self.dir.join("laptop")
    }

    /// Where finished PDFs are put.
    #[must_use]
    pub fn papers(&self) -> PathBuf {
        self.dir.join("papers")
    }

    /// When it was made.
    #[must_use]
    pub const fn made_at(&self) -> Moment {
        self.made_at
    }

    /// Clock, chance, papers and the district's address, for an office or a host.
    #[must_use]
    pub fn world(&self) -> World {
        self.world.clone()
    }

    /// The passphrase that all its officers share.
    #[must_use]
    pub const fn passphrase(&self) -> &'static str {
        PASSPHRASE
    }

    /// The district, to administer.
    #[must_use]
    pub fn district(&self) -> &Arc<District> {
        &self.district
    }

    /// The district's address while it runs.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.running.as_ref().map(|running| running.address.as_str())
    }

    /// Opens the office for one of its officers.
    ///
    /// # Errors
    /// The store's, when another has it open.
    pub fn office(&self, officer: &str) -> Result<Office, PracticeError> {
        let unlock = Unlock::Officer { officer, passphrase: PASSPHRASE };
        let store = Store::open(&self.laptop(), unlock).map_err(tannha_app::OfficeError::from)?;
        Ok(Office::open(store, self.world())?)
    }

    /// Takes the network down: nobody listens at the district's address any more.
    ///
    /// # Errors
    /// When the server had ended by itself.
    pub fn take_network_down(&mut self) -> Result<(), PracticeError> {
        match self.running.take() {
            Some(running) => Ok(running.stop()?),
            None => Ok(()),
        }
    }

    /// Brings the network up again, at the address where it was.
    ///
    /// # Errors
    /// When the address was taken meanwhile.
    pub fn bring_network_up(&mut self) -> Result<(), PracticeError> {
        if self.running.is_none() {
            let known = self.world.district.as_deref();
            let address = known.and_then(|known| known.strip_prefix("http://")?.parse().ok());
            let running = match address {
                Some(address) => start(self.district.clone(), address, None)?,
                None => self.district.clone().serve_on_loopback()?,
            };
            self.running = Some(running);
        }
        Ok(())
    }

    /// Stops the district.
    ///
    /// # Errors
    /// When the server had ended by itself.
    pub fn stop(mut self) -> Result<(), PracticeError> {
        self.take_network_down()
    }
}

/// A district's world of the same clock and chance as an office's.
pub(crate) fn district_world(
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
) -> tannha_district::World {
    tannha_district::World::new(move || clock.now(), move |bytes: &mut [u8]| chance.fill(bytes))
}

/// Makes everything aside and moves it into its place at the end: an interrupted making leaves
/// nothing that looks like a practice ward.
fn make(
    dir: &Path,
    now: Moment,
    chance: &Arc<dyn Chance>,
    with_cases: bool,
) -> Result<(), PracticeError> {
    let io = |what| move |source| PracticeError::Io { what, source };
    if is_practice(dir) || PARTS.iter().any(|part| dir.join(part).exists()) || is_laptop(dir) {
        return Err(PracticeError::NotPractice);
    }
    fs::create_dir_all(dir).map_err(io("the practice directory"))?;
    let lock = lock(dir)?;
    let half = dir.join(HALF);
    if half.exists() {
        fs::remove_dir_all(&half).map_err(io(HALF))?;
    }
    fs::create_dir_all(half.join("papers")).map_err(io(HALF))?;
    let mut seed = [0; 8];
    chance.fill(&mut seed);
    let seed = u64::from_be_bytes(seed);
    story::tell(&Setting { dir: &half, now, chance: chance.clone(), seed, with_cases })?;
    for part in PARTS {
        fs::rename(half.join(part), dir.join(part)).map_err(io("the practice directory"))?;
    }
    fs::remove_dir_all(&half).map_err(io(HALF))?;
    let note = Note { practice: 1, made_at: now, seed };
    let text = serde_json::to_string_pretty(&note).unwrap_or_default();
    fs::write(dir.join(NOTE), text).map_err(io(NOTE))?;
    drop(lock);
    Ok(())
}

/// A store of a real ward, or its remains.
fn is_laptop(dir: &Path) -> bool {
    dir.join("FORMAT").exists() || dir.join("journal").exists()
}

fn lock(dir: &Path) -> Result<Lock, PracticeError> {
    Lock::take(dir).map_err(|error| match error {
        StoreError::Io { source, .. } => PracticeError::Io { what: "LOCK", source },
        _ => PracticeError::AlreadyOpen,
    })
}
