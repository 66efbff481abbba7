//! What must hold after every run.

use std::collections::{BTreeMap, BTreeSet};

use tannha_domain::{
    case::{CaseState, Document},
    ids::{ActId, DeviceId, Hash},
    log::{
        Act, ChainHead, Cursor, MemoryShelf, Outcome, Place, Quarantine, Record, RecordKey,
        Shelf as _, Verdict, fold,
    },
};
use tannha_sync::{Followed, follow};

use super::{Sim, Summary};

pub(super) fn check(sim: &Sim) -> Summary {
    let log = sim.district.database().log(&sim.ward, 0, usize::MAX, usize::MAX).unwrap();
    let tip = sim.district.database().tip(&sim.ward).unwrap();
    let log = follow(&sim.ward, &sim.district.key(), Cursor::START, log)
        .expect("the district's log follows from its first receipt to its last");
    assert_eq!(log.to(), tip.cursor);
    chains_are_dense(&log);

    let (state, set_aside) = fold_all(&log);
    assert_eq!(*state.digest(), tip.digest, "the district's state is the fold of its log");
    what_was_saved_is_there_once(sim, &log);
    every_laptop_is_alike(sim, &log, &state);
    let registered = numbers_are_whole(&state);
    codes_are_whole(&state);
    letters_are_whole(&state);
    what_was_set_aside_is_seen(sim, &state, &set_aside);
    Summary {
        head: tip.cursor.head,
        entries: tip.cursor.seq,
        saved: sim.laptops.iter().map(|laptop| laptop.saved.len()).sum(),
        crashes: sim.crashes,
        set_aside: set_aside.len(),
        registered,
    }
}

fn chains_are_dense(log: &Followed) {
    let mut chains: BTreeMap<DeviceId, ChainHead> = BTreeMap::new();
    for read in log.entries() {
        if read.receipt.verdict == Verdict::Quarantine(Quarantine::Fork) {
            continue;
        }
        let chain = chains.entry(read.entry.device).or_insert(ChainHead::EMPTY);
        *chain = chain.follow(&read.entry, read.hash).expect("a chain has no gap and no fork");
    }
}

fn fold_all(log: &Followed) -> (MemoryShelf, Vec<Act>) {
    let mut state = MemoryShelf::default();
    let mut set_aside = Vec::new();
    for read in log.entries() {
        let place = Place { seq: read.receipt.seq, verdict: read.receipt.verdict };
        let Ok(outcome) = fold(&mut state, &read.act, place);
        if matches!(outcome, Outcome::SetAside(_)) {
            set_aside.push(read.act.clone());
        }
    }
    (state, set_aside)
}

fn what_was_saved_is_there_once(sim: &Sim, log: &Followed) {
    let mut places: BTreeMap<ActId, u32> = BTreeMap::new();
    for read in log.entries() {
        *places.entry(read.act.id).or_default() += 1;
    }
    for (n, laptop) in sim.laptops.iter().enumerate() {
        for act in &laptop.saved {
            assert_eq!(places.get(act), Some(&1), "laptop {n}: an act that was saved");
        }
    }
    let hashes: BTreeSet<Hash> = log.entries().iter().map(|read| read.hash).collect();
    assert_eq!(hashes.len(), log.entries().len(), "no entry has two places");
}

fn every_laptop_is_alike(sim: &Sim, log: &Followed, state: &MemoryShelf) {
    for (n, laptop) in sim.laptops.iter().enumerate().filter(|(_, laptop)| !laptop.revoked) {
        let ledger = laptop.ledger();
        assert_eq!(ledger.cursor().unwrap(), log.to(), "laptop {n} is at the end of the log");
        assert_eq!(ledger.digest().unwrap(), *state.digest(), "laptop {n} holds the same state");
        assert_eq!(ledger.pending().unwrap(), 0, "laptop {n} has an empty outbox");
        assert!(ledger.outbox_lines().unwrap().is_empty(), "laptop {n} has an empty outbox");
        // the digest speaks for all; reading every record back is done once
        for (key, record) in state.iter().filter(|_| n == 0) {
            assert_eq!(ledger.record(key).unwrap().as_ref(), Some(record), "laptop {n}: {key:?}");
        }
    }
}

fn cases(state: &MemoryShelf) -> impl Iterator<Item = &CaseState> {
    state.iter().filter_map(|(_, record)| match record {
        Record::Case(case) => Some(case.as_ref()),
        _ => None,
    })
}

/// Each number of a year belongs to one case, and none below the last is missing. Typed numbers
/// leave room that the district fills, so only what lies above the last allotted one may have gaps.
fn numbers_are_whole(state: &MemoryShelf) -> usize {
    use tannha_domain::case::NumberSource;
    let mut years: BTreeMap<i32, BTreeMap<u32, NumberSource>> = BTreeMap::new();
    let mut allotted = 0;
    for case in cases(state) {
        let Some(found) = &case.registration else { continue };
        let year = chrono::Datelike::year(&found.registered_on.0);
        let twice = years.entry(year).or_default().insert(found.number, found.source);
        assert!(twice.is_none(), "number {} of {year} has two cases", found.number);
        allotted += usize::from(found.source == NumberSource::Allotted);
    }
    for (year, numbers) in years {
        let last = numbers.iter().rev().find(|(_, source)| **source == NumberSource::Allotted);
        for number in 1..=last.map_or(0, |(number, _)| *number) {
            assert!(numbers.contains_key(&number), "number {number} of {year} is missing");
        }
    }
    allotted
}

fn codes_are_whole(state: &MemoryShelf) {
    let mut days: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for case in cases(state).filter(|case| case.code.provisional.is_some()) {
        assert!(!case.code.is_provisional(), "a received dossier has its final code");
        let (day, order) = case.code.text.rsplit_once('-').unwrap();
        assert!(days.entry(day.to_owned()).or_default().insert(order.parse().unwrap()));
    }
    for (day, orders) in days {
        let dense: BTreeSet<u32> = (1..=u32::try_from(orders.len()).unwrap()).collect();
        assert_eq!(orders, dense, "codes of {day}");
    }
}

fn letters_are_whole(state: &MemoryShelf) {
    let mut numbers: Vec<u32> = cases(state)
        .filter_map(|case| case.paper(Document::CongratulationLetter).number)
        .map(|number| number.split('/').next().unwrap().parse().unwrap())
        .collect();
    numbers.sort_unstable();
    let dense: Vec<u32> = (1..=u32::try_from(numbers.len()).unwrap()).collect();
    assert_eq!(numbers, dense, "letters of the year");
}

fn what_was_set_aside_is_seen(sim: &Sim, state: &MemoryShelf, set_aside: &[Act]) {
    for act in set_aside {
        let key = RecordKey::Act(act.id);
        let Ok(found) = state.load(&key);
        let Some(Record::Act(record)) = found else { panic!("an act without a record") };
        assert!(record.set_aside.is_some());
        for laptop in sim.laptops.iter().filter(|laptop| !laptop.revoked).take(2) {
            let here = laptop.ledger().act_record(act.id).unwrap();
            assert_eq!(here.as_ref(), Some(&record));
        }
    }
    for case in cases(state) {
        for id in &case.set_aside {
            assert!(set_aside.iter().any(|act| act.id == *id));
        }
    }
}
