//! What a template places and only the program can draw.

use qrcode::EcLevel;

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::{Ink, Path, Point, Sheet, Um};
use crate::record::{Record, Signer};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, Style, add_page};
use crate::shape::{length, shape};

use super::parts;

pub(crate) use super::border::around as border;
pub(crate) use super::calibration::{under as calibration, values as calibration_values};
pub(crate) use super::parts::{decree_head, given, hairline, signature, state_head, width_of};
pub(crate) use super::pictures::{drawn as picture, sign};
pub(crate) use super::stamp::{Ground, bare_stamp, stamp, stamp_line};

/// A line in the middle of `width`: the form's own, or what a field says.
pub(crate) fn centred(
    text: &str,
    style: Style,
    width: Um,
    field: Option<&str>,
) -> Result<Fragment, LayoutError> {
    match field {
        None => parts::centred(text, style, width),
        Some(field) => {
            let span = Span::value(text, style, field);
            Paragraph::new(vec![span], width).align(Align::Centre).set()
        }
    }
}

/// The width in µm of a text on one line, with the blanks at its ends.
pub(crate) fn natural_width(text: &str, style: Style, field: &str) -> Result<Um, LayoutError> {
    Ok(length(shape(style.face, text, field)?.width, style.size))
}

/// The words around the place where a certificate is signed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) heading: &'a str,
    pub(crate) note: &'a str,
    /// Of heading and note.
    pub(crate) styles: (Style, Style),
    /// Room for signature and seal.
    pub(crate) room: Um,
}

/// Who signs, in the right half: a heading, in whose name, room for signature and seal, the name. The
/// code of the paper stands in the half that the signature leaves free, as low as the name.
pub(crate) fn signing(
    signed: &Signed<'_>,
    signer: &Signer,
    paper: Ground<'_>,
    width: Um,
) -> Result<Fragment, LayoutError> {
    let half = width / 2;
    let mut block = parts::centred(signed.heading, signed.styles.0, half)?;
    block.below(parts::centred(signed.note, signed.styles.1, half)?, 0);
    // Without a name nobody signs yet, and the place stays blank.
    if paper.kind == PaperKind::Preview || given(signer.name.as_ref()).is_none() {
        let mut empty = Fragment::room(signed.room + 4_000);
        empty.field("signer.title", 0, 0, half, 8_000);
        empty.field("signer.name", 0, 8_000, half, signed.room - 4_000);
        block.below(empty, 0);
    } else {
        block.below(signature(signer, half, signed.room)?, 800);
    }
    let height = block.height;
    let mut whole = Fragment::default();
    whole.put(block, half, 0);
    if let Some(known) = paper.stamp {
        let stamp = stamp(known, half - 6_000)?;
        let top = (height - stamp.height).max(0);
        whole.put(stamp, 0, top);
    }
    Ok(whole)
}

/// A QR code in a square of this side.
pub(crate) fn qr(text: &str, side: Um, field: &str) -> Result<Fragment, LayoutError> {
    super::qr::qr(text, side, EcLevel::M, field)
}

/// The promise as a line; nothing where the record has no days, or promises nothing.
pub(crate) fn promise_line(record: &Record, width: Um) -> Result<Option<Fragment>, LayoutError> {
    match record {
        Record::GiayTiepNhan(receipt) => super::promise_line::promise_line(&receipt.promise, width),
        _ => Ok(None),
    }
}

/// The head and the rows of a record that brings its own table; a word is parted only in the `last` size.
pub(crate) fn sheet(
    record: &Record,
    size: u32,
    width: Um,
    last: bool,
) -> Result<Option<(Fragment, Vec<Fragment>)>, LayoutError> {
    match record {
        // Its entries stand in blocks of the form's own.
        Record::BangBieu(table) if table.by_entry => Ok(None),
        Record::BangBieu(table) => super::table::rows(table, size, width, last).map(Some),
        _ => Ok(None),
    }
}

/// The side of a box to tick.
const BOX: Um = 3_200;

/// A box, with a cross in it where it is ticked.
pub(crate) fn tick_box(ticked: bool) -> Fragment {
    let mut whole = Fragment::room(BOX);
    whole.path(Path::rect(0, 0, BOX, BOX).stroked(Ink::Black, 250));
    if ticked {
        whole.line(Point::new(0, 0), Point::new(BOX, BOX), 350, Ink::Black);
        whole.line(Point::new(BOX, 0), Point::new(0, BOX), 350, Ink::Black);
    }
    whole.into_figure(if ticked { "đã đánh dấu" } else { "chưa đánh dấu" })
}

/// One page of parts over what lies under them.
pub(crate) fn page_over(
    under: Fragment,
    parts: Vec<Fragment>,
    frame: Frame,
    sheet: &mut Sheet,
) -> Result<(), LayoutError> {
    let body = Fragment::stack(parts);
    if frame.top + body.height > frame.page().1 {
        return Err(LayoutError::OverPage { field: "form".to_owned() });
    }
    let mut page = under;
    page.put(body, frame.left, frame.top);
    add_page(page, frame, sheet);
    Ok(())
}
