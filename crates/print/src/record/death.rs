//! The record of `trich-luc-khai-tu` (DOMAIN §3.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;
use tannha_domain::words::WordStyle;

use super::birth::Registration;
use super::shared::{Declarant, Office, Signer};

/// What an extract of a death registration says. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DeathExtract {
    /// The head.
    pub office: Option<Office>,
    /// Number and symbol of the extract, for example `12/TLKT`.
    pub number: Option<String>,
    /// The day of issue.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// Who died.
    pub deceased: Deceased,
    /// The day of death, perhaps in part.
    #[schemars(with = "Option<String>")]
    pub died: Option<PartialDate>,
    /// The hour and minute of death, `04:30`; blank if unknown (TT 04/2020 Đ34.1).
    pub hour: Option<String>,
    /// Nơi chết (Đ34.2).
    pub place: Option<String>,
    /// Nguyên nhân chết: only where the ward's setting puts it on the extract; it belongs to the Sổ
    /// (Đ34.3).
    pub cause: Option<String>,
    /// The death note, or the paper in its place; blank where the registering office issued it (Đ34.4).
    pub note: DeathNote,
    /// Who declared the death.
    pub declarant: Declarant,
    /// The entry in the register.
    pub registration: Registration,
    /// Ghi chú of a copy: what was changed later (TT 04/2020/TT-BTP Đ23.3).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Who signs.
    pub signer: Signer,
    /// How the ward writes dates in words.
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub words: WordStyle,
}

/// Who died.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Deceased {
    /// The name as typed; the paper writes it IN HOA.
    pub name: Option<String>,
    /// The day of birth, perhaps in part.
    #[schemars(with = "Option<String>")]
    pub born: Option<PartialDate>,
    /// `Nam` or `Nữ`.
    pub sex: Option<String>,
    /// Dân tộc.
    pub ethnicity: Option<String>,
    /// Quốc tịch.
    pub nationality: Option<String>,
    /// Số định danh cá nhân.
    pub citizen_id: Option<String>,
    /// Giấy tờ tùy thân, where there is no number.
    pub paper: Option<String>,
    /// Nơi cư trú cuối cùng.
    pub residence: Option<String>,
}

/// Giấy báo tử or the paper in its place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DeathNote {
    /// What it is, for example `Giấy báo tử`.
    pub kind: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// When.
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
}
