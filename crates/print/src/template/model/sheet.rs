//! The words of a table whose rows the record brings: its title, the heads of its columns, the lines above and
//! below, and who signs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::text::Text;
use super::Condition;
use crate::record::{ColumnAlign, RowKind};

/// How a kind of table is worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SheetWords {
    /// Its title.
    pub title: Text,
    /// It lies on its long side.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub landscape: bool,
    /// The entries stand in blocks of their own in place of the rows: the form has them as `table.entries`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_entry: bool,
    /// What stands below the title on a cover of its own; empty where there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cover: Vec<SheetLine>,
    /// The lines under the title; one that says nothing goes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<SheetLine>,
    /// The columns from the left.
    pub columns: Vec<SheetColumn>,
    /// Rows before those of the record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<SheetRow>,
    /// The lines below the table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<SheetLine>,
    /// Who signs, from the left.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<SheetPlace>,
}

/// A line, or lines for each item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum SheetLine {
    /// A line.
    One(Text),
    /// Lines for each item.
    Each(SheetLines),
}

/// Lines for each item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SheetLines {
    /// The list.
    pub of: String,
    /// The lines.
    pub lines: Vec<Text>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SheetColumn {
    /// Which of the record's columns it is; absent of one to be written in by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What stands above it.
    pub title: String,
    /// Its share of the width.
    pub share: u16,
    /// How its cells stand.
    #[serde(default)]
    pub align: ColumnAlign,
}

/// A row of the form's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SheetRow {
    /// One text for each column, or one in all.
    pub cells: Vec<Text>,
    /// What the row is.
    #[serde(default)]
    pub kind: RowKind,
    /// It stands only where this holds.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SheetPlace {
    /// In capitals.
    pub title: Text,
    /// Below the title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The name, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}
