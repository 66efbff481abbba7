//! Pictures in the file: their colours, and how far one sees through them.
//!
//! Grey stays grey; colours are those of the file's output intent. A soft mask is the one kind of
//! transparency that stands in our files (ISO 19005-2, 6.2.10, allows it beside an output intent). PDF/A-1
//! allows none: there a picture is as it looks on white paper, and where it is clear nothing is painted.

use std::io::{Read as _, Write};

use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Object, Stream};

use crate::error::PrintError;
use crate::picture::Image;

use super::Conformance;
use super::file::File;
use super::object::{dictionary, reference};

/// What covers less of the paper than this is not seen: it is clear.
const CLEAR: u8 = 16;

/// Writes a picture; its number.
pub(super) fn write<W: Write>(file: &mut File<W>, image: &Image) -> Result<u32, PrintError> {
    let space = if image.is_grey() { "DeviceGray" } else { "DeviceRGB" };
    let mut entries = entries(image, space);
    if let (Some(alpha), Conformance::A1b) = (image.alpha(), file.conformance()) {
        return write_flat(file, image, entries, alpha);
    }
    if let Some(alpha) = image.alpha() {
        let mask = file.reserve();
        let stream = Stream::new(self::entries(image, "DeviceGray"), alpha.to_vec());
        file.write_plain(mask, stream)?;
        entries.set("SMask", reference(mask));
    }
    let number = file.reserve();
    file.write_plain(number, Stream::new(entries, image.colours().to_vec()))?;
    Ok(number)
}

/// Writes a picture and a mask of one bit.
fn write_flat<W: Write>(
    file: &mut File<W>,
    image: &Image,
    mut entries: Dictionary,
    alpha: &[u8],
) -> Result<u32, PrintError> {
    let (colours, alpha) = (inflated(image.colours())?, inflated(alpha)?);
    let per_dot = if image.is_grey() { 1 } else { 3 };
    let dots = colours.chunks_exact(per_dot).zip(&alpha);
    let flat = dots.flat_map(|(dot, alpha)| dot.iter().map(|colour| on_white(*colour, *alpha)));
    let flat: Vec<u8> = flat.collect();
    let (width, height) = image.size();
    let mask = file.reserve();
    let stencil = dictionary([
        ("Type", Object::from("XObject")),
        ("Subtype", Object::from("Image")),
        ("Width", Object::Integer(i64::from(width))),
        ("Height", Object::Integer(i64::from(height))),
        ("ImageMask", Object::Boolean(true)),
        ("BitsPerComponent", Object::Integer(1)),
    ]);
    file.write_deflated(mask, stencil, clear_bits(&alpha, width))?;
    entries.remove(b"Filter");
    entries.set("Mask", reference(mask));
    let number = file.reserve();
    file.write_deflated(number, entries, flat)?;
    Ok(number)
}

/// A colour of white paper that is painted over so far.
fn on_white(colour: u8, alpha: u8) -> u8 {
    let (colour, alpha) = (u32::from(colour), u32::from(alpha));
    u8::try_from((colour * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

/// Rows of bits, each row from a new byte; 1 is not painted.
fn clear_bits(alpha: &[u8], width: u32) -> Vec<u8> {
    let width = usize::try_from(width).unwrap_or(1).max(1);
    let eight = |dots: &[u8]| {
        let bits = dots.iter().enumerate();
        bits.fold(0, |byte, (at, alpha)| if *alpha < CLEAR { byte | (0x80 >> at) } else { byte })
    };
    alpha.chunks(width).flat_map(|row| row.chunks(8).map(eight)).collect()
}

fn inflated(small: &[u8]) -> Result<Vec<u8>, PrintError> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(small).read_to_end(&mut bytes).map_err(|_| PrintError::Write)?;
    Ok(bytes)
}

fn entries(image: &Image, space: &str) -> Dictionary {
    let (width, height) = image.size();
    dictionary([
        ("Type", Object::from("XObject")),
        ("Subtype", Object::from("Image")),
        ("Width", Object::Integer(i64::from(width))),
        ("Height", Object::Integer(i64::from(height))),
        ("BitsPerComponent", Object::Integer(8)),
        ("ColorSpace", Object::from(space)),
        ("Filter", Object::from("FlateDecode")),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_flat_as_it_looks_on_white_paper() {
        assert_eq!((on_white(40, 255), on_white(40, 0), on_white(0, 128)), (40, 255, 127));
        assert_eq!(clear_bits(&[0, 255, 15, 16, 0, 0], 3), [0b1010_0000, 0b0110_0000]);
    }
}
