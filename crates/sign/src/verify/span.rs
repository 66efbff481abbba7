//! Which bytes a signature covers. `/ByteRange` is the attacker's to write: it must be the whole file up
//! to some end, and leave out the signature's own bytes and nothing else.

use lopdf::Object;

use super::report::Altered;
use crate::pdf::{Pdf, SignatureField};

/// Two stretches around the signature.
pub(super) struct Span<'a> {
    before: &'a [u8],
    after: &'a [u8],
    end: usize,
    /// The signature's bytes with the zeros that fill its room.
    pub(super) contents: Vec<u8>,
}

impl<'a> Span<'a> {
    /// # Errors
    /// [`Altered::ByteRange`].
    pub(super) fn of(pdf: &Pdf<'a>, field: &SignatureField<'_>) -> Result<Self, Altered> {
        Self::read(pdf, field).ok_or(Altered::ByteRange)
    }

    fn read(pdf: &Pdf<'a>, field: &SignatureField<'_>) -> Option<Self> {
        let signature = field.signature?;
        let range = pdf.value(signature, b"ByteRange")?.as_array().ok()?;
        let numbers = range.iter().map(|one| {
            let number = pdf.follow(one).map(Object::as_i64)?.ok()?;
            usize::try_from(number).ok()
        });
        let [first, length, second, rest] = numbers.collect::<Option<Vec<_>>>()?.try_into().ok()?;
        let end = second.checked_add(rest)?;
        if first != 0 || length >= second || end > pdf.bytes.len() {
            return None;
        }
        let (before, after) = (pdf.bytes.get(..length)?, pdf.bytes.get(second..end)?);
        // What is left out is one string in hex, to the byte,
        let gap = pdf.bytes.get(length..second)?;
        let contents = unhex(gap.strip_prefix(b"<")?.strip_suffix(b">")?)?;
        // and it is this signature's.
        let said = pdf.value(signature, b"Contents")?.as_str().ok()?;
        if said != contents || !stands_in(pdf, field, length) {
            return None;
        }
        Some(Self { before, after, end, contents })
    }

    /// Where what is signed ends.
    pub(super) const fn end(&self) -> usize {
        self.end
    }

    /// What is signed.
    pub(super) fn signed(&self) -> [&'a [u8]; 2] {
        [self.before, self.after]
    }

    /// The signature's bytes without the zeros that follow.
    pub(super) fn token(&self) -> &[u8] {
        let used = self.contents.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        // A last byte that is itself zero belongs to the value; its length says so.
        let length = der_length(&self.contents).unwrap_or(used);
        self.contents.get(..length).unwrap_or(&self.contents)
    }
}

/// Whether the left out string stands in the signature's own object.
fn stands_in(pdf: &Pdf<'_>, field: &SignatureField<'_>, gap: usize) -> bool {
    let Some(id) = field.signature_id else { return true };
    let Some(start) = pdf.offset(id) else { return false };
    let between = pdf.bytes.get(start..gap);
    between.is_some_and(|bytes| !bytes.windows(6).any(|window| window == b"endobj"))
}

fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    digits.chunks_exact(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

/// The length of a DER value with its head.
fn der_length(bytes: &[u8]) -> Option<usize> {
    let first = *bytes.get(1)?;
    if first < 0x80 {
        return Some(2 + usize::from(first));
    }
    let count = usize::from(first & 0x7f);
    let digits = bytes.get(2..2 + count).filter(|_| (1..=4).contains(&count))?;
    let length = digits.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
    length.checked_add(2 + count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_whole_bytes_and_nothing_else() {
        assert_eq!(unhex(b"00fFA0"), Some(vec![0, 255, 160]));
        assert_eq!(unhex(b"0"), None);
        assert_eq!(unhex(b"0 "), None);
    }

    #[test]
    fn a_value_says_its_length() {
        assert_eq!(der_length(&[0x30, 0x03, 1, 2, 0, 0, 0]), Some(5));
        assert_eq!(der_length(&[0x30, 0x82, 0x01, 0x00]), Some(260));
        assert_eq!(der_length(&[0x30, 0x80]), None);
        assert_eq!(der_length(&[0x30, 0x85, 1, 1, 1, 1, 1]), None);
    }
}
