//! Backup, and what follows after a restore.

use std::{fs, path::Path, sync::PoisonError};

use tannha_domain::ids::{DeviceId, WardId};

use crate::{
    db::{CodeRow, Database as _, EmbeddedDatabase, WARDS_DIR, WardBackup},
    district::{District, known},
    error::DistrictError,
    keys::Keys,
    log::{self, Draft},
    world::World,
};

impl District {
    /// Opens a new epoch on every ward: the database was restored from a backup. Numbers wait until
    /// the laptops were heard, and codes that were given out are not good any more.
    ///
    /// # Errors
    /// The database's.
    pub fn open_epoch(&self) -> Result<(), DistrictError> {
        for ward in self.db.wards()? {
            let turn = self.turn(&ward);
            let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, &ward)?;
            log::recover::open_epoch(&mut draft);
            for code in self.db.codes(&ward)?.into_iter().filter(|code| code.used_by.is_none()) {
                draft.put_code(CodeRow { expires_at: draft.now(), ..code });
            }
            draft.commit()?;
        }
        Ok(())
    }

    /// The laptops that a restored ward still waits for before it gives numbers again.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn unheard(&self, ward: &WardId) -> Result<Vec<DeviceId>, DistrictError> {
        let draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        log::recover::unheard(&draft)
    }

    /// Gives numbers again without waiting for laptops that were not heard since the restore.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn settle(&self, ward: &WardId) -> Result<(), DistrictError> {
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        log::recover::settle(&mut draft)?;
        log::recover::pay(&mut draft)?;
        Ok(draft.commit()?)
    }

    /// Copies all wards to an empty directory and reads the copy back. The keys are not in it.
    ///
    /// # Errors
    /// [`DatabaseError::NotOnDisk`], or the store's.
    pub fn backup(&self, to: &Path) -> Result<Vec<WardBackup>, DistrictError> {
        Ok(self.db.backup(to)?)
    }

    /// Makes a district in `dir` from a backup. The keys must be in `dir` already: they are not in a
    /// backup. Everything is read back on the way; a new epoch is opened.
    ///
    /// # Errors
    /// [`DistrictError::NotADistrict`] without keys, [`DistrictError::AlreadyExists`] beside wards,
    /// or the store's: nothing damaged or cut off passes for a backup.
    pub fn restore(from: &Path, dir: &Path, world: World) -> Result<Self, DistrictError> {
        let keys = Keys::open(dir)?;
        if !EmbeddedDatabase::open(dir, keys.store())?.wards()?.is_empty() {
            return Err(DistrictError::AlreadyExists);
        }
        let half = dir.join(HALF);
        let failed = |source| DistrictError::Io { what: "the restored wards", source };
        if half.exists() {
            fs::remove_dir_all(&half).map_err(failed)?;
        }
        crate::db::restore(from, &half, keys.store())?;
        let database = EmbeddedDatabase::open(&half, keys.store())?;
        Self::over(Box::new(database), keys, world.clone())?.open_epoch()?;
        put_in_place(dir, &half).map_err(failed)?;
        Self::open(dir, world)
    }
}

/// Where wards are while they are being restored. One that is interrupted never was: no ward is there
/// without its new epoch, and none without the others.
const HALF: &str = "restoring";

/// The restored wards take the place of the directory in which there are none.
fn put_in_place(dir: &Path, half: &Path) -> std::io::Result<()> {
    let wards = dir.join(WARDS_DIR);
    // What is left of a ward that was never made is not ours to remove.
    if fs::read_dir(&wards)?.next().is_some() {
        let mut aside = (1..).map(|n| dir.join(format!("{WARDS_DIR}-set-aside-{n}")));
        let aside = aside.find(|aside| !aside.exists()).unwrap_or_else(|| dir.join("set-aside"));
        fs::rename(&wards, aside)?;
    } else {
        fs::remove_dir(&wards)?;
    }
    fs::rename(half.join(WARDS_DIR), &wards)?;
    fs::remove_dir(half)?;
    // A name is durable when its directory is; not every system can be asked for that.
    if cfg!(unix) { fs::File::open(dir)?.sync_all() } else { Ok(()) }
}
