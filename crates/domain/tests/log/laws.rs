//! What holds of every history.

use std::collections::{BTreeMap, BTreeSet};

use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use tannha_domain::{
    case::{CaseEvent, CaseState, Field, Holder},
    ids::{ActId, DeviceId, Hash, WardId},
    log::{
        Act, BadEntry, Cursor, Event, MemoryShelf, Outcome, Quarantine, Receipt, Record, RecordKey,
        Shelf, Verdict, load_case,
    },
};

use super::{
    history::history,
    ward::{NOW, chain, fold_all, step},
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_same_prefix_gives_the_same_state(acts in history(), at in any::<prop::sample::Index>()) {
        let prefix = &acts[..at.index(acts.len() + 1)];
        let (once, outcomes) = fold_all(prefix);
        let (again, outcomes_again) = fold_all(prefix);
        prop_assert_eq!(&once, &again);
        prop_assert_eq!(outcomes, outcomes_again);
        // and a machine that folds the rest later is where one that folded all at once is
        let mut resumed = once;
        for (seq, act) in (prefix.len() as u64 + 1..).zip(&acts[prefix.len()..]) {
            step(&mut resumed, act, seq);
        }
        prop_assert_eq!(resumed, fold_all(&acts).0);
    }

    #[test]
    fn nothing_vanishes(acts in history()) {
        let (shelf, outcomes) = fold_all(&acts);
        for ((seq, act), outcome) in (1..).zip(&acts).zip(outcomes) {
            let Ok(found) = shelf.load(&RecordKey::Act(act.id));
            let Some(Record::Act(record)) = found else { panic!("no record of an act") };
            prop_assert_eq!(record.seq, seq);
            match outcome {
                Outcome::Applied => prop_assert_eq!(record.set_aside, None),
                Outcome::SetAside(why) => prop_assert_eq!(record.set_aside, Some(why)),
                Outcome::Again => prop_assert!(false, "every act has an id of its own"),
            }
        }
    }

    #[test]
    fn an_act_that_comes_again_counts_once(
        acts in history(),
        again in proptest::collection::vec(any::<prop::sample::Index>(), 1..10),
    ) {
        let (mut shelf, _) = fold_all(&acts);
        let before = shelf.clone();
        for (seq, index) in (acts.len() as u64 + 1..).zip(again) {
            prop_assert_eq!(step(&mut shelf, &acts[index.index(acts.len())], seq), Outcome::Again);
        }
        prop_assert_eq!(shelf, before);
    }

    #[test]
    fn the_digest_is_that_of_the_records_whatever_the_way_to_them(acts in history()) {
        let (shelf, _) = fold_all(&acts);
        let mut copied = MemoryShelf::default();
        for (key, record) in shelf.iter().collect::<Vec<_>>().into_iter().rev() {
            let Ok(()) = copied.save(key.clone(), record.clone());
        }
        prop_assert_eq!(copied.digest(), shelf.digest());
    }

    #[test]
    fn the_order_in_which_pushes_arrive_does_not_change_what_is_kept(
        first in history(),
        second in history(),
        turns in proptest::collection::vec(any::<bool>(), 80),
        other_turns in proptest::collection::vec(any::<bool>(), 80),
    ) {
        let second: Vec<Act> = second
            .into_iter()
            .map(|act| Act { id: ActId([act.id.0[0], 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]), ..act })
            .collect();
        let chains = [chain(1, &first), chain(2, &second)];
        let kept = |turns: &[bool]| {
            let (mut next, mut log, mut cursor) = ([0, 0], Vec::new(), Cursor::START);
            let mut turns = turns.iter();
            while next[0] < chains[0].len() || next[1] < chains[1].len() {
                let wanted = usize::from(turns.next().copied().unwrap_or_default());
                let n = if next[wanted] < chains[wanted].len() { wanted } else { 1 - wanted };
                let (entry, signed) = &chains[n][next[n]];
                next[n] += 1;
                let head = cursor.next_head(signed.hash(), Verdict::Apply);
                let seq = cursor.seq + 1;
                cursor = Cursor { epoch: 1, seq, head };
                log.push((entry.device, entry.dseq, signed.hash(), entry.act.read().unwrap()));
            }
            log
        };
        let (a, b) = (kept(&turns), kept(&other_turns));
        let place = |log: &[(DeviceId, u64, Hash, Act)]| -> BTreeSet<(DeviceId, u64, Hash)> {
            log.iter().map(|(device, dseq, hash, _)| (*device, *dseq, *hash)).collect()
        };
        prop_assert_eq!(place(&a), place(&b));
        // whatever the order, every act has become something
        for log in [a, b] {
            let acts: Vec<Act> = log.into_iter().map(|(_, _, _, act)| act).collect();
            let (shelf, outcomes) = fold_all(&acts);
            prop_assert_eq!(outcomes.len(), first.len() + second.len());
            for act in &acts {
                let Ok(found) = shelf.load(&RecordKey::Act(act.id));
                prop_assert!(found.is_some());
            }
        }
    }

    #[test]
    fn a_log_that_was_cut_out_of_or_reordered_does_not_follow(
        acts in history(),
        at in any::<prop::sample::Index>(),
    ) {
        prop_assume!(acts.len() > 2);
        let mut cursor = Cursor::START;
        let log: Vec<(Receipt, Hash)> = chain(1, &acts)
            .into_iter()
            .map(|(_, signed)| {
                let entry = signed.hash();
                let receipt = Receipt {
                    ward: WardId::parse("00592").unwrap(),
                    epoch: 1,
                    seq: cursor.seq + 1,
                    head: cursor.next_head(entry, Verdict::Apply),
                    verdict: Verdict::Apply,
                    accepted_at: NOW,
                };
                cursor = cursor.follow(&receipt, entry).unwrap();
                (receipt, entry)
            })
            .collect();
        let follow = |log: &[(Receipt, Hash)]| {
            log.iter().try_fold(Cursor::START, |cursor, (receipt, entry)| cursor.follow(receipt, *entry))
        };
        prop_assert_eq!(follow(&log), Ok(cursor));
        let at = at.index(log.len() - 1);
        let mut without = log.clone();
        without.remove(at);
        let out_of_place = matches!(follow(&without), Err(BadEntry::OutOfPlace { .. }));
        prop_assert!(out_of_place);
        let mut other = log.clone();
        other[at].1 = Hash([7; 32]);
        let wrong_head = matches!(follow(&other), Err(BadEntry::WrongHead { .. }));
        prop_assert!(wrong_head);
        let mut judged = log.clone();
        judged[at].0.verdict = Verdict::Quarantine(Quarantine::Permission);
        let wrong_head = matches!(follow(&judged), Err(BadEntry::WrongHead { .. }));
        prop_assert!(wrong_head);
    }

    #[test]
    fn an_act_that_is_set_aside_leaves_its_case_as_it_was(acts in history()) {
        let mut shelf = MemoryShelf::default();
        let load = |shelf: &MemoryShelf, act: &Act| {
            let Ok(state) = load_case(shelf, act.subject.as_case().unwrap());
            state
        };
        for (seq, act) in (1..).zip(&acts) {
            let before = load(&shelf, act);
            let outcome = step(&mut shelf, act, seq);
            let after = load(&shelf, act);
            if let Outcome::SetAside(_) = outcome {
                let mut expected = before;
                if let Some(state) = &mut expected {
                    state.set_aside.push(act.id);
                    if matches!(act.event(), Event::Case(CaseEvent::Registered(_))) {
                        state.number_request = None;
                    }
                }
                prop_assert_eq!(after, expected);
            }
        }
    }

    #[test]
    fn facts_are_never_overwritten(acts in history()) {
        let mut shelf = MemoryShelf::default();
        let mut known: BTreeMap<u8, CaseState> = BTreeMap::new();
        for (seq, act) in (1..).zip(&acts) {
            step(&mut shelf, act, seq);
            let id = act.subject.as_case().unwrap();
            let Ok(Some(state)) = load_case(&shelf, id) else { continue };
            if let Some(before) = known.get(&id.0[0]) {
                prop_assert_eq!(before.promise.statutory_original, state.promise.statutory_original);
                prop_assert_eq!(&before.received_by, &state.received_by);
                if let Some(registration) = &before.registration {
                    let now = state.registration.as_ref().unwrap();
                    prop_assert_eq!(registration.number, now.number);
                    prop_assert_eq!(&registration.signer, &now.signer);
                    prop_assert!(registration.citizen_id.is_none() || registration == now);
                    for field in Field::ALL.iter().filter(|field| field.spec().official) {
                        prop_assert_eq!(before.value(*field), state.value(*field), "sealed");
                    }
                }
                // What was called back and came is handed over anew.
                let came_back = |document| {
                    let mut recalls = state.recalls.iter().filter(|of| of.document == document);
                    recalls.any(|recall| !recall.steps.is_empty())
                };
                // What is asked for once more stands on a slip of its own: it is another paper.
                let asked_again = state.supplements > before.supplements;
                let is_another =
                    |document| asked_again && document == tannha_domain::case::Document::SupplementSlip;
                let stays = before.papers.iter().filter(|(document, _)| {
                    !came_back(**document) && !is_another(**document)
                });
                for (document, paper) in stays {
                    let now = state.paper(*document);
                    prop_assert!(paper.signed.is_none() || paper.signed == now.signed);
                    prop_assert!(paper.number.is_none() || paper.number == now.number);
                    let kept = matches!(paper.holder, Holder::Family(_));
                    prop_assert!(!kept || paper.holder == now.holder, "handed over once");
                }
            }
            known.insert(id.0[0], state);
        }
    }

    #[test]
    fn a_number_has_one_holder(acts in history()) {
        let (shelf, _) = fold_all(&acts);
        let mut holders = BTreeSet::new();
        for (_, record) in shelf.iter() {
            let Record::Case(state) = record else { continue };
            if let Some(found) = &state.registration {
                prop_assert!(holders.insert(found.number), "{} twice", found.number);
            }
        }
    }
}

/// Laws over histories that never get anywhere would hold of anything.
#[test]
fn histories_reach_every_kind_of_event_and_every_kind_is_also_refused() {
    let mut runner = TestRunner::deterministic();
    let (mut applied, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..800 {
        let acts = history().new_tree(&mut runner).unwrap().current();
        let (_, outcomes) = fold_all(&acts);
        for (act, outcome) in acts.iter().zip(outcomes) {
            let seen = if outcome == Outcome::Applied { &mut applied } else { &mut refused };
            seen.insert(act.event().code());
        }
    }
    let kinds: BTreeSet<_> = applied.union(&refused).copied().collect();
    assert_eq!(kinds.len(), 46, "{kinds:?}");
    // Nobody but the officer signs a birth; two who see to one task are of one mind.
    let one_sided: Vec<_> = applied.symmetric_difference(&refused).copied().collect();
    assert_eq!(one_sided, ["parties-signed", "seen-to"]);
}
