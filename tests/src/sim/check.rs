//! What must hold after every run.

use std::collections::{BTreeMap, BTreeSet};

use tannha_domain::{
    case::{Book, CaseEvent, CaseState, Document, NumberSource},
    ids::{ActId, CaseId, DeviceId, Hash, WardId},
    log::{
        Act, ChainHead, CodeState, Cursor, Event, MemoryShelf, Outcome, Place, Quarantine, Record,
        RecordKey, SetAside, Shelf as _, Verdict, act_record, code_number, fold, load_case,
    },
    time::Date,
};
use tannha_sync::{Followed, Read, follow};

use super::{Laptop, Sim, Summary, beside};

#[cfg(test)]
mod tests;

pub(super) fn check(sim: &Sim) -> Summary {
    let wards: Vec<Checked> = sim.disks.keys().map(|ward| check_ward(sim, ward)).collect();
    nothing_is_in_two_wards(sim, &wards);
    let tally = sim.tally;
    let count = |n: usize| u64::try_from(n).unwrap();
    let all = |of: fn(&Checked) -> usize| count(wards.iter().map(of).sum());
    let laptops = |of: fn(&Laptop) -> u64| sim.laptops.iter().map(of).sum::<u64>();
    let post = sim.post.borrow();
    Summary {
        head: wards[0].head,
        counts: [
            all(|ward| ward.acts.len()),
            laptops(|laptop| laptop.saved.len() as u64),
            tally.crashes,
            all(|ward| ward.set_aside),
            all(|ward| ward.registered),
            tally.images,
            tally.restores,
            tally.successions,
            tally.given_back,
            count(sim.lost.len()),
            tally.failed_writes,
            laptops(|laptop| laptop.unread),
            tally.full + laptops(|laptop| laptop.cramped),
            tally.district_failed,
            tally.district_full,
            tally.old_passes,
            count(wards.iter().skip(1).map(|ward| ward.acts.len()).sum()),
            post.cut,
            post.late,
            tally.revoked,
            tally.enrolled_again,
            all(|ward| ward.newer),
            all(|ward| ward.seen_to),
            all(|ward| ward.beside),
            all(|ward| ward.deaths),
            all(|ward| ward.old_entries),
        ],
    }
}

/// A ward in which everything held.
struct Checked {
    ward: WardId,
    head: Hash,
    /// The acts of its log, as often as they are in it.
    acts: Vec<ActId>,
    set_aside: usize,
    registered: usize,
    newer: usize,
    seen_to: usize,
    /// Acts beside the cases that had an effect.
    beside: usize,
    /// Deaths that were registered.
    deaths: usize,
    old_entries: usize,
}

fn check_ward(sim: &Sim, ward: &WardId) -> Checked {
    let log = sim.district.database().log(ward, 0, usize::MAX, usize::MAX).unwrap();
    let tip = sim.district.database().tip(ward).unwrap();
    let log = follow(ward, &sim.district.key(), Cursor::START, log)
        .expect("the district's log follows from its first receipt to its last");
    assert_eq!(log.to(), tip.cursor);
    chains_are_dense(log.entries());

    let folded = fold_all(&log);
    let state = &folded.state;
    assert_eq!(*state.digest(), tip.digest, "the district's state is the fold of its log");
    assert!(tip.owed.is_empty(), "the district owes no answer");
    let here = |n: &usize| sim.laptops[*n].ward == *ward;
    let laptops: Vec<usize> = (0..sim.laptops.len()).filter(here).collect();
    let works: Vec<usize> = laptops.iter().copied().filter(|n| !sim.is_revoked(*n)).collect();
    what_was_saved_is_there_once(sim, &laptops, &log, &folded);
    every_laptop_is_alike(sim, &works, &log, state);
    let registered = numbers_are_whole(state, &folded.refused_numbers);
    codes_are_whole(state);
    letters_are_whole(state, &folded.refused_letters);
    let set_aside = what_was_set_aside_is_seen(sim, &works, state, &folded);
    let is_newer = |act: &&Act| matches!(act.event(), Event::Newer { .. });
    Checked {
        ward: ward.clone(),
        head: tip.cursor.head,
        acts: log.entries().iter().map(|read| read.act.id).collect(),
        set_aside,
        registered,
        newer: folded.acts.values().filter(is_newer).count(),
        seen_to: seen_to(state),
        beside: folded.counting().filter(|act| beside::is_beside(&act.event())).count(),
        deaths: cases(state).filter(|case| is_registered_death(case)).count(),
        old_entries: cases(state).filter(|case| case.old_entry.is_some()).count(),
    }
}

