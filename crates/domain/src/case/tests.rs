use super::{
    Document, Field, Refusal,
    event::CaseEvent,
    fact::{Handover, ReceiverSignature},
    form::{self, Gravity},
    forms::KHAI_SINH_LIEN_THONG,
    permit,
};
use std::collections::BTreeMap;

fn typed(fields: &[(&str, &str)]) -> BTreeMap<Field, String> {
    fields.iter().map(|(f, v)| (Field::from_slug(f).unwrap(), (*v).to_owned())).collect()
}

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn codes(fields: &[(&str, &str)]) -> Vec<(&'static str, Gravity, &'static str)> {
    let reading = form::read(&KHAI_SINH_LIEN_THONG, &typed(fields), today());
    reading.remarks.iter().map(|r| (r.field.slug(), r.gravity, r.code)).collect()
}

#[test]
fn a_case_begins_with_its_receipt_and_nothing_else() {
    assert_eq!(permit(None, &CaseEvent::Verified), Err(Refusal::NoSuchCase));
    let handover = Handover {
        documents: vec![Document::BirthCertificate],
        receiver: "Trần Thị Mẫu".into(),
        relation: "mother".into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    };
    assert_eq!(permit(None, &CaseEvent::HandedOver(handover)), Err(Refusal::NoSuchCase));
}

#[test]
fn an_impossible_date_and_one_to_come_are_errors() {
    let found = codes(&[("child.born", "30/02/2026")]);
    assert!(found.iter().any(|(f, g, _)| *f == "child.born" && *g == Gravity::Error));
    assert!(codes(&[("child.born", "24/11/2026")]).contains(&(
        "child.born",
        Gravity::Error,
        "date-in-future"
    )));
    assert!(!codes(&[("child.born", "23/11/2026")]).iter().any(|(f, ..)| *f == "child.born"));
}

#[test]
fn an_identity_number_of_eleven_digits_is_an_error_and_another_sex_a_warning() {
    let found = codes(&[("mother.citizen_id", "00119812345")]);
    assert!(found.iter().any(|(f, g, _)| *f == "mother.citizen_id" && *g == Gravity::Error));
    let found = codes(&[("mother.citizen_id", "001098123456"), ("mother.born", "1998")]);
    assert!(found.iter().any(|(f, g, _)| *f == "mother.citizen_id" && *g == Gravity::Warning));
}

#[test]
fn a_child_with_no_father_is_whole_and_a_father_half_written_is_not() {
    let mother_only = typed(&[("mother.name", "Lê Thị Mẫu")]);
    let reading = form::read(&KHAI_SINH_LIEN_THONG, &mother_only, today());
    assert!(!reading.missing.iter().any(|f| f.slug().starts_with("father.")));
    let half = typed(&[("father.name", "Nguyễn Văn Thử")]);
    let missing: Vec<_> = form::read(&KHAI_SINH_LIEN_THONG, &half, today())
        .missing
        .iter()
        .map(|f| f.slug())
        .filter(|slug| slug.starts_with("father."))
        .collect();
    assert_eq!(
        missing,
        ["father.born", "father.ethnicity", "father.nationality", "father.commune"]
    );
}

#[test]
fn a_name_of_four_hundred_letters_and_one_with_emoji_are_errors() {
    for name in ["Nguyễn ".repeat(60), "Nguyễn 😀".to_owned()] {
        let found = codes(&[("child.name", name.trim())]);
        assert!(found.iter().any(|(f, g, _)| *f == "child.name" && *g == Gravity::Error), "{name}");
    }
}

#[test]
fn a_name_typed_decomposed_is_kept_composed() {
    let typed = typed(&[("child.name", "Nguye\u{302}\u{303}n Thi\u{323} Ma\u{302}\u{303}u")]);
    let reading = form::read(&KHAI_SINH_LIEN_THONG, &typed, today());
    assert_eq!(reading.value(Field::ChildName), "Nguyễn Thị Mẫu");
}

#[test]
fn a_commune_is_found_by_its_code_and_by_its_whole_name() {
    for value in
        ["00592", "00592 phường Từ Liêm, thành phố Hà Nội", "phuong tu liem, thanh pho ha noi"]
    {
        let (canonical, _) = form::read_field(Field::ChildBirthCommune, value, today()).unwrap();
        assert_eq!(canonical, "00592 phường Từ Liêm, thành phố Hà Nội");
        assert_eq!(form::commune_text(&canonical), "phường Từ Liêm, thành phố Hà Nội");
    }
    let error = form::read_field(Field::ChildBirthCommune, "đâu đó", today()).unwrap_err();
    assert_eq!(error.code, "place-not-chosen");
}
