//! The table of a record that brings its own columns.

use crate::error::LayoutError;
use crate::page::{Ink, Point, Um};
use crate::record::{ColumnAlign, Row, RowKind, TableSheet};
use crate::set::{Align, Fragment, Paragraph, Span};
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
/// [`LayoutError::Overflow`] where a word is wider than its column at that size.
pub(crate) fn rows(
    table: &TableSheet,
    size: u32,
    width: Um,
) -> Result<(Fragment, Vec<Fragment>), LayoutError> {
    let widths = Widths::of(table)?;
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
