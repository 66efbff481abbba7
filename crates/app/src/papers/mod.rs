//! Papers of a case: what they say, how they lie, and the print that is recorded.

mod back;
mod called;
mod declarations;
mod extracts;
mod files;
mod left;
mod letter_samples;
mod letters;
mod notice;
mod own;
mod prints;
mod profile;
mod proof;
mod receipt;
mod record;
mod results;
mod scan;
mod sheet_words;
mod sheets;
mod signing;
mod template;
#[cfg(test)]
mod tests;
mod turned;

use std::path::PathBuf;

use chrono::{NaiveDate, Offset as _};
pub(crate) use letter_samples::letter_sample;
pub(crate) use letters::{addressee, is_out};
pub use prints::{
    ApprovedLetter, CameOut, CaseHead, InRun, JobStatus, Made, Pressing, PrintAsk, PrintJob,
    RunAnswered, to_print,
};
pub(crate) use prints::{Known, LetterPress};
pub(crate) use profile::SETTINGS;
pub use profile::{Calibrated, Measured};
pub use sheets::MadeSheet;
pub use signing::{
    BatchSigned, FileLook, FileResult, FileStep, FileVerdict, KeyAsk, OpenKey, SignAsk,
    SignatureLook, SigningSettings, WaitingFile, open_key, to_seal, to_sign, tokens,
};
use tannha_domain::{
    case::{Book, Document, tone},
    ids::{CaseId, DraftId, RoundId},
    report::Period,
    time::Moment,
};
use tannha_i18n::Locale;
pub use tannha_print::{
    A4_HEIGHT, A4_WIDTH, DocumentCode, FieldOffset, MeasuredCross, Page, PaperKind, PrintProfile,
    ProfileError, Sheet,
};
use tannha_print::{
    CalibrationSheet, LayoutError, Meta, Record, TableSheet, Templates, font_report, lay_out_with,
    write_pdf,
};

use crate::{
    Office, OfficeError, registers::RegisterSheet, reports::ReportKind, tracking::TrackingDays,
};

pub(crate) use declarations::declared;
pub use declarations::has_declaration;
pub(crate) use extracts::changes_said;
pub(crate) use record::{Values, authority_lines, head};
pub(crate) use results::death_note;
pub(crate) use turned::Turned;

/// Where a sheet comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// What was typed so far.
    Draft(DraftId),
    /// What was recorded.
    Case(CaseId),
    /// The sheet by which the printer is set to a form's blank.
    Calibration(Document),
    /// The sheet of a delivery round.
    Round(RoundId),
    /// The labels of a delivery round, for the outside of its envelopes.
    Labels(RoundId),
    /// The envelopes of a delivery round, one for each dossier.
    Envelopes(RoundId),
    /// The envelope of a case's letter.
    Envelope(CaseId),
    /// A report: which, of which days, and whether for everybody to see.
    Report(ReportKind, Period, bool),
    /// A sheet of a year of a register.
    Register(Book, i32, RegisterSheet),
    /// The balance of a day's blanks.
    Stock(Document, NaiveDate),
    /// The control slip of a case (Mẫu 06).
    Control(CaseId),
    /// The tracking book of some days (Mẫu 07).
    Tracking(TrackingDays),
    /// The register of what left the office in a year.
    Outgoing(i32),
    /// What a day left in the books.
    Day(NaiveDate),
}

impl Source {
    /// How a file of it is called.
    pub(crate) fn file_stem(self) -> String {
        match self {
            Self::Round(id) => format!("vong-trao-{}", &id.to_string()[..8]),
            Self::Labels(id) => format!("nhan-giao-{}", &id.to_string()[..8]),
            Self::Envelopes(id) => format!("phong-bi-{}", &id.to_string()[..8]),
            Self::Envelope(id) => format!("phong-bi-{}", &id.to_string()[..8]),
            Self::Register(book, year, sheet) => {
                format!("so-dang-ky-{}-{year}-{}", book.slug(), sheet.slug())
            }
            Self::Stock(document, day) => {
                format!("can-doi-phoi-{}-{}", document.slug(), day.format("%Y%m%d"))
            }
            Self::Report(kind, period, public) => format!(
                "bao-cao-{}-{}-{}{}",
                kind.slug(),
                period.span.slug(),
                period.from.format("%Y%m%d"),
                if public { "-cong-khai" } else { "" }
            ),
            Self::Control(id) => format!("phieu-kiem-soat-{}", &id.to_string()[..8]),
            Self::Tracking(days) => format!("so-theo-doi-ho-so-{}", days.stem()),
            Self::Outgoing(year) => format!("so-van-ban-di-{year}"),
            Self::Day(day) => format!("ban-in-trong-ngay-{}", day.format("%Y%m%d")),
            Self::Draft(_) | Self::Case(_) | Self::Calibration(_) => {
                DocumentCode::BangBieu.slug().to_owned()
            }
        }
    }
}

