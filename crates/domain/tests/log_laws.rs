//! Laws of the log, as properties over random histories.
//!
//! The domain has no network and no disk; a history here is what some devices wrote, and an order in
//! which their entries reached one log.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails loudly")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use tannha_domain::{
    case::{CaseEvent, CaseState, Channel, Field, Received},
    ids::{ActId, CaseId, DeviceId, Hash, OfficerId, WardId},
    log::{
        Act, BadEntry, ChainHead, Cursor, Entry, Event, MemoryShelf, Outcome, Place, Quarantine,
        Receipt, Record, RecordKey, SCHEMA_VERSION, SetAside, Shelf, SignedAct, SignedEntry,
        Subject, Verdict, fold, load_case,
    },
    promise::Promise,
    ruleset::{ProcedureCode, RulesetId},
    time::Moment,
};

const NOW: Moment = Moment::from_utc_ms(1_795_395_600_000);

fn promise() -> Promise {
    Promise {
        received_at: NOW,
        day_zero: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        procedure: ProcedureCode::new("khai-sinh-lien-thong"),
        variant: None,
        ruleset: RulesetId::new("law_2026"),
        commitment: None,
        verification: false,
        calendar_version: Vec::new(),
        statutory_original: NOW,
        statutory: NOW,
        promised: NOW,
        provisional: false,
        legs: Vec::new(),
        stops: Vec::new(),
        repromised: None,
    }
}

fn act_id(n: u8) -> ActId {
    ActId([n; 16])
}

fn act(id: ActId, case: u8, event: &Event, base: Vec<ActId>) -> Act {
    Act {
        version: SCHEMA_VERSION,
        id,
        ward: WardId::parse("00592").unwrap(),
        subject: Subject::case(CaseId([case; 16])),
        officer: OfficerId::parse("hanh").unwrap(),
        kind: event.kind(),
        payload: event.payload().unwrap().into(),
        base,
        seen: 0,
        happened_at: NOW,
        recorded_at: NOW,
    }
}

fn received() -> CaseEvent {
    CaseEvent::Received(Box::new(Received {
        office: tannha_domain::case::OfficeSnapshot::default(),
        procedure: "khai-sinh-lien-thong".to_owned(),
        code: "TAM-1".to_owned(),
        code_provisional: true,
        channel: Channel::Counter,
        fields: BTreeMap::from([
            (Field::ChildName, "Nguyễn Thị Mẫu".to_owned()),
            (Field::DeclarantPhone, "0900 000 000".to_owned()),
        ]),
        promise: promise(),
        legs: Vec::new(),
        not_duplicate_of: Vec::new(),
    }))
}

fn edit(field: Field, value: &str) -> CaseEvent {
    CaseEvent::FieldEdited { field, value: value.to_owned() }
}

fn step(shelf: &mut MemoryShelf, act: &Act, seq: u64) -> Outcome {
    let Ok(outcome) = fold(shelf, act, Place { seq, verdict: Verdict::Apply });
    outcome
}

fn case(shelf: &MemoryShelf, case: u8) -> CaseState {
    let Ok(found) = load_case(shelf, CaseId([case; 16]));
    found.unwrap()
}

/// What one officer might write, valid or not.
fn events() -> impl Strategy<Value = (u8, CaseEvent, bool)> {
    let event = prop_oneof![
        3 => Just(received()),
        3 => "[a-c]".prop_map(|name| edit(Field::ChildName, &name)),
        2 => "[0-9]".prop_map(|phone| edit(Field::DeclarantPhone, &phone)),
        2 => "[a-z ]{0,4}".prop_map(|text| CaseEvent::NoteAdded { text }),
        2 => Just(CaseEvent::Verified),
        2 => Just(CaseEvent::Submitted),
        1 => Just(CaseEvent::CodeGiven { code: "H26-1".to_owned() }),
        1 => Just(CaseEvent::SupplementRequested { what: "giấy tờ".to_owned() }),
        1 => Just(CaseEvent::Withdrawn { reason: "gia đình rút".to_owned() }),
        1 => Just(CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned() }),
        1 => Just(CaseEvent::LetterApproved),
    ];
    (0_u8..3, event, any::<bool>())
}

/// Acts with ids of their own; some edits name the receipt of the case as their base.
fn history() -> impl Strategy<Value = Vec<Act>> {
    proptest::collection::vec(events(), 1..40).prop_map(|events| {
        let mut first: BTreeMap<u8, ActId> = BTreeMap::new();
        let mut acts = Vec::new();
        for (n, (case, event, informed)) in (1_u8..).zip(events) {
            let base = first.get(&case).copied().filter(|_| informed).into_iter().collect();
            if matches!(event, CaseEvent::Received(_)) {
                first.entry(case).or_insert(act_id(n));
            }
            acts.push(act(act_id(n), case, &Event::Case(event), base));
        }
        acts
    })
}

fn fold_all(acts: &[Act]) -> (MemoryShelf, Vec<Outcome>) {
    let mut shelf = MemoryShelf::default();
    let outcomes = (1..).zip(acts).map(|(seq, act)| step(&mut shelf, act, seq)).collect();
    (shelf, outcomes)
}

