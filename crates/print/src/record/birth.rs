//! The record of `giay-khai-sinh` (DOMAIN §3.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;
use tannha_domain::words::WordStyle;

use super::Record;
use super::shared::{Declarant, Office, Signer};

/// What a birth certificate says. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct BirthCertificate {
    /// The head of the plain page; never on the blank, which has its own.
    pub office: Option<Office>,
    /// The child.
    pub child: Child,
    /// The mother; stands before the father.
    pub mother: Parent,
    /// The father: all four fields or none.
    pub father: Parent,
    /// Who declared the birth.
    pub declarant: Declarant,
    /// The entry in the register.
    pub registration: Registration,
    /// Who signs.
    pub signer: Signer,
    /// How the ward writes dates in words: `day_prefix` (`mung`, `mong`, `none`), `zero_tens`
    /// (`linh`, `le`), `thousand` (`nghin`, `ngan`).
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub words: WordStyle,
    /// On a copy (bản sao): its own number and day.
    pub copy: Option<CopyIssue>,
    /// Later changes, for the back of the plain page.
    pub later_changes: Vec<LaterChange>,
}

/// A copy from the register: number, day and signer are the copy's, all else is the register's
/// (TT 04/2020/TT-BTP Đ23).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CopyIssue {
    /// Its number, for example `12/GKS-BS`.
    pub number: Option<String>,
    /// The day of issue.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
}

/// The registered child.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Child {
    /// The name as typed, mixed case; the paper writes it IN HOA (TT 04/2020 Đ31.1).
    pub name: Option<String>,
    /// The day of birth: `2026-11-17`, `2026-11` or `2026`.
    #[schemars(with = "Option<String>")]
    pub born: Option<PartialDate>,
    /// `Nam` or `Nữ`.
    pub sex: Option<String>,
    /// Dân tộc.
    pub ethnicity: Option<String>,
    /// Quốc tịch; blank while a foreign choice is unconfirmed (Đ7.2).
    pub nationality: Option<String>,
    /// Nơi sinh (Đ31.3).
    pub birth_place: Option<String>,
    /// Quê quán.
    pub home_town: Option<String>,
    /// Số định danh cá nhân, given by the national database alone.
    pub citizen_id: Option<String>,
}

/// A parent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Parent {
    /// The name as written.
    pub name: Option<String>,
    /// The date of birth as collected; the certificate shows the year alone.
    #[schemars(with = "Option<String>")]
    pub born: Option<PartialDate>,
    /// Dân tộc.
    pub ethnicity: Option<String>,
    /// Quốc tịch.
    pub nationality: Option<String>,
    /// Nơi cư trú (Đ31.4).
    pub residence: Option<String>,
}

/// The entry in the register.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Registration {
    /// The number as it stands in the Sổ, in the ward's pattern, for example `217/2026`.
    pub number: Option<String>,
    /// Nơi đăng ký khai sinh, as it was called then.
    pub place: Option<String>,
    /// The day of registration: not of the visit, not of printing.
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
}

impl Record {
    /// What changed after the paper was registered, as its back says it; nothing for a paper without one.
    #[must_use]
    pub fn later_changes(&self) -> &[LaterChange] {
        match self {
            Self::GiayKhaiSinh(paper) | Self::GiayKhaiSinhBanSao(paper) => &paper.later_changes,
            Self::GiayChungNhanKetHon(paper) => &paper.later_changes,
            _ => &[],
        }
    }

    /// The same, to say of each whether it is written already.
    pub fn later_changes_mut(&mut self) -> &mut [LaterChange] {
        match self {
            Self::GiayKhaiSinh(paper) | Self::GiayKhaiSinhBanSao(paper) => &mut paper.later_changes,
            Self::GiayChungNhanKetHon(paper) => &mut paper.later_changes,
            _ => &mut [],
        }
    }
}

/// One entry on the back (Đ31.9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LaterChange {
    /// The day of the entry.
    #[schemars(with = "String")]
    pub date: PartialDate,
    /// What changed, and the paper that is its basis.
    pub text: String,
    /// Name and title of who signed it.
    #[serde(default)]
    pub signed_by: Option<String>,
    /// It stands on the family's sheet already: a further print of that sheet's back leaves its lines
    /// alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub written: bool,
}
