//! After the registration: what is copied from a register, changed in it, and noted beside it.

use tannha_app::{Office, OfficeError, papers::Source, registers::RegisterSheet};
use tannha_domain::{
    case::{Book, CaseEvent, Document, Field, Handover, Phase, ReceiverSignature, form::Gravity},
    ids::{CaseId, DraftId},
    register::{NoteKind, RegisterEvent},
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, Mark, PaperKind, Piece};

use super::{
    office::{Ward, fill, record},
    procedures::{hand_over, number, print_and_sign, receive, write},
};

type Typed = &'static [(&'static str, &'static str)];

const WHO: Typed = &[
    ("declarant.name", "Lê Thị Mẫu"),
    ("declarant.relation", "mother"),
    ("declarant.paper", "Căn cước số 001198000001"),
    ("delivery.copies", "2"),
    ("delivery.address", "số 8 ngõ 3 đường Thử"),
    ("delivery.commune", "00592"),
];

/// A birth that was registered, as most are.
fn birth(ward: &Ward, office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    assert_eq!(number(ward, office, case), 1);
    case
}

/// Takes what the register offers for that query.
pub(crate) fn take(office: &Office, draft: DraftId, query: &str) {
    let found = office.find_entries(&office.draft(draft).unwrap(), query, 6).unwrap();
    let [entry] = &found[..] else { panic!("{query}: {found:?}") };
    for (field, value) in &entry.fill {
        office.set_field(draft, field.slug(), value).unwrap();
    }
}

