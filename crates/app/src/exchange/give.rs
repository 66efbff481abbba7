//! Tables out: a register for another program, the columns that we read, and the rows that were refused.

use std::collections::BTreeMap;

use chrono::Datelike as _;
use tannha_domain::{
    case::{CaseState, Kind, form::commune_text},
    look::{LookKind, NamedList},
    partial_date::PartialDate,
};
use tannha_i18n::{Locale, try_text};
use tannha_tables::{Cell, Look, Table};

use super::{
    Column, ExchangeError, Fault, Incoming, Sifted, Verdict, What, columns, people::Person,
};
use crate::{Office, OfficeError, papers::PrintedPaper};

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A spreadsheet.
    Xlsx,
    /// Text that any program reads.
    Csv,
    /// One object a line, its names the columns' slugs, its values as they are kept.
    JsonLines,
}

impl Form {
    /// The ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }

    /// The form of that ending.
    #[must_use]
    pub fn from_ending(ending: &str) -> Option<Self> {
        [Self::Xlsx, Self::Csv, Self::JsonLines].into_iter().find(|form| form.ending() == ending)
    }
}

/// What a fault says, with its remedy.
#[must_use]
pub fn said(fault: &Fault, locale: Locale) -> String {
    let params = || fault.params.iter().map(|(name, value)| (*name, value.clone()));
    let text = try_text(locale, &format!("problem-{}", fault.code), params())
        .or_else(|_| try_text(locale, fault.code, params()))
        .unwrap_or_else(|_| fault.code.to_owned());
    match fault.column {
        Some(column) => format!("{}: {text}", column.head(locale)),
        None => text,
    }
}

impl Office {
    /// The entries of a register, all years or one, as a table whose columns we read again. `named` says
    /// how another program calls the columns that it takes, and in which order.
    ///
    /// # Errors
    /// [`ExchangeError`], [`OfficeError::File`], or the ledger's.
    pub fn give_entries(
        &self,
        what: What,
        year: Option<i32>,
        form: Form,
        named: &str,
        locale: Locale,
    ) -> Result<PrintedPaper, OfficeError> {
        if what == What::People {
            return self.give_people(form, locale);
        }
        let (What::Entries(book), Some(mut all)) = (what, columns::of(what)) else {
            return Err(ExchangeError::NoSuchKind.into());
        };
        let mut states = Vec::new();
        self.ledger().each_case(|state| {
            let of_year = state
                .registration
                .as_ref()
                .is_some_and(|found| year.is_none_or(|year| found.registered_on.0.year() == year));
            if of_year && state.handling().is_some_and(|handling| handling.book == book) {
                states.push(state.clone());
            }
        })?;
        states.sort_by_key(|state| {
            let found = state.registration.as_ref();
            (found.map(|found| (found.registered_on.0.year(), found.number)), state.id)
        });
        let given: Vec<_> = states.iter().map(|state| state.id).collect();
        self.look(&given, LookKind::Export)?;
        let named = columns::described(named)?;
        let heads = if named.is_empty() {
            all.iter().map(|column| column.head(locale)).collect()
        } else {
            let (heads, columns): (Vec<String>, Vec<Column>) =
                named.into_iter().filter_map(|(head, column)| under(head, column?, locale)).unzip();
            all = columns;
            heads
        };
        let stem = format!(
            "so-{}{}",
            book.slug(),
            year.map_or_else(String::new, |year| format!("-{year}"))
        );
        let rows: Vec<BTreeMap<Column, String>> =
            states.iter().map(|state| self.row(state, &all)).collect::<Result<_, _>>()?;
        self.put_table(&stem, form, heads, &all, &rows, locale)
    }

    /// The people of the lists that were brought in on this laptop, in the columns that we read again.
    fn give_people(&self, form: Form, locale: Locale) -> Result<PrintedPaper, OfficeError> {
        let columns = columns::of(What::People).ok_or(ExchangeError::NoSuchKind)?;
        let people = self.known_people()?;
        self.look(&[NamedList::People.id()], LookKind::Export)?;
        let said = |person: &Person, column: Column| match column {
            Column::Of(field) => person.value(field).to_owned(),
            _ => String::new(),
        };
        let row = |person: &Person| {
            columns.iter().map(|column| (*column, said(person, *column))).collect()
        };
        let rows: Vec<BTreeMap<Column, String>> = people.iter().map(row).collect();
        let heads = columns.iter().map(|column| column.head(locale)).collect();
        self.put_table("danh-sach-nguoi", form, heads, &columns, &rows, locale)
    }

    /// An empty table with the columns that we read.
    ///
    /// # Errors
    /// As [`Office::give_entries`].
    pub fn give_heads(&self, what: What, locale: Locale) -> Result<PrintedPaper, OfficeError> {
        let columns = columns::of(what).ok_or(ExchangeError::NoSuchKind)?;
        let heads = columns.iter().map(|column| column.head(locale)).collect();
        self.put_table(&format!("mau-{}", what.slug()), Form::Xlsx, heads, &columns, &[], locale)
    }

