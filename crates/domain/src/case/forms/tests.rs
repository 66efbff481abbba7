use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::*;
use crate::{
    case::{
        HANDLINGS,
        form::{Gravity, read, read_field},
    },
    ruleset::{ProcedureCode, Rulebook},
};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn typed(fields: &[(&str, &str)]) -> BTreeMap<Field, String> {
    fields.iter().map(|(f, v)| (Field::from_slug(f).unwrap(), (*v).to_owned())).collect()
}

/// Errors and warnings of one field, as codes.
fn said(form: &Form, fields: &[(&str, &str)], field: &str) -> Vec<(Gravity, &'static str)> {
    let reading = read(form, &typed(fields), today());
    let of = |remark: &&Remark| remark.field.slug() == field;
    reading.remarks.iter().filter(of).map(|remark| (remark.gravity, remark.code)).collect()
}

fn missing(form: &Form, fields: &[(&str, &str)]) -> Vec<&'static str> {
    read(form, &typed(fields), today()).missing.iter().map(|field| field.slug()).collect()
}

#[test]
fn no_form_asks_twice_and_each_begins_with_values_that_it_can_read() {
    for handling in HANDLINGS {
        let form = handling.form;
        let fields: Vec<Field> = form.fields().collect();
        for (at, field) in fields.iter().enumerate() {
            assert!(!fields[..at].contains(field), "{} {field:?}", handling.procedure);
        }
        for (field, value) in form.usual {
            assert!(form.asks_for(*field), "{} {field:?}", handling.procedure);
            let read = super::super::form::read_asked(form, *field, value, today());
            assert!(read.is_ok(), "{} {field:?} {value}", handling.procedure);
        }
        for field in form.subject.iter().chain(handling.happened.iter()) {
            assert!(form.asks_for(*field), "{} {field:?}", handling.procedure);
        }
    }
}

#[test]
fn the_sections_of_a_form_are_whole() {
    for handling in HANDLINGS {
        let mut seen: Vec<Section> = Vec::new();
        for field in handling.form.fields() {
            let section = field.spec().section;
            if seen.last() != Some(&section) {
                assert!(!seen.contains(&section), "{} {section:?}", handling.procedure);
                seen.push(section);
            }
        }
    }
}

#[test]
fn every_procedure_that_is_received_has_its_rules_its_leg_and_its_papers() {
    let rules = Rulebook::built_in().default_for(today()).unwrap();
    for handling in HANDLINGS {
        let procedure = rules.procedure(&ProcedureCode::new(handling.procedure)).unwrap();
        let own = procedure.legs.is_empty().then_some(handling.procedure);
        let legs: Vec<&str> =
            procedure.legs.iter().map(|leg| leg.code.as_str()).chain(own).collect();
        assert!(legs.contains(&handling.leg), "{} {legs:?}", handling.procedure);
        for (document, leg) in handling.from_agencies {
            assert!(legs.contains(leg), "{} {document:?}", handling.procedure);
        }
        assert!(!procedure.papers.is_empty(), "{}", handling.procedure);
        if let Some(field) = handling.form.variant {
            for choice in handling.form.choices(field) {
                let variant = handling.form.variant(|_| choice);
                assert!(procedure.clock(variant).is_ok(), "{} {choice}", handling.procedure);
            }
        }
    }
}

#[test]
fn a_death_before_the_birth_and_a_note_before_the_death_are_errors() {
    let before = [("deceased.born", "02/03/1950"), ("death.day", "01/03/1950")];
    let wrong = (Gravity::Error, "death-before-birth");
    assert!(said(&KHAI_TU, &before, "death.day").contains(&wrong));
    let years = [("deceased.born", "1950"), ("death.day", "1949")];
    assert_eq!(said(&KHAI_TU, &years, "death.day"), [(Gravity::Error, "death-before-birth")]);
    let note = [("death.day", "20/11/2026"), ("note.date", "19/11/2026")];
    assert_eq!(said(&KHAI_TU, &note, "note.date"), [(Gravity::Error, "note-before-death")]);
}

