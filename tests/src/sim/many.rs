//! Many runs, side by side: each seed is a run of its own, so that the order does not matter.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use super::{Summary, run};

/// What came of many runs.
#[derive(Debug, Default)]
pub struct Many {
    /// Runs that ended well.
    pub passed: u64,
    /// What happened in them, in the order of [`Summary::NAMES`].
    pub totals: [u64; Summary::NAMES.len()],
    /// Seeds of the runs in which an invariant did not hold.
    pub failed: Vec<u64>,
}

/// Runs the seeds from `from` on, `threads` at a time; `seen` is told after each how many are done, and
/// `failed` which did not end well.
///
/// # Panics
/// Never: a run that does is listed.
#[must_use]
pub fn many(
    from: u64,
    seeds: u64,
    threads: usize,
    seen: impl Fn(u64) + Sync,
    failed: impl Fn(u64) + Sync,
) -> Many {
    let next = AtomicU64::new(from);
    let done = AtomicU64::new(0);
    let many = Mutex::new(Many::default());
    let work = || {
        loop {
            let seed = next.fetch_add(1, Relaxed);
            if seed >= from.saturating_add(seeds) {
                return;
            }
            let outcome = catch_unwind(AssertUnwindSafe(|| run(seed)));
            let mut many = many.lock().unwrap();
            match outcome {
                Ok(summary) => {
                    many.passed += 1;
                    for (total, more) in many.totals.iter_mut().zip(summary.counts) {
                        *total += more;
                    }
                }
                Err(_) => {
                    many.failed.push(seed);
                    failed(seed);
                }
            }
            drop(many);
            seen(done.fetch_add(1, Relaxed) + 1);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let mut many = many.into_inner().unwrap();
    many.failed.sort_unstable();
    many
}
