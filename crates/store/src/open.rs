//! Creating and opening: the only place where the journal and the tables are reconciled.
//!
//! ```text
//! FORMAT → lock → slots → keys → journal (all checksums) → tables (every record opened, counted,
//! digested) → torn tail cut → frames after the tables' position applied → ballast
//! ```
//!
//! Whether the tables can be used is for [`crate::tables`] to say.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex, RwLock, atomic::AtomicBool},
};

use crate::{
    apply::{self, Changes, Head},
    ballast,
    disk::{Disk, RealDisk},
    error::StoreError,
    format::{self, DatabaseId, Format},
    frame::Link,
    journal::{Journal, TornTail},
    keys::Keys,
    lock::Lock,
    secret::Secret32,
    segment,
    slot::{First, Setup, Slot, Unlock, Unlocked},
    slots::Slots,
    store::{Store, Writer},
    tables,
    view::{Rows, View},
};

pub(crate) const VIEW_DIR: &str = "view";
/// Changes applied in one transaction while catching up.
pub(crate) const GROUP: usize = 1_000;
const GROUP_BYTES: usize = 4 << 20;

/// What opening found and mended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
    /// The unfinished last write of a crash, cut off. Nothing in it had been acknowledged.
    pub torn: Option<TornTail>,
    /// The tables were filled anew from the journal.
    pub rebuilt: Option<Rebuilt>,
    /// Frames applied because the tables had not reached the journal's end.
    pub replayed: u64,
    /// One of the two copies of the slots was bad and was written anew.
    pub slots_mended: bool,
}

/// Why and whither the old tables went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebuilt {
    /// Why.
    pub reason: RebuildReason,
    /// The directory beside the store's files that holds the old tables; none if they were sound.
    pub moved_to: Option<String>,
}

/// What was wrong with the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RebuildReason {
    /// sled failed or panicked while opening or scanning.
    Unreadable,
    /// A record or the head did not open, or a record was rolled back, added or taken away.
    NotAuthentic,
    /// They belong to another history than the journal.
    OtherHistory,
    /// They took more than four times the room of what they hold.
    Overgrown,
}

impl Store {
    /// Makes a new store in `dir` and opens it.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`] if there is one or its remains; [`StoreError::AlreadyOpen`],
    /// [`StoreError::BadCost`], [`StoreError::DiskFull`], [`StoreError::Io`].
    pub fn create(dir: &Path, setup: Setup<'_>) -> Result<Self, StoreError> {
        fs::create_dir_all(dir).map_err(|e| StoreError::io("creating", ".", e))?;
        let lock = Lock::take(dir)?;
        if dir.join(VIEW_DIR).exists() {
            return Err(StoreError::AlreadyExists);
        }
        create(Arc::new(RealDisk::new(dir)), View::Sled(dir.join(VIEW_DIR)), setup, Some(lock))
    }

    /// Opens the store in `dir`.
    ///
    /// # Errors
    /// Each by its own name: [`StoreError::NotAStore`], [`StoreError::NewerFormat`],
    /// [`StoreError::AlreadyOpen`], [`StoreError::NoSuchOfficer`], [`StoreError::WrongPassphrase`],
    /// [`StoreError::WrongKey`]; for the journal [`StoreError::Missing`], [`StoreError::Truncated`],
    /// [`StoreError::Damaged`], [`StoreError::Tampered`], after which [`crate::repair`] may help.
    /// Nothing is changed on disk when opening fails on any of these.
    pub fn open(dir: &Path, unlock: Unlock<'_>) -> Result<Self, StoreError> {
        let disk = RealDisk::new(dir);
        format::read(&disk)?;
        let lock = Lock::take(dir)?;
        open(Arc::new(disk), View::Sled(dir.join(VIEW_DIR)), unlock, Some(lock))
    }

    /// Makes a new store on a given disk, for simulations; the caller sees to it that it is the only
    /// one there.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_on(
        disk: Arc<dyn Disk>,
        view: View,
        setup: Setup<'_>,
    ) -> Result<Self, StoreError> {
        create(disk, view, setup, None)
    }

    /// Opens the store on a given disk, for simulations.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_on(
        disk: Arc<dyn Disk>,
        view: View,
        unlock: Unlock<'_>,
    ) -> Result<Self, StoreError> {
        open(disk, view, unlock, None)
    }
}

