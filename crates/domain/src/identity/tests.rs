//! The vectors of DOMAIN §2.3.

use proptest::prelude::*;

use super::*;
use crate::partial_date::PartialDate;

#[test]
fn numbers_are_judged_at_three_levels() {
    use IdLevel::{Error, Ok, Warning};
    type Row = (&'static str, Option<Sex>, Option<u16>, IdLevel, &'static [&'static str]);
    let table: &[Row] = &[
        ("001226123456", Some(Sex::Male), Some(2026), Ok, &[]),
        (" 001226123456 ", Some(Sex::Male), Some(2026), Ok, &[]),
        ("001226123456", None, None, Ok, &[]),
        ("001326123456", Some(Sex::Male), None, Warning, &["W2"]),
        ("001326123456", Some(Sex::Female), Some(2026), Ok, &[]),
        ("001226123456", Some(Sex::Male), Some(2025), Warning, &["W2"]),
        ("001026123456", Some(Sex::Male), Some(2026), Warning, &["W2"]),
        ("001026123456", Some(Sex::Male), Some(1926), Ok, &[]),
        ("001326123456", Some(Sex::Male), Some(1999), Warning, &["W2"]),
        ("003226123456", None, None, Warning, &["W1"]),
        ("003326123456", Some(Sex::Male), None, Warning, &["W1", "W2"]),
        ("097226123456", None, None, Warning, &["W1"]),
        ("000226123456", None, None, Warning, &["W1"]),
        ("101226123456", None, None, Ok, &[]),
        ("00122612345", None, None, Error, &["E1"]),
        ("0012261234567", None, None, Error, &["E1"]),
        ("001226 123456", None, None, Error, &["E1"]),
        ("001226１23456", None, None, Error, &["E1"]),
        ("123456789", None, None, Error, &["E1"]),
        ("", None, None, Error, &["E1"]),
    ];
    for (text, sex, year, level, codes) in table {
        let check = check_id(text, *sex, *year);
        let found: Vec<_> = check.codes.iter().map(|code| code.code()).collect();
        assert_eq!((check.level, found.as_slice()), (*level, *codes), "{text}");
    }
}

#[test]
fn a_check_crosses_as_level_and_codes() {
    let check = check_id("003326123456", Some(Sex::Male), None);
    let json = serde_json::to_string(&check).unwrap();
    assert_eq!(json, r#"{"level":"warning","codes":["W1","W2"]}"#);
}

#[test]
fn the_table_keeps_the_63_codes_and_their_gaps() {
    let table: Vec<_> = id_provinces().collect();
    assert_eq!(table.len(), 63);
    assert!(table.is_sorted_by(|one, two| one.0 < two.0), "binary search needs the order");
    assert_eq!((table[0], table[62]), (("001", "Hà Nội"), ("096", "Cà Mau")));
    for gap in ["003", "005", "007", "009", "097"] {
        assert!(table.iter().all(|(code, _)| *code != gap), "{gap} is nobody");
    }
    assert!(table.contains(&("024", "Bắc Giang")));
}

#[test]
fn from_which_prefix_on_a_number_is_a_countrys_is_data_and_marked_as_not_found_in_a_text() {
    assert!(id_countries_source().is_some_and(|source| source.mark.is_setting()));
    let abroad = |prefix: &str| {
        let id = CitizenId::parse(&format!("{prefix}226123456")).unwrap();
        (id.is_registered_abroad(), id.check(None, None).level)
    };
    assert_eq!(abroad("100"), (false, IdLevel::Warning));
    assert_eq!(abroad("101"), (true, IdLevel::Ok));
    assert_eq!(abroad("999"), (true, IdLevel::Ok));
}

#[test]
fn a_number_says_sex_year_and_place() {
    let id = CitizenId::parse("025188001010").unwrap();
    assert_eq!((id.sex(), id.birth_year(), id.province()), (Sex::Female, 1988, Some("Phú Thọ")));
    assert_eq!(CitizenId::parse("001926123456").unwrap().birth_year(), 2326);
}

#[test]
fn a_number_is_masked_wherever_it_might_be_seen() {
    let id = CitizenId::parse("001226123451").unwrap();
    assert_eq!(id.masked(), "0**********1");
    assert_eq!(format!("{id:?}"), "CitizenId(0**********1)");
}

#[test]
fn papers_are_written_as_the_circular_asks() {
    let full = IdentityPaper {
        kind: PaperKind::CanCuocCongDan,
        number: "025188001010".into(),
        issuer: Some("Cục Cảnh sát QLHC về TTXH".into()),
        issued_on: PartialDate::parse("20/11/2021").ok(),
    };
    assert_eq!(
        full.written(),
        "Căn cước công dân số 025188001010 do Cục Cảnh sát QLHC về TTXH cấp ngày 20/11/2021"
    );
    let year = PartialDate::parse("2021").ok();
    let parts = [
        (Some("Bộ Công an"), None, "Căn cước số 025188001010 do Bộ Công an cấp"),
        (None, year, "Căn cước số 025188001010 cấp năm 2021"),
        (None, None, "Căn cước số 025188001010"),
        (Some("  "), None, "Căn cước số 025188001010"),
    ];
    for (issuer, issued_on, written) in parts {
        let issuer = issuer.map(str::to_owned);
        let paper = IdentityPaper { kind: PaperKind::CanCuoc, issuer, issued_on, ..full.clone() };
        assert_eq!(paper.written(), written);
    }
}

#[test]
fn nine_digits_are_an_old_paper_and_never_an_identity() {
    let paper = |kind, number: &str| IdentityPaper {
        kind,
        number: number.into(),
        issuer: None,
        issued_on: None,
    };
    assert_eq!(paper(PaperKind::ChungMinhNhanDan, "012345678").check(), Ok(()));
    assert_eq!(
        paper(PaperKind::ChungMinhNhanDan, "001226123456").check(),
        Err(PaperProblem::NotNineDigits)
    );
    assert_eq!(paper(PaperKind::CanCuoc, "012345678").check(), Err(PaperProblem::NotTwelveDigits));
    assert_eq!(paper(PaperKind::HoChieu, " ").check(), Err(PaperProblem::NoNumber));
    assert_eq!(paper(PaperKind::HoChieu, "C1234567").check(), Ok(()));
}

proptest! {
    #[test]
    fn twelve_digits_are_never_an_error(digits in "[0-9]{12}", year in 1900_u16..2400) {
        prop_assert_ne!(check_id(&digits, Some(Sex::Female), Some(year)).level, IdLevel::Error);
        let id = CitizenId::parse(&digits).unwrap();
        prop_assert_eq!(id.check(Some(id.sex()), Some(id.birth_year())).codes.contains(&IdCode::SexOrYearDiffers), false);
    }

    #[test]
    fn anything_else_is_an_error(text in "\\PC*") {
        prop_assume!(CitizenId::parse(&text).is_err());
        prop_assert_eq!(check_id(&text, None, None).level, IdLevel::Error);
    }
}
