//! Forms of the one-stop desk: the receipt, and notices about a dossier.

use serde_json::{Value, json};

use super::{letters::leader, office};

fn days(list: &[(&str, Option<&str>)]) -> Value {
    list.iter()
        .map(|(date, name)| match name {
            None => json!({ "date": date, "kind": "working" }),
            Some(name) => json!({ "date": date, "kind": "off", "name": name }),
        })
        .collect()
}

/// A receipt for the linked birth procedure over the holiday of 24/11.
pub(crate) fn receipt() -> Value {
    json!({
        "office": office(),
        "case_code": "H26.592.01-261123-0007",
        "provisional_code": true,
        "declarant": { "name": "Nguyễn Văn Thử" },
        "contact": {
            "address": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội",
            "phone": "0900 000 001",
            "email": "nguyen.van.thu@example.vn"
        },
        "procedure": "Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
        "papers": [
            { "name": "Tờ khai đăng ký khai sinh", "originals": 1 },
            { "name": "Giấy chứng sinh số 118/2026", "originals": 1 },
            { "name": "Tờ khai thay đổi thông tin cư trú (CT01)", "originals": 1 }
        ],
        "promise": {
            "received": "2026-11-23T14:59:00+07:00",
            "due": "2026-11-27T17:00:00+07:00",
            "term": "03 ngày làm việc",
            "explanation": [
                "Thứ Hai 23/11: ngày nhận hồ sơ, nhận trước 15 giờ, tính là ngày 0.",
                "Thứ Ba 24/11: Ngày Văn hóa Việt Nam, nghỉ lễ, không tính.",
                "Thứ Tư 25/11: ngày làm việc thứ 1.",
                "Thứ Năm 26/11: ngày làm việc thứ 2.",
                "Thứ Sáu 27/11: ngày làm việc thứ 3, trả kết quả lúc 17:00."
            ],
            "days": days(&[
                ("2026-11-23", None),
                ("2026-11-24", Some("Ngày Văn hóa Việt Nam")),
                ("2026-11-25", None),
                ("2026-11-26", None),
                ("2026-11-27", None)
            ]),
            "legs": [
                { "agency": "UBND phường: khai sinh", "from": "2026-11-23", "to": "2026-11-25" },
                { "agency": "Công an: thường trú", "from": "2026-11-26", "to": "2026-11-26" },
                { "agency": "BHXH: thẻ BHYT", "from": "2026-11-27", "to": "2026-11-27" }
            ]
        },
        "result_at": "nhà riêng (số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội)",
        "book": { "volume": "02", "order": "118" },
        "received_by": "Phạm Thị Hạnh"
    })
}

/// Only what must be there.
pub(crate) fn receipt_empty() -> Value {
    json!({
        "office": { "name": "Ủy ban nhân dân phường Từ Liêm", "place": "Từ Liêm" },
        "case_code": "TAM-01-0001",
        "procedure": "Đăng ký khai sinh",
        "promise": { "received": "2026-11-23T08:05:00+07:00", "due": "2026-11-23T17:00:00+07:00" }
    })
}

/// Tết between receipt and result, a dozen papers, every field long.
pub(crate) fn receipt_longest() -> Value {
    let tet = "Tết Nguyên đán";
    let paper = |i: u32| {
        json!({
            "name": format!("Giấy tờ thứ {i} chứng minh nội dung khai báo, do cơ quan có thẩm quyền cấp theo quy định của pháp luật về hộ tịch"),
            "originals": i % 2, "copies": 2
        })
    };
    let mut value = receipt();
    value["papers"] = (1..=12).map(paper).collect();
    value["declarant"]["name"] = json!("Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm");
    value["contact"]["address"] = json!(
        "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân Phương, thành phố Hà Nội"
    );
    value["promise"] = json!({
        "received": "2026-02-11T16:00:00+07:00",
        "due": "2026-03-02T17:00:00+07:00",
        "term": "08 ngày làm việc",
        "provisional": true,
        "explanation": (11..=22).map(|d| format!("Ngày {d}/02: lời giải thích dài cho ngày này, vì sao được tính hay không được tính vào thời hạn.")).collect::<Vec<_>>(),
        "days": days(&[
            ("2026-02-11", None), ("2026-02-12", None), ("2026-02-13", None),
            ("2026-02-14", Some("Thứ Bảy")), ("2026-02-15", Some("Chủ nhật")),
            ("2026-02-16", Some(tet)), ("2026-02-17", Some(tet)), ("2026-02-18", Some(tet)),
            ("2026-02-19", Some(tet)), ("2026-02-20", Some(tet)),
            ("2026-02-21", Some("Thứ Bảy")), ("2026-02-22", Some("Chủ nhật")),
            ("2026-02-23", None), ("2026-02-24", None), ("2026-02-25", None),
            ("2026-02-26", None), ("2026-02-27", None),
            ("2026-02-28", Some("Thứ Bảy")), ("2026-03-01", Some("Chủ nhật")),
            ("2026-03-02", None)
        ]),
        "legs": [
            { "agency": "Ủy ban nhân dân phường", "from": "2026-02-12", "to": "2026-02-13" },
            { "agency": "Công an phường", "from": "2026-02-23", "to": "2026-02-26" },
            { "agency": "Bảo hiểm xã hội cơ sở", "from": "2026-02-24", "to": "2026-03-02" }
        ]
    });
    value
}

/// A form about a dossier, with what any of the four has a line for.
pub(crate) fn notice() -> Value {
    json!({
        "office": office(), "number": "08/UBND-VHXH", "date": "2026-11-26",
        "case_code": "H26.592.01-261123-0007", "name": "Lê Thị Mẫu",
        "contact": { "address": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm", "phone": "0900 000 002" },
        "procedure": "Đăng ký khai sinh",
        "received": "2026-11-23T14:59:00+07:00", "promised": "2026-11-27T17:00:00+07:00",
        "new_due": "2026-12-01T17:00:00+07:00",
        "wanted": ["Giấy chứng sinh, bản chính", "Văn bản xác nhận của người làm chứng"],
        "reason": "cơ quan chưa sắp xếp đủ người giải quyết trong thời gian đã hẹn",
        "officer": "Phạm Thị Hạnh", "phone": "0900 000 001", "signer": leader()
    })
}

pub(crate) fn notice_longest() -> Value {
    let mut value = notice();
    value["name"] = json!("Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Uyên");
    value["reason"] =
        json!("cơ quan phải xác minh thêm và đã không lường trước thời gian cần thiết. ".repeat(9));
    value["procedure"] = json!(
        "Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi"
    );
    value["signer"] = json!({
        "authority": "tuq", "title": "Trưởng phòng Văn hóa - Xã hội",
        "name": "Nguyễn Hoàng Thị Phương Uyên"
    });
    value
}
