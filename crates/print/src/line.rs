//! One line of text by itself, for what is put on a page that is already finished (a signature's words).

use crate::error::LayoutError;
use crate::font::Face;
use crate::page::{Ink, Run, Um};
use crate::shape::{length, shape, tidy};

/// A line in black, its baseline's left end at the page's corner, and its width.
///
/// # Errors
/// [`LayoutError::MissingGlyph`] with `field` and the character; [`LayoutError::Font`].
pub fn set_line(text: &str, face: Face, size: u32, field: &str) -> Result<(Run, Um), LayoutError> {
    let shaped = shape(face, &tidy(text), field)?;
    let width = length(shaped.width, size);
    let run = Run { face, size, x: 0, y: 0, pieces: shaped.pieces, ink: Ink::Black, turn: 0 };
    Ok((run, width))
}
