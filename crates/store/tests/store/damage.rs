//! Bits flip, pages go blank, files end early or go missing: each is named, and mended where the
//! store holds a second copy.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tannha_store::{Store, StoreError, repair};

use crate::common::{MAU, Model, copy_dir, filled, held, journal_file};

struct Bench {
    home: tempfile::TempDir,
    model: Model,
    trials: usize,
}

impl Bench {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let model = filled(&home.path().join("whole"));
        Self { home, model, trials: 0 }
    }

    /// A fresh copy of the whole store.
    fn fresh(&mut self) -> PathBuf {
        self.trials += 1;
        let dir = self.home.path().join(format!("trial-{}", self.trials));
        copy_dir(&self.home.path().join("whole"), &dir);
        dir
    }

    fn opens_whole(&self, dir: &Path, what: &str) -> Store {
        let store = Store::open(dir, MAU).unwrap_or_else(|e| panic!("{what}: {e}"));
        assert_eq!(held(&store), self.model, "{what}");
        store
    }

    /// Opening names the fault, changes nothing, and a repair brings everything back.
    fn is_named_and_repaired(&self, dir: &Path, what: &str) -> StoreError {
        let error = Store::open(dir, MAU).map(|_| ()).expect_err(what);
        let again = Store::open(dir, MAU).map(|_| ()).expect_err(what);
        assert_eq!((error.code(), error.params()), (again.code(), again.params()), "{what}");
        repair(dir, MAU).unwrap_or_else(|e| panic!("{what}: repair: {e}"));
        let store = self.opens_whole(dir, what);
        assert_eq!(store.opening().rebuilt, None, "{what}");
        let report = store.check().unwrap();
        assert!(report.is_sound(), "{what}: {report:?}");
        error
    }
}

