//! The scan of a form's blank, to lay under its fields while they are moved.
//!
//! It is the laptop's own like the corrections beside it, and sealed like them: an empty blank says
//! nothing of anybody, but nobody can promise that the blank which was scanned was empty. It stays
//! until it is taken away, and no paper is made of it.

use tannha_domain::{case::Document, stock::StockRefusal};
use tannha_print::{PictureError, first_page, is_picture};
use tannha_store::Batch;

use super::profile::SETTINGS;
use crate::{Office, OfficeError};

const SCAN: &str = "print-scan";
/// Fine enough to set a field to a tenth of a millimetre by eye, on the screen.
const DPI: u16 = 130;
/// The largest picture that is kept; a page of a PDF is drawn anew and stays far below.
const MOST_BYTES: usize = 4 << 20;
/// The largest file that is looked at.
const MOST_FILE_BYTES: usize = 24 << 20;

impl Office {
    /// Keeps the scan of a form's blank: a picture as it is, of a PDF its first page.
    ///
    /// # Errors
    /// [`StockRefusal::NoBlank`], [`OfficeError::Scan`] for what is no picture, or the store's.
    pub fn keep_scan(&self, form: Document, file: &[u8]) -> Result<(), OfficeError> {
        let key = scan_key(form)?;
        if file.len() > MOST_FILE_BYTES {
            return Err(PictureError::TooLarge.into());
        }
        let picture = if file.starts_with(b"%PDF-") {
            first_page(file, DPI)?
        } else if is_picture(file) {
            file.to_vec()
        } else {
            return Err(PictureError::Unknown.into());
        };
        if picture.len() > MOST_BYTES {
            return Err(PictureError::TooLarge.into());
        }
        let mut batch = Batch::new();
        batch.put(SETTINGS, &key, picture);
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    /// Takes the scan of a form's blank away.
    ///
    /// # Errors
    /// [`StockRefusal::NoBlank`], or the store's.
    pub fn forget_scan(&self, form: Document) -> Result<(), OfficeError> {
        let mut batch = Batch::new();
        batch.delete(SETTINGS, &scan_key(form)?);
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    /// The scan that is kept of a form's blank, PNG or JPEG.
    ///
    /// # Errors
    /// [`StockRefusal::NoBlank`], or the store's.
    pub fn scan(&self, form: Document) -> Result<Option<Vec<u8>>, OfficeError> {
        Ok(self.ledger.store().get(SETTINGS, &scan_key(form)?)?)
    }
}

/// Forms are told apart by their slug, printers not: a blank looks the same on each.
fn scan_key(form: Document) -> Result<Vec<u8>, OfficeError> {
    if !form.has_blank() {
        return Err(StockRefusal::NoBlank.into());
    }
    Ok(format!("{SCAN}\u{1f}{}", form.slug()).into_bytes())
}
