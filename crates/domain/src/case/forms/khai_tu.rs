//! Tờ khai đăng ký khai tử (TT 04/2024/TT-BTP), alone and linked with the removal of residence and,
//! where the family is entitled to them, funeral and survivor benefits (NĐ 63/2024/NĐ-CP).

use super::{
    Ask, Form,
    Need::{Always, Never, WithSection},
    shared::{DECLARANT, DELIVERY, error, identity, sex, two_people, warning, years_between},
};
use crate::case::{
    field::Field,
    form::{Reading, Remark},
};

/// The title is for the letter alone: blank says to go by age and sex.
pub(super) const DECEASED: &[Ask] = &[
    (Field::DeceasedName, Always),
    (Field::DeceasedBorn, Always),
    (Field::DeceasedSex, Always),
    (Field::DeceasedCitizenId, Never),
    (Field::DeceasedEthnicity, Always),
    (Field::DeceasedNationality, Always),
    (Field::DeceasedPaper, Never),
    (Field::DeceasedResidence, Never),
    (Field::DeceasedCommune, Always),
    (Field::DeceasedTitle, Never),
];

/// Hour and minute stay blank where nobody knows them (TT 04/2020/TT-BTP Đ34.1); the cause goes into
/// the register (Đ34.3).
pub(super) const DEATH: &[Ask] = &[
    (Field::DeathDay, Always),
    (Field::DeathHour, Never),
    (Field::DeathPlace, Never),
    (Field::DeathCommune, Always),
    (Field::DeathCause, Never),
];

/// Chosen at receipt: 2, 3 or 4 in 1. Blank in dossiers of old means two.
const BENEFIT: &[Ask] = &[(Field::DeathBenefit, Never)];

/// Blank where the commune that registers issued it itself (Đ34.4).
pub(super) const NOTE: &[Ask] = &[
    (Field::DeathNoteKind, WithSection),
    (Field::DeathNoteNumber, WithSection),
    (Field::DeathNoteIssuer, WithSection),
    (Field::DeathNoteDate, WithSection),
];

pub(super) const PAPERS: &[Ask] =
    &[(Field::PaperDeathNote, Never), (Field::PaperAuthorisation, Never)];
const BENEFIT_PAPERS: &[Ask] = &[(Field::PaperBenefit, Never), (Field::PaperSurvivors, Never)];

pub(super) const USUAL: &[(Field, &str)] = &[
    (Field::DeceasedNationality, "Việt Nam"),
    (Field::DeliveryAtHome, "yes"),
    (Field::DeliveryLetter, "yes"),
    (Field::DeliveryGreeting, "gia-dinh"),
];

const RELATIVES: &[&str] =
    &["spouse", "child", "mother", "father", "sibling", "grandparent", "relative", "organisation"];

pub(super) const NARROWED: &[(Field, &[&str])] = &[(Field::DeclarantRelation, RELATIVES)];

const NARROWED_LINKED: &[(Field, &[&str])] = &[
    (Field::DeclarantRelation, RELATIVES),
    (
        Field::DeathBenefit,
        &[TWO, "mai-tang-6", "mai-tang-11", "mai-tang-9", "mai-tang-18", "tu-tuat-9", "tu-tuat-18"],
    ),
];

/// Most families ask for two; whoever asks for more says so.
const USUAL_LINKED: &[(Field, &str)] = &[
    (Field::DeceasedNationality, "Việt Nam"),
    (Field::DeathBenefit, TWO),
    (Field::DeliveryAtHome, "yes"),
    (Field::DeliveryLetter, "yes"),
    (Field::DeliveryGreeting, "gia-dinh"),
];

/// Khai tử and xóa thường trú, no more.
const TWO: &str = "hai-viec";

/// Who the funeral grant of eleven days is for (QĐ 296/QĐ-VPCP).
const OLD_AGE: i32 = 80;

