//! Whatever is printed is in the log: sheets of the office, declarations, envelopes, with what they were
//! made with; and one sheet says what a day left in the books.

use std::{fs, path::Path, process::Command, sync::Arc};

use chrono::NaiveDate;
use tannha_app::{
    Office, OfficeError,
    papers::{MadeSheet, Source},
    registers::RegisterSheet,
    reports::ReportKind,
    tracking::TrackingDays,
};
use tannha_domain::{
    case::{Book, CaseEvent, Document},
    ids::{CaseId, Hash, OfficerId},
    log::Event,
    report::{Period, Span},
    sheet_print::{SheetPrinted, Went},
    stock::StockEvent,
    ward::WardEvent,
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind, Row};

use crate::{
    office::{Ward, fill},
    prints::{BLANK, serial, with_blanks},
    procedures::hand_over,
    rounds::{day, signed},
};

fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// SHA-256 of a file, by another program.
pub(crate) fn sha256(path: &Path) -> Hash {
    let told = Command::new("sha256sum").arg(path).output().unwrap();
    Hash::parse(String::from_utf8(told.stdout).unwrap().split_whitespace().next().unwrap()).unwrap()
}

/// The prints that wait for the next sync, oldest first.
pub(crate) fn told(office: &Office) -> Vec<SheetPrinted> {
    let lines = office.ledger().outbox_lines().unwrap();
    let prints = lines.into_iter().filter_map(|line| match line.event {
        Event::Ward(WardEvent::SheetPrinted(printed)) => {
            assert!(line.record.unwrap().set_aside.is_none());
            Some(*printed)
        }
        _ => None,
    });
    prints.collect()
}

/// The last print, held against the file that it speaks of.
fn told_of(office: &Office, paper: &MadeSheet) -> SheetPrinted {
    let printed = told(office).pop().unwrap();
    assert_eq!(printed.made.pdf, sha256(&paper.path), "{:?}", printed.sheet);
    assert_eq!(usize::from(printed.pages), paper.pages);
    assert!(![printed.made.template, printed.made.fonts].contains(&Hash::ZERO));
    printed
}

fn history(office: &Office, case: CaseId) -> usize {
    let lines = office.ledger().history(case).unwrap();
    let printed = |event: &Event| matches!(event, Event::Ward(WardEvent::SheetPrinted(_)));
    lines.iter().filter(|line| printed(&line.event)).count()
}

/// A column of the template that nothing fills stops a build for tests (`in_words`).
#[test]
fn the_page_of_every_book_has_what_its_columns_ask_for() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    for book in Book::ALL.iter().copied().filter(|book| book.runs()) {
        let sheet = office.register_sheet(book, 2026, RegisterSheet::Page).unwrap();
        assert!(!sheet.title.is_empty() && sheet.columns.len() > 3, "{}", book.slug());
        let titles = sheet.columns.iter().all(|column| !column.title.is_empty());
        assert!(titles, "{}", book.slug());
    }
}

