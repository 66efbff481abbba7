//! The tables, judged before they are used.
//!
//! They are never trusted: if sled does not open, panics, or holds anything else than its own sealed
//! head says, the directory is set aside and the journal fills a fresh one. Only what this store itself
//! closed in good order, and nobody wrote to since, need not be looked at again (`voucher`). The same looking-through
//! serves `check`, `export` and `repair`.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    apply::{self, HEAD_TREE, Head, Kept},
    base::{self, Base},
    disk::Disk,
    error::StoreError,
    journal::Journal,
    keys::Keys,
    lock,
    open::{GROUP, Opening, RebuildReason, Rebuilt, VIEW_DIR},
    planted::{Fault, planted},
    record,
    verify::verify,
    view::{Failed, MemoryRows, Rows, SledRows, View, Write},
    voucher::{self, Voucher},
};

/// sled grows with small batches; above this and four times the live bytes it is filled anew. Tests do
/// not wait for a disk to fill.
pub(crate) const OVERGROWN_BYTES: u64 = if cfg!(test) { 2 << 20 } else { 64 << 20 };
const OVERGROWN_TIMES: u64 = 4;

/// Tables that are open.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) rows: Box<dyn Rows>,
    pub(crate) head: Head,
    /// How often in a row, this time included, they were opened on a note's word.
    pub(crate) on_its_word: u32,
}

impl Tables {
    fn seen(rows: impl Rows + 'static, head: Head) -> Self {
        Self { rows: Box::new(rows), head, on_its_word: 0 }
    }
}

/// The tables, sound or fresh; the journal has to be applied from their head on.
pub(crate) fn open_rows(
    view: &View,
    keys: &Keys,
    journal: &Journal,
    least_bytes: u64,
    opening: &mut Opening,
) -> Result<Tables, StoreError> {
    let View::Sled(dir) = view else {
        return Ok(Tables::seen(MemoryRows::default(), Head::default()));
    };
    remove_directory(&fresh(dir))?;
    let (judged, on_its_word) = match vouched(dir, keys) {
        Some((rows, voucher)) => (Judged::Sound(rows, voucher.head), voucher.times + 1),
        None => (judge(dir, keys)?, 0),
    };
    let reason = match judged {
        Judged::Sound(rows, head) => {
            reaches(journal, head)?;
            // Tables that hold nothing yet may follow any journal.
            let follows =
                head == Head::default() || journal.link_at(keys, head.position)? == Some(head.link);
            if follows {
                if !is_overgrown(&rows, head, least_bytes) {
                    return Ok(Tables { on_its_word, ..Tables::seen(rows, head) });
                }
                let (rows, shrunk) = shrink(dir, rows)?;
                let reason = RebuildReason::Overgrown;
                opening.rebuilt = shrunk.then_some(Rebuilt { reason, moved_to: None });
                return Ok(Tables { on_its_word, ..Tables::seen(rows, head) });
            }
            drop(rows);
            lock::ensure_sled_is_free(dir)?;
            RebuildReason::OtherHistory
        }
        Judged::Bad(reason) => reason,
    };
    let moved_to = Some(set_aside(dir)?);
    opening.rebuilt = Some(Rebuilt { reason, moved_to });
    Ok(Tables::seen(SledRows::open(dir)?, Head::default()))
}

fn is_overgrown(rows: &SledRows, head: Head, least_bytes: u64) -> bool {
    let bytes = rows.disk_bytes();
    least_bytes == 0 || bytes > least_bytes.max(head.bytes * OVERGROWN_TIMES)
}

fn fresh(dir: &Path) -> PathBuf {
    dir.with_extension("fresh")
}

fn remove_directory(dir: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(dir) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            Err(StoreError::io("removing", VIEW_DIR, e))
        }
        _ => Ok(()),
    }
}

/// Copies the rows into a fresh directory, which then takes the old one's place; says whether it did.
/// A crash on the way leaves the old tables, or none, which the journal fills. A disk without room for
/// the copy keeps the old tables: they are sound, only large.
fn shrink(dir: &Path, rows: SledRows) -> Result<(SledRows, bool), StoreError> {
    let fresh = fresh(dir);
    if copy_rows(&rows, &fresh).is_err() {
        lock::ensure_sled_is_free(&fresh)?;
        remove_directory(&fresh)?;
        return Ok((rows, false));
    }
    // sled's own threads may still write into a directory by its name after it was let go of.
    drop(rows);
    lock::ensure_sled_is_free(dir)?;
    lock::ensure_sled_is_free(&fresh)?;
    fs::remove_dir_all(dir)
        .and_then(|()| fs::rename(&fresh, dir))
        .map_err(|e| StoreError::io("replacing", VIEW_DIR, e))?;
    Ok((SledRows::open(dir)?, true))
}

