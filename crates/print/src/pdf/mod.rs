//! Pages to bytes: printpdf writes, a pass over its objects finishes.
//!
//! printpdf 0.12.8 is used as a low-level writer only. Fonts are cut down by `subset`, the page
//! model becomes its operations in `content`, and `finish` mends what it leaves open: metadata,
//! colour, language, font descriptors, and an `/ID` from the content, so that the same pages are
//! the same bytes on every run and every machine.

mod content;
mod finish;
mod icc;
mod subset;
mod xmp;

use chrono::{DateTime, FixedOffset};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use crate::error::PrintError;
use crate::page::Sheet;
use crate::record::Record;
use crate::shape::tidy;

/// What a PDF says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The title a viewer shows: the document's name and the case code, never a person's name.
    pub title: String,
    /// The office that issues the paper.
    pub author: String,
    /// When the paper was made; the only moment in the file, so a reprint is the same bytes. A paper
    /// that names none has none.
    pub created: Option<DateTime<FixedOffset>>,
}

impl Meta {
    /// What the file of a record says: the document's name, the office as it was called then, and
    /// the moment given.
    #[must_use]
    pub fn of(record: &Record, created: Option<DateTime<FixedOffset>>) -> Self {
        Self {
            title: record.document().title_vi().to_owned(),
            author: record.office().map(|office| tidy(&office.name)).unwrap_or_default(),
            created,
        }
    }
}

/// The bytes of one document.
///
/// # Errors
/// [`PrintError::Font`], [`PrintError::Glyph`] or [`PrintError::Write`].
pub fn write_pdf(sheet: &Sheet, meta: &Meta) -> Result<Vec<u8>, PrintError> {
    write_batch(std::slice::from_ref(sheet), meta)
}

/// Many documents in one file, sharing one subset per face.
///
/// The whole file stands in memory while it is written, about 0.12 MiB a letter: above some 2 000
/// letters write several files.
///
/// # Errors
/// As [`write_pdf`].
pub fn write_batch(sheets: &[Sheet], meta: &Meta) -> Result<Vec<u8>, PrintError> {
    let subsets = subset::subsets(sheets)?;
    let mut document = PdfDocument::new("");
    for subset in subsets.each() {
        document.resources.fonts.map.insert(subset.resource(), subset.embedded());
    }
    for page in sheets.iter().flat_map(|sheet| &sheet.pages) {
        let operations = content::operations(page, &subsets)?;
        let (width, height) = if page.landscape { (297.0, 210.0) } else { (210.0, 297.0) };
        document.pages.push(PdfPage::new(Mm(width), Mm(height), operations));
    }
    let options = PdfSaveOptions { optimize: true, ..PdfSaveOptions::default() };
    let raw = document.to_lopdf_document(&options, &mut Vec::new());
    finish::finish(raw, &subsets, meta)
}