/// A paper on its pages, and the templates that it was laid out with.
struct LaidOut {
    record: Record,
    sheet: Sheet,
    templates: Templates,
}

/// A paper that was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedPaper {
    /// Where the PDF lies.
    pub path: std::path::PathBuf,
    /// How many pages it has.
    pub pages: usize,
}

/// The document of print that a paper of a case is; nothing for what another agency makes.
#[must_use]
pub const fn document_code(document: Document) -> Option<DocumentCode> {
    match document {
        Document::Receipt => Some(DocumentCode::GiayTiepNhan),
        Document::BirthCertificate => Some(DocumentCode::GiayKhaiSinh),
        Document::CongratulationLetter => Some(DocumentCode::ThuChucMung),
        Document::DeathExtract => Some(DocumentCode::TrichLucKhaiTu),
        Document::BusinessCertificate => Some(DocumentCode::GcnHoKinhDoanh),
        Document::MarriageCertificate => Some(DocumentCode::GiayChungNhanKetHon),
        Document::StatusCertificate => Some(DocumentCode::GiayXacNhanTthn),
        Document::BirthCopy => Some(DocumentCode::GiayKhaiSinhBanSao),
        Document::DeathCopy => Some(DocumentCode::TrichLucKhaiTuBanSao),
        Document::MarriageCopy => Some(DocumentCode::TrichLucKetHonBanSao),
        Document::ChangeCopy => Some(DocumentCode::TrichLucCaiChinhBanSao),
        Document::RecognitionCopy => Some(DocumentCode::TrichLucNhanChaMeConBanSao),
        Document::ChangeExtract => Some(DocumentCode::TrichLucCaiChinh),
        Document::RecognitionExtract => Some(DocumentCode::TrichLucNhanChaMeCon),
        Document::CopyCertification => Some(DocumentCode::LoiChungBanSao),
        Document::SignatureCertification => Some(DocumentCode::LoiChungChuKy),
        Document::OwnResult => Some(DocumentCode::KetQuaThuTuc),
        Document::SupplementSlip => Some(DocumentCode::PhieuBoSung),
        Document::RefusalSlip => Some(DocumentCode::PhieuTuChoi),
        Document::ApologyForm => Some(DocumentCode::VanBanXinLoi),
        Document::StopNotice => Some(DocumentCode::ThongBaoDung),
        Document::ThankYouLetter => Some(DocumentCode::ThuCamOn),
        Document::ApologyLetter => Some(DocumentCode::ThuXinLoi),
        Document::CondolenceLetter => Some(DocumentCode::ThuChiaBuon),
        Document::CoverNote => Some(DocumentCode::ThuKemGiayTo),
        Document::ResidenceNotice
        | Document::InsuranceCard
        | Document::ResidenceRemoved
        | Document::FuneralGrant
        | Document::SurvivorsGrant
        | Document::TaxCode => None,
    }
}

/// One slug names both.
pub(crate) fn document_of(code: DocumentCode) -> Option<Document> {
    Document::from_slug(code.slug())
}

impl Office {
    /// A document laid out.
    ///
    /// # Errors
    /// [`OfficeError::Layout`] naming the field, [`OfficeError::PlainNotAllowed`], or the ledger's.
    pub fn sheet(
        &self,
        source: Source,
        code: DocumentCode,
        paper: PaperKind,
    ) -> Result<Sheet, OfficeError> {
        Ok(self.laid_out(source, code, paper)?.sheet)
    }

