//! Many letters in one file and one job of the printer: a run. Its letters are prints under way like any
//! other; what they share is the file, in which each has its own pages, and the question what came out.

mod answer;
mod approved;
mod press;

use tannha_domain::ids::PrintId;
use tannha_store::Batch;

use super::{InRun, JobStatus, PrintAsk, PrintJob, queue::Queue};
use crate::{
    Office, OfficeError,
    ledger::{PRINTS, encode},
};

pub use answer::RunAnswered;
pub use approved::{ApprovedLetter, to_print};
pub(crate) use press::LetterPress;
pub use press::Pressing;

impl Office {
    /// Puts letters in the queue that are to be printed in one file, in this order. One of which a print is
    /// under way is left out, and so is one that is named twice.
    ///
    /// # Errors
    /// [`OfficeError::PrintUnanswered`] where that leaves none, or the store's.
    pub fn add_run(&self, asks: Vec<PrintAsk>) -> Result<PrintId, OfficeError> {
        let _turn = self.turn()?;
        let mut queue = Queue::of(&self.prints()?);
        let run = PrintId(self.fresh());
        let mut batch = Batch::new();
        let mut added = false;
        for ask in asks {
            let Some(place) = queue.give(&ask, &mut batch) else { continue };
            let mut job = self.waiting_job(ask, place);
            job.run = Some(InRun { run, pages: None, alone: false });
            batch.put(PRINTS, &job.id.0, encode(&job)?);
            added = true;
        }
        if !added {
            return Err(OfficeError::PrintUnanswered);
        }
        self.ledger.store().commit(batch)?;
        Ok(run)
    }

    /// The letters of a run, in their order; without those that are asked about by themselves.
    ///
    /// # Errors
    /// The store's.
    pub fn run_jobs(&self, run: PrintId) -> Result<Vec<PrintJob>, OfficeError> {
        let jobs = self.prints()?.into_iter();
        Ok(jobs.filter(|job| job.asked_with() == Some(run)).collect())
    }

    /// What failed of a run may wait again: while some of it is out, nobody could tell by the run of which
    /// file the printer speaks. What is being written of it begins anew, with what waits now.
    pub(super) fn run_begins_anew(&self, run: PrintId) -> Result<(), OfficeError> {
        none_is_out(&self.run_jobs(run)?)?;
        self.drop_press(run)
    }

    pub(super) fn keep_jobs(&self, jobs: &[PrintJob]) -> Result<(), OfficeError> {
        let mut batch = Batch::new();
        for job in jobs {
            batch.put(PRINTS, &job.id.0, encode(job)?);
        }
        self.ledger.store().commit(batch)?;
        Ok(())
    }
}

/// A run has one file that may be coming out; it is asked about before there is another.
fn none_is_out(jobs: &[PrintJob]) -> Result<(), OfficeError> {
    if jobs.iter().any(|job| job.status == JobStatus::Out) {
        return Err(OfficeError::PrintUnanswered);
    }
    Ok(())
}
