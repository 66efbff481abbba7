//! The record of `bang-bieu`: a titled table under the head of NĐ 30/2020, for round sheets, reports,
//! registers and lists. What it counts and why is the caller's; here are only words and columns.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::shared::Office;

/// What a table says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableSheet {
    /// The head.
    pub office: Office,
    /// The day in the head; blank to be written in by hand.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Số, ký hiệu: blanks leave room for it; absent where the paper has none.
    #[serde(default)]
    pub number: Option<String>,
    /// What stands below the title on a cover of its own; empty where there is none.
    #[serde(default)]
    pub cover: Vec<String>,
    /// Tên loại, printed in bold capitals.
    pub title: String,
    /// Lines under the title, for example the period and the date it counts by.
    #[serde(default)]
    pub lines: Vec<String>,
    /// The columns from the left.
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
}

impl TableSheet {
    /// The form of it: its head, its title, its columns, and who signs; nothing that is filled in.
    #[must_use]
    pub fn emptied(&self) -> Self {
        let mut form = self.clone();
        form.date = None;
        form.cover.clear();
        form.lines.clear();
        form.rows.clear();
        form.notes.clear();
        form.signatures.iter_mut().for_each(|place| place.name = None);
        form
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// Its share of the width.
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
        Self { title: title.to_owned(), share, align: ColumnAlign::Left }
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
