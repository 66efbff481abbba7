//! A PNG as a PDF's image: colours, and a mask of one bit where the picture is clear.

use std::io::{Cursor, Write as _};

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Object, Stream};

use crate::error::SignError;

/// A seal scanned at 600 dpi has under one million points.
const MOST_POINTS: u32 = 4_000_000;
/// The bytes of a file.
const LONGEST: usize = 8 << 20;
/// From here on a point is painted.
const OPAQUE: u8 = 128;

/// A picture with its size on paper.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The image, then its mask when it has clear parts.
    objects: Vec<Object>,
    size: (f64, f64),
}

impl Picture {
    /// A PNG that is to be so many millimetres wide.
    ///
    /// # Errors
    /// [`SignError::Picture`].
    pub fn from_png(bytes: &[u8], width_mm: f64) -> Result<Self, SignError> {
        let is_wide = (1.0..=200.0).contains(&width_mm);
        if bytes.len() > LONGEST || !is_wide {
            return Err(SignError::Picture);
        }
        let (width, height, points) = decode(bytes).ok_or(SignError::Picture)?;
        let colours: Vec<u8> = points.iter().flat_map(|[r, g, b, _]| [*r, *g, *b]).collect();
        let mut image = of_image(width, height);
        image.set("ColorSpace", "DeviceRGB");
        image.set("BitsPerComponent", 8);
        let mut objects = Vec::new();
        if points.iter().any(|[.., alpha]| *alpha < OPAQUE) {
            image.set("Mask", Object::Reference((2, 0)));
            let mut mask = of_image(width, height);
            mask.set("ImageMask", true);
            mask.set("BitsPerComponent", 1);
            objects.push(packed(mask, &mask_bits(&points, width))?);
        }
        objects.insert(0, packed(image, &colours)?);
        let width_um = width_mm * 1000.0;
        let size = (width_um, width_um * f64::from(height) / f64::from(width));
        Ok(Self { objects, size })
    }

    /// Its width and height on paper in µm.
    #[must_use]
    pub const fn size(&self) -> (f64, f64) {
        self.size
    }

    pub(super) fn objects(&self) -> &[Object] {
        &self.objects
    }
}

/// Width, height, and red, green, blue and opacity of each point.
fn decode(bytes: &[u8]) -> Option<(u32, u32, Vec<[u8; 4]>)> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width == 0 || height == 0 || width.checked_mul(height)? > MOST_POINTS {
        return None;
    }
    let mut buffer = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut buffer).ok()?;
    let bytes = buffer.get(..frame.buffer_size())?;
    let points: Vec<[u8; 4]> = match frame.color_type {
        png::ColorType::Rgba => bytes.chunks_exact(4).map(|p| [p[0], p[1], p[2], p[3]]).collect(),
        png::ColorType::Rgb => bytes.chunks_exact(3).map(|p| [p[0], p[1], p[2], 255]).collect(),
        png::ColorType::Grayscale => bytes.iter().map(|g| [*g, *g, *g, 255]).collect(),
        png::ColorType::GrayscaleAlpha => {
            bytes.chunks_exact(2).map(|p| [p[0], p[0], p[0], p[1]]).collect()
        }
        png::ColorType::Indexed => return None,
    };
    (points.len() == usize::try_from(width * height).ok()?).then_some((width, height, points))
}

/// Rows of bits, each row from a new byte; 1 is not painted.
fn mask_bits(points: &[[u8; 4]], width: u32) -> Vec<u8> {
    let mut bits = Vec::new();
    for row in points.chunks(usize::try_from(width).unwrap_or(1).max(1)) {
        for eight in row.chunks(8) {
            let byte = eight.iter().enumerate().fold(0_u8, |byte, (index, [.., alpha])| {
                if *alpha < OPAQUE { byte | (0x80 >> index) } else { byte }
            });
            bits.push(byte);
        }
    }
    bits
}

fn of_image(width: u32, height: u32) -> Dictionary {
    let mut image = Dictionary::new();
    image.set("Type", "XObject");
    image.set("Subtype", "Image");
    image.set("Width", i64::from(width));
    image.set("Height", i64::from(height));
    image
}

fn packed(mut dictionary: Dictionary, bytes: &[u8]) -> Result<Object, SignError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).map_err(|_| SignError::Picture)?;
    let content = encoder.finish().map_err(|_| SignError::Picture)?;
    dictionary.set("Filter", "FlateDecode");
    Ok(Object::Stream(Stream::new(dictionary, content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_of_the_mask_begins_a_byte() {
        let clear = [0, 0, 0, 0];
        let red = [200, 0, 0, 255];
        let points = [clear, red, red, red, clear, red];
        assert_eq!(mask_bits(&points, 3), [0b1000_0000, 0b0100_0000]);
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for bytes in [&b""[..], b"GIF89a", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"] {
            assert!(matches!(Picture::from_png(bytes, 36.0), Err(SignError::Picture)));
        }
    }
}
