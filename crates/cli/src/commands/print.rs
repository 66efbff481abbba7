//! `tannha print`: a document from a record file, without a store.

use std::{fs, path::PathBuf};

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};
use tannha_practice::app::{
    OfficeError,
    print::{DocumentCode, Meta, PaperKind, PrintProfile, Record, lay_out, write_pdf},
};

use crate::{
    failure::{Failure, refused},
    laptop,
};

pub(super) struct Asked {
    pub(super) document: Option<String>,
    pub(super) record: Option<PathBuf>,
    pub(super) paper: Option<String>,
    pub(super) out: Option<PathBuf>,
    pub(super) profile: Option<PathBuf>,
}

pub(super) fn list() -> Value {
    let documents = DocumentCode::ALL.into_iter().map(|code| {
        json!({
            "document": code.slug(),
            "name": { "vi": code.title_vi(), "en": code.title_en() },
            "papers": code.papers().iter().map(|paper| paper.slug()).collect::<Vec<_>>(),
            "record": Record::schema(code),
        })
    });
    Value::Array(documents.collect())
}

pub(super) fn run(asked: &Asked) -> Result<Value, Failure> {
    let (Some(document), Some(file), Some(paper), Some(out)) =
        (&asked.document, &asked.record, &asked.paper, &asked.out)
    else {
        return Err(Failure::Usage("print needs a document, --record, --paper and --out".into()));
    };
    let code = DocumentCode::from_slug(document).map_err(|e| Failure::Usage(e.to_string()))?;
    let paper = PaperKind::from_slug(paper).map_err(|e| Failure::Usage(e.to_string()))?;
    let value: Value = serde_json::from_str(&laptop::read(file)?)
        .map_err(|error| Failure::Usage(format!("{}: {error}", file.display())))?;
    let record =
        Record::from_json(code, value).map_err(|error| refused(error.code(), &error.params()))?;
    let profile = match &asked.profile {
        None => PrintProfile::default(),
        Some(file) => serde_json::from_str(&laptop::read(file)?)
            .map_err(|error| Failure::Usage(format!("{}: {error}", file.display())))?,
    };
    let sheet = lay_out(&record, paper, &profile).map_err(OfficeError::from)?;
    let meta = Meta {
        title: code.title_vi().to_owned(),
        author: String::new(),
        // A record file has no moment of its own; the same record makes the same bytes.
        created: DateTime::<FixedOffset>::default(),
    };
    let pdf = write_pdf(&sheet, &meta).map_err(OfficeError::from)?;
    fs::write(out, &pdf).map_err(|_| refused("file-not-written", &[]))?;
    Ok(json!({
        "document": code.slug(),
        "paper": paper.slug(),
        "pages": sheet.pages.len(),
        "bytes": pdf.len(),
        "out": out,
    }))
}
