//! A register's year: numbers that go on after those on paper, a gap that is explained, a note, the
//! closing with its minutes; and every other book of the office by the same rules.

use tannha_app::{
    Office, OfficeError,
    casework::RegistrationTyped,
    papers::Source,
    registers::{RegisterSheet, kept_books},
};
use tannha_domain::{
    case::{Book, CaseEvent},
    ids::{CaseId, OfficerId},
    register::{RegisterEvent, RegisterRefusal},
    sheet_print::Went,
    ward::Numbering,
};
use tannha_print::{DocumentCode, PaperKind};

use crate::{
    office::{Ward, fill, record},
    procedures::{DEATH, DECLARANT, MARRIAGE, STATUS, Typed, number, receive, typed_number},
};

const BIRTHS: Book = Book::Births;
/// As long as a name can be.
const LONG: Typed =
    &[("wife.name", "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phượng Khánh Uyên Thử Nghiệm")];

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
    let note =
        RegisterEvent::Noted { number: 40, text: "Đăng ký lưu động".into(), kind: None };
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
    // The minutes are drawn up when the new year has begun: the book is closed with the old one.
    ward.clock.set("2027-01-05T09:00:00+07:00");
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
    let note = RegisterEvent::Noted { number: 41, text: "Cải chính họ".into(), kind: None };
    office.register_does(BIRTHS, 2026, note).unwrap();

    let words = |sheet| {
        let source = Source::Register(BIRTHS, 2026, sheet);
        let laid = office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap();
        assert!(office.print_table(source, Went::ToFile).unwrap().path.exists());
        assert!(office.save_spreadsheet(source).unwrap().path.exists());
        assert!(!laid.pages.is_empty());
        office.register_sheet(BIRTHS, 2026, sheet).unwrap()
    };
    let page = words(RegisterSheet::Page);
    assert_eq!(
        page.lines,
        ["Năm 2026", "Quyển số: 01-TP/HT-2026-KS, mở ngày 20/11/2026, khóa ngày 31/12/2026"]
    );
    let firsts: Vec<&str> = page.rows.iter().map(|row| row.cells[0].as_str()).collect();
    assert_eq!(firsts, ["38", "39", "40", "41"], "the missing number stands in its place");
    assert_eq!(page.rows[1].cells[9], "Số trống: ghi nhầm, gạch bỏ");
    assert!(page.rows[2].cells[9].contains("Đăng ký lưu động"), "{:?}", page.rows[2]);
    let index = words(RegisterSheet::Index);
    let names: Vec<&str> = index.rows.iter().map(|row| row.cells[1].as_str()).collect();
    assert_eq!(names, ["LÊ HOÀNG ANH", "TRẦN VĂN ÁNH", "NGUYỄN THỊ YẾN"], "by tên, then họ");
    let minutes = words(RegisterSheet::Minutes);
    let figures: Vec<&str> = minutes.rows[..6].iter().map(|row| row.cells[1].as_str()).collect();
    assert_eq!(figures, ["", "3", "37", "41", "1", "2"], "the pages are written in by hand");
    assert!(minutes.notes[0].contains("khóa ngày 31/12/2026"), "{:?}", minutes.notes);
    let said = format!("{minutes:?}");
    assert!(said.contains("CHỦ TỊCH") && !said.contains("THỦ TRƯỞNG"), "{said}");
    assert!(!said.contains("Tận Nhà"), "no paper of the State names a program: {said}");
    let cover = &page.cover;
    assert_eq!(
        cover.as_slice(),
        ["Năm 2026", "Quyển số: 01-TP/HT-2026-KS", "Mở ngày: 20/11/2026", "Khóa ngày: 31/12/2026"]
    );
    assert!(page.rows[2].cells[2].starts_with("TRẦN VĂN ÁNH"), "{:?}", page.rows[2]);
    let other = RegisterSheet::Minutes;
    assert!(matches!(office.register_sheet(BIRTHS, 2027, other), Err(OfficeError::NoSuchPaper)));
    assert!(office.case(last).is_ok());
}