fn create(
    disk: Arc<dyn Disk>,
    view: View,
    setup: Setup<'_>,
    lock: Option<Lock>,
) -> Result<Store, StoreError> {
    if !is_free(disk.as_ref())? {
        return Err(StoreError::AlreadyExists);
    }
    let format = Format { database: DatabaseId::random()?, ballast_bytes: setup.ballast_bytes };
    let (database, master) = (format.database, Secret32::random()?);
    let (first, officer, signing_seed) = match &setup.first {
        First::Officer(new) => (
            Slot::for_officer(database, &master, new)?,
            Some(new.officer.to_owned()),
            Some(new.signing_seed.clone()),
        ),
        First::KeyFile(key) => (Slot::for_key_file(database, &master, key)?, None, None),
    };
    let mut slots = vec![first];
    if let Some(public) = setup.recovery {
        slots.push(Slot::for_recovery(database, &master, public)?);
    }
    let mut slots = Slots::new(database, slots);
    slots.write(disk.as_ref())?;
    format::write(disk.as_ref(), format)?;
    let unlocked = Unlocked { master, officer, signing_seed };
    assemble(disk, &view, lock, format, slots, unlocked, Opening::default())
}

/// Whether nothing would be lost by making a store here. What a creation left that was interrupted
/// before `FORMAT` is in nobody's way.
fn is_free(disk: &dyn Disk) -> Result<bool, StoreError> {
    let list = |dir| disk.list(dir).map_err(|e| StoreError::io("listing", ".", e));
    let root = list("")?;
    Ok(list(segment::DIR)?.is_empty() && !root.iter().any(|name| name == format::FILE))
}

fn open(
    disk: Arc<dyn Disk>,
    view: View,
    unlock: Unlock<'_>,
    lock: Option<Lock>,
) -> Result<Store, StoreError> {
    let format = format::read(disk.as_ref())?;
    let read = Slots::read(disk.as_ref(), format.database)?;
    let mut slots = read.slots;
    let unlocked = slots.open(format.database, &unlock)?;
    if read.one_copy_bad {
        slots.write(disk.as_ref())?;
    }
    let opening = Opening { slots_mended: read.one_copy_bad, ..Opening::default() };
    assemble(disk, &view, lock, format, slots, unlocked, opening)
}

fn assemble(
    disk: Arc<dyn Disk>,
    view: &View,
    lock: Option<Lock>,
    format: Format,
    slots: Slots,
    unlocked: Unlocked,
    mut opening: Opening,
) -> Result<Store, StoreError> {
    let keys = Keys::new(format.database, unlocked.master);
    let mut journal = Journal::open(Arc::clone(&disk), &keys)?;
    let (rows, head) = tables::open_rows(view, &keys, &journal, &mut opening)?;
    opening.torn = journal.cut()?;
    let (head, replayed) = catch_up(rows.as_ref(), &keys, &journal, head)?;
    opening.replayed = replayed;
    let laid = ballast::fill(disk.as_ref(), format.ballast_bytes)?;
    Ok(Store {
        disk,
        rows,
        keys,
        gate: RwLock::default(),
        writer: Mutex::new(Writer { journal, head, slots, behind: false }),
        opening,
        officer: unlocked.officer,
        signing_seed: unlocked.signing_seed,
        disk_low: AtomicBool::new(!laid),
        _lock: lock,
    })
}

/// Applies the frames after the tables' position, several to a transaction.
pub(crate) fn catch_up(
    rows: &dyn Rows,
    keys: &Keys,
    journal: &Journal,
    head: Head,
) -> Result<(Head, u64), StoreError> {
    let (mut head, mut changes, mut bytes) = (head, Changes::new(), 0);
    let mut end: Option<(u64, Link)> = None;
    let replayed = journal.replay(keys, head.position, &mut |sequence, link, ops| {
        bytes += ops.iter().filter_map(|op| op.value.as_ref()).map(|v| v.len()).sum::<usize>();
        apply::collect(&mut changes, sequence, ops);
        end = Some((sequence, link));
        if changes.len() >= GROUP || bytes >= GROUP_BYTES {
            head = write(rows, keys, head, (sequence, link), &changes)?;
            changes.clear();
            (bytes, end) = (0, None);
        }
        Ok(())
    })?;
    if let Some(end) = end {
        head = write(rows, keys, head, end, &changes)?;
    }
    Ok((head, replayed))
}

fn write(
    rows: &dyn Rows,
    keys: &Keys,
    head: Head,
    (position, link): (u64, Link),
    changes: &Changes,
) -> Result<Head, StoreError> {
    let (head, writes) = apply::plan(rows, keys, head, position, link, changes)?;
    rows.apply(&writes)?;
    Ok(head)
}
