//! `tannha rows`: tables of other programs, in and out.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};
use tannha_practice::app::{
    Locale,
    exchange::{
        CountedBy, DossiersWanted, ExchangeError, Fault, FileForm, Incoming, LookedThrough,
        Verdict, What, said,
    },
};

use crate::{
    args::{Rows, RowsFile},
    failure::{Failure, refused},
    laptop::{self, Laptop},
};

pub(super) fn run(rows: &Rows, lang: Locale) -> Result<Value, Failure> {
    match rows {
        Rows::Check { rows } => {
            with(rows, lang, |office, what, from| Ok(told(&office.look_through(what, from)?, lang)))
        }
        Rows::BringIn { rows } => {
            with(rows, lang, |office, what, from| Ok(told(&office.bring_in(what, from)?.0, lang)))
        }
        Rows::Refused { rows } => with(rows, lang, |office, what, from| {
            Ok(json!({ "out": office.give_refused(what, from)?.path }))
        }),
        Rows::Give { key, what, year, format, columns, map } => {
            let laptop = Laptop::at(&key.data)?;
            let office = laptop.office(key)?;
            let columns = match map {
                Some(name) => office.mapped(kind(what)?, name)?,
                None => text(columns.as_ref())?,
            };
            let saved = office.give_entries(kind(what)?, *year, form(format)?, &columns, lang)?;
            Ok(json!({ "out": saved.path }))
        }
        Rows::Dossiers { key, procedure, from, to, by, format } => {
            let procedure = match procedure.as_deref().map(kind).transpose()? {
                None => None,
                Some(What::Dossiers(procedure)) => Some(procedure),
                Some(_) => return Err(refused(ExchangeError::NoSuchKind.code(), &[])),
            };
            let by = CountedBy::from_slug(by).ok_or_else(|| refused("not-a-choice", &[]))?;
            let wanted = DossiersWanted { procedure, from: *from, to: *to, by };
            let laptop = Laptop::at(&key.data)?;
            let saved = laptop.office(key)?.give_dossiers(wanted, form(format)?, lang)?;
            Ok(json!({ "out": saved.path }))
        }
        Rows::Maps { key, what } => {
            let laptop = Laptop::at(&key.data)?;
            Ok(json!({ "column_maps": laptop.office(key)?.column_maps(kind(what)?)? }))
        }
        Rows::ForgetPeople { key } => {
            let laptop = Laptop::at(&key.data)?;
            Ok(json!({ "forgotten": laptop.office(key)?.forget_people()? }))
        }
        Rows::Template { key, what } => {
            let laptop = Laptop::at(&key.data)?;
            let saved = laptop.office(key)?.give_heads(kind(what)?, lang)?;
            Ok(json!({ "out": saved.path }))
        }
    }
}

fn form(ending: &str) -> Result<FileForm, Failure> {
    FileForm::from_ending(ending).ok_or_else(|| refused("not-a-choice", &[]))
}

fn kind(slug: &str) -> Result<What, Failure> {
    What::from_slug(slug).ok_or_else(|| refused(ExchangeError::NoSuchKind.code(), &[]))
}

fn text(file: Option<&PathBuf>) -> Result<String, Failure> {
    file.map_or_else(|| Ok(String::new()), |file| laptop::read(file))
}

fn with(
    rows: &RowsFile,
    locale: Locale,
    act: impl FnOnce(&tannha_practice::app::Office, What, Incoming<'_>) -> Result<Value, Failure>,
) -> Result<Value, Failure> {
    let what = kind(&rows.what)?;
    let columns = text(rows.columns.as_ref())?;
    let bytes = fs::read(&rows.file).map_err(|error| laptop::not_read(&rows.file, &error))?;
    let laptop = Laptop::at(&rows.key.data)?;
    let office = laptop.office(&rows.key)?;
    act(&office, what, Incoming { bytes: &bytes, columns: &columns, locale })
}

/// How many rows came to what, and each refused one with why.
fn told(looked: &LookedThrough, lang: Locale) -> Value {
    let count = |wanted: fn(&Verdict) -> bool| {
        looked.rows.iter().filter(|row| wanted(&row.verdict)).count()
    };
    let fault = |fault: &Fault| {
        json!({
            "column": fault.column.map(|column| column.slug()),
            "code": fault.code,
            "message": said(fault, lang),
        })
    };
    let refused: Vec<Value> = looked
        .rows
        .iter()
        .filter_map(|row| match &row.verdict {
            Verdict::Refused(faults) => Some(json!({
                "line": row.line,
                "faults": faults.iter().map(fault).collect::<Vec<_>>(),
            })),
            _ => None,
        })
        .collect();
    json!({
        "total": looked.rows.len(),
        "good": count(|verdict| *verdict == Verdict::Good),
        "done": count(|verdict| *verdict == Verdict::Done),
        "there": count(|verdict| *verdict == Verdict::There),
        "refused": refused,
        "unknown": looked.unknown,
    })
}
