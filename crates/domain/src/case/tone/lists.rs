//! What the table of rules names as one, and what several of its rows share.

/// What a phrase names as one.
pub(super) const LISTS: [(&str, &[&str]); 5] = [
    // How an officer may address whom the letter is to, and who that is to the office.
    (
        "@reader",
        &[
            "ông",
            "bà",
            "ông bà",
            "anh",
            "chị",
            "anh chị",
            "gia đình",
            "phía gia đình",
            "quý vị",
            "người dân",
            "công dân",
            "người nộp",
            "người khai",
            "người yêu cầu",
            "hai bạn",
        ],
    ),
    (
        "@file",
        &[
            "hồ sơ",
            "giấy tờ",
            "đơn",
            "tờ khai",
            "bổ sung",
            "hồ sơ bổ sung",
            "giấy tờ bổ sung",
            "bổ sung hồ sơ",
            "bổ sung giấy tờ",
            "giấy chứng sinh",
            "một số giấy tờ",
        ],
    ),
    ("@office", &["phường", "cơ quan", "cán bộ", "chúng tôi", "ủy ban", "công chức", "bưu điện"]),
    // What the office does with papers: what is wrong after these is the office's.
    (
        "@hands",
        &[
            "chuyển",
            "gửi",
            "nhận",
            "in",
            "trả",
            "trao",
            "giao",
            "để",
            "làm",
            "nhập",
            "sao",
            "quét",
            "lưu",
            "báo",
            "hướng dẫn",
            "yêu cầu",
        ],
    ),
    ("@kin", &["mẹ", "cha", "bố", "ba", "má", "cháu", "bé", "vợ", "chồng", "con", "ông", "bà"]),
];

/// That it was not so.
pub(super) const DENIED: &[&str] = &[
    "không phải là?",
    "chẳng phải là?",
    "hoàn toàn không",
    "không phải là? do/vì/tại @reader",
    "không phải là? do/vì/tại",
];

/// What the office is sorry for, and not why something went wrong.
pub(super) const SORRY: &[&str] = &[
    "xin lỗi",
    "xin lỗi @reader",
    "cảm ơn",
    "cảm ơn @reader",
    "lấy làm tiếc",
    "rất tiếc",
    "áy náy",
    "nhận lỗi",
    "không phải là?",
    "chẳng phải là?",
    "hoàn toàn không",
];

/// What is written on a banner, and to nobody who mourns.
pub(super) const SLOGANS: &[&str] = &[
    "quyết tâm hoàn thành",
    "quyết tâm thực hiện",
    "quyết tâm thắng lợi",
    "hoàn/thực thành/hiện thắng lợi",
    "thắng lợi nghị quyết",
    "nghị quyết đại hội",
    "thắng lợi vẻ vang",
    "muôn năm",
    "nhiệt liệt",
    "đẩy mạnh",
    "cải cách hành chính",
    "toàn dân đoàn kết",
    "chung sức/tay xây dựng",
    "sống và làm việc theo",
    "học tập và làm theo",
];

pub(super) const FEES: &[&str] = &[
    "lệ phí",
    "khoản phí",
    "mức phí",
    "tiền phí",
    "thu phí",
    "nộp phí",
    "đóng phí",
    "trả phí",
    "thu tiền",
    "nộp tiền",
    "đóng tiền",
    "chuyển khoản",
    "tạm ứng phí",
    "số tài khoản",
    "tài khoản ngân hàng",
];
