//! Blocks and checks that forms have in common.

use chrono::Datelike;

use super::{
    Ask,
    Need::{Always, AtHome, Never, WhenSaid},
};
use crate::{
    case::{
        field::Field,
        fingerprint::{self, Hand},
        form::{Gravity, Reading, Remark},
    },
    identity::{CitizenId, IdLevel, Sex},
    partial_date::PartialDate,
    text,
};

/// Whom a certificate or a change is about.
pub(super) const PERSON: &[Ask] = &[
    (Field::PersonName, Always),
    (Field::PersonBorn, Always),
    (Field::PersonSex, Always),
    (Field::PersonCitizenId, Never),
    (Field::PersonEthnicity, Always),
    (Field::PersonNationality, Always),
    (Field::PersonPaper, Always),
    (Field::PersonResidence, Never),
    (Field::PersonCommune, Always),
];

/// Who came, or was visited.
pub(super) const DECLARANT: &[Ask] = &[
    (Field::DeclarantName, Always),
    (Field::DeclarantRelation, Always),
    (Field::DeclarantCitizenId, Never),
    (Field::DeclarantPaper, Always),
    (Field::DeclarantPhone, Never),
    (Field::DeclarantEmail, Never),
    (Field::DeclarantExemption, Never),
    (Field::DeclarantMark, Never),
    (Field::DeclarantReadBack, WhenSaid(&[Field::DeclarantMark])),
    (Field::DeclarantWitness, WhenSaid(&[Field::DeclarantMark])),
];

/// Who cannot sign hears what was written, and puts a finger under it before somebody else
/// (TT 04/2020/TT-BTP Đ25.4).
pub(in crate::case) fn by_fingerprint(reading: &Reading) -> Vec<Remark> {
    let value = |field| reading.value(field);
    let marks = fingerprint::of_declaration(value);
    if marks.is_empty() {
        return Vec::new();
    }
    let mut remarks = Vec::new();
    if value(Field::DeclarantReadBack) == "no" {
        remarks.push(error(Field::DeclarantReadBack, "fingerprint-unread"));
    }
    let witness = text::fold(value(Field::DeclarantWitness));
    let is_same = |hand: &Hand| !witness.is_empty() && text::fold(value(hand.name)) == witness;
    if marks.iter().any(|(hand, _)| is_same(hand)) {
        remarks.push(error(Field::DeclarantWitness, "witness-the-same"));
    }
    remarks
}

/// How the result reaches the family, and whether a letter may come with it.
pub(super) const DELIVERY: &[Ask] = &[
    (Field::DeliveryAtHome, Never),
    (Field::DeliveryAddress, AtHome),
    (Field::DeliveryCommune, AtHome),
    (Field::DeliveryCopies, Never),
    (Field::DeliveryLetter, Never),
    (Field::DeliveryGreeting, Never),
];

/// How the result of a paper matter is handed over: no copies, no letter.
pub(super) const HANDING_OVER: &[Ask] = &[
    (Field::DeliveryAtHome, Never),
    (Field::DeliveryAddress, AtHome),
    (Field::DeliveryCommune, AtHome),
];

pub(super) fn error(field: Field, code: &'static str) -> Remark {
    Remark { field, gravity: Gravity::Error, code, params: Vec::new() }
}

pub(super) fn warning(field: Field, code: &'static str) -> Remark {
    Remark { field, gravity: Gravity::Warning, code, params: Vec::new() }
}

/// `female`, `male`.
pub(super) fn sex(written: &str) -> Option<Sex> {
    match written {
        "female" => Some(Sex::Female),
        "male" => Some(Sex::Male),
        _ => None,
    }
}

/// An identity number against what was written beside it (DOMAIN §2.3): warnings, never a no.
pub(super) fn identity(
    reading: &Reading,
    number: Field,
    sex: Option<Sex>,
    born: Option<Field>,
) -> Vec<Remark> {
    let year = born.and_then(|field| reading.date(field)).map(PartialDate::year);
    let Ok(id) = CitizenId::parse(reading.value(number)) else { return Vec::new() };
    let remark = |code: crate::identity::IdCode| {
        let gravity = match code.level() {
            IdLevel::Error => Gravity::Error,
            IdLevel::Warning | IdLevel::Ok => Gravity::Warning,
        };
        Remark { field: number, gravity, code: code.message_code(), params: Vec::new() }
    };
    id.check(sex, year).codes.into_iter().map(remark).collect()
}

/// Two people of one form do not have one number.
pub(super) fn two_people(reading: &Reading, one: Field, other: Field) -> Option<Remark> {
    let number = reading.value(one);
    let same = !number.is_empty() && number == reading.value(other);
    same.then(|| error(other, "id-of-another-person"))
}

/// Who says that they are somebody of the form has that one's name.
pub(super) fn declarant_is(reading: &Reading, named: &[(&str, Field)]) -> Option<Remark> {
    let relation = reading.value(Field::DeclarantRelation);
    let (_, field) = named.iter().find(|(is, _)| *is == relation)?;
    let (name, declared) = (reading.value(*field), reading.value(Field::DeclarantName));
    let differs =
        !name.is_empty() && !declared.is_empty() && text::fold(name) != text::fold(declared);
    differs.then(|| warning(Field::DeclarantName, "declarant-differs"))
}

/// Whole years from one date to another; nothing where the days are not known and could tell.
pub(super) fn years_between(from: PartialDate, to: PartialDate) -> i32 {
    let years = i32::from(to.year()) - i32::from(from.year());
    match (from.full(), to.full()) {
        (Some(from), Some(to)) if (to.month(), to.day()) < (from.month(), from.day()) => years - 1,
        _ => years,
    }
}
