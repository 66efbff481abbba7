//! What a picture in the log looks like: a PNG as this program writes it, with its points and nothing
//! else. Where it was taken, by which camera and by whom does not come into the log.

use super::PictureProblem;

/// The most bytes of a picture: an entry takes 64 KiB, and the rest of it needs room.
pub const MAX_PICTURE_BYTES: usize = 40 * 1024;
/// The most points on a side.
pub const MAX_SIDE: u16 = 1_000;
/// The fewest points on a side: with fewer nobody sees what it shows.
pub const MIN_SIDE: u16 = 24;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Eight bits for each of red, green, blue and clear, rows in their order.
const FORM: &[u8] = &[8, 6, 0, 0, 0];

/// Its width and height in points.
///
/// # Errors
/// [`PictureProblem::TooDetailed`] for more bytes than an entry holds, [`PictureProblem::NotOurs`] for
/// what this program does not write, [`PictureProblem::TooSmall`], [`PictureProblem::TooManyPoints`].
pub fn check_png(png: &[u8]) -> Result<(u16, u16), PictureProblem> {
    if png.len() > MAX_PICTURE_BYTES {
        return Err(PictureProblem::TooDetailed);
    }
    let mut rest = png.strip_prefix(SIGNATURE).ok_or(PictureProblem::NotOurs)?;
    let mut size = None;
    let mut points = 0_usize;
    loop {
        let (name, body, after) = chunk(rest).ok_or(PictureProblem::NotOurs)?;
        rest = after;
        match (name, size) {
            (b"IHDR", None) if body.len() == 13 && body[8..] == *FORM => {
                size = Some((side(&body[..4])?, side(&body[4..8])?));
            }
            (b"IDAT", Some(_)) => points += body.len(),
            (b"IEND", Some(size)) if points > 0 && body.is_empty() && rest.is_empty() => {
                return Ok(size);
            }
            _ => return Err(PictureProblem::NotOurs),
        }
    }
}

/// A chunk's name and body, and what comes after it.
fn chunk(bytes: &[u8]) -> Option<(&[u8; 4], &[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (name, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (body, rest) = rest.split_at_checked(length)?;
    let (_checksum, rest) = rest.split_at_checked(4)?;
    Some((name, body, rest))
}

fn side(bytes: &[u8]) -> Result<u16, PictureProblem> {
    let bytes: [u8; 4] = bytes.try_into().map_err(|_| PictureProblem::NotOurs)?;
    let side = u32::from_be_bytes(bytes);
    if side < u32::from(MIN_SIDE) {
        return Err(PictureProblem::TooSmall);
    }
    match u16::try_from(side) {
        Ok(side) if side <= MAX_SIDE => Ok(side),
        _ => Err(PictureProblem::TooManyPoints),
    }
}
