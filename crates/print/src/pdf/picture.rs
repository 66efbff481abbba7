//! Pictures in the file: their colours, and how far one sees through them.
//!
//! Grey stays grey; colours are those of the file's output intent. A soft mask is the one kind of
//! transparency that stands in our files (ISO 19005-2, 6.2.10, allows it beside an output intent).

use std::io::Write;

use lopdf::{Dictionary, Object, Stream};

use crate::error::PrintError;
use crate::picture::Image;

use super::file::File;
use super::object::{dictionary, reference};

/// Writes a picture; its number.
pub(super) fn write<W: Write>(file: &mut File<W>, image: &Image) -> Result<u32, PrintError> {
    let space = if image.is_grey() { "DeviceGray" } else { "DeviceRGB" };
    let mut entries = entries(image, space);
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
