//! Disks that are full and disks that fail, under the real store.

use std::{collections::BTreeMap, fs, io::ErrorKind, path::Path, sync::Arc};

use tannha_store::{Store, StoreError, View};

use crate::{
    common::{CASES, MAU, held, laptop, put},
    disks::WatchedDisk,
};

fn on(dir: &Path) -> (Arc<WatchedDisk>, View) {
    fs::create_dir_all(dir).unwrap();
    (Arc::new(WatchedDisk::new(dir)), View::Sled(dir.join("view")))
}

fn value(n: u32) -> Vec<u8> {
    n.to_be_bytes().repeat(60)
}

/// Commits until one fails; gives how many were acknowledged and why it stopped.
fn commit_until_refused(store: &Store, from: u32) -> (u32, StoreError) {
    let mut n = from;
    loop {
        match store.commit(put(CASES, &n.to_be_bytes(), &value(n))) {
            Ok(_) => n += 1,
            Err(e) => return (n, e),
        }
        assert!(n < from + 500, "it fails at some point");
    }
}

#[test]
fn a_disk_that_is_full_from_any_step_on_loses_nothing_and_says_so() {
    let home = tempfile::tempdir().unwrap();
    for steps in 0..24 {
        let dir = home.path().join(steps.to_string());
        let (disk, view) = on(&dir);
        let store = Store::create_on(Arc::clone(&disk) as _, view.clone(), laptop()).unwrap();
        for n in 0..3 {
            store.commit(put(CASES, &n_key(n), &value(n))).unwrap();
        }
        disk.fail_after(steps, ErrorKind::StorageFull);
        let (acknowledged, error) = commit_until_refused(&store, 3);
        assert_eq!(error.code(), "store-disk-full", "step {steps}");
        assert!(store.is_disk_low());
        assert!(!dir.join("ballast").exists(), "the ballast was given");
        disk.mend();
        // Room was made: the officer saves again, in the same sitting where that is possible.
        match store.commit(put(CASES, b"again", b"saved")) {
            Ok(_) => {}
            Err(e) => assert_eq!(e.code(), "store-needs-reopen", "step {steps}"),
        }
        drop(store);
        let store = Store::open(&dir, MAU).unwrap_or_else(|e| panic!("step {steps}: {e}"));
        for n in 0..acknowledged {
            assert_eq!(store.get(CASES, &n_key(n)).unwrap(), Some(value(n)), "step {steps}");
        }
        assert!(dir.join("ballast").exists(), "and is laid again");
        assert!(store.check().unwrap().is_sound());
    }
}

fn n_key(n: u32) -> [u8; 4] {
    n.to_be_bytes()
}

#[test]
fn a_disk_that_fails_from_any_step_on_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    for steps in 0..16 {
        let dir = home.path().join(steps.to_string());
        let (disk, view) = on(&dir);
        let store = Store::create_on(Arc::clone(&disk) as _, view.clone(), laptop()).unwrap();
        disk.fail_after(steps, ErrorKind::Other);
        let (acknowledged, error) = commit_until_refused(&store, 0);
        assert_eq!(error.code(), "store-io", "step {steps}");
        assert_eq!(store.commit(put(CASES, b"k", b"v")).unwrap_err().code(), "store-needs-reopen");
        disk.mend();
        assert_eq!(
            store.commit(put(CASES, b"k", b"v")).unwrap_err().code(),
            "store-needs-reopen",
            "nobody knows what is on the disk before it is read again"
        );
        drop(store);
        let store = Store::open(&dir, MAU).unwrap_or_else(|e| panic!("step {steps}: {e}"));
        for n in 0..acknowledged {
            assert_eq!(store.get(CASES, &n_key(n)).unwrap(), Some(value(n)), "step {steps}");
        }
        let count = store.scan(CASES, &[]).count();
        assert!((acknowledged as usize..=acknowledged as usize + 1).contains(&count));
        assert!(store.check().unwrap().is_sound());
    }
}

fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for name in ["FORMAT", "slots", "slots.copy", "mark", "journal/0000000000000001.journal"] {
        if let Ok(bytes) = fs::read(dir.join(name)) {
            files.insert(name.to_owned(), bytes);
        }
    }
    files
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_nothing_is_changed() {
    let home = tempfile::tempdir().unwrap();
    let model = crate::common::filled(home.path());
    for file in ["slots", "mark"] {
        let (disk, view) = on(home.path());
        disk.make_unreadable(file);
        let store = Store::open_on(disk, view, MAU).unwrap();
        assert_eq!(held(&store), model, "{file} is not needed");
        assert!(store.opening() != &tannha_store::Opening::default(), "but it is told");
    }
    for file in ["FORMAT", "journal/0000000000000001.journal"] {
        let (disk, view) = on(home.path());
        disk.make_unreadable(file);
        let before = files(home.path());
        let error = Store::open_on(Arc::clone(&disk) as _, view.clone(), MAU).unwrap_err();
        assert_eq!(error.code(), "store-io", "{file}");
        assert!(error.params().contains(&("file", file.to_owned())), "{file}: {error}");
        assert_eq!(files(home.path()), before, "{file}");
        disk.mend();
        assert_eq!(held(&Store::open_on(disk, view, MAU).unwrap()), model, "{file}");
    }
}

#[test]
fn a_backup_of_a_file_that_cannot_be_read_is_refused_and_is_no_backup() {
    let home = tempfile::tempdir().unwrap();
    crate::common::filled(&home.path().join("store"));
    let (disk, view) = on(&home.path().join("store"));
    let store = Store::open_on(Arc::clone(&disk) as _, view, MAU).unwrap();
    disk.make_unreadable("journal/0000000000000001.journal");
    let root = home.path().join("backups");
    let due = |now| store.backup_if_due(&root, now, tannha_store::Schedule::OFFICE);
    assert_eq!(due(9).unwrap_err().code(), "store-io");
    assert_eq!(tannha_store::backups(&root).unwrap(), []);
    assert_eq!(fs::read_dir(&root).map_or(0, Iterator::count), 0, "nothing half lies about");
    disk.mend();
    assert!(due(9).unwrap().is_some());
}
