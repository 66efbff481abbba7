//! What is noted beside an entry without a number of its own (TT 04/2020/TT-BTP Đ29.6), and what copies of
//! the entry must say (Đ23.3).

use minicbor::{Decode, Encode};

use crate::case::Book;

/// What a note says of the entry itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum NoteKind {
    /// Ly hôn, hủy việc kết hôn.
    #[n(0)]
    Divorce,
    /// Nuôi con nuôi, or its end.
    #[n(1)]
    Adoption,
    /// Thay đổi quốc tịch.
    #[n(2)]
    Nationality,
    /// Xác định cha, mẹ, con by a court.
    #[n(3)]
    Parentage,
    /// Xác định lại giới tính.
    #[n(4)]
    Sex,
    /// Tuyên bố mất tích, hạn chế hoặc mất năng lực hành vi dân sự, or the end of it.
    #[n(5)]
    Capacity,
}

impl NoteKind {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 6] = [
        Self::Divorce,
        Self::Adoption,
        Self::Nationality,
        Self::Parentage,
        Self::Sex,
        Self::Capacity,
    ];

    /// Stable slug; the catalogue has its name as `note-kind-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Divorce => "divorce",
            Self::Adoption => "adoption",
            Self::Nationality => "nationality",
            Self::Parentage => "parentage",
            Self::Sex => "sex",
            Self::Capacity => "capacity",
        }
    }

    /// The kind of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// As the register writes it.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Divorce => "Ly hôn, hủy việc kết hôn",
            Self::Adoption => "Nuôi con nuôi",
            Self::Nationality => "Thay đổi quốc tịch",
            Self::Parentage => "Xác định cha, mẹ, con",
            Self::Sex => "Xác định lại giới tính",
            Self::Capacity => "Tuyên bố mất tích, mất hoặc hạn chế năng lực hành vi dân sự",
        }
    }

    /// An entry of that book can have it.
    #[must_use]
    pub const fn fits(self, book: Book) -> bool {
        match self {
            Self::Divorce => matches!(book, Book::Marriages),
            Self::Adoption | Self::Nationality | Self::Parentage | Self::Sex | Self::Capacity => {
                matches!(book, Book::Births)
            }
        }
    }
}
