//! A template as it is written: what stands on a document, in which words, and where.

mod block;
mod look;
mod paper;
mod placed;
mod sheet;
mod words;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::document::DocumentCode;

use super::measure::{Mm, Pt};
use super::text::Text;

pub(super) use block::{Block, Columns, Condition};
pub(super) use look::{
    FaceName, Leading, Length, Letters, LineKind, Partly, RowLook, Size, Step, Stepped,
};
pub(super) use paper::Paper;
pub(super) use placed::{
    Balanced, ElementBlock, ElementName, Grid, ImageBlock, Labels, PathBlock, PictureBlock, Places,
    QrBlock, Signature, Signing, StampBlock, StampLine, Table, TableColumn, Ticks, UnderName,
};
pub(super) use sheet::{SheetLine, SheetRow, SheetWords};
pub(super) use words::{
    Aligned, Beside, CellBlock, Cells, Fields, Head, Keep, Row, Says, Spans, Title, Words,
};

/// The newest format that this program reads. Each reads what the ones before it could say; a template
/// names the oldest that has all its words, so that as many laptops as can be read it.
///
/// 2: `page`, `landscape`, `labels`, `picture`, `under: border`, `signature.picture` and `seal`,
/// `columns[].low`, `data.back`.
///
/// 3: `labels` with the form `label`, `sheets`, `note_otherwise` of places, `may_part` of columns.
pub const FORMAT: u32 = 3;

/// The words of a template for what a field says, by the field's slug and then by what it says.
pub(super) type Labelled = BTreeMap<String, BTreeMap<String, String>>;

/// How a document looks from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// The format of this file.
    pub format: u32,
    /// The document.
    #[schemars(with = "String")]
    pub document: DocumentCode,
    /// Papers dated from this day on look so.
    #[schemars(with = "String")]
    pub valid_from: NaiveDate,
    /// What it follows, for whoever reads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The paper; A4 where nothing is said.
    #[serde(default, skip_serializing_if = "Paper::is_usual")]
    pub page: Paper,
    /// It lies on its long side, whatever it says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub landscape: bool,
    /// The margins.
    pub frame: Margins,
    /// Words for what a field says, as `{field:label}` writes them: by field, then by what it says.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, BTreeMap<String, String>>,
    /// How letters look, by names of the template's own.
    pub styles: BTreeMap<String, Letters>,
    /// How rows look, by names of the template's own; `row` is the usual one.
    #[serde(default)]
    pub rows: BTreeMap<String, RowLook>,
    /// Ways to set the page, roomiest first; the first in which it fits is taken.
    #[serde(default)]
    pub room: Vec<Step>,
    /// What makes a way too roomy.
    #[serde(default)]
    pub room_for: RoomFor,
    /// The page lies on its long side where this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lying: Option<Lying>,
    /// How many pages it may have.
    #[serde(default)]
    pub pages: Pages,
    /// Printed once for each, with its words as `{copy.words}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<String>,
    /// Groups of fields of which all are given or none; a preview may be half filled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<Vec<String>>,
    /// A page of its own before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub front: Option<Front>,
    /// The words of tables whose rows the record brings, by the kind of table.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<String, SheetWords>,
    /// What stands on the page: the words of the form, and places for the data.
    pub form: Vec<Block>,
    /// What only the program can draw, under everything else, from the corner of the sheet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub under: Vec<UnderName>,
    /// A page of its own behind it, for what changes later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<Back>,
    /// The data alone, where it stands on the Ministry's blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Blank>,
}

/// The margins, and which way the page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Margins {
    /// Left.
    pub left: Mm,
    /// Top.
    pub top: Mm,
    /// Right.
    pub right: Mm,
    /// Bottom.
    pub bottom: Mm,
}

/// When the page lies, and its margins then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lying {
    /// When.
    #[serde(rename = "if")]
    pub condition: Condition,
    /// The margins.
    pub frame: Margins,
}

/// A page before the others: the cover of a book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Front {
    /// When there is one.
    #[serde(rename = "if")]
    pub condition: Condition,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

/// What makes a way of setting the page too roomy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoomFor {
    /// More than a page.
    #[default]
    Page,
    /// A word that is wider than its column.
    Words,
}

/// How many pages a document may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pages {
    /// One; what does not fit is an error.
    One,
    /// As many as it needs, numbered in the middle of the top margin from the second on (NĐ 30/2020).
    #[default]
    Flow,
}

/// The back of a certificate: what changes later is written here, never on the front.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Back {
    /// Its heading.
    pub heading: Text,
    /// Under the heading.
    pub subtitle: Text,
    /// The heads of its columns, and how wide each is.
    pub columns: Vec<TableColumn>,
    /// The list of which each item is a row.
    pub of: String,
    /// The style of the heading.
    pub heading_style: String,
    /// The style of what stands under it.
    pub subtitle_style: String,
    /// The style of the heads.
    pub head: String,
    /// The style of the cells.
    pub style: String,
}

/// The data over a blank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Blank {
    /// Which printing of the blank.
    pub blank: String,
    /// The smallest size that letters shrink to.
    pub floor: Pt,
    /// Where each field stands.
    pub fields: Vec<Position>,
    /// Its back, where what changes later is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<BlankBack>,
}

/// The back of a blank: entries below one another, each on lines of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BlankBack {
    /// The baseline of the first line, from the top.
    pub first: Mm,
    /// From one line to the next.
    pub pitch: Mm,
    /// How many lines it has.
    pub rows: u16,
    /// The largest size.
    pub size: Pt,
    /// The smallest size that letters shrink to.
    pub floor: Pt,
    /// What an entry says, side by side.
    pub columns: Vec<BackColumn>,
}

/// A column of a blank's back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BackColumn {
    /// What stands in it.
    pub text: Text,
    /// From the left.
    pub x: Mm,
    /// How wide.
    pub width: Mm,
    /// How lines stand.
    #[serde(default)]
    pub align: Aligned,
}

/// A field on a blank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// The field.
    pub field: String,
    /// What stands there; the field as it is where nothing else is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The largest size.
    pub size: Pt,
    /// Bold.
    #[serde(default)]
    pub bold: bool,
    /// How it stands in its room.
    #[serde(default)]
    pub align: Aligned,
    /// The lines of the blank.
    pub lines: Vec<Place>,
}

/// A line of a blank: where the text begins, its baseline and the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// From the left.
    pub x: Mm,
    /// From the top.
    pub y: Mm,
    /// How wide.
    pub width: Mm,
}
