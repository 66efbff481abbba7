//! Invented extracts, copies and lời chứng.

use serde_json::{Value, json};

use super::office;

const LONG_NAME: &str = "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm Phương Thí Dụ";
const LONG_PLACE: &str = "Ủy ban nhân dân phường Xuân Phương, quận Nam Từ Liêm, thành phố Hà Nội (nay là \
                          Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội)";
const LONG_HOME: &str = "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân \
                         Phương, thành phố Hà Nội";
const PAPER: &str = "Căn cước số 001180000002 do Bộ Công an cấp ngày 20/11/2024";
const NOTE: &str = "Cải chính ngày, tháng, năm sinh từ “01/02/1990” thành “10/02/1990”. Trích lục số \
                    03/2026/TLCCHT do Ủy ban nhân dân phường Từ Liêm cấp ngày 24/11/2026";

fn signer() -> Value {
    json!({ "authority": "tm-kt-pho-chu-tich", "name": "Trần Thị Bút" })
}

fn person(name: &str, residence: &str) -> Value {
    json!({
        "name": name, "born": "2019-11-17", "sex": "Nam", "ethnicity": "Kinh",
        "nationality": "Việt Nam", "paper": PAPER, "residence": residence
    })
}

fn copied(place: &str) -> Value {
    json!({ "number": "05/2026/TLCCHT", "date": "2026-11-20", "place": place })
}

/// A correction, and with the names and places as long as they come one of two things.
pub(crate) fn change(long: bool) -> Value {
    let (name, place) = if long {
        (LONG_NAME, LONG_PLACE)
    } else {
        ("Nguyễn Thử Minh Khang", "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội")
    };
    let other = long.then_some("Cải chính dân tộc từ “Kinh” thành “Mường”");
    json!({
        "office": office(),
        "number": "05/2026/TLCCHT",
        "issued_on": "2026-11-25",
        "kind": "correction",
        "register": "births",
        "person": person(name, place),
        "change": "Cải chính quê quán từ “Hà Tây” thành “Hà Nội”",
        "other_change": other,
        "basis": "Giấy chứng sinh số 12 của Bệnh viện Thí Dụ",
        "registration": { "number": "217/2019", "date": "2019-11-20", "place": place },
        "signer": signer()
    })
}

/// Something added to the entry of a marriage.
pub(crate) fn completion() -> Value {
    let mut value = change(false);
    value["number"] = json!("380/2026/TLBSHT");
    value["kind"] = json!("completion");
    value["register"] = json!("marriages");
    value["change"] = json!("Bổ sung giấy tờ tùy thân: “001180000002”");
    value
}

/// A copy of an extract, with what was noted since.
pub(crate) fn change_copy(long: bool) -> Value {
    let mut value = change(long);
    value["number"] = json!("09/2026/TLCC-BS");
    value["copied"] =
        copied(if long { LONG_PLACE } else { "Ủy ban nhân dân phường Từ Liêm" });
    value["notes"] = json!(["Thay đổi quốc tịch: Quyết định số 12/QĐ-CTN ngày 05/01/2026"]);
    value
}

/// A father recognises his child; with everything as long as it comes, a child its mother.
pub(crate) fn recognition(long: bool) -> Value {
    let (by, is, name, home) = if long {
        ("child", "mother", LONG_NAME, LONG_HOME)
    } else {
        ("parent", "father", "Trần Văn Thí Dụ", "số 5 ngõ 2 đường Thử, phường Từ Liêm")
    };
    json!({
        "office": office(),
        "number": "02/2026/TLNCMC",
        "issued_on": "2026-11-25",
        "by": by,
        "parent_is": is,
        "parent": person(name, home),
        "child": person(if long { LONG_NAME } else { "Lê Thử Minh" }, home),
        "signer": signer()
    })
}

/// A copy of one.
pub(crate) fn recognition_copy(long: bool) -> Value {
    let mut value = recognition(long);
    value["number"] = json!("03/2026/TLNCMC-BS");
    value["copied"] =
        copied(if long { LONG_PLACE } else { "Ủy ban nhân dân phường Từ Liêm" });
    value["copied"]["number"] = json!("02/2026/TLNCMC");
    value
}

