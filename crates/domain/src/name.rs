//! A person's name: as written, with a guess at họ, chữ đệm and tên.
//!
//! The written form is what the family chose and is never re-cased: `H'MÔNG` or `NIÊ KDĂM`
//! cannot be title-cased back from capitals, so capitals are made only for paper ([`PersonName::
//! upper`]). The split on spaces is a guess that an officer confirms, because "the last word is
//! the tên" fails for Y Moan Êban, H'Hen Niê and many others.

mod order;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::text::{self, CharClass, CharIssue};

pub use order::{NameOrder, sort_names, sort_written};

/// Above this many characters a name is refused: nothing longer fits any paper.
pub const MAX_CHARS: usize = 120;
/// Above this many characters a name is doubted (TT 04/2020 Đ6: "không quá dài").
pub const LONG_CHARS: usize = 40;

/// A name as its owner writes it (NFC, typed case), with its three parts.
///
/// In JSON either the written name alone, or `{full, family, middle, given, confirmed}`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(try_from = "NameRecord")]
#[cbor(map)]
pub struct PersonName {
    #[n(0)]
    full: String,
    #[n(1)]
    family: String,
    #[n(2)]
    middle: String,
    #[n(3)]
    given: String,
    #[n(4)]
    confirmed: bool,
}

/// Why a text cannot be a person's name (BLDS 2015 Đ26.3: letters only, not too long).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// Nothing is written.
    #[error("the name is empty")]
    Empty,
    /// More than [`MAX_CHARS`] characters.
    #[error("the name has {chars} characters, at most {max} fit")]
    TooLong {
        /// How many characters are written.
        chars: usize,
        /// How many are allowed.
        max: usize,
    },
    /// Digits, signs, emoji or control characters; the places count characters from 0.
    #[error("{} characters cannot stand in a name", .0.len())]
    Characters(Vec<CharIssue>),
    /// The three parts do not spell the written name.
    #[error("họ, chữ đệm and tên do not spell the name as written")]
    SplitDiffers,
}

impl NameProblem {
    /// The stable code of the problem, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "name-empty",
            Self::TooLong { .. } => "name-too-long",
            Self::Characters(_) => "name-characters",
            Self::SplitDiffers => "name-split-differs",
        }
    }

    /// What fills the message's placeables: never the name itself.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Empty | Self::SplitDiffers => Vec::new(),
            Self::TooLong { chars, max } => {
                vec![("chars", chars.to_string()), ("max", max.to_string())]
            }
            Self::Characters(issues) => issues.first().map_or_else(Vec::new, |first| {
                vec![
                    ("place", (first.position + 1).to_string()),
                    ("class", first.class.slug().to_owned()),
                ]
            }),
        }
    }
}

/// What an officer should look at again in a name that may well be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameWarning {
    /// An apostrophe, as in `H'Hen`.
    Apostrophe,
    /// A hyphen.
    Hyphen,
    /// More than [`LONG_CHARS`] characters.
    Long,
    /// `ð` or `Ð` was typed and made `đ` or `Đ`.
    LookAlike,
    /// Letters of another script than Latin.
    OtherScript,
    /// One word only, so there is no họ.
    SingleWord,
    /// Typed all in capitals, from which the small letters cannot be told.
    AllCapitals,
}

impl NameWarning {
    /// The stable code of the warning, as in `rules.ftl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Apostrophe => "name-apostrophe",
            Self::Hyphen => "name-hyphen",
            Self::Long => "name-long",
            Self::LookAlike => "name-look-alike",
            Self::OtherScript => "name-other-script",
            Self::SingleWord => "name-single-word",
            Self::AllCapitals => "name-all-capitals",
        }
    }
}

impl PersonName {
    /// Reads a written name and guesses its parts: first word họ, last word tên, the rest chữ
    /// đệm; a single word is the tên.
    ///
    /// # Errors
    /// [`NameProblem`] when it is empty, too long or holds what no name may hold.
    pub fn parse(full: &str) -> Result<Self, NameProblem> {
        let full: String =
            text::tidy(full).chars().map(|c| text::look_alike(c).unwrap_or(c)).collect();
        let chars = full.chars().count();
        if chars == 0 {
            return Err(NameProblem::Empty);
        }
        if chars > MAX_CHARS {
            return Err(NameProblem::TooLong { chars, max: MAX_CHARS });
        }
        let faults = text::issues(&full, is_fault);
        if !faults.is_empty() {
            return Err(NameProblem::Characters(faults));
        }
        if !full.chars().any(char::is_alphabetic) {
            return Err(NameProblem::Empty);
        }
        let words: Vec<&str> = full.split(' ').collect();
        let (family, middle, given) = match words.as_slice() {
            [family, middle @ .., given] => {
                ((*family).to_owned(), middle.join(" "), (*given).to_owned())
            }
            _ => (String::new(), String::new(), full.clone()),
        };
        Ok(Self { full, family, middle, given, confirmed: false })
    }

