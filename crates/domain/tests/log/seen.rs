//! What had no effect is a task until a person has seen to it, and that is an entry too.

use tannha_domain::{
    case::{CaseEvent, Field, Settlement},
    ids::ActId,
    log::{
        Act, ActRecord, MemoryShelf, Outcome, Place, Quarantine, Record, RecordKey, Shelf, Subject,
        Verdict, act_record, fold,
    },
};

use super::ward::{act, act_id, case, edit, received, step};

fn seen(id: u8, of: u8, task: ActId, note: Option<&str>) -> Act {
    let note = note.map(str::to_owned);
    let event = CaseEvent::SeenTo { act: task, how: Settlement::DoneAgain, note };
    act(act_id(id), of, &event.into(), Vec::new())
}

fn record(shelf: &MemoryShelf, id: ActId) -> ActRecord {
    let Ok(record) = act_record(shelf, id);
    record.unwrap()
}

fn acts(shelf: &MemoryShelf, key: &RecordKey) -> Vec<ActId> {
    match shelf.load(key) {
        Ok(Some(Record::Acts(acts))) => acts,
        Ok(_) => Vec::new(),
    }
}

/// A case whose second receipt was set aside.
fn with_a_task() -> MemoryShelf {
    let mut shelf = MemoryShelf::default();
    step(&mut shelf, &act(act_id(1), 1, &received().into(), Vec::new()), 1);
    let outcome = step(&mut shelf, &act(act_id(2), 1, &received().into(), Vec::new()), 2);
    assert!(matches!(outcome, Outcome::SetAside(_)));
    assert_eq!(case(&shelf, 1).set_aside, [act_id(2)]);
    shelf
}

#[test]
fn a_task_that_was_seen_to_is_none_and_says_who_and_how() {
    let mut shelf = with_a_task();
    step(&mut shelf, &seen(3, 1, act_id(2), Some("hồ sơ kia đã đủ")), 3);
    assert_eq!(case(&shelf, 1).set_aside, []);
    let record = record(&shelf, act_id(2));
    assert!(!record.is_task() && record.set_aside.is_some(), "why it had no effect stays");
    let seen = record.seen_to.unwrap();
    assert_eq!((seen.officer.as_str(), seen.how), ("hanh", Settlement::DoneAgain));
    assert_eq!(seen.note.as_deref(), Some("hồ sơ kia đã đủ"));
    assert_eq!(acts(&shelf, &RecordKey::SeenTo), [act_id(2)]);
}

#[test]
fn two_who_see_to_one_task_make_no_new_task() {
    let mut shelf = with_a_task();
    step(&mut shelf, &seen(3, 1, act_id(2), Some("một")), 3);
    assert_eq!(step(&mut shelf, &seen(4, 1, act_id(2), Some("hai")), 4), Outcome::Applied);
    assert_eq!(case(&shelf, 1).set_aside, []);
    assert_eq!(record(&shelf, act_id(2)).seen_to.unwrap().note.as_deref(), Some("một"));
    assert_eq!(acts(&shelf, &RecordKey::SeenTo), [act_id(2)]);
}

#[test]
fn a_task_without_a_case_is_seen_to_as_well() {
    let mut shelf = MemoryShelf::default();
    let lost = act(act_id(1), 9, &edit(Field::ChildName, "Nguyễn Mẫu").into(), Vec::new());
    step(&mut shelf, &lost, 1);
    assert_eq!(acts(&shelf, &RecordKey::Astray), [act_id(1)]);
    let of_the_ward = Act { subject: Subject::ward(), ..seen(2, 1, act_id(1), None) };
    step(&mut shelf, &of_the_ward, 2);
    assert_eq!(acts(&shelf, &RecordKey::Astray), []);
    assert!(!record(&shelf, act_id(1)).is_task());
}

#[test]
fn what_took_effect_cannot_be_seen_to_and_neither_can_another_cases_task() {
    let mut shelf = with_a_task();
    step(&mut shelf, &act(act_id(3), 2, &received().into(), Vec::new()), 3);
    step(&mut shelf, &seen(4, 1, act_id(1), None), 4);
    step(&mut shelf, &seen(5, 2, act_id(2), None), 5);
    assert_eq!(record(&shelf, act_id(1)).seen_to, None);
    assert_eq!(case(&shelf, 1).set_aside, [act_id(2)], "said of the wrong case");
    assert_eq!(acts(&shelf, &RecordKey::SeenTo), []);
}

#[test]
fn one_that_was_seen_to_and_counts_when_it_is_offered_again_is_past() {
    let mut shelf = MemoryShelf::default();
    let first = act(act_id(1), 1, &received().into(), Vec::new());
    let beside = Verdict::Quarantine(Quarantine::Fork);
    let Ok(outcome) = fold(&mut shelf, &first, Place { seq: 1, verdict: beside });
    assert!(matches!(outcome, Outcome::SetAside(_)));
    step(&mut shelf, &seen(2, 1, act_id(1), None), 2);
    assert_eq!(acts(&shelf, &RecordKey::SeenTo), [act_id(1)]);
    assert_eq!(step(&mut shelf, &first, 3), Outcome::Applied);
    assert_eq!(acts(&shelf, &RecordKey::SeenTo), []);
    let record = record(&shelf, act_id(1));
    assert_eq!((record.set_aside, record.seen_to), (None, None));
}
