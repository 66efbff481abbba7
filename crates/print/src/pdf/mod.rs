//! Pages to bytes, page by page.
//!
//! The page model becomes a content stream in `content`, what it says to a reader becomes the tree of
//! `structure`, and `file` writes objects as they come. Fonts are cut down by `subset`; their
//! dictionaries are printpdf's (`translate`). The `/ID` follows from the content, so the same pages are
//! the same bytes on every run and every machine.
//!
//! Every file is PDF/A-2 (ISO 19005-2): level A and PDF/UA-1 where all that it shows is in the tree,
//! level U where it is printed over a blank. For an archive that asks for it, PDF/A-1b ([`Conformance`]).

mod catalog;
mod content;
mod file;
mod fonts;
mod icc;
mod number;
mod object;
mod picture;
mod press;
mod shown;
mod structure;
mod subset;
mod translate;
mod xmp;

use chrono::{DateTime, FixedOffset};

use crate::error::PrintError;
use crate::page::Sheet;
use crate::record::Record;
use crate::shape::tidy;

pub use press::{Press, Written};

/// Which part of ISO 19005 a file keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Conformance {
    /// PDF/A-2: level A and PDF/UA-1, or level U for what is printed over a blank.
    #[default]
    A2,
    /// PDF/A-1b, for archives that still ask for the first part: PDF 1.4, so that each object lies by
    /// itself, and nothing that one sees through. The file is longer, tagged all the same, and claims
    /// no more than level B.
    A1b,
}

impl Conformance {
    /// The longest list that may stand in a file (PDF 1.4, appendix C).
    const LONGEST_LIST: usize = 8_191;

    /// Holds a list against what may stand in a file.
    fn takes(self, list: usize) -> Result<(), PrintError> {
        if self == Self::A1b && list > Self::LONGEST_LIST {
            return Err(PrintError::ArchiveLimit { limit: Self::LONGEST_LIST });
        }
        Ok(())
    }
}

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

/// The bytes of many documents in one file; for more than a handful, [`Press`] writes them out as they
/// are laid out.
///
/// # Errors
/// As [`write_pdf`].
pub fn write_batch(sheets: &[Sheet], meta: &Meta) -> Result<Vec<u8>, PrintError> {
    write_batch_as(sheets, meta, Conformance::A2)
}

/// The same, keeping to a part of ISO 19005.
///
/// # Errors
/// As [`write_pdf`]; [`PrintError::ArchiveLimit`].
pub fn write_batch_as(
    sheets: &[Sheet],
    meta: &Meta,
    conformance: Conformance,
) -> Result<Vec<u8>, PrintError> {
    let mut press = Press::keeping_to(conformance, Vec::new(), meta.clone())?;
    for sheet in sheets {
        press.add(sheet)?;
    }
    Ok(press.finish()?.0)
}
