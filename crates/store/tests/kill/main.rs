//! A process that is killed while it commits: whatever it acknowledged is there.
//!
//! A program of its own: starting a child shares every open file with it for a moment, and with them
//! the locks of stores that other tests have just closed.

#![allow(clippy::unwrap_used, reason = "helpers of tests are outside of a test function")]

#[allow(dead_code, reason = "shared with the other suites")]
#[path = "../store/common.rs"]
mod common;

use std::{
    env, fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tannha_store::{Batch, Store};

use common::{CASES, MAU, PEOPLE, laptop};

const KILLS: u64 = 45;
const CHILD: &str = "TANNHA_STORE_KILL_CHILD";

/// The same bytes for the same commit, so that the parent knows what to expect; every eighth is long.
fn value(n: u64) -> Vec<u8> {
    let len = if n.is_multiple_of(8) { 9_000 } else { 200 };
    let mut bytes = vec![0; len];
    rand::RngCore::fill_bytes(&mut ChaCha8Rng::seed_from_u64(n), &mut bytes);
    bytes
}

/// Three records at once, one of which every commit overwrites.
fn batch(n: u64) -> Batch {
    let mut batch = Batch::new();
    batch.put(CASES, &n.to_be_bytes(), value(n));
    batch.put(PEOPLE, &n.to_be_bytes(), value(n + 1_000_000));
    batch.put(PEOPLE, b"latest", n.to_be_bytes().to_vec());
    batch
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the child is this test again, told so by its environment"
)]
fn whatever_was_acknowledged_before_a_kill_is_there() {
    if let Some(dir) = env::var_os(CHILD) {
        commit_until_killed(Path::new(&dir));
    }
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("store");
    drop(Store::create(&dir, laptop()).unwrap());
    let mut chance = ChaCha8Rng::seed_from_u64(11);
    let (mut acknowledged, mut known, mut replayed, mut torn) = (0, 0_u64, 0, 0);
    for kill in 0..KILLS {
        acknowledged = kill_a_child(&dir, &mut chance).unwrap_or(acknowledged);
        // Now and then a half-written sled snapshot lies about, as a kill may leave it.
        if kill % 9 == 4 {
            fs::write(dir.join("view/snap.0000000000001234.generating"), b"half").unwrap();
        }
        let store = Store::open(&dir, MAU).unwrap();
        assert_eq!(store.opening().rebuilt, None, "kill {kill}");
        let last = store.position().0;
        assert!((acknowledged..=acknowledged + 1).contains(&last), "{acknowledged} {last}");
        holds(&store, (known + 1).saturating_sub(10).max(1)..=last);
        known = last;
        let latest = store.get(PEOPLE, b"latest").unwrap();
        assert_eq!(latest, (last > 0).then(|| last.to_be_bytes().to_vec()));
        replayed += store.opening().replayed;
        torn += u64::from(store.opening().torn.is_some());
        acknowledged = last;
    }
    assert!(acknowledged > KILLS, "the children committed: {acknowledged}, torn {torn}");
    assert!(replayed > 0, "some kill left the tables behind the journal");
    let store = Store::open(&dir, MAU).unwrap();
    holds(&store, 1..=known);
    let report = store.check().unwrap();
    assert!(report.is_sound(), "{report:?}");
}

fn holds(store: &Store, commits: std::ops::RangeInclusive<u64>) {
    for n in commits {
        let key = n.to_be_bytes();
        assert_eq!(store.get(CASES, &key).unwrap(), Some(value(n)), "commit {n}");
        assert_eq!(store.get(PEOPLE, &key).unwrap(), Some(value(n + 1_000_000)), "commit {n}");
    }
}

/// Starts a child, lets it acknowledge some commits, kills it; gives the last acknowledged one.
fn kill_a_child(dir: &Path, chance: &mut ChaCha8Rng) -> Option<u64> {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "whatever_was_acknowledged_before_a_kill_is_there", "--nocapture"])
        .env(CHILD, dir)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let enough = chance.random_range(1..20);
    let spins = chance.random_range(0..200_000);
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

fn commit_until_killed(dir: &Path) -> ! {
    let store = Store::open(dir, MAU).unwrap();
    let mut out = std::io::stdout();
    // A line of its own: the test harness has begun one.
    writeln!(out).unwrap();
    let mut n = store.position().0;
    loop {
        n += 1;
        store.commit(batch(n)).unwrap();
        writeln!(out, "ack {n}").unwrap();
        out.flush().unwrap();
    }
}
