//! Bảng biểu: a table under the head of NĐ 30/2020, its own head repeated on every page.

use crate::error::LayoutError;
use crate::page::{Ink, Point, Sheet, Um};
use crate::record::date::long;
use crate::record::{ColumnAlign, Row, RowKind, SignaturePlace, TableSheet};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, flow, flow_rows};
use crate::shape::capitals;
use crate::tree::Role;

use super::columns::Widths;
use super::parts::{blank, bold, centred, decree_head, italic, regular};

/// The margins of NĐ 30/2020 at their widest for text: left 30, right 15, top and bottom 20 mm.
const FRAME: Frame =
    Frame { left: 30_000, top: 20_000, right: 15_000, bottom: 20_000, landscape: false };
/// The same on its long side: the decree's margins do not turn with the page.
const LYING: Frame =
    Frame { left: 30_000, top: 20_000, right: 15_000, bottom: 20_000, landscape: true };
/// Sizes of the cells to try, largest first: the first in which no word is wider than its column.
const SIZES: [u32; 5] = [1_100, 1_050, 1_000, 900, 800];
/// Between a cell's text and its lines.
const INSET: Um = 1_000;
/// At least as high as a hand needs to tick or to sign.
const LEAST_ROW: Um = 6_500;

pub(super) fn lay_out(table: &TableSheet) -> Result<Sheet, LayoutError> {
    let widths = Widths::of(table)?;
    let mut found = set(table, &widths, SIZES[0]);
    for size in &SIZES[1..] {
        if !matches!(found, Err(LayoutError::Overflow { .. })) {
            break;
        }
        found = set(table, &widths, *size);
    }
    found
}

fn set(table: &TableSheet, widths: &Widths, size: u32) -> Result<Sheet, LayoutError> {
    let frame = if table.landscape { LYING } else { FRAME };
    let width = frame.width();
    let columns = Columns::of(table, widths.edges(width, size, INSET));
    let titles: Vec<String> = table.columns.iter().map(|column| column.title.clone()).collect();
    let head = columns.row(&titles, Look { size, bold: true, centre: true, first: true })?;
    let mut rows = Vec::with_capacity(table.rows.len());
    let mut waiting: Option<Fragment> = None;
    for row in &table.rows {
        let mut set = columns.set(row, size)?;
        set.keeps_to_previous = row.kind == RowKind::Total;
        // The name of a group is one piece with the first row below it.
        let set = match waiting.take() {
            Some(mut name) => {
                name.below(set, 0);
                name
            }
            None => set,
        };
        if row.kind == RowKind::Group { waiting = Some(set) } else { rows.push(set) }
    }
    rows.extend(waiting);
    let mut sheet = Sheet::default();
    if !table.cover.is_empty() {
        flow(cover(table, frame)?, frame, &mut sheet)?;
    }
    flow_rows(above(table, width)?, &head, rows, below(table, width)?, frame, &mut sheet)?;
    Ok(sheet)
}

/// The cover of a book: whose it is, what it is, which volume, from when to when (DOMAIN §3.7).
fn cover(table: &TableSheet, frame: Frame) -> Result<Vec<Fragment>, LayoutError> {
    let width = frame.width();
    let mut parts = vec![decree_head(&table.office, width)?, Fragment::room(frame.height() / 4)];
    let title = Span::value(capitals(&table.title), bold(2_200), "table.title");
    let title = Paragraph::new(vec![title], width).align(Align::Centre).set()?;
    parts.push(title.into_field("table.title", width));
    parts.push(Fragment::room(12_000));
    for line in &table.cover {
        let span = Span::value(line, regular(1_500), "table.cover");
        let line = Paragraph::new(vec![span], width).align(Align::Centre).set()?;
        parts.push(line.into_field("table.cover", width));
        parts.push(Fragment::room(2_000));
    }
    Ok(parts)
}

fn above(table: &TableSheet, width: Um) -> Result<Vec<Fragment>, LayoutError> {
    let left = width * 42 / 100;
    let mut head = decree_head(&table.office, width)?;
    let date = match table.date {
        Some(date) => long(date),
        None => format!("ngày{}tháng{}năm{}", blank(8), blank(8), blank(10)),
    };
    let text = format!("{}, {date}", table.office.place);
    let span = Span::value(text, italic(1_300), "office.place");
    let date = Paragraph::new(vec![span], width - left).align(Align::Centre).lines(2).set()?;
    let top = head.height + 400;
    if let Some(number) = &table.number {
        let label = Span::label("Số: ", regular(1_300));
        let number = Span::value(number, regular(1_300), "table.number");
        let line = Paragraph::new(vec![label, number], left - 4_000).align(Align::Centre).set()?;
        head.put(line.into_field("table.number", left - 4_000), 0, top);
    }
    head.put(date.into_field("office.place", width - left), left, top);
    let mut parts = vec![head, Fragment::room(5_000)];
    let title = Span::value(capitals(&table.title), bold(1_400), "table.title");
    let title = Paragraph::new(vec![title], width).align(Align::Centre).set()?;
    parts.push(title.read_as(Role::Title).into_field("table.title", width));
    for line in &table.lines {
        let span = Span::value(line, italic(1_200), "table.lines");
        parts.push(Paragraph::new(vec![span], width).align(Align::Centre).set()?);
    }
    parts.push(Fragment::room(4_000));
    Ok(parts)
}

