//! Sheets of the office, declarations and envelopes: written as a file, and told to the log with what they
//! were made with. No act without its file, and no file under its name without its act ([`files`]).

use tannha_domain::{
    case::Refusal,
    ids::Hash,
    log::{Record as Kept, RecordKey, Subject},
    look::LookKind,
    sheet_print::{SheetName, SheetPrinted, SheetPrints, Went},
    time::Date,
    ward::{WardEvent, may},
};
use tannha_print::{DocumentCode, PaperKind, write_pdf};
use tannha_store::Batch;

use super::{
    Made, Source,
    files::{self, Half, Unfinished},
    left::run_day,
    meta, template,
};
use crate::{Office, OfficeError, tracking::TrackingDays};

impl Source {
    /// What the log calls a print of it; nothing for a paper that its case's history tells of.
    pub(crate) fn sheet_name(self, code: DocumentCode) -> Option<SheetName> {
        let is_declaration = code == DocumentCode::ToKhai;
        Some(match self {
            Self::Draft(draft) if is_declaration => SheetName::DraftDeclaration { draft },
            Self::Case(case) if is_declaration => SheetName::Declaration { case },
            Self::Draft(_) | Self::Case(_) => return None,
            Self::Calibration(form) => SheetName::Calibration { form },
            Self::Round(round) => SheetName::Round { round },
            Self::Labels(round) => SheetName::Labels { round },
            Self::Envelopes(round) => SheetName::Envelopes { round },
            Self::Envelope(case) => SheetName::Envelope { case },
            Self::Report(kind, period, public) => SheetName::Report {
                report: kind.slug().to_owned(),
                span: period.span,
                from: Date(period.from),
                public,
            },
            Self::Register(book, year, sheet) => SheetName::Register { book, year, sheet },
            Self::Stock(document, day) => SheetName::Stock { document, day: Date(day) },
            Self::Control(case) => SheetName::Control { case },
            Self::Tracking(days) => {
                let month = matches!(days, TrackingDays::Month(_));
                SheetName::Tracking { day: Date(days.first()), month }
            }
            Self::Outgoing(year) => SheetName::Outgoing { year },
            Self::Day(day) => SheetName::Day { day: Date(day) },
        })
    }
}

/// A sheet of the office that was made as a file, and what the log was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeSheet {
    /// Where the PDF lies.
    pub path: std::path::PathBuf,
    /// How many pages it has.
    pub pages: usize,
    /// The act.
    pub told: SheetPrinted,
}

impl Office {
    /// Writes the sheet by which this laptop's printer is set to a form's blank.
    ///
    /// # Errors
    /// As [`Office::print_table`].
    pub fn print_calibration(
        &self,
        form: tannha_domain::case::Document,
        went: Went,
    ) -> Result<MadeSheet, OfficeError> {
        let code = DocumentCode::BangCanIn;
        let name = format!("{}-{}.pdf", code.slug(), form.slug());
        self.put_sheet(Source::Calibration(form), code, &name, went)
    }

    /// Writes a table as PDF, named by what it is and by nothing about a person.
    ///
    /// # Errors
    /// [`OfficeError::Layout`], [`OfficeError::File`], or the ledger's; nothing was printed then.
    pub fn print_table(&self, source: Source, went: Went) -> Result<MadeSheet, OfficeError> {
        self.look(&self.dossiers_in(source)?, LookKind::Print)?;
        let code = match source {
            Source::Labels(_) => DocumentCode::NhanGiao,
            Source::Envelopes(_) | Source::Envelope(_) => DocumentCode::PhongBi,
            _ => DocumentCode::BangBieu,
        };
        self.put_sheet(source, code, &format!("{}.pdf", source.file_stem()), went)
    }

    /// Writes a tờ khai, of a draft or of a dossier, for whoever asks to sign it.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPaper`] for anything else, or as [`Office::print_table`].
    pub fn print_declaration(&self, source: Source, went: Went) -> Result<MadeSheet, OfficeError> {
        let name = match source {
            Source::Draft(id) => id.to_string(),
            Source::Case(id) => id.to_string(),
            _ => return Err(OfficeError::NoSuchPaper),
        };
        let code = DocumentCode::ToKhai;
        self.look(&self.dossiers_in(source)?, LookKind::Print)?;
        self.put_sheet(source, code, &format!("{}-{}.pdf", code.slug(), &name[..8]), went)
    }

