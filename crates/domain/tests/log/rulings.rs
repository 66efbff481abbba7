//! The rulings on edits, facts and what a newer version wrote, one by one.

use std::collections::BTreeMap;

use ed25519_dalek::SigningKey;
use tannha_domain::{
    case::{CaseEvent, Field},
    ids::CaseId,
    log::{
        Act, BadEntry, Event, MemoryShelf, Outcome, Place, Quarantine, SetAside, SignedAct,
        Verdict, fold,
    },
    promise::Promise,
    ruleset::RulesetId,
    time::Moment,
};

use super::ward::{NOW, act, act_id, case, chain, edit, promise, received, step};

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
    step(&mut shelf, &act(act_id(4), 1, &choice.into(), vec![act_id(2)]), 4);
    let state = case(&shelf, 1);
    assert_eq!(state.value(Field::ChildName), "Nguyễn Thị Mẫu Hai");
    assert_eq!(state.conflicts, []);
}

#[test]
fn a_choice_made_from_a_value_that_changed_since_overwrites_nothing() {
    let mut shelf = MemoryShelf::default();
    let name = |text: &str| edit(Field::ChildName, text).into();
    step(&mut shelf, &act(act_id(1), 1, &received().into(), Vec::new()), 1);
    step(&mut shelf, &act(act_id(2), 1, &name("Một"), vec![act_id(1)]), 2);
    step(&mut shelf, &act(act_id(3), 1, &name("Hai"), vec![act_id(1)]), 3);
    step(&mut shelf, &act(act_id(4), 1, &name("Ba"), vec![act_id(2)]), 4);
    // chosen on a laptop that had not heard of the third value
    let choice = CaseEvent::ConflictChosen { conflict: act_id(3), take_stale: true };
    step(&mut shelf, &act(act_id(5), 1, &choice.into(), vec![act_id(2)]), 5);
    let state = case(&shelf, 1);
    assert_eq!(state.value(Field::ChildName), "Ba");
    let open: Vec<_> = state.conflicts.iter().map(|c| (c.act, c.stale.value.as_str())).collect();
    assert_eq!(open, [(act_id(5), "Hai")], "both are shown again");
    let choice = CaseEvent::ConflictChosen { conflict: act_id(5), take_stale: false };
    step(&mut shelf, &act(act_id(6), 1, &choice.into(), vec![act_id(4)]), 6);
    assert_eq!(case(&shelf, 1).value(Field::ChildName), "Ba");
    assert_eq!(case(&shelf, 1).conflicts, []);
}

#[test]
fn a_supplement_cannot_change_what_the_law_said_at_receipt() {
    let mut shelf = MemoryShelf::default();
    step(&mut shelf, &act(act_id(1), 1, &received().into(), Vec::new()), 1);
    let ask = CaseEvent::SupplementRequested {
        what: "giấy chứng sinh".to_owned(),
        why: "Bản chụp bị mờ".into(),
    };
    step(&mut shelf, &act(act_id(2), 1, &ask.into(), Vec::new()), 2);
    let later = Moment::from_utc_ms(NOW.utc_ms() + 86_400_000);
    let other = Promise {
        received_at: later,
        ruleset: RulesetId::new("law_2027_03"),
        statutory_original: later,
        statutory: later,
        promised: later,
        ..promise()
    };
    let brought = CaseEvent::SupplementReceived { promise: Box::new(other), channel: None };
    step(&mut shelf, &act(act_id(3), 1, &brought.into(), Vec::new()), 3);
    let found = case(&shelf, 1).promise;
    assert_eq!((found.statutory, found.promised), (later, later));
    assert_eq!((found.statutory_original, found.received_at), (NOW, NOW));
    assert_eq!(found.ruleset, promise().ruleset);
}

#[test]
fn the_same_mother_and_day_are_asked_about_whatever_the_name() {
    let mut shelf = MemoryShelf::default();
    let born = |name: &str, known: Vec<CaseId>| {
        let CaseEvent::Received(mut received) = received() else { panic!() };
        received.fields = BTreeMap::from([
            (Field::ChildName, name.to_owned()),
            (Field::ChildBorn, "19/11/2026".to_owned()),
            (Field::MotherCitizenId, "001196000017".to_owned()),
        ]);
        received.not_duplicate_of = known;
        Event::Case(CaseEvent::Received(received))
    };
    step(&mut shelf, &act(act_id(1), 1, &born("Lê Thị Thử", Vec::new()), Vec::new()), 1);
    step(&mut shelf, &act(act_id(2), 2, &born("Lê Thị Thữ", Vec::new()), Vec::new()), 2);
    let twin = born("Lê Văn Mẫu", vec![CaseId([1; 16]), CaseId([2; 16])]);
    step(&mut shelf, &act(act_id(3), 3, &twin, Vec::new()), 3);
    assert_eq!(case(&shelf, 2).duplicates, [CaseId([1; 16])]);
    assert_eq!(case(&shelf, 3).duplicates, []);
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
    let read = signed.open().unwrap().event();
    assert_eq!(read, Event::Newer { kind: 4711, payload: payload.clone() });
    assert_eq!(read.payload().unwrap(), payload);
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
