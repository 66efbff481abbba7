//! Making room for another store where one cannot be opened any more: nothing is removed, all that a
//! store had is moved into one directory, for a person to look at.
//!
//! ```text
//!   backup ──▶ restored/   read back and opened once
//!   FORMAT, slots, journal … ──▶ damaged-<n>/
//!   restored/* ──▶ here, FORMAT last: until then there is no store
//! ```
//!
//! What stands between the arrows may be interrupted and begun again.

use std::{fs, path::Path};

use crate::{
    backup, ballast, derived,
    disk::{Disk, RealDisk, create_directory},
    error::StoreError,
    format,
    lock::{self, Lock},
    mark,
    open::VIEW_DIR,
    repair, segment,
    slot::{SlotInfo, Unlock},
    slots::{self, Slots},
    voucher,
};

/// Where a backup is made a store of, before it takes its place.
const WORK_DIR: &str = "restored";

/// Everything of a store's that another one would meet; `FORMAT` leaves first and comes last.
const PARTS: [&str; 10] = [
    format::FILE,
    slots::FILE,
    slots::COPY,
    mark::FILE,
    ballast::FILE,
    segment::DIR,
    derived::DIR,
    repair::WORK_DIR,
    voucher::FILE,
    VIEW_DIR,
];

/// Whether `dir` holds a store or what is left of one.
#[must_use]
pub fn has_remains(dir: &Path) -> bool {
    let parts = [format::FILE, slots::FILE, slots::COPY, segment::DIR, WORK_DIR];
    parts.iter().any(|part| dir.join(part).exists())
}

/// The officers of a store or of a backup, also when `FORMAT` is lost or damaged: the slots know them.
///
/// # Errors
/// As [`Store::slots`](crate::Store::slots); of the slots' two copies one must be whole.
pub fn officers(dir: &Path) -> Result<Vec<SlotInfo>, StoreError> {
    let disk = RealDisk::new(dir);
    let (format, _) = repair::read_format(&disk)?;
    Ok(Slots::read(&disk, format.database)?.slots.infos())
}

/// Moves everything that a store has in `dir` into `damaged-<n>` beside it, so that another can be made
/// there. The directory's name; `None` if there was nothing.
///
/// # Errors
/// [`StoreError::AlreadyOpen`], [`StoreError::Io`].
pub fn set_aside(dir: &Path) -> Result<Option<String>, StoreError> {
    let there = PARTS.iter().filter(|part| dir.join(part).exists()).collect::<Vec<_>>();
    if there.is_empty() {
        return Ok(None);
    }
    let _lock = Lock::take(dir)?;
    lock::ensure_sled_is_free(&dir.join(VIEW_DIR))?;
    let mut n = 1_u32;
    while dir.join(format!("damaged-{n}")).exists() {
        n += 1;
    }
    let name = format!("damaged-{n}");
    let target = dir.join(&name);
    let moving = |e| StoreError::io("setting aside", &name, e);
    create_directory(&target).map_err(moving)?;
    for part in there {
        fs::rename(dir.join(part), target.join(part)).map_err(moving)?;
    }
    RealDisk::new(dir).sync_dir("").map_err(moving)?;
    Ok(Some(name))
}