#[test]
fn a_death_of_more_than_fifteen_days_ago_is_late_and_is_still_received() {
    assert_eq!(
        said(&KHAI_TU, &[("death.day", "07/11/2026")], "death.day"),
        [(Gravity::Warning, "death-registered-late")]
    );
    assert!(said(&KHAI_TU, &[("death.day", "08/11/2026")], "death.day").is_empty());
    let tomorrow = said(&KHAI_TU, &[("death.day", "24/11/2026")], "death.day");
    assert_eq!(tomorrow, [(Gravity::Error, "date-in-future")]);
}

#[test]
fn the_hour_of_death_is_read_as_it_is_said_and_needs_its_day() {
    for (typed, hour) in [("4:30", "04:30"), ("04h30", "04:30"), ("23.05", "23:05")] {
        assert_eq!(read_field(Field::DeathHour, typed, today()).unwrap().0, hour);
    }
    for wrong in ["24:00", "nửa đêm", "4", "12:60", ":"] {
        assert_eq!(read_field(Field::DeathHour, wrong, today()).unwrap_err().code, "not-an-hour");
    }
    let only_a_month = [("death.day", "11/2026"), ("death.hour", "04:30")];
    assert_eq!(said(&KHAI_TU, &only_a_month, "death.hour"), [(Gravity::Error, "hour-without-day")]);
    assert!(!missing(&KHAI_TU, &[]).contains(&"death.hour"), "unknown stays blank");
}

#[test]
fn a_death_note_is_given_whole_or_not_at_all() {
    let note = |fields: &[(&str, &str)]| -> Vec<_> {
        missing(&KHAI_TU, fields).into_iter().filter(|slug| slug.starts_with("note.")).collect()
    };
    assert!(note(&[]).is_empty());
    assert_eq!(note(&[("note.number", "12/GBT")]), ["note.kind", "note.issuer", "note.date"]);
}

#[test]
fn who_declares_is_not_who_died() {
    let same = [("deceased.citizen_id", "001150123456"), ("declarant.citizen_id", "001150123456")];
    assert!(
        said(&KHAI_TU, &same, "declarant.citizen_id")
            .contains(&(Gravity::Error, "id-of-another-person"))
    );
    let child = [("declarant.relation", "guardian")];
    assert_eq!(
        said(&KHAI_TU, &child, "declarant.relation"),
        [(Gravity::Error, "not-a-choice")],
        "a birth's relation is none of a death's"
    );
}

#[test]
fn a_claim_for_benefits_says_which_clock() {
    let values = typed(&[("death.benefit", "mai-tang-9")]);
    let value = |field: Field| values.get(&field).map_or("", String::as_str);
    assert_eq!(KHAI_TU_LIEN_THONG.variant(value), Some("mai-tang-9"));
    assert_eq!(KHAI_TU.variant(value), None, "death alone has none");
    let group = [("death.benefit", "mai-tang-7")];
    assert_eq!(
        said(&KHAI_TU_LIEN_THONG, &group, "death.benefit"),
        [(Gravity::Error, "not-a-choice")]
    );
}

#[test]
fn two_three_or_four_in_one_changes_the_steps_the_agencies_and_what_is_brought() {
    let rules = Rulebook::built_in().default_for(today()).unwrap();
    let death = rules.procedure(&ProcedureCode::new("khai-tu-lien-thong")).unwrap();
    let said = |choice: &'static str| {
        let variant = KHAI_TU_LIEN_THONG.variant(|_| choice);
        let legs = death.legs_of(variant).map(|leg| format!("{} {}", leg.code, leg.agency.slug()));
        let papers = death.papers_of(variant).map(|paper| paper.name.vi.clone());
        (legs.skip(2).collect::<Vec<_>>(), papers.skip(2).collect::<Vec<_>>())
    };
    let (legs, papers) = said("hai-viec");
    assert!(legs.is_empty() && papers.len() == 2, "{papers:?}");
    let (legs, papers) = said("mai-tang-6");
    assert_eq!(legs, ["mai-tang co-quan-tro-cap"]);
    assert_eq!(papers[0], "Tờ khai đề nghị hỗ trợ chi phí mai táng");
    let (legs, _) = said("mai-tang-11");
    assert_eq!(legs, ["mai-tang co-quan-tro-cap", "thoi-tuat bao-hiem-xa-hoi"]);
    let (legs, papers) = said("tu-tuat-9");
    assert_eq!(legs, ["mai-tang bao-hiem-xa-hoi", "tu-tuat bao-hiem-xa-hoi"]);
    assert_eq!(
        papers[..2],
        ["Tờ khai của thân nhân (Mẫu 09-HSB)", "Giấy tờ về thân nhân hưởng trợ cấp tuất"]
    );
    let (legs, _) = said("tu-tuat-18");
    assert_eq!(legs, ["mai-tang co-quan-tro-cap", "tu-tuat co-quan-tro-cap"]);
    assert!(death.is_of_another("giay-to-tuat", Some("mai-tang-9")));
    assert!(!death.is_of_another("giay-to-tuat", Some("tu-tuat-9")));
    assert!(!death.is_of_another("giay-bao-tu", None) && !death.is_of_another("giay-la", None));
}

