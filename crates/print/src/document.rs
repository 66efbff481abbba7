//! The papers this crate can print, by the stable slugs that commands and files use.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A document that can be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentCode {
    /// Giấy tiếp nhận hồ sơ và hẹn trả kết quả: Mẫu 01, TT 03/2025/TT-VPCP, two copies.
    GiayTiepNhan,
    /// Giấy khai sinh (bản chính): TT 04/2020/TT-BTP.
    GiayKhaiSinh,
    /// Trích lục khai tử (bản chính): TT 04/2020/TT-BTP, self-printed.
    TrichLucKhaiTu,
    /// Giấy chứng nhận kết hôn, two originals: TT 04/2020/TT-BTP.
    GiayChungNhanKetHon,
    /// Giấy xác nhận tình trạng hôn nhân: TT 04/2020/TT-BTP Đ33, self-printed.
    GiayXacNhanTthn,
    /// Giấy chứng nhận đăng ký hộ kinh doanh.
    GcnHoKinhDoanh,
    /// Giấy khai sinh (bản sao), on a blank of its own: TT 04/2020/TT-BTP Đ28.
    GiayKhaiSinhBanSao,
    /// Trích lục khai tử (bản sao).
    TrichLucKhaiTuBanSao,
    /// Trích lục kết hôn (bản chính): a marriage registered abroad before, noted in the register here
    /// (TT 04/2020/TT-BTP Đ22).
    TrichLucKetHon,
    /// Trích lục kết hôn (bản sao).
    TrichLucKetHonBanSao,
    /// Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch.
    TrichLucCaiChinh,
    /// Trích lục đăng ký nhận cha, mẹ, con.
    TrichLucNhanChaMeCon,
    /// Lời chứng on certified copies: NĐ 23/2015/NĐ-CP.
    LoiChungBanSao,
    /// Lời chứng under a signature: NĐ 23/2015/NĐ-CP.
    LoiChungChuKy,
    /// The result of a procedure that the office defined itself.
    KetQuaThuTuc,
    /// Thư chúc mừng on the occasion of a birth: NĐ 30/2020 layout.
    ThuChucMung,
    /// Thư gửi kèm giấy tờ, where nobody is congratulated.
    ThuKemGiayTo,
    /// Trích lục thay đổi, cải chính, bổ sung hộ tịch (bản sao).
    TrichLucCaiChinhBanSao,
    /// Trích lục đăng ký nhận cha, mẹ, con (bản sao).
    TrichLucNhanChaMeConBanSao,
    /// Tờ khai, to be signed by whoever asks (TT 04/2024/TT-BTP).
    ToKhai,
    /// Thư cảm ơn, once the result was handed over.
    ThuCamOn,
    /// Thư xin lỗi: the courtesy letter that goes with Mẫu 04.
    ThuXinLoi,
    /// Thư chia buồn.
    ThuChiaBuon,
    /// Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: Mẫu 02, TT 03/2025/TT-VPCP.
    PhieuBoSung,
    /// Phiếu từ chối tiếp nhận giải quyết hồ sơ: Mẫu 03.
    PhieuTuChoi,
    /// Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết: Mẫu 04.
    VanBanXinLoi,
    /// Thông báo dừng giải quyết hồ sơ: Mẫu 05.
    ThongBaoDung,
    /// The sheet with which an officer measures what a printer does to the Ministry's blank.
    BangCanIn,
    /// Nhãn giao: whom a round goes to, for the outside of envelopes.
    NhanGiao,
    /// Phong bì: sender and addressee on an envelope, for a case's letter or for a whole round.
    PhongBi,
    /// A titled table: a round's sheet, a report, a page of a register (NĐ 30/2020 layout).
    BangBieu,
}

/// Which paper a document is put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// Only the variable data, at calibrated positions, on the Ministry's blank.
    Overprint,
    /// The whole page in our own sober layout, on blank A4.
    Plain,
    /// The plain page with a watermark: to be read, never to be used.
    Preview,
    /// What changed later and is not written yet, on the back of the sheet that the family holds
    /// (TT 04/2020/TT-BTP Đ23.3, Đ31.9); its front is not printed.
    Back,
}

