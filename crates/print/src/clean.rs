//! A picture that somebody chose, made into what the ward keeps: cut to what it shows, as many points as
//! paper needs, written anew so that nothing of the file is left but its points. Judged on the way, for
//! a signature is blue and a seal is red, both on nothing (NĐ 30/2020/NĐ-CP phụ lục I).

use std::io::Cursor;
use std::panic::catch_unwind;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::{FilterType as Scaling, crop_imm, resize};
use image::{
    DynamicImage, ExtendedColorType, ImageEncoder as _, ImageError, ImageFormat, ImageReader,
    Limits, Rgba, RgbaImage,
};
use tannha_domain::picture::{
    MAX_PICTURE_BYTES, MAX_SIDE, MIN_SIDE, PictureKind, PictureProblem, check_png,
};

/// The largest file that is looked at, in bytes.
const MOST_BYTES: usize = 8 << 20;
/// The most points on a side of what is looked at: a page at 600 dpi.
const MOST_POINTS: u32 = 7_100;
/// What unpacking may take, in bytes.
const MOST_UNPACKED: u64 = 256 << 20;
/// From here on a point is painted.
const OPAQUE: u8 = 128;
/// Below this nobody sees a point.
const SEEN: u8 = 16;
/// Longer sides to try, most points first, until the picture is small enough.
const SIDES: [u32; 9] = [MAX_SIDE as u32, 800, 640, 512, 400, 320, 240, 160, 120];

/// A picture as the ward keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The file, as [`check_png`] takes it.
    pub png: Vec<u8>,
    /// Its width and height in points.
    pub pixels: (u16, u16),
}

/// Makes a chosen file into what the ward keeps.
///
/// # Errors
/// [`PictureProblem`] with what is wrong with it.
pub fn clean_picture(kind: PictureKind, file: &[u8]) -> Result<Cleaned, PictureProblem> {
    if file.len() > MOST_BYTES {
        return Err(PictureProblem::FileTooLong);
    }
    if image::guess_format(file).ok() != Some(ImageFormat::Png) {
        return Err(PictureProblem::NotPng);
    }
    // What decodes pictures is not ours, and may give up by a panic.
    let whole = catch_unwind(|| read(file)).map_err(|_| PictureProblem::NotPng)??;
    let seen = judged(kind, cut(&whole)?)?;
    for side in SIDES {
        let scaled = cut(&scaled(&seen, side))?;
        for fine in [true, false] {
            let png = written(&tidied(&scaled, fine))?;
            if png.len() <= MAX_PICTURE_BYTES {
                let pixels = check_png(&png)?;
                return Ok(Cleaned { png, pixels });
            }
        }
    }
    Err(PictureProblem::TooDetailed)
}

fn read(file: &[u8]) -> Result<RgbaImage, PictureProblem> {
    let mut reader = ImageReader::with_format(Cursor::new(file), ImageFormat::Png);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_POINTS);
    limits.max_image_height = Some(MOST_POINTS);
    limits.max_alloc = Some(MOST_UNPACKED);
    reader.limits(limits);
    reader.decode().map(DynamicImage::into_rgba8).map_err(|error| match error {
        ImageError::Limits(_) => PictureProblem::FileTooLong,
        _ => PictureProblem::NotPng,
    })
}

/// What it shows, without the clear edges around.
fn cut(whole: &RgbaImage) -> Result<RgbaImage, PictureProblem> {
    let shown = || whole.enumerate_pixels().filter(|(.., point)| point[3] >= SEEN);
    let across = |of: fn(u32, u32) -> u32| {
        let all = || shown().map(move |(x, y, _)| of(x, y));
        Some((all().min()?, all().max()?))
    };
    let (Some((left, right)), Some((top, bottom))) = (across(|x, _| x), across(|_, y| y)) else {
        return Err(PictureProblem::Empty);
    };
    let (width, height) = (right - left + 1, bottom - top + 1);
    if width < u32::from(MIN_SIDE) || height < u32::from(MIN_SIDE) {
        return Err(PictureProblem::TooSmall);
    }
    Ok(crop_imm(whole, left, top, width, height).to_image())
}

fn judged(kind: PictureKind, seen: RgbaImage) -> Result<RgbaImage, PictureProblem> {
    let (mut painted, mut sums) = (0_u64, [0_u64; 3]);
    for point in seen.pixels().filter(|point| point[3] >= OPAQUE) {
        painted += 1;
        for (sum, part) in sums.iter_mut().zip(point.0) {
            *sum += u64::from(part);
        }
    }
    let all = u64::from(seen.width()) * u64::from(seen.height());
    if painted * 500 < all {
        return Err(PictureProblem::Empty);
    }
    let [red, green, blue] = sums.map(|sum| sum / painted.max(1));
    match kind {
        PictureKind::Emblem => {}
        // A signature is thin, a seal is a ring with words: most of either is paper.
        PictureKind::Signature | PictureKind::Seal if painted * 4 > all * 3 => {
            return Err(PictureProblem::NotClear);
        }
        PictureKind::Signature if blue < red + 20 || blue < green => {
            return Err(PictureProblem::NotBlue);
        }
        PictureKind::Seal if red < blue + 40 || red < green + 40 => {
            return Err(PictureProblem::NotRed);
        }
        PictureKind::Signature | PictureKind::Seal => {}
    }
    Ok(seen)
}

/// No side longer than this. Points are mixed by how much they are seen, so that clear ones leave no
/// dark edge.
fn scaled(seen: &RgbaImage, side: u32) -> RgbaImage {
    let (width, height) = seen.dimensions();
    let longer = width.max(height);
    if longer <= side {
        return seen.clone();
    }
    let mut mixed = seen.clone();
    for Rgba([r, g, b, a]) in mixed.pixels_mut() {
        for part in [r, g, b] {
            *part = share(*part, *a, u8::MAX);
        }
    }
    let of = |length: u32| (length * side / longer).max(u32::from(MIN_SIDE));
    let mut small = resize(&mixed, of(width), of(height), Scaling::Triangle);
    for Rgba([r, g, b, a]) in small.pixels_mut() {
        for part in [r, g, b] {
            *part = share(*part, u8::MAX, (*a).max(1));
        }
    }
    small
}

fn share(part: u8, of: u8, whole: u8) -> u8 {
    let share = u32::from(part) * u32::from(of) / u32::from(whole);
    u8::try_from(share).unwrap_or(u8::MAX)
}

/// Nothing is said under clear points; where it must be smaller, fewer shades.
fn tidied(picture: &RgbaImage, fine: bool) -> RgbaImage {
    let mut tidy = picture.clone();
    for point in tidy.pixels_mut() {
        if point[3] < SEEN {
            *point = Rgba([0; 4]);
        } else if !fine {
            for part in &mut point.0 {
                *part = *part / 16 * 17;
            }
        }
    }
    tidy
}

fn written(picture: &RgbaImage) -> Result<Vec<u8>, PictureProblem> {
    let mut png = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
    let (width, height) = picture.dimensions();
    encoder
        .write_image(picture.as_raw(), width, height, ExtendedColorType::Rgba8)
        .map_err(|_| PictureProblem::NotPng)?;
    Ok(png)
}

#[cfg(test)]
mod tests;