/// Death alone.
pub static KHAI_TU: Form = Form {
    blocks: &[DECEASED, DEATH, NOTE, DECLARANT, DELIVERY, PAPERS],
    subject: &[Field::DeceasedName],
    usual: USUAL,
    narrowed: NARROWED,
    variant: None,
    check,
};

/// Death and the removal of residence in one dossier; with benefits the law's longer clocks.
pub static KHAI_TU_LIEN_THONG: Form = Form {
    blocks: &[DECEASED, BENEFIT, DEATH, NOTE, DECLARANT, DELIVERY, PAPERS, BENEFIT_PAPERS],
    subject: &[Field::DeceasedName],
    usual: USUAL_LINKED,
    narrowed: NARROWED_LINKED,
    variant: Some(Field::DeathBenefit),
    check: linked,
};

/// Deaths are to be registered within 15 days (Luật Hộ tịch, Điều 33).
const DEATH_DAYS: i64 = 15;
/// Older than anybody: a slip of the hand.
const OLDEST: i32 = 120;

pub(super) fn check(reading: &Reading) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let died = reading.date(Field::DeathDay);
    if died
        .and_then(|died| died.full())
        .is_some_and(|d| (reading.today - d).num_days() > DEATH_DAYS)
    {
        remarks.push(warning(Field::DeathDay, "death-registered-late"));
    }
    if let (Some(born), Some(died)) = (reading.date(Field::DeceasedBorn), died) {
        let before = match (born.full(), died.full()) {
            (Some(born), Some(died)) => died < born,
            _ => died.year() < born.year(),
        };
        if before {
            remarks.push(error(Field::DeathDay, "death-before-birth"));
        } else if i32::from(died.year()) - i32::from(born.year()) > OLDEST {
            remarks.push(warning(Field::DeceasedBorn, "age-unusual"));
        }
    }
    if let (Some(note), Some(died)) = (
        reading.date(Field::DeathNoteDate).and_then(|date| date.full()),
        died.and_then(|died| died.full()),
    ) && note < died
    {
        remarks.push(error(Field::DeathNoteDate, "note-before-death"));
    }
    if reading.value(Field::DeathDay).len() < 10 && !reading.value(Field::DeathHour).is_empty() {
        remarks.push(error(Field::DeathHour, "hour-without-day"));
    }
    let of = sex(reading.value(Field::DeceasedSex));
    remarks.extend(identity(reading, Field::DeceasedCitizenId, of, Some(Field::DeceasedBorn)));
    remarks.extend(identity(reading, Field::DeclarantCitizenId, None, None));
    remarks.extend(two_people(reading, Field::DeceasedCitizenId, Field::DeclarantCitizenId));
    if reading.value(Field::PaperDeathNote) != "yes"
        && reading.value(Field::DeathNoteKind).is_empty()
    {
        remarks.push(warning(Field::PaperDeathNote, "no-death-note"));
    }
    remarks
}

/// What the choice of two, three or four in one asks besides.
fn linked(reading: &Reading) -> Vec<Remark> {
    let mut remarks = check(reading);
    let chosen = reading.value(Field::DeathBenefit);
    let claims = !matches!(chosen, "" | "none" | TWO);
    let brought = |field| reading.value(field) == "yes";
    if claims && !brought(Field::PaperBenefit) {
        remarks.push(warning(Field::PaperBenefit, "no-benefit-claim"));
    } else if !claims && (brought(Field::PaperBenefit) || brought(Field::PaperSurvivors)) {
        remarks.push(warning(Field::DeathBenefit, "claim-without-benefit"));
    }
    if chosen == "mai-tang-11"
        && let (Some(born), Some(died)) =
            (reading.date(Field::DeceasedBorn), reading.date(Field::DeathDay))
        && years_between(born, died) < OLD_AGE
    {
        remarks.push(warning(Field::DeathBenefit, "benefit-age"));
    }
    remarks
}
