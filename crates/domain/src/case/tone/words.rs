//! Finding a phrase in what somebody typed: with marks or without, decomposed, in capitals, over a
//! line's end.
//!
//! A word with marks is that word alone: `lời của` is not `lỗi của`. One without may be any that is
//! written so, unless it is a word of its own (`do chi cục` is not `do chị cục`); where a whole text has
//! no mark, nobody typed any.

use std::sync::LazyLock;

use super::{super::document::Document, Slip, lists::LISTS};
use crate::text;

/// Words that are right without a mark, and would be taken for one of the table's.
const OWN: [&str; 16] = [
    "ba", "chi", "ong", "cua", "vi", "phi", "nan", "tu", "ma", "mo", "thu", "nhan", "can", "khai",
    "dan", "bi",
];
/// The longest phrase before a match that is looked for, in words.
const LONGEST: usize = 8;

/// A row of the table, read.
pub(super) struct Rule {
    pub(super) slip: Slip,
    pub(super) letters: &'static [Document],
    pub(super) says: Vec<Phrase>,
    pub(super) after: Vec<Phrase>,
    pub(super) before: Vec<Phrase>,
    pub(super) named: bool,
}

/// A phrase of the table.
pub(super) struct Phrase(Vec<Step>);

struct Step {
    may_lack: bool,
    either: Vec<Vec<Key>>,
}

struct Key {
    word: String,
    /// How it is written without marks, where that may be it.
    bare: Option<String>,
}

impl Phrase {
    pub(super) fn read(phrase: &str) -> Self {
        Self(phrase.split(' ').map(Step::read).collect())
    }

    /// How many of `words` it takes up, where they begin with it.
    fn taken(&self, words: &[Word]) -> Option<usize> {
        taken(&self.0, words, true)
    }
}

impl Step {
    fn read(step: &str) -> Self {
        let (step, may_lack) = step.strip_suffix('?').map_or((step, false), |step| (step, true));
        let key = |word: &str| match word.strip_prefix('!') {
            Some(word) => Key { word: text::tone_key(word), bare: None },
            None => Key { word: text::tone_key(word), bare: Some(text::fold(word)) },
        };
        let phrase = |phrase: &str| phrase.split(' ').map(key).collect();
        let list = LISTS.iter().find(|(name, _)| *name == step);
        let either = match list {
            Some((_, phrases)) => phrases.iter().copied().map(phrase).collect(),
            None => step.split('/').map(phrase).collect(),
        };
        Self { may_lack, either }
    }
}

fn taken(steps: &[Step], words: &[Word], first: bool) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(0) };
    let with = |keys: &Vec<Key>| {
        let here = words.get(..keys.len())?;
        let begins = |at: usize| at > 0 || !first;
        let fits = here
            .iter()
            .zip(keys)
            .enumerate()
            .all(|(at, (word, key))| !(begins(at) && word.opens) && word.is(key));
        let more = fits.then(|| taken(rest, words.get(keys.len()..)?, false)).flatten()?;
        Some(keys.len() + more)
    };
    let longest = step.either.iter().filter_map(with).max();
    longest.or_else(|| step.may_lack.then(|| taken(rest, words, first)).flatten())
}

/// A word as it stands in a text.
struct Word {
    typed: String,
    key: String,
    /// Without a mark, and it may be a word with one.
    bare: bool,
    /// Something ends before it: a sentence, a part of one.
    opens: bool,
    /// It begins with a capital and goes on in small letters.
    titled: bool,
    /// A part of somebody's name.
    name: bool,
}

impl Word {
    fn is(&self, key: &Key) -> bool {
        !self.name && (self.key == key.word || (self.bare && key.bare.as_ref() == Some(&self.key)))
    }
}

/// The words of a text.
pub(super) struct Words(Vec<Word>);

