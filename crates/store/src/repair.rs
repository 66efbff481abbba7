//! When the journal is damaged and the tables are whole, the tables give a new journal.
//!
//! Asked for by a person, after opening has named the damage: the other way round (tables from the
//! journal) is safe to do unasked, this one gives up the history of changes and keeps their outcome.
//! The damaged files are set aside, never removed.

use std::{fs, path::Path, sync::Arc};

use crate::{
    apply::{self, Changes, Head},
    batch::Op,
    disk::{Disk, RealDisk},
    error::StoreError,
    format::{self, Format},
    frame::{self, Link},
    journal::Journal,
    keys::Keys,
    lock::{self, Lock},
    open::VIEW_DIR,
    segment::{self, Origin},
    slot::{Setup, Unlock},
    slots::Slots,
    store::Store,
    tables,
    view::{Rows, SledRows},
};

/// The new journal is written here first.
const WORK_DIR: &str = "repair";
/// Records in one frame of the snapshot, and their bytes.
const GROUP: usize = 500;
const GROUP_BYTES: usize = 4 << 20;

/// What a repair did.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct RepairReport {
    /// `FORMAT` was missing or damaged and was written anew from the slots.
    pub format_rewritten: bool,
    /// The journal was written anew: how many records it holds.
    pub records: Option<u64>,
    /// Frames of the damaged journal that the tables did not have yet and that were saved.
    pub salvaged: u64,
    /// The directories set aside.
    pub moved_to: Vec<String>,
}

/// Mends what opening refuses: a lost or damaged `FORMAT` from the slots, a damaged, truncated or
/// missing journal from the tables. Does nothing to a store that is sound.
///
/// # Errors
/// [`StoreError::Unrepairable`] if the tables are damaged as well, or if the journal lost frames that
/// the tables never had; nothing is changed then. The unlocking errors of [`Store::open`].
pub fn repair(dir: &Path, unlock: Unlock<'_>) -> Result<RepairReport, StoreError> {
    let disk = RealDisk::new(dir);
    let mut report = RepairReport::default();
    let (format, format_bad) = read_format(&disk)?;
    let lock = Lock::take(dir)?;
    lock::ensure_sled_is_free(&dir.join(VIEW_DIR))?;
    let slots = Slots::read(&disk, format.database)?.slots;
    let keys = Keys::new(format.database, slots.open(format.database, &unlock)?.master);
    if format_bad {
        format::write(&disk, format)?;
        report.format_rewritten = true;
    }
    if let Some(fault) = journal_fault(dir, &keys)? {
        rebuild(dir, &keys, &fault, &mut report)?;
        drop(lock);
        // Fills the tables from the new journal, which also proves it.
        drop(Store::open(dir, unlock)?);
    }
    Ok(report)
}

/// `FORMAT`, or what it must have said: the slots know the database.
fn read_format(disk: &RealDisk) -> Result<(Format, bool), StoreError> {
    match format::read(disk) {
        Ok(format) => Ok((format, false)),
        Err(StoreError::Missing { .. } | StoreError::Damaged { .. }) => {
            let database = Slots::database(disk)?;
            Ok((Format { database, ballast_bytes: Setup::BALLAST_BYTES }, true))
        }
        Err(other) => Err(other),
    }
}

/// The file of the journal that is at fault, if one is.
fn journal_fault(dir: &Path, keys: &Keys) -> Result<Option<String>, StoreError> {
    let opened = Journal::open(Arc::new(RealDisk::new(dir)), keys)
        .and_then(|journal| journal.replay(keys, 0, &mut |_, _, _| Ok(())).map(|_| journal));
    match opened {
        Ok(journal) => {
            let view = dir.join(VIEW_DIR);
            let ahead = view.exists()
                && tables::open_sound(&view, keys)
                    .is_ok_and(|(_, head)| head.position > journal.position().0);
            let last = || journal.files().last().cloned().unwrap_or_else(|| segment::name(1));
            Ok(ahead.then(last))
        }
        Err(
            StoreError::Missing { file }
            | StoreError::Truncated { file, .. }
            | StoreError::Damaged { file, .. },
        ) => Ok(Some(file)),
        Err(StoreError::Tampered { .. }) => Ok(Some(segment::DIR.to_owned())),
        Err(other) => Err(other),
    }
}

