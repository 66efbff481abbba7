//! Vietnamese text: one stored form, and the keys by which it is found, compared and checked.
//!
//! What a person wrote is kept as written (in NFC); every looser form made here is a *key* for
//! search, duplicates or sorting and is never shown or printed.

mod chars;

use unicode_normalization::UnicodeNormalization;

use chars::is_invisible;
pub(crate) use chars::issues;
pub use chars::{CharClass, CharIssue, check_chars, classify};

/// The two languages in which data carries its names.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    Hash,
    minicbor::Encode,
    minicbor::Decode,
    serde::Serialize,
    serde::Deserialize,
)]
#[cbor(index_only)]
pub enum Language {
    /// Tiếng Việt, first.
    #[default]
    #[n(0)]
    #[serde(rename = "vi")]
    Vietnamese,
    /// English.
    #[n(1)]
    #[serde(rename = "en")]
    English,
}

/// The stored form of any text a person typed or a file brought: NFC, nothing else changed.
///
/// Input methods may send "Unicode tổ hợp" (decomposed), which looks the same and compares
/// differently.
#[must_use]
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// NFC, trimmed, with each run of white space made one space.
#[must_use]
pub fn tidy(text: &str) -> String {
    let nfc = nfc(text);
    let mut tidy = String::with_capacity(nfc.len());
    for word in nfc.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

/// The search form without diacritics (DOMAIN §8.3): `H'Mông Đen` becomes `h mong den`.
///
/// NFD → drop U+0300–036F → `đ ð` and their capitals to `d` → lower case → apostrophes and
/// hyphens to spaces → spaces collapsed. What cannot be seen (zero-width and direction marks that
/// come along with pasted text) is dropped: it would part two names that look alike. Folding twice
/// changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space_due = false;
    // Before decomposing, which orders the marks on either side of what is dropped.
    let seen = text.chars().filter(|c| c.is_whitespace() || !is_invisible(*c));
    for c in seen.nfd().filter(|c| !is_combining(*c)) {
        if c.is_whitespace() || is_apostrophe(c) || is_hyphen(c) {
            space_due = !folded.is_empty();
            continue;
        }
        if space_due {
            folded.push(' ');
            space_due = false;
        }
        if is_d_with_stroke(c) {
            folded.push('d');
        } else {
            // Lower case may bring a mark of its own (İ → i̇); the fold has none.
            folded.extend(c.to_lowercase().filter(|c| !is_combining(*c)));
        }
    }
    folded
}

/// [`fold`], with `y` and `i` made one letter: `Lý` and `Lí`, `Mỹ` and `Mĩ` meet.
#[must_use]
pub fn fold_loose(text: &str) -> String {
    fold(text).replace('y', "i")
}

/// The key under which two spellings of one name are the same: NFC, lower case, spaces tidied,
/// the tone mark of open `oa`, `oe`, `uy` on one letter (`Hoà` and `Hòa`, `Thuý` and `Thúy`).
#[must_use]
pub fn tone_key(text: &str) -> String {
    let lower = tidy(text).to_lowercase();
    let mut key = String::with_capacity(lower.len());
    let mut word = String::new();
    for c in lower.chars() {
        if c.is_alphabetic() || is_combining(c) {
            word.push(c);
        } else {
            place_tone(&word, &mut key);
            word.clear();
            key.push(c);
        }
    }
    place_tone(&word, &mut key);
    nfc(&key)
}

/// As it begins a sentence: the first letter a capital, the others as they are.
#[must_use]
pub fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// First letters of the folded words: `Nguyễn Văn An` becomes `nva`.
#[must_use]
pub fn initials(text: &str) -> String {
    fold(text).split(' ').filter_map(|word| word.chars().next()).collect()
}

/// Whether the text carries diacritics, so that a search may prefer matches that agree on them.
#[must_use]
pub fn has_diacritics(text: &str) -> bool {
    text.nfd().any(|c| is_combining(c) || is_d_with_stroke(c))
}

/// What is on no paper: zero-width and direction marks, control characters.
pub(crate) fn unseen(c: char) -> bool {
    is_invisible(c)
}

/// `ð` (Icelandic), `Ð` and `Ɖ` look like `đ` and `Đ` and are not: the Vietnamese letter for one
/// of them, or `None`.
#[must_use]
pub fn look_alike(c: char) -> Option<char> {
    match c {
        '\u{f0}' | '\u{256}' => Some('đ'),
        '\u{d0}' | '\u{189}' => Some('Đ'),
        _ => None,
    }
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

fn is_d_with_stroke(c: char) -> bool {
    matches!(c, 'đ' | 'Đ') || look_alike(c).is_some()
}

pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '’'
            | '‘'
            | '‛'
            | 'ʼ'
            | 'ʻ'
            | 'ʹ'
            | 'ˈ'
            | 'ˊ'
            | 'ˋ'
            | '`'
            | '´'
            | '′'
            | 'ꞌ'
            | 'Ꞌ'
            | '＇'
    )
}

pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

/// Appends `word` to `key` with the tone of a final open `oa`, `oe`, `uy` on the first letter
/// (the older spelling), except after `q`, where `u` is not the vowel: `quý`.
fn place_tone(word: &str, key: &mut String) {
    struct Letter {
        base: char,
        marks: String,
        tone: Option<char>,
    }
    let mut letters: Vec<Letter> = Vec::new();
    for c in word.nfd() {
        match letters.last_mut() {
            Some(last) if is_tone(c) => last.tone = Some(c),
            Some(last) if is_combining(c) => last.marks.push(c),
            _ => letters.push(Letter { base: c, marks: String::new(), tone: None }),
        }
    }
    if let [before @ .., first, second] = letters.as_mut_slice() {
        let pair = matches!((first.base, second.base), ('o', 'a' | 'e') | ('u', 'y'));
        if pair && first.marks.is_empty() && second.marks.is_empty() {
            let after_q = before.last().is_some_and(|l| l.base == 'q');
            let (to, from) = if after_q { (second, first) } else { (first, second) };
            if to.tone.is_none() {
                to.tone = from.tone.take();
            }
        }
    }
    for letter in letters {
        key.push(letter.base);
        key.push_str(&letter.marks);
        key.extend(letter.tone);
    }
}

#[cfg(test)]
mod tests;
