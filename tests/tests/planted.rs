//! Every fault that is planted is found: a simulation that finds nothing wrong with a wrong program
//! proves nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails loudly")]

use std::panic::catch_unwind;

use tannha_sync::planted::{Fault, with_planted};
use tannha_tests::sim::scenarios;

/// Each fault with the scenario that finds it. The first eight are those of the protocol's first draft.
const FOUND_BY: [(Fault, fn()); 26] = [
    (Fault::GiveBackOwnOnly, scenarios::a_former_identity_is_given_back),
    (Fault::OneSuccessorOnly, scenarios::one_image_in_two_laptops),
    (Fault::IgnoreDistrictAhead, scenarios::an_old_image),
    (Fault::AcknowledgePastGap, scenarios::a_push_beyond_a_gap),
    (Fault::DropAtAcknowledgement, scenarios::acknowledged_and_not_seen),
    (Fault::RetiredBlocks, scenarios::a_former_identity_blocks_nothing),
    (Fault::RefuseForked, scenarios::an_old_image_as_long_as_before),
    (Fault::AcknowledgeByCount, scenarios::an_old_image_as_long_as_before),
    (Fault::RejudgeReturned, scenarios::a_verdict_comes_back_as_it_was),
    (Fault::TakeUntied, scenarios::a_receipt_for_another_entry),
    (Fault::NumberAtOnce, scenarios::numbers_on_papers_stand),
    (Fault::ForgetOwnWord, scenarios::numbers_on_papers_stand),
    (Fault::KeepEpoch, scenarios::a_restore_that_nobody_told),
    (Fault::BackToOldEpoch, scenarios::no_place_of_an_earlier_epoch_comes_after_a_later_one),
    (Fault::RepeatLease, scenarios::a_lease_with_no_network),
    (Fault::CursorFirst, scenarios::power_cuts_in_a_pull),
    (Fault::ChainLater, scenarios::power_cuts_in_a_save),
    (Fault::IdentityFirst, scenarios::power_cuts_in_a_succession),
    (Fault::NoRefoldMark, scenarios::power_cuts_in_a_rewind),
    (Fault::ServeRevoked, scenarios::a_revoked_laptops_week),
    (Fault::ForgetOwed, scenarios::numbers_wait_for_everybody),
    (Fault::CursorByPlace, scenarios::another_log_of_the_same_length),
    (Fault::DropQuarantined, scenarios::a_revoked_laptops_week),
    (Fault::ForkedIsSent, scenarios::an_old_image_as_long_as_before),
    (Fault::ForgetGivenBack, scenarios::giving_back_is_broken_off),
    (Fault::GiveOldestRewindFirst, scenarios::restored_again_before_anything_was_given_back),
];

#[test]
fn every_planted_fault_is_found_by_its_scenario() {
    let missed: Vec<Fault> = FOUND_BY
        .into_iter()
        .filter(|(fault, scenario)| catch_unwind(|| with_planted(*fault, scenario)).is_ok())
        .map(|(fault, _)| fault)
        .collect();
    assert!(missed.is_empty(), "not found: {missed:?}");
}

#[test]
fn without_a_fault_every_scenario_ends_well() {
    for (_, scenario) in FOUND_BY {
        scenario();
    }
}

/// Not even a mistake in what it gives back keeps a revoked laptop from handing over its week.
#[test]
fn a_revoked_laptop_hands_over_its_week_though_the_district_takes_nothing_back() {
    with_planted(
        Fault::GiveOldestRewindFirst,
        scenarios::a_revoked_laptop_of_a_district_restored_again,
    );
}