    fn laid_out(
        &self,
        source: Source,
        code: DocumentCode,
        paper: PaperKind,
    ) -> Result<LaidOut, OfficeError> {
        let record = self.paper_said(source, code, paper)?;
        let stamp = self.kept_stamp(source, &record, paper)?;
        let form = match source {
            Source::Calibration(form) => Some(form),
            _ => document_of(code),
        };
        let profile =
            form.map_or_else(|| Ok(PrintProfile::default()), |form| self.profile(form))?;
        let state = match source {
            Source::Case(case) => Some(self.case(case)?),
            _ => None,
        };
        let templates = self.templates_of(state.as_ref(), code)?;
        let sheet = lay_out_with(&templates, &record, paper, &profile, stamp.as_ref())?;
        Ok(LaidOut { record, sheet, templates })
    }

    /// What a paper says, where it may be said.
    fn paper_said(
        &self,
        source: Source,
        code: DocumentCode,
        paper: PaperKind,
    ) -> Result<Record, OfficeError> {
        self.paper_allowed(code, paper)?;
        let mut record = self.paper_record(source, code, paper)?;
        // Pictures stand on what is printed; a preview of a case shows none (DOMAIN §3).
        if let (Source::Case(case), PaperKind::Plain, Some(document)) =
            (source, paper, document_of(code))
        {
            let pinned = self.pictures_of(&self.case(case)?, document)?;
            record = self.pictured(record, &pinned)?;
        }
        if let (Source::Case(case), PaperKind::Back, Some(document)) =
            (source, paper, document_of(code))
        {
            record = self.marked_written(record, &self.case(case)?, document)?;
        }
        if let (Some(letter), Some(words)) = (document_of(code), record.letter_paragraphs()) {
            tone::check(letter, &words)?;
        }
        Ok(record)
    }

    /// The same as PDF.
    ///
    /// # Errors
    /// As [`Office::sheet`].
    pub fn pdf(
        &self,
        source: Source,
        code: DocumentCode,
        paper: PaperKind,
    ) -> Result<Vec<u8>, OfficeError> {
        let LaidOut { record, sheet, .. } = self.laid_out(source, code, paper)?;
        let made_at = match source {
            Source::Case(case) => self.case(case)?.promise.received_at,
            Source::Draft(_)
            | Source::Calibration(_)
            | Source::Round(_)
            | Source::Labels(_)
            | Source::Envelopes(_)
            | Source::Envelope(_)
            | Source::Report(..)
            | Source::Register(..)
            | Source::Stock(..)
            | Source::Control(_)
            | Source::Tracking(_)
            | Source::Outgoing(_)
            | Source::Day(_) => self.now(),
        };
        Ok(write_pdf(&sheet, &meta(&record, made_at))?)
    }

    /// A page of a document as PNG.
    ///
    /// # Errors
    /// As [`Office::sheet`].
    pub fn page(&self, sheet: &Sheet, page: usize, dpi: u16) -> Result<Vec<u8>, OfficeError> {
        Ok(tannha_print::preview(sheet, page, dpi)?)
    }

    fn paper_allowed(&self, code: DocumentCode, paper: PaperKind) -> Result<(), OfficeError> {
        if !code.papers().contains(&paper) {
            return Err(LayoutError::Paper { document: code, paper }.into());
        }
        let whole_certificate = code.has_blank() && paper == PaperKind::Plain;
        if whole_certificate && !self.settings()?.plain_certificates {
            return Err(OfficeError::PlainNotAllowed);
        }
        Ok(())
    }

