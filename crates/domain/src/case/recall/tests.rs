use super::*;
use crate::{
    case::{
        CaseEvent, Handover, Phase, Printed, ReceiverSignature, Source,
        apology::{SorryFor, sorry_for},
        apply,
        decide::tests::{case, registered_event},
        permit,
        renewal::tests::renewal,
    },
    ids::ActId,
};

const CERTIFICATE: Document = Document::BirthCertificate;
const LETTER: Document = Document::ApologyLetter;

fn officer() -> OfficerId {
    OfficerId::parse("chu-tich").unwrap()
}

fn now() -> Moment {
    Moment::parse("2026-11-24T09:00:00+07:00").unwrap()
}

fn tell(state: &mut Option<CaseState>, event: &CaseEvent) -> Result<(), Refusal> {
    let officer = officer();
    let source = Source { act: ActId([3; 16]), base: &[], officer: &officer, at: now() };
    apply(state, CaseId([1; 16]), event, source)
}

fn print(document: Document) -> CaseEvent {
    CaseEvent::Printed(Printed::told(document, "plain"))
}

fn signed(document: Document) -> CaseEvent {
    CaseEvent::Signed { document, signer: officer() }
}

fn handed(document: Document) -> CaseEvent {
    CaseEvent::HandedOver(Handover {
        documents: vec![document],
        receiver: "Lê Thị Thử".to_owned(),
        relation: "mother".to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    })
}

fn out(document: Document) -> CaseEvent {
    CaseEvent::TakenOut { documents: vec![document] }
}

fn begun(cause: RecallCause) -> CaseEvent {
    let what = "họ của cháu in sai dấu".to_owned();
    CaseEvent::RecallBegun { document: CERTIFICATE, cause, what, other: None }
}

fn step(step: RecallStep, note: &str) -> CaseEvent {
    CaseEvent::RecallStepTaken { document: CERTIFICATE, step, note: note.to_owned() }
}

fn revoked() -> CaseEvent {
    CaseEvent::Revoked {
        decision: "15/QĐ-UBND".to_owned(),
        decided_on: None,
        authority: Some("Chủ tịch Ủy ban nhân dân thành phố Mẫu".to_owned()),
        reason: Some("khai sinh trùng".to_owned()),
    }
}

/// A birth of which the certificate has got so far.
fn with(steps: &[CaseEvent]) -> Option<CaseState> {
    let mut state = Some(case(&[]));
    let before = [CaseEvent::Verified, CaseEvent::Submitted, registered_event()];
    for event in before.iter().chain(steps) {
        tell(&mut state, event).unwrap();
    }
    state
}

fn delivered() -> Option<CaseState> {
    with(&[print(CERTIFICATE), signed(CERTIFICATE), out(CERTIFICATE), handed(CERTIFICATE)])
}

