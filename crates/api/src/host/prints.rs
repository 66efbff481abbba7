//! The queue of prints: one step at a time, asked for by the window, so that it can be held between
//! any two and nothing goes on behind a lock.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use tannha_app::{
    Office, OfficeError, Topic,
    papers::{CameOut, JobStatus, PaperKind as Kind, PrintAsk, PrintJob, document_code},
    stock::serials,
};
use tannha_domain::{
    case::{CaseState, written_number},
    ids::PrintId,
    stock::Serial,
};

use super::{
    Host,
    casework::{Names, topics},
    papers::{kind, shown},
    printer::is_silent,
    runs::runs,
};
use crate::{
    ApiError, Reply,
    convert::{case_id, document, problem},
    printer::{PrinterTrouble, Progress, Sides},
    types::{
        lines::Problem,
        paper::PaperKind,
        prints::{
            AddPrints, AnswerPrint, HoldPrints, Outcome, PrintOf, PrintView, PrintsView,
            WantedPrint,
        },
    },
};

/// Files that have not left the spooler, by its names.
pub(super) type Queued<'a> = BTreeSet<&'a str>;

impl From<PrinterTrouble> for ApiError {
    fn from(trouble: PrinterTrouble) -> Self {
        Self::new(trouble.code())
    }
}

pub(super) fn id(text: &str) -> Result<PrintId, ApiError> {
    PrintId::parse(text).map_err(|_| ApiError::new("no-such-print"))
}

fn read(typed: &str) -> Result<Vec<Serial>, ApiError> {
    serials(typed).map_err(|refusal| ApiError::new(refusal.code()))
}

impl Host {
    /// What keeps the printer from printing; that there is none as well.
    pub(super) fn ready(&self) -> Result<(), PrinterTrouble> {
        self.setup.printer.as_ref().ok_or(PrinterTrouble::Gone)?.ready()
    }

    /// Whether the printer turns sheets over; asked before a blank is printed that has a back.
    pub(super) fn two_sided(&self) -> bool {
        self.setup.printer.as_ref().is_some_and(|printer| printer.two_sided())
    }

    pub(super) fn show_prints(&self) -> Result<PrintsView, ApiError> {
        let printer = self.printer_if_it_answers()?;
        let office = self.office()?;
        let jobs = office.prints()?;
        let names = Names::of(&office)?;
        let mut free = Blanks::default();
        let queued = self.queued(&jobs);
        let mut prints = Vec::with_capacity(jobs.len());
        for job in jobs.iter().filter(|job| job.asked_with().is_none()) {
            prints.push(print_view(&office, job, &names, &queued, &mut free)?);
        }
        let goes = jobs.iter().any(|job| job.send);
        let trouble = self.ready().err().filter(|_| goes);
        Ok(PrintsView {
            prints,
            runs: runs(&office, &jobs, &names, &queued)?,
            held: office.prints_are_held()?,
            printer,
            trouble: trouble.map(|trouble| problem(trouble.code(), Vec::<(String, String)>::new())),
        })
    }

