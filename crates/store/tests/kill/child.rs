//! What the child does until it is killed.

use std::{io::Write, path::Path};

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use tannha_store::{Batch, Schedule, Store};

use crate::common::{CASES, MAU, PEOPLE};

pub(crate) const CHILD: &str = "TANNHA_STORE_KILL_CHILD";
pub(crate) const PHASE: &str = "TANNHA_STORE_KILL_PHASE";

/// The same bytes for the same commit, so that the parent knows what to expect; every eighth is long.
pub(crate) fn value(n: u64) -> Vec<u8> {
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

pub(crate) fn work_until_killed(dir: &Path, phase: &str) -> ! {
    // A line of its own: the test harness has begun one.
    let mut out = std::io::stdout();
    writeln!(out).unwrap();
    let root = dir.parent().unwrap().join("backups");
    let open = || {
        let opened = if phase == "compact" {
            Store::open_compacted(dir, MAU)
        } else {
            Store::open(dir, MAU)
        };
        opened.unwrap()
    };
    let mut store = open();
    loop {
        commit(&store);
        match phase {
            "open" | "compact" => {
                drop(store);
                store = open();
            }
            "backup" => drop(back_up(&store, &root)),
            "prune" => {
                let backup = back_up(&store, &root);
                commit(&store);
                store.prune(store.position(), &backup).unwrap();
            }
            _ => {}
        }
    }
}

fn commit(store: &Store) {
    let n = store.position().0 + 1;
    store.commit(batch(n)).unwrap();
    let mut out = std::io::stdout();
    writeln!(out, "ack {n}").unwrap();
    out.flush().unwrap();
}

/// A clock that only this test knows: one second for each commit; two days of backups stay.
fn back_up(store: &Store, root: &Path) -> std::path::PathBuf {
    let now_s = i64::try_from(store.position().0).unwrap() * 50_000;
    let schedule = Schedule { every_s: 1, days: 2, weeks: 1, months: 1 };
    let done = store.backup_if_due(root, now_s, schedule).unwrap();
    done.map_or_else(|| tannha_store::backups(root).unwrap().remove(0).dir, |done| done.taken.dir)
}
