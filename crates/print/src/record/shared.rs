//! Parts that several records have in common.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

/// The office at the head of a paper, as it was called on the paper's date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The superior body, if the head shows one; printed in capitals, not bold.
    #[serde(default)]
    pub superior: Option<String>,
    /// The issuing office, for example `Ủy ban nhân dân phường Từ Liêm`; printed in bold capitals.
    pub name: String,
    /// The place in the date line, for example `Từ Liêm`.
    pub place: String,
}

/// The person who came, on whose word the paper is made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Declarant {
    /// The name as written.
    pub name: Option<String>,
    /// Kind, number, authority and date of the identity paper in one phrase (TT 04/2020 Đ31.5).
    pub paper: Option<String>,
}

/// In whose name a paper is signed (NĐ 30/2020 Đ13; DOMAIN §6.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// `CHỦ TỊCH`
    #[default]
    ChuTich,
    /// `TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH`
    TmChuTich,
    /// `KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`
    KtPhoChuTich,
    /// `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`
    TmKtPhoChuTich,
    /// `Q. CHỦ TỊCH`
    QChuTich,
    /// `TUQ. CHỦ TỊCH / {title}`
    Tuq,
    /// `TL. CHỦ TỊCH / {title}`
    Tl,
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Signer {
    /// In whose name.
    pub authority: Authority,
    /// The signer's own title, printed under `TUQ.` and `TL.`
    pub title: Option<String>,
    /// The signer's name as written, without academic titles.
    pub name: Option<String>,
}

impl Signer {
    /// The lines above the signature, in capitals.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let fixed: &[&str] = match self.authority {
            Authority::ChuTich => &["CHỦ TỊCH"],
            Authority::TmChuTich => &["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            Authority::KtPhoChuTich => &["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            Authority::TmKtPhoChuTich => &["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            Authority::QChuTich => &["Q. CHỦ TỊCH"],
            Authority::Tuq => &["TUQ. CHỦ TỊCH"],
            Authority::Tl => &["TL. CHỦ TỊCH"],
        };
        let mut lines: Vec<String> = fixed.iter().map(|line| (*line).to_owned()).collect();
        if matches!(self.authority, Authority::Tuq | Authority::Tl) {
            lines.extend(self.title.as_deref().map(crate::shape::capitals));
        }
        lines
    }
}

/// The record of `bang-can-in`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CalibrationSheet {
    /// The form that will be printed over, for example `Giấy khai sinh, phôi 2020`.
    pub form: Option<String>,
    /// The day the sheet is printed, ISO.
    #[schemars(with = "Option<String>")]
    pub printed_on: Option<PartialDate>,
}
