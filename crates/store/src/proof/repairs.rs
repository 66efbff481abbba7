//! Repairs that were killed, and what they leave behind.

use std::path::Path;

use super::{
    bases::{damage_bases, pruned},
    batch_of, held,
};
use crate::{
    Help, Store,
    testing::{CASES, LAN, copy_dir},
};

/// As if a repair had been killed right after its new journal was proven: made in a copy, put back.
fn killed_in_repair(home: &Path, dir: &Path) {
    let copy = home.join("copy");
    std::fs::create_dir_all(&copy).unwrap();
    for name in ["FORMAT", "slots", "slots.copy", "mark"] {
        std::fs::copy(dir.join(name), copy.join(name)).unwrap();
    }
    copy_dir(&dir.join("view"), &copy.join("view"));
    crate::repair_with(&copy, LAN, &Help::default()).unwrap();
    std::fs::create_dir_all(dir.join("repair")).unwrap();
    std::fs::rename(copy.join("journal"), dir.join("repair/journal")).unwrap();
    std::fs::write(dir.join("repair/COMPLETE"), b"").unwrap();
}

#[test]
fn a_repair_that_was_interrupted_is_finished_by_the_next_one() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    damage_bases(&dir);
    killed_in_repair(home.path(), &dir);
    std::fs::remove_dir_all(dir.join("view")).unwrap();
    let report = crate::repair(&dir, LAN).unwrap();
    assert_eq!(report.moved_to.len(), 1);
    assert_eq!(held(&Store::open(&dir, LAN).unwrap()), model);
    assert!(!dir.join("repair").exists());
}

#[test]
fn a_repair_that_was_interrupted_between_two_journals_leaves_no_store_that_looks_empty() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    killed_in_repair(home.path(), &dir);
    std::fs::remove_dir_all(dir.join("view")).unwrap();
    std::fs::remove_file(dir.join("mark")).unwrap();
    std::fs::rename(dir.join("journal"), dir.join("damaged-1")).unwrap();
    assert_eq!(Store::open(&dir, LAN).unwrap_err().code(), "store-missing");
    let seen = crate::examine(&dir, LAN, &Help::default()).unwrap();
    assert_eq!((seen.advice, seen.lost), (crate::Advice::Repair, None));
    crate::repair(&dir, LAN).unwrap();
    assert_eq!(held(&Store::open(&dir, LAN).unwrap()), model);
}

/// Found by a kill: what the first repair had left, half removed, kept every later one from working.
#[test]
fn what_a_repair_left_behind_is_in_no_later_repairs_way() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    killed_in_repair(home.path(), &dir);
    std::fs::remove_dir_all(dir.join("repair/journal")).unwrap();
    damage_bases(&dir);
    crate::repair(&dir, LAN).unwrap();
    assert_eq!(held(&Store::open(&dir, LAN).unwrap()), model);
    assert!(!dir.join("repair").exists());
}

/// The disk reads again, the officer works on, and only then something is damaged for good.
#[test]
fn a_new_journal_that_never_took_its_place_is_forgotten_once_the_old_one_opens() {
    let home = tempfile::tempdir().unwrap();
    let (dir, mut model) = pruned(home.path());
    killed_in_repair(home.path(), &dir);
    let store = Store::open(&dir, LAN).unwrap();
    store.commit(batch_of(b"since", b"then")).unwrap();
    model.insert((CASES.0, b"since".to_vec()), b"then".to_vec());
    assert_eq!(held(&store), model);
    drop(store);
    assert!(!dir.join("repair").exists());
    damage_bases(&dir);
    crate::repair(&dir, LAN).unwrap();
    assert_eq!(held(&Store::open(&dir, LAN).unwrap()), model, "and what came since");
}

/// The same where nobody opened it before it was repaired again.
#[test]
fn a_sound_store_is_not_replaced_by_what_an_interrupted_repair_has_made() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    killed_in_repair(home.path(), &dir);
    assert_eq!(crate::repair(&dir, LAN).unwrap(), crate::RepairReport::default());
    assert!(!dir.join("repair").exists());
    assert_eq!(held(&Store::open(&dir, LAN).unwrap()), model);
}
