//! Pages to pictures, for the window: the very bytes that are printed, drawn the same everywhere.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::error::PrintError;
use crate::page::Sheet;
use crate::pdf::{Meta, write_pdf};

/// A page of a PDF as PNG; pages count from 0, `dpi` from 20 to 600.
///
/// # Errors
/// [`PrintError::Resolution`], [`PrintError::Read`], [`PrintError::NoSuchPage`],
/// [`PrintError::Picture`].
pub fn rasterise(pdf: &[u8], page: usize, dpi: u16) -> Result<Vec<u8>, PrintError> {
    if !(20..=600).contains(&dpi) {
        return Err(PrintError::Resolution(dpi));
    }
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| PrintError::Read)?;
    let pages = pdf.pages();
    let missing = PrintError::NoSuchPage { page, pages: pages.len() };
    let page = pages.get(page).ok_or(missing)?;
    let scale = f32::from(dpi) / 72.0;
    let pixels = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    // Hinting would move letters to whole pixels, away from where the printer puts them.
    let settings = RenderSettings { hinting: false, ..RenderSettings::default() };
    let picture =
        render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings, &pixels);
    picture.into_png().map_err(|_| PrintError::Picture)
}

/// A page of a sheet as PNG, drawn from a PDF of that page alone.
///
/// # Errors
/// As [`rasterise`] and [`write_pdf`].
pub fn preview(sheet: &Sheet, page: usize, dpi: u16) -> Result<Vec<u8>, PrintError> {
    let pages = sheet.pages.len();
    let content = sheet.pages.get(page).ok_or(PrintError::NoSuchPage { page, pages })?;
    let alone = Sheet { pages: vec![content.clone()], ..Sheet::default() };
    let meta = Meta { title: String::new(), author: String::new(), created: None };
    rasterise(&write_pdf(&alone, &meta)?, 0, dpi)
}
