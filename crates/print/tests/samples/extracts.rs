//! Invented extracts, copies and lời chứng.

use serde_json::{Value, json};

use super::office;

const LONG_PLACE: &str = "Ủy ban nhân dân phường Xuân Phương, quận Nam Từ Liêm, thành phố Hà Nội (nay là \
                          Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội)";

fn signer() -> Value {
    json!({ "authority": "tm-kt-pho-chu-tich", "name": "Trần Thị Bút" })
}

/// A correction of two things, with the names and places as long as they come.
pub(crate) fn change(long: bool) -> Value {
    let (name, place) = if long {
        ("Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Thí Dụ", LONG_PLACE)
    } else {
        ("Nguyễn Thử Minh Khang", "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội")
    };
    json!({
        "office": office(),
        "number": "5/2026/TLCCHT",
        "issued_on": "2026-11-25",
        "blocks": [
            { "rows": [
                [{ "label": "Họ, chữ đệm, tên:", "value": name, "field": "person.name", "capitals": true }],
                [{ "label": "Ngày, tháng, năm sinh:", "value": "17/11/2019", "field": "person.born" }],
                [
                    { "label": "Giới tính:", "value": "Nam", "field": "person.sex" },
                    { "label": "Dân tộc:", "value": "Kinh", "field": "person.ethnicity" },
                    { "label": "Quốc tịch:", "value": "Việt Nam", "field": "person.nationality" }
                ],
                [{ "label": "Nơi cư trú:", "value": place, "field": "person.residence" }]
            ] },
            { "rows": [
                [{
                    "label": "Nội dung:",
                    "value": "Cải chính quê quán từ “Hà Tây” thành “Hà Nội”",
                    "field": "change.to"
                }],
                [{ "label": "Căn cứ:", "value": "Giấy chứng sinh số 12 của Bệnh viện Thí Dụ", "field": "change.basis" }]
            ] },
            { "rows": [
                [{ "label": "Đã ghi vào Sổ đăng ký khai sinh của:", "value": place, "field": "entry.place" }],
                [
                    { "label": "Số:", "value": "217/2019", "field": "entry.number" },
                    { "label": "Ngày, tháng, năm đăng ký:", "value": "20/11/2019", "field": "entry.date" }
                ]
            ] }
        ],
        "signer": signer()
    })
}

/// Parent and child, each under a heading.
pub(crate) fn recognition() -> Value {
    let person = |heading: &str, name: &str| {
        json!({ "heading": heading, "rows": [
            [{ "label": "Họ, chữ đệm, tên:", "value": name, "field": "parent.name", "capitals": true }],
            [{ "label": "Ngày, tháng, năm sinh:", "value": "02/03/1994", "field": "parent.born" }],
            [
                { "label": "Dân tộc:", "value": "Kinh", "field": "parent.ethnicity" },
                { "label": "Quốc tịch:", "value": "Việt Nam", "field": "parent.nationality" }
            ]
        ] })
    };
    json!({
        "office": office(),
        "number": "2/2026/TLNCMC",
        "issued_on": "2026-11-25",
        "blocks": [
            person("Người nhận: cha", "Trần Văn Thí Dụ"),
            person("Người được nhận là con", "Lê Thử Minh")
        ],
        "signer": signer()
    })
}

/// A copy with what was noted later.
pub(crate) fn copy() -> Value {
    let mut value = recognition();
    value["number"] = json!("9/2026/TLKH-BS");
    value["notes"] = json!([
        "Cải chính ngày, tháng, năm sinh từ “01/02/1990” thành “10/02/1990”. Trích lục số \
         3/2026/TLCCHT do Ủy ban nhân dân phường Từ Liêm cấp ngày 24/11/2026"
    ]);
    value
}

/// Words about who signed, and the place in the book.
pub(crate) fn certified() -> Value {
    json!({
        "office": office(),
        "number": "31/2026",
        "issued_on": "2026-11-25",
        "sentences": [
            "Ngày 25/11/2026, tại Ủy ban nhân dân phường Từ Liêm, ông/bà Trần Thị Thử đã ký vào giấy \
             tờ, văn bản này trước mặt người thực hiện chứng thực."
        ],
        "blocks": [{ "rows": [
            [{ "label": "Giấy tờ, văn bản:", "value": "Giấy cam kết", "field": "certified.paper" }],
            [
                { "label": "Số chứng thực:", "value": "31", "field": "entry.number" },
                { "label": "Quyển số:", "value": "01/2026 – SCT/CK", "field": "entry.register" }
            ]
        ] }],
        "signer": signer()
    })
}

/// The result of a procedure that the office defined.
pub(crate) fn own(long: bool) -> Value {
    let (title, place) = if long {
        ("Xác nhận đã nộp đơn đề nghị sử dụng nhà sinh hoạt cộng đồng của tổ dân phố", LONG_PLACE)
    } else {
        ("Giấy xác nhận mẫu", "phường Từ Liêm, thành phố Hà Nội")
    };
    json!({
        "office": office(),
        "title": title,
        "number": "7/2026/TTR",
        "issued_on": "2026-11-25",
        "sentences": [format!(
            "Ủy ban nhân dân phường Từ Liêm giải quyết thủ tục “{title}”, theo đề nghị của Trần Thị Bút, với nội dung sau:"
        )],
        "blocks": [{ "rows": [
            [{ "label": "Người tổ chức:", "value": "Trần Thị Bút", "field": "own.1", "capitals": true }],
            [{ "label": "Người tổ chức – ngày sinh:", "value": "17/11/1980", "field": "own.2" }],
            [{ "label": "Địa điểm:", "value": place, "field": "own.4" }],
            [{ "label": "Dùng loa:", "value": "Không", "field": "own.5" }]
        ] }],
        "signer": signer()
    })
}

/// A copy of an extract, with what was noted since.
pub(crate) fn change_copy() -> Value {
    let mut value = change(false);
    value["notes"] = json!(["Thay đổi quốc tịch: Quyết định số 12/QĐ-CTN ngày 05/01/2026"]);
    value
}
