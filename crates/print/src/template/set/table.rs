//! Tables: rows under a head that stands on each page, and the back of a certificate.

use crate::error::LayoutError;
use crate::layout::elements::centred;
use crate::page::{Ink, Point, Um};
use crate::set::{Align, Fragment, Frame, Lines, Paragraph, RULED, Span, line_height};
use crate::tree::Role;

use super::super::field::Scope;
use super::super::model::{Back, Table, TableColumn};
use super::Setter;
use super::words::align;

/// How the cells of a table stand.
struct Ruling {
    edges: Vec<Um>,
    inset: Um,
    air: Um,
}

impl Ruling {
    fn of(columns: &[TableColumn], inset: Um, air: Um) -> Self {
        let mut edges = vec![0];
        for column in columns {
            edges.push(edges.last().copied().unwrap_or_default() + column.width.0);
        }
        Self { edges, inset, air }
    }

    fn width(&self) -> Um {
        self.edges.last().copied().unwrap_or_default()
    }

    fn cells<'s>(
        &self,
        cells: impl IntoIterator<Item = (Span<'s>, Align)>,
        role: &Role,
    ) -> Result<Fragment, LayoutError> {
        let (mut row, mut size) = (Fragment::default(), 0);
        for ((span, align), edges) in cells.into_iter().zip(self.edges.windows(2)) {
            let (left, right) = (edges[0] + self.inset, edges[1] - self.inset);
            size = size.max(span.size());
            let cell = Paragraph::new(vec![span], right - left).align(align).set()?;
            row.put(cell.read_as(role.clone()), left, self.air);
        }
        row.lines = self.lines(row.height, size);
        row.height += self.air;
        Ok(row)
    }

    /// The lines of a row, whose cells all begin at one height in letters of one size.
    fn lines(&self, height: Um, size: u32) -> Option<Lines> {
        let lines = Lines::within(self.air, line_height(size, 130), height - self.air)?;
        Some(Lines { air: self.air, ruled: Some(self.width()), ..lines })
    }

    /// An entry of a back, or its heads; a line below it.
    fn back_row<'s>(
        &self,
        cells: impl IntoIterator<Item = (Span<'s>, Align)>,
        head: bool,
    ) -> Result<Fragment, LayoutError> {
        let mut row = self.cells(cells, &if head { Role::HeadCell } else { CELL })?;
        let height = row.height;
        row.line(Point::new(0, height), Point::new(self.width(), height), 120, Ink::Grey);
        Ok(row.into_row(head))
    }

    /// A page of a back: the rest of it is ruled and waits.
    fn whole_page(&self, mut page: Fragment, top: Um, frame: Frame) -> Fragment {
        let (width, bottom) = (self.width(), frame.height());
        page.line(Point::new(0, top), Point::new(width, top), 200, Ink::Black);
        page.line(Point::new(0, bottom), Point::new(width, bottom), 200, Ink::Black);
        for x in &self.edges {
            page.line(Point::new(*x, top), Point::new(*x, bottom), 200, Ink::Black);
        }
        let mut whole = Fragment::default();
        whole.put(page, frame.left, frame.top);
        whole
    }

    /// Lines around the cells; the row above has drawn the line over it.
    fn ruled(&self, mut row: Fragment, first: bool, field: &str) -> Fragment {
        let (width, height) = (self.width(), row.height);
        for x in &self.edges {
            row.line(Point::new(*x, 0), Point::new(*x, height), RULED, Ink::Grey);
        }
        let ends: &[Um] = if first { &[0, height] } else { &[height] };
        for y in ends {
            row.line(Point::new(0, *y), Point::new(width, *y), RULED, Ink::Grey);
        }
        row.into_row(first).into_field(field, width)
    }
}

const CELL: Role = Role::Cell { columns: 1 };

impl<'a> Setter<'a> {
    /// The head of a table, and a fragment per row; a row of blanks where the list has none.
    pub(super) fn table(
        self,
        table: &'a Table,
        scope: Scope<'_>,
    ) -> Result<(Fragment, Vec<Fragment>), LayoutError> {
        let ruling = Ruling::of(&table.columns, table.inset.0, self.length(table.air));
        let (bold, plain) = (self.style(&table.head), self.style(&table.style));
        let titles =
            table.columns.iter().map(|c| (Span::label(c.title.as_str(), bold), Align::Centre));
        let head = ruling.ruled(ruling.cells(titles, &Role::HeadCell)?, true, &table.field);
        let items = scope.items(&table.of);
        let mut rows = Vec::new();
        for item in &items {
            let scope = scope.with(item);
            let cells = table.columns.iter().map(|column| {
                (
                    Span::value(scope.say(&column.text), plain, table.field.as_str()),
                    align(column.align),
                )
            });
            rows.push(ruling.ruled(ruling.cells(cells, &CELL)?, false, &table.field));
        }
        if rows.is_empty() {
            let blank = table.columns.iter().map(|_| (Span::label("", plain), Align::Left));
            rows.push(ruling.ruled(ruling.cells(blank, &CELL)?, false, &table.field));
        }
        Ok((head, rows))
    }

    /// The back: the entries that there are, and ruled room for those to come. What one page has no room
    /// for goes on to another, under the same heads.
    pub(super) fn back(
        self,
        back: &'a Back,
        scope: Scope<'_>,
        frame: Frame,
    ) -> Result<Vec<Fragment>, LayoutError> {
        let ruling = Ruling::of(&back.columns, 2_000, 1_500);
        let plain = self.style(&back.style);
        let (top, opened) = self.back_heads(back, &ruling, scope)?;
        let mut pages = Vec::new();
        let mut page = opened.clone();
        for item in &scope.items(&back.of) {
            let scope = scope.with(item);
            let cells = back.columns.iter().map(|column| {
                let span = Span::value(scope.say(&column.text), plain, back.of.as_str());
                (span, align(column.align))
            });
            let row = ruling.back_row(cells, false)?;
            if page.height + row.height > frame.height() && page.height > opened.height {
                pages.push(std::mem::replace(&mut page, opened.clone()));
            }
            if page.height + row.height > frame.height() {
                let lines = u32::try_from(frame.height() / line_height(plain.size, 130));
                let lines = lines.unwrap_or(u32::MAX);
                return Err(LayoutError::Overflow { field: back.of.clone(), lines });
            }
            page.below(row, 0);
        }
        pages.push(page);
        Ok(pages.into_iter().map(|page| ruling.whole_page(page, top, frame)).collect())
    }

    /// What stands above the entries, and where the ruled part begins.
    fn back_heads(
        self,
        back: &'a Back,
        ruling: &Ruling,
        scope: Scope<'_>,
    ) -> Result<(Um, Fragment), LayoutError> {
        let width = ruling.width();
        let heading =
            centred(&scope.say(&back.heading), self.style(&back.heading_style), width, None)?;
        let mut page = heading.read_as(Role::Heading);
        let subtitle = self.style(&back.subtitle_style);
        page.below(centred(&scope.say(&back.subtitle), subtitle, width, None)?, 0);
        page.below(Fragment::room(line_height(900, 100)), 0);
        let (top, bold) = (page.height, self.style(&back.head));
        let titles =
            back.columns.iter().map(|c| (Span::label(c.title.as_str(), bold), Align::Centre));
        page.below(ruling.back_row(titles, true)?, 0);
        Ok((top, page))
    }
}
