//! Where everything stands, one file per document.
//!
//! Pure: a record, a paper and a printer's profile give the same pages on every machine.

mod border;
mod calibration;
mod columns;
pub(crate) mod elements;
mod parts;
mod pictures;
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
    record.values_of_sentences()?;
    // Without a template nobody knows how it looks; a test sees that each document has one.
    let edition = templates.pick_for(record).map_err(Box::new)?;
    let edition = edition.ok_or(LayoutError::Paper { document, paper: kind })?;
    let mut sheet = {
        let laid = templated(edition, record, paper, profile);
        laid.map_err(|error| error.on_page_of(&edition.template().name()))?
    };
    if kind == PaperKind::Preview {
        for page in &mut sheet.pages {
            let watermark = parts::watermark(page)?;
            page.underlay(watermark);
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
        (PaperKind::Back, Some(blank)) => template::lay_over_later(blank, record, profile)?,
        (PaperKind::Overprint | PaperKind::Back, None) => {
            return Err(LayoutError::Paper { document: template.document, paper: paper.kind });
        }
        _ => template::lay_out(template, edition.pictures(), record, paper, profile)?,
    };
    sheet.template = Some(edition.version());
    Ok(sheet)
}
