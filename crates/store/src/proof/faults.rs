//! One scenario for each planted fault: it holds without the fault, and does not with it.

use std::{path::Path, sync::Arc};

use super::{batch_of, commits, create, held, open};
use crate::{
    Fault, Help, NewOfficer, Position, Store, Unlock, View,
    disk::{Disk, SimulatedDisk},
    planted::with_planted,
    testing::{CASES, LAN, lan, laptop, take_record},
    view::Write,
};

const JOURNAL: &str = "journal/0000000000000001.journal";

#[track_caller]
fn finds(fault: Fault, holds: impl Fn() -> bool) {
    assert!(holds(), "the scenario holds for the program as it is");
    assert!(!with_planted(fault, holds), "{fault:?} is found");
}

fn outcome(disk: &SimulatedDisk) -> &'static str {
    open(disk).map_or_else(|e| e.code(), |_| "opened")
}

/// Commits, power cut, reopening: at many seeds everything is there.
fn survives_power_cuts(act: impl Fn(&SimulatedDisk, &Store)) -> bool {
    (0..25).all(|seed| {
        let disk = SimulatedDisk::new();
        let store = create(&disk);
        commits(&store, 0..4);
        act(&disk, &store);
        let expected = held(&store);
        drop(store);
        disk.power_on(seed);
        open(&disk).is_ok_and(|store| held(&store) == expected)
    })
}

#[test]
fn a_commit_that_is_not_synced() {
    finds(Fault::NoSync, || survives_power_cuts(|_, store| commits(store, 4..6)));
}

#[test]
fn a_new_file_whose_name_is_not_synced() {
    finds(Fault::NoDirectorySync, || survives_power_cuts(|_, store| commits(store, 4..30)));
}

#[test]
fn an_acknowledgement_before_the_journal() {
    finds(Fault::AcknowledgeBeforeJournal, || {
        let disk = SimulatedDisk::new();
        create(&disk).commit(batch_of(b"k", b"v")).unwrap();
        open(&disk).is_ok_and(|store| store.get(CASES, b"k").unwrap().is_some())
    });
}

/// Five commits in one segment, one bit of frame `n` flipped in its payload.
fn flipped(n: usize) -> SimulatedDisk {
    let disk = SimulatedDisk::new();
    let store = create(&disk);
    store.writer().journal.set_segment_bytes(1 << 20);
    commits(&store, 0..5);
    drop(store);
    let at = crate::frame::all(&disk.read(JOURNAL).unwrap())[n].payload_at + 9;
    disk.tamper(JOURNAL, |bytes| bytes[at] ^= 1).unwrap();
    disk
}

#[test]
fn a_checksum_that_is_not_looked_at() {
    finds(Fault::SkipFrameChecksum, || outcome(&flipped(1)) == "store-damaged");
}

#[test]
fn damage_that_is_taken_for_a_torn_tail() {
    finds(Fault::CutAnyTail, || outcome(&flipped(3)) == "store-damaged");
}

#[test]
fn a_mark_that_is_not_compared() {
    finds(Fault::IgnoreMark, || outcome(&flipped(4)) == "store-truncated");
}

#[test]
fn a_torn_tail_that_is_left_in_place() {
    finds(Fault::LeaveTornTail, || {
        let disk = SimulatedDisk::new();
        let store = create(&disk);
        commits(&store, 0..3);
        disk.cut_power_after(0);
        assert!(store.commit(batch_of(b"torn", b"v")).is_err());
        drop(store);
        disk.restart_process();
        open(&disk).unwrap().commit(batch_of(b"k", b"v")).unwrap();
        open(&disk).is_ok_and(|store| store.get(CASES, b"k").unwrap().is_some())
    });
}

#[test]
fn remains_of_a_failed_write_that_are_left_in_place() {
    finds(Fault::KeepFailedWrite, || {
        let disk = SimulatedDisk::new();
        let store = create(&disk);
        commits(&store, 0..3);
        disk.set_capacity(Some(disk.used() + 100));
        assert!(store.commit(batch_of(b"torn", &[7; 30])).is_err());
        disk.set_capacity(None);
        store.commit(batch_of(b"k", b"v")).unwrap();
        drop(store);
        open(&disk).is_ok_and(|store| store.get(CASES, b"k").unwrap().is_some())
    });
}

