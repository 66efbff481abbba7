//! What is printed: invented children, another for each number.

use serde_json::json;
use tannha_print::{DocumentCode, Meta, PaperKind, PrintProfile, Record, Sheet, lay_out};

use crate::Failure;

pub(crate) fn meta(document: DocumentCode) -> Result<Meta, Failure> {
    Ok(Meta {
        title: document.title_vi().to_owned(),
        author: "Ủy ban nhân dân phường Từ Liêm".to_owned(),
        created: Some("2026-11-25T09:00:00+07:00".parse()?),
    })
}

const TENS: [&str; 10] =
    ["An", "Bình", "Chi", "Dũng", "Đức", "Giang", "Hằng", "Khang", "Ngọc", "Quyên"];

/// An invented child, another for each number up to a thousand.
fn child(number: usize) -> String {
    let word = |place: usize| TENS[number / place % TENS.len()];
    format!("Nguyễn Thử {} {} {}", word(100), word(10), word(1))
}

fn laid_out(document: DocumentCode, record: serde_json::Value) -> Result<Sheet, Failure> {
    let record = Record::from_json(document, record)?;
    Ok(lay_out(&record, PaperKind::Plain, &PrintProfile::default())?)
}

pub(crate) fn certificate(number: usize) -> Result<Sheet, Failure> {
    let home = "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội";
    let record = json!({
        "office": office(),
        "child": {
            "name": child(number),
            "born": "2026-11-17",
            "sex": "Nam",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "birth_place": "Bệnh viện Phụ sản Thí Dụ, phường Từ Liêm, thành phố Hà Nội",
            "home_town": "xã Thí Điểm, tỉnh Ninh Bình",
        },
        "mother": {
            "name": "Lê Thị Mẫu", "born": "1996-04-05", "ethnicity": "Kinh",
            "nationality": "Việt Nam", "residence": home,
        },
        "father": {
            "name": "Nguyễn Văn Thử", "born": "1994", "ethnicity": "Tày",
            "nationality": "Việt Nam", "residence": home,
        },
        "declarant": { "name": "Nguyễn Văn Thử", "paper": "Căn cước số 001094000002" },
        "registration": {
            "number": format!("{}/2026", number + 1),
            "place": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
            "date": "2026-11-25",
        },
        "signer": { "authority": "kt-pho-chu-tich", "name": "Trần Thị Bút" },
    });
    laid_out(DocumentCode::GiayKhaiSinh, record)
}

pub(crate) fn letter(number: usize) -> Result<Sheet, Failure> {
    let record = json!({
        "office": office(),
        "number": format!("{}/UBND-VHXH", number + 1),
        "date": "2026-11-25",
        "addressee": "Gia đình anh Nguyễn Văn Thử và chị Lê Thị Mẫu",
        "child_name": child(number),
        "child_born": "2026-11-17",
        "papers": ["Giấy khai sinh", "Thông báo kết quả đăng ký thường trú"],
        "phone": "024 0000 0000",
        "signer": { "authority": "kt-pho-chu-tich", "name": "Trần Thị Bút" },
    });
    laid_out(DocumentCode::ThuChucMung, record)
}

fn office() -> serde_json::Value {
    json!({
        "superior": "Thành phố Hà Nội",
        "name": "Ủy ban nhân dân phường Từ Liêm",
        "place": "Từ Liêm",
    })
}
