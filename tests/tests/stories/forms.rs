//! The papers around a dossier: the declaration that the citizen signs, the slip that travels with the
//! file, the books that say what came and what left.

use chrono::NaiveDate;
use tannha_app::{Office, papers::Source, tracking::TrackingDays};
use tannha_domain::{
    case::{CaseEvent, Document},
    ids::{CaseId, OfficerId},
    sheet_print::Went,
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use super::{
    office::{Ward, fill, record},
    procedures::{hand_over, number, print_and_sign},
};

fn cells(sheet: &tannha_print::TableSheet) -> Vec<Vec<String>> {
    sheet.rows.iter().map(|row| row.cells.clone()).collect()
}

fn received(office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    let paper = office.print_declaration(Source::Draft(draft), Went::ToFile).unwrap();
    assert!(paper.path.is_file() && paper.pages == 1, "{paper:?}");
    office.receive(draft, false).unwrap().0
}

#[test]
fn a_declaration_is_printed_from_a_draft_and_from_its_case_and_every_print_is_in_its_history() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let case = received(&office);
    let before = office.ledger().history(case).unwrap().len();
    office.print_declaration(Source::Case(case), Went::ToFile).unwrap();
    office.print_declaration(Source::Case(case), Went::ToFile).unwrap();
    assert_eq!(office.ledger().history(case).unwrap().len(), before + 2);
    let said = super::entries::words(&office, case, DocumentCode::ToKhai);
    for words in
        ["TỜ KHAI ĐĂNG KÝ KHAI SINH", "Kính gửi (1): Ủy ban nhân dân phường", "cam đoan", "(6)"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn every_procedure_has_a_declaration_that_can_be_laid_out_with_nothing_in_it() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    for handling in tannha_domain::case::HANDLINGS {
        let draft = office.start_draft(handling.procedure).unwrap();
        let sheet = office.sheet(Source::Draft(draft), DocumentCode::ToKhai, PaperKind::Preview);
        assert!(sheet.is_ok(), "{}: {:?}", handling.procedure, sheet.err());
    }
}

#[test]
fn the_control_slip_says_who_gave_what_to_whom_and_the_five_ro_of_each_step() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let case = received(&office);
    assert_eq!(number(&ward, &office, case), 1);
    print_and_sign(&office, case, Document::BirthCertificate);
    record(&office, case, CaseEvent::TakenOut { documents: vec![Document::BirthCertificate] });
    ward.clock.set("2026-12-01T18:00:00+07:00");
    hand_over(&office, case, &[Document::BirthCertificate], "Lê Thị Mẫu");

    let slip = office.control_sheet(case).unwrap();
    let rows = cells(&slip);
    let said = |text: &str| rows.iter().flatten().any(|cell| cell.contains(text));
    for words in ["Rõ việc", "Rõ người", "Rõ quy trình", "Rõ trách nhiệm", "Rõ hiệu quả"]
    {
        assert!(said(words), "{words}: {rows:?}");
    }
    let last = rows.last().unwrap();
    assert_eq!((last[2].as_str(), last[4].as_str()), ("Lê Thị Mẫu", "Quá hạn"), "{last:?}");
    let received = rows.iter().find(|row| row.last().is_some() && row.len() == 8).unwrap();
    assert_eq!((received[0].as_str(), received[5].as_str()), ("1", "Tiếp nhận hồ sơ"));
    // Hour and day each on a line; who gives signs as well as who receives.
    assert_eq!(received[3], "09\u{a0}giờ\u{a0}00\u{a0}phút 20/11/2026");
    let titles: Vec<&str> = slip.columns.iter().map(|column| column.title.as_str()).collect();
    assert_eq!(titles[6..], ["Người giao ký", "Người nhận ký"]);
    let leads = slip.lines.iter().find(|line| line.starts_with("Cơ quan chủ trì")).unwrap();
    assert!(leads.contains("Ủy ban nhân dân phường") && !leads.contains("UBND"), "{leads}");
    let paper = office.print_table(Source::Control(case), Went::ToFile).unwrap();
    assert!(paper.path.is_file());
}

#[test]
fn the_books_of_what_came_and_what_left_lie_on_their_long_side_and_say_what_the_annex_asks() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let case = received(&office);
    assert_eq!(number(&ward, &office, case), 1);
    let letter = Document::CongratulationLetter;
    let greeting = "chi".to_owned();
    record(&office, case, CaseEvent::LetterDrafted { greeting, document: None, text: None });
    office.print(case, letter, PaperKind::Plain, None).unwrap();
    office.sign(case, letter, &OfficerId::parse("an").unwrap()).unwrap();
    record(&office, case, CaseEvent::LetterNumberRequested { document: None });
    ward.sync(&office);

    let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let book = office.tracking_sheet(TrackingDays::Day(day)).unwrap();
    assert_eq!((book.columns.len(), book.rows.len(), book.landscape), (13, 1, true));
    assert_eq!(book.rows[0].cells[1], office.case(case).unwrap().code.text);
    let other = TrackingDays::Day(day.succ_opt().unwrap());
    assert!(office.tracking_sheet(other).unwrap().rows.is_empty());
    assert_eq!(office.tracking_sheet(TrackingDays::Month(day)).unwrap().rows.len(), 1);

    let left = office.outgoing_sheet(2026).unwrap();
    assert_eq!((left.columns.len(), left.rows.len(), left.landscape), (10, 1, true));
    assert_eq!(left.rows[0].cells[0], "01/UBND-VP");
    assert!(office.outgoing_sheet(2025).unwrap().rows.is_empty());
    for source in [Source::Tracking(TrackingDays::Month(day)), Source::Outgoing(2026)] {
        let sheet = office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap();
        let page = &sheet.pages[0];
        assert!(page.landscape && page.width() > page.height());
        let paper = office.print_table(source, Went::ToFile).unwrap();
        assert!(paper.path.is_file());
    }
}
