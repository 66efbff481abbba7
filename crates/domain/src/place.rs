//! Provinces and communes of Vietnam since 01/07/2025, and place names as they stand on papers.
//!
//! A paper keeps the place name *as it was at registration* (TT 04/2020 Đ30), so a case stores a
//! [`PlaceSnapshot`]: the code, and the text written then. The table here only helps to find and to
//! write a name for the first time; nothing old is ever re-rendered from it. How it was made and
//! under which licence stands in `data/README.md`.

mod search;
mod table;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

pub use search::find_communes;
pub use table::{commune, communes, communes_of, province, provinces};

/// The two kinds of province.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum ProvinceKind {
    /// Tỉnh.
    #[n(0)]
    Tinh,
    /// Thành phố trực thuộc trung ương.
    #[n(1)]
    ThanhPho,
}

/// The three kinds of commune.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum CommuneKind {
    /// Phường.
    #[n(0)]
    Phuong,
    /// Xã.
    #[n(1)]
    Xa,
    /// Đặc khu.
    #[n(2)]
    DacKhu,
}

impl ProvinceKind {
    /// The common noun: `tỉnh`, `thành phố`.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Tinh => "tỉnh",
            Self::ThanhPho => "thành phố",
        }
    }
}

impl CommuneKind {
    /// The common noun: `phường`, `xã`, `đặc khu`.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Phuong => "phường",
            Self::Xa => "xã",
            Self::DacKhu => "đặc khu",
        }
    }
}

/// A province or centrally run city.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Province {
    /// Two digits, a leading zero included: `01`.
    pub code: &'static str,
    /// The name alone: `Hà Nội`.
    pub name: &'static str,
    /// Tỉnh or thành phố.
    pub kind: ProvinceKind,
}

/// A ward, commune or special zone.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Commune {
    /// Five digits, leading zeros included: `00592`.
    pub code: &'static str,
    /// The name alone: `Từ Liêm`.
    pub name: &'static str,
    /// Phường, xã or đặc khu.
    pub kind: CommuneKind,
    /// The province it lies in.
    pub province: &'static Province,
}

impl Province {
    /// Written as on papers: `thành phố Hà Nội`, `tỉnh Phú Thọ`, `Thành phố Hồ Chí Minh`.
    #[must_use]
    pub fn written(&self) -> String {
        with_noun(self.kind.noun(), self.name)
    }
}

impl Commune {
    /// The commune alone, as on papers: `phường Từ Liêm`, `Phường 1 Bảo Lộc`.
    #[must_use]
    pub fn short(&self) -> String {
        with_noun(self.kind.noun(), self.name)
    }

    /// Commune and province, as on papers: `phường Từ Liêm, thành phố Hà Nội`.
    #[must_use]
    pub fn written(&self) -> String {
        format!("{}, {}", self.short(), self.province.written())
    }

    /// The place as a case keeps it: today's written name beside the code.
    #[must_use]
    pub fn snapshot(&self) -> PlaceSnapshot {
        PlaceSnapshot { code: Some(self.code.to_owned()), text: self.written() }
    }
}

/// A place as a paper names it: what was written at the time, and the unit's code where one is
/// known. The text may hold more than the unit ("số 5, tổ 3, phường …").
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(from = "SnapshotRecord")]
#[cbor(map)]
pub struct PlaceSnapshot {
    /// The commune's five digits, or a province's two, as of the day of writing.
    #[n(0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What the paper says, NFC.
    #[n(1)]
    pub text: String,
}

impl PlaceSnapshot {
    /// A place known only by its text: abroad, or a unit that is gone.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self { code: None, text: crate::text::tidy(text) }
    }

    /// The same unit with something before it: house, street, facility.
    #[must_use]
    pub fn at(&self, detail: &str) -> Self {
        let detail = crate::text::tidy(detail);
        if detail.is_empty() {
            return self.clone();
        }
        Self { code: self.code.clone(), text: format!("{detail}, {}", self.text) }
    }
}

/// In JSON a place may also be its text alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum SnapshotRecord {
    Text(String),
    Parts {
        #[serde(default)]
        code: Option<String>,
        text: String,
    },
}

impl From<SnapshotRecord> for PlaceSnapshot {
    fn from(record: SnapshotRecord) -> Self {
        match record {
            SnapshotRecord::Text(text) => Self::of_text(&text),
            SnapshotRecord::Parts { code, text } => Self { code, text: crate::text::tidy(&text) },
        }
    }
}

/// NĐ 30/2020 Phụ lục II: the common noun is small before a proper name (`phường Từ Liêm`) and
/// capital before a number, a person's name or a historic event (`Phường 1`, `Phường Trần Phú`).
fn with_noun(noun: &str, name: &str) -> String {
    let capital = name.starts_with(|c: char| c.is_ascii_digit()) || table::is_capitalised(name);
    if !capital {
        return format!("{noun} {name}");
    }
    let mut letters = noun.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{} {name}", letters.as_str())
}

#[cfg(test)]
mod tests;
