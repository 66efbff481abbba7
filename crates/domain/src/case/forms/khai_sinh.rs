//! Tờ khai đăng ký khai sinh (TT 04/2024/TT-BTP), alone and with what the linked procedure of
//! NĐ 63/2024/NĐ-CP needs besides.

use super::{
    Ask, Form,
    Need::{self, Always, Never, Unless, WithSection, WithSectionBut},
    shared::{
        DECLARANT, DELIVERY, declarant_is, error, identity, two_people, warning, years_between,
    },
};
use crate::{
    case::{
        field::Field,
        form::{Reading, Remark},
    },
    identity::Sex,
    partial_date::PartialDate,
};

pub(super) const CHILD: &[Ask] = &[
    (Field::ChildName, Always),
    (Field::ChildBorn, Always),
    (Field::ChildSex, Always),
    (Field::ChildEthnicity, Always),
    (Field::ChildNationality, Never),
    (Field::ChildBirthPlace, Never),
    (Field::ChildBirthCommune, Always),
    (Field::ChildHomeTown, Never),
];

/// Where a child was abandoned its parents are not known: their part of the form stays blank
/// (NĐ 123/2015/NĐ-CP Đ14).
const KNOWN: Need = Unless(&[Field::PaperAbandoned]);

/// Who has died lives nowhere: the paper says so in the place of the residence (TT 04/2020/TT-BTP Đ10.2).
const LIVING: Need = Unless(&[Field::PaperAbandoned, Field::MotherDead]);

pub(super) const MOTHER: &[Ask] = &[
    (Field::MotherName, KNOWN),
    (Field::MotherBorn, KNOWN),
    (Field::MotherCitizenId, Never),
    (Field::MotherEthnicity, KNOWN),
    (Field::MotherNationality, KNOWN),
    (Field::MotherDead, Never),
    (Field::MotherResidence, Never),
    (Field::MotherCommune, LIVING),
];

/// All of the father's block or none of it.
pub(super) const FATHER: &[Ask] = &[
    (Field::FatherName, WithSection),
    (Field::FatherBorn, WithSection),
    (Field::FatherCitizenId, Never),
    (Field::FatherEthnicity, WithSection),
    (Field::FatherNationality, WithSection),
    (Field::FatherDead, Never),
    (Field::FatherResidence, Never),
    (Field::FatherCommune, WithSectionBut(Field::FatherDead)),
];

/// The parents' marriage certificate as the declaration carries it (NĐ 07/2025/NĐ-CP): number, day and
/// office together, or none of it.
pub(super) const MARRIAGE: &[Ask] = &[
    (Field::ParentsMarriageNumber, WithSection),
    (Field::ParentsMarriageDate, WithSection),
    (Field::ParentsMarriageOffice, WithSection),
];

pub(super) const PAPERS: &[Ask] = &[
    (Field::PaperBirthProof, Never),
    (Field::PaperBirthWitness, Never),
    (Field::PaperMarriage, Never),
    (Field::PaperAbandoned, Never),
];

/// The householder's consent is for the residence leg.
const RESIDENCE_PAPERS: &[Ask] = &[(Field::PaperConsent, Never)];

pub(super) const USUAL: &[(Field, &str)] = &[
    (Field::ChildNationality, "Việt Nam"),
    (Field::MotherNationality, "Việt Nam"),
    (Field::DeliveryAtHome, "yes"),
    (Field::DeliveryLetter, "yes"),
    (Field::DeliveryGreeting, "gia-dinh"),
];

pub(super) const NARROWED: &[(Field, &[&str])] =
    &[(Field::DeclarantRelation, &["mother", "father", "grandparent", "relative", "guardian"])];

/// Birth alone.
pub static KHAI_SINH: Form = Form {
    blocks: &[CHILD, MOTHER, FATHER, MARRIAGE, DECLARANT, DELIVERY, PAPERS],
    subject: &[Field::ChildName],
    usual: USUAL,
    narrowed: NARROWED,
    variant: None,
    check,
};

/// Birth, residence and health insurance in one dossier.
pub static KHAI_SINH_LIEN_THONG: Form = Form {
    blocks: &[CHILD, MOTHER, FATHER, MARRIAGE, DECLARANT, DELIVERY, PAPERS, RESIDENCE_PAPERS],
    subject: &[Field::ChildName],
    usual: USUAL,
    narrowed: NARROWED,
    variant: None,
    check,
};