fn below(table: &TableSheet, width: Um) -> Result<Vec<Fragment>, LayoutError> {
    let mut parts = vec![Fragment::room(2_500)];
    for note in &table.notes {
        let span = Span::value(note, regular(1_150), "table.notes");
        let note = Paragraph::new(vec![span], width).set_to_be_parted()?;
        parts.push(note.into_field("table.notes", width).keeping_to_previous());
    }
    if !table.signatures.is_empty() {
        parts.push(Fragment::room(4_000));
        parts.push(signatures(&table.signatures, width)?.keeping_to_previous());
    }
    Ok(parts)
}

fn signatures(places: &[SignaturePlace], width: Um) -> Result<Fragment, LayoutError> {
    let count = i32::try_from(places.len()).unwrap_or(1);
    let each = width / count;
    let mut block = Fragment::default();
    for (at, place) in (0..).zip(places) {
        // In whose name takes a line, the title another (NĐ 30/2020 phụ lục I).
        let mut title = Fragment::default();
        for line in place.title.lines() {
            let line = Span::value(line, bold(1_200), "table.signatures");
            let line = Paragraph::new(vec![line], each - 2_000).align(Align::Centre).set()?;
            title.below(line, 0);
        }
        let mut side = title.into_field("table.signatures", each - 2_000);
        if let Some(note) = &place.note {
            side.below(centred(note, italic(1_100), each - 2_000)?, 0);
        }
        let name = place.name.as_deref().unwrap_or_default();
        let span = Span::value(name, bold(1_200), "table.signatures");
        let name = Paragraph::new(vec![span], each - 2_000).align(Align::Centre).lines(2).set()?;
        side.below(name.into_field("table.signatures", each - 2_000), 18_000);
        block.put(side, at * each, 0);
    }
    Ok(block)
}

struct Columns {
    edges: Vec<Um>,
    aligns: Vec<Align>,
}

#[derive(Clone, Copy)]
struct Look {
    size: u32,
    bold: bool,
    centre: bool,
    first: bool,
}

impl Columns {
    fn of(table: &TableSheet, edges: Vec<Um>) -> Self {
        let align = |align| match align {
            ColumnAlign::Left => Align::Left,
            ColumnAlign::Centre => Align::Centre,
            ColumnAlign::Right => Align::Right,
        };
        Self { edges, aligns: table.columns.iter().map(|c| align(c.align)).collect() }
    }

    fn width(&self) -> Um {
        self.edges.last().copied().unwrap_or_default()
    }

    fn set(&self, row: &Row, size: u32) -> Result<Fragment, LayoutError> {
        let look = Look { size, bold: row.kind == RowKind::Total, centre: false, first: false };
        match row.kind {
            RowKind::Plain | RowKind::Total => self.row(&row.cells, look),
            RowKind::Group | RowKind::Wide => {
                let style = if row.kind == RowKind::Group { bold(size) } else { regular(size) };
                let span = Span::value(row.cells.join(" "), style, "table.rows");
                let text = Paragraph::new(vec![span], self.width() - 2 * INSET).set()?;
                let mut fragment = Fragment::default();
                let columns = u16::try_from(self.aligns.len()).unwrap_or(u16::MAX);
                fragment.put(text.read_as(Role::Cell { columns }), INSET, INSET);
                fragment.height += INSET;
                Ok(ruled(fragment, &[0, self.width()], false))
            }
        }
    }

    fn row(&self, cells: &[String], look: Look) -> Result<Fragment, LayoutError> {
        let mut row = Fragment::room(LEAST_ROW);
        for (at, align) in self.aligns.iter().enumerate() {
            let text = cells.get(at).map_or("", String::as_str);
            let (left, right) = (self.edges[at] + INSET, self.edges[at + 1] - INSET);
            let style = if look.bold { bold(look.size) } else { regular(look.size) };
            let align = if look.centre { Align::Centre } else { *align };
            let span = Span::value(text, style, "table.rows");
            let mut cell = Paragraph::new(vec![span], right - left).align(align).set()?;
            if cell.marks.is_empty() {
                cell = Fragment::default();
            }
            let role = if look.first { Role::HeadCell } else { Role::Cell { columns: 1 } };
            row.put(cell.read_as(role), left, INSET);
        }
        row.height = row.height.max(LEAST_ROW - INSET) + INSET;
        Ok(ruled(row, &self.edges, look.first))
    }
}

/// The lines around the cells of a row; the row above has drawn the line over it.
fn ruled(row: Fragment, edges: &[Um], first: bool) -> Fragment {
    let width = edges.last().copied().unwrap_or_default();
    let height = row.height;
    let mut row = row.into_row(first).into_field("table.rows", width);
    for x in edges {
        row.line(Point::new(*x, 0), Point::new(*x, height), 150, Ink::Grey);
    }
    let ends: &[Um] = if first { &[0, height] } else { &[height] };
    for y in ends {
        row.line(Point::new(0, *y), Point::new(width, *y), 150, Ink::Grey);
    }
    row
}
