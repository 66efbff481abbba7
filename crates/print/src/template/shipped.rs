//! The templates that come with the program.

use super::edition::{Edition, Templates};
use super::error::TemplateError;
use super::pictures::Pictures;

macro_rules! shipped {
    ($($name:literal),* $(,)?) => {
        /// The bytes of each, by the name of its file.
        pub(super) const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../templates/", $name, ".json")))),*
        ];
    };
}

shipped![
    "bang-bieu.2020-07-16",
    "bang-can-in.2020-07-16",
    "gcn-ho-kinh-doanh.2020-07-16",
    "giay-chung-nhan-ket-hon.2020-07-16",
    "giay-khai-sinh-ban-sao.2020-07-16",
    "giay-khai-sinh.2020-07-16",
    "giay-tiep-nhan.2025-07-01",
    "giay-xac-nhan-tthn.2020-07-16",
    "ket-qua-thu-tuc.2020-07-16",
    "loi-chung-ban-sao.2020-07-16",
    "loi-chung-chu-ky.2020-07-16",
    "phieu-bo-sung.2025-07-01",
    "phieu-tu-choi.2025-07-01",
    "thong-bao-dung.2025-07-01",
    "to-khai.2024-06-06",
    "trich-luc-cai-chinh-ban-sao.2020-07-16",
    "trich-luc-cai-chinh.2020-07-16",
    "trich-luc-ket-hon-ban-sao.2020-07-16",
    "trich-luc-khai-tu-ban-sao.2020-07-16",
    "trich-luc-khai-tu.2020-07-16",
    "trich-luc-nhan-cha-me-con-ban-sao.2020-07-16",
    "trich-luc-nhan-cha-me-con.2020-07-16",
    "van-ban-xin-loi.2025-07-01",
];

/// Reads all of them.
pub(super) fn read() -> Result<Templates, TemplateError> {
    let mut all = Templates::default();
    for (_, json) in FILES {
        all.add(Edition::read(json.as_bytes(), Pictures::none())?)?;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_named_as_its_template_says() {
        for (name, json) in FILES {
            let edition = Edition::read(json.as_bytes(), Pictures::none())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let template = edition.template();
            assert_eq!(format!("{}.{}", template.document, template.valid_from), *name);
        }
        assert_eq!(Templates::shipped().unwrap().iter().count(), FILES.len());
    }
}
