//! Pictures of dots: an emblem, a border, a signature on paper that was scanned.
//!
//! A file comes from outside. How large it may be is decided before it is unpacked, and it is made
//! small again at once, so that a page holds few bytes of it and a thousand pages hold them once.

use std::fmt;
use std::io::{Cursor, Write as _};
use std::panic::catch_unwind;
use std::sync::Arc;

use flate2::{Compression, write::ZlibEncoder};
use image::{ImageError, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};

use crate::page::Um;

/// The longest side, in pixels: A4's at 400 dpi.
const MOST_PIXELS: u32 = 4_700;
/// What unpacking may take, in bytes.
const MOST_UNPACKED: u64 = 128 << 20;

/// Why a file is no picture for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImageRefusal {
    /// More bytes or dots than a page can use.
    #[error("the picture is larger than a page can use")]
    TooLarge,
    /// Not a PNG.
    #[error("the picture is not a PNG")]
    NotPng,
    /// Damaged or cut.
    #[error("the picture cannot be read")]
    Unreadable,
}

impl ImageRefusal {
    /// The stable code; the message in both languages is found by it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "print-image-too-large",
            Self::NotPng => "print-image-not-png",
            Self::Unreadable => "print-image-unreadable",
        }
    }
}

/// A picture, unpacked, looked at and made small again; two with the same dots are equal.
#[derive(Clone, PartialEq, Eq)]
pub struct Image(Arc<Dots>);

#[derive(PartialEq, Eq)]
struct Dots {
    digest: [u8; 32],
    width: u32,
    height: u32,
    grey: bool,
    /// Deflated, row by row: one byte a dot, or three.
    colours: Vec<u8>,
    /// Deflated, where one sees through some of it.
    alpha: Option<Vec<u8>>,
}

/// A picture on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The picture.
    pub image: Image,
    /// Left edge.
    pub x: Um,
    /// Top edge.
    pub y: Um,
    /// Width on paper.
    pub w: Um,
    /// Height on paper.
    pub h: Um,
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Image({} {}x{})", self.name(), self.0.width, self.0.height)
    }
}

impl Image {
    /// The largest file that is looked at, in bytes.
    pub const MOST_BYTES: usize = 8 << 20;

    /// The picture in a PNG.
    ///
    /// # Errors
    /// [`ImageRefusal`].
    pub fn from_png(bytes: &[u8]) -> Result<Self, ImageRefusal> {
        if bytes.len() > Self::MOST_BYTES {
            return Err(ImageRefusal::TooLarge);
        }
        if image::guess_format(bytes).ok() != Some(ImageFormat::Png) {
            return Err(ImageRefusal::NotPng);
        }
        // What decodes pictures is not ours, and may give up by a panic.
        catch_unwind(|| unpack(bytes)).map_err(|_| ImageRefusal::Unreadable)?
    }

    /// Dots across and down.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        (self.0.width, self.0.height)
    }

    /// The same picture, so wide on paper, as high as its dots are square.
    #[must_use]
    pub fn wide(&self, width: Um) -> Placed {
        let high = i64::from(width) * i64::from(self.0.height) / i64::from(self.0.width.max(1));
        let h = Um::try_from(high).unwrap_or(Um::MAX);
        Placed { image: self.clone(), x: 0, y: 0, w: width, h }
    }

    /// The same picture as large as it fits into a box, in the box's middle.
    #[must_use]
    pub fn within(&self, width: Um, height: Um) -> Placed {
        let mut placed = self.wide(width);
        if placed.h > height {
            let wide =
                i64::from(height) * i64::from(self.0.width) / i64::from(self.0.height.max(1));
            placed.w = Um::try_from(wide).unwrap_or(width);
            placed.h = height;
        }
        placed.x = (width - placed.w) / 2;
        placed.y = (height - placed.h) / 2;
        placed
    }

    /// The SHA-256 of its dots.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.0.digest
    }

    /// What a file calls it: so much of its digest that no other has the same.
    pub(crate) fn name(&self) -> String {
        use fmt::Write as _;
        self.0.digest[..12].iter().fold("I".to_owned(), |mut name, byte| {
            // Writing into a string never fails.
            let _ = write!(name, "{byte:02x}");
            name
        })
    }

    pub(crate) fn is_grey(&self) -> bool {
        self.0.grey
    }

    pub(crate) fn colours(&self) -> &[u8] {
        &self.0.colours
    }

    pub(crate) fn alpha(&self) -> Option<&[u8]> {
        self.0.alpha.as_deref()
    }
}

fn unpack(bytes: &[u8]) -> Result<Image, ImageRefusal> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), ImageFormat::Png);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_UNPACKED);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        ImageError::Limits(_) => ImageRefusal::TooLarge,
        _ => ImageRefusal::Unreadable,
    })?;
    let dots = picture.into_rgba8();
    let grey = dots.pixels().all(|dot| dot[0] == dot[1] && dot[1] == dot[2]);
    let through = dots.pixels().any(|dot| dot[3] != u8::MAX);
    let bytes_of = if grey { 1 } else { 3 };
    let colours: Vec<u8> = dots.pixels().flat_map(|dot| dot.0.into_iter().take(bytes_of)).collect();
    let alpha: Option<Vec<u8>> = through.then(|| dots.pixels().map(|dot| dot[3]).collect());
    let (width, height) = dots.dimensions();
    let mut digest = Sha256::new();
    digest.update([bytes_of.to_le_bytes()[0]]);
    digest.update(width.to_le_bytes());
    digest.update(height.to_le_bytes());
    digest.update(dots.as_raw());
    Ok(Image(Arc::new(Dots {
        digest: digest.finalize().into(),
        width,
        height,
        grey,
        colours: deflated(&colours)?,
        alpha: alpha.as_deref().map(deflated).transpose()?,
    })))
}

fn deflated(bytes: &[u8]) -> Result<Vec<u8>, ImageRefusal> {
    let mut small = ZlibEncoder::new(Vec::new(), Compression::new(6));
    small.write_all(bytes).map_err(|_| ImageRefusal::Unreadable)?;
    small.finish().map_err(|_| ImageRefusal::Unreadable)
}
