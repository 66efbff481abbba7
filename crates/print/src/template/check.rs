//! Whether a template holds together: every field is one of its document's, every style and picture is
//! there, and nothing stands off the page.

use crate::page::{A4_HEIGHT, A4_WIDTH, Um};

use super::error::{TemplateError, TemplateProblem};
use super::field::{Field, Kind, ORDINAL, fields};
use super::measure::Mm;
use super::model::{
    Back, Blank, Block, Cells, Columns, Condition, ElementName, Fields, Grid, Head, ImageBlock,
    Letters, Margins, Places, Row, Size, Table, TableColumn, Template, Ticks, Words,
};
use super::pictures::Pictures;
use super::text::{Slot, Text};

/// The slug by which a template of several copies asks which it is.
pub(super) const COPY: &str = "copy.words";
/// Blocks inside blocks, at most.
const DEEPEST: usize = 12;
/// The smallest and the largest letters that a paper has, in hundredths of a point.
const SIZES: std::ops::RangeInclusive<i32> = 500..=7_200;

/// Checks a template that was read.
pub(super) fn check(template: &Template, pictures: &Pictures) -> Result<(), TemplateError> {
    let checker = Checker { template, pictures, name: template.name() };
    if fields(template.document).next().is_none() {
        let document = template.document.to_string();
        return Err(checker.wrong("document", TemplateProblem::Document, document));
    }
    checker.page()?;
    for (name, letters) in &template.styles {
        checker.letters(&format!("styles.{name}"), letters)?;
    }
    for (name, look) in &template.rows {
        checker.style(&format!("rows.{name}.label"), &look.label)?;
        checker.style(&format!("rows.{name}.value"), &look.value)?;
    }
    let scope = Scope { lists: &[], width: checker.width(), depth: 0 };
    for (at, group) in template.together.iter().enumerate() {
        for field in group {
            checker.slug(&format!("together[{at}]"), field, scope)?;
        }
    }
    if let Some(lying) = &template.lying {
        checker.condition("lying.if", &lying.condition, scope)?;
        checker.margins("lying.frame", &lying.frame)?;
    }
    checker.blocks("form", &template.form, scope)?;
    if let Some(back) = &template.back {
        checker.back(back, scope)?;
    }
    template.data.as_ref().map_or(Ok(()), |data| checker.data(data, scope))
}

/// Which lists one stands in, how wide the place is, and how deep.
#[derive(Clone, Copy)]
struct Scope<'a> {
    lists: &'a [&'static [Field]],
    width: Um,
    depth: usize,
}

struct Checker<'a> {
    template: &'a Template,
    pictures: &'a Pictures,
    name: String,
}

type Checked = Result<(), TemplateError>;

