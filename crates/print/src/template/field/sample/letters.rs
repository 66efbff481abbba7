//! What the letters say that no field of a template asks for: their words are filled in, and the record
//! brings what they speak of. Its people are invented and look it.

use serde_json::{Value, json};

use crate::document::DocumentCode;

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    Usual,
    Longest,
}

/// A number, a case, and a procedure, as they come and as long as they come.
const CASES: [[&str; 2]; 2] = [
    ["H26.592.01-261117-0005", "Đăng ký khai sinh"],
    [
        "H26.592.01-261231-1207",
        "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
    ],
];
const PHONES: [&str; 2] = ["024 0000 0000", "028 0000 0000, máy lẻ 123"];
const OFFICERS: [&str; 2] = ["Phạm Thị Hạnh Mẫu", "Công Tằng Tôn Nữ Thị Khuynh Nghiêng"];

/// What the letter of a document says; nothing for what is no letter.
pub(super) fn said(document: DocumentCode, length: Length) -> Option<Value> {
    let pick = |both: [&'static str; 2]| both[usize::from(length == Length::Longest)];
    let [case, procedure] = CASES[usize::from(length == Length::Longest)];
    let (phone, officer) = (pick(PHONES), pick(OFFICERS));
    let about_case = json!({
        "number": pick(["05/UBND-VHXH", "1205/UBND-VHXH"]),
        "addressee": pick(["Bà Lê Thị Mẫu", "Bà Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Uyên"]),
        "you": "bà", "case_code": case, "procedure": procedure, "phone": phone,
    });
    Some(match document {
        DocumentCode::ThuChucMung => json!({
            "number": about_case["number"],
            "addressee": pick([
                "Gia đình anh Nguyễn Văn Thử và chị Lê Thị Mẫu",
                "Gia đình ông Trương Nguyễn Hoàng Phước Ưỡng và bà Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
            ]),
            "child_name": pick([
                "Nguyễn Thử Minh Khang", "Trương Công Tằng Tôn Nữ Huyền Thụy Ngọc Phương Uyên",
            ]),
            "child_born": "2026-11-10",
            "papers": papers(length),
            "phone": phone,
        }),
        DocumentCode::ThuKemGiayTo => json!({
            "number": about_case["number"],
            "addressee": pick([
                "Gia đình ông Nguyễn Văn Thử",
                "Gia đình ông Trương Nguyễn Hoàng Phước Ưỡng và bà Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
            ]),
            "papers": papers(length), "officer": officer, "phone": phone,
        }),
        DocumentCode::ThuCamOn => {
            let kept = json!({
                "handed_over": pick(["2026-11-24", "2026-12-31"]), "kept": pick(["on-time", "early"]),
            });
            with(about_case, kept)
        }
        DocumentCode::ThuXinLoi => {
            let late = json!({
                "sorry_for": { "late": {
                    "promised": pick(["2026-11-24T17:00:00+07:00", "2026-12-29T17:00:00+07:00"]),
                    "is_past": true,
                    "reason": pick([
                        "phường chưa sắp xếp đủ người giải quyết trong thời gian đã hẹn",
                        "cơ quan phải xác minh nơi sinh với Ủy ban nhân dân xã Nguyễn Thị Thí Dụ Kéo Dài \
                         Phía Đông Bắc và đã không lường trước thời gian cần thiết, lại chưa sắp xếp đủ \
                         người giải quyết trong những ngày cuối năm",
                    ]),
                    "new_due": pick(["2026-11-27T17:00:00+07:00", "2027-01-06T17:00:00+07:00"]),
                    "nothing_more": true,
                }},
                "at_home": true, "follows": officer,
            });
            with(about_case, late)
        }
        DocumentCode::ThuChiaBuon => json!({
            "number": about_case["number"],
            "addressee": pick([
                "Ông Trần Văn Thử và gia quyến", "Ông Trương Nguyễn Hoàng Phước Ưỡng và gia quyến",
            ]),
            "relation": "cụ bà",
            "deceased": pick([
                "Lê Thị Thí Dụ", "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Uyên",
            ]),
            "died": "2026-11-15",
            "procedures": procedures(length), "officer": officer, "phone": phone,
        }),
        _ => return None,
    })
}

fn papers(length: Length) -> Vec<String> {
    match length {
        Length::Usual => {
            ["Giấy khai sinh của cháu", "02 bản sao Giấy khai sinh"].map(str::to_owned).into()
        }
        Length::Longest => (1..=6)
            .map(|at| format!("bản sao Giấy khai sinh thứ {at} theo yêu cầu của gia đình"))
            .collect(),
    }
}

fn procedures(length: Length) -> &'static [&'static str] {
    const ALL: &[&str] = &[
        "đăng ký khai tử",
        "xóa đăng ký thường trú",
        "giải quyết hưởng chế độ tử tuất của người tham gia bảo hiểm xã hội",
        "hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội tại cộng đồng",
    ];
    match length {
        Length::Usual => ALL.get(..2).unwrap_or(ALL),
        Length::Longest => ALL,
    }
}

/// One record with what another one says.
pub(super) fn with(mut record: Value, more: Value) -> Value {
    if let (Value::Object(said), Value::Object(more)) = (&mut record, more) {
        said.extend(more);
    }
    record
}
