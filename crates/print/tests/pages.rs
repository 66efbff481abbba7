//! What stands where, without a PDF: every document with the usual, the empty and the longest record.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::fmt::Write as _;

use expect_test::expect_file;
use serde_json::{Value, json};
use tannha_print::{
    A4_HEIGHT, A4_WIDTH, DocumentCode, Face, FieldBox, LayoutError, Mark, Page, PaperKind, Path,
    PrintProfile, Record, Run, Sheet, lay_out,
};

mod samples;
use samples::{certificate, letter, receipt, record};

fn laid_out(record: &Record, paper: PaperKind) -> Result<Sheet, LayoutError> {
    lay_out(record, paper, &PrintProfile::default())
}

fn birth(value: Value, paper: PaperKind) -> Result<Sheet, LayoutError> {
    laid_out(&record(DocumentCode::GiayKhaiSinh, value), paper)
}

fn runs(sheet: &Sheet) -> impl Iterator<Item = &Run> {
    sheet.pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match mark {
        Mark::Run(run) => Some(run),
        Mark::Rule(_) | Mark::Path(_) | Mark::Image(_) => None,
    })
}

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

/// A page as lines to read: millimetres from the top left corner.
fn described(page: &Page, out: &mut String) {
    let mm = |v: i32| f64::from(v) / 1000.0;
    let (mut rules, mut paths) = (Vec::new(), Vec::new());
    for mark in &page.marks {
        match mark {
            Mark::Run(run) => {
                let face = match run.face {
                    Face::Regular => "  ",
                    Face::Bold => "b ",
                    Face::Italic => "i ",
                    Face::BoldItalic => "bi",
                };
                let size = f64::from(run.size) / 100.0;
                let (x, y, text) = (mm(run.x), mm(run.y), run.text());
                writeln!(out, "{x:8.3} {y:8.3} {size:5.1}{face} {text}").unwrap();
            }
            Mark::Rule(rule) => rules.push((rule.from, rule.to)),
            Mark::Path(path) => paths.push(path),
            Mark::Image(placed) => {
                let [x, y, w, h] = [placed.x, placed.y, placed.w, placed.h].map(mm);
                writeln!(out, "picture {x:.3} {y:.3} {w:.3} × {h:.3}").unwrap();
            }
        }
    }
    // The calibration grid alone has a hundred rules; its text and crosses are what matter there.
    if rules.len() <= 60 {
        for (from, to) in rules {
            let ends = [from.x, from.y, to.x, to.y].map(mm);
            let [a, b, c, d] = ends;
            writeln!(out, "rule {a:.3} {b:.3} – {c:.3} {d:.3}").unwrap();
        }
    } else {
        writeln!(out, "{} rules", rules.len()).unwrap();
    }
    for Path { rings, .. } in paths {
        let corners = || rings.iter().flatten();
        let (left, right) = (corners().map(|p| p.x).min(), corners().map(|p| p.x).max());
        let (top, bottom) = (corners().map(|p| p.y).min(), corners().map(|p| p.y).max());
        let [a, b, c, d] = [left, top, right, bottom].map(|v| mm(v.unwrap_or(0)));
        writeln!(out, "path of {} rings in {a:.3} {b:.3} – {c:.3} {d:.3}", rings.len()).unwrap();
    }
}

#[test]
fn every_document_stands_where_it_stood() {
    for (name, record) in samples::each() {
        for paper in &samples::papers(&record) {
            // The preview is the plain page under a watermark.
            if *paper == PaperKind::Preview {
                continue;
            }
            let sheet = laid_out(&record, *paper).unwrap();
            let mut text = String::new();
            for (i, page) in sheet.pages.iter().enumerate() {
                writeln!(text, "── page {}", i + 1).unwrap();
                described(page, &mut text);
            }
            writeln!(text, "── fields").unwrap();
            for FieldBox { field, page, x, y, w, h } in &sheet.fields {
                writeln!(text, "{field} {page} {x} {y} {w} {h}").unwrap();
            }
            expect_file![format!("snapshots/{name}.{paper}.txt")].assert_eq(&text);
        }
    }
}

#[test]
fn every_document_has_its_emptiest_and_its_longest_record_among_these() {
    let names: Vec<String> = samples::each().into_iter().map(|(name, _)| name).collect();
    for document in DocumentCode::ALL {
        for kind in ["empty", "longest"] {
            let name = format!("{document}.{kind}");
            assert!(names.contains(&name), "{name}");
        }
    }
}