impl Checker<'_> {
    fn wrong(
        &self,
        place: &str,
        problem: TemplateProblem,
        value: impl Into<String>,
    ) -> TemplateError {
        TemplateError::new(&self.name, place, problem, value)
    }

    fn must(&self, holds: bool, place: &str, problem: TemplateProblem, value: &str) -> Checked {
        if holds { Ok(()) } else { Err(self.wrong(place, problem, value)) }
    }

    fn width(&self) -> Um {
        A4_WIDTH - self.template.frame.left.0 - self.template.frame.right.0
    }

    fn page(&self) -> Checked {
        self.margins("frame", &self.template.frame)?;
        for (at, step) in self.template.room.iter().enumerate() {
            let holds = step.size.0 == 0 || SIZES.contains(&step.size.0);
            let place = format!("room[{at}]");
            self.must(holds, &place, TemplateProblem::Invalid, &format!("{}", step.size.0 / 100))?;
            // Stacked capitals (Ễ, Ậ) need more than their size.
            let holds = step.leading == 0 || (110..=250).contains(&step.leading);
            self.must(holds, &place, TemplateProblem::Invalid, &step.leading.to_string())?;
        }
        Ok(())
    }

    fn margins(&self, place: &str, frame: &Margins) -> Checked {
        for (side, margin) in [
            ("left", frame.left),
            ("top", frame.top),
            ("right", frame.right),
            ("bottom", frame.bottom),
        ] {
            let holds = (5_000..=80_000).contains(&margin.0);
            self.must(holds, &format!("{place}.{side}"), TemplateProblem::Invalid, &said(margin))?;
        }
        Ok(())
    }

    fn letters(&self, place: &str, letters: &Letters) -> Checked {
        let steps = self.template.room.iter().map(|step| step.size.0);
        let sizes: Vec<i32> = match letters.size {
            Size::Points(points) => vec![points.0],
            Size::Step(from) => steps.map(|size| (size + from.step.0).max(from.least.0)).collect(),
        };
        for size in &sizes {
            let found = format!("{},{:02}", size / 100, size.abs() % 100);
            self.must(SIZES.contains(size), place, TemplateProblem::Invalid, &found)?;
        }
        self.must(!sizes.is_empty(), place, TemplateProblem::Missing, "room")
    }

    fn style(&self, place: &str, style: &str) -> Checked {
        self.must(self.template.styles.contains_key(style), place, TemplateProblem::Style, style)
    }

    fn look(&self, place: &str, look: Option<&String>) -> Checked {
        let look = look.map_or(super::set::ROW, String::as_str);
        self.must(self.template.rows.contains_key(look), place, TemplateProblem::Style, look)
    }

    /// What a field is.
    fn kind(&self, slug: &str, scope: Scope<'_>) -> Option<Kind> {
        if slug == ORDINAL && !scope.lists.is_empty() {
            return Some(Kind::Number);
        }
        if slug == COPY && !self.template.copies.is_empty() {
            return Some(Kind::Text);
        }
        let inner = scope.lists.iter().rev().flat_map(|list| list.iter());
        let known = inner.chain(fields(self.template.document)).find(|field| field.slug == slug);
        known.map(|field| field.kind)
    }

    fn slug(&self, place: &str, slug: &str, scope: Scope<'_>) -> Result<Kind, TemplateError> {
        self.kind(slug, scope).ok_or_else(|| self.wrong(place, TemplateProblem::Field, slug))
    }

    fn list(
        &self,
        place: &str,
        slug: &str,
        scope: Scope<'_>,
    ) -> Result<&'static [Field], TemplateError> {
        match self.slug(place, slug, scope)? {
            Kind::List(fields) => Ok(fields),
            kind => {
                let found = format!("{slug}: {}", kind.name());
                Err(self.wrong(place, TemplateProblem::Kind, found))
            }
        }
    }

    fn text(&self, place: &str, text: &Text, scope: Scope<'_>) -> Checked {
        text.slots().into_iter().try_for_each(|slot| self.slot(place, slot, scope))
    }

    fn slot(&self, place: &str, slot: &Slot, scope: Scope<'_>) -> Checked {
        let mut kind = self.slug(place, &slot.slug, scope)?;
        for form in &slot.forms {
            let found = format!("{}:{} ({})", slot.slug, form.name(), kind.name());
            self.must(form.suits(kind), place, TemplateProblem::Kind, &found)?;
            // What is written is words from here on.
            kind = Kind::Text;
        }
        let found = format!("{} ({})", slot.slug, kind.name());
        self.must(kind.is_written(), place, TemplateProblem::Kind, &found)
    }

    /// A field that a click leads to: one of the document's, whatever it holds, or what an item says.
    fn field(&self, place: &str, field: &Text, scope: Scope<'_>) -> Checked {
        match field.plain() {
            Some(slug) => self.slug_of_a_box(place, slug),
            None => self.text(place, field, scope),
        }
    }

    /// A box may also be one of a place that holds nothing of the record: a signature, a paragraph.
    fn slug_of_a_box(&self, place: &str, slug: &str) -> Checked {
        let sound = !slug.is_empty()
            && slug
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c));
        self.must(sound, place, TemplateProblem::Invalid, slug)
    }

    fn blocks(&self, place: &str, blocks: &[Block], scope: Scope<'_>) -> Checked {
        self.must(scope.depth < DEEPEST, place, TemplateProblem::Place, "")?;
        let scope = Scope { depth: scope.depth + 1, ..scope };
        for (at, block) in blocks.iter().enumerate() {
            self.block(&format!("{place}[{at}]"), block, scope)?;
        }
        Ok(())
    }

    fn block(&self, place: &str, block: &Block, scope: Scope<'_>) -> Checked {
        let at = |name: &str| format!("{place}.{name}");
        match block {
            Block::Head(head) => self.head(&at("head"), head, scope),
            Block::Title(title) => {
                let place = at("title");
                self.style(&format!("{place}.style"), &title.style)?;
                if let Some(field) = &title.field {
                    self.field(&format!("{place}.field"), field, scope)?;
                }
                title.lines.iter().try_for_each(|line| self.text(&place, line, scope))
            }
            Block::Text(words) => self.words(&at("text"), words, scope),
            Block::Row(row) => self.row(&at("row"), row, scope),
            Block::Cells(cells) => self.cells(&at("cells"), cells, scope),
            Block::Element(element) if element.name == ElementName::Sheet => {
                self.must(scope.depth == 1, &at("element"), TemplateProblem::Place, "sheet")
            }
            Block::Gap(_) | Block::Stamp(_) | Block::Element(_) | Block::Signature(_) => Ok(()),
            Block::Rule(rule) => {
                let holds = rule.x.0 >= 0 && rule.x.0 + rule.width.0 <= scope.width;
                self.must(holds, &at("rule"), TemplateProblem::Place, &said(rule.width))
            }
            Block::Columns(columns) => self.columns(&at("columns"), columns, scope),
            Block::Signing(signing) => {
                let place = at("signing");
                self.style(&format!("{place}.style"), &signing.style)?;
                self.style(&format!("{place}.note_style"), &signing.note_style)?;
                self.text(&format!("{place}.heading"), &signing.heading, scope)?;
                self.text(&format!("{place}.note"), &signing.note, scope)
            }
            Block::Qr(qr) => {
                let place = at("qr");
                let holds = (10_000..=scope.width).contains(&qr.side.0);
                self.must(holds, &format!("{place}.side"), TemplateProblem::Place, &said(qr.side))?;
                self.slug_of_a_box(&format!("{place}.field"), &qr.field)?;
                self.text(&format!("{place}.text"), &qr.text, scope)
            }
            Block::Table(table) => self.table(&at("table"), table, scope),
            Block::Grid(grid) => self.grid(&at("grid"), grid, scope),
            Block::Ticks(ticks) => self.ticks(&at("ticks"), ticks, scope),
            Block::Places(places) => self.places(&at("places"), places, scope),
            Block::Balanced(balanced) => {
                let place = at("balanced");
                self.style(&format!("{place}.style"), &balanced.style)?;
                self.slug_of_a_box(&format!("{place}.field"), &balanced.field)?;
                let list = self.list(&format!("{place}.of"), &balanced.of, scope)?;
                let lists = [scope.lists, &[list]].concat();
                let inside = Scope { lists: &lists, ..scope };
                self.text(&format!("{place}.text"), &balanced.text, inside)
            }
            Block::Image(image) => self.image(&at("image"), image, scope),
            Block::Path(path) => {
                let inside = |[x, y]: &[Mm; 2]| {
                    (0..=scope.width).contains(&x.0) && (0..=A4_HEIGHT).contains(&y.0)
                };
                let holds = path.points.len() >= 3 && path.points.iter().all(inside);
                self.must(holds, &at("path.points"), TemplateProblem::Place, "")
            }
            Block::Each(each) => {
                let list = self.list(&at("each.of"), &each.of, scope)?;
                let lists = [scope.lists, &[list]].concat();
                self.blocks(&at("each.blocks"), &each.blocks, Scope { lists: &lists, ..scope })
            }
            Block::When(when) => {
                self.condition(&at("when.if"), &when.condition, scope)?;
                self.blocks(&at("when.then"), &when.then, scope)?;
                self.blocks(&at("when.else"), &when.otherwise, scope)
            }
        }
    }

    fn head(&self, place: &str, head: &Head, scope: Scope<'_>) -> Checked {
        for (name, words) in [("number", &head.number), ("date", &head.date)] {
            if let Some(words) = words {
                self.words(&format!("{place}.{name}"), words, scope)?;
            }
        }
        Ok(())
    }

    fn words(&self, place: &str, words: &Words, scope: Scope<'_>) -> Checked {
        self.style(&format!("{place}.style"), &words.style)?;
        self.text(&format!("{place}.text"), &words.text, scope)?;
        for (at, more) in words.more.iter().enumerate() {
            let place = format!("{place}.more[{at}]");
            self.style(&format!("{place}.style"), &more.style)?;
            let list = match &more.each {
                Some(each) => Some(self.list(&format!("{place}.each"), each, scope)?),
                None => None,
            };
            let lists = [scope.lists, list.as_slice()].concat();
            let inside = Scope { lists: &lists, ..scope };
            self.text(&format!("{place}.text"), &more.text, inside)?;
            for (name, text) in [("between", &more.between), ("value", &more.value)] {
                if let Some(text) = text {
                    self.text(&format!("{place}.{name}"), text, inside)?;
                }
            }
        }
        if let Some(field) = &words.field {
            self.field(&format!("{place}.field"), field, scope)?;
        }
        let holds = (0..scope.width / 2 + 1).contains(&words.indent.0);
        self.must(holds, &format!("{place}.indent"), TemplateProblem::Place, &said(words.indent))
    }

    fn row(&self, place: &str, row: &Row, scope: Scope<'_>) -> Checked {
        self.look(&format!("{place}.look"), row.look.as_ref())?;
        if let Some(style) = &row.style {
            self.style(&format!("{place}.style"), style)?;
        }
        self.text(&format!("{place}.label"), &row.label, scope)?;
        self.text(&format!("{place}.value"), &row.value, scope)?;
        let place = format!("{place}.field");
        match &row.field {
            Fields::One(field) => self.field(&place, field, scope),
            Fields::Several(fields) => {
                self.must(!fields.is_empty(), &place, TemplateProblem::Missing, "")?;
                fields.iter().try_for_each(|field| self.field(&place, field, scope))
            }
        }
    }

    fn cells(&self, place: &str, cells: &Cells, scope: Scope<'_>) -> Checked {
        self.look(&format!("{place}.look"), cells.look.as_ref())?;
        self.must(!cells.cells.is_empty(), place, TemplateProblem::Missing, "cells")?;
        let list = match &cells.each {
            Some(each) => Some(self.list(&format!("{place}.each"), each, scope)?),
            None => None,
        };
        let lists = [scope.lists, list.as_slice()].concat();
        let scope = Scope { lists: &lists, ..scope };
        for (at, cell) in cells.cells.iter().enumerate() {
            let place = format!("{place}.cells[{at}]");
            if let Some(style) = &cell.style {
                self.style(&format!("{place}.style"), style)?;
            }
            if let Some(condition) = &cell.when {
                self.condition(&format!("{place}.when"), condition, scope)?;
            }
            self.text(&format!("{place}.label"), &cell.label, scope)?;
            self.text(&format!("{place}.value"), &cell.value, scope)?;
            self.field(&format!("{place}.field"), &cell.field, scope)?;
        }
        Ok(())
    }

    fn columns(&self, place: &str, columns: &Columns, scope: Scope<'_>) -> Checked {
        for (at, column) in columns.columns.iter().enumerate() {
            let place = format!("{place}.columns[{at}]");
            let (x, width) = (column.x.0, column.width.0);
            let holds = x >= 0 && width > 0 && x + width <= scope.width;
            self.must(holds, &place, TemplateProblem::Place, &said(column.width))?;
            let inside = Scope { width, ..scope };
            self.blocks(&format!("{place}.blocks"), &column.blocks, inside)?;
        }
        Ok(())
    }

    fn grid(&self, place: &str, grid: &Grid, scope: Scope<'_>) -> Checked {
        self.style(&format!("{place}.head_style"), &grid.head_style)?;
        self.style(&format!("{place}.style"), &grid.style)?;
        let width: Um = grid.widths.iter().map(|width| width.0).sum();
        let holds = (1..=scope.width).contains(&width) && grid.widths.iter().all(|w| w.0 > 2_000);
        self.must(holds, &format!("{place}.widths"), TemplateProblem::Place, &said(Mm(width)))?;
        for (at, row) in std::iter::once(&grid.head).chain(&grid.rows).enumerate() {
            let place =
                if at == 0 { format!("{place}.head") } else { format!("{place}.rows[{}]", at - 1) };
            let holds = row.len() == grid.widths.len();
            self.must(holds, &place, TemplateProblem::Invalid, &row.len().to_string())?;
            row.iter().try_for_each(|cell| self.text(&place, cell, scope))?;
        }
        Ok(())
    }

    fn ticks(&self, place: &str, ticks: &Ticks, scope: Scope<'_>) -> Checked {
        self.style(&format!("{place}.style"), &ticks.style)?;
        self.slug_of_a_box(&format!("{place}.field"), &ticks.field)?;
        self.text(&format!("{place}.label"), &ticks.label, scope)?;
        self.text(&format!("{place}.after"), &ticks.after, scope)?;
        for (at, choice) in ticks.choices.iter().enumerate() {
            let place = format!("{place}.choices[{at}]");
            self.text(&format!("{place}.text"), &choice.text, scope)?;
            self.condition(&format!("{place}.when"), &choice.when, scope)?;
        }
        Ok(())
    }

    fn places(&self, place: &str, places: &Places, scope: Scope<'_>) -> Checked {
        for (name, style) in [
            ("title_style", &places.title_style),
            ("note_style", &places.note_style),
            ("name_style", &places.name_style),
        ] {
            self.style(&format!("{place}.{name}"), style)?;
        }
        self.slug_of_a_box(&format!("{place}.field"), &places.field)?;
        let list = self.list(&format!("{place}.of"), &places.of, scope)?;
        let lists = [scope.lists, &[list]].concat();
        let inside = Scope { lists: &lists, ..scope };
        for (name, text) in
            [("title", &places.title), ("note", &places.note), ("name", &places.name)]
        {
            self.text(&format!("{place}.{name}"), text, inside)?;
        }
        Ok(())
    }

    fn table_columns(&self, place: &str, columns: &[TableColumn], scope: Scope<'_>) -> Checked {
        let width: Um = columns.iter().map(|column| column.width.0).sum();
        let holds = (1..=scope.width).contains(&width)
            && columns.iter().all(|column| column.width.0 > 4_000);
        self.must(holds, place, TemplateProblem::Place, &said(Mm(width)))?;
        for (at, column) in columns.iter().enumerate() {
            self.text(&format!("{place}[{at}].text"), &column.text, scope)?;
        }
        Ok(())
    }

    fn table(&self, place: &str, table: &Table, scope: Scope<'_>) -> Checked {
        // Its head is said again on each page, which only the page itself can do.
        self.must(scope.depth == 1, place, TemplateProblem::Place, "")?;
        self.style(&format!("{place}.head"), &table.head)?;
        self.style(&format!("{place}.style"), &table.style)?;
        self.slug_of_a_box(&format!("{place}.field"), &table.field)?;
        let list = self.list(&format!("{place}.of"), &table.of, scope)?;
        let lists = [scope.lists, &[list]].concat();
        let scope = Scope { lists: &lists, ..scope };
        self.table_columns(&format!("{place}.columns"), &table.columns, scope)
    }

    fn back(&self, back: &Back, scope: Scope<'_>) -> Checked {
        for (name, style) in [
            ("heading_style", &back.heading_style),
            ("subtitle_style", &back.subtitle_style),
            ("head", &back.head),
            ("style", &back.style),
        ] {
            self.style(&format!("back.{name}"), style)?;
        }
        self.text("back.heading", &back.heading, scope)?;
        self.text("back.subtitle", &back.subtitle, scope)?;
        let list = self.list("back.of", &back.of, scope)?;
        self.table_columns("back.columns", &back.columns, Scope { lists: &[list], ..scope })
    }

    fn image(&self, place: &str, image: &ImageBlock, scope: Scope<'_>) -> Checked {
        let known = self.pictures.get(&image.name).is_some();
        self.must(known, &format!("{place}.name"), TemplateProblem::Picture, &image.name)?;
        let holds = image.x.0 >= 0 && image.width.0 > 0 && image.x.0 + image.width.0 <= scope.width;
        self.must(holds, &format!("{place}.width"), TemplateProblem::Place, &said(image.width))
    }

    fn condition(&self, place: &str, condition: &Condition, scope: Scope<'_>) -> Checked {
        match condition {
            Condition::Given(field) | Condition::Missing(field) => {
                self.slug(place, field, scope).map(|_| ())
            }
            Condition::No(field) => match self.slug(place, field, scope)? {
                Kind::Flag => Ok(()),
                kind => {
                    let found = format!("{field} ({})", kind.name());
                    Err(self.wrong(place, TemplateProblem::Kind, found))
                }
            },
            Condition::First {} => {
                self.must(!scope.lists.is_empty(), place, TemplateProblem::Place, "first")
            }
            Condition::Stamped {} => Ok(()),
            Condition::Is([field, word]) => match self.slug(place, field, scope)? {
                Kind::Choice(words) if words.contains(&word.as_str()) => Ok(()),
                Kind::Choice(_) => Err(self.wrong(place, TemplateProblem::Invalid, word.as_str())),
                kind => {
                    let found = format!("{field} ({})", kind.name());
                    Err(self.wrong(place, TemplateProblem::Kind, found))
                }
            },
            Condition::All(inner) | Condition::Any(inner) => {
                inner.iter().try_for_each(|condition| self.condition(place, condition, scope))
            }
        }
    }

    fn data(&self, data: &Blank, scope: Scope<'_>) -> Checked {
        let blank = self.template.document.has_blank();
        self.must(blank, "data", TemplateProblem::Place, &data.blank)?;
        self.must(SIZES.contains(&data.floor.0), "data.floor", TemplateProblem::Invalid, "")?;
        for (at, position) in data.fields.iter().enumerate() {
            let place = format!("data.fields[{at}]");
            self.slug(&format!("{place}.field"), &position.field, scope)?;
            match &position.text {
                Some(text) => self.text(&format!("{place}.text"), text, scope)?,
                None => {
                    let kind = self.slug(&place, &position.field, scope)?;
                    let found = format!("{} ({})", position.field, kind.name());
                    let holds = kind.is_written() || kind == Kind::SignerLines;
                    self.must(holds, &format!("{place}.field"), TemplateProblem::Kind, &found)?;
                }
            }
            let size = position.size.0;
            let holds = SIZES.contains(&size) && size >= data.floor.0;
            self.must(
                holds,
                &format!("{place}.size"),
                TemplateProblem::Invalid,
                &said(Mm(size * 10)),
            )?;
            self.must(!position.lines.is_empty(), &place, TemplateProblem::Missing, "lines")?;
            for (line, stands) in position.lines.iter().enumerate() {
                let (x, y, width) = (stands.x.0, stands.y.0, stands.width.0);
                let on_it = x >= 5_000 && width > 0 && x + width <= A4_WIDTH - 5_000;
                let holds = on_it && (5_000..=A4_HEIGHT - 5_000).contains(&y);
                let found = format!("{} {} {}", said(stands.x), said(stands.y), said(stands.width));
                let place = format!("{place}.lines[{line}]");
                self.must(holds, &place, TemplateProblem::Place, &found)?;
            }
        }
        Ok(())
    }
}

fn said(length: Mm) -> String {
    (f64::from(length.0) / 1_000.0).to_string()
}
