//! Creating and opening: the only place where the journal and the tables are reconciled.
//!
//! ```text
//! FORMAT → lock → slots → keys → journal (all checksums) → tables (every record opened, counted,
//! digested) → torn tail cut → frames after the tables' position applied → ballast
//! ```
//!
//! The tables are never trusted: if sled does not open, panics, or holds anything else than its own
//! sealed head says, the directory is set aside and the journal fills a fresh one.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, RwLock, atomic::AtomicBool},
};

use crate::{
    apply::{self, Changes, HEAD_TREE, Head},
    ballast,
    disk::{Disk, RealDisk},
    error::StoreError,
    format::{self, DatabaseId, Format},
    frame::Link,
    journal::{Journal, TornTail},
    keys::Keys,
    lock::{self, Lock},
    record::{self, Header},
    secret::Secret32,
    segment,
    slot::{First, Setup, Slot, Unlock, Unlocked},
    slots::Slots,
    store::{Store, Writer},
    view::{MemoryRows, Rows, SledRows, View, Write},
};

pub(crate) const VIEW_DIR: &str = "view";
/// sled grows with small batches; above this and four times the live bytes it is filled anew.
const OVERGROWN_BYTES: u64 = 64 << 20;
const OVERGROWN_TIMES: u64 = 4;
/// Changes applied in one transaction while catching up.
const GROUP: usize = 1_000;
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
    let (rows, head) = open_rows(view, &keys, &journal, &mut opening)?;
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

/// The tables, sound or fresh, and the position from which the journal has to be applied.
fn open_rows(
    view: &View,
    keys: &Keys,
    journal: &Journal,
    opening: &mut Opening,
) -> Result<(Box<dyn Rows>, Head), StoreError> {
    let View::Sled(dir) = view else {
        return Ok((Box::new(MemoryRows::default()), Head::default()));
    };
    lock::ensure_sled_is_free(dir)?;
    let reason = match open_sound(dir, keys) {
        Ok((rows, head)) => {
            reaches(journal, head)?;
            // Tables that hold nothing yet may follow any journal.
            let follows =
                head == Head::default() || journal.link_at(keys, head.position)? == Some(head.link);
            let overgrown = rows.disk_bytes() > OVERGROWN_BYTES.max(head.bytes * OVERGROWN_TIMES);
            if follows && !overgrown {
                return Ok((Box::new(rows), head));
            }
            if follows {
                let reason = RebuildReason::Overgrown;
                opening.rebuilt = Some(Rebuilt { reason, moved_to: None });
                return Ok((Box::new(shrink(dir, rows)?), head));
            }
            RebuildReason::OtherHistory
        }
        Err(reason) => reason,
    };
    let moved_to = Some(set_aside(dir)?);
    opening.rebuilt = Some(Rebuilt { reason, moved_to });
    let rows = SledRows::open(dir)?;
    Ok((Box::new(rows), Head::default()))
}

/// Copies the rows into a fresh directory, which then takes the old one's place. A crash on the way
/// leaves the old tables, or none, which the journal fills.
fn shrink(dir: &Path, rows: SledRows) -> Result<SledRows, StoreError> {
    let fresh = dir.with_extension("fresh");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(|e| StoreError::io("removing", VIEW_DIR, e))?;
    }
    let copy = SledRows::open(&fresh)?;
    copy_rows(&rows, &copy)?;
    drop((rows, copy));
    fs::remove_dir_all(dir)
        .and_then(|()| fs::rename(&fresh, dir))
        .map_err(|e| StoreError::io("replacing", VIEW_DIR, e))?;
    Ok(SledRows::open(dir)?)
}

/// Every tree, the head last: without it a copy is not taken for a whole one.
fn copy_rows(from: &dyn Rows, to: &dyn Rows) -> Result<(), StoreError> {
    let mut trees = from.trees()?;
    trees.sort_by_key(|tree| tree == HEAD_TREE);
    for tree in trees {
        let mut writes = Vec::new();
        each_row(from, &tree, &mut |key, value| {
            let (key, value) = (key.to_vec(), Some(value.to_vec()));
            writes.push(Write { tree: tree.clone(), key, value });
            if writes.len() >= GROUP {
                to.apply(&std::mem::take(&mut writes))?;
            }
            Ok(())
        })?;
        to.apply(&writes)?;
    }
    Ok(())
}

