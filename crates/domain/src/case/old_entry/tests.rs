use chrono::NaiveDate;

use super::*;
use crate::{
    case::{Document, NumberSource, OfficeSnapshot, Phase, apply},
    ids::ActId,
    time::{Date, Moment},
};

fn entry(number: u32) -> OldEntry {
    OldEntry {
        book: Book::Births,
        fields: [(Field::ChildName, "Trần Thị Bút".to_owned())].into(),
        registration: Registration {
            number,
            registered_on: Date(NaiveDate::from_ymd_opt(1998, 3, 5).unwrap()),
            signer: OldEntry::signer("Lê Văn An Mẫu").unwrap(),
            place: "Ủy ban nhân dân xã Mẫu".to_owned(),
            citizen_id: None,
            source: NumberSource::Typed,
            office: OfficeSnapshot::default(),
            given: None,
        },
        volume: "01/1998".to_owned(),
        note: String::new(),
    }
}

fn told(state: &mut Option<CaseState>, event: &CaseEvent) -> Result<(), &'static str> {
    let officer = OfficerId::parse("hanh").unwrap();
    let at = Moment::parse("2026-11-23T11:00:00+07:00").unwrap();
    let source = Source { act: ActId([7; 16]), base: &[], officer: &officer, at };
    apply(state, CaseId([1; 16]), event, source).map_err(|no| no.code())
}

fn written_over(entry: OldEntry) -> CaseEvent {
    CaseEvent::EntryWrittenOver(Box::new(entry))
}

#[test]
fn an_old_entry_is_done_and_owed_nothing() {
    let mut state = None;
    told(&mut state, &written_over(entry(12))).unwrap();
    let state = state.unwrap();
    assert_eq!(state.phase(), Phase::Delivered);
    assert!(state.is_closed() && !state.is_running());
    assert_eq!(state.title(), "Trần Thị Bút");
    assert_eq!(state.code.text, "KS 12/1998");
}

#[test]
fn the_same_entry_written_over_twice_is_one_and_another_is_refused() {
    let mut state = None;
    assert_eq!(told(&mut state, &written_over(entry(0))), Err("number-missing"));
    told(&mut state, &written_over(entry(12))).unwrap();
    let before = state.clone();
    told(&mut state, &written_over(entry(12))).unwrap();
    assert_eq!(state, before);
    let other = OldEntry { volume: "02/1998".to_owned(), ..entry(12) };
    assert_eq!(told(&mut state, &written_over(other)), Err("old-entry-differs"));
}

#[test]
fn an_old_entry_takes_no_step_of_a_dossier_but_is_noted_and_revoked() {
    let mut state = None;
    told(&mut state, &written_over(entry(12))).unwrap();
    let document = Some(Document::CongratulationLetter);
    for event in [
        CaseEvent::Verified,
        CaseEvent::LetterDrafted { greeting: "ba".to_owned(), document, text: None },
        CaseEvent::FieldEdited {
            field: Field::ChildName, value: "Trần Thị Bút Mới".to_owned()
        },
        CaseEvent::Registered(Box::new(entry(13).registration)),
        CaseEvent::CodeGiven { code: "H26-1".to_owned() },
    ] {
        assert_eq!(told(&mut state, &event), Err("old-entry"), "{}", event.code());
    }
    told(&mut state, &CaseEvent::NoteAdded { text: "sổ rách góc".to_owned() }).unwrap();
    let revoked = CaseEvent::Revoked {
        decision: "QĐ mẫu 01".to_owned(),
        decided_on: None,
        authority: None,
        reason: None,
    };
    told(&mut state, &revoked).unwrap();
    assert_eq!(state.unwrap().phase(), Phase::Revoked);
}

#[test]
fn each_register_of_civil_status_has_a_form_for_its_old_entries_and_no_other_book_has() {
    for book in Book::ALL {
        assert_eq!(handling_of(*book).is_some(), book.is_register(), "{}", book.slug());
    }
    assert_eq!(handling_of(Book::Births).map(|handling| handling.procedure), Some("khai-sinh"));
}
