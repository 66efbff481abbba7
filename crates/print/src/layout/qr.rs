//! A QR code as black squares; runs of squares are one box, so that no printer shows seams.

use qrcode::{Color, EcLevel, QrCode};

use crate::error::LayoutError;
use crate::page::{Ink, Path, Um};
use crate::set::Fragment;

/// A code that says `text`, in a square of this side: the whole of it is `field`.
pub(super) fn qr(
    text: &str,
    side: Um,
    level: EcLevel,
    field: &str,
) -> Result<Fragment, LayoutError> {
    let mut fragment = Fragment::room(side);
    fragment.field(field, 0, 0, side, side);
    if text.is_empty() {
        // A code that is not given yet: its place, and nothing that a telephone could read.
        fragment.path(Path::rect(0, 0, side, side).stroked(Ink::Light, 200));
        return Ok(fragment);
    }
    let too_long = |_| LayoutError::Qr { field: field.to_owned() };
    let code = QrCode::with_error_correction_level(text, level).map_err(too_long)?;
    let count = i32::try_from(code.width()).unwrap_or(i32::MAX);
    // The quiet zone is the paper around it; a whole number of µm per square keeps edges aligned.
    let module = side / count;
    let inset = (side - module * count) / 2;
    let mut rings = Vec::new();
    for y in 0..code.width() {
        let mut x = 0;
        while x < code.width() {
            let start = x;
            while x < code.width() && code[(x, y)] == Color::Dark {
                x += 1;
            }
            if x > start {
                let at = |i: usize| inset + module * i32::try_from(i).unwrap_or(0);
                let square = Path::rect(at(start), at(y), at(x) - at(start), module);
                rings.extend(square.rings);
            } else {
                x += 1;
            }
        }
    }
    fragment.path(Path { rings, fill: Some(Ink::Black), stroke: None });
    Ok(fragment)
}
