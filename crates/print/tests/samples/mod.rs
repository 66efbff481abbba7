//! Invented records: typical, empty, and as long as a form lets them be.
#![allow(dead_code, clippy::unwrap_used, reason = "tests only, and each file uses some")]

pub(crate) mod declarations;
pub(crate) mod extracts;
pub(crate) mod hard;
pub(crate) mod letters;
pub(crate) mod results;

use serde_json::{Value, json};
use tannha_print::{DocumentCode, Meta, PaperKind, Record, TableKind};

/// A code as papers carry it: what it says is kept in `domain`'s tests.
pub(crate) const CODE: &str = "TN1:JWG.FKK05+V1XO8P608CKXN6SD0646ZW6SE6.FKERKI60*Y0F6B6FGD2FNDL/.2*.A6UA1VOF1G:WPDNHD*MM17O*BG.1:7IRVM27BXWCJGD+ 9UI8.WK0DM0E71TJSNLJXLK RSYCKST33DAVU*+9.FN5XC/TM4UEX+3*OOO-BD0ACHSZROJSCV.VN*OZ7WLFKS2GE7BV%K20065AW50W50W50W50W50W50W50Y50Z50193836DRK+.ETF6*$5HA7Y$5Y96TF6%96UF63W5646-.6193536YGGYJDP%5P%59%57OS8+K*TONUR27BQSG6EL+OBF64A$04XHY.QQXPMED.3FQORK5CITGJ32-5WLTG1P1SDJG9Q7:ENNGE:0*XIZH3:+Q4T49VPKKPWU7:/1$3TK/I";

/// A record from JSON, as `tannha print` reads it.
pub(crate) fn record(document: DocumentCode, value: Value) -> Record {
    Record::from_json(document, value).unwrap()
}

/// The papers that a record goes on: the back alone only where something changed later.
pub(crate) fn papers(record: &Record) -> Vec<PaperKind> {
    let changed = record.later_changes().iter().any(|change| !change.written);
    let on = |paper: &&PaperKind| **paper != PaperKind::Back || changed;
    record.document().papers().iter().filter(on).copied().collect()
}

/// The facts of a file.
pub(crate) fn meta(document: DocumentCode) -> Meta {
    Meta {
        title: document.title_vi().to_owned(),
        author: "Ủy ban nhân dân phường Từ Liêm".to_owned(),
        created: "2026-11-25T09:00:00+07:00".parse().ok(),
    }
}