/// Puts the store of a backup in the place of one that cannot be opened or repaired. The backup is
/// restored and read back first; only then is what stands in `dir` set aside. The name of the directory
/// that it was set aside to.
///
/// # Errors
/// As [`restore`](crate::restore) and [`set_aside`]; before the backup was found whole nothing is
/// moved.
pub fn restore_in_place(
    from: &Path,
    dir: &Path,
    unlock: Unlock<'_>,
) -> Result<Option<String>, StoreError> {
    let work = dir.join(WORK_DIR);
    let moving = |e| StoreError::io("moving", WORK_DIR, e);
    if work.exists() {
        fs::remove_dir_all(&work).map_err(moving)?;
    }
    create_directory(dir).map_err(moving)?;
    drop(backup::restore(from, &work, unlock)?);
    let aside = set_aside(dir)?;
    let _lock = Lock::take(dir)?;
    lock::ensure_sled_is_free(&work.join(VIEW_DIR))?;
    let disk = RealDisk::new(dir);
    for part in PARTS.iter().rev().filter(|part| work.join(part).exists()) {
        if *part == format::FILE {
            disk.sync_dir("").map_err(moving)?;
        }
        fs::rename(work.join(part), dir.join(part)).map_err(moving)?;
    }
    disk.sync_dir("").map_err(moving)?;
    fs::remove_dir_all(&work).map_err(moving)?;
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Store,
        testing::{CASES, LAN, laptop, put},
    };

    fn store_with_backup(home: &Path) -> (std::path::PathBuf, std::path::PathBuf) {
        let (dir, backup) = (home.join("store"), home.join("backup"));
        let store = Store::create(&dir, laptop()).unwrap();
        store.commit(put(CASES, b"k", b"1")).unwrap();
        store.backup(&backup).unwrap();
        store.commit(put(CASES, b"k", b"2")).unwrap();
        (dir, backup)
    }

    #[test]
    fn a_store_whose_slots_are_gone_comes_back_from_a_backup_and_its_rest_is_kept() {
        let home = tempfile::tempdir().unwrap();
        let (dir, backup) = store_with_backup(home.path());
        fs::create_dir(dir.join("papers")).unwrap();
        for file in [slots::FILE, slots::COPY] {
            fs::write(dir.join(file), b"").unwrap();
        }
        assert_eq!(officers(&backup).unwrap()[0].officer, "lan");
        assert!(officers(&dir).is_err() && has_remains(&dir));
        let aside = restore_in_place(&backup, &dir, LAN).unwrap().unwrap();
        let store = Store::open(&dir, LAN).unwrap();
        assert_eq!(store.get(CASES, b"k").unwrap().unwrap(), b"1");
        assert!(dir.join(aside).join("journal").is_dir() && dir.join("papers").is_dir());
        assert!(!dir.join(WORK_DIR).exists());
    }

    #[test]
    fn a_backup_that_is_no_good_moves_nothing() {
        let home = tempfile::tempdir().unwrap();
        let (dir, backup) = store_with_backup(home.path());
        fs::remove_file(backup.join("MANIFEST")).unwrap();
        assert!(restore_in_place(&backup, &dir, LAN).is_err());
        assert_eq!(Store::open(&dir, LAN).unwrap().get(CASES, b"k").unwrap().unwrap(), b"2");
    }

    #[test]
    fn a_restore_that_was_interrupted_anywhere_is_begun_again() {
        for left in 0..PARTS.len() {
            let home = tempfile::tempdir().unwrap();
            let (dir, backup) = store_with_backup(home.path());
            // As it stands after the old store was set aside and some parts of the new one moved in.
            drop(backup::restore(&backup, &dir.join(WORK_DIR), LAN).unwrap());
            set_aside(&dir).unwrap();
            for part in PARTS.iter().rev().take(left) {
                let _ = fs::rename(dir.join(WORK_DIR).join(part), dir.join(part));
            }
            assert!(has_remains(&dir));
            restore_in_place(&backup, &dir, LAN).unwrap();
            let store = Store::open(&dir, LAN).unwrap();
            assert_eq!(store.get(CASES, b"k").unwrap().unwrap(), b"1", "after {left} parts");
        }
    }

    #[test]
    fn an_open_store_is_not_set_aside() {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("store");
        let open = Store::create(&dir, laptop()).unwrap();
        assert_eq!(set_aside(&dir).unwrap_err().code(), "store-already-open");
        drop(open);
        assert_eq!(set_aside(&dir).unwrap().as_deref(), Some("damaged-1"));
        assert!(!has_remains(&dir) && set_aside(&dir).unwrap().is_none());
        drop(Store::create(&dir, laptop()).unwrap());
    }

    #[test]
    fn the_officers_are_known_without_format() {
        let home = tempfile::tempdir().unwrap();
        let (dir, _) = store_with_backup(home.path());
        fs::remove_file(dir.join(format::FILE)).unwrap();
        assert_eq!(officers(&dir).unwrap()[0].display_name, "Trần Thị Mẫu");
    }
}
