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

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use tannha_tests::sim::{self, Sim, Wire};

use tannha_domain::log::{Quarantine, Verdict};
use tannha_sync::SyncError;

const SEEDS: u64 = 150;

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
    let (next, done) = (AtomicU64::new(0), AtomicU64::new(0));
    let totals = std::sync::Mutex::new([0_usize; 4]);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Relaxed);
                    if seed >= seeds {
                        break;
                    }
                    let replay = Replay(seed);
                    let summary = sim::run(seed);
                    std::mem::forget(replay);
                    done.fetch_add(1, Relaxed);
                    let mut totals = totals.lock().unwrap();
                    let entries = usize::try_from(summary.entries).unwrap();
                    let crashes = usize::try_from(summary.crashes).unwrap();
                    for (total, more) in totals.iter_mut().zip([
                        entries,
                        crashes,
                        summary.set_aside,
                        summary.registered,
                    ]) {
                        *total += more;
                    }
                }
            });
        }
    });
    assert_eq!(done.load(Relaxed), seeds);
    let [entries, crashes, set_aside, registered] = totals.into_inner().unwrap();
    println!(
        "{seeds} seeds: {entries} entries, {crashes} crashes, {set_aside} set aside, {registered} registered"
    );
    // a simulation in which nothing goes wrong proves nothing
    assert!(crashes > 0 && set_aside > 0 && registered > 0);
}

/// Says how to replay the run in which it was dropped.
struct Replay(u64);

impl Drop for Replay {
    fn drop(&mut self) {
        eprintln!(
            "failed: TANNHA_SEED={} cargo test -p tannha-tests --test convergence -- --nocapture",
            self.0
        );
    }
}

#[test]
fn a_seed_names_one_run() {
    assert_eq!(sim::run(7), sim::run(7));
    assert_ne!(sim::run(7).head, sim::run(8).head);
}

/// A ward with two laptops; the first has written and synced something.
fn a_morning(seed: u64) -> Sim {
    let mut sim = Sim::new(seed, 2);
    while sim.laptops[0].saved.len() < 5 {
        sim.work(0);
    }
    sim.sync(0, false);
    sim
}

fn verdicts(sim: &Sim, verdict: Verdict) -> usize {
    let log = sim.district.database().log(&sim.ward, 0, usize::MAX, usize::MAX).unwrap();
    log.iter().filter(|logged| logged.receipt.read().unwrap().verdict == verdict).count()
}

#[test]
fn a_laptop_restored_from_an_old_image_is_told_so() {
    let mut sim = a_morning(1);
    let image = sim.laptops[0].disk.image();
    let here = sim.laptops[0].ledger().chain().unwrap().next;
    while sim.laptops[0].saved.len() < 9 {
        sim.work(0);
    }
    sim.sync(0, false);
    let district = sim.laptops[0].ledger().chain().unwrap().next;
    let restored = sim.laptops[0].from_image(image);
    let error = restored.pass(&sim.district).unwrap_err();
    assert!(
        matches!(error, SyncError::RolledBack { here: h, district: d } if h == here && d == district),
        "{error}"
    );
    assert_eq!(error.code(), "rolled-back");
}

#[test]
fn an_old_image_that_wrote_as_much_as_it_had_lost_is_found_by_the_hash() {
    let mut sim = a_morning(2);
    let image = sim.laptops[0].disk.image();
    let before = sim.laptops[0].ledger().chain().unwrap().next;
    for _ in 0..4 {
        sim.work_once(0);
    }
    sim.sync(0, false);
    sim.laptops[0] = sim.laptops[0].from_image(image);
    for _ in 0..4 {
        sim.work_once(0);
    }
    let error = sim.laptops[0].pass(&sim.district).unwrap_err();
    assert!(matches!(error, SyncError::Forked { at } if at == before + 4), "{error}");
    assert_eq!(error.code(), "chain-forked");
    // what it wrote is kept beside the chain: a person's day must not vanish
    assert_eq!(verdicts(&sim, Verdict::Quarantine(Quarantine::Fork)), 4);
}

#[test]
fn a_revoked_laptops_week_is_kept_apart_and_it_gets_nothing() {
    let mut sim = a_morning(3);
    let device = sim.laptops[0].device();
    let cursor = sim.laptops[0].ledger().cursor().unwrap();
    sim.district.revoke_device(&sim.ward, device, "mất máy").unwrap();
    let before = sim.laptops[0].saved.len();
    while sim.laptops[0].saved.len() < before + 4 {
        sim.work(0);
    }
    let wrote = sim.laptops[0].saved.len() - before;
    let error = sim.laptops[0].pass(&sim.district).unwrap_err();
    assert_eq!(error.code(), "revoked");
    assert_eq!(verdicts(&sim, Verdict::Quarantine(Quarantine::Revoked)), wrote);
    assert_eq!(sim.laptops[0].ledger().cursor().unwrap(), cursor);
    assert!(sim.laptops[0].ledger().pending().unwrap() >= wrote as u64, "it stays in its outbox");
}

#[test]
fn a_question_that_arrives_twice_changes_nothing() {
    let mut sim = a_morning(4);
    sim.work(0);
    sim.sync(0, true);
    sim.sync(0, false);
    let before = sim.district.pulse().unwrap();
    let mail = sim.mail();
    assert!(!mail.is_empty());
    for question in &mail {
        tannha_sync::Remote::sync(&sim.district, question).unwrap();
    }
    assert_eq!(sim.district.pulse().unwrap(), before);
}

#[test]
fn a_pull_goes_on_where_it_was_broken_off() {
    let mut sim = a_morning(5);
    for _ in 0..120 {
        sim.work(0);
    }
    sim.sync(0, false);
    for round in 0..200 {
        let wire = Wire::new(&sim.district, sim.mailbox(), Some(round));
        if sim.laptops[1].pass(&wire).is_ok() {
            break;
        }
    }
    sim.settle();
    let summary = sim.check();
    assert!(summary.entries > 100);
}
