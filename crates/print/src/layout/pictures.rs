//! The ward's pictures on a letter: the emblem over the title, the signature between title and name,
//! the seal over its left third (NĐ 30/2020 phụ lục I). What stands for a person or for the office is
//! struck on a preview, so that no preview can be cut out and used.

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::{Ink, Um};
use crate::record::LetterPicture;
use crate::set::{Fragment, Style};

use super::parts::{bold, centred};

/// What is written over a picture that is only looked at.
const STRUCK: &str = "MẪU";

/// A picture of the record, in the middle of `width` and no higher than `most`, however narrow it is.
pub(crate) fn drawn(
    picture: &LetterPicture,
    field: &str,
    width: Um,
    most: Um,
) -> Result<Fragment, LayoutError> {
    let (image, wide) = picture.read(field)?;
    let mut placed = image.within(wide, most);
    (placed.x, placed.y) = ((width - placed.w) / 2, 0);
    let mut fragment = Fragment::default();
    fragment.image(placed);
    Ok(fragment)
}

/// Puts the pictures of a signature and a seal, each with its field, into a block with title, `room` and
/// name.
pub(crate) fn sign(
    block: &mut Fragment,
    signature: Option<(LetterPicture, &str)>,
    seal: Option<(LetterPicture, &str)>,
    paper: PaperKind,
    (width, room): (Um, Um),
) -> Result<(), LayoutError> {
    let title = block.fields.iter().find(|field| field.field == "signer.title");
    let top = title.map_or(0, |field| field.y + field.h);
    // Where a signature would be, when there is only a seal to show.
    let mut signed = (width / 4, width / 2);
    if let Some((picture, field)) = signature {
        let (image, wide) = picture.read(field)?;
        let mut placed = image.within(wide.min(width), room);
        (placed.x, placed.y) = ((width - placed.w) / 2, (room - placed.h) / 2);
        signed = (placed.x, placed.w);
        put(block, placed, "Chữ ký", paper, top)?;
    }
    if let Some((picture, field)) = seal {
        let (image, wide) = picture.read(field)?;
        let mut placed = image.wide(wide);
        // Its right edge at a third of the signature.
        placed.x = signed.0 + signed.1 / 3 - placed.w;
        placed.y = (room - placed.h) / 2;
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