#[test]
fn nothing_stands_outside_the_sheet() {
    for (name, record) in samples::each() {
        for paper in &samples::papers(&record) {
            let sheet = laid_out(&record, *paper).unwrap();
            for b in &sheet.fields {
                let page = &sheet.pages[b.page as usize];
                let inside =
                    b.x >= 0 && b.y >= 0 && b.x + b.w <= page.width() && b.y + b.h <= page.height();
                assert!(inside && b.w > 0 && b.h > 0, "{name} {paper} {b:?}");
            }
            let (width, height) = (sheet.pages[0].width(), sheet.pages[0].height());
            for run in runs(&sheet) {
                let inside = (0..width).contains(&run.x) && (5_000..height).contains(&run.y);
                assert!(inside, "{name} {paper} {run:?}");
            }
        }
    }
}

#[test]
fn the_preview_is_the_plain_page_under_a_watermark() {
    let plain = laid_out(&record(DocumentCode::ThuChucMung, letter()), PaperKind::Plain).unwrap();
    let preview =
        laid_out(&record(DocumentCode::ThuChucMung, letter()), PaperKind::Preview).unwrap();
    assert_eq!(plain.fields, preview.fields);
    let marks = &preview.pages[0].marks;
    let over = marks.len() - plain.pages[0].marks.len();
    assert_eq!(&marks[over..], plain.pages[0].marks.as_slice());
    for mark in &marks[..over] {
        let Mark::Run(run) = mark else { panic!("{mark:?}") };
        assert_eq!(run.text(), "BẢN XEM TRƯỚC - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
    }
}

#[test]
fn an_overprint_is_the_data_and_nothing_else() {
    let blank = birth(json!({ "office": samples::office() }), PaperKind::Overprint).unwrap();
    assert_eq!(blank.pages.len(), 1);
    assert_eq!(blank.pages[0].marks, Vec::new());

    let full = birth(certificate(), PaperKind::Overprint).unwrap();
    assert!(full.pages[0].marks.iter().all(|mark| matches!(mark, Mark::Run(_))));
    let texts: Vec<String> = runs(&full).map(Run::text).collect();
    assert!(texts.contains(&"NGUYỄN THỬ MINH KHANG".to_owned()));
    assert!(!texts.join(" ").contains("CỘNG HÒA"));
    assert!(!texts.join(" ").contains("THÀNH PHỐ HÀ NỘI"), "the blank has its own head");
}

#[test]
fn a_profile_moves_every_glyph_by_exactly_what_it_says() {
    let record = record(DocumentCode::GiayKhaiSinh, certificate());
    let still = laid_out(&record, PaperKind::Overprint).unwrap();
    let profile = PrintProfile { dx_um: 1_300, dy_um: -400, ..PrintProfile::default() };
    let moved = lay_out(&record, PaperKind::Overprint, &profile).unwrap();
    assert_eq!(runs(&still).count(), runs(&moved).count());
    for (a, b) in runs(&still).zip(runs(&moved)) {
        assert_eq!((b.x - a.x, b.y - a.y), (1_300, -400));
        assert_eq!((&a.pieces, a.size, a.face), (&b.pieces, b.size, b.face));
    }
    let plain = |profile: &PrintProfile| lay_out(&record, PaperKind::Plain, profile).unwrap();
    assert_eq!(plain(&profile), plain(&PrintProfile::default()), "plain paper needs none");
}

#[test]
fn the_mother_stands_before_the_father_and_both_show_the_year_alone() {
    for paper in [PaperKind::Overprint, PaperKind::Plain, PaperKind::Preview] {
        let sheet = birth(certificate(), paper).unwrap();
        let y = |field: &str| sheet.boxes_of(field).next().unwrap().y;
        assert!(y("mother.name") < y("father.name"));
        let texts: Vec<String> = runs(&sheet).map(Run::text).collect();
        assert!(texts.iter().any(|t| t == "1996"));
        assert!(!texts.iter().any(|t| t.contains("05/04/1996")));
        let words = "Ngày mười bảy tháng mười một năm hai nghìn không trăm hai mươi sáu";
        assert!(texts.join(" ").contains(words), "{texts:?}");
    }
}

#[test]
fn the_ward_chooses_its_words_for_a_date() {
    let mut value = certificate();
    value["child"]["born"] = json!("2025-05-05");
    value["words"] = json!({ "day_prefix": "mong", "thousand": "ngan" });
    let sheet = birth(value, PaperKind::Plain).unwrap();
    let text = runs(&sheet).map(Run::text).collect::<Vec<_>>().join(" ");
    assert!(text.contains("Ngày mồng năm tháng năm năm hai ngàn không trăm hai mươi lăm"));
}

#[test]
fn the_fathers_block_is_all_or_nothing() {
    let mut value = certificate();
    value["father"]["residence"] = Value::Null;
    for paper in [PaperKind::Overprint, PaperKind::Plain] {
        let error = birth(value.clone(), paper).unwrap_err();
        let missing = LayoutError::Incomplete {
            field: "father.residence".into(),
            given: "father.name".into(),
        };
        assert_eq!(*error.bare(), missing);
        let template = ("template", "giay-khai-sinh@2020-07-16".to_owned());
        assert!(error.params().contains(&template), "{error:?}");
        assert_eq!(error.code(), "print-incomplete");
    }
    birth(value.clone(), PaperKind::Preview).expect("a form in hand may be half filled");
    value["father"] = json!({});
    let sheet = birth(value, PaperKind::Plain).unwrap();
    assert!(sheet.boxes_of("father.name").count() == 1, "the blank block keeps its place");
}

#[test]
fn a_name_of_four_hundred_letters_stops_the_paper_and_is_named() {
    let mut value = certificate();
    value["child"]["name"] = json!("Nguyễn ".repeat(57));
    for paper in [PaperKind::Overprint, PaperKind::Plain] {
        let error = birth(value.clone(), paper).unwrap_err();
        assert!(matches!(error.bare(), LayoutError::Overflow { .. }), "{error:?}");
        assert_eq!(error.field(), Some("child.name"));
    }
}

#[test]
fn a_certificate_never_has_a_second_front() {
    let mut value = certificate();
    let long = "Tổ dân phố Thí Dụ ".repeat(13);
    for pointer in [
        "/child/birth_place",
        "/child/home_town",
        "/mother/residence",
        "/father/residence",
        "/declarant/paper",
        "/registration/place",
    ] {
        *value.pointer_mut(pointer).unwrap() = json!(long);
    }
    value["mother"]["name"] = json!("Nguyễn Thị ".repeat(20));
    value["father"]["name"] = json!("Nguyễn Văn ".repeat(20));
    value["declarant"]["name"] = json!("Nguyễn Văn ".repeat(18));
    let error = birth(value, PaperKind::Preview).unwrap_err();
    assert_eq!(error.code(), "print-overflow");
    assert!(error.field().is_some_and(|field| field != "form"), "{error:?}");
}

#[test]
fn an_emoji_stops_every_paper_and_is_named_with_its_field() {
    let cases = [
        (DocumentCode::GiayKhaiSinh, certificate(), "/mother/name", "mother.name"),
        (DocumentCode::GiayTiepNhan, receipt(), "/contact/address", "contact.address"),
        (DocumentCode::GiayTiepNhan, receipt(), "/papers/0/name", "papers"),
        (DocumentCode::ThuChucMung, letter(), "/addressee", "letter.addressee"),
    ];
    for (document, mut value, pointer, field) in cases {
        *value.pointer_mut(pointer).unwrap() = json!("An 🎉");
        let record = record(document, value);
        for paper in &samples::papers(&record) {
            let error = laid_out(&record, *paper).unwrap_err();
            let expected = LayoutError::MissingGlyph { field: field.into(), character: '🎉' };
            assert_eq!(*error.bare(), expected, "{document} {paper}");
        }
    }
}

#[test]
fn every_field_of_the_form_has_a_place_on_the_preview_even_when_empty() {
    let birth_fields = [
        "child.name",
        "child.born",
        "child.sex",
        "child.ethnicity",
        "child.nationality",
        "child.birth_place",
        "child.home_town",
        "child.citizen_id",
        "mother.name",
        "mother.born",
        "mother.ethnicity",
        "mother.nationality",
        "mother.residence",
        "father.name",
        "father.born",
        "father.ethnicity",
        "father.nationality",
        "father.residence",
        "declarant.name",
        "declarant.paper",
        "registration.number",
        "registration.place",
        "registration.date",
        "signer.title",
        "signer.name",
    ];
    let receipt_fields = [
        "case.code",
        "declarant.name",
        "contact.address",
        "contact.phone",
        "contact.email",
        "procedure",
        "papers",
        "promise.received",
        "promise.due",
    ];
    let letter_fields = [
        "letter.number",
        "letter.place_date",
        "letter.addressee",
        "letter.body",
        "signer.title",
        "signer.name",
    ];
    let empty = |document, value| laid_out(&record(document, value), PaperKind::Preview).unwrap();
    let office = json!({ "office": samples::office() });
    let cases: [(Sheet, &[&str]); 3] = [
        (empty(DocumentCode::GiayKhaiSinh, json!({})), &birth_fields),
        (empty(DocumentCode::GiayTiepNhan, samples::receipt_empty()), &receipt_fields),
        (empty(DocumentCode::ThuChucMung, office), &letter_fields),
    ];
    for (sheet, fields) in &cases {
        for field in *fields {
            let place = sheet.boxes_of(field).next().unwrap_or_else(|| panic!("{field}"));
            let (x, y) = (place.x + place.w / 2, place.y + place.h / 2);
            assert_eq!(sheet.field_at(place.page, x, y), Some(*field));
        }
    }
}

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
fn nobody_signs_a_certificate_that_names_no_signer() {
    let mut value = certificate();
    value["signer"] = json!({ "authority": "chu-tich" });
    for paper in [PaperKind::Overprint, PaperKind::Plain] {
        let sheet = birth(value.clone(), paper).unwrap();
        assert!(!runs(&sheet).any(|run| run.text() == "CHỦ TỊCH"), "{paper}");
    }
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
fn a_document_is_not_put_on_a_paper_it_does_not_have() {
    let record = record(DocumentCode::ThuChucMung, letter());
    let error = laid_out(&record, PaperKind::Overprint).unwrap_err();
    assert_eq!(error.code(), "print-paper");
}

#[test]
fn what_nobody_knows_of_a_death_stays_blank_and_its_cause_is_not_on_the_extract() {
    let said = |value: Value| {
        let sheet = laid_out(&record(DocumentCode::TrichLucKhaiTu, value), PaperKind::Plain);
        let words: Vec<_> = runs(&sheet.unwrap()).map(Run::text).collect();
        words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let text = said(samples::results::death());
    assert!(text.contains("04 giờ 05 phút, ngày 24/11/2026"), "{text}");
    let words = "Ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu";
    assert!(text.contains(words), "{text}");
    assert!(!text.contains("Nguyên nhân"), "the cause belongs to the register");
    let mut unknown = samples::results::death();
    unknown["hour"] = Value::Null;
    unknown["died"] = json!("2026-11");
    unknown["cause"] = json!("  ");
    let text = said(unknown);
    assert!(text.contains("lúc: giờ phút, ngày 11/2026"), "{text}");
    assert!(!text.contains("Nguyên nhân") && !text.contains("Không rõ"), "{text}");
}

#[test]
fn the_wife_stands_before_the_husband_and_nobody_signs_for_them() {
    for paper in [PaperKind::Overprint, PaperKind::Plain] {
        let record = record(DocumentCode::GiayChungNhanKetHon, samples::results::marriage());
        let sheet = laid_out(&record, paper).unwrap();
        let y = |field: &str| sheet.boxes_of(field).next().unwrap().y;
        assert!(y("wife.name") < y("husband.name"), "{paper}");
        let names = runs(&sheet).filter(|run| run.text().to_uppercase() == "LÊ THỊ MẪU").count();
        assert_eq!(names, 1, "{paper}");
    }
}

#[test]
fn a_status_is_certified_in_one_of_six_wordings_and_no_other() {
    for (wrong, field) in [
        (json!({ "wording": "single" }), "status"),
        (json!({ "wording": "divorced", "spouse": "Lê Thị Mẫu" }), "status.paper"),
        (json!({ "wording": "never-married", "spouse": "Lê Thị Mẫu" }), "status.spouse"),
    ] {
        let mut value = samples::results::status();
        value["status"] = wrong;
        let error = Record::from_json(DocumentCode::GiayXacNhanTthn, value).unwrap_err();
        assert!(error.field.starts_with("status"), "{field} {error:?}");
    }
    let record = record(DocumentCode::GiayXacNhanTthn, samples::results::status());
    let sheet = laid_out(&record, PaperKind::Plain).unwrap();
    let text = runs(&sheet).map(Run::text).collect::<Vec<_>>().join(" ");
    assert!(text.contains("Chưa đăng ký kết hôn với ai."), "{text}");
    assert!(text.contains("06 tháng"), "{text}");
}

fn said(sheet: &Sheet) -> String {
    runs(sheet).map(Run::text).collect::<Vec<_>>().join(" ")
}

/// Text and lines of a page, within left, top, right and bottom margins.
fn stands_within(name: &str, sheet: &Sheet, [left, top, right, bottom]: [i32; 4]) {
    for (number, page) in sheet.pages.iter().enumerate() {
        let (right, bottom) = (page.width() - right, page.height() - bottom);
        for mark in &page.marks {
            match mark {
                // A page number stands in the top margin.
                Mark::Run(run) if number > 0 && run.text() == (number + 1).to_string() => {}
                Mark::Run(run) => {
                    assert!(run.x >= left && run.y >= top && run.y <= bottom, "{name} {run:?}");
                }
                Mark::Rule(rule) => {
                    for end in [rule.from, rule.to] {
                        let inside =
                            (left..=right).contains(&end.x) && (top..=bottom).contains(&end.y);
                        assert!(inside, "{name} {number} {rule:?}");
                    }
                }
                Mark::Path(_) | Mark::Image(_) => {}
            }
        }
    }
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
