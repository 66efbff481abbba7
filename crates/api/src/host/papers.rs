//! Sheets for the screen, PDFs for the printer.

use std::{path::Path, sync::Arc};

use chrono::NaiveDate;
use tannha_app::{
    Office, OfficeError, Topic,
    papers::{
        A4_HEIGHT, A4_WIDTH, DocumentCode, MadeSheet, Page, PaperKind as Kind, PrintAsk,
        PrintedPaper, Sheet, Source,
    },
    tracking::TrackingDays,
};
use tannha_domain::{
    ids::{CaseId, PrintId},
    log::hash,
    sheet_print::Went,
};

use super::Host;
use crate::{
    ApiError, Bytes, Reply,
    convert::{case_id, document, draft_id, problem},
    printer::{Handed, PrinterTrouble, Sides},
    types::paper::{
        FieldBox, PaperKind, PrintDeclaration, PrintPaper, PrintSheet, PrintTable, Printed,
        SheetPage, SheetRequest, SheetSource, SheetView, TrackingPaper,
    },
};

pub(super) const fn shown(kind: Kind) -> PaperKind {
    match kind {
        Kind::Overprint => PaperKind::Overprint,
        Kind::Plain => PaperKind::Plain,
        Kind::Preview => PaperKind::Preview,
        Kind::Back => PaperKind::Back,
    }
}

pub(super) const fn kind(paper: PaperKind) -> Kind {
    match paper {
        PaperKind::Overprint => Kind::Overprint,
        PaperKind::Plain => Kind::Plain,
        PaperKind::Preview => Kind::Preview,
        PaperKind::Back => Kind::Back,
    }
}

impl Host {
    fn asked(&self, request: &SheetRequest) -> Result<(Source, DocumentCode), ApiError> {
        let code = DocumentCode::from_slug(&request.document)
            .map_err(|_| ApiError::new("no-such-paper"))?;
        Ok((self.table_source(&request.source)?, code))
    }

    /// Where a sheet comes from.
    pub(super) fn table_source(&self, asked: &SheetSource) -> Result<Source, ApiError> {
        Ok(match asked {
            SheetSource::Draft { draft } => Source::Draft(draft_id(draft)?),
            SheetSource::Case { case } => Source::Case(case_id(case)?),
            SheetSource::Calibration { form } => Source::Calibration(super::stock::blank(form)?),
            SheetSource::Round { round } => Source::Round(super::rounds::round_id(round)?),
            SheetSource::Labels { round } => Source::Labels(super::rounds::round_id(round)?),
            SheetSource::Envelopes { round } => Source::Envelopes(super::rounds::round_id(round)?),
            SheetSource::Envelope { case } => Source::Envelope(case_id(case)?),
            SheetSource::Register { register } => {
                let (kind, year, sheet) = super::registers::asked(register)?;
                Source::Register(kind, year, sheet)
            }
            SheetSource::Stock { stock } => {
                let (document, day) = super::stock::asked(&*self.office()?, stock)?;
                Source::Stock(document, day)
            }
            SheetSource::Control { case } => Source::Control(case_id(case)?),
            SheetSource::Tracking { tracking } => {
                Source::Tracking(days(&*self.office()?, tracking)?)
            }
            SheetSource::Day { day } => Source::Day(day_of(&*self.office()?, day)?),
            SheetSource::Outgoing { year } => Source::Outgoing((*year).into()),
            // It is nobody's paper: there is a page to look at, and nothing to print or to save.
            SheetSource::LetterText { .. } | SheetSource::Template { .. } => {
                return Err(ApiError::new("no-such-paper"));
            }
            SheetSource::Report { report } => {
                let (kind, period, public) = super::reports::asked(self, report)?;
                Source::Report(kind, period, public)
            }
        })
    }

    /// What stands on a blank is moved as the printer asks for.
    fn known_for(&self, source: Source, code: DocumentCode) -> Result<(), ApiError> {
        let is_moved = code.has_blank() || matches!(source, Source::Calibration(_));
        if is_moved { self.printer_known() } else { Ok(()) }
    }

    fn sheet(&self, request: &SheetRequest) -> Result<Arc<Sheet>, ApiError> {
        if let SheetSource::LetterText { letter, text, border, sample, tried } = &request.source {
            let tried = tried.as_ref().map(super::pictures::tried).transpose()?;
            let sheet = self.letter_text_sheet((letter, text), border, sample, tried.as_ref())?;
            return Ok(Arc::new(sheet));
        }
        if let SheetSource::Template { text, name, sample } = &request.source {
            let which = (text.as_deref(), name.as_str(), sample.as_str());
            return Ok(Arc::new(self.template_sheet(&request.document, which, request.paper)?));
        }
        let (source, code) = self.asked(request)?;
        self.known_for(source, code)?;
        Ok(self.office()?.sheet_to_turn(source, code, kind(request.paper))?)
    }

