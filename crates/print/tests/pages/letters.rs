//! Receipts, notices and letters: the decree's margins, and how they break into pages.

use serde_json::json;
use tannha_print::{A4_HEIGHT, A4_WIDTH, DocumentCode, Mark, PaperKind, Run};

use super::{
    birth, laid_out, runs, said,
    samples::{self, certificate, letter, receipt, record},
};

#[test]
fn the_receipt_has_two_copies_that_differ_in_their_heading_alone() {
    let sheet = laid_out(&record(DocumentCode::GiayTiepNhan, receipt()), PaperKind::Plain).unwrap();
    assert_eq!(sheet.pages.len(), 2);
    let [first, second] = [0, 1].map(|i| &sheet.pages[i].marks);
    let differing = first.iter().zip(second).filter(|(a, b)| a != b).count();
    assert_eq!((first.len(), differing), (second.len(), 1));
    assert!(sheet.boxes_of("promise.line").count() == 2);
}

#[test]
fn a_receipt_keeps_its_rows_and_draws_no_code_that_is_not_given() {
    let mut value = samples::receipt_empty();
    value["case_code"] = json!("");
    let sheet = laid_out(&record(DocumentCode::GiayTiepNhan, value), PaperKind::Preview).unwrap();
    let text = runs(&sheet).map(Run::text).collect::<Vec<_>>().join(" ");
    for row in [
        "Thời gian giải quyết hồ sơ theo quy định:",
        "Đăng ký nhận kết quả tại:",
        "Vào Sổ theo dõi hồ sơ:",
    ] {
        assert_eq!(text.matches(row).count(), 2, "{row}");
    }
    let filled = |mark: &&Mark| matches!(mark, Mark::Path(path) if path.fill.is_some());
    assert_eq!(sheet.pages[0].marks.iter().filter(filled).count(), 0, "nothing to scan");
    assert!(sheet.boxes_of("case.code").count() >= 2);
}

#[test]
fn the_text_of_receipt_and_letter_stands_within_the_margins_of_the_decree() {
    for (name, record) in samples::all() {
        let right = match record.document() {
            DocumentCode::GiayTiepNhan => 15_000,
            DocumentCode::ThuChucMung
            | DocumentCode::ThuCamOn
            | DocumentCode::ThuXinLoi
            | DocumentCode::ThuChiaBuon
            | DocumentCode::PhieuBoSung
            | DocumentCode::PhieuTuChoi
            | DocumentCode::VanBanXinLoi
            | DocumentCode::ThongBaoDung => 20_000,
            _ => continue,
        };
        let sheet = laid_out(&record, PaperKind::Plain).unwrap();
        for (number, page) in sheet.pages.iter().enumerate() {
            for mark in &page.marks {
                let Mark::Run(run) = mark else { continue };
                // A page number stands in the top margin.
                if run.text() == "2" && run.y < 20_000 {
                    continue;
                }
                assert!(run.x >= 30_000, "{name} {number} {run:?}");
                assert!(run.y >= 20_000 && run.y <= A4_HEIGHT - 20_000, "{name} {run:?}");
            }
        }
        for b in &sheet.fields {
            assert!(b.x >= 30_000 && b.x + b.w <= A4_WIDTH - right, "{name} {b:?}");
        }
    }
}

#[test]
fn what_stops_a_letter_or_a_signature_is_named_by_its_own_field() {
    let emoji = |pointer: &str| {
        let mut value = letter();
        *value.pointer_mut(pointer).unwrap() = json!("An 🎉");
        laid_out(&record(DocumentCode::ThuChucMung, value), PaperKind::Plain).unwrap_err()
    };
    assert_eq!(emoji("/child_name").field(), Some("child.name"));
    assert_eq!(emoji("/phone").field(), Some("letter.phone"));
    assert_eq!(emoji("/papers/1").field(), Some("letter.papers"));
    let mut value = receipt();
    value["declarant"]["name"] = json!("Nguyễn ".repeat(57));
    let error = laid_out(&record(DocumentCode::GiayTiepNhan, value), PaperKind::Plain).unwrap_err();
    assert_eq!((error.code(), error.field()), ("print-overflow", Some("declarant.name")));
    let mut value = receipt();
    value["office"]["place"] = json!("Từ Liêm 🎉");
    let error = laid_out(&record(DocumentCode::GiayTiepNhan, value), PaperKind::Plain).unwrap_err();
    assert_eq!(error.field(), Some("office.place"));
}

#[test]
fn values_of_blanks_leave_no_hole_in_a_letter() {
    let mut value = letter();
    for pointer in ["/child_name", "/phone", "/number", "/addressee", "/papers/0"] {
        *value.pointer_mut(pointer).unwrap() = json!("  ");
    }
    let sheet = laid_out(&record(DocumentCode::ThuChucMung, value), PaperKind::Plain).unwrap();
    let text = runs(&sheet).map(Run::text).collect::<Vec<_>>().join(" ");
    assert!(text.contains("chào đón một thành viên mới, sinh ngày 17 tháng 11"), "{text}");
    assert!(text.contains("gia đình kết quả đăng ký thường trú và mã số bảo hiểm y tế."), "{text}");
    assert!(text.contains("xin báo cho cán bộ phường"), "{text}");
}

#[test]
fn a_date_in_words_never_parts_a_month_at_the_end_of_a_line() {
    let sheet = birth(certificate(), PaperKind::Overprint).unwrap();
    let texts: Vec<String> = runs(&sheet).map(Run::text).collect();
    assert!(texts.contains(&"Ngày mười bảy".to_owned()), "{texts:?}");
    assert!(texts.iter().any(|text| text.starts_with("tháng mười một năm")), "{texts:?}");
}