#[test]
fn writes_that_are_shown_before_they_are_durable() {
    finds(Fault::ShowBeforeDurable, || {
        (0..25).all(|seed| {
            let disk = SimulatedDisk::new();
            let store = create(&disk);
            commits(&store, 0..3);
            disk.cut_power_after(1);
            assert!(store.commit(batch_of(b"k", b"v")).is_err());
            drop(store);
            disk.restart_process();
            let shown = held(&open(&disk).unwrap());
            disk.power_on(seed);
            open(&disk).is_ok_and(|store| held(&store) == shown)
        })
    });
}

#[test]
fn a_file_that_is_replaced_in_place() {
    finds(Fault::ReplaceInPlace, || {
        (0..14).all(|cut| {
            let disk = SimulatedDisk::new();
            drop(create(&disk));
            // Both copies are renewed; the power goes in the first, and the second is lost as well.
            let store = open(&disk).unwrap();
            disk.cut_power_after(cut);
            let new = NewOfficer { passphrase: "trăng rằm", ..lan() };
            let _ = store.change_passphrase(LAN, new);
            drop(store);
            disk.power_on(cut);
            disk.remove("slots.copy").unwrap();
            let after = Unlock::Officer { officer: "lan", passphrase: "trăng rằm" };
            let opens =
                |unlock| Store::open_on(Arc::new(disk.clone()), View::Memory, unlock).is_ok();
            opens(LAN) || opens(after)
        })
    });
}

#[test]
fn frames_that_are_not_chained() {
    finds(Fault::NoChain, || {
        let ours = SimulatedDisk::new();
        create(&ours).commit(batch_of(b"k", b"first")).unwrap();
        let other = ours.image();
        for (disk, value) in [(&ours, b"ours"), (&other, b"else")] {
            let store = open(disk).unwrap();
            store.commit(batch_of(b"k", value)).unwrap();
            store.commit(batch_of(b"k", value)).unwrap();
        }
        let (a, b) = (ours.read(JOURNAL).unwrap(), other.read(JOURNAL).unwrap());
        let (frames, theirs) = (crate::frame::all(&a), crate::frame::all(&b));
        let spliced = [&a[..frames[1].end], &b[theirs[1].end..]].concat();
        ours.tamper(JOURNAL, |bytes| *bytes = spliced).unwrap();
        ours.remove("mark").unwrap();
        outcome(&ours) == "store-tampered"
    });
}

#[test]
fn records_that_are_not_sealed() {
    finds(Fault::NotSealed, || {
        let disk = SimulatedDisk::new();
        create(&disk).commit(batch_of(b"k", b"Nguyen Thi Mau")).unwrap();
        let readable = |bytes: Vec<u8>| bytes.windows(6).any(|part| part == b"Nguyen");
        !readable(disk.read(JOURNAL).unwrap())
    });
}

#[test]
fn a_seal_that_does_not_say_where_it_belongs() {
    finds(Fault::NoPlace, || {
        let store = create(&SimulatedDisk::new());
        store.commit(batch_of(b"a", b"of a")).unwrap();
        store.commit(batch_of(b"b", b"of b")).unwrap();
        let value = store.rows.get("=cases", b"a").unwrap();
        let moved = Write { tree: "=cases".into(), key: b"b".to_vec(), value };
        store.rows.apply(&[moved]).unwrap();
        store.get(CASES, b"b").is_err()
    });
}

#[test]
fn tables_that_are_believed() {
    finds(Fault::TrustTables, survives_a_taken_record);
}

#[test]
fn a_note_about_the_tables_that_is_believed() {
    finds(Fault::BelieveTheVoucher, survives_a_taken_record);
}

/// Somebody takes a record out of the closed tables.
fn survives_a_taken_record() -> bool {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    commits(&store, 0..3);
    let expected = held(&store);
    drop(store);
    take_record(home.path(), CASES, &1_u16.to_be_bytes());
    held(&Store::open(home.path(), LAN).unwrap()) == expected
}

