//! Rows of a certificate: a label, its value, a hairline; the place to sign, and the back.

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::{Ink, Point, Sheet, Um};
use crate::record::{LaterChange, Signer};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, Style, line_height};
use crate::tree::Role;

use super::parts::{bold, centred, given, hairline, italic, regular, room, signature};
use super::stamp::{Ground, stamp};

pub(super) const FRAME: Frame =
    Frame { left: 25_000, top: 16_000, right: 20_000, bottom: 16_000, landscape: false };
/// Room above and below a row to try, airiest first: a page of short values should not huddle at the
/// top, and one of long values should stay one page.
pub(super) const AIR: [Um; 4] = [1_100, 800, 500, 200];
pub(super) const LABEL: Style = regular(1_200);
pub(super) const VALUE: Style = regular(1_300);

/// A certificate has one front; the field with the most lines is the one to shorten.
pub(super) fn one_page(sheet: &Sheet) -> Result<(), LayoutError> {
    match sheet.fields.iter().max_by_key(|b| b.h) {
        Some(tallest) if sheet.pages.len() > 1 => {
            Err(LayoutError::Overflow { field: tallest.field.clone(), lines: 2 })
        }
        _ => Ok(()),
    }
}

/// What a field says; nothing is blank.
pub(super) fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or_default()
}

/// Rows with some room around them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows {
    pub(super) air: Um,
}

impl Rows {
    /// Room between two blocks of rows.
    pub(super) fn gap(self) -> Fragment {
        Fragment::room(self.air * 3)
    }

    /// A label, its value, a hairline below; at most three lines.
    pub(super) fn row(
        self,
        label: &str,
        value: &str,
        field: &str,
        style: Style,
    ) -> Result<Fragment, LayoutError> {
        self.cell(label, value, field, style, FRAME.width(), 3)
    }

    /// A label and its value in a column, on so many lines at most.
    pub(super) fn cell(
        self,
        label: &str,
        value: &str,
        field: &str,
        style: Style,
        width: Um,
        lines: u32,
    ) -> Result<Fragment, LayoutError> {
        let mut cell = self.bare(label, value, field, style, width, lines)?;
        cell.below(hairline(width), 0);
        Ok(cell)
    }

    /// The same without its hairline.
    fn bare(
        self,
        label: &str,
        value: &str,
        field: &str,
        style: Style,
        width: Um,
        lines: u32,
    ) -> Result<Fragment, LayoutError> {
        let spans = vec![Span::label(format!("{label} "), LABEL), Span::value(value, style, field)];
        let mut paragraph = Paragraph::new(spans, width).lines(lines);
        paragraph.leading = line_height(style.size.max(1_300), 128);
        let mut cell = Fragment::default();
        cell.put(paragraph.set()?, 0, self.air);
        cell.height += self.air * 3 / 5;
        Ok(cell.into_field(field, width))
    }

    /// Values side by side; a long nationality takes two lines of its column, and the hairlines of all stand
    /// at one height.
    pub(super) fn cells<const N: usize>(
        self,
        cells: [(&str, &str, &str); N],
    ) -> Result<Fragment, LayoutError> {
        let width = FRAME.width();
        let gutter = 4_000;
        let columns = Um::try_from(N).unwrap_or(1).max(1);
        let column = (width - (columns - 1) * gutter) / columns;
        let mut whole = Fragment::default();
        let mut x = 0;
        for (label, value, field) in cells {
            whole.put(self.bare(label, value, field, VALUE, column, 2)?, x, 0);
            x += column + gutter;
        }
        let bottom = whole.height;
        for at in 0..columns {
            whole.put(hairline(column), at * (column + gutter), bottom);
        }
        Ok(whole)
    }
}

