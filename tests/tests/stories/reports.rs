//! The month's reports, from cases that the story itself told: the figures add up, and each says what
//! it counts by.

use chrono::NaiveDate;
use tannha_app::{Office, apology::Apology, papers::Source, reports::ReportKind};
use tannha_domain::{
    case::{CaseEvent, Document, renewal::REASONS},
    ids::{CaseId, OfficerId},
    report::{Period, Span},
    sheet_print::Went,
    time::Moment,
};
use tannha_i18n::Locale;
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use crate::{
    office::{Ward, fill, record},
    register,
};

fn receive(office: &Office, child: &str, sex: &str) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.set_field(draft, "child.name", child).unwrap();
    office.set_field(draft, "child.sex", sex).unwrap();
    if office.now().rfc3339().as_str() < "2026-11-10" {
        office.set_field(draft, "child.born", "10/10/2026").unwrap();
    }
    office.receive(draft, true).unwrap().0
}

fn registered(ward: &Ward, office: &Office, child: &str, sex: &str) -> CaseId {
    let case = receive(office, child, sex);
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    register(office, case);
    ward.sync(office);
    case
}

fn finish(office: &Office, case: CaseId) {
    for leg in ["thuong-tru", "the-bhyt"] {
        let outcome = "đã có kết quả".to_owned();
        record(office, case, CaseEvent::LegFinished { leg: leg.into(), outcome });
    }
}

fn cells(office: &Office, kind: ReportKind, month: &str, public: bool) -> Vec<Vec<String>> {
    let period = Period::around(Span::Month, month.parse().unwrap());
    let report = office.report(kind, period, Locale::Vi, public).unwrap();
    report.sheet.rows.into_iter().map(|row| row.cells).collect()
}

#[test]
fn a_month_is_reported_and_adds_up_on_the_screen_on_paper_and_as_a_spreadsheet() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-10-29T09:00:00+07:00");
    let carried = registered(&ward, &office, "Nguyễn Minh An", "male");
    ward.clock.set("2026-11-10T09:00:00+07:00");
    finish(&office, carried);
    let early = registered(&ward, &office, "Nguyễn Minh Bảo", "female");
    finish(&office, early);
    let stopped = receive(&office, "Nguyễn Minh Chi", "female");
    record(&office, stopped, CaseEvent::Withdrawn { reason: "gia đình chuyển đi".into() });
    receive(&office, "Nguyễn Minh Dũng", "male");
    ward.clock.set("2026-11-30T18:00:00+07:00");

    // carried, online, direct, early, on time, late, open, open late, stopped; kept, broken, open broken
    let november = ["1", "0", "3", "1", "0", "1", "0", "1", "1", "1", "1", "1"];
    let rows = cells(&office, ReportKind::Processing, "2026-11-30", false);
    assert_eq!(rows.last().unwrap()[1..], november);
    let october = ["0", "0", "1", "0", "0", "0", "1", "0", "0", "0", "0", "0"];
    let rows = cells(&office, ReportKind::Processing, "2026-10-01", false);
    assert_eq!(rows.last().unwrap()[1..], october);
    let rows = cells(&office, ReportKind::Processing, "2026-11-30", true);
    assert_eq!(rows.last().unwrap()[1..4], ["< 3", "0", "3"], "nobody is given away");

    let late = cells(&office, ReportKind::Late, "2026-11-30", false);
    assert_eq!(late.len(), 2);
    assert!(late.iter().all(|row| row[8] == "chưa"), "no apology was made: {late:?}");
    assert!(late.iter().all(|row| row[2] == "Lê Thị Mẫu" && row[9] == "–"), "{late:?}");
    assert!(late.iter().all(|row| row[11] == "Lê Văn An Mẫu"), "the leader answers: {late:?}");
    let civil = cells(&office, ReportKind::Civil, "2026-11-30", false);
    assert_eq!(civil[1][1], "1", "by the date of registration: the other is October's");
    let board = cells(&office, ReportKind::Nots, "2026-11-30", false);
    assert_eq!(board[1][1], "2");

    let listed = |public| cells(&office, ReportKind::Cases, "2026-11-30", public);
    let names: Vec<String> = listed(false).iter().map(|row| row[2].clone()).collect();
    assert_eq!(names.len(), 3, "by the day of receipt: {names:?}");
    assert!(names.contains(&"Nguyễn Minh Bảo".to_owned()));
    let fed = cells(&office, ReportKind::Inputs, "2026-11-30", false);
    let heads = fed.iter().filter(|row| row.len() == 1 || row[1..].iter().all(String::is_empty));
    assert_eq!(heads.count(), 6, "five groups, and the reform index: {fed:?}");
    assert_eq!(fed.last().unwrap()[1..], ["hạng 3", "30", "93,3 điểm"]);
    // What everybody may see names no case, no citizen and no officer.
    for kind in ReportKind::ALL.into_iter().chain(ReportKind::BEHIND) {
        let said = cells(&office, kind, "2026-11-30", true).concat().join(" ");
        for private in ["Nguyễn Minh", "Lê Thị Mẫu", "Lê Văn An Mẫu", "000.00.01"] {
            assert!(!said.contains(private), "{kind:?} says {private}: {said}");
        }
    }

    // Every report is one sheet for paper and for a spreadsheet, and names its base.
    for kind in ReportKind::ALL.into_iter().chain(ReportKind::BEHIND) {
        for public in [false, true] {
            let period = Period::around(Span::Month, "2026-11-30".parse().unwrap());
            let source = Source::Report(kind, period, public);
            office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap();
            let english = office.report(kind, period, Locale::En, public).unwrap();
            let words = format!("{:?}", english.sheet);
            assert!(words.contains("Counted by"), "{words}");
            assert!(!words.contains("report-"), "a word is missing: {words}");
            assert!(office.print_table(source, Went::ToFile).unwrap().path.exists());
            let saved = office.save_spreadsheet(source).unwrap().path;
            let rows = tannha_tables::read(&std::fs::read(saved).unwrap()).unwrap();
            let paper = office.report(kind, period, Locale::Vi, public).unwrap().sheet;
            assert_eq!(rows[0].1[0], paper.title);
            // In the block of NĐ 30/2020, with room for the number.
            let heads: Vec<&str> =
                paper.signatures.iter().map(|sign| sign.title.as_str()).collect();
            assert!(heads[1].ends_with("CHỦ TỊCH") && !heads[1].contains("LÃNH ĐẠO"), "{heads:?}");
            assert!(paper.number.as_deref().is_some_and(|number| number.ends_with("/BC-UBND")));
            let saved = office.save_csv(source).unwrap().path;
            let text = tannha_tables::read(&std::fs::read(saved).unwrap()).unwrap();
            let heads: Vec<&str> = paper.columns.iter().map(|c| c.title.as_str()).collect();
            assert_eq!(text[0].1, heads);
        }
    }
}

