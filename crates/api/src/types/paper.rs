//! Documents as sheets: laid out for the screen, printed, measured.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    lines::Problem, picture::PictureTried, register::RegisterPaper, report::ShowReport,
    stock::StockPaper,
};

/// What a document is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// The Ministry's blank: variable data only.
    Overprint,
    /// The whole page.
    Plain,
    /// Watermarked, without legal force.
    Preview,
    /// The back of the sheet that the family holds: what changed later.
    Back,
}

/// Where a sheet comes from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SheetSource {
    /// A draft.
    Draft {
        /// Id.
        draft: String,
    },
    /// A case.
    Case {
        /// Id.
        case: String,
    },
    /// The test sheet by which the printer is set to a form's blank.
    Calibration {
        /// Document slug; the first form where it is empty.
        #[serde(default)]
        form: String,
    },
    /// The sheet of a delivery round.
    Round {
        /// Id.
        round: String,
    },
    /// A report.
    Report {
        /// Which.
        report: ShowReport,
    },
    /// A sheet of a register.
    Register {
        /// Which.
        register: RegisterPaper,
    },
    /// The balance of a day's blanks.
    Stock {
        /// Which.
        stock: StockPaper,
    },
    /// The control slip of a case (Mẫu 06).
    Control {
        /// Id.
        case: String,
    },
    /// The tracking book (Mẫu 07).
    Tracking {
        /// Which days.
        tracking: TrackingPaper,
    },
    /// What a day left in the books.
    Day {
        /// `2026-11-23`; today where it is empty.
        day: String,
    },
    /// The labels of a delivery round.
    Labels {
        /// Its id.
        round: String,
    },
    /// The envelopes of a delivery round.
    Envelopes {
        /// Its id.
        round: String,
    },
    /// The envelope of a case's letter.
    Envelope {
        /// Its id.
        case: String,
    },
    /// A page of a template with an invented record: a file on trial, or an edition by its name. It is to
    /// be looked at and nothing else.
    Template {
        /// The file's text; an edition where absent.
        #[serde(default)]
        text: Option<String>,
        /// The edition; empty for the one in use, `proposal` for what waits.
        #[serde(default)]
        name: String,
        /// `full`, `empty` or `longest`.
        sample: String,
    },
    /// The register of what left the office in a year.
    Outgoing {
        /// The year.
        year: u16,
    },
    /// Words of a letter as they are typed, to a family that is invented: a preview and nothing else.
    LetterText {
        /// Kind of letter, by its slug.
        letter: String,
        /// The words.
        text: String,
        /// What is drawn around the page.
        border: String,
        /// Which family.
        sample: String,
        /// A picture that is tried on it.
        #[serde(default)]
        tried: Option<PictureTried>,
    },
}

/// Which days of the tracking book.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TrackingPaper {
    /// ISO; empty for today.
    pub day: String,
    /// The whole month of it.
    pub month: bool,
}

/// Prints the declaration of a draft, to be signed by whoever asks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintDeclaration {
    /// The draft.
    pub draft: String,
    /// Send it to the default printer after saving.
    pub send_to_printer: bool,
}

/// Asks for a document as pages.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SheetRequest {
    /// Where it comes from.
    pub source: SheetSource,
    /// Document slug.
    pub document: String,
    /// The paper.
    pub paper: PaperKind,
}

/// Asks for one page as a picture.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SheetPage {
    /// The sheet.
    pub sheet: SheetRequest,
    /// From 0.
    pub page: u16,
    /// Dots per inch, 36 to 300.
    pub dpi: u16,
}

/// Where a field stands on a page, in micrometres from the top left.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldBox {
    /// Slug.
    pub field: String,
    /// From 0.
    pub page: u16,
    /// Left.
    pub x: i32,
    /// Top.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

/// A document laid out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SheetView {
    /// Number of pages; 0 when it cannot be laid out.
    pub pages: u16,
    /// Page width in micrometres.
    pub width: i32,
    /// Page height in micrometres.
    pub height: i32,
    /// Field boxes.
    pub fields: Vec<FieldBox>,
    /// Why it cannot be printed, naming the field.
    pub problem: Option<Problem>,
    /// Changes when the pages change.
    pub version: String,
}

/// Prints a paper of a case. What came out is asked afterwards, and only then recorded.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintPaper {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// The paper.
    pub paper: PaperKind,
    /// Why it is printed again; required from the second print on.
    pub reason: Option<String>,
    /// It goes to the printer; else only the file is written.
    pub send_to_printer: bool,
}

/// Prints the sheet by which the printer is set to a form's blank.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintSheet {
    /// Document slug; the first form where it is empty.
    #[serde(default)]
    pub form: String,
    /// Send it to the default printer after saving.
    pub send_to_printer: bool,
}

/// Writes a table as PDF: a round's sheet, a report, a page of a register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintTable {
    /// Where it comes from.
    pub source: SheetSource,
    /// Send it to the default printer after saving.
    pub send_to_printer: bool,
}

/// Writes a table as a file for other programs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveTable {
    /// Where it comes from.
    pub source: SheetSource,
    /// `xlsx` or `csv`.
    pub format: String,
}

/// Where the PDF lies.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Printed {
    /// File path.
    pub path: String,
    /// Pages.
    pub pages: u16,
    /// It was handed to the printer.
    pub sent: bool,
    /// Why the printer did not take it.
    pub problem: Option<Problem>,
    /// The print about which is asked what came out; absent where no act speaks of it.
    pub job: Option<String>,
}