/// Every document three times: its name, its code, its record.
pub(crate) fn all() -> Vec<(String, Record)> {
    let samples = [
        ("typical", DocumentCode::GiayTiepNhan, receipt()),
        ("empty", DocumentCode::GiayTiepNhan, receipt_empty()),
        ("longest", DocumentCode::GiayTiepNhan, receipt_longest()),
        ("typical", DocumentCode::GiayKhaiSinh, certificate()),
        ("empty", DocumentCode::GiayKhaiSinh, json!({})),
        ("longest", DocumentCode::GiayKhaiSinh, certificate_longest()),
        ("later", DocumentCode::GiayKhaiSinh, results::changed_later(certificate())),
        ("typical", DocumentCode::TrichLucKhaiTu, results::death()),
        ("empty", DocumentCode::TrichLucKhaiTu, json!({})),
        ("longest", DocumentCode::TrichLucKhaiTu, results::death_longest()),
        ("typical", DocumentCode::GiayChungNhanKetHon, results::marriage()),
        ("empty", DocumentCode::GiayChungNhanKetHon, json!({})),
        ("longest", DocumentCode::GiayChungNhanKetHon, results::marriage_longest()),
        ("later", DocumentCode::GiayChungNhanKetHon, results::changed_later(results::marriage())),
        ("typical", DocumentCode::GiayXacNhanTthn, results::status()),
        ("empty", DocumentCode::GiayXacNhanTthn, json!({})),
        ("longest", DocumentCode::GiayXacNhanTthn, results::status_longest()),
        ("typical", DocumentCode::GcnHoKinhDoanh, results::business()),
        ("empty", DocumentCode::GcnHoKinhDoanh, json!({})),
        ("longest", DocumentCode::GcnHoKinhDoanh, results::business_longest()),
        ("typical", DocumentCode::GiayKhaiSinhBanSao, certificate_copy()),
        ("typical", DocumentCode::TrichLucCaiChinh, extracts::change(false)),
        ("longest", DocumentCode::TrichLucCaiChinh, extracts::change(true)),
        ("completion", DocumentCode::TrichLucCaiChinh, extracts::completion()),
        ("empty", DocumentCode::TrichLucCaiChinh, json!({})),
        ("typical", DocumentCode::TrichLucNhanChaMeCon, extracts::recognition(false)),
        ("typical", DocumentCode::TrichLucKetHon, extracts::marriage(false)),
        ("typical", DocumentCode::TrichLucKhaiTuBanSao, extracts::death_copy(false)),
        ("typical", DocumentCode::TrichLucKetHonBanSao, extracts::marriage_copy(false)),
        ("typical", DocumentCode::LoiChungBanSao, extracts::certified_copy(false)),
        ("typical", DocumentCode::LoiChungChuKy, extracts::certified(false)),
        ("typical", DocumentCode::KetQuaThuTuc, extracts::own(false)),
        ("longest", DocumentCode::KetQuaThuTuc, extracts::own(true)),
        ("empty", DocumentCode::KetQuaThuTuc, json!({})),
        ("typical", DocumentCode::ThuChucMung, letter()),
        ("empty", DocumentCode::ThuChucMung, json!({ "office": office() })),
        ("longest", DocumentCode::ThuChucMung, letter_longest()),
        ("wedding", DocumentCode::ThuChucMung, wedding()),
        ("late", DocumentCode::ThuCamOn, thanks()),
        ("empty", DocumentCode::ThuCamOn, json!({ "office": office() })),
        ("before", DocumentCode::ThuXinLoi, apology(false)),
        ("after", DocumentCode::ThuXinLoi, apology(true)),
        ("recalled", DocumentCode::ThuXinLoi, letters::recalled()),
        ("recalled-longest", DocumentCode::ThuXinLoi, letters::recalled_longest()),
        ("typical", DocumentCode::ThuChiaBuon, condolence()),
        ("empty", DocumentCode::ThuChiaBuon, json!({ "office": office() })),
        ("typical", DocumentCode::PhieuBoSung, notice()),
        ("typical", DocumentCode::PhieuTuChoi, notice()),
        ("typical", DocumentCode::VanBanXinLoi, notice()),
        ("longest", DocumentCode::VanBanXinLoi, notice_longest()),
        ("typical", DocumentCode::ThongBaoDung, notice()),
        ("typical", DocumentCode::ThuKemGiayTo, letters::cover_note()),
        ("empty", DocumentCode::ThuKemGiayTo, json!({ "office": office() })),
        ("typical", DocumentCode::TrichLucCaiChinhBanSao, extracts::change_copy(false)),
        ("typical", DocumentCode::TrichLucNhanChaMeConBanSao, extracts::recognition_copy(false)),
        ("birth", DocumentCode::ToKhai, declarations::birth()),
        ("death", DocumentCode::ToKhai, declarations::death()),
        ("marriage", DocumentCode::ToKhai, declarations::marriage()),
        ("other", DocumentCode::ToKhai, declarations::other()),
        ("longest", DocumentCode::ToKhai, declarations::longest()),
        ("empty", DocumentCode::ToKhai, json!({})),
        ("typical", DocumentCode::BangCanIn, json!({ "printed_on": "2026-11-25" })),
        ("typical", DocumentCode::BangBieu, table(3)),
        ("empty", DocumentCode::BangBieu, table(0)),
        ("longest", DocumentCode::BangBieu, table(60)),
        ("lying", DocumentCode::BangBieu, lying_table(24)),
        ("control", DocumentCode::BangBieu, control()),
        ("typical", DocumentCode::NhanGiao, labels(3)),
        ("longest", DocumentCode::NhanGiao, labels(16)),
        ("typical", DocumentCode::PhongBi, envelopes(2)),
        ("longest", DocumentCode::PhongBi, envelopes(7)),
        (
            "empty",
            DocumentCode::PhongBi,
            json!({ "office": office(), "envelopes": [{ "code": "H26.592.01-261123-0001" }] }),
        ),
        (
            "empty",
            DocumentCode::NhanGiao,
            json!({ "office": office(), "labels": [{ "code": "H26.592.01-261123-0001" }] }),
        ),
    ];
    let named = |(kind, document, value): (&str, DocumentCode, Value)| {
        (format!("{document}.{kind}"), record(document, value))
    };
    samples.into_iter().map(named).collect()
}

