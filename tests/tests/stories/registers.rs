//! A register's year: numbers that go on after those on paper, a gap that is explained, a note, the
//! closing with its minutes.

use tannha_app::{
    Office, OfficeError, casework::RegistrationTyped, papers::Source, registers::RegisterSheet,
};
use tannha_domain::{
    case::CaseEvent,
    ids::{CaseId, OfficerId},
    register::{RegisterEvent, RegisterKind, RegisterRefusal},
    ward::Numbering,
};
use tannha_print::{DocumentCode, PaperKind};

use crate::office::{Ward, fill, record};

const BIRTHS: RegisterKind = RegisterKind::Births;

/// A birth registered under a number that was typed from the Ministry's software.
fn registered(office: &Office, child: &str, number: &str) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.set_field(draft, "child.name", child).unwrap();
    let (case, _) = office.receive(draft, true).unwrap();
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    let typed = RegistrationTyped {
        registered_on: office.now().date(),
        number: Some((number.into(), number.into())),
        citizen_id: None,
        signer: OfficerId::parse("an").unwrap(),
    };
    office.register(case, typed).unwrap();
    case
}

fn refused(result: Result<Vec<tannha_app::Topic>, OfficeError>) -> RegisterRefusal {
    match result {
        Err(OfficeError::Register(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_year_goes_on_after_paper_is_kept_whole_and_closed_with_its_minutes() {
    let ward = Ward::with(|settings| settings.numbering = Numbering::Typed);
    let (office, chair) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let open = RegisterEvent::Opened { volume: "01-TP/HT-2026-KS".into(), after: 37 };
    office.register_does(BIRTHS, 2026, open).unwrap();

    // 38/2026 after 37 on paper; 39 is missing; written with and without its accents.
    registered(&office, "Nguyễn Thị Yến", "38");
    let last = registered(&office, "Trần Văn Ánh", "40");
    registered(&office, "Lê Hoàng Anh", "41");
    let book = office.register_book(BIRTHS, 2026).unwrap();
    let numbers: Vec<u32> = book.entries.iter().map(|entry| entry.number).collect();
    assert_eq!(numbers, [38, 40, 41]);
    assert_eq!(book.gaps.len(), 1);
    assert!(book.entries.iter().all(|entry| entry.volume == "01-TP/HT-2026-KS"));
    let found = |typed: &str| {
        book.entries.iter().filter(|e| e.is_found_by(typed)).map(|e| e.number).collect::<Vec<_>>()
    };
    assert_eq!(found("40/2026"), [40]);
    assert_eq!(found("anh"), [40, 41]);
    assert_eq!(found("thi yen"), [38]);

    // A gap is explained, never filled; a note stays beside its entry.
    let gap =
        |number| RegisterEvent::GapExplained { number, reason: "ghi nhầm, gạch bỏ".into() };
    assert_eq!(refused(office.register_does(BIRTHS, 2026, gap(40))), RegisterRefusal::NoGap);
    assert_eq!(refused(office.register_does(BIRTHS, 2026, gap(12))), RegisterRefusal::NoGap);
    let note = RegisterEvent::Noted { number: 40, text: "Đăng ký lưu động".into() };
    office.register_does(BIRTHS, 2026, note).unwrap();

    // The year is not closed before its end, nor with a gap, nor by an officer.
    ward.sync(&office);
    ward.sync(&chair);
    let an = OfficerId::parse("an").unwrap();
    let early = chair.close_register(BIRTHS, 2026, 1, 2, &an);
    assert_eq!(refused(early), RegisterRefusal::YearNotOver);
    ward.clock.set("2026-12-31T16:30:00+07:00");
    let open_gap = chair.close_register(BIRTHS, 2026, 1, 2, &an);
    assert_eq!(refused(open_gap), RegisterRefusal::OpenGaps { count: 1 });
    office.register_does(BIRTHS, 2026, gap(39)).unwrap();
    let officer = office.close_register(BIRTHS, 2026, 1, 2, &an);
    assert!(matches!(refused(officer), RegisterRefusal::Case(_)));
    ward.sync(&office);
    ward.sync(&chair);
    chair.close_register(BIRTHS, 2026, 1, 2, &an).unwrap();
    ward.sync(&chair);
    ward.sync(&office);

    // Closed: nothing is changed, a later change is noted.
    let more = RegisterEvent::Opened { volume: "02-TP/HT-2026-KS".into(), after: 41 };
    assert_eq!(refused(office.register_does(BIRTHS, 2026, more)), RegisterRefusal::YearClosed);
    let note = RegisterEvent::Noted { number: 41, text: "Cải chính họ".into() };
    office.register_does(BIRTHS, 2026, note).unwrap();

    let words = |sheet| {
        let source = Source::Register(BIRTHS, 2026, sheet);
        let laid = office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap();
        assert!(office.print_table(source).unwrap().path.exists());
        assert!(office.save_spreadsheet(source).unwrap().path.exists());
        assert!(!laid.pages.is_empty());
        office.register_sheet(BIRTHS, 2026, sheet).unwrap()
    };
    let page = words(RegisterSheet::Page);
    let firsts: Vec<&str> = page.rows.iter().map(|row| row.cells[0].as_str()).collect();
    assert_eq!(firsts, ["38", "39", "40", "41"], "the missing number stands in its place");
    assert_eq!(page.rows[1].cells[6], "Số trống: ghi nhầm, gạch bỏ");
    assert!(page.rows[2].cells[6].contains("Đăng ký lưu động"), "{:?}", page.rows[2]);
    let index = words(RegisterSheet::Index);
    let names: Vec<&str> = index.rows.iter().map(|row| row.cells[1].as_str()).collect();
    assert_eq!(names, ["Lê Hoàng Anh", "Trần Văn Ánh", "Nguyễn Thị Yến"], "by tên, then họ");
    let minutes = words(RegisterSheet::Minutes);
    let figures: Vec<&str> = minutes.rows[..5].iter().map(|row| row.cells[1].as_str()).collect();
    assert_eq!(figures, ["3", "37", "41", "1", "2"]);
    let other = RegisterSheet::Minutes;
    assert!(matches!(office.register_sheet(BIRTHS, 2027, other), Err(OfficeError::NoSuchPaper)));
    assert!(office.case(last).is_ok());
}
