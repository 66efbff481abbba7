//! Letters by rule: which are offered, which are not, and how they leave the office.

use tannha_app::{Office, OfficeError, papers::Source, steps};
use tannha_domain::{
    case::{
        CaseEvent, Circumstance, Command, Document, Field, Handover, Reached, ReceiverSignature,
        Refusal, letter::open,
    },
    ids::{CaseId, OfficerId},
    ward::{Numbering, Role},
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use super::{
    entries::words,
    office::{Ward, fill, record},
    procedures::{DEATH, DECLARANT, number, receive},
};

fn registered(ward: &Ward, office: &Office) -> CaseId {
    ward.clock.set("2026-11-17T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    super::register(office, case);
    ward.sync(office);
    case
}

fn drafted(document: Document) -> Command {
    Command::Record(CaseEvent::LetterDrafted {
        greeting: "chi".into(),
        document: Some(document),
        text: None,
    })
}

#[test]
fn nobody_is_congratulated_where_the_mother_died_and_the_ward_condoles_once_a_leader_has_read_it() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    let case = registered(&ward, &hanh);
    let state = || hanh.case(case).unwrap();
    assert_eq!(open(&state()), [Document::CongratulationLetter]);
    let circumstance = Circumstance::MotherDied;
    record(&hanh, case, CaseEvent::CircumstanceNoted { circumstance });
    assert_eq!(open(&state()), [Document::CoverNote, Document::CondolenceLetter]);
    let Err(OfficeError::Refused(no)) = hanh.act(case, drafted(Document::CongratulationLetter))
    else {
        panic!("congratulated")
    };
    assert_eq!(no.code(), "letter-forbidden");
    assert!(no.params().contains(&("ground", "mother-died".to_owned())));

    // The papers go with a note that says neither joy nor sorrow.
    let note = Document::CoverNote;
    hanh.act(case, drafted(note)).unwrap();
    let said = hanh.letter_said(case, note).unwrap().letter_paragraphs().unwrap().join(" ");
    assert!(said.contains("Giấy khai sinh của cháu"), "{said}");
    for word in ["mừng", "vui", "buồn", "thương"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
    hanh.print(case, note, PaperKind::Plain, None).unwrap();

    let letter = Document::CondolenceLetter;
    hanh.act(case, drafted(letter)).unwrap();
    assert!(matches!(
        hanh.print(case, letter, PaperKind::Plain, None),
        Err(OfficeError::Refused(Refusal::LetterUnapproved { .. }))
    ));
    ward.sync(&hanh);
    ward.sync(&an);
    let step = steps::next(&an.case(case).unwrap(), Role::Leader, Numbering::Allotted);
    assert!(step.is_some());
    record(&an, case, CaseEvent::LetterApproved { document: Some(letter) });
    ward.sync(&an);
    ward.sync(&hanh);
    hanh.print(case, letter, PaperKind::Plain, None).unwrap();
    // Another form of address is another text: it is read again.
    hanh.act(case, drafted(letter)).unwrap();
    assert!(hanh.case(case).unwrap().paper(letter).approved.is_none());
}

#[test]
fn whoever_has_died_is_called_as_the_officer_chose_else_by_age_and_on_no_other_paper() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let case = receive(&office, "khai-tu", &[DECLARANT, DEATH]);
    number(&ward, &office, case);
    let letter = Document::CondolenceLetter;
    office.act(case, drafted(letter)).unwrap();
    let said = || office.letter_said(case, letter).unwrap().letter_paragraphs().unwrap().join(" ");
    assert!(said().starts_with("Được tin cụ ông Trần Văn Thí Dụ từ trần"), "{}", said());
    let (field, value) = (Field::DeceasedTitle, "ong".into());
    record(&office, case, CaseEvent::FieldEdited { field, value });
    assert!(said().starts_with("Được tin ông Trần Văn Thí Dụ từ trần"), "{}", said());

    let title: &[(&str, &str)] = &[("deceased.born", "2023"), ("deceased.title", "be")];
    let other: &[(&str, &str)] =
        &[("deceased.citizen_id", ""), ("deceased.name", "Trần Thử Nghiệm")];
    let case = receive(&office, "khai-tu", &[DECLARANT, DEATH, title, other]);
    number(&ward, &office, case);
    office.act(case, drafted(letter)).unwrap();
    let said = office.letter_said(case, letter).unwrap().letter_paragraphs().unwrap().join(" ");
    assert!(said.starts_with("Được tin bé Trần Thử Nghiệm từ trần"), "{said}");
    for paper in [DocumentCode::ToKhai, DocumentCode::TrichLucKhaiTu] {
        let said = words(&office, case, paper);
        assert!(said.contains("Nghiệm") || said.contains("NGHIỆM"), "{said}");
        assert!(!said.contains("bé"), "{said}");
    }
}

#[test]
fn thanks_are_offered_when_the_result_is_in_the_familys_hands_and_not_before() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let case = registered(&ward, &office);
    let letter = Document::ThankYouLetter;
    let early = office.act(case, drafted(letter));
    assert!(matches!(early, Err(OfficeError::Refused(Refusal::LetterTooEarly { .. }))));
    let certificate = Document::BirthCertificate;
    office.print(case, certificate, PaperKind::Plain, None).unwrap();
    office.sign(case, certificate, &OfficerId::parse("an").unwrap()).unwrap();
    record(&office, case, CaseEvent::TakenOut { documents: vec![certificate] });
    let handover = Handover {
        documents: vec![certificate],
        receiver: "Lê Thị Mẫu".into(),
        relation: "mother".into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    };
    office.hand_over(case, handover).unwrap();
    assert!(!open(&office.case(case).unwrap()).contains(&letter), "two papers are still owed");
    let others = [("thuong-tru", Document::ResidenceNotice), ("the-bhyt", Document::InsuranceCard)];
    for (leg, document) in others {
        record(&office, case, CaseEvent::LegFinished { leg: leg.into(), outcome: "xong".into() });
        let (receiver, how) = ("Lê Thị Mẫu".into(), "bản điện tử".into());
        record(&office, case, CaseEvent::PartReached(Reached { document, receiver, how }));
    }
    assert!(open(&office.case(case).unwrap()).contains(&letter));
    office.act(case, drafted(letter)).unwrap();
    office.print(case, letter, PaperKind::Plain, None).unwrap();
    assert!(office.sheet(Source::Case(case), DocumentCode::ThuCamOn, PaperKind::Plain).is_ok());
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn a_refusal_and_a_stop_are_given_in_writing() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    for (event, form) in [
        (
            CaseEvent::Refused { reason: "Trẻ đã được đăng ký tại nơi khác".into() },
            Document::RefusalSlip,
        ),
        (CaseEvent::Withdrawn { reason: "Gia đình đổi nơi nộp".into() }, Document::StopNotice),
    ] {
        ward.clock.set("2026-11-17T09:00:00+07:00");
        let draft = hanh.start_draft("khai-sinh-lien-thong").unwrap();
        fill(&hanh, draft);
        let (case, _) = hanh.receive(draft, true).unwrap();
        assert!(matches!(
            hanh.print(case, form, PaperKind::Plain, None),
            Err(OfficeError::Refused(Refusal::FormNotDue { .. }) | OfficeError::NoSuchPaper)
        ));
        ward.sync(&hanh);
        ward.sync(&an);
        record(&an, case, event);
        an.print(case, form, PaperKind::Plain, None).unwrap();
        an.sign(case, form, &OfficerId::parse("an").unwrap()).unwrap();
        record(&an, case, CaseEvent::LetterNumberRequested { document: Some(form) });
        ward.sync(&an);
        ward.sync(&hanh);
        assert!(hanh.case(case).unwrap().paper(form).number.is_some(), "{form:?}");
        record(&hanh, case, CaseEvent::TakenOut { documents: vec![form] });
    }
    assert!(hanh.set_aside().unwrap().is_empty());
}

