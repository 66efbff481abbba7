//! Pages to pictures, for the window: the very bytes that are printed, drawn the same everywhere.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::error::PrintError;
use crate::page::{PageSize, Sheet, Um};
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

/// The paper of a PDF's first page, to the millimetre that papers are made to; nothing for what is no PDF.
#[must_use]
pub fn paper_of(pdf: &[u8]) -> Option<PageSize> {
    let pdf = Pdf::new(pdf.to_vec()).ok()?;
    let (width, height) = pdf.pages().first()?.render_dimensions();
    let [width, height] = [width, height].map(|points| {
        let millimetres = (f64::from(points) * 25.4 / 72.0).round().clamp(1.0, 2_000.0);
        #[expect(clippy::cast_possible_truncation, reason = "bounded just before")]
        let millimetres = millimetres as Um;
        millimetres * 1_000
    });
    Some(PageSize { width: width.min(height), height: width.max(height) })
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
