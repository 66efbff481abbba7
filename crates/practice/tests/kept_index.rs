//! The index that a laptop keeps sealed: read instead of all cases, and made again whenever it cannot
//! be what it was.

#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

use std::{fs, path::Path, sync::Arc};

use ed25519_dalek::SigningKey;
use tannha_practice::{
    PROCEDURE, Practice, ScriptedClock, SeededChance,
    app::{
        Office,
        domain::{case::Field, ids::OfficerId, time::Moment},
        index::Origin,
        ledger::Author,
        ports::{Chance, Clock},
    },
    bulk,
};

const NOW: &str = "2026-11-25T10:30:00+07:00";
const CASES: u32 = 40;
const SOUGHT: [&str; 6] = ["nguyen", "thi", "Lê", "so 1", "0123", "H26.99"];

fn ward(dir: &Path, seed: u64) -> Practice {
    let clock: Arc<dyn Clock> = Arc::new(ScriptedClock::new(Moment::parse(NOW).unwrap()));
    let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(seed));
    Practice::found(dir, clock.now(), &chance).unwrap();
    let practice = Practice::open_made(dir, clock, chance).unwrap();
    let office = practice.office("hanh").unwrap();
    fill(&office, seed, CASES);
    office.sync().unwrap();
    fill(&office, seed + 1, CASES);
    drop(office);
    practice
}

fn fill(office: &Office, seed: u64, count: u32) {
    let seed_of_key = office.ledger().store().signing_seed().unwrap();
    let key = SigningKey::from_bytes(seed_of_key.bytes());
    let author = Author { officer: OfficerId::parse("hanh").unwrap(), key };
    bulk::fill(office.ledger(), &author, seed, count, office.now()).unwrap();
}

fn file(dir: &Path) -> std::path::PathBuf {
    dir.join("laptop/derived/index")
}

/// All that a list or a search shows.
fn seen(office: &Office) -> Vec<String> {
    let index = office.index().unwrap();
    let mut seen: Vec<String> = index.iter().map(|summary| format!("{summary:?}")).collect();
    seen.sort();
    for typed in SOUGHT {
        let (mut hits, total) = index.search(typed, 1_000);
        hits.sort_by_key(|hit| hit.case);
        seen.push(format!("{typed}: {total} {hits:?}"));
    }
    seen
}

/// The laptop opened again, and the same laptop with no file at all.
fn opened(practice: &Practice, dir: &Path) -> (Vec<String>, Origin, Vec<String>) {
    let office = practice.office("hanh").unwrap();
    let (kept, origin) = (seen(&office), office.index_origin());
    drop(office);
    fs::remove_file(file(dir)).unwrap();
    let office = practice.office("hanh").unwrap();
    let whole = office.index().unwrap().len();
    assert_eq!(office.index_origin(), Origin { from_file: false, read: whole });
    (kept, origin, seen(&office))
}

#[test]
fn what_was_locked_is_unlocked_without_reading_a_case() {
    let dir = tempfile::tempdir().unwrap();
    let practice = ward(dir.path(), 1);
    let (kept, origin, made_again) = opened(&practice, dir.path());
    assert_eq!(origin, Origin { from_file: true, read: 0 });
    assert_eq!(kept, made_again);
}

#[test]
fn nothing_of_it_can_be_read_without_the_key_and_no_backup_has_it() {
    let dir = tempfile::tempdir().unwrap();
    let practice = ward(dir.path(), 2);
    let bytes = fs::read(file(dir.path())).unwrap();
    let office = practice.office("hanh").unwrap();
    let mut words = Vec::new();
    office
        .ledger()
        .each_case(|state| {
            let texts = [state.value(Field::ChildName), &state.code.text];
            words.extend(texts.iter().flat_map(|text| text.split(' ')).map(str::to_owned));
        })
        .unwrap();
    assert!(words.len() > 200);
    for word in words.iter().filter(|word| word.len() > 4) {
        assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{word}");
    }
    let backup = dir.path().join("backup");
    office.ledger().store().backup(&backup).unwrap();
    assert!(!backup.join("derived").exists());
    assert!(office.ledger().store().check().unwrap().is_sound());
}

#[test]
fn a_flipped_byte_a_cut_and_another_laptops_file_are_passed_over_in_silence() {
    let dir = tempfile::tempdir().unwrap();
    let practice = ward(dir.path(), 3);
    let whole = fs::read(file(dir.path())).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    ward(elsewhere.path(), 4).stop().unwrap();
    let strangers = fs::read(file(elsewhere.path())).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 0x10;
    let mut younger = whole.clone();
    younger[24] ^= 1;
    let bad = [flipped, younger, whole[..whole.len() - 1].to_vec(), Vec::new(), strangers];
    for (n, bytes) in bad.into_iter().enumerate() {
        fs::write(file(dir.path()), bytes).unwrap();
        let (kept, origin, made_again) = opened(&practice, dir.path());
        assert!(!origin.from_file, "{n}");
        assert_eq!(kept, made_again, "{n}");
    }
}

#[test]
fn an_older_file_is_caught_up_by_reading_what_changed_since() {
    let dir = tempfile::tempdir().unwrap();
    let practice = ward(dir.path(), 5);
    let older = fs::read(file(dir.path())).unwrap();
    let office = practice.office("hanh").unwrap();
    fill(&office, 77, 3);
    drop(office);
    fs::write(file(dir.path()), &older).unwrap();
    let (kept, origin, made_again) = opened(&practice, dir.path());
    // What waits may stand otherwise on what came, so it is read again as well.
    assert_eq!(origin, Origin { from_file: true, read: CASES as usize + 3 });
    assert_eq!(kept, made_again);

    let office = practice.office("hanh").unwrap();
    office.sync().unwrap();
    drop(office);
    fs::write(file(dir.path()), &older).unwrap();
    let (kept, origin, made_again) = opened(&practice, dir.path());
    assert_eq!(origin, Origin { from_file: true, read: CASES as usize + 3 });
    assert_eq!(kept, made_again);
}

#[test]
fn drafts_and_notes_cost_no_reading_of_cases() {
    let dir = tempfile::tempdir().unwrap();
    let practice = ward(dir.path(), 6);
    let older = fs::read(file(dir.path())).unwrap();
    let office = practice.office("hanh").unwrap();
    let draft = office.start_draft(PROCEDURE).unwrap();
    office.set_field(draft, "child.name", "Nguyễn Thử Nháp").unwrap();
    drop(office);
    fs::write(file(dir.path()), &older).unwrap();
    let (_, origin, _) = opened(&practice, dir.path());
    assert_eq!(origin, Origin { from_file: true, read: 0 });
}

#[test]
fn what_a_pass_does_to_waiting_acts_is_in_the_list_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let practice = ward(dir.path(), 7);
    let office = practice.office("hanh").unwrap();
    let waiting = office.ledger().waiting_cases().unwrap();
    assert_eq!(waiting.len(), CASES as usize);
    office.sync().unwrap();
    assert!(office.ledger().waiting_cases().unwrap().is_empty());
    let after = seen(&office);
    drop(office);
    fs::remove_file(file(dir.path())).unwrap();
    assert_eq!(after, seen(&practice.office("hanh").unwrap()));
}
