//! What a template can ask of a record: the fields of each document, by the slugs that forms, errors
//! and the window use, each with its kind and where the record keeps it.

mod bounds;
mod sample;
mod tables;

use tannha_domain::case;
use tannha_domain::partial_date::PartialDate;
use tannha_domain::words::WordStyle;

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use crate::document::DocumentCode;
use crate::joined::as_one;
use crate::record::{LetterPicture, Record, Signer, date};
use crate::shape::{capitals, tidy};

use super::check::COPY;
use super::form::Form;
use super::model::Labelled as Labels;
use super::text::{Piece, Slot, Text};

pub(super) use tables::fields;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words.
    Text,
    /// A person's name, which no line parts where it has room for all of it.
    Name,
    /// What stands in a cell: a name where the field beside it holds one.
    Cell,
    /// A date, perhaps in part.
    Date,
    /// A day and hour.
    Moment,
    /// An hour of a day, `14:05`.
    Clock,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Lines of text.
    Texts,
    /// Several things, each with fields of its own.
    List(&'static [Field]),
    /// Whether a part of the record is there at all.
    Part,
    /// In whose name somebody signs, as lines; none where nobody is named.
    SignerLines,
    /// A picture of the ward.
    Picture,
}

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) slug: &'static str,
    pub(super) kind: Kind,
    /// Where the record has it, as a JSON pointer; of an item in a list from the item on.
    pub(super) at: &'static str,
}

impl Field {
    /// It is called that, or one of what its items say is.
    pub(super) fn has(&self, slug: &str) -> bool {
        let inside = match self.kind {
            Kind::List(items) => items.iter().any(|item| item.has(slug)),
            _ => false,
        };
        inside || self.slug == slug
    }

    /// What one who writes a template is told of it.
    pub(super) fn about(&self) -> Value {
        let mut about = json!({ "field": self.slug, "kind": self.kind.name() });
        match self.kind {
            Kind::List(items) => about["items"] = items.iter().map(Self::about).collect(),
            Kind::Choice(words) => about["words"] = json!(words),
            _ => {}
        }
        about
    }
}

impl Kind {
    /// What an error calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Text | Self::Name | Self::Cell => "text",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::Clock => "clock",
            Self::Number => "number",
            Self::Flag => "flag",
            Self::Choice(_) => "choice",
            Self::Texts | Self::SignerLines => "lines",
            Self::List(_) => "list",
            Self::Part => "part",
            Self::Picture => "picture",
        }
    }

    /// Whether it can stand in a text.
    pub(super) const fn is_written(self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Name
                | Self::Cell
                | Self::Date
                | Self::Moment
                | Self::Clock
                | Self::Number
                | Self::Texts
        )
    }
}

/// What a record says, to be asked by slugs.
pub(super) struct Values<'a> {
    document: DocumentCode,
    record: &'a Record,
    root: Value,
    words: WordStyle,
    labels: Option<&'a Labels>,
}

/// The values, and inside a list its item.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    values: &'a Values<'a>,
    /// Which of several copies it is.
    copy: Option<&'a str>,
    item: Option<&'a Item<'a>>,
}

/// An item of a list.
pub(super) struct Item<'a> {
    outer: Scope<'a>,
    fields: &'static [Field],
    value: &'a Value,
    /// Its place in the list, from 1.
    ordinal: usize,
}

impl<'a> Values<'a> {
    pub(super) fn of(record: &'a Record) -> Self {
        let mut root = serde_json::to_value(record).unwrap_or_default();
        // The paragraphs of a letter are not in its record but said from it.
        if let (Some(paragraphs), Value::Object(root)) = (record.letter_paragraphs(), &mut root) {
            let names: Vec<String> = record.letter_names().into_iter().map(|n| tidy(n)).collect();
            let names: Vec<String> = names.into_iter().filter(|name| name.contains(' ')).collect();
            let said = paragraphs.into_iter().map(|said| with_whole_names(tidy(&said), &names));
            root.insert(SAID.trim_start_matches('/').to_owned(), said.collect());
        }
        let words = root.get("words").cloned();
        let words = words.and_then(|words| serde_json::from_value(words).ok()).unwrap_or_default();
        Self { document: record.document(), record, root, words, labels: None }
    }

    /// With the words of a template.
    pub(super) fn labelled(self, labels: &'a Labels) -> Self {
        Self { labels: Some(labels), ..self }
    }

