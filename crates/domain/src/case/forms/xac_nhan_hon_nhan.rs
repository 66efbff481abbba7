//! Tờ khai cấp Giấy xác nhận tình trạng hôn nhân. What it certifies is one of six wordings (TT 04/2020
//! /TT-BTP Đ33.1), each with what it must name.

use super::{
    Ask, Form,
    Need::{Always, Never, When},
    shared::{
        DECLARANT, HANDING_OVER, PERSON, declarant_is, error, identity, sex, warning, years_between,
    },
};
use crate::{
    case::{
        field::Field,
        form::{Reading, Remark},
    },
    partial_date::PartialDate,
};

/// The spouse, living, divorced or dead.
const SPOUSE: &[&str] = &["married", "de-facto", "divorced", "widowed", "unmarried-then"];
/// The paper that proves it; those who live as husband and wife since before 03/01/1987 have none.
const PROVEN: &[&str] = &["married", "divorced", "widowed", "unmarried-then"];
/// A period that is over, after which they married.
const PERIOD: &[&str] = &["unmarried-then"];

const STATUS: &[Ask] = &[
    (Field::StatusWording, Always),
    (Field::StatusSpouse, When(Field::StatusWording, SPOUSE)),
    (Field::StatusPaper, When(Field::StatusWording, PROVEN)),
    (Field::StatusPlace, When(Field::StatusWording, PERIOD)),
    (Field::StatusFrom, When(Field::StatusWording, PERIOD)),
    (Field::StatusTo, When(Field::StatusWording, PERIOD)),
    (Field::StatusPurpose, Always),
];

const PAPERS: &[Ask] = &[(Field::PaperDivorce, Never), (Field::PaperAuthorisation, Never)];

/// Certificate of marital status.
pub static XAC_NHAN_HON_NHAN: Form = Form {
    blocks: &[PERSON, STATUS, DECLARANT, HANDING_OVER, PAPERS],
    subject: &[Field::PersonName],
    usual: &[
        (Field::PersonNationality, "Việt Nam"),
        (Field::DeclarantRelation, "self"),
        (Field::DeliveryAtHome, "no"),
    ],
    narrowed: &[(
        Field::DeclarantRelation,
        &["self", "mother", "father", "sibling", "spouse", "child", "grandparent", "relative"],
    )],
    variant: None,
    check,
};

fn check(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let of = sex(reading.value(Field::PersonSex));
    remarks.extend(identity(reading, Field::PersonCitizenId, of, Some(Field::PersonBorn)));
    remarks.extend(identity(reading, Field::DeclarantCitizenId, None, None));
    remarks.extend(declarant_is(reading, &[("self", Field::PersonName)]));
    let age = match of {
        Some(crate::identity::Sex::Male) => 20,
        _ => 18,
    };
    if let Some(born) = reading.date(Field::PersonBorn)
        && years_between(born, PartialDate::from(reading.today)) < age
    {
        let params = vec![("age", age.to_string())];
        remarks.push(Remark { params, ..warning(Field::PersonBorn, "too-young-to-marry") });
    }
    let dates = (reading.date(Field::StatusFrom), reading.date(Field::StatusTo));
    if let (Some(from), Some(to)) = dates
        && from.full() > to.full()
    {
        remarks.push(error(Field::StatusTo, "period-ends-before-it-begins"));
    }
    // What the chosen wording does not name must not stand in the record by an old choice.
    let wording = reading.value(Field::StatusWording);
    let beside = |field: Field, with: &[&str]| {
        !wording.is_empty() && !with.contains(&wording) && !reading.value(field).is_empty()
    };
    for (field, with) in [(Field::StatusSpouse, SPOUSE), (Field::StatusPaper, PROVEN)] {
        if beside(field, with) {
            remarks.push(error(field, "not-in-this-wording"));
        }
    }
    remarks
}
