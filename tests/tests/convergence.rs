//! Laptops and a district converge, whatever the network, the power and the clocks do.
//!
//! `TANNHA_SEED=n` replays one run; `TANNHA_SEEDS=n` runs that many. A failing run prints the line
//! that replays it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails loudly"
)]

use tannha_tests::sim::{self, Summary, scenarios};

/// As many as a test run has time for; `cargo xtask soak` runs as many as a night has.
const SEEDS: u64 = 5_000;
/// The first of them.
const FROM: u64 = 20_000;

#[allow(clippy::disallowed_methods, reason = "a test's edge: which runs to make")]
fn asked(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a seed is a number"))
}

#[test]
fn whatever_happens_everything_saved_is_in_one_log_once_and_everybody_agrees() {
    if let Some(seed) = asked("TANNHA_SEED") {
        println!("seed {seed}: {:?}", sim::run(seed));
        return;
    }
    let seeds = asked("TANNHA_SEEDS").unwrap_or(SEEDS);
    let from = asked("TANNHA_FROM").unwrap_or(FROM);
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZeroUsize::get);
    let many = sim::many(from, seeds, threads, |_| {}, |_| {});
    for seed in &many.failed {
        eprintln!("TANNHA_SEED={seed} cargo test -p tannha-tests --test convergence whatever");
    }
    assert!(many.failed.is_empty(), "{} of {seeds} seeds failed", many.failed.len());
    println!("{seeds} seeds from {from}");
    for (name, total) in Summary::NAMES.iter().zip(many.totals) {
        println!("{total:>9} {name}");
        // a simulation in which nothing goes wrong proves nothing
        assert!(total > 0 || seeds < 1_000, "{name} never happened");
    }
}

#[test]
fn a_seed_names_one_run() {
    assert_eq!(sim::run(7), sim::run(7));
    assert_ne!(sim::run(7).head, sim::run(8).head);
}

#[test]
fn a_laptop_restored_from_an_old_image_takes_a_new_identity_and_works_on() {
    scenarios::an_old_image();
}

#[test]
fn an_old_image_that_wrote_as_much_as_it_had_lost_is_found_by_the_hash() {
    scenarios::an_old_image_as_long_as_before();
}

#[test]
fn the_same_image_in_two_laptops_makes_two_laptops() {
    scenarios::one_image_in_two_laptops();
}

#[test]
fn two_copies_of_a_disk_that_asked_for_an_identity_do_not_wait_for_each_others_acts() {
    scenarios::one_new_identity_in_two_laptops();
}

#[test]
fn a_district_restored_from_backup_takes_back_what_it_lost_place_by_place() {
    scenarios::a_district_gets_its_places_back();
}

#[test]
fn what_a_district_lost_keeps_its_numbers_when_others_were_first_to_sync() {
    scenarios::numbers_on_papers_stand();
}

#[test]
fn numbers_wait_after_a_restore_until_every_laptop_was_heard() {
    scenarios::numbers_wait_for_everybody();
}

#[test]
fn a_laptop_that_is_no_more_is_not_waited_for_once_a_person_says_so() {
    scenarios::a_person_stops_waiting();
}

#[test]
fn a_restore_that_nobody_told_the_district_about_is_found_by_the_first_receipt() {
    scenarios::a_restore_that_nobody_told();
}

#[test]
fn a_backup_restored_twice_loses_nothing() {
    scenarios::a_district_restored_twice();
}

#[test]
fn a_laptop_that_was_enrolled_after_the_backup_is_known_again_by_its_receipts() {
    scenarios::a_laptop_enrolled_after_the_backup();
}

#[test]
fn a_laptop_that_nobody_remembers_is_enrolled_again_and_its_work_counts() {
    scenarios::a_laptop_that_nobody_remembers();
}

#[test]
fn what_was_written_under_a_former_identity_is_given_back() {
    scenarios::a_former_identity_is_given_back();
}

#[test]
fn giving_back_that_is_broken_off_is_done_again() {
    scenarios::giving_back_is_broken_off();
}

#[test]
fn nothing_leaves_the_outbox_for_an_acknowledgement() {
    scenarios::acknowledged_and_not_seen();
}

#[test]
fn a_push_beyond_a_gap_is_not_acknowledged() {
    scenarios::a_push_beyond_a_gap();
}

