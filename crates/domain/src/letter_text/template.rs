//! How a text is written: a line is a paragraph, `{{name}}` is what the case knows, and `[one|other]`
//! is the first part whose placeholders all have something to say, or nothing where none has.
//!
//! ```text
//!   Nếu cần hỏi thêm, [xin gọi số {{so_dien_thoai}}|xin báo cho cán bộ {{don_vi}}].
//!   Kết quả sẽ được [{{?tan_nha}}trao tận nhà|trả tại trụ sở].
//! ```
//!
//! Brackets do not stand within brackets: an officer reads a text aloud, and one choice at a time can
//! be read. A paragraph of which nothing is left is left out.

use std::collections::{BTreeMap, BTreeSet};

use super::TextProblem;
use crate::text;

/// What a case says, by placeholder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    values: BTreeMap<&'static str, String>,
    flags: BTreeSet<&'static str>,
}

impl Said {
    /// With a value, where there is one.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Option<String>) -> Self {
        self.values
            .extend(value.filter(|value| !value.trim().is_empty()).map(|value| (name, value)));
        self
    }

    /// With a flag, where it holds.
    #[must_use]
    pub fn when(mut self, name: &'static str, holds: bool) -> Self {
        self.flags.extend(holds.then_some(name));
        self
    }

    /// The placeholders that have something to say.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.values.keys().chain(&self.flags).copied()
    }
}

/// A piece of a paragraph outside brackets, or of a part within.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// As it stands.
    Words(String),
    /// What the case knows.
    Value(String),
    /// Says nothing, and must hold.
    Flag(String),
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Outside brackets.
    Plain(Piece),
    /// The first of these that can be said.
    Choice(Vec<Vec<Piece>>),
}

/// A text that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pub(super) paragraphs: Vec<Vec<Part>>,
}

impl Template {
    /// Reads a text.
    ///
    /// # Errors
    /// [`TextProblem::Brackets`] or [`TextProblem::Braces`] with the paragraph in which they do not
    /// close.
    pub fn read(text: &str) -> Result<Self, TextProblem> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let read = |(at, line): (usize, &str)| paragraph(line, at + 1);
        Ok(Self { paragraphs: lines.enumerate().map(read).collect::<Result<_, _>>()? })
    }

    /// The paragraphs of a letter. Each begins with a capital letter, whatever stands there.
    #[must_use]
    pub fn render(&self, said: &Said) -> Vec<String> {
        let paragraph = |parts: &Vec<Part>| {
            let text: String = parts.iter().map(|part| said_part(part, said)).collect();
            text::upper_first(text.trim())
        };
        self.paragraphs.iter().map(paragraph).filter(|text| !text.is_empty()).collect()
    }

    /// All pieces, each with whether it stands within brackets.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (&Piece, bool)> {
        self.paragraphs.iter().flatten().flat_map(|part| {
            let (plain, parts) = match part {
                Part::Plain(piece) => (Some(piece), None),
                Part::Choice(parts) => (None, Some(parts)),
            };
            let within = parts.into_iter().flatten().flatten().map(|piece| (piece, true));
            plain.into_iter().map(|piece| (piece, false)).chain(within)
        })
    }
}

/// The paragraphs of a letter in these words; a text that does not read says nothing.
#[must_use]
pub fn render(text: &str, said: &Said) -> Vec<String> {
    Template::read(text).map(|template| template.render(said)).unwrap_or_default()
}

fn said_part(part: &Part, said: &Said) -> String {
    match part {
        Part::Plain(piece) => said_piece(piece, said).unwrap_or_default(),
        Part::Choice(parts) => parts
            .iter()
            .find_map(|pieces| pieces.iter().map(|piece| said_piece(piece, said)).collect())
            .unwrap_or_default(),
    }
}

/// Nothing where the case has nothing to say there.
fn said_piece(piece: &Piece, said: &Said) -> Option<String> {
    match piece {
        Piece::Words(words) => Some(words.clone()),
        Piece::Value(name) => said.values.get(name.as_str()).cloned(),
        Piece::Flag(name) => said.flags.contains(name.as_str()).then(String::new),
    }
}

fn paragraph(line: &str, at: usize) -> Result<Vec<Part>, TextProblem> {
    let mut parts = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let (plain, after) = rest.split_once('[').map_or((rest, None), |(a, b)| (a, Some(b)));
        if plain.contains([']', '|']) {
            return Err(TextProblem::Brackets { paragraph: at });
        }
        parts.extend(pieces(plain, at)?.into_iter().map(Part::Plain));
        let Some(after) = after else { break };
        let (within, next) =
            after.split_once(']').ok_or(TextProblem::Brackets { paragraph: at })?;
        if within.contains('[') {
            return Err(TextProblem::Brackets { paragraph: at });
        }
        let choice = within.split('|').map(|part| pieces(part, at)).collect::<Result<_, _>>()?;
        parts.push(Part::Choice(choice));
        rest = next;
    }
    Ok(parts)
}

fn pieces(text: &str, at: usize) -> Result<Vec<Piece>, TextProblem> {
    let wrong = || TextProblem::Braces { paragraph: at };
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let (words, after) = rest.split_once("{{").map_or((rest, None), |(a, b)| (a, Some(b)));
        if words.contains(['{', '}']) {
            return Err(wrong());
        }
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        let Some(after) = after else { return Ok(pieces) };
        let (name, next) = after.split_once("}}").ok_or_else(wrong)?;
        let name = name.trim();
        if name.contains(['{', '}']) {
            return Err(wrong());
        }
        pieces.push(match name.strip_prefix('?') {
            Some(flag) => Piece::Flag(flag.trim().to_owned()),
            None => Piece::Value(name.to_owned()),
        });
        rest = next;
    }
}
