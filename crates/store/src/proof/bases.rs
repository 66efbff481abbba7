//! Bases and pruning: nothing goes that a verified backup and the floor do not let go, and whatever
//! happens on the way, every record is there.

use std::path::Path;

use super::{Model, batch_of, commits, create, held, open, refused};
use crate::{
    Help, Position, Store,
    disk::{Disk, SimulatedDisk},
    testing::{CASES, LAN, copy_dir, laptop, take_record},
};

/// A store of 40 commits in many segments, its backup at 25, and what it holds.
fn filled() -> (SimulatedDisk, tempfile::TempDir, Model) {
    let (disk, home) = (SimulatedDisk::new(), tempfile::tempdir().unwrap());
    let store = create(&disk);
    commits(&store, 0..25);
    store.backup(&home.path().join("backup")).unwrap();
    commits(&store, 25..40);
    let held = held(&store);
    (disk, home, held)
}

fn first_segment(disk: &SimulatedDisk) -> u64 {
    let names = disk.list("journal").unwrap();
    let first = names.iter().find_map(|name| name.strip_suffix(".journal"));
    first.unwrap().parse().unwrap()
}

#[test]
fn pruning_stops_at_the_floor_and_at_the_backup() {
    for (floor, most) in [(0, 1), (12, 13), (25, 26), (1_000, 26)] {
        let (disk, home, model) = filled();
        let backup = home.path().join("backup");
        let store = open(&disk).unwrap();
        let report = store.prune(Position(floor), &backup).unwrap();
        assert_eq!(report.floor, floor.min(25));
        let first = first_segment(&disk);
        assert!(first <= most, "floor {floor}: frames from {first} on");
        assert_eq!(report.records.is_some(), first > 1);
        assert!(first + 9 > most, "what may go is gone: {first} of {most}");
        commits(&store, 40..43);
        let after = held(&store);
        assert_ne!(after, model);
        drop(store);
        let store = open(&disk).unwrap();
        assert_eq!(held(&store), after);
        assert_eq!(store.position(), Position(43));
        assert_eq!(store.opening().replayed, if first > 1 { 3 } else { 43 });
        assert!(store.check().unwrap().is_sound());
    }
}

#[test]
fn a_later_base_takes_an_earlier_one_s_place() {
    let (disk, home, _) = filled();
    let store = open(&disk).unwrap();
    store.prune(Position(25), &home.path().join("backup")).unwrap();
    commits(&store, 40..60);
    store.backup(&home.path().join("second")).unwrap();
    store.prune(Position(60), &home.path().join("second")).unwrap();
    let again = store.prune(Position(60), &home.path().join("second")).unwrap();
    assert_eq!(again.removed, 0);
    let names = disk.list("journal").unwrap();
    assert!(
        names.iter().filter(|n| n.ends_with(".base")).all(|n| n.starts_with("0000000000000060"))
    );
    let model = held(&store);
    drop(store);
    assert_eq!(held(&open(&disk).unwrap()), model);
}

#[test]
fn a_bad_or_foreign_backup_lets_nothing_go() {
    let (disk, home, _) = filled();
    let backup = home.path().join("backup");
    let store = open(&disk).unwrap();
    let other = create(&SimulatedDisk::new());
    commits(&other, 0..3);
    other.backup(&home.path().join("other")).unwrap();
    let foreign = store.prune(Position(25), &home.path().join("other")).unwrap_err();
    assert_eq!(foreign.code(), "store-tampered");
    let file = std::fs::read_dir(backup.join("journal")).unwrap().next().unwrap().unwrap().path();
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[900] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    assert_eq!(store.prune(Position(25), &backup).unwrap_err().code(), "store-damaged");
    assert_eq!(store.rehearse(&backup).unwrap_err().code(), "store-damaged");
    std::fs::remove_dir_all(&backup).unwrap();
    assert_eq!(store.prune(Position(25), &backup).unwrap_err().code(), "store-missing");
    assert_eq!(first_segment(&disk), 1);
}

#[test]
fn a_power_cut_at_every_step_of_a_pruning_loses_nothing() {
    let (whole, home, model) = filled();
    let backup = home.path().join("backup");
    let steps = {
        let disk = whole.image();
        let (store, before) = (open(&disk).unwrap(), disk.operations());
        store.prune(Position(25), &backup).unwrap();
        disk.operations() - before
    };
    assert!(steps > 12, "{steps}");
    let mut tidied = 0;
    for cut in 0..steps {
        for seed in 0..3 {
            let disk = whole.image();
            let store = open(&disk).unwrap();
            disk.cut_power_after(cut);
            assert!(store.prune(Position(25), &backup).is_err());
            drop(store);
            disk.power_on(seed);
            let store = open(&disk).unwrap();
            tidied += store.opening().tidied.len();
            assert_eq!(held(&store), model, "cut {cut} seed {seed}");
            assert!(store.check().unwrap().is_sound());
            store.commit(batch_of(b"after", b"v")).unwrap();
            store.prune(Position(25), &backup).unwrap();
            drop(store);
            assert_eq!(held(&open(&disk).unwrap()).len(), model.len() + 1);
        }
    }
    assert!(tidied > 5, "some cuts left half a base: {tidied}");
}

