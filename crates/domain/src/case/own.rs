//! Forms that the office defined: which fields, of which kinds, and how what was typed is read.
//!
//! A form of the law is a typed record ([`forms`](super::forms)); a form of the office's own is a list
//! of fields in its catalogue. Each takes one *slot* of the vocabulary (`own.1` …), a person three, so
//! that drafts, edits, conflicts and history know them like any other field. The list is pinned to the
//! draft when it is begun, and to the case: what a value means never changes.

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{
    field::{Field, Kind, Section},
    form::{Gravity, MAX_TEXT_CHARS, Remark, read_as},
};
use crate::{partial_date::PartialDate, ruleset::Bilingual, text};

/// The slots of the vocabulary, in order.
pub const SLOTS: [Field; 20] = [
    Field::Own1,
    Field::Own2,
    Field::Own3,
    Field::Own4,
    Field::Own5,
    Field::Own6,
    Field::Own7,
    Field::Own8,
    Field::Own9,
    Field::Own10,
    Field::Own11,
    Field::Own12,
    Field::Own13,
    Field::Own14,
    Field::Own15,
    Field::Own16,
    Field::Own17,
    Field::Own18,
    Field::Own19,
    Field::Own20,
];

/// Digits of the longest number.
const MAX_DIGITS: usize = 15;

/// How a field of the office's own is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum OwnKind {
    /// Words.
    #[n(0)]
    Text,
    /// A whole number.
    #[n(1)]
    Number,
    /// A whole date, past or to come.
    #[n(2)]
    Date,
    /// One of the field's options.
    #[n(3)]
    Choice,
    /// Có, không.
    #[n(4)]
    YesNo,
    /// Name, day of birth and identity number.
    #[n(5)]
    Person,
    /// A commune.
    #[n(6)]
    Place,
}

/// A field of the office's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct OwnField {
    /// Stable slug within the procedure.
    #[n(0)]
    pub key: String,
    /// What stands before it, on the screen and on paper.
    #[n(1)]
    pub label: Bilingual,
    /// How it is entered.
    #[n(2)]
    pub kind: OwnKind,
    /// What can be chosen, as it is printed.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// It must be filled before the dossier is received.
    #[n(4)]
    #[serde(default)]
    pub required: bool,
    /// A hint beside the field.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Bilingual>,
    /// The longest text, in characters.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest: Option<u16>,
}

/// The form of a case of the office's own procedure, as it stood when the draft was begun.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct OwnForm {
    /// What the procedure is called.
    #[n(0)]
    pub name: Bilingual,
    /// What its result is called: the heading of the paper.
    #[n(1)]
    pub result: Bilingual,
    /// Its fields.
    #[n(2)]
    pub fields: Vec<OwnField>,
}

/// Which part of a field a slot holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// A person's name.
    Name,
    /// A person's day of birth.
    Born,
    /// A person's identity number.
    CitizenId,
}

impl OwnKind {
    const fn parts(self) -> &'static [Part] {
        match self {
            Self::Person => &[Part::Name, Part::Born, Part::CitizenId],
            _ => &[Part::Whole],
        }
    }
}

/// A field of the vocabulary, with what it means in a form of the office's own.
#[derive(Debug, Clone, Copy)]
pub struct Slot<'a> {
    /// The field.
    pub field: Field,
    /// What it holds.
    pub asked: &'a OwnField,
    /// Which part of it.
    pub part: Part,
}

/// How many slots a form takes.
#[must_use]
pub fn slots_taken(fields: &[OwnField]) -> usize {
    fields.iter().map(|field| field.kind.parts().len()).sum()
}

/// The slots of a form, in order.
pub fn slots(fields: &[OwnField]) -> impl Iterator<Item = Slot<'_>> {
    let parts =
        fields.iter().flat_map(|asked| asked.kind.parts().iter().map(move |part| (asked, *part)));
    SLOTS.into_iter().zip(parts).map(|(field, (asked, part))| Slot { field, asked, part })
}

/// What a field means in a form of the office's own; nothing for a field of the law's vocabulary, or a
/// slot that the form does not take.
#[must_use]
pub fn slot(fields: &[OwnField], field: Field) -> Option<Slot<'_>> {
    slots(fields).find(|slot| slot.field == field)
}

