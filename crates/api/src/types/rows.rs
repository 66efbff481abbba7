//! Rows of other programs, in and out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lines::Problem;

/// A file whose rows are to be looked through or brought in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowsIn {
    /// A book (`births`) or a procedure (`khai-sinh`).
    pub what: String,
    /// The file, in base64.
    pub file: String,
    /// How another program calls the columns, as JSON `[{"head": "HO_TEN", "column": "child.name"}]`;
    /// empty for our own names. A head whose `column` is empty is not read.
    pub columns: String,
}

/// A column of ours, and which of a file's it may be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowColumn {
    /// Its slug.
    pub column: String,
    /// What it is called here.
    pub name: String,
    /// Without it no row says anything.
    pub needed: bool,
    /// The file's head for it; absent where none was found.
    pub head: Option<String>,
    /// How that is known: `known`, `remembered` or `guessed`; absent with `head`.
    pub how: Option<String>,
}

/// The heads of a file, and what they may be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowHeads {
    /// As they stand in the file.
    pub heads: Vec<String>,
    /// Our columns, in order.
    pub columns: Vec<RowColumn>,
}

/// A table that is wanted for another program.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowsOut {
    /// A book or, for the empty table, a procedure.
    pub what: String,
    /// The year; 0 for all.
    pub year: u16,
    /// `xlsx`, `csv` or `jsonl`.
    pub format: String,
    /// As of the file that comes in; the columns are then these, in this order. A `head` that is `null` is
    /// one that nobody knows: it is marked.
    pub columns: String,
    /// The map of columns that is used where `columns` is empty, by its name; empty for our own names.
    #[serde(default)]
    pub map: String,
}

/// Dossiers that are wanted as a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DossiersOut {
    /// A procedure; empty for all.
    pub procedure: String,
    /// The first day, `2026-11-01`.
    pub from: String,
    /// The last day.
    pub to: String,
    /// Which of their days counts: `received`, `promised` or `ended`.
    pub by: String,
    /// `xlsx`, `csv` or `jsonl`.
    pub format: String,
}

/// How another program calls the columns of a register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowMap {
    /// Which program.
    pub name: String,
    /// The book.
    pub book: String,
    /// Columns of which nobody knows what it calls them.
    pub unknown: u16,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowFault {
    /// The head of the column; empty where it is none's.
    pub column: String,
    /// What.
    pub problem: Problem,
}

/// A row, looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowLine {
    /// Its line in the file.
    pub line: u32,
    /// Whom it is about.
    pub title: String,
    /// `good`, `done`, `there` or `refused`.
    pub verdict: String,
    /// Why it was refused.
    pub faults: Vec<RowFault>,
}

/// A file, looked through or brought in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowsView {
    /// The first of its rows, the refused ones first.
    pub rows: Vec<RowLine>,
    /// How many it has.
    pub total: u32,
    /// How many can come in.
    pub good: u32,
    /// How many came in.
    pub done: u32,
    /// How many are here already.
    pub there: u32,
    /// How many are refused.
    pub refused: u32,
    /// Heads of columns that nobody here knows.
    pub unknown: Vec<String>,
}

/// What can come in and go out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RowKinds {
    /// Registers: the messages `book-<slug>`.
    pub books: Vec<String>,
    /// Procedures whose dossiers can come in as drafts: the messages `procedure-<slug>`.
    pub procedures: Vec<String>,
    /// What is neither: `people`.
    pub lists: Vec<String>,
    /// How other programs call the columns.
    pub maps: Vec<RowMap>,
    /// People of lists that came in on this laptop.
    pub people: u32,
    /// By which of its days a dossier can be in a table: the messages `rows-by-<slug>`.
    pub counted_by: Vec<String>,
}
