//! Somebody with the disk in hand and sled's own tools: what they move, swap or roll back is found.

use std::path::Path;

use tannha_store::{RebuildReason, Store};

use crate::common::{CASES, MAU, PEOPLE, copy_dir, filled, held, laptop, open_sled, put};

/// Opens the tables behind the store's back.
fn with_sled(dir: &Path, act: impl FnOnce(&sled::Db)) {
    let db = open_sled(dir);
    act(&db);
    db.flush().unwrap();
}

fn tree(db: &sled::Db, name: &str) -> sled::Tree {
    db.open_tree(name).unwrap()
}

/// Opening sets the forged tables aside and the journal's truth is back.
fn is_found(act: impl FnOnce(&sled::Db)) {
    let home = tempfile::tempdir().unwrap();
    let model = filled(home.path());
    with_sled(home.path(), act);
    let store = Store::open(home.path(), MAU).unwrap();
    let rebuilt = store.opening().rebuilt.as_ref().unwrap();
    assert_eq!(rebuilt.reason, RebuildReason::NotAuthentic);
    assert!(home.path().join(rebuilt.moved_to.as_ref().unwrap()).is_dir());
    assert_eq!(held(&store), model);
}

fn key(n: u32) -> [u8; 4] {
    n.to_be_bytes()
}

#[test]
fn a_record_moved_to_another_key_is_found() {
    is_found(|db| {
        let cases = tree(db, "=cases");
        let moved = cases.get(key(1)).unwrap().unwrap();
        cases.insert(key(2), moved).unwrap();
    });
}

#[test]
fn a_record_moved_to_another_table_is_found() {
    is_found(|db| {
        let moved = tree(db, "=cases").get(key(1)).unwrap().unwrap();
        tree(db, "=people").insert(key(1), moved).unwrap();
    });
}

#[test]
fn two_records_that_changed_places_are_found() {
    is_found(|db| {
        let cases = tree(db, "=cases");
        let (a, b) = (cases.get(key(1)).unwrap().unwrap(), cases.get(key(2)).unwrap().unwrap());
        cases.insert(key(1), b).unwrap();
        cases.insert(key(2), a).unwrap();
    });
}

#[test]
fn a_record_taken_away_is_found() {
    is_found(|db| {
        tree(db, "=cases").remove(key(1)).unwrap();
    });
}

#[test]
fn a_piece_taken_away_or_added_is_found() {
    is_found(|db| {
        let rests = tree(db, "+cases");
        let (last, _) = rests.last().unwrap().unwrap();
        rests.remove(last).unwrap();
    });
    is_found(|db| {
        tree(db, "+cases").insert(b"stray", b"piece").unwrap();
    });
}

#[test]
fn a_head_taken_away_or_changed_is_found() {
    is_found(|db| {
        tree(db, "tannha").remove(b"head").unwrap();
    });
    is_found(|db| {
        tree(db, "tannha").insert(b"head", vec![0; 97]).unwrap();
    });
}

#[test]
fn one_record_rolled_back_to_its_own_older_value_is_found() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    store.commit(put(CASES, b"k", b"before")).unwrap();
    drop(store);
    let mut old = None;
    with_sled(home.path(), |db| old = tree(db, "=cases").get(b"k").unwrap());
    let store = Store::open(home.path(), MAU).unwrap();
    store.commit(put(CASES, b"k", b"after")).unwrap();
    drop(store);
    with_sled(home.path(), |db| {
        tree(db, "=cases").insert(b"k", old.unwrap()).unwrap();
    });
    let store = Store::open(home.path(), MAU).unwrap();
    assert_eq!(store.opening().rebuilt.as_ref().unwrap().reason, RebuildReason::NotAuthentic);
    assert_eq!(store.get(CASES, b"k").unwrap(), Some(b"after".to_vec()));
}

#[test]
fn a_record_of_another_laptop_is_found() {
    let home = tempfile::tempdir().unwrap();
    let (ours, theirs) = (home.path().join("ours"), home.path().join("theirs"));
    let model = filled(&ours);
    filled(&theirs);
    std::fs::remove_dir_all(ours.join("view")).unwrap();
    copy_dir(&theirs.join("view"), &ours.join("view"));
    let store = Store::open(&ours, MAU).unwrap();
    assert_eq!(store.opening().rebuilt.as_ref().unwrap().reason, RebuildReason::NotAuthentic);
    assert_eq!(held(&store), model);
}

#[test]
fn a_frame_taken_from_the_end_of_another_history_does_not_open() {
    let home = tempfile::tempdir().unwrap();
    let (ours, theirs) = (home.path().join("ours"), home.path().join("theirs"));
    filled(&ours);
    copy_dir(&ours, &theirs);
    // Two ways from the same place; then the second step of one is put after the first of the other.
    for (dir, value) in [(&ours, "ours"), (&theirs, "else")] {
        let store = Store::open(dir, MAU).unwrap();
        store.commit(put(CASES, b"first", value.as_bytes())).unwrap();
        store.commit(put(CASES, b"second", value.as_bytes())).unwrap();
    }
    let (a, b) = (crate::common::journal_file(&ours), crate::common::journal_file(&theirs));
    let (mut bytes, other) = (std::fs::read(&a).unwrap(), std::fs::read(b).unwrap());
    assert_eq!(bytes.len(), other.len());
    let last = bytes.windows(4).rposition(|window| window == b"TNf1").unwrap();
    bytes[last..].copy_from_slice(&other[last..]);
    std::fs::write(&a, bytes).unwrap();
    std::fs::remove_dir_all(ours.join("view")).unwrap();
    let error = Store::open(&ours, MAU).unwrap_err();
    assert_eq!(
        (error.code(), error.to_string()),
        ("store-tampered", "the seal of journal frame 62 does not open".into())
    );
}

#[test]
fn nothing_readable_of_a_value_is_anywhere_on_disk() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    let mark = "Nguyễn Văn Khoai, sinh tại nhà, số 4 ngõ Gạch";
    store.commit(put(CASES, b"k", mark.as_bytes())).unwrap();
    store.commit(put(PEOPLE, b"k", mark.repeat(400).as_bytes())).unwrap();
    drop(store);
    let mut looked_at = 0;
    let mut stack = vec![home.path().to_owned()];
    while let Some(path) = stack.pop() {
        if path.is_dir() {
            stack.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes.windows(10).any(|window| window == &mark.as_bytes()[..10]);
        assert!(!found, "{}", path.display());
        looked_at += 1;
    }
    assert!(looked_at >= 6);
}

#[test]
fn no_value_in_sled_is_longer_than_it_keeps_inline() {
    let home = tempfile::tempdir().unwrap();
    filled(home.path());
    with_sled(home.path(), |db| {
        let mut rows = 0;
        for name in db.tree_names() {
            for row in &db.open_tree(name).unwrap() {
                assert!(row.unwrap().1.len() <= 4096);
                rows += 1;
            }
        }
        assert!(rows > 80, "{rows}");
    });
    assert_eq!(std::fs::read_dir(home.path().join("view/blobs")).unwrap().count(), 0);
}
