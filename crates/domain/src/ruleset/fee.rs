//! What the requester pays: how much, per what, and who pays nothing (Luật Hộ tịch 60/2014 Đ11). The sums
//! are the catalogue's: most are a province's to set.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{Bilingual, RuleSource};

/// Per what a fee is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum FeePer {
    /// Per dossier.
    #[default]
    #[n(0)]
    Dossier,
    /// Per copy that is asked for.
    #[n(1)]
    Copy,
    /// Per page of each copy.
    #[n(2)]
    Page,
}

impl FeePer {
    /// Stable slug; the catalogue has its words as `fee-per-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Dossier => "dossier",
            Self::Copy => "copy",
            Self::Page => "page",
        }
    }
}

/// Why nothing is paid.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum FeeGround {
    /// A birth or a death that was registered in time.
    #[n(0)]
    OnTime,
    /// A marriage without a foreign element.
    #[n(1)]
    Domestic,
    /// Người có công với cách mạng.
    #[n(2)]
    NguoiCoCong,
    /// Hộ nghèo.
    #[n(3)]
    HoNgheo,
    /// Người khuyết tật.
    #[n(4)]
    NguoiKhuyetTat,
}

impl FeeGround {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 5] =
        [Self::OnTime, Self::Domestic, Self::NguoiCoCong, Self::HoNgheo, Self::NguoiKhuyetTat];

    /// Stable slug; the catalogue has its words as `fee-ground-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::OnTime => "on-time",
            Self::Domestic => "domestic",
            Self::NguoiCoCong => "nguoi-co-cong",
            Self::HoNgheo => "ho-ngheo",
            Self::NguoiKhuyetTat => "nguoi-khuyet-tat",
        }
    }

    /// Somebody has to claim it; the others are read from the form.
    #[must_use]
    pub const fn is_claimed(self) -> bool {
        matches!(self, Self::NguoiCoCong | Self::HoNgheo | Self::NguoiKhuyetTat)
    }
}

/// A ground on which nothing is paid, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct FeeExemption {
    /// The ground.
    #[n(0)]
    pub ground: FeeGround,
    /// Who says so.
    #[n(1)]
    pub source: RuleSource,
}

/// What each unit costs from some unit on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct LaterUnits {
    /// The first unit of that price.
    #[n(0)]
    pub from: u16,
    /// In đồng.
    #[n(1)]
    pub dong: u32,
}

/// What the requester pays.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Fee {
    /// In đồng, per unit; 0 is free.
    #[n(0)]
    pub dong: u32,
    /// What is said of it beside the sum.
    #[n(1)]
    pub note: Bilingual,
    /// Who says so.
    #[n(2)]
    pub source: RuleSource,
    /// Per what.
    #[n(131)]
    #[cbor(default)]
    #[serde(default)]
    pub per: FeePer,
    /// What later pages of a copy cost.
    #[n(132)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<LaterUnits>,
    /// The most that one copy costs, in đồng.
    #[n(133)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// Who pays nothing.
    #[n(134)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exempt: Vec<FeeExemption>,
}

impl Fee {
    /// What so many copies of so many pages cost, in đồng.
    #[must_use]
    pub fn sum(&self, copies: u32, pages: u32) -> u32 {
        match self.per {
            FeePer::Dossier => self.dong,
            FeePer::Copy => self.dong.saturating_mul(copies),
            FeePer::Page => {
                let first = match self.later {
                    Some(later) => pages.min(u32::from(later.from.saturating_sub(1))),
                    None => pages,
                };
                let later = self.later.map_or(0, |later| later.dong);
                let rest = later.saturating_mul(pages.saturating_sub(first));
                let copy = self.dong.saturating_mul(first).saturating_add(rest);
                copy.min(self.most.unwrap_or(u32::MAX)).saturating_mul(copies)
            }
        }
    }

    /// Nothing is paid on that ground.
    #[must_use]
    pub fn is_exempt(&self, ground: FeeGround) -> bool {
        self.exempt.iter().any(|known| known.ground == ground)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ruleset::Mark;

    fn fee(per: FeePer) -> Fee {
        let text = |text: &str| text.to_owned();
        Fee {
            dong: 2_000,
            note: Bilingual { vi: text("mẫu"), en: text("sample") },
            source: RuleSource { mark: Mark::GeneralLow, cite: text("mẫu") },
            per,
            later: Some(LaterUnits { from: 3, dong: 1_000 }),
            most: Some(200_000),
            exempt: Vec::new(),
        }
    }

    #[test]
    fn pages_get_cheaper_from_the_third_on_and_a_copy_has_its_most() {
        let page = fee(FeePer::Page);
        for ((copies, pages), dong) in [
            ((1, 1), 2_000),
            ((1, 2), 4_000),
            ((1, 3), 5_000),
            ((3, 3), 15_000),
            ((1, 400), 200_000),
            ((0, 5), 0),
            ((2, 0), 0),
        ] {
            assert_eq!(page.sum(copies, pages), dong, "{copies} × {pages}");
        }
        assert_eq!(fee(FeePer::Copy).sum(3, 9), 6_000);
        assert_eq!(fee(FeePer::Dossier).sum(3, 9), 2_000);
        assert_eq!(page.sum(u32::MAX, u32::MAX), u32::MAX, "no number runs over");
    }
}
