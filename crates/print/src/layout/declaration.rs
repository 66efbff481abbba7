//! Tờ khai: a form that is filled in here and signed by the citizen. Dotted rules wait where nothing is
//! known, so that it can be completed by hand.

use crate::error::LayoutError;
use crate::page::{Ink, Path, Point, Sheet, Um};
use crate::record::date::long;
use crate::record::{Block, Cell, CopiesWanted, Declaration, SignaturePlace};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, flow, line_height, roomiest};
use crate::shape::capitals;
use crate::tree::Role;

use super::parts::{blank, bold, centred, given, italic, regular, state_head, width_of};

const FRAME: Frame = Frame::DECREE_30;
/// Size of the rows and their line height in per cent to try, roomiest first.
const ROOM: [(u32, i32); 4] = [(1_300, 135), (1_300, 122), (1_200, 118), (1_100, 112)];
/// The side of a box to tick.
const BOX: Um = 3_200;

pub(super) fn lay_out(declaration: &Declaration) -> Result<Sheet, LayoutError> {
    let mut sheet = Sheet::default();
    flow(roomiest(ROOM, FRAME, |room| body(declaration, room))?, FRAME, &mut sheet)?;
    Ok(sheet)
}

fn body(declaration: &Declaration, room: (u32, i32)) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let gap = |hundredths: Um| Fragment::room(hundredths * (room.1 - 100) / 35);
    let rows = Rows { size: room.0, percent: room.1 };
    let mut parts = vec![state_head(width)?, gap(7_000)];
    let title = Span::value(capitals(&declaration.title), bold(1_500), "declaration.title");
    parts.push(
        Paragraph::new(vec![title], width)
            .align(Align::Centre)
            .set()?
            .read_as(Role::Title)
            .into_field("declaration.title", width),
    );
    parts.push(gap(4_000));
    let to = given(declaration.addressee.as_ref());
    parts.push(rows.words(
        &format!("Kính gửi (1): {}", to.unwrap_or_default()),
        "declaration.addressee",
        Align::Centre,
    )?);
    parts.push(gap(3_000));
    for (at, block) in declaration.blocks.iter().enumerate() {
        parts.extend(rows.block(block)?);
        if let Some(request) = declaration.request.as_ref().filter(|_| at == 0) {
            parts.push(rows.words(request, "declaration.request", Align::Left)?);
        }
        parts.push(gap(1_500));
    }
    parts.push(rows.words(&declaration.pledge, "declaration.pledge", Align::Justify)?);
    if let Some(copies) = &declaration.copies {
        parts.push(rows.copies(copies)?);
    }
    parts.push(gap(2_500));
    parts.push(end(declaration, &rows)?.keeping_to_previous());
    parts.extend(notes(declaration)?);
    Ok(parts)
}

/// Where and when it was made, and who signs: one piece, which no page parts.
fn end(declaration: &Declaration, rows: &Rows) -> Result<Fragment, LayoutError> {
    let width = FRAME.width();
    let date = declaration
        .date
        .map_or_else(|| format!("ngày{}tháng{}năm{}", blank(8), blank(8), blank(10)), long);
    let place = given(declaration.place.as_ref()).unwrap_or_else(|| blank(30));
    let span =
        Span::value(format!("Làm tại: {place}, {date}"), italic(rows.size), "declaration.place");
    let line = Paragraph::new(vec![span], width).align(Align::Right).set()?;
    let mut end = line.into_field("declaration.place", width);
    end.below(signatures(&declaration.signatures, width)?, 1_500);
    Ok(end)
}

/// One signs at the right, two side by side.
fn signatures(places: &[SignaturePlace], width: Um) -> Result<Fragment, LayoutError> {
    let count = Um::try_from(places.len().max(2)).unwrap_or(2);
    let each = width / count;
    let first = count - Um::try_from(places.len()).unwrap_or(count);
    let mut block = Fragment::default();
    for (at, place) in (first..).zip(places) {
        let mut side = centred(&place.title, bold(1_300), each - 2_000)?;
        if let Some(note) = &place.note {
            side.below(centred(note, italic(1_100), each - 2_000)?, 0);
        }
        let name = place.name.as_deref().unwrap_or_default();
        let span = Span::value(name, bold(1_300), "declaration.signatures");
        let name = Paragraph::new(vec![span], each - 2_000).align(Align::Centre).lines(2).set()?;
        side.below(name, 20_000);
        block.put(side.into_field("declaration.signatures", each - 2_000), at * each, 0);
    }
    Ok(block)
}

fn notes(declaration: &Declaration) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let numbered = declaration.notes.iter().enumerate();
    let mut all = Vec::new();
    for (at, note) in numbered {
        if all.is_empty() {
            let mut head = Fragment::room(3_000);
            head.line(Point::new(0, 2_000), Point::new(width / 4, 2_000), 150, Ink::Black);
            head.below(centred_left("Chú thích:", width)?, 0);
            all.push(head.keeping_to_next());
        }
        let text = format!("({}) {note}", at + 1);
        let span = Span::value(text, regular(1_000), "declaration.notes");
        let set = Paragraph::new(vec![span], width).align(Align::Justify).set()?;
        all.push(set.into_field("declaration.notes", width));
    }
    Ok(all)
}

