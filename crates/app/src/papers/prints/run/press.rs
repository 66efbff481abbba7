//! A run's file, written a few letters at a time, each time somebody asks for the next step, so that a run
//! can be held between any two steps and given up at any. What was written of it is gone with the lock, the
//! power or the disk; the letters wait then as they did, and the file begins anew. So it does where the log
//! went on meanwhile and one of its letters is not what it was.

use std::{
    collections::VecDeque,
    fs::File,
    io::{self, BufWriter, Write},
    sync::Mutex,
};

use sha2::{Digest as _, Sha256};
use tannha_domain::{
    case::PageRange,
    ids::{Hash, PrintId},
    log::{ChainHead, Cursor},
};
use tannha_print::{Press, PrintError, Sheet, lay_out_with};

use super::{
    super::{JobStatus, Made, PrintJob, make::Ready},
    none_is_out,
};
use crate::{
    Office, OfficeError,
    ledger::LedgerError,
    papers::{files::Unfinished, meta, proof::face_hash, template},
};

/// So many letters are laid out in one step: enough for all cores, few enough to hold the run at once.
const AT_ONCE: usize = 50;

/// How far a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressing {
    /// So many letters have their pages; there are more.
    Going(usize),
    /// The file is there, and its letters may come out of the printer.
    Out(Vec<PrintJob>),
    /// None of its letters can be printed.
    Nothing,
}

/// A file that is being written, and what is known of its letters.
pub(crate) struct LetterPress {
    run: PrintId,
    name: String,
    file: Unfinished,
    press: Press<Hashed>,
    waiting: VecDeque<PrintId>,
    done: Vec<Done>,
    /// How far the log was when the file was begun.
    since: (Cursor, ChainHead),
}

/// A letter that has its pages in the file.
struct Done {
    job: PrintJob,
    made: Made,
    /// What it says.
    face: Hash,
}

/// What became of a letter on its pages: how many they are, and the template.
type Laid = Result<(u16, Option<String>), OfficeError>;

/// What is written, and its hash.
struct Hashed {
    out: BufWriter<File>,
    hash: Sha256,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Hashed {
    fn end(self) -> io::Result<Hash> {
        let file = self.out.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        Ok(Hash(self.hash.finalize().into()))
    }
}

impl Office {
    /// How many letters of a run have their pages in the file that is being written.
    ///
    /// # Errors
    /// The store's.
    pub fn run_progress(&self, run: PrintId) -> Result<usize, OfficeError> {
        let press = self.press.lock().map_err(|_| LedgerError::Poisoned)?;
        Ok(press.as_ref().filter(|press| press.run == run).map_or(0, |press| press.done.len()))
    }

    /// Lays out the next letters of a run; after the last the file is whole, and all of them may come out.
    /// A letter that cannot be printed fails with its reason, and the others go on. Where one that has its
    /// pages is not any more what it was, none has, and the next step begins with the first.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`] where none of it waits, [`OfficeError::PrintUnanswered`] where a file of
    /// it may be coming out, [`OfficeError::File`], or the store's: all of them wait then as before, and no
    /// file is left.
    pub fn press_run(&self, run: PrintId) -> Result<Pressing, OfficeError> {
        let _turn = self.turn()?;
        let mut kept = self.press.lock().map_err(|_| LedgerError::Poisoned)?;
        // Taken out: what fails on the way is dropped, and its file with it.
        let begun = kept.take().filter(|press| press.run == run);
        let mut waiting = match &begun {
            Some(press) => press.waiting.clone(),
            None => self.waiting_of(run)?,
        };
        let since = self.ledger.reached()?;
        let mut ready = Vec::new();
        while let Some(id) = waiting.pop_front() {
            let job = match self.print_job(id) {
                Ok(job) if job.status == JobStatus::Waiting => job,
                // Given up meanwhile, or marked as failed.
                Ok(_) | Err(OfficeError::NoSuchPrint) => continue,
                Err(error) => return Err(error),
            };
            match self.ready(&job) {
                Ok(one) => ready.push((job, one)),
                Err(error) if error.is_the_papers() => self.letter_failed(job, &error)?,
                Err(error) => return Err(error),
            }
            if ready.len() >= AT_ONCE {
                break;
            }
        }
        let mut press = match (begun, ready.first()) {
            (Some(press), _) => press,
            (None, Some((job, first))) => self.begin_file(run, job.id, first, since)?,
            (None, None) => return Ok(Pressing::Nothing),
        };
        press.waiting = waiting;
        self.lay_in(&mut press, ready)?;
        if !press.waiting.is_empty() {
            let done = press.done.len();
            *kept = Some(press);
            return Ok(Pressing::Going(done));
        }
        if !self.still_holds(&press)? {
            return Ok(Pressing::Going(0));
        }
        self.end_file(press)
    }

    /// The letters that a file is begun with.
    fn waiting_of(&self, run: PrintId) -> Result<VecDeque<PrintId>, OfficeError> {
        let jobs = self.run_jobs(run)?;
        let waits = jobs.iter().filter(|job| job.status == JobStatus::Waiting);
        let waiting: VecDeque<PrintId> = waits.map(|job| job.id).collect();
        if waiting.is_empty() {
            return Err(OfficeError::NoSuchPrint);
        }
        none_is_out(&jobs)?;
        Ok(waiting)
    }

