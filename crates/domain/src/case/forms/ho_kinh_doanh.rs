//! Đăng ký hộ kinh doanh và mã số thuế in one dossier (NĐ 168/2025/NĐ-CP): what the certificate says,
//! and the owner.

use super::{
    Ask, Form,
    Need::{Always, Never},
    shared::{DECLARANT, HANDING_OVER, declarant_is, error, identity, sex, warning, years_between},
};
use crate::{
    case::{
        field::Field,
        form::{Reading, Remark},
    },
    partial_date::PartialDate,
};

const BUSINESS: &[Ask] = &[
    (Field::BusinessName, Always),
    (Field::BusinessTrade, Always),
    (Field::BusinessAddress, Always),
    (Field::BusinessCommune, Always),
    (Field::BusinessCapital, Always),
    (Field::BusinessWorkers, Never),
    (Field::BusinessPhone, Never),
];

/// Since 2025 an individual's tax code is the identity number, so there must be one.
const OWNER: &[Ask] = &[
    (Field::OwnerName, Always),
    (Field::OwnerBorn, Always),
    (Field::OwnerSex, Always),
    (Field::OwnerCitizenId, Always),
    (Field::OwnerEthnicity, Never),
    (Field::OwnerNationality, Always),
    (Field::OwnerResidence, Never),
    (Field::OwnerCommune, Always),
];

const PAPERS: &[Ask] = &[(Field::PaperPremises, Never), (Field::PaperAuthorisation, Never)];

/// Household business with tax code.
pub static HO_KINH_DOANH: Form = Form {
    blocks: &[BUSINESS, OWNER, DECLARANT, HANDING_OVER, PAPERS],
    subject: &[Field::BusinessName],
    usual: &[
        (Field::OwnerNationality, "Việt Nam"),
        (Field::DeclarantRelation, "self"),
        (Field::DeliveryAtHome, "yes"),
    ],
    narrowed: &[(
        Field::DeclarantRelation,
        &["self", "spouse", "child", "mother", "father", "sibling", "relative"],
    )],
    variant: None,
    check,
};

/// Full legal age (BLDS Đ20).
const ADULT: i32 = 18;

fn check(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let of = sex(reading.value(Field::OwnerSex));
    remarks.extend(identity(reading, Field::OwnerCitizenId, of, Some(Field::OwnerBorn)));
    remarks.extend(identity(reading, Field::DeclarantCitizenId, None, None));
    if let Some(born) = reading.date(Field::OwnerBorn)
        && years_between(born, PartialDate::from(reading.today)) < ADULT
    {
        remarks.push(error(Field::OwnerBorn, "owner-not-of-age"));
    }
    if reading.value(Field::BusinessCapital) == "0" {
        remarks.push(warning(Field::BusinessCapital, "capital-zero"));
    }
    remarks.extend(declarant_is(reading, &[("self", Field::OwnerName)]));
    remarks
}
