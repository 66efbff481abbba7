//! Tờ khai đăng ký khai sinh (TT 04/2024/TT-BTP), alone and with what the linked procedure of
//! NĐ 63/2024/NĐ-CP needs besides.

use super::{
    Ask, Form,
    Need::{Always, Never, WithSection},
    shared::{DECLARANT, DELIVERY, declarant_is, error, identity, two_people, warning},
};
use crate::{
    case::{
        field::Field,
        form::{Reading, Remark},
    },
    identity::Sex,
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

pub(super) const MOTHER: &[Ask] = &[
    (Field::MotherName, Always),
    (Field::MotherBorn, Always),
    (Field::MotherCitizenId, Never),
    (Field::MotherEthnicity, Always),
    (Field::MotherNationality, Always),
    (Field::MotherResidence, Never),
    (Field::MotherCommune, Always),
];

/// All of the father's block or none of it.
pub(super) const FATHER: &[Ask] = &[
    (Field::FatherName, WithSection),
    (Field::FatherBorn, WithSection),
    (Field::FatherCitizenId, Never),
    (Field::FatherEthnicity, WithSection),
    (Field::FatherNationality, WithSection),
    (Field::FatherResidence, Never),
    (Field::FatherCommune, WithSection),
];

pub(super) const PAPERS: &[Ask] = &[
    (Field::PaperBirthProof, Never),
    (Field::PaperBirthWitness, Never),
    (Field::PaperMarriage, Never),
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
    blocks: &[CHILD, MOTHER, FATHER, DECLARANT, DELIVERY, PAPERS],
    subject: &[Field::ChildName],
    usual: USUAL,
    narrowed: NARROWED,
    variant: None,
    check,
};

/// Birth, residence and health insurance in one dossier.
pub static KHAI_SINH_LIEN_THONG: Form = Form {
    blocks: &[CHILD, MOTHER, FATHER, DECLARANT, DELIVERY, PAPERS, RESIDENCE_PAPERS],
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
    if reading.value(Field::PaperBirthProof) != "yes"
        && reading.value(Field::PaperBirthWitness) != "yes"
    {
        remarks.push(warning(Field::PaperBirthProof, "no-birth-proof"));
    }
    remarks
}