pub(crate) fn words(office: &Office, case: CaseId, code: DocumentCode) -> String {
    let sheet = office.sheet(Source::Case(case), code, PaperKind::Plain).unwrap();
    let runs = sheet.pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match mark {
        Mark::Run(run) => Some(run),
        _ => None,
    });
    let text = runs.map(|run| {
        let letters = run.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.as_str()),
            _ => None,
        });
        letters.collect::<String>()
    });
    text.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_corrected_home_town_stands_on_the_back_and_on_every_later_copy() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let child = birth(&ward, &office);
    let before = office.case(child).unwrap().value(Field::ChildName).to_owned();
    let certificate = Document::BirthCertificate;
    let back_is_due = || office.back_is_due(&office.case(child).unwrap(), certificate).unwrap();
    office.print(child, certificate, PaperKind::Overprint, None).unwrap();
    assert!(!back_is_due());
    let back = |paper| office.sheet(Source::Case(child), DocumentCode::GiayKhaiSinh, paper);
    let refused = back(PaperKind::Back).unwrap_err();
    assert_eq!(refused.code(), "print-back-empty");

    ward.clock.set("2026-11-23T09:00:00+07:00");
    let draft = write(&office, "cai-chinh", &[WHO]);
    office.set_field(draft, "entry.register", "births").unwrap();
    take(&office, draft, "1/2026");
    for (field, value) in [
        ("declarant.relation", "mother"),
        ("person.paper", "Giấy khai sinh số 1/2026"),
        ("person.commune", "00592"),
        ("change.kind", "correction"),
        ("change.item", "home-town"),
        ("change.from", "Hà Tây"),
        ("change.to", "Hà Nội"),
        ("change.basis", "Căn cước của cha số 001094000002"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    let (change, _) = office.receive(draft, false).unwrap();
    assert_eq!(office.case(change).unwrap().title(), before, "the register's own name");
    assert_eq!(number(&ward, &office, change), 1, "its own register, its own number");
    print_and_sign(&office, change, Document::ChangeExtract);
    let extract = words(&office, change, DocumentCode::TrichLucCaiChinh);
    assert!(extract.contains("01/2026/TLCCHT"), "{extract}");

    // The entry keeps what was written, and says what was changed.
    let entry = office.case(child).unwrap();
    assert_eq!(entry.changes, [change]);
    let births = office.register_book(Book::Births, 2026).unwrap();
    let notes = &births.entries[0].notes;
    assert!(notes.iter().any(|note| note.contains("TLCCHT")), "Ghi chú names it: {notes:?}");
    let page = office.register_sheet(Book::Changes, 2026, RegisterSheet::Page).unwrap();
    let row = page.rows[0].cells.join(" | ");
    assert!(row.contains("Cải chính quê quán từ “Hà Tây” thành “Hà Nội”"), "{row}");
    assert!(row.contains("Sổ đăng ký khai sinh, 01/2026, 20/11/2026"), "{row}");
    let back = words(&office, child, DocumentCode::GiayKhaiSinh);
    assert!(back.contains("TLCCHT"), "the back names the extract: {back}");
    // The family's sheet goes through the printer again, its back alone, once.
    let over = |paper| {
        let sheet = office.sheet(Source::Case(child), DocumentCode::GiayKhaiSinh, paper).unwrap();
        (sheet.pages.len(), format!("{:?}", sheet.pages.last()))
    };
    assert!(back_is_due());
    let (pages, said) = over(PaperKind::Back);
    assert!(pages == 1 && said.contains("TLCCHT"), "{said}");
    assert_eq!(over(PaperKind::Overprint).0, 2, "a new sheet has both");
    office.print(child, certificate, PaperKind::Back, None).unwrap();
    assert!(!back_is_due());
    // A copy of the extract is a dossier of its own, with a number of its own book.
    let unrecorded =
        office.sheet(Source::Case(change), DocumentCode::TrichLucCaiChinhBanSao, PaperKind::Plain);
    assert!(matches!(unrecorded, Err(OfficeError::NoSuchPaper)));
    let draft = office.start_copies(change).unwrap();
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    assert_eq!(reading.value(Field::EntryNumber), "01/2026");
    assert_eq!(reading.value(Field::ChangeTo), "Hà Nội");
    let (copy, _) = office.receive(draft, false).unwrap();
    assert_eq!(office.case(copy).unwrap().procedure, "ban-sao-cai-chinh");
    assert_eq!(number(&ward, &office, copy), 1);
    print_and_sign(&office, copy, Document::ChangeCopy);
    let extract = words(&office, copy, DocumentCode::TrichLucCaiChinhBanSao);
    for said in ["(BẢN SAO)", "01/2026/TLCC-BS", "01/2026/TLCCHT", "Hà Nội", "Sổ đăng ký khai sinh"]
    {
        assert!(extract.contains(said), "{said}: {extract}");
    }
    let book = office.register_sheet(Book::ChangeCopies, 2026, RegisterSheet::Page).unwrap();
    assert!(book.rows[0].cells.join(" | ").contains("01/2026"), "{:?}", book.rows);
    let unregistered = office.start_draft("khai-sinh").unwrap();
    fill(&office, unregistered);
    office.set_field(unregistered, "child.name", "Nguyễn Minh Chưa").unwrap();
    let (unregistered, _) = office.receive(unregistered, true).unwrap();
    assert!(matches!(office.start_copies(unregistered), Err(OfficeError::NoCopies)));

    // What the book notes of the entry itself goes the same way; what it notes for itself does not.
    let note = |text: &str, kind| RegisterEvent::Noted { number: 1, text: text.into(), kind };
    let decree = "Quyết định số 12/QĐ-CTN ngày 05/01/2026";
    for event in [note(decree, Some(NoteKind::Nationality)), note("Sổ bị ố trang", None)] {
        office.register_does(Book::Births, 2026, event).unwrap();
    }
    let divorce = note("Bản án số 1/2026", Some(NoteKind::Divorce));
    let Err(OfficeError::Register(no)) = office.register_does(Book::Births, 2026, divorce) else {
        panic!("a birth was divorced")
    };
    assert_eq!(no.code(), "register-note-not-here");
    let back = words(&office, child, DocumentCode::GiayKhaiSinh);
    assert!(back.contains("Thay đổi quốc tịch") && back.contains("12/QĐ-CTN"), "{back}");
    assert!(!back.contains("ố trang"), "{back}");
    let births = office.register_book(Book::Births, 2026).unwrap();
    let said = births.entries[0].notes.iter().filter(|note| note.contains("12/QĐ-CTN")).count();
    assert_eq!(said, 1, "the book says it once");

    let draft = write(&office, "ban-sao-khai-sinh", &[WHO]);
    let name = before.split(' ').next_back().unwrap();
    take(&office, draft, name);
    assert_eq!(office.draft(draft).unwrap().typed[&Field::ChildHomeTown], "Hà Nội");
    let (copy, _) = office.receive(draft, false).unwrap();
    assert_eq!(number(&ward, &office, copy), 1);
    let copied = words(&office, copy, DocumentCode::GiayKhaiSinhBanSao);
    for said in ["(BẢN SAO)", "01/2026/GKS-BS", "Hà Nội", "TLCCHT", "12/QĐ-CTN"] {
        assert!(copied.contains(said), "{said}: {copied}");
    }
    print_and_sign(&office, copy, Document::BirthCopy);
    record(&office, copy, CaseEvent::TakenOut { documents: vec![Document::BirthCopy] });
    hand_over(&office, copy, &[Document::BirthCopy], "Lê Thị Mẫu");
    assert_eq!(office.case(copy).unwrap().phase(), Phase::Delivered);
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn an_entry_of_another_wards_register_with_the_same_number_is_not_changed() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let child = birth(&ward, &office);
    let draft = write(&office, "cai-chinh", &[WHO]);
    for (field, value) in [
        ("entry.register", "births"),
        ("entry.number", "1/2026"),
        ("entry.date", "20/11/2026"),
        ("entry.place", "Ủy ban nhân dân phường Thí Dụ, thành phố Mẫu"),
        ("person.name", "Phạm Thử Nghiệm"),
        ("person.born", "01/02/2020"),
        ("person.sex", "female"),
        ("person.ethnicity", "Kinh"),
        ("person.paper", "Giấy khai sinh số 1/2026"),
        ("person.commune", "00592"),
        ("change.item", "name"),
        ("change.from", "Phạm Thử Nghiem"),
        ("change.to", "Phạm Thử Nghiệm"),
        ("change.basis", "Giấy chứng sinh"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    let (change, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, change);
    assert!(office.case(child).unwrap().changes.is_empty());
}

#[test]
fn what_a_correction_says_of_itself_has_to_make_sense() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("cai-chinh").unwrap();
    let remarks = |typed: &[(&str, &str)]| {
        for (field, value) in typed {
            office.set_field(draft, field, value).unwrap();
        }
        let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
        let errors = reading.remarks.into_iter().filter(|r| r.gravity == Gravity::Error);
        errors.map(|remark| (remark.field.slug(), remark.code)).collect::<Vec<_>>()
    };
    let empty = [("change.item", "born"), ("change.to", "02/02/2020")];
    assert_eq!(remarks(&empty), [("change.from", "change-of-nothing")]);
    assert_eq!(remarks(&[("change.from", "02/02/2020")]), [("change.to", "changes-nothing")]);
    let completes = [("change.kind", "completion"), ("change.from", "01/02/2020")];
    assert_eq!(remarks(&completes), [("change.from", "completion-of-something")]);
    let death = [("change.kind", "correction"), ("change.item", "death-day")];
    assert_eq!(remarks(&death), [("change.item", "not-in-this-register")]);
    let twice = [
        ("change.item", "born"),
        ("other.item", "born"),
        ("other.from", "2019"),
        ("other.to", "2020"),
    ];
    assert_eq!(remarks(&twice), [("other.item", "changed-twice")]);
}

#[test]
fn a_father_who_recognises_his_child_is_noted_on_the_birth_and_stands_on_its_copies() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    for field in Field::ALL.iter().filter(|field| field.slug().starts_with("father.")) {
        office.set_field(draft, field.slug(), "").unwrap();
    }
    let (child, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, child);

    ward.clock.set("2026-11-24T09:00:00+07:00");
    let draft = write(&office, "nhan-cha-me-con", &[WHO]);
    take(&office, draft, "1/2026");
    for (field, value) in [
        ("declarant.name", "Trần Văn Thí Dụ"),
        ("declarant.relation", "self"),
        ("parent.is", "father"),
        ("parent.name", "Trần Văn Thí Dụ"),
        ("parent.born", "02/03/1994"),
        ("parent.ethnicity", "Kinh"),
        ("parent.paper", "Căn cước số 001094000002"),
        ("parent.commune", "00592"),
        ("recognised.paper", "Giấy khai sinh số 1/2026"),
        ("recognised.commune", "00592"),
        ("papers.chung-cu-quan-he", "yes"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    let (recognition, _) = office.receive(draft, false).unwrap();
    assert_eq!(number(&ward, &office, recognition), 1);
    print_and_sign(&office, recognition, Document::RecognitionExtract);

    let draft = write(&office, "ban-sao-khai-sinh", &[WHO]);
    take(&office, draft, "1");
    assert_eq!(office.draft(draft).unwrap().typed[&Field::FatherName], "Trần Văn Thí Dụ");
    let (copy, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, copy);
    let copied = words(&office, copy, DocumentCode::GiayKhaiSinhBanSao);
    assert!(copied.contains("Trần Văn Thí Dụ"), "{copied}");
    assert!(copied.contains("TLNCMC"), "{copied}");
}

#[test]
fn a_birth_registered_at_home_is_signed_within_two_days_and_ends_when_it_is_handed_over() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh-luu-dong").unwrap();
    fill(&office, draft);
    office.set_field(draft, "mobile.ground", "ward-decision").unwrap();
    let Err(tannha_app::OfficeError::NotReady { fields }) = office.receive(draft, false) else {
        panic!("the ward's decision is named")
    };
    assert_eq!(fields, ["mobile.decision"]);
    office.set_field(draft, "mobile.ground", "parents-disabled-or-ill").unwrap();
    let (case, _) = office.receive(draft, false).unwrap();
    let state = office.case(case).unwrap();
    assert_eq!(state.promise.statutory.rfc3339(), "2026-11-30T17:00:00+07:00");
    assert_eq!(state.legs[0].due.rfc3339(), "2026-11-25T17:00:00+07:00", "two working days");
    assert_eq!(number(&ward, &office, case), 1, "the office's own register of births");
    let book = office.register_book(Book::Births, 2026).unwrap();
    assert!(book.entries[0].notes.contains(&"Đăng ký lưu động".to_owned()), "nobody types it");

    let leg = CaseEvent::LegFinished { leg: "tra-ket-qua".into(), outcome: "Đã trả".into() };
    let refused = office.act(case, tannha_domain::case::Command::Record(leg));
    assert!(matches!(
        refused,
        Err(tannha_app::OfficeError::Refused(tannha_domain::case::Refusal::LegByHandover))
    ));
    let document = Document::BirthCertificate;
    print_and_sign(&office, case, document);
    record(&office, case, CaseEvent::TakenOut { documents: vec![document] });
    hand_over(&office, case, &[document], "Lê Thị Mẫu");
    let state = office.case(case).unwrap();
    assert!(state.legs.iter().all(|leg| leg.done_at.is_some()), "{:?}", state.legs);
}

#[test]
fn a_couple_married_at_home_signs_there_what_the_head_has_signed_before() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let ground: Typed = &[("mobile.ground", "couple-disabled-or-ill")];
    let case = receive(&office, "ket-hon-luu-dong", &[super::procedures::MARRIAGE, WHO, ground]);
    number(&ward, &office, case);
    let document = Document::MarriageCertificate;
    print_and_sign(&office, case, document);
    record(&office, case, CaseEvent::TakenOut { documents: vec![document] });
    let handover = Handover {
        documents: vec![document],
        receiver: "Lê Thị Mẫu".to_owned(),
        relation: "self".to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    };
    let unsigned = office.hand_over(case, handover);
    assert!(matches!(
        unsigned,
        Err(tannha_app::OfficeError::Refused(
            tannha_domain::case::Refusal::PartiesNotSigned { .. }
        ))
    ));
    record(&office, case, CaseEvent::PartiesSigned { document });
    hand_over(&office, case, &[document], "Lê Thị Mẫu");
    assert_eq!(office.case(case).unwrap().phase(), Phase::Delivered);

    let foreign: Typed = &[("wife.nationality", "Pháp")];
    let draft =
        write(&office, "ket-hon-luu-dong", &[super::procedures::MARRIAGE, WHO, ground, foreign]);
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    assert!(reading.remarks.iter().any(|remark| remark.code == "foreign-not-at-home"));
}

#[test]
fn a_certified_copy_and_a_certified_signature_stand_in_books_of_their_own() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let paper: Typed = &[
        ("declarant.name", "Trần Thị Thử"),
        ("declarant.paper", "Căn cước số 001170000009"),
        ("certified.paper", "Bằng tốt nghiệp"),
        ("certified.copies", "3"),
        ("papers.ban-chinh", "yes"),
        ("papers.giay-to-tuy-than", "yes"),
    ];
    let copies = receive(&office, "chung-thuc-ban-sao", &[paper]);
    let signature = receive(&office, "chung-thuc-chu-ky", &[paper]);
    assert_eq!(number(&ward, &office, copies), 1);
    assert_eq!(number(&ward, &office, signature), 1);
    let said = words(&office, copies, DocumentCode::LoiChungBanSao);
    assert!(said.contains("Bằng tốt nghiệp") && !said.contains("SCT/BS"), "no volume yet: {said}");
    let volume = RegisterEvent::Opened { volume: "02-2026-SCT/BS".into(), after: 0 };
    office.register_does(Book::CertifiedCopies, 2026, volume).unwrap();
    let said = words(&office, copies, DocumentCode::LoiChungBanSao);
    assert!(said.contains("02-2026-SCT/BS"), "the volume that the office opened: {said}");

    // What is certified was signed before the officer.
    let document = Document::SignatureCertification;
    print_and_sign(&office, signature, document);
    let out = CaseEvent::TakenOut { documents: vec![document] };
    let refused = office.act(signature, tannha_domain::case::Command::Record(out.clone()));
    assert!(refused.is_err());
    record(&office, signature, CaseEvent::PartiesSigned { document });
    record(&office, signature, out);
    hand_over(&office, signature, &[document], "Trần Thị Thử");
    assert_eq!(office.case(signature).unwrap().phase(), Phase::Delivered);
}
