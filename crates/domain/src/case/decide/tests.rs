use std::collections::BTreeMap;

use super::*;
use crate::{
    calendar::Calendar,
    case::{
        Channel, Document, Handover, Leg, LegStatus, Printed, Received, ReceiverSignature, Source,
        apply,
    },
    ids::{ActId, CaseId, OfficerId},
    promise::{Question, reckon},
    ruleset::{ProcedureCode, Rulebook},
};

const FORM: &[(&str, &str)] = &[
    ("child.name", "Nguyễn Thị Mẫu"),
    ("child.born", "19/11/2026"),
    ("child.sex", "female"),
    ("child.ethnicity", "Kinh"),
    ("child.birth_commune", "00592"),
    ("mother.name", "Lê Thị Thử"),
    ("mother.born", "1998"),
    ("mother.ethnicity", "Kinh"),
    ("mother.nationality", "Việt Nam"),
    ("mother.commune", "00592"),
    ("declarant.name", "Lê Thị Thử"),
    ("declarant.relation", "mother"),
    ("declarant.paper", "thẻ căn cước mẫu"),
    ("delivery.at_home", "no"),
];

fn now() -> Moment {
    Moment::parse("2026-11-23T10:00:00+07:00").unwrap()
}

fn officer() -> OfficerId {
    OfficerId::parse("chu-tich").unwrap()
}

fn by() -> Decider {
    Decider { role: Role::Leader, now: now() }
}

fn change(state: &mut Option<CaseState>, event: &CaseEvent) {
    let officer = officer();
    let source = Source { act: ActId([1; 16]), base: &[], officer: &officer, at: now() };
    apply(state, CaseId([1; 16]), event, source).unwrap();
}

/// What that case was received with.
pub(in crate::case) fn received_event(state: &CaseState) -> CaseEvent {
    CaseEvent::Received(Box::new(Received {
        office: state.office.clone(),
        procedure: state.procedure.clone(),
        code: state.code.text.clone(),
        code_provisional: true,
        channel: Channel::Counter,
        fields: BTreeMap::new(),
        promise: state.promise.clone(),
        legs: state.legs.clone(),
        not_duplicate_of: Vec::new(),
        own: None,
    }))
}

/// A case received with [`FORM`] and what is given besides.
pub(crate) fn case(besides: &[(&str, &str)]) -> CaseState {
    let typed: BTreeMap<_, _> = FORM
        .iter()
        .chain(besides)
        .map(|(slug, value)| (Field::from_slug(slug).unwrap(), (*value).to_owned()))
        .collect();
    let reading =
        crate::case::form::read(&crate::case::forms::KHAI_SINH_LIEN_THONG, &typed, now().date());
    assert!(reading.is_ready(), "{reading:?}");
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let rules = Rulebook::built_in().default_for(now().date()).unwrap();
    let question = Question::new(rules, None, Calendar::built_in(), &code, now());
    let promise = reckon(&question).unwrap().0;
    let leg = Leg {
        slug: "khai-sinh".to_owned(),
        task: "Đăng ký khai sinh".to_owned(),
        agency: "Ủy ban nhân dân".to_owned(),
        person: "Nguyễn Thị Hạnh".to_owned(),
        procedure: code.to_string(),
        accountable: "Trần Văn Mẫu".to_owned(),
        outcome: None,
        due: promise.promised,
        status: LegStatus::Open,
        done_at: None,
        after: None,
    };
    let mut state = None;
    let received = Received {
        office: crate::case::OfficeSnapshot::default(),
        procedure: code.to_string(),
        code: "TAM-1".to_owned(),
        code_provisional: true,
        channel: Channel::Counter,
        fields: reading.values,
        promise,
        legs: vec![leg],
        not_duplicate_of: Vec::new(),
        own: None,
    };
    change(&mut state, &CaseEvent::Received(Box::new(received)));
    state.unwrap()
}

pub(in crate::case) fn registered_event() -> CaseEvent {
    let mut state = Some(case(&[]));
    change(&mut state, &CaseEvent::Verified);
    change(&mut state, &CaseEvent::Submitted);
    let form = RegistrationForm {
        office: crate::case::OfficeSnapshot::default(),
        registered_on: Date(now().date()),
        number: Some(("7".to_owned(), " 7 ".to_owned())),
        citizen_id: None,
        signer: SignerSnapshot {
            officer: officer(),
            name: "Trần Văn Mẫu".to_owned(),
            authority: "tm-chu-tich".to_owned(),
            title: "Chủ tịch".to_owned(),
        },
        place: "Ủy ban nhân dân phường Mẫu".to_owned(),
    };
    decide(state.as_ref(), Command::Register(form), by()).unwrap().remove(0)
}

fn registered(besides: &[(&str, &str)]) -> CaseState {
    let mut state = Some(case(besides));
    change(&mut state, &CaseEvent::Verified);
    change(&mut state, &CaseEvent::Submitted);
    change(&mut state, &registered_event());
    state.unwrap()
}

