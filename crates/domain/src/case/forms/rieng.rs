//! Tờ khai của thủ tục do phường tự đặt: what the office asks in its catalogue, and what every dossier
//! asks.

use super::{
    Ask, Form,
    Need::Never,
    shared::{DECLARANT, HANDING_OVER, identity},
};
use crate::case::{
    field::Field,
    form::{Reading, Remark},
};

/// All slots; which of them a form takes, and which must be filled, is the catalogue's to say.
const OWN: &[Ask] = &[
    (Field::Own1, Never),
    (Field::Own2, Never),
    (Field::Own3, Never),
    (Field::Own4, Never),
    (Field::Own5, Never),
    (Field::Own6, Never),
    (Field::Own7, Never),
    (Field::Own8, Never),
    (Field::Own9, Never),
    (Field::Own10, Never),
    (Field::Own11, Never),
    (Field::Own12, Never),
    (Field::Own13, Never),
    (Field::Own14, Never),
    (Field::Own15, Never),
    (Field::Own16, Never),
    (Field::Own17, Never),
    (Field::Own18, Never),
    (Field::Own19, Never),
    (Field::Own20, Never),
];

/// A procedure of the office's own.
pub static RIENG: Form = Form {
    blocks: &[OWN, DECLARANT, HANDING_OVER],
    subject: &[Field::DeclarantName],
    usual: &[(Field::DeclarantRelation, "self"), (Field::DeliveryAtHome, "no")],
    narrowed: &[(
        Field::DeclarantRelation,
        &["self", "mother", "father", "sibling", "spouse", "child", "grandparent", "relative"],
    )],
    variant: None,
    check,
};

fn check(reading: &Reading) -> Vec<Remark> {
    identity(reading, Field::DeclarantCitizenId, None, None)
}