    pub(super) fn sheet_view_of(&self, request: &SheetRequest) -> Result<SheetView, ApiError> {
        match self.sheet(request) {
            Ok(sheet) => Ok(SheetView {
                width: sheet.pages.first().map_or(A4_WIDTH, Page::width),
                height: sheet.pages.first().map_or(A4_HEIGHT, Page::height),
                pages: u16::try_from(sheet.pages.len()).unwrap_or(u16::MAX),
                fields: sheet
                    .fields
                    .iter()
                    .map(|field| FieldBox {
                        field: field.field.clone(),
                        page: u16::try_from(field.page).unwrap_or(u16::MAX),
                        x: field.x,
                        y: field.y,
                        w: field.w,
                        h: field.h,
                    })
                    .collect(),
                problem: None,
                version: version(&sheet),
            }),
            // What cannot be laid out is a remark on a field, not a failure of the page.
            Err(error) if is_remark(&error.code) => Ok(SheetView {
                pages: 0,
                width: A4_WIDTH,
                height: A4_HEIGHT,
                fields: Vec::new(),
                version: error.code.clone(),
                problem: Some(problem(&error.code, error.params)),
            }),
            Err(error) => Err(error),
        }
    }

    pub(super) fn page(&self, request: &SheetPage) -> Result<Bytes, ApiError> {
        let sheet = self.sheet(&request.sheet)?;
        let dpi = request.dpi.clamp(36, 300);
        let png = self.office()?.page(&sheet, request.page.into(), dpi)?;
        Ok(Bytes { media: "image/png", bytes: png })
    }

    pub(super) fn whole_pdf(&self, request: &SheetRequest) -> Result<Bytes, ApiError> {
        let (source, code) = self.asked(request)?;
        self.known_for(source, code)?;
        let pdf = self.office()?.pdf(source, code, kind(request.paper))?;
        Ok(Bytes { media: "application/pdf", bytes: pdf })
    }

    pub(super) fn print(&self, request: &PrintPaper) -> Result<Reply<Printed>, ApiError> {
        self.printer_for(request.send_to_printer)?;
        let office = self.office()?;
        let case = case_id(&request.case)?;
        let code = DocumentCode::from_slug(&request.document);
        if code == Ok(DocumentCode::ToKhai) {
            let (went, trouble) = self.goes(request.send_to_printer);
            let sheet = office.print_declaration(Source::Case(case), went)?;
            return Ok(told(self.sheet_sent(&office, sheet, trouble, "")?, Some(case)));
        }
        let (document, paper) = (document(&request.document)?, kind(request.paper));
        if paper == Kind::Preview {
            let written = office.write_preview(case, document)?;
            return Ok(self.preview_sent(&written, request.send_to_printer).into());
        }
        let send = request.send_to_printer;
        if send {
            self.ready()?;
        }
        let reason = request.reason.clone().filter(|reason| !reason.trim().is_empty());
        let tray = office.tray_over(document, paper)?;
        let asked = PrintAsk { case, document, paper, reason, send, tray };
        let job = office.add_print(asked)?;
        let (path, pages) = self.made_and_sent(&office, job.id)?;
        let value =
            Printed { path, pages, sent: send, problem: None, job: Some(job.id.to_string()) };
        Ok(Reply { value, touched: super::casework::topics(&[Topic::Prints]) })
    }

    /// One paper at once. What is refused on the way is told here and now, and leaves nothing behind.
    fn made_and_sent(&self, office: &Office, id: PrintId) -> Result<(String, u16), ApiError> {
        let made = match office.make_print_for(id, self.two_sided()) {
            Ok(made) => {
                if let Err(trouble) = self.send(office, &made) {
                    office.fail_print(id, trouble.code(), Vec::new())?;
                    office.drop_print(id)?;
                    return Err(trouble.into());
                }
                made
            }
            // A step of the queue came before: what it made of it stands there.
            Err(OfficeError::NoSuchPrint) => office.print_job(id)?,
            Err(error) => {
                office.drop_print(id)?;
                return Err(error.into());
            }
        };
        let file = made.made.as_ref().ok_or_else(|| ApiError::new("no-such-print"))?;
        Ok((office.print_path(file).display().to_string(), file.pages))
    }

    pub(super) fn print_sheet(&self, request: &PrintSheet) -> Result<Reply<Printed>, ApiError> {
        let form = super::stock::blank(&request.form)?;
        self.printer_for(request.send_to_printer)?;
        let office = self.office()?;
        let (went, trouble) = self.goes(request.send_to_printer);
        let sheet = office.print_calibration(form, went)?;
        let tray = office.tray(form)?;
        Ok(told(self.sheet_sent(&office, sheet, trouble, &tray)?, None))
    }

    pub(super) fn print_declaration(
        &self,
        request: &PrintDeclaration,
    ) -> Result<Reply<Printed>, ApiError> {
        self.printer_for(request.send_to_printer)?;
        let source = Source::Draft(draft_id(&request.draft)?);
        let office = self.office()?;
        let (went, trouble) = self.goes(request.send_to_printer);
        let sheet = office.print_declaration(source, went)?;
        Ok(told(self.sheet_sent(&office, sheet, trouble, "")?, None))
    }

