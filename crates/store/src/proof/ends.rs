//! The journal's end: what is a torn write, what is a loss, and what may be shown.

use std::sync::Arc;

use super::{batch_of, commits, create, held, open, refused};
use crate::{
    Store, Unlock, View,
    disk::{Disk, SimulatedDisk},
    testing::{CASES, LAN, lan, laptop},
};

const JOURNAL: &str = "journal/0000000000000001.journal";

/// A store of five commits in one segment, closed.
fn five() -> SimulatedDisk {
    let disk = SimulatedDisk::new();
    let store = create(&disk);
    store.writer().journal.set_segment_bytes(1 << 20);
    commits(&store, 0..5);
    disk
}

#[test]
fn what_a_killed_process_had_written_is_durable_before_it_is_shown() {
    let mut shown_whole = 0;
    for seed in 0..40 {
        let disk = SimulatedDisk::new();
        let store = create(&disk);
        commits(&store, 0..3);
        // Killed between writing the frame and syncing it.
        disk.cut_power_after(1);
        assert!(store.commit(batch_of(b"unacknowledged", b"v")).is_err());
        drop(store);
        disk.restart_process();
        let store = open(&disk).unwrap();
        let shown = held(&store);
        shown_whole += usize::from(shown.contains_key(&(CASES.0, b"unacknowledged".to_vec())));
        drop(store);
        disk.power_on(seed);
        assert_eq!(held(&open(&disk).unwrap()), shown, "seed {seed}");
    }
    assert_eq!(shown_whole, 40, "the frame was whole each time");
}

#[test]
fn acknowledged_frames_that_are_gone_from_the_end_are_named_though_the_tables_know_nothing() {
    let disk = five();
    let whole = disk.read(JOURNAL).unwrap();
    let frames = crate::frame::all(&whole);
    let cut = |keep: usize| {
        let image = disk.image();
        image.tamper(JOURNAL, |bytes| bytes.truncate(keep)).unwrap();
        refused(&image)
    };
    assert_eq!(cut(frames[2].end), "store-truncated", "cut between two frames");
    assert_eq!(cut(frames[4].end - 1), "store-truncated", "cut inside the last");
    assert_eq!(cut(20), "store-truncated", "hardly anything left");
    for zeroed in [2, 3, 4] {
        let image = disk.image();
        image.tamper(JOURNAL, |bytes| bytes[frames[zeroed].payload_at - 24..].fill(0)).unwrap();
        assert_eq!(refused(&image), "store-truncated", "zeroed from frame {zeroed} on");
    }
    let image = disk.image();
    image.remove(JOURNAL).unwrap();
    assert_eq!(refused(&image), "store-missing");
}

#[test]
fn a_journal_that_tells_another_history_than_the_mark_is_refused() {
    let disk = five();
    let other = disk.image();
    open(&disk).unwrap().commit(batch_of(b"k", b"ours")).unwrap();
    open(&other).unwrap().commit(batch_of(b"k", b"else")).unwrap();
    let theirs = other.read(JOURNAL).unwrap();
    disk.tamper(JOURNAL, |bytes| *bytes = theirs).unwrap();
    assert_eq!(refused(&disk), "store-tampered");
}

#[test]
fn a_lost_or_torn_mark_is_made_anew_and_told() {
    let disk = five();
    disk.remove("mark").unwrap();
    assert!(open(&disk).unwrap().opening().mark_mended);
    assert!(!open(&disk).unwrap().opening().mark_mended);
    disk.tamper("mark", |bytes| bytes[30] ^= 1).unwrap();
    assert!(open(&disk).unwrap().opening().mark_mended);
    assert_eq!(
        open(&disk).unwrap().opening(),
        &crate::Opening { replayed: 5, ..Default::default() }
    );
}

#[test]
fn a_stray_file_among_the_journal_s_is_left_alone() {
    let disk = five();
    let before = held(&open(&disk).unwrap());
    let copy = disk.read(JOURNAL).unwrap();
    disk.create("journal/0000000000000001 (copy).journal", &copy).unwrap();
    disk.create("journal/ghi chu.txt", b"khong xoa").unwrap();
    let store = open(&disk).unwrap();
    store.commit(batch_of(b"k", b"v")).unwrap();
    drop(store);
    assert_eq!(held(&open(&disk).unwrap()).len(), before.len() + 1);
    assert!(disk.read("journal/ghi chu.txt").is_ok());
    // One of ours under another's number is damage.
    disk.create("journal/0000000000000009.journal", &copy).unwrap();
    assert_eq!(refused(&disk), "store-damaged");
}

#[test]
fn a_change_of_the_slots_is_made_with_its_first_copy() {
    let disk = SimulatedDisk::new();
    let store = create(&disk);
    // Replacing the first copy takes six steps; the power goes before the second.
    disk.cut_power_after(6);
    let new = crate::NewOfficer { passphrase: "trăng rằm", ..lan() };
    store.change_passphrase(LAN, new).unwrap();
    drop(store);
    disk.power_on(1);
    let with = |passphrase| {
        let unlock = Unlock::Officer { officer: "lan", passphrase };
        Store::open_on(Arc::new(disk.clone()), View::Memory, unlock)
    };
    assert_eq!(with("cây đa bến nước").map(|_| ()).unwrap_err().code(), "store-wrong-passphrase");
    assert!(with("trăng rằm").unwrap().opening().slots_mended);
}

#[test]
fn a_full_disk_keeps_nobody_out() {
    let disk = SimulatedDisk::new();
    let setup = laptop().ballast_bytes(30_000);
    let store = Store::create_on(Arc::new(disk.clone()), View::Memory, setup).unwrap();
    commits(&store, 0..5);
    let before = held(&store);
    drop(store);
    disk.remove("slots.copy").unwrap();
    disk.set_capacity(Some(disk.used()));
    let store = open(&disk).unwrap();
    assert!(!store.opening().slots_mended, "there was no room to");
    assert_eq!(held(&store), before);
    let findings = store.check().unwrap().findings;
    assert_eq!(findings.len(), 1, "the missing copy is told: {findings:?}");
    store.commit(batch_of(b"k", b"the ballast buys this")).unwrap();
    assert!(store.is_disk_low());
}
