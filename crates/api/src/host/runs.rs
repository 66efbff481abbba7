//! Many letters in one file: a run of the queue, one step at a time as the others.

use std::collections::{BTreeMap, BTreeSet};

use tannha_app::{
    Office, OfficeError,
    papers::{JobStatus, PaperKind as Kind, Pressing, PrintAsk, PrintJob},
};
use tannha_domain::{case::Document, ids::PrintId};

use super::{
    Host,
    casework::{Names, topics},
    prints::{Queued, failed, id},
};
use crate::{
    ApiError, Reply,
    convert::{case_id, document},
    printer::{PrinterTrouble, Sides},
    types::prints::{
        AddRun, AnswerRun, ApprovedKind, ApprovedLettersView, ApprovedLine, Outcome, PrintsView,
        RunLetter, RunOf, RunView,
    },
};

impl Host {
    pub(super) fn approved_letters(&self) -> Result<ApprovedLettersView, ApiError> {
        let office = self.office()?;
        let mut kinds: BTreeMap<Document, Vec<ApprovedLine>> = BTreeMap::new();
        for letter in office.approved_letters()? {
            kinds.entry(letter.document).or_default().push(ApprovedLine {
                case: letter.case.to_string(),
                code: letter.code,
                title: letter.title,
                approved_at: letter.approved_at.rfc3339(),
            });
        }
        let kinds = kinds.into_iter().map(|(document, letters)| ApprovedKind {
            document: document.slug().to_owned(),
            letters,
        });
        Ok(ApprovedLettersView { kinds: kinds.collect() })
    }

    pub(super) fn add_run(&self, request: &AddRun) -> Result<Reply<PrintsView>, ApiError> {
        self.printer_for(request.send_to_printer)?;
        let office = self.office()?;
        let mut asks = Vec::with_capacity(request.letters.len());
        for letter in &request.letters {
            let document = document(&letter.document)?;
            if !document.is_letter() {
                return Err(ApiError::new("no-such-paper"));
            }
            asks.push(PrintAsk {
                case: case_id(&letter.case)?,
                document,
                paper: Kind::Plain,
                reason: None,
                send: request.send_to_printer,
                tray: office.tray_over(document, Kind::Plain)?,
            });
        }
        office.add_run(asks)?;
        self.told_prints()
    }

    /// The next step of a run. What is wrong with one letter is said of that letter; where the printer or
    /// the disk says no, nothing can go on: the queue is held.
    pub(super) fn next_of_run(
        &self,
        office: &Office,
        run: PrintId,
    ) -> Result<Reply<PrintsView>, ApiError> {
        match office.press_run(run) {
            // Given up, or made by another command, since it was looked up: it is not this step's.
            Ok(Pressing::Going(_) | Pressing::Nothing) | Err(OfficeError::NoSuchPrint) => {}
            Ok(Pressing::Out(jobs)) => self.send_run(office, run, &jobs)?,
            Err(error) => {
                office.hold_prints(true)?;
                return Err(error.into());
            }
        }
        self.told_prints()
    }

    /// Hands a run's file to the printer, where it goes to one. Where that does not take it, its letters have
    /// failed and the queue is held.
    fn send_run(&self, office: &Office, run: PrintId, jobs: &[PrintJob]) -> Result<(), ApiError> {
        let mut sent = jobs.iter().filter(|job| job.send);
        let Some((job, made)) = sent.find_map(|job| Some((job, job.made.as_ref()?))) else {
            return Ok(());
        };
        let path = office.print_path(made);
        let printer = self.setup.printer.as_ref().ok_or(PrinterTrouble::Gone);
        match printer.and_then(|printer| printer.print(&path, &job.tray, Sides::One)) {
            Ok(handed) => {
                // As for one paper: what the spooler calls it is not needed for the answer.
                let _ = office.run_was_taken(run, &made.file, handed.request().as_deref());
            }
            Err(trouble) => {
                office.fail_run(run, &made.file, trouble.code())?;
                office.hold_prints(true)?;
            }
        }
        Ok(())
    }

    pub(super) fn cancel_run(&self, request: &RunOf) -> Result<Reply<PrintsView>, ApiError> {
        let office = self.office()?;
        let run = id(&request.run)?;
        let jobs = office.run_jobs(run)?;
        let made = jobs.iter().filter(|job| job.status == JobStatus::Out);
        let request = made.filter_map(|job| job.made.as_ref()?.request.as_deref()).next();
        match request {
            Some(request) => {
                self.setup.printer.as_ref().ok_or(PrinterTrouble::Gone)?.cancel(request)?;
            }
            None => office.drop_run(run)?,
        }
        self.told_prints()
    }