/// A copy of the extract of a death.
pub(crate) fn death_copy(long: bool) -> Value {
    let (name, home, place) = if long {
        (LONG_NAME, LONG_HOME, LONG_PLACE)
    } else {
        (
            "Trần Văn Thí Dụ",
            "số 5 ngõ 2 đường Thử, phường Từ Liêm",
            "Bệnh viện Thí Dụ, phường Từ Liêm, thành phố Hà Nội",
        )
    };
    json!({
        "office": office(),
        "number": "09/2026/TLKT-BS",
        "issued_on": "2026-11-25",
        "deceased": {
            "name": name, "born": "1950-02-10", "sex": "Nam", "ethnicity": "Kinh",
            "nationality": "Việt Nam", "residence": home
        },
        "died": "2026-11-24",
        "hour": "04:05",
        "place": place,
        "note": { "number": "12", "issuer": "Bệnh viện Thí Dụ", "date": "2026-11-24" },
        "declarant": { "name": if long { LONG_NAME } else { "Trần Thị Thử" }, "paper": PAPER },
        "registration": {
            "place": if long { LONG_PLACE } else { "Ủy ban nhân dân phường Từ Liêm" },
            "number": "02/2026",
            "date": "2026-11-25"
        },
        "notes": if long { json!([NOTE]) } else { json!([]) },
        "signer": signer()
    })
}

/// A copy of the entry of a marriage, with what was noted later.
pub(crate) fn marriage_copy(long: bool) -> Value {
    let spouse = |name: &str| {
        json!({
            "name": if long { LONG_NAME } else { name }, "born": "1994-03-02", "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "residence": if long { LONG_HOME } else { "số 5 ngõ 2 đường Thử, phường Từ Liêm" },
            "paper": PAPER
        })
    };
    json!({
        "office": office(),
        "number": "09/2026/TLKH-BS",
        "issued_on": "2026-11-25",
        "wife": spouse("Lê Thị Mẫu"),
        "husband": spouse("Trần Văn Thí Dụ"),
        "registration": {
            "place": if long { LONG_PLACE } else { "Ủy ban nhân dân phường Từ Liêm" },
            "number": "07/2020",
            "date": "2020-02-14"
        },
        "notes": [NOTE],
        "signer": signer()
    })
}

/// A marriage that was registered abroad, as it was noted in the register here.
pub(crate) fn marriage(long: bool) -> Value {
    let mut value = marriage_copy(long);
    value["number"] = json!("04/2026/TLKH");
    value["registration"]["number"] = json!("04/2026");
    value["registration"]["date"] = json!("2026-11-25");
    value["abroad"] = json!(if long {
        "Cơ quan đăng ký hộ tịch khu vực Thí Dụ, thành phố Kéo Dài, nước Thử Nghiệm (Giấy chứng nhận kết \
         hôn số 2020/0102030405/TD ngày 14/02/2020)"
    } else {
        "Tòa thị chính thành phố Thí Dụ, nước Thử Nghiệm, ngày 14/02/2020"
    });
    if !long {
        value["notes"] = json!([]);
    }
    value
}

/// What a copy is certified with: nobody signed anything before anybody.
pub(crate) fn certified_copy(long: bool) -> Value {
    let mut value = certified(long);
    value["declarant"] = json!({});
    value["paper"] = json!(if long { LONG_PLACE } else { "Giấy khai sinh" });
    value["issuer"] =
        json!(if long { LONG_PLACE } else { "Ủy ban nhân dân phường Từ Liêm" });
    value["pages"] = json!("2");
    value["copies"] = json!("3");
    value["volume"] = json!("01/2026 – SCT/BS");
    value
}

/// Words about who signed, and the place in the book.
pub(crate) fn certified(long: bool) -> Value {
    json!({
        "office": office(),
        "number": "31/2026",
        "issued_on": "2026-11-25",
        "declarant": { "name": if long { LONG_NAME } else { "Trần Thị Thử" }, "paper": PAPER },
        "paper": if long { LONG_PLACE } else { "Giấy cam kết" },
        "pages": "1",
        "copies": "1",
        "entry": "31",
        "volume": "01/2026 – SCT/CK",
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