fn asked(state: &CaseState, event: CaseEvent) -> Result<CaseEvent, Refusal> {
    Ok(decide(Some(state), Command::Record(event), by())?.remove(0))
}

fn edited(state: &CaseState, slug: &str, value: &str) -> Result<CaseEvent, Refusal> {
    let field = Field::from_slug(slug).unwrap();
    let command = Command::Edit { field, value: value.to_owned() };
    Ok(decide(Some(state), command, by())?.remove(0))
}

fn printed(document: Document) -> CaseEvent {
    CaseEvent::Printed(Printed::told(document, "plain"))
}

fn handed(relation: &str, documents: Vec<Document>) -> CaseEvent {
    CaseEvent::HandedOver(Handover {
        documents,
        receiver: "  Lê Thị  Thử ".to_owned(),
        relation: relation.to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    })
}

#[test]
fn a_field_that_must_be_filled_cannot_be_emptied_by_an_edit() {
    let state = case(&[("declarant.phone", "0900 000 000")]);
    for slug in ["child.name", "mother.name", "declarant.paper"] {
        assert_eq!(edited(&state, slug, " ").unwrap_err().code(), "field-needed", "{slug}");
    }
    assert!(edited(&state, "declarant.phone", "").is_ok());
}

#[test]
fn an_edit_that_makes_another_field_wrong_is_refused_and_names_it() {
    let refusal = edited(&case(&[]), "child.born", "1990").unwrap_err();
    assert_eq!(refusal.code(), "date-incomplete");
    let refusal = edited(&case(&[]), "child.born", "01/02/1990").unwrap_err();
    assert_eq!(
        refusal,
        Refusal::BadField {
            field: Field::MotherBorn,
            code: "parent-not-older",
            params: Vec::new()
        }
    );
    assert!(edited(&case(&[]), "child.born", "18/11/2026").is_ok());
}

#[test]
fn half_a_father_does_not_go_to_the_signer() {
    let mut state = Some(case(&[]));
    change(&mut state, &CaseEvent::Verified);
    let event = edited(state.as_ref().unwrap(), "father.name", "Nguyễn Văn Thử").unwrap();
    change(&mut state, &event);
    let refusal = asked(state.as_ref().unwrap(), CaseEvent::Submitted).unwrap_err();
    assert_eq!(refusal, Refusal::Incomplete { field: Field::FatherBorn });
}

#[test]
fn words_are_bounded_composed_and_fit_for_paper() {
    let state = case(&[]);
    let note = |text: &str| asked(&state, CaseEvent::NoteAdded { text: text.to_owned() });
    assert_eq!(
        note(" He\u{323}n sáng mai\nở nhà bà ngoại "),
        Ok(CaseEvent::NoteAdded { text: "Hẹn sáng mai\nở nhà bà ngoại".to_owned() })
    );
    assert!(note(&"ơ".repeat(1_000)).is_ok());
    assert_eq!(note(&"ơ".repeat(1_001)), Err(Refusal::TextTooLong { count: 1_001 }));
    assert_eq!(note("đã gọi \u{202e}"), Err(Refusal::TextCharacters));
    assert_eq!(note("  "), Err(Refusal::ReasonMissing));
}

#[test]
fn a_paper_goes_to_somebody_of_the_list_and_to_anybody_else_with_an_authorisation() {
    let mut state = Some(registered(&[]));
    let documents = vec![Document::Receipt];
    change(&mut state, &CaseEvent::TakenOut { documents: documents.clone() });
    let state = state.unwrap();
    for relation in ["", "neighbour", "Mother"] {
        let refusal = asked(&state, handed(relation, documents.clone()));
        assert_eq!(refusal, Err(Refusal::RelationMissing), "{relation}");
    }
    assert_eq!(asked(&state, handed("other", documents)), Err(Refusal::AuthorisationMissing));
    let twice = vec![Document::Receipt, Document::Receipt];
    let Ok(CaseEvent::HandedOver(handover)) = asked(&state, handed("sibling", twice)) else {
        panic!("a sibling may take it")
    };
    assert_eq!(handover.documents, [Document::Receipt]);
    assert_eq!(handover.receiver, "Lê Thị Thử");
}

#[test]
fn a_family_that_wants_no_letter_gets_none() {
    let draft = |greeting: &str| CaseEvent::LetterDrafted {
        greeting: greeting.to_owned(),
        document: None,
        text: None,
    };
    let declined = registered(&[("delivery.letter", "no")]);
    assert_eq!(asked(&declined, draft("gia-dinh")), Err(Refusal::LetterDeclined));
    let state = registered(&[]);
    assert_eq!(asked(&state, draft("đồng chí")).unwrap_err().code(), "not-a-choice");
    assert!(asked(&state, draft("chi")).is_ok());
}

