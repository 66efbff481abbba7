//! Lists from the wire: the count is read and checked before the first element.

use minicbor::{Decode, Decoder, decode::Error};

use super::message::MAX_ENTRIES;

/// Decodes a list of at most [`MAX_ENTRIES`] elements; lists without a length are refused.
pub(super) fn list<'b, C, T: Decode<'b, C>>(
    d: &mut Decoder<'b>,
    ctx: &mut C,
) -> Result<Vec<T>, Error> {
    let count = d.array()?.ok_or_else(|| Error::message("a list without a length"))?;
    if count > MAX_ENTRIES as u64 {
        return Err(Error::message("too many elements"));
    }
    (0..count).map(|_| d.decode_with(ctx)).collect()
}

/// Decodes a text of at most 120 characters: labels and codes that people type.
pub(super) fn text<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<String, Error> {
    let text = d.str()?;
    if text.chars().count() > 120 {
        return Err(Error::message("text too long"));
    }
    Ok(text.to_owned())
}
