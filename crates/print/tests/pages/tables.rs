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
