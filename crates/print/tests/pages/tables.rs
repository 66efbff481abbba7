//! Tables, labels and envelopes.

use serde_json::json;
use tannha_print::{
    DocumentCode, LayoutError, Mark, PaperKind, PrintProfile, Record, Run, lay_out,
};

use super::{
    laid_out, runs,
    samples::{self, record},
    stands_within,
};

#[test]
fn an_envelope_is_a_page_of_its_own_size_with_sender_and_addressee_apart() {
    let sheet =
        laid_out(&record(DocumentCode::PhongBi, samples::envelopes(3)), PaperKind::Plain).unwrap();
    assert_eq!(sheet.pages.len(), 3);
    assert!(sheet.pages.iter().all(|page| (page.width(), page.height()) == (220_000, 110_000)));
    let sender = sheet.boxes_of("office.address").next().unwrap();
    let to = sheet.boxes_of("label.name").next().unwrap();
    assert!(sender.x + sender.w <= 105_000 && sender.y + sender.h < to.y && to.x >= 95_000);
}

#[test]
fn tables_and_administrative_papers_keep_the_decrees_margins_and_a_title_of_14_points() {
    let decree = [30_000, 20_000, 15_000, 20_000];
    for (name, record) in samples::all() {
        let title = match record.document() {
            DocumentCode::BangBieu => None,
            DocumentCode::GiayXacNhanTthn => Some("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"),
            DocumentCode::GcnHoKinhDoanh => Some("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH"),
            DocumentCode::LoiChungBanSao => Some("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH"),
            DocumentCode::LoiChungChuKy => Some("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ"),
            DocumentCode::KetQuaThuTuc => None,
            _ => continue,
        };
        let sheet = laid_out(&record, PaperKind::Plain).unwrap();
        stands_within(&name, &sheet, decree);
        if let Some(title) = title {
            let size = runs(&sheet).find(|run| run.text() == title).map(|run| run.size);
            assert_eq!(size, Some(1_400), "{name}");
        }
    }
}

#[test]
fn a_book_has_a_cover_and_a_report_a_place_for_its_number() {
    let mut value = samples::table(2);
    value["cover"] = json!(["Quyển số: 01-TP/HT-2026-KS", "Mở ngày: 05/01/2026"]);
    value["number"] = json!("\u{a0}\u{a0}\u{a0}/BC-UBND");
    value["signatures"] = json!([{ "title": "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" }]);
    let plain =
        laid_out(&record(DocumentCode::BangBieu, samples::table(2)), PaperKind::Plain).unwrap();
    let sheet = laid_out(&record(DocumentCode::BangBieu, value), PaperKind::Plain).unwrap();
    assert_eq!(sheet.pages.len(), plain.pages.len() + 1);
    assert_eq!(sheet.boxes_of("table.cover").map(|b| b.page).collect::<Vec<_>>(), [0, 0]);
    assert_eq!(sheet.boxes_of("table.number").map(|b| b.page).collect::<Vec<_>>(), [1]);
    let lines: Vec<String> = runs(&sheet).map(Run::text).collect();
    assert!(
        lines.contains(&"CHỦ TỊCH".to_owned()) && lines.contains(&"TM. ỦY BAN NHÂN DÂN".to_owned())
    );
}

#[test]
fn hairlines_of_cells_side_by_side_stand_at_one_height() {
    let long = record(DocumentCode::TrichLucKhaiTu, samples::results::death_longest());
    let sheet = laid_out(&long, PaperKind::Plain).unwrap();
    let [number, date] = ["note.number", "note.date"].map(|f| sheet.boxes_of(f).next().unwrap());
    assert!(number.h > date.h, "one of the two has two lines");
    let below = |x: i32| {
        let rules = sheet.pages[0].marks.iter().filter_map(move |mark| match mark {
            Mark::Rule(rule) if rule.from.x == x && rule.from.y >= number.y + date.h => {
                Some(rule.from.y)
            }
            _ => None,
        });
        rules.min()
    };
    assert_eq!(below(number.x), below(date.x));
}

#[test]
fn a_sheet_of_labels_for_nobody_is_no_paper() {
    let none = serde_json::json!({ "office": samples::office(), "labels": [] });
    let record = Record::from_json(DocumentCode::NhanGiao, none).unwrap();
    let error = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap_err();
    assert_eq!(*error.bare(), LayoutError::NoItems { field: "labels".to_owned() });
}

/// The words of a sheet in reading order, as one text without blanks.
fn said(sheet: &tannha_print::Sheet) -> String {
    runs(sheet).map(Run::text).collect::<String>().split_whitespace().collect()
}

