//! Directories of every format that was ever written, opened by today's program.

use std::{fs, path::PathBuf};

use tannha_store::{Batch, FORMAT_VERSION, Secret32, Store, Table, Unlock, repair, restore};

use crate::{
    common::{MAU, copy_dir},
    golden_content::{COMMITS, Held, RECOVERY, content},
};

fn golden(name: &str) -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join(name);
    copy_dir(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name), &dir);
    (home, dir)
}

fn held(store: &Store) -> Held {
    let mut held = Held::new();
    for table in ["cases", "people"] {
        for record in store.scan(Table(table), &[]) {
            let (key, value) = record.unwrap();
            held.insert((table, key), value);
        }
    }
    held
}

fn put(key: &[u8], value: &[u8]) -> Batch {
    let mut batch = Batch::new();
    batch.put(Table("people"), key, value.to_vec());
    batch
}

#[test]
fn every_format_ever_written_opens_with_everything_and_goes_on() {
    for version in 1..=FORMAT_VERSION {
        let (home, dir) = golden(&format!("format-{version}"));
        let store = Store::open(&dir, MAU).unwrap();
        let older = (version < FORMAT_VERSION).then_some(version);
        assert_eq!(store.opening().migrated_from, older);
        assert_eq!(store.opening().rebuilt, None, "sled reads its own old files");
        assert_eq!(held(&store), content().1, "format {version}");
        assert_eq!(store.position().0, u64::from(COMMITS));
        assert_eq!(store.signing_seed(), Some(&Secret32::new([5; 32])));
        assert!(store.check().unwrap().is_sound());
        store.commit(put(b"new", b"v")).unwrap();
        store.backup(&home.path().join("backup")).unwrap();
        drop(store);
        let secret = Secret32::new(RECOVERY);
        let store = Store::open(&dir, Unlock::Recovery(&secret)).unwrap();
        assert_eq!(store.opening().migrated_from, None, "once");
        assert_eq!(held(&store).len(), content().1.len() + 1);
        drop(store);
        // Without the old tables the journal alone gives the same.
        fs::remove_dir_all(dir.join("view")).unwrap();
        let store = Store::open(&dir, MAU).unwrap();
        assert_eq!(held(&store).len(), content().1.len() + 1);
        assert!(store.check().unwrap().is_sound());
        let back = restore(&home.path().join("backup"), &home.path().join("back"), MAU).unwrap();
        assert_eq!(held(&back), held(&store));
    }
}

#[test]
fn a_journal_that_format_1_began_with_all_records_becomes_a_base() {
    let (_home, dir) = golden("format-1-repaired");
    let mut expected = content().1;
    expected.insert(("people", b"after".to_vec()), b"the repair".to_vec());
    let store = Store::open(&dir, MAU).unwrap();
    assert_eq!((store.opening().migrated_from, held(&store)), (Some(1), expected.clone()));
    drop(store);
    fs::remove_dir_all(dir.join("view")).unwrap();
    assert_eq!(held(&Store::open(&dir, MAU).unwrap()), expected);
}

#[test]
fn a_migration_that_was_interrupted_begins_again() {
    let (_home, dir) = golden("format-1");
    let old = fs::read(dir.join("FORMAT")).unwrap();
    drop(Store::open(&dir, MAU).unwrap());
    // The base is there, half of it or whole, and `FORMAT` still says the old version.
    let base = dir.join("journal/0000000000000040.0000.base");
    let whole = fs::read(&base).unwrap();
    for keep in [0, 30, whole.len() / 2, whole.len()] {
        fs::write(&base, &whole[..keep]).unwrap();
        fs::write(dir.join("FORMAT"), &old).unwrap();
        let store = Store::open(&dir, MAU).unwrap();
        assert_eq!((store.opening().migrated_from, held(&store)), (Some(1), content().1), "{keep}");
    }
}

#[test]
fn damage_to_an_old_directory_is_named_and_repaired_into_today_s_format() {
    let (_home, dir) = golden("format-1");
    let journal = dir.join("journal/0000000000000001.journal");
    let mut bytes = fs::read(&journal).unwrap();
    bytes[5_000] ^= 1;
    fs::write(&journal, bytes).unwrap();
    assert_eq!(Store::open(&dir, MAU).unwrap_err().code(), "store-damaged");
    assert!(fs::read_to_string(dir.join("FORMAT")).unwrap().starts_with("tannha-store 1 "));
    repair(&dir, MAU).unwrap();
    let store = Store::open(&dir, MAU).unwrap();
    assert_eq!(held(&store), content().1);
    assert_eq!(store.opening().migrated_from, None);
}
