//! printpdf's part: faces to font dictionaries.

use lopdf::{Dictionary, Document, Object, Stream};
use printpdf::{FontId, Mm, Op, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};

use crate::error::PrintError;

/// The font dictionaries, in the order of their resources' names, and the objects that they refer to.
pub(super) struct Fonts {
    document: Document,
    /// Each resource's name with its font.
    pub(super) fonts: Vec<(Vec<u8>, Dictionary)>,
}

/// Fonts that each show all their characters. Of printpdf's document nothing else is taken over: names,
/// identity and metadata are ours, so nothing varies from run to run.
pub(super) fn fonts(fonts: Vec<(FontId, PdfFont)>, shows: Vec<Op>) -> Result<Fonts, PrintError> {
    let mut document = PdfDocument::new("");
    document.resources.fonts.map.extend(fonts);
    document.pages = vec![PdfPage::new(Mm(210.0), Mm(297.0), shows)];
    let document = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    let fonts = font_dictionaries(&document).ok_or(PrintError::Write)?;
    Ok(Fonts { document, fonts })
}

fn font_dictionaries(document: &Document) -> Option<Vec<(Vec<u8>, Dictionary)>> {
    let page = document.get_pages().into_values().next()?;
    let page = document.get_dictionary(page).ok()?;
    let resources = resolved(document, page.get(b"Resources").ok()?)?;
    let fonts = resolved(document, resources.get(b"Font").ok()?)?;
    let mut found = Vec::new();
    for (name, font) in fonts {
        found.push((name.clone(), resolved(document, font)?.clone()));
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Some(found)
}

fn resolved<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

impl Fonts {
    /// The dictionary that an entry refers to.
    pub(super) fn dictionary(&self, entry: &Object) -> Result<Dictionary, PrintError> {
        resolved(&self.document, entry).cloned().ok_or(PrintError::Write)
    }

    /// The stream that an entry refers to.
    pub(super) fn stream(&self, entry: &Object) -> Result<Stream, PrintError> {
        let (_, object) = self.document.dereference(entry).map_err(|_| PrintError::Write)?;
        object.as_stream().cloned().map_err(|_| PrintError::Write)
    }
}
