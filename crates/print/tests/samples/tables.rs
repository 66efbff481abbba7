//! Tables, pages of registers, labels and envelopes.

use serde_json::{Value, json};
use tannha_print::{DocumentCode, Record, TableKind};

use super::{office, record};

/// A page of a register, each entry in a block with its boxes.
pub(crate) fn entries(book: &str, of: &[Value]) -> Value {
    json!({
        "kind": format!("trang-so.{book}"),
        "facts": {
            "year": "2026", "book": "Sổ đăng ký", "unit": "sự kiện", "total": of.len().to_string(),
            "volumes": [{ "name": "01-TP/HT-2026", "opened": "02/01/2026" }]
        },
        "office": office(),
        "date": "2026-11-25",
        "entries": of
    })
}

fn person(name: &str) -> Value {
    json!({
        "name": name, "born": "1996-04-05", "ethnicity": "Kinh", "nationality": "Việt Nam",
        "residence": "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân \
                      Phương, thành phố Hà Nội"
    })
}

/// Births: one in time without a father, one number that is missing.
pub(crate) fn births() -> Value {
    let mut child = person("Nguyễn Thử Minh Khang");
    child.as_object_mut().unwrap().remove("residence");
    child["born"] = json!("2026-11-17");
    child["sex"] = json!("Nam");
    child["birth_place"] = json!("Bệnh viện Phụ sản Thí Dụ, phường Từ Liêm, thành phố Hà Nội");
    child["home_town"] = json!("xã Thí Điểm, tỉnh Ninh Bình");
    child["citizen_id"] = json!("001226000001");
    let entry = json!({
        "number": "07", "date": "20/11/2026", "child": child, "mother": person("Lê Thị Mẫu"),
        "declarant": {
            "name": "Lê Thị Mẫu",
            "paper": "Căn cước số 001196000002 do Bộ Công an cấp ngày 20/11/2024"
        },
        "signer": "Lê Văn An Mẫu", "signer_title": "Chủ tịch", "clerk": "Nguyễn Thị Hạnh Mẫu",
        "in_time": true, "parent_unknown": true, "notes": "Đăng ký lưu động"
    });
    let missing = json!({ "number": "08", "missing": true, "notes": "Số trống: hỏng trang" });
    entries("births", &[entry.clone(), missing, entry])
}

/// The death of a child.
pub(crate) fn deaths() -> Value {
    let mut deceased = person("Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm");
    deceased["born"] = json!("2025-11-20");
    deceased["sex"] = json!("Nữ");
    entries(
        "deaths",
        &[json!({
            "number": "02", "date": "25/11/2026", "deceased": deceased, "died": "2026-11-18", "hour": "04:05",
            "death_place": "Bệnh viện Thí Dụ, phường Từ Liêm, thành phố Hà Nội", "cause": "Bệnh",
            "note": {
                "kind": "Giấy báo tử", "number": "12", "issuer": "Bệnh viện Thí Dụ", "date": "2026-11-18"
            },
            "declarant": { "name": "Lê Thị Mẫu" }, "signer": "Lê Văn An Mẫu", "signer_title": "Chủ tịch",
            "clerk": "Nguyễn Thị Hạnh Mẫu", "late": true, "under_one": true
        })],
    )
}

/// A marriage that was registered again.
pub(crate) fn marriages() -> Value {
    entries(
        "marriages",
        &[json!({
            "number": "03", "date": "25/11/2026", "wife": person("Lê Thị Mẫu"),
            "husband": person("Trần Văn Thí Dụ"), "signer": "Lê Văn An Mẫu", "signer_title": "Chủ tịch",
            "clerk": "Nguyễn Thị Hạnh Mẫu", "again": true
        })],
    )
}

/// A note of exactly so many letters.
pub(crate) fn note(letters: usize) -> String {
    let said =
        "Ngày 25/11/2026: ghi theo bản án số 12/2026/HNGĐ-ST của Tòa án nhân dân khu vực Thí Dụ; ";
    let mut note: String = said.chars().cycle().take(letters - 1).collect();
    note.push('.');
    note
}

