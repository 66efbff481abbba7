//! Words, rows and values on a page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::measure::{Mm, Pt};
use super::super::text::Text;
use super::{Condition, Leading, Length};

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

/// Rows on one line where the record says something in each and the line has room, else below one another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Beside {
    /// The rows.
    pub rows: Vec<Row>,
    /// Between two on a line, at least.
    pub gutter: Mm,
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