    /// Whether every letter that has its pages would have the same again: it is looked at anew where
    /// anything was written in the log since the file was begun.
    fn still_holds(&self, press: &LetterPress) -> Result<bool, OfficeError> {
        if press.since == self.ledger.reached()? {
            return Ok(true);
        }
        for Done { job, made, face } in &press.done {
            let now = match self.print_job(job.id).and_then(|job| self.ready(&job)) {
                Ok(now) => now,
                // Refused or given up: the letter's own failure is told when the file begins anew.
                Err(error) if error.is_the_papers() => return Ok(false),
                Err(error) => return Err(error),
            };
            let same = face_hash(&now.record)? == *face
                && now.pictures == made.pictures
                && template::of(&now.record, now.paper, &now.templates)? == made.template;
            if !same {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Begins a file. It is named by its first letter's print, which stands in no other: what failed of a
    /// run gets a file of its own when it is printed again.
    fn begin_file(
        &self,
        run: PrintId,
        first: PrintId,
        ready: &Ready,
        since: (Cursor, ChainHead),
    ) -> Result<LetterPress, OfficeError> {
        let now = self.now();
        let day = now.in_vietnam().date().format("%Y%m%d");
        let name = format!("thu-{day}-{}.pdf", &first.to_string()[..8]);
        let (file, out) = Unfinished::begin(&self.world.papers, &name)?;
        let out = Hashed { out: BufWriter::new(out), hash: Sha256::new() };
        let press = Press::new(out, meta(&ready.record, now)).map_err(not_written)?;
        let (waiting, done) = (VecDeque::new(), Vec::new());
        Ok(LetterPress { run, name, file, press, waiting, done, since })
    }

    /// Puts letters into the file; one that does not stand on its page fails alone.
    fn lay_in(
        &self,
        press: &mut LetterPress,
        ready: Vec<(PrintJob, Ready)>,
    ) -> Result<(), OfficeError> {
        let laid: Mutex<Vec<(usize, Laid)>> = Mutex::default();
        let things = ready.iter().enumerate();
        let added = press.press.add_each(things, |(at, (_, one))| {
            let stamp = one.stamp.as_ref();
            let sheet = lay_out_with(&one.templates, &one.record, one.paper, &one.profile, stamp);
            let told = sheet.as_ref().map(|sheet| {
                (u16::try_from(sheet.pages.len()).unwrap_or(u16::MAX), sheet.template.clone())
            });
            let told = told.map_err(|error| OfficeError::from(error.clone()));
            if let Ok(mut laid) = laid.lock() {
                laid.push((at, told));
            }
            Ok::<Sheet, PrintError>(sheet.unwrap_or_default())
        });
        added.map_err(not_written)?;
        let mut laid = laid.into_inner().map_err(|_| LedgerError::Poisoned)?;
        laid.sort_by_key(|(at, _)| *at);
        let printer = self.printer_name()?;
        for ((job, one), (_, told)) in ready.into_iter().zip(laid) {
            match told {
                Ok((pages, template_name)) => {
                    let made = Made {
                        pdf: Hash::ZERO,
                        file: press.name.clone(),
                        pages,
                        template: template::of(&one.record, one.paper, &one.templates)?,
                        template_name,
                        fonts: template::fonts(),
                        code: one.coded,
                        at: self.now(),
                        printer: if job.send { printer.clone() } else { String::new() },
                        request: None,
                        pictures: one.pictures,
                    };
                    press.done.push(Done { job, made, face: face_hash(&one.record)? });
                }
                Err(error) => self.letter_failed(job, &error)?,
            }
        }
        Ok(())
    }

    fn letter_failed(&self, mut job: PrintJob, error: &OfficeError) -> Result<(), OfficeError> {
        let params = error.params().into_iter().map(|(name, value)| (name.to_owned(), value));
        let (code, params) = (error.code().to_owned(), params.collect());
        job.status = JobStatus::Failed { code, params };
        self.keep_job(&job)
    }

    fn end_file(&self, press: LetterPress) -> Result<Pressing, OfficeError> {
        let LetterPress { file, press, done, .. } = press;
        if done.is_empty() {
            return Ok(Pressing::Nothing);
        }
        let (out, _) = press.finish().map_err(not_written)?;
        let pdf = out.end().map_err(OfficeError::File)?;
        let mut next = 1_u16;
        let mut out = Vec::with_capacity(done.len());
        for Done { mut job, made, .. } in done {
            let last = next.saturating_add(made.pages).saturating_sub(1);
            if let Some(of) = &mut job.run {
                of.pages = Some(PageRange { first: next, last });
            }
            next = last.saturating_add(1);
            job.status = JobStatus::Out;
            job.made = Some(Made { pdf, ..made });
            out.push(job);
        }
        // Remembered first: a file under its own name is always one that is asked about.
        file.keep_with(|| self.keep_jobs(&out))?;
        Ok(Pressing::Out(out))
    }

    /// A letter waits no more: what is being written with its pages begins anew without them.
    pub(in crate::papers::prints) fn take_from_press(
        &self,
        letter: PrintId,
    ) -> Result<(), OfficeError> {
        let mut press = self.press.lock().map_err(|_| LedgerError::Poisoned)?;
        if press.as_ref().is_some_and(|press| press.done.iter().any(|done| done.job.id == letter)) {
            *press = None;
        }
        Ok(())
    }

    /// Nothing of a run is being written any more.
    pub(super) fn drop_press(&self, run: PrintId) -> Result<(), OfficeError> {
        let mut press = self.press.lock().map_err(|_| LedgerError::Poisoned)?;
        if press.as_ref().is_some_and(|press| press.run == run) {
            *press = None;
        }
        Ok(())
    }
}

/// What hinders the writing of a file is the disk; what else there is, is print's to say.
fn not_written(error: PrintError) -> OfficeError {
    match error {
        PrintError::Write => OfficeError::File(io::ErrorKind::Other.into()),
        other => other.into(),
    }
}