#[test]
fn every_sheet_that_is_printed_is_in_the_log_with_what_it_was_made_with() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    with_blanks(&office);
    let case = signed(&ward, &office, "Nguyễn Minh An", "001198000011", "số 9 phố Mẫu, tổ 3");
    let carrier = OfficerId::parse("hanh").unwrap();
    let (round, _) = office.plan_round(day("2026-11-23"), carrier, &[case]).unwrap();
    let today = on("2026-11-23");
    let month = Period::around(Span::Month, today);
    let sources = [
        Source::Register(Book::Births, 2026, RegisterSheet::Page),
        Source::Register(Book::Births, 2026, RegisterSheet::Index),
        Source::Stock(BLANK, today),
        Source::Round(round),
        Source::Labels(round),
        Source::Envelopes(round),
        Source::Envelope(case),
        Source::Control(case),
        Source::Tracking(TrackingDays::Day(today)),
        Source::Tracking(TrackingDays::Month(today)),
        Source::Outgoing(2026),
        Source::Report(ReportKind::Processing, month, false),
        Source::Report(ReportKind::Nots, month, true),
        Source::Day(today),
    ];
    let mut sheets = Vec::new();
    for source in sources {
        let paper = office.print_table(source, Went::ToPrinter).unwrap();
        sheets.push(told_of(&office, &paper));
    }
    let paper = office.print_declaration(Source::Case(case), Went::ToPrinter).unwrap();
    sheets.push(told_of(&office, &paper));
    let paper = office.print_calibration(BLANK, Went::ToPrinter).unwrap();
    sheets.push(told_of(&office, &paper));
    assert!(sheets.iter().all(|printed| printed.count == 1));
    let mut slugs: Vec<&str> = sheets.iter().map(|printed| printed.sheet.slug()).collect();
    slugs.dedup();
    assert_eq!(slugs.len(), sheets.len(), "each is called by its own name: {slugs:?}");
    assert_eq!(history(&office, case), 3, "the envelope, the slip and the declaration");

    // Once more: the same form, counted, and seen by everybody.
    let register = Source::Register(Book::Births, 2026, RegisterSheet::Page);
    let paper = office.print_table(register, Went::ToPrinter).unwrap();
    let again = told_of(&office, &paper);
    assert_eq!((again.count, again.made.template), (2, sheets[0].made.template));
    ward.sync(&office);
    let second = ward.laptop("hung");
    let known = second.sheet_prints(&again.sheet).unwrap().unwrap();
    assert_eq!((known.count, known.last[1].pages), (2, again.pages));
    assert_eq!(known.last[1].officer.as_str(), "hanh");
    assert_eq!(second.printed_sheets().unwrap().len(), sheets.len());
    assert_eq!(history(&second, case), 3);

    // A file that no printer gets is told as one, and counts for nothing.
    office.print_table(register, Went::ToFile).unwrap();
    assert!(told(&office).pop().unwrap().went == Went::ToFile);
    let paper = office.print_table(register, Went::ToPrinter).unwrap();
    let third = told_of(&office, &paper);
    assert_eq!((third.count, third.went), (3, Went::ToPrinter));
    let known = office.sheet_prints(&third.sheet).unwrap().unwrap();
    let numbers: Vec<_> = known.numbered().map(|(number, _)| number).collect();
    assert_eq!(numbers, [Some(1), Some(2), None, Some(3)]);
}

#[test]
fn a_declaration_of_a_draft_is_in_the_log_before_there_is_a_dossier() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    let paper = office.print_declaration(Source::Draft(draft), Went::ToPrinter).unwrap();
    assert_eq!(told_of(&office, &paper).sheet.slug(), "draft-declaration");
    let paper = office.print_declaration(Source::Draft(draft), Went::ToPrinter).unwrap();
    assert_eq!(told_of(&office, &paper).count, 2);
    let other = office.print_declaration(Source::Outgoing(2026), Went::ToFile);
    assert!(matches!(other, Err(OfficeError::NoSuchPaper)));
}

#[test]
fn a_sheet_that_cannot_be_written_leaves_no_act_and_no_file() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    office.print_table(Source::Outgoing(2026), Went::ToFile).unwrap();
    let before = told(&office).len();
    fs::remove_dir_all(ward.papers()).unwrap();
    fs::write(ward.papers(), b"no room").unwrap();
    let no = office.print_table(Source::Outgoing(2026), Went::ToFile).unwrap_err();
    assert!(matches!(no, OfficeError::File(_)), "{no:?}");
    assert_eq!(told(&office).len(), before);
    fs::remove_file(ward.papers()).unwrap();
    // What stands under the sheet's own name and is no file is left alone as well.
    fs::create_dir_all(ward.papers().join("so-van-ban-di-2026.pdf")).unwrap();
    assert!(office.print_table(Source::Outgoing(2026), Went::ToFile).is_err());
    assert_eq!(told(&office).len(), before);
    let left: Vec<_> = fs::read_dir(ward.papers()).unwrap().map(|one| one.unwrap()).collect();
    assert!(left.len() == 1 && left[0].path().is_dir(), "no half of a file stays");
}

