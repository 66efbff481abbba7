//! The records of `loi-chung-ban-sao` and `loi-chung-chu-ky` (NĐ 23/2015/NĐ-CP).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::shared::{Declarant, Office, Signer};

/// What a lời chứng says. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Certification {
    /// The head.
    pub office: Option<Office>,
    /// The number with its year, for a template that has one at the head, for example `31/2026`.
    pub number: Option<String>,
    /// The day.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// Who came, and whose signature it is.
    pub declarant: Declarant,
    /// What was certified.
    pub paper: Option<String>,
    /// Who issued the original of a copy.
    pub issuer: Option<String>,
    /// Its leaves.
    pub pages: Option<String>,
    /// How many copies were certified.
    pub copies: Option<String>,
    /// The number in the book, alone.
    pub entry: Option<String>,
    /// The volume; blank where it was not opened here.
    pub volume: Option<String>,
    /// Who signs.
    pub signer: Signer,
}
