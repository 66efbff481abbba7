//! Fees: said before receipt, printed on the receipt, taken with a number from the fee book, summed up by
//! day and month, and never on a paper beside a condolence.

use tannha_app::{Office, OfficeError, reports::ReportKind};
use tannha_domain::{
    case::{CaseEvent, Document, PayWay, Refusal},
    ids::CaseId,
    report::{Period, Span},
    ruleset::FeeGround,
};
use tannha_i18n::Locale;
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use crate::{
    entries::{take, words},
    office::{Ward, fill, record},
    procedures::{DEATH, DECLARANT, Typed, number, receive, write},
};

const COPIES: Typed = &[("declarant.relation", "relative"), ("delivery.copies", "3")];

fn receipt(office: &Office, case: CaseId) -> String {
    let words = words(office, case, DocumentCode::GiayTiepNhan);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Copies of the first birth of the year.
fn copies(office: &Office, more: Typed) -> CaseId {
    let draft = write(office, "ban-sao-khai-sinh", &[DECLARANT, COPIES, more]);
    take(office, draft, "1/2026");
    let due = office.fee_of_draft(&office.draft(draft).unwrap()).unwrap().unwrap();
    let exempt = more.iter().any(|(field, _)| *field == "declarant.exemption");
    assert_eq!(due.dong, if exempt { 0 } else { 24_000 }, "said before it is received");
    office.receive(draft, false).unwrap().0
}

fn fees(office: &Office, span: Span, day: &str, public: bool) -> Vec<Vec<String>> {
    let period = Period::around(span, day.parse().unwrap());
    let report = office.report(ReportKind::Fees, period, Locale::Vi, public).unwrap();
    report.sheet.rows.into_iter().map(|row| row.cells).collect()
}

#[test]
fn a_fee_is_said_printed_taken_and_summed_by_day_and_month() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let birth = office.start_draft("khai-sinh").unwrap();
    fill(&office, birth);
    let (birth, _) = office.receive(birth, false).unwrap();
    assert!(receipt(&office, birth).contains("Phí, lệ phí: miễn (đăng ký đúng hạn)"));
    assert_eq!(number(&ward, &office, birth), 1);
    let nothing = office.collect_fee(birth, 0, "0000001", PayWay::Cash);
    assert!(matches!(nothing, Err(OfficeError::Refused(Refusal::NoFee))));

    let first = copies(&office, &[]);
    let said = receipt(&office, first);
    assert!(said.contains("24.000 đồng (3 bản, mỗi bản 8.000 đồng), chưa thu"), "{said}");
    let less = office.collect_fee(first, 20_000, "0000101", PayWay::Cash);
    let due = Refusal::FeeDiffers { due: 24_000 };
    assert!(matches!(less, Err(OfficeError::Refused(refusal)) if refusal == due));
    office.collect_fee(first, 24_000, "0000101", PayWay::Cash).unwrap();
    let twice = office.collect_fee(first, 24_000, "0000102", PayWay::Cash);
    assert!(matches!(twice, Err(OfficeError::Refused(Refusal::FeePaid))));
    assert!(receipt(&office, first).contains("đã thu, biên lai số 0000101"));

    // Written down on the wrong dossier: struck out, and taken again the next day by transfer.
    let second = copies(&office, &[]);
    office.collect_fee(second, 24_000, "0000103", PayWay::Cash).unwrap();
    let act = office.case(second).unwrap().payment().unwrap().act;
    office.strike_fee(second, act, "ghi nhầm hồ sơ").unwrap();
    ward.clock.set("2026-11-23T08:00:00+07:00");
    office.collect_fee(second, 24_000, "0000104", PayWay::Transfer).unwrap();

    // One who pays nothing, and one who has not paid yet.
    let merit = copies(&office, &[("declarant.exemption", "nguoi-co-cong")]);
    let ground = office.fee(&office.case(merit).unwrap()).unwrap().unwrap().ground;
    assert_eq!(ground, Some(FeeGround::NguoiCoCong));
    assert!(receipt(&office, merit).contains("miễn (người có công với cách mạng)"));
    copies(&office, &[]);
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());

    let day = fees(&office, Span::Day, "2026-11-20", false);
    assert!(
        day.contains(&["20/11/2026", "1", "24.000", "0", "0", "24.000"].map(str::to_owned).into())
    );
    let month = fees(&office, Span::Month, "2026-11-20", false);
    let row = |name: &str| month.iter().find(|cells| cells[0] == name).unwrap()[1..].to_vec();
    assert_eq!(row("23/11/2026"), ["1", "0", "24.000", "0", "24.000"]);
    assert_eq!(row("Cộng"), ["2", "24.000", "24.000", "0", "48.000"]);
    assert_eq!(row("Chưa thu"), ["1", "", "", "", "24.000"]);
    assert_eq!(row("Miễn: đăng ký đúng hạn")[0], "1");
    assert_eq!(row("Miễn: người có công với cách mạng")[0], "1");
    let public = fees(&office, Span::Month, "2026-11-20", true);
    let total = public.iter().find(|cells| cells[0] == "Cộng").unwrap();
    assert_eq!(total[1..], ["< 3", "–", "–", "–", "–"], "two payments give a family away");
}

#[test]
fn no_paper_of_a_family_that_mourns_speaks_of_money() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let death = receive(&office, "khai-tu-lien-thong", &[DECLARANT, DEATH]);
    let said = receipt(&office, death);
    assert!(!said.contains("lệ phí") && !said.contains("đồng"), "{said}");
    assert!(office.fee(&office.case(death).unwrap()).unwrap().is_some(), "the screen knows it");
    office.print(death, Document::Receipt, PaperKind::Plain, None).unwrap();

    // A birth whose mother has died: what the officer knows is said aloud.
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    for (field, value) in [
        ("mother.dead", "yes"),
        ("declarant.relation", "father"),
        ("declarant.name", "Nguyễn Văn Thử"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    let (birth, _) = office.receive(draft, false).unwrap();
    assert!(!receipt(&office, birth).contains("lệ phí"));
    record(&office, birth, CaseEvent::Verified);
}