/// Every tree, the head last: without it a copy is not taken for a whole one.
fn copy_rows(from: &dyn Rows, to: &Path) -> Result<(), StoreError> {
    let to = SledRows::open(to)?;
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

/// Tables that were closed in good order and not touched since: no record needs to be looked at.
fn vouched(dir: &Path, keys: &Keys) -> Option<(SledRows, Voucher)> {
    lock::ensure_sled_is_free(dir).ok()?;
    let voucher = voucher::read(dir.parent()?, dir, keys)?;
    let rows = SledRows::open(dir).ok()?;
    (Head::read(&rows, keys).ok()? == voucher.head).then_some((rows, voucher))
}

/// What looking at everything in the tables gave.
#[derive(Debug)]
pub(crate) enum Judged {
    Sound(SledRows, Head),
    /// Closed again, so that the directory can be moved.
    Bad(RebuildReason),
}

/// Opens sled and looks at everything in it.
///
/// # Errors
/// What is no fault of the tables: somebody else holds them, or the disk is full.
pub(crate) fn judge(dir: &Path, keys: &Keys) -> Result<Judged, StoreError> {
    lock::ensure_sled_is_free(dir)?;
    let reason = match SledRows::open(dir) {
        Ok(rows) if planted(Fault::TrustTables) => {
            let head = Head::read(&rows, keys)?;
            return Ok(Judged::Sound(rows, head));
        }
        Ok(rows) => match verify(&rows, keys) {
            Ok(head) => return Ok(Judged::Sound(rows, head)),
            Err(StoreError::DiskFull) => return Err(StoreError::DiskFull),
            Err(StoreError::ViewFailed { .. }) => RebuildReason::Unreadable,
            Err(_) => RebuildReason::NotAuthentic,
        },
        Err(Failed { full: true, .. }) => return Err(StoreError::DiskFull),
        Err(Failed { .. }) => RebuildReason::Unreadable,
    };
    // It may be that a panic left sled's lock with a thread: the directory is moved all the same.
    match lock::ensure_sled_is_free(dir) {
        Ok(()) | Err(StoreError::AlreadyOpen) => Ok(Judged::Bad(reason)),
        Err(other) => Err(other),
    }
}

/// Writes all records as a base, reads it back and counts it.
pub(crate) fn write_base(
    disk: &dyn Disk,
    keys: &Keys,
    rows: &dyn Rows,
    head: Head,
) -> Result<Base, StoreError> {
    let mut writer = base::Writer::new(disk, keys, head);
    let written = all_records(rows, keys, &mut |kept| writer.add(kept));
    let base = match written.and_then(|()| writer.finish()) {
        Ok(base) => base,
        Err(e) => {
            base::remove(disk, head.position);
            return Err(e);
        }
    };
    let proven = base.prove(disk, keys);
    if proven.is_err() {
        base::remove(disk, head.position);
    }
    proven.map(|()| base)
}

fn all_records(
    rows: &dyn Rows,
    keys: &Keys,
    give: &mut dyn FnMut(Kept) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    for tree in rows.trees()? {
        let Some(table) = tree.strip_prefix('=') else { continue };
        each_row(rows, &tree, &mut |key, row| {
            let (header, sealed) = apply::gather(rows, table, key, row)?;
            let value = record::open(keys, table, key, header, &sealed)?;
            let (table, key) = (table.to_owned(), key.to_vec());
            give(Kept { table, key, sequence: header.sequence, value })
        })?;
    }
    Ok(())
}

/// The tables may lag behind the journal; if they are ahead, the journal lost what it had promised.
fn reaches(journal: &Journal, head: Head) -> Result<(), StoreError> {
    let reached = head.position <= journal.position().0;
    if reached { Ok(()) } else { Err(journal.short_of(head.position)) }
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
    use crate::{Batch, Store};

    #[test]
    fn tables_that_outgrew_their_records_fourfold_are_copied_when_the_store_opens() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::create(home.path(), laptop()).unwrap();
        store.commit(put(PEOPLE, b"k", &noise(9_000))).unwrap();
        // What is removed leaves its room behind; what is written over, sled may clean up by itself.
        for hundred in 0..60_u16 {
            let mut batch = Batch::new();
            for n in 0..100 {
                batch.put(CASES, &(hundred * 100 + n).to_be_bytes(), noise(900));
            }
            store.commit(batch).unwrap();
        }
        for hundred in 1..60_u16 {
            let mut batch = Batch::new();
            for n in 0..100 {
                batch.delete(CASES, &(hundred * 100 + n).to_be_bytes());
            }
            store.commit(batch).unwrap();
        }
        let (held, grown) = (store.scan(CASES, &[]).count(), store.rows.disk_bytes());
        drop(store);
        assert!(held == 100 && grown > 2 << 20, "sled grew: {grown}");
        let store = Store::open(home.path(), LAN).unwrap();
        let rebuilt = Some(Rebuilt { reason: RebuildReason::Overgrown, moved_to: None });
        assert_eq!(store.opening().rebuilt, rebuilt);
        assert_eq!(store.opening().replayed, 0);
        assert!(store.rows.disk_bytes() * 2 < grown, "{} of {grown}", store.rows.disk_bytes());
        assert_eq!(store.get(PEOPLE, b"k").unwrap(), Some(noise(9_000)));
        assert_eq!(store.scan(CASES, &[]).count(), held);
        assert!(store.check().unwrap().is_sound());
        drop(store);
        assert_eq!(Store::open(home.path(), LAN).unwrap().opening(), &Opening::default());
    }

    #[test]
    fn tables_that_cannot_be_copied_stay_as_they_are() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::create(home.path(), laptop()).unwrap();
        store.commit(put(CASES, b"k", b"v")).unwrap();
        let (keys, dir) =
            (Keys::new(store.database(), store.keys.master().clone()), home.path().join(VIEW_DIR));
        drop(store);
        let Judged::Sound(rows, head) = judge(&dir, &keys).unwrap() else { panic!("sound") };
        // A file where the fresh directory should be: nothing can be written there.
        fs::write(dir.with_extension("fresh"), b"in the way").unwrap();
        assert!(copy_rows(&rows, &dir.with_extension("fresh")).is_err());
        fs::remove_file(dir.with_extension("fresh")).unwrap();
        let (rows, shrunk) = shrink(&dir, rows).unwrap();
        assert!(shrunk);
        assert_eq!(verify(&rows, &keys).unwrap(), head);
    }
}
