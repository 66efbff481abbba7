//! What extracts, copies and lời chứng say: the rows of their register, and what was changed later
//! (TT 04/2020/TT-BTP Đ23). Unknown stays blank.

use serde::de::DeserializeOwned;
use tannha_domain::{
    case::{Book, CaseState, Document, Field, written_number},
    partial_date::PartialDate,
    time::Moment,
    ward::PaperSymbol,
};
use tannha_print::{
    Certification, ChangeExtract, CopiedExtract, DeathExtract, Declarant, LaterChange,
    MarriageExtract, Person, RecognitionExtract, Record, Registration as EntryOnPaper,
};

use super::{
    record::{Values, head, signer},
    results::{self, Outcome},
};
use crate::{Office, OfficeError};

/// Which extract tells of a change.
fn change_extract(kind: &str) -> PaperSymbol {
    match kind {
        "completion" => PaperSymbol::Completion,
        "change" => PaperSymbol::Change,
        _ => PaperSymbol::Correction,
    }
}

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
    let (what, extract) = if recognised {
        let (who, name) = (parent_word(&values), values.text(Field::ParentName)?);
        (format!("Nhận {who} – con: {who} là {name}"), PaperSymbol::Recognition)
    } else {
        let kind = values.text(Field::ChangeKind).unwrap_or_default();
        (change_sentences(&values).join("; "), change_extract(&kind))
    };
    let symbol = registration.office.symbols.of(extract);
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
    let symbol = |paper| outcome.office.symbols.of(paper);
    Ok(match document {
        Document::DeathCopy => {
            Record::TrichLucKhaiTuBanSao(Box::new(death(values, outcome, original, notes)))
        }
        Document::MarriageCopy => {
            Record::TrichLucKetHonBanSao(Box::new(marriage(values, outcome, notes)))
        }
        Document::ChangeExtract => {
            let kind = values.text(Field::ChangeKind).unwrap_or_default();
            let mut extract = change(values, outcome, notes);
            extract.number = outcome.year_number(symbol(change_extract(&kind)));
            Record::TrichLucCaiChinh(Box::new(extract))
        }
        Document::RecognitionExtract => {
            let mut extract = recognition(values, outcome, notes);
            extract.number = outcome.year_number(symbol(PaperSymbol::Recognition));
            Record::TrichLucNhanChaMeCon(Box::new(extract))
        }
        Document::ChangeCopy => {
            let kind = values.text(Field::ChangeKind).unwrap_or_default();
            let copied = copied(values, symbol(change_extract(&kind)));
            let number = outcome.year_number(symbol(PaperSymbol::ChangeCopy));
            // Which entry was changed stands on the extract, not in what was typed of it.
            let extract = match original {
                Some(original) => {
                    let said = |field| original.value(field);
                    change(&Values(&said), outcome, notes)
                }
                None => {
                    let registration = EntryOnPaper::default();
                    ChangeExtract { registration, ..change(values, outcome, notes) }
                }
            };
            let extract = ChangeExtract { number, copied, ..extract };
            Record::TrichLucCaiChinhBanSao(Box::new(extract))
        }
        Document::RecognitionCopy => {
            let copied = copied(values, symbol(PaperSymbol::Recognition));
            let number = outcome.year_number(symbol(PaperSymbol::RecognitionCopy));
            let extract = match original {
                Some(original) => {
                    let said = |field| original.value(field);
                    recognition(&Values(&said), outcome, notes)
                }
                None => recognition(values, outcome, notes),
            };
            let extract = RecognitionExtract { number, copied, ..extract };
            Record::TrichLucNhanChaMeConBanSao(Box::new(extract))
        }
        Document::CopyCertification => {
            let issuer = values.text(Field::CertifiedIssuer);
            let declarant = Declarant::default();
            let certified = Certification { issuer, declarant, ..certified(values, outcome) };
            Record::LoiChungBanSao(Box::new(certified))
        }
        Document::SignatureCertification => {
            Record::LoiChungChuKy(Box::new(certified(values, outcome)))
        }
        _ => return Err(OfficeError::NoSuchPaper),
    })
}

/// The extract that a copy is one of, with the symbol that stands after its number.
fn copied(values: &Values<'_>, symbol: &str) -> CopiedExtract {
    CopiedExtract {
        number: values.number(Field::EntryNumber).map(|number| format!("{number}/{symbol}")),
        date: values.date(Field::EntryDate),
        place: values.text(Field::EntryPlace),
    }
}