#[test]
fn a_long_receipt_runs_over_instead_of_being_cut() {
    let record = record(DocumentCode::GiayTiepNhan, samples::receipt_longest());
    let sheet = laid_out(&record, PaperKind::Plain).unwrap();
    assert_eq!(sheet.pages.len(), 4, "two copies of two pages");
    let text: Vec<String> = runs(&sheet).map(Run::text).collect();
    let names = text.iter().filter(|t| t.starts_with("Giấy tờ thứ ")).count();
    assert_eq!(names, 24);
}

#[test]
fn a_letter_is_whole_without_anything_optional() {
    let bare = json!({ "office": samples::office() });
    let sheet = laid_out(&record(DocumentCode::ThuChucMung, bare), PaperKind::Plain).unwrap();
    let text = runs(&sheet).map(Run::text).collect::<Vec<_>>().join(" ");
    for hole in ["  ,", "null", "None", "cháu ,", "{", "số ;"] {
        assert!(!text.contains(hole), "{hole:?} in {text}");
    }
    assert!(text.contains("chào đón một thành viên mới."));
    assert!(text.contains("xin báo cho cán bộ phường"));
}

#[test]
fn a_long_letter_stays_one_page_and_its_signature_is_never_alone() {
    let long = record(DocumentCode::ThuChucMung, samples::letter_longest());
    assert_eq!(laid_out(&long, PaperKind::Plain).unwrap().pages.len(), 1);

    let mut value = letter();
    value["body"] =
        json!(vec!["Lời thư của phường, dài hơn một trang giấy. ".repeat(12); 8]);
    let sheet = laid_out(&record(DocumentCode::ThuChucMung, value), PaperKind::Plain).unwrap();
    assert!(sheet.pages.len() > 1);
    let last = sheet.boxes_of("signer.name").next().unwrap().page;
    assert!(sheet.boxes_of("letter.body").any(|b| b.page == last));
}

#[test]
fn a_notice_ends_as_the_decree_wants_and_its_reason_begins_with_a_capital() {
    let mut value = samples::notice();
    value["reason"] = json!("hồ sơ thiếu Giấy chứng sinh");
    for form in [
        DocumentCode::PhieuBoSung,
        DocumentCode::PhieuTuChoi,
        DocumentCode::VanBanXinLoi,
        DocumentCode::ThongBaoDung,
    ] {
        let sheet = laid_out(&record(form, value.clone()), PaperKind::Plain).unwrap();
        let said = said(&sheet);
        assert_eq!(said.matches("./.").count(), 1, "{form} {said}");
        assert!(!said.contains(".."), "{form} {said}");
        if form == DocumentCode::PhieuTuChoi {
            assert!(said.contains("Hồ sơ thiếu Giấy chứng sinh."), "{said}");
        }
    }
}

#[test]
fn a_promise_of_one_day_is_a_whole_line_from_its_disc_to_its_ring() {
    let mut value = receipt();
    value["promise"]["days"] = json!([{ "date": "2026-11-23", "kind": "working" }]);
    value["promise"]["due"] = json!("2026-11-23T17:00:00+07:00");
    value["promise"]["legs"] = json!([]);
    value["qr"] = json!("");
    let sheet = laid_out(&record(DocumentCode::GiayTiepNhan, value), PaperKind::Plain).unwrap();
    let place = sheet.boxes_of("promise.line").next().unwrap();
    let (top, bottom) = (place.y, place.y + place.h);
    let rules = sheet.pages[0].marks.iter().filter_map(|mark| match mark {
        Mark::Rule(rule) if (top..=bottom).contains(&rule.from.y) => Some(rule),
        _ => None,
    });
    let longest = rules.map(|rule| rule.to.x - rule.from.x).max().unwrap();
    assert_eq!(longest, 165_000 - 12_000);
    let ends = sheet.pages[0].marks.iter().filter_map(|mark| match mark {
        Mark::Path(path) => {
            let points = || path.rings.iter().flatten();
            let inside = points().all(|p| (top..=bottom).contains(&p.y));
            let middle = |x: Option<i32>, y: Option<i32>| (x.unwrap_or(0) + y.unwrap_or(0)) / 2;
            inside.then(|| middle(points().map(|p| p.x).min(), points().map(|p| p.x).max()))
        }
        _ => None,
    });
    let ends: Vec<i32> = ends.collect();
    let at = |x: i32| ends.iter().filter(|end| (**end - x).abs() < 50).count();
    assert_eq!((at(36_000), at(189_000)), (1, 2), "{ends:?}");
}

#[test]
fn telephone_and_email_share_a_line_where_both_are_known_and_fit() {
    let share = |email: &str| {
        let mut value = receipt();
        value["contact"]["email"] = json!(email);
        let sheet = laid_out(&record(DocumentCode::GiayTiepNhan, value), PaperKind::Plain).unwrap();
        let [phone, mail] =
            ["contact.phone", "contact.email"].map(|field| sheet.boxes_of(field).next().unwrap());
        assert!(phone.y <= mail.y, "{email}");
        phone.y == mail.y && phone.x + phone.w <= mail.x
    };
    assert!(share("nguyen.van.thu@example.vn"));
    assert!(!share("rat.dai.rat.dai.rat.dai.rat.dai.rat.dai.rat.dai@example.vn"));
    // A form keeps its empty row.
    assert!(!share(""));
}
