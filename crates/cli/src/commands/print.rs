//! `tannha print`: a document from a record file, without a store.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tannha_practice::app::{
    OfficeError,
    print::{
        DocumentCode, Meta, PaperKind, PrintProfile, Record, Templates, lay_out_with, write_pdf,
    },
};
use tannha_sign::{Place, Spot};

use super::template;
use crate::{
    args::TemplateFile,
    failure::{Failure, refused},
    laptop,
};

pub(super) struct Asked {
    pub(super) document: Option<String>,
    pub(super) record: Option<PathBuf>,
    pub(super) paper: Option<String>,
    pub(super) out: Option<PathBuf>,
    pub(super) profile: Option<PathBuf>,
    pub(super) template: Option<TemplateFile>,
}

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
        about
    });
    Value::Array(documents.collect())
}

/// A JSON file; what is wrong with it is said by its place alone, never by what stands there.
fn from_file<T: DeserializeOwned>(file: &Path) -> Result<T, Failure> {
    serde_json::from_str(&laptop::read(file)?).map_err(|error| {
        let place = [("line", error.line()), ("column", error.column())];
        refused("json-not-read", &place.map(|(name, at)| (name, at.to_string())))
    })
}

pub(super) fn run(asked: &Asked) -> Result<Value, Failure> {
    let (Some(document), Some(file), Some(paper), Some(out)) =
        (&asked.document, &asked.record, &asked.paper, &asked.out)
    else {
        return Err(Failure::Usage("print needs a document, --record, --paper and --out".into()));
    };
    let code = DocumentCode::from_slug(document).map_err(|e| Failure::Usage(e.to_string()))?;
    let paper = PaperKind::from_slug(paper).map_err(|e| Failure::Usage(e.to_string()))?;
    let record = Record::from_json(code, from_file(file)?)
        .map_err(|error| refused(error.code(), &error.params()))?;
    let profile: PrintProfile =
        asked.profile.as_deref().map(from_file).transpose()?.unwrap_or_default();
    let shipped = Templates::shipped();
    let tried = match &asked.template {
        None => None,
        Some(file) => {
            let edition = template::read(file)?;
            if edition.template().document != code {
                let (document, own) = (edition.template().document, edition.template().name());
                let params = [
                    ("template", own),
                    ("place", "document".to_owned()),
                    ("value", document.to_string()),
                ];
                return Err(refused("template-document", &params));
            }
            Some(shipped.trying(edition))
        }
    };
    let templates = tried.as_ref().unwrap_or(shipped);
    let sheet =
        lay_out_with(templates, &record, paper, &profile, None).map_err(OfficeError::from)?;
    // Only what the record says stands in the file: the same record makes the same bytes.
    let meta = Meta::of(&record, record.moment());
    let pdf = write_pdf(&sheet, &meta).map_err(OfficeError::from)?;
    laptop::write(out, &pdf)?;
    Ok(json!({
        "document": code.slug(),
        "paper": paper.slug(),
        "pages": sheet.pages.len(),
        "bytes": pdf.len(),
        "template": sheet.template,
        "out": out,
        "signer": Place::of_signer(&sheet).map(placed),
    }))
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