#[test]
fn every_book_of_the_office_has_its_pages_its_index_and_its_closing() {
    let ward = Ward::new();
    let (office, chair) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let an = OfficerId::parse("an").unwrap();
    for (book, procedure, parts, columns, index) in [
        (Book::Deaths, "khai-tu", [DECLARANT, DEATH, &[]], 9, vec!["Trần Văn Thí Dụ"]),
        (
            Book::Marriages,
            "ket-hon",
            [DECLARANT, MARRIAGE, LONG],
            7,
            vec![LONG[0].1, "Nguyễn Văn Thử"],
        ),
        (
            Book::StatusCertificates,
            "xac-nhan-hon-nhan",
            [DECLARANT, STATUS, &[]],
            7,
            vec!["Trần Thị Thử"],
        ),
    ] {
        // The first number follows the last one on paper.
        let first = office.register_book(book, 2026).unwrap();
        let volume = first.state.next_volume("TP/HT");
        assert!(volume.starts_with("01-") && volume.contains("2026"), "{volume}");
        let open = RegisterEvent::Opened { volume: volume.clone(), after: 37 };
        office.register_does(book, 2026, open).unwrap();
        let case = receive(&office, procedure, &parts);
        assert_eq!(number(&ward, &office, case), 38, "{procedure}");

        let told = office.register_book(book, 2026).unwrap();
        let entries: Vec<_> = told.entries.iter().map(|e| (e.number, e.state.id)).collect();
        assert_eq!(entries, [(38, case)], "no other book's entry");
        assert!(told.gaps.is_empty());
        assert_eq!(told.entries[0].volume, volume);
        let looked_for = index[0].split(' ').next_back().unwrap();
        assert!(told.entries[0].is_found_by(looked_for) && !told.entries[0].is_found_by("zzz"));
        let note =
            RegisterEvent::Noted { number: 38, text: "Đăng ký lưu động".into(), kind: None };
        office.register_does(book, 2026, note).unwrap();
        ward.sync(&office);
        ward.sync(&chair);

        let sheet = |office: &Office, which| {
            let source = Source::Register(book, 2026, which);
            let laid = office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap();
            assert!(!laid.pages.is_empty());
            assert!(office.print_table(source, Went::ToFile).unwrap().path.exists());
            office.register_sheet(book, 2026, which).unwrap()
        };
        let page = sheet(&office, RegisterSheet::Page);
        assert_eq!((page.columns.len(), page.rows.len()), (columns, 1));
        let cells = &page.rows[0].cells;
        assert_eq!((cells[0].as_str(), cells[1].as_str()), ("38", "20/11/2026"));
        assert!(cells.last().unwrap().contains("Đăng ký lưu động"), "{cells:?}");
        let said = cells.join(" ");
        let index: Vec<String> = index.iter().map(|name| name.to_uppercase()).collect();
        assert!(index.iter().all(|name| said.contains(name)), "{cells:?}");
        // A number stands once, though the form asks for it and the paper names it.
        for id in said
            .split([' ', ',', ';'])
            .filter(|word| word.len() == 12 && word.bytes().all(|b| b.is_ascii_digit()))
        {
            assert_eq!(said.matches(id).count(), 1, "{id}: {said}");
        }
        for never in ["male", "00592", "divorced", ", ,", "; ;"] {
            assert!(!said.contains(never), "{never}: {said}");
        }
        let names = sheet(&office, RegisterSheet::Index).rows;
        let names: Vec<&str> = names.iter().map(|row| row.cells[1].as_str()).collect();
        assert_eq!(names, index, "a couple stands there twice, each by tên");

        ward.clock.set("2026-12-31T16:00:00+07:00");
        chair.close_register(book, 2026, 0, 0, &an).unwrap();
        ward.sync(&chair);
        let minutes = sheet(&chair, RegisterSheet::Minutes);
        let figures: Vec<&str> = minutes.rows[..4].iter().map(|r| r.cells[1].as_str()).collect();
        assert_eq!(figures, ["", "1", "37", "38"]);
        ward.clock.set("2026-11-20T10:00:00+07:00");
    }
    // Each book that lies here can be printed, also one in which nothing was written yet.
    for book in kept_books() {
        for which in [RegisterSheet::Page, RegisterSheet::Index] {
            let source = Source::Register(book, 2027, which);
            let laid = office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain);
            assert!(laid.is_ok(), "{}: {laid:?}", book.slug());
        }
    }
    // What the business system numbers is no book of this office.
    let elsewhere = office.register_book(Book::Businesses, 2026);
    assert!(matches!(elsewhere, Err(OfficeError::NoSuchBook)));
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn a_death_registered_late_says_so_and_a_missing_number_stands_in_its_own_book() {
    let ward = Ward::with(|settings| settings.numbering = Numbering::Typed);
    let office = ward.laptop("hanh");
    ward.clock.set("2026-12-05T09:00:00+07:00");
    let case = receive(&office, "khai-tu", &[DECLARANT, DEATH]);
    record(&office, case, CaseEvent::Verified);
    record(&office, case, CaseEvent::Submitted);
    office.register(case, typed_number(&office, "3")).unwrap();
    let book = office.register_book(Book::Deaths, 2026).unwrap();
    assert_eq!(book.entries[0].notes, ["Quá hạn", "Tiếp nhận tại nhà"], "sixteen days after 19/11");
    assert_eq!(book.gaps.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 2]);
    let open = |after| RegisterEvent::Opened { volume: "01-TP/HT-2026-KT".into(), after };
    let here = office.register_does(Book::Deaths, 2026, open(3));
    assert_eq!(refused(here), RegisterRefusal::NumberHere { number: 3 });
    office.register_does(Book::Deaths, 2026, open(2)).unwrap();
    assert!(office.register_book(Book::Deaths, 2026).unwrap().gaps.is_empty(), "they are on paper");
    assert!(office.register_book(BIRTHS, 2026).unwrap().entries.is_empty());
}
