//! `cargo xtask soak`: the simulation of laptops and a district, as many seeds as one has time for.
//!
//! `--seeds N` how many (10 000), `--from K` the first (0), `--threads T` at a time (all that there
//! are). Exit 1 when a seed failed; each is printed with the line that replays it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command: it prints what it is doing"
)]

use std::{io::Write as _, num::NonZeroUsize, process::ExitCode, time::Instant};

use tannha_tests::sim::{Summary, many};

const USAGE: &str = "usage: tannha-soak [--seeds N] [--from K] [--threads T]";
const SEEDS: u64 = 10_000;
/// Runs between two signs of life.
const SIGN: u64 = 1_000;

fn main() -> ExitCode {
    let Some((seeds, from, threads)) = read(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let here = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let threads = threads.unwrap_or(here).get();
    #[allow(clippy::disallowed_methods, reason = "a soak is measured on the real clock")]
    let begun = Instant::now();
    let seen = |done: u64| {
        if done.is_multiple_of(SIGN) {
            let rate = rate(done, begun.elapsed().as_secs_f64());
            println!("{done:>9} of {seeds} seeds, {rate:.1} a second");
            // A sign that nobody reads is none.
            let _ = std::io::stdout().flush();
        }
    };
    let failed = |seed| println!("FAILED: seed {seed}");
    let done = many(from, seeds, threads, seen, failed);
    let seconds = begun.elapsed().as_secs_f64();
    println!("{seeds} seeds from {from} on {threads} threads in {seconds:.0} s");
    println!("{:>9.1} seeds a second", rate(seeds, seconds));
    for (name, total) in Summary::NAMES.iter().zip(done.totals) {
        println!("{total:>9} {name}");
    }
    for seed in &done.failed {
        println!("FAILED: cargo xtask soak --seeds 1 --from {seed}");
    }
    if done.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[allow(clippy::cast_precision_loss, reason = "a rate for people")]
fn rate(count: u64, seconds: f64) -> f64 {
    count as f64 / seconds.max(0.001)
}

fn read(mut words: impl Iterator<Item = String>) -> Option<(u64, u64, Option<NonZeroUsize>)> {
    let (mut seeds, mut from, mut threads) = (SEEDS, 0, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seeds" => seeds = words.next()?.parse().ok()?,
            "--from" => from = words.next()?.parse().ok()?,
            "--threads" => threads = Some(words.next()?.parse().ok()?),
            _ => return None,
        }
    }
    Some((seeds, from, threads))
}
