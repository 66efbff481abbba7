use super::*;
use crate::{
    case::{Decider, Document, Refusal},
    ids::{CaseId, OfficerId, RoundId},
    time::{Date, Moment},
    ward::Role,
};

fn officer(id: &str) -> OfficerId {
    OfficerId::parse(id).unwrap()
}

fn now() -> Moment {
    Moment::parse("2026-11-25T14:00:00+07:00").unwrap()
}

fn stop(n: u8, address: &str) -> Stop {
    let documents = vec![Document::BirthCertificate];
    Stop { case: CaseId([n; 16]), documents, address: address.to_owned() }
}

fn planned(stops: Vec<Stop>) -> RoundEvent {
    RoundEvent::Planned(Box::new(Plan { on: Date(now().date()), carrier: officer("hanh"), stops }))
}

fn visit(n: u8, met: Met) -> Visit {
    Visit { case: CaseId([n; 16]), met, read_back: true, next_try: None, note: String::new() }
}

fn told(events: &[(&str, RoundEvent)]) -> (Option<RoundState>, Vec<&'static str>) {
    let mut state = None;
    let mut refused = Vec::new();
    for (who, event) in events {
        if let Err(no) = apply(&mut state, RoundId([1; 16]), event, &officer(who), now()) {
            refused.push(no.code());
        }
    }
    (state, refused)
}

#[test]
fn a_round_is_planned_set_out_visited_and_comes_back() {
    let (state, refused) = told(&[
        ("hung", planned(vec![stop(1, "số 1 phố Mẫu"), stop(2, "số 3 phố Mẫu")])),
        ("hanh", RoundEvent::SetOut),
        ("hanh", RoundEvent::Visited(visit(1, Met::Whole))),
        ("hanh", RoundEvent::CameBack { overnight: Vec::new(), why: String::new() }),
    ]);
    assert!(refused.is_empty(), "{refused:?}");
    let state = state.unwrap();
    assert_eq!(state.status, RoundStatus::Back(now()));
    assert_eq!((state.planned_by, state.carrier), (officer("hung"), officer("hanh")));
    assert_eq!(state.visits.len(), 1);
}

#[test]
fn what_does_not_fit_is_refused_with_its_reason() {
    let two = || planned(vec![stop(1, "a"), stop(2, "b")]);
    let no_words = Visit { next_try: None, ..visit(1, Met::Nobody) };
    let unread = Visit { read_back: false, ..visit(1, Met::Part) };
    let (_, refused) = told(&[
        ("hanh", RoundEvent::SetOut),
        ("hanh", planned(Vec::new())),
        ("hanh", planned(vec![stop(1, "a"), stop(1, "b")])),
        ("hanh", planned(vec![Stop { documents: Vec::new(), ..stop(1, "a") }])),
        ("hanh", planned((0..=100).map(|n| stop(n, "a")).collect())),
        ("hanh", two()),
        ("hanh", two()),
        ("hung", RoundEvent::SetOut),
        ("hanh", RoundEvent::Visited(visit(1, Met::Whole))),
        ("hanh", RoundEvent::StopAdded(stop(2, "b"))),
        ("hanh", RoundEvent::StopDropped { case: CaseId([9; 16]) }),
        ("hanh", RoundEvent::Cancelled { reason: " ".to_owned() }),
        ("hanh", RoundEvent::SetOut),
        ("hanh", RoundEvent::SetOut),
        ("hanh", RoundEvent::StopAdded(stop(3, "c"))),
        ("hanh", RoundEvent::Cancelled { reason: "mưa".to_owned() }),
        ("hanh", RoundEvent::Visited(visit(9, Met::Whole))),
        ("hanh", RoundEvent::Visited(unread)),
        ("hanh", RoundEvent::Visited(no_words)),
        ("hanh", RoundEvent::Visited(visit(1, Met::Declined))),
        (
            "hanh",
            RoundEvent::CameBack {
                overnight: vec![Kept { case: CaseId([2; 16]), documents: Vec::new() }],
                why: String::new(),
            },
        ),
    ]);
    assert_eq!(
        refused,
        [
            "no-such-round",
            "round-no-homes",
            "round-home-twice",
            "nothing-chosen",
            "round-too-many-homes",
            "round-already-planned",
            "round-not-the-carrier",
            "round-not-out",
            "round-home-twice",
            "round-no-such-home",
            "reason-missing",
            "round-not-planned",
            "round-not-planned",
            "round-not-planned",
            "round-no-such-home",
            "round-not-read-back",
            "round-next-try-missing",
            "round-note-missing",
            "round-overnight-missing",
        ]
    );
}

#[test]
fn only_who_works_with_papers_sends_a_round_and_the_next_try_is_not_yesterday() {
    let by = |role| Decider { role, now: now() };
    let event = planned(vec![stop(1, "a")]);
    let no = decide(None, event.clone(), by(Role::Technician), &officer("it")).unwrap_err();
    assert_eq!(no, RoundRefusal::Case(Refusal::Permission { role: Role::Technician }));
    for role in [Role::Registrar, Role::FrontDesk, Role::Leader, Role::Clerk] {
        assert!(decide(None, event.clone(), by(role), &officer("hanh")).is_ok());
    }
    let yesterday = now().date().pred_opt().map(Date);
    let late = RoundEvent::Visited(Visit { next_try: yesterday, ..visit(1, Met::Nobody) });
    let no = decide(None, late, by(Role::Registrar), &officer("hanh")).unwrap_err();
    assert_eq!(no, RoundRefusal::NextTryPast);
}

#[test]
fn two_cases_of_one_home_are_one_packing_list_in_the_order_of_the_walk() {
    let stops = [
        stop(1, "số 9 phố Mẫu, tổ 2"),
        stop(2, ""),
        stop(3, "số 5 ngõ 2 Hòa Bình, tổ 1"),
        stop(4, "5 ngõ 2 Hoà Bình"),
        stop(5, ""),
    ];
    let homes = homes(&stops);
    let cases: Vec<Vec<u8>> =
        homes.iter().map(|home| home.stops.iter().map(|stop| stop.case.0[0]).collect()).collect();
    assert_eq!(cases, [vec![3, 4], vec![1], vec![2], vec![5]]);
}

#[test]
fn an_event_reads_back_from_its_bytes() {
    for event in [
        planned(vec![stop(1, "số 1")]),
        RoundEvent::StopAdded(stop(2, "b")),
        RoundEvent::StopDropped { case: CaseId([2; 16]) },
        RoundEvent::SetOut,
        RoundEvent::Visited(visit(1, Met::Nobody)),
        RoundEvent::CameBack { overnight: Vec::new(), why: "x".to_owned() },
        RoundEvent::Cancelled { reason: "x".to_owned() },
    ] {
        let told = crate::log::Event::Round(event);
        let payload = told.payload().unwrap();
        assert_eq!(crate::log::Event::read(told.kind(), &payload), told);
    }
}
