//! What stands in a place of its own: signatures, codes, tables, pictures.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::measure::Mm;
use super::super::text::Text;
use super::{Aligned, Block, Condition, Keep, Length};

/// Who signs a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signing {
    /// Above the signature.
    pub heading: Text,
    /// What is asked of who signs.
    pub note: Text,
    /// The style of the heading.
    pub style: String,
    /// The style of the note.
    pub note_style: String,
    /// Room for signature and seal.
    pub room: Mm,
}

/// In whose name, room, the name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Room for signature and seal.
    pub room: Mm,
    /// The picture of the signature in that room, where the record brings one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The picture of the seal over the signature's left third (NĐ 30/2020 phụ lục I), where the record
    /// brings one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
}

/// The code by which the paper is checked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StampBlock {
    /// Room above.
    pub above: Mm,
    /// The code alone, in the middle: its words stand in a `stamp-line`.
    pub bare: bool,
}

/// How one checks the paper by its code, on a line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StampLine {
    /// Room above.
    pub above: Mm,
}

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QrBlock {
    /// What it says.
    pub text: Text,
    /// The field.
    pub field: String,
    /// Its side.
    pub side: Mm,
    /// What it is to somebody who does not see it.
    pub alt: String,
    /// Room above.
    #[serde(default)]
    pub above: Mm,
}

/// A table whose head stands on each page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The list of which each item is a row.
    pub of: String,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// The style of the heads.
    pub head: String,
    /// The style of the cells.
    pub style: String,
    /// Between the words and the lines, at the sides.
    pub inset: Mm,
    /// And above and below.
    pub air: Length,
    /// The field that all of it is.
    pub field: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableColumn {
    /// Its head.
    pub title: String,
    /// What stands in it.
    pub text: Text,
    /// How wide it is.
    pub width: Mm,
    /// How lines stand.
    #[serde(default)]
    pub align: Aligned,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImageBlock {
    /// Its name among the pictures that come with the template.
    pub name: String,
    /// Where it begins.
    #[serde(default)]
    pub x: Mm,
    /// How wide it is; as high as its shape asks.
    pub width: Mm,
    /// What it shows, for somebody who does not see it; decoration where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
}

/// A picture that the record brings, in the middle; nothing where it brings none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PictureBlock {
    /// Which: it is as wide as the record says.
    pub field: String,
    /// And never higher than this.
    pub most: Mm,
    /// What it shows, for somebody who does not see it; decoration where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// What it stays with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
}

/// Labels from the corner of the frame on, row by row, on as many sheets as they need; an envelope is a
/// sheet of one. Each is set in the roomiest of the template's ways in which it fits by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// The list of which each item is a label.
    pub of: String,
    /// So many across.
    pub columns: u8,
    /// So many down.
    pub rows: u8,
    /// How wide one is.
    pub width: Mm,
    /// How high one is.
    pub height: Mm,
    /// Free inside a label, on each side.
    #[serde(default)]
    pub inset: Mm,
    /// Marks on the corners, where to cut.
    #[serde(default)]
    pub corners: bool,
    /// The field to shorten where a label does not fit.
    pub field: String,
    /// What stands on one.
    pub blocks: Vec<Block>,
}

/// An outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PathBlock {
    /// Its corners.
    pub points: Vec<[Mm; 2]>,
    /// It is filled.
    #[serde(default)]
    pub filled: bool,
    /// How thick its outline is.
    #[serde(default)]
    pub stroke: Mm,
    /// The room it takes.
    pub height: Mm,
}

/// A small table of the form's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Grid {
    /// How wide each column is.
    pub widths: Vec<Mm>,
    /// The heads.
    pub head: Vec<Text>,
    /// The rows.
    pub rows: Vec<Vec<Text>>,
    /// The style of the heads.
    pub head_style: String,
    /// The style of the cells.
    pub style: String,
    /// Room above and below the words.
    pub air: Mm,
    /// Room above all of it.
    #[serde(default)]
    pub above: Mm,
}

/// Boxes to tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ticks {
    /// Before the boxes.
    pub label: Text,
    /// The boxes, each after its words.
    pub choices: Vec<Choice>,
    /// After the boxes.
    pub after: Text,
    /// The style.
    pub style: String,
    /// The field.
    pub field: String,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its words.
    pub text: Text,
    /// When it is ticked.
    pub when: Condition,
}

/// Places where people sign, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// The list of which each item is a place.
    pub of: String,
    /// Above the signature; of several lines where its text is (`lines`).
    pub title: Text,
    /// What is asked of who signs.
    pub note: Text,
    /// What is asked where `note` says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_otherwise: Option<Text>,
    /// The name.
    pub name: Text,
    /// The style of the titles.
    pub title_style: String,
    /// The style of the notes.
    pub note_style: String,
    /// The style of the names.
    pub name_style: String,
    /// Room for the signature.
    pub room: Mm,
    /// The field.
    pub field: String,
    /// The sheet is parted for so many at least; fewer stand at the right.
    #[serde(default)]
    pub least: u8,
    /// The room between title and name is no part of the field.
    #[serde(default)]
    pub apart: bool,
    /// Room above.
    #[serde(default)]
    pub above: Mm,
    /// What it stays with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
}

/// Short lines in columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Balanced {
    /// The list of which each item is a line.
    pub of: String,
    /// The line.
    pub text: Text,
    /// The style.
    pub style: String,
    /// The field.
    pub field: String,
    /// Two columns where there are more lines than this.
    pub most: u8,
    /// Between two columns.
    pub gutter: Mm,
}

/// What the program draws under its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UnderName {
    /// The grid, the rulers and the four crosses by which a printer is measured, and a clear panel for
    /// what the page says.
    Calibration,
    /// What the record wants drawn around each page: nothing, two lines, two lines with flowers.
    Border,
}

/// What only the program can draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ElementBlock {
    /// Which.
    pub name: ElementName,
    /// Room above.
    #[serde(default)]
    pub above: Length,
}

/// What the program can draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ElementName {
    /// The promise as a line from receipt to result, where the record has its days.
    PromiseLine,
    /// What the printer's profile holds now, to be read beside the crosses.
    CalibrationValues,
    /// The table of a record that brings its own columns; its head stands on each page.
    Sheet,
}
