use super::*;
use crate::{
    case::{Decider, Refusal},
    ids::{ComplaintId, OfficerId},
    ruleset::Rulebook,
    ward::Role,
};

fn at(text: &str) -> Moment {
    Moment::parse(&format!("{text}:00+07:00")).unwrap()
}

fn made(kind: ComplaintKind, text: &str) -> ComplaintEvent {
    ComplaintEvent::Made(Box::new(Made {
        kind,
        about: About::Delay,
        case: None,
        who: "  Trần Thị Thử ".to_owned(),
        contact: String::new(),
        text: text.to_owned(),
        channel: Channel::Counter,
        due: at("2026-11-30T17:00"),
    }))
}

fn by(role: Role) -> Decider {
    Decider { role, now: at("2026-11-23T09:00") }
}

fn then(state: &mut Option<Complaint>, event: ComplaintEvent, when: &str) {
    let officer = OfficerId::parse("an").unwrap();
    let event = decide(state.as_ref(), event, by(Role::Leader)).unwrap();
    apply(state, ComplaintId([1; 16]), &event, &officer, at(when)).unwrap();
}

#[test]
fn the_clock_is_the_rulesets_and_never_ends_on_a_day_off() {
    let (book, calendar) = (Rulebook::built_in(), Calendar::built_in());
    for ruleset in book.rulesets().iter().filter(|ruleset| ruleset.default_from.is_some()) {
        for kind in ComplaintKind::ALL {
            let due = due(ruleset, kind, at("2026-11-20T09:00"), calendar).unwrap();
            assert!(calendar.is_working(due.in_vietnam().date()), "{} {kind:?}", ruleset.id);
        }
        let of = |kind| due(ruleset, kind, at("2026-11-20T09:00"), calendar).unwrap();
        assert!(of(ComplaintKind::Remark) < of(ComplaintKind::Complaint), "{}", ruleset.id);
    }
    let mut longer = book.default_for("2026-11-20".parse().unwrap()).unwrap().clone();
    longer.complaints[0].term = Term::WorkingDays(3);
    let due = due(&longer, longer.complaints[0].kind, at("2026-11-20T09:00"), calendar).unwrap();
    assert_eq!(due, at("2026-11-26T17:00"), "24/11 is off: the data decide, not the code");
}

#[test]
fn only_a_leader_answers_once_and_in_words() {
    let mut state = None;
    assert_eq!(
        decide(None, made(ComplaintKind::Remark, " "), by(Role::FrontDesk)),
        Err(ComplaintRefusal::TextMissing)
    );
    then(&mut state, made(ComplaintKind::Remark, "chờ lâu"), "2026-11-23T09:00");
    assert_eq!(state.as_ref().unwrap().made.who, "Trần Thị Thử");
    let answer = |text: &str| ComplaintEvent::Answered { reply: text.to_owned() };
    for role in [Role::Registrar, Role::FrontDesk, Role::Clerk, Role::Technician] {
        assert_eq!(
            decide(state.as_ref(), answer("xin lỗi"), by(role)),
            Err(Refusal::Permission { role }.into())
        );
    }
    let heard = ComplaintEvent::Heard { content: false };
    assert_eq!(permit(state.as_ref(), &heard), Err(ComplaintRefusal::NotAnswered));
    assert_eq!(permit(state.as_ref(), &answer(" ")), Err(ComplaintRefusal::ReplyMissing));
    then(&mut state, answer("xin lỗi"), "2026-11-30T17:00");
    assert_eq!(permit(state.as_ref(), &answer("nữa")), Err(ComplaintRefusal::AlreadyAnswered));
    then(&mut state, heard.clone(), "2026-12-01T09:00");
    assert_eq!(permit(state.as_ref(), &heard), Err(ComplaintRefusal::AlreadyHeard));
    assert!(state.as_ref().unwrap().is_discontent());
    assert!(!state.unwrap().is_late(at("2027-01-01T09:00")), "answered at the hour it was due");
}

#[test]
fn what_is_not_answered_becomes_late_by_itself() {
    let mut state = None;
    then(&mut state, made(ComplaintKind::Remark, "chờ lâu"), "2026-11-23T09:00");
    let state = state.unwrap();
    assert!(!state.is_late(at("2026-11-30T17:00")));
    assert!(state.is_late(at("2026-11-30T17:01")));
    assert!(state.is_open());
}