fn change(path: &Path, act: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    act(&mut bytes);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_flipped_bit_anywhere_in_the_journal_is_named_and_repaired_from_the_tables() {
    let mut bench = Bench::new();
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    let len = fs::read(journal_file(&bench.home.path().join("whole"))).unwrap().len();
    // The header, the first frame's header, the very end, and anywhere.
    let places = [3, 20, 50, 54, 60, 75, len - 1].into_iter();
    let places: Vec<usize> = places.chain((0..23).map(|_| chance.random_range(0..len))).collect();
    for at in places {
        let dir = bench.fresh();
        change(&journal_file(&dir), |bytes| bytes[at] ^= 1 << (at % 8));
        let error = bench.is_named_and_repaired(&dir, &format!("flip at {at}"));
        let named = matches!(error, StoreError::Damaged { .. } | StoreError::Truncated { .. });
        assert!(named, "flip at {at}: {error}");
    }
}

#[test]
fn a_truncated_or_missing_journal_is_named_and_repaired_from_the_tables() {
    let mut bench = Bench::new();
    let len = fs::read(journal_file(&bench.home.path().join("whole"))).unwrap().len();
    for keep in [0, 10, 53, 80, len / 2, len - 1] {
        let dir = bench.fresh();
        change(&journal_file(&dir), |bytes| bytes.truncate(keep));
        let error = bench.is_named_and_repaired(&dir, &format!("{keep} bytes kept"));
        let named = matches!(error, StoreError::Truncated { .. } | StoreError::Missing { .. });
        assert!(named, "{keep} bytes kept: {error}");
    }
    let dir = bench.fresh();
    fs::remove_file(journal_file(&dir)).unwrap();
    let error = bench.is_named_and_repaired(&dir, "no journal");
    assert!(matches!(error, StoreError::Missing { .. }), "{error}");
}

#[test]
fn a_zeroed_page_of_the_journal_is_named_and_repaired() {
    let mut bench = Bench::new();
    for page in [0, 2, 5] {
        let dir = bench.fresh();
        change(&journal_file(&dir), |bytes| bytes[page * 4096..][..4096].fill(0));
        let error = bench.is_named_and_repaired(&dir, &format!("page {page}"));
        assert!(matches!(error, StoreError::Damaged { .. }), "page {page}: {error}");
    }
}

#[test]
fn any_damage_to_sled_is_repaired_from_the_journal_when_the_store_opens() {
    let mut bench = Bench::new();
    let mut chance = ChaCha8Rng::seed_from_u64(2);
    let mut rebuilt = 0;
    for trial in 0..36 {
        let dir = bench.fresh();
        let files: Vec<PathBuf> = files_below(&dir.join("view"));
        let file = &files[chance.random_range(0..files.len())];
        change(file, |bytes| damage(bytes, trial % 3, &mut chance));
        let store = bench.opens_whole(&dir, &format!("trial {trial} on {}", file.display()));
        rebuilt += u32::from(store.opening().rebuilt.is_some());
    }
    assert!(rebuilt > 8, "the damage was felt: {rebuilt}");
}

fn damage(bytes: &mut Vec<u8>, kind: usize, chance: &mut ChaCha8Rng) {
    // sled's file is mostly empty segments: aim at what is written.
    let used = bytes.iter().rposition(|&b| b != 0).unwrap_or(0).max(1);
    let at = chance.random_range(0..used);
    match kind {
        0 => bytes[at] ^= 1 << chance.random_range(0..8),
        1 => {
            let end = bytes.len().min(at + 4096);
            bytes[at..end].fill(0);
        }
        _ => bytes.truncate(at),
    }
}

fn files_below(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

#[test]
fn a_lost_sled_directory_is_filled_anew() {
    let mut bench = Bench::new();
    let dir = bench.fresh();
    fs::remove_dir_all(dir.join("view")).unwrap();
    let store = bench.opens_whole(&dir, "no view");
    assert_eq!(store.opening().replayed, 60);
}

#[test]
fn tables_from_yesterday_catch_up_with_the_journal() {
    let home = tempfile::tempdir().unwrap();
    let (dir, old) = (home.path().join("store"), home.path().join("old"));
    filled(&dir);
    copy_dir(&dir.join("view"), &old);
    let store = Store::open(&dir, MAU).unwrap();
    store.commit(crate::common::put(crate::common::CASES, b"new", b"today")).unwrap();
    let today = held(&store);
    drop(store);
    fs::remove_dir_all(dir.join("view")).unwrap();
    copy_dir(&old, &dir.join("view"));
    let store = Store::open(&dir, MAU).unwrap();
    assert_eq!((store.opening().replayed, &store.opening().rebuilt), (1, &None));
    assert_eq!(held(&store), today);
}

#[test]
fn tables_of_another_history_are_set_aside() {
    let mut bench = Bench::new();
    // The same store went two ways after a copy: as long, but not the same.
    let (dir, other) = (bench.fresh(), bench.fresh());
    for (dir, value) in [(&dir, b"ours"), (&other, b"else")] {
        let store = Store::open(dir, MAU).unwrap();
        store.commit(crate::common::put(crate::common::CASES, b"fork", value)).unwrap();
    }
    fs::remove_dir_all(dir.join("view")).unwrap();
    copy_dir(&other.join("view"), &dir.join("view"));
    let store = Store::open(&dir, MAU).unwrap();
    assert!(store.opening().rebuilt.is_some());
    assert_eq!(store.get(crate::common::CASES, b"fork").unwrap(), Some(b"ours".to_vec()));
}

#[test]
fn one_bad_copy_of_the_slots_is_mended_and_two_are_named() {
    let mut bench = Bench::new();
    let mut chance = ChaCha8Rng::seed_from_u64(3);
    for name in ["slots", "slots.copy"] {
        for trial in 0..10 {
            let dir = bench.fresh();
            let path = dir.join(name);
            match trial {
                0 => fs::remove_file(&path).unwrap(),
                1 => change(&path, |bytes| bytes.truncate(40)),
                _ => change(&path, |bytes| {
                    let at = chance.random_range(0..bytes.len());
                    bytes[at] ^= 1 << chance.random_range(0..8);
                }),
            }
            let store = Store::open(&dir, MAU).unwrap_or_else(|e| panic!("{name} {trial}: {e}"));
            assert!(store.opening().slots_mended, "{name} {trial}");
            drop(store);
            assert_eq!(
                fs::read(dir.join("slots")).unwrap(),
                fs::read(dir.join("slots.copy")).unwrap()
            );
            assert!(!Store::open(&dir, MAU).unwrap().opening().slots_mended);
        }
    }
    let both = |act: &dyn Fn(&Path)| {
        let dir = bench.fresh();
        act(&dir.join("slots"));
        act(&dir.join("slots.copy"));
        let error = Store::open(&dir, MAU).unwrap_err();
        (error.code(), fs::metadata(journal_file(&dir)).unwrap().len() > 50_000)
    };
    let mut both = both;
    assert_eq!(both(&|path| fs::remove_file(path).unwrap()), ("store-missing", true));
    assert_eq!(both(&|path| change(path, |b| b.truncate(90))), ("store-truncated", true));
    assert_eq!(both(&|path| change(path, |b| b[90] ^= 4)), ("store-damaged", true));
}

#[test]
fn a_damaged_or_lost_format_file_is_named_and_repaired_from_the_slots() {
    let mut bench = Bench::new();
    for at in [0, 13, 20, 45] {
        let dir = bench.fresh();
        change(&dir.join("FORMAT"), |bytes| bytes[at] ^= 2);
        let error = bench.is_named_and_repaired(&dir, &format!("flip at {at}"));
        assert_eq!(error.code(), "store-damaged");
    }
    let dir = bench.fresh();
    fs::remove_file(dir.join("FORMAT")).unwrap();
    assert_eq!(bench.is_named_and_repaired(&dir, "gone").code(), "store-missing");
}

#[test]
fn frames_that_sled_never_had_are_saved_from_a_damaged_journal() {
    let home = tempfile::tempdir().unwrap();
    let (dir, old) = (home.path().join("store"), home.path().join("old"));
    filled(&dir);
    copy_dir(&dir.join("view"), &old);
    let store = Store::open(&dir, MAU).unwrap();
    store.commit(crate::common::put(crate::common::CASES, b"new", b"today")).unwrap();
    let today = held(&store);
    drop(store);
    fs::remove_dir_all(dir.join("view")).unwrap();
    copy_dir(&old, &dir.join("view"));
    change(&journal_file(&dir), |bytes| bytes[5_000] ^= 1);
    assert_eq!(Store::open(&dir, MAU).unwrap_err().code(), "store-damaged");
    let report = repair(&dir, MAU).unwrap();
    assert_eq!((report.salvaged, report.records), (1, Some(today.len() as u64)));
    assert_eq!(held(&Store::open(&dir, MAU).unwrap()), today);
}

#[test]
fn damage_to_both_the_journal_and_the_tables_is_called_unrepairable_and_nothing_is_touched() {
    let mut bench = Bench::new();
    let dir = bench.fresh();
    change(&journal_file(&dir), |bytes| bytes[5_000] ^= 1);
    fs::remove_dir_all(dir.join("view")).unwrap();
    let before = fs::read(journal_file(&dir)).unwrap();
    assert_eq!(repair(&dir, MAU).unwrap_err().code(), "store-unrepairable");
    assert_eq!(fs::read(journal_file(&dir)).unwrap(), before);
}

#[test]
fn a_repair_of_a_sound_store_does_nothing() {
    let mut bench = Bench::new();
    let dir = bench.fresh();
    assert_eq!(repair(&dir, MAU).unwrap(), tannha_store::RepairReport::default());
    bench.opens_whole(&dir, "sound");
}
