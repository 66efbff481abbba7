//! A table in the words of its template: what the record brings are values, by keys.

use crate::record::{Column, Record, Row, RowKind, SignaturePlace, TableSheet};

use super::edition::Templates;
use super::error::TemplateError;
use super::field::{Scope, Values};
use super::model::{Condition, SheetLine, SheetRow, SheetWords, Template};

impl Templates {
    /// A table in the words of the template that holds on its day; one that brings its own words stays.
    ///
    /// # Errors
    /// [`TemplateError`] of a template that cannot be read.
    pub fn worded(&self, table: TableSheet) -> Result<TableSheet, TemplateError> {
        let record = Record::BangBieu(Box::new(table.clone()));
        let edition = self.pick_for(&record)?;
        Ok(match edition.and_then(|edition| worded(edition.template(), &record)) {
            Some(Record::BangBieu(worded)) => *worded,
            _ => table,
        })
    }
}

/// A table whose words the template has; nothing for any other record.
pub(super) fn worded(template: &Template, record: &Record) -> Option<Record> {
    let Record::BangBieu(table) = record else { return None };
    let words = template.sheets.get(table.kind.as_deref()?)?;
    let values = Values::of(record).labelled(&template.labels);
    Some(Record::BangBieu(Box::new(in_words(words, table, values.scope()))))
}

fn in_words(words: &SheetWords, table: &TableSheet, scope: Scope<'_>) -> TableSheet {
    let places: Vec<Option<usize>> = words
        .columns
        .iter()
        .map(|column| {
            table.columns.iter().position(|known| column.key.as_ref() == Some(&known.key))
        })
        .collect();
    let ordered = |row: &Row| match row.kind {
        RowKind::Group | RowKind::Wide => row.clone(),
        RowKind::Plain | RowKind::Total => {
            let cell = |place: &Option<usize>| {
                place.and_then(|at| row.cells.get(at)).cloned().unwrap_or_default()
            };
            Row { cells: places.iter().map(cell).collect(), kind: row.kind }
        }
    };
    let own = words.rows.iter().filter(|row| stands(row, scope)).map(|row| Row {
        cells: row.cells.iter().map(|cell| scope.say(cell)).collect(),
        kind: row.kind,
    });
    let columns = words.columns.iter().map(|column| Column {
        key: column.key.clone().unwrap_or_default(),
        title: column.title.clone(),
        share: column.share,
        align: column.align,
    });
    let said = |text: String| Some(text).filter(|text| !text.trim().is_empty());
    let by_entry = words.by_entry && !table.entries.is_empty();
    TableSheet {
        // It has its words now, and the form's own rows.
        kind: None,
        title: scope.say(&words.title),
        landscape: words.landscape && !by_entry,
        by_entry,
        cover: lines(&words.cover, scope),
        lines: lines(&words.lines, scope),
        columns: columns.collect(),
        rows: own.chain(table.rows.iter().map(ordered)).collect(),
        notes: lines(&words.notes, scope),
        signatures: words
            .signatures
            .iter()
            .map(|place| SignaturePlace {
                title: scope.say(&place.title),
                note: place.note.as_ref().map(|note| scope.say(note)),
                name: place.name.as_ref().and_then(|name| said(scope.say(name))),
            })
            .collect(),
        ..table.clone()
    }
}

fn stands(row: &SheetRow, scope: Scope<'_>) -> bool {
    match &row.condition {
        None => true,
        Some(Condition::Given(field)) => scope.is_given(field),
        Some(Condition::Missing(field)) => !scope.is_given(field),
        // The checks let no other in.
        Some(_) => false,
    }
}

/// The lines that say something.
fn lines(lines: &[SheetLine], scope: Scope<'_>) -> Vec<String> {
    let mut said = Vec::new();
    for line in lines {
        match line {
            SheetLine::One(text) => said.push(scope.say(text)),
            SheetLine::Each(each) => {
                for item in &scope.items(&each.of) {
                    let scope = scope.with(item);
                    said.extend(each.lines.iter().map(|text| scope.say(text)));
                }
            }
        }
    }
    said.retain(|line| !line.trim().is_empty());
    said
}
