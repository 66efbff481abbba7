//! How letters, rows and room look.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::measure::{Mm, Pt, Share};

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
    /// From the size of its small print.
    Small(FromSmall),
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

/// A size that follows the step's small print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FromSmall {
    /// So many points more than the small print's.
    pub small: Pt,
}

/// A way to set the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Step {
    /// The size that styles follow.
    pub size: Pt,
    /// The size of small print, where some styles follow that.
    pub small: Pt,
    /// From baseline to baseline, in per cent of the size.
    pub leading: u16,
    /// Room around rows.
    pub air: Mm,
    /// What is left of the room that may give.
    pub give: Option<Share>,
}

impl Step {
    /// The way of a template that names none.
    pub(in super::super) const ZERO: Self =
        Self { size: Pt(0), small: Pt(0), leading: 0, air: Mm(0), give: None };
}

/// A length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Length {
    /// Always the same.
    Fixed(Mm),
    /// As the step says.
    Stepped(Stepped),
    /// In part the same, in part as the step says.
    Partly(Partly),
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

/// A length of which a part gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partly {
    /// Always there.
    pub fixed: Mm,
    /// And what the step leaves of this.
    pub give: Mm,
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
    Percent(#[schemars(range(min = 110, max = 250))] u16),
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
