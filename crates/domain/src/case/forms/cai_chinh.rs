//! Tờ khai đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch (TT 04/2024/TT-BTP; Luật Hộ tịch
//! Đ26–28): whose entry, what it says, what it is to say, and on which paper that rests.

use super::{
    Ask, Form,
    Need::{Always, Never, WithSection},
    shared::{DECLARANT, HANDING_OVER, PERSON, declarant_is, error, identity, sex, warning},
};
use crate::{
    case::{
        book::Book,
        field::Field,
        form::{Reading, Remark},
    },
    text,
};

const ENTRY: &[Ask] = &[
    (Field::EntryRegister, Always),
    (Field::EntryNumber, Always),
    (Field::EntryDate, Always),
    (Field::EntryPlace, Always),
];

/// A completion has nothing before it.
const CHANGE: &[Ask] = &[
    (Field::ChangeKind, Always),
    (Field::ChangeItem, Always),
    (Field::ChangeFrom, Never),
    (Field::ChangeTo, Always),
    (Field::ChangeBasis, Always),
];

/// One dossier may change two things of an entry.
const OTHER: &[Ask] =
    &[(Field::OtherItem, WithSection), (Field::OtherFrom, Never), (Field::OtherTo, WithSection)];

const PAPERS: &[Ask] = &[(Field::PaperBasis, Never), (Field::PaperAuthorisation, Never)];

/// Change, correction or completion of what a register says.
pub static CAI_CHINH: Form = Form {
    blocks: &[ENTRY, PERSON, CHANGE, OTHER, DECLARANT, HANDING_OVER, PAPERS],
    subject: &[Field::PersonName],
    usual: &[
        (Field::EntryRegister, "births"),
        (Field::ChangeKind, "correction"),
        (Field::PersonNationality, "Việt Nam"),
        (Field::DeclarantRelation, "self"),
        (Field::DeliveryAtHome, "no"),
    ],
    narrowed: &[(
        Field::DeclarantRelation,
        &["self", "mother", "father", "spouse", "child", "sibling", "grandparent", "guardian"],
    )],
    variant: None,
    check,
};

/// The field of a register's form that a changed item is; nothing where that register has none.
#[must_use]
pub fn changed_field(register: Book, item: &str) -> Option<Field> {
    Some(match (register, item) {
        (Book::Births, "name") => Field::ChildName,
        (Book::Births, "born") => Field::ChildBorn,
        (Book::Births, "sex") => Field::ChildSex,
        (Book::Births, "ethnicity") => Field::ChildEthnicity,
        (Book::Births, "nationality") => Field::ChildNationality,
        (Book::Births, "birth-place") => Field::ChildBirthPlace,
        (Book::Births, "home-town") => Field::ChildHomeTown,
        (Book::Births, "mother-name") => Field::MotherName,
        (Book::Births, "mother-born") => Field::MotherBorn,
        (Book::Births, "father-name") => Field::FatherName,
        (Book::Births, "father-born") => Field::FatherBorn,
        (Book::Deaths, "name") => Field::DeceasedName,
        (Book::Deaths, "born") => Field::DeceasedBorn,
        (Book::Deaths, "sex") => Field::DeceasedSex,
        (Book::Deaths, "ethnicity") => Field::DeceasedEthnicity,
        (Book::Deaths, "nationality") => Field::DeceasedNationality,
        (Book::Deaths, "residence") => Field::DeceasedResidence,
        (Book::Deaths, "paper") => Field::DeceasedPaper,
        (Book::Deaths, "death-day") => Field::DeathDay,
        (Book::Deaths, "death-place") => Field::DeathPlace,
        _ => return None,
    })
}

fn check(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let of = sex(reading.value(Field::PersonSex));
    remarks.extend(identity(reading, Field::PersonCitizenId, of, Some(Field::PersonBorn)));
    remarks.extend(identity(reading, Field::DeclarantCitizenId, None, None));
    remarks.extend(declarant_is(reading, &[("self", Field::PersonName)]));
    let register = Book::from_slug(reading.value(Field::EntryRegister));
    for (item, from, to) in [
        (Field::ChangeItem, Field::ChangeFrom, Field::ChangeTo),
        (Field::OtherItem, Field::OtherFrom, Field::OtherTo),
    ] {
        let (what, before, after) = (reading.value(item), reading.value(from), reading.value(to));
        // A marriage's items are one spouse's or the other's: the words of the change say whose.
        if let Some(register) = register.filter(|book| *book != Book::Marriages)
            && !what.is_empty()
            && changed_field(register, what).is_none()
        {
            remarks.push(error(item, "not-in-this-register"));
        }
        if !after.is_empty() && text::tidy(before) == text::tidy(after) {
            remarks.push(error(to, "changes-nothing"));
        }
        let completes = reading.value(Field::ChangeKind) == "completion";
        if completes && !before.is_empty() {
            remarks.push(error(from, "completion-of-something"));
        } else if !completes && !after.is_empty() && before.is_empty() {
            remarks.push(error(from, "change-of-nothing"));
        }
    }
    let twice = reading.value(Field::OtherItem);
    if !twice.is_empty() && twice == reading.value(Field::ChangeItem) {
        remarks.push(error(Field::OtherItem, "changed-twice"));
    }
    if reading.value(Field::PaperBasis) != "yes" {
        remarks.push(warning(Field::PaperBasis, "no-basis-paper"));
    }
    remarks
}
