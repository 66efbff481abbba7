//! Names as people write them.

use proptest::prelude::*;

use super::*;

fn parts(written: &str) -> (String, String, String) {
    let name = PersonName::parse(written).unwrap();
    (name.family().into(), name.middle().into(), name.given().into())
}

#[test]
fn the_split_is_a_guess_by_words() {
    let table = [
        ("Nguyễn Văn An", ("Nguyễn", "Văn", "An")),
        ("Trần Lê Thị Ánh Tuyết", ("Trần", "Lê Thị Ánh", "Tuyết")),
        ("Hồ Lan", ("Hồ", "", "Lan")),
        ("K'Brêu", ("", "", "K'Brêu")),
    ];
    for (written, (family, middle, given)) in table {
        assert_eq!(parts(written), (family.into(), middle.into(), given.into()), "{written}");
    }
}

#[test]
fn an_officer_confirms_what_splitting_gets_wrong() {
    let name = PersonName::parse("H'Hen Niê").unwrap();
    assert!(!name.is_confirmed());
    let name = name.confirm("Niê", "", "H'Hen").unwrap();
    assert_eq!((name.family(), name.given(), name.is_confirmed()), ("Niê", "H'Hen", true));
    assert_eq!(name.full(), "H'Hen Niê", "the written name stays");
    assert_eq!(name.confirm("Niê", "", "Hen"), Err(NameProblem::SplitDiffers));
}

#[test]
fn a_name_is_stored_composed_and_tidy_in_its_own_case() {
    let name = PersonName::parse("  Tra\u{302}\u{300}n   thị  McHoa\u{300} ").unwrap();
    assert_eq!(name.full(), "Trần thị McHoà");
    assert_eq!(name.upper(), "TRẦN THỊ MCHOÀ");
    assert_eq!(PersonName::parse("Niê Kdăm").unwrap().upper(), "NIÊ KDĂM");
    assert_eq!(name.key(), PersonName::parse("Trần Thị Mchòa").unwrap().key());
}

#[test]
fn what_no_name_may_hold_is_refused_with_its_place() {
    let class = |typed: &str| match PersonName::parse(typed) {
        Err(NameProblem::Characters(faults)) => (faults[0].position, faults[0].class.slug()),
        other => panic!("{typed}: {other:?}"),
    };
    assert_eq!(class("An 2"), (3, "digit"));
    assert_eq!(class("Bé 👶 Na"), (3, "emoji"));
    assert_eq!(class("Lan@"), (3, "symbol"));
    assert_eq!(class("La\u{200b}n"), (2, "control"));
    assert_eq!(class("Lan\u{e001}"), (3, "private-use"));
    assert_eq!(PersonName::parse(" \t "), Err(NameProblem::Empty));
    assert_eq!(PersonName::parse("- '"), Err(NameProblem::Empty));
    let long = "Nguyễn ".repeat(58);
    assert_eq!(PersonName::parse(&long), Err(NameProblem::TooLong { chars: 405, max: 120 }));
    assert!(PersonName::parse(&"Á".repeat(120)).is_ok());
}

#[test]
fn what_may_be_right_is_only_doubted() {
    let warnings = |typed: &str| {
        let (_, warnings) = PersonName::check(typed).unwrap();
        warnings.iter().map(|w| w.code()).collect::<Vec<_>>()
    };
    assert!(warnings("Nguyễn Văn An").is_empty());
    assert_eq!(warnings("H'Hen Niê"), ["name-apostrophe"]);
    assert_eq!(warnings("Ana-Maria Lê"), ["name-hyphen"]);
    assert_eq!(warnings("NGUYỄN VĂN AN"), ["name-all-capitals"]);
    assert_eq!(warnings("Brêu"), ["name-single-word"]);
    assert_eq!(warnings(&format!("Lê {}", "Á".repeat(40))), ["name-long"]);
    assert_eq!(warnings("Ðỗ Văn ðức"), ["name-look-alike"]);
    assert_eq!(PersonName::parse("Ðỗ Văn ðức").unwrap().full(), "Đỗ Văn đức");
    assert_eq!(warnings("李 小龙"), ["name-other-script", "name-all-capitals"]);
}

#[test]
fn lists_stand_in_the_order_of_the_alphabet_and_the_tones() {
    let expected =
        ["Bình", "Dung", "Dũng", "Đức", "Hoa", "Nguyên", "Nguyễn", "Quý", "Thanh", "Thành", "Tý"];
    let mut shuffled: Vec<String> = expected.iter().rev().map(|s| (*s).to_owned()).collect();
    shuffled.swap(1, 7);
    assert_eq!(sort_written(shuffled), expected);
    let tones = ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"];
    assert_eq!(sort_written(tones.iter().rev().map(|s| (*s).to_owned()).collect()), tones);
    let letters = ["An", "Ăn", "Ân", "Bo", "Bô", "Bơ", "Du", "Dư", "Đa"];
    assert_eq!(sort_written(letters.iter().rev().map(|s| (*s).to_owned()).collect()), letters);
}

#[test]
fn a_list_goes_by_given_name_then_family_then_middle() {
    let expected = [
        "Trần Văn An",
        "Lê Thị Bình",
        "Nguyễn Thị Hòa",
        "Nguyễn Văn Hoà",
        "Trần An Hòa",
        "Bùi Anh Tuấn",
    ];
    let mut names: Vec<_> =
        expected.iter().rev().map(|name| PersonName::parse(name).unwrap()).collect();
    sort_names(&mut names);
    assert_eq!(names.iter().map(PersonName::full).collect::<Vec<_>>(), expected);
}

#[test]
fn a_line_that_is_no_name_is_kept_in_the_list() {
    let lines = ["", "Lan 2", "An"].map(str::to_owned).to_vec();
    assert_eq!(sort_written(lines), ["", "An", "Lan 2"]);
}

#[test]
fn json_takes_the_written_name_or_its_parts() {
    let name: PersonName = serde_json::from_str(r#""Nguyễn Văn An""#).unwrap();
    let parts = serde_json::to_string(&name).unwrap();
    assert_eq!(
        parts,
        r#"{"full":"Nguyễn Văn An","family":"Nguyễn","middle":"Văn","given":"An","confirmed":false}"#
    );
    assert_eq!(serde_json::from_str::<PersonName>(&parts).unwrap(), name);
    assert!(serde_json::from_str::<PersonName>(r#""An 2""#).is_err());
    let bytes = minicbor::to_vec(&name).unwrap();
    assert_eq!(minicbor::decode::<PersonName>(&bytes).unwrap(), name);
}

proptest! {
    #[test]
    fn a_parsed_name_parses_to_itself(typed in "[ A-Za-zđĐàáảãạêôơư'-]{1,60}") {
        if let Ok(name) = PersonName::parse(&typed) {
            prop_assert_eq!(&PersonName::parse(name.full()).unwrap(), &name);
        }
    }

    #[test]
    fn no_text_breaks_the_parser(typed in "\\PC*") {
        let _ = PersonName::check(&typed);
    }
}
