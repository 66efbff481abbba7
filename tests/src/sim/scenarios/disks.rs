//! Disks that fail or are full, on either side.

use super::{a_morning, ends_well};

/// A save fails in its `sync` and cannot be taken back. The program is started again and reads what was
/// never written, saves more after it, and then the power goes.
pub fn a_failed_sync_of_a_laptop() {
    for operations in 0..6 {
        for times in 1..4 {
            let mut sim = a_morning(34);
            sim.laptops[0].disk.fail_writes(operations, times);
            sim.work_once(0);
            sim.work_once(0);
            sim.laptops[0].disk.mend();
            sim.laptops[0].restart();
            sim.receive(0);
            sim.laptops[0].crash(operations);
            sim.sync(0, false);
            ends_well(sim);
        }
    }
}

/// The same on the district's disk, in the commit that keeps what a laptop sends.
pub fn a_failed_sync_of_the_district() {
    for operations in 0..6 {
        for times in 1..4 {
            let mut sim = a_morning(35);
            sim.receive(0);
            sim.district_disk().fail_writes(operations, times);
            sim.sync(0, false);
            sim.district_disk().mend();
            sim.district_disk().restart_process();
            sim.open_district();
            sim.receive(1);
            sim.sync(1, false);
            sim.crash_district();
            ends_well(sim);
        }
    }
}

/// The district's disk is full: nothing leaves an outbox for it, and everything goes on once there is
/// room.
pub fn a_full_district() {
    let mut sim = a_morning(36);
    sim.receive(0);
    let disk = sim.district_disk().clone();
    disk.set_capacity(Some(disk.used() + 40));
    let error = sim.laptops[0].pass(&sim.district).unwrap_err();
    assert_eq!(error.code(), "district-failed");
    assert_eq!(sim.laptops[0].ledger().pending().unwrap(), 1);
    disk.set_capacity(None);
    sim.laptops[0].pass(&sim.district).unwrap();
    assert_eq!(sim.laptops[0].ledger().pending().unwrap(), 0);
    ends_well(sim);
}

/// Neither side's disk reads when it is opened: it says so, and opens when the disk does.
pub fn disks_that_do_not_read() {
    let (mut laptop, mut district) = (0, 0);
    for reads in 0..8 {
        let mut sim = a_morning(37);
        sim.laptops[0].disk.fail_reads(reads, 2);
        sim.laptops[0].restart();
        sim.district_disk().fail_reads(reads, 2);
        sim.open_district();
        laptop += sim.laptops[0].unread;
        district += sim.tally.district_failed;
        sim.receive(0);
        sim.sync(0, false);
        ends_well(sim);
    }
    assert!(laptop > 4 && district > 4, "{laptop} {district}");
}

/// The power goes while a laptop folds its log anew, and when it comes back there is no room to do so:
/// the laptop says that the disk is full, and opens with everything once there is some.
pub fn a_full_disk_under_a_laptop_that_folds_anew() {
    let mut cramped = 0;
    for operations in 1..12 {
        let mut sim = a_morning(38);
        sim.receive(0);
        sim.sync(0, false);
        let laptop = &mut sim.laptops[0];
        laptop.disk.cut_power_after(operations);
        let interrupted = laptop.ledger().refold().is_err();
        laptop.disk.set_capacity(Some(laptop.disk.used() + 40));
        laptop.crash(operations);
        cramped += laptop.cramped;
        assert!(interrupted || laptop.cramped == 0);
        laptop.disk.mend();
        sim.receive(0);
        sim.sync(0, false);
        ends_well(sim);
    }
    assert!(cramped > 4, "{cramped}");
}