#[test]
fn a_register_prints_whatever_was_noted_in_it() {
    let longest = samples::tables::note(1_000);
    // Forty notes of 165 letters beside one entry, as an entry's notes are joined.
    let forty = vec![samples::tables::note(165); 40].join("; ");
    for note in [samples::tables::note(500), longest, forty] {
        let bare: String = note.split_whitespace().collect();
        for (name, record) in samples::tables::noted(&note) {
            let sheet = laid_out(&record, PaperKind::Plain)
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            stands_within(&name, &sheet, [30_000, 20_000, 15_000, 20_000]);
            // Nothing of it is lost, however many pages it takes: in a row the head stands between.
            let words = |text: &str| text.chars().filter(|c| *c == 'Đ').count();
            assert!(words(&said(&sheet)) >= words(&bare), "{name}");
            if note.len() > 2_000 && name.contains("copies") {
                assert!(sheet.pages.len() > 1, "{name}");
            }
        }
    }
}

#[test]
fn a_row_of_a_report_that_no_page_holds_goes_on_under_the_head() {
    let mut value = samples::table(2);
    value["rows"][1]["cells"][1] = json!(samples::tables::note(6_000));
    let sheet = laid_out(&record(DocumentCode::BangBieu, value), PaperKind::Plain).unwrap();
    assert!(sheet.pages.len() > 2, "{}", sheet.pages.len());
    for page in &sheet.pages[..sheet.pages.len() - 1] {
        let heads = page
            .marks
            .iter()
            .filter(|mark| matches!(mark, Mark::Run(run) if run.text() == "Địa chỉ"));
        assert_eq!(heads.count(), 1);
    }
}

#[test]
fn a_word_that_no_column_holds_is_parted_in_the_smallest_letters_and_one_of_the_head_names_its_field()
 {
    let mut value = samples::table(1);
    value["rows"][1]["cells"][3] = json!(format!("https://thi-du.example/{}", "W".repeat(200)));
    let sheet = laid_out(&record(DocumentCode::BangBieu, value.clone()), PaperKind::Plain).unwrap();
    assert!(said(&sheet).contains("https://thi-du.example/WWW"));
    value["columns"][3]["title"] = json!("W".repeat(200));
    let error = laid_out(&record(DocumentCode::BangBieu, value), PaperKind::Plain).unwrap_err();
    assert_eq!((error.code(), error.field()), ("print-wide-word", Some("table.columns")));
    // What cannot stand in its column at all is named by its row: a letter is wider than forty columns leave.
    let columns: Vec<_> = (0..60).map(|_| json!({ "title": "", "share": 1 })).collect();
    let cells: Vec<_> = (0..60).map(|_| "W").collect();
    let value = json!({
        "office": samples::office(), "title": "Báo cáo", "columns": columns,
        "rows": [{ "cells": [] }, { "cells": cells }]
    });
    let error = laid_out(&record(DocumentCode::BangBieu, value), PaperKind::Plain).unwrap_err();
    let row = LayoutError::Row { field: "table.rows".to_owned(), row: "2".to_owned() };
    assert_eq!((error.code(), error.bare()), ("print-row", &row));
}

#[test]
fn wife_and_husband_sign_the_register_of_marriages() {
    let sheet =
        laid_out(&record(DocumentCode::BangBieu, samples::tables::marriages()), PaperKind::Plain)
            .unwrap();
    let at = |text: &str| runs(&sheet).find(|run| run.text() == text).map(|run| (run.x, run.y));
    let places = ["VỢ", "CHỒNG", "NGƯỜI THỰC HIỆN"].map(|title| at(title).unwrap());
    assert!(places.windows(2).all(|two| two[0].1 == two[1].1 && two[0].0 < two[1].0), "{places:?}");
    let notes = runs(&sheet).filter(|run| run.text() == "(Ký, ghi rõ họ, chữ đệm, tên)");
    assert_eq!(notes.count(), 3);
}

#[test]
fn names_of_those_who_sign_stand_on_one_line() {
    let record = tannha_print::TableKind::ClosingMinutes.sample().unwrap();
    let sheet = laid_out(&record, PaperKind::Plain).unwrap();
    let at =
        |text: &str| runs(&sheet).filter(|run| run.text() == text).map(|run| run.y).last().unwrap();
    assert_eq!(at("Lê Văn An Mẫu"), at("Nguyễn Thị Thí Dụ"));
}

#[test]
fn what_is_far_too_long_is_an_error_and_no_minutes_of_work() {
    for letters in [300, 400_000, 10_000_000] {
        let name = "Nguyễn".repeat(letters / 6);
        let letter = json!({ "office": samples::office(), "child_name": name });
        for (document, value, field) in [
            (DocumentCode::ThuChucMung, letter, "child.name"),
            (DocumentCode::GiayKhaiSinh, json!({ "child": { "name": name } }), "child.name"),
        ] {
            let error = laid_out(&record(document, value), PaperKind::Preview).unwrap_err();
            assert_eq!((error.code(), error.field()), ("print-overflow", Some(field)));
        }
    }
    // Columns by the hundred, and shares as large as they come.
    let columns: Vec<_> = (0..500).map(|_| json!({ "title": "Cột", "share": 65_535 })).collect();
    let value =
        json!({ "office": samples::office(), "title": "Báo cáo", "columns": columns, "rows": [] });
    let error = laid_out(&record(DocumentCode::BangBieu, value), PaperKind::Plain).unwrap_err();
    assert_eq!(error.code(), "print-wide-word");
}
