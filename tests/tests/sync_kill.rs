//! The real programs of both sides, killed inside passes, enrolments, backups, restores and repairs.
//!
//! After each kill: what the laptop had said to be saved is in the log once, both sides check clean,
//! and the outbox empties. `TANNHA_SYNC_KILLS=n` for more than a test run has time for.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

#[path = "sync_kill/moments.rs"]
mod moments;

use std::{env, fs, time::Duration};

use moments::{Scene, Victim};
use rand::{Rng as _, SeedableRng as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;

const KILLS: u64 = 24;
/// Kills between two looks at everything.
const STRETCH: u64 = 12;

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's edge: how many kills")]
fn whatever_was_saved_is_in_the_log_once_whichever_side_is_killed_whenever() {
    let kills = env::var("TANNHA_SYNC_KILLS").map_or(KILLS, |n| n.parse().unwrap());
    let mut scene = Scene::new();
    let mut chance = ChaCha8Rng::seed_from_u64(23);
    let mut landed = 0;
    for kill in 0..kills {
        let victim = *[Victim::Laptop, Victim::Server, Victim::Both].choose(&mut chance).unwrap();
        let per_mille = chance.random_range(0..1000);
        landed += u64::from(match kill % 12 {
            0 | 2 | 4 | 6 => scene.push(victim, per_mille),
            1 | 5 | 9 => scene.pull(victim, per_mille),
            3 => scene.district_backup(victim, per_mille),
            7 => scene.district_restore(per_mille),
            8 => scene.laptop_backup(per_mille),
            10 => scene.repair(per_mille),
            _ => scene.enrolment(victim, per_mille),
        });
        if kill % STRETCH == STRETCH - 1 || kill + 1 == kills {
            scene.everything_is_there();
        }
    }
    // A pass may be over before it is killed; most are not.
    assert!(landed * 3 > kills, "{landed} of {kills} kills found something running");
    println!("{kills} kills, {landed} of them inside what was running; {} acts", scene.acts());
    scene.the_laptops_give_a_restored_district_back_what_it_lost();
}

#[test]
fn a_backup_that_was_interrupted_between_two_wards_is_no_backup() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("district");
    let district = tannha_tests::real::District::found(&data, &["00592", "00595"], "127.0.0.1");
    let backup = home.path().join("backup");
    district.asked("backup", &["--to", backup.to_str().unwrap()]);
    fs::remove_dir_all(backup.join("wards/00595")).unwrap();
    let fresh = moments::only_keys(&district, &home.path().join("fresh"));
    let refused = fresh.ask("restore", &["--from", backup.to_str().unwrap()]).unwrap_err();
    assert_eq!(refused["code"], "store-not-a-store", "a ward is missing: {refused}");
    fs::remove_file(backup.join("backup.json")).unwrap();
    let refused = fresh.ask("restore", &["--from", backup.to_str().unwrap()]).unwrap_err();
    assert_eq!(refused["code"], "district-backup-unfinished", "{refused}");
    assert_eq!(fresh.asked("status", &[])["wards"], serde_json::json!([]), "nothing came of it");
}

/// A piece of a duration.
fn part(of: Duration, per_mille: u32) -> Duration {
    of * per_mille / 1000
}