/// No document or paper has this slug.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no document or paper is called {0:?}")]
pub struct UnknownDocument(pub String);

impl UnknownDocument {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "print-unknown-document"
    }

    /// What the message for the code has to fill in, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        vec![("name", self.0.clone())]
    }
}

impl DocumentCode {
    /// Every document, in the order in which a case needs them.
    pub const ALL: [Self; 31] = [
        Self::ToKhai,
        Self::GiayTiepNhan,
        Self::PhieuBoSung,
        Self::GiayKhaiSinh,
        Self::TrichLucKhaiTu,
        Self::GiayChungNhanKetHon,
        Self::TrichLucKetHon,
        Self::GiayXacNhanTthn,
        Self::GcnHoKinhDoanh,
        Self::GiayKhaiSinhBanSao,
        Self::TrichLucKhaiTuBanSao,
        Self::TrichLucKetHonBanSao,
        Self::TrichLucCaiChinh,
        Self::TrichLucNhanChaMeCon,
        Self::TrichLucCaiChinhBanSao,
        Self::TrichLucNhanChaMeConBanSao,
        Self::LoiChungBanSao,
        Self::LoiChungChuKy,
        Self::KetQuaThuTuc,
        Self::VanBanXinLoi,
        Self::ThuXinLoi,
        Self::ThuChucMung,
        Self::ThuKemGiayTo,
        Self::ThuChiaBuon,
        Self::ThuCamOn,
        Self::PhieuTuChoi,
        Self::ThongBaoDung,
        Self::BangCanIn,
        Self::BangBieu,
        Self::NhanGiao,
        Self::PhongBi,
    ];