/// The emptiest and the longest record of the documents that share a record with others: where each
/// stands is looked at, and nothing else of them.
pub(crate) fn more() -> Vec<(String, Record)> {
    let mut copy = certificate_longest();
    copy["copy"] = json!({ "number": "1234/GKS-BS", "issued_on": "2026-11-25" });
    let empty_notice =
        || json!({ "office": office(), "case_code": "H26", "procedure": "Đăng ký khai sinh" });
    let mut samples = vec![
        ("empty", DocumentCode::GiayKhaiSinhBanSao, json!({ "copy": {} })),
        ("longest", DocumentCode::GiayKhaiSinhBanSao, copy),
        ("empty", DocumentCode::BangCanIn, json!({})),
        (
            "longest",
            DocumentCode::BangCanIn,
            json!({ "form": DocumentCode::GiayXacNhanTthn.title_vi(), "printed_on": "2026-12-31" }),
        ),
        ("longest", DocumentCode::ThuCamOn, letters::thanks_longest()),
        ("longest", DocumentCode::ThuChiaBuon, letters::condolence_longest()),
        ("longest", DocumentCode::ThuKemGiayTo, letters::cover_note_longest()),
        ("longest", DocumentCode::ThuXinLoi, letters::late_longest()),
        ("empty", DocumentCode::ThuXinLoi, letters::apology_empty()),
        ("wedding-longest", DocumentCode::ThuChucMung, letters::wedding_longest()),
        ("longest", DocumentCode::PhieuBoSung, notice_longest()),
        ("longest", DocumentCode::PhieuTuChoi, notice_longest()),
        ("longest", DocumentCode::ThongBaoDung, notice_longest()),
    ];
    for notice in [
        DocumentCode::PhieuBoSung,
        DocumentCode::PhieuTuChoi,
        DocumentCode::VanBanXinLoi,
        DocumentCode::ThongBaoDung,
    ] {
        samples.push(("empty", notice, empty_notice()));
    }
    for (extract, longest) in [
        (DocumentCode::TrichLucNhanChaMeCon, extracts::recognition(true)),
        (DocumentCode::TrichLucKetHon, extracts::marriage(true)),
        (DocumentCode::TrichLucKhaiTuBanSao, extracts::death_copy(true)),
        (DocumentCode::TrichLucKetHonBanSao, extracts::marriage_copy(true)),
        (DocumentCode::TrichLucCaiChinhBanSao, extracts::change_copy(true)),
        (DocumentCode::TrichLucNhanChaMeConBanSao, extracts::recognition_copy(true)),
        (DocumentCode::LoiChungBanSao, extracts::certified_copy(true)),
        (DocumentCode::LoiChungChuKy, extracts::certified(true)),
    ] {
        samples.push(("empty", extract, json!({})));
        samples.push(("longest", extract, longest));
    }
    let named = |(kind, document, value): (&str, DocumentCode, Value)| {
        (format!("{document}.{kind}"), record(document, value))
    };
    samples.into_iter().map(named).chain(tables()).collect()
}

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
    TableKind::ALL.into_iter().flat_map(each).chain(books.into_iter().map(book)).collect()
}