#[test]
fn the_month_of_home_service_counts_what_was_done_at_home() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let case = registered(&ward, &office, "Nguyễn Minh An", "male");
    office.print(case, Document::BirthCertificate, PaperKind::Plain, None).unwrap();
    let signer = OfficerId::parse("an").unwrap();
    record(&office, case, CaseEvent::Signed { document: Document::BirthCertificate, signer });
    ward.clock.set("2026-11-25T14:00:00+07:00");
    let carrier = OfficerId::parse("hanh").unwrap();
    let on = tannha_domain::time::Date(office.now().date());
    let (round, _) = office.plan_round(on, carrier, &[case]).unwrap();
    office.set_out(round).unwrap();
    let handover = tannha_domain::case::Handover {
        documents: vec![Document::BirthCertificate],
        receiver: "Lê Thị Mẫu".into(),
        relation: "mother".into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: tannha_domain::case::ReceiverSignature::OnPaper,
    };
    office.hand_over_on_round(round, case, handover, true, String::new()).unwrap();
    let rows = cells(&office, ReportKind::Home, "2026-11-25", false);
    let numbers: Vec<&str> = rows[..8].iter().map(|row| row[1].as_str()).collect();
    // born on 10/11, in hand on 25/11
    assert_eq!(numbers[1..], ["1", "1", "1", "0", "0", "1", "15,0"]);

    // The letters, by kind: one signed and brought, one that the family does not want.
    let said = |row: &str| {
        let rows = cells(&office, ReportKind::Home, "2026-11-25", false);
        rows.iter().find(|cells| cells[0] == row).map(|cells| cells[1].clone()).unwrap()
    };
    assert_eq!(said("Thư chúc mừng: đã ký"), "0");
    let letter = Document::CongratulationLetter;
    let draft = CaseEvent::LetterDrafted { greeting: "ba".into(), document: None, text: None };
    record(&office, case, draft);
    office.print(case, letter, PaperKind::Plain, None).unwrap();
    let signer = OfficerId::parse("an").unwrap();
    record(&office, case, CaseEvent::Signed { document: letter, signer });
    record(&office, case, CaseEvent::TakenOut { documents: vec![letter] });
    crate::procedures::hand_over(&office, case, &[letter], "Lê Thị Mẫu");
    let silent = registered(&ward, &office, "Nguyễn Minh Bảo", "male");
    let reason = "gia đình không muốn nhận thư".to_owned();
    record(&office, silent, CaseEvent::LetterSuppressed { reason, document: Some(letter) });
    for (row, number) in [
        ("Thư chúc mừng: đã ký", "1"),
        ("Thư chúc mừng: đã đến tay gia đình", "1"),
        ("Thư chúc mừng: không gửi, có lý do", "1"),
        ("Thư chia buồn: đã ký", "0"),
    ] {
        assert_eq!(said(row), number, "{row}");
    }
}

