//! Many records, one a line, into one PDF, as they come: what is held does not grow with the file.
//!
//! A line that cannot be printed is told by its number and leaves no page; the others are printed.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Mutex, PoisonError},
};

use serde_json::{Value, json};
use tannha_api::ApiError;
use tannha_practice::app::{
    Locale,
    print::{Meta, Press as Pages, PrintError, Record, Sheet},
};

use crate::{
    failure::{Failure, refused, report},
    laptop::{self, Unfinished},
    lines::{Line, Lines},
};

use super::{Press, of_a_record};

/// So many lines are told one by one; more are counted.
const MOST_TOLD: usize = 100;
/// The file is there, and lines are missing in it.
const EXIT_SOME: u8 = 3;

/// What became of the lines.
#[derive(Debug, Default)]
struct Tally {
    printed: usize,
    bad: usize,
    /// The first of the bad, by line.
    told: BTreeMap<usize, ApiError>,
    templates: BTreeSet<String>,
}

impl Tally {
    fn tell(&mut self, line: usize, error: ApiError) {
        self.bad += 1;
        self.told.insert(line, error);
        if self.told.len() > MOST_TOLD {
            self.told.pop_last();
        }
    }

    fn told(&self, locale: Locale) -> Value {
        let told = self.told.iter().map(|(line, error)| {
            let mut said = report(error, locale);
            said["line"] = json!(line);
            said
        });
        told.collect()
    }
}

impl Press {
    pub(super) fn many(
        &self,
        file: &Path,
        all_or_nothing: bool,
        locale: Locale,
    ) -> Result<Value, Failure> {
        if laptop::is_same(file, &self.out) {
            let line = "--out is the file of the records: name another".to_owned();
            return Err(Failure::Usage(line));
        }
        let mut lines = Lines::new(laptop::reader(file)?);
        let mut tally = Tally::default();
        // The PDF says whose it is in the name of the office that its first record names.
        let Some((first, record)) = self.first(&mut lines, &mut tally)? else {
            return Err(nothing_printed(&tally, locale));
        };
        let meta = Meta::of(&record, None);
        let tally = Mutex::new(tally);
        let file = Unfinished::begin(&self.out)?;
        let mut pages = Pages::keeping_to(self.conformance, file, meta)?;
        let things = std::iter::once(Ok(first)).chain(lines);
        pages.add_each(things, |line| self.sheet(line, &tally))?;
        let (pdf, written) = pages.finish()?;
        let tally = tally.into_inner().unwrap_or_else(PoisonError::into_inner);
        // What is not kept is gone with its writer.
        if tally.printed == 0 {
            return Err(nothing_printed(&tally, locale));
        }
        if all_or_nothing && tally.bad > 0 {
            let first = tally.told.keys().next().copied().unwrap_or_default();
            let error = ApiError::new("records-bad").with("count", tally.bad).with("line", first);
            return Err(Failure::Told(error, json!({ "bad": tally.told(locale) })));
        }
        let bytes = pdf.keep()?;
        let answer = json!({
            "document": self.document.slug(),
            "paper": self.paper.slug(),
            "records": tally.printed,
            "pages": written.pages,
            "bytes": bytes,
            "templates": tally.templates,
            "bad_lines": tally.bad,
            "bad": tally.told(locale),
            "out": self.out,
        });
        if tally.bad > 0 { Err(Failure::Found(answer, EXIT_SOME)) } else { Ok(answer) }
    }

    /// The first line that is a record; those before it are told.
    fn first(
        &self,
        lines: &mut Lines,
        tally: &mut Tally,
    ) -> Result<Option<(Line, Record)>, Failure> {
        for line in lines {
            let line = line?;
            match self.read(&line) {
                Ok(record) => return Ok(Some((line, record))),
                Err(error) => tally.tell(line.number, error),
            }
        }
        Ok(None)
    }

    fn read(&self, line: &Line) -> Result<Record, ApiError> {
        if line.is_whole {
            of_a_record(self.document, line.bytes.len())?;
        }
        let value = serde_json::from_slice(&line.bytes).map_err(|error| {
            let column = if line.is_whole { error.column() } else { line.bytes.len() };
            ApiError::new("json-not-read").with("line", line.number).with("column", column)
        })?;
        Record::from_json(self.document, value).map_err(|error| {
            let start = ApiError::new(error.code());
            error.params().iter().fold(start, |told, (name, value)| told.with(name, value))
        })
    }

    /// The pages of a line; a bad one is told and has none.
    fn sheet(&self, line: Result<Line, Failure>, tally: &Mutex<Tally>) -> Result<Sheet, Failure> {
        let line = line?;
        let laid_out =
            self.read(&line).and_then(|record| self.lay_out(&record).map_err(ApiError::from));
        let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(match laid_out {
            Ok(sheet) => {
                tally.printed += 1;
                tally.templates.extend(sheet.template.clone());
                sheet
            }
            Err(error) => {
                tally.tell(line.number, error);
                Sheet::default()
            }
        })
    }
}

impl From<PrintError> for Failure {
    fn from(error: PrintError) -> Self {
        match error {
            // Where the file is the caller's, what hindered it is the disk.
            PrintError::Write => refused("file-not-written", &[]),
            other => refused(other.code(), &other.params()),
        }
    }
}

/// There is no line, or none that can be printed.
fn nothing_printed(tally: &Tally, locale: Locale) -> Failure {
    if tally.bad == 0 {
        return refused("records-none", &[]);
    }
    let first = tally.told.keys().next().copied().unwrap_or_default();
    let error = ApiError::new("records-bad").with("count", tally.bad).with("line", first);
    Failure::Told(error, json!({ "bad": tally.told(locale) }))
}
