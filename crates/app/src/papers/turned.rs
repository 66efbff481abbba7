//! The sheet that was looked at last: turning its pages does not lay it out anew.

use std::sync::Arc;

use tannha_domain::log::{ChainHead, Cursor};
use tannha_print::{DocumentCode, PaperKind, Sheet};

use super::Source;
use crate::{Office, OfficeError, ledger::LedgerError};

const MINUTE_MS: i64 = 60_000;

/// A sheet, and what it was laid out from. It is gone with the lock.
pub(crate) struct Turned {
    asked: (Source, DocumentCode, PaperKind),
    reached: (Cursor, ChainHead),
    minute: i64,
    sheet: Arc<Sheet>,
}

impl Office {
    /// A document laid out to be looked at, a page after the other. What is made of the log alone is kept
    /// until something is written in the log, or the minute is over.
    ///
    /// # Errors
    /// As [`Office::sheet`].
    pub fn sheet_to_turn(
        &self,
        source: Source,
        code: DocumentCode,
        paper: PaperKind,
    ) -> Result<Arc<Sheet>, OfficeError> {
        // What is typed, and how a printer is off, stand beside the log; these are of a page or two.
        if matches!(source, Source::Draft(_) | Source::Case(_) | Source::Calibration(_)) {
            return Ok(Arc::new(self.sheet(source, code, paper)?));
        }
        let asked = (source, code, paper);
        let (reached, minute) = (self.ledger.reached()?, self.now().utc_ms() / MINUTE_MS);
        let kept = || self.turned.lock().map_err(|_| LedgerError::Poisoned);
        if let Some(turned) = kept()?.as_ref()
            && (turned.asked, turned.reached, turned.minute) == (asked, reached, minute)
        {
            return Ok(Arc::clone(&turned.sheet));
        }
        let sheet = Arc::new(self.sheet(source, code, paper)?);
        *kept()? = Some(Turned { asked, reached, minute, sheet: Arc::clone(&sheet) });
        Ok(sheet)
    }
}
