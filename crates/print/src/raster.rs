//! Pages to pictures, for the window: the very bytes that are printed, drawn the same everywhere.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::error::PrintError;
use crate::page::{PageSize, Sheet, Um};
use crate::pdf::{Meta, write_pdf};

/// A page becomes no more dots than this: A3 at 600 dpi. A stranger's PDF may say of its page that it is
/// five metres wide.
const MOST_DOTS: f32 = 72_000_000.0;

/// The pages of a PDF as PNG, one after another. It has at least one.
pub struct PagePictures {
    pdf: Pdf,
    dpi: u16,
    next: usize,
}

impl PagePictures {
    /// Of a PDF, `dpi` from 20 to 600.
    ///
    /// # Errors
    /// [`PrintError::Resolution`], [`PrintError::Read`].
    pub fn of(pdf: &[u8], dpi: u16) -> Result<Self, PrintError> {
        if !(20..=600).contains(&dpi) {
            return Err(PrintError::Resolution(dpi));
        }
        let pdf = Pdf::new(pdf.to_vec()).map_err(|_| PrintError::Read)?;
        if pdf.pages().is_empty() {
            return Err(PrintError::Read);
        }
        Ok(Self { pdf, dpi, next: 0 })
    }

    /// The page with this place, from 0.
    fn page(&self, page: usize) -> Result<Vec<u8>, PrintError> {
        let pages = self.pdf.pages();
        let missing = PrintError::NoSuchPage { page, pages: pages.len() };
        let page = pages.get(page).ok_or(missing)?;
        let scale = f32::from(self.dpi) / 72.0;
        let (width, height) = page.render_dimensions();
        let dots = width * scale * height * scale;
        // Neither a number that is none nor one that is too large.
        if !(dots <= MOST_DOTS && width.max(height) * scale < f32::from(u16::MAX)) {
            return Err(PrintError::PageTooLarge);
        }
        let pixels = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        // Hinting would move letters to whole pixels, away from where the printer puts them.
        let settings = RenderSettings { hinting: false, ..RenderSettings::default() };
        let picture =
            render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings, &pixels);
        picture.into_png().map_err(|_| PrintError::Picture)
    }
}

impl Iterator for PagePictures {
    type Item = Result<Vec<u8>, PrintError>;

    fn next(&mut self) -> Option<Self::Item> {
        let page = self.next;
        (page < self.pdf.pages().len()).then(|| {
            self.next += 1;
            self.page(page)
        })
    }
}

/// A page of a PDF as PNG; pages count from 0, `dpi` from 20 to 600.
///
/// # Errors
/// [`PrintError::Resolution`], [`PrintError::Read`], [`PrintError::NoSuchPage`],
/// [`PrintError::PageTooLarge`], [`PrintError::Picture`].
pub fn rasterise(pdf: &[u8], page: usize, dpi: u16) -> Result<Vec<u8>, PrintError> {
    PagePictures::of(pdf, dpi)?.page(page)
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
