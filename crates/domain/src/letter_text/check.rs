//! Whether a text may become a letter: it reads, it names what it must, it holds for every kind of case,
//! and it says nothing that no letter says.

use super::{
    LetterKind, Sample, Template, places, samples,
    template::{Part, Piece},
};
use crate::{
    case::{
        Refusal, plain_words,
        tone::{self, OutOfTone},
    },
    text::{self, CharClass},
};

/// The longest text, in characters: a letter is one page.
pub const MAX_TEXT_CHARS: usize = 2_500;

/// What a text leaves behind where a part was left out carelessly.
const GAPS: [&str; 13] =
    [" ,", " .", " ;", " :", ",,", ",.", ";.", "..", "()", "( )", "“”", "“ ”", "  "];

/// What is wrong with a text; the catalogue says what to do as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum TextProblem {
    Empty,
    TooLong {
        count: usize,
    },
    Brackets {
        paragraph: usize,
    },
    Braces {
        paragraph: usize,
    },
    UnknownPlace {
        place: String,
        offered: String,
    },
    FlagAsValue {
        place: String,
    },
    MissingPlace {
        place: String,
    },
    Hole {
        place: String,
    },
    Gap {
        near: String,
    },
    Tone(OutOfTone),
    /// No font that letters are printed in has it.
    Glyph {
        character: char,
    },
    /// The letter to this invented family is longer than its one page.
    Pages {
        sample: Sample,
        pages: usize,
    },
    /// What is said of all words that an office types.
    Words(Refusal),
}

impl TextProblem {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "letter-text-empty",
            Self::TooLong { .. } => "letter-text-too-long",
            Self::Brackets { .. } => "letter-text-brackets",
            Self::Braces { .. } => "letter-text-braces",
            Self::UnknownPlace { .. } => "letter-text-unknown-place",
            Self::FlagAsValue { .. } => "letter-text-flag-as-value",
            Self::MissingPlace { .. } => "letter-text-missing-place",
            Self::Hole { .. } => "letter-text-hole",
            Self::Gap { .. } => "letter-text-gap",
            Self::Tone(slip) => slip.code(),
            Self::Glyph { .. } => "letter-text-glyph",
            Self::Pages { .. } => "letter-text-pages",
            Self::Words(refusal) => refusal.code(),
        }
    }

    /// Values for the text: an office's own words, never a person's.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Empty => Vec::new(),
            Self::TooLong { count } => {
                vec![("count", count.to_string()), ("most", MAX_TEXT_CHARS.to_string())]
            }
            Self::Brackets { paragraph } | Self::Braces { paragraph } => {
                vec![("paragraph", paragraph.to_string())]
            }
            Self::UnknownPlace { place, offered } => {
                vec![("place", place.clone()), ("offered", offered.clone())]
            }
            Self::FlagAsValue { place } | Self::MissingPlace { place } | Self::Hole { place } => {
                vec![("place", place.clone())]
            }
            Self::Gap { near } => vec![("near", near.clone())],
            Self::Tone(slip) => vec![("found", slip.found.clone())],
            Self::Glyph { character } => vec![
                ("character", character.to_string()),
                ("code", format!("U+{:04X}", u32::from(*character))),
            ],
            Self::Pages { sample, pages } => {
                vec![("sample", sample.slug().to_owned()), ("pages", pages.to_string())]
            }
            Self::Words(refusal) => refusal.params(),
        }
    }
}

/// What is wrong with a text of a kind, in the order in which it is best mended; empty where nothing is.
#[must_use]
pub fn check(kind: LetterKind, text: &str) -> Vec<TextProblem> {
    let count = text.chars().count();
    if count > MAX_TEXT_CHARS {
        return vec![TextProblem::TooLong { count }];
    }
    if let Some(problem) = unfit(text) {
        return vec![problem];
    }
    let template = match Template::read(text) {
        Ok(template) => template,
        Err(problem) => return vec![problem],
    };
    if template.paragraphs.is_empty() {
        return vec![TextProblem::Empty];
    }
    let mut found = named(kind, &template);
    let own = tone::check_own(kind.document(), &outspoken(&template));
    found.extend(own.err().map(TextProblem::Tone));
    // What is filled in reads only where the places are in order.
    if found.is_empty() {
        found.extend(samples(kind).iter().find_map(|said| holds(kind, &template.render(said))));
    }
    found
}