fn centred_left(text: &str, width: Um) -> Result<Fragment, LayoutError> {
    Paragraph::new(vec![Span::label(text, italic(1_000))], width).set()
}

/// Rows of one size.
struct Rows {
    size: u32,
    percent: i32,
}

impl Rows {
    fn words(&self, text: &str, field: &str, align: Align) -> Result<Fragment, LayoutError> {
        let width = FRAME.width();
        let span = Span::value(text, regular(self.size), field);
        let mut paragraph = Paragraph::new(vec![span], width).align(align);
        paragraph.leading = line_height(self.size, self.percent);
        Ok(paragraph.set()?.into_field(field, width))
    }

    fn block(&self, block: &Block) -> Result<Vec<Fragment>, LayoutError> {
        let width = FRAME.width();
        let mut parts = Vec::new();
        if let Some(heading) = &block.heading {
            let span = Span::label(heading.as_str(), bold(self.size));
            let mut paragraph = Paragraph::new(vec![span], width);
            paragraph.leading = line_height(self.size, self.percent);
            parts.push(paragraph.set()?.read_as(Role::Heading).keeping_to_next());
        }
        for row in &block.rows {
            parts.push(self.row(row)?);
        }
        Ok(parts)
    }

    /// Cells side by side, each as wide as the others.
    fn row(&self, row: &[Cell]) -> Result<Fragment, LayoutError> {
        const GUTTER: Um = 3_000;
        let count = Um::try_from(row.len()).unwrap_or(1).max(1);
        let column = (FRAME.width() - (count - 1) * GUTTER) / count;
        let mut whole = Fragment::default();
        for (at, cell) in (0..).zip(row) {
            whole.put(self.cell(cell, column)?, at * (column + GUTTER), 0);
        }
        Ok(whole)
    }

    /// A label and its value; a dotted rule after the label where nothing is known.
    fn cell(&self, cell: &Cell, width: Um) -> Result<Fragment, LayoutError> {
        let value = given(cell.value.as_ref());
        let style = if cell.capitals { bold(self.size) } else { regular(self.size) };
        let said = match (&value, cell.capitals) {
            (Some(value), true) => capitals(value),
            (Some(value), false) => value.clone(),
            (None, _) => String::new(),
        };
        let spans = vec![
            Span::label(format!("{} ", cell.label), regular(self.size)),
            Span::value(said, style, cell.field.as_str()),
        ];
        let mut paragraph = Paragraph::new(spans, width);
        paragraph.leading = line_height(self.size, self.percent);
        let mut set = paragraph.set()?.into_field(&cell.field, width);
        if value.is_none() {
            let label = width_of(&cell.label, regular(self.size))? + 1_500;
            let base = set.height - 1_200;
            if label < width {
                set.dashes(Point::new(label, base), Point::new(width, base), 150, Ink::Grey, 400);
            }
        }
        Ok(set)
    }

    /// `Đề nghị cấp bản sao: Có ☐, Không ☐. Số lượng: … bản`.
    fn copies(&self, copies: &CopiesWanted) -> Result<Fragment, LayoutError> {
        let style = regular(self.size);
        let mut line = Fragment::default();
        let put = |line: &mut Fragment, text: &str, x: Um| -> Result<Um, LayoutError> {
            let width = width_of(text, style)? + 1_000;
            line.put(Paragraph::new(vec![Span::label(text, style)], width + 2_000).set()?, x, 0);
            Ok(x + width)
        };
        let note = copies.note.map_or_else(String::new, |note| format!(" ({note})"));
        let mut x = put(&mut line, &format!("Đề nghị cấp bản sao{note}:"), 0)?;
        for (text, wanted) in [("Có", true), ("Không", false)] {
            x = put(&mut line, text, x)?;
            let top = line.height / 2 - BOX / 2;
            line.put(tick_box(copies.wanted == Some(wanted)), x, top);
            x += BOX + 4_000;
        }
        let count = given(copies.count.as_ref()).unwrap_or_else(|| blank(8));
        let span = Span::value(format!("Số lượng: {count} bản"), style, "declaration.copies");
        line.put(Paragraph::new(vec![span], FRAME.width() - x).set()?, x, 0);
        Ok(line.into_field("declaration.copies", FRAME.width()))
    }
}

/// A box, with a cross in it where it is ticked.
fn tick_box(ticked: bool) -> Fragment {
    let mut whole = Fragment::room(BOX);
    whole.path(Path::rect(0, 0, BOX, BOX).stroked(Ink::Black, 250));
    if ticked {
        whole.line(Point::new(0, 0), Point::new(BOX, BOX), 350, Ink::Black);
        whole.line(Point::new(BOX, 0), Point::new(0, BOX), 350, Ink::Black);
    }
    whole.into_figure(if ticked { "đã đánh dấu" } else { "chưa đánh dấu" })
}
