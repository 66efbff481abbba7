//! The records of `giay-chung-nhan-ket-hon` and of extracts of a marriage (DOMAIN §3.4): the wife stands before the husband.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::{partial_date::PartialDate, words::WordStyle};

use super::birth::{LaterChange, Registration};
use super::shared::{Office, Signer};

/// What a marriage certificate says. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MarriageCertificate {
    /// The head of the plain page; never on the blank, which has its own.
    pub office: Option<Office>,
    /// The wife.
    pub wife: Spouse,
    /// The husband.
    pub husband: Spouse,
    /// The entry in the register.
    pub registration: Registration,
    /// Who signs; the couple sign themselves, by hand.
    pub signer: Signer,
    /// Later changes, for the back of the plain page.
    pub later_changes: Vec<LaterChange>,
    /// How the ward writes dates in words.
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub words: WordStyle,
}

/// One of the two.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Spouse {
    /// The name as typed; the paper writes it IN HOA.
    pub name: Option<String>,
    /// The day of birth.
    #[schemars(with = "Option<String>")]
    pub born: Option<PartialDate>,
    /// Dân tộc.
    pub ethnicity: Option<String>,
    /// Quốc tịch.
    pub nationality: Option<String>,
    /// Nơi cư trú.
    pub residence: Option<String>,
    /// Giấy tờ tùy thân in one phrase.
    pub paper: Option<String>,
}

/// What an extract of a marriage says, and a copy of one. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MarriageExtract {
    /// The head.
    pub office: Option<Office>,
    /// Number and symbol, for example `12/2026/TLKH-BS`.
    pub number: Option<String>,
    /// The day of issue.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// The wife.
    pub wife: Spouse,
    /// The husband.
    pub husband: Spouse,
    /// Where it is registered.
    pub registration: Registration,
    /// Where it was registered abroad before: the office and the day (TT 04/2020/TT-BTP Đ22).
    pub abroad: Option<String>,
    /// Ghi chú: what was changed later (TT 04/2020/TT-BTP Đ23.3).
    pub notes: Vec<String>,
    /// Who signs.
    pub signer: Signer,
}