#[test]
fn a_claim_that_does_not_fit_the_choice_is_asked_about() {
    let form = &KHAI_TU_LIEN_THONG;
    let claim = [("death.benefit", "mai-tang-9")];
    let missing = (Gravity::Warning, "no-benefit-claim");
    assert!(said(form, &claim, "papers.to-khai-mai-tang").contains(&missing));
    let two = [("death.benefit", "hai-viec"), ("papers.to-khai-mai-tang", "yes")];
    let unasked = (Gravity::Warning, "claim-without-benefit");
    assert!(said(form, &two, "death.benefit").contains(&unasked));
    let young = [
        ("death.benefit", "mai-tang-11"),
        ("deceased.born", "02/03/1950"),
        ("death.day", "20/11/2026"),
        ("papers.to-khai-mai-tang", "yes"),
    ];
    assert!(said(form, &young, "death.benefit").contains(&(Gravity::Warning, "benefit-age")));
}

#[test]
fn an_owner_under_eighteen_and_a_sum_that_is_none_are_errors() {
    let young = [("owner.born", "24/11/2008")];
    assert_eq!(said(&HO_KINH_DOANH, &young, "owner.born"), [(Gravity::Error, "owner-not-of-age")]);
    assert!(said(&HO_KINH_DOANH, &[("owner.born", "23/11/2008")], "owner.born").is_empty());
    for wrong in ["năm mươi triệu", "-1", "1e9", "1234567890123", ""] {
        let read = read_field(Field::BusinessCapital, wrong, today());
        assert_eq!(read.unwrap_err().code, "not-an-amount", "{wrong}");
    }
    let (capital, _) = read_field(Field::BusinessCapital, "50.000.000", today()).unwrap();
    assert_eq!(capital, "50000000");
    assert_eq!(super::super::form::amount_text(&capital), "50.000.000");
}

#[test]
fn too_young_to_marry_is_asked_about_for_each_by_their_own_age() {
    let born = |wife: &'static str, husband: &'static str| {
        let fields = [("wife.born", wife), ("husband.born", husband)];
        (said(&KET_HON, &fields, "wife.born"), said(&KET_HON, &fields, "husband.born"))
    };
    let young = vec![(Gravity::Warning, "too-young-to-marry")];
    assert_eq!(born("24/11/2008", "24/11/2006"), (young.clone(), young));
    assert_eq!(born("23/11/2008", "23/11/2006"), (Vec::new(), Vec::new()));
}

#[test]
fn a_foreign_nationality_makes_another_procedure_of_a_marriage() {
    let unsaid = [("wife.nationality", "Pháp"), ("marriage.foreign", "none")];
    let said_so = [("wife.nationality", "Pháp"), ("marriage.foreign", "yeu-to-nuoc-ngoai")];
    let code = [(Gravity::Error, "foreign-not-said")];
    assert_eq!(said(&KET_HON, &unsaid, "marriage.foreign"), code);
    assert!(said(&KET_HON, &said_so, "marriage.foreign").is_empty());
}