/// How many tasks a person has seen to.
fn seen_to(state: &MemoryShelf) -> usize {
    let Ok(found) = state.load(&RecordKey::SeenTo);
    if let Some(Record::Acts(acts)) = found { acts.len() } else { 0 }
}

/// Whatever a laptop wrote is in its own ward's log and in no other.
fn nothing_is_in_two_wards(sim: &Sim, wards: &[Checked]) {
    let mut home: BTreeMap<ActId, &WardId> = BTreeMap::new();
    for found in wards {
        for act in &found.acts {
            let first = home.insert(*act, &found.ward);
            assert!(first.is_none_or(|first| *first == found.ward), "{act} is in two wards");
        }
    }
    for laptop in &sim.laptops {
        for act in &laptop.saved {
            assert!(home.get(act).is_none_or(|ward| **ward == laptop.ward), "{act} went astray");
        }
    }
}

fn chains_are_dense(log: &[Read]) {
    let mut chains: BTreeMap<DeviceId, ChainHead> = BTreeMap::new();
    for read in log {
        if read.receipt.verdict == Verdict::Quarantine(Quarantine::Fork) {
            continue;
        }
        let chain = chains.entry(read.entry.device).or_insert(ChainHead::EMPTY);
        *chain = chain.follow(&read.entry, read.hash).expect("a chain has no gap and no fork");
    }
}

/// A log, folded once more by the check itself.
struct Folded {
    state: MemoryShelf,
    /// What became of each act, entry by entry.
    outcomes: BTreeMap<ActId, Vec<Outcome>>,
    acts: BTreeMap<ActId, Act>,
    /// Numbers that stand in an act that was set aside: a person will see them.
    refused_numbers: BTreeSet<(Book, i32, u32)>,
    refused_letters: BTreeSet<u32>,
}

impl Folded {
    /// Acts that had an effect.
    fn counting(&self) -> impl Iterator<Item = &Act> {
        let counts = |act: &&Act| {
            self.outcomes.get(&act.id).is_some_and(|found| found.contains(&Outcome::Applied))
        };
        self.acts.values().filter(counts)
    }
}

/// The book of a case; none for one that there is not.
fn book(case: &CaseState) -> Option<Book> {
    let old = case.old_entry.as_ref().map(|entry| entry.book);
    old.or_else(|| case.handling().map(|handling| handling.book))
}

fn is_registered_death(case: &CaseState) -> bool {
    case.old_entry.is_none() && case.registration.is_some() && book(case) == Some(Book::Deaths)
}

fn fold_all(log: &Followed) -> Folded {
    let mut folded = Folded {
        state: MemoryShelf::default(),
        outcomes: BTreeMap::new(),
        acts: BTreeMap::new(),
        refused_numbers: BTreeSet::new(),
        refused_letters: BTreeSet::new(),
    };
    for read in log.entries() {
        let place = Place { seq: read.receipt.seq, verdict: read.receipt.verdict };
        let Ok(outcome) = fold(&mut folded.state, &read.act, place);
        if matches!(outcome, Outcome::SetAside(_)) {
            match read.act.event() {
                Event::Case(CaseEvent::Registered(found)) => {
                    let year = chrono::Datelike::year(&found.registered_on.0);
                    let case =
                        read.act.subject.as_case().map(|case| load_case(&folded.state, case));
                    let case = case.and_then(|found| found.unwrap_or_default());
                    let refused =
                        case.as_ref().and_then(book).map(|book| (book, year, found.number));
                    folded.refused_numbers.extend(refused);
                }
                Event::Case(CaseEvent::LetterNumbered { number, .. }) => {
                    folded.refused_letters.extend(order(&number));
                }
                _ => {}
            }
        }
        folded.outcomes.entry(read.act.id).or_default().push(outcome);
        folded.acts.insert(read.act.id, read.act.clone());
    }
    folded
}