#[test]
fn a_disk_without_room_for_the_base_keeps_everything() {
    let (disk, home, model) = filled();
    let store = open(&disk).unwrap();
    disk.set_capacity(Some(disk.used() + 3_000));
    let full = store.prune(Position(25), &home.path().join("backup")).unwrap_err();
    assert_eq!(full.code(), "store-disk-full");
    assert!(!disk.list("journal").unwrap().iter().any(|name| name.ends_with(".base")));
    store.commit(batch_of(b"k", b"v")).unwrap();
    drop(store);
    assert_eq!(held(&open(&disk).unwrap()).len(), model.len() + 1);
}

#[test]
fn every_damage_to_a_base_is_named() {
    let (disk, home, _) = filled();
    open(&disk).unwrap().prune(Position(25), &home.path().join("backup")).unwrap();
    let parts: Vec<String> = disk
        .list("journal")
        .unwrap()
        .into_iter()
        .filter(|name| name.ends_with(".base"))
        .map(|name| format!("journal/{name}"))
        .collect();
    assert!(parts.len() > 2, "{parts:?}");
    for part in &parts {
        let len = disk.read(part).unwrap().len();
        for at in (0..len).step_by(41) {
            let image = disk.image();
            image.tamper(part, |bytes| bytes[at] ^= 4).unwrap();
            assert!(["store-damaged", "store-truncated"].contains(&refused(&image)), "{part} {at}");
        }
        for keep in [0, 30, 56, len / 2, len - 1] {
            let image = disk.image();
            image.tamper(part, |bytes| bytes.truncate(keep)).unwrap();
            assert!(
                ["store-damaged", "store-truncated"].contains(&refused(&image)),
                "{part} {keep}"
            );
        }
        let image = disk.image();
        image.remove(part).unwrap();
        assert!(["store-missing", "store-truncated"].contains(&refused(&image)), "{part} gone");
    }
}

/// On real directories: a pruned store, its backup, and what it holds. Frames stay from the backup on.
pub(super) fn pruned(home: &Path) -> (std::path::PathBuf, Model) {
    let dir = home.join("store");
    let store = Store::create(&dir, laptop()).unwrap();
    store.writer().journal.set_segment_bytes(3_000);
    commits(&store, 0..25);
    store.backup(&home.join("backup")).unwrap();
    commits(&store, 25..40);
    store.prune(Position(40), &home.join("backup")).unwrap();
    let model = held(&store);
    (dir, model)
}

pub(super) fn damage_bases(dir: &Path) {
    for entry in std::fs::read_dir(dir.join("journal")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "base") {
            std::fs::write(path, b"not any more").unwrap();
        }
    }
}

#[test]
fn a_damaged_base_costs_nothing_while_the_tables_are_whole() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    damage_bases(&dir);
    let refused = Store::open(&dir, LAN).unwrap_err();
    let seen = crate::examine(&dir, LAN, &Help::default()).unwrap();
    let fault = crate::Finding::Fault { code: refused.code(), params: refused.params() };
    assert_eq!((seen.fault, seen.acknowledged, seen.safe), (Some(fault), 40, 40));
    assert_eq!((seen.source, seen.advice), (Some(crate::Source::Tables), crate::Advice::Repair));
    let report = crate::repair(&dir, LAN).unwrap();
    assert_eq!(report.source, Some(crate::Source::Tables));
    let store = Store::open(&dir, LAN).unwrap();
    assert_eq!(held(&store), model);
    assert_eq!(store.position(), Position(40));
    assert!(store.check().unwrap().is_sound());
}

#[test]
fn a_damaged_base_and_lost_tables_cost_nothing_with_the_backup() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    damage_bases(&dir);
    std::fs::remove_dir_all(dir.join("view")).unwrap();
    assert_eq!(crate::repair(&dir, LAN).unwrap_err().code(), "store-unrepairable");
    let backups = vec![home.path().join("no such"), home.path().join("backup")];
    let help = Help { backups: backups.clone(), accept_loss: false };
    let report = crate::repair_with(&dir, LAN, &help).unwrap();
    assert_eq!(report.source, Some(crate::Source::Backup(backups[1].clone())));
    assert_eq!((report.salvaged, report.lost), (15, None));
    let store = Store::open(&dir, LAN).unwrap();
    assert_eq!(held(&store), model);
    assert!(store.check().unwrap().is_sound());
}