    pub(super) const fn scope(&'a self) -> Scope<'a> {
        Scope { values: self, copy: None, item: None }
    }
}

/// Where the values of a letter have its paragraphs; no record has a place of that name.
pub(super) const SAID: &str = "/said";

/// The place in a list, as a text says it.
pub(super) const ORDINAL: &str = "#";

impl<'a> Scope<'a> {
    pub(super) const fn record(self) -> &'a Record {
        self.values.record
    }

    /// In one of several copies.
    pub(super) const fn copy(self, words: &'a str) -> Self {
        Self { copy: Some(words), ..self }
    }

    /// Who signs, as the record has it.
    pub(super) fn signer(self) -> Signer {
        let found = self.find("signer.title");
        found.and_then(|(_, value)| serde_json::from_value(value.clone()).ok()).unwrap_or_default()
    }

    /// In whose name somebody signs, as lines; no lines where nobody is named yet.
    pub(super) fn signer_lines(self, slug: &str) -> Option<Vec<String>> {
        let (Kind::SignerLines, value) = self.find(slug)? else { return None };
        let signer: Signer = serde_json::from_value(value.clone()).ok()?;
        let named = signer.name.as_deref().is_some_and(|name| !tidy(name).is_empty());
        Some(if named { signer.lines() } else { Vec::new() })
    }

    /// A picture of the record; nothing where it brings none.
    pub(super) fn picture(self, slug: &str) -> Option<LetterPicture> {
        match self.find(slug)? {
            (Kind::Picture, value) => serde_json::from_value(value.clone()).ok(),
            _ => None,
        }
    }

    /// A field and what it holds.
    fn find(self, slug: &str) -> Option<(Kind, &'a Value)> {
        if let Some(item) = self.item {
            if let Some(field) = item.fields.iter().find(|field| field.slug == slug) {
                return Some((field.kind, item.value.pointer(field.at).unwrap_or(&Value::Null)));
            }
            return item.outer.find(slug);
        }
        let field = fields(self.values.document).find(|field| field.slug == slug)?;
        Some((field.kind, self.values.root.pointer(field.at).unwrap_or(&Value::Null)))
    }

