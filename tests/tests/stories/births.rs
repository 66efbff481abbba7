//! Births that are not like most: no father, an abandoned child, twins on two laptops, a child that
//! dies, and a law that changes before the result is there.

use tannha_app::{Office, OfficeError, papers::Source, registers::RegisterSheet};
use tannha_domain::{
    case::{Book, CaseEvent, Circumstance, Document, Phase, form::Gravity, letter, written_number},
    ids::{CaseId, DraftId},
    sheet_print::Went,
};
use tannha_practice::PrintsWell as _;
use tannha_print::DocumentCode;

use super::{
    entries::words,
    office::{Ward, fill, record},
    procedures::{DEATH, DECLARANT, Typed, hand_over, number, print_and_sign, receive},
};

const CERTIFICATE: Document = Document::BirthCertificate;

/// A birth as most are, with some of it written otherwise.
fn birth(office: &Office, procedure: &str, otherwise: &[(&str, &str)]) -> DraftId {
    let draft = office.start_draft(procedure).unwrap();
    fill(office, draft);
    for (field, value) in otherwise {
        office.set_field(draft, field, value).unwrap();
    }
    draft
}

fn to_the_door(office: &Office, case: CaseId) {
    record(office, case, CaseEvent::TakenOut { documents: vec![CERTIFICATE] });
    hand_over(office, case, &[CERTIFICATE], "Lê Thị Mẫu");
}

fn delivered(office: &Office, case: CaseId) {
    print_and_sign(office, case, CERTIFICATE);
    to_the_door(office, case);
    let state = office.case(case).unwrap();
    let is_linked = state.parts().len() > 1;
    let phase = if is_linked { Phase::PartlyDelivered } else { Phase::Delivered };
    assert_eq!(state.phase(), phase);
}

const NO_FATHER: &[(&str, &str)] = &[
    ("father.name", ""),
    ("father.born", ""),
    ("father.citizen_id", ""),
    ("father.ethnicity", ""),
    ("father.nationality", ""),
    ("father.residence", ""),
    ("father.commune", ""),
    ("declarant.relation", "mother"),
];

const NO_MOTHER: &[(&str, &str)] = &[
    ("mother.name", ""),
    ("mother.born", ""),
    ("mother.citizen_id", ""),
    ("mother.ethnicity", ""),
    ("mother.residence", ""),
    ("mother.commune", ""),
];

#[test]
fn a_child_without_a_father_has_a_blank_on_the_certificate_and_no_word_of_it_in_the_letter() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let draft = birth(&office, "khai-sinh", NO_FATHER);
    let (case, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, case);
    let page = words(&office, case, DocumentCode::GiayKhaiSinh);
    assert!(page.contains("người cha"), "the line is there: {page}");
    assert!(!page.contains("Nguyễn Văn"), "and blank: {page}");
    delivered(&office, case);
    let births = office.register_book(Book::Births, 2026).unwrap();
    let note = births.entries[0].notes.join("; ");
    assert!(note.contains("Chưa xác định được cha"), "the register says it: {note}");
    let greeting = "ba".to_owned();
    record(&office, case, CaseEvent::LetterDrafted { greeting, document: None, text: None });
    let said = words(&office, case, DocumentCode::ThuChucMung);
    assert!(!said.contains("cha") || said.contains("cha mẹ"), "{said}");
    assert!(!said.contains("chưa xác định"), "{said}");
}

