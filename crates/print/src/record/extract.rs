//! The record of the papers that say what a register or a book of the ward says: extracts, copies of
//! extracts, lời chứng. Title and signature are the document's; the rows are the register's.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::shared::{Office, Signer};

/// What an extract says. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Extract {
    /// The head.
    pub office: Option<Office>,
    /// The title, where the document has none of its own: what the office calls the result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Number and symbol, for example `12/TLCCHT`.
    pub number: Option<String>,
    /// The day of issue.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// Sentences before the rows.
    pub sentences: Vec<String>,
    /// The rows, block by block.
    pub blocks: Vec<Block>,
    /// Ghi chú: what was changed later (TT 04/2020/TT-BTP Đ23.3).
    pub notes: Vec<String>,
    /// Who signs.
    pub signer: Signer,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Block {
    /// What they are about, above them.
    pub heading: Option<String>,
    /// The rows; each has one value, or two or three side by side.
    pub rows: Vec<Vec<Cell>>,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Cell {
    /// The label, with its colon.
    pub label: String,
    /// The value; unknown is blank.
    pub value: Option<String>,
    /// The field that it is, for whoever looks for it on the page.
    pub field: String,
    /// The name of the registered person: IN HOA, bold (TT 04/2020/TT-BTP Đ31.1).
    pub capitals: bool,
}
