//! The tables that `bang-bieu` prints, each with a record to begin with. What the office prints is made
//! from its log; these have the same columns and invented people.

use serde_json::Value;

use crate::document::{DocumentCode, UnknownDocument};

use super::{Record, TableSheet};

/// A kind of table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TableKind {
    /// A page of the register of births, its entries in blocks: TT 04/2020/TT-BTP.
    RegisterPage,
    /// One of the register of deaths.
    DeathsPage,
    /// One of the register of marriages.
    MarriagesPage,
    /// Whom a register names, in the order of names.
    RegisterIndex,
    /// The minutes of a register's closing: Luật Hộ tịch Đ58.
    ClosingMinutes,
    /// What a delivery round carries, and where families sign.
    Round,
    /// Phiếu kiểm soát quá trình giải quyết hồ sơ: Mẫu 06, TT 03/2025/TT-VPCP.
    Control,
    /// Sổ theo dõi hồ sơ: Mẫu 07, TT 03/2025/TT-VPCP.
    Tracking,
    /// The balance of a day's blanks.
    Stock,
    /// The register of outgoing papers: NĐ 30/2020/NĐ-CP phụ lục IV.
    Outgoing,
    /// What a day left in the books, to be signed and kept.
    Day,
    /// A report, its figures or the list behind one.
    Report,
}

/// Names and places as they come, and as long as they come.
const USUAL: [&str; 2] = ["Nguyễn Thị Thí Dụ", "Số 1, ngõ 2, đường Thí Dụ, phường Thử Nghiệm"];
const LONG: [&str; 2] = [
    "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
    "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân Phương, thành \
     phố Hà Nội",
];
/// How often a long table says its rows: more than a page of each.
const MANY: usize = 12;