/// Every book, with the columns of its page beside number and notes.
const BOOKS: [(&str, &[&str]); 11] = [
    ("recognitions", &["date", "parent", "recognised", "signer", "clerk"]),
    ("changes", &["date", "person", "entry", "change", "signer", "clerk"]),
    ("status-certificates", &["date", "person", "status", "purpose", "signer"]),
    ("own", &["date", "procedure", "declarant", "signer"]),
    ("birth-copies", &["date", "copied", "entry", "copies", "declarant", "signer"]),
    ("death-copies", &["date", "copied", "entry", "copies", "declarant", "signer"]),
    ("change-copies", &["date", "copied", "entry", "copies", "declarant", "signer"]),
    ("recognition-copies", &["date", "copied", "entry", "copies", "declarant", "signer"]),
    ("marriage-copies", &["date", "copied", "entry", "copies", "declarant", "signer"]),
    ("certified-copies", &["date", "paper", "pages", "copies", "declarant", "signer"]),
    ("certified-signatures", &["date", "paper", "pages", "copies", "declarant", "signer"]),
];

/// A page of a book of rows, whose second entry has this note.
fn rows_with(book: &str, keys: &[&str], note: &str) -> Value {
    let mut page = entries(book, &[]);
    let columns = ["number"].iter().chain(keys).chain(&["notes"]);
    page["columns"] = columns.map(|key| json!({ "key": key })).collect();
    let row = |number: &str, note: &str| {
        let cell = |key: &&str| match *key {
            "date" => "25/11/2026".to_owned(),
            "pages" | "copies" => "2".to_owned(),
            "signer" => "Lê Văn An Mẫu, Chủ tịch".to_owned(),
            "clerk" => "Nguyễn Thị Hạnh Mẫu".to_owned(),
            _ => "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm; phường Từ Liêm".to_owned(),
        };
        let cells = std::iter::once(number.to_owned()).chain(keys.iter().map(cell));
        json!({ "cells": cells.chain([note.to_owned()]).collect::<Vec<_>>() })
    };
    page["rows"] = json!([row("06", ""), row("07", note), row("08", "Đăng ký lại")]);
    page
}

/// A page of every book, one of whose entries has this note.
pub(crate) fn noted(note: &str) -> Vec<(String, Record)> {
    let blocks = [("births", births()), ("deaths", deaths()), ("marriages", marriages())];
    let blocks = blocks.into_iter().map(|(book, mut value)| {
        value["entries"][0]["notes"] = json!(note);
        (book, value)
    });
    let rows = BOOKS.into_iter().map(|(book, keys)| (book, rows_with(book, keys, note)));
    let named =
        |(book, value)| (format!("bang-bieu.{book}.noted"), record(DocumentCode::BangBieu, value));
    blocks.chain(rows).map(named).collect()
}

/// Every table that the office prints, as `tannha print bang-bieu --table` gives it.
pub(crate) fn tables() -> Vec<(String, Record)> {
    let each = |kind: TableKind| {
        let named = |said: &str, record: Option<Record>| {
            (format!("bang-bieu.{}.{said}", kind.slug()), record.unwrap())
        };
        [
            named("typical", kind.sample()),
            named("empty", kind.least()),
            named("longest", kind.longest()),
        ]
    };
    let books = [("births", births()), ("deaths", deaths()), ("marriages", marriages())];
    let book = |(book, value)| (format!("bang-bieu.{book}"), record(DocumentCode::BangBieu, value));
    let kinds = TableKind::ALL.into_iter().flat_map(each);
    // The longest note that a register takes.
    kinds.chain(books.into_iter().map(book)).chain(noted(&note(1_000))).collect()
}

/// The sheet of a delivery round with so many homes.
pub(crate) fn table(homes: usize) -> Value {
    let rows: Vec<Value> = (1..=homes)
        .flat_map(|n| {
            let group = json!({ "kind": "group", "cells": [format!("Tổ dân phố {n}")] });
            let home = json!({ "cells": [
                n.to_string(),
                "Số 12 ngách 6 ngõ 45 phố Nguyễn Trãi Mẫu",
                "Công Tằng Tôn Nữ Thí Dụ Thử Nghiệm Bảo Hộ (0900 000 001)",
                "Giấy khai sinh; Thư chúc mừng",
                ""
            ]});
            [group, home]
        })
        .collect();
    json!({
        "office": office(),
        "date": "2026-11-25",
        "title": "Bảng kê giấy tờ mang đi trao tận nhà",
        "lines": ["Ngày đi: 25/11/2026", "Người mang: Nguyễn Thị Hạnh Mẫu"],
        "columns": [
            { "title": "STT", "share": 5, "align": "centre" },
            { "title": "Địa chỉ", "share": 22 },
            { "title": "Người nhận dự kiến", "share": 25 },
            { "title": "Giấy tờ", "share": 20 },
            { "title": "Ký nhận", "share": 18 }
        ],
        "rows": rows,
        "notes": ["Giấy chưa trao được phải mang về cất trong ngày, hoặc ghi vào sổ giữ qua đêm."],
        "signatures": [
            { "title": "NGƯỜI GIAO", "note": "(Ký và ghi rõ họ tên)" },
            { "title": "NGƯỜI MANG ĐI", "note": "(Ký và ghi rõ họ tên)", "name": "Nguyễn Thị Hạnh Mẫu" }
        ]
    })
}

