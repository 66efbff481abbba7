//! printpdf's part: operations to content streams, faces to font dictionaries.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{FontId, Mm, Op, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};

use crate::error::PrintError;

use super::subset::Subsets;

/// printpdf's document of these pages and fonts. Resource names, identity and metadata are ours, so
/// nothing of its own that varies from run to run is taken over.
fn document(fonts: impl Iterator<Item = (FontId, PdfFont)>, pages: Vec<Vec<Op>>) -> Document {
    let mut document = PdfDocument::new("");
    document.resources.fonts.map.extend(fonts);
    document.pages = pages.into_iter().map(|ops| PdfPage::new(Mm(210.0), Mm(297.0), ops)).collect();
    document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new())
}

/// The content stream of each list of operations.
pub(super) fn contents(pages: Vec<Vec<Op>>, subsets: &Subsets) -> Result<Vec<Vec<u8>>, PrintError> {
    let fonts = subsets.each().map(|subset| (subset.resource(), subset.codes()));
    let mut written = document(fonts, pages);
    let pages: Vec<ObjectId> = written.get_pages().into_values().collect();
    pages.into_iter().map(|page| content(&mut written, page).ok_or(PrintError::Write)).collect()
}

fn content(document: &mut Document, page: ObjectId) -> Option<Vec<u8>> {
    let page = document.objects.get(&page)?.as_dict().ok()?;
    let stream = page.get(b"Contents").and_then(Object::as_reference).ok()?;
    match document.objects.remove(&stream)? {
        Object::Stream(stream) => Some(stream.content),
        _ => None,
    }
}

/// The font dictionaries, in the order of their resources' names, and the objects that they refer to.
pub(super) struct Fonts {
    document: Document,
    /// Each resource's name with its font.
    pub(super) fonts: Vec<(Vec<u8>, Dictionary)>,
}

/// Fonts that each show all their characters.
pub(super) fn fonts(fonts: Vec<(FontId, PdfFont)>, shows: Vec<Op>) -> Result<Fonts, PrintError> {
    let document = document(fonts.into_iter(), vec![shows]);
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
