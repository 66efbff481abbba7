//! `tannha template`: how documents look, as files that an office's IT changes and tries.

use std::path::Path;

use serde_json::{Value, json};
use tannha_practice::app::{
    OfficeError,
    print::{
        DocumentCode, Edition, Image, Meta, PaperKind, Pictures, PrintProfile, Record, Template,
        Templates, lay_out_with, write_pdf,
    },
};

use crate::{
    args::{TemplateFile, Templates as Asked},
    failure::{Failure, refused},
    laptop,
};

pub(super) fn run(asked: Asked) -> Result<Value, Failure> {
    match asked {
        Asked::List => list(),
        Asked::Show { document, date, out } => {
            let document = code(&document)?;
            let picked = Templates::shipped().pick(document, date)?;
            let edition = picked.ok_or_else(|| nothing(document))?;
            if let Some(out) = out {
                let json = serde_json::to_string_pretty(edition.template());
                let json = json.map_err(|_| nothing(document))? + "\n";
                laptop::write(&out, json.as_bytes())?;
                return Ok(json!({ "version": edition.version(), "out": out }));
            }
            Ok(json!({
                "version": edition.version(),
                "fields": Template::fields(document),
                "template": edition.template(),
            }))
        }
        Asked::Check { template, out, paper, empty } => {
            let edition = read(&template)?;
            let found = json!({
                "document": edition.template().document.slug(),
                "valid_from": edition.template().valid_from.to_string(),
                "version": edition.version(),
            });
            match out {
                None => Ok(found),
                Some(out) => sample(edition, &paper, empty, &out, found),
            }
        }
        Asked::Schema => Ok(Template::schema()),
    }
}

fn code(slug: &str) -> Result<DocumentCode, Failure> {
    DocumentCode::from_slug(slug).map_err(|error| Failure::Usage(error.to_string()))
}

fn nothing(document: DocumentCode) -> Failure {
    let params = [
        ("template", document.to_string()),
        ("place", "document".to_owned()),
        ("value", document.to_string()),
    ];
    refused("template-document", &params)
}

fn list() -> Result<Value, Failure> {
    let editions = Templates::shipped().all()?;
    let editions = editions.into_iter().map(|edition| {
        let template = edition.template();
        json!({
            "document": template.document.slug(),
            "name": { "vi": template.document.title_vi(), "en": template.document.title_en() },
            "valid_from": template.valid_from.to_string(),
            "version": edition.version(),
            "blank": template.data.as_ref().map(|data| &data.blank),
        })
    });
    Ok(Value::Array(editions.collect()))
}

/// A template from a file, with its pictures.
pub(super) fn read(asked: &TemplateFile) -> Result<Edition, Failure> {
    let mut pictures = Pictures::none();
    for picture in &asked.pictures {
        let Some((name, file)) = picture.split_once('=') else {
            return Err(Failure::Usage(format!("a picture is NAME=FILE.png, not {picture}")));
        };
        let image = Image::from_png(&laptop::read_bytes(Path::new(file))?);
        pictures.add(name, image.map_err(|refusal| refused(refusal.code(), &[]))?);
    }
    Ok(Edition::read(&laptop::read_bytes(&asked.file)?, pictures)?)
}

/// Prints a page with a template whose day may not have come.
fn sample(
    edition: Edition,
    paper: &str,
    empty: bool,
    out: &Path,
    mut found: Value,
) -> Result<Value, Failure> {
    let paper = PaperKind::from_slug(paper).map_err(|error| Failure::Usage(error.to_string()))?;
    let document = edition.template().document;
    let record = if empty { Record::least(document) } else { Record::sample(document) };
    let record = record.ok_or_else(|| nothing(document))?;
    let templates = Templates::shipped().trying(edition);
    let sheet = lay_out_with(&templates, &record, paper, &PrintProfile::default(), None)
        .map_err(OfficeError::from)?;
    let pdf = write_pdf(&sheet, &Meta::of(&record, None)).map_err(OfficeError::from)?;
    laptop::write(out, &pdf)?;
    found["pages"] = json!(sheet.pages.len());
    found["out"] = json!(out);
    Ok(found)
}
