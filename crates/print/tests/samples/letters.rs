//! The letters: as most are, as short and as long as they can be, and about a paper that had to come back.

use serde_json::{Value, json};

use super::office;

/// A letter as most are.
pub(crate) fn letter() -> Value {
    json!({
        "office": office(),
        "number": "05/UBND-VHXH",
        "date": "2026-11-25",
        "addressee": "Gia đình anh Nguyễn Văn Thử và chị Lê Thị Mẫu",
        "child_name": "Nguyễn Thử Minh Khang",
        "child_born": "2026-11-17",
        "papers": ["Giấy khai sinh của cháu", "kết quả đăng ký thường trú", "mã số bảo hiểm y tế"],
        "phone": "024 0000 0000",
        "border": true,
        "signer": { "authority": "chu-tich", "name": "Nguyễn Văn Ký" }
    })
}

/// Everything long, signed for another.
pub(crate) fn letter_longest() -> Value {
    json!({
        "office": {
            "superior": "Thành phố Hồ Chí Minh",
            "name": "Ủy ban nhân dân xã Nguyễn Thị Thí Dụ Kéo Dài Phía Đông Bắc",
            "place": "Nguyễn Thị Thí Dụ Kéo Dài Phía Đông Bắc"
        },
        "number": "1205/UBND-VHXH",
        "date": "2026-11-25",
        "addressee": "Gia đình ông Trương Nguyễn Hoàng Phước Ưỡng và bà Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
        "child_name": "Trương Công Tằng Tôn Nữ Huyền Thụy Ngọc Phương Uyên",
        "child_born": "2026-11-17",
        "papers": (1..=6).map(|i| format!("bản sao Giấy khai sinh thứ {i} theo yêu cầu của gia đình")).collect::<Vec<_>>(),
        "phone": "028 0000 0000, máy lẻ 123",
        "signer": { "authority": "tuq", "title": "Trưởng phòng Văn hóa - Xã hội", "name": "Nguyễn Hoàng Thị Phương Uyên" }
    })
}

pub(crate) fn leader() -> Value {
    json!({ "authority": "tm-chu-tich", "name": "Nguyễn Văn Ký" })
}

/// Of a marriage.
pub(crate) fn wedding() -> Value {
    let mut letter = letter();
    letter["addressee"] = json!("Anh Trần Văn Thử và chị Lê Thị Mẫu");
    letter["couple"] = json!(["anh Trần Văn Thử", "chị Lê Thị Mẫu"]);
    letter["child_name"] = Value::Null;
    letter["papers"] = json!([]);
    letter
}

/// Thanks where the office was late.
pub(crate) fn thanks() -> Value {
    json!({
        "office": office(), "date": "2026-11-30", "addressee": "Bà Lê Thị Mẫu", "you": "bà",
        "case_code": "H26.592.01-261123-0007", "procedure": "Đăng ký khai sinh",
        "handed_over": "2026-11-30", "kept": "late", "phone": "024 0000 0000", "signer": leader()
    })
}

/// Before the promise is broken, or after; then a supplement is awaited as well.
pub(crate) fn apology(is_past: bool) -> Value {
    json!({
        "office": office(), "number": "06/UBND-VHXH", "date": "2026-11-26",
        "addressee": "Bà Lê Thị Mẫu", "you": "bà",
        "case_code": "H26.592.01-261123-0007", "procedure": "Đăng ký khai sinh",
        "sorry_for": { "late": {
            "promised": "2026-11-27T17:00:00+07:00", "is_past": is_past,
            "reason": "cơ quan chưa sắp xếp đủ người giải quyết trong thời gian đã hẹn",
            "new_due": "2026-12-01T17:00:00+07:00", "nothing_more": !is_past,
        }},
        "at_home": true,
        "follows": "Phạm Thị Hạnh", "phone": "0900 000 001", "signer": leader()
    })
}