#[test]
fn a_letter_may_be_drafted_before_the_registration_and_printed_only_after_it() {
    let draft =
        CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None, text: None };
    let (mut before, mut after) = (Some(case(&[])), Some(registered(&[])));
    for state in [&mut before, &mut after] {
        let event = asked(state.as_ref().unwrap(), draft.clone()).unwrap();
        change(state, &event);
    }
    let print = printed(Document::CongratulationLetter);
    assert_eq!(asked(&before.unwrap(), print.clone()), Err(Refusal::NotRegistered));
    assert!(asked(&after.unwrap(), print).is_ok());
}

#[test]
fn no_step_begins_before_it_is_clear_who_what_how_and_for_whom() {
    let whole = case(&[]);
    let begin = |change: fn(&mut Leg)| {
        let mut legs = whole.legs.clone();
        change(&mut legs[0]);
        let received = Received {
            office: whole.office.clone(),
            procedure: whole.procedure.clone(),
            code: "TAM-2".to_owned(),
            code_provisional: true,
            channel: Channel::HomeVisit,
            fields: BTreeMap::new(),
            promise: whole.promise.clone(),
            legs,
            not_duplicate_of: Vec::new(),
            own: None,
        };
        let command = Command::Record(CaseEvent::Received(Box::new(received)));
        decide(None, command, by()).map(drop)
    };
    let lacking = |lacks| Err(Refusal::StepUnclear { leg: "khai-sinh".to_owned(), lacks });
    assert_eq!(begin(|_| {}), Ok(()));
    assert_eq!(begin(|leg| leg.task.clear()), lacking("task"));
    assert_eq!(begin(|leg| leg.agency.clear()), lacking("agency"));
    assert_eq!(begin(|leg| leg.person.clear()), lacking("person"));
    assert_eq!(begin(|leg| leg.procedure = " ".to_owned()), lacking("procedure"));
    assert_eq!(begin(|leg| leg.accountable.clear()), lacking("accountable"));
}

#[test]
fn only_the_registration_finishes_the_registration() {
    let event = CaseEvent::LegFinished { leg: "khai-sinh".to_owned(), outcome: "xong".to_owned() };
    assert_eq!(asked(&case(&[]), event.clone()), Err(Refusal::LegByRegistration));
    let state = registered(&[]);
    assert_eq!(state.legs[0].outcome.as_deref(), Some("07/2026"));
    assert_eq!(asked(&state, event).unwrap_err().code(), "leg-done");
}

#[test]
fn the_certificate_is_signed_by_the_signer_of_the_register() {
    let mut state = Some(registered(&[]));
    change(&mut state, &printed(Document::BirthCertificate));
    let signed = |signer| CaseEvent::Signed { document: Document::BirthCertificate, signer };
    let other = OfficerId::parse("pho-chu-tich").unwrap();
    let state = state.unwrap();
    assert_eq!(asked(&state, signed(other)), Err(Refusal::OtherSigner));
    assert!(asked(&state, signed(officer())).is_ok());
}

#[test]
fn a_revoked_certificate_does_not_leave_the_office() {
    let mut state = Some(registered(&[]));
    change(&mut state, &printed(Document::BirthCertificate));
    let document = Document::BirthCertificate;
    change(&mut state, &CaseEvent::Signed { document, signer: officer() });
    let decision = "QĐ mẫu 01".to_owned();
    let revoked = CaseEvent::Revoked { decision, decided_on: None, authority: None, reason: None };
    change(&mut state, &revoked);
    let out = CaseEvent::TakenOut { documents: vec![document] };
    assert_eq!(asked(&state.unwrap(), out), Err(Refusal::Closed));
}

#[test]
fn a_late_value_is_not_taken_into_a_sealed_case() {
    let mut state = Some(case(&[]));
    let stale =
        CaseEvent::FieldEdited { field: Field::ChildName, value: "Nguyễn Thị Thử".into() };
    change(&mut state, &stale);
    let conflict = state.as_ref().unwrap().conflicts[0].act;
    change(&mut state, &CaseEvent::Verified);
    change(&mut state, &CaseEvent::Submitted);
    let choose = |take_stale| CaseEvent::ConflictChosen { conflict, take_stale };
    assert!(asked(state.as_ref().unwrap(), choose(true)).is_ok());
    let mut state = state.unwrap();
    let registered = registered_event();
    let field = Field::ChildName;
    assert_eq!(super::permit(Some(&state), &registered), Err(Refusal::OpenConflict { field }));
    // A log written before that rule may hold such a case.
    let CaseEvent::Registered(registration) = registered else { panic!() };
    state.registration = Some(*registration);
    assert_eq!(asked(&state, choose(true)), Err(Refusal::Sealed { field: Field::ChildName }));
    assert!(asked(&state, choose(false)).is_ok());
}

#[test]
fn a_number_below_ten_has_its_leading_nought() {
    for (typed, printed) in [
        ("2/2026", "02/2026"),
        ("02/2026", "02/2026"),
        ("12/2026", "12/2026"),
        ("7", "07"),
        ("7/TLKT", "07/TLKT"),
        ("0/2026", "0/2026"),
        ("2A/2026", "2A/2026"),
        ("", ""),
    ] {
        assert_eq!(super::padded_number(typed), printed, "{typed}");
    }
}
