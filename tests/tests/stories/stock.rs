//! A spoiled sheet: the printer jams over a blank, and the certificate stands on the next one under
//! the number that the register gave it.

use tannha_app::{
    Office, OfficeError,
    papers::{PaperKind, Source},
    stock::serials,
};
use tannha_domain::{
    case::{CaseEvent, Document, written_number},
    ids::CaseId,
    sheet_print::Went,
    stock::{Balance, Fate, Serial, StockEvent, StockRefusal},
};
use tannha_practice::PrintsWell as _;
use tannha_print::DocumentCode;

use crate::{
    office::{Ward, fill, record},
    register,
};

const BLANK: Document = Document::BirthCertificate;

fn serial(text: &str) -> Serial {
    Serial::parse(text).unwrap()
}

fn received(first: &str, last: u32) -> StockEvent {
    StockEvent::Received {
        first: serial(first), last, from: "Sở Tư pháp, phiếu số 12".into()
    }
}

fn refused<T: std::fmt::Debug>(result: Result<T, OfficeError>) -> StockRefusal {
    match result {
        Err(OfficeError::Stock(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

fn print_over(
    office: &Office,
    case: CaseId,
    why: Option<&str>,
    sheets: &str,
) -> Result<(), OfficeError> {
    let sheets = serials(sheets)?;
    let why = why.map(str::to_owned);
    office.print_on(case, BLANK, PaperKind::Overprint, why, &sheets).map(drop)
}

/// A birth with its number from the register.
fn registered(ward: &Ward, office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    register(office, case);
    ward.sync(office);
    case
}

#[test]
fn a_spoiled_sheet_is_replaced_under_the_same_number_and_every_sheet_is_accounted_for() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    office.stock_does(BLANK, received("KS 0012341", 12_350)).unwrap();
    // The same run once more, or one that overlaps, is a slip.
    let twice = refused(office.stock_does(BLANK, received("ks 12350", 12_360)));
    assert_eq!(twice, StockRefusal::KnownAlready { serial: serial("KS 0012350") });
    let other = office.stock_does(Document::DeathExtract, received("KT 1", 2));
    assert_eq!(refused(other), StockRefusal::NoBlank);

    let case = registered(&ward, &office);
    let number = |office: &Office| {
        office.case(case).unwrap().registration.as_ref().map(written_number).unwrap()
    };
    let first = number(&office);
    // Where blanks are kept here, a print on one names it; nothing is printed otherwise.
    assert_eq!(refused(print_over(&office, case, None, " ")), StockRefusal::SheetMissing);
    let gone = refused(print_over(&office, case, None, "KS 0099999"));
    assert!(matches!(gone, StockRefusal::NotReceived { .. }));
    assert_eq!(office.case(case).unwrap().paper(BLANK).prints, 0);
    let next = |office: &Office| office.stock(BLANK).unwrap().next().unwrap().to_string();
    assert_eq!(next(&office), "KS 0012341");
    print_over(&office, case, None, "ks 12341").unwrap();

    // It jams: the sheet is spoiled, the entry keeps its number, the next sheet has the same.
    let jam = |serial_: &str| StockEvent::Spoiled {
        serial: serial(serial_),
        reason: "kẹt giấy, nhòe chữ".into(),
    };
    office.stock_does(BLANK, jam("KS 0012341")).unwrap();
    let again = refused(print_over(&office, case, Some("phôi hỏng"), "KS 0012341"));
    assert!(matches!(again, StockRefusal::IsNot { fate: Some(Fate::Spoiled), .. }));
    assert_eq!(next(&office), "KS 0012342");
    let twice = refused(print_over(&office, case, Some("phôi hỏng"), "KS 12342, KS 0012342"));
    assert!(matches!(twice, StockRefusal::IsNot { fate: Some(Fate::Used), .. }));
    print_over(&office, case, Some("phôi hỏng"), "KS 0012342").unwrap();
    assert_eq!(number(&office), first, "the number is the entry's");

    let stock = office.stock(BLANK).unwrap();
    let today = office.now().in_vietnam().date();
    let lines = office.sheet_lines(&stock, today).unwrap();
    let told: Vec<(String, &str, Option<&str>)> = lines
        .iter()
        .map(|line| {
            let fate = line.sheet.fate().map_or("", Fate::slug);
            (line.sheet.serial.to_string(), fate, line.number.as_deref())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("KS 0012341".to_owned(), "spoiled", Some(first.as_str())),
            ("KS 0012342".to_owned(), "used", Some(first.as_str())),
        ]
    );
    let wanted =
        Balance { received: 10, used: 1, spoiled: 1, closing: 8, waiting: 1, ..Balance::default() };
    assert_eq!(stock.balance(today), wanted);
    assert!(stock.balance(today).adds_up() && stock.in_safe() == 8);
    let births = office.register_book(tannha_domain::case::Book::Births, 2026).unwrap();
    assert_eq!((births.entries.len(), births.gaps.len()), (1, 0), "no number was lost");

    // On paper, and for the one who checks the safe.
    let source = Source::Stock(BLANK, today);
    let sheet = office.stock_sheet(BLANK, today).unwrap();
    assert!(sheet.notes[0].contains("0 + 10 = 1 + 1 + 0 + 8"), "{:?}", sheet.notes);
    let row = sheet.rows.iter().find(|row| row.cells[0].starts_with("KS 0012341")).unwrap();
    assert_eq!(
        (row.cells[1].as_str(), row.cells[2].as_str()),
        (first.as_str(), "hỏng, chờ hủy: kẹt giấy, nhòe chữ")
    );
    office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap();
    assert!(office.print_table(source, Went::ToFile).unwrap().path.exists());

    // The next day it is destroyed, and what is left goes back.
    ward.clock.set("2026-11-23T08:00:00+07:00");
    let minutes = || "biên bản số 03".to_owned();
    let destroy = |text| StockEvent::Destroyed { serial: serial(text), minutes: minutes() };
    let good = refused(office.stock_does(BLANK, destroy("KS 0012342")));
    assert!(matches!(good, StockRefusal::IsNot { fate: Some(Fate::Used), .. }));
    office.stock_does(BLANK, destroy("KS 0012341")).unwrap();
    let back =
        StockEvent::Returned { first: serial("KS 0012349"), last: 12_350, minutes: minutes() };
    office.stock_does(BLANK, back).unwrap();
    let monday = office.stock(BLANK).unwrap().balance(office.now().in_vietnam().date());
    assert_eq!((monday.opening, monday.returned, monday.closing, monday.waiting), (8, 2, 6, 0));

    // Another laptop sees the same safe.
    ward.sync(&office);
    let second = ward.laptop("hung");
    assert_eq!(second.stock(BLANK).unwrap().sheets, office.stock(BLANK).unwrap().sheets);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn a_sheet_that_was_written_by_hand_is_written_down_and_the_day_adds_up() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    office.stock_does(BLANK, received("KS 1", 5)).unwrap();
    let case = registered(&ward, &office);
    let state = office.case(case).unwrap();
    let number = state.registration.as_ref().map(written_number).unwrap();
    let write = |sheet: &str, case: &str, why: &str| {
        office.use_sheet(BLANK, serial(sheet), case, why).map(drop)
    };

    // The power was out, and the certificate was written by hand.
    let why = " mất điện, viết tay ";
    assert_eq!(refused(write("KS 2", "99/2026", why)), StockRefusal::NoSuchPaper);
    assert_eq!(refused(write("KS 2", "", why)), StockRefusal::NoSuchPaper);
    let mute = refused(write("KS 2", &number, " "));
    assert_eq!(mute, StockRefusal::Case(tannha_domain::case::Refusal::ReasonMissing));
    write("KS 2", &number, why).unwrap();
    let twice = refused(write("KS 2", &state.code.text, why));
    assert!(matches!(twice, StockRefusal::IsNot { fate: Some(Fate::Used), .. }));
    write("KS 3", &state.code.text.to_lowercase(), "in ở máy khác").unwrap();

    let (stock, today) = (office.stock(BLANK).unwrap(), office.now().in_vietnam().date());
    let wanted = Balance { received: 5, used: 2, closing: 3, ..Balance::default() };
    assert_eq!(stock.balance(today), wanted);
    let line = &office.sheet_lines(&stock, today).unwrap()[0];
    assert_eq!((line.sheet.case, line.number.as_deref()), (Some(case), Some(number.as_str())));
    assert_eq!(line.sheet.steps[0].why, "mất điện, viết tay");
    let paper = office.stock_sheet(BLANK, today).unwrap();
    let row = paper.rows.iter().find(|row| row.cells[0].starts_with("KS 2")).unwrap();
    assert_eq!(row.cells[2], "đã dùng: mất điện, viết tay");
    // What it says of itself reads back on another laptop; the paper of the case is untouched.
    ward.sync(&office);
    let second = ward.laptop("hung");
    assert_eq!(second.stock(BLANK).unwrap().sheets, office.stock(BLANK).unwrap().sheets);
    assert_eq!(second.case(case).unwrap().paper(BLANK).prints, 0);
    assert!(second.set_aside().unwrap().is_empty());
}

#[test]
fn one_sheet_named_on_two_laptops_is_the_first_ones_and_the_other_has_a_task() {
    let ward = Ward::new();
    let (one, two) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    one.stock_does(BLANK, received("KS 1", 9)).unwrap();
    ward.sync(&one);
    ward.sync(&two);
    for office in [&one, &two] {
        let spoiled = StockEvent::Spoiled { serial: serial("KS 1"), reason: "rách".into() };
        office.stock_does(BLANK, spoiled).unwrap();
    }
    ward.sync(&one);
    ward.sync(&two);
    let aside = two.set_aside().unwrap();
    let why = aside[0].1.record.as_ref().unwrap().set_aside.as_ref().unwrap();
    assert_eq!((aside.len(), why.code()), (1, "stock-spoiled"));
    assert_eq!(two.stock(BLANK).unwrap().in_safe(), 8);
    ward.sync(&one);
    assert_eq!(one.stock(BLANK).unwrap().sheets, two.stock(BLANK).unwrap().sheets);
}
