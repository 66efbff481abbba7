//! Places to sign and to tick, and lines in columns.

use crate::error::LayoutError;
use crate::layout::elements::{centred, tick_box, width_of};
use crate::page::{Ink, Point, Um};
use crate::set::{Align, Fragment, Paragraph, Span};
use crate::tree::Role;

use super::super::field::Scope;
use super::super::model::{Balanced, Grid, Places, Ticks};
use super::{Setter, kept, raised};

/// Between a box to tick and the words after it.
const AFTER_BOX: Um = 4_000;

impl<'a> Setter<'a> {
    /// One signs at the right, two side by side.
    pub(super) fn places(
        self,
        places: &'a Places,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let items = scope.items(&places.of);
        let count = Um::try_from(items.len()).unwrap_or(1);
        let slots = count.max(Um::from(places.least)).max(1);
        let (each, field) = (width / slots, places.field.as_str());
        let inner = each - 2_000;
        let mut sides = Vec::new();
        for item in &items {
            let scope = scope.with(item);
            let title = self.style(&places.title_style);
            let owner = places.apart.then_some(field);
            // In whose name takes a line, the title another (NĐ 30/2020 phụ lục I).
            let mut side = Fragment::default();
            for line in scope.say(&places.title).split('\n') {
                side.below(centred(line, title, inner, owner)?, 0);
            }
            if places.apart {
                side = side.into_field(field, inner);
            }
            let note = match (scope.say(&places.note), &places.note_otherwise) {
                (note, Some(otherwise)) if note.is_empty() => scope.say(otherwise),
                (note, _) => note,
            };
            if !note.is_empty() {
                side.below(centred(&note, self.style(&places.note_style), inner, None)?, 0);
            }
            let span = Span::value(scope.say(&places.name), self.style(&places.name_style), field);
            let name = Paragraph::new(vec![span], inner).align(Align::Centre).lines(2).set()?;
            sides.push((side, name));
        }
        // All names stand on one line, below the highest of the titles.
        let highest = sides.iter().map(|(side, _)| side.height).max().unwrap_or_default();
        let mut block = Fragment::default();
        for (at, (mut side, name)) in (slots - count..).zip(sides) {
            let name = if places.apart { name.into_field(field, inner) } else { name };
            side.put(name, 0, highest + places.room.0);
            if !places.apart {
                side = side.into_field(field, inner);
            }
            block.put(side, at * each, 0);
        }
        let block = if places.above.0 == 0 { block } else { raised(block, places.above.0) };
        Ok(kept(block, places.keep))
    }

    /// Words, a box after each choice, words.
    pub(super) fn ticks(
        self,
        ticks: &'a Ticks,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let style = self.style(&ticks.style);
        let mut line = Fragment::default();
        let put = |line: &mut Fragment, text: &str, x: Um| -> Result<Um, LayoutError> {
            let width = width_of(text, style)? + 1_000;
            line.put(Paragraph::new(vec![Span::label(text, style)], width + 2_000).set()?, x, 0);
            Ok(x + width)
        };
        let mut x = put(&mut line, &scope.say(&ticks.label), 0)?;
        for choice in &ticks.choices {
            x = put(&mut line, &scope.say(&choice.text), x)?;
            let tick = tick_box(self.holds(&choice.when, scope));
            let (side, top) = (tick.height, line.height / 2 - tick.height / 2);
            line.put(tick, x, top);
            x += side + AFTER_BOX;
        }
        let span = Span::value(scope.say(&ticks.after), style, ticks.field.as_str());
        line.put(Paragraph::new(vec![span], (width - x).max(1)).set()?, x, 0);
        Ok(line.into_field(&ticks.field, width))
    }

    /// Short lines, one below the other, in two columns where there are many.
    pub(super) fn balanced(
        self,
        balanced: &'a Balanced,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let items = scope.items(&balanced.of);
        let (columns, style) = (
            if items.len() > usize::from(balanced.most) { 2 } else { 1 },
            self.style(&balanced.style),
        );
        let gutter = balanced.gutter.0;
        let column = (width - gutter * (columns - 1)) / columns;
        let mut set = Vec::new();
        for item in &items {
            let said = scope.with(item).say(&balanced.text);
            let span = Span::value(said, style, balanced.field.as_str());
            set.push(Paragraph::new(vec![span], column).set()?);
        }
        let half = set.len().div_ceil(usize::try_from(columns).unwrap_or(1));
        let right = set.split_off(half.min(set.len()));
        let mut whole = Fragment::stack(set);
        whole.put(Fragment::stack(right), column + gutter, 0);
        Ok(whole.into_field(&balanced.field, width))
    }

    /// A small table of the form's own.
    pub(super) fn grid(self, grid: &'a Grid, scope: Scope<'_>) -> Result<Fragment, LayoutError> {
        let mut edges = vec![0];
        for width in &grid.widths {
            edges.push(edges.last().copied().unwrap_or_default() + width.0);
        }
        let width = edges.last().copied().unwrap_or_default();
        let mut whole = Fragment::default();
        for (at, cells) in std::iter::once(&grid.head).chain(&grid.rows).enumerate() {
            let head = at == 0;
            let style = self.style(if head { &grid.head_style } else { &grid.style });
            let role = if head { Role::HeadCell } else { Role::Cell { columns: 1 } };
            let mut row = Fragment::default();
            for (cell, edges) in cells.iter().zip(edges.windows(2)) {
                let cell = centred(&scope.say(cell), style, edges[1] - edges[0], None)?;
                row.put(cell.read_as(role.clone()), edges[0], grid.air.0);
            }
            row = row.into_row(head);
            row.height += grid.air.0;
            let height = row.height;
            row.line(Point::new(0, height), Point::new(width, height), 150, Ink::Grey);
            whole.below(row, 0);
        }
        let height = whole.height;
        whole.line(Point::new(0, 0), Point::new(width, 0), 150, Ink::Grey);
        for x in edges {
            whole.line(Point::new(x, 0), Point::new(x, height), 150, Ink::Grey);
        }
        Ok(whole)
    }
}
