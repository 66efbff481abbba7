//! The tables, judged before they are used.
//!
//! They are never trusted: if sled does not open, panics, or holds anything else than its own sealed
//! head says, the directory is set aside and the journal fills a fresh one. The same looking-through
//! serves `check`, `export` and `repair`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    apply::{self, HEAD_TREE, Head},
    error::StoreError,
    journal::Journal,
    keys::Keys,
    lock,
    open::{GROUP, Opening, RebuildReason, Rebuilt, VIEW_DIR},
    record::{self, Header},
    segment,
    view::{MemoryRows, Rows, SledRows, View, Write},
};

/// sled grows with small batches; above this and four times the live bytes it is filled anew.
const OVERGROWN_BYTES: u64 = 64 << 20;
const OVERGROWN_TIMES: u64 = 4;

/// The tables, sound or fresh, and the position from which the journal has to be applied.
pub(crate) fn open_rows(
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
    use crate::Store;
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
