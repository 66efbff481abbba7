//! What can stand in a letter's text for what only a case knows.

use super::LetterKind;

/// A placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// As it is written between `{{` and `}}`; the catalogue says what it is as
    /// `letter-place-<name>`, with hyphens.
    pub name: &'static str,
    /// Every case has it. What a case may lack stands in a part in brackets.
    pub always: bool,
    /// It says nothing and chooses a part: written `{{?name}}`.
    pub flag: bool,
    /// A text of this kind is none without it.
    pub required: bool,
}

const fn always(name: &'static str) -> Place {
    Place { name, always: true, flag: false, required: false }
}

const fn maybe(name: &'static str) -> Place {
    Place { name, always: false, flag: false, required: false }
}

const fn flag(name: &'static str) -> Place {
    Place { name, always: false, flag: true, required: false }
}

const fn required(place: Place) -> Place {
    Place { required: true, ..place }
}

const OFFICE: Place = always("ten_co_quan");
const UNIT: Place = always("don_vi");
const PHONE: Place = maybe("so_dien_thoai");
const YOU: Place = always("danh_xung");
const PROCEDURE: Place = maybe("ten_thu_tuc");
const CODE: Place = maybe("ma_ho_so");
const OFFICER: Place = maybe("can_bo");
const AT_HOME: Place = flag("tan_nha");

const BIRTH: &[Place] =
    &[required(maybe("ten_chau")), maybe("ngay_sinh"), maybe("giay_to"), OFFICE, UNIT, PHONE];
const WEDDING: &[Place] = &[required(maybe("hai_vo_chong")), OFFICE, UNIT, PHONE];
const THANKS: &[Place] = &[
    YOU,
    maybe("ngay_tra"),
    PROCEDURE,
    CODE,
    flag("truoc_han"),
    flag("dung_han"),
    flag("tre_han"),
    OFFICE,
    UNIT,
    PHONE,
];
// The cause is the office's and the new date concrete (DOMAIN §4): no apology without them.
const LATE: &[Place] = &[
    YOU,
    required(always("hen_cu")),
    required(always("ly_do")),
    required(always("hen_moi")),
    PROCEDURE,
    CODE,
    OFFICER,
    AT_HOME,
    flag("khong_nop_them"),
    OFFICE,
    UNIT,
    PHONE,
];
const RECALLED: &[Place] = &[
    YOU,
    required(always("ten_giay")),
    required(always("sai_sot")),
    PROCEDURE,
    CODE,
    OFFICER,
    flag("thay_the"),
    AT_HOME,
    OFFICE,
    UNIT,
    PHONE,
];
const CONDOLENCE: &[Place] = &[
    required(maybe("nguoi_mat")),
    maybe("quan_he"),
    maybe("ngay_mat"),
    maybe("viec_trong_ho_so"),
    OFFICER,
    OFFICE,
    UNIT,
    PHONE,
];

const COVER_NOTE: &[Place] = &[required(maybe("giay_to")), OFFICER, OFFICE, UNIT, PHONE];

/// What can stand in a text of that kind, in the order in which it is offered.
#[must_use]
pub const fn places(kind: LetterKind) -> &'static [Place] {
    match kind {
        LetterKind::Birth => BIRTH,
        LetterKind::Wedding => WEDDING,
        LetterKind::Thanks => THANKS,
        LetterKind::ApologyBefore | LetterKind::ApologyAfter => LATE,
        LetterKind::Recalled => RECALLED,
        LetterKind::Condolence => CONDOLENCE,
        LetterKind::CoverNote => COVER_NOTE,
    }
}
