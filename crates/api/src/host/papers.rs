//! Sheets for the screen, PDFs for the printer.

use chrono::NaiveDate;
use tannha_app::{
    Office,
    papers::{
        A4_HEIGHT, A4_WIDTH, DocumentCode, Page, PaperKind as Kind, PrintProfile, PrintedPaper,
        Sheet, Source, is_unrecorded,
    },
    tracking::TrackingDays,
};
use tannha_domain::log::hash;

use super::Host;
use crate::{
    ApiError, Bytes, Reply,
    convert::{case_id, document, draft_id, problem},
    types::paper::{
        Calibration, FieldBox, PaperKind, PrintDeclaration, PrintPaper, PrintSheet, PrintTable,
        Printed, SheetPage, SheetRequest, SheetSource, SheetView, TrackingPaper,
    },
};

const UM_PER_TENTH: i32 = 100;

pub(super) const fn shown(kind: Kind) -> PaperKind {
    match kind {
        Kind::Overprint => PaperKind::Overprint,
        Kind::Plain => PaperKind::Plain,
        Kind::Preview => PaperKind::Preview,
    }
}

const fn kind(paper: PaperKind) -> Kind {
    match paper {
        PaperKind::Overprint => Kind::Overprint,
        PaperKind::Plain => Kind::Plain,
        PaperKind::Preview => Kind::Preview,
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
            SheetSource::Calibration => Source::Calibration,
            SheetSource::Round { round } => Source::Round(super::rounds::round_id(round)?),
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
            SheetSource::Outgoing { year } => Source::Outgoing((*year).into()),
            // It is nobody's paper: there is a page to look at, and nothing to print or to save.
            SheetSource::LetterText { .. } => return Err(ApiError::new("no-such-paper")),
            SheetSource::Report { report } => {
                let (kind, period, public) = super::reports::asked(self, report)?;
                Source::Report(kind, period, public)
            }
        })
    }

    fn sheet(&self, request: &SheetRequest) -> Result<Sheet, ApiError> {
        if let SheetSource::LetterText { letter, text, border, sample } = &request.source {
            return self.letter_text_sheet((letter, text), *border, sample);
        }
        let (source, code) = self.asked(request)?;
        Ok(self.office()?.sheet(source, code, kind(request.paper))?)
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
            Err(error) if error.code.starts_with("print-") => Ok(SheetView {
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
        let pdf = self.office()?.pdf(source, code, kind(request.paper))?;
        Ok(Bytes { media: "application/pdf", bytes: pdf })
    }

    pub(super) fn print(&self, request: &PrintPaper) -> Result<Reply<Printed>, ApiError> {
        self.printer_in_use()?;
        let office = self.office()?;
        let case = case_id(&request.case)?;
        let code = DocumentCode::from_slug(&request.document);
        if let Ok(code) = code
            && is_unrecorded(code)
        {
            let paper = office.print_unrecorded(Source::Case(case), code)?;
            return Ok(self.printed(&paper, request.send_to_printer).into());
        }
        let sheets = tannha_app::stock::serials(&request.sheets)
            .map_err(|refusal| ApiError::new(refusal.code()))?;
        let (paper, touched) = office.print_on(
            case,
            document(&request.document)?,
            kind(request.paper),
            request.reason.clone().filter(|reason| !reason.trim().is_empty()),
            &sheets,
        )?;
        let value = self.printed(&paper, request.send_to_printer);
        Ok(Reply { value, touched: super::casework::topics(&touched) })
    }

    pub(super) fn print_sheet(&self, request: PrintSheet) -> Result<Printed, ApiError> {
        self.printer_in_use()?;
        let paper = self.office()?.print_calibration()?;
        Ok(self.printed(&paper, request.send_to_printer))
    }

    pub(super) fn print_declaration(
        &self,
        request: &PrintDeclaration,
    ) -> Result<Printed, ApiError> {
        self.printer_in_use()?;
        let source = Source::Draft(draft_id(&request.draft)?);
        let paper = self.office()?.print_unrecorded(source, DocumentCode::ToKhai)?;
        Ok(self.printed(&paper, request.send_to_printer))
    }

    pub(super) fn print_table(&self, request: &PrintTable) -> Result<Printed, ApiError> {
        self.printer_in_use()?;
        let paper = self.office()?.print_table(self.table_source(&request.source)?)?;
        Ok(self.printed(&paper, request.send_to_printer))
    }

    /// Where the PDF lies, after the printer was asked for it.
    pub(super) fn printed(&self, paper: &PrintedPaper, send: bool) -> Printed {
        let sent = match (&self.setup.printer, send) {
            (Some(printer), true) => printer.print(&paper.path).is_ok(),
            _ => false,
        };
        Printed {
            path: paper.path.display().to_string(),
            pages: u16::try_from(paper.pages).unwrap_or(u16::MAX),
            sent,
        }
    }

    /// Asks the system for its printer, so that each printer's profile is its own.
    pub(super) fn printer_in_use(&self) -> Result<Option<String>, ApiError> {
        let name = self.setup.printer.as_ref().and_then(|printer| printer.name());
        self.office()?.use_printer(name.as_deref().unwrap_or_default())?;
        Ok(name)
    }

    pub(super) fn calibration(&self) -> Result<Calibration, ApiError> {
        let printer = self.printer_in_use()?;
        let profile = self.office()?.profile()?;
        let tenths = |um: i32| i16::try_from(um / UM_PER_TENTH).unwrap_or_default();
        Ok(Calibration { printer, dx: tenths(profile.dx_um), dy: tenths(profile.dy_um) })
    }

    pub(super) fn calibrate(&self, request: Calibration) -> Result<Calibration, ApiError> {
        const MOST: i16 = 300;
        if request.dx.abs() > MOST || request.dy.abs() > MOST {
            return Err(ApiError::new("offset-too-large").with("max_mm", MOST / 10));
        }
        let printer = self.printer_in_use()?;
        let office = self.office()?;
        let profile = PrintProfile {
            dx_um: i32::from(request.dx) * UM_PER_TENTH,
            dy_um: i32::from(request.dy) * UM_PER_TENTH,
            ..office.profile()?
        };
        office.set_profile(&profile)?;
        Ok(Calibration { printer, ..request })
    }
}

/// The days of a tracking book: today where none is named.
fn days(office: &Office, asked: &TrackingPaper) -> Result<TrackingDays, ApiError> {
    let day = match asked.day.trim() {
        "" => office.now().in_vietnam().date(),
        day => NaiveDate::parse_from_str(day, "%Y-%m-%d")
            .map_err(|_| ApiError::new("date-incomplete"))?,
    };
    Ok(if asked.month { TrackingDays::Month(day) } else { TrackingDays::Day(day) })
}

fn version(sheet: &Sheet) -> String {
    let drawn = format!("{:?}", sheet.pages);
    hash(b"sheet", &[drawn.as_bytes()]).to_string().chars().take(16).collect()
}