/// Everything that was said to be saved is in the log and counts once, or is listed as lost.
fn what_was_saved_is_there_once(sim: &Sim, laptops: &[usize], log: &Followed, folded: &Folded) {
    for &n in laptops {
        let laptop = &sim.laptops[n];
        for (nth, act) in laptop.saved.iter().enumerate() {
            let Some(outcomes) = folded.outcomes.get(act) else {
                assert!(sim.lost.contains(act), "laptop {n}: {act} was saved and is gone");
                continue;
            };
            if nth >= laptop.since_image && !sim.is_revoked(n) {
                let Ok(record) = act_record(&folded.state, *act);
                let aside = record.and_then(|record| record.set_aside);
                assert_ne!(
                    aside,
                    Some(SetAside::Quarantined(Quarantine::Fork)),
                    "laptop {n}: an act was left beside the chain"
                );
            }
            assert!(outcomes.iter().filter(|o| **o == Outcome::Applied).count() <= 1);
        }
    }
    for (act, outcomes) in &folded.outcomes {
        // Once it counts, or was set aside for good, whatever carries it again changes nothing.
        let counted = outcomes.iter().position(|outcome| !may_come_again(outcome));
        let after = counted.map_or(&[][..], |at| &outcomes[at + 1..]);
        assert!(after.iter().all(|outcome| *outcome == Outcome::Again), "{act:?} counts twice");
    }
    let hashes: BTreeSet<Hash> = log.entries().iter().map(|read| read.hash).collect();
    assert_eq!(hashes.len(), log.entries().len(), "no entry has two places");
}

fn may_come_again(outcome: &Outcome) -> bool {
    let again = [Quarantine::Fork, Quarantine::Revoked].map(SetAside::Quarantined);
    matches!(outcome, Outcome::SetAside(reason) if again.contains(reason))
}