#[test]
fn an_abandoned_child_is_registered_with_its_parents_blank_and_nobody_is_congratulated() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let draft = birth(&office, "khai-sinh", NO_FATHER);
    office.set_field(draft, "declarant.relation", "guardian").unwrap();
    office.set_field(draft, "declarant.name", "Trung tâm Bảo trợ Thử Nghiệm").unwrap();
    office.set_field(draft, "papers.bien-ban-bo-roi", "yes").unwrap();
    // A mother who is named is no mother of an abandoned child.
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    let remark = reading.remarks.iter().find(|one| one.code == "parents-of-abandoned").unwrap();
    assert_eq!((remark.field.slug(), remark.gravity), ("mother.name", Gravity::Error));
    for (field, value) in NO_MOTHER {
        office.set_field(draft, field, value).unwrap();
    }
    let (case, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, case);
    let state = office.case(case).unwrap();
    assert!(state.is_noted(Circumstance::Abandoned), "the paper says so, nobody has to note it");
    assert!(letter::open(&state).is_empty(), "{:?}", letter::open(&state));
    let births = office.register_book(Book::Births, 2026).unwrap();
    assert!(births.entries[0].notes.iter().any(|note| note == "Trẻ bị bỏ rơi"));
    delivered(&office, case);
    // Without that paper the mother's part is needed.
    let draft = birth(&office, "khai-sinh", NO_MOTHER);
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    assert!(reading.missing.iter().any(|field| field.slug() == "mother.name"));
}

#[test]
fn twins_taken_in_on_two_laptops_are_asked_about_once_and_both_get_their_numbers() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let one = first.receive(birth(&first, "khai-sinh", &[]), false).unwrap().0;
    let other = [("child.name", "Nguyễn Thử Nghiệm Song")];
    let two = second.receive(birth(&second, "khai-sinh", &other), false).unwrap().0;
    for office in [&first, &second, &first] {
        ward.sync(office);
    }
    let asked = second.case(two).unwrap();
    assert_eq!(asked.duplicates, [one], "same mother, same day: a person looks");
    let before = super::try_to_register(&second, two);
    assert!(before.is_err(), "and nothing is registered meanwhile");
    record(&second, two, CaseEvent::DuplicateSettled { other: one });
    ward.sync(&second);
    ward.sync(&first);
    assert_eq!(number(&ward, &first, one), 1);
    ward.sync(&second);
    assert_eq!(number(&ward, &second, two), 2);
    ward.sync(&first);
    assert!(first.case(two).unwrap().duplicates.is_empty());
    assert!(first.set_aside().unwrap().is_empty() && second.set_aside().unwrap().is_empty());
    // Asked again by nobody, also not when a copy of either is looked for.
    assert_ne!(first.case(one).unwrap().title(), first.case(two).unwrap().title());
}

#[test]
fn a_child_that_dies_after_its_registration_gets_its_papers_and_the_ward_condoles() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = hanh.receive(birth(&hanh, "khai-sinh", &[]), false).unwrap().0;
    number(&ward, &hanh, case);
    assert_eq!(letter::open(&hanh.case(case).unwrap()), [Document::CongratulationLetter]);
    let greeting = "gia-dinh".to_owned();
    record(
        &hanh,
        case,
        CaseEvent::LetterDrafted { greeting: greeting.clone(), document: None, text: None },
    );
    print_and_sign(&hanh, case, CERTIFICATE);
    // The family calls: the child has died. Both events are registered; nobody is congratulated.
    let circumstance = Circumstance::ChildDied;
    record(&hanh, case, CaseEvent::CircumstanceNoted { circumstance });
    let congratulation = Document::CongratulationLetter;
    let printed = hanh.print(case, congratulation, tannha_print::PaperKind::Plain, None);
    let Err(OfficeError::Refused(no)) = printed else { panic!("{printed:?}") };
    assert_eq!(no.code(), "letter-forbidden");
    let condolence = Document::CondolenceLetter;
    assert_eq!(letter::open(&hanh.case(case).unwrap()), [Document::CoverNote, condolence]);
    record(
        &hanh,
        case,
        CaseEvent::LetterDrafted { greeting, document: Some(condolence), text: None },
    );
    ward.sync(&hanh);
    ward.sync(&an);
    record(&an, case, CaseEvent::LetterApproved { document: Some(condolence) });
    ward.sync(&an);
    ward.sync(&hanh);
    let said = words(&hanh, case, DocumentCode::ThuChiaBuon);
    let name = hanh.case(case).unwrap().title();
    assert!(said.replace('\u{a0}', " ").contains(&format!("cháu {name}")), "{said}");
    hanh.print(case, condolence, tannha_print::PaperKind::Plain, None).unwrap();
    to_the_door(&hanh, case);
    assert!(hanh.case(case).unwrap().registration.is_some(), "the birth stays registered");
}

