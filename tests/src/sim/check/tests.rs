//! Each thing that may never happen is made to happen once, and the check says so.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::*;

/// A ward that is in order: numbers, letters, codes, and acts that were set aside.
fn in_order() -> Sim {
    let mut sim = Sim::new(41, 2);
    sim.sync(0, false);
    sim.sync(1, false);
    sim.register(0);
    sim.register(0);
    sim.laptops[0].is_newer = true;
    for _ in 0..20 {
        sim.work(0);
    }
    sim.settle();
    let found = sim.check();
    assert!(found.counts[3] > 0 && found.counts[4] >= 2);
    sim
}

fn log(sim: &Sim) -> Followed {
    let log = sim.district.database().log(&sim.ward, 0, usize::MAX, usize::MAX).unwrap();
    follow(&sim.ward, &sim.district.key(), Cursor::START, log).unwrap()
}

#[track_caller]
fn finds(act: impl FnOnce()) {
    assert!(catch_unwind(AssertUnwindSafe(act)).is_err());
}

/// The cases, so that one can be changed and put back.
fn all_cases(folded: &Folded) -> Vec<CaseState> {
    cases(&folded.state).cloned().collect()
}

fn put(folded: &mut Folded, case: CaseState) {
    let Ok(()) = folded.state.save(RecordKey::Case(case.id), Record::Case(Box::new(case)));
}

#[test]
fn what_was_saved_and_is_gone() {
    let mut sim = in_order();
    sim.laptops[0].saved.push(ActId([9; 16]));
    finds(|| _ = sim.check());
    sim.lost.insert(ActId([9; 16]));
    let _ = sim.check();
}

#[test]
fn an_act_that_counts_twice() {
    let sim = in_order();
    let (log, mut folded) = (log(&sim), fold_all(&log(&sim)));
    what_was_saved_is_there_once(&sim, &[0, 1], &log, &folded);
    let act = sim.laptops[0].saved[0];
    folded.outcomes.get_mut(&act).unwrap().push(Outcome::Applied);
    finds(|| what_was_saved_is_there_once(&sim, &[0, 1], &log, &folded));
}

#[test]
fn an_outbox_that_is_not_empty_and_a_laptop_that_is_behind() {
    let mut sim = in_order();
    sim.receive(0);
    finds(|| _ = sim.check());
    sim.sync(0, false);
    finds(|| _ = sim.check());
    sim.sync(1, false);
    let _ = sim.check();
}

#[test]
fn a_chain_with_a_gap() {
    let entries = log(&in_order()).into_entries();
    chains_are_dense(&entries);
    let device = entries.last().unwrap().entry.device;
    let at = entries.iter().position(|read| read.entry.device == device).unwrap();
    let gap = [&entries[..at], &entries[at + 1..]].concat();
    finds(|| chains_are_dense(&gap));
}

#[test]
fn a_number_that_two_cases_have_and_one_that_is_missing() {
    let mut folded = fold_all(&log(&in_order()));
    let refused = folded.refused_numbers.clone();
    let is_allotted = |case: &CaseState| {
        case.registration.as_ref().is_some_and(|found| found.source == NumberSource::Allotted)
    };
    let mut allotted: Vec<CaseState> = all_cases(&folded).into_iter().filter(is_allotted).collect();
    assert_eq!(numbers_are_whole(&folded.state, &refused), allotted.len());
    allotted.retain(|case| book(case) == Some(Book::Births));
    let mut case = allotted[0].clone();
    let same = allotted[1].registration.clone().unwrap();
    case.registration = Some(same.clone());
    put(&mut folded, case.clone());
    finds(|| _ = numbers_are_whole(&folded.state, &refused));
    case.registration.as_mut().unwrap().number = same.number + 50;
    put(&mut folded, case);
    finds(|| _ = numbers_are_whole(&folded.state, &refused));
}

#[test]
fn a_code_that_two_cases_have_one_that_is_nobodys_and_one_that_is_not_final() {
    let folded = || fold_all(&log(&in_order()));
    codes_are_whole(&folded().state);
    let changed = |change: &dyn Fn(&mut CaseState, &CaseState)| {
        let mut folded = folded();
        let cases = all_cases(&folded);
        let mut case = cases[0].clone();
        change(&mut case, &cases[1]);
        put(&mut folded, case);
        finds(|| codes_are_whole(&folded.state));
    };
    changed(&|case, other| case.code.text.clone_from(&other.code.text));
    changed(&|case, _| case.code.text = "H26.99.99-261123-0099".to_owned());
    changed(&|case, _| case.code.provisional = Some(case.code.text.clone()));
}

#[test]
fn a_letters_number_that_is_missing() {
    let mut folded = fold_all(&log(&in_order()));
    let mut case = all_cases(&folded).remove(0);
    let refused = folded.refused_letters.clone();
    letters_are_whole(&folded.state, &refused);
    let papers = &mut case.papers;
    papers.entry(Document::CongratulationLetter).or_default().number = Some("90/UBND".to_owned());
    put(&mut folded, case);
    finds(|| letters_are_whole(&folded.state, &refused));
}

#[test]
fn what_was_set_aside_and_is_no_task() {
    let sim = in_order();
    let mut folded = fold_all(&log(&sim));
    what_was_set_aside_is_seen(&sim, &[0, 1], &folded.state, &folded);
    for mut case in all_cases(&folded) {
        case.set_aside.clear();
        put(&mut folded, case);
    }
    finds(|| _ = what_was_set_aside_is_seen(&sim, &[0, 1], &folded.state, &folded));
}

#[test]
fn an_act_that_two_wards_have() {
    let sim = Sim::with_neighbours(42, 1, 1);
    let mut wards: Vec<Checked> = sim.disks.keys().map(|ward| check_ward_log(&sim, ward)).collect();
    nothing_is_in_two_wards(&sim, &wards);
    let act = wards[0].acts[0];
    wards[1].acts.push(act);
    finds(|| nothing_is_in_two_wards(&sim, &wards));
}

/// Only what the log says: the laptops have not read it yet.
fn check_ward_log(sim: &Sim, ward: &WardId) -> Checked {
    let log = sim.district.database().log(ward, 0, usize::MAX, usize::MAX).unwrap();
    let log = follow(ward, &sim.district.key(), Cursor::START, log).unwrap();
    Checked {
        ward: ward.clone(),
        head: log.to().head,
        acts: log.entries().iter().map(|read| read.act.id).collect(),
        set_aside: 0,
        registered: 0,
        newer: 0,
        seen_to: 0,
        beside: 0,
        deaths: 0,
        old_entries: 0,
    }
}
