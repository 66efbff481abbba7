//! A template's text made small for the log, and read again: what is unpacked is bounded first.

use std::io::{Read as _, Write as _};

use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};

use super::error::{TemplateError, TemplateProblem};
use super::model::Template;
use super::read::MOST_BYTES;

impl Template {
    /// The text, packed: the same bytes on every machine.
    ///
    /// # Errors
    /// [`TemplateProblem::TooLarge`] for what no laptop would unpack.
    pub fn pack(text: &[u8]) -> Result<Vec<u8>, TemplateError> {
        let large = || TemplateError::new("?", "", TemplateProblem::TooLarge, "");
        if text.len() > MOST_BYTES {
            return Err(large());
        }
        let mut small = ZlibEncoder::new(Vec::new(), Compression::new(9));
        small.write_all(text).map_err(|_| large())?;
        small.finish().map_err(|_| large())
    }

    /// The text that was packed.
    ///
    /// # Errors
    /// [`TemplateError`] for what was not packed so, or is more than a template has.
    pub fn unpack(packed: &[u8]) -> Result<Vec<u8>, TemplateError> {
        let broken = |problem| TemplateError::new("?", "", problem, "");
        let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX) + 1;
        let mut text = Vec::new();
        let read = ZlibDecoder::new(packed).take(most).read_to_end(&mut text);
        read.map_err(|_| broken(TemplateProblem::NotJson))?;
        if text.len() > MOST_BYTES { Err(broken(TemplateProblem::TooLarge)) } else { Ok(text) }
    }
}
