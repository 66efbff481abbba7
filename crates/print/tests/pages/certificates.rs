//! Certificates and extracts: what they say, in which order, and what a blank takes.

use serde_json::{Value, json};
use tannha_print::{
    DocumentCode, LayoutError, Mark, PaperKind, PrintProfile, Record, Run, Sheet, lay_out,
};

use super::{
    birth, laid_out, runs,
    samples::{self, certificate, letter, record},
};

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
fn nobody_signs_a_certificate_that_names_no_signer() {
    let mut value = certificate();
    value["signer"] = json!({ "authority": "chu-tich" });
    for paper in [PaperKind::Overprint, PaperKind::Plain] {
        let sheet = birth(value.clone(), paper).unwrap();
        assert!(!runs(&sheet).any(|run| run.text() == "CHỦ TỊCH"), "{paper}");
    }
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