/// Births are to be registered within 60 days (Luật Hộ tịch, Điều 15).
const BIRTH_DAYS: i64 = 60;

pub(super) fn check(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let born = reading.date(Field::ChildBorn);
    if born
        .and_then(|born| born.full())
        .is_some_and(|b| (reading.today - b).num_days() > BIRTH_DAYS)
    {
        remarks.push(warning(Field::ChildBorn, "registered-late"));
    }
    let mother = (Field::MotherCitizenId, Some(Sex::Female), Some(Field::MotherBorn));
    let father = (Field::FatherCitizenId, Some(Sex::Male), Some(Field::FatherBorn));
    for (number, sex, born) in [mother, father, (Field::DeclarantCitizenId, None, None)] {
        remarks.extend(identity(reading, number, sex, born));
    }
    remarks.extend(two_people(reading, Field::MotherCitizenId, Field::FatherCitizenId));
    if let (Some(child), Some(mother)) = (born, reading.date(Field::MotherBorn)) {
        let age = i32::from(child.year()) - i32::from(mother.year());
        if age <= 0 {
            remarks.push(error(Field::MotherBorn, "parent-not-older"));
        } else if !(12..=60).contains(&age) {
            remarks.push(warning(Field::MotherBorn, "parent-age-unusual"));
        }
    }
    if let (Some(child), Some(father)) = (born, reading.date(Field::FatherBorn))
        && child.year() <= father.year()
    {
        remarks.push(error(Field::FatherBorn, "parent-not-older"));
    }
    let parents = [("mother", Field::MotherName), ("father", Field::FatherName)];
    remarks.extend(declarant_is(reading, &parents));
    remarks.extend(dead(reading));
    remarks.extend(marriage(reading));
    if reading.value(Field::PaperAbandoned) == "yes" {
        let named = [Field::MotherName, Field::FatherName].into_iter();
        let named = named.filter(|name| !reading.value(*name).is_empty());
        remarks.extend(named.map(|name| error(name, "parents-of-abandoned")));
    } else if reading.value(Field::PaperBirthProof) != "yes"
        && reading.value(Field::PaperBirthWitness) != "yes"
    {
        remarks.push(warning(Field::PaperBirthProof, "no-birth-proof"));
    }
    remarks
}

/// Who has died declares nothing.
fn dead(reading: &Reading) -> Vec<Remark> {
    let parents = [("mother", Field::MotherDead), ("father", Field::FatherDead)];
    let declares = |(who, field): &(&str, Field)| {
        reading.value(*field) == "yes" && reading.value(Field::DeclarantRelation) == *who
    };
    let declared = parents.iter().filter(|parent| declares(parent));
    declared.map(|_| error(Field::DeclarantRelation, "declarant-dead")).collect()
}

/// The youngest at which a woman and a man marry (Luật Hôn nhân và gia đình 2014 Đ8).
const MARRIED_AT: [(Field, i32); 2] = [(Field::MotherBorn, 18), (Field::FatherBorn, 20)];

/// What the parents' marriage certificate says, beside the rest of the form.
fn marriage(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let married = reading.date(Field::ParentsMarriageDate);
    let is_named = !reading.value(Field::ParentsMarriageNumber).is_empty() || married.is_some();
    if !is_named {
        if reading.value(Field::PaperMarriage) == "yes" {
            remarks.push(warning(Field::ParentsMarriageNumber, "marriage-not-written"));
        }
        return remarks;
    }
    for name in [Field::MotherName, Field::FatherName] {
        if reading.value(name).is_empty() {
            remarks.push(error(Field::ParentsMarriageNumber, "marriage-of-one"));
        }
    }
    let Some(married) = married else { return remarks };
    if let (Some(born), Some(day)) =
        (reading.date(Field::ChildBorn).and_then(PartialDate::full), married.full())
        && day > born
    {
        remarks.push(warning(Field::ParentsMarriageDate, "married-after-birth"));
    }
    for (field, least) in MARRIED_AT {
        let Some(born) = reading.date(field) else { continue };
        let age = years_between(born, married);
        if age <= 0 {
            remarks.push(error(Field::ParentsMarriageDate, "married-before-born"));
        } else if age < least {
            remarks.push(warning(Field::ParentsMarriageDate, "married-young"));
        }
    }
    remarks
}
