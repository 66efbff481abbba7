//! Every procedure from door to door: what is asked, what is promised, what comes out.

use tannha_app::{Office, OfficeError, casework::RegistrationTyped};
use tannha_domain::{
    case::{
        CaseEvent, Command, Document, Handover, Phase, ReceiverSignature, Refusal, form::Gravity,
        letter,
    },
    ids::{CaseId, DraftId, OfficerId},
    ward::Numbering,
};
use tannha_practice::PrintsWell as _;
use tannha_print::PaperKind;

use super::office::{Ward, fill, record};

pub(crate) type Typed = &'static [(&'static str, &'static str)];

pub(crate) const DECLARANT: Typed = &[
    ("declarant.name", "Trần Thị Thử"),
    ("declarant.paper", "Căn cước số 001170000009 do Bộ Công an cấp ngày 01/02/2025"),
    ("declarant.phone", "0900000002"),
    ("delivery.address", "số 8 ngõ 3 đường Thử"),
    ("delivery.commune", "00592"),
];

pub(crate) const DEATH: Typed = &[
    ("declarant.relation", "child"),
    ("deceased.name", "Trần Văn Thí Dụ"),
    ("deceased.born", "1941"),
    ("deceased.sex", "male"),
    ("deceased.citizen_id", "001041000007"),
    ("deceased.ethnicity", "Kinh"),
    ("deceased.commune", "00592"),
    ("death.day", "19/11/2026"),
    ("death.hour", "4h05"),
    ("death.commune", "00592"),
    ("death.cause", "Tuổi cao"),
    ("papers.giay-bao-tu", "yes"),
];

pub(crate) const BUSINESS: Typed = &[
    ("declarant.relation", "self"),
    ("business.name", "Hộ kinh doanh Trần Thị Thử"),
    ("business.trade", "Bán lẻ hàng tạp hóa"),
    ("business.address", "số 3 phố Mẫu"),
    ("business.commune", "00592"),
    ("business.capital", "50.000.000"),
    ("owner.name", "Trần Thị Thử"),
    ("owner.born", "05/04/1970"),
    ("owner.sex", "female"),
    ("owner.citizen_id", "001170000009"),
    ("owner.commune", "00592"),
];

pub(crate) const MARRIAGE: Typed = &[
    ("wife.name", "Lê Thị Mẫu"),
    ("wife.born", "05/04/1998"),
    ("wife.citizen_id", "001198000001"),
    ("wife.ethnicity", "Kinh"),
    ("wife.paper", "Căn cước số 001198000001"),
    ("wife.commune", "00592"),
    ("husband.name", "Nguyễn Văn Thử"),
    ("husband.born", "31/12/1996"),
    ("husband.citizen_id", "001096000003"),
    ("husband.ethnicity", "Kinh"),
    ("husband.paper", "Căn cước số 001096000003"),
    ("husband.commune", "00592"),
    ("declarant.name", "Lê Thị Mẫu"),
];

pub(crate) const STATUS: Typed = &[
    ("declarant.relation", "self"),
    ("person.name", "Trần Thị Thử"),
    ("person.born", "05/04/1970"),
    ("person.sex", "female"),
    ("person.citizen_id", "001170000009"),
    ("person.ethnicity", "Kinh"),
    ("person.paper", "Căn cước số 001170000009"),
    ("person.commune", "00592"),
    ("status.wording", "divorced"),
    ("status.spouse", "Phạm Văn Mẫu"),
    ("status.paper", "Bản án số 01/2020/HNGĐ-ST của Tòa án nhân dân Thí Dụ ngày 02/03/2020"),
    ("status.purpose", "Làm thủ tục mua nhà ở"),
];

pub(crate) fn write(office: &Office, procedure: &str, parts: &[Typed]) -> DraftId {
    let draft = office.start_draft(procedure).unwrap();
    let form = office.draft(draft).unwrap().form();
    for (field, value) in parts.iter().flat_map(|part| part.iter()) {
        let known = tannha_domain::case::Field::from_slug(field).unwrap();
        if form.asks_for(known) {
            office.set_field(draft, field, value).unwrap();
        }
    }
    draft
}

pub(crate) fn receive(office: &Office, procedure: &str, parts: &[Typed]) -> CaseId {
    office.receive(write(office, procedure, parts), false).unwrap().0
}

