//! What came out of a run, said once for all its letters; and what becomes of one that is given up.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use tannha_domain::ids::PrintId;
use tannha_store::Batch;

use super::{
    super::{InRun, JobStatus, Made, PrintJob},
    none_is_out,
};
use crate::{
    Office, OfficeError,
    ledger::{PRINTS, encode},
    office::Topic,
};

/// So many letters are written down in one commit.
const IN_ONE_COMMIT: usize = 100;

/// What became of an answer about a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunAnswered {
    /// So many letters are printed.
    pub printed: usize,
    /// What is to be asked for anew.
    pub touched: Vec<Topic>,
}

impl Office {
    /// Writes down which letters of a run came out right; of the others nothing is written, and they can be
    /// printed again. A letter that the log does not take, because its dossier changed meanwhile, is asked
    /// about by itself.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`] where nothing of it can have come out, or the ledger's; what was not
    /// written down by then stays asked about.
    pub fn answer_run(&self, run: PrintId, good: &[PrintId]) -> Result<RunAnswered, OfficeError> {
        let _turn = self.turn()?;
        let mut jobs = self.run_jobs(run)?;
        jobs.retain(|job| job.status == JobStatus::Out);
        if jobs.is_empty() {
            return Err(OfficeError::NoSuchPrint);
        }
        let mut touched = vec![Topic::Prints, Topic::Today, Topic::Sync];
        let mut printed = 0_usize;
        let mut kept: BTreeSet<&String> = BTreeSet::new();
        for some in jobs.chunks(IN_ONE_COMMIT) {
            let mut batch = Batch::new();
            let mut told = Vec::new();
            for job in some {
                if !good.contains(&job.id) {
                    batch.delete(PRINTS, &job.id.0);
                    continue;
                }
                match self.told_printed(job, 1, None) {
                    Ok(acts) => {
                        batch.delete(PRINTS, &job.id.0);
                        told.extend(acts);
                        touched.push(Topic::Case(job.case));
                        kept.extend(job.made.as_ref().map(|made| &made.file));
                        printed += 1;
                    }
                    Err(error) if error.is_the_papers() => {
                        let of = job.run.clone().map(|of| InRun { alone: true, ..of });
                        let alone = PrintJob { run: of, ..job.clone() };
                        batch.put(PRINTS, &job.id.0, encode(&alone)?);
                        kept.extend(job.made.as_ref().map(|made| &made.file));
                    }
                    Err(error) => return Err(error),
                }
            }
            if told.is_empty() {
                self.ledger.store().commit(batch)?;
            } else {
                self.write_told(told, Vec::new(), &mut batch)?;
            }
        }
        self.forget_files(jobs.iter().filter_map(|job| job.made.as_ref()), &kept);
        Ok(RunAnswered { printed, touched })
    }

    /// Gives up what waits of a run, and what failed.
    ///
    /// # Errors
    /// [`OfficeError::PrintUnanswered`] where something may have come out, [`OfficeError::NoSuchPrint`], or
    /// the store's.
    pub fn drop_run(&self, run: PrintId) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let jobs = self.run_jobs(run)?;
        if jobs.is_empty() {
            return Err(OfficeError::NoSuchPrint);
        }
        none_is_out(&jobs)?;
        self.drop_press(run)?;
        let mut batch = Batch::new();
        jobs.iter().for_each(|job| batch.delete(PRINTS, &job.id.0));
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    /// The spooler took a run's file, and calls it so. What it took before keeps the name that it has.
    ///
    /// # Errors
    /// The store's.
    pub fn run_was_taken(
        &self,
        run: PrintId,
        file: &str,
        request: Option<&str>,
    ) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let mut jobs = self.run_jobs(run)?;
        jobs.retain(|job| is_untaken(job, file));
        for made in jobs.iter_mut().filter_map(|job| job.made.as_mut()) {
            made.request = request.map(str::to_owned);
        }
        self.keep_jobs(&jobs)
    }

    /// The printer did not take a run's file: nothing came out, and the file goes. Of what the spooler has
    /// taken something may come out all the same.
    ///
    /// # Errors
    /// The store's.
    pub fn fail_run(&self, run: PrintId, file: &str, code: &str) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let mut jobs = self.run_jobs(run)?;
        jobs.retain(|job| is_untaken(job, file));
        let made: Vec<Made> = jobs.iter_mut().filter_map(|job| job.made.take()).collect();
        for job in &mut jobs {
            job.status = JobStatus::Failed { code: code.to_owned(), params: Vec::new() };
        }
        self.keep_jobs(&jobs)?;
        self.forget_files(made.iter(), &BTreeSet::new());
        Ok(())
    }

    /// A file that the log does not know of is not left lying about.
    fn forget_files<'a>(&self, made: impl Iterator<Item = &'a Made>, kept: &BTreeSet<&String>) {
        let gone = made.filter(|made| !kept.contains(&made.file));
        let gone: BTreeMap<&String, &Made> = gone.map(|made| (&made.file, made)).collect();
        for made in gone.into_values() {
            let _ = fs::remove_file(self.print_path(made));
        }
    }

    /// What failed of a run waits again.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`] where nothing did, [`OfficeError::PrintUnanswered`] while others of it
    /// may come out, or the store's.
    pub fn retry_run(&self, run: PrintId) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let mut jobs = self.run_jobs(run)?;
        jobs.retain(|job| matches!(job.status, JobStatus::Failed { .. }));
        if jobs.is_empty() {
            return Err(OfficeError::NoSuchPrint);
        }
        self.run_begins_anew(run)?;
        jobs.iter_mut().for_each(|job| job.status = JobStatus::Waiting);
        self.keep_jobs(&jobs)
    }
}

/// It stands in that file, of which the spooler has said nothing.
fn is_untaken(job: &PrintJob, file: &str) -> bool {
    let untaken = |made: &Made| made.file == file && made.request.is_none();
    job.status == JobStatus::Out && job.made.as_ref().is_some_and(untaken)
}
