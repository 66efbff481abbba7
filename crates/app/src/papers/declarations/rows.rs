//! The rows of each declaration, in the order of its form.

use tannha_domain::{
    case::Field,
    words::{WordStyle, date_words},
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{Block, Cell};

use super::super::{own, record::Values, results};

pub(super) fn cell(label: &str, value: Option<String>, field: Field) -> Cell {
    Cell { label: label.to_owned(), value, field: field.slug().to_owned(), capitals: false }
}

pub(super) fn name(label: &str, values: &Values<'_>, field: Field) -> Vec<Cell> {
    vec![Cell { capitals: true, ..cell(label, values.text(field), field) }]
}

pub(super) fn text(label: &str, values: &Values<'_>, field: Field) -> Cell {
    cell(label, values.text(field), field)
}

fn date(label: &str, values: &Values<'_>, field: Field) -> Cell {
    cell(label, values.date(field).map(own::day), field)
}

fn residence(label: &str, values: &Values<'_>, detail: Field, commune: Field) -> Vec<Cell> {
    vec![cell(label, values.place(detail, commune), detail)]
}

pub(super) fn block(heading: Option<&str>, rows: Vec<Vec<Cell>>) -> Block {
    Block { heading: heading.map(str::to_owned), rows }
}

/// A slug in the words of the forms.
pub(super) fn chosen(values: &Values<'_>, field: Field) -> Option<String> {
    let slug = values.text(field)?;
    Some(try_text(Locale::Vi, &format!("choice-{slug}"), NO_ARGS).unwrap_or(slug))
}

/// Who asks. Where it is one of those whom the form is about, what it says of them stands here too.
pub(super) fn requester(values: &Values<'_>, relation: Option<&str>) -> Block {
    let (born, home) = match values.text(Field::DeclarantRelation).as_deref() {
        Some("mother") => {
            (Some(Field::MotherBorn), Some((Field::MotherResidence, Field::MotherCommune)))
        }
        Some("father") => {
            (Some(Field::FatherBorn), Some((Field::FatherResidence, Field::FatherCommune)))
        }
        Some("self") => {
            (Some(Field::PersonBorn), Some((Field::PersonResidence, Field::PersonCommune)))
        }
        _ => (None, None),
    };
    let born = born.and_then(|field| values.date(field)).map(own::day);
    let home = home.and_then(|(detail, commune)| values.place(detail, commune));
    let paper =
        values.text(Field::DeclarantPaper).or_else(|| values.text(Field::DeclarantCitizenId));
    let mut rows = vec![
        vec![text("Họ, chữ đệm, tên người yêu cầu:", values, Field::DeclarantName)],
        vec![Cell {
            field: "declarant.born".to_owned(),
            ..cell("Ngày, tháng, năm sinh:", born, Field::DeclarantName)
        }],
        vec![Cell {
            field: "declarant.residence".to_owned(),
            ..cell("Nơi cư trú (2):", home, Field::DeclarantName)
        }],
        vec![cell("Giấy tờ tùy thân (3):", paper, Field::DeclarantPaper)],
    ];
    rows.extend(relation.map(|label| {
        vec![cell(label, chosen(values, Field::DeclarantRelation), Field::DeclarantRelation)]
    }));
    block(None, rows)
}

fn parent(heading: &str, values: &Values<'_>, fields: [Field; 8]) -> Block {
    let [who, born, ethnicity, nationality, dead, detail, commune, number] = fields;
    block(
        None,
        vec![
            vec![text(heading, values, who)],
            vec![date("Ngày, tháng, năm sinh (5):", values, born)],
            vec![text("Dân tộc:", values, ethnicity), text("Quốc tịch:", values, nationality)],
            vec![cell("Nơi cư trú (2):", values.home(dead, detail, commune), detail)],
            vec![text("Số định danh cá nhân/giấy tờ tùy thân (3):", values, number)],
        ],
    )
}

fn in_words(values: &Values<'_>, field: Field, style: WordStyle) -> Option<String> {
    values.date(field).map(|date| date_words(date, style))
}

/// `số 12/2020 ngày 05/04/2020, nơi cấp: UBND phường Mẫu` (NĐ 07/2025/NĐ-CP); what is not known is not said.
fn marriage_certificate(values: &Values<'_>) -> Option<String> {
    let number = values.text(Field::ParentsMarriageNumber).map(|number| format!("số {number}"));
    let date =
        values.date(Field::ParentsMarriageDate).map(|date| format!("ngày {}", own::day(date)));
    let named = [number, date].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let office =
        values.text(Field::ParentsMarriageOffice).map(|office| format!("nơi cấp: {office}"));
    let named = Some(named).filter(|named| !named.is_empty());
    let said = [named, office].into_iter().flatten().collect::<Vec<_>>().join(", ");
    Some(said).filter(|said| !said.is_empty())
}

pub(super) fn birth(values: &Values<'_>, style: WordStyle) -> Vec<Block> {
    let child = block(
        None,
        vec![
            name("Họ, chữ đệm, tên:", values, Field::ChildName),
            vec![date("Ngày, tháng, năm sinh:", values, Field::ChildBorn)],
            vec![cell(
                "Ghi bằng chữ:",
                in_words(values, Field::ChildBorn, style),
                Field::ChildBorn,
            )],
            vec![
                cell("Giới tính:", results::sex(values, Field::ChildSex), Field::ChildSex),
                text("Dân tộc:", values, Field::ChildEthnicity),
                text("Quốc tịch:", values, Field::ChildNationality),
            ],
            residence("Nơi sinh (4):", values, Field::ChildBirthPlace, Field::ChildBirthCommune),
            vec![text("Quê quán:", values, Field::ChildHomeTown)],
        ],
    );
    let mother = parent(
        "Họ, chữ đệm, tên người mẹ:",
        values,
        [
            Field::MotherName,
            Field::MotherBorn,
            Field::MotherEthnicity,
            Field::MotherNationality,
            Field::MotherDead,
            Field::MotherResidence,
            Field::MotherCommune,
            Field::MotherCitizenId,
        ],
    );
    let father = parent(
        "Họ, chữ đệm, tên người cha:",
        values,
        [
            Field::FatherName,
            Field::FatherBorn,
            Field::FatherEthnicity,
            Field::FatherNationality,
            Field::FatherDead,
            Field::FatherResidence,
            Field::FatherCommune,
            Field::FatherCitizenId,
        ],
    );
    let married = block(
        None,
        vec![vec![cell(
            "Giấy chứng nhận kết hôn của cha, mẹ (số, ngày, nơi cấp):",
            marriage_certificate(values),
            Field::ParentsMarriageNumber,
        )]],
    );
    let relation = Some("Quan hệ với người được khai sinh:");
    vec![requester(values, relation), child, mother, father, married]
}

pub(super) fn death(values: &Values<'_>, style: WordStyle) -> Vec<Block> {
    let deceased = block(
        None,
        vec![
            name("Họ, chữ đệm, tên:", values, Field::DeceasedName),
            vec![date("Ngày, tháng, năm sinh:", values, Field::DeceasedBorn)],
            vec![
                cell("Giới tính:", results::sex(values, Field::DeceasedSex), Field::DeceasedSex),
                text("Dân tộc:", values, Field::DeceasedEthnicity),
                text("Quốc tịch:", values, Field::DeceasedNationality),
            ],
            residence(
                "Nơi cư trú cuối cùng (2):",
                values,
                Field::DeceasedResidence,
                Field::DeceasedCommune,
            ),
            vec![cell(
                "Giấy tờ tùy thân (3):",
                values.text(Field::DeceasedPaper).or_else(|| values.text(Field::DeceasedCitizenId)),
                Field::DeceasedPaper,
            )],
        ],
    );
    let hour = values.text(Field::DeathHour).map(|hour| hour.replacen(':', " giờ ", 1) + " phút");
    let when = [hour, values.date(Field::DeathDay).map(|day| format!("ngày {}", own::day(day)))];
    let when = when.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let note = [
        values.text(Field::DeathNoteKind).map(|kind| results::death_note(&kind).to_owned()),
        values.text(Field::DeathNoteNumber).map(|number| format!("số {number}")),
        values.text(Field::DeathNoteIssuer).map(|issuer| format!("do {issuer} cấp")),
        values.date(Field::DeathNoteDate).map(|date| format!("ngày {}", own::day(date))),
    ];
    let note = note.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let said = |text: String| Some(text).filter(|text| !text.is_empty());
    let how = block(
        None,
        vec![
            vec![cell("Đã chết vào lúc:", said(when), Field::DeathDay)],
            vec![cell("Ghi bằng chữ:", in_words(values, Field::DeathDay, style), Field::DeathDay)],
            residence("Nơi chết (4):", values, Field::DeathPlace, Field::DeathCommune),
            vec![text("Nguyên nhân chết:", values, Field::DeathCause)],
            vec![cell("Giấy báo tử/giấy tờ thay thế (5):", said(note), Field::DeathNoteNumber)],
        ],
    );
    vec![requester(values, Some("Quan hệ với người đã chết:")), deceased, how]
}

/// Two people, the wife's part at the left; neither asks for the other.
pub(super) fn marriage(values: &Values<'_>) -> Vec<Block> {
    type Each = fn(&str, &Values<'_>, Field) -> Cell;
    let pair = |label: &str, how: Each, fields: [Field; 2]| {
        fields.map(|field| how(label, values, field)).to_vec()
    };
    let names = [Field::WifeName, Field::HusbandName];
    let mut heads = pair("", |_, _, field| cell("", None, field), names);
    for (head, who) in heads.iter_mut().zip(["BÊN NỮ", "BÊN NAM"]) {
        head.value = Some(who.to_owned());
        head.capitals = true;
        head.field = "declaration.side".to_owned();
    }
    let mut who = pair("Họ, chữ đệm, tên:", text, names);
    for cell in &mut who {
        cell.capitals = true;
    }
    let homes = [
        (Field::WifeResidence, Field::WifeCommune),
        (Field::HusbandResidence, Field::HusbandCommune),
    ];
    let homes = homes
        .map(|(detail, commune)| cell("Nơi cư trú (2):", values.place(detail, commune), detail));
    let papers =
        [(Field::WifePaper, Field::WifeCitizenId), (Field::HusbandPaper, Field::HusbandCitizenId)];
    let papers = papers.map(|(paper, number)| {
        let said = values.text(paper).or_else(|| values.text(number));
        cell("Giấy tờ tùy thân (3):", said, paper)
    });
    let times = [Field::WifeMarriages, Field::HusbandMarriages].map(|field| {
        // What was counted is the marriages before this one.
        let before = values.text(field).and_then(|count| count.parse::<u32>().ok());
        cell("Kết hôn lần thứ mấy (5):", before.map(|count| (count + 1).to_string()), field)
    });
    vec![block(
        None,
        vec![
            heads,
            who,
            pair("Ngày, tháng, năm sinh (4):", date, [Field::WifeBorn, Field::HusbandBorn]),
            pair("Dân tộc:", text, [Field::WifeEthnicity, Field::HusbandEthnicity]),
            pair("Quốc tịch:", text, [Field::WifeNationality, Field::HusbandNationality]),
            homes.to_vec(),
            papers.to_vec(),
            times.to_vec(),
        ],
    )]
}
