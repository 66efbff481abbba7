//! What the simulated disk forgets and keeps.

use super::*;

#[test]
fn unsynced_bytes_and_names_may_be_lost_and_synced_ones_never() {
    let (mut lost_name, mut torn) = (false, false);
    for seed in 0..200 {
        let disk = SimulatedDisk::new();
        disk.create("a", b"first").unwrap();
        disk.sync("a").unwrap();
        disk.sync_dir("").unwrap();
        disk.append("a", &[1; 2000]).unwrap();
        disk.create("b", b"second").unwrap();
        disk.power_on(seed);
        let a = disk.read("a").unwrap();
        assert!(a.starts_with(b"first"));
        lost_name |= disk.read("b").is_err();
        torn |= a.len() < 2005 || a.contains(&0);
    }
    assert!(lost_name && torn);
}

#[test]
fn a_replaced_file_is_old_or_new_at_every_power_cut() {
    for cut in 0..5 {
        for seed in 0..20 {
            let disk = SimulatedDisk::new();
            disk.replace("f", b"old").unwrap();
            disk.cut_power_after(cut);
            let done = disk.replace("f", b"new").is_ok();
            disk.power_on(seed);
            let bytes = disk.read("f").unwrap();
            assert!(bytes == b"new" || (bytes == b"old" && !done), "cut {cut} seed {seed}");
        }
    }
}

#[test]
fn what_a_failed_sync_left_is_not_durable_by_a_later_one() {
    let disk = SimulatedDisk::new();
    disk.replace("f", b"first").unwrap();
    disk.append("f", b"second").unwrap();
    disk.fail_writes(0, 1);
    assert!(disk.sync("f").is_err());
    disk.sync("f").unwrap();
    assert_eq!(disk.read("f").unwrap(), b"firstsecond");
    disk.power_on(1);
    assert_eq!(disk.read("f").unwrap(), b"first\0\0\0\0\0\0");
}

#[test]
fn a_failing_disk_leaves_a_part_of_what_was_written_and_is_mended() {
    let disk = SimulatedDisk::new();
    disk.create("f", b"").unwrap();
    disk.fail_writes(0, 1);
    assert!(disk.append("f", b"1234").is_err());
    assert_eq!(disk.read("f").unwrap(), b"12");
    disk.fail_reads(0, 9);
    assert!(disk.read("f").is_err() && disk.list("").is_err() && disk.len("f").is_err());
    assert_eq!(disk.failed(), 4);
    disk.mend();
    assert_eq!(disk.read("f").unwrap(), b"12");
}

#[test]
fn a_full_disk_takes_what_fits_and_says_so() {
    let disk = SimulatedDisk::new();
    disk.create("f", b"").unwrap();
    disk.set_capacity(Some(3));
    let error = disk.append("f", b"12345").unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    assert_eq!(disk.read("f").unwrap(), b"123");
}
