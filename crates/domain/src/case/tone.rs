//! What a letter of the ward never says, whoever wrote its words (DOMAIN §4).
//!
//! Nobody's identity number, no cause of a death, nothing about parentage or marital status; an
//! apology does not blame its reader, a condolence asks for nothing, and who is congratulated or
//! thanked reads of no fee and no death; and nothing in any of them hurts who reads it, or names a bank's
//! account. It reads the finished text, so that a ward's own paragraphs
//! are held to it as well. Which words, in which letter: [`rules`].

mod hurtful;
mod lists;
mod rules;
mod words;

use super::document::Document;
use words::{Words, has_identity_number, link, star};

/// What stands in a letter that must not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {found}", self.code())]
pub struct OutOfTone {
    /// What kind of thing.
    pub kind: Slip,
    /// The words found, or nothing where they are personal data.
    pub found: String,
}

/// The kinds of slips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of each are in the table of rules")]
pub enum Slip {
    IdentityNumber,
    CauseOfDeath,
    Parentage,
    BesideCondolence,
    Blame,
    Fee,
    Death,
    Account,
    Hurtful,
}

impl OutOfTone {
    /// Stable code; the catalogue has its text as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.kind {
            Slip::IdentityNumber => "letter-says-identity-number",
            Slip::CauseOfDeath => "letter-says-cause-of-death",
            Slip::Parentage => "letter-says-parentage",
            Slip::BesideCondolence => "letter-says-beside-condolence",
            Slip::Blame => "letter-says-blame",
            Slip::Fee => "letter-says-fee",
            Slip::Death => "letter-says-death",
            Slip::Account => "letter-says-account",
            Slip::Hurtful => "letter-says-hurtful",
        }
    }
}

/// Whether a letter's text may go out. What stands in “…” is the name of what the citizen asked for,
/// which says what it must.
///
/// # Errors
/// The first [`OutOfTone`] that is found.
pub fn check(letter: Document, paragraphs: &[String]) -> Result<(), OutOfTone> {
    let unquoted: Vec<String> = paragraphs.iter().map(|text| without_names(text)).collect();
    check_numbers(paragraphs)?;
    check_words(letter, &unquoted)
}

/// The same for words that nothing was filled into: what they have in “…” is their own.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_own(letter: Document, parts: &[String]) -> Result<(), OutOfTone> {
    check_numbers(parts)?;
    parts.iter().try_for_each(|part| check_words(letter, std::slice::from_ref(part)))
}

fn check_numbers(texts: &[String]) -> Result<(), OutOfTone> {
    if texts.iter().any(|text| has_identity_number(text)) {
        return Err(OutOfTone { kind: Slip::IdentityNumber, found: String::new() });
    }
    Ok(())
}

fn check_words(letter: Document, texts: &[String]) -> Result<(), OutOfTone> {
    let words = Words::read(texts);
    for rule in rules::compiled() {
        if rule.letters.contains(&letter)
            && let Some(found) = words.find(rule)
        {
            return Err(OutOfTone { kind: rule.slip, found });
        }
    }
    if let Some(found) = words.account() {
        return Err(OutOfTone { kind: Slip::Account, found });
    }
    if matches!(letter, Document::CondolenceLetter | Document::CoverNote) {
        let asks = texts.iter().find_map(|text| link(text).or_else(|| star(text)));
        if let Some(found) = asks {
            return Err(OutOfTone { kind: Slip::BesideCondolence, found });
        }
    }
    Ok(())
}

/// Without what stands in “…”; the two sides do not become one phrase, and a sign that is never closed
/// hides nothing.
fn without_names(text: &str) -> String {
    let (mut outside, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, (_, after))) =
        rest.split_once('“').and_then(|(before, from)| Some((before, from.split_once('”')?)))
    {
        outside.push_str(before);
        outside.push_str("“”");
        rest = after;
    }
    outside.push_str(rest);
    outside
}

#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;
