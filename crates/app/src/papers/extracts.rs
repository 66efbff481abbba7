//! What extracts, copies and lời chứng say: the rows of their register, and what was changed later
//! (TT 04/2020/TT-BTP Đ23). Unknown stays blank.

use tannha_domain::{
    case::{Book, CaseState, Document, Field, written_number},
    partial_date::PartialDate,
    time::Moment,
    words::date_words,
};
use tannha_print::{Block, Cell, Extract, LaterChange, Record};

use super::{
    record::{Values, head, signer},
    results::{self, Outcome},
};
use crate::{Office, OfficeError};

/// The symbol of an extract of a change (`380/2026/TLBSHT`, `381/2026/TLCCHT` were seen; that of a
/// change follows them).
fn change_symbol(kind: &str) -> &'static str {
    match kind {
        "completion" => "TLBSHT",
        "change" => "TLTĐHT",
        _ => "TLCCHT",
    }
}

/// The symbol of an extract of a recognition, after those.
const RECOGNITION_SYMBOL: &str = "TLNCMC";

fn change_word(kind: &str) -> &'static str {
    match kind {
        "completion" => "Bổ sung",
        "change" => "Thay đổi",
        _ => "Cải chính",
    }
}

/// What a register calls a changed item.
fn item_words(item: &str) -> &'static str {
    match item {
        "name" => "họ, chữ đệm, tên",
        "born" => "ngày, tháng, năm sinh",
        "sex" => "giới tính",
        "ethnicity" => "dân tộc",
        "nationality" => "quốc tịch",
        "birth-place" => "nơi sinh",
        "home-town" => "quê quán",
        "mother-name" => "họ, chữ đệm, tên người mẹ",
        "mother-born" => "năm sinh của người mẹ",
        "father-name" => "họ, chữ đệm, tên người cha",
        "father-born" => "năm sinh của người cha",
        "residence" => "nơi cư trú",
        "death-day" => "ngày, tháng, năm chết",
        "death-place" => "nơi chết",
        _ => "giấy tờ tùy thân",
    }
}

/// `Cải chính quê quán từ “…” thành “…”`.
fn change_sentence(kind: &str, item: &str, from: Option<&str>, to: &str) -> String {
    let (word, what) = (change_word(kind), item_words(item));
    match from {
        Some(from) => format!("{word} {what} từ “{from}” thành “{to}”"),
        None => format!("{word} {what}: “{to}”"),
    }
}

/// What a case changes, one sentence for each item.
pub(crate) fn changes_said(change: &CaseState) -> Vec<String> {
    let value = |field| change.value(field);
    change_sentences(&Values(&value))
}

/// The sentences of a change, one for each item.
fn change_sentences(values: &Values<'_>) -> Vec<String> {
    let kind = values.text(Field::ChangeKind).unwrap_or_default();
    [
        (Field::ChangeItem, Field::ChangeFrom, Field::ChangeTo),
        (Field::OtherItem, Field::OtherFrom, Field::OtherTo),
    ]
    .into_iter()
    .filter_map(|(item, from, to)| {
        let (item, to) = (values.text(item)?, values.text(to)?);
        Some(change_sentence(&kind, &item, values.text(from).as_deref(), &to))
    })
    .collect()
}

