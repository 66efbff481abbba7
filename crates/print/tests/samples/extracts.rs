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
        "number": "05/2026/TLCCHT",
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
        "number": "02/2026/TLNCMC",
        "issued_on": "2026-11-25",
        "blocks": [
            person("Người nhận: cha", "Trần Văn Thí Dụ"),
            person("Người được nhận là con", "Lê Thử Minh")
        ],
        "signer": signer()
    })
}

fn row(label: &str, value: &str, field: &str) -> Value {
    json!([{ "label": label, "value": value, "field": field }])
}

fn name(label: &str, value: &str, field: &str) -> Value {
    json!([{ "label": label, "value": value, "field": field, "capitals": true }])
}

/// A copy of the extract of a death.
pub(crate) fn death_copy() -> Value {
    json!({
        "office": office(),
        "number": "09/2026/TLKT-BS",
        "issued_on": "2026-11-25",
        "blocks": [
            { "rows": [
                name("Họ, chữ đệm, tên:", "Trần Văn Thí Dụ", "deceased.name"),
                row("Ngày, tháng, năm sinh:", "10/02/1950", "deceased.born"),
                [
                    { "label": "Giới tính:", "value": "Nam", "field": "deceased.sex" },
                    { "label": "Dân tộc:", "value": "Kinh", "field": "deceased.ethnicity" },
                    { "label": "Quốc tịch:", "value": "Việt Nam", "field": "deceased.nationality" }
                ],
                row("Nơi cư trú cuối cùng:", "số 5 ngõ 2 đường Thử, phường Từ Liêm", "deceased.residence")
            ] },
            { "rows": [
                row("Đã chết vào lúc:", "04 giờ 05 phút, ngày 24/11/2026", "death.day"),
                row(
                    "Ghi bằng chữ:",
                    "Ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu",
                    "death.day"
                ),
                row("Nơi chết:", "Bệnh viện Thí Dụ, phường Từ Liêm, thành phố Hà Nội", "death.place"),
                row("Giấy báo tử:", "số 12 do Bệnh viện Thí Dụ cấp ngày 24/11/2026", "note.number")
            ] },
            { "rows": [
                row("Họ, chữ đệm, tên người đi khai tử:", "Trần Thị Thử", "declarant.name"),
                row(
                    "Giấy tờ tùy thân:",
                    "Căn cước số 001180000002 do Bộ Công an cấp ngày 20/11/2024",
                    "declarant.paper"
                )
            ] },
            { "rows": [
                row("Đã được đăng ký khai tử tại:", "Ủy ban nhân dân phường Từ Liêm", "entry.place"),
                [
                    { "label": "Số:", "value": "02/2026", "field": "entry.number" },
                    { "label": "Ngày, tháng, năm đăng ký:", "value": "25/11/2026", "field": "entry.date" }
                ]
            ] }
        ],
        "signer": signer()
    })
}

/// A copy of the entry of a marriage, with what was noted later.
pub(crate) fn marriage_copy() -> Value {
    let spouse = |label: &str, who: &str, field: &str| {
        json!({ "rows": [
            name(label, who, &format!("{field}.name")),
            row("Ngày, tháng, năm sinh:", "02/03/1994", &format!("{field}.born")),
            [
                { "label": "Dân tộc:", "value": "Kinh", "field": format!("{field}.ethnicity") },
                { "label": "Quốc tịch:", "value": "Việt Nam", "field": format!("{field}.nationality") }
            ],
            row("Nơi cư trú:", "số 5 ngõ 2 đường Thử, phường Từ Liêm", &format!("{field}.residence"))
        ] })
    };
    json!({
        "office": office(),
        "number": "09/2026/TLKH-BS",
        "issued_on": "2026-11-25",
        "blocks": [
            spouse("Họ, chữ đệm, tên vợ:", "Lê Thị Mẫu", "wife"),
            spouse("Họ, chữ đệm, tên chồng:", "Trần Văn Thí Dụ", "husband"),
            { "rows": [
                row("Đã được đăng ký kết hôn tại:", "Ủy ban nhân dân phường Từ Liêm", "entry.place"),
                [
                    { "label": "Số:", "value": "07/2020", "field": "entry.number" },
                    { "label": "Ngày, tháng, năm đăng ký:", "value": "14/02/2020", "field": "entry.date" }
                ]
            ] }
        ],
        "notes": [
            "Cải chính ngày, tháng, năm sinh từ “01/02/1990” thành “10/02/1990”. Trích lục số \
             03/2026/TLCCHT do Ủy ban nhân dân phường Từ Liêm cấp ngày 24/11/2026"
        ],
        "signer": signer()
    })
}

/// What a copy is certified with: nobody signed anything before anybody.
pub(crate) fn certified_copy() -> Value {
    let mut value = certified();
    value["sentences"] = json!([]);
    value["blocks"] = json!([{ "rows": [
        row("Giấy tờ, văn bản:", "Giấy khai sinh", "certified.paper"),
        row("Cơ quan cấp bản chính:", "Ủy ban nhân dân phường Từ Liêm", "certified.issuer"),
        [
            { "label": "Số trang:", "value": "2", "field": "certified.pages" },
            { "label": "Số bản:", "value": "3", "field": "certified.copies" }
        ],
        [
            { "label": "Số chứng thực:", "value": "31", "field": "entry.number" },
            { "label": "Quyển số:", "value": "01/2026 – SCT/BS", "field": "entry.register" }
        ]
    ] }]);
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
        "number": "07/2026/TTR",
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