/// Where it was registered: number and day of the entry, not of this paper.
fn entry(values: &Values<'_>) -> EntryOnPaper {
    EntryOnPaper {
        number: values.number(Field::EntryNumber),
        place: values.text(Field::EntryPlace),
        date: values.date(Field::EntryDate),
    }
}

fn death(
    values: &Values<'_>,
    outcome: &Outcome<'_>,
    original: Option<&CaseState>,
    notes: Vec<String>,
) -> DeathExtract {
    // Who asks for the copy did not declare the death: that is said of the entry, or by nobody.
    let said = |field| original.map(|entry| entry.value(field).to_owned());
    let said = |field| said(field).filter(|value| !value.is_empty());
    DeathExtract {
        number: outcome.year_number(outcome.office.symbols.of(PaperSymbol::DeathCopy)),
        cause: None,
        declarant: Declarant {
            name: said(Field::DeclarantName),
            paper: said(Field::DeclarantPaper),
        },
        registration: entry(values),
        notes,
        ..results::death(values, outcome)
    }
}

fn marriage(values: &Values<'_>, outcome: &Outcome<'_>, notes: Vec<String>) -> MarriageExtract {
    let [wife, husband] = results::couple(values);
    MarriageExtract {
        office: Some(head(outcome.office)),
        number: outcome.year_number(outcome.office.symbols.of(PaperSymbol::MarriageCopy)),
        issued_on: outcome.date(),
        wife,
        husband,
        registration: entry(values),
        abroad: None,
        notes,
        signer: signer(outcome.registration),
    }
}

/// A slug as the record has it; nothing where none is chosen.
fn chosen<T: DeserializeOwned>(values: &Values<'_>, field: Field) -> Option<T> {
    serde_json::from_value(values.text(field)?.into()).ok()
}

fn change(values: &Values<'_>, outcome: &Outcome<'_>, notes: Vec<String>) -> ChangeExtract {
    let mut sentences = change_sentences(values).into_iter();
    ChangeExtract {
        office: Some(head(outcome.office)),
        number: None,
        issued_on: outcome.date(),
        kind: chosen(values, Field::ChangeKind),
        register: chosen(values, Field::EntryRegister),
        person: results::person(values),
        change: sentences.next(),
        other_change: sentences.next(),
        basis: values.text(Field::ChangeBasis),
        registration: entry(values),
        copied: CopiedExtract::default(),
        notes,
        signer: signer(outcome.registration),
    }
}

fn recognition(
    values: &Values<'_>,
    outcome: &Outcome<'_>,
    notes: Vec<String>,
) -> RecognitionExtract {
    RecognitionExtract {
        office: Some(head(outcome.office)),
        number: None,
        issued_on: outcome.date(),
        by: chosen(values, Field::RecognitionBy),
        parent_is: chosen(values, Field::ParentIs),
        parent: Person {
            name: values.text(Field::ParentName),
            born: values.date(Field::ParentBorn),
            sex: None,
            ethnicity: values.text(Field::ParentEthnicity),
            nationality: values.text(Field::ParentNationality),
            paper: values.text(Field::ParentPaper),
            residence: values.place(Field::ParentResidence, Field::ParentCommune),
        },
        child: Person {
            name: values.text(Field::RecognisedName),
            born: values.date(Field::RecognisedBorn),
            sex: results::sex(values, Field::RecognisedSex),
            ethnicity: values.text(Field::RecognisedEthnicity),
            nationality: values.text(Field::RecognisedNationality),
            paper: values.text(Field::RecognisedPaper),
            residence: values.place(Field::RecognisedResidence, Field::RecognisedCommune),
        },
        copied: CopiedExtract::default(),
        notes,
        signer: signer(outcome.registration),
    }
}

/// The paper, its leaves and copies, and its place in the book (NĐ 23/2015/NĐ-CP). A volume that was
/// not opened here stays blank.
fn certified(values: &Values<'_>, outcome: &Outcome<'_>) -> Certification {
    Certification {
        office: Some(head(outcome.office)),
        number: outcome.year_number(""),
        issued_on: outcome.date(),
        declarant: results::declarant(values),
        paper: values.text(Field::CertifiedPaper),
        issuer: None,
        pages: values.text(Field::CertifiedPages),
        copies: values.text(Field::CertifiedCopies),
        entry: outcome.plain_number(),
        volume: outcome.volume.clone(),
        signer: signer(outcome.registration),
    }
}
