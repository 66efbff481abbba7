//! Every decoder of outside bytes, over its seeds, its kept corpus and mutations of both.
//!
//! The same functions as in `tests/fuzz`, where libFuzzer looks for what these mutations miss
//! (`cargo xtask fuzz`). What it found is in the corpora, and is replayed here. `TANNHA_FUZZ=n` makes
//! n mutations for each target; `TANNHA_FUZZ_INPUT=file` with a test's name replays one input.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test's edge: which inputs to make; it fails loudly"
)]

use std::{
    env, fs, panic,
    path::Path,
    sync::{Mutex, PoisonError},
};

use peak_alloc::PeakAlloc;
use rand::{SeedableRng as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;
use tannha_tests::fuzz::{Target, mutate::mutate};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The peak is that of the whole program: one target at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// The longest input that is made.
const MOST_BYTES: usize = 4096;

/// What `cargo xtask fuzz --keep` has left: inputs one after the other, each behind its length.
fn kept(target: &Target) -> Vec<Vec<u8>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target.name);
    let bytes = fs::read(file).unwrap_or_default();
    let (mut left, mut inputs) = (&bytes[..], Vec::new());
    while let Some((len, rest)) = left.split_first_chunk() {
        let (input, rest) = rest.split_at(u32::from_le_bytes(*len) as usize);
        inputs.push(input.to_vec());
        left = rest;
    }
    inputs
}

fn look(name: &str, mutations: usize) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let target = Target::named(name).unwrap();
    if let Ok(file) = env::var("TANNHA_FUZZ_INPUT") {
        (target.check)(&fs::read(file).unwrap());
        return;
    }
    let mutations = env::var("TANNHA_FUZZ").map_or(mutations, |n| n.parse().unwrap());
    let mut inputs = (target.seeds)();
    inputs.extend(kept(&target));
    assert!(!inputs.is_empty());
    // Tables that are made once are nobody's fault.
    inputs.iter().for_each(|input| run(&target, input));
    for input in &inputs {
        measured(&target, input);
    }
    let mut chance = ChaCha8Rng::seed_from_u64(name.bytes().map(u64::from).sum());
    for _ in 0..mutations {
        let input = inputs.choose(&mut chance).unwrap();
        measured(&target, &mutate(input, &inputs, MOST_BYTES, &mut chance));
    }
}

fn run(target: &Target, input: &[u8]) {
    if panic::catch_unwind(|| (target.check)(input)).is_err() {
        panic!("{}: {}", target.name, shown(input));
    }
}

fn measured(target: &Target, input: &[u8]) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    run(target, input);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    assert!(taken <= target.allows(input), "{} takes {taken} bytes: {}", target.name, shown(input));
}

fn shown(input: &[u8]) -> String {
    let file = env::temp_dir().join("tannha-fuzz-input");
    let _ = fs::write(&file, input);
    format!("replay with TANNHA_FUZZ_INPUT={}", file.display())
}

#[test]
fn any_request_to_the_command_table_is_answered_or_refused_with_words() {
    look("commands", 120);
}

#[test]
fn any_file_of_rules_or_days_is_reckoned_with_or_refused() {
    look("data", 1_500);
}

#[test]
fn any_body_at_the_district_is_answered_and_its_log_stays_sound() {
    look("district", 500);
}

#[test]
fn any_act_entry_receipt_or_event_reads_back_and_an_altered_one_never_verifies() {
    look("entries", 8_000);
}

#[test]
fn any_acts_fold_to_the_same_state_everywhere() {
    look("fold", 3_000);
}

#[test]
fn any_line_at_the_hatch_is_refused_without_the_token_and_answered_with_it() {
    look("hatch", 400);
}

#[test]
fn any_bytes_behind_a_seal_or_in_a_journal_decode_or_do_not() {
    look("journal", 8_000);
}

#[test]
fn any_record_of_a_paper_is_laid_out_or_refused() {
    look("paper", 300);
}

#[test]
fn any_altered_store_opens_with_what_was_committed_or_is_refused() {
    look("store", 1_000);
}

#[test]
fn anything_that_people_type_is_read_or_refused_and_reads_back() {
    look("typed", 6_000);
}

#[test]
fn any_code_of_a_paper_is_one_that_was_signed_or_none() {
    look("proof", 6_000);
}

#[test]
fn any_message_on_the_wire_reads_back_and_an_altered_one_never_verifies() {
    look("wire", 8_000);
}