/// A pruned store in many segments; its backup is at ten of thirty commits.
fn prune_real(home: &Path) -> Store {
    let store = Store::create(&home.join("store"), laptop()).unwrap();
    store.writer().journal.set_segment_bytes(3_000);
    commits(&store, 0..10);
    store.backup(&home.join("backup")).unwrap();
    commits(&store, 10..30);
    store.prune(Position(30), &home.join("backup")).unwrap();
    store
}

#[test]
fn a_journal_that_is_pruned_beyond_the_backup() {
    finds(Fault::PruneBeyondBackup, || {
        let home = tempfile::tempdir().unwrap();
        let store = prune_real(home.path());
        let expected = held(&store);
        drop(store);
        let dir = home.path().join("store");
        for entry in std::fs::read_dir(dir.join("journal")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "base") {
                std::fs::remove_file(path).unwrap();
            }
        }
        std::fs::remove_dir_all(dir.join("view")).unwrap();
        let help = Help { backups: vec![home.path().join("backup")], accept_loss: false };
        crate::repair_with(&dir, LAN, &help).is_ok()
            && held(&Store::open(&dir, LAN).unwrap()) == expected
    });
}

#[test]
fn a_base_that_is_not_synced_before_the_frames_go() {
    finds(Fault::BaseUnsynced, || {
        survives_power_cuts(|_, store| {
            let home = tempfile::tempdir().unwrap();
            commits(store, 4..20);
            store.backup(&home.path().join("backup")).unwrap();
            store.prune(Position(20), &home.path().join("backup")).unwrap();
        })
    });
}

#[test]
fn a_frame_of_a_failed_sync_that_is_not_written_once_more() {
    finds(Fault::TrustFailedSync, || {
        (0..20).all(|seed| {
            let disk = SimulatedDisk::new();
            let store = create(&disk);
            commits(&store, 0..3);
            // The frame can be read, its sync fails, and so does cutting it off again.
            disk.fail_writes(1, 2);
            assert!(store.commit(batch_of(b"unacknowledged", b"v")).is_err());
            assert!(store.commit(batch_of(b"refused", b"v")).is_err(), "until it is opened again");
            drop(store);
            let store = open(&disk).unwrap();
            store.commit(batch_of(b"after", b"v")).unwrap();
            let expected = held(&store);
            drop(store);
            disk.power_on(seed);
            open(&disk).is_ok_and(|store| held(&store) == expected)
        })
    });
}

#[test]
fn a_base_without_its_end() {
    finds(Fault::IgnoreBaseEnd, || {
        let (disk, home) = (SimulatedDisk::new(), tempfile::tempdir().unwrap());
        let store = create(&disk);
        commits(&store, 0..20);
        store.backup(&home.path().join("backup")).unwrap();
        store.prune(Position(20), &home.path().join("backup")).unwrap();
        drop(store);
        let names = disk.list("journal").unwrap();
        let last = names.iter().rfind(|name| name.ends_with(".base")).unwrap();
        disk.remove(&format!("journal/{last}")).unwrap();
        outcome(&disk) == "store-truncated"
    });
}

#[test]
fn a_base_that_is_applied_over_later_frames() {
    finds(Fault::BaseAfterFrames, || {
        let (disk, home) = (SimulatedDisk::new(), tempfile::tempdir().unwrap());
        let store = create(&disk);
        commits(&store, 0..20);
        store.backup(&home.path().join("backup")).unwrap();
        store.prune(Position(20), &home.path().join("backup")).unwrap();
        commits(&store, 20..25);
        let expected = held(&store);
        drop(store);
        held(&open(&disk).unwrap()) == expected
    });
}

#[test]
fn a_backup_that_is_not_read_back() {
    finds(Fault::BackupUnread, || {
        let (disk, home) = (SimulatedDisk::new(), tempfile::tempdir().unwrap());
        let store = create(&disk);
        commits(&store, 0..3);
        disk.tamper(JOURNAL, |bytes| bytes[700] ^= 1).unwrap();
        store.backup(&home.path().join("backup")).is_err()
    });
}
