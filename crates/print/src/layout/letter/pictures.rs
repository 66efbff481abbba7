//! The ward's pictures on a letter: the emblem over the title, the signature between title and name,
//! the seal over its left third (NĐ 30/2020 phụ lục I). What stands for a person or for the office is
//! struck on a preview, so that no preview can be cut out and used.

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::{Ink, Um};
use crate::record::{LetterPicture, LetterPictures};
use crate::set::{Fragment, Style};

use super::super::parts::{bold, centred};
use super::ROOM_TO_SIGN;

/// An emblem is no higher than this, however narrow it is.
const EMBLEM_HEIGHT: Um = 24_000;
/// What is written over a picture that is only looked at.
const STRUCK: &str = "MẪU";

/// The emblem, in the middle of `width`.
pub(super) fn emblem(picture: &LetterPicture, width: Um) -> Result<Fragment, LayoutError> {
    let (image, wide) = picture.read("letter.emblem")?;
    let mut placed = image.within(wide, EMBLEM_HEIGHT);
    (placed.x, placed.y) = ((width - placed.w) / 2, 0);
    let mut fragment = Fragment::default();
    fragment.image(placed);
    Ok(fragment.into_figure("Biểu trưng của cơ quan").keeping_to_next())
}

/// Puts signature and seal into a block with title, room and name.
pub(super) fn sign(
    block: &mut Fragment,
    pictures: &LetterPictures,
    paper: PaperKind,
    width: Um,
) -> Result<(), LayoutError> {
    let title = block.fields.iter().find(|field| field.field == "signer.title");
    let top = title.map_or(0, |field| field.y + field.h);
    // Where a signature would be, when there is only a seal to show.
    let mut signed = (width / 4, width / 2);
    if let Some(picture) = &pictures.signature {
        let (image, wide) = picture.read("letter.signature")?;
        let mut placed = image.within(wide.min(width), ROOM_TO_SIGN);
        (placed.x, placed.y) = ((width - placed.w) / 2, (ROOM_TO_SIGN - placed.h) / 2);
        signed = (placed.x, placed.w);
        put(block, placed, "Chữ ký", paper, top)?;
    }
    if let Some(picture) = &pictures.seal {
        let (image, wide) = picture.read("letter.seal")?;
        let mut placed = image.wide(wide);
        // Its right edge at a third of the signature.
        placed.x = signed.0 + signed.1 / 3 - placed.w;
        placed.y = (ROOM_TO_SIGN - placed.h) / 2;
        put(block, placed, "Dấu của cơ quan", paper, top)?;
    }
    Ok(())
}

fn put(
    block: &mut Fragment,
    placed: crate::picture::Placed,
    alt: &str,
    paper: PaperKind,
    top: Um,
) -> Result<(), LayoutError> {
    let (x, y, w, h) = (placed.x, placed.y, placed.w, placed.h);
    let height = block.height;
    let mut shown = Fragment::default();
    shown.image(crate::picture::Placed { x: 0, y: 0, ..placed });
    block.put(shown.into_figure(alt), x, top + y);
    if paper == PaperKind::Preview {
        let style = Style { ink: Ink::Black, ..bold(1_600) };
        let struck = centred(STRUCK, style, w)?.into_artifact();
        let middle = top + y + (h - struck.height) / 2;
        block.put(struck, x, middle);
    }
    // A seal is higher than the room: it lies over title and name, and moves neither.
    block.height = height;
    Ok(())
}
