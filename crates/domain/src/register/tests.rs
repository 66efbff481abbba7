use super::*;
use crate::{
    case::{Book, Decider},
    ids::OfficerId,
    time::Moment,
    ward::Role,
};

fn officer() -> OfficerId {
    OfficerId::parse("hanh").unwrap()
}

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn opened(volume: &str, after: u32) -> RegisterEvent {
    RegisterEvent::Opened { volume: volume.to_owned(), after }
}

fn explained(number: u32) -> RegisterEvent {
    RegisterEvent::GapExplained { number, reason: "ghi nhầm, đã gạch bỏ".to_owned() }
}

fn noted(number: u32) -> RegisterEvent {
    RegisterEvent::Noted { number, text: "Đăng ký lưu động".to_owned(), kind: None }
}

fn closed() -> RegisterEvent {
    let signer = SignerSnapshot {
        officer: OfficerId::parse("an").unwrap(),
        name: "Lê Văn An Mẫu".to_owned(),
        authority: "tm-chu-tich".to_owned(),
        title: "Chủ tịch".to_owned(),
    };
    let minutes = Minutes { entries: 2, last: 40, corrected: 1, crossed_out: 0, signer };
    RegisterEvent::Closed(Box::new(minutes))
}

fn told(held: &[u32], events: &[RegisterEvent]) -> (RegisterState, Vec<&'static str>) {
    let mut state = RegisterState::new(Book::Births, 2026);
    let mut refused = Vec::new();
    for event in events {
        let now = at("2026-12-31T16:00:00+07:00");
        if let Err(no) = apply(&mut state, event, &officer(), now, |n| held.contains(&n)) {
            refused.push(no.code());
        }
    }
    (state, refused)
}

#[test]
fn numbers_go_on_after_those_on_paper_and_through_the_volumes() {
    let (state, refused) = told(&[38, 40], &[opened("01", 37), opened("02", 39), explained(39)]);
    assert!(refused.is_empty(), "{refused:?}");
    assert_eq!(state.on_paper(), 37);
    let volume = |number| state.volume_of(number).map(|volume| volume.name.as_str());
    assert_eq!([37, 38, 39, 40].map(volume), [None, Some("01"), Some("01"), Some("02")]);
    let missing = gaps(&state, &[40, 38], 40);
    assert_eq!(missing.len(), 1, "nothing on paper is missing");
    assert_eq!((missing[0].number, missing[0].explained.is_some()), (39, true));
}

#[test]
fn a_volume_is_called_by_its_order_in_its_book_and_year() {
    let (state, _) = told(&[], &[opened("01-TP/HT-2026-KS", 37)]);
    assert_eq!(state.next_volume("TP/HT"), "02-TP/HT-2026-KS");
    assert_eq!(RegisterState::new(Book::Deaths, 2027).next_volume("TP/HT"), "01-TP/HT-2027-KT");
}

#[test]
fn what_stands_here_already_does_not_stand_on_paper_too() {
    let (state, refused) = told(&[1, 2], &[opened("01", 2), opened("01", 0), opened("02", 2)]);
    assert_eq!(refused, ["register-number-here"]);
    assert_eq!(state.volumes.len(), 2, "a later volume goes on after what stands in the first");
}

#[test]
fn a_gap_is_a_number_below_the_last_that_nobody_holds() {
    let state = RegisterState::new(Book::Births, 2026);
    let numbers = |held: &[u32]| {
        gaps(&state, held, u32::MAX).iter().map(|gap| gap.number).collect::<Vec<_>>()
    };
    assert!(numbers(&[]).is_empty());
    assert!(numbers(&[1, 2, 3]).is_empty());
    assert_eq!(numbers(&[5, 2, 2]), [1, 3, 4]);
}

#[test]
fn what_does_not_fit_is_refused_with_its_reason() {
    let (_, refused) = told(
        &[38],
        &[
            closed(),
            opened(" ", 37),
            opened("01", 37),
            opened("01", 50),
            opened("02", 37),
            explained(38),
            explained(12),
            explained(39),
            explained(39),
            noted(39),
            closed(),
            closed(),
            opened("03", 60),
            explained(41),
        ],
    );
    assert_eq!(
        refused,
        [
            "register-no-volume",
            "register-volume-missing",
            "register-volume-known",
            "register-numbers-restart",
            "register-no-gap",
            "register-no-gap",
            "register-gap-known",
            "register-no-entry",
            "register-year-closed",
            "register-year-closed",
            "register-year-closed",
        ]
    );
    let (state, refused) = told(&[38], &[opened("01", 37), closed(), noted(38)]);
    assert!(refused.is_empty() && state.notes.len() == 1, "a closed book is still noted in");
}

#[test]
fn a_year_is_closed_by_a_leader_on_its_last_day_when_every_gap_is_explained() {
    let (state, _) = told(&[38], &[opened("01", 37)]);
    let close = |role, now: &str, gaps| {
        let by = Decider { role, now: at(now) };
        decide(&state, closed(), by, |n| n == 38, gaps).map(drop)
    };
    let (eve, last) = ("2026-12-30T16:00:00+07:00", "2026-12-31T16:00:00+07:00");
    assert_eq!(close(Role::Leader, eve, 0), Err(RegisterRefusal::YearNotOver));
    assert_eq!(close(Role::Leader, last, 2), Err(RegisterRefusal::OpenGaps { count: 2 }));
    assert!(matches!(close(Role::Registrar, last, 0), Err(RegisterRefusal::Case(_))));
    assert_eq!(close(Role::Leader, last, 0), Ok(()));
}

#[test]
fn an_event_reads_back_from_its_bytes() {
    for event in [opened("01", 0), explained(3), noted(4), closed()] {
        let told = crate::log::Event::Register(event);
        let payload = told.payload().unwrap();
        assert_eq!(crate::log::Event::read(told.kind(), &payload), told);
    }
}