    pub(super) fn retry_run(&self, request: &RunOf) -> Result<Reply<PrintsView>, ApiError> {
        self.office()?.retry_run(id(&request.run)?)?;
        self.told_prints()
    }

    pub(super) fn answer_run(&self, request: &AnswerRun) -> Result<Reply<PrintsView>, ApiError> {
        let office = self.office()?;
        let run = id(&request.run)?;
        let bad: BTreeSet<PrintId> =
            request.bad.iter().map(|job| id(job)).collect::<Result<_, _>>()?;
        let good: Vec<PrintId> = match request.outcome {
            Outcome::Right => {
                let jobs = office.run_jobs(run)?.into_iter().map(|job| job.id);
                jobs.filter(|job| !bad.contains(job)).collect()
            }
            Outcome::Spoiled | Outcome::Nothing => Vec::new(),
        };
        let told = office.answer_run(run, &good)?;
        let touched = topics(&told.touched);
        Ok(Reply { value: self.show_prints()?, touched })
    }
}

/// The runs among the prints under way, in their order.
pub(super) fn runs(
    office: &Office,
    jobs: &[PrintJob],
    names: &Names,
    queued: &Queued<'_>,
) -> Result<Vec<RunView>, ApiError> {
    let mut order: Vec<PrintId> = Vec::new();
    let mut of: BTreeMap<PrintId, Vec<&PrintJob>> = BTreeMap::new();
    for job in jobs {
        let Some(run) = job.asked_with() else { continue };
        if !of.contains_key(&run) {
            order.push(run);
        }
        of.entry(run).or_default().push(job);
    }
    order.iter().map(|run| run_view(office, *run, &of[run], names, queued)).collect()
}

fn run_view(
    office: &Office,
    run: PrintId,
    jobs: &[&PrintJob],
    names: &Names,
    queued: &Queued<'_>,
) -> Result<RunView, ApiError> {
    let mut documents: Vec<String> =
        jobs.iter().map(|job| job.document.slug().to_owned()).collect();
    documents.sort();
    documents.dedup();
    let is_out = |job: &&&PrintJob| job.status == JobStatus::Out;
    let out = jobs.iter().find(is_out);
    let made = out.and_then(|job| job.made.as_ref());
    let waits = jobs.iter().any(|job| job.status == JobStatus::Waiting);
    let request = made.and_then(|made| made.request.as_deref());
    let state = match out {
        Some(_) if request.is_some_and(|request| queued.contains(request)) => "printing",
        Some(_) => "out",
        None if waits => "waiting",
        None => "failed",
    };
    // While it waits its letters are counted and not listed.
    let listed = jobs.iter().filter(|job| job.status != JobStatus::Waiting);
    let mut letters = Vec::new();
    for job in listed {
        let head = office.case_head(job.case)?;
        letters.push(RunLetter {
            job: job.id.to_string(),
            case: job.case.to_string(),
            code: head.as_ref().map_or_else(String::new, |head| head.code.clone()),
            title: head.as_ref().map_or_else(String::new, |head| head.title.clone()),
            document: job.document.slug().to_owned(),
            first_page: job.run.as_ref().and_then(|of| of.pages).map(|pages| pages.first),
            last_page: job.run.as_ref().and_then(|of| of.pages).map(|pages| pages.last),
            problem: failed(&job.status),
        });
    }
    let pages = letters.iter().filter_map(|letter| letter.last_page).max();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let first = jobs.first();
    Ok(RunView {
        run: run.to_string(),
        documents,
        all: count(jobs.len()),
        done: count(if out.is_some() {
            jobs.iter().filter(is_out).count()
        } else {
            office.run_progress(run)?
        }),
        state: state.to_owned(),
        letters,
        pages: pages.unwrap_or(0),
        path: made.map(|made| office.print_path(made).display().to_string()),
        officer: first.map_or_else(String::new, |job| names.name(&job.officer)),
        at: made
            .map(|made| made.at)
            .or(first.map(|job| job.asked_at))
            .map_or_else(String::new, tannha_domain::time::Moment::rfc3339),
        sent: first.is_some_and(|job| job.send),
    })
}
