//! The parts of a page, and what parts hold others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::measure::Mm;
use super::{
    Balanced, Beside, Cells, ElementBlock, Grid, Head, ImageBlock, Keep, Labels, Length, PathBlock,
    PictureBlock, Places, QrBlock, Row, Signature, Signing, StampBlock, StampLine, Table, Ticks,
    Title, Words,
};

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// The head of NĐ 30/2020: the office, the State; number and date under them.
    Head(Head),
    /// The name of the document.
    Title(Title),
    /// Words: a paragraph, a sentence, a line.
    Text(Words),
    /// A label and its value.
    Row(Row),
    /// Values side by side.
    Cells(Cells),
    /// Rows on one line where they have room.
    Beside(Beside),
    /// Room.
    Gap(Length),
    /// A line across.
    Rule(RuleBlock),
    /// Parts side by side.
    Columns(Columns),
    /// Who signs a certificate, with the code beside it.
    Signing(Signing),
    /// In whose name a letter or notice is signed, and by whom.
    Signature(Signature),
    /// The code by which the paper is checked.
    Stamp(StampBlock),
    /// How one checks it, on a line.
    StampLine(StampLine),
    /// A QR code.
    Qr(QrBlock),
    /// A table whose head stands on each page.
    Table(Table),
    /// A small table of the form's own, all of it on one page.
    Grid(Grid),
    /// Boxes to tick.
    Ticks(Ticks),
    /// Places where people sign, side by side.
    Places(Places),
    /// Short lines in as many columns as their number asks.
    Balanced(Balanced),
    /// A picture.
    Image(ImageBlock),
    /// A picture that the record brings.
    Picture(PictureBlock),
    /// Labels on a sheet, or one on each: the whole form.
    Labels(Labels),
    /// An outline.
    Path(PathBlock),
    /// Parts for each item of a list.
    Each(Each),
    /// Parts that stand only where something holds.
    When(When),
    /// What only the program can draw.
    Element(ElementBlock),
}

/// A line across.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleBlock {
    /// Where it begins.
    #[serde(default)]
    pub x: Mm,
    /// How long it is.
    pub width: Mm,
    /// How thick.
    pub thickness: Mm,
    /// The room it takes.
    pub height: Mm,
    /// How far below its top the line is; in the middle where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<Mm>,
    /// In light ink.
    #[serde(default)]
    pub light: bool,
}

/// Parts side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// Room above all of them.
    #[serde(default)]
    pub above: Length,
    /// At least so high.
    #[serde(default)]
    pub height: Mm,
    /// The columns.
    pub columns: Vec<ColumnBlock>,
    /// What it stays with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
    /// Its one column is parted between what stands in it where no page holds all of it: an entry with long
    /// notes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_part: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ColumnBlock {
    /// Where it begins.
    pub x: Mm,
    /// How wide it is.
    pub width: Mm,
    /// How far below the others it begins.
    #[serde(default)]
    pub y: Mm,
    /// It ends where the columns before it end, and not above.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub low: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Parts for each item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Each {
    /// The list.
    pub of: String,
    /// What stands for each.
    pub blocks: Vec<Block>,
}

/// Parts that stand only where something holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// What must hold.
    #[serde(rename = "if")]
    pub condition: Condition,
    /// What stands then.
    pub then: Vec<Block>,
    /// What stands otherwise.
    #[serde(default, rename = "else", skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Block>,
}

/// What must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The record says something in this field.
    Given(String),
    /// The record says nothing in this field.
    Missing(String),
    /// The record says no.
    No(String),
    /// A choice was made so.
    Is([String; 2]),
    /// It is the first of its list.
    First {},
    /// The paper has a code by which it is checked.
    Stamped {},
    /// All of these.
    All(Vec<Self>),
    /// One of these.
    Any(Vec<Self>),
}