fn rebuild(
    dir: &Path,
    keys: &Keys,
    fault: &str,
    report: &mut RepairReport,
) -> Result<(), StoreError> {
    let lost = || StoreError::Unrepairable { file: fault.to_owned() };
    let view = dir.join(VIEW_DIR);
    if !view.exists() {
        return Err(lost());
    }
    let (rows, head) = tables::open_sound(&view, keys).map_err(|_| lost())?;
    let salvage = salvage(&RealDisk::new(dir), keys, head)?.ok_or_else(lost)?;
    report.salvaged = salvage.frames;
    let (head, writes) =
        apply::plan(&rows, keys, head, salvage.position, salvage.link, &salvage.changes)?;
    rows.apply(&writes)?;

    let work = dir.join(WORK_DIR);
    if work.exists() {
        fs::remove_dir_all(&work).map_err(|e| StoreError::io("removing", WORK_DIR, e))?;
    }
    report.records = Some(snapshot(&work, keys, &rows, head)?);
    drop(rows);

    let journal = dir.join(segment::DIR);
    if journal.exists() {
        report.moved_to.push(tables::set_aside(&journal)?);
    }
    fs::rename(work.join(segment::DIR), &journal)
        .and_then(|()| RealDisk::new(dir).sync_dir(""))
        .and_then(|()| fs::remove_dir_all(&work))
        .map_err(|e| StoreError::io("moving", segment::DIR, e))?;
    report.moved_to.push(tables::set_aside(&view)?);
    Ok(())
}

struct Salvage {
    changes: Changes,
    position: u64,
    link: Link,
    frames: u64,
}

/// The frames after the tables' position, found wherever they stand; `None` if one of them is gone.
fn salvage(disk: &RealDisk, keys: &Keys, head: Head) -> Result<Option<Salvage>, StoreError> {
    let mut found = std::collections::BTreeMap::new();
    let names = disk.list(segment::DIR).map_err(|e| StoreError::io("listing", segment::DIR, e))?;
    for name in names {
        let file = format!("{}/{name}", segment::DIR);
        let bytes = disk.read(&file).map_err(|e| StoreError::io("reading", &file, e))?;
        for frame in frame::all(&bytes) {
            if frame.sequence > head.position {
                found.insert(frame.sequence, bytes[frame.payload_at..frame.end].to_vec());
            }
        }
    }
    let mut salvage =
        Salvage { changes: Changes::new(), position: head.position, link: head.link, frames: 0 };
    for (sequence, payload) in found {
        if sequence != salvage.position + 1 {
            return Ok(None);
        }
        let Ok(ops) = frame::open(keys, sequence, &salvage.link, &payload) else { return Ok(None) };
        apply::collect(&mut salvage.changes, sequence, ops);
        salvage.position = sequence;
        salvage.link = crate::seal::tag_of(&payload);
        salvage.frames += 1;
    }
    Ok(Some(salvage))
}

/// Writes a journal that begins with all records. Gives their number.
fn snapshot(work: &Path, keys: &Keys, rows: &SledRows, head: Head) -> Result<u64, StoreError> {
    let disk = Arc::new(RealDisk::new(work));
    let mut journal = Journal::empty(disk, head.position, head.link, Origin::Snapshot);
    let (mut ops, mut bytes, mut records) = (Vec::new(), 0, 0);
    for tree in rows.trees()? {
        let Some(table) = tree.strip_prefix('=') else { continue };
        tables::each_row(rows, &tree, &mut |key, row| {
            let (header, sealed) = apply::gather(rows, table, key, row)?;
            let value = crate::record::open(keys, table, key, header, &sealed)?;
            bytes += value.len();
            records += 1;
            let (key, value) = (key.to_vec().into(), Some(value.into()));
            ops.push(Op { table: table.to_owned(), key, value });
            if ops.len() >= GROUP || bytes >= GROUP_BYTES {
                journal.append(keys, &std::mem::take(&mut ops))?;
                bytes = 0;
            }
            Ok(())
        })?;
    }
    // One frame at least, so that the sequence goes on from where it was.
    if !ops.is_empty() || journal.files().is_empty() {
        journal.append(keys, &ops)?;
    }
    Ok(records)
}
