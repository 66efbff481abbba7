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
    /// Only the front was printed: the sheet is laid in again for its back, as a step of its own.
    pub back_next: bool,
}

/// The queue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintsView {
    /// In their order.
    pub prints: Vec<PrintView>,
    /// Letters that go to the printer in one file, run by run.
    pub runs: Vec<RunView>,
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
    /// The how-manieth time that a printer got it; 0 for a file that none got.
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

/// A letter that is approved and not printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApprovedLine {
    /// The case.
    pub case: String,
    /// Mã hồ sơ.
    pub code: String,
    /// Whom the dossier is about.
    pub title: String,
    /// Since when it is approved.
    pub approved_at: String,
}

/// The letters of one kind that are approved and not printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApprovedKind {
    /// Document slug.
    pub document: String,
    /// By their codes.
    pub letters: Vec<ApprovedLine>,
}

/// The letters that are approved and not printed, kind by kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApprovedLettersView {
    /// Kinds of which there is one.
    pub kinds: Vec<ApprovedKind>,
}

/// One letter of a run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WantedLetter {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
}

/// Puts letters in the queue that go to the printer in one file, in this order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddRun {
    /// Which.
    pub letters: Vec<WantedLetter>,
    /// The file goes to the printer; else it is only written.
    pub send_to_printer: bool,
}

/// Names a run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RunOf {
    /// Id.
    pub run: String,
}

/// Says what came out of a run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerRun {
    /// Id.
    pub run: String,
    /// `right` for all but those that are named; else nothing is written down.
    pub outcome: Outcome,
    /// Prints of letters that did not come out right.
    pub bad: Vec<String>,
}

/// A letter of a run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RunLetter {
    /// Its print.
    pub job: String,
    /// The case.
    pub case: String,
    /// Mã hồ sơ.
    pub code: String,
    /// Whom the dossier is about.
    pub title: String,
    /// Document slug.
    pub document: String,
    /// Its first page in the file.
    pub first_page: Option<u16>,
    /// Its last page in the file.
    pub last_page: Option<u16>,
    /// Why it cannot be printed.
    pub problem: Option<Problem>,
}

/// Letters that go to the printer in one file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RunView {
    /// Id.
    pub run: String,
    /// The kinds of letters, by slug.
    pub documents: Vec<String>,
    /// So many letters.
    pub all: u32,
    /// So many of them have their pages in the file.
    pub done: u32,
    /// `waiting`, `printing`, `out`, `failed`.
    pub state: String,
    /// Those that came out, with their pages, and those that cannot be printed.
    pub letters: Vec<RunLetter>,
    /// Pages of the file, once it was written.
    pub pages: u16,
    /// Where the file lies, once it was written.
    pub path: Option<String>,
    /// Who asked for it.
    pub officer: String,
    /// When it was written, or asked for.
    pub at: String,
    /// It goes to the printer, and not only to a file.
    pub sent: bool,
}
