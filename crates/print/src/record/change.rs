//! The records of extracts of changes and of recognitions, and of copies of them (TT 04/2020/TT-BTP Đ23.3;
//! DOMAIN §6.4). What was changed is a sentence, the same that the registers note.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::birth::Registration;
use super::shared::{Office, Signer};
use super::status::Person;

/// What an extract of a change says, and a copy of one. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ChangeExtract {
    /// The head.
    pub office: Option<Office>,
    /// Number and symbol, for example `12/2026/TLCCHT`.
    pub number: Option<String>,
    /// The day of issue.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// What was done.
    pub kind: Option<ChangeKind>,
    /// The register that was changed.
    pub register: Option<ChangedRegister>,
    /// Whom it is about.
    pub person: Person,
    /// What was changed, as a sentence.
    pub change: Option<String>,
    /// What else was changed.
    pub other_change: Option<String>,
    /// On what ground.
    pub basis: Option<String>,
    /// The entry that was changed.
    pub registration: Registration,
    /// Of a copy: the extract that it is one of.
    pub copied: CopiedExtract,
    /// Ghi chú: what was changed later (TT 04/2020/TT-BTP Đ23.3).
    pub notes: Vec<String>,
    /// Who signs.
    pub signer: Signer,
}

/// What was done to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Cải chính.
    Correction,
    /// Bổ sung.
    Completion,
    /// Thay đổi.
    Change,
}

/// The register of a changed entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangedRegister {
    /// Sổ đăng ký khai sinh.
    Births,
    /// Sổ đăng ký khai tử.
    Deaths,
    /// Sổ đăng ký kết hôn.
    Marriages,
}

/// The extract that a copy is one of.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CopiedExtract {
    /// Its number and symbol.
    pub number: Option<String>,
    /// Its day.
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Who issued it.
    pub place: Option<String>,
}

/// What an extract of a recognition says, and a copy of one. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RecognitionExtract {
    /// The head.
    pub office: Option<Office>,
    /// Number and symbol.
    pub number: Option<String>,
    /// The day of issue.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// Who recognised whom.
    pub by: Option<Recogniser>,
    /// Whether the parent is the mother or the father.
    pub parent_is: Option<ParentIs>,
    /// The parent.
    pub parent: Person,
    /// The child.
    pub child: Person,
    /// Of a copy: the extract that it is one of.
    pub copied: CopiedExtract,
    /// Ghi chú: what was changed later.
    pub notes: Vec<String>,
    /// Who signs.
    pub signer: Signer,
}

/// Who recognised the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Recogniser {
    /// The parent.
    Parent,
    /// The child.
    Child,
}

/// Mother or father.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParentIs {
    /// The father.
    Father,
    /// The mother.
    Mother,
}
