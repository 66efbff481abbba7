//! The code as the text in a QR: a mark with the version of the form, then base45.

use super::{BadProof, base45};

/// What every code begins with; the figure is the version of its form.
const MARK: &str = "TN";
const VERSION: &str = "1";

/// Longer than this is no code: one takes some 450 characters.
pub const MAX_TEXT: usize = 1_200;

/// A code as text, in the characters that a QR code packs most tightly.
#[must_use]
pub fn to_text(code: &[u8]) -> String {
    format!("{MARK}{VERSION}:{}", base45::encode(code))
}

/// Reads a code's text as a scanner types it or a person pastes it: with space around it, broken into
/// lines. A space within a line is part of the code.
///
/// # Errors
/// [`BadProof::NotACode`], [`BadProof::Newer`], or [`BadProof::Damaged`].
pub fn read_text(text: &str) -> Result<Vec<u8>, BadProof> {
    if text.len() > MAX_TEXT {
        return Err(BadProof::NotACode);
    }
    let joined: String = text.chars().filter(|c| !matches!(c, '\r' | '\n' | '\t')).collect();
    let rest = joined.trim_start().strip_prefix(MARK).ok_or(BadProof::NotACode)?;
    let (version, code) = rest.split_once(':').ok_or(BadProof::NotACode)?;
    if version != VERSION {
        let is_number = !version.is_empty()
            && version.len() <= 3
            && version.bytes().all(|byte| byte.is_ascii_digit());
        return Err(if is_number { BadProof::Newer } else { BadProof::NotACode });
    }
    // A space may be the code's last character, and a stray one may follow it.
    base45::decode(code)
        .or_else(|| base45::decode(code.trim_end()))
        .filter(|bytes| !bytes.is_empty())
        .ok_or(BadProof::Damaged)
}
