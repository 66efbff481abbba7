//! Parts that papers share: the head of NĐ 30/2020, signatures, rows, the watermark.

use crate::error::LayoutError;
use crate::font::Face;
use crate::page::{Ink, Mark, Page, PageSize, Point, Run, Um};
use crate::record::{Office, Signer};
use crate::set::{Align, Fragment, Paragraph, Span, Style, fit_line};
use crate::shape::{capitals, length, shape, tidy};

/// The name of the State, as every paper writes it.
const STATE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/// Its motto; hyphens with spaces (NĐ 30/2020 phụ lục I).
const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
/// What every preview says across the page.
const WATERMARK: &str = "BẢN XEM TRƯỚC - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";

pub(super) const fn regular(size: u32) -> Style {
    Style::new(Face::Regular, size)
}

pub(super) const fn bold(size: u32) -> Style {
    Style::new(Face::Bold, size)
}

pub(super) const fn italic(size: u32) -> Style {
    Style::new(Face::Italic, size)
}

/// A line of the form itself in the middle of `width`.
pub(super) fn centred(text: &str, style: Style, width: Um) -> Result<Fragment, LayoutError> {
    Paragraph::new(vec![Span::label(text, style)], width).align(Align::Centre).set()
}

/// The width of a text in µm.
pub(crate) fn width_of(text: &str, style: Style) -> Result<Um, LayoutError> {
    Ok(length(shape(style.face, &tidy(text), "form")?.width, style.size))
}

/// State and motto, in the middle of `width`, the rule under it as long as the motto.
pub(crate) fn state_head(width: Um) -> Result<Fragment, LayoutError> {
    let state = fit_line(STATE, bold(1_250), width, 1_100, "form")?;
    let motto = bold(1_350);
    let rule = width_of(MOTTO, motto)?;
    Ok(Fragment::stack([
        centred(STATE, state, width)?,
        centred(MOTTO, motto, width)?,
        Fragment::rule((width - rule) / 2, rule, 250, 1_800),
    ]))
}

/// Superior and office on the left, state and motto on the right.
pub(crate) fn decree_head(office: &Office, width: Um) -> Result<Fragment, LayoutError> {
    let left = width * 42 / 100;
    let right = width - left;
    let mut agency = Fragment::default();
    if let Some(superior) = &office.superior {
        let span = Span::value(capitals(superior), regular(1_200), "office.superior");
        agency.below(Paragraph::new(vec![span], left - 4_000).align(Align::Centre).set()?, 0);
    }
    let name = capitals(&tidy(&office.name));
    let committee = "ỦY BAN NHÂN DÂN ";
    let lines = match name.strip_prefix(committee) {
        Some(ward) => vec![committee.trim().to_owned(), ward.to_owned()],
        None => vec![name],
    };
    let mut widest = 0;
    for line in &lines {
        let span = Span::value(line, bold(1_250), "office.name");
        let set = Paragraph::new(vec![span], left - 4_000).align(Align::Centre).set()?;
        agency.below(set, 0);
        widest = widest.max(width_of(line, bold(1_250))?.min(left - 4_000));
    }
    // A third to a half of the line.
    let rule = widest * 2 / 5;
    agency.below(Fragment::rule((left - 4_000 - rule) / 2, rule, 250, 1_800), 0);

    let mut head = Fragment::default();
    head.put(agency, 0, 0);
    head.put(state_head(right)?, left, 0);
    Ok(head)
}

/// What the record says, where it says anything: a value of blanks is none.
pub(crate) fn given(value: Option<&String>) -> Option<String> {
    value.map(|text| tidy(text)).filter(|text| !text.is_empty())
}

/// In whose name, room for the signature and seal, the name.
pub(crate) fn signature(signer: &Signer, width: Um, room: Um) -> Result<Fragment, LayoutError> {
    let mut title = Fragment::default();
    for line in signer.lines() {
        let span = Span::value(line, bold(1_300), "signer.title");
        title.below(Paragraph::new(vec![span], width).align(Align::Centre).set()?, 0);
    }
    let name = signer.name.as_deref().unwrap_or_default();
    let span = Span::value(name, bold(1_350), "signer.name");
    let name = Paragraph::new(vec![span], width).align(Align::Centre).lines(2).set()?;
    let mut block = title.into_field("signer.title", width);
    block.below(name.into_field("signer.name", width), room);
    Ok(block)
}

/// The watermark, three times up an A4 page and once up a smaller one, to lie under everything else.
pub(super) fn watermark(page: &Page) -> Result<Vec<Mark>, LayoutError> {
    let shaped = shape(Face::Bold, WATERMARK, "form")?;
    let run = |size: u32, (x, y): (Um, Um)| {
        Mark::Run(Run {
            face: Face::Bold,
            size,
            x,
            y,
            pieces: shaped.pieces.clone(),
            ink: Ink::Faint,
            turn: 45,
        })
    };
    let places = match (page.size, page.landscape) {
        (PageSize::A4, true) => [(10_000, 158_000), (60_000, 182_000), (110_000, 206_000)],
        (PageSize::A4, false) => [(10_000, 158_000), (34_000, 219_000), (58_000, 280_000)],
        _ => {
            // From corner to corner of the square in the page's middle.
            let side = page.width().min(page.height()) - 16_000;
            let mut size = 2_300;
            while size > 500 && length(shaped.width, size) > side * 7 / 5 {
                size -= 50;
            }
            let corner = ((page.width() - side) / 2, (page.height() + side) / 2);
            return Ok(vec![run(size, corner)]);
        }
    };
    Ok(places.into_iter().map(|place| run(2_300, place)).collect())
}

/// A hairline under a row.
pub(crate) fn hairline(width: Um) -> Fragment {
    let mut fragment = Fragment::room(0);
    fragment.line(Point::new(0, 0), Point::new(width, 0), 120, Ink::Light);
    fragment
}
