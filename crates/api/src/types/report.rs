//! Reports: figures under their words, and the bars that are drawn of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a report.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowReport {
    /// One of `kinds` of [`ReportView`].
    pub kind: String,
    /// `day`, `month`, `quarter`, `half`, `year`.
    pub span: String,
    /// A day of the period, `YYYY-MM-DD`; empty for today.
    pub day: String,
    /// As everybody may see it: small numbers are hidden.
    pub public: bool,
}

/// A column of a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TableColumn {
    /// What stands above it.
    pub title: String,
    /// Figures, at the right.
    pub figures: bool,
}

/// A row of a table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TableRow {
    /// `plain`, `group` or `total`.
    pub kind: String,
    /// The cells; a group has one.
    pub cells: Vec<String>,
    /// The report that lists what this row counts; absent where none does.
    pub behind: Option<String>,
    /// The case that it is about; absent where it is about none.
    pub case: Option<String>,
}

/// A part of a bar.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BarPart {
    /// The message `part-<slug>`.
    pub part: String,
    /// How many.
    pub count: u32,
}

/// A bar: parts of one whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// Its parts.
    pub parts: Vec<BarPart>,
}

/// A report.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReportView {
    /// Which.
    pub kind: String,
    /// All there are, in the order of a list.
    pub kinds: Vec<String>,
    /// The officer at work may see who opened lists of names.
    pub may_see_looks: bool,
    /// All spans there are.
    pub spans: Vec<String>,
    /// Its first day, `YYYY-MM-DD`.
    pub from: String,
    /// A day of the period before.
    pub before: String,
    /// A day of the period after.
    pub after: String,
    /// Its title.
    pub title: String,
    /// The period, and what it counts by.
    pub lines: Vec<String>,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// Below the table.
    pub notes: Vec<String>,
    /// What is drawn; empty where nothing is.
    pub bars: Vec<Bar>,
}