#[test]
fn the_pages_of_a_sheet_are_turned_without_laying_it_out_anew_until_something_is_written() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let turn = || {
        let source = Source::Outgoing(2026);
        office.sheet_to_turn(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap()
    };
    let first = turn();
    assert!(Arc::ptr_eq(&first, &turn()));
    office.print_table(Source::Outgoing(2026), Went::ToPrinter).unwrap();
    let after = turn();
    assert!(!Arc::ptr_eq(&first, &after), "an act may have changed it");
    ward.clock.pass_min(1);
    assert!(!Arc::ptr_eq(&after, &turn()), "and so may the day");
    let declaration = Source::Draft(office.start_draft("khai-sinh").unwrap());
    let typed =
        || office.sheet_to_turn(declaration, DocumentCode::ToKhai, PaperKind::Plain).unwrap();
    assert!(!Arc::ptr_eq(&typed(), &typed()), "what is being typed is never kept");
}

#[test]
fn a_cut_between_the_act_of_a_sheet_and_its_file_is_mended_when_the_laptop_is_opened() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let first = office.print_table(Source::Outgoing(2026), Went::ToPrinter).unwrap();
    let old = fs::read(&first.path).unwrap();
    ward.clock.pass_min(5);
    let paper = office.print_table(Source::Outgoing(2026), Went::ToPrinter).unwrap();
    let new = fs::read(&paper.path).unwrap();
    let made = told_of(&office, &paper).made;
    assert_ne!(old, new);
    let beside = |hash: Hash| ward.papers().join(format!("so-van-ban-di-2026.pdf.{hash}.part"));

    // The act is written, the file has not its name yet.
    drop(office);
    fs::rename(&paper.path, beside(made.pdf)).unwrap();
    fs::write(&paper.path, &old).unwrap();
    let office = ward.reopen("hanh");
    assert_eq!(told_of(&office, &paper).made.pdf, made.pdf);
    assert_eq!(fs::read(&paper.path).unwrap(), new);

    // The file was whole, and its act never came: nobody takes it for what was printed.
    drop(office);
    let never = beside(Hash::parse(&"ab".repeat(32)).unwrap());
    fs::write(&never, b"%PDF-").unwrap();
    // And what was printed earlier takes nothing from what was printed last.
    let earlier = beside(sha256(&paper.path));
    fs::write(&paper.path, &old).unwrap();
    let earlier_hash = sha256(&paper.path);
    fs::rename(&paper.path, beside(earlier_hash)).unwrap();
    fs::write(&paper.path, &new).unwrap();
    assert!(!earlier.exists());
    let office = ward.reopen("hanh");
    assert_eq!(told_of(&office, &paper).count, 2);
    assert!(!never.exists(), "a whole paper of which nobody knows is not left lying about");
    assert!(beside(earlier_hash).exists());
}