fn every_laptop_is_alike(sim: &Sim, works: &[usize], log: &Followed, state: &MemoryShelf) {
    for &n in works {
        let ledger = sim.laptops[n].ledger();
        assert_eq!(ledger.cursor().unwrap(), log.to(), "laptop {n} is at the end of the log");
        assert_eq!(ledger.digest().unwrap(), *state.digest(), "laptop {n} holds the same state");
        assert_eq!(ledger.pending().unwrap(), 0, "laptop {n} has an empty outbox");
        assert!(ledger.outbox_lines().unwrap().is_empty(), "laptop {n} has an empty outbox");
        assert_eq!(ledger.lost_count().unwrap(), 0, "laptop {n} has nothing to give back");
        // the digest speaks for all; reading every record back is done once
        for (key, record) in state.iter().filter(|_| Some(&n) == works.first()) {
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

/// Each number of a book's year belongs to one case, and none below the last is missing, unless it
/// stands in an act that was set aside. Typed numbers leave room that the district fills, so only what
/// lies above the last allotted one may have gaps; and a volume that was opened after a number says that
/// the ones before it stand on paper.
fn numbers_are_whole(state: &MemoryShelf, refused: &BTreeSet<(Book, i32, u32)>) -> usize {
    let mut years: BTreeMap<(Book, i32), BTreeMap<u32, NumberSource>> = BTreeMap::new();
    let mut allotted = 0;
    for case in cases(state) {
        let (Some(found), Some(book)) = (&case.registration, book(case)) else { continue };
        let year = chrono::Datelike::year(&found.registered_on.0);
        let twice = years.entry((book, year)).or_default().insert(found.number, found.source);
        assert!(twice.is_none(), "number {} of {book:?} {year} has two cases", found.number);
        allotted += usize::from(found.source == NumberSource::Allotted);
    }
    for ((book, year), numbers) in years {
        let last = numbers.iter().rev().find(|(_, source)| **source == NumberSource::Allotted);
        let Ok(opened) = state.load(&RecordKey::Register(book.number(), year));
        let on_paper = match &opened {
            Some(Record::Register(register)) => register.volumes.iter().map(|v| v.after).max(),
            _ => None,
        };
        for number in on_paper.unwrap_or(0) + 1..=last.map_or(0, |(number, _)| *number) {
            let is_there = numbers.contains_key(&number) || refused.contains(&(book, year, number));
            assert!(is_there, "number {number} of {book:?} {year} is missing");
        }
    }
    allotted
}

/// Every case has a code of its own, and every number of a day is in exactly one state.
fn codes_are_whole(state: &MemoryShelf) {
    let mut holders: BTreeMap<(Date, u32), CaseId> = BTreeMap::new();
    // An entry of an old book is no dossier and has no code.
    for case in cases(state).filter(|case| case.old_entry.is_none()) {
        assert!(!case.code.is_provisional(), "{:?} has no final code: {:?}", case.id, case.code);
        let found = code_number(&case.code.text).expect("a final code names its day and number");
        let twice = holders.insert(found, case.id);
        assert!(twice.is_none(), "code {} has two cases", case.code.text);
    }
    let works = |device| {
        let Ok(found) = state.load(&RecordKey::Device(device));
        matches!(found, Some(Record::Device(d)) if !d.revoked && d.successor.is_none())
    };
    for (key, record) in state.iter() {
        let (RecordKey::Codes(day), Record::Codes(codes)) = (key, record) else { continue };
        let sums = codes.sums(works);
        assert_eq!(sums.used + sums.leased + sums.void, codes.next() - 1, "{day:?}");
        for number in 1..codes.next() {
            let case = holders.get(&(*day, number));
            let is_used = match codes.state(number, works) {
                CodeState::Used(by) => Some(by),
                _ => None,
            };
            if let Some(case) = case {
                assert_eq!(is_used.as_ref(), Some(case), "{day:?} {number}");
            }
            if let Some(by) = is_used {
                let Ok(Some(case)) = load_case(state, by) else { panic!("{by:?} is no case") };
                let texts = [Some(&case.code.text), case.code.provisional.as_ref()];
                let names = |text: &String| code_number(text) == Some((*day, number));
                assert!(texts.into_iter().flatten().any(names), "{day:?} {number}: {by:?}");
            }
        }
    }
}

fn letters_are_whole(state: &MemoryShelf, refused: &BTreeSet<u32>) {
    let mut numbers: Vec<u32> = cases(state)
        .filter_map(|case| case.paper(Document::CongratulationLetter).number)
        .filter_map(|number| order(&number))
        .collect();
    numbers.sort_unstable();
    let distinct: BTreeSet<u32> = numbers.iter().copied().collect();
    assert_eq!(distinct.len(), numbers.len(), "a letter's number has two letters");
    for number in 1..=distinct.last().copied().unwrap_or(0) {
        let is_there = distinct.contains(&number) || refused.contains(&number);
        assert!(is_there, "letter {number} of the year is missing");
    }
}

fn order(number: &str) -> Option<u32> {
    number.split('/').next()?.parse().ok()
}

/// What changed nothing is a task, of its case or of the ward, on every machine.
fn what_was_set_aside_is_seen(
    sim: &Sim,
    works: &[usize],
    state: &MemoryShelf,
    folded: &Folded,
) -> usize {
    let Ok(astray) = state.load(&RecordKey::Astray);
    let astray = match astray {
        Some(Record::Acts(acts)) => acts,
        _ => Vec::new(),
    };
    let mut count = 0;
    for (id, act) in &folded.acts {
        let Ok(Some(record)) = act_record(state, *id) else { panic!("an act without a record") };
        if record.set_aside.is_none() {
            continue;
        }
        count += 1;
        let case = act.subject.as_case().and_then(|case| {
            let Ok(found) = load_case(state, case);
            found
        });
        let is_task = astray.contains(id) || case.is_some_and(|c| c.set_aside.contains(id));
        assert_eq!(is_task, record.seen_to.is_none(), "it is a task until it is seen to");
        for &n in works.iter().take(2) {
            let here = sim.laptops[n].ledger().act_record(*id).unwrap();
            assert_eq!(here.as_ref(), Some(&record));
        }
    }
    for case in cases(state) {
        for id in &case.set_aside {
            let Ok(record) = act_record(state, *id);
            assert!(record.is_some_and(|record| record.is_task()));
        }
    }
    count
}
