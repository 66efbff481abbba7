use super::*;
use crate::{
    case::{
        CaseEvent, Leg, LegStatus, Phase, Source, apply, decide::tests, letter, permit,
        state::Paper,
    },
    ids::{ActId, CaseId},
};

const CERTIFICATE: Document = Document::BirthCertificate;
const NOTICE: Document = Document::ResidenceNotice;
const CARD: Document = Document::InsuranceCard;

/// A registered birth whose police and insurance have their steps, the certificate signed.
fn linked() -> Option<CaseState> {
    let mut state = tests::case(&[]);
    let own = state.legs[0].clone();
    for slug in ["thuong-tru", "the-bhyt"] {
        let after = Some("khai-sinh".to_owned());
        let status = LegStatus::Waiting;
        state.legs.push(Leg { slug: slug.to_owned(), after, status, ..own.clone() });
    }
    let mut state = Some(state);
    for event in [CaseEvent::Verified, CaseEvent::Submitted, tests::registered_event()] {
        does(&mut state, &event).unwrap();
    }
    let signed = Paper {
        prints: 1,
        signed: Some((Moment::from_utc_ms(0), OfficerId::parse("chu-tich").unwrap())),
        ..Paper::default()
    };
    state.as_mut().unwrap().papers.insert(CERTIFICATE, signed);
    state
}

fn does(state: &mut Option<CaseState>, event: &CaseEvent) -> Result<(), Refusal> {
    let officer = OfficerId::parse("hanh").unwrap();
    let at = Moment::parse("2026-11-25T18:00:00+07:00").unwrap();
    let source = Source { act: ActId([3; 16]), base: &[], officer: &officer, at };
    apply(state, CaseId([1; 16]), event, source)
}

fn finished(leg: &str) -> CaseEvent {
    CaseEvent::LegFinished { leg: leg.to_owned(), outcome: "đã có".to_owned() }
}

fn handed(documents: &[Document]) -> CaseEvent {
    CaseEvent::HandedOver(Handover {
        documents: documents.to_vec(),
        receiver: "Lê Thị Thử".to_owned(),
        relation: "mother".to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    })
}

fn out(documents: &[Document]) -> CaseEvent {
    CaseEvent::TakenOut { documents: documents.to_vec() }
}

fn reached(document: Document, receiver: &str, how: &str) -> CaseEvent {
    let (receiver, how) = (receiver.to_owned(), how.to_owned());
    CaseEvent::PartReached(Reached { document, receiver, how })
}

#[test]
fn a_case_is_finished_with_the_last_of_its_parts_and_not_with_its_result() {
    let mut state = linked();
    does(&mut state, &out(&[CERTIFICATE])).unwrap();
    does(&mut state, &handed(&[CERTIFICATE])).unwrap();
    let case = state.as_ref().unwrap();
    assert_eq!(case.phase(), Phase::PartlyDelivered);
    assert_eq!(case.parts_missing(), [NOTICE, CARD]);
    assert_eq!(case.finished_at, None);
    assert!(case.is_running() && !case.is_closed(), "the promise was for all of it");
    assert!(!letter::open(case).contains(&Document::ThankYouLetter));

    does(&mut state, &finished("thuong-tru")).unwrap();
    does(&mut state, &finished("the-bhyt")).unwrap();
    does(&mut state, &out(&[NOTICE, CARD])).unwrap();
    assert_eq!(state.as_ref().unwrap().phase(), Phase::OutForDelivery);
    does(&mut state, &handed(&[NOTICE])).unwrap();
    let back = CaseEvent::BroughtBack {
        documents: vec![CARD],
        reason: "không có ai ở nhà".to_owned(),
    };
    does(&mut state, &back).unwrap();
    assert_eq!(state.as_ref().unwrap().phase(), Phase::ReturnedUndelivered);
    assert_eq!(state.as_ref().unwrap().attempts[0].reason, "không có ai ở nhà");
    does(&mut state, &reached(CARD, "Lê Thị Thử", "số thẻ trên VssID")).unwrap();
    let case = state.unwrap();
    assert_eq!(case.phase(), Phase::Delivered);
    assert!(case.finished_at.is_some() && case.is_closed());
    assert_eq!(case.deliveries.len(), 3);
    assert_eq!(case.delivery_of(CARD).unwrap().place, GivenAt::Directly);
    assert!(letter::open(&case).contains(&Document::ThankYouLetter));
}

#[test]
fn every_state_of_a_part_has_its_word() {
    let mut state = linked();
    let stands = |state: &Option<CaseState>| {
        let case = state.as_ref().unwrap();
        [CERTIFICATE, NOTICE, CARD].map(|part| case.part_state(part).slug())
    };
    assert_eq!(stands(&state), ["here", "awaited", "awaited"]);
    does(&mut state, &finished("thuong-tru")).unwrap();
    does(&mut state, &out(&[CERTIFICATE])).unwrap();
    assert_eq!(stands(&state), ["out", "here", "awaited"]);
    let back = CaseEvent::BroughtBack { documents: vec![CERTIFICATE], reason: "vắng".to_owned() };
    does(&mut state, &back).unwrap();
    does(&mut state, &reached(NOTICE, "Lê Thị Thử", "VNeID")).unwrap();
    assert_eq!(stands(&state), ["returned", "given", "awaited"]);
}

#[test]
fn only_another_agencys_result_that_has_come_reaches_the_family_directly() {
    let mut state = linked();
    let refused = |state: &Option<CaseState>, event: &CaseEvent| permit(state.as_ref(), event);
    let (who, how) = ("Lê Thị Thử", "VNeID");
    for (document, why) in [
        (CERTIFICATE, Refusal::NotFromAgency { document: CERTIFICATE }),
        (Document::TaxCode, Refusal::NotFromAgency { document: Document::TaxCode }),
        (CARD, Refusal::NotCome { document: CARD }),
    ] {
        assert_eq!(refused(&state, &reached(document, who, how)), Err(why));
    }
    does(&mut state, &finished("the-bhyt")).unwrap();
    assert_eq!(refused(&state, &reached(CARD, " ", how)), Err(Refusal::ReceiverMissing));
    assert_eq!(refused(&state, &reached(CARD, who, "")), Err(Refusal::HowMissing));
    does(&mut state, &out(&[CARD])).unwrap();
    let no = Refusal::NotInOffice { document: CARD };
    assert_eq!(refused(&state, &reached(CARD, who, how)), Err(no), "an officer carries it");
    does(&mut state, &handed(&[CARD])).unwrap();
    let no = Refusal::AlreadyDelivered { document: CARD };
    assert_eq!(refused(&state, &reached(CARD, who, how)), Err(no));
}

#[test]
fn what_is_replaced_later_makes_no_finished_case_late() {
    let mut state = linked();
    for leg in ["thuong-tru", "the-bhyt"] {
        does(&mut state, &finished(leg)).unwrap();
    }
    does(&mut state, &out(&[CERTIFICATE, NOTICE, CARD])).unwrap();
    does(&mut state, &handed(&[CERTIFICATE, NOTICE, CARD])).unwrap();
    let first = state.as_ref().unwrap().finished_at;
    let paper = state.as_mut().unwrap().papers.get_mut(&CARD).unwrap();
    paper.holder = Holder::Office;
    assert_eq!(state.as_ref().unwrap().phase(), Phase::PartlyDelivered);
    does(&mut state, &out(&[CARD])).unwrap();
    does(&mut state, &handed(&[CARD])).unwrap();
    assert_eq!(state.unwrap().finished_at, first);
}