/// Characters that no paper has, and a paragraph that is longer than any.
pub(super) fn unfit(text: &str) -> Option<TextProblem> {
    let drawn = |c: &char| matches!(text::classify(*c), CharClass::Emoji | CharClass::PrivateUse);
    if let Some(character) = text.chars().find(drawn) {
        return Some(TextProblem::Glyph { character });
    }
    text.lines().find_map(|line| plain_words(line).err()).map(TextProblem::Words)
}

/// Placeholders that there are not, that say nothing, that may have nothing to say, or that are missing.
fn named(kind: LetterKind, template: &Template) -> Vec<TextProblem> {
    let known = places(kind);
    let mut found = Vec::new();
    let mut tell = |problem| {
        if !found.contains(&problem) {
            found.push(problem);
        }
    };
    for (piece, within) in template.pieces() {
        let (name, as_flag) = match piece {
            Piece::Words(_) => continue,
            Piece::Value(name) => (name, false),
            Piece::Flag(name) => (name, true),
        };
        let place = name.clone();
        match known.iter().find(|known| known.name == name) {
            Some(known) if known.flag != as_flag => tell(TextProblem::FlagAsValue { place }),
            Some(known) if !known.always && !within => tell(TextProblem::Hole { place }),
            Some(_) => {}
            None => {
                let offered = known.iter().map(|known| known.name).collect::<Vec<_>>().join(", ");
                tell(TextProblem::UnknownPlace { place, offered });
            }
        }
    }
    for place in known.iter().filter(|place| place.required) {
        let says = |piece: &Piece| matches!(piece, Piece::Value(name) if name == place.name);
        if !template.pieces().any(|(piece, _)| says(piece)) {
            tell(TextProblem::MissingPlace { place: place.name.to_owned() });
        }
    }
    found
}

/// All the words of a text, each part by itself: what no sample says is held to the tone as well.
fn outspoken(template: &Template) -> Vec<String> {
    let words = |pieces: &mut dyn Iterator<Item = &Piece>| {
        let said = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Value(_) => "…".to_owned(),
            Piece::Flag(_) => String::new(),
        };
        pieces.map(said).collect::<String>()
    };
    let mut all = Vec::new();
    for paragraph in &template.paragraphs {
        let plain = paragraph.iter().filter_map(|part| match part {
            Part::Plain(piece) => Some(piece),
            Part::Choice(_) => None,
        });
        all.push(words(&mut plain.into_iter()));
        for part in paragraph {
            if let Part::Choice(parts) = part {
                all.extend(parts.iter().map(|pieces| words(&mut pieces.iter())));
            }
        }
    }
    all
}

/// Whether what a sample says can be sent.
fn holds(kind: LetterKind, paragraphs: &[String]) -> Option<TextProblem> {
    if paragraphs.is_empty() {
        return Some(TextProblem::Empty);
    }
    for paragraph in paragraphs {
        if !paragraph.contains(char::is_alphabetic) {
            return Some(TextProblem::Gap { near: paragraph.clone() });
        }
        if let Some(at) = GAPS.iter().filter_map(|gap| paragraph.find(gap)).min() {
            let before = paragraph[..at].chars().rev().take(24).collect::<Vec<_>>();
            let after = paragraph[at..].chars().take(24);
            let near = before.into_iter().rev().chain(after).collect();
            return Some(TextProblem::Gap { near });
        }
    }
    tone::check(kind.document(), paragraphs).err().map(TextProblem::Tone)
}