#[test]
fn a_second_supplement_is_a_leaders_and_says_why_the_first_did_not_do() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-16T09:00:00+07:00");
    let draft = hanh.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&hanh, draft);
    let (case, _) = hanh.receive(draft, false).unwrap();
    record(
        &hanh,
        case,
        CaseEvent::SupplementRequested {
            what: "Giấy chứng sinh".into(),
            why: "Bản chụp bị mờ".into(),
        },
    );
    hanh.print(case, Document::SupplementSlip, PaperKind::Plain, None).unwrap();
    ward.clock.set("2026-11-18T09:00:00+07:00");
    hanh.receive_supplement(case, None).unwrap();
    let again = || {
        let reason = "Lần đầu cán bộ hướng dẫn thiếu".into();
        Command::Record(CaseEvent::SupplementAgain { what: "Tờ khai cư trú".into(), reason })
    };
    assert!(matches!(
        hanh.act(case, again()),
        Err(OfficeError::Refused(Refusal::Permission { .. }))
    ));
    ward.sync(&hanh);
    ward.sync(&an);
    an.act(case, again()).unwrap();
    let state = an.case(case).unwrap();
    assert_eq!(state.supplements, 2);
    assert_eq!(state.asked[1].again.as_deref(), Some("Lần đầu cán bộ hướng dẫn thiếu"));
    assert_eq!(state.paper(Document::SupplementSlip).prints, 0, "it is another slip");
    an.print(case, Document::SupplementSlip, PaperKind::Plain, None).unwrap();
    assert!(state.promise.is_stopped(an.now()));
}
