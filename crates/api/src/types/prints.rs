//! Prints under way: the queue, and the question what came out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{lines::Problem, paper::PaperKind};

/// One paper to be printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WantedPrint {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// The paper; the usual one of the document where it is not said.
    pub paper: Option<PaperKind>,
}

/// Puts papers in the queue, in this order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddPrints {
    /// Which.
    pub papers: Vec<WantedPrint>,
    /// They go to the printer; else only the files are written.
    pub send_to_printer: bool,
}

/// Names a print.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintOf {
    /// Id.
    pub job: String,
}

/// Holds the queue, or lets it go on.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct HoldPrints {
    /// Whether it is held.
    pub hold: bool,
}

/// What came out of the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The paper, as it should be.
    Right,
    /// A sheet that cannot be used.
    Spoiled,
    /// Nothing.
    Nothing,
}

/// Says what came out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerPrint {
    /// Id.
    pub job: String,
    /// What.
    pub outcome: Outcome,
    /// How many good ones, where they lie on no blanks that the office keeps a book of.
    pub count: u16,
    /// Serials of the blanks with a good paper, with commas between.
    pub sheets: String,
    /// Serials of the blanks that were spoiled, with commas between.
    pub spoiled: String,
    /// How they were spoiled.
    pub reason: String,
    /// Why it was printed again, where that is asked only now.
    pub again: Option<String>,
}

/// A print under way.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintView {
    /// Id.
    pub job: String,
    /// The case.
    pub case: String,
    /// Mã hồ sơ.
    pub code: String,
    /// Whom it is about.
    pub title: String,
    /// Document slug.
    pub document: String,
    /// The paper.
    pub paper: PaperKind,
    /// `waiting`, `printing`, `out`, `failed`.
    pub state: String,
    /// Why it failed.
    pub problem: Option<Problem>,
    /// Who asked for it.
    pub officer: String,
    /// When it was sent, or asked for.
    pub at: String,
    /// It goes to the printer, and not only to a file.
    pub sent: bool,
    /// Where the file lies, once it was made.
    pub path: Option<String>,
    /// The number of the entry in the register.
    pub number: Option<String>,
    /// Each good paper and each spoiled sheet names its blank.
    pub asks_sheets: bool,
    /// The blanks that are taken next, with commas between.
    pub next_sheets: String,
    /// How many originals there should be.
    pub count: u16,
}

/// The queue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintsView {
    /// In their order.
    pub prints: Vec<PrintView>,
    /// It is held.
    pub held: bool,
    /// The printer's name, where there is one.
    pub printer: Option<String>,
    /// What keeps the printer from printing.
    pub trouble: Option<Problem>,
}

/// One print of a sheet of the office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintedSheetLine {
    /// What it is, in words; no name of anybody.
    pub title: String,
    /// Which kind of sheet.
    pub sheet: String,
    /// The dossier that it is about.
    pub case: Option<String>,
    /// Who printed it.
    pub officer: String,
    /// When.
    pub at: String,
    /// Pages.
    pub pages: u16,
    /// The how-manieth time.
    pub count: u32,
    /// SHA-256 of its file.
    pub pdf: String,
}

/// What was printed of the office's sheets, the latest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintedSheetsView {
    /// The latest.
    pub lines: Vec<PrintedSheetLine>,
    /// So many older ones are not in the list.
    pub more: u32,
}
