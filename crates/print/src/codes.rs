//! QR codes on a picture of a paper: a photograph from a telephone, a scan, a page saved as PDF.
//!
//! The file is from outside: how large it may be is decided before it is unpacked, and a decoder that
//! gives up on it, in whatever way, only makes it unreadable.

use std::{
    io::Cursor,
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind},
};

use image::{
    DynamicImage, GrayImage, ImageFormat, ImageReader, Limits,
    imageops::{FilterType, resize, thumbnail},
};
use rxing::{
    BinaryBitmap, DecodeHints, Luma8LuminanceSource,
    common::HybridBinarizer,
    multi::{MultipleBarcodeReader as _, qrcode::QRCodeMultiReader},
};

use crate::{error::PrintError, raster::PagePictures};

/// The largest file that is looked at, in bytes.
const MOST_BYTES: usize = 24 << 20;
/// The longest side of a picture, in pixels, and what unpacking it may take, in bytes.
const MOST_PIXELS: u32 = 12_000;
const MOST_UNPACKED: u64 = 256 << 20;
/// The smallest code has so many squares to a side.
const LEAST_PIXELS: u32 = 21;
/// Pages of a PDF that are looked at.
const MOST_PAGES: usize = 12;
/// At which a code of 28 mm has four pixels to a square.
const RESOLUTION: u16 = 300;
/// A picture is looked at as it is, smaller, since a photograph has noise in more pixels than a code
/// needs, and larger, since an office's scan may have two pixels to a square.
const SIZES: [(u32, u32); 3] = [(1, 1), (1, 2), (2, 1)];
/// Nothing is made larger than this, in pixels of its longest side.
const MOST_ENLARGED: u32 = 5_000;

/// Why no code was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// More than 24 MB, or more than 12 000 pixels wide or high.
    #[error("the picture is too large")]
    TooLarge,
    /// Neither PNG nor JPEG nor PDF.
    #[error("neither PNG, JPEG nor PDF")]
    Unknown,
    /// Damaged, cut or locked with a password.
    #[error("the picture cannot be read")]
    Unreadable,
    /// There is no code in it that can be read.
    #[error("there is no code in the picture")]
    NoCode,
}

impl PictureError {
    /// The stable code; the message in both languages is found by it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "picture-too-large",
            Self::Unknown => "picture-unknown",
            Self::Unreadable => "picture-unreadable",
            Self::NoCode => "picture-no-code",
        }
    }
}

/// Whether a file begins like a picture or a PDF, rather than like text.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") || format_of(bytes).is_some()
}

/// How long a file is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// As it is: a camera shows the next picture soon.
    Glance,
    /// Smaller and larger too: it is all that there is.
    Thorough,
}

/// What the QR codes say that are on a picture (PNG, JPEG) or on the first pages of a PDF; at least one.
///
/// # Errors
/// [`PictureError`].
pub fn codes_in(bytes: &[u8]) -> Result<Vec<String>, PictureError> {
    let mut codes: Vec<String> = Vec::new();
    search(bytes, Effort::Thorough, &mut |code| {
        if !codes.contains(&code) {
            codes.push(code);
        }
        ControlFlow::Continue(())
    })?;
    if codes.is_empty() { Err(PictureError::NoCode) } else { Ok(codes) }
}

/// The first of them that is wanted; nothing is looked at after it.
///
/// # Errors
/// [`PictureError`].
pub fn find_code(
    bytes: &[u8],
    effort: Effort,
    wanted: impl Fn(&str) -> bool,
) -> Result<String, PictureError> {
    let mut found = None;
    search(bytes, effort, &mut |code| {
        if !wanted(&code) {
            return ControlFlow::Continue(());
        }
        found = Some(code);
        ControlFlow::Break(())
    })?;
    found.ok_or(PictureError::NoCode)
}

/// Is shown each code; says whether it has seen enough.
type Shown<'a> = dyn FnMut(String) -> ControlFlow<()> + 'a;

fn search(bytes: &[u8], effort: Effort, shown: &mut Shown<'_>) -> Result<(), PictureError> {
    if bytes.len() > MOST_BYTES {
        return Err(PictureError::TooLarge);
    }
    not_ours(|| {
        if bytes.starts_with(b"%PDF-") {
            on_pages(bytes, effort, shown)
        } else {
            on_picture(bytes, effort, shown).map(drop)
        }
    })
}

/// The first page of a PDF from outside as PNG, `dpi` from 20 to 600.
///
/// # Errors
/// [`PictureError::TooLarge`], [`PictureError::Unreadable`].
pub fn first_page(pdf: &[u8], dpi: u16) -> Result<Vec<u8>, PictureError> {
    let drawn = || PagePictures::of(pdf, dpi)?.next().unwrap_or(Err(PrintError::Read));
    not_ours(|| drawn().map_err(|error| unread(&error)))
}

/// What decodes pictures and PDFs is not ours, and may give up by a panic.
fn not_ours<T>(work: impl FnOnce() -> Result<T, PictureError>) -> Result<T, PictureError> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| PictureError::Unreadable)?
}

const fn unread(error: &PrintError) -> PictureError {
    match error {
        PrintError::PageTooLarge => PictureError::TooLarge,
        _ => PictureError::Unreadable,
    }
}

fn format_of(bytes: &[u8]) -> Option<ImageFormat> {
    let format = image::guess_format(bytes).ok();
    format.filter(|format| matches!(format, ImageFormat::Png | ImageFormat::Jpeg))
}

fn on_pages(pdf: &[u8], effort: Effort, shown: &mut Shown<'_>) -> Result<(), PictureError> {
    let pages = PagePictures::of(pdf, RESOLUTION).map_err(|error| unread(&error))?;
    for png in pages.take(MOST_PAGES) {
        let png = png.map_err(|error| unread(&error))?;
        if on_picture(&png, effort, shown)?.is_break() {
            break;
        }
    }
    Ok(())
}

fn on_picture(
    bytes: &[u8],
    effort: Effort,
    shown: &mut Shown<'_>,
) -> Result<ControlFlow<()>, PictureError> {
    let picture = unpack(bytes)?.into_luma8();
    let sizes = match effort {
        Effort::Glance => &SIZES[..1],
        Effort::Thorough => &SIZES[..],
    };
    for (times, parts) in sizes.iter().copied() {
        let (width, height) = (picture.width() * times / parts, picture.height() * times / parts);
        let enlarged = times > 1 && width.max(height) > MOST_ENLARGED;
        if width.min(height) < LEAST_PIXELS || enlarged {
            continue;
        }
        let read = match (times, parts) {
            (1, 1) => codes_on(&picture),
            (1, _) => codes_on(&thumbnail(&picture, width, height)),
            _ => codes_on(&resize(&picture, width, height, FilterType::Triangle)),
        };
        for code in read {
            if shown(code).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn unpack(bytes: &[u8]) -> Result<DynamicImage, PictureError> {
    let format = format_of(bytes).ok_or(PictureError::Unknown)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_UNPACKED);
    reader.limits(limits);
    reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => PictureError::TooLarge,
        _ => PictureError::Unreadable,
    })
}

fn codes_on(picture: &GrayImage) -> Vec<String> {
    let (width, height) = picture.dimensions();
    let Ok(source) = Luma8LuminanceSource::new(picture.as_raw().clone(), width, height) else {
        return Vec::new();
    };
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    // That there is none is its error, too.
    let found = QRCodeMultiReader::new().decode_multiple_with_hints(&mut bitmap, &hints);
    found.unwrap_or_default().iter().map(|code| code.getText().to_owned()).collect()
}