#[test]
fn a_death_that_the_ward_registers_silences_the_congratulation_though_nobody_noted_it() {
    let ward = Ward::new();
    let (hanh, hung) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = hanh.receive(birth(&hanh, "khai-sinh", &[]), false).unwrap().0;
    number(&ward, &hanh, case);
    let greeting = "gia-dinh".to_owned();
    record(&hanh, case, CaseEvent::LetterDrafted { greeting, document: None, text: None });
    ward.sync(&hung);
    // Another officer registers the child's death, on another laptop: name and day say who it is.
    let child: Typed = &[
        ("deceased.name", "Nguyễn Minh Khang"),
        ("deceased.born", "10/11/2026"),
        ("deceased.citizen_id", ""),
    ];
    let death = receive(&hung, "khai-tu", &[DECLARANT, DEATH, child]);
    number(&ward, &hung, death);
    ward.sync(&hanh);
    let state = hanh.case(case).unwrap();
    assert_eq!((state.bereaved, letter::open(&state)), (Some(death), vec![Document::CoverNote]));
    let congratulation = Document::CongratulationLetter;
    let printed = hanh.print(case, congratulation, tannha_print::PaperKind::Plain, None);
    let Err(OfficeError::Refused(no)) = printed else { panic!("{printed:?}") };
    assert_eq!(no.code(), "letter-forbidden");
    assert!(tannha_domain::rating::offered(&state).is_err(), "nor is anybody asked for an opinion");
    assert!(letter::open(&hung.case(death).unwrap()).contains(&Document::CondolenceLetter));
    // The certificate goes to its family all the same.
    delivered(&hanh, case);
}

#[test]
fn a_mother_whose_death_is_registered_is_known_to_the_birth_that_comes_after() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let mother: Typed = &[
        ("deceased.name", "Lê Thị Mẫu"),
        ("deceased.born", "05/04/1998"),
        ("deceased.sex", "female"),
        ("deceased.citizen_id", "001198000001"),
    ];
    let death = receive(&office, "khai-tu", &[DECLARANT, DEATH, mother]);
    number(&ward, &office, death);
    ward.sync(&office);
    let case = office.receive(birth(&office, "khai-sinh", &[]), false).unwrap().0;
    number(&ward, &office, case);
    let state = office.case(case).unwrap();
    assert_eq!((state.bereaved, letter::open(&state)), (Some(death), vec![Document::CoverNote]));
}

#[test]
fn one_birth_written_down_twice_without_the_mothers_number_is_asked_about() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let no_number = ("mother.citizen_id", "");
    let one = first.receive(birth(&first, "khai-sinh", &[]), false).unwrap().0;
    let two = second.receive(birth(&second, "khai-sinh", &[no_number]), false).unwrap().0;
    for office in [&first, &second, &first] {
        ward.sync(office);
    }
    assert_eq!(second.case(two).unwrap().duplicates, [one]);
    // Two mothers of one name are two mothers where both their numbers are known.
    let other = [("mother.citizen_id", "001198000024"), ("child.name", "Phạm Thử Khác")];
    let three = first.receive(birth(&first, "khai-sinh", &other), false);
    assert!(matches!(three, Err(OfficeError::PossibleDuplicate { other }) if other == two));
    let three = first.receive(birth(&first, "khai-sinh", &other), true).unwrap().0;
    ward.sync(&first);
    assert!(!first.case(three).unwrap().duplicates.contains(&one));
}