pub(crate) fn condolence() -> Value {
    json!({
        "office": office(), "number": "07/UBND-VHXH", "date": "2026-11-26",
        "addressee": "Ông Trần Văn Thử và gia quyến", "relation": "cụ bà",
        "deceased": "Lê Thị Thí Dụ", "died": "2026-11-24",
        "procedures": ["đăng ký khai tử", "xóa đăng ký thường trú"],
        "officer": "Phạm Thị Hạnh", "phone": "0900 000 001", "signer": leader()
    })
}

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

/// The office, the addressee and the signer of a letter in which everything is long.
fn long_frame() -> Value {
    let long = letter_longest();
    json!({
        "office": long["office"], "number": long["number"], "date": "2026-12-31",
        "addressee": "Bà Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Uyên", "you": "bà",
        "case_code": "H26.592.01-261231-1207",
        "procedure": "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
        "follows": "Công Tằng Tôn Nữ Thị Khuynh Nghiêng", "phone": long["phone"],
        "signer": long["signer"],
    })
}

/// A long letter with what its kind says besides; what it has no place for goes.
fn long(said: Value, without: &[&str]) -> Value {
    let mut letter = long_frame();
    let entries = letter.as_object_mut().unwrap();
    for key in without {
        entries.remove(*key);
    }
    entries.extend(said.as_object().unwrap().clone());
    letter
}

/// Thanks where the office kept its word, and everything is long.
pub(crate) fn thanks_longest() -> Value {
    long(json!({ "handed_over": "2026-12-31", "kept": "early" }), &["follows"])
}

/// For a life that many procedures end.
pub(crate) fn condolence_longest() -> Value {
    let said = json!({
        "addressee": "Ông Trương Nguyễn Hoàng Phước Ưỡng và gia quyến", "relation": "cụ bà",
        "deceased": "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Uyên", "died": "2026-12-29",
        "procedures": [
            "đăng ký khai tử", "xóa đăng ký thường trú",
            "giải quyết hưởng chế độ tử tuất của người tham gia bảo hiểm xã hội",
            "hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội tại cộng đồng",
        ],
        "officer": "Công Tằng Tôn Nữ Thị Khuynh Nghiêng",
    });
    long(said, &["you", "case_code", "procedure", "follows"])
}

/// What goes with many papers.
pub(crate) fn cover_note_longest() -> Value {
    let papers: Vec<String> = (1..=8)
        .map(|at| format!("bản sao Giấy chứng nhận kết hôn thứ {at} theo yêu cầu của gia đình"))
        .collect();
    let officer = "Công Tằng Tôn Nữ Thị Khuynh Nghiêng";
    let said = json!({ "papers": papers, "officer": officer });
    long(said, &["you", "case_code", "procedure", "follows"])
}

/// After the promise was broken, for a long reason.
pub(crate) fn late_longest() -> Value {
    long(
        json!({
            "sorry_for": { "late": {
                "promised": "2026-12-29T17:00:00+07:00", "is_past": true,
                "reason": "cơ quan phải xác minh nơi sinh với Ủy ban nhân dân xã Nguyễn Thị Thí Dụ \
                           Kéo Dài Phía Đông Bắc và đã không lường trước thời gian cần thiết, lại \
                           chưa sắp xếp đủ người giải quyết trong những ngày cuối năm",
                "new_due": "2027-01-06T17:00:00+07:00", "nothing_more": true,
            }},
            "at_home": true,
        }),
        &[],
    )
}

/// An apology of which nothing is known but that it is due.
pub(crate) fn apology_empty() -> Value {
    json!({
        "office": office(),
        "sorry_for": { "late": {
            "promised": "2026-11-27T17:00:00+07:00", "reason": "", "new_due": "2026-12-01T17:00:00+07:00"
        }},
    })
}

/// Of a marriage of two long names.
pub(crate) fn wedding_longest() -> Value {
    let mut letter = letter_longest();
    letter["couple"] = json!([
        "anh Trương Nguyễn Hoàng Phước Ưỡng",
        "chị Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Uyên"
    ]);
    letter["child_name"] = Value::Null;
    letter
}