    /// What of these has not left the spooler, which is asked once for all of them.
    fn queued<'a>(&self, jobs: &'a [PrintJob]) -> Queued<'a> {
        let spooled = jobs.iter().filter(|job| job.status == JobStatus::Out);
        let made = spooled.filter_map(|job| job.made.as_ref()?.request.as_deref());
        let asked: BTreeSet<&str> = made.collect();
        let (Some(printer), false) = (&self.setup.printer, asked.is_empty()) else {
            return Queued::new();
        };
        let asked: Vec<&str> = asked.into_iter().collect();
        let known = asked.iter().zip(printer.progress_of(&asked));
        known.filter(|(_, progress)| *progress == Progress::Queued).map(|(one, _)| *one).collect()
    }

    pub(super) fn add_prints(&self, request: &AddPrints) -> Result<Reply<PrintsView>, ApiError> {
        self.printer_for(request.send_to_printer)?;
        let office = self.office()?;
        let mut added = 0_usize;
        let mut under_way = None;
        for wanted in &request.papers {
            match office.add_print(asked(&office, wanted, request.send_to_printer)?) {
                Ok(_) => added += 1,
                // It stands in the list already: the others are not held up by it.
                Err(error @ OfficeError::PrintUnanswered) => under_way = Some(error),
                Err(error) => return Err(error.into()),
            }
        }
        match under_way {
            Some(error) if added == 0 => Err(error.into()),
            _ => self.told_prints(),
        }
    }

    pub(super) fn told_prints(&self) -> Result<Reply<PrintsView>, ApiError> {
        Ok(Reply { value: self.show_prints()?, touched: topics(&[Topic::Prints]) })
    }

    /// Prints the paper whose turn it is. One that cannot be printed is marked with its reason, and the
    /// next has its turn; where the printer or the disk says no, nothing can go on: the queue is held.
    pub(super) fn next_print(&self) -> Result<Reply<PrintsView>, ApiError> {
        let office = self.office()?;
        if let Some(job) = office.next_print()? {
            let named = self.printer_for(job.send);
            if job.send && (named.as_ref().is_err_and(is_silent) || self.ready().is_err()) {
                office.hold_prints(true)?;
                return self.told_prints();
            }
            named?;
            if let Some(run) = job.asked_with() {
                return self.next_of_run(&office, run);
            }
            match office.make_print_for(job.id, self.two_sided()) {
                Ok(job) => {
                    if let Err(trouble) = self.send(&office, &job) {
                        office.fail_print(job.id, trouble.code(), Vec::new())?;
                        office.hold_prints(true)?;
                    }
                }
                // Given up, or made by another command, since it was looked up: it is not this step's.
                Err(OfficeError::NoSuchPrint) => {}
                Err(error) if error.is_the_papers() => {
                    let params = error.params().into_iter();
                    let params = params.map(|(name, value)| (name.to_owned(), value)).collect();
                    office.fail_print(job.id, error.code(), params)?;
                }
                Err(error) => {
                    office.hold_prints(true)?;
                    return Err(error.into());
                }
            }
        }
        self.told_prints()
    }

    /// Hands a file that was made to the printer, where it goes to one.
    pub(super) fn send(&self, office: &Office, job: &PrintJob) -> Result<(), PrinterTrouble> {
        let (Some(made), true) = (&job.made, job.send) else { return Ok(()) };
        let printer = self.setup.printer.as_ref().ok_or(PrinterTrouble::Gone)?;
        let both = job.has_two_sides() && printer.two_sided();
        let sides = if both { Sides::Both } else { Sides::One };
        let handed = printer.print(&office.print_path(made), &job.tray, sides)?;
        // That it may have come out is written down already; what the spooler calls it is not needed
        // for the answer.
        let _ = office.print_was_taken(job.id, handed.request());
        Ok(())
    }

    pub(super) fn hold_prints(&self, request: HoldPrints) -> Result<Reply<PrintsView>, ApiError> {
        self.office()?.hold_prints(request.hold)?;
        self.told_prints()
    }

    pub(super) fn retry_print(&self, request: &PrintOf) -> Result<Reply<PrintsView>, ApiError> {
        self.office()?.retry_print(id(&request.job)?)?;
        self.told_prints()
    }

    /// Takes a print back: from the queue, or from the spooler where it is still there. What may have
    /// come out is asked about all the same.
    pub(super) fn cancel_print(&self, request: &PrintOf) -> Result<Reply<PrintsView>, ApiError> {
        let office = self.office()?;
        let job = office.print_job(id(&request.job)?)?;
        match job.request() {
            Some(request) => {
                self.setup.printer.as_ref().ok_or(PrinterTrouble::Gone)?.cancel(request)?;
            }
            None => office.drop_print(job.id)?,
        }
        self.told_prints()
    }

    pub(super) fn answer_print(
        &self,
        request: &AnswerPrint,
    ) -> Result<Reply<PrintsView>, ApiError> {
        let office = self.office()?;
        let given = |words: &Option<String>| words.clone().filter(|words| !words.trim().is_empty());
        let came = match request.outcome {
            Outcome::Right => CameOut {
                good: request.count.max(1),
                sheets: read(&request.sheets)?,
                spoiled: read(&request.spoiled)?,
                reason: request.reason.clone(),
                again: given(&request.again),
            },
            Outcome::Spoiled => CameOut {
                spoiled: read(&request.spoiled)?,
                reason: request.reason.clone(),
                ..CameOut::default()
            },
            Outcome::Nothing => CameOut::default(),
        };
        let job = office.print_job(id(&request.job)?)?;
        let kept = job.is_over_blank() && office.stock(job.document)?.is_kept();
        if request.outcome == Outcome::Spoiled && kept && came.spoiled.is_empty() {
            return Err(ApiError::new("stock-sheet-missing"));
        }
        let touched = topics(&office.answer_print(job.id, &came)?);
        Ok(Reply { value: self.show_prints()?, touched })
    }
}

