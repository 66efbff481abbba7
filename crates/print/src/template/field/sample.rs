//! Records to look at a template with: one that says the least, and one that says something everywhere.
//! Its people are invented and look it.

mod letters;

use serde_json::{Map, Value, json};

use crate::document::DocumentCode;
use crate::record::Record;

use super::{Field, Kind, SAID, fields};
use letters::Length;

impl Record {
    /// The least that a record of a document says: what its form cannot do without, the same for every
    /// case. Nothing for a document that cannot stand empty.
    #[must_use]
    pub fn least(document: DocumentCode) -> Option<Self> {
        Self::from_json(document, Value::Object(least(document))).ok()
    }

    /// A record that says something in every field that a template can ask for.
    #[must_use]
    pub fn sample(document: DocumentCode) -> Option<Self> {
        filled(document, Length::Usual)
    }

    /// The same with names, places and whatever is written freely as long as they come.
    #[must_use]
    pub fn longest(document: DocumentCode) -> Option<Self> {
        filled(document, Length::Longest)
    }
}

/// What a field says, by its slug.
type Words = fn(&str) -> &'static str;

fn filled(document: DocumentCode, length: Length) -> Option<Record> {
    let words = match length {
        Length::Usual => words,
        Length::Longest => long_words,
    };
    let mut said = Value::Object(least(document));
    for field in fields(document).filter(|field| is_shown(document, field)) {
        put(&mut said, field, words);
    }
    if let Some(letter) = letters::said(document, length) {
        said = letters::with(said, letter);
    }
    Record::from_json(document, said).ok()
}

/// An original is no copy, and says who declared the birth where a copy says who made it.
fn is_shown(document: DocumentCode, field: &Field) -> bool {
    document != DocumentCode::GiayKhaiSinh
        || field.slug != "copy" && !field.slug.starts_with("copy.")
}

fn least(document: DocumentCode) -> Map<String, Value> {
    let moment = "2000-01-01T00:00:00+07:00";
    let office = json!({ "name": "-", "place": "-" });
    let promise = json!({ "received": moment, "due": moment });
    let sorry = json!({ "late": { "promised": moment, "reason": "-", "new_due": moment } });
    let said: &[(&str, Value)] = match document {
        DocumentCode::GiayTiepNhan => &[
            ("office", office),
            ("case_code", json!("-")),
            ("procedure", json!("-")),
            ("promise", promise),
        ],
        DocumentCode::PhieuBoSung
        | DocumentCode::PhieuTuChoi
        | DocumentCode::VanBanXinLoi
        | DocumentCode::ThongBaoDung => {
            &[("office", office), ("case_code", json!("-")), ("procedure", json!("-"))]
        }
        DocumentCode::ThuChucMung
        | DocumentCode::ThuKemGiayTo
        | DocumentCode::ThuCamOn
        | DocumentCode::ThuChiaBuon
        | DocumentCode::NhanGiao
        | DocumentCode::PhongBi => &[("office", office)],
        DocumentCode::ThuXinLoi => &[("office", office), ("sorry_for", sorry)],
        DocumentCode::ToKhai => {
            &[("kind", json!("birth")), ("signatures", json!([{ "of": "declarant" }]))]
        }
        DocumentCode::BangBieu => &[
            ("office", office),
            ("title", json!("-")),
            (
                "columns",
                json!([{ "title": "TT", "share": 1 }, { "title": "Nội dung", "share": 4 }]),
            ),
            ("rows", json!([{ "cells": ["1", "Nội dung thí dụ"] }])),
        ],
        _ => &[],
    };
    said.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

/// Puts what a field may say where the record has it.
fn put(root: &mut Value, field: &Field, words: Words) {
    let value = match field.kind {
        // The parts of it are fields of their own; a picture is the ward's to bring.
        Kind::Part | Kind::Picture => return,
        _ if field.at == SAID => return,
        Kind::Text | Kind::Name | Kind::Cell => json!(words(field.slug)),
        Kind::Date => json!(day(field.slug)),
        Kind::Moment => json!("2026-11-23T14:59:00+07:00"),
        Kind::Clock => json!("04:05"),
        Kind::Number => json!(2),
        Kind::Flag => json!(true),
        Kind::Choice(choices) => json!(choices.last()),
        Kind::Texts => json!(["Ghi chú thứ nhất", "Ghi chú thứ hai"]),
        Kind::SignerLines => json!({ "authority": "chu-tich", "name": words("signer.name") }),
        // What the program draws by itself is its own to show.
        Kind::List([only]) if only.slug == "day.name" => return,
        Kind::List(inner) => {
            let mut item = Value::Null;
            inner.iter().for_each(|field| put(&mut item, field, words));
            json!([item.clone(), item])
        }
    };
    let mut place = root;
    for key in field.at.split('/').skip(1) {
        if !place.is_object() {
            *place = json!({});
        }
        let Value::Object(entries) = place else { return };
        place = entries.entry(key).or_insert(Value::Null);
    }
    *place = value;
}

/// Names, places and what is written freely as long as they come; numbers, and words of a list, as usual.
fn long_words(slug: &str) -> &'static str {
    match slug {
        "office.name" | "office.superior" | "office.place" | "signer.name" => words(slug),
        _ => match slug.rsplit('.').next().unwrap_or_default() {
            "name" | "spouse" => "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
            "residence" | "address" | "birth_place" => {
                "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân \
                 Phương, thành phố Hà Nội"
            }
            "officer" => "Công Tằng Tôn Nữ Thị Khuynh Nghiêng",
            "kind" => "Văn bản xác nhận việc thi hành án tử hình",
            "issuer" => "Trung tâm Y tế và Bệnh viện Đa khoa khu vực Thí Dụ Kéo Dài",
            "cause" => "Tuổi cao, suy tim và biến chứng hô hấp kéo dài",
            "capital" => "1.000.000.000 đồng",
            // Half a line of a form is its room.
            "value" => "Nội dung thí dụ khá dài",
            _ if words(slug) == FREE => {
                "Nội dung thí dụ dài hơn hẳn thường ngày, ghi đủ từng việc để xem chữ có vừa chỗ hay không"
            }
            _ => words(slug),
        },
    }
}