/// Whether a form shows a field: a slot only where the form takes it.
#[must_use]
pub fn shows(fields: &[OwnField], field: Field) -> bool {
    field.spec().section != Section::Own || slot(fields, field).is_some()
}

impl Slot<'_> {
    /// It must be filled: of a person, the name.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.asked.required && matches!(self.part, Part::Whole | Part::Name)
    }

    /// How it is entered. The options of a choice are the field's own.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match (self.part, self.asked.kind) {
            (Part::Name, _) => Kind::Name,
            (Part::Born, _) => Kind::PartialDate,
            (Part::CitizenId, _) => Kind::CitizenId,
            (Part::Whole, OwnKind::Date) => Kind::Date,
            (Part::Whole, OwnKind::Choice) => Kind::Choice(&[]),
            (Part::Whole, OwnKind::YesNo) => Kind::YesNo,
            (Part::Whole, OwnKind::Place) => Kind::Commune,
            (Part::Whole, OwnKind::Text | OwnKind::Number | OwnKind::Person) => Kind::Text,
        }
    }

    /// What stands before it.
    #[must_use]
    pub fn label(&self) -> Bilingual {
        let Bilingual { vi, en } = &self.asked.label;
        let (more_vi, more_en) = match self.part {
            Part::Whole | Part::Name => ("", ""),
            Part::Born => (" – ngày sinh", " – born"),
            Part::CitizenId => (" – số định danh", " – identity number"),
        };
        Bilingual { vi: format!("{vi}{more_vi}"), en: format!("{en}{more_en}") }
    }

    /// Reads what was typed as of `today`: its canonical value with warnings.
    ///
    /// # Errors
    /// The remark that says why it cannot be received like this.
    pub fn read(&self, raw: &str, today: NaiveDate) -> Result<(String, Vec<Remark>), Remark> {
        let field = self.field;
        let error = |code, params| Remark { field, gravity: Gravity::Error, code, params };
        let tidy = text::tidy(raw);
        match (self.part, self.asked.kind) {
            (Part::Whole, OwnKind::Number) => {
                let digits: String = tidy.chars().filter(|c| !matches!(c, ' ' | '.')).collect();
                let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
                if !plain || digits.len() > MAX_DIGITS {
                    return Err(error("not-a-number", Vec::new()));
                }
                let value = digits.trim_start_matches('0');
                Ok((if value.is_empty() { "0" } else { value }.to_owned(), Vec::new()))
            }
            // What is asked for may well be a day to come.
            (Part::Whole, OwnKind::Date) => {
                let date = PartialDate::parse(&tidy).map_err(|p| error(p.code(), p.params()))?;
                match date.full() {
                    Some(_) => Ok((date.to_string(), Vec::new())),
                    None => Err(error("date-incomplete", Vec::new())),
                }
            }
            (Part::Whole, OwnKind::Choice) => {
                let chosen = self.asked.options.iter().find(|option| text::tidy(option) == tidy);
                chosen
                    .map(|option| (option.clone(), Vec::new()))
                    .ok_or_else(|| error("not-a-choice", Vec::new()))
            }
            (Part::Whole, OwnKind::Text) => {
                let (value, remarks) = read_as(Kind::Text, field, raw, today)?;
                let longest = self.asked.longest.map_or(MAX_TEXT_CHARS, usize::from);
                let count = value.chars().count();
                if count > longest {
                    let params = vec![("count", count.to_string()), ("max", longest.to_string())];
                    return Err(error("text-too-long", params));
                }
                Ok((value, remarks))
            }
            _ => read_as(self.kind(), field, raw, today),
        }
    }
}

impl OwnForm {
    /// What a case is about: the people it names.
    #[must_use]
    pub fn title<'a>(&self, value: impl Fn(Field) -> &'a str) -> String {
        let names = slots(&self.fields).filter(|slot| slot.part == Part::Name);
        let names: Vec<&str> =
            names.map(|slot| value(slot.field)).filter(|name| !name.is_empty()).collect();
        if names.is_empty() { value(Field::DeclarantName).to_owned() } else { names.join(", ") }
    }
}