fn typed(office: &Office, number: Option<&str>) -> RegistrationTyped {
    RegistrationTyped {
        registered_on: office.now().date(),
        number: number.map(|number| (number.to_owned(), number.to_owned())),
        citizen_id: None,
        signer: OfficerId::parse("an").unwrap(),
    }
}

/// The same, with a number from the Ministry's software.
pub(crate) fn typed_number(office: &Office, number: &str) -> RegistrationTyped {
    typed(office, Some(number))
}

/// Checked, before the signer, and numbered by the district.
pub(crate) fn number(ward: &Ward, office: &Office, case: CaseId) -> u32 {
    ward.sync(office);
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    office.request_number(case, typed(office, None)).unwrap();
    ward.sync(office);
    office.case(case).unwrap().registration.unwrap().number
}

pub(crate) fn print_and_sign(office: &Office, case: CaseId, document: Document) {
    office.print(case, document, PaperKind::Plain, None).unwrap();
    office.sign(case, document, &OfficerId::parse("an").unwrap()).unwrap();
}

pub(crate) fn hand_over(office: &Office, case: CaseId, documents: &[Document], to: &str) {
    let handover = Handover {
        documents: documents.to_vec(),
        receiver: to.to_owned(),
        relation: "self".to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    };
    office.hand_over(case, handover).unwrap();
}