    /// The stable slug, for example `giay-khai-sinh`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::GiayTiepNhan => "giay-tiep-nhan",
            Self::GiayKhaiSinh => "giay-khai-sinh",
            Self::TrichLucKhaiTu => "trich-luc-khai-tu",
            Self::GiayChungNhanKetHon => "giay-chung-nhan-ket-hon",
            Self::GiayXacNhanTthn => "giay-xac-nhan-tthn",
            Self::GcnHoKinhDoanh => "gcn-ho-kinh-doanh",
            Self::GiayKhaiSinhBanSao => "giay-khai-sinh-ban-sao",
            Self::TrichLucKhaiTuBanSao => "trich-luc-khai-tu-ban-sao",
            Self::TrichLucKetHon => "trich-luc-ket-hon",
            Self::TrichLucKetHonBanSao => "trich-luc-ket-hon-ban-sao",
            Self::TrichLucCaiChinh => "trich-luc-cai-chinh",
            Self::TrichLucNhanChaMeCon => "trich-luc-nhan-cha-me-con",
            Self::LoiChungBanSao => "loi-chung-ban-sao",
            Self::LoiChungChuKy => "loi-chung-chu-ky",
            Self::KetQuaThuTuc => "ket-qua-thu-tuc",
            Self::ThuChucMung => "thu-chuc-mung",
            Self::ThuKemGiayTo => "thu-kem-giay-to",
            Self::TrichLucCaiChinhBanSao => "trich-luc-cai-chinh-ban-sao",
            Self::TrichLucNhanChaMeConBanSao => "trich-luc-nhan-cha-me-con-ban-sao",
            Self::ToKhai => "to-khai",
            Self::ThuCamOn => "thu-cam-on",
            Self::ThuXinLoi => "thu-xin-loi",
            Self::ThuChiaBuon => "thu-chia-buon",
            Self::PhieuBoSung => "phieu-bo-sung",
            Self::PhieuTuChoi => "phieu-tu-choi",
            Self::VanBanXinLoi => "van-ban-xin-loi",
            Self::ThongBaoDung => "thong-bao-dung",
            Self::BangCanIn => "bang-can-in",
            Self::BangBieu => "bang-bieu",
            Self::NhanGiao => "nhan-giao",
            Self::PhongBi => "phong-bi",
        }
    }

    /// The document with this slug.
    ///
    /// # Errors
    /// [`UnknownDocument`] with the slug.
    pub fn from_slug(slug: &str) -> Result<Self, UnknownDocument> {
        Self::ALL
            .into_iter()
            .find(|code| code.slug() == slug)
            .ok_or_else(|| UnknownDocument(slug.to_owned()))
    }

    /// The papers this document can be put on, the usual one first.
    ///
    /// A ward may print the plain certificate only where its setting allows it; that is the
    /// caller's rule (DESIGN, "Paper").
    #[must_use]
    pub const fn papers(self) -> &'static [PaperKind] {
        match self {
            Self::GiayKhaiSinh | Self::GiayKhaiSinhBanSao | Self::GiayChungNhanKetHon => {
                &[PaperKind::Overprint, PaperKind::Plain, PaperKind::Preview, PaperKind::Back]
            }
            Self::BangCanIn => &[PaperKind::Plain],
            _ => &[PaperKind::Plain, PaperKind::Preview],
        }
    }

    /// Whether a printer's profile moves anything on it: what is printed over a blank, and the sheet
    /// that measures the printer.
    #[must_use]
    pub const fn takes_profile(self) -> bool {
        self.has_blank() || matches!(self, Self::BangCanIn)
    }

    /// The Ministry prints a blank for it, and our page is only where a ward's setting allows it.
    #[must_use]
    pub const fn has_blank(self) -> bool {
        matches!(self, Self::GiayKhaiSinh | Self::GiayKhaiSinhBanSao | Self::GiayChungNhanKetHon)
    }

    /// The Vietnamese name, as people say it.
    #[must_use]
    pub const fn title_vi(self) -> &'static str {
        match self {
            Self::GiayTiepNhan => "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            Self::GiayKhaiSinh => "Giấy khai sinh",
            Self::TrichLucKhaiTu => "Trích lục khai tử",
            Self::GiayChungNhanKetHon => "Giấy chứng nhận kết hôn",
            Self::GiayXacNhanTthn => "Giấy xác nhận tình trạng hôn nhân",
            Self::GcnHoKinhDoanh => "Giấy chứng nhận đăng ký hộ kinh doanh",
            Self::GiayKhaiSinhBanSao => "Giấy khai sinh (bản sao)",
            Self::TrichLucKhaiTuBanSao => "Trích lục khai tử (bản sao)",
            Self::TrichLucKetHon => "Trích lục kết hôn",
            Self::TrichLucKetHonBanSao => "Trích lục kết hôn (bản sao)",
            Self::TrichLucCaiChinh => "Trích lục thay đổi, cải chính, bổ sung hộ tịch",
            Self::TrichLucNhanChaMeCon => "Trích lục đăng ký nhận cha, mẹ, con",
            Self::LoiChungBanSao => "Lời chứng chứng thực bản sao",
            Self::LoiChungChuKy => "Lời chứng chứng thực chữ ký",
            Self::KetQuaThuTuc => "Kết quả giải quyết thủ tục",
            Self::ThuChucMung => "Thư chúc mừng",
            Self::ThuKemGiayTo => "Thư gửi kèm giấy tờ",
            Self::TrichLucCaiChinhBanSao => {
                "Trích lục thay đổi, cải chính, bổ sung hộ tịch (bản sao)"
            }
            Self::TrichLucNhanChaMeConBanSao => "Trích lục đăng ký nhận cha, mẹ, con (bản sao)",
            Self::ToKhai => "Tờ khai",
            Self::ThuCamOn => "Thư cảm ơn",
            Self::ThuXinLoi => "Thư xin lỗi",
            Self::ThuChiaBuon => "Thư chia buồn",
            Self::PhieuBoSung => "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
            Self::PhieuTuChoi => "Phiếu từ chối tiếp nhận, giải quyết hồ sơ",
            Self::VanBanXinLoi => "Văn bản xin lỗi và đề nghị gia hạn",
            Self::ThongBaoDung => "Thông báo dừng giải quyết hồ sơ",
            Self::BangCanIn => "Tờ thử căn chỉnh",
            Self::BangBieu => "Bảng biểu",
            Self::NhanGiao => "Nhãn giao",
            Self::PhongBi => "Phong bì",
        }
    }

    /// The English name.
    #[must_use]
    pub const fn title_en(self) -> &'static str {
        match self {
            Self::GiayTiepNhan => "Receipt and appointment for the result",
            Self::GiayKhaiSinh => "Birth certificate",
            Self::TrichLucKhaiTu => "Extract of death registration",
            Self::GiayChungNhanKetHon => "Marriage certificate",
            Self::GiayXacNhanTthn => "Certificate of marital status",
            Self::GcnHoKinhDoanh => "Household business certificate",
            Self::GiayKhaiSinhBanSao => "Birth certificate (copy)",
            Self::TrichLucKhaiTuBanSao => "Extract of death registration (copy)",
            Self::TrichLucKetHon => "Extract of marriage registration",
            Self::TrichLucKetHonBanSao => "Extract of marriage registration (copy)",
            Self::TrichLucCaiChinh => "Extract of a change or correction",
            Self::TrichLucNhanChaMeCon => "Extract of recognition",
            Self::LoiChungBanSao => "Certification of copies",
            Self::LoiChungChuKy => "Certification of a signature",
            Self::KetQuaThuTuc => "Result of the procedure",
            Self::ThuChucMung => "Letter of congratulation",
            Self::ThuKemGiayTo => "Cover note",
            Self::TrichLucCaiChinhBanSao => "Extract of a change or correction (copy)",
            Self::TrichLucNhanChaMeConBanSao => "Extract of recognition (copy)",
            Self::ToKhai => "Declaration",
            Self::ThuCamOn => "Letter of thanks",
            Self::ThuXinLoi => "Letter of apology",
            Self::ThuChiaBuon => "Letter of condolence",
            Self::PhieuBoSung => "Request for missing papers",
            Self::PhieuTuChoi => "Refusal in writing",
            Self::VanBanXinLoi => "Apology with a new date",
            Self::ThongBaoDung => "Notice that a dossier is stopped",
            Self::BangCanIn => "Calibration sheet",
            Self::BangBieu => "Table",
            Self::NhanGiao => "Delivery labels",
            Self::PhongBi => "Envelope",
        }
    }
}