#[test]
fn a_misprint_is_got_back_voided_replaced_and_apologised_for_and_only_then_ended() {
    let mut state = delivered();
    let finished = state.as_ref().unwrap().finished_at;
    tell(&mut state, &begun(RecallCause::Misprinted)).unwrap();
    assert_eq!(state.as_ref().unwrap().recalls[0].next(), Some(RecallPart::GetBack));
    assert_eq!(tell(&mut state, &step(RecallStep::Voided, "")), Err(Refusal::RecallStepEarly));
    tell(&mut state, &step(RecallStep::Retrieved, "mẹ cháu giao lại")).unwrap();
    // On the way to being voided it goes nowhere, and nobody prints a second one beside it.
    for event in [out(CERTIFICATE), print(CERTIFICATE)] {
        let no = Refusal::CalledBack { document: CERTIFICATE };
        assert_eq!(permit(state.as_ref(), &event), Err(no));
    }
    tell(&mut state, &step(RecallStep::Voided, "")).unwrap();
    let paper = state.as_ref().unwrap().paper(CERTIFICATE);
    assert_eq!((paper.prints, paper.voids, paper.signed), (0, 1, None));
    assert_eq!(tell(&mut state, &step(RecallStep::Replaced, "x")), Err(Refusal::RecallStepDone));
    for event in [print(CERTIFICATE), signed(CERTIFICATE), out(CERTIFICATE), handed(CERTIFICATE)] {
        tell(&mut state, &event).unwrap();
    }
    let recall = &state.as_ref().unwrap().recalls[0];
    assert_eq!(recall.ended(RecallPart::Replace).unwrap().note, "Lê Thị Thử");
    assert_eq!(recall.next(), Some(RecallPart::Apologise));
    for event in [
        CaseEvent::LetterDrafted { greeting: "ba".to_owned(), document: Some(LETTER), text: None },
        CaseEvent::LetterApproved { document: Some(LETTER) },
        print(LETTER),
        signed(LETTER),
        CaseEvent::LetterNumbered { number: "09/UBND".to_owned(), document: Some(LETTER) },
        out(LETTER),
        handed(LETTER),
    ] {
        tell(&mut state, &event).unwrap();
    }
    let state = state.unwrap();
    assert_eq!(state.recalls[0].ended(RecallPart::Apologise).unwrap().note, "09/UBND");
    assert!(!state.has_recall());
    assert_eq!(state.phase(), Phase::Delivered);
    assert_eq!(state.finished_at, finished, "the first one was in time once and for all");
    assert!(!state.is_running());
}

#[test]
fn a_paper_that_the_family_has_lost_is_voided_without_being_seen() {
    let mut state = delivered();
    tell(&mut state, &begun(RecallCause::Misprinted)).unwrap();
    assert_eq!(tell(&mut state, &step(RecallStep::Lost, " ")), Err(Refusal::ReasonMissing));
    tell(&mut state, &step(RecallStep::Lost, "gia đình viết cam đoan đã cháy")).unwrap();
    tell(&mut state, &step(RecallStep::Voided, "niêm yết thông báo")).unwrap();
    let no = step(RecallStep::NotReplaced, "gia đình chưa cần cấp lại");
    tell(&mut state, &no).unwrap();
    tell(&mut state, &step(RecallStep::Apologised, "xin lỗi tại nhà")).unwrap();
    assert!(!state.unwrap().has_recall());
}

#[test]
fn what_nobody_outside_holds_is_not_recalled_and_nothing_is_recalled_twice() {
    let mut state = with(&[print(CERTIFICATE), signed(CERTIFICATE)]);
    let here = Refusal::NotWithFamily { document: CERTIFICATE };
    assert_eq!(tell(&mut state, &begun(RecallCause::Misprinted)), Err(here));
    let mut state = delivered();
    assert_eq!(tell(&mut state, &begun(RecallCause::Decision)), Err(Refusal::RecallByRevoking));
    tell(&mut state, &begun(RecallCause::Duplicate)).unwrap();
    let twice = Refusal::RecalledAlready { document: CERTIFICATE };
    assert_eq!(tell(&mut state, &begun(RecallCause::Misprinted)), Err(twice));
}

#[test]
fn a_decision_calls_back_what_is_out_and_nothing_comes_in_its_place() {
    let mut state = delivered();
    tell(&mut state, &revoked()).unwrap();
    let recall = state.as_ref().unwrap().recalls[0].clone();
    assert_eq!((recall.cause, recall.what.as_str()), (RecallCause::Decision, "khai sinh trùng"));
    assert!(recall.is_done(RecallPart::Replace));
    tell(&mut state, &step(RecallStep::Retrieved, "")).unwrap();
    tell(&mut state, &step(RecallStep::Voided, "gạch chéo, lưu hồ sơ")).unwrap();
    tell(&mut state, &step(RecallStep::NoApology, "người khai gian dối")).unwrap();
    let state = state.unwrap();
    assert!(!state.has_recall());
    assert_eq!(state.revocation.unwrap().decision, "15/QĐ-UBND");
    // Nothing had left: nothing is called back.
    let mut state = with(&[print(CERTIFICATE)]);
    tell(&mut state, &revoked()).unwrap();
    assert!(state.unwrap().recalls.is_empty());
}