fn print_view(
    office: &Office,
    job: &PrintJob,
    names: &Names,
    queued: &Queued<'_>,
    free: &mut Blanks,
) -> Result<PrintView, ApiError> {
    // A case that the log has lost for now takes nothing from the question.
    let state = office.case(job.case).ok();
    let made = job.made.as_ref();
    let registration = state.as_ref().and_then(|state| {
        let result = state.handling().map(|handling| handling.result);
        state.registration.as_ref().filter(|_| result == Some(job.document))
    });
    let (asks_sheets, next_sheets) = free.next(office, job)?;
    Ok(PrintView {
        job: job.id.to_string(),
        case: job.case.to_string(),
        code: state.as_ref().map_or_else(String::new, |state| state.code.text.clone()),
        title: state.as_ref().map_or_else(String::new, CaseState::title),
        document: job.document.slug().to_owned(),
        paper: shown(Kind::from_slug(&job.paper).unwrap_or(Kind::Plain)),
        state: print_state(job, queued).to_owned(),
        problem: failed(&job.status),
        officer: names.name(&job.officer),
        at: made.map_or(job.asked_at, |made| made.at).rfc3339(),
        sent: job.send,
        path: made.map(|made| office.print_path(made).display().to_string()),
        number: registration.map(written_number),
        asks_sheets,
        next_sheets,
        count: job.document.originals(),
        back_next: job.front_only,
    })
}

fn print_state(job: &PrintJob, queued: &Queued<'_>) -> &'static str {
    match &job.status {
        JobStatus::Waiting => "waiting",
        JobStatus::Failed { .. } => "failed",
        JobStatus::Out if job.request().is_some_and(|one| queued.contains(one)) => "printing",
        JobStatus::Out => "out",
    }
}

/// The blanks in the safe, each proposed to one print only.
/// Nothing where the office keeps no book of them.
#[derive(Default)]
struct Blanks(BTreeMap<&'static str, Option<std::vec::IntoIter<Serial>>>);

impl Blanks {
    /// Whether a print names its blanks, and those that it probably lies on.
    fn next(&mut self, office: &Office, job: &PrintJob) -> Result<(bool, String), ApiError> {
        const ENOUGH: usize = 200;
        if !job.is_over_blank() {
            return Ok((false, String::new()));
        }
        let free = match self.0.entry(job.document.slug()) {
            Entry::Occupied(known) => known.into_mut(),
            // The book is read through once for all prints of a form.
            Entry::Vacant(new) => {
                let stock = office.stock(job.document)?;
                let free = || stock.free().take(ENOUGH).collect::<Vec<_>>().into_iter();
                new.insert(stock.is_kept().then(free))
            }
        };
        let Some(free) = free else { return Ok((false, String::new())) };
        let taken = free.take(usize::from(job.document.originals()));
        let next: Vec<String> = taken.map(|serial| serial.to_string()).collect();
        Ok((true, next.join(", ")))
    }
}

pub(super) fn failed(status: &JobStatus) -> Option<Problem> {
    match status {
        JobStatus::Failed { code, params } => Some(problem(code, params.iter().cloned())),
        JobStatus::Waiting | JobStatus::Out => None,
    }
}

/// What is asked for, with the usual paper where none is named.
fn asked(office: &Office, wanted: &WantedPrint, send: bool) -> Result<PrintAsk, ApiError> {
    let document = document(&wanted.document)?;
    let code = document_code(document).ok_or_else(|| ApiError::new("no-such-paper"))?;
    let usual = code.papers().iter().copied().find(|paper| *paper != Kind::Preview);
    let paper: Option<PaperKind> = wanted.paper;
    let paper = paper.map(kind).or(usual).unwrap_or(Kind::Plain);
    let tray = office.tray_over(document, paper)?;
    Ok(PrintAsk { case: case_id(&wanted.case)?, document, paper, reason: None, send, tray })
}
