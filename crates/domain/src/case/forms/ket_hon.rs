//! Tờ khai đăng ký kết hôn (TT 04/2024/TT-BTP): the wife stands before the husband.

use super::{
    Ask, Form,
    Need::{Always, Never, WhenSaid},
    shared::{DELIVERY, error, identity, two_people, warning, years_between},
};
use crate::{
    case::{
        field::Field,
        form::{Reading, Remark},
    },
    identity::Sex,
    partial_date::PartialDate,
};

pub(super) const WIFE: &[Ask] = &[
    (Field::WifeName, Always),
    (Field::WifeBorn, Always),
    (Field::WifeCitizenId, Never),
    (Field::WifeEthnicity, Always),
    (Field::WifeNationality, Always),
    (Field::WifePaper, Always),
    (Field::WifeResidence, Never),
    (Field::WifeCommune, Always),
    (Field::WifeMarriages, Never),
];

pub(super) const HUSBAND: &[Ask] = &[
    (Field::HusbandName, Always),
    (Field::HusbandBorn, Always),
    (Field::HusbandCitizenId, Never),
    (Field::HusbandEthnicity, Always),
    (Field::HusbandNationality, Always),
    (Field::HusbandPaper, Always),
    (Field::HusbandResidence, Never),
    (Field::HusbandCommune, Always),
    (Field::HusbandMarriages, Never),
];

const MARRIAGE: &[Ask] = &[(Field::MarriageForeign, Never)];

/// One of the two hands the declaration in; both sign, or put a finger under it.
pub(super) const DECLARANT: &[Ask] = &[
    (Field::DeclarantName, Always),
    (Field::DeclarantPhone, Never),
    (Field::DeclarantEmail, Never),
    (Field::WifeMark, Never),
    (Field::HusbandMark, Never),
    (Field::DeclarantReadBack, WhenSaid(&[Field::WifeMark, Field::HusbandMark])),
    (Field::DeclarantWitness, WhenSaid(&[Field::WifeMark, Field::HusbandMark])),
];

pub(super) const PAPERS: &[Ask] = &[(Field::PaperStatus, Never), (Field::PaperDivorce, Never)];

/// Marriage.
pub static KET_HON: Form = Form {
    blocks: &[WIFE, HUSBAND, MARRIAGE, DECLARANT, DELIVERY, PAPERS],
    subject: &[Field::WifeName, Field::HusbandName],
    usual: &[
        (Field::WifeNationality, "Việt Nam"),
        (Field::HusbandNationality, "Việt Nam"),
        (Field::WifeMarriages, "0"),
        (Field::HusbandMarriages, "0"),
        (Field::MarriageForeign, "none"),
        (Field::DeliveryAtHome, "no"),
        (Field::DeliveryLetter, "yes"),
        (Field::DeliveryGreeting, "gia-dinh"),
    ],
    narrowed: &[],
    variant: Some(Field::MarriageForeign),
    check,
};

/// Luật Hôn nhân và gia đình, Điều 8: the woman 18, the man 20.
const AGES: [(Field, i32); 2] = [(Field::WifeBorn, 18), (Field::HusbandBorn, 20)];

fn check(reading: &Reading) -> Vec<Remark> {
    let mut remarks = couple(reading);
    if is_foreign(reading) && matches!(reading.value(Field::MarriageForeign), "" | "none") {
        remarks.push(error(Field::MarriageForeign, "foreign-not-said"));
    }
    remarks
}

/// With a foreign element it is the office's procedure and clock, not one at home.
pub(super) fn check_at_home(reading: &Reading) -> Vec<Remark> {
    let mut remarks = couple(reading);
    if is_foreign(reading) {
        remarks.push(error(Field::MobileGround, "foreign-not-at-home"));
    }
    remarks
}

fn is_foreign(reading: &Reading) -> bool {
    [Field::WifeNationality, Field::HusbandNationality]
        .into_iter()
        .any(|field| !matches!(reading.value(field), "" | "Việt Nam"))
}

fn couple(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let today = PartialDate::from(reading.today);
    for (field, age) in AGES {
        if let Some(born) = reading.date(field)
            && years_between(born, today) < age
        {
            // The registration is another day, on which they may be of age: asked, not refused.
            let params = vec![("age", age.to_string())];
            remarks.push(Remark { params, ..warning(field, "too-young-to-marry") });
        }
    }
    for (number, sex, born) in [
        (Field::WifeCitizenId, Sex::Female, Field::WifeBorn),
        (Field::HusbandCitizenId, Sex::Male, Field::HusbandBorn),
    ] {
        remarks.extend(identity(reading, number, Some(sex), Some(born)));
    }
    remarks.extend(two_people(reading, Field::WifeCitizenId, Field::HusbandCitizenId));
    for (married, field) in [
        (Field::WifeMarriages, Field::WifeMarriages),
        (Field::HusbandMarriages, Field::HusbandMarriages),
    ] {
        let again = !matches!(reading.value(married), "" | "0");
        if again && reading.value(Field::PaperDivorce) != "yes" {
            remarks.push(warning(field, "earlier-marriage-unproven"));
        }
    }
    remarks
}
