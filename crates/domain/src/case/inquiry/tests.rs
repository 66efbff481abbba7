use super::*;
use crate::{
    case::{CaseEvent, Phase, Source, apply, decide::tests::case, permit as fits},
    ids::{ActId, CaseId},
    promise::{Promise, StopReason, StoppedTime},
};

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn letter() -> Inquiry {
    Inquiry {
        whom: "UBND phường Thử".to_owned(),
        what: "nơi cư trú của người mẹ".to_owned(),
        number: None,
        dated: None,
    }
}

fn sent(promise: Promise) -> CaseEvent {
    CaseEvent::InquirySent { inquiry: letter(), promise: Box::new(promise) }
}

fn answered(promise: Promise) -> CaseEvent {
    let result = "đúng như đã khai".to_owned();
    CaseEvent::InquiryAnswered { result, promise: Box::new(promise) }
}

fn told(state: &mut Option<CaseState>, event: &CaseEvent, when: &str) {
    let officer = OfficerId::parse("hanh").unwrap();
    let source = Source { act: ActId([3; 16]), base: &[], officer: &officer, at: at(when) };
    apply(state, CaseId([1; 16]), event, source).unwrap();
}

#[test]
fn nothing_of_what_was_promised_at_receipt_is_changed_by_a_letter() {
    let given = case(&[]).promise;
    let other = Promise {
        statutory_original: at("2030-01-01T00:00:00+07:00"),
        received_at: at("2030-01-01T00:00:00+07:00"),
        statutory: at("2026-12-08T17:00:00+07:00"),
        ..given.clone()
    };
    let mut state = Some(case(&[]));
    told(&mut state, &sent(other), "2026-11-24T09:00:00+07:00");
    let now = state.unwrap().promise;
    assert_eq!(now.statutory_original, given.statutory_original);
    assert_eq!(now.received_at, given.received_at);
    assert_eq!(now.statutory, at("2026-12-08T17:00:00+07:00"), "that one may move");
}

#[test]
fn a_case_waits_while_its_clock_stands_still_and_works_on_while_the_term_is_longer() {
    let given = case(&[]).promise;
    let stop = StoppedTime {
        reason: StopReason::Verification,
        from: at("2026-11-24T09:00:00+07:00"),
        until: None,
    };
    for (promise, paused) in [
        (Promise { stops: vec![stop], ..given.clone() }, true),
        (Promise { verification: true, ..given.clone() }, false),
    ] {
        let mut state = Some(case(&[]));
        told(&mut state, &CaseEvent::Verified, "2026-11-23T15:00:00+07:00");
        told(&mut state, &sent(promise.clone()), "2026-11-24T09:00:00+07:00");
        let waiting = state.clone().unwrap();
        assert_eq!((waiting.is_paused(), waiting.is_running()), (paused, !paused));
        assert_eq!(waiting.phase(), Phase::Inquiry);
        assert_eq!(waiting.inquiry().unwrap().inquiry, letter());
        let no = |event: &CaseEvent| fits(state.as_ref(), event).unwrap_err();
        assert_eq!(no(&CaseEvent::Verified), Refusal::WaitsForAnswer);
        assert_eq!(no(&sent(promise.clone())), Refusal::WaitsForAnswer);

        told(&mut state, &answered(promise), "2026-11-26T09:00:00+07:00");
        let state = state.unwrap();
        assert_eq!(state.phase(), Phase::Received, "it is checked once more");
        let answer = state.inquiries[0].answer.as_ref().unwrap();
        assert_eq!(answer.result, "đúng như đã khai");
        assert!(state.inquiry().is_none());
    }
}

#[test]
fn a_letter_says_whom_and_what_and_an_answer_says_something() {
    let state = case(&[]);
    let mute = Inquiry { whom: " ".to_owned(), ..letter() };
    let event = CaseEvent::InquirySent { inquiry: mute, promise: Box::new(state.promise.clone()) };
    assert_eq!(fits(Some(&state), &event), Err(Refusal::InquiryUnclear));
    assert_eq!(fits(Some(&state), &answered(state.promise.clone())), Err(Refusal::NotAsking));
    let today = "2026-11-24".parse().unwrap();
    let tomorrow = Inquiry { dated: Some(Date("2026-11-25".parse().unwrap())), ..letter() };
    assert_eq!(read(&tomorrow, today), Err(Refusal::DatedInFuture));
    let long = Inquiry { whom: "x".repeat(MAX_LINE_CHARS + 1), ..letter() };
    assert!(matches!(read(&long, today), Err(Refusal::TextTooLong { .. })));
    let typed =
        Inquiry { number: Some("  ".to_owned()), whom: " UBND  xã ".to_owned(), ..letter() };
    let tidy = read(&typed, today).unwrap();
    assert_eq!((tidy.whom.as_str(), tidy.number), ("UBND xã", None));
}
