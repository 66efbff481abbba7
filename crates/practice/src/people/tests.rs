use std::collections::BTreeSet;

use tannha_app::domain::{
    case::{form, forms::KHAI_SINH_LIEN_THONG},
    identity::{IdLevel, check_id},
};

use super::*;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 2).unwrap()
}

fn births(seed: u64, count: usize) -> Vec<Birth> {
    let mut inventor = Inventor::new(seed);
    (0..count).map(|_| inventor.birth(day())).collect()
}

#[test]
fn the_same_seed_invents_the_same_families() {
    assert_eq!(births(7, 50), births(7, 50));
    assert_ne!(births(7, 50), births(8, 50));
}

#[test]
fn every_invented_dossier_can_be_received_as_it_is_typed() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    for birth in births(1, 2_000) {
        let reading = form::read(&KHAI_SINH_LIEN_THONG, &birth.typed, today);
        assert!(reading.is_ready(), "{:?} {:?}", reading.missing, reading.remarks);
    }
}

#[test]
fn identity_numbers_agree_with_sex_and_year_of_birth() {
    let mut inventor = Inventor::new(3);
    for year in [1958, 1999, 2000, 2026] {
        for sex in [Sex::Female, Sex::Male] {
            for _ in 0..200 {
                let id = inventor.citizen_id(sex, year);
                let check = check_id(&id, Some(sex), u16::try_from(year).ok());
                assert_eq!(check.level, IdLevel::Ok, "{id}");
            }
        }
    }
}

#[test]
fn among_the_families_are_those_that_simple_programs_forget() {
    let births = births(1, 2_000);
    let any = |of: &dyn Fn(&Birth) -> bool| births.iter().any(of);
    assert!(any(&|b| b.value(Field::FatherName).is_empty()), "a child without a father");
    assert!(any(&|b| b.value(Field::ChildName).chars().count() > 35), "a long name");
    assert!(any(&|b| !b.value(Field::MotherName).contains(' ')), "a name of one word");
    assert!(any(&|b| b.value(Field::MotherName).contains('\'')), "a name with an apostrophe");
    assert!(any(&|b| b.value(Field::MotherBorn).len() == 4), "a year alone");
    assert!(any(&|b| b.value(Field::DeclarantRelation) == "grandparent"));
    let peoples: BTreeSet<&str> = births.iter().map(|b| b.value(Field::MotherEthnicity)).collect();
    assert!(peoples.len() >= 5, "{peoples:?}");
}

#[test]
fn twins_have_one_mother_one_day_and_two_names() {
    let mut inventor = Inventor::new(5);
    let first = inventor.birth(day());
    let twin = inventor.twin(&first);
    assert_eq!(first.value(Field::MotherCitizenId), twin.value(Field::MotherCitizenId));
    assert_eq!(first.born, twin.born);
    assert_ne!(first.value(Field::ChildName), twin.value(Field::ChildName));
}