fn refused(office: &Office, case: CaseId, event: CaseEvent) -> Refusal {
    match office.act(case, Command::Record(event)) {
        Err(OfficeError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

fn due(office: &Office, case: CaseId) -> String {
    office.case(case).unwrap().promise.statutory.rfc3339()
}

#[test]
fn a_death_declared_at_home_becomes_an_extract_and_a_notice_in_the_familys_hands() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let case = receive(&office, "khai-tu-lien-thong", &[DECLARANT, DEATH]);
    assert_eq!(due(&office, case), "2026-11-20T17:00:00+07:00", "the same day");
    assert_eq!(office.case(case).unwrap().title(), "Trần Văn Thí Dụ");
    office.print(case, Document::Receipt, PaperKind::Plain, None).unwrap();

    assert_eq!(number(&ward, &office, case), 1);
    let state = office.case(case).unwrap();
    assert_eq!(state.legs[0].outcome.as_deref(), Some("01/2026"), "the number finishes its step");
    assert_eq!(state.phase(), Phase::Registered);
    let extract = Document::DeathExtract;
    print_and_sign(&office, case, extract);

    // No letter of congratulation, no other certificate, and no newborn's number.
    let letter_drafted =
        CaseEvent::LetterDrafted { greeting: "gia-dinh".into(), document: None, text: None };
    let document = Document::CongratulationLetter;
    let ground = letter::Ground::Death;
    assert_eq!(
        refused(&office, case, letter_drafted),
        Refusal::LetterForbidden { document, ground }
    );
    let birth = office.print(case, Document::BirthCertificate, PaperKind::Plain, None);
    assert!(birth.is_err());
    let id = CaseEvent::CitizenIdRecorded { citizen_id: "001226000001".into() };
    assert_eq!(refused(&office, case, id), Refusal::NoCitizenId);

    // The police's notice cannot go before it has come.
    let notice = Document::ResidenceRemoved;
    let both = vec![extract, notice];
    let out = CaseEvent::TakenOut { documents: both.clone() };
    assert_eq!(refused(&office, case, out.clone()), Refusal::NotCome { document: notice });
    let leg = "xoa-thuong-tru".to_owned();
    record(&office, case, CaseEvent::LegFinished { leg, outcome: "Đã xóa thường trú".into() });
    record(&office, case, out);
    ward.clock.set("2026-11-20T16:30:00+07:00");
    hand_over(&office, case, &both, "Trần Thị Thử");
    let state = office.case(case).unwrap();
    assert_eq!(state.phase(), Phase::Delivered);
    assert!(state.finished_at.is_some());
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn a_claim_for_benefits_has_the_laws_longer_clock_and_a_step_of_its_own() {
    let ward = Ward::with(|settings| settings.commitment = "nam_tu_liem_2017".into());
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let claim: Typed = &[("death.benefit", "mai-tang-9")];
    let case = receive(&office, "khai-tu-lien-thong", &[DECLARANT, DEATH, claim]);
    assert_eq!(due(&office, case), "2026-12-04T17:00:00+07:00");
    let state = office.case(case).unwrap();
    assert_eq!(state.promise.promised, state.promise.statutory, "no commitment is made for it");
    let legs: Vec<&str> = state.legs.iter().map(|leg| leg.slug.as_str()).collect();
    assert_eq!(legs, ["khai-tu", "xoa-thuong-tru", "mai-tang"]);

    let other: Typed = &[("deceased.name", "Lê Văn Mẫu"), ("deceased.citizen_id", "")];
    let plain = receive(&office, "khai-tu-lien-thong", &[DECLARANT, DEATH, other]);
    assert_eq!(office.case(plain).unwrap().legs.len(), 2);
}

#[test]
fn one_death_in_two_dossiers_is_asked_about_and_the_dead_are_asked_about_when_they_marry() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let first = receive(&office, "khai-tu", &[DECLARANT, DEATH]);
    // The number was not at hand, and the name was typed without its marks.
    let again: Typed = &[("deceased.citizen_id", ""), ("deceased.name", "Tran Van Thi Du")];
    let draft = write(&office, "khai-tu", &[DECLARANT, DEATH, again]);
    let Err(OfficeError::PossibleDuplicate { other }) = office.receive(draft, false) else {
        panic!("it is asked about")
    };
    assert_eq!(other, first);
    let (second, _) = office.receive(draft, true).unwrap();
    assert!(office.case(second).unwrap().duplicates.is_empty(), "the officer has looked");

    number(&ward, &office, first);
    let late: Typed = &[("husband.citizen_id", "001041000007"), ("husband.born", "01/01/1941")];
    let name: Typed = &[("husband.name", "Trần Văn Thí Dụ")];
    let draft = write(&office, "ket-hon", &[DECLARANT, MARRIAGE, late, name]);
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    let remark = reading.remarks.iter().find(|remark| remark.code == "registered-dead").unwrap();
    assert_eq!((remark.field.slug(), remark.gravity), ("husband.citizen_id", Gravity::Warning));
}

#[test]
fn numbers_run_apart_in_each_book_and_on_through_the_year() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let birth = office.start_draft("khai-sinh").unwrap();
    fill(&office, birth);
    let (birth, _) = office.receive(birth, false).unwrap();
    assert_eq!(due(&office, birth), "2026-11-20T17:00:00+07:00", "alone, the same day");
    let death = receive(&office, "khai-tu", &[DECLARANT, DEATH]);
    let marriage = receive(&office, "ket-hon", &[DECLARANT, MARRIAGE]);
    let another: Typed = &[("deceased.name", "Lê Văn Mẫu"), ("deceased.citizen_id", "")];
    let second = receive(&office, "khai-tu-lien-thong", &[DECLARANT, DEATH, another]);
    let numbers = [birth, death, marriage, second].map(|case| number(&ward, &office, case));
    assert_eq!(numbers, [1, 1, 1, 2], "one book of deaths for both procedures");
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn a_typed_number_that_another_case_of_the_book_holds_is_set_aside() {
    let ward = Ward::with(|settings| settings.numbering = Numbering::Typed);
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let other: Typed = &[("deceased.name", "Lê Văn Mẫu"), ("deceased.citizen_id", "")];
    let one = receive(&first, "khai-tu", &[DECLARANT, DEATH]);
    let two = receive(&second, "khai-tu", &[DECLARANT, DEATH, other]);
    for (office, case) in [(&first, one), (&second, two)] {
        record(office, case, CaseEvent::Verified);
        record(office, case, CaseEvent::Submitted);
        office.register(case, typed(office, Some("12"))).unwrap();
        ward.sync(office);
    }
    assert!(second.case(two).unwrap().registration.is_none());
    assert_eq!(second.set_aside().unwrap().len(), 1, "and a person sees why");
    ward.sync(&first);
    assert_eq!(first.case(one).unwrap().registration.unwrap().number, 12);
}

#[test]
fn a_business_gets_its_certificate_and_its_tax_code_from_one_dossier() {
    let ward = Ward::with(|settings| {
        settings.numbering = Numbering::Typed;
        settings.commitment = "nam_tu_liem_2017".into();
    });
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let case = receive(&office, "ho-kinh-doanh-mst", &[DECLARANT, BUSINESS]);
    assert_eq!(due(&office, case), "2026-11-26T17:00:00+07:00", "three working days");
    record(&office, case, CaseEvent::Verified);
    record(&office, case, CaseEvent::Submitted);
    let differ = RegistrationTyped {
        number: Some(("001170000009".into(), "001170000008".into())),
        ..typed(&office, None)
    };
    let Err(OfficeError::Refused(refusal)) = office.register(case, differ) else { panic!() };
    assert_eq!(refusal, Refusal::NumbersDiffer);
    office.register(case, typed(&office, Some("001170000009"))).unwrap();
    let state = office.case(case).unwrap();
    let written = state.registration.as_ref().map(tannha_domain::case::written_number);
    assert_eq!(written.as_deref(), Some("001170000009"), "as the system wrote it");

    let certificate = Document::BusinessCertificate;
    print_and_sign(&office, case, certificate);
    let leg = "ma-so-thue".to_owned();
    record(&office, case, CaseEvent::LegFinished { leg, outcome: "001170000009".into() });
    let both = [certificate, Document::TaxCode];
    record(&office, case, CaseEvent::TakenOut { documents: both.to_vec() });
    hand_over(&office, case, &both, "Trần Thị Thử");
    assert_eq!(office.case(case).unwrap().phase(), Phase::Delivered);

    // The same owner again: each person may have one.
    let draft = write(&office, "ho-kinh-doanh-mst", &[DECLARANT, BUSINESS]);
    let again = office.receive(draft, false);
    assert!(matches!(again, Err(OfficeError::PossibleDuplicate { other }) if other == case));
}

#[test]
fn a_marriage_certificate_does_not_leave_before_both_have_signed() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let case = receive(&office, "ket-hon", &[DECLARANT, MARRIAGE]);
    assert_eq!(office.case(case).unwrap().title(), "Lê Thị Mẫu, Nguyễn Văn Thử");
    assert_eq!(number(&ward, &office, case), 1);
    let document = Document::MarriageCertificate;
    let signed = CaseEvent::PartiesSigned { document };
    assert_eq!(refused(&office, case, signed.clone()), Refusal::NotPrinted { document });
    print_and_sign(&office, case, document);
    let out = CaseEvent::TakenOut { documents: vec![document] };
    assert_eq!(refused(&office, case, out.clone()), Refusal::PartiesNotSigned { document });
    let extract = CaseEvent::PartiesSigned { document: Document::Receipt };
    let document = Document::Receipt;
    assert_eq!(refused(&office, case, extract), Refusal::NotInPerson { document });
    record(&office, case, signed);
    record(&office, case, out);
    hand_over(&office, case, &[Document::MarriageCertificate], "Lê Thị Mẫu");
    assert_eq!(office.case(case).unwrap().phase(), Phase::Delivered);

    // The same couple once more is asked about.
    let draft = write(&office, "ket-hon", &[DECLARANT, MARRIAGE]);
    assert!(matches!(office.receive(draft, false), Err(OfficeError::PossibleDuplicate { .. })));
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn a_certificate_of_marital_status_is_received_with_what_its_wording_names() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let half: Typed = &[("status.paper", "")];
    let draft = write(&office, "xac-nhan-hon-nhan", &[DECLARANT, STATUS, half]);
    let Err(OfficeError::NotReady { fields }) = office.receive(draft, false) else { panic!() };
    assert_eq!(fields, ["status.paper"]);

    let case = receive(&office, "xac-nhan-hon-nhan", &[DECLARANT, STATUS]);
    assert_eq!(due(&office, case), "2026-11-26T17:00:00+07:00");
    assert_eq!(number(&ward, &office, case), 1);
    let document = Document::StatusCertificate;
    print_and_sign(&office, case, document);
    record(&office, case, CaseEvent::TakenOut { documents: vec![document] });
    hand_over(&office, case, &[document], "Trần Thị Thử");
    assert_eq!(office.case(case).unwrap().phase(), Phase::Delivered);
    // Asked for again for another purpose: nobody is asked whether it is the same.
    receive(&office, "xac-nhan-hon-nhan", &[DECLARANT, STATUS]);
}

#[test]
fn a_field_of_another_form_and_a_procedure_that_nobody_receives_are_refused() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-tu").unwrap();
    let birth = office.set_field(draft, "child.name", "Nguyễn Minh Khang");
    assert!(matches!(birth, Err(OfficeError::NoSuchField)));
    for unknown in ["khai-tu-2-trong-1", "", "KHAI-TU"] {
        let start = office.start_draft(unknown);
        assert!(matches!(start, Err(OfficeError::NotReceivedHere)), "{unknown}");
    }
}
