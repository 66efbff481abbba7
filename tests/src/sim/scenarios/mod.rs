//! Directed runs: each plays one disaster from beginning to end, and fails loudly where something is
//! lost, doubled or silent. The tests call them by name; planted faults must make them fail.

mod cuts;
mod disks;
mod images;
mod laptops;
mod restores;
mod returned;
mod upkeep;
mod versions;

use std::collections::BTreeMap;

use tannha_domain::{
    case::NumberSource,
    ids::{ActId, CaseId},
    log::{SetAside, Verdict},
};

pub use cuts::{
    power_cuts_in_a_pull, power_cuts_in_a_rewind, power_cuts_in_a_save, power_cuts_in_a_succession,
};
pub use disks::{
    a_failed_sync_of_a_laptop, a_failed_sync_of_the_district,
    a_full_disk_under_a_laptop_that_folds_anew, a_full_district, disks_that_do_not_read,
};
pub use images::{
    an_old_image, an_old_image_as_long_as_before, one_image_in_two_laptops,
    one_new_identity_in_two_laptops,
};
pub use laptops::{
    a_lease_with_no_network, a_leased_number_given_twice, a_pull_that_is_broken_off,
    a_question_that_arrives_twice, a_revoked_laptop_beside_a_copy, a_revoked_laptops_week,
    a_week_that_comes_in_after_all,
};
pub use restores::{
    a_district_gets_its_places_back, a_district_restored_twice, a_laptop_enrolled_after_the_backup,
    a_laptop_that_nobody_remembers, a_person_stops_waiting, a_push_beyond_a_gap,
    a_restore_that_nobody_told, acknowledged_and_not_seen, another_log_of_the_same_length,
    numbers_on_papers_stand, numbers_wait_for_everybody,
};
pub use returned::{
    a_former_identity_blocks_nothing, a_former_identity_is_given_back, a_receipt_for_another_entry,
    a_revoked_laptop_gives_back, a_revoked_laptop_of_a_district_restored_again,
    a_verdict_comes_back_as_it_was, giving_back_is_broken_off,
    no_place_of_an_earlier_epoch_comes_after_a_later_one,
    restored_again_before_anything_was_given_back,
};
pub use upkeep::{
    a_district_folded_by_another_reducer, a_laptop_folded_by_another_reducer, one_sync_for_a_batch,
};
pub use versions::{a_newer_program, an_old_program, two_wards};

use super::Sim;

/// A ward with two laptops; the first has written and synced something.
#[must_use]
pub fn a_morning(seed: u64) -> Sim {
    let mut sim = Sim::new(seed, 2);
    while sim.laptops[0].saved.len() < 5 {
        sim.work(0);
    }
    sim.sync(0, false);
    sim
}

fn ends_well(mut sim: Sim) {
    sim.settle();
    let _ = sim.check();
}

fn verdicts(sim: &Sim, verdict: Verdict) -> usize {
    let log = sim.district.database().log(&sim.ward, 0, usize::MAX, usize::MAX).unwrap();
    log.iter().filter(|logged| logged.receipt.read().unwrap().verdict == verdict).count()
}

/// Allotted numbers, as a laptop sees them.
fn numbers(sim: &Sim, laptop: usize) -> BTreeMap<CaseId, u32> {
    let mut numbers = BTreeMap::new();
    sim.laptops[laptop]
        .ledger()
        .each_case(|case| {
            let found = case.registration.as_ref();
            if let Some(found) = found.filter(|f| f.source == NumberSource::Allotted) {
                numbers.insert(case.id, found.number);
            }
        })
        .unwrap();
    numbers
}

fn set_aside(sim: &Sim, laptop: usize, act: ActId) -> Option<SetAside> {
    sim.laptops[laptop].ledger().act_record(act).unwrap().unwrap().set_aside
}
