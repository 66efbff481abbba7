//! The words of tables: each is of a kind that the program makes, and of columns that it has.

use serde_json::Value;

use super::super::error::TemplateProblem;
use super::super::model::{Condition, SheetLine, SheetWords};
use super::super::shipped;
use super::{Checked, Checker, Scope};
use crate::document::DocumentCode;

impl Checker<'_> {
    pub(super) fn sheets(&self, scope: Scope<'_>) -> Checked {
        for (kind, words) in &self.template.sheets {
            let place = format!("sheets.{kind}");
            self.since(&place, 3)?;
            let tables = self.template.document == DocumentCode::BangBieu;
            self.must(tables, &place, TemplateProblem::Document, kind)?;
            self.sheet(&place, kind, words, scope)?;
        }
        Ok(())
    }

    fn sheet(&self, place: &str, kind: &str, words: &SheetWords, scope: Scope<'_>) -> Checked {
        self.text(&format!("{place}.title"), &words.title, scope)?;
        for (name, lines) in
            [("cover", &words.cover), ("lines", &words.lines), ("notes", &words.notes)]
        {
            for (at, line) in lines.iter().enumerate() {
                self.line(&format!("{place}.{name}[{at}]"), line, scope)?;
            }
        }
        let known = columns_of(kind);
        self.must(!words.columns.is_empty(), place, TemplateProblem::Missing, "columns")?;
        for (at, column) in words.columns.iter().enumerate() {
            let place = format!("{place}.columns[{at}]");
            let share = column.share.to_string();
            let holds = (1..=1_000).contains(&column.share);
            self.must(holds, &format!("{place}.share"), TemplateProblem::Invalid, &share)?;
            if let (Some(key), Some(known)) = (&column.key, &known) {
                let holds = known.contains(key);
                self.must(holds, &format!("{place}.key"), TemplateProblem::Field, key)?;
            }
        }
        for (at, row) in words.rows.iter().enumerate() {
            let place = format!("{place}.rows[{at}]");
            let whole = row.kind.is_whole() && row.cells.len() == 1;
            let holds = whole || !row.kind.is_whole() && row.cells.len() == words.columns.len();
            let count = row.cells.len().to_string();
            self.must(holds, &place, TemplateProblem::Invalid, &count)?;
            row.cells.iter().try_for_each(|cell| self.text(&place, cell, scope))?;
            if let Some(condition) = &row.condition {
                let place = format!("{place}.if");
                let asks = matches!(condition, Condition::Given(_) | Condition::Missing(_));
                self.must(asks, &place, TemplateProblem::Place, "given, missing")?;
                self.condition(&place, condition, scope)?;
            }
        }
        for (at, signature) in words.signatures.iter().enumerate() {
            let place = format!("{place}.signatures[{at}]");
            self.text(&format!("{place}.title"), &signature.title, scope)?;
            for (name, text) in [("note", &signature.note), ("name", &signature.name)] {
                if let Some(text) = text {
                    self.text(&format!("{place}.{name}"), text, scope)?;
                }
            }
        }
        Ok(())
    }

    fn line(&self, place: &str, line: &SheetLine, scope: Scope<'_>) -> Checked {
        match line {
            SheetLine::One(text) => self.text(place, text, scope),
            SheetLine::Each(each) => {
                let list = self.list(&format!("{place}.of"), &each.of, scope)?;
                let lists = [scope.lists, &[list]].concat();
                let inside = Scope { lists: &lists, ..scope };
                each.lines.iter().try_for_each(|text| self.text(place, text, inside))
            }
        }
    }
}

/// The columns that the program has for a kind of table: those of the template that came with it. Nothing
/// for a table that brings its own words, such as a report.
fn columns_of(kind: &str) -> Option<Vec<String>> {
    let shipped = shipped::ALL.iter().find(|known| known.document == DocumentCode::BangBieu)?;
    let template: Value = serde_json::from_str(shipped.json()).ok()?;
    let columns = template.get("sheets")?.get(kind)?.get("columns")?.as_array()?;
    let key = |column: &Value| Some(column.get("key")?.as_str()?.to_owned());
    Some(columns.iter().filter_map(key).collect())
}
