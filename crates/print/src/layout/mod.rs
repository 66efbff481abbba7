//! Where everything stands, one file per document.
//!
//! Pure: a record, a paper and a printer's profile give the same pages on every machine.

mod calibration;
mod columns;
pub(crate) mod elements;
mod labels;
mod letter;
mod parts;
mod promise_line;
mod qr;
mod stamp;
mod table;

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::Sheet;
use crate::profile::PrintProfile;
use crate::record::Record;
use crate::template::{self, Edition, Templates};

use stamp::Ground;
pub use stamp::Stamp;

/// Lays a record out on its paper.
///
/// The profile moves what is printed over a blank and the crosses of the calibration sheet; plain
/// paper and previews do not need it.
///
/// # Errors
/// [`LayoutError`] with the field that does not fit, has no glyph or lacks its group, or
/// [`LayoutError::Paper`] when the document is never put on that paper.
pub fn lay_out(
    record: &Record,
    paper: PaperKind,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    lay_out_stamped(record, paper, profile, None)
}

/// The same with the code by which the paper can be checked. What is printed over a blank carries none,
/// nor does a table.
///
/// # Errors
/// As [`lay_out`], and [`LayoutError::Qr`] when the code is longer than a QR code can say.
pub fn lay_out_stamped(
    record: &Record,
    kind: PaperKind,
    profile: &PrintProfile,
    stamp: Option<&Stamp>,
) -> Result<Sheet, LayoutError> {
    lay_out_with(Templates::shipped(), record, kind, profile, stamp)
}

/// The same with templates of one's own choosing: the one that held on the paper's own day.
///
/// # Errors
/// As [`lay_out_stamped`].
pub fn lay_out_with(
    templates: &Templates,
    record: &Record,
    kind: PaperKind,
    profile: &PrintProfile,
    stamp: Option<&Stamp>,
) -> Result<Sheet, LayoutError> {
    let paper = Ground { kind, stamp };
    let document = record.document();
    if !document.papers().contains(&kind) {
        return Err(LayoutError::Paper { document, paper: kind });
    }
    let mut sheet = match templates.pick_for(record).map_err(Box::new)? {
        Some(edition) => templated(edition, record, paper, profile)?,
        None => drawn(record, paper)?,
    };
    if kind == PaperKind::Preview {
        let lies = sheet.pages.iter().any(|page| page.landscape);
        let watermark = parts::watermark(lies)?;
        for page in &mut sheet.pages {
            page.underlay(watermark.iter().cloned());
        }
    }
    Ok(sheet)
}

/// As its template says: over a blank its data, elsewhere its form with the data in it.
fn templated(
    edition: &Edition,
    record: &Record,
    paper: Ground<'_>,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    let template = edition.template();
    let mut sheet = match (paper.kind, &template.data) {
        (PaperKind::Overprint, Some(blank)) => {
            template::lay_over(template, blank, record, profile)?
        }
        (PaperKind::Overprint, None) => {
            return Err(LayoutError::Paper { document: template.document, paper: paper.kind });
        }
        _ => template::lay_out(template, edition.pictures(), record, paper, profile)?,
    };
    sheet.template = Some(edition.version());
    Ok(sheet)
}

/// What no template describes yet.
fn drawn(record: &Record, paper: Ground<'_>) -> Result<Sheet, LayoutError> {
    match record {
        Record::ThuChucMung(letter) => letter::congratulation(letter, paper),
        Record::ThuKemGiayTo(letter) => letter::cover_note(letter, paper),
        Record::ThuCamOn(letter) => letter::thanks(letter, paper),
        Record::ThuXinLoi(letter) => letter::apology(letter, paper),
        Record::ThuChiaBuon(letter) => letter::condolence(letter, paper),
        Record::NhanGiao(sheet) => labels::lay_out(sheet),
        // Their templates came with the program.
        _ => Err(LayoutError::Paper { document: record.document(), paper: paper.kind }),
    }
}
