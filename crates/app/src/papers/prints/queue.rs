//! The order of prints: who waits, whose turn it is, what is given up.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use tannha_domain::{
    case::Document,
    ids::{CaseId, PrintId},
};
use tannha_print::PaperKind;
use tannha_store::Batch;

use super::{JobStatus, PrintAsk, PrintJob};
use crate::{
    Office, OfficeError,
    ledger::{PRINTS, encode},
    papers::profile::SETTINGS,
};

/// Why a sheet is printed again on its back.
const ON_BACK: &str = "Ghi thay đổi vào mặt sau";
const PAUSED: &[u8] = b"prints-paused";

/// Which papers have a print under way, and where the next ones stand.
pub(super) struct Queue {
    under_way: BTreeSet<(CaseId, Document)>,
    failed: BTreeMap<(CaseId, Document), Vec<PrintId>>,
    next: u64,
}

impl Queue {
    /// Of the prints in their order.
    pub(super) fn of(jobs: &[PrintJob]) -> Self {
        let mut queue = Self {
            under_way: BTreeSet::new(),
            failed: BTreeMap::new(),
            next: jobs.last().map_or(0, |last| last.place.saturating_add(1)),
        };
        for job in jobs {
            let paper = (job.case, job.document);
            if matches!(job.status, JobStatus::Failed { .. }) {
                queue.failed.entry(paper).or_default().push(job.id);
            } else {
                queue.under_way.insert(paper);
            }
        }
        queue
    }

    /// A print of it waits, or has not been answered for.
    pub(super) fn has(&self, case: CaseId, document: Document) -> bool {
        self.under_way.contains(&(case, document))
    }

    /// The place of one more print; none where the paper has one under way. What failed of it makes room.
    pub(super) fn give(&mut self, ask: &PrintAsk, batch: &mut Batch) -> Option<u64> {
        let paper = (ask.case, ask.document);
        if !self.under_way.insert(paper) {
            return None;
        }
        for id in self.failed.remove(&paper).unwrap_or_default() {
            batch.delete(PRINTS, &id.0);
        }
        let place = self.next;
        self.next = place.saturating_add(1);
        Some(place)
    }
}

impl Office {
    /// Puts a print in the queue. What could not be printed before of the same paper makes room.
    ///
    /// # Errors
    /// [`OfficeError::PrintUnanswered`] while a print of that paper waits or has not been answered for,
    /// [`OfficeError::NoSuchPaper`] for a preview, which is no paper, or the store's.
    pub fn add_print(&self, ask: PrintAsk) -> Result<PrintJob, OfficeError> {
        let _turn = self.turn()?;
        if ask.paper == PaperKind::Preview {
            return Err(OfficeError::NoSuchPaper);
        }
        let mut batch = Batch::new();
        let place = Queue::of(&self.prints()?).give(&ask, &mut batch);
        let place = place.ok_or(OfficeError::PrintUnanswered)?;
        let job = self.waiting_job(ask, place);
        batch.put(PRINTS, &job.id.0, encode(&job)?);
        self.ledger.store().commit(batch)?;
        Ok(job)
    }

    pub(super) fn waiting_job(&self, ask: PrintAsk, place: u64) -> PrintJob {
        PrintJob {
            id: PrintId(self.fresh()),
            place,
            case: ask.case,
            document: ask.document,
            paper: ask.paper.slug().to_owned(),
            // The change itself says why the sheet goes through the printer again.
            reason: ask
                .reason
                .or_else(|| (ask.paper == PaperKind::Back).then(|| ON_BACK.to_owned())),
            send: ask.send,
            tray: ask.tray,
            officer: self.officer_id().clone(),
            asked_at: self.now(),
            status: JobStatus::Waiting,
            made: None,
            front_only: false,
            run: None,
        }
    }

    /// The print whose turn it is; nothing while the queue is held, or where nobody waits.
    ///
    /// # Errors
    /// The store's.
    pub fn next_print(&self) -> Result<Option<PrintJob>, OfficeError> {
        if self.prints_are_held()? {
            return Ok(None);
        }
        Ok(self.prints()?.into_iter().find(|job| job.status == JobStatus::Waiting))
    }

    /// The queue is held: what waits goes on waiting.
    ///
    /// # Errors
    /// The store's.
    pub fn prints_are_held(&self) -> Result<bool, OfficeError> {
        Ok(self.ledger.store().get(SETTINGS, PAUSED)?.is_some())
    }

    /// Holds the queue, or lets it go on.
    ///
    /// # Errors
    /// The store's.
    pub fn hold_prints(&self, hold: bool) -> Result<(), OfficeError> {
        let mut batch = Batch::new();
        if hold {
            batch.put(SETTINGS, PAUSED, vec![1]);
        } else {
            batch.delete(SETTINGS, PAUSED);
        }
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    /// The spooler took it, and calls it so.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`], or the store's.
    pub fn print_was_taken(
        &self,
        id: PrintId,
        request: Option<String>,
    ) -> Result<PrintJob, OfficeError> {
        let _turn = self.turn()?;
        let mut job = self.print_job(id)?;
        if let Some(made) = &mut job.made {
            made.request = request;
        }
        self.keep_job(&job)?;
        Ok(job)
    }

    /// It could not be made, or the printer did not take it: nothing came out, and its file goes.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`], or the store's.
    pub fn fail_print(
        &self,
        id: PrintId,
        code: &str,
        params: Vec<(String, String)>,
    ) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let job = self.print_job(id)?;
        self.take_from_press(id)?;
        let status = JobStatus::Failed { code: code.to_owned(), params };
        // Written down first: what is asked about always has its file.
        self.keep_job(&PrintJob { status, made: None, ..job.clone() })?;
        self.forget_file(&job);
        Ok(())
    }

    /// What failed waits again.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`] for one that did not fail, [`OfficeError::PrintUnanswered`] for a letter
    /// of a run of which others may come out, or the store's.
    pub fn retry_print(&self, id: PrintId) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let mut job = self.print_job(id)?;
        if !matches!(job.status, JobStatus::Failed { .. }) {
            return Err(OfficeError::NoSuchPrint);
        }
        if let Some(run) = job.asked_with() {
            self.run_begins_anew(run)?;
        }
        job.status = JobStatus::Waiting;
        self.keep_job(&job)
    }

    /// Gives up a print of which nothing can have come out.
    ///
    /// # Errors
    /// [`OfficeError::PrintUnanswered`] where something may have, [`OfficeError::NoSuchPrint`], or the
    /// store's.
    pub fn drop_print(&self, id: PrintId) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        if self.print_job(id)?.status == JobStatus::Out {
            return Err(OfficeError::PrintUnanswered);
        }
        self.take_from_press(id)?;
        let mut batch = Batch::new();
        batch.delete(PRINTS, &id.0);
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    /// A paper that the log does not know of is not left lying about. The file of a run is not one
    /// letter's to remove.
    pub(super) fn forget_file(&self, job: &PrintJob) {
        if let Some(made) = job.made.as_ref().filter(|_| job.run.is_none()) {
            // What cannot be removed is written over by the next print of the paper.
            let _ = fs::remove_file(self.print_path(made));
        }
    }
}
