//! The record of `phong-bi`: who sends and whom it is to. Like a label it never says what is inside.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::labels::AddressLabel;
use super::shared::Office;

/// Envelopes: one for a case's letter, or all those of a round in the order of the walk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeSheet {
    /// Who sends.
    pub office: Office,
    /// The office's own address.
    #[serde(default)]
    pub address: Option<String>,
    /// The office's telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The day on which they go out.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// One for each dossier.
    #[serde(default)]
    pub envelopes: Vec<AddressLabel>,
}
