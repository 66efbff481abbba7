//! The papers that a case can carry.

use minicbor::{Decode, Encode};

macro_rules! documents {
    ($( $(#[doc = $about:literal])* $index:literal $name:ident $slug:literal; )*) => {
        /// A document by its stable slug.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
        #[cbor(index_only)]
        pub enum Document {
            $( $(#[doc = $about])* #[n($index)] $name, )*
        }

        impl Document {
            /// All documents, the receipt first.
            pub const ALL: &[Self] = &[ $( Self::$name, )* ];

            /// Stable slug.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $( Self::$name => $slug, )*
                }
            }
        }
    };
}

documents! {
    /// Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01, TT 03/2025/TT-VPCP).
    0 Receipt "giay-tiep-nhan";
    /// Giấy khai sinh, bản chính (TT 04/2020/TT-BTP Đ28).
    1 BirthCertificate "giay-khai-sinh";
    /// Thư chúc mừng (thư công, NĐ 30/2020/NĐ-CP Đ7).
    2 CongratulationLetter "thu-chuc-mung";
    /// Trích lục khai tử, bản chính (TT 04/2020/TT-BTP).
    3 DeathExtract "trich-luc-khai-tu";
    /// Giấy chứng nhận đăng ký hộ kinh doanh.
    4 BusinessCertificate "gcn-ho-kinh-doanh";
    /// Giấy chứng nhận kết hôn, two originals (TT 04/2020/TT-BTP Đ28).
    5 MarriageCertificate "giay-chung-nhan-ket-hon";
    /// Giấy xác nhận tình trạng hôn nhân (TT 04/2020/TT-BTP Đ33).
    6 StatusCertificate "giay-xac-nhan-tthn";
    /// The police's notice that the child is registered as resident.
    7 ResidenceNotice "thong-bao-thuong-tru";
    /// The child's health insurance card, or its number.
    8 InsuranceCard "the-bhyt";
    /// The police's notice that the deceased is no longer registered as resident.
    9 ResidenceRemoved "thong-bao-xoa-thuong-tru";
    /// The tax office's notice of the tax code.
    10 TaxCode "ma-so-thue";
}

impl Document {
    /// The document of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|document| document.slug() == slug)
    }

    /// A letter: approved by a leader, numbered by văn thư after signature.
    #[must_use]
    pub const fn is_letter(self) -> bool {
        matches!(self, Self::CongratulationLetter)
    }
}
