//! The month's reports, from cases that the story itself told: the figures add up, and each says what
//! it counts by.

use tannha_app::{Office, papers::Source, reports::ReportKind};
use tannha_domain::{
    case::{CaseEvent, Document},
    ids::{CaseId, OfficerId},
    report::{Period, Span},
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
    for kind in ReportKind::ALL {
        let said = cells(&office, kind, "2026-11-30", true).concat().join(" ");
        for private in ["Nguyễn Minh", "Lê Thị Mẫu", "Lê Văn An Mẫu", "000.00.01"] {
            assert!(!said.contains(private), "{kind:?} says {private}: {said}");
        }
    }

    // Every report is one sheet for paper and for a spreadsheet, and names its base.
    for kind in ReportKind::ALL {
        for public in [false, true] {
            let period = Period::around(Span::Month, "2026-11-30".parse().unwrap());
            let source = Source::Report(kind, period, public);
            office.sheet(source, DocumentCode::BangBieu, PaperKind::Plain).unwrap();
            let english = office.report(kind, period, Locale::En, public).unwrap();
            let words = format!("{:?}", english.sheet);
            assert!(words.contains("Counted by"), "{words}");
            assert!(!words.contains("report-"), "a word is missing: {words}");
            assert!(office.print_table(source).unwrap().path.exists());
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
    let numbers: Vec<&str> = rows.iter().map(|row| row[1].as_str()).collect();
    // born on 10/11, in hand on 25/11
    assert_eq!(numbers[1..], ["1", "1", "1", "0", "0", "1", "15,0"]);
}
