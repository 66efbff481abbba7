//! Laptops restored from an old image of their disk.

use tannha_domain::log::{Quarantine, Verdict};

use super::{a_morning, ends_well, set_aside, verdicts};

/// A laptop restored from an old image finds the district ahead of its chain, takes a new identity,
/// and what it wrote since counts.
pub fn an_old_image() {
    let mut sim = a_morning(1);
    let image = sim.laptops[0].disk.image();
    let was = sim.laptops[0].device();
    while sim.laptops[0].saved.len() < 9 {
        sim.work(0);
    }
    sim.sync(0, false);
    sim.restore_laptop(0, image);
    sim.receive(0);
    let waiting = *sim.laptops[0].saved.last().unwrap();
    let report = sim.laptops[0].pass(&sim.district).unwrap();
    assert_eq!(report.successions, 1);
    assert_ne!(sim.laptops[0].device(), was);
    assert_eq!(sim.laptops[0].ledger().pending().unwrap(), 0);
    assert_eq!(set_aside(&sim, 0, waiting), None, "it counts under the new identity");
    let laptops = sim.district.laptops(&sim.ward).unwrap();
    let old = laptops.iter().find(|device| device.id == was).unwrap();
    assert_eq!(old.successor, Some(sim.laptops[0].device()));
    assert!(sim.lost.is_empty(), "the district had everything");
    ends_well(sim);
}

/// An old image that wrote as many entries as it had lost: the count alone looks level.
pub fn an_old_image_as_long_as_before() {
    let mut sim = a_morning(2);
    let image = sim.laptops[0].disk.image();
    for _ in 0..4 {
        sim.work_once(0);
    }
    sim.sync(0, false);
    sim.restore_laptop(0, image);
    for _ in 0..4 {
        sim.work_once(0);
    }
    let report = sim.laptops[0].pass(&sim.district).unwrap();
    // what it wrote came beside the chain first, and then counts under the new identity
    assert_eq!(verdicts(&sim, Verdict::Quarantine(Quarantine::Fork)), 4);
    assert_eq!(report.successions, 1);
    ends_well(sim);
}

/// One image, put into two laptops that both work on: they become two.
pub fn one_image_in_two_laptops() {
    let mut sim = a_morning(3);
    let image = sim.laptops[0].disk.image();
    for _ in 0..3 {
        sim.work_once(0);
    }
    sim.sync(0, false);
    sim.restore_laptop(0, image.image());
    sim.restore_beside(0, image);
    for n in [0, 2] {
        sim.receive(n);
        sim.receive(n);
    }
    sim.sync(0, false);
    sim.sync(2, false);
    assert_ne!(sim.laptops[0].device(), sim.laptops[2].device());
    ends_well(sim);
}

/// A disk is copied after it asked for a new identity and before the answer came: both copies get the
/// same one, with the same acts in the same places, and neither waits for what the other has sent.
pub fn one_new_identity_in_two_laptops() {
    let mut sim = a_morning(1);
    let image = sim.laptops[0].disk.image();
    for _ in 0..4 {
        sim.work_once(0);
    }
    sim.sync(0, false);
    sim.restore_laptop(0, image);
    sim.receive(0);
    let asked = sim.laptops[0].ledger().successor([7; 32]).unwrap();
    let image = sim.laptops[0].disk.image();
    sim.restore_beside(0, image);
    sim.sync(0, false);
    sim.receive(2);
    let report = sim.laptops[2].pass(&sim.district).unwrap();
    assert_eq!(report.successions, 1);
    assert_eq!(sim.laptops[0].device(), sim.laptops[2].device(), "{:?}", asked.verifying_key());
    assert_eq!(sim.laptops[2].ledger().pending().unwrap(), 0, "what the copy sent does not wait");
    assert!(sim.laptops[2].ledger().outbox_lines().unwrap().is_empty());
    // From here on they are two: what the first writes stands beside the chain, and counts anew.
    sim.receive(0);
    sim.sync(0, false);
    assert_ne!(sim.laptops[0].device(), sim.laptops[2].device());
    ends_well(sim);
}