#[test]
fn every_figure_of_the_three_nots_has_as_many_lines_behind_it_as_it_says() {
    let ward = Ward::new();
    let (office, head) = (ward.laptop("hanh"), ward.laptop("an"));
    // One carried over that ends late, one late with an apology, two whose family was asked for more.
    ward.clock.set("2026-10-29T09:00:00+07:00");
    let carried = registered(&ward, &office, "Nguyễn Minh An", "male");
    ward.clock.set("2026-11-10T09:00:00+07:00");
    finish(&office, carried);
    let sorry_for = receive(&office, "Nguyễn Minh Bảo", "male");
    let [once, twice] = ["Nguyễn Minh Chi", "Nguyễn Minh Dũng"].map(|name| {
        let case = receive(&office, name, "female");
        let (what, why) = ("Giấy chứng sinh".into(), "Bản nộp bị mờ.".into());
        record(&office, case, CaseEvent::SupplementRequested { what, why });
        case
    });
    ward.clock.set("2026-11-11T09:00:00+07:00");
    for case in [once, twice] {
        office.receive_supplement(case, None).unwrap();
    }
    ward.sync(&office);
    ward.sync(&head);
    let (what, reason) = ("Tờ khai cư trú".into(), "Lần đầu hướng dẫn thiếu".into());
    record(&head, twice, CaseEvent::SupplementAgain { what, reason });
    let sorry = Apology {
        reason: REASONS[0].to_owned(),
        to: Moment::parse("2026-11-17T17:00:00+07:00").unwrap(),
        signer: OfficerId::parse("an").unwrap(),
        greeting: "ba".to_owned(),
    };
    head.apologise(sorry_for, sorry).unwrap();
    ward.sync(&head);
    ward.sync(&office);
    ward.clock.set("2026-11-30T18:00:00+07:00");

    let period = Period::around(Span::Month, "2026-11-30".parse().unwrap());
    let board = office.report(ReportKind::Nots, period, Locale::Vi, false).unwrap();
    assert!(board.behind.len() >= 9);
    let mut figures = Vec::new();
    for (row, kind) in &board.behind {
        let figure: usize = board.sheet.rows[*row].cells[1].parse().unwrap();
        let list = office.report(*kind, period, Locale::Vi, false).unwrap();
        assert_eq!(list.sheet.rows.len(), figure, "{}: {kind:?}", board.sheet.rows[*row].cells[0]);
        figures.push(figure);
    }
    assert_eq!(figures, [4, 3, 2, 2, 1, 0, 0, 0, 3], "no list is as long as another by chance");
}

#[test]
fn the_days_of_a_month_the_months_of_a_quarter_and_the_quarters_of_a_year_add_up() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    for (when, child) in [
        ("2026-10-29T09:00:00+07:00", "Nguyễn Minh An"),
        ("2026-11-10T09:00:00+07:00", "Nguyễn Minh Bảo"),
        ("2026-11-12T09:00:00+07:00", "Nguyễn Minh Chi"),
        ("2026-12-15T09:00:00+07:00", "Nguyễn Minh Dũng"),
    ] {
        ward.clock.set(when);
        receive(&office, child, "male");
    }
    ward.clock.set("2026-12-31T18:00:00+07:00");
    let received = |span, day: NaiveDate| {
        let period = Period::around(span, day);
        let report = office.report(ReportKind::Cases, period, Locale::Vi, false).unwrap();
        assert!(report.sheet.lines[1].contains("ngày"), "says what it counts by");
        report.sheet.rows.len()
    };
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let days: usize =
        day("2026-11-01").iter_days().take(30).map(|day| received(Span::Day, day)).sum();
    assert_eq!((days, received(Span::Month, day("2026-11-30"))), (2, 2));
    let months: usize = ["2026-10-01", "2026-11-01", "2026-12-01"]
        .map(|month| received(Span::Month, day(month)))
        .iter()
        .sum();
    assert_eq!((months, received(Span::Quarter, day("2026-11-30"))), (4, 4));
    let quarters: usize = ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]
        .map(|quarter| received(Span::Quarter, day(quarter)))
        .iter()
        .sum();
    assert_eq!((quarters, received(Span::Year, day("2026-01-01"))), (4, 4));
}
