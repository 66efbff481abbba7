//! The record of the one-stop forms that say something about a dossier: Mẫu 02, 03, 04 and 05 of
//! TT 03/2025/TT-VPCP. Their exact fields were not read in the official annex (DOMAIN §3.8, §11): the
//! forms of 2018 stand in for them.

use chrono::{DateTime, FixedOffset};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::receipt::Contact;
use super::shared::{Office, Signer};

/// What a form about a dossier says. Each form uses what it has a line for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The head.
    pub office: Office,
    /// Number and symbol; blank until văn thư has given it.
    #[serde(default)]
    pub number: Option<String>,
    /// The day of the form.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Mã hồ sơ.
    pub case_code: String,
    /// Whose dossier it is.
    #[serde(default)]
    pub name: Option<String>,
    /// How they are reached.
    #[serde(default)]
    pub contact: Contact,
    /// What was asked for.
    pub procedure: String,
    /// When the dossier was received, RFC 3339.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub received: Option<DateTime<FixedOffset>>,
    /// What had been promised, RFC 3339.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub promised: Option<DateTime<FixedOffset>>,
    /// The promise has passed already (Mẫu 04).
    #[serde(default)]
    pub is_past: bool,
    /// The new promise, RFC 3339 (Mẫu 04).
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub new_due: Option<DateTime<FixedOffset>>,
    /// What is to be added, one line each (Mẫu 02).
    #[serde(default)]
    pub wanted: Vec<String>,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
    /// Whom to ask.
    #[serde(default)]
    pub officer: Option<String>,
    /// Their telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// Who signs; the officer named above signs Mẫu 02.
    #[serde(default)]
    pub signer: Signer,
}
