//! What single parts of a page must hold.

use crate::page::Um;

use super::super::error::TemplateProblem;
use super::super::measure::Mm;
use super::super::model::{
    Back, Beside, Cells, Columns, Fields, Grid, Head, ImageBlock, Labels, Places, Row, Table,
    TableColumn, Ticks, Words,
};
use super::{Checked, Checker, Scope, said};

impl Checker<'_> {
    pub(super) fn head(&self, place: &str, head: &Head, scope: Scope<'_>) -> Checked {
        for (name, words) in [("number", &head.number), ("date", &head.date)] {
            if let Some(words) = words {
                self.words(&format!("{place}.{name}"), words, scope)?;
            }
        }
        Ok(())
    }

    pub(super) fn words(&self, place: &str, words: &Words, scope: Scope<'_>) -> Checked {
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

    pub(super) fn row(&self, place: &str, row: &Row, scope: Scope<'_>) -> Checked {
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

    pub(super) fn beside(&self, place: &str, beside: &Beside, scope: Scope<'_>) -> Checked {
        self.must(!beside.rows.is_empty(), place, TemplateProblem::Missing, "rows")?;
        let holds = (0..=scope.width).contains(&beside.gutter.0);
        let gutter = format!("{place}.gutter");
        self.must(holds, &gutter, TemplateProblem::Place, &said(beside.gutter))?;
        for (at, row) in beside.rows.iter().enumerate() {
            self.row(&format!("{place}.rows[{at}]"), row, scope)?;
        }
        Ok(())
    }

    pub(super) fn cells(&self, place: &str, cells: &Cells, scope: Scope<'_>) -> Checked {
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

    pub(super) fn columns(&self, place: &str, columns: &Columns, scope: Scope<'_>) -> Checked {
        if columns.may_part {
            let place = format!("{place}.may_part");
            self.since(&place, 3)?;
            let alone = columns.columns.len() == 1;
            self.must(alone, &place, TemplateProblem::Place, &columns.columns.len().to_string())?;
        }
        for (at, column) in columns.columns.iter().enumerate() {
            let place = format!("{place}.columns[{at}]");
            let (x, width) = (column.x.0, column.width.0);
            let holds = x >= 0 && width > 0 && x + width <= scope.width;
            self.must(holds, &place, TemplateProblem::Place, &said(column.width))?;
            if column.low {
                self.since(&format!("{place}.low"), 2)?;
            }
            let inside = Scope { width, ..scope };
            self.blocks(&format!("{place}.blocks"), &column.blocks, inside)?;
        }
        Ok(())
    }

    /// All of them on their sheet, and nothing beside them: they are the whole form.
    pub(super) fn labels(&self, place: &str, labels: &Labels, scope: Scope<'_>) -> Checked {
        self.since(place, 2)?;
        let alone = scope.depth == 1 && self.template.form.len() == 1;
        self.must(alone, place, TemplateProblem::Place, "")?;
        let (width, height, inset) = (labels.width.0, labels.height.0, labels.inset.0);
        for (name, each, count, room) in [
            ("width", width, labels.columns, self.width()),
            ("height", height, labels.rows, self.height()),
        ] {
            let holds = count > 0
                && each > 2 * inset + 10_000
                && i64::from(each) * i64::from(count) <= i64::from(room);
            let found = format!("{count} × {}", said(Mm(each)));
            self.must(holds, &format!("{place}.{name}"), TemplateProblem::Place, &found)?;
        }
        let holds = (0..=20_000).contains(&inset);
        let found = said(labels.inset);
        self.must(holds, &format!("{place}.inset"), TemplateProblem::Place, &found)?;
        self.slug_of_a_box(&format!("{place}.field"), &labels.field)?;
        let list = self.list(&format!("{place}.of"), &labels.of, scope)?;
        let lists = [scope.lists, &[list]].concat();
        let inside = Scope { lists: &lists, width: width - 2 * inset, ..scope };
        self.blocks(&format!("{place}.blocks"), &labels.blocks, inside)
    }

    pub(super) fn grid(&self, place: &str, grid: &Grid, scope: Scope<'_>) -> Checked {
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

    pub(super) fn ticks(&self, place: &str, ticks: &Ticks, scope: Scope<'_>) -> Checked {
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

    pub(super) fn places(&self, place: &str, places: &Places, scope: Scope<'_>) -> Checked {
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
        if let Some(otherwise) = &places.note_otherwise {
            let place = format!("{place}.note_otherwise");
            self.since(&place, 3)?;
            self.text(&place, otherwise, inside)?;
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

    pub(super) fn table(&self, place: &str, table: &Table, scope: Scope<'_>) -> Checked {
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

    pub(super) fn back(&self, back: &Back, scope: Scope<'_>) -> Checked {
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

    pub(super) fn image(&self, place: &str, image: &ImageBlock, scope: Scope<'_>) -> Checked {
        let known = self.pictures.get(&image.name).is_some();
        self.must(known, &format!("{place}.name"), TemplateProblem::Picture, &image.name)?;
        let holds = image.x.0 >= 0 && image.width.0 > 0 && image.x.0 + image.width.0 <= scope.width;
        self.must(holds, &format!("{place}.width"), TemplateProblem::Place, &said(image.width))
    }
}
