//! Tờ khai cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh (TT 04/2024/TT-BTP). A copy says what
//! the register says, and is blank where the register is (TT 04/2020/TT-BTP Đ23.1): so nothing but the
//! entry and the name has to be filled.

use super::{
    Ask, Form,
    Need::{Always, AtHome, Never},
    shared::{DECLARANT, declarant_is},
};
use crate::case::{
    field::Field,
    form::{Reading, Remark},
};

const ENTRY: &[Ask] =
    &[(Field::EntryNumber, Always), (Field::EntryDate, Always), (Field::EntryPlace, Always)];

const COPIES: &[Ask] = &[
    (Field::DeliveryCopies, Always),
    (Field::DeliveryAtHome, Never),
    (Field::DeliveryAddress, AtHome),
    (Field::DeliveryCommune, AtHome),
];

const PAPERS: &[Ask] = &[(Field::PaperAuthorisation, Never)];

const BIRTH: &[Ask] = &[
    (Field::ChildName, Always),
    (Field::ChildBorn, Never),
    (Field::ChildSex, Never),
    (Field::ChildEthnicity, Never),
    (Field::ChildNationality, Never),
    (Field::ChildBirthPlace, Never),
    (Field::ChildBirthCommune, Never),
    (Field::ChildHomeTown, Never),
    (Field::MotherName, Never),
    (Field::MotherBorn, Never),
    (Field::MotherEthnicity, Never),
    (Field::MotherNationality, Never),
    (Field::MotherDead, Never),
    (Field::MotherResidence, Never),
    (Field::MotherCommune, Never),
    (Field::FatherName, Never),
    (Field::FatherBorn, Never),
    (Field::FatherEthnicity, Never),
    (Field::FatherNationality, Never),
    (Field::FatherDead, Never),
    (Field::FatherResidence, Never),
    (Field::FatherCommune, Never),
];

/// The cause of death is the register's alone (Đ34.3).
const DEATH: &[Ask] = &[
    (Field::DeceasedName, Always),
    (Field::DeceasedBorn, Never),
    (Field::DeceasedSex, Never),
    (Field::DeceasedCitizenId, Never),
    (Field::DeceasedEthnicity, Never),
    (Field::DeceasedNationality, Never),
    (Field::DeceasedPaper, Never),
    (Field::DeceasedResidence, Never),
    (Field::DeceasedCommune, Never),
    (Field::DeathDay, Never),
    (Field::DeathHour, Never),
    (Field::DeathPlace, Never),
    (Field::DeathCommune, Never),
    (Field::DeathNoteKind, Never),
    (Field::DeathNoteNumber, Never),
    (Field::DeathNoteIssuer, Never),
    (Field::DeathNoteDate, Never),
];

const MARRIAGE: &[Ask] = &[
    (Field::WifeName, Always),
    (Field::WifeBorn, Never),
    (Field::WifeEthnicity, Never),
    (Field::WifeNationality, Never),
    (Field::WifePaper, Never),
    (Field::WifeResidence, Never),
    (Field::WifeCommune, Never),
    (Field::HusbandName, Always),
    (Field::HusbandBorn, Never),
    (Field::HusbandEthnicity, Never),
    (Field::HusbandNationality, Never),
    (Field::HusbandPaper, Never),
    (Field::HusbandResidence, Never),
    (Field::HusbandCommune, Never),
];

const CHANGE: &[Ask] = &[
    (Field::PersonName, Always),
    (Field::PersonBorn, Never),
    (Field::PersonSex, Never),
    (Field::PersonEthnicity, Never),
    (Field::PersonNationality, Never),
    (Field::PersonPaper, Never),
    (Field::PersonResidence, Never),
    (Field::PersonCommune, Never),
    (Field::ChangeKind, Never),
    (Field::ChangeItem, Never),
    (Field::ChangeFrom, Never),
    (Field::ChangeTo, Never),
    (Field::ChangeBasis, Never),
    (Field::OtherItem, Never),
    (Field::OtherFrom, Never),
    (Field::OtherTo, Never),
];

const RECOGNITION: &[Ask] = &[
    (Field::ParentIs, Never),
    (Field::ParentName, Always),
    (Field::ParentBorn, Never),
    (Field::ParentEthnicity, Never),
    (Field::ParentNationality, Never),
    (Field::ParentPaper, Never),
    (Field::ParentResidence, Never),
    (Field::ParentCommune, Never),
    (Field::RecognisedName, Always),
    (Field::RecognisedBorn, Never),
    (Field::RecognisedSex, Never),
    (Field::RecognisedEthnicity, Never),
    (Field::RecognisedNationality, Never),
    (Field::RecognisedPaper, Never),
    (Field::RecognisedResidence, Never),
    (Field::RecognisedCommune, Never),
    (Field::RecognitionBy, Never),
];

const USUAL: &[(Field, &str)] = &[
    (Field::DeliveryCopies, "1"),
    (Field::DeliveryAtHome, "no"),
    (Field::DeclarantRelation, "self"),
];

const RELATIONS: &[(Field, &[&str])] = &[(
    Field::DeclarantRelation,
    &[
        "self",
        "mother",
        "father",
        "spouse",
        "child",
        "sibling",
        "grandparent",
        "relative",
        "guardian",
        "organisation",
    ],
)];

/// Copies of a birth certificate.
pub static BAN_SAO_KHAI_SINH: Form = Form {
    blocks: &[ENTRY, BIRTH, DECLARANT, COPIES, PAPERS],
    subject: &[Field::ChildName],
    usual: USUAL,
    narrowed: RELATIONS,
    variant: None,
    check: of_a_birth,
};

/// Copies of an extract of death.
pub static BAN_SAO_KHAI_TU: Form = Form {
    blocks: &[ENTRY, DEATH, DECLARANT, COPIES, PAPERS],
    subject: &[Field::DeceasedName],
    usual: &[
        (Field::DeliveryCopies, "1"),
        (Field::DeliveryAtHome, "no"),
        (Field::DeclarantRelation, "child"),
    ],
    narrowed: RELATIONS,
    variant: None,
    check: |_| Vec::new(),
};

/// Copies of an extract of marriage.
pub static BAN_SAO_KET_HON: Form = Form {
    blocks: &[ENTRY, MARRIAGE, DECLARANT, COPIES, PAPERS],
    subject: &[Field::WifeName, Field::HusbandName],
    usual: USUAL,
    narrowed: RELATIONS,
    variant: None,
    check: |_| Vec::new(),
};

/// Copies of an extract of a change. The entry is the change's own, in its register.
pub static BAN_SAO_CAI_CHINH: Form = Form {
    blocks: &[ENTRY, CHANGE, DECLARANT, COPIES, PAPERS],
    subject: &[Field::PersonName],
    usual: USUAL,
    narrowed: RELATIONS,
    variant: None,
    check: of_a_person,
};

/// Copies of an extract of a recognition.
pub static BAN_SAO_NHAN_CHA_ME_CON: Form = Form {
    blocks: &[ENTRY, RECOGNITION, DECLARANT, COPIES, PAPERS],
    subject: &[Field::ParentName, Field::RecognisedName],
    usual: USUAL,
    narrowed: RELATIONS,
    variant: None,
    check: |_| Vec::new(),
};

fn of_a_person(reading: &Reading) -> Vec<Remark> {
    declarant_is(reading, &[("self", Field::PersonName)]).into_iter().collect()
}

fn of_a_birth(reading: &Reading) -> Vec<Remark> {
    declarant_is(reading, &[("self", Field::ChildName)]).into_iter().collect()
}
