//! A process that is killed inside whatever it does: everything it acknowledged is there.
//!
//! A program of its own: starting a child shares every open file with it for a moment, and with them
//! the locks of stores that other tests have just closed. The number of kills is
//! `TANNHA_STORE_KILLS`; a soak sets it to thousands.

#![allow(clippy::unwrap_used, reason = "helpers of tests are outside of a test function")]

mod child;
#[allow(dead_code, reason = "shared with the other suites")]
#[path = "../store/common.rs"]
mod common;
mod full;

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tannha_store::{Help, Store, backups, repair_with};

use child::{CHILD, PHASE, value};
use common::{CASES, MAU, PEOPLE, laptop};

const KILLS: u64 = 48;
const PHASES: [&str; 6] = ["commit", "open", "compact", "backup", "prune", "commit"];

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the child is this test again, told so by its environment; a soak sets the number"
)]
fn whatever_was_acknowledged_before_a_kill_is_there() {
    if let (Some(dir), Ok(phase)) = (env::var_os(CHILD), env::var(PHASE)) {
        child::work_until_killed(Path::new(&dir), &phase);
    }
    let kills = env::var("TANNHA_STORE_KILLS").map_or(KILLS, |n| n.parse().unwrap());
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("store");
    drop(Store::create(&dir, laptop()).unwrap());
    let mut chance = ChaCha8Rng::seed_from_u64(11);
    let (mut acknowledged, mut known, mut replayed, mut bases) = (0, 0_u64, 0, 0);
    for (kill, phase) in (0..kills).zip(PHASES.into_iter().cycle()) {
        acknowledged = kill_a_child(&dir, phase, &mut chance).unwrap_or(acknowledged);
        // Now and then a half-written sled snapshot lies about, as a kill may leave it.
        if kill % 9 == 4 {
            fs::write(dir.join("view/snap.0000000000001234.generating"), b"half").unwrap();
        }
        let store = Store::open(&dir, MAU).unwrap_or_else(|e| panic!("kill {kill}, {phase}: {e}"));
        let rebuilt = &store.opening().rebuilt;
        // A compaction may be killed when the old tables are gone and the new ones not yet in place.
        assert!(phase == "compact" || rebuilt.is_none(), "kill {kill}, {phase}: {rebuilt:?}");
        let last = store.position().0;
        let may_be = acknowledged..=acknowledged + 1;
        assert!(may_be.contains(&last), "kill {kill}, {phase}: {acknowledged} {last}");
        holds(&store, (known + 1).saturating_sub(10).max(1)..=last);
        known = last;
        let latest = store.get(PEOPLE, b"latest").unwrap();
        assert_eq!(latest, (last > 0).then(|| last.to_be_bytes().to_vec()));
        // The older ones were verified after earlier kills.
        for backup in backups(&home.path().join("backups")).unwrap().into_iter().take(2) {
            store.verify_backup(&backup.dir).unwrap_or_else(|e| panic!("kill {kill}: {e}"));
        }
        replayed += store.opening().replayed;
        bases += u64::from(has_base(&dir));
        acknowledged = last;
    }
    assert!(acknowledged > kills, "the children committed: {acknowledged}");
    assert!(replayed > 0, "some kill left the tables behind the journal");
    assert!(bases > kills / 8, "and many pruned: {bases}");
    let store = Store::open(&dir, MAU).unwrap();
    holds(&store, 1..=known);
    let report = store.check().unwrap();
    assert!(report.is_sound(), "{report:?}");
    drop(store);
    everything_comes_back_from_backup_and_frames(home.path(), known);
}

/// After all that, the base and the tables are lost, and the latest backup makes the store whole.
fn everything_comes_back_from_backup_and_frames(home: &Path, known: u64) {
    let dir = home.join("store");
    fs::remove_dir_all(dir.join("view")).unwrap();
    for entry in fs::read_dir(dir.join("journal")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "base") {
            fs::write(path, b"lost").unwrap();
        }
    }
    let kept = backups(&home.join("backups")).unwrap();
    let help =
        Help { backups: kept.into_iter().map(|kept| kept.dir).collect(), accept_loss: false };
    repair_with(&dir, MAU, &help).unwrap();
    holds(&Store::open(&dir, MAU).unwrap(), 1..=known);
}

fn has_base(dir: &Path) -> bool {
    fs::read_dir(dir.join("journal")).is_ok_and(|mut entries| {
        entries.any(|entry| entry.unwrap().path().extension().is_some_and(|e| e == "base"))
    })
}

fn holds(store: &Store, commits: std::ops::RangeInclusive<u64>) {
    for n in commits {
        let key = n.to_be_bytes();
        assert_eq!(store.get(CASES, &key).unwrap(), Some(value(n)), "commit {n}");
        assert_eq!(store.get(PEOPLE, &key).unwrap(), Some(value(n + 1_000_000)), "commit {n}");
    }
}

/// Starts a child, lets it acknowledge some commits, kills it; gives the last acknowledged one.
fn kill_a_child(dir: &Path, phase: &str, chance: &mut ChaCha8Rng) -> Option<u64> {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "whatever_was_acknowledged_before_a_kill_is_there", "--nocapture"])
        .env(CHILD, dir)
        .env(PHASE, phase)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let enough = chance.random_range(1..if phase == "commit" { 20 } else { 6 });
    let spins = chance.random_range(0..3_000_000);
    let mut last = None;
    for (n, line) in lines.map_while(Result::ok).filter(|line| line.starts_with("ack ")).enumerate()
    {
        last = line.strip_prefix("ack ").and_then(|n| n.parse().ok()).or(last);
        if n + 1 == enough {
            for spin in 0..spins {
                std::hint::black_box(spin);
            }
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    last
}
