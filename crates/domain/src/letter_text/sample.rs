//! Invented cases that a text must hold for: with everything, with no father, one name, long names, no
//! telephone, and with nothing that a case may lack.

use super::{LetterKind, Said, places};

/// A kind of case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sample {
    /// As most are.
    Usual,
    /// A child whose father is not known, and whose mother alone is written to.
    NoFather,
    /// People who have one name.
    OneName,
    /// People whose names are long.
    LongNames,
    /// An office that has no telephone.
    NoPhone,
    /// Nothing is known that need not be.
    Bare,
}

impl Sample {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Usual, Self::NoFather, Self::OneName, Self::LongNames, Self::NoPhone, Self::Bare];

    /// Stable slug; the catalogue has its name as `letter-sample-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::NoFather => "no-father",
            Self::OneName => "one-name",
            Self::LongNames => "long-names",
            Self::NoPhone => "no-phone",
            Self::Bare => "bare",
        }
    }

    /// The sample of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sample| sample.slug() == slug)
    }

    /// A child, in a name that reads as well where no sex is said.
    #[must_use]
    pub const fn child(self) -> &'static str {
        match self {
            Self::OneName => "Y",
            Self::LongNames => "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Thí Dụ",
            _ => "Nguyễn Thử Minh Khang",
        }
    }

    /// A grown-up: a mother, a wife, someone who has died.
    #[must_use]
    pub const fn person(self) -> &'static str {
        match self {
            Self::OneName => "H’Mẫu",
            Self::LongNames => "Công Tằng Tôn Nữ Thị Khuynh Nghiêng Ngưỡng Thượng",
            _ => "Lê Thị Mẫu",
        }
    }

    /// Another one: a husband, a father.
    #[must_use]
    pub const fn other(self) -> &'static str {
        match self {
            Self::OneName => "Y’Thử",
            Self::LongNames => "Trương Nguyễn Khương Duy Nghiễm Thí Dụ Kéo Dài",
            _ => "Nguyễn Văn Thử",
        }
    }

    /// The officer whom one can ask; nobody where nothing is known.
    #[must_use]
    pub const fn officer(self) -> Option<&'static str> {
        match self {
            Self::Bare => None,
            _ => Some("Phạm Thị Hạnh Mẫu"),
        }
    }

    /// The telephone, where there is one.
    #[must_use]
    pub const fn phone(self) -> Option<&'static str> {
        match self {
            Self::NoPhone | Self::Bare => None,
            _ => Some("0900 000 001"),
        }
    }
}

/// Which flags hold together in a case of a kind, each once.
const fn flags(kind: LetterKind) -> &'static [&'static [&'static str]] {
    match kind {
        LetterKind::Birth
        | LetterKind::Wedding
        | LetterKind::Condolence
        | LetterKind::CoverNote => &[&[]],
        LetterKind::Thanks => &[&["truoc_han"], &["dung_han"], &["tre_han"]],
        LetterKind::ApologyBefore | LetterKind::ApologyAfter => {
            &[&[], &["tan_nha"], &["khong_nop_them"], &["tan_nha", "khong_nop_them"]]
        }
        LetterKind::Recalled => &[&[], &["tan_nha"], &["thay_the"], &["thay_the", "tan_nha"]],
    }
}

/// What the cases say that a text of that kind must hold for.
#[must_use]
pub fn samples(kind: LetterKind) -> Vec<Said> {
    Sample::ALL.into_iter().flat_map(|sample| samples_of(kind, sample)).collect()
}

/// What the cases of one sample say, once for each way in which what a case chooses by can fall.
pub fn samples_of(kind: LetterKind, sample: Sample) -> impl Iterator<Item = Said> {
    let said = move |holds: &[&str]| {
        let one = |said: Said, place: &super::Place| {
            if place.flag {
                return said.when(place.name, holds.contains(&place.name));
            }
            said.with(place.name, value(sample, place.name, place.always))
        };
        places(kind).iter().fold(Said::default(), one)
    };
    flags(kind).iter().map(move |holds| said(holds))
}

fn value(sample: Sample, name: &str, always: bool) -> Option<String> {
    if sample == Sample::Bare && !always {
        return None;
    }
    let text = match name {
        "ten_co_quan" => "Ủy ban nhân dân phường Thí Dụ".to_owned(),
        "don_vi" => "phường".to_owned(),
        "so_dien_thoai" => return sample.phone().map(str::to_owned),
        "can_bo" => return sample.officer().map(str::to_owned),
        "danh_xung" => "bà".to_owned(),
        "ten_chau" => sample.child().to_owned(),
        "nguoi_mat" => sample.person().to_owned(),
        "hai_vo_chong" => format!("{} và {}", sample.person(), sample.other()),
        "quan_he" => "cụ bà".to_owned(),
        "ten_thu_tuc" => "Đăng ký khai sinh".to_owned(),
        "ma_ho_so" => "H26.592.01-261123-0007".to_owned(),
        "giay_to" => "Giấy khai sinh của cháu và 02 bản sao Giấy khai sinh".to_owned(),
        "ten_giay" => "Giấy khai sinh".to_owned(),
        "sai_sot" => "nơi sinh in thiếu tên phường".to_owned(),
        "ly_do" => crate::case::renewal::REASONS[0].to_owned(),
        "viec_trong_ho_so" => "đăng ký khai tử và xóa đăng ký thường trú".to_owned(),
        "hen_cu" => "17 giờ 00 phút, ngày 25 tháng 11 năm 2026".to_owned(),
        "hen_moi" => "17 giờ 00 phút, ngày 27 tháng 11 năm 2026".to_owned(),
        _ => "ngày 17 tháng 11 năm 2026".to_owned(),
    };
    Some(text)
}
