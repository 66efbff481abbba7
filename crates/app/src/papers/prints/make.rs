//! The file for the printer, from what is recorded at that moment.

use tannha_domain::{
    case::{CaseEvent, CaseState, Command, Document, Printed, decide},
    ids::{CaseId, PrintId},
    picture::PinnedPicture,
    proof::Coded,
};
use tannha_print::{PaperKind, PrintProfile, Record, Stamp, Templates, lay_out_with, write_pdf};

use super::{JobStatus, Made, PrintJob};
use crate::{
    Office, OfficeError,
    papers::{
        LaidOut, PrintedPaper, Source, document_code,
        files::{Unfinished, code_in_name},
        made_with, meta, template,
    },
};

/// What a print is laid out from.
pub(super) struct Ready {
    pub(super) state: CaseState,
    pub(super) record: Record,
    pub(super) paper: PaperKind,
    pub(super) coded: Option<Coded>,
    pub(super) stamp: Option<Stamp>,
    pub(super) profile: PrintProfile,
    pub(super) templates: Templates,
    pub(super) pictures: Vec<PinnedPicture>,
}

impl Office {
    /// Writes a print's file, and remembers that a paper may come out from now on.
    ///
    /// # Errors
    /// What the domain refuses, [`OfficeError::Layout`] naming the field, [`OfficeError::File`],
    /// [`OfficeError::NoSuchPrint`] for one whose turn has passed, or the ledger's. The print stays as
    /// it was, and no file is left.
    pub fn make_print(&self, id: PrintId) -> Result<PrintJob, OfficeError> {
        self.make_print_for(id, true)
    }

    /// The same for a printer of which is known whether it turns sheets over. Where it does not, a blank
    /// that has something on its back gets its front first: a second page would take another blank.
    ///
    /// # Errors
    /// As [`Office::make_print`].
    pub fn make_print_for(&self, id: PrintId, two_sided: bool) -> Result<PrintJob, OfficeError> {
        let _turn = self.turn()?;
        let mut job = self.print_job(id)?;
        if job.status != JobStatus::Waiting {
            return Err(OfficeError::NoSuchPrint);
        }
        let Ready { state, record, paper, coded, stamp, profile, templates, pictures } =
            self.ready(&job)?;
        let mut sheet = lay_out_with(&templates, &record, paper, &profile, stamp.as_ref())?;
        job.front_only = job.is_over_blank() && job.send && !two_sided && sheet.pages.len() > 1;
        if job.front_only {
            sheet.pages.truncate(1);
            sheet.fields.retain(|field| field.page == 0);
        }
        let now = self.now();
        let pdf = write_pdf(&sheet, &meta(&record, now))?;
        let name = file_name(&state, job.document, paper);
        let hashes = template::made_of(&record, paper, &templates, &sheet, &pdf)?;
        let file = Unfinished::write(&self.world.papers, &name, &pdf)?;
        job.status = JobStatus::Out;
        job.made = Some(Made {
            pdf: hashes.pdf,
            file: name,
            pages: u16::try_from(sheet.pages.len()).unwrap_or(u16::MAX),
            code: coded,
            template: hashes.template,
            template_name: hashes.template_name,
            fonts: hashes.fonts,
            at: now,
            printer: if job.send { self.printer_name()? } else { String::new() },
            request: None,
            pictures,
        });
        // Remembered first: a file under its own name is always one that is asked about.
        file.keep_with(|| self.keep_job(&job))?;
        Ok(job)
    }

    /// All that a print is laid out from, where it may be printed.
    pub(super) fn ready(&self, job: &PrintJob) -> Result<Ready, OfficeError> {
        let code = document_code(job.document).ok_or(OfficeError::NoSuchPaper)?;
        let (case, paper) = (job.case, job.kind());
        let state = self.case(case)?;
        let pictures = self.pictures_of(&state, job.document)?;
        // Nothing is written, not even a file, that the officer may not print.
        let printed = Printed {
            made_with: made_with(),
            pictures: Some(pictures.clone()).filter(|_| job.document.is_letter()),
            reason: job.reason.clone(),
            ..Printed::told(job.document, &job.paper)
        };
        decide(Some(&state), Command::Record(CaseEvent::Printed(printed)), self.decider()?)?;
        self.may_be_signed(&state, job.document)?;
        let record = self.paper_said(Source::Case(case), code, paper)?;
        let coded = self.coded(&state, &record, paper)?;
        let stamp = match &coded {
            Some(coded) => Some(self.stamp(&coded.code)?),
            None => self.kept_stamp(Source::Case(case), &record, paper)?,
        };
        let profile = self.profile_of_tray(job.document, &job.tray)?;
        let templates = self.templates_of(Some(&state), code)?;
        Ok(Ready { state, record, paper, coded, stamp, profile, templates, pictures })
    }

    /// Writes a preview of a paper: it is to be read, and no paper.
    ///
    /// # Errors
    /// [`OfficeError::Layout`] naming the field, [`OfficeError::File`], or the ledger's.
    pub fn write_preview(
        &self,
        case: CaseId,
        document: Document,
    ) -> Result<PrintedPaper, OfficeError> {
        let code = document_code(document).ok_or(OfficeError::NoSuchPaper)?;
        let state = self.case(case)?;
        let LaidOut { record, sheet, .. } =
            self.laid_out(Source::Case(case), code, PaperKind::Preview)?;
        let pdf = write_pdf(&sheet, &meta(&record, self.now()))?;
        let name = file_name(&state, document, PaperKind::Preview);
        let path = self.put_named(&name, &pdf)?;
        Ok(PrintedPaper { path, pages: sheet.pages.len() })
    }
}

/// File names carry the code of the case and nothing about a person.
fn file_name(state: &CaseState, document: Document, paper: PaperKind) -> String {
    let code = code_in_name(&state.code.text);
    let print = state.paper(document).prints + 1;
    format!("{code}-{}-{}-{print}.pdf", document.slug(), paper.slug())
}
