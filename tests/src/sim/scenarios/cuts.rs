//! The power goes at each operation of one act.

use super::{a_morning, ends_well};

/// The most operations of a disk that one of the acts below takes.
const OPERATIONS: u64 = 24;

/// The power goes at each operation of a save.
pub fn power_cuts_in_a_save() {
    for cut in 0..OPERATIONS {
        let mut sim = a_morning(25);
        sim.laptops[0].disk.cut_power_after(cut);
        sim.work_once(0);
        sim.work_once(0);
        sim.crash(0);
        sim.sync(0, false);
        assert_eq!(sim.tally.successions, 0, "cut {cut}: its chain is its own");
        ends_well(sim);
    }
}

/// The power goes at each operation of a pull.
pub fn power_cuts_in_a_pull() {
    for cut in 0..OPERATIONS {
        let mut sim = a_morning(26);
        sim.laptops[1].disk.cut_power_after(cut);
        sim.sync(1, false);
        sim.crash(1);
        ends_well(sim);
    }
}

/// The power goes at each operation of a new identity.
pub fn power_cuts_in_a_succession() {
    for cut in 0..OPERATIONS {
        let mut sim = a_morning(27);
        let image = sim.laptops[0].disk.image();
        sim.receive(0);
        sim.sync(0, false);
        sim.restore_laptop(0, image);
        sim.receive(0);
        sim.receive(0);
        sim.laptops[0].disk.cut_power_after(cut);
        sim.sync(0, false);
        sim.crash(0);
        ends_well(sim);
    }
}

/// The power goes at each operation of going back to where a restored district is.
pub fn power_cuts_in_a_rewind() {
    for cut in 0..OPERATIONS {
        let mut sim = a_morning(28);
        sim.back_up();
        sim.register(0);
        sim.sync(0, false);
        sim.restore_district(true);
        sim.laptops[0].disk.cut_power_after(cut);
        sim.sync(0, false);
        sim.crash(0);
        ends_well(sim);
    }
}