    pub(super) fn print_table(&self, request: &PrintTable) -> Result<Reply<Printed>, ApiError> {
        self.printer_for(request.send_to_printer)?;
        let source = self.table_source(&request.source)?;
        let office = self.office()?;
        let (went, trouble) = self.goes(request.send_to_printer);
        let sheet = office.print_table(source, went)?;
        let case = match source {
            Source::Envelope(case) | Source::Control(case) => Some(case),
            _ => None,
        };
        Ok(told(self.sheet_sent(&office, sheet, trouble, "")?, case))
    }

    /// Where a sheet goes that is asked for, and why not to the printer: that is asked before the act says
    /// that it got the sheet.
    fn goes(&self, send: bool) -> (Went, Option<PrinterTrouble>) {
        match send.then(|| self.ready()) {
            None => (Went::ToFile, None),
            Some(Ok(())) => (Went::ToPrinter, None),
            Some(Err(trouble)) => (Went::ToFile, Some(trouble)),
        }
    }

    /// Hands a sheet to the printer where its act says so; where it was not taken, the act is taken back.
    fn sheet_sent(
        &self,
        office: &Office,
        sheet: MadeSheet,
        trouble: Option<PrinterTrouble>,
        tray: &str,
    ) -> Result<Printed, ApiError> {
        let MadeSheet { path, pages, told } = sheet;
        let asked = match told.went {
            Went::ToPrinter => Some(self.handed(&path, tray)),
            Went::ToFile | Went::Refused => trouble.map(|trouble| Err(trouble.code())),
        };
        if told.went == Went::ToPrinter && asked != Some(Ok(())) {
            office.sheet_refused(told)?;
        }
        Ok(printed(&path, pages, asked))
    }

    /// Hands a file to the printer; the code of what was wrong. Of a paper somebody is asked what came out,
    /// of a sheet nobody: what may have come out is said at once.
    fn handed(&self, path: &Path, tray: &str) -> Result<(), &'static str> {
        let printer = self.setup.printer.as_ref().ok_or(PrinterTrouble::Gone.code())?;
        match printer.print(path, tray, Sides::One) {
            Ok(Handed::Taken(_)) => Ok(()),
            Ok(Handed::Perhaps) => Err("printer-perhaps"),
            Err(trouble) => Err(trouble.code()),
        }
    }

    /// Where a file lies that is about no act, after the printer was asked for it.
    fn preview_sent(&self, paper: &PrintedPaper, send: bool) -> Printed {
        let handed = || {
            self.ready().map_err(PrinterTrouble::code)?;
            self.handed(&paper.path, "")
        };
        printed(&paper.path, paper.pages, send.then(handed))
    }
}

/// Where a file lies that goes to no printer.
pub(super) fn saved(paper: &PrintedPaper) -> Printed {
    printed(&paper.path, paper.pages, None)
}

/// Where a file lies, and what came of asking the printer for it, where it was to go to one.
fn printed(path: &Path, pages: usize, asked: Option<Result<(), &str>>) -> Printed {
    let code = asked.and_then(Result::err);
    Printed {
        path: path.display().to_string(),
        pages: u16::try_from(pages).unwrap_or(u16::MAX),
        sent: asked == Some(Ok(())),
        problem: code.map(|code| problem(code, Vec::<(String, String)>::new())),
        job: None,
    }
}

/// What was printed is in the log: of the dossier that it is about, or of the office.
fn told(value: Printed, case: Option<CaseId>) -> Reply<Printed> {
    let mut touched = vec![Topic::Prints, Topic::Sync];
    touched.extend(case.map(Topic::Case));
    Reply { value, touched: super::casework::topics(&touched) }
}

/// What keeps a page from being drawn, and nothing else from being done.
fn is_remark(code: &str) -> bool {
    ["print-", "template-"].iter().any(|kind| code.starts_with(kind))
        || code == "ward-template-newer"
}

/// The days of a tracking book: today where none is named.
fn days(office: &Office, asked: &TrackingPaper) -> Result<TrackingDays, ApiError> {
    let day = day_of(office, &asked.day)?;
    Ok(if asked.month { TrackingDays::Month(day) } else { TrackingDays::Day(day) })
}

/// A day as it was asked for: today where it is empty.
fn day_of(office: &Office, asked: &str) -> Result<NaiveDate, ApiError> {
    match asked.trim() {
        "" => Ok(office.now().in_vietnam().date()),
        day => {
            NaiveDate::parse_from_str(day, "%Y-%m-%d").map_err(|_| ApiError::new("date-incomplete"))
        }
    }
}

fn version(sheet: &Sheet) -> String {
    let drawn = format!("{:?}", sheet.pages);
    hash(b"sheet", &[drawn.as_bytes()]).to_string().chars().take(16).collect()
}