/// All of them.
pub(crate) fn each() -> Vec<(String, Record)> {
    all().into_iter().chain(more()).collect()
}

pub(crate) fn office() -> Value {
    json!({
        "superior": "Thành phố Hà Nội",
        "name": "Ủy ban nhân dân phường Từ Liêm",
        "place": "Từ Liêm"
    })
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
        { "kind": "wide", "cells": ["Rõ người: Nguyễn Thị Hạnh Mẫu. Rõ quy trình: 1.001193, bản 2026. Rõ trách nhiệm: Lê Văn An Mẫu. Rõ hiệu quả: số 7/2026 (đúng hạn, 10 giờ 30, 23/11/2026)."] },
        { "kind": "group", "cells": ["Giao, nhận hồ sơ"] },
        { "cells": ["1", "Lê Thị Mẫu", "Nguyễn Thị Hạnh Mẫu", "08 giờ 30, 20/11/2026", "Tiếp nhận hồ sơ"] }
    ]);
    table
}

/// A copy of one, with a change noted on it.
pub(crate) fn certificate_copy() -> Value {
    let mut value = certificate();
    value["copy"] = json!({ "number": "12/2026/GKS-BS", "issued_on": "2026-11-25" });
    value["later_changes"] = json!([{
        "date": "2026-11-24",
        "text": "Cải chính quê quán từ “Hà Tây” thành “Hà Nội”. Trích lục số 5/2026/TLCCHT"
    }]);
    value
}

/// A birth certificate as most are.
pub(crate) fn certificate() -> Value {
    json!({
        "office": office(),
        "child": {
            "name": "Nguyễn Thử Minh Khang",
            "born": "2026-11-17",
            "sex": "Nam",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "birth_place": "Bệnh viện Phụ sản Thí Dụ, số 1 đường Mẫu, phường Từ Liêm, thành phố Hà Nội",
            "home_town": "xã Thí Điểm, tỉnh Ninh Bình",
            "citizen_id": "001226000001"
        },
        "mother": {
            "name": "Lê Thị Mẫu",
            "born": "1996-04-05",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "residence": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội"
        },
        "father": {
            "name": "Nguyễn Văn Thử",
            "born": "1994",
            "ethnicity": "Tày",
            "nationality": "Việt Nam",
            "residence": "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội"
        },
        "declarant": {
            "name": "Nguyễn Văn Thử",
            "paper": "Căn cước số 001094000002 do Bộ Công an cấp ngày 20/11/2024"
        },
        "registration": {
            "number": "217/2026",
            "place": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
            "date": "2026-11-25"
        },
        "signer": { "authority": "kt-pho-chu-tich", "name": "Trần Thị Bút" }
    })
}