#[test]
fn the_sheet_of_a_day_says_what_the_day_left_in_the_books() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    with_blanks(&office);
    let case = signed(&ward, &office, "Nguyễn Minh An", "001198000011", "số 9 phố Mẫu, tổ 3");
    let why = Some("in lên phôi để trao".to_owned());
    office.print_on(case, BLANK, PaperKind::Overprint, why, &[serial("KS 0003")]).unwrap();
    let out = vec![BLANK, Document::CongratulationLetter];
    crate::office::record(&office, case, CaseEvent::TakenOut { documents: out.clone() });
    hand_over(&office, case, &out, "Lê Thị Mẫu");
    office.print_declaration(Source::Case(case), Went::ToPrinter).unwrap();
    office.print_table(Source::Envelope(case), Went::ToFile).unwrap();

    let sheet = office.day_sheet(on("2026-11-23")).unwrap();
    let rows: Vec<String> = sheet.rows.iter().map(|row| row.cells.join(" | ")).collect();
    let has = |words: &[&str]| rows.iter().any(|row| words.iter().all(|word| row.contains(word)));
    let (code, number) = {
        let state = office.case(case).unwrap();
        let number = state.registration.as_ref().map(tannha_domain::case::written_number);
        (state.code.text.clone(), number.unwrap())
    };
    assert!(
        has(&["Vào sổ (1)"]) && has(&["Sổ đăng ký khai sinh", &number, "Nguyễn Minh An", &code])
    );
    assert!(
        has(&["Giấy khai sinh", &number, "trên phôi", "in lại: in lên phôi để trao"]),
        "{rows:#?}"
    );
    assert!(has(&["Phôi", "KS 0003", "đã dùng"]), "{rows:#?}");
    assert!(has(&["Thư chúc mừng", "Lê Thị Mẫu nhận"]), "{rows:#?}");
    assert!(has(&["Tờ khai, hồ sơ", &code, "1 trang"]), "{rows:#?}");
    assert!(!has(&["Tờ khai, hồ sơ", "chỉ lập tệp"]), "{rows:#?}");
    assert!(has(&["Phong bì, hồ sơ", "1 trang, chỉ lập tệp"]), "{rows:#?}");
    let signs: Vec<_> = sheet.signatures.iter().map(|place| place.title.as_str()).collect();
    assert_eq!(signs, ["NGƯỜI LẬP", "NGƯỜI KIỂM TRA"]);

    let empty = office.day_sheet(on("2026-11-22")).unwrap();
    assert_eq!(empty.rows.iter().filter(|row| row.cells == ["Không có."]).count(), 5);
    let paper = office.print_table(Source::Day(on("2026-11-23")), Went::ToFile).unwrap();
    assert!(paper.path.ends_with("ban-in-trong-ngay-20261123.pdf"));
    assert!((1..=2).contains(&paper.pages), "{}", paper.pages);
    assert_eq!(told_of(&office, &paper).sheet.slug(), "day");
    let page =
        office.sheet(Source::Day(on("2026-11-23")), DocumentCode::BangBieu, PaperKind::Plain);
    assert!(page.is_ok());
}

#[test]
fn a_blank_of_a_dossier_that_is_not_here_is_on_the_sheet_of_its_day_all_the_same() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    with_blanks(&office);
    let (blank, case) = (serial("KS 0001"), CaseId([9; 16]));
    let used = StockEvent::Used { serial: blank, case, otherwise: None };
    office.stock_does(BLANK, used).unwrap();
    let day = office.now().in_vietnam().date();
    let rows = office.day_sheet(day).unwrap().rows;
    let said = |row: &Row| row.cells.iter().any(|cell| cell == "KS 0001");
    assert_eq!(rows.iter().filter(|row| said(row)).count(), 1);
    office.print_table(Source::Day(day), Went::ToFile).unwrap();
}

/// Two laptops print the same paper, and the earlier print is the later one in the log.
#[test]
fn a_print_that_the_log_hears_of_late_takes_nothing_from_the_sheet_of_another_day() {
    let ward = Ward::new();
    let first = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    with_blanks(&first);
    let case = signed(&ward, &first, "Nguyễn Minh An", "001198000011", "số 9 phố Mẫu, tổ 3");
    ward.sync(&first);
    let second = ward.another_laptop("hanh", "hanh-2");
    ward.sync(&second);

    let again = |office: &Office, why: &str, blank: &str| {
        let why = Some(why.to_owned());
        office.print_on(case, BLANK, PaperKind::Overprint, why, &[serial(blank)]).unwrap();
    };
    ward.clock.set("2026-11-24T09:00:00+07:00");
    again(&first, "bản trước bị nhòe", "KS 0003");
    ward.clock.set("2026-11-25T09:00:00+07:00");
    again(&second, "bản trước bị rách", "KS 0004");
    ward.sync(&second);
    ward.sync(&first);
    ward.sync(&second);

    for office in [&first, &second] {
        let said = |day: &str| -> String {
            let rows = office.day_sheet(on(day)).unwrap().rows;
            rows.iter().map(|row| row.cells.join(" | ") + "\n").collect()
        };
        let (before, after) = (said("2026-11-24"), said("2026-11-25"));
        assert!(before.contains("bản trước bị nhòe") && !before.contains("bị rách"), "{before}");
        assert!(after.contains("bản trước bị rách") && !after.contains("bị nhòe"), "{after}");
    }
}
