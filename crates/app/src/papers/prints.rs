//! Prints under way: what was asked for, what may have come out of the printer, and the question that
//! stays open until somebody has looked at the paper.
//!
//! ```text
//! add ─▶ Waiting ── make ──▶ Out ── answer ──▶ the log: printed, sheets used, sheets spoiled
//!          ▲ │                │                (nothing came out: nothing)
//!       retry│ cannot be made │ the printer does not take it
//!          └─Failed ◀─────────┘
//! ```
//!
//! A print under way is the laptop's own: sealed, durable and never pushed. That it may have come out
//! is written down *before* the printer is asked, so that a power cut in between leaves a question and
//! not a paper that nobody knows of; and only what somebody said of the paper becomes an act.

mod answer;
mod known;
mod make;
mod queue;
mod run;

use std::path::PathBuf;

use minicbor::{Decode, Encode};
use tannha_domain::{
    case::{Document, PageRange},
    ids::{CaseId, Hash, OfficerId, PrintId},
    picture::PinnedPicture,
    proof::Coded,
    stock::Serial,
    time::Moment,
};
use tannha_print::PaperKind;

pub use known::CaseHead;
pub(crate) use known::Known;
pub(crate) use run::LetterPress;
pub use run::{ApprovedLetter, Pressing, RunAnswered, to_print};

use crate::{
    Office, OfficeError,
    ledger::{PRINTS, decode, encode},
};

/// What is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintAsk {
    /// Whose paper.
    pub case: CaseId,
    /// Which.
    pub document: Document,
    /// On what; never a preview, which is no paper.
    pub paper: PaperKind,
    /// Why again; asked from the second print on.
    pub reason: Option<String>,
    /// It goes to the printer; else only the file is written, for whoever prints it by hand.
    pub send: bool,
    /// The tray it is taken from; empty for the printer's own choice.
    pub tray: String,
}

/// How a print under way stands.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum JobStatus {
    /// Its turn has not come.
    #[n(0)]
    Waiting,
    /// The file is there, and a paper may have come out: this is asked about.
    #[n(1)]
    Out,
    /// It could not be made, or the printer did not take it: nothing came out.
    #[n(2)]
    Failed {
        /// The code of the failure; the catalogue has its text with the remedy.
        #[n(0)]
        code: String,
        /// Values for the text.
        #[n(1)]
        params: Vec<(String, String)>,
    },
}

/// What was made for the printer.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Made {
    /// SHA-256 of the PDF.
    #[n(0)]
    pub pdf: Hash,
    /// The file's name; it carries nothing about a person.
    #[n(1)]
    pub file: String,
    /// Pages.
    #[n(2)]
    pub pages: u16,
    /// The code by which the paper can be checked.
    #[n(3)]
    pub code: Option<Coded>,
    /// SHA-256 of the form.
    #[n(4)]
    pub template: Hash,
    /// SHA-256 over the fonts.
    #[n(5)]
    pub fonts: Hash,
    /// When.
    #[n(6)]
    pub at: Moment,
    /// The printer; empty where only the file was written.
    #[n(7)]
    pub printer: String,
    /// What the spooler calls it, once it has taken it.
    #[n(8)]
    pub request: Option<String>,
    /// The ward's pictures on a letter.
    #[n(140)]
    #[cbor(default)]
    pub pictures: Vec<PinnedPicture>,
    /// The template by its document, day and hash.
    #[n(141)]
    pub template_name: Option<String>,
}

/// A print under way.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PrintJob {
    /// Id.
    #[n(0)]
    pub id: PrintId,
    /// Its place among the others.
    #[n(1)]
    pub place: u64,
    /// Whose paper.
    #[n(2)]
    pub case: CaseId,
    /// Which.
    #[n(3)]
    pub document: Document,
    /// The paper's slug.
    #[n(4)]
    pub paper: String,
    /// Why again.
    #[n(5)]
    pub reason: Option<String>,
    /// It goes to the printer.
    #[n(6)]
    pub send: bool,
    /// The tray; empty for the printer's own choice.
    #[n(7)]
    pub tray: String,
    /// Who asked for it.
    #[n(8)]
    pub officer: OfficerId,
    /// When.
    #[n(9)]
    pub asked_at: Moment,
    /// How it stands.
    #[n(10)]
    pub status: JobStatus,
    /// What was made; there once it is [`JobStatus::Out`].
    #[n(11)]
    pub made: Option<Made>,
    /// Only the front of the blank is printed: the printer turns no sheet over, and the back is a step of
    /// its own.
    #[n(12)]
    #[cbor(default)]
    pub front_only: bool,
    /// The run in whose file it stands; none for a print of its own.
    #[n(13)]
    pub run: Option<InRun>,
}

