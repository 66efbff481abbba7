//! The record of `giay-xac-nhan-tthn` (DOMAIN §3.5). What it certifies is one of six wordings, each
//! with what it must name (TT 04/2020/TT-BTP Đ33.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::shared::{Declarant, Office, Signer};

/// What a certificate of marital status says. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StatusCertificate {
    /// The head.
    pub office: Option<Office>,
    /// Number and symbol, for example `12/UBND-XNTTHN`.
    pub number: Option<String>,
    /// The day of issue; it is valid for six months from then.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// Who asked.
    pub declarant: Declarant,
    /// Whom it is about.
    pub person: Person,
    /// What it certifies.
    pub status: Option<MaritalStatus>,
    /// What for.
    pub purpose: Option<String>,
    /// Who signs.
    pub signer: Signer,
}

/// Whom it is about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Person {
    /// The name as typed; the paper writes it IN HOA.
    pub name: Option<String>,
    /// The day of birth.
    #[schemars(with = "Option<String>")]
    pub born: Option<PartialDate>,
    /// `Nam` or `Nữ`.
    pub sex: Option<String>,
    /// Dân tộc.
    pub ethnicity: Option<String>,
    /// Quốc tịch.
    pub nationality: Option<String>,
    /// Giấy tờ tùy thân in one phrase.
    pub paper: Option<String>,
    /// Nơi cư trú.
    pub residence: Option<String>,
}

/// The six wordings, each with what it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "wording", deny_unknown_fields)]
pub enum MaritalStatus {
    /// Has not registered a marriage with anybody.
    NeverMarried {},
    /// Is married.
    Married {
        /// To whom.
        spouse: String,
        /// The marriage certificate: number, issuer, date.
        paper: String,
    },
    /// Lives as husband and wife since before 03/01/1987, unregistered.
    DeFacto {
        /// With whom.
        spouse: String,
    },
    /// Is divorced, and has not married again.
    Divorced {
        /// From whom.
        spouse: String,
        /// The decree: number, court, date.
        paper: String,
    },
    /// The spouse is dead, and there is no new marriage.
    Widowed {
        /// Who died.
        spouse: String,
        /// The paper that proves it: kind, number, issuer, date.
        paper: String,
    },
    /// Had not registered a marriage in a period that is past, and is married now.
    UnmarriedThen {
        /// Where they lived then.
        place: String,
        /// From when.
        #[schemars(with = "String")]
        from: PartialDate,
        /// Until when.
        #[schemars(with = "String")]
        to: PartialDate,
        /// To whom they are married now.
        spouse: String,
        /// The marriage certificate: number, issuer, date.
        paper: String,
    },
}
