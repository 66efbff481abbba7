//! What can be printed, and a record of each to begin with.

use std::path::Path;

use serde_json::{Value, json};
use tannha_practice::app::print::{DocumentCode, PrintProfile, Record, TableKind};

use crate::{
    args::SampleKind,
    failure::{Failure, refused},
    laptop,
};

pub(super) fn list() -> Value {
    let documents = DocumentCode::ALL.into_iter().map(|code| {
        let mut about = json!({
            "document": code.slug(),
            "name": { "vi": code.title_vi(), "en": code.title_en() },
            "papers": code.papers().iter().map(|paper| paper.slug()).collect::<Vec<_>>(),
            "record": Record::schema(code),
        });
        if code.takes_profile() {
            about["profile"] = PrintProfile::schema();
        }
        if code == DocumentCode::BangBieu {
            about["tables"] = tables();
        }
        about
    });
    Value::Array(documents.collect())
}

fn tables() -> Value {
    let kinds = TableKind::ALL.into_iter().map(|kind| {
        json!({
            "table": kind.slug(),
            "name": { "vi": kind.title_vi(), "en": kind.title_en() },
            "from": kind.source(),
        })
    });
    kinds.collect()
}

pub(super) fn sample(
    document: DocumentCode,
    how: SampleKind,
    table: Option<&str>,
    out: Option<&Path>,
) -> Result<Value, Failure> {
    let record = match table {
        Some(_) if document != DocumentCode::BangBieu => {
            let line = format!("--table is for {}, not for {document}", DocumentCode::BangBieu);
            return Err(Failure::Usage(line));
        }
        Some(table) => {
            let kind = TableKind::from_slug(table).map_err(|e| Failure::Usage(e.to_string()))?;
            match how {
                SampleKind::Full => kind.sample(),
                SampleKind::Empty => kind.least(),
                SampleKind::Longest => kind.longest(),
            }
        }
        None => match how {
            SampleKind::Full => Record::sample(document),
            SampleKind::Empty => Record::least(document),
            SampleKind::Longest => Record::longest(document),
        },
    };
    let record = record.and_then(|record| serde_json::to_value(record).ok());
    let record = record.ok_or_else(|| Failure::Usage(format!("{document} has no sample")))?;
    let Some(out) = out else { return Ok(record) };
    let text =
        serde_json::to_string_pretty(&record).map_err(|_| refused("file-not-written", &[]))?;
    laptop::write(out, (text + "\n").as_bytes())?;
    Ok(json!({ "document": document.slug(), "table": table, "out": out }))
}