/// A letter's place in a run.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InRun {
    /// Which run.
    #[n(0)]
    pub run: PrintId,
    /// Its pages in the file, once that was written.
    #[n(1)]
    pub pages: Option<PageRange>,
    /// The log did not take it with the others: it is asked about by itself, and the file stays theirs.
    #[n(2)]
    #[cbor(default)]
    pub alone: bool,
}

impl PrintJob {
    /// The run that it is asked about with; none for a print of its own, and for a letter that is asked
    /// about by itself.
    #[must_use]
    pub fn asked_with(&self) -> Option<PrintId> {
        self.run.as_ref().filter(|of| !of.alone).map(|of| of.run)
    }

    /// What the spooler calls it, so that it can be asked for or taken back; not of a letter that is asked
    /// about by itself, whose file holds others too.
    #[must_use]
    pub fn request(&self) -> Option<&str> {
        let made = self.made.as_ref().filter(|_| self.run.is_none())?;
        made.request.as_deref().filter(|_| self.status == JobStatus::Out)
    }

    /// It takes a blank of the Ministry's from the safe; what is written on the back of a sheet takes none.
    #[must_use]
    pub fn is_over_blank(&self) -> bool {
        self.paper == PaperKind::Overprint.slug()
    }

    /// Its pages belong on the two sides of one sheet.
    #[must_use]
    pub fn has_two_sides(&self) -> bool {
        let of_one_sheet = self.is_over_blank()
            || (self.paper == PaperKind::Plain.slug() && self.document.has_blank());
        of_one_sheet && self.made.as_ref().is_some_and(|made| made.pages == 2)
    }

    fn kind(&self) -> PaperKind {
        let known = [PaperKind::Overprint, PaperKind::Plain, PaperKind::Back];
        known.into_iter().find(|kind| kind.slug() == self.paper).unwrap_or(PaperKind::Plain)
    }
}

/// What came out of the printer, as somebody saw it. Nothing good and nothing spoiled: nothing came out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CameOut {
    /// How many papers are good. Over blanks that the office keeps a book of, `sheets` says it.
    pub good: u16,
    /// The blanks on which they stand.
    pub sheets: Vec<Serial>,
    /// The blanks that were spoiled.
    pub spoiled: Vec<Serial>,
    /// How they were spoiled.
    pub reason: String,
    /// Why it was printed again, where another laptop's print came in between and nobody was asked.
    pub again: Option<String>,
}

impl CameOut {
    /// One good paper, on these blanks where there are any.
    #[must_use]
    pub fn right(sheets: &[Serial]) -> Self {
        let good = u16::try_from(sheets.len()).unwrap_or(u16::MAX).max(1);
        Self { good, sheets: sheets.to_vec(), ..Self::default() }
    }
}

impl Office {
    /// All prints under way, in their order.
    ///
    /// # Errors
    /// The store's.
    pub fn prints(&self) -> Result<Vec<PrintJob>, OfficeError> {
        let mut jobs: Vec<PrintJob> = Vec::new();
        for found in self.ledger.store().scan(PRINTS, &[]) {
            let (_, value) = found?;
            jobs.push(decode(&value)?);
        }
        jobs.sort_by_key(|job| job.place);
        Ok(jobs)
    }

    /// A print under way.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`], or the store's.
    pub fn print_job(&self, id: PrintId) -> Result<PrintJob, OfficeError> {
        let found = self.ledger.store().get(PRINTS, &id.0)?;
        Ok(decode(&found.ok_or(OfficeError::NoSuchPrint)?)?)
    }

    /// Where a print's file lies.
    #[must_use]
    pub fn print_path(&self, made: &Made) -> PathBuf {
        let beside = super::files::beside(&self.world.papers, &made.file, made.pdf);
        beside.unwrap_or_else(|| self.world.papers.join(&made.file))
    }

    fn keep_job(&self, job: &PrintJob) -> Result<(), OfficeError> {
        let mut batch = tannha_store::Batch::new();
        batch.put(PRINTS, &job.id.0, encode(job)?);
        self.ledger.store().commit(batch)?;
        Ok(())
    }
}
