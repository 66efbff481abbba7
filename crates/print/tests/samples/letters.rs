//! Letters that are about a paper that had to come back.

use serde_json::{Value, json};

use super::{leader, office};

/// A certificate was misprinted, and another one comes in its place.
pub(crate) fn recalled() -> Value {
    json!({
        "office": office(), "number": "08/UBND-VHXH", "date": "2026-11-26",
        "addressee": "Bà Lê Thị Mẫu", "you": "bà",
        "case_code": "H26.592.01-261123-0007", "procedure": "Đăng ký khai sinh",
        "sorry_for": { "recalled": {
            "paper": "Giấy khai sinh",
            "what": "Nơi sinh in thiếu tên phường.",
            "replaced": true,
        }},
        "at_home": true,
        "follows": "Phạm Thị Hạnh", "phone": "0900 000 001", "signer": leader()
    })
}

/// A birth was registered twice, and nothing comes in the paper's place; everything is long.
pub(crate) fn recalled_longest() -> Value {
    json!({
        "office": office(), "number": "128/UBND-VHXH", "date": "2026-12-31",
        "addressee": "Bà Công Tằng Tôn Nữ Thị Khuynh Nghiêng Ngưỡng Thượng và ông Trương Nguyễn Khương Duy Nghiễm",
        "you": "ông bà",
        "case_code": "H26.592.01-261231-1207",
        "procedure": "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
        "sorry_for": { "recalled": {
            "paper": "Giấy chứng nhận đăng ký hộ kinh doanh",
            "what": "Việc này đã được đăng ký ở một xã khác trước đó mười ngày, và cả hai nơi đều không \
                     hỏi nhau trước khi ghi vào sổ nên gia đình phải giữ hai giấy nói về cùng một việc",
            "replaced": false,
        }},
        "at_home": false,
        "follows": "Công Tằng Tôn Nữ Thị Khuynh Nghiêng", "phone": "0900 000 001", "signer": leader()
    })
}

/// What goes with the papers where nobody is congratulated.
pub(crate) fn cover_note() -> Value {
    json!({
        "office": office(), "number": "09/UBND-VHXH", "date": "2026-11-26",
        "addressee": "Gia đình ông Nguyễn Văn Thử",
        "papers": ["Giấy khai sinh của cháu", "02 bản sao Giấy khai sinh"],
        "officer": "Phạm Thị Hạnh", "phone": "0900 000 001", "edition": 1, "signer": leader()
    })
}
