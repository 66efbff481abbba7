//! Creating and opening: the only place where the journal and the tables are reconciled.
//!
//! ```text
//! FORMAT → lock → slots → keys → older format copied → journal (all checksums, the mark) → tables
//! (every record opened, counted, digested) → torn tail cut, what was read made durable → what comes
//! after the tables' position applied → ballast
//! ```
//!
//! Whether the tables can be used is for [`crate::tables`] to say.

use std::{
    path::Path,
    sync::{Arc, Mutex, RwLock, atomic::AtomicBool},
};

use crate::{
    apply::{self, Changes, Head, Kept},
    ballast,
    disk::{Disk, RealDisk, create_directory},
    error::StoreError,
    format::{self, DatabaseId, FORMAT_VERSION, Format},
    frame::Link,
    journal::{Journal, Step, TornTail},
    keys::Keys,
    lock::Lock,
    migrate, repair,
    secret::Secret32,
    segment,
    slot::{First, Setup, Slot, Unlock, Unlocked},
    slots::Slots,
    store::{Store, Writer},
    tables::{self, OVERGROWN_BYTES, Tables},
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
    /// The note of the last acknowledged commit was gone or torn and was written anew.
    pub mark_mended: bool,
    /// Files that an interrupted pruning had left, removed.
    pub tidied: Vec<String>,
    /// The store was of this older format, and its records were copied into today's.
    pub migrated_from: Option<u32>,
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
        create_directory(dir).map_err(|e| StoreError::io("creating", ".", e))?;
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
        open_in(dir, unlock, OVERGROWN_BYTES)
    }

    /// Opens the store in `dir` and copies its tables into a fresh directory, however large they are.
    /// Opening does so by itself when they take more than four times what they hold.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_compacted(dir: &Path, unlock: Unlock<'_>) -> Result<Self, StoreError> {
        open_in(dir, unlock, 0)
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
        open(disk, view, unlock, None, OVERGROWN_BYTES)
    }
}

fn open_in(dir: &Path, unlock: Unlock<'_>, least_bytes: u64) -> Result<Store, StoreError> {
    let disk = RealDisk::new(dir);
    format::read(&disk)?;
    let lock = Lock::take(dir)?;
    if repair::is_between_journals(dir) {
        return Err(StoreError::Missing { file: segment::DIR.to_owned() });
    }
    let view = View::Sled(dir.join(VIEW_DIR));
    let store = open(Arc::new(disk), view, unlock, Some(lock), least_bytes)?;
    repair::tidy(dir);
    Ok(store)
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
    let format = Format::new(DatabaseId::random()?, setup.ballast_bytes);
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
    let keys = Keys::new(database, master);
    let who = (officer, signing_seed);
    assemble(disk, &view, lock, format, slots, keys, who, OVERGROWN_BYTES, Opening::default())
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
    least_bytes: u64,
) -> Result<Store, StoreError> {
    let format = format::read(disk.as_ref())?;
    let read = Slots::read(disk.as_ref(), format.database)?;
    let mut slots = read.slots;
    let unlocked = slots.open(format.database, &unlock)?;
    // A full disk must not keep the store shut: one good copy suffices, and `check` tells of it.
    let slots_mended = read.one_copy_bad && slots.write(disk.as_ref()).is_ok();
    let mut opening = Opening { slots_mended, ..Opening::default() };
    let Unlocked { master, officer, signing_seed } = unlocked;
    let keys = Keys::new(format.database, master);
    if format.version < FORMAT_VERSION {
        migrate::to_current(&disk, &keys, format)?;
        opening.migrated_from = Some(format.version);
    }
    assemble(disk, &view, lock, format, slots, keys, (officer, signing_seed), least_bytes, opening)
}

#[expect(clippy::too_many_arguments, reason = "the parts of one store, put together in one place")]
fn assemble(
    disk: Arc<dyn Disk>,
    view: &View,
    lock: Option<Lock>,
    format: Format,
    slots: Slots,
    keys: Keys,
    (officer, signing_seed): (Option<String>, Option<Secret32>),
    least_bytes: u64,
    mut opening: Opening,
) -> Result<Store, StoreError> {
    let mut journal = Journal::open(Arc::clone(&disk), &keys)?;
    let filled = match fill(view, &keys, &mut journal, least_bytes, &mut opening) {
        // The ballast is there so that a full disk keeps nobody out.
        Err(StoreError::DiskFull) if ballast::release(disk.as_ref())? => {
            fill(view, &keys, &mut journal, least_bytes, &mut opening)
        }
        other => other,
    };
    let Tables { rows, head, on_its_word } = filled?;
    let laid = ballast::fill(disk.as_ref(), format.ballast_bytes)?;
    Ok(Store {
        disk,
        rows,
        keys,
        gate: RwLock::default(),
        writer: Mutex::new(Writer { journal, head, slots, behind: false }),
        opening,
        on_its_word,
        officer,
        signing_seed,
        disk_low: AtomicBool::new(!laid),
        files: RwLock::default(),
        dir: match view {
            View::Sled(tables) => tables.parent().map(Path::to_path_buf),
            View::Memory => None,
        },
        _lock: lock,
    })
}

/// Tables that have reached the journal's end.
fn fill(
    view: &View,
    keys: &Keys,
    journal: &mut Journal,
    least_bytes: u64,
    opening: &mut Opening,
) -> Result<Tables, StoreError> {
    let tables = tables::open_rows(view, keys, journal, least_bytes, opening)?;
    let settled = journal.settle(keys)?;
    opening.torn = settled.torn.or(opening.torn.take());
    opening.mark_mended |= settled.mark_mended;
    opening.tidied.extend(settled.tidied);
    let (head, replayed) = catch_up(tables.rows.as_ref(), keys, journal, tables.head)?;
    opening.replayed += replayed;
    Ok(Tables { head, ..tables })
}

/// Applies what comes after the tables' position, several commits to a transaction. While a base is
/// being read the tables stand nowhere: a crash on the way begins it anew.
pub(crate) fn catch_up(
    rows: &dyn Rows,
    keys: &Keys,
    journal: &Journal,
    head: Head,
) -> Result<(Head, u64), StoreError> {
    let (mut head, mut changes, mut bytes) = (head, Changes::new(), 0);
    let mut end: Option<(u64, Link)> = None;
    let replayed = journal.replay(keys, head.position, &mut |step| {
        let mut whole = false;
        let at = match step {
            Step::Kept(Kept { table, key, sequence, value }) => {
                bytes += value.len();
                changes.insert((table, key), (sequence, Some(value)));
                (0, Link::default())
            }
            Step::Based(position, link) => {
                whole = true;
                (position, link)
            }
            Step::Frame(sequence, link, ops) => {
                bytes +=
                    ops.iter().filter_map(|op| op.value.as_ref()).map(|v| v.len()).sum::<usize>();
                apply::collect(&mut changes, sequence, ops);
                (sequence, link)
            }
        };
        end = Some(at);
        if whole || changes.len() >= GROUP || bytes >= GROUP_BYTES {
            head = write(rows, keys, head, at, &changes)?;
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