/// Opens sled and looks at everything in it.
pub(crate) fn open_sound(dir: &Path, keys: &Keys) -> Result<(SledRows, Head), RebuildReason> {
    let rows = SledRows::open(dir).map_err(|_| RebuildReason::Unreadable)?;
    match verify(&rows, keys) {
        Ok(head) => Ok((rows, head)),
        Err(StoreError::ViewFailed { .. }) => Err(RebuildReason::Unreadable),
        Err(_) => Err(RebuildReason::NotAuthentic),
    }
}

/// The tables may lag behind the journal; if they are ahead, the journal lost what it had promised.
fn reaches(journal: &Journal, head: Head) -> Result<(), StoreError> {
    let found = journal.position().0;
    if head.position <= found {
        return Ok(());
    }
    Err(match journal.files().last() {
        Some(file) => StoreError::Truncated { file: file.clone(), found, expected: head.position },
        None => StoreError::Missing { file: segment::name(1) },
    })
}

/// Opens every record and compares count, bytes and digest with the sealed head.
pub(crate) fn verify(rows: &dyn Rows, keys: &Keys) -> Result<Head, StoreError> {
    let head = Head::read(rows, keys)?;
    let mut seen = Head { position: head.position, link: head.link, ..Head::default() };
    let mut pieces = 0_u64;
    for tree in rows.trees()? {
        if let Some(table) = tree.strip_prefix('=') {
            each_row(rows, &tree, &mut |key, value| {
                let (header, sealed) = apply::gather(rows, table, key, value)?;
                record::open(keys, table, key, header, &sealed)?;
                seen.digest = seen.digest.wrapping_add(keys.mark(table, key, header.sequence));
                seen.records += 1;
                seen.bytes += u64::from(header.len);
                pieces += u64::from(Header::rests(header));
                Ok(())
            })?;
        }
    }
    for tree in rows.trees()? {
        if tree.starts_with('+') {
            each_row(rows, &tree, &mut |_, _| {
                pieces = pieces.wrapping_sub(1);
                Ok(())
            })?;
        }
    }
    if seen == head && pieces == 0 {
        return Ok(head);
    }
    Err(record::tampered(HEAD_TREE))
}

/// What is done with a raw key and value.
type EachRow<'a> = dyn FnMut(&[u8], &[u8]) -> Result<(), StoreError> + 'a;

/// Every row of a tree, a page at a time.
pub(crate) fn each_row(
    rows: &dyn Rows,
    tree: &str,
    act: &mut EachRow<'_>,
) -> Result<(), StoreError> {
    const PAGE: usize = 256;
    let mut from = Vec::new();
    loop {
        let page = rows.page(tree, &from, PAGE)?;
        for (key, value) in &page {
            act(key, value)?;
        }
        match page.last() {
            Some((key, _)) if page.len() == PAGE => from = [key.as_slice(), &[0]].concat(),
            _ => return Ok(()),
        }
    }
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

/// Renames a directory to the first free `damaged-<n>` beside it.
pub(crate) fn set_aside(dir: &Path) -> Result<String, StoreError> {
    let root = dir.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    let mut n = 1_u32;
    let name = loop {
        let name = format!("damaged-{n}");
        if !root.join(&name).exists() {
            break name;
        }
        n += 1;
    };
    fs::rename(dir, root.join(&name)).map_err(|e| StoreError::io("setting aside", &name, e))?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{CASES, LAN, PEOPLE, laptop, noise, put};

    #[test]
    fn overgrown_tables_are_copied_into_a_fresh_directory() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::create(home.path(), laptop()).unwrap();
        for n in 0..1_100_u16 {
            store.commit(put(CASES, &n.to_be_bytes(), &noise(30))).unwrap();
        }
        store.commit(put(PEOPLE, b"k", &noise(9_000))).unwrap();
        let (keys, dir) =
            (Keys::new(store.database(), store.keys.master().clone()), home.path().join(VIEW_DIR));
        drop(store);
        let (rows, head) = open_sound(&dir, &keys).unwrap();
        let before = rows.disk_bytes();
        let rows = shrink(&dir, rows).unwrap();
        assert_eq!(verify(&rows, &keys).unwrap(), head);
        assert!(rows.disk_bytes() <= before);
        drop(rows);
        let store = Store::open(home.path(), LAN).unwrap();
        assert_eq!(store.opening(), &Opening::default());
        assert_eq!(store.get(PEOPLE, b"k").unwrap(), Some(noise(9_000)));
        assert_eq!(store.scan(CASES, &[]).count(), 1_100);
    }
}
