//! The templates that come with the program, each read when it is first asked for.

use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::document::DocumentCode;

use super::edition::Edition;
use super::error::TemplateError;
use super::pictures::Pictures;

/// A template in the program, and what was read of it.
#[derive(Debug)]
pub(super) struct Shipped {
    pub(super) document: DocumentCode,
    /// Its file: the document's slug, a dot, and the day from which it holds.
    name: &'static str,
    json: &'static str,
    edition: OnceLock<Result<Edition, TemplateError>>,
}

impl Shipped {
    /// The day from which it holds.
    pub(super) fn valid_from(&self) -> NaiveDate {
        let day = self.name.rsplit('.').next().unwrap_or_default();
        day.parse().unwrap_or(NaiveDate::MIN)
    }

    /// Its text.
    pub(super) const fn json(&self) -> &'static str {
        self.json
    }

    /// What it says.
    pub(super) fn edition(&self) -> Result<&Edition, TemplateError> {
        let read = || Edition::read(self.json.as_bytes(), Pictures::none());
        self.edition.get_or_init(read).as_ref().map_err(Clone::clone)
    }
}

macro_rules! shipped {
    ($($document:ident $name:literal),* $(,)?) => {
        /// All of them.
        pub(super) static ALL: [Shipped; [$($name),*].len()] = [
            $(Shipped {
                document: DocumentCode::$document,
                name: $name,
                json: include_str!(concat!("../../templates/", $name, ".json")),
                edition: OnceLock::new(),
            }),*
        ];
    };
}

shipped! {
    BangBieu "bang-bieu.2020-07-16",
    BangCanIn "bang-can-in.2020-07-16",
    GcnHoKinhDoanh "gcn-ho-kinh-doanh.2020-07-16",
    GiayChungNhanKetHon "giay-chung-nhan-ket-hon.2020-07-16",
    GiayKhaiSinhBanSao "giay-khai-sinh-ban-sao.2020-07-16",
    GiayKhaiSinh "giay-khai-sinh.2020-07-16",
    GiayTiepNhan "giay-tiep-nhan.2025-09-15",
    GiayXacNhanTthn "giay-xac-nhan-tthn.2020-07-16",
    KetQuaThuTuc "ket-qua-thu-tuc.2020-07-16",
    LoiChungBanSao "loi-chung-ban-sao.2020-07-16",
    LoiChungChuKy "loi-chung-chu-ky.2020-07-16",
    NhanGiao "nhan-giao.2020-03-05",
    PhieuBoSung "phieu-bo-sung.2025-09-15",
    PhieuTuChoi "phieu-tu-choi.2025-09-15",
    PhongBi "phong-bi.2020-03-05",
    ThongBaoDung "thong-bao-dung.2025-09-15",
    ThuCamOn "thu-cam-on.2020-03-05",
    ThuChiaBuon "thu-chia-buon.2020-03-05",
    ThuChucMung "thu-chuc-mung.2020-03-05",
    ThuKemGiayTo "thu-kem-giay-to.2020-03-05",
    ThuXinLoi "thu-xin-loi.2020-03-05",
    ToKhai "to-khai.2024-06-06",
    TrichLucCaiChinhBanSao "trich-luc-cai-chinh-ban-sao.2020-07-16",
    TrichLucCaiChinh "trich-luc-cai-chinh.2020-07-16",
    TrichLucKetHon "trich-luc-ket-hon.2020-07-16",
    TrichLucKetHonBanSao "trich-luc-ket-hon-ban-sao.2020-07-16",
    TrichLucKhaiTuBanSao "trich-luc-khai-tu-ban-sao.2020-07-16",
    TrichLucKhaiTu "trich-luc-khai-tu.2020-07-16",
    TrichLucNhanChaMeConBanSao "trich-luc-nhan-cha-me-con-ban-sao.2020-07-16",
    TrichLucNhanChaMeCon "trich-luc-nhan-cha-me-con.2020-07-16",
    VanBanXinLoi "van-ban-xin-loi.2025-09-15",
}

#[cfg(test)]
mod tests {
    use super::super::edition::Templates;
    use super::*;

    #[test]
    fn every_file_is_for_the_document_and_the_day_by_which_it_is_looked_up() {
        for shipped in &ALL {
            let edition = shipped.edition().unwrap_or_else(|error| panic!("{error}"));
            let template = edition.template();
            assert_eq!(template.document, shipped.document);
            assert_eq!(template.valid_from, shipped.valid_from(), "{}", template.name());
        }
        assert_eq!(Templates::shipped().all().unwrap().len(), ALL.len());
    }
}