fn parent_word(values: &Values<'_>) -> &'static str {
    match values.text(Field::ParentIs).as_deref() {
        Some("mother") => "mẹ",
        _ => "cha",
    }
}

impl Office {
    /// What changed of an entry later, as its papers show it: registered changes, and what was noted
    /// beside it that copies must say (TT 04/2020/TT-BTP Đ23.3), in the order of their days.
    pub(crate) fn later_changes(&self, entry: &CaseState) -> Result<Vec<LaterChange>, OfficeError> {
        let all = self.timed_changes(entry)?;
        Ok(all.into_iter().map(|(_, change)| change).collect())
    }

    /// The same, each with the moment at which it was told.
    pub(super) fn timed_changes(
        &self,
        entry: &CaseState,
    ) -> Result<Vec<(Option<Moment>, LaterChange)>, OfficeError> {
        let registered = |change: CaseState| Some((told_at(&change), later_change(&change)?));
        let changes = self.changes_of(entry)?.into_iter().filter_map(registered);
        let noted = self.noted_changes(entry)?.into_iter().map(|(at, change)| (Some(at), change));
        let mut all: Vec<_> = changes.chain(noted).collect();
        all.sort_by_key(|(_, change)| change.date.full());
        Ok(all)
    }

    /// The changes that have a number of their own.
    pub(crate) fn registered_changes(
        &self,
        entry: &CaseState,
    ) -> Result<Vec<LaterChange>, OfficeError> {
        let changes = self.changes_of(entry)?;
        Ok(changes.iter().filter_map(later_change).collect())
    }
}

/// When a change was registered: its own step was done then.
fn told_at(change: &CaseState) -> Option<Moment> {
    let step = change.handling()?.leg;
    change.legs.iter().find(|leg| leg.slug == step)?.done_at
}

/// One entry of the back.
fn later_change(change: &CaseState) -> Option<LaterChange> {
    let registration = change.registration.as_ref()?;
    let value = |field| change.value(field);
    let values = Values(&value);
    let recognised = change.handling()?.book == Book::Recognitions;
    let (what, symbol) = if recognised {
        let (who, name) = (parent_word(&values), values.text(Field::ParentName)?);
        (format!("Nhận {who} – con: {who} là {name}"), RECOGNITION_SYMBOL)
    } else {
        let kind = values.text(Field::ChangeKind).unwrap_or_default();
        (change_sentences(&values).join("; "), change_symbol(&kind))
    };
    let date: PartialDate = registration.registered_on.0.into();
    let number = format!("{}/{symbol}", written_number(registration));
    Some(LaterChange {
        date,
        text: format!("{what}. Trích lục số {number} do {} cấp ngày {date}", registration.place),
        signed_by: Some(registration.signer.name.clone()),
        written: false,
    })
}

/// The record of an extract, a copy or a lời chứng; a copy with the entry of which it is one, where this ward
/// made it.
///
/// # Errors
/// [`OfficeError::NoSuchPaper`] for any other.
pub(super) fn record(
    document: Document,
    values: &Values<'_>,
    outcome: &Outcome<'_>,
    original: Option<&CaseState>,
    notes: Vec<String>,
) -> Result<Record, OfficeError> {
    type Kind = fn(Box<Extract>) -> Record;
    let (kind, symbol, blocks): (Kind, _, _) = match document {
        Document::DeathCopy => (
            Record::TrichLucKhaiTuBanSao,
            Book::DeathCopies.symbol(),
            death(values, outcome, original),
        ),
        Document::MarriageCopy => {
            (Record::TrichLucKetHonBanSao, Book::MarriageCopies.symbol(), marriage(values))
        }
        Document::ChangeExtract => {
            let kind = values.text(Field::ChangeKind).unwrap_or_default();
            (Record::TrichLucCaiChinh, change_symbol(&kind), change(values))
        }
        Document::RecognitionExtract => {
            (Record::TrichLucNhanChaMeCon, RECOGNITION_SYMBOL, recognition(values))
        }
        Document::ChangeCopy => {
            (Record::TrichLucCaiChinhBanSao, Book::ChangeCopies.symbol(), copied_change(values))
        }
        Document::RecognitionCopy => (
            Record::TrichLucNhanChaMeConBanSao,
            Book::RecognitionCopies.symbol(),
            recognition(values),
        ),
        Document::CopyCertification => {
            let issuer = text("Cơ quan cấp bản chính:", values, Field::CertifiedIssuer);
            (Record::LoiChungBanSao, "", certified(values, outcome, Some(issuer)))
        }
        Document::SignatureCertification => {
            (Record::LoiChungChuKy, "", certified(values, outcome, None))
        }
        _ => return Err(OfficeError::NoSuchPaper),
    };
    let is_signature = document == Document::SignatureCertification;
    Ok(kind(Box::new(Extract {
        office: Some(head(outcome.office)),
        title: None,
        number: outcome.year_number(symbol),
        issued_on: outcome.date(),
        sentences: is_signature.then(|| signature(values, outcome)).into_iter().collect(),
        blocks,
        notes,
        signer: signer(outcome.registration),
    })))
}

/// A copy of the extract of a change or a recognition: what the extract says, where this ward gave it out,
/// else what was typed of it; then which extract it is a copy of.
///
/// # Errors
/// As [`record`].
pub(super) fn copy(
    document: Document,
    values: &Values<'_>,
    outcome: &Outcome<'_>,
    original: Option<&CaseState>,
    notes: Vec<String>,
) -> Result<Record, OfficeError> {
    let mut made = record(document, values, outcome, original, notes)?;
    let (Record::TrichLucCaiChinhBanSao(extract) | Record::TrichLucNhanChaMeConBanSao(extract)) =
        &mut made
    else {
        return Err(OfficeError::NoSuchPaper);
    };
    if let Some(original) = original {
        let said = |field| original.value(field);
        extract.blocks = match document {
            Document::ChangeCopy => change(&Values(&said)),
            _ => recognition(&Values(&said)),
        };
    }
    let number =
        values.number(Field::EntryNumber).map(|number| match symbol_of(document, values) {
            "" => number,
            symbol => format!("{number}/{symbol}"),
        });
    extract.blocks.push(block(
        None,
        vec![
            vec![cell("Trích lục bản chính số:", number, Field::EntryNumber)],
            vec![
                date("Cấp ngày:", values, Field::EntryDate),
                text("Nơi cấp:", values, Field::EntryPlace),
            ],
        ],
    ));
    Ok(made)
}

/// What stands after the number of the extract that a copy is of.
fn symbol_of(copy: Document, values: &Values<'_>) -> &'static str {
    match copy {
        Document::ChangeCopy => change_symbol(&values.text(Field::ChangeKind).unwrap_or_default()),
        _ => RECOGNITION_SYMBOL,
    }
}

fn cell(label: &str, value: Option<String>, field: Field) -> Cell {
    Cell { label: label.to_owned(), value, field: field.slug().to_owned(), capitals: false }
}

fn name(label: &str, values: &Values<'_>, field: Field) -> Vec<Cell> {
    vec![Cell { capitals: true, ..cell(label, values.text(field), field) }]
}

fn text(label: &str, values: &Values<'_>, field: Field) -> Cell {
    cell(label, values.text(field), field)
}

fn date(label: &str, values: &Values<'_>, field: Field) -> Cell {
    cell(label, values.date(field).map(|date| date.to_string()), field)
}

fn sex(label: &str, values: &Values<'_>, field: Field) -> Cell {
    cell(label, results::sex(values, field), field)
}

fn place(label: &str, values: &Values<'_>, detail: Field, commune: Field) -> Vec<Cell> {
    vec![cell(label, values.place(detail, commune), detail)]
}

fn block(heading: Option<&str>, rows: Vec<Vec<Cell>>) -> Block {
    Block { heading: heading.map(str::to_owned), rows }
}

/// Where it was registered: number and day of the entry, not of this paper.
fn entry(label: &str, values: &Values<'_>) -> Block {
    let number = cell("Số:", values.number(Field::EntryNumber), Field::EntryNumber);
    let day = date("Ngày, tháng, năm đăng ký:", values, Field::EntryDate);
    block(None, vec![vec![text(label, values, Field::EntryPlace)], vec![number, day]])
}

fn death(values: &Values<'_>, outcome: &Outcome<'_>, original: Option<&CaseState>) -> Vec<Block> {
    let hour = values.text(Field::DeathHour);
    let when = values.date(Field::DeathDay).map(|day| match hour {
        Some(hour) => format!("{}, ngày {day}", hour.replace(':', " giờ ") + " phút"),
        None => format!("ngày {day}"),
    });
    let words = values.date(Field::DeathDay).map(|day| date_words(day, outcome.office.words));
    let note = [
        values.text(Field::DeathNoteNumber).map(|number| format!("số {number}")),
        values.text(Field::DeathNoteIssuer).map(|issuer| format!("do {issuer} cấp")),
        values.date(Field::DeathNoteDate).map(|date| format!("ngày {date}")),
    ];
    let note = note.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let who = vec![
        name("Họ, chữ đệm, tên:", values, Field::DeceasedName),
        vec![date("Ngày, tháng, năm sinh:", values, Field::DeceasedBorn)],
        vec![
            sex("Giới tính:", values, Field::DeceasedSex),
            text("Dân tộc:", values, Field::DeceasedEthnicity),
            text("Quốc tịch:", values, Field::DeceasedNationality),
        ],
        vec![text("Số định danh cá nhân:", values, Field::DeceasedCitizenId)],
        vec![text("Giấy tờ tùy thân:", values, Field::DeceasedPaper)],
        place("Nơi cư trú cuối cùng:", values, Field::DeceasedResidence, Field::DeceasedCommune),
    ];
    let how = vec![
        vec![cell("Đã chết vào lúc:", when, Field::DeathDay)],
        vec![cell("Ghi bằng chữ:", words, Field::DeathDay)],
        place("Nơi chết:", values, Field::DeathPlace, Field::DeathCommune),
        vec![cell(
            "Giấy báo tử:",
            Some(note).filter(|note| !note.is_empty()),
            Field::DeathNoteNumber,
        )],
    ];
    // Who asks for the copy did not declare the death: that is said of the entry, or by nobody.
    let said = |field| original.map(|entry| entry.value(field).to_owned());
    let said = |field| said(field).filter(|value| !value.is_empty());
    let label = "Họ, chữ đệm, tên người đi khai tử:";
    let declarant = vec![
        vec![cell(label, said(Field::DeclarantName), Field::DeclarantName)],
        vec![cell("Giấy tờ tùy thân:", said(Field::DeclarantPaper), Field::DeclarantPaper)],
    ];
    vec![
        block(None, who),
        block(None, how),
        block(None, declarant),
        entry("Đã được đăng ký khai tử tại:", values),
    ]
}

fn marriage(values: &Values<'_>) -> Vec<Block> {
    let spouse = |label: &str, fields: [Field; 7]| {
        let [who, born, ethnicity, nationality, residence, commune, paper] = fields;
        block(
            None,
            vec![
                name(label, values, who),
                vec![date("Ngày, tháng, năm sinh:", values, born)],
                vec![text("Dân tộc:", values, ethnicity), text("Quốc tịch:", values, nationality)],
                place("Nơi cư trú:", values, residence, commune),
                vec![text("Giấy tờ tùy thân:", values, paper)],
            ],
        )
    };
    vec![
        spouse(
            "Họ, chữ đệm, tên vợ:",
            [
                Field::WifeName,
                Field::WifeBorn,
                Field::WifeEthnicity,
                Field::WifeNationality,
                Field::WifeResidence,
                Field::WifeCommune,
                Field::WifePaper,
            ],
        ),
        spouse(
            "Họ, chữ đệm, tên chồng:",
            [
                Field::HusbandName,
                Field::HusbandBorn,
                Field::HusbandEthnicity,
                Field::HusbandNationality,
                Field::HusbandResidence,
                Field::HusbandCommune,
                Field::HusbandPaper,
            ],
        ),
        entry("Đã được đăng ký kết hôn tại:", values),
    ]
}

fn change(values: &Values<'_>) -> Vec<Block> {
    let register = match values.text(Field::EntryRegister).as_deref() {
        Some("deaths") => "khai tử",
        Some("marriages") => "kết hôn",
        _ => "khai sinh",
    };
    let person = vec![
        name("Họ, chữ đệm, tên:", values, Field::PersonName),
        vec![date("Ngày, tháng, năm sinh:", values, Field::PersonBorn)],
        vec![
            sex("Giới tính:", values, Field::PersonSex),
            text("Dân tộc:", values, Field::PersonEthnicity),
            text("Quốc tịch:", values, Field::PersonNationality),
        ],
        vec![text("Giấy tờ tùy thân:", values, Field::PersonPaper)],
        place("Nơi cư trú:", values, Field::PersonResidence, Field::PersonCommune),
    ];
    let sentences = change_sentences(values);
    let items = [Field::ChangeTo, Field::OtherTo];
    let mut what: Vec<_> = sentences
        .into_iter()
        .zip(items)
        .map(|(sentence, field)| vec![cell("Nội dung:", Some(sentence), field)])
        .collect();
    what.push(vec![text("Căn cứ:", values, Field::ChangeBasis)]);
    vec![
        block(None, person),
        block(None, what),
        entry(&format!("Đã ghi vào Sổ đăng ký {register} của:"), values),
    ]
}

/// The same as a copy has it: which entry was changed stands on the extract, not in what was typed of it.
fn copied_change(values: &Values<'_>) -> Vec<Block> {
    let mut blocks = change(values);
    blocks.pop();
    blocks
}

fn recognition(values: &Values<'_>) -> Vec<Block> {
    let parent = parent_word(values);
    let by_child = values.text(Field::RecognitionBy).as_deref() == Some("child");
    let heads = match by_child {
        true => (format!("Người được nhận là {parent}"), "Người nhận: con".to_owned()),
        false => (format!("Người nhận: {parent}"), "Người được nhận là con".to_owned()),
    };
    let person = |heading: &str, sex_row: Option<Cell>, fields: [Field; 7]| {
        let [who, born, ethnicity, nationality, residence, commune, paper] = fields;
        let about = sex_row
            .into_iter()
            .chain([text("Dân tộc:", values, ethnicity), text("Quốc tịch:", values, nationality)])
            .collect();
        block(
            Some(heading),
            vec![
                name("Họ, chữ đệm, tên:", values, who),
                vec![date("Ngày, tháng, năm sinh:", values, born)],
                about,
                place("Nơi cư trú:", values, residence, commune),
                vec![text("Giấy tờ tùy thân:", values, paper)],
            ],
        )
    };
    let parent = person(
        &heads.0,
        None,
        [
            Field::ParentName,
            Field::ParentBorn,
            Field::ParentEthnicity,
            Field::ParentNationality,
            Field::ParentResidence,
            Field::ParentCommune,
            Field::ParentPaper,
        ],
    );
    let child = person(
        &heads.1,
        Some(sex("Giới tính:", values, Field::RecognisedSex)),
        [
            Field::RecognisedName,
            Field::RecognisedBorn,
            Field::RecognisedEthnicity,
            Field::RecognisedNationality,
            Field::RecognisedResidence,
            Field::RecognisedCommune,
            Field::RecognisedPaper,
        ],
    );
    if by_child { vec![child, parent] } else { vec![parent, child] }
}

/// The paper, its leaves and copies, and its place in the book (NĐ 23/2015/NĐ-CP). A volume that was
/// not opened here stays blank.
fn certified(values: &Values<'_>, outcome: &Outcome<'_>, issuer: Option<Cell>) -> Vec<Block> {
    let mut rows = vec![vec![text("Giấy tờ, văn bản:", values, Field::CertifiedPaper)]];
    rows.extend(issuer.map(|issuer| vec![issuer]));
    rows.push(vec![
        text("Số trang:", values, Field::CertifiedPages),
        text("Số bản:", values, Field::CertifiedCopies),
    ]);
    rows.push(vec![
        cell("Số chứng thực:", outcome.plain_number(), Field::EntryNumber),
        cell("Quyển số:", outcome.volume.clone(), Field::EntryRegister),
    ]);
    vec![block(None, rows)]
}

/// Who signed what before whom.
fn signature(values: &Values<'_>, outcome: &Outcome<'_>) -> String {
    let day = outcome.date().map(|date| date.to_string()).unwrap_or_default();
    let who = values.text(Field::DeclarantName).unwrap_or_default();
    let paper = values.text(Field::DeclarantPaper).unwrap_or_default();
    let office = &outcome.office.name;
    format!(
        "Ngày {day}, tại Ủy ban nhân dân {office}, ông/bà {who} ({paper}) đã xuất trình giấy tờ tùy \
         thân, cam đoan hiểu và tự chịu trách nhiệm về nội dung của giấy tờ, văn bản, và đã ký vào \
         giấy tờ, văn bản này trước mặt người thực hiện chứng thực."
    )
}
