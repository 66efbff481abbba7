//! What was typed, read once: words in two spellings, and digits.

use tannha_domain::text;

/// Words past these are not looked for: nobody types more to find a family.
const MOST_WORDS: usize = 8;
/// Fewer digits than these are in every number.
const FEWEST_DIGITS: usize = 2;

/// A word that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// With its marks, tone marks in one place.
    pub(super) exact: String,
    /// Without marks; `y` is `i`.
    pub(super) loose: String,
    /// Marks were typed, so they were meant.
    pub(super) marked: bool,
}

impl Word {
    /// The words of a text, as they are found.
    pub(super) fn all(text: &str) -> impl Iterator<Item = Self> {
        text.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).filter_map(|word| {
            let loose = text::fold_loose(word);
            let marked = text::has_diacritics(word);
            (!loose.is_empty()).then(|| Self { exact: text::tone_key(word), loose, marked })
        })
    }

    /// It may have been mistyped: long enough that one letter does not make it another word, and
    /// no number.
    pub(super) fn may_be_a_slip(&self) -> bool {
        self.loose.len() >= 3 && !self.loose.bytes().any(|b| b.is_ascii_digit())
    }
}

/// Loose marks of a text in NFD, and of names that have no composed letter.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// What was typed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Query {
    /// The words, in order.
    pub(super) words: Vec<Word>,
    /// Letters and digits of a code or a number, or nothing when no digits were typed.
    pub(super) digits: String,
}

impl Query {
    pub(super) fn read(typed: &str) -> Self {
        let words = Word::all(typed).take(MOST_WORDS).collect();
        let digits = compact(typed);
        let enough = digits.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS;
        Self { words, digits: if enough { digits } else { String::new() } }
    }

    /// One word of letters may be the first letters of a name.
    pub(super) fn initials(&self) -> Option<&str> {
        match self.words.as_slice() {
            [word] if (2..=6).contains(&word.loose.len()) => Some(&word.loose),
            _ => None,
        }
    }
}

/// A code or a number without its dots, dashes and spaces.
pub(super) fn compact(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
