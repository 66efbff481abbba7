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
    /// Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02).
    60 SupplementSlip "phieu-bo-sung";
    /// Giấy khai sinh, bản chính (TT 04/2020/TT-BTP Đ28).
    1 BirthCertificate "giay-khai-sinh";
    /// Trích lục khai tử, bản chính (TT 04/2020/TT-BTP).
    3 DeathExtract "trich-luc-khai-tu";
    /// Giấy chứng nhận đăng ký hộ kinh doanh.
    4 BusinessCertificate "gcn-ho-kinh-doanh";
    /// Giấy chứng nhận kết hôn, two originals (TT 04/2020/TT-BTP Đ28).
    5 MarriageCertificate "giay-chung-nhan-ket-hon";
    /// Giấy xác nhận tình trạng hôn nhân (TT 04/2020/TT-BTP Đ33).
    6 StatusCertificate "giay-xac-nhan-tthn";
    /// Giấy khai sinh (bản sao), on a blank of its own (TT 04/2020/TT-BTP Đ28.1).
    11 BirthCopy "giay-khai-sinh-ban-sao";
    /// Trích lục khai tử (bản sao).
    12 DeathCopy "trich-luc-khai-tu-ban-sao";
    /// Trích lục kết hôn (bản sao).
    13 MarriageCopy "trich-luc-ket-hon-ban-sao";
    /// Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch (bản sao).
    133 ChangeCopy "trich-luc-cai-chinh-ban-sao";
    /// Trích lục đăng ký nhận cha, mẹ, con (bản sao).
    134 RecognitionCopy "trich-luc-nhan-cha-me-con-ban-sao";
    /// Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch.
    14 ChangeExtract "trich-luc-cai-chinh";
    /// Trích lục đăng ký nhận cha, mẹ, con.
    15 RecognitionExtract "trich-luc-nhan-cha-me-con";
    /// Lời chứng that stands on each certified copy (NĐ 23/2015/NĐ-CP).
    16 CopyCertification "loi-chung-ban-sao";
    /// Lời chứng under a signature (NĐ 23/2015/NĐ-CP Đ25).
    17 SignatureCertification "loi-chung-chu-ky";
    /// The result of a procedure that the office defined itself.
    70 OwnResult "ket-qua-thu-tuc";
    /// The police's notice that the child is registered as resident.
    7 ResidenceNotice "thong-bao-thuong-tru";
    /// The child's health insurance card, or its number.
    8 InsuranceCard "the-bhyt";
    /// The police's notice that the deceased is no longer registered as resident.
    9 ResidenceRemoved "thong-bao-xoa-thuong-tru";
    /// What was decided on the funeral grant; its name is the catalogue's.
    131 FuneralGrant "quyet-dinh-mai-tang";
    /// What was decided on the survivors' grant; its name is the catalogue's.
    132 SurvivorsGrant "quyet-dinh-tu-tuat";
    /// The tax office's notice of the tax code.
    10 TaxCode "ma-so-thue";
    /// Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết (Mẫu 04).
    62 ApologyForm "van-ban-xin-loi";
    /// Thư xin lỗi: the courtesy letter that goes with Mẫu 04.
    65 ApologyLetter "thu-xin-loi";
    /// Thư chúc mừng (thư công, NĐ 30/2020/NĐ-CP Đ7).
    2 CongratulationLetter "thu-chuc-mung";
    /// Thư gửi kèm giấy tờ: what goes with the papers where nobody is congratulated.
    205 CoverNote "thu-kem-giay-to";
    /// Thư chia buồn.
    66 CondolenceLetter "thu-chia-buon";
    /// Thư cảm ơn.
    64 ThankYouLetter "thu-cam-on";
    /// Phiếu từ chối tiếp nhận giải quyết hồ sơ (Mẫu 03).
    61 RefusalSlip "phieu-tu-choi";
    /// Thông báo dừng giải quyết hồ sơ (Mẫu 05).
    63 StopNotice "thong-bao-dung";
}

impl Document {
    /// The four letters, and the neutral cover note.
    pub const LETTERS: [Self; 5] = [
        Self::ApologyLetter,
        Self::CongratulationLetter,
        Self::CoverNote,
        Self::CondolenceLetter,
        Self::ThankYouLetter,
    ];

    /// The document of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|document| document.slug() == slug)
    }

    /// One of the letters: drafted with a form of address, and not sent where the rules or a
    /// person say so.
    #[must_use]
    pub const fn is_letter(self) -> bool {
        matches!(
            self,
            Self::CongratulationLetter
                | Self::CoverNote
                | Self::ThankYouLetter
                | Self::ApologyLetter
                | Self::CondolenceLetter
        )
    }

    /// It says what a register says, and is no original.
    #[must_use]
    pub const fn is_copy(self) -> bool {
        matches!(
            self,
            Self::BirthCopy
                | Self::DeathCopy
                | Self::MarriageCopy
                | Self::ChangeCopy
                | Self::RecognitionCopy
        )
    }

    /// It is printed over a blank of the Ministry's (TT 04/2020/TT-BTP Đ28.1), each of which is
    /// accounted for.
    #[must_use]
    pub const fn has_blank(self) -> bool {
        matches!(self, Self::BirthCertificate | Self::BirthCopy | Self::MarriageCertificate)
    }

    /// How many originals are made of it: each spouse gets one (Luật Hộ tịch Đ18, TT 04/2020/TT-BTP).
    #[must_use]
    pub const fn originals(self) -> u16 {
        if matches!(self, Self::MarriageCertificate) { 2 } else { 1 }
    }

    /// It may leave the office as a file that is signed electronically. What the Ministry makes a blank
    /// for, and what is written on somebody else's paper, exists on paper alone; receipt and slip are
    /// given out at once under the officer's own name; and a family that mourns is sent no file.
    #[must_use]
    pub const fn leaves_as_file(self) -> bool {
        !self.has_blank()
            && !matches!(
                self,
                Self::Receipt
                    | Self::SupplementSlip
                    | Self::CopyCertification
                    | Self::SignatureCertification
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
