//! The papers that a case can carry.

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
    /// Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02).
    #[n(60)]
    SupplementSlip,
    /// Phiếu từ chối tiếp nhận giải quyết hồ sơ (Mẫu 03).
    #[n(61)]
    RefusalSlip,
    /// Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết (Mẫu 04).
    #[n(62)]
    ApologyForm,
    /// Thông báo dừng giải quyết hồ sơ (Mẫu 05).
    #[n(63)]
    StopNotice,
    /// Thư cảm ơn.
    #[n(64)]
    ThankYouLetter,
    /// Thư xin lỗi: the courtesy letter that goes with Mẫu 04.
    #[n(65)]
    ApologyLetter,
    /// Thư chia buồn.
    #[n(66)]
    CondolenceLetter,
}

impl Document {
    /// All documents, the receipt first.
    pub const ALL: [Self; 10] = [
        Self::Receipt,
        Self::SupplementSlip,
        Self::BirthCertificate,
        Self::ApologyForm,
        Self::ApologyLetter,
        Self::CongratulationLetter,
        Self::CondolenceLetter,
        Self::ThankYouLetter,
        Self::RefusalSlip,
        Self::StopNotice,
    ];

    /// The four letters.
    pub const LETTERS: [Self; 4] = [
        Self::ApologyLetter,
        Self::CongratulationLetter,
        Self::CondolenceLetter,
        Self::ThankYouLetter,
    ];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Receipt => "giay-tiep-nhan",
            Self::BirthCertificate => "giay-khai-sinh",
            Self::CongratulationLetter => "thu-chuc-mung",
            Self::SupplementSlip => "phieu-bo-sung",
            Self::RefusalSlip => "phieu-tu-choi",
            Self::ApologyForm => "van-ban-xin-loi",
            Self::StopNotice => "thong-bao-dung",
            Self::ThankYouLetter => "thu-cam-on",
            Self::ApologyLetter => "thu-xin-loi",
            Self::CondolenceLetter => "thu-chia-buon",
        }
    }

    /// The document of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|document| document.slug() == slug)
    }

    /// One of the four letters: drafted with a form of address, and not sent where the rules or a
    /// person say so.
    #[must_use]
    pub const fn is_letter(self) -> bool {
        matches!(
            self,
            Self::CongratulationLetter
                | Self::ThankYouLetter
                | Self::ApologyLetter
                | Self::CondolenceLetter
        )
    }

    /// It leaves the office under the head's signature, and văn thư numbers it after that
    /// (NĐ 30/2020/NĐ-CP Đ15): the letters, and the forms that say no, sorry or stop.
    #[must_use]
    pub const fn is_outgoing(self) -> bool {
        self.is_letter() || matches!(self, Self::RefusalSlip | Self::ApologyForm | Self::StopNotice)
    }
}