impl TableKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::RegisterPage,
        Self::DeathsPage,
        Self::MarriagesPage,
        Self::RegisterIndex,
        Self::ClosingMinutes,
        Self::Round,
        Self::Control,
        Self::Tracking,
        Self::Stock,
        Self::Outgoing,
        Self::Day,
        Self::Report,
    ];

    /// The stable slug, for example `so-theo-doi`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::RegisterPage => "trang-so",
            Self::DeathsPage => "trang-so-khai-tu",
            Self::MarriagesPage => "trang-so-ket-hon",
            Self::RegisterIndex => "muc-luc-so",
            Self::ClosingMinutes => "bien-ban-khoa-so",
            Self::Round => "bang-ke-vong-trao",
            Self::Control => "phieu-kiem-soat",
            Self::Tracking => "so-theo-doi",
            Self::Stock => "can-doi-phoi",
            Self::Outgoing => "so-van-ban-di",
            Self::Day => "ban-in-trong-ngay",
            Self::Report => "bao-cao",
        }
    }

    /// The kind with this slug.
    ///
    /// # Errors
    /// [`UnknownDocument`] with the slug.
    pub fn from_slug(slug: &str) -> Result<Self, UnknownDocument> {
        let mut kinds = Self::ALL.into_iter();
        kinds.find(|kind| kind.slug() == slug).ok_or_else(|| UnknownDocument(slug.to_owned()))
    }

    /// The Vietnamese name, as people say it.
    #[must_use]
    pub const fn title_vi(self) -> &'static str {
        match self {
            Self::RegisterPage => "Trang sổ đăng ký khai sinh",
            Self::DeathsPage => "Trang sổ đăng ký khai tử",
            Self::MarriagesPage => "Trang sổ đăng ký kết hôn",
            Self::RegisterIndex => "Mục lục sổ đăng ký hộ tịch",
            Self::ClosingMinutes => "Biên bản khóa sổ",
            Self::Round => "Bảng kê giấy tờ mang đi trao tận nhà",
            Self::Control => "Phiếu kiểm soát quá trình giải quyết hồ sơ",
            Self::Tracking => "Sổ theo dõi hồ sơ",
            Self::Stock => "Bảng cân đối phôi",
            Self::Outgoing => "Sổ đăng ký văn bản đi",
            Self::Day => "Bản in trong ngày",
            Self::Report => "Báo cáo",
        }
    }

    /// The English name.
    #[must_use]
    pub const fn title_en(self) -> &'static str {
        match self {
            Self::RegisterPage => "Page of the register of births",
            Self::DeathsPage => "Page of the register of deaths",
            Self::MarriagesPage => "Page of the register of marriages",
            Self::RegisterIndex => "Index of a register",
            Self::ClosingMinutes => "Minutes of a register's closing",
            Self::Round => "Sheet of a delivery round",
            Self::Control => "Control slip of a dossier",
            Self::Tracking => "Tracking book of dossiers",
            Self::Stock => "Balance of blanks",
            Self::Outgoing => "Register of outgoing papers",
            Self::Day => "What a day left in the books",
            Self::Report => "Report",
        }
    }

    /// The decree or form that it follows; nothing where it is the office's own.
    #[must_use]
    pub const fn source(self) -> Option<&'static str> {
        match self {
            Self::RegisterPage | Self::DeathsPage | Self::MarriagesPage => {
                Some("TT 04/2020/TT-BTP")
            }
            Self::ClosingMinutes => Some("Luật Hộ tịch, Điều 58"),
            Self::Control => Some("TT 03/2025/TT-VPCP, Mẫu 06"),
            Self::Tracking => Some("TT 03/2025/TT-VPCP, Mẫu 07"),
            Self::Outgoing => Some("NĐ 30/2020/NĐ-CP, phụ lục IV"),
            Self::RegisterIndex | Self::Round | Self::Stock | Self::Day | Self::Report => None,
        }
    }

    /// A record that says something in every part of the table.
    #[must_use]
    pub fn sample(self) -> Option<Record> {
        self.filled(USUAL).map(|table| Record::BangBieu(Box::new(table)))
    }

    /// Its head, its columns, and who signs; no row, no name.
    #[must_use]
    pub fn least(self) -> Option<Record> {
        let table = self.filled(USUAL)?;
        Some(Record::BangBieu(Box::new(table.emptied())))
    }

    /// Names and places as long as they come, over several pages.
    #[must_use]
    pub fn longest(self) -> Option<Record> {
        let mut table = self.filled(LONG)?;
        table.rows = many(std::mem::take(&mut table.rows));
        table.entries = many(std::mem::take(&mut table.entries));
        Some(Record::BangBieu(Box::new(table)))
    }

    fn filled(self, [name, place]: [&str; 2]) -> Option<TableSheet> {
        let text = self.record().replace("{name}", name).replace("{place}", place);
        let value: Value = serde_json::from_str(&text).ok()?;
        match Record::from_json(DocumentCode::BangBieu, value).ok()? {
            Record::BangBieu(table) => Some(*table),
            _ => None,
        }
    }

    const fn record(self) -> &'static str {
        match self {
            Self::RegisterPage => include_str!("../../records/bang-bieu.trang-so.json"),
            Self::DeathsPage => include_str!("../../records/bang-bieu.trang-so-khai-tu.json"),
            Self::MarriagesPage => include_str!("../../records/bang-bieu.trang-so-ket-hon.json"),
            Self::RegisterIndex => include_str!("../../records/bang-bieu.muc-luc-so.json"),
            Self::ClosingMinutes => include_str!("../../records/bang-bieu.bien-ban-khoa-so.json"),
            Self::Round => include_str!("../../records/bang-bieu.bang-ke-vong-trao.json"),
            Self::Control => include_str!("../../records/bang-bieu.phieu-kiem-soat.json"),
            Self::Tracking => include_str!("../../records/bang-bieu.so-theo-doi.json"),
            Self::Stock => include_str!("../../records/bang-bieu.can-doi-phoi.json"),
            Self::Outgoing => include_str!("../../records/bang-bieu.so-van-ban-di.json"),
            Self::Day => include_str!("../../records/bang-bieu.ban-in-trong-ngay.json"),
            Self::Report => include_str!("../../records/bang-bieu.bao-cao.json"),
        }
    }
}

fn many<T: Clone>(some: Vec<T>) -> Vec<T> {
    std::iter::repeat_n(some, MANY).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_its_three_records_and_its_slug_leads_back() {
        for kind in TableKind::ALL {
            assert_eq!(TableKind::from_slug(kind.slug()), Ok(kind));
            let table = kind.filled(USUAL).unwrap_or_else(|| panic!("{}", kind.slug()));
            let cells =
                |row: &crate::Row| row.kind.is_whole() || row.cells.len() == table.columns.len();
            assert!(table.rows.iter().all(cells), "{}", kind.slug());
            for record in [kind.sample(), kind.least(), kind.longest()] {
                assert!(record.is_some(), "{}", kind.slug());
            }
        }
    }
}
