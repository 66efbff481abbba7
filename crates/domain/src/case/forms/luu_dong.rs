//! Đăng ký lưu động: the registration of a birth, a death or a marriage at the home of those who
//! cannot come (TT 04/2020/TT-BTP Đ24–26). What is asked is what the office asks, and why it came.

use super::{
    Ask, Form,
    Need::{Always, When},
    ket_hon, khai_sinh, khai_tu,
    shared::{DECLARANT, DELIVERY},
};
use crate::case::field::Field;

/// The ward may decide on any other case (Đ24.2); the decision is then named.
const DECIDED: &[&str] = &["ward-decision"];

const MOBILE: &[Ask] =
    &[(Field::MobileGround, Always), (Field::MobileDecision, When(Field::MobileGround, DECIDED))];

/// Birth, at home.
pub static KHAI_SINH_LUU_DONG: Form = Form {
    blocks: &[
        khai_sinh::CHILD,
        khai_sinh::MOTHER,
        khai_sinh::FATHER,
        khai_sinh::MARRIAGE,
        MOBILE,
        DECLARANT,
        DELIVERY,
        khai_sinh::PAPERS,
    ],
    subject: &[Field::ChildName],
    usual: khai_sinh::USUAL,
    narrowed: &[
        (Field::DeclarantRelation, &["mother", "father", "grandparent", "relative", "guardian"]),
        (Field::MobileGround, &["parents-disabled-or-ill", "parents-detained", "ward-decision"]),
    ],
    variant: None,
    check: khai_sinh::check,
};

/// Death, at home.
pub static KHAI_TU_LUU_DONG: Form = Form {
    blocks: &[
        khai_tu::DECEASED,
        khai_tu::DEATH,
        khai_tu::NOTE,
        MOBILE,
        DECLARANT,
        DELIVERY,
        khai_tu::PAPERS,
    ],
    subject: &[Field::DeceasedName],
    usual: khai_tu::USUAL,
    narrowed: &[
        (
            Field::DeclarantRelation,
            &[
                "spouse",
                "child",
                "mother",
                "father",
                "sibling",
                "grandparent",
                "relative",
                "organisation",
            ],
        ),
        (Field::MobileGround, &["no-relatives", "relatives-old-or-ill", "ward-decision"]),
    ],
    variant: None,
    check: khai_tu::check,
};

/// Marriage, at home: the certificate comes signed by the head, and both sign before the officer
/// (Đ26).
pub static KET_HON_LUU_DONG: Form = Form {
    blocks: &[
        ket_hon::WIFE,
        ket_hon::HUSBAND,
        MOBILE,
        ket_hon::DECLARANT,
        DELIVERY,
        ket_hon::PAPERS,
    ],
    subject: &[Field::WifeName, Field::HusbandName],
    usual: &[
        (Field::WifeNationality, "Việt Nam"),
        (Field::HusbandNationality, "Việt Nam"),
        (Field::WifeMarriages, "0"),
        (Field::HusbandMarriages, "0"),
        (Field::DeliveryAtHome, "yes"),
        (Field::DeliveryLetter, "yes"),
        (Field::DeliveryGreeting, "gia-dinh"),
    ],
    narrowed: &[(Field::MobileGround, &["couple-disabled-or-ill", "ward-decision"])],
    variant: None,
    check: ket_hon::check_at_home,
};