#[test]
fn each_wording_of_marital_status_asks_for_what_it_names_and_no_more() {
    let asked = |wording: &str| -> Vec<_> {
        missing(&XAC_NHAN_HON_NHAN, &[("status.wording", wording)])
            .into_iter()
            .filter_map(|slug| slug.strip_prefix("status."))
            .collect()
    };
    assert_eq!(asked("never-married"), ["purpose"]);
    for wording in ["married", "divorced", "widowed"] {
        assert_eq!(asked(wording), ["spouse", "paper", "purpose"], "{wording}");
    }
    assert_eq!(asked("de-facto"), ["spouse", "purpose"]);
    assert_eq!(asked("unmarried-then"), ["spouse", "paper", "place", "from", "to", "purpose"]);
    let left = [("status.wording", "never-married"), ("status.spouse", "Lê Thị Thử")];
    assert_eq!(
        said(&XAC_NHAN_HON_NHAN, &left, "status.spouse"),
        [(Gravity::Error, "not-in-this-wording")]
    );
    let turned = [("status.from", "02/01/2020"), ("status.to", "01/01/2020")];
    assert_eq!(
        said(&XAC_NHAN_HON_NHAN, &turned, "status.to"),
        [(Gravity::Error, "period-ends-before-it-begins")]
    );
}

#[test]
fn who_has_died_has_no_residence_and_declares_nothing() {
    let father = [("father.name", "Nguyễn Văn Thử"), ("father.born", "1996")];
    let living = missing(&KHAI_SINH, &father);
    assert!(living.contains(&"father.commune") && living.contains(&"mother.commune"));
    let both = [&father[..], &[("father.dead", "yes"), ("mother.dead", "yes")]].concat();
    let dead = missing(&KHAI_SINH, &both);
    assert!(!dead.contains(&"father.commune") && !dead.contains(&"mother.commune"), "{dead:?}");
    assert!(dead.contains(&"father.ethnicity"), "the rest of the father is asked for");
    let unnamed = missing(&KHAI_SINH, &[("father.dead", "yes")]);
    assert!(unnamed.contains(&"father.name"), "a father who has died has a name: {unnamed:?}");
    let nobody = missing(&KHAI_SINH, &[("father.dead", "no")]);
    assert!(!nobody.contains(&"father.name"), "a plain no is no father: {nobody:?}");
    let declares = [("mother.dead", "yes"), ("declarant.relation", "mother")];
    let no = (Gravity::Error, "declarant-dead");
    assert!(said(&KHAI_SINH, &declares, "declarant.relation").contains(&no));
}

#[test]
fn the_parents_marriage_is_written_whole_and_fits_the_rest_of_the_form() {
    let parents = [
        ("mother.name", "Lê Thị Mẫu"),
        ("mother.born", "05/04/1998"),
        ("father.name", "Nguyễn Văn Thử"),
        ("father.born", "1996"),
        ("child.born", "10/11/2026"),
    ];
    let with = |more: &[(&'static str, &'static str)]| [&parents[..], more].concat();
    let number = ("parents.marriage_number", "12/2020");
    let part = missing(&KHAI_SINH, &with(&[number]));
    assert!(part.contains(&"parents.marriage_date") && part.contains(&"parents.marriage_office"));
    let of = |date: &'static str| {
        let fields = with(&[number, ("parents.marriage_date", date)]);
        said(&KHAI_SINH, &fields, "parents.marriage_date")
    };
    assert!(of("05/04/2020").is_empty());
    assert_eq!(of("11/11/2026"), [(Gravity::Warning, "married-after-birth")]);
    assert_eq!(of("05/04/2015"), [(Gravity::Warning, "married-young"); 2]);
    assert!(of("05/04/1997").contains(&(Gravity::Error, "married-before-born")));
    assert_eq!(of("24/11/2026"), [(Gravity::Error, "date-in-future")]);
    let alone = [("mother.name", "Lê Thị Mẫu"), number];
    let one = said(&KHAI_SINH, &alone, "parents.marriage_number");
    assert_eq!(one, [(Gravity::Error, "marriage-of-one")]);
    let seen = with(&[("papers.giay-chung-nhan-ket-hon", "yes")]);
    let unwritten = said(&KHAI_SINH, &seen, "parents.marriage_number");
    assert_eq!(unwritten, [(Gravity::Warning, "marriage-not-written")]);
}