/// Entries of one device, chained.
fn chain(device: u8, acts: &[Act]) -> Vec<(Entry, SignedEntry)> {
    let key = SigningKey::from_bytes(&[device; 32]);
    let mut head = ChainHead::EMPTY;
    acts.iter()
        .map(|act| {
            let entry = Entry {
                device: DeviceId([device; 16]),
                dseq: head.next,
                prev: head.hash,
                act: SignedAct::sign(act, &key).unwrap(),
            };
            let signed = SignedEntry::sign(&entry, &key).unwrap();
            head = head.follow(&entry, signed.hash()).unwrap();
            (entry, signed)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

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
    fn random_bytes_are_no_entry_and_no_act(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let signature = tannha_domain::ids::Signature([0; 64]);
        let entry = SignedEntry { bytes: bytes.clone().into(), signature };
        let _ = entry.read();
        let _ = Event::read(1, &bytes);
        let _ = Event::read(100, &bytes);
    }
}

#[test]
fn a_stale_edit_of_an_official_field_leaves_the_value_and_both_are_shown() {
    let mut shelf = MemoryShelf::default();
    let first = act(act_id(1), 1, &received().into(), Vec::new());
    let lan = edit(Field::ChildName, "Nguyễn Thị Mẫu Một");
    let hung = edit(Field::ChildName, "Nguyễn Thị Mẫu Hai");
    step(&mut shelf, &first, 1);
    step(&mut shelf, &act(act_id(2), 1, &lan.into(), vec![act_id(1)]), 2);
    let outcome = step(&mut shelf, &act(act_id(3), 1, &hung.into(), vec![act_id(1)]), 3);
    assert_eq!(outcome, Outcome::Applied);
    let state = case(&shelf, 1);
    assert_eq!(state.value(Field::ChildName), "Nguyễn Thị Mẫu Một");
    assert_eq!(state.conflicts.len(), 1);
    assert_eq!(state.conflicts[0].act, act_id(3));
    assert_eq!(state.conflicts[0].stale.value, "Nguyễn Thị Mẫu Hai");

    // the choice is an entry
    let choice = CaseEvent::ConflictChosen { conflict: act_id(3), take_stale: true };
    step(&mut shelf, &act(act_id(4), 1, &choice.into(), Vec::new()), 4);
    let state = case(&shelf, 1);
    assert_eq!(state.value(Field::ChildName), "Nguyễn Thị Mẫu Hai");
    assert_eq!(state.conflicts, []);
}

#[test]
fn of_two_edits_of_a_contact_field_the_later_in_the_log_holds() {
    let mut shelf = MemoryShelf::default();
    step(&mut shelf, &act(act_id(1), 1, &received().into(), Vec::new()), 1);
    for (n, phone) in [(2, "0900 000 002"), (3, "0900 000 003")] {
        let event = edit(Field::DeclarantPhone, phone);
        let outcome =
            step(&mut shelf, &act(act_id(n), 1, &event.into(), vec![act_id(1)]), n.into());
        assert_eq!(outcome, Outcome::Applied);
    }
    let state = case(&shelf, 1);
    assert_eq!(state.value(Field::DeclarantPhone), "0900 000 003");
    assert_eq!(state.conflicts, []);
}

#[test]
fn what_a_newer_version_wrote_is_kept_and_named() {
    let mut shelf = MemoryShelf::default();
    step(&mut shelf, &act(act_id(1), 1, &received().into(), Vec::new()), 1);
    let payload: Vec<u8> = vec![0xa1, 0x00, 0x18, 0x2a];
    let newer = Act {
        kind: 4711,
        payload: payload.clone().into(),
        ..act(act_id(2), 1, &received().into(), Vec::new())
    };
    let key = SigningKey::from_bytes(&[1; 32]);
    let signed = SignedAct::sign(&newer, &key).unwrap();
    assert_eq!(signed.open().unwrap().payload.as_slice(), payload, "byte for byte");
    assert_eq!(signed.open().unwrap().event(), Event::Newer { kind: 4711 });
    let outcome = step(&mut shelf, &newer, 2);
    assert_eq!(outcome, Outcome::SetAside(SetAside::Newer(4711)));
    assert_eq!(case(&shelf, 1).set_aside, [act_id(2)]);
}

#[test]
fn a_quarantined_act_changes_nothing_and_is_a_task() {
    let mut shelf = MemoryShelf::default();
    step(&mut shelf, &act(act_id(1), 1, &received().into(), Vec::new()), 1);
    let event = edit(Field::ChildName, "Tên Khác");
    let verdict = Verdict::Quarantine(Quarantine::Permission);
    let place = Place { seq: 2, verdict };
    let Ok(outcome) = fold(&mut shelf, &act(act_id(2), 1, &event.into(), vec![act_id(1)]), place);
    assert_eq!(outcome, Outcome::SetAside(SetAside::Quarantined(Quarantine::Permission)));
    let state = case(&shelf, 1);
    assert_eq!(state.value(Field::ChildName), "Nguyễn Thị Mẫu");
    assert_eq!(state.set_aside, [act_id(2)]);
}

#[test]
fn a_changed_byte_of_a_signed_act_or_entry_is_found() {
    let key = SigningKey::from_bytes(&[1; 32]);
    let device = tannha_domain::ids::PublicKey(key.verifying_key().to_bytes());
    let acts = [act(act_id(1), 1, &received().into(), Vec::new())];
    let (_, signed) = chain(1, &acts).remove(0);
    assert!(signed.open(&device).is_ok());
    for at in 0..signed.bytes.len() {
        let mut changed = signed.clone();
        changed.bytes[at] ^= 1;
        assert_eq!(changed.open(&device), Err(BadEntry::DeviceSignature), "byte {at}");
    }
}