#[test]
fn what_is_in_no_source_is_lost_only_if_that_is_accepted_and_then_it_is_named() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    damage_bases(&dir);
    std::fs::remove_dir_all(dir.join("view")).unwrap();
    let last = |name: &std::path::PathBuf| name.extension().is_some_and(|e| e == "journal");
    let mut files: Vec<_> =
        std::fs::read_dir(dir.join("journal")).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    std::fs::remove_file(files.iter().rfind(|name| last(name)).unwrap()).unwrap();
    let backups = vec![home.path().join("backup")];
    let help = Help { backups, accept_loss: false };
    assert_eq!(crate::repair_with(&dir, LAN, &help).unwrap_err().code(), "store-unrepairable");
    let seen = crate::examine(&dir, LAN, &help).unwrap();
    assert_eq!((seen.acknowledged, seen.advice), (40, crate::Advice::FindBackup));
    let report = crate::repair_with(&dir, LAN, &Help { accept_loss: true, ..help }).unwrap();
    let lost = report.lost.unwrap();
    assert_eq!((seen.lost, seen.safe), (Some(lost), lost.first - 1));
    assert!(lost.last == 40 && lost.first > 30, "{lost:?}");
    let store = Store::open(&dir, LAN).unwrap();
    assert_eq!(store.position().0, lost.first - 1);
    assert!(held(&store).iter().all(|(key, value)| {
        key.0 != CASES.0 || model.get(key).is_none_or(|other| other == value)
    }));
    store.commit(batch_of(b"on", b"it goes")).unwrap();
    assert!(store.check().unwrap().is_sound());
}

#[test]
fn a_pruned_store_is_backed_up_and_restored_like_any_other() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    let store = Store::open(&dir, LAN).unwrap();
    store.backup(&home.path().join("again")).unwrap();
    assert_eq!(store.rehearse(&home.path().join("again")).unwrap(), model.len() as u64);
    drop(store);
    let back = crate::restore(&home.path().join("again"), &home.path().join("back"), LAN).unwrap();
    assert_eq!(held(&back), model);
    assert!(back.check().unwrap().is_sound());
}

#[test]
fn tables_of_an_older_image_are_not_mixed_with_a_base() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("store");
    let store = Store::create(&dir, laptop()).unwrap();
    store.writer().journal.set_segment_bytes(3_000);
    store.commit(batch_of(b"gone", b"removed before the base")).unwrap();
    drop(store);
    copy_dir(&dir.join("view"), &home.path().join("old"));
    let store = Store::open(&dir, LAN).unwrap();
    store.writer().journal.set_segment_bytes(3_000);
    let mut batch = crate::Batch::new();
    batch.delete(CASES, b"gone");
    store.commit(batch).unwrap();
    commits(&store, 0..30);
    store.backup(&home.path().join("backup")).unwrap();
    store.prune(Position(31), &home.path().join("backup")).unwrap();
    let model = held(&store);
    drop(store);
    std::fs::remove_dir_all(dir.join("view")).unwrap();
    std::fs::rename(home.path().join("old"), dir.join("view")).unwrap();
    let store = Store::open(&dir, LAN).unwrap();
    assert!(store.opening().rebuilt.is_some());
    assert_eq!(held(&store), model);
}

#[test]
fn tables_that_were_set_aside_go_with_the_next_pruning_and_a_journal_stays() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    take_record(&dir, CASES, &39_u16.to_be_bytes());
    let store = Store::open(&dir, LAN).unwrap();
    let aside = store.opening().rebuilt.clone().and_then(|rebuilt| rebuilt.moved_to).unwrap();
    drop(store);
    damage_bases(&dir);
    let journal = crate::repair(&dir, LAN).unwrap().moved_to;
    let store = Store::open(&dir, LAN).unwrap();
    store.backup(&home.path().join("again")).unwrap();
    let report = store.prune(Position(40), &home.path().join("again")).unwrap();
    assert_eq!(report.set_aside_removed, 1);
    assert!(!dir.join(aside).exists());
    assert!(dir.join(&journal[0]).exists(), "a journal is for a person to look at");
    assert_eq!(held(&store), model);
}

#[test]
fn compaction_can_be_asked_for_whatever_the_size() {
    let home = tempfile::tempdir().unwrap();
    let (dir, model) = pruned(home.path());
    let store = Store::open_compacted(&dir, LAN).unwrap();
    let reason = store.opening().rebuilt.clone().map(|rebuilt| rebuilt.reason);
    assert_eq!(reason, Some(crate::RebuildReason::Overgrown));
    assert_eq!(held(&store), model);
    drop(store);
    assert_eq!(held(&Store::open(&dir, LAN).unwrap()), model);
    let seen = crate::examine(&dir, LAN, &Help::default()).unwrap();
    assert_eq!((seen.fault, seen.lost, seen.advice), (None, None, crate::Advice::Open));
}
