//! Mã kiểm tra on a paper that the office prints itself: the code, and how one holds the paper against
//! it. Never on a blank of the Ministry's.

use qrcode::EcLevel;

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::Um;
use crate::set::{Align, Fragment, Paragraph, Span};
use crate::shape::tidy;

use super::parts::{bold, regular};
use super::qr::qr;

/// What the block says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stamp {
    /// The code; empty keeps its place free, as a preview does.
    pub code: String,
    /// Where everybody can check it, as people type it; nothing where the office has no such page.
    pub address: Option<String>,
}

/// What a document is put on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ground<'a> {
    pub(crate) kind: PaperKind,
    pub(crate) stamp: Option<&'a Stamp>,
}

/// At 61 squares a side each is 0.46 mm: some 2.7 dots of a scan at 150 dpi. At 25 mm one of twenty
/// papers was not read.
const SIDE: Um = 28_000;
const FIELD: &str = "proof.code";
/// What a screen reader says of the code.
const ALT: &str = "Mã QR để kiểm tra giấy này";

/// The block: the code at the left, the words beside it.
pub(crate) fn stamp(stamp: &Stamp, width: Um) -> Result<Fragment, LayoutError> {
    // Dirt takes less than room would: a finer code is the harder one to read at this size.
    let mut block = qr(&stamp.code, SIDE, EcLevel::L, FIELD)?.into_figure(ALT);
    let x = SIDE + 4_000;
    let width = (width - x).min(90_000);
    let mut beside = Paragraph::new(vec![Span::label("MÃ KIỂM TRA", bold(900))], width).set()?;
    let words = Span::value(words(stamp), regular(900), FIELD);
    beside.below(Paragraph::new(vec![words], width).lines(7).set()?, 500);
    beside.fields.clear();
    block.put(beside, x, 0);
    Ok(block)
}

/// The code alone, in the middle of `width`, where its words stand elsewhere.
pub(crate) fn bare_stamp(stamp: &Stamp, width: Um) -> Result<Fragment, LayoutError> {
    let mut block = Fragment::default();
    let code = qr(&stamp.code, SIDE, EcLevel::L, FIELD)?.into_figure(ALT);
    block.put(code, (width - SIDE) / 2, 0);
    Ok(block)
}

/// The words alone, in the middle of a line.
pub(crate) fn stamp_line(stamp: &Stamp, width: Um) -> Result<Fragment, LayoutError> {
    let label = Span::label("MÃ KIỂM TRA. ", bold(900));
    let words = Span::value(words(stamp), regular(900), FIELD);
    let mut line = Paragraph::new(vec![label, words], width).align(Align::Centre).set()?;
    line.fields.clear();
    Ok(line)
}

/// How one checks.
fn words(stamp: &Stamp) -> String {
    match stamp.address.as_deref().map(tidy).filter(|address| !address.is_empty()) {
        Some(address) => format!(
            "Muốn biết giấy này có thật và còn giá trị: hỏi nơi cấp, hoặc quét mã rồi \
             dán\u{a0}vào\u{a0}trang {address}."
        ),
        None => "Muốn biết giấy này có thật và còn giá trị: nhờ nơi cấp quét mã này.".to_owned(),
    }
}