#[test]
fn what_was_quarantined_comes_back_quarantined() {
    scenarios::a_verdict_comes_back_as_it_was();
}

#[test]
fn a_receipt_proves_nothing_about_another_entry() {
    scenarios::a_receipt_for_another_entry();
}

#[test]
fn a_revoked_laptops_week_is_kept_apart_and_it_gets_nothing() {
    scenarios::a_revoked_laptops_week();
}

#[test]
fn a_revoked_laptop_beside_a_copy_of_its_disk_hands_over_everything() {
    scenarios::a_revoked_laptop_beside_a_copy();
}

#[test]
fn a_revoked_laptop_still_gives_back_what_only_it_holds() {
    scenarios::a_revoked_laptop_gives_back();
}

#[test]
fn a_revoked_laptop_that_is_enrolled_again_brings_its_week_in() {
    scenarios::a_week_that_comes_in_after_all();
}

#[test]
fn another_log_of_the_same_length_is_not_the_one_that_was_read() {
    scenarios::another_log_of_the_same_length();
}

#[test]
fn a_lease_gives_final_codes_with_no_network_today_and_tomorrow() {
    scenarios::a_lease_with_no_network();
}

#[test]
fn a_leased_number_that_two_copies_of_a_disk_gave_stays_with_one_case() {
    scenarios::a_leased_number_given_twice();
}

#[test]
fn a_save_survives_a_power_cut_at_every_operation() {
    scenarios::power_cuts_in_a_save();
}

#[test]
fn a_pull_survives_a_power_cut_at_every_operation() {
    scenarios::power_cuts_in_a_pull();
}

#[test]
fn a_new_identity_survives_a_power_cut_at_every_operation() {
    scenarios::power_cuts_in_a_succession();
}

#[test]
fn a_rewind_survives_a_power_cut_at_every_operation() {
    scenarios::power_cuts_in_a_rewind();
}

#[test]
fn a_question_that_arrives_twice_changes_nothing() {
    scenarios::a_question_that_arrives_twice();
}

#[test]
fn a_pull_goes_on_where_it_was_broken_off() {
    scenarios::a_pull_that_is_broken_off();
}

#[test]
fn a_laptop_whose_records_another_reducer_made_folds_them_anew() {
    scenarios::a_laptop_folded_by_another_reducer();
}

#[test]
fn a_district_whose_records_another_reducer_made_folds_them_anew() {
    scenarios::a_district_folded_by_another_reducer();
}

#[test]
fn a_batch_costs_the_district_one_sync_however_long_it_is() {
    scenarios::one_sync_for_a_batch();
}

#[test]
fn a_save_that_failed_and_was_never_written_takes_nothing_with_it_at_the_next_power_cut() {
    scenarios::a_failed_sync_of_a_laptop();
}

#[test]
fn a_failed_commit_of_the_district_takes_nothing_with_it_at_the_next_power_cut() {
    scenarios::a_failed_sync_of_the_district();
}

#[test]
fn a_full_district_keeps_nothing_from_being_sent_once_there_is_room() {
    scenarios::a_full_district();
}

#[test]
fn a_disk_that_does_not_read_for_a_while_loses_nothing() {
    scenarios::disks_that_do_not_read();
}

#[test]
fn a_laptop_that_must_fold_anew_and_has_no_room_says_so_and_opens_once_it_has() {
    scenarios::a_full_disk_under_a_laptop_that_folds_anew();
}

#[test]
fn an_old_program_sends_and_reads_and_is_updated_when_the_district_was_restored() {
    scenarios::an_old_program();
}

#[test]
fn what_a_newer_program_wrote_is_kept_whole_and_is_a_task() {
    scenarios::a_newer_program();
}

#[test]
fn two_wards_of_a_district_see_nothing_of_each_other() {
    scenarios::two_wards();
}

#[test]
fn what_comes_back_after_a_restore_never_goes_back_to_an_earlier_epoch() {
    scenarios::no_place_of_an_earlier_epoch_comes_after_a_later_one();
}

#[test]
fn a_district_restored_twice_gets_back_first_what_came_first() {
    scenarios::restored_again_before_anything_was_given_back();
}

#[test]
fn a_revoked_laptop_gives_back_what_two_restores_took() {
    scenarios::a_revoked_laptop_of_a_district_restored_again();
}