impl Words {
    pub(super) fn read(paragraphs: &[String]) -> Self {
        let text = text::nfc(&paragraphs.join("\n"));
        let unmarked = !text::has_diacritics(&text);
        let mut words: Vec<Word> = Vec::new();
        let (mut typed, mut opens) = (String::new(), true);
        let mut chars = text.chars().filter(|c| c.is_whitespace() || !text::unseen(*c)).peekable();
        while let Some(c) = chars.next() {
            let of_word = c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c);
            if of_word {
                typed.push(text::look_alike(c).unwrap_or(c));
                if chars.peek().is_some() {
                    continue;
                }
            }
            if !typed.is_empty() {
                words.push(word(std::mem::take(&mut typed), opens, unmarked, words.last()));
                opens = false;
            }
            let joins = match c {
                '.' => chars.peek().is_some_and(|next| next.is_alphanumeric()),
                '-' | '–' | '/' | '*' | '_' | '\'' | '’' => true,
                _ => of_word || c.is_whitespace(),
            };
            opens |= !joins;
        }
        Self(words)
    }

    /// The first words that a rule forbids, as they were typed.
    pub(super) fn find(&self, rule: &Rule) -> Option<String> {
        (0..self.0.len()).find_map(|at| {
            let rest = self.0.get(at..)?;
            let count = rule.says.iter().filter_map(|phrase| phrase.taken(rest)).max()?;
            let end = at + count;
            if self.ends_with(at, &rule.after) || self.goes_on_with(end, rule) {
                return None;
            }
            let found = rest.iter().take(count).map(|word| word.typed.as_str());
            Some(found.collect::<Vec<_>>().join(" "))
        })
    }

    /// The words before the number of a bank's account, as they were typed: the number itself is nobody's to
    /// see again.
    pub(super) fn account(&self) -> Option<String> {
        /// Words between the two: `tài khoản ngân hàng của phường số`.
        const BETWEEN: usize = 8;
        /// No account is shorter, and no year or day of one is longer.
        const DIGITS: usize = 6;
        static ACCOUNT: LazyLock<[Phrase; 2]> =
            LazyLock::new(|| ["tài khoản", "stk"].map(Phrase::read));
        (0..self.0.len()).find_map(|at| {
            let rest = self.0.get(at..)?;
            let count = ACCOUNT.iter().find_map(|phrase| phrase.taken(rest))?;
            let mut digits = 0;
            for word in rest.iter().skip(count).take(BETWEEN) {
                let is_number = word.typed.chars().all(|c| c.is_ascii_digit());
                let is_call = ["gọi", "goi", "thoại", "thoai"].contains(&word.key.as_str());
                if is_call || word.opens && !is_number {
                    return None;
                }
                digits = if is_number { digits + word.typed.len() } else { 0 };
                if digits >= DIGITS {
                    let found = rest.iter().take(count).map(|word| word.typed.as_str());
                    return Some(found.collect::<Vec<_>>().join(" "));
                }
            }
            None
        })
    }

    fn ends_with(&self, at: usize, phrases: &[Phrase]) -> bool {
        if self.0.get(at).is_none_or(|word| word.opens) {
            return false;
        }
        let from = at.saturating_sub(LONGEST);
        (from..at).any(|from| {
            let before = self.0.get(from..at).unwrap_or_default();
            phrases.iter().any(|phrase| phrase.taken(before) == Some(before.len()))
        })
    }

    fn goes_on_with(&self, end: usize, rule: &Rule) -> bool {
        let rest = self.0.get(end..).unwrap_or_default();
        let Some(next) = rest.first().filter(|next| !next.opens) else { return false };
        (rule.named && next.titled) || rule.before.iter().any(|phrase| phrase.taken(rest).is_some())
    }
}

fn word(typed: String, opens: bool, unmarked: bool, last: Option<&Word>) -> Word {
    let key = text::tone_key(&typed);
    let mut letters = typed.chars();
    let titled = letters.next().is_some_and(char::is_uppercase) && !letters.any(char::is_uppercase);
    // A sentence begins with a capital as well, and `Do Ông` is nobody's name.
    let name = titled && !opens && last.is_some_and(|last| last.titled && !last.opens);
    let bare = !text::has_diacritics(&typed) && (unmarked || !OWN.contains(&key.as_str()));
    Word { typed, key, bare, opens, titled, name }
}

/// Twelve digits in a row, or nine as the old cards had them; spaces and dots between hide nothing.
/// A telephone number has ten or eleven.
pub(super) fn has_identity_number(text: &str) -> bool {
    let close: String = text.chars().filter(|c| !matches!(c, ' ' | '.' | '\u{a0}')).collect();
    let mut runs = close.split(|c: char| !c.is_ascii_digit());
    runs.any(|run| matches!(run.len(), 9 | 12))
}

/// An address to go to: with its scheme, or a name that ends as such names end.
pub(super) fn link(text: &str) -> Option<String> {
    const ENDS: [&str; 6] = [".vn", ".com", ".net", ".org", ".info", ".gov"];
    let trimmed = |part: &str| part.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    text.split_whitespace().map(trimmed).find(|part| {
        let host = part.split(['/', '?', '#']).next().unwrap_or_default();
        part.contains("://") || (!part.contains('@') && ENDS.iter().any(|end| host.ends_with(end)))
    })
}

/// A drawn star.
pub(super) fn star(text: &str) -> Option<String> {
    let found = text.chars().find(|c| matches!(c, '★' | '☆' | '✩' | '✪' | '✭' | '⭐' | '🌟'))?;
    Some(found.to_string())
}