    /// The items of a list.
    pub(super) fn items(self, slug: &str) -> Vec<Item<'a>> {
        let Some((Kind::List(fields), Value::Array(list))) = self.find(slug) else {
            return Vec::new();
        };
        // A line of blanks is none.
        let said = |value: &&Value| value.as_str().is_none_or(|text| !tidy(text).is_empty());
        let items = (1..).zip(list.iter().filter(said));
        items.map(|(ordinal, value)| Item { outer: self, fields, value, ordinal }).collect()
    }

    /// With an item of a list.
    pub(super) const fn with(self, item: &'a Item<'a>) -> Self {
        Self { item: Some(item), ..self }
    }

    /// Whether the record says anything there.
    pub(super) fn is_given(self, slug: &str) -> bool {
        match self.find(slug) {
            None | Some((_, Value::Null)) => false,
            Some((_, Value::Bool(yes))) => *yes,
            Some((_, Value::String(text))) => !tidy(text).is_empty(),
            Some((_, Value::Array(list))) => !list.is_empty(),
            Some((_, Value::Number(number))) => number.as_u64() != Some(0),
            Some((_, Value::Object(_))) => true,
        }
    }

    /// Whether the record says no, which is more than saying nothing.
    pub(super) fn says_no(self, slug: &str) -> bool {
        self.find(slug).is_some_and(|(_, value)| *value == Value::Bool(false))
    }

    /// Whether it is the first of its list.
    pub(super) fn is_first(self) -> bool {
        self.item.is_some_and(|item| item.ordinal == 1)
    }

    /// Whether a choice was made so.
    pub(super) fn is(self, slug: &str, wanted: &str) -> bool {
        self.find(slug).is_some_and(|(_, value)| value.as_str() == Some(wanted))
    }

    /// What stands in a place; nothing where the record says nothing.
    pub(super) fn value(self, slug: &str, forms: &[Form]) -> Option<String> {
        if slug == ORDINAL {
            return self.item.map(|item| item.ordinal.to_string());
        }
        if slug == COPY {
            return self.copy.map(str::to_owned);
        }
        let (kind, value) = self.find(slug)?;
        let (first, rest) = match forms.split_first() {
            Some((first, rest)) if first.suits(kind) => (Some(*first), rest),
            _ => (None, forms),
        };
        let written = self.written(slug, kind, value, first)?;
        let written = rest.iter().fold(written, |text, form| form_text(*form, text));
        (!written.is_empty()).then_some(written)
    }

    fn written(self, slug: &str, kind: Kind, value: &Value, form: Option<Form>) -> Option<String> {
        if form == Some(Form::Label) {
            let labels = self.values.labels?.get(slug)?;
            return labels.get(value.as_str()?).cloned();
        }
        let text = || value.as_str().map(tidy).filter(|text| !text.is_empty());
        Some(match kind {
            Kind::Text | Kind::Name | Kind::Cell if form == Some(Form::Lines) => {
                let lines = value.as_str()?.lines().map(tidy).filter(|line| !line.is_empty());
                lines.collect::<Vec<_>>().join("\n")
            }
            Kind::Text | Kind::Name | Kind::Cell => {
                form.map_or_else(text, |form| text().map(|t| form_text(form, t)))?
            }
            Kind::Date => {
                let date = PartialDate::parse(value.as_str()?).ok()?;
                match form {
                    Some(Form::Words) => date::words(date, self.values.words),
                    Some(Form::Year) => date.year_text(),
                    Some(Form::Long) => date::long(date),
                    _ => date.to_string(),
                }
            }
            Kind::Moment => {
                let moment: DateTime<FixedOffset> = value.as_str()?.parse().ok()?;
                match form {
                    Some(Form::Long) => date::long(moment.date_naive().into()),
                    Some(Form::Weekday) => date::weekday(moment.date_naive()).to_owned(),
                    _ => date::hour_and_day(moment),
                }
            }
            Kind::Clock => {
                let (hour, minute) = value.as_str()?.split_once(':')?;
                match form {
                    Some(Form::Hour) => hour.to_owned(),
                    Some(Form::Minute) => minute.to_owned(),
                    _ => format!("{hour}:{minute}"),
                }
            }
            Kind::Number => {
                let number = value.as_u64()?;
                match form {
                    Some(Form::TwoFigures) => format!("{number:02}"),
                    Some(Form::Some) if number == 0 => return None,
                    _ => number.to_string(),
                }
            }
            Kind::Texts => {
                let lines = value.as_array()?.iter().filter_map(Value::as_str);
                lines.collect::<Vec<_>>().join("; ")
            }
            Kind::Flag
            | Kind::Choice(_)
            | Kind::List(_)
            | Kind::Part
            | Kind::SignerLines
            | Kind::Picture => return None,
        })
    }

    /// The words of a text.
    pub(super) fn say(self, text: &Text) -> String {
        self.pieces(&text.pieces).0
    }

    fn pieces(self, pieces: &[Piece]) -> (String, bool) {
        let (mut said, mut whole) = (String::new(), true);
        for piece in pieces {
            match piece {
                Piece::Words(words) => said.push_str(words),
                Piece::Slot(slot) => match self.slot(slot) {
                    Some(value) => said.push_str(&value),
                    None => whole = false,
                },
                Piece::Maybe(inner) => {
                    if let (words, true) = self.pieces(inner) {
                        said.push_str(&words);
                    }
                }
            }
        }
        (said, whole)
    }

    /// Whether each of these places has something.
    pub(super) fn is_whole(self, pieces: &[Piece]) -> bool {
        self.pieces(pieces).1
    }

    /// What stands in a place, or what stands there where nothing is known.
    pub(super) fn slot(self, slot: &Slot) -> Option<String> {
        let Some(value) = self.value(&slot.slug, &slot.forms) else {
            return slot.otherwise.clone();
        };
        let is_name = match self.find(&slot.slug) {
            Some((Kind::Name, _)) => true,
            Some((Kind::Cell, _)) => self.names_somebody(),
            _ => false,
        };
        Some(if is_name { as_one(&value) } else { value })
    }

    /// Whether the cell in hand is the name of somebody, however its words are written.
    fn names_somebody(self) -> bool {
        let field = self.item.and_then(|item| item.value.get("field")?.as_str());
        field.and_then(case::Field::from_slug).is_some_and(|f| f.spec().kind == case::Kind::Name)
    }
}

/// A sentence in which no line parts these names.
fn with_whole_names(sentence: String, names: &[String]) -> String {
    names.iter().fold(sentence, |said, name| said.replace(name, &as_one(name)))
}

fn form_text(form: Form, text: String) -> String {
    match form {
        Form::Capitals => capitals(&text),
        Form::NoStop => text.trim_end_matches(['.', ';']).to_owned(),
        Form::FirstCapital => tannha_domain::text::upper_first(&text),
        _ => text,
    }
}