#[test]
fn a_case_of_february_ends_under_the_law_of_february_and_one_of_march_has_the_new_one() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2027-02-26T16:00:00+07:00");
    let old = office.receive(birth(&office, "khai-sinh-lien-thong", &[]), false).unwrap().0;
    let promised = office.case(old).unwrap().promise.clone();
    assert_eq!(promised.ruleset.as_str(), "law_2026");
    ward.sync(&office);
    // The new law is in force; the old case goes on as it was promised.
    ward.clock.set("2027-03-01T09:00:00+07:00");
    let other = [("child.name", "Lê Thử Luật Mới"), ("child.born", "20/02/2027")];
    let new = office.receive(birth(&office, "khai-sinh-lien-thong", &other), true).unwrap().0;
    assert_eq!(office.case(new).unwrap().promise.ruleset.as_str(), "law_2027_03");
    let receipt = words(&office, old, DocumentCode::GiayTiepNhan);
    ward.clock.set("2027-03-02T10:00:00+07:00");
    number(&ward, &office, old);
    let state = office.case(old).unwrap();
    assert_eq!(state.promise, promised, "nothing of the promise is reckoned again");
    assert_eq!(words(&office, old, DocumentCode::GiayTiepNhan), receipt);
    let explained = office.explain(&state.promise).unwrap();
    assert!(!explained.days.is_empty());
    delivered(&office, old);
    // A family that is asked for something in March gets its new date by the old law too.
    let what = "bản chụp giấy chứng sinh".to_owned();
    record(&office, new, CaseEvent::SupplementRequested { what, why: "Bản chụp bị mờ".into() });
    office.receive_supplement(new, None).unwrap();
    assert_eq!(office.case(new).unwrap().promise.ruleset.as_str(), "law_2027_03");
    let first = office.case(old).unwrap();
    assert_eq!(first.registration.as_ref().map(written_number).as_deref(), Some("01/2027"));
}

#[test]
fn a_father_who_has_died_is_written_so_and_the_parents_marriage_stands_on_the_declaration() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let otherwise = [
        ("father.dead", "yes"),
        ("father.commune", ""),
        ("parents.marriage_number", "12/2020"),
        ("parents.marriage_date", "05/04/2020"),
        ("parents.marriage_office", "Ủy ban nhân dân phường Mẫu"),
        ("papers.giay-chung-nhan-ket-hon", "yes"),
    ];
    let draft = birth(&office, "khai-sinh", &otherwise);
    // The father declares nothing any more, and a marriage has its day.
    office.set_field(draft, "declarant.relation", "father").unwrap();
    office.set_field(draft, "parents.marriage_date", "").unwrap();
    let Err(OfficeError::NotReady { fields }) = office.receive(draft, false) else {
        panic!("it was received")
    };
    assert_eq!(fields, ["parents.marriage_date", "declarant.relation"]);
    office.set_field(draft, "declarant.relation", "mother").unwrap();
    office.set_field(draft, "parents.marriage_date", "05/04/2020").unwrap();
    let (case, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, case);

    let page = words(&office, case, DocumentCode::GiayKhaiSinh);
    assert!(page.contains("Đã chết") && page.contains("Nguyễn Văn Thử"), "{page}");
    let declared = words(&office, case, DocumentCode::ToKhai);
    let declared = declared.split_whitespace().collect::<Vec<_>>().join(" ");
    let married = "số 12/2020 ngày 05/04/2020, nơi cấp: Ủy ban nhân dân phường Mẫu";
    assert!(declared.contains(married), "{declared}");
    assert!(declared.contains("Đã chết"), "{declared}");
    // Whether the family is congratulated, a leader decides.
    assert_eq!(
        letter::offered(&office.case(case).unwrap(), Document::CongratulationLetter),
        Ok(letter::Word::Approve)
    );

    // The register's page has what the book has.
    let page = office.register_sheet(Book::Births, 2026, RegisterSheet::Page).unwrap();
    // For a spreadsheet it is a row; on paper each entry has a block of its own.
    assert!(page.by_entry && !page.landscape && page.entries.len() == page.rows.len());
    let cells = page.rows[0].cells.join(" | ");
    for said in [
        "Bệnh viện Mẫu",
        "xã Thử, tỉnh Mẫu",
        "Lê Thị Mẫu, 05/04/1998, Kinh, Việt Nam",
        "Nguyễn Văn Thử, 1996, Kinh, Việt Nam; đã chết",
        "Căn cước số 001198000001",
        "Lê Văn An Mẫu, Chủ tịch",
        "Nguyễn Thị Hạnh Mẫu",
    ] {
        assert!(cells.contains(said), "{said}: {cells}");
    }
    office
        .print_table(Source::Register(Book::Births, 2026, RegisterSheet::Page), Went::ToFile)
        .unwrap();
}
