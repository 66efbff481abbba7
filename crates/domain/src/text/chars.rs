//! Which characters a text holds, and where: the ground for refusing an emoji in a name with the
//! place of the fault instead of a bare "invalid".

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{is_apostrophe, is_hyphen, nfc};

/// What kind of character stands at a place.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum CharClass {
    /// A Latin letter, with or without marks.
    #[n(0)]
    Letter,
    /// A letter of another script (Chăm, Khmer, Hán …).
    #[n(1)]
    OtherLetter,
    /// A combining mark, as in Ê-đê `ĕ` or decomposed text.
    #[n(2)]
    Mark,
    /// The plain space.
    #[n(3)]
    Space,
    /// An apostrophe in one of its shapes (`H'Hen`).
    #[n(4)]
    Apostrophe,
    /// A hyphen or dash (`Lang-Biang`).
    #[n(5)]
    Hyphen,
    /// A digit.
    #[n(6)]
    Digit,
    /// Line ends, tabs, zero-width and direction marks: what cannot be seen on paper.
    #[n(7)]
    Control,
    /// The private use area: old font tricks that other machines cannot draw.
    #[n(8)]
    PrivateUse,
    /// A picture character.
    #[n(9)]
    Emoji,
    /// Any other sign.
    #[n(10)]
    Symbol,
}

impl CharClass {
    /// The stable name of the class, as in messages.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::OtherLetter => "other-letter",
            Self::Mark => "mark",
            Self::Space => "space",
            Self::Apostrophe => "apostrophe",
            Self::Hyphen => "hyphen",
            Self::Digit => "digit",
            Self::Control => "control",
            Self::PrivateUse => "private-use",
            Self::Emoji => "emoji",
            Self::Symbol => "symbol",
        }
    }
}

/// A character that should not be where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(array)]
pub struct CharIssue {
    /// Which character of the NFC text, counted from 0.
    #[n(0)]
    pub position: u32,
    /// What it is.
    #[n(1)]
    pub class: CharClass,
}

/// The class of one character.
#[must_use]
pub fn classify(c: char) -> CharClass {
    match c {
        ' ' => CharClass::Space,
        c if is_apostrophe(c) => CharClass::Apostrophe,
        c if is_hyphen(c) => CharClass::Hyphen,
        c if is_emoji(c) => CharClass::Emoji,
        c if is_invisible(c) => CharClass::Control,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => CharClass::PrivateUse,
        c if c.is_numeric() => CharClass::Digit,
        '\u{300}'..='\u{36f}' => CharClass::Mark,
        c if c.is_alphabetic() && is_latin(c) => CharClass::Letter,
        c if c.is_alphabetic() => CharClass::OtherLetter,
        _ => CharClass::Symbol,
    }
}

/// Everything in `text` that no field of any paper may hold: control characters, private use,
/// emoji. Positions count characters of the NFC text.
#[must_use]
pub fn check_chars(text: &str) -> Vec<CharIssue> {
    issues(text, |class| {
        matches!(class, CharClass::Control | CharClass::PrivateUse | CharClass::Emoji)
    })
}

/// The characters of `text` whose class `is_fault` names, in order.
pub(crate) fn issues(text: &str, is_fault: impl Fn(CharClass) -> bool) -> Vec<CharIssue> {
    nfc(text)
        .chars()
        .zip(0_u32..)
        .map(|(c, position)| CharIssue { position, class: classify(c) })
        .filter(|issue| is_fault(issue.class))
        .collect()
}

/// Every Latin letter lies below U+0250, in the additions around U+1E00 or in Latin Extended C–E.
fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}'
        | '\u{a720}'..='\u{a7ff}' | '\u{ab30}'..='\u{ab6f}' | '\u{fb00}'..='\u{fb06}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{200d}' | '\u{20e3}' | '\u{e0000}'..='\u{e007f}')
}

/// Zero-width and direction marks, control characters: on paper there is nothing to see of them.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}')
}
