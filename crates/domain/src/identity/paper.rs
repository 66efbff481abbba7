//! Giấy tờ tùy thân: kind, number, issuer and date, written out as TT 04/2020 Đ31.5 asks.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{CitizenId, IdCode};
use crate::{partial_date::PartialDate, text};

/// The kinds of paper by which people show who they are.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum PaperKind {
    /// Thẻ căn cước (Luật Căn cước 2023, since 01/07/2024).
    #[n(0)]
    CanCuoc,
    /// Thẻ căn cước công dân (before 01/07/2024, valid to its date).
    #[n(1)]
    CanCuocCongDan,
    /// Giấy chứng nhận căn cước.
    #[n(2)]
    ChungNhanCanCuoc,
    /// Giấy chứng minh nhân dân, nine digits: only on old papers.
    #[n(3)]
    ChungMinhNhanDan,
    /// Hộ chiếu.
    #[n(4)]
    HoChieu,
    /// Another paper with a photograph, named by its issuer.
    #[n(5)]
    Khac,
}

impl PaperKind {
    /// As written on papers.
    #[must_use]
    pub const fn written(self) -> &'static str {
        match self {
            Self::CanCuoc => "Căn cước",
            Self::CanCuocCongDan => "Căn cước công dân",
            Self::ChungNhanCanCuoc => "Giấy chứng nhận căn cước",
            Self::ChungMinhNhanDan => "Giấy chứng minh nhân dân",
            Self::HoChieu => "Hộ chiếu",
            Self::Khac => "Giấy tờ",
        }
    }

    /// Whether the paper's number is the citizen's own twelve-digit number.
    #[must_use]
    pub const fn carries_citizen_id(self) -> bool {
        matches!(self, Self::CanCuoc | Self::CanCuocCongDan | Self::ChungNhanCanCuoc)
    }
}

/// An identity paper as someone showed it. Only its number is always known; what is not known is
/// left out of the text (Đ29.9), never dashed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct IdentityPaper {
    /// Which paper it is.
    #[n(0)]
    pub kind: PaperKind,
    /// Its number, as printed on it.
    #[n(1)]
    pub number: String,
    /// Who issued it, as printed on it.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// When it was issued.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<PartialDate>,
}

/// Why a paper's number cannot be right for its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaperProblem {
    /// A card of today carries exactly twelve digits.
    #[error("this paper's number has twelve digits")]
    NotTwelveDigits,
    /// A CMND has nine digits.
    #[error("a CMND's number has nine digits")]
    NotNineDigits,
    /// Nothing is written.
    #[error("the paper's number is missing")]
    NoNumber,
}

impl PaperProblem {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotTwelveDigits => IdCode::NotTwelveDigits.message_code(),
            Self::NotNineDigits => "id-paper-not-nine-digits",
            Self::NoNumber => "id-paper-no-number",
        }
    }
}

impl IdentityPaper {
    /// Whether the number can be one of this kind of paper.
    ///
    /// # Errors
    /// The [`PaperProblem`].
    pub fn check(&self) -> Result<(), PaperProblem> {
        let number = self.number.trim();
        if number.is_empty() {
            return Err(PaperProblem::NoNumber);
        }
        let nine_digits = number.len() == 9 && number.bytes().all(|b| b.is_ascii_digit());
        match self.kind {
            kind if kind.carries_citizen_id() => {
                CitizenId::parse(number).map(drop).map_err(|_| PaperProblem::NotTwelveDigits)
            }
            PaperKind::ChungMinhNhanDan if !nine_digits => Err(PaperProblem::NotNineDigits),
            _ => Ok(()),
        }
    }

    /// The text for papers (TT 04/2020 Đ31.5): `Căn cước công dân số 025188001010 do Cục Cảnh sát
    /// QLHC về TTXH cấp ngày 20/11/2021`.
    #[must_use]
    pub fn written(&self) -> String {
        let mut written = format!("{} số {}", self.kind.written(), text::tidy(&self.number));
        let issuer = self.issuer.as_deref().map(text::tidy).filter(|issuer| !issuer.is_empty());
        if let Some(issuer) = &issuer {
            written.push_str(" do ");
            written.push_str(issuer);
        }
        match self.issued_on {
            Some(date) if date.day().is_some() => written.push_str(&format!(" cấp ngày {date}")),
            Some(date) if date.month().is_some() => written.push_str(&format!(" cấp tháng {date}")),
            Some(date) => written.push_str(&format!(" cấp năm {date}")),
            None if issuer.is_some() => written.push_str(" cấp"),
            None => {}
        }
        written
    }
}
