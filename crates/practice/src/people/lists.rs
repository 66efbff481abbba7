//! The small lists that people are invented from. Streets, hospitals and telephones look invented.

/// Families of the Kinh, the commonest first.
pub(super) const FAMILIES: &[&str] = &[
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Phan",
    "Vũ",
    "Võ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Đinh",
    "Trịnh",
    "Mai",
    "Tạ",
    "Quách",
    "Nghiêm",
    "Ông Ích",
    "Tôn Thất",
];

pub(super) const MIDDLE_GIRLS: &[&str] =
    &["Thị", "Ngọc", "Thu", "Thùy", "Minh", "Khánh", "Bảo", "Gia", "Diệu", "Thanh", "Hoài", "Tuệ"];

pub(super) const MIDDLE_BOYS: &[&str] =
    &["Văn", "Đức", "Minh", "Quốc", "Gia", "Bảo", "Hữu", "Công", "Đình", "Anh", "Khôi", "Thành"];

pub(super) const GIVEN_GIRLS: &[&str] = &[
    "An", "Anh", "Bình", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hòa", "Hương", "Khuê", "Lan",
    "Linh", "Mai", "My", "Ngân", "Nhung", "Oanh", "Phương", "Quỳnh", "Thảo", "Thúy", "Trang",
    "Tuyết", "Uyên", "Vy", "Yến",
];

pub(super) const GIVEN_BOYS: &[&str] = &[
    "An", "Bách", "Bình", "Cường", "Dũng", "Đạt", "Giáp", "Hải", "Hiếu", "Hưng", "Khang", "Khoa",
    "Kiên", "Lâm", "Long", "Minh", "Nam", "Nghĩa", "Phúc", "Quân", "Sơn", "Thái", "Thịnh", "Tiến",
    "Trung", "Tùng", "Việt",
];

/// Names that no rule of họ, chữ đệm and tên fits: ethnicity, women, men, girls, boys.
pub(super) struct People {
    pub(super) ethnicity: &'static str,
    pub(super) women: &'static [&'static str],
    pub(super) men: &'static [&'static str],
    pub(super) girls: &'static [&'static str],
    pub(super) boys: &'static [&'static str],
}

pub(super) const PEOPLES: &[People] = &[
    People {
        ethnicity: "Ê-đê",
        women: &["H'Lim Niê Kdăm", "H'Bia Mlô", "H'Nhiêu Êban"],
        men: &["Y Blêo Niê", "Y Thăm Êban", "Y Moan Kbuôr"],
        girls: &["H'Mai Niê Kdăm", "H'Linh Êban"],
        boys: &["Y Khang Niê Kdăm", "Y Nam Mlô"],
    },
    People {
        ethnicity: "Mông",
        women: &["Giàng Thị Mỷ", "Sùng Thị Dợ", "Thào Thị Súa"],
        men: &["Vàng A Páo", "Giàng A Lử", "Hạng A Chư"],
        girls: &["Vàng Thị Say", "Giàng Mỷ Linh"],
        boys: &["Vàng A Sếnh", "Hạng Minh Páo"],
    },
    People {
        ethnicity: "Thái",
        women: &["Lò Thị Ín", "Cầm Thị Phấng", "Quàng Thị Xôm"],
        men: &["Lò Văn Panh", "Cà Văn Ún", "Tòng Văn Hặc"],
        girls: &["Lò Bảo Ngân", "Cầm Thị Pang"],
        boys: &["Lò Gia Bảo", "Tòng Minh Ún"],
    },
    People {
        ethnicity: "Khơ-me",
        women: &["Thạch Thị Sô Phia", "Kim Thị Sa Rây"],
        men: &["Thạch Sô Phép", "Sơn Ngọc Đa Ra"],
        girls: &["Thạch Thị Bô Pha"],
        boys: &["Thạch Sa Vuth"],
    },
    People {
        ethnicity: "Gia Rai",
        women: &["Hmía", "Ksor H'Blin"],
        men: &["Đêu", "Rơ Châm Hyớt"],
        girls: &["Blinh", "Siu H'Ngân"],
        boys: &["Plăi", "Rơ Châm Tuân"],
    },
];

/// Names that try a form's and a paper's width.
pub(super) const LONG_GIRLS: &[&str] =
    &["Công Tằng Tôn Nữ Hoàng Phương Quỳnh Anh", "Nguyễn Phúc Hoàng Bảo Khuê Minh Nguyệt"];
pub(super) const LONG_BOYS: &[&str] =
    &["Nguyễn Phúc Vĩnh Bảo Hoàng Thiên Khang", "Trần Nguyễn Hoàng Anh Minh Quốc Thịnh"];

pub(super) const STREETS: &[&str] = &[
    "đường Thực Hành",
    "phố Thí Dụ",
    "phố Mẫu",
    "đường Tập Dượt",
    "phố Làm Thử",
    "ngõ 12 phố Mẫu",
    "ngách 12/7 phố Thí Dụ",
    "ngõ 105 đường Thực Hành",
];

pub(super) const HOSPITALS: &[&str] = &[
    "Bệnh viện Phụ sản Thực Hành",
    "Bệnh viện đa khoa Thí Dụ",
    "Trạm y tế phường Tập Dượt",
    "Nhà hộ sinh Làm Thử",
];

/// Codes of communes where families of the practice ward come from, besides the ward itself.
pub(super) const COMMUNES: &[&str] = &["00592", "00622", "00634", "00637", "00004", "00070"];