    /// The refused rows of a file, as they came, each with what is wrong with it: to be mended and brought
    /// in again.
    ///
    /// # Errors
    /// [`ExchangeError::NothingRefused`], or as [`Office::look_through`].
    pub fn give_refused(
        &self,
        what: What,
        from: Incoming<'_>,
    ) -> Result<PrintedPaper, OfficeError> {
        let Sifted { sheet, heads, rows, .. } = self.sift(what, from)?;
        let mut written = heads.written;
        let why = Column::Why.head(from.locale);
        let place = written.iter().position(|head| *head == why).unwrap_or_else(|| {
            written.push(why);
            written.len() - 1
        });
        let mut table = Table { name: what.slug().to_owned(), ..Table::default() };
        for (looked, (_, cells)) in
            rows.iter().zip(sheet.rows.iter().filter(|(line, _)| *line > heads.line))
        {
            let Verdict::Refused(faults) = &looked.verdict else { continue };
            let mut row: Vec<Cell> = cells.iter().cloned().map(text).collect();
            row.resize(written.len().max(row.len()), Cell::Empty);
            let said: Vec<String> = faults.iter().map(|fault| said(fault, from.locale)).collect();
            row[place] = Cell::Text(said.join(" "));
            table.rows.push((Look::Plain, row));
        }
        if table.rows.is_empty() {
            return Err(ExchangeError::NothingRefused.into());
        }
        table.heads = written;
        let bytes = tannha_tables::xlsx(&[table], self.now().in_vietnam().local())?;
        let path = self.put_named(&format!("dong-bi-tu-choi-{}.xlsx", what.slug()), &bytes)?;
        Ok(PrintedPaper { path, pages: 1 })
    }

    /// What an entry says, column by column, as it is kept.
    fn row(
        &self,
        state: &CaseState,
        columns: &[Column],
    ) -> Result<BTreeMap<Column, String>, OfficeError> {
        let found = state.registration.as_ref();
        let old = state.old_entry.as_ref();
        let volume = self.volume_of(state)?;
        let said = |column: Column| match column {
            Column::Number => found.map_or_else(String::new, |found| found.number.to_string()),
            Column::Day => found.map_or_else(String::new, |f| f.registered_on.0.to_string()),
            Column::Volume => {
                old.map_or_else(|| volume.clone().unwrap_or_default(), |old| old.volume.clone())
            }
            Column::Place => found.map_or_else(String::new, |found| found.place.clone()),
            Column::Signer => found.map_or_else(String::new, |found| found.signer.name.clone()),
            Column::CitizenId => found.and_then(|f| f.citizen_id.clone()).unwrap_or_default(),
            Column::Note => old.map_or_else(String::new, |old| old.note.clone()),
            Column::Of(field) => state.value(field).to_owned(),
            _ => String::new(),
        };
        Ok(columns.iter().map(|column| (*column, said(*column))).collect())
    }

    pub(super) fn put_table(
        &self,
        stem: &str,
        form: Form,
        heads: Vec<String>,
        columns: &[Column],
        rows: &[BTreeMap<Column, String>],
        locale: Locale,
    ) -> Result<PrintedPaper, OfficeError> {
        let bytes = if form == Form::JsonLines {
            let mut lines = String::new();
            for row in rows {
                let said = row.iter().filter(|(_, value)| !value.is_empty());
                let object: serde_json::Map<String, serde_json::Value> = said
                    .map(|(column, value)| (column.slug().to_owned(), value.clone().into()))
                    .collect();
                lines.push_str(&serde_json::Value::Object(object).to_string());
                lines.push('\n');
            }
            lines.into_bytes()
        } else {
            let cell = |row: &BTreeMap<Column, String>, column: &Column| {
                shown(*column, row.get(column).map_or("", String::as_str), locale)
            };
            let table = Table {
                name: stem.to_owned(),
                heads,
                rows: rows
                    .iter()
                    .map(|row| (Look::Plain, columns.iter().map(|c| cell(row, c)).collect()))
                    .collect(),
                ..Table::default()
            };
            match form {
                Form::Csv => tannha_tables::csv(&table)?,
                _ => tannha_tables::xlsx(&[table], self.now().in_vietnam().local())?,
            }
        };
        let path = self.put_named(&format!("{stem}.{}", form.ending()), &bytes)?;
        Ok(PrintedPaper { path, pages: 1 })
    }
}

/// A column under the other program's name for it, or marked as one whose name nobody knows.
fn under(head: Option<String>, column: Column, locale: Locale) -> Option<(String, Column)> {
    let unknown = || {
        let args = [("column", column.head(locale))];
        try_text(locale, "rows-head-unknown", args).unwrap_or_else(|_| column.head(locale))
    };
    Some((head.unwrap_or_else(unknown), column))
}

fn text(said: String) -> Cell {
    if said.is_empty() { Cell::Empty } else { Cell::Text(said) }
}

/// A value as people read it in a table; what we read comes to the same value.
fn shown(column: Column, value: &str, locale: Locale) -> Cell {
    let dated = |value: &str| match PartialDate::parse(value) {
        Ok(date) => date.full().map_or_else(|| text(value.to_owned()), Cell::Day),
        Err(_) => text(value.to_owned()),
    };
    match column {
        Column::Number => Cell::of(value),
        Column::Day => value.parse().map_or_else(|_| text(value.to_owned()), Cell::Day),
        Column::Of(field) => match field.spec().kind {
            Kind::Date | Kind::PartialDate => dated(value),
            Kind::Commune => text(commune_text(value).to_owned()),
            Kind::Choice(_) | Kind::YesNo => text(word(value, locale)),
            _ => text(value.to_owned()),
        },
        _ => text(value.to_owned()),
    }
}

fn word(value: &str, locale: Locale) -> String {
    let word = try_text(locale, &format!("choice-{value}"), tannha_i18n::NO_ARGS);
    word.unwrap_or_else(|_| value.to_owned())
}