/// Who signs, in the right half: a heading, in whose name, room for signature and seal, the name.
pub(super) fn signing(
    heading: &str,
    signer: &Signer,
    paper: Ground<'_>,
) -> Result<Fragment, LayoutError> {
    let width = FRAME.width() / 2;
    let mut block = centred(heading, bold(1_250), width)?;
    let note = "(Ký, ghi rõ họ, chữ đệm, tên, chức vụ, đóng dấu)";
    block.below(centred(note, italic(1_050), width)?, 0);
    // Without a name nobody signs yet, and the place stays blank.
    if paper.kind == PaperKind::Preview || given(signer.name.as_ref()).is_none() {
        let mut empty = Fragment::room(24_000);
        empty.field("signer.title", 0, 0, width, 8_000);
        empty.field("signer.name", 0, 8_000, width, 16_000);
        block.below(empty, 0);
    } else {
        block.below(signature(signer, width, 20_000)?, 800);
    }
    let signed = block.height;
    let mut whole = Fragment::default();
    whole.put(block, width, 0);
    if let Some(known) = paper.stamp {
        // In the half that the signature leaves free, as low as the name.
        let stamp = stamp(known, width - 6_000)?;
        let top = (signed - stamp.height).max(0);
        whole.put(stamp, 0, top);
    }
    Ok(whole)
}

/// The back: what changes later is written here, never on the front.
pub(super) fn back(changes: &[LaterChange]) -> Result<Fragment, LayoutError> {
    let width = FRAME.width();
    let mut page = centred("PHẦN GHI CHÚ", bold(1_500), width)?.read_as(Role::Heading);
    let subtitle = "NHỮNG THÔNG TIN THAY ĐỔI SAU NÀY";
    page.below(centred(subtitle, bold(1_200), width)?, 0);
    page.below(room(900), 0);
    let edges = [0, 28_000, width - 48_000, width];
    let header = [
        "Ngày, tháng, năm",
        "Nội dung thay đổi; tên, số, cơ quan, ngày cấp của giấy tờ làm căn cứ",
        "Người ghi chú (ký, ghi rõ họ, chữ đệm, tên, chức vụ, đóng dấu)",
    ];
    let styles = |style: Style| move |text: &str| Span::label(text, style);
    let top = page.height;
    page.below(table_row(header.map(styles(bold(1_100))), &edges, true)?, 0);
    for change in changes {
        let cells = [
            Span::value(change.date.to_string(), regular(1_150), "later_changes"),
            Span::value(&change.text, regular(1_150), "later_changes"),
            Span::value(text(&change.signed_by), regular(1_150), "later_changes"),
        ];
        page.below(table_row(cells, &edges, false)?, 0);
    }
    if page.height > FRAME.height() {
        let lines = u32::try_from(changes.len()).unwrap_or(u32::MAX);
        return Err(LayoutError::Overflow { field: "later_changes".to_owned(), lines });
    }
    // The rest of the page is ruled and waits.
    let bottom = FRAME.height();
    page.line(Point::new(0, top), Point::new(width, top), 200, Ink::Black);
    page.line(Point::new(0, bottom), Point::new(width, bottom), 200, Ink::Black);
    for x in edges {
        page.line(Point::new(x, top), Point::new(x, bottom), 200, Ink::Black);
    }
    let mut whole = Fragment::default();
    whole.put(page, FRAME.left, FRAME.top);
    Ok(whole)
}

fn table_row(cells: [Span<'_>; 3], edges: &[Um; 4], head: bool) -> Result<Fragment, LayoutError> {
    let (align, role) = if head {
        (Align::Centre, Role::HeadCell)
    } else {
        (Align::Left, Role::Cell { columns: 1 })
    };
    let mut row = Fragment::default();
    for (i, span) in cells.into_iter().enumerate() {
        let (left, right) = (edges[i] + 2_000, edges[i + 1] - 2_000);
        let cell = Paragraph::new(vec![span], right - left).align(align).set()?;
        row.put(cell.read_as(role.clone()), left, 1_500);
    }
    row.height += 1_500;
    let height = row.height;
    row.line(Point::new(edges[0], height), Point::new(edges[3], height), 120, Ink::Grey);
    Ok(row.into_row(head))
}
