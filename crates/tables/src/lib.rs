//! Tables of cells: written as XLSX and CSV, read from either.
//!
//! It knows neither cases nor words. A file from outside is not believed: it is bounded before and
//! while it is read, and whatever is wrong with it is an error with a code, never a panic.

mod read;
mod write;

pub use read::{MAX_CELL_CHARS, MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS, MAX_UNPACKED_BYTES, read};
pub use write::{csv, xlsx};

use chrono::NaiveDate;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, or digits that are no quantity: a code, an identity number, a telephone.
    Text(String),
    /// A count.
    Number(i64),
    /// A day.
    Day(NaiveDate),
}

impl Cell {
    /// A count where the text is one, else the text. A number with a leading zero, or one longer than
    /// any count of a ward, is a code.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let is_count = digits && (text == "0" || !text.starts_with('0')) && text.len() <= 8;
        match text.parse() {
            _ if text.is_empty() => Self::Empty,
            Ok(number) if is_count => Self::Number(number),
            _ => Self::Text(text.to_owned()),
        }
    }
}

/// How a row looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// One of many.
    #[default]
    Plain,
    /// The name of those below it.
    Group,
    /// A sum.
    Total,
}

/// A table on a sheet of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Name of the sheet; cut to what a spreadsheet allows.
    pub name: String,
    /// Lines above: the title first.
    pub above: Vec<String>,
    /// The columns' titles.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<(Look, Vec<Cell>)>,
    /// Lines below.
    pub below: Vec<String>,
}

/// Why a table was not written or read; the catalogue has the text as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The spreadsheet could not be written.
    #[error("the spreadsheet could not be written")]
    Write,
    /// Neither a spreadsheet nor a table of text.
    #[error("neither a spreadsheet nor a table of text")]
    Unreadable,
    /// The file is larger than a table of a ward can be.
    #[error("more than {} bytes", MAX_FILE_BYTES)]
    TooLarge,
    /// More rows or columns than a table of a ward can have.
    #[error("more than {} rows or {} columns", MAX_ROWS, MAX_COLUMNS)]
    TooMany,
    /// The text is not in UTF-8.
    #[error("the text is not UTF-8")]
    NotUtf8,
}

impl TableError {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Write => "table-not-written",
            Self::Unreadable => "table-unreadable",
            Self::TooLarge => "table-too-large",
            Self::TooMany => "table-too-many",
            Self::NotUtf8 => "table-not-utf8",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge => vec![("max_mb", (MAX_FILE_BYTES >> 20).to_string())],
            Self::TooMany => {
                vec![("rows", MAX_ROWS.to_string()), ("columns", MAX_COLUMNS.to_string())]
            }
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
