//! A label and its value, alone and beside others.

use crate::error::LayoutError;
use crate::layout::elements::{hairline, natural_width, width_of};
use crate::page::{Ink, Point, Um};
use crate::set::{Fragment, Lines, Paragraph, Span, line_height};

use super::super::field::Scope;
use super::super::model::{Beside, CellBlock, Cells, Fields, LineKind, Row, RowLook};
use super::super::text::Text;
use super::{ROW, Setter, kept};

/// What one row says.
struct Said<'s> {
    label: String,
    value: String,
    fields: Vec<String>,
    style: Option<&'s str>,
    lines: Option<u16>,
}

impl<'a> Setter<'a> {
    fn look(self, name: Option<&String>) -> Option<&'a RowLook> {
        self.template.rows.get(name.map_or(ROW, String::as_str))
    }

    pub(super) fn row(
        self,
        row: &'a Row,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let Some(look) = self.look(row.look.as_ref()) else { return Ok(Fragment::default()) };
        Ok(kept(self.set_row(look, &said_in(row, look, scope), width)?, row.keep))
    }

    /// Rows on one line where each says something and all have room; else below one another, a form's
    /// empty rows too.
    pub(super) fn beside(
        self,
        beside: &'a Beside,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let (mut line, mut x) = (Fragment::default(), 0);
        for (at, row) in beside.rows.iter().enumerate() {
            let Some(look) = self.look(row.look.as_ref()) else { continue };
            let said = said_in(row, look, scope);
            let last = at + 1 == beside.rows.len();
            let wide = self.width_of_row(look, &said)?;
            let room = if last { width - x } else { wide + beside.gutter.0 };
            let fits = if last { wide < room } else { x + room <= width };
            if said.value.is_empty() || !fits {
                let rows = beside.rows.iter().map(|row| self.row(row, scope, width));
                return Ok(Fragment::stack(rows.collect::<Result<Vec<_>, _>>()?));
            }
            line.put(self.set_row(look, &said, room)?, x, 0);
            x += room;
        }
        Ok(line)
    }

    /// How wide a row is that takes one line.
    fn width_of_row(self, look: &RowLook, said: &Said<'_>) -> Result<Um, LayoutError> {
        let field = said.fields.first().map_or("form", String::as_str);
        let label = natural_width(&format!("{} ", said.label), self.style(&look.label), "form")?;
        let style = self.style(said.style.unwrap_or(&look.value));
        Ok(label + natural_width(&said.value, style, field)?)
    }

    /// Values side by side, each as wide as the others; the hairlines of all stand at one height.
    pub(super) fn cells(
        self,
        cells: &'a Cells,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let Some(look) = self.look(cells.look.as_ref()) else { return Ok(Fragment::default()) };
        let mut all = Vec::new();
        match &cells.each {
            Some(each) => {
                let items = scope.items(each);
                let alone = items.len() == 1;
                for item in &items {
                    let scope = scope.with(item);
                    let chosen = self.chosen(&cells.cells, scope, alone).take(1);
                    all.extend(chosen.map(|cell| said(cell, scope)));
                }
            }
            None => {
                let chosen = self.chosen(&cells.cells, scope, false);
                all.extend(chosen.map(|cell| said(cell, scope)));
            }
        }
        let count = Um::try_from(all.len()).unwrap_or(1).max(1);
        let lines = if all.len() == 1 { look.lines } else { look.lines_beside };
        let gutter = look.gutter.0;
        let column = (width - (count - 1) * gutter) / count;
        let mut whole = Fragment::default();
        for (at, mut said) in (0..).zip(all) {
            said.lines = lines;
            whole.put(self.bare_row(look, &said, column)?, at * (column + gutter), 0);
        }
        if look.line == LineKind::Hairline {
            let bottom = whole.height;
            for at in 0..count {
                whole.put(hairline(column), at * (column + gutter), bottom);
            }
        }
        Ok(whole)
    }

    /// Those that hold where they stand.
    fn chosen<'s>(
        self,
        cells: &'a [CellBlock],
        scope: Scope<'s>,
        alone: bool,
    ) -> impl Iterator<Item = &'a CellBlock> + use<'a, 's> {
        cells.iter().filter(move |cell| {
            (alone || !cell.alone) && cell.when.as_ref().is_none_or(|when| self.holds(when, scope))
        })
    }

    fn set_row(self, look: &RowLook, said: &Said<'_>, width: Um) -> Result<Fragment, LayoutError> {
        let mut row = self.bare_row(look, said, width)?;
        if look.line == LineKind::Hairline {
            row.below(hairline(width), 0);
        }
        Ok(row)
    }

    /// The same without its hairline.
    fn bare_row(self, look: &RowLook, said: &Said<'_>, width: Um) -> Result<Fragment, LayoutError> {
        let label = self.style(&look.label);
        let value = self.style(said.style.unwrap_or(&look.value));
        let field = said.fields.first().map_or("form", String::as_str);
        let spans = vec![
            Span::label(format!("{} ", said.label), label),
            Span::value(&said.value, value, field),
        ];
        let mut paragraph = Paragraph::new(spans, width);
        paragraph.lines = said.lines.map_or(u32::MAX, u32::from);
        paragraph.leading = line_height(label.size.max(value.size), self.leading(look.leading));
        let mut set = paragraph.set()?;
        if look.line == LineKind::Dots && said.value.trim().is_empty() {
            let from = width_of(&said.label, label)? + 1_500;
            let base = set.height - 1_200;
            if from < width {
                let (from, to) = (Point::new(from, base), Point::new(width, base));
                set.dashes(from, to, 150, Ink::Grey, 400);
            }
        }
        if !look.room_is_field {
            set = boxed(set, &said.fields, width);
        }
        let mut whole = Fragment::default();
        let above = self.length(look.above);
        whole.lines = Lines::within(above, paragraph.leading, set.height);
        whole.put(set, 0, above);
        whole.height += self.length(look.below);
        if look.room_is_field {
            whole = boxed(whole, &said.fields, width);
        }
        Ok(whole)
    }
}

fn said_in<'a>(row: &'a Row, look: &RowLook, scope: Scope<'_>) -> Said<'a> {
    let fields: &[Text] = match &row.field {
        Fields::One(field) => std::slice::from_ref(field),
        Fields::Several(fields) => fields,
    };
    Said {
        label: scope.say(&row.label),
        value: scope.say(&row.value),
        fields: fields.iter().map(|field| scope.say(field)).collect(),
        style: row.style.as_deref(),
        lines: row.lines.or(look.lines),
    }
}

fn said<'a>(cell: &'a CellBlock, scope: Scope<'_>) -> Said<'a> {
    Said {
        label: scope.say(&cell.label),
        value: scope.say(&cell.value),
        fields: vec![scope.say(&cell.field)],
        style: cell.style.as_deref(),
        lines: None,
    }
}

/// The whole of it is its field; of several, each has its share from left to right.
fn boxed(mut fragment: Fragment, fields: &[String], width: Um) -> Fragment {
    let share = width / Um::try_from(fields.len()).unwrap_or(1).max(1);
    let height = fragment.height;
    fragment.fields.clear();
    for (at, field) in (0..).zip(fields) {
        fragment.field(field, at * share, 0, share, height);
    }
    fragment
}
