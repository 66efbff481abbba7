//! The record of `bang-bieu`: a titled table under the head of NĐ 30/2020, for round sheets, reports,
//! registers and lists. What it counts and why is the caller's; here are only words and columns.

mod entry;
mod facts;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::shared::Office;

pub use entry::RegisterEntry;
pub use facts::{TableFacts, UsedVolume};

/// What a table says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableSheet {
    /// Which kind of table it is, where the template has its words; else it brings its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What the words of its kind ask for.
    #[serde(default, skip_serializing_if = "TableFacts::is_empty")]
    pub facts: TableFacts,
    /// The head.
    pub office: Office,
    /// The day in the head; blank to be written in by hand.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Số, ký hiệu: blanks leave room for it; absent where the paper has none.
    #[serde(default)]
    pub number: Option<String>,
    /// Tên loại over the title, which is then the subject: `Báo cáo` (NĐ 30/2020 phụ lục I, ô 5a).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_type: Option<String>,
    /// What stands below the title on a cover of its own; empty where there is none.
    #[serde(default)]
    pub cover: Vec<String>,
    /// What it is called, in bold capitals; below a tên loại as it is written.
    #[serde(default)]
    pub title: String,
    /// Lines under the title, for example the period and the date it counts by.
    #[serde(default)]
    pub lines: Vec<String>,
    /// The columns from the left.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// The rows from the top.
    #[serde(default)]
    pub rows: Vec<Row>,
    /// Lines below the table.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Who signs, from the left.
    #[serde(default)]
    pub signatures: Vec<SignaturePlace>,
    /// The paper lies on its long side, for a book of many columns.
    #[serde(default)]
    pub landscape: bool,
    /// The entries of a register, each to stand in a block of its own where the words of its kind say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<RegisterEntry>,
    /// The words of its kind say so: its entries are printed, and not its rows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_entry: bool,
}

/// A share of one.
const fn one() -> u16 {
    1
}

impl TableSheet {
    /// A table whose words its template has.
    #[must_use]
    pub fn of_kind(kind: impl Into<String>, office: Office, date: Option<PartialDate>) -> Self {
        Self {
            kind: Some(kind.into()),
            facts: TableFacts::default(),
            office,
            date,
            number: None,
            document_type: None,
            cover: Vec::new(),
            title: String::new(),
            lines: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            signatures: Vec::new(),
            landscape: false,
            entries: Vec::new(),
            by_entry: false,
        }
    }

    /// The form of it: its head, its title with the book that it is of, its columns, and who signs;
    /// nothing that is filled in.
    #[must_use]
    pub fn emptied(&self) -> Self {
        let mut form = self.clone();
        let TableFacts { book, book_in_sentence, entries, unit, .. } = form.facts;
        form.facts = TableFacts { book, book_in_sentence, entries, unit, ..TableFacts::default() };
        form.date = None;
        form.cover.clear();
        form.lines.clear();
        form.rows.clear();
        form.entries.clear();
        form.notes.clear();
        form.signatures.iter_mut().for_each(|place| place.name = None);
        form
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// By what the words of its kind know it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// What stands above it.
    #[serde(default)]
    pub title: String,
    /// Its share of the width.
    #[serde(default = "one")]
    pub share: u16,
    /// How its cells stand.
    #[serde(default)]
    pub align: ColumnAlign,
}

/// How cells stand in their column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnAlign {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right, for figures.
    Right,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// One text for each column; those that are missing are empty. A group has one text in all.
    pub cells: Vec<String>,
    /// What the row is.
    #[serde(default)]
    pub kind: RowKind,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// One of many.
    #[default]
    Plain,
    /// The name of those below it, over the whole width; never alone at the foot of a page.
    Group,
    /// A sum, in bold.
    Total,
    /// A sentence over the whole width.
    Wide,
}

impl RowKind {
    /// It has one text over the whole width, and no columns.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Group | Self::Wide)
    }
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignaturePlace {
    /// In capitals, for example `NGƯỜI GIAO`.
    pub title: String,
    /// Below the title, for example `(Ký và ghi rõ họ tên)`.
    #[serde(default)]
    pub note: Option<String>,
    /// The name, when it is known.
    #[serde(default)]
    pub name: Option<String>,
}

impl Column {
    /// A column with its cells at the left.
    #[must_use]
    pub fn new(title: &str, share: u16) -> Self {
        Self { key: String::new(), title: title.to_owned(), share, align: ColumnAlign::Left }
    }

    /// Columns whose words the template has.
    #[must_use]
    pub fn keyed(keys: &[&str]) -> Vec<Self> {
        keys.iter().map(|key| Self { key: (*key).to_owned(), ..Self::new("", 1) }).collect()
    }

    /// The same with its cells in the middle.
    #[must_use]
    pub fn centred(self) -> Self {
        Self { align: ColumnAlign::Centre, ..self }
    }

    /// The same with its cells at the right.
    #[must_use]
    pub fn figures(self) -> Self {
        Self { align: ColumnAlign::Right, ..self }
    }
}

impl Row {
    /// One of many.
    #[must_use]
    pub fn plain(cells: Vec<String>) -> Self {
        Self { cells, kind: RowKind::Plain }
    }

    /// The name of those below it.
    #[must_use]
    pub fn group(text: impl Into<String>) -> Self {
        Self { cells: vec![text.into()], kind: RowKind::Group }
    }

    /// A sentence over the whole width.
    #[must_use]
    pub fn wide(text: impl Into<String>) -> Self {
        Self { cells: vec![text.into()], kind: RowKind::Wide }
    }

    /// A sum.
    #[must_use]
    pub fn total(cells: Vec<String>) -> Self {
        Self { cells, kind: RowKind::Total }
    }
}
