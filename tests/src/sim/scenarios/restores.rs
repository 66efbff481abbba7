//! The district restored from a backup.

use tannha_domain::{log::Acknowledgement, ward::Role};

use super::{a_morning, ends_well, numbers};
use crate::sim::officer;

/// A district restored from a backup gets back every place, receipt and all.
pub fn a_district_gets_its_places_back() {
    let mut sim = a_morning(6);
    sim.back_up();
    while sim.laptops[0].saved.len() < 12 {
        sim.work(0);
    }
    sim.sync(0, false);
    sim.sync(1, false);
    let before = sim.district.pulse().unwrap().remove(0);
    sim.restore_district(true);
    assert!(sim.district.pulse().unwrap()[0].entries < before.entries);
    let report = sim.laptops[1].pass(&sim.district).unwrap();
    assert!(report.given_back > 0, "a colleague's laptop gives back what it has read");
    let after = sim.district.pulse().unwrap().remove(0);
    assert_eq!((after.entries, after.head), (before.entries, before.head));
    assert_eq!(after.epoch, before.epoch + 1);
    ends_well(sim);
}

/// After a restore somebody else syncs first, and asks for a number: those that stand on papers stay.
pub fn numbers_on_papers_stand() {
    let mut sim = a_morning(7);
    sim.sync(1, false);
    sim.back_up();
    sim.register(0);
    sim.register(0);
    sim.sync(0, false);
    let had = numbers(&sim, 0);
    assert!(had.len() >= 2);
    sim.restore_district(true);
    sim.register(1);
    sim.sync(1, false);
    sim.sync(0, false);
    sim.settle();
    for (case, number) in had {
        assert_eq!(numbers(&sim, 0).get(&case), Some(&number), "the paper's number stands");
    }
    ends_well(sim);
}

/// After a restore numbers wait until every laptop was heard, and then come.
pub fn numbers_wait_for_everybody() {
    let mut sim = a_morning(8);
    sim.back_up();
    sim.restore_district(true);
    let before = numbers(&sim, 0);
    sim.register(0);
    sim.sync(0, false);
    assert_eq!(sim.district.unheard(&sim.ward).unwrap(), [sim.laptops[1].device()]);
    assert_eq!(numbers(&sim, 0), before);
    sim.sync(1, false);
    assert!(sim.district.unheard(&sim.ward).unwrap().is_empty());
    sim.sync(0, false);
    assert!(numbers(&sim, 0).len() > before.len());
    ends_well(sim);
}

/// A laptop that is no more is not waited for once a person says so.
pub fn a_person_stops_waiting() {
    let mut sim = a_morning(14);
    sim.back_up();
    sim.restore_district(true);
    sim.register(0);
    sim.sync(0, false);
    sim.district.settle(&sim.ward).unwrap();
    sim.sync(0, false);
    assert!(!numbers(&sim, 0).is_empty());
    ends_well(sim);
}

/// Somebody copied old files back and told nobody: the first receipt that is missing opens an epoch.
pub fn a_restore_that_nobody_told() {
    let mut sim = a_morning(9);
    sim.back_up();
    let epoch = sim.district.pulse().unwrap()[0].epoch;
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_district(false);
    assert_eq!(sim.district.pulse().unwrap()[0].epoch, epoch);
    sim.sync(0, false);
    assert_eq!(sim.district.pulse().unwrap()[0].epoch, epoch + 1);
    ends_well(sim);
}

/// The same backup is restored twice, with work in between.
pub fn a_district_restored_twice() {
    let mut sim = a_morning(15);
    sim.back_up();
    sim.register(0);
    sim.sync(0, false);
    sim.restore_district(true);
    sim.register(1);
    sim.sync(1, false);
    sim.restore_district(true);
    sim.receive(1);
    sim.sync(1, false);
    sim.sync(0, false);
    assert!(sim.lost.is_empty());
    ends_well(sim);
}

/// A laptop that was enrolled after the backup is known again by the receipts that it holds.
pub fn a_laptop_enrolled_after_the_backup() {
    let mut sim = a_morning(10);
    sim.back_up();
    let laptop = sim.enrol(&officer("can-bo-0", Role::Registrar));
    sim.receive(laptop);
    sim.sync(laptop, false);
    let device = sim.laptops[laptop].device();
    sim.restore_district(true);
    let report = sim.laptops[laptop].pass(&sim.district).unwrap();
    assert!(report.given_back > 0);
    assert_eq!(sim.laptops[laptop].device(), device, "it is who it was");
    ends_well(sim);
}

/// One that the district forgot before it had read anything is vouched for by nobody: it is enrolled
/// again, and what it wrote counts.
pub fn a_laptop_that_nobody_remembers() {
    let mut sim = a_morning(16);
    sim.back_up();
    let laptop = sim.enrol(&officer("can-bo-0", Role::Registrar));
    sim.receive(laptop);
    sim.restore_district(true);
    let error = sim.laptops[laptop].pass(&sim.district).unwrap_err();
    assert_eq!(error.code(), "device-unknown");
    ends_well(sim);
}

/// The district acknowledged, and had lost it again before it was seen.
pub fn acknowledged_and_not_seen() {
    let mut sim = a_morning(19);
    sim.receive(0);
    let chain = sim.laptops[0].ledger().chain().unwrap();
    let ack = Acknowledgement { count: chain.next, hash: chain.hash };
    sim.laptops[0].ledger().set_acknowledged(ack).unwrap();
    ends_well(sim);
}

/// A push begins behind what a restored district still holds.
pub fn a_push_beyond_a_gap() {
    let mut sim = a_morning(20);
    sim.back_up();
    sim.receive(0);
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_district(true);
    sim.receive(0);
    ends_well(sim);
}

/// Another history of the same length does not pass for the one that was read.
pub fn another_log_of_the_same_length() {
    let mut sim = a_morning(23);
    sim.sync(1, false);
    sim.back_up();
    sim.receive(0);
    sim.sync(0, false);
    let read = sim.laptops[0].ledger().cursor().unwrap().seq;
    sim.restore_district(false);
    while sim.district.pulse().unwrap()[0].entries <= read {
        sim.receive(1);
        sim.sync(1, false);
    }
    sim.sync(0, false);
    ends_well(sim);
}