    /// The same, with what an officer should look at again in what was typed.
    ///
    /// # Errors
    /// As [`PersonName::parse`].
    pub fn check(typed: &str) -> Result<(Self, Vec<NameWarning>), NameProblem> {
        let name = Self::parse(typed)?;
        let has = |class: CharClass| name.full.chars().any(|c| text::classify(c) == class);
        let chars = name.full.chars().count();
        let found = [
            (NameWarning::Apostrophe, has(CharClass::Apostrophe)),
            (NameWarning::Hyphen, has(CharClass::Hyphen)),
            (NameWarning::Long, chars > LONG_CHARS),
            (NameWarning::LookAlike, typed.chars().any(|c| text::look_alike(c).is_some())),
            (NameWarning::OtherScript, has(CharClass::OtherLetter)),
            (NameWarning::SingleWord, name.family.is_empty()),
            (NameWarning::AllCapitals, chars > 1 && !name.full.chars().any(char::is_lowercase)),
        ];
        let warnings = found.into_iter().filter_map(|(warning, is)| is.then_some(warning));
        Ok((name, warnings.collect()))
    }

    /// The same name with the split that an officer confirmed; họ or chữ đệm may be empty.
    ///
    /// # Errors
    /// [`NameProblem::SplitDiffers`] when the parts, in this order or with the tên first, do not
    /// spell the written name.
    pub fn confirm(mut self, family: &str, middle: &str, given: &str) -> Result<Self, NameProblem> {
        let [family, middle, given] = [family, middle, given].map(text::tidy);
        let spelled = |parts: [&str; 3]| text::tidy(&parts.join(" ")) == self.full;
        let spells = spelled([&family, &middle, &given]) || spelled([&given, &middle, &family]);
        if given.is_empty() || !spells {
            return Err(NameProblem::SplitDiffers);
        }
        (self.family, self.middle, self.given, self.confirmed) = (family, middle, given, true);
        Ok(self)
    }

    /// The whole name as written.
    #[must_use]
    pub fn full(&self) -> &str {
        &self.full
    }

    /// Họ; empty when there is none.
    #[must_use]
    pub fn family(&self) -> &str {
        &self.family
    }

    /// Chữ đệm; empty when there is none.
    #[must_use]
    pub fn middle(&self) -> &str {
        &self.middle
    }

    /// Tên, by which lists are sorted.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// Whether an officer confirmed the split.
    #[must_use]
    pub const fn is_confirmed(&self) -> bool {
        self.confirmed
    }

    /// In capitals with diacritics, as a registered person's name stands on papers (TT 04/2020
    /// Đ31.1).
    #[must_use]
    pub fn upper(&self) -> String {
        text::nfc(&self.full.to_uppercase())
    }

    /// The key under which two spellings of one name meet (`Hoà`, `Hòa`).
    #[must_use]
    pub fn key(&self) -> String {
        text::tone_key(&self.full)
    }
}

impl std::fmt::Display for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.full)
    }
}

/// How a name stands in JSON.
#[derive(Deserialize)]
#[serde(untagged)]
enum NameRecord {
    Written(String),
    Parts {
        full: String,
        #[serde(default)]
        family: String,
        #[serde(default)]
        middle: String,
        #[serde(default)]
        given: String,
        #[serde(default)]
        confirmed: bool,
    },
}

impl TryFrom<NameRecord> for PersonName {
    type Error = NameProblem;

    fn try_from(record: NameRecord) -> Result<Self, NameProblem> {
        match record {
            NameRecord::Written(full) => Self::parse(&full),
            NameRecord::Parts { full, family, middle, given, confirmed } => {
                let guessed = Self::parse(&full)?;
                if given.is_empty() {
                    return Ok(guessed);
                }
                let mut name = guessed.confirm(&family, &middle, &given)?;
                name.confirmed = confirmed;
                Ok(name)
            }
        }
    }
}

/// Letters, marks, spaces, apostrophes and hyphens may stand in a name; nothing else may.
const fn is_fault(class: CharClass) -> bool {
    match class {
        CharClass::Letter
        | CharClass::OtherLetter
        | CharClass::Mark
        | CharClass::Space
        | CharClass::Apostrophe
        | CharClass::Hyphen => false,
        CharClass::Digit
        | CharClass::Control
        | CharClass::PrivateUse
        | CharClass::Emoji
        | CharClass::Symbol => true,
    }
}

#[cfg(test)]
mod tests;