#[test]
fn a_paper_that_was_revoked_on_its_way_is_back_when_its_officer_brings_it_back() {
    let mut state = with(&[print(CERTIFICATE), signed(CERTIFICATE), out(CERTIFICATE)]);
    tell(&mut state, &revoked()).unwrap();
    let documents = vec![CERTIFICATE];
    let reason = "thu hồi giữa đường".to_owned();
    tell(&mut state, &CaseEvent::BroughtBack { documents, reason }).unwrap();
    assert_eq!(state.unwrap().recalls[0].next(), Some(RecallPart::Void));
}

#[test]
fn a_letter_that_apologised_for_a_late_result_is_not_the_one_for_the_recall() {
    let mut state = delivered();
    let inner = state.as_mut().unwrap();
    inner.papers.entry(LETTER).or_default().holder = Holder::Family(now());
    tell(&mut state, &begun(RecallCause::Misprinted)).unwrap();
    assert_eq!(state.as_ref().unwrap().paper(LETTER), Paper::default());
    assert!(state.unwrap().recalls[0].possible().contains(&RecallStep::Apologised));
}

fn letter(number: &str) -> [CaseEvent; 5] {
    let document = Some(LETTER);
    [
        CaseEvent::LetterDrafted { greeting: "ba".to_owned(), document, text: None },
        CaseEvent::LetterApproved { document },
        print(LETTER),
        signed(LETTER),
        CaseEvent::LetterNumbered { number: number.to_owned(), document },
    ]
}

/// Delivered after a second promise, of which the letter is approved with the promise itself.
fn delivered_late(steps: &[CaseEvent]) -> Option<CaseState> {
    let late = CaseEvent::PromiseRenewed(Box::new(renewal("2026-12-01T17:00:00+07:00")));
    let paper = [print(CERTIFICATE), signed(CERTIFICATE), out(CERTIFICATE), handed(CERTIFICATE)];
    with(&[&[late][..], &paper, steps].concat())
}

#[test]
fn what_was_approved_for_one_thing_is_not_approved_for_another() {
    let mut state = delivered_late(&[print(LETTER)]);
    assert_eq!(sorry_for(state.as_ref().unwrap()), Some(SorryFor::Late));
    tell(&mut state, &begun(RecallCause::Misprinted)).unwrap();
    let state = state.unwrap();
    let paper = state.paper(LETTER);
    assert_eq!((paper.approved, paper.prints), (None, 0));
    assert_eq!(paper.greeting.as_deref(), Some("ba"), "how she is called stays");
    assert_eq!(sorry_for(&state), Some(SorryFor::Recalled(0)));
}

#[test]
fn a_signed_letter_says_what_was_signed_and_the_recall_gets_one_of_its_own() {
    let mut state = delivered_late(&letter("09/UBND")[2..]);
    tell(&mut state, &begun(RecallCause::Misprinted)).unwrap();
    assert_eq!(sorry_for(state.as_ref().unwrap()), Some(SorryFor::Late));
    for event in [out(LETTER), handed(LETTER)] {
        tell(&mut state, &event).unwrap();
    }
    // It did not speak of the recall: another one is owed.
    let owed = state.as_ref().unwrap();
    assert!(!owed.recalls[0].is_done(RecallPart::Apologise));
    assert_eq!(sorry_for(owed), Some(SorryFor::Recalled(0)));
    assert_eq!(owed.paper(LETTER), Paper::default());
    for event in letter("10/UBND").iter().chain(&[out(LETTER), handed(LETTER)]) {
        tell(&mut state, event).unwrap();
    }
    let state = state.unwrap();
    assert_eq!(state.recalls[0].ended(RecallPart::Apologise).unwrap().note, "10/UBND");
    assert!(matches!(state.paper(LETTER).holder, Holder::Family(_)));
}