impl PaperKind {
    /// It lies over the Ministry's blank, on one of its sides.
    #[must_use]
    pub const fn is_over_blank(self) -> bool {
        matches!(self, Self::Overprint | Self::Back)
    }

    /// Every kind of paper.
    pub const ALL: [Self; 4] = [Self::Overprint, Self::Plain, Self::Preview, Self::Back];

    /// The stable slug: `overprint`, `plain`, `preview` or `back`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Overprint => "overprint",
            Self::Plain => "plain",
            Self::Preview => "preview",
            Self::Back => "back",
        }
    }

    /// The paper with this slug.
    ///
    /// # Errors
    /// [`UnknownDocument`] with the slug.
    pub fn from_slug(slug: &str) -> Result<Self, UnknownDocument> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.slug() == slug)
            .ok_or_else(|| UnknownDocument(slug.to_owned()))
    }
}

impl fmt::Display for DocumentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl FromStr for DocumentCode {
    type Err = UnknownDocument;

    fn from_str(slug: &str) -> Result<Self, UnknownDocument> {
        Self::from_slug(slug)
    }
}

impl fmt::Display for PaperKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl FromStr for PaperKind {
    type Err = UnknownDocument;

    fn from_str(slug: &str) -> Result<Self, UnknownDocument> {
        Self::from_slug(slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slug_leads_back_to_its_document_and_paper() {
        for code in DocumentCode::ALL {
            assert_eq!(DocumentCode::from_slug(code.slug()), Ok(code));
            assert_eq!(serde_json::to_value(code).unwrap(), code.slug());
        }
        for kind in PaperKind::ALL {
            assert_eq!(kind.slug().parse(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.slug());
        }
    }

    #[test]
    fn a_slug_that_is_no_document_is_named() {
        let error = DocumentCode::from_slug("giay-tinh-yeu").unwrap_err();
        assert_eq!(error, UnknownDocument("giay-tinh-yeu".into()));
        assert_eq!(error.code(), "print-unknown-document");
    }
}