    fn put_sheet(
        &self,
        source: Source,
        code: DocumentCode,
        name: &str,
        went: Went,
    ) -> Result<MadeSheet, OfficeError> {
        let sheet = source.sheet_name(code).ok_or(OfficeError::NoSuchPaper)?;
        let laid = self.laid_out(source, code, PaperKind::Plain)?;
        let pdf = write_pdf(&laid.sheet, &meta(&laid.record, self.now()))?;
        let made =
            template::made_of(&laid.record, PaperKind::Plain, &laid.templates, &laid.sheet, &pdf)?;
        let _turn = self.turn()?;
        let count = self.sheet_prints(&sheet)?.map_or(0, |known| known.count).saturating_add(1);
        let pages = laid.sheet.pages.len();
        let subject = sheet.case().map_or_else(Subject::ward, Subject::case);
        let told = SheetPrinted {
            sheet,
            pages: u16::try_from(pages).unwrap_or(u16::MAX),
            count,
            made,
            went,
        };
        let event = WardEvent::SheetPrinted(Box::new(told.clone()));
        let role = self.role()?;
        if !may(role, event.kind()) {
            return Err(Refusal::Permission { role }.into());
        }
        let path = Unfinished::write(&self.world.papers, name, &pdf)?.keep_with(|| {
            self.write_told(vec![(subject, event.into())], Vec::new(), &mut Batch::new())
        })?;
        Ok(MadeSheet { path, pages, told })
    }

    /// A printer that was ready for a sheet did not take it: the act that said so is taken back.
    ///
    /// # Errors
    /// The ledger's.
    pub fn sheet_refused(&self, told: SheetPrinted) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let subject = told.sheet.case().map_or_else(Subject::ward, Subject::case);
        let refused = SheetPrinted { went: Went::Refused, ..told };
        let event = WardEvent::SheetPrinted(Box::new(refused));
        self.write_told(vec![(subject, event.into())], Vec::new(), &mut Batch::new())?;
        Ok(())
    }

    /// Files that were told of and lie beside their name, after a power cut or a full disk, get it. A sheet
    /// that was printed again since keeps what was printed last. What nothing tells of is removed; nothing is
    /// being written yet when this is done.
    ///
    /// # Errors
    /// The ledger's.
    pub(crate) fn settle_files(&self) -> Result<(), OfficeError> {
        let papers = &self.world.papers;
        let beside = files::all_beside(papers);
        if beside.is_empty() {
            return Ok(());
        }
        let (sheets, jobs) = (self.printed_sheets()?, self.prints()?);
        for Half { path, name, hash } in beside {
            let is_jobs =
                |made: &&Made| made.file == name && hash.is_none_or(|hash| made.pdf == hash);
            if let Some(made) = jobs.iter().filter_map(|job| job.made.as_ref()).find(is_jobs) {
                files::beside(papers, &name, made.pdf);
                continue;
            }
            if hash.is_none() && run_day(&name).is_none() {
                continue;
            }
            let Some(hash) = hash.or_else(|| files::hash_at(&path)) else { continue };
            let has_name = files::hash_at(&papers.join(&name));
            let is_last = |known: &SheetPrints| {
                let place = |pdf: Hash| known.last.iter().rposition(|print| print.made.pdf == pdf);
                place(hash).is_some_and(|at| has_name.and_then(place).is_none_or(|had| had < at))
            };
            let has = |known: &SheetPrints| known.last.iter().any(|print| print.made.pdf == hash);
            if sheets.iter().any(is_last) {
                files::beside(papers, &name, hash);
            } else if !sheets.iter().any(has) {
                match self.was_printed(&name, hash)? {
                    Some(true) => drop(files::beside(papers, &name, hash)),
                    // What cannot be removed now is looked at when the laptop is opened next.
                    Some(false) => drop(std::fs::remove_file(&path)),
                    None => {}
                }
            }
        }
        Ok(())
    }

    /// What is known of the prints of a sheet.
    ///
    /// # Errors
    /// The ledger's.
    pub fn sheet_prints(&self, sheet: &SheetName) -> Result<Option<SheetPrints>, OfficeError> {
        Ok(match self.ledger.record(&RecordKey::Printed(sheet.clone()))? {
            Some(Kept::Printed(known)) => Some(*known),
            _ => None,
        })
    }

    /// Every sheet of the office of which a file was made, and how often a printer got it.
    ///
    /// # Errors
    /// The ledger's.
    pub fn printed_sheets(&self) -> Result<Vec<SheetPrints>, OfficeError> {
        let mut all = Vec::new();
        self.ledger.each_record(RecordKey::PRINTED, |record| {
            if let Kept::Printed(known) = record {
                all.push((**known).clone());
            }
        })?;
        all.sort_by(|a, b| a.sheet.cmp(&b.sheet));
        Ok(all)
    }
}
