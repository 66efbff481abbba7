//! `tannha print`: documents from record files, without a store.

mod list;
mod records;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tannha_api::ApiError;
use tannha_practice::app::{
    Locale, OfficeError,
    print::{
        Conformance, DocumentCode, Meta, PaperKind, PrintProfile, Record, Sheet, Templates,
        lay_out_with, write_batch_as,
    },
};
use tannha_sign::{Place, Spot};

use super::template;
use crate::{
    args::{Archive, Print, TemplateFile},
    failure::{Failure, refused},
    laptop,
};

pub(super) fn run(asked: Print, locale: Locale) -> Result<Value, Failure> {
    if asked.list {
        return Ok(list::list());
    }
    let Some(document) = &asked.document else { return Err(slip()) };
    let document = DocumentCode::from_slug(document).map_err(|e| Failure::Usage(e.to_string()))?;
    if let Some(kind) = asked.sample {
        return list::sample(document, kind, asked.table.as_deref(), asked.out.as_deref());
    }
    let (Some(paper), Some(out)) = (&asked.paper, &asked.out) else { return Err(slip()) };
    let paper = PaperKind::from_slug(paper).map_err(|e| Failure::Usage(e.to_string()))?;
    let profile = asked.profile.as_deref().map(profile).transpose()?.unwrap_or_default();
    let tried = match asked.template {
        None => None,
        Some(file) => {
            let own = TemplateFile { file, pictures: asked.pictures };
            Some(own_template(&own, document)?)
        }
    };
    let conformance = match asked.archive {
        Archive::A2 => Conformance::A2,
        Archive::A1b => Conformance::A1b,
    };
    let press = Press { document, paper, profile, tried, conformance, out: out.clone() };
    match (&asked.record, &asked.records) {
        (Some(record), None) => press.one(record),
        (None, Some(lines)) => press.many(lines, asked.all_or_nothing, locale),
        _ => Err(slip()),
    }
}

fn slip() -> Failure {
    Failure::Usage("print needs a document, --record or --records, --paper and --out".into())
}

/// What a printer does to a sheet; no printer moves one by more than some millimetres.
fn profile(file: &Path) -> Result<PrintProfile, Failure> {
    serde_json::from_str(&laptop::read(file)?).map_err(|error| match error.is_data() {
        true => at("profile-not-read", &error),
        false => at("json-not-read", &error),
    })
}

/// What is wrong with a JSON file is said by its place alone, never by what stands there.
fn at(code: &str, error: &serde_json::Error) -> Failure {
    let place = [("line", error.line()), ("column", error.column())];
    refused(code, &place.map(|(name, at)| (name, at.to_string())))
}

/// So large is a record at most, in bytes: a letter has the ward's three pictures in it, a table thousands of
/// rows, and any other paper a page or two of words.
fn most_bytes(document: DocumentCode) -> usize {
    const MEGABYTE: usize = 1024 * 1024;
    match document {
        DocumentCode::ThuChucMung
        | DocumentCode::ThuCamOn
        | DocumentCode::ThuXinLoi
        | DocumentCode::ThuChiaBuon
        | DocumentCode::ThuKemGiayTo => 64 * MEGABYTE,
        DocumentCode::BangBieu | DocumentCode::NhanGiao | DocumentCode::PhongBi => 8 * MEGABYTE,
        _ => MEGABYTE / 2,
    }
}

/// That a record is no larger than one is.
fn of_a_record(document: DocumentCode, bytes: usize) -> Result<(), ApiError> {
    let most = most_bytes(document);
    if bytes <= most {
        return Ok(());
    }
    let error = ApiError::new("record-too-large").with("kilobytes", bytes / 1024);
    Err(error.with("most", most / 1024))
}

/// The templates that came with the program, and one of one's own before them.
fn own_template(file: &TemplateFile, document: DocumentCode) -> Result<Templates, Failure> {
    let edition = template::read(file)?;
    if edition.template().document != document {
        let (other, own) = (edition.template().document, edition.template().name());
        let place = ("place", "document".to_owned());
        let params = [("template", own), place, ("value", other.to_string())];
        return Err(refused("template-document", &params));
    }
    Ok(Templates::shipped().trying(edition))
}

/// What is printed, on what, and where to.
struct Press {
    document: DocumentCode,
    paper: PaperKind,
    profile: PrintProfile,
    tried: Option<Templates>,
    conformance: Conformance,
    out: PathBuf,
}

impl Press {
    fn record(&self, value: Value) -> Result<Record, Failure> {
        Record::from_json(self.document, value)
            .map_err(|error| refused(error.code(), &error.params()))
    }

    fn lay_out(&self, record: &Record) -> Result<Sheet, OfficeError> {
        let templates = self.tried.as_ref().unwrap_or_else(|| Templates::shipped());
        Ok(lay_out_with(templates, record, self.paper, &self.profile, None)?)
    }

    fn one(&self, file: &Path) -> Result<Value, Failure> {
        // What is far too large is not held.
        if let Some(size) = laptop::size(file) {
            of_a_record(self.document, usize::try_from(size).unwrap_or(usize::MAX))?;
        }
        let text = laptop::read(file)?;
        of_a_record(self.document, text.len())?;
        let value = serde_json::from_str(&text).map_err(|error| at("json-not-read", &error))?;
        let record = self.record(value)?;
        let sheet = self.lay_out(&record)?;
        // Only what the record says stands in the file: the same record makes the same bytes.
        let meta = Meta::of(&record, record.moment());
        let pdf = write_batch_as(std::slice::from_ref(&sheet), &meta, self.conformance)
            .map_err(OfficeError::from)?;
        laptop::write(&self.out, &pdf)?;
        Ok(json!({
            "document": self.document.slug(),
            "paper": self.paper.slug(),
            "pages": sheet.pages.len(),
            "bytes": pdf.len(),
            "template": sheet.template,
            "out": self.out,
            "signer": Place::of_signer(&sheet).map(placed),
        }))
    }
}

/// Where the signature belongs, in millimetres, as `tannha sign --at` takes it.
fn placed(place: Place) -> Value {
    let at = match place.spot {
        Spot::Middle { x, y, w, h } => {
            let millimetres = [x, y, w, h].map(|um| format!("{:.1}", um / 1000.0));
            Some(millimetres.join(","))
        }
        Spot::Corner(_) | Spot::OverSignature => None,
    };
    json!({ "page": place.page, "at": at })
}