/// A child is born when its paper is made; everybody else was a generation before.
fn day(slug: &str) -> &'static str {
    match slug.rsplit_once('.') {
        Some(("child" | "recognised", "born")) => "2026-11-17",
        Some((_, "born")) => "1996-04-05",
        _ => "2026-11-17",
    }
}

/// What is written freely.
const FREE: &str = "Nội dung thí dụ";

fn words(slug: &str) -> &'static str {
    match slug {
        "mother.name" => "Lê Thị Thí Dụ",
        "father.name" => "Nguyễn Văn Thí Dụ",
        "office.name" => "Ủy ban nhân dân phường Thử Nghiệm",
        "office.superior" => "Thành phố Thử Nghiệm",
        "office.place" => "Thử Nghiệm",
        "cell.field" => "child.name",
        "cell.label" => "Mục thí dụ:",
        "part.about" => "entry",
        "row.field" | "finger.field" => "entry.number",
        "row.label" => "Mục thí dụ",
        _ => match slug.rsplit('.').next().unwrap_or_default() {
            "name" | "spouse" | "signed_by" => "Nguyễn Thị Thí Dụ",
            "residence" | "place" | "address" | "home_town" | "birth_place" => {
                "Số 1, ngõ 2, đường Thí Dụ, phường Thử Nghiệm"
            }
            "sex" => "Nữ",
            "ethnicity" => "Kinh",
            "nationality" => "Việt Nam",
            "number" | "code" | "volume" | "order" => "12/2026",
            "citizen_id" => "001000000000",
            "phone" => "0900 000 000",
            "officer" => "Phạm Thị Hạnh Mẫu",
            "issuer" => "Bệnh viện Thí Dụ",
            "cause" => "Tuổi cao",
            "capital" => "100.000.000 đồng",
            "tax_code" => "8000000000-001",
            "workers" | "pages" | "copies" => "10",
            "email" => "thidu@example.vn",
            _ => FREE,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_original_shows_who_declared_the_birth_and_a_copy_who_made_it() {
        let text = |document| {
            let (record, plain) = (Record::sample(document).unwrap(), crate::PaperKind::Plain);
            let sheet = crate::lay_out(&record, plain, &crate::PrintProfile::default()).unwrap();
            format!("{:?}", sheet.pages[0])
        };
        let (original, copy) =
            (text(DocumentCode::GiayKhaiSinh), text(DocumentCode::GiayKhaiSinhBanSao));
        assert!(original.contains("người đi khai sinh") && !copy.contains("người đi khai sinh"));
    }

    #[test]
    fn every_document_has_a_sample_that_says_all_its_fields() {
        for document in DocumentCode::ALL {
            assert!(Record::least(document).is_some(), "{document}");
            let record = Record::sample(document).unwrap_or_else(|| panic!("{document}"));
            let values = super::super::Values::of(&record);
            let shown =
                |field: &&Field| field.slug != "promise.days" && field.kind != Kind::Picture;
            assert!(fields(document).next().is_some(), "{document}");
            for field in fields(document).filter(shown).filter(|f| is_shown(document, f)) {
                assert!(values.scope().is_given(field.slug), "{document} {}", field.slug);
            }
        }
    }
}
