//! The record of `nhan-giao`: whom a round goes to, for the outside of an envelope. It never says what is
//! inside.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::shared::Office;

/// The labels of a round, in the order of the walk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LabelSheet {
    /// Who sends.
    pub office: Office,
    /// The day of the round.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// One for each dossier.
    #[serde(default)]
    pub labels: Vec<AddressLabel>,
}

/// One label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddressLabel {
    /// Mã hồ sơ.
    pub code: String,
    /// Whom it is to.
    #[serde(default)]
    pub name: Option<String>,
    /// Where: số nhà, ngõ, tổ dân phố, phường.
    #[serde(default)]
    pub address: Option<String>,
}