    fn paper_record(
        &self,
        source: Source,
        code: DocumentCode,
        paper: PaperKind,
    ) -> Result<Record, OfficeError> {
        match (source, document_of(code)) {
            (
                Source::Round(_)
                | Source::Report(..)
                | Source::Register(..)
                | Source::Stock(..)
                | Source::Control(_)
                | Source::Tracking(_)
                | Source::Outgoing(_)
                | Source::Day(_),
                None,
            ) => Ok(Record::BangBieu(Box::new(self.table_sheet(source)?))),
            (Source::Labels(id), None) if code == DocumentCode::NhanGiao => {
                Ok(Record::NhanGiao(Box::new(self.round_labels(id)?)))
            }
            (Source::Envelopes(id), None) if code == DocumentCode::PhongBi => {
                Ok(Record::PhongBi(Box::new(self.round_envelopes(id)?)))
            }
            (Source::Envelope(id), None) if code == DocumentCode::PhongBi => {
                Ok(Record::PhongBi(Box::new(self.case_envelope(&self.case(id)?)?)))
            }
            (Source::Calibration(form), None) => {
                Ok(Record::BangCanIn(Box::new(CalibrationSheet {
                    form: document_code(form).map(|code| code.title_vi().to_owned()),
                    printed_on: Some(self.now().in_vietnam().date().into()),
                })))
            }
            (Source::Draft(id), None) if code == DocumentCode::ToKhai => {
                self.draft_declaration(&self.draft(id)?)
            }
            (Source::Case(id), None) if code == DocumentCode::ToKhai => {
                self.case_declaration(&self.case(id)?)
            }
            (Source::Case(_), None) => Err(OfficeError::NoSuchPaper),
            (Source::Draft(id), Some(document)) => {
                let draft = self.draft(id)?;
                self.draft_record(&draft, document)
            }
            (Source::Case(id), Some(document)) => {
                let state = self.case(id)?;
                if !state.handling().is_some_and(|handling| handling.carries(document)) {
                    return Err(OfficeError::NoSuchPaper);
                }
                let is_result = state.handling().is_some_and(|h| h.result == document);
                if is_result && paper != PaperKind::Preview && state.registration.is_none() {
                    return Err(tannha_domain::case::Refusal::NotRegistered.into());
                }
                let state = if paper == PaperKind::Preview {
                    self.with_draft_apology(state, document)?
                } else {
                    state
                };
                self.case_record(&state, document)
            }
            _ => Err(OfficeError::NoSuchPaper),
        }
    }

    /// What a table says on paper, which has one language.
    pub(crate) fn table_sheet(&self, source: Source) -> Result<TableSheet, OfficeError> {
        match source {
            Source::Round(id) => self.round_sheet(id),
            Source::Report(kind, period, public) => {
                Ok(self.report(kind, period, Locale::Vi, public)?.sheet)
            }
            Source::Register(book, year, sheet) => self.register_sheet(book, year, sheet),
            Source::Stock(document, day) => self.stock_sheet(document, day),
            Source::Control(id) => self.control_sheet(id),
            Source::Tracking(days) => self.tracking_sheet(days),
            Source::Outgoing(year) => self.outgoing_sheet(year),
            Source::Day(day) => self.day_sheet(day),
            Source::Draft(_)
            | Source::Case(_)
            | Source::Calibration(_)
            | Source::Labels(_)
            | Source::Envelopes(_)
            | Source::Envelope(_) => Err(OfficeError::NoSuchPaper),
        }
    }

    /// A table in the words of the office's template.
    pub(crate) fn in_words(&self, sheet: TableSheet) -> Result<TableSheet, OfficeError> {
        let templates = self.templates_of(None, DocumentCode::BangBieu)?;
        let keys: Vec<String> = sheet.columns.iter().map(|column| column.key.clone()).collect();
        let worded = templates.worded(sheet).map_err(|error| LayoutError::from(Box::new(error)))?;
        // A template asks only for columns of the one that came with the program: it is checked so.
        debug_assert!(
            worded.columns.iter().all(|column| keys.contains(&column.key)),
            "{}: a column that nothing fills",
            worded.title
        );
        Ok(worded)
    }

    /// Writes a file that no act speaks of: a preview, a table for a spreadsheet.
    pub(crate) fn put_named(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, OfficeError> {
        files::put(&self.world.papers, name, bytes)
    }
}

fn meta(record: &Record, created: Moment) -> Meta {
    let offset = chrono::FixedOffset::east_opt(7 * 3600).unwrap_or(chrono::Utc.fix());
    let created = created.in_vietnam().local().and_local_timezone(offset).single();
    Meta::of(record, created)
}

/// What a paper was made with: the fonts by hash, so that a reprint can be told apart.
fn made_with() -> String {
    font_report().first().map_or_else(String::new, |face| format!("{} {}", face.name, face.sha256))
}
