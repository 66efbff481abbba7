//! A template as it is written: what stands on a document, in which words, and where.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::document::DocumentCode;

use super::measure::{Mm, Pt, Share};
use super::text::Text;

/// The format that this program writes, and the newest that it reads.
pub const FORMAT: u32 = 1;

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
    /// The margins.
    pub frame: Margins,
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
    /// Printed once for each, with the words as `{copy}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<String>,
    /// Groups of fields of which all are given or none; a preview may be half filled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<Vec<String>>,
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

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FaceName {
    /// Upright.
    #[default]
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// Bold italic.
    BoldItalic,
}

/// How letters look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// The face.
    #[serde(default)]
    pub face: FaceName,
    /// The size.
    pub size: Size,
}

/// A size: points, or so many more or fewer than the way of setting the page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Size {
    /// Points.
    Points(Pt),
    /// From the size of the step.
    Step(FromStep),
}

/// A size that follows the step's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FromStep {
    /// So many points more than the step's.
    pub step: Pt,
    /// And never fewer than these.
    #[serde(default)]
    pub least: Pt,
}

/// A way to set the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Step {
    /// The size that styles follow.
    pub size: Pt,
    /// From baseline to baseline, in per cent of the size.
    pub leading: u16,
    /// Room around rows.
    pub air: Mm,
    /// What is left of the room that may give.
    pub give: Option<Share>,
}

/// A length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Length {
    /// Always the same.
    Fixed(Mm),
    /// As the step says.
    Stepped(Stepped),
}

impl Default for Length {
    fn default() -> Self {
        Self::Fixed(Mm(0))
    }
}

/// A length that follows the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stepped {
    /// So many times the room around rows.
    Air(Share),
    /// What the step leaves of this.
    Give(Mm),
}

/// How a row looks: a label, its value, perhaps a line below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RowLook {
    /// The style of labels.
    pub label: String,
    /// The style of values that name none.
    pub value: String,
    /// From baseline to baseline, in per cent of the larger size.
    #[serde(default)]
    pub leading: Leading,
    /// Room above.
    #[serde(default)]
    pub above: Length,
    /// Room below.
    #[serde(default)]
    pub below: Length,
    /// Whether a click into the room around the words is a click on the field.
    #[serde(default)]
    pub room_is_field: bool,
    /// What is drawn under it.
    #[serde(default)]
    pub line: LineKind,
    /// At most so many lines, alone.
    #[serde(default)]
    pub lines: Option<u16>,
    /// At most so many lines, beside others.
    #[serde(default)]
    pub lines_beside: Option<u16>,
    /// Between two values side by side.
    #[serde(default)]
    pub gutter: Mm,
}

/// From baseline to baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Leading {
    /// 130 per cent.
    #[default]
    Usual,
    /// Per cent of the size.
    Percent(u16),
    /// As the step says.
    Step(AsStep),
}

/// The word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AsStep {
    /// As the step says.
    Step,
}

/// What is drawn under a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// Nothing.
    #[default]
    None,
    /// A hairline.
    Hairline,
    /// Dots to write on, where nothing is known.
    Dots,
}

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
    /// An outline.
    Path(PathBlock),
    /// Parts for each item of a list.
    Each(Each),
    /// Parts that stand only where something holds.
    When(When),
    /// What only the program can draw.
    Element(ElementBlock),
}

/// The head.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Head {
    /// Under the office.
    pub number: Option<Words>,
    /// Under State and motto.
    pub date: Option<Words>,
    /// How far under.
    pub drop: Mm,
    /// The State alone, whatever the office.
    pub state_only: bool,
}

/// The name of the document, in the lines in which it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// The lines.
    pub lines: Vec<Text>,
    /// The style.
    pub style: String,
    /// Where the record says it: the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Text>,
}

/// How lines stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Aligned {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
    /// At both sides.
    Justify,
}

/// What words are to somebody who does not see them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// A paragraph.
    #[default]
    Paragraph,
    /// A heading of a part.
    Heading,
    /// The name of the document.
    Title,
    /// Nothing to read.
    Artifact,
}

/// What it stays with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Keep {
    /// With what comes next.
    Next,
    /// With what stands before it.
    Previous,
}

/// Words in their style.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The words.
    pub text: Text,
    /// The style.
    pub style: String,
    /// What its letters are.
    #[serde(default, rename = "as")]
    pub spans: Spans,
    /// Further words behind them, each in a style of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<Styled>,
    /// All of it is this field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Text>,
    /// Only the words are the field, not the whole width.
    #[serde(default)]
    pub words_are_field: bool,
    /// How lines stand.
    #[serde(default)]
    pub align: Aligned,
    /// How far the first line stands in.
    #[serde(default)]
    pub indent: Mm,
    /// From baseline to baseline.
    #[serde(default)]
    pub leading: Leading,
    /// At most so many lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<u16>,
    /// Room above.
    #[serde(default)]
    pub above: Length,
    /// Room below.
    #[serde(default)]
    pub below: Length,
    /// What it is to somebody who does not see it.
    #[serde(default)]
    pub says: Says,
    /// It may go on on the next page, never with one line alone.
    #[serde(default)]
    pub may_part: bool,
    /// What it stays with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
    /// Made smaller to stand on one line, down to this size.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shrink_to: Option<Pt>,
}

/// What letters are: the form's or a field's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Spans {
    /// The form's own, and each value by itself.
    #[default]
    Pieces,
    /// All of it is the field's, in one stretch.
    One,
    /// All of it is the form's, in one stretch.
    Label,
}

/// Words in a style.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Styled {
    /// The words.
    pub text: Text,
    /// The style.
    pub style: String,
    /// What its letters are.
    #[serde(default, rename = "as")]
    pub spans: Spans,
    /// Once for each item of this list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<String>,
    /// Between two items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub between: Option<Text>,
    /// Behind the words of each: a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Text>,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The label, with its colon.
    pub label: Text,
    /// The value.
    pub value: Text,
    /// The field; of several, each has its share of the row.
    pub field: Fields,
    /// The style of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<String>,
    /// The look of the row; `row` where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub look: Option<String>,
    /// At most so many lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<u16>,
    /// What it stays with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
}

/// A field, or several side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Fields {
    /// One.
    One(Text),
    /// Several.
    Several(Vec<Text>),
}

/// Values side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cells {
    /// One each for these.
    pub cells: Vec<CellBlock>,
    /// Or the same for each item of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<String>,
    /// The look of the row; `row` where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub look: Option<String>,
}

/// A label and its value in a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CellBlock {
    /// The label.
    pub label: Text,
    /// The value.
    pub value: Text,
    /// The field.
    pub field: Text,
    /// The style of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<String>,
    /// This one in place of the others, where it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// And only where it stands alone.
    #[serde(default)]
    pub alone: bool,
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
    /// What stands in it.
    pub blocks: Vec<Block>,
}

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
}

/// The code by which the paper is checked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StampBlock {
    /// Room above.
    pub above: Mm,
    /// The words below the code instead of beside it.
    pub narrow: bool,
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
    pub air: Mm,
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
    /// Above the signature.
    pub title: Text,
    /// What is asked of who signs.
    pub note: Text,
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

/// What the program draws under a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UnderName {
    /// The grid, the rulers and the four crosses by which a printer is measured, and a clear panel for
    /// what the page says.
    Calibration,
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
