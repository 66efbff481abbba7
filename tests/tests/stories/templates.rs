//! A ward lowers a field of its blank by two millimetres: from a day on, on every laptop, and nothing that
//! was printed before looks otherwise.

use chrono::NaiveDate;
use serde_json::{Value, json};
use tannha_app::{Office, OfficeError, papers::Source};
use tannha_domain::{
    case::Document,
    ids::{ActId, CaseId},
    sheet_print::Went,
    ward::Role,
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind, Templates};

use super::{office::Ward, pictures::born};

const CODE: DocumentCode = DocumentCode::GiayKhaiSinh;
const CERTIFICATE: Document = Document::BirthCertificate;

/// The template that came with the program, the child's name lowered by so many millimetres.
fn lowered(millimetres: f64) -> Value {
    let shipped = Templates::shipped().pick(CODE, None).unwrap().unwrap();
    let mut value = serde_json::to_value(shipped.template()).unwrap();
    let name = value["data"]["fields"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|field| field["field"] == "child.name")
        .unwrap();
    let y = &mut name["lines"][0]["y"];
    *y = json!(y.as_f64().unwrap() + millimetres);
    value
}

fn bytes(template: &Value) -> Vec<u8> {
    serde_json::to_vec(template).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// How far down the child's name stands over the blank, in micrometres.
fn height(office: &Office, case: CaseId) -> i32 {
    let sheet = office.sheet(Source::Case(case), CODE, PaperKind::Overprint).unwrap();
    sheet.boxes_of("child.name").next().unwrap().y
}

fn waits(office: &Office) -> ActId {
    office.settings().unwrap().templates[CODE.slug()].proposal.as_ref().unwrap().act
}

fn refused(answer: Result<Vec<tannha_app::Topic>, OfficeError>) -> (&'static str, String) {
    let error = answer.unwrap_err();
    let said = error.params().into_iter().map(|(key, value)| format!("{key}={value}"));
    (error.code(), said.collect::<Vec<_>>().join(" "))
}

fn shared(ward: &Ward, offices: [&Office; 3]) {
    for office in offices.into_iter().chain(offices) {
        ward.sync(office);
    }
}

#[test]
fn a_field_is_lowered_from_a_day_on_and_what_was_printed_stays_as_it_was() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    let tin = ward.laptop_of("tin", Role::Technician);
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let first = born(&ward, &hanh, "Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001"));
    let before = height(&hanh, first);
    hanh.print(first, CERTIFICATE, PaperKind::Overprint, None).unwrap();
    let pinned = hanh.case(first).unwrap().paper(CERTIFICATE).template.unwrap();
    assert!(pinned.starts_with("giay-khai-sinh@2020-07-16#"), "{pinned}");

    // Whoever sees to the machines brings it in, and what is wrong never comes into the log.
    let new = bytes(&lowered(2.0));
    assert_eq!(refused(hanh.propose_template(&new)).0, "not-your-role");
    let mut wrong = lowered(2.0);
    wrong["form"][5]["row"]["value"] = json!("{child.nickname}");
    let (code, said) = refused(tin.propose_template(&bytes(&wrong)));
    assert_eq!(code, "template-field");
    assert!(said.contains("giay-khai-sinh@") && said.contains("form[5].row.value"), "{said}");
    assert!(said.contains("child.nickname"), "{said}");
    let mut newer = lowered(2.0);
    newer["format"] = json!(9);
    let (code, said) = refused(tin.propose_template(&bytes(&newer)));
    assert_eq!(code, "template-newer");
    assert!(said.contains("giay-khai-sinh@2020-07-16") && said.contains("value=9"), "{said}");
    let mut narrow = lowered(2.0);
    for line in narrow["data"]["fields"][1]["lines"].as_array_mut().unwrap() {
        line["width"] = json!(6);
    }
    assert_eq!(refused(tin.propose_template(&bytes(&narrow))).0, "print-overflow");
    assert!(tin.settings().unwrap().templates.is_empty());
    tin.propose_template(&new).unwrap();
    assert_eq!(
        refused(tin.allow_template(CODE, waits(&tin), day("2026-11-23"))).0,
        "not-your-role"
    );
    shared(&ward, [&tin, &an, &hanh]);

    // A leader allows it from Monday on.
    an.allow_template(CODE, waits(&an), day("2026-11-23")).unwrap();
    shared(&ward, [&an, &tin, &hanh]);
    let friday = born(&ward, &hanh, "Nguyễn Thử Minh Phúc", ("Phan Thị Thí Dụ", "001199000002"));
    assert_eq!(height(&hanh, friday), before, "its day has not come");
    ward.clock.set("2026-11-23T08:00:00+07:00");
    let monday = born(&ward, &hanh, "Nguyễn Thử Minh An", ("Vũ Thị Thí Dụ", "001197000003"));
    assert_eq!(height(&hanh, monday) - before, 2_000, "the other laptop, after its sync");
    assert_eq!(height(&hanh, friday), before, "by the day of the paper, not of its printing");
    hanh.print(monday, CERTIFICATE, PaperKind::Overprint, None).unwrap();
    let name = hanh.case(monday).unwrap().paper(CERTIFICATE).template.unwrap();
    assert!(name.starts_with("giay-khai-sinh@2026-11-23#"), "{name}");
    shared(&ward, [&hanh, &an, &tin]);

    // What was printed is printed again as it was: before the day, and after the edition was withdrawn.
    hanh.print(first, CERTIFICATE, PaperKind::Overprint, Some("rách".into())).unwrap();
    assert_eq!(height(&hanh, first), before);
    an.withdraw_template(CODE, "phôi mới in đúng dòng".into()).unwrap();
    shared(&ward, [&an, &hanh, &tin]);
    assert_eq!(height(&hanh, monday) - before, 2_000);
    hanh.print(monday, CERTIFICATE, PaperKind::Overprint, Some("ướt".into())).unwrap();
    assert_eq!(hanh.case(monday).unwrap().paper(CERTIFICATE).template, Some(name));
    let later = born(&ward, &hanh, "Nguyễn Thử Minh Tâm", ("Đỗ Thị Thí Dụ", "001196000004"));
    assert_eq!(height(&hanh, later), before, "new papers have the program's again");
}

