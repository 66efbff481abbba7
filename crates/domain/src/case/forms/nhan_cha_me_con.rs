//! Tờ khai đăng ký nhận cha, mẹ, con (TT 04/2024/TT-BTP; Luật Hộ tịch Đ24–25): one of the two
//! recognises the other.

use super::{
    Ask, Form,
    Need::{Always, Never, WithSection},
    shared::{DECLARANT, HANDING_OVER, declarant_is, error, identity, sex, two_people, warning},
};
use crate::{
    case::{
        field::Field,
        form::{Reading, Remark},
    },
    identity::Sex,
};

const RECOGNITION: &[Ask] = &[(Field::RecognitionBy, Always), (Field::RecognitionForeign, Never)];

const PARENT: &[Ask] = &[
    (Field::ParentIs, Always),
    (Field::ParentName, Always),
    (Field::ParentBorn, Always),
    (Field::ParentCitizenId, Never),
    (Field::ParentEthnicity, Always),
    (Field::ParentNationality, Always),
    (Field::ParentPaper, Always),
    (Field::ParentResidence, Never),
    (Field::ParentCommune, Always),
];

const CHILD: &[Ask] = &[
    (Field::RecognisedName, Always),
    (Field::RecognisedBorn, Always),
    (Field::RecognisedSex, Always),
    (Field::RecognisedCitizenId, Never),
    (Field::RecognisedEthnicity, Always),
    (Field::RecognisedNationality, Always),
    (Field::RecognisedPaper, Always),
    (Field::RecognisedResidence, Never),
    (Field::RecognisedCommune, Always),
];

/// The child's birth registration, on which the recognition is noted; blank where it has none yet.
const ENTRY: &[Ask] = &[
    (Field::EntryNumber, WithSection),
    (Field::EntryDate, WithSection),
    (Field::EntryPlace, WithSection),
];

const PAPERS: &[Ask] = &[(Field::PaperKinship, Never)];

/// Recognition.
pub static NHAN_CHA_ME_CON: Form = Form {
    blocks: &[RECOGNITION, PARENT, CHILD, ENTRY, DECLARANT, HANDING_OVER, PAPERS],
    subject: &[Field::ParentName, Field::RecognisedName],
    usual: &[
        (Field::RecognitionBy, "parent"),
        (Field::RecognitionForeign, "none"),
        (Field::ParentNationality, "Việt Nam"),
        (Field::RecognisedNationality, "Việt Nam"),
        (Field::DeclarantRelation, "self"),
        (Field::DeliveryAtHome, "no"),
    ],
    narrowed: &[(
        Field::DeclarantRelation,
        &["self", "mother", "father", "grandparent", "relative", "guardian"],
    )],
    variant: Some(Field::RecognitionForeign),
    check,
};

fn check(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let parent = match reading.value(Field::ParentIs) {
        "father" => Some(Sex::Male),
        "mother" => Some(Sex::Female),
        _ => None,
    };
    let child = sex(reading.value(Field::RecognisedSex));
    for (number, sex, born) in [
        (Field::ParentCitizenId, parent, Some(Field::ParentBorn)),
        (Field::RecognisedCitizenId, child, Some(Field::RecognisedBorn)),
        (Field::DeclarantCitizenId, None, None),
    ] {
        remarks.extend(identity(reading, number, sex, born));
    }
    remarks.extend(two_people(reading, Field::ParentCitizenId, Field::RecognisedCitizenId));
    let dates = (reading.date(Field::ParentBorn), reading.date(Field::RecognisedBorn));
    if let (Some(parent), Some(child)) = dates
        && child.year() <= parent.year()
    {
        remarks.push(error(Field::ParentBorn, "parent-not-older"));
    }
    let by = match reading.value(Field::RecognitionBy) {
        "child" => Field::RecognisedName,
        _ => Field::ParentName,
    };
    remarks.extend(declarant_is(reading, &[("self", by)]));
    if reading.value(Field::PaperKinship) != "yes" {
        remarks.push(warning(Field::PaperKinship, "no-kinship-proof"));
    }
    let foreign = [Field::ParentNationality, Field::RecognisedNationality]
        .into_iter()
        .any(|field| !matches!(reading.value(field), "" | "Việt Nam"));
    if foreign && matches!(reading.value(Field::RecognitionForeign), "" | "none") {
        remarks.push(error(Field::RecognitionForeign, "foreign-not-said"));
    }
    remarks
}
