//! Words of a template with places for what the record says.
//!
//! ```text
//! Hồ sơ nêu trên được {office.name}[ tiếp nhận {notice.received:long}], hẹn …
//! {slug}  {slug:form}  {slug:form:form|where nothing is known; _ is room for one letter}
//! [dropped where any of its places is empty]      {{ }} [[ ]] stand for themselves
//! ```

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::form::Form;

/// Words with places in them, as they were written and as they were understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    source: String,
    pub(super) pieces: Vec<Piece>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words of the form.
    Words(String),
    /// A place for a value.
    Slot(Slot),
    /// Words that go where one of their places is empty.
    Maybe(Vec<Self>),
}

/// A place for a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) slug: String,
    pub(super) forms: Vec<Form>,
    /// What stands where nothing is known.
    pub(super) otherwise: Option<String>,
}

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// A bracket without its other half, or one in another's place.
    Bracket(usize),
    /// No form of writing is called that.
    Form(String),
    /// A place without a field.
    Nameless(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bracket(at) => write!(f, "bracket without its other half at letter {at}"),
            Self::Form(form) => write!(f, "no form is called {form}"),
            Self::Nameless(at) => write!(f, "place without a field at letter {at}"),
        }
    }
}

impl Text {
    /// Understands a text.
    pub(super) fn parse(source: &str) -> Result<Self, Fault> {
        let letters: Vec<char> = source.chars().collect();
        let mut reader = Reader { letters: &letters, at: 0 };
        let pieces = reader.pieces(false)?;
        Ok(Self { source: source.to_owned(), pieces })
    }

    /// It itself, where it has no places.
    pub(super) fn plain(&self) -> Option<&str> {
        self.slots().is_empty().then_some(self.source.as_str())
    }

    /// Every place in it.
    pub(super) fn slots(&self) -> Vec<&Slot> {
        fn gather<'a>(pieces: &'a [Piece], found: &mut Vec<&'a Slot>) {
            for piece in pieces {
                match piece {
                    Piece::Words(_) => {}
                    Piece::Slot(slot) => found.push(slot),
                    Piece::Maybe(inner) => gather(inner, found),
                }
            }
        }
        let mut found = Vec::new();
        gather(&self.pieces, &mut found);
        found
    }
}

struct Reader<'a> {
    letters: &'a [char],
    at: usize,
}

impl Reader<'_> {
    fn pieces(&mut self, inside: bool) -> Result<Vec<Piece>, Fault> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let from = self.at;
        while let Some(letter) = self.letters.get(self.at).copied() {
            let twice = self.letters.get(self.at + 1) == Some(&letter);
            if twice && matches!(letter, '{' | '}' | '[' | ']') {
                words.push(letter);
                self.at += 2;
                continue;
            }
            self.at += 1;
            let piece = match letter {
                '{' => Piece::Slot(self.slot()?),
                '[' if !inside => Piece::Maybe(self.pieces(true)?),
                ']' if inside => {
                    flush(&mut words, &mut pieces);
                    return Ok(pieces);
                }
                '}' | '[' | ']' => return Err(Fault::Bracket(self.at)),
                letter => {
                    words.push(letter);
                    continue;
                }
            };
            flush(&mut words, &mut pieces);
            pieces.push(piece);
        }
        if inside {
            return Err(Fault::Bracket(from));
        }
        flush(&mut words, &mut pieces);
        Ok(pieces)
    }

    fn slot(&mut self) -> Result<Slot, Fault> {
        let from = self.at;
        let rest = self.letters.get(from..).unwrap_or_default();
        let length = rest.iter().position(|c| *c == '}').ok_or(Fault::Bracket(from))?;
        let inner: String = rest.iter().take(length).collect();
        self.at += length + 1;
        let (name, otherwise) = match inner.split_once('|') {
            Some((name, otherwise)) => (name, Some(otherwise.replace('_', "\u{a0}"))),
            None => (inner.as_str(), None),
        };
        let mut parts = name.split(':').map(str::trim);
        let slug = parts.next().unwrap_or_default().to_owned();
        if slug.is_empty() || slug.contains(['{', '[', ' ']) {
            return Err(Fault::Nameless(from));
        }
        let forms = parts
            .map(|form| Form::from_name(form).ok_or_else(|| Fault::Form(form.to_owned())))
            .collect::<Result<_, _>>()?;
        Ok(Slot { slug, forms, otherwise })
    }
}

fn flush(words: &mut String, pieces: &mut Vec<Piece>) {
    if !words.is_empty() {
        pieces.push(Piece::Words(std::mem::take(words)));
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.source)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = String::deserialize(deserializer)?;
        Self::parse(&source).map_err(|fault| de::Error::custom(format!("{fault}: {source}")))
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "Words; {field}, {field:form} and {field|otherwise} stand for what the \
                record says, and what stands in [ ] goes where one of its fields is empty.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(slug: &str, forms: &[Form], otherwise: Option<&str>) -> Piece {
        let otherwise = otherwise.map(str::to_owned);
        Piece::Slot(Slot { slug: slug.to_owned(), forms: forms.to_vec(), otherwise })
    }

    #[test]
    fn a_text_is_words_places_and_what_may_go() {
        let words = |text: &str| Piece::Words(text.to_owned());
        let text = Text::parse("Số {{1}: {number|__}[, ngày {day:long}].");
        assert_eq!(text, Err(Fault::Bracket(7)));
        let text = Text::parse("Số {{1}}: {number|__}[, ngày {day:long}].").unwrap();
        let maybe = vec![words(", ngày "), slot("day", &[Form::Long], None)];
        assert_eq!(
            text.pieces,
            [
                words("Số {1}: "),
                slot("number", &[], Some("\u{a0}\u{a0}")),
                Piece::Maybe(maybe),
                words("."),
            ]
        );
        assert_eq!(text.slots().len(), 2);
    }

    #[test]
    fn what_is_not_closed_or_not_known_is_named() {
        for (source, fault) in [
            ("{name", Fault::Bracket(1)),
            ("name}", Fault::Bracket(5)),
            ("[a [b]]", Fault::Bracket(4)),
            ("[name", Fault::Bracket(1)),
            ("{}", Fault::Nameless(1)),
            ("{|x}", Fault::Nameless(1)),
            ("{name:loud}", Fault::Form("loud".to_owned())),
        ] {
            assert_eq!(Text::parse(source).unwrap_err(), fault, "{source}");
        }
    }
}