#[test]
fn the_office_above_says_how_a_paper_looks_where_the_ward_does_not() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    let tin = ward.laptop_of("tin", Role::Technician);
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let first = born(&ward, &hanh, "Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001"));
    let before = height(&hanh, first);
    ward.publish_template(&bytes(&lowered(3.0)), "2026-11-20");
    ward.sync(&hanh);
    assert_eq!(height(&hanh, first) - before, 3_000, "nothing was printed yet");
    let used = hanh.template_now(CODE).unwrap().unwrap();
    assert_eq!(used.template().valid_from, day("2026-11-20"));

    // The ward's own goes before it, until it is withdrawn.
    tin.propose_template(&bytes(&lowered(1.0))).unwrap();
    shared(&ward, [&tin, &an, &hanh]);
    an.allow_template(CODE, waits(&an), day("2026-11-20")).unwrap();
    shared(&ward, [&an, &hanh, &tin]);
    assert_eq!(height(&hanh, first) - before, 1_000);
    an.withdraw_template(CODE, "theo mẫu của cấp trên".into()).unwrap();
    shared(&ward, [&an, &hanh, &tin]);
    assert_eq!(height(&hanh, first) - before, 3_000);
}

#[test]
fn a_letter_has_an_envelope_with_the_familys_name_and_nothing_of_what_is_inside() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = born(&ward, &hanh, "Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001"));
    let source = Source::Envelope(case);
    let sheet = hanh.sheet(source, DocumentCode::PhongBi, PaperKind::Plain).unwrap();
    let sizes: Vec<_> = sheet.pages.iter().map(|page| (page.width(), page.height())).collect();
    assert_eq!(sizes, [(220_000, 110_000)]);
    let said = format!("{:?}", sheet.pages);
    let code = hanh.case(case).unwrap().code.text;
    assert!(said.contains("Kính gửi") && said.contains(&code), "{said}");
    assert!(!said.contains("Minh Khang"), "{said}");
    let file = hanh.print_table(source, Went::ToFile).unwrap().path;
    let pdf = std::fs::read(file).unwrap();
    assert_eq!(tannha_print::paper_of(&pdf), Some(tannha_print::PageSize::DL));
}