/// The labels of so many homes; from the third on with addresses as long as they come.
pub(crate) fn labels(homes: usize) -> Value {
    let label = |n: usize| {
        let address = if n < 3 {
            "Số 12 ngõ 34 đường Thí Dụ, tổ dân phố số 28, phường Từ Liêm, thành phố Hà Nội"
        } else {
            "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân Phương, thành phố Hà Nội"
        };
        json!({
            "code": format!("H26.592.01-261123-{n:04}"),
            "name": "Bà Công Tằng Tôn Nữ Thí Dụ",
            "address": address
        })
    };
    let labels: Vec<Value> = (1..=homes).map(label).collect();
    json!({ "office": office(), "date": "2026-11-25", "labels": labels })
}

/// The envelopes of so many homes.
pub(crate) fn envelopes(homes: usize) -> Value {
    let mut value = labels(homes);
    value["envelopes"] = value["labels"].take();
    value.as_object_mut().unwrap().remove("labels");
    value["address"] = json!("Số 1 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội");
    value["phone"] = json!("024 3000 0001");
    value
}

/// A book of thirteen columns, on paper that lies on its long side.
pub(crate) fn lying_table(lines: usize) -> Value {
    let titles = [
        "TT",
        "Mã hồ sơ",
        "Tên thủ tục hành chính",
        "Số bộ",
        "Tên cá nhân, tổ chức",
        "Địa chỉ, số điện thoại",
        "Cơ quan chủ trì",
        "Nhận",
        "Hẹn trả",
        "Trả kết quả",
        "Phương thức nhận",
        "Ký nhận",
        "Ghi chú",
    ];
    let shares = [4, 12, 14, 4, 13, 15, 11, 9, 9, 9, 9, 9, 11];
    let columns: Vec<Value> = titles
        .iter()
        .zip(shares)
        .map(|(title, share)| json!({ "title": title, "share": share }))
        .collect();
    let row = |n: usize| {
        json!({ "cells": [
            n.to_string(), "H26.592.01-261120-0007", "Liên thông đăng ký khai sinh, thường trú", "1",
            "Công Tằng Tôn Nữ Thị Khuynh Nghiêng", "Số 12 ngõ 34 đường Thí Dụ, 0900 000 001",
            "UBND phường Từ Liêm", "08:30 20/11/2026", "17:00 26/11/2026", "16:40 25/11/2026",
            "Tại nhà", "Lê Thị Mẫu", "Bổ sung 1 lần"
        ]})
    };
    json!({
        "office": office(), "date": "2026-11-25", "title": "Sổ theo dõi hồ sơ",
        "lines": ["Hồ sơ nhận trong tháng 11/2026"], "columns": columns,
        "rows": (1..=lines).map(row).collect::<Vec<_>>(), "landscape": true
    })
}

/// A control slip: sentences over the whole width between the rows.
pub(crate) fn control() -> Value {
    let mut table = table(1);
    table["rows"] = json!([
        { "kind": "group", "cells": ["Rõ việc: Đăng ký khai sinh"] },
        { "kind": "wide", "cells": ["Rõ người: Nguyễn Thị Hạnh Mẫu. Rõ quy trình: 1.001193, bản 2026. Rõ trách nhiệm: Lê Văn An Mẫu. Rõ hiệu quả: số 7/2026 (đúng hạn, 10 giờ 30 phút, 23/11/2026)."] },
        { "kind": "group", "cells": ["Giao, nhận hồ sơ"] },
        { "cells": ["1", "Lê Thị Mẫu", "Nguyễn Thị Hạnh Mẫu", "08 giờ 30 phút, 20/11/2026", "Tiếp nhận hồ sơ"] }
    ]);
    table
}
