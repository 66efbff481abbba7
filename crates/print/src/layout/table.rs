//! The table of a record that brings its own columns.

use crate::error::LayoutError;
use crate::page::{Ink, Point, Um};
use crate::record::{ColumnAlign, Row, RowKind, TableSheet};
use crate::set::{Align, Fragment, Lines, Paragraph, RULED, Span, line_height};
use crate::tree::Role;

use super::columns::Widths;
use super::parts::{bold, regular};

/// Between a cell's text and its lines.
const INSET: Um = 1_000;
/// At least as high as a hand needs to tick or to sign.
const LEAST_ROW: Um = 6_500;

/// The head of a record's own table, and its rows, in letters of a size.
///
/// # Errors
/// [`LayoutError::WideWord`] where a word of the head is wider than its column at that size, and
/// [`LayoutError::Row`] where one of a row is: in the `last` size that is parted.
pub(crate) fn rows(
    table: &TableSheet,
    size: u32,
    width: Um,
    last: bool,
) -> Result<(Fragment, Vec<Fragment>), LayoutError> {
    let widths = Widths::of(table)?;
    let columns = Columns::of(table, widths.edges(width, size, INSET));
    let titles: Vec<String> = table.columns.iter().map(|column| column.title.clone()).collect();
    let look = Look { size, bold: true, centre: true, first: true, breaks: false };
    let head = columns.row(&titles, look)?;
    let mut rows = Vec::with_capacity(table.rows.len());
    let mut waiting: Option<Fragment> = None;
    for (at, row) in table.rows.iter().enumerate() {
        let set = columns.set(row, size, last);
        let mut set = set.map_err(|error| error.in_row("table.rows", at + 1))?;
        set.keeps_to_previous = row.kind == RowKind::Total;
        // The name of a group is one piece with the first row below it.
        let set = match waiting.take() {
            Some(mut name) => {
                let (top, lines) = (name.height, set.lines);
                name.below(set, 0);
                name.lines = lines.map(|lines| Lines { top: top + lines.top, ..lines });
                name
            }
            None => set,
        };
        if row.kind == RowKind::Group { waiting = Some(set) } else { rows.push(set) }
    }
    rows.extend(waiting);
    Ok((head, rows))
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
    breaks: bool,
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

    fn set(&self, row: &Row, size: u32, breaks: bool) -> Result<Fragment, LayoutError> {
        let bold_row = row.kind == RowKind::Total;
        let look = Look { size, bold: bold_row, centre: false, first: false, breaks };
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
                let lines = self.lines(&fragment, size, 2 * INSET);
                Ok(Fragment { lines, ..ruled(fragment, &[0, self.width()], false) })
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
            let field = if look.first { "table.columns" } else { "table.rows" };
            let span = Span::value(text, style, field);
            let cell = Paragraph::new(vec![span], right - left).align(align);
            let mut cell = cell.whole_words(!look.breaks).set()?;
            if cell.marks.is_empty() {
                cell = Fragment::default();
            }
            let role = if look.first { Role::HeadCell } else { Role::Cell { columns: 1 } };
            row.put(cell.read_as(role), left, INSET);
        }
        let lines = self.lines(&row, look.size, INSET).filter(|_| !look.first);
        row.height = row.height.max(LEAST_ROW - INSET) + INSET;
        Ok(Fragment { lines, ..ruled(row, &self.edges, look.first) })
    }

    /// The lines of a row, whose cells all begin at one height in letters of one size.
    fn lines(&self, row: &Fragment, size: u32, air: Um) -> Option<Lines> {
        let lines = Lines::within(INSET, line_height(size, 130), row.height - air)?;
        Some(Lines { air: INSET, ruled: Some(self.width()), ..lines })
    }
}

/// The lines around the cells of a row; the row above has drawn the line over it.
fn ruled(row: Fragment, edges: &[Um], first: bool) -> Fragment {
    let width = edges.last().copied().unwrap_or_default();
    let height = row.height;
    let mut row = row.into_row(first).into_field("table.rows", width);
    for x in edges {
        row.line(Point::new(*x, 0), Point::new(*x, height), RULED, Ink::Grey);
    }
    let ends: &[Um] = if first { &[0, height] } else { &[height] };
    for y in ends {
        row.line(Point::new(0, *y), Point::new(width, *y), RULED, Ink::Grey);
    }
    row
}
