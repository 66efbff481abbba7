//! A printer that works, and an officer who looks at what came out of it.

use tannha_app::{
    Office, OfficeError, Topic,
    domain::{case::Document, ids::CaseId, stock::Serial},
    papers::{CameOut, PaperKind, PrintAsk, PrintedPaper},
};

/// Prints a paper as an officer does whose printer works: asks for it, and says that it came out right.
pub trait PrintsWell {
    /// Prints a paper of a case. A preview is only written.
    ///
    /// # Errors
    /// What the office refuses.
    fn print(
        &self,
        case: CaseId,
        document: Document,
        paper: PaperKind,
        reason: Option<String>,
    ) -> Result<(PrintedPaper, Vec<Topic>), OfficeError> {
        self.print_on(case, document, paper, reason, &[])
    }

    /// The same; it lies on those blanks.
    ///
    /// # Errors
    /// What the office refuses; nothing is under way then.
    fn print_on(
        &self,
        case: CaseId,
        document: Document,
        paper: PaperKind,
        reason: Option<String>,
        sheets: &[Serial],
    ) -> Result<(PrintedPaper, Vec<Topic>), OfficeError>;
}

impl PrintsWell for Office {
    fn print_on(
        &self,
        case: CaseId,
        document: Document,
        paper: PaperKind,
        reason: Option<String>,
        sheets: &[Serial],
    ) -> Result<(PrintedPaper, Vec<Topic>), OfficeError> {
        if paper == PaperKind::Preview {
            return Ok((self.write_preview(case, document)?, Vec::new()));
        }
        let tray = String::new();
        let job = self.add_print(PrintAsk { case, document, paper, reason, send: false, tray })?;
        let made = self.make_print(job.id).inspect_err(|_| {
            // Refused on the way, it leaves nothing behind: the refusal is what is told.
            let _ = self.drop_print(job.id);
        })?;
        let file = made.made.ok_or(OfficeError::NoSuchPrint)?;
        let came = CameOut::right(sheets);
        let touched = self.answer_print(job.id, &came).inspect_err(|_| {
            let _ = self.answer_print(job.id, &CameOut::default());
        })?;
        let path = self.print_path(&file);
        Ok((PrintedPaper { path, pages: usize::from(file.pages) }, touched))
    }
}
