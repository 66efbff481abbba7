//! The papers that a birth case can carry.

use minicbor::{Decode, Encode};

/// A document by its stable slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Document {
    /// Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01, TT 03/2025/TT-VPCP).
    #[n(0)]
    Receipt,
    /// Giấy khai sinh, bản chính (TT 04/2020/TT-BTP Đ28).
    #[n(1)]
    BirthCertificate,
    /// Thư chúc mừng (thư công, NĐ 30/2020/NĐ-CP Đ7).
    #[n(2)]
    CongratulationLetter,
}

impl Document {
    /// All documents, the receipt first.
    pub const ALL: [Self; 3] = [Self::Receipt, Self::BirthCertificate, Self::CongratulationLetter];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Receipt => "giay-tiep-nhan",
            Self::BirthCertificate => "giay-khai-sinh",
            Self::CongratulationLetter => "thu-chuc-mung",
        }
    }

    /// The document of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|document| document.slug() == slug)
    }

    /// A letter: approved by a leader, numbered by văn thư after signature.
    #[must_use]
    pub const fn is_letter(self) -> bool {
        matches!(self, Self::CongratulationLetter)
    }
}