/// As long as the blank can take, stacked capitals and Ê-đê letters included.
pub(crate) fn certificate_longest() -> Value {
    let place = "Trung tâm Chăm sóc sức khỏe sinh sản và Bệnh viện Đa khoa khu vực Thí Dụ, số 1234 \
                 đường Nguyễn Thử Nghiệm, phường Xuân Phương, thành phố Hà Nội";
    let home = "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân \
                Phương, thành phố Hà Nội";
    json!({
        "office": office(),
        "child": {
            "name": "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
            "born": "2025-05-25",
            "sex": "Nữ",
            "ethnicity": "Ê-đê",
            "nationality": "Việt Nam",
            "birth_place": place,
            "home_town": "Buôn Kê\u{306}ô, xã Ea Thử, huyện Cư M’Mẫu cũ, tỉnh Đắk Lắk",
            "citizen_id": "001326000002"
        },
        "mother": {
            "name": "H’ Wê\u{306}n Niê Kdăm Mlô Duôn Du",
            "born": "1999-12-31",
            "ethnicity": "Ê-đê",
            "nationality": "Việt Nam",
            "residence": home
        },
        "father": {
            "name": "Trương Nguyễn Hoàng Phước Ưỡng",
            "born": "1990-01",
            "ethnicity": "Khơ-me",
            "nationality": "Việt Nam",
            "residence": home
        },
        "declarant": {
            "name": "Trương Nguyễn Hoàng Phước Ưỡng",
            "paper": "Căn cước công dân số 001090000003 do Cục trưởng Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày 20/11/2021"
        },
        "registration": {
            "number": "1217/2026",
            "place": "Ủy ban nhân dân phường Xuân Phương, thành phố Hà Nội",
            "date": "2026-11-25"
        },
        "signer": { "authority": "tm-kt-pho-chu-tich", "name": "Nguyễn Hoàng Thị Phương Uyên" },
        "later_changes": [
            { "date": "2027-02-03", "text": "Cải chính tên đệm của mẹ theo Trích lục cải chính hộ tịch số 05/2027/TLCCHT do Ủy ban nhân dân phường Xuân Phương cấp ngày 03/02/2027", "signed_by": "Trần Thị Bút, Phó Chủ tịch" }
        ]
    })
}

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

fn leader() -> Value {
    json!({ "authority": "tm-chu-tich", "name": "Nguyễn Văn Ký" })
}

/// Of a marriage.
fn wedding() -> Value {
    let mut letter = letter();
    letter["addressee"] = json!("Anh Trần Văn Thử và chị Lê Thị Mẫu");
    letter["couple"] = json!(["anh Trần Văn Thử", "chị Lê Thị Mẫu"]);
    letter["child_name"] = Value::Null;
    letter["papers"] = json!([]);
    letter
}

/// Thanks where the office was late.
fn thanks() -> Value {
    json!({
        "office": office(), "date": "2026-11-30", "addressee": "Bà Lê Thị Mẫu", "you": "bà",
        "case_code": "H26.592.01-261123-0007", "procedure": "Đăng ký khai sinh",
        "handed_over": "2026-11-30", "kept": "late", "phone": "024 0000 0000", "signer": leader()
    })
}

/// Before the promise is broken, or after; then a supplement is awaited as well.
fn apology(is_past: bool) -> Value {
    json!({
        "office": office(), "number": "06/UBND-VHXH", "date": "2026-11-26",
        "addressee": "Bà Lê Thị Mẫu", "you": "bà",
        "case_code": "H26.592.01-261123-0007", "procedure": "Đăng ký khai sinh",
        "sorry_for": { "late": {
            "promised": "2026-11-27T17:00:00+07:00", "is_past": is_past,
            "reason": "phường chưa sắp xếp đủ người giải quyết trong thời gian đã hẹn",
            "new_due": "2026-12-01T17:00:00+07:00", "nothing_more": !is_past,
        }},
        "at_home": true,
        "follows": "Phạm Thị Hạnh", "phone": "0900 000 001", "signer": leader()
    })
}

fn condolence() -> Value {
    json!({
        "office": office(), "number": "07/UBND-VHXH", "date": "2026-11-26",
        "addressee": "Ông Trần Văn Thử và gia quyến", "relation": "cụ bà",
        "deceased": "Lê Thị Thí Dụ", "died": "2026-11-24",
        "procedures": ["đăng ký khai tử", "xóa đăng ký thường trú"],
        "officer": "Phạm Thị Hạnh", "phone": "0900 000 001", "signer": leader()
    })
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
        "reason": "phường chưa sắp xếp đủ người giải quyết trong thời gian đã hẹn",
        "officer": "Phạm Thị Hạnh", "phone": "0900 000 001", "signer": leader()
    })
}

fn notice_longest() -> Value {
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
