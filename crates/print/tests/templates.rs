//! Templates as data: what is refused and how it is named, which one a paper has, and that the schema in
//! the repository is the one of this program.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::io::Cursor;

use chrono::NaiveDate;
use expect_test::expect_file;
use serde_json::{Value, json};
use tannha_print::{
    DocumentCode, Edition, FORMAT, Image, LayoutError, Mark, PaperKind, Pictures, PrintProfile,
    Record, Run, Sheet, Stamp, Template, TemplateError, Templates, Tier, lay_out_with,
};

mod samples;
use samples::{certificate, record};

fn shipped(document: DocumentCode) -> Value {
    let edition = Templates::shipped().pick(document, None).unwrap().unwrap();
    serde_json::to_value(edition.template()).unwrap()
}

fn read(value: &Value) -> Result<Edition, TemplateError> {
    Edition::read(&serde_json::to_vec(value).unwrap(), Pictures::none())
}

fn laid_out(
    templates: &Templates,
    record: &Record,
    paper: PaperKind,
) -> Result<Sheet, LayoutError> {
    lay_out_with(templates, record, paper, &PrintProfile::default(), None)
}

fn texts(sheet: &Sheet) -> Vec<String> {
    let runs = sheet.pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match mark {
        Mark::Run(run) => Some(run),
        _ => None,
    });
    runs.map(Run::text).collect()
}

#[test]
fn the_schema_in_the_repository_is_this_programs() {
    let schema = serde_json::to_string_pretty(&Template::schema()).unwrap() + "\n";
    expect_file!["../templates/template.schema.json"].assert_eq(&schema);
}

#[test]
fn a_template_that_was_read_is_written_as_it_was() {
    for edition in Templates::shipped().all().unwrap() {
        let value = serde_json::to_value(edition.template()).unwrap();
        let again = read(&value).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(again.template(), edition.template());
    }
}

/// A back of a blank: two columns on twenty lines.
fn back() -> Value {
    json!({
        "first": 50, "pitch": 8, "rows": 20, "size": 12, "floor": 9,
        "columns": [
            { "text": "{change.date}", "x": 20, "width": 30 },
            { "text": "{change.text}", "x": 60, "width": 100 },
        ],
    })
}

/// A sheet of labels that is wider than the certificate's margins leave.
fn labels(of: &str) -> Value {
    json!({ "labels": {
        "of": of, "columns": 2, "rows": 7, "width": 99, "height": 30, "field": "label.address",
        "blocks": [],
    } })
}

type Change = fn(&mut Value);

/// Each with the code, the place and the value that its error names.
const REFUSED: &[(&str, &str, &str, Change)] = &[
    ("template-newer", "format", "4", |t| t["format"] = json!(4)),
    ("template-newer", "format", "9", |t| {
        // A newer one may hold what nobody knows here: its number is what is said.
        t["format"] = json!(9);
        t["hologram"] = json!({});
    }),
    ("template-invalid", "format", "0", |t| t["format"] = json!(0)),
    ("template-invalid", "format", "\"1\"", |t| t["format"] = json!("1")),
    ("template-missing", "format", "", |t| {
        t.as_object_mut().unwrap().remove("format");
    }),
    ("template-missing", "frame", "", |t| {
        t.as_object_mut().unwrap().remove("frame");
    }),
    ("template-missing", "frame.top", "", |t| {
        t["frame"].as_object_mut().unwrap().remove("top");
    }),
    ("template-unknown", "hologram", "hologram", |t| t["hologram"] = json!(1)),
    // Lines that would stand on one another, and parts that would be drawn over those before them.
    ("template-invalid", "rows.row.leading", "0", |t| t["rows"]["row"]["leading"] = json!(0)),
    ("template-invalid", "room[0].air", "-3", |t| t["room"] = json!([{ "air": -3 }])),
    ("template-invalid", "form[1].gap", "-50", |t| t["form"][1] = json!({ "gap": -50 })),
    ("template-invalid", "data.floor", "50", |t| t["data"]["floor"] = json!(50)),
    ("template-doubled", "data.fields[1].field", "registration.number", |t| {
        let first = t["data"]["fields"][0].clone();
        t["data"]["fields"].as_array_mut().unwrap().insert(1, first);
    }),
    ("template-unknown", "form[1].sparkle", "sparkle", |t| t["form"][1] = json!({ "sparkle": 1 })),
    ("template-document", "document", "giay-phep", |t| t["document"] = json!("giay-phep")),
    // A word of a later format: a program that has only the earlier one must be able to tell.
    ("template-older", "format", "1; labels.child.sex", |t| {
        t["labels"] = json!({ "child.sex": { "Nam": "trai" } });
    }),
    ("template-field", "labels.child.nickname", "child.nickname", |t| {
        t["format"] = json!(3);
        t["labels"] = json!({ "child.nickname": {} });
    }),
    ("template-missing", "labels.child.sex", "child.sex", |t| {
        t["format"] = json!(3);
        t["form"][1] = json!({ "text": { "text": "{child.sex:label}", "style": "title" } });
    }),
    ("template-older", "format", "1; page", |t| t["page"] = json!("A5")),
    ("template-older", "format", "1; form[0].labels", |t| {
        t["form"] = json!([labels("later_changes")]);
    }),
    ("template-older", "format", "1; under[0]", |t| t["under"] = json!(["border"])),
    ("template-older", "format", "1; data.back", |t| t["data"]["back"] = back()),
    ("template-place", "data.back.rows", "40", |t| {
        t["format"] = json!(2);
        t["data"]["back"] = back();
        t["data"]["back"]["rows"] = json!(40);
    }),
    ("template-invalid", "data.back.pitch", "3", |t| {
        t["format"] = json!(2);
        t["data"]["back"] = back();
        t["data"]["back"]["pitch"] = json!(3);
    }),
    ("template-invalid", "data.back.size", "8", |t| {
        t["format"] = json!(2);
        t["data"]["back"] = back();
        t["data"]["back"]["size"] = json!(8);
    }),
    ("template-place", "data.back.columns[1]", "40 100", |t| {
        t["format"] = json!(2);
        t["data"]["back"] = back();
        t["data"]["back"]["columns"][1]["x"] = json!(40);
    }),
    ("template-field", "data.back.columns[0].text", "change.hour", |t| {
        t["format"] = json!(2);
        t["data"]["back"] = back();
        t["data"]["back"]["columns"][0]["text"] = json!("{change.hour}");
    }),
    ("template-invalid", "page", "60 × 297", |t| {
        t["format"] = json!(2);
        t["page"] = json!({ "width": 60, "height": 297 });
    }),
    ("template-place", "under[0]", "border", |t| {
        t["format"] = json!(2);
        t["under"] = json!(["border"]);
    }),
    ("template-place", "form[0].labels", "", |t| {
        t["format"] = json!(2);
        t["form"][0] = labels("later_changes");
    }),
    ("template-place", "form[0].labels.width", "2 × 99", |t| {
        t["format"] = json!(2);
        t["form"] = json!([labels("later_changes")]);
    }),
    ("template-kind", "form[0].picture.field", "child.name (text)", |t| {
        t["format"] = json!(2);
        t["form"][0] = json!({ "picture": { "field": "child.name", "most": 24 } });
    }),
    ("template-invalid", "valid_from", "hôm nay", |t| t["valid_from"] = json!("hôm nay")),
    ("template-invalid", "frame.left", "4000", |t| t["frame"]["left"] = json!(4000)),
    ("template-invalid", "frame.left", "2", |t| t["frame"]["left"] = json!(2)),
    ("template-invalid", "styles.value", "90,00", |t| t["styles"]["value"]["size"] = json!(90)),
    ("template-field", "form[5].row.value", "child.nickname", |t| {
        t["form"][5]["row"]["value"] = json!("{child.nickname}");
    }),
    ("template-field", "data.fields[0].field", "child.nickname", |t| {
        t["data"]["fields"][0]["field"] = json!("child.nickname");
    }),
    // A field of an item, outside its list.
    ("template-field", "form[5].row.value", "change.text", |t| {
        t["form"][5]["row"]["value"] = json!("{change.text}");
    }),
    ("template-invalid", "form[5].row.value", "{child.name", |t| {
        t["form"][5]["row"]["value"] = json!("{child.name");
    }),
    ("template-invalid", "form[5].row.value", "{child.name:shouted}", |t| {
        t["form"][5]["row"]["value"] = json!("{child.name:shouted}");
    }),
    ("template-kind", "form[5].row.value", "child.name:words (text)", |t| {
        t["form"][5]["row"]["value"] = json!("{child.name:words}");
    }),
    ("template-kind", "form[5].row.value", "later_changes (list)", |t| {
        t["form"][5]["row"]["value"] = json!("{later_changes}");
    }),
    ("template-kind", "form[5].each.of", "child.name: text", |t| {
        t["form"][5] = json!({ "each": { "of": "child.name", "blocks": [] } });
    }),
    ("template-kind", "form[5].when.if", "child.sex (text)", |t| {
        let condition = json!({ "is": ["child.sex", "Nam"] });
        t["form"][5] = json!({ "when": { "if": condition, "then": [] } });
    }),
    ("template-style", "form[5].row.style", "loud", |t| {
        t["form"][5]["row"]["style"] = json!("loud");
    }),
    ("template-style", "form[5].row.look", "airy", |t| {
        t["form"][5]["row"]["look"] = json!("airy");
    }),
    ("template-picture", "form[0].image.name", "quoc-huy", |t| {
        t["form"][0] = json!({ "image": { "name": "quoc-huy", "width": 20, "alt": "Quốc huy" } });
    }),
    ("template-place", "form[0].columns.columns[0]", "100", |t| {
        let column = json!({ "x": 90, "width": 100, "blocks": [] });
        t["form"][0] = json!({ "columns": { "columns": [column] } });
    }),
    ("template-missing", "form[5].beside", "rows", |t| {
        t["form"][5] = json!({ "beside": { "rows": [], "gutter": 8 } });
    }),
    ("template-field", "form[5].beside.rows[0].value", "child.phone", |t| {
        let row = json!({ "label": "Số:", "value": "{child.phone}", "field": "child.name" });
        t["form"][5] = json!({ "beside": { "rows": [row], "gutter": 8 } });
    }),
    ("template-invalid", "styles.value", "0,00", |t| {
        t["styles"]["value"]["size"] = json!({ "small": 0 });
    }),
    ("template-field", "front.if", "child.cover", |t| {
        t["front"] = json!({ "if": { "given": "child.cover" }, "blocks": [] });
    }),
    ("template-place", "front.blocks[0].table", "", |t| {
        let table = json!({
            "of": "later_changes", "columns": [], "head": "value", "style": "value",
            "inset": 1, "air": 1, "field": "later_changes",
        });
        t["front"] = json!({ "if": { "given": "office" }, "blocks": [{ "table": table }] });
    }),
    ("template-place", "data.fields[1].lines[0]", "62 80 150", |t| {
        t["data"]["fields"][1]["lines"][0]["width"] = json!(150);
    }),
    ("template-place", "form[0].when.then[0].table", "", |t| {
        let table = json!({
            "of": "later_changes", "columns": [], "head": "value", "style": "value",
            "inset": 1, "air": 1, "field": "later_changes",
        });
        let condition = json!({ "given": "office" });
        t["form"][0] = json!({ "when": { "if": condition, "then": [{ "table": table }] } });
    }),
];

#[test]
fn what_cannot_be_used_is_named_with_its_place_and_what_stands_there() {
    // In the words of the first format.
    let mut sound = shipped(DocumentCode::GiayKhaiSinh);
    sound["format"] = json!(1);
    sound["data"].as_object_mut().unwrap().remove("back");
    assert!(read(&sound).is_ok());
    for (code, place, value, change) in REFUSED {
        let mut wrong = sound.clone();
        change(&mut wrong);
        let error = read(&wrong).unwrap_err();
        let found = (error.code(), error.place.as_str(), error.value.as_str());
        assert_eq!(found, (*code, *place, *value), "{error}");
        assert!(
            error.template.contains("giay-khai-sinh@")
                || *place == "document"
                || *place == "valid_from",
            "{error}"
        );
    }
}

#[test]
fn bytes_that_are_no_template_are_refused() {
    for (bytes, code) in [
        (b"".to_vec(), "template-not-json"),
        (b"{\"format\": 1".to_vec(), "template-not-json"),
        (b"\xff\xfe".to_vec(), "template-not-json"),
        (b"[1]".to_vec(), "template-missing"),
        (b"{\"format\": 1}".to_vec(), "template-missing"),
        (vec![b' '; 600_000], "template-too-large"),
        ([&b"["[..]; 3_000].concat(), "template-not-json"),
    ] {
        let error = Edition::read(&bytes, Pictures::none()).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
    }
    // Notepad begins a file with a mark; and of two parts of one name a reader would keep the last.
    let sound = serde_json::to_string(&shipped(DocumentCode::GiayKhaiSinh)).unwrap();
    let marked = Edition::read(format!("\u{feff}{sound}").as_bytes(), Pictures::none()).unwrap();
    let bare = Edition::read(sound.as_bytes(), Pictures::none()).unwrap();
    assert_eq!(marked.version(), bare.version());
    let doubled = sound.replacen("\"frame\":", "\"frame\":{},\"frame\":", 1);
    let error = Edition::read(doubled.as_bytes(), Pictures::none()).unwrap_err();
    assert_eq!((error.code(), error.place.as_str()), ("template-doubled", "frame"));
    let cut = Edition::read(b"{\"format\": 1,\n \"a", Pictures::none()).unwrap_err();
    assert_eq!((cut.place.as_str(), cut.value.as_str()), ("2:3", ""));
    // Blocks in blocks in blocks end somewhere.
    let mut deep = json!({ "gap": 1 });
    for _ in 0..40 {
        deep = json!({ "when": { "if": { "given": "office" }, "then": [deep] } });
    }
    let mut template = shipped(DocumentCode::GiayKhaiSinh);
    template["form"][0] = deep;
    assert_eq!(read(&template).unwrap_err().code(), "template-place");
}

/// What is asked of a new template since then is not asked of one that a ward allowed before.
#[test]
fn a_template_of_the_log_that_nobody_would_allow_now_is_read_and_printed() {
    let sound = shipped(DocumentCode::GiayKhaiSinh);
    let changed = |change: fn(&mut Value)| {
        let mut value = sound.clone();
        change(&mut value);
        value.to_string()
    };
    let text = sound.to_string();
    let frame = format!("\"frame\":{}", sound["frame"]);
    for text in [
        text.replacen(&frame, &format!("{frame},{frame}"), 1),
        changed(|t| {
            let first = t["data"]["fields"][0].clone();
            t["data"]["fields"].as_array_mut().unwrap().insert(1, first);
        }),
        changed(|t| t["form"].as_array_mut().unwrap().push(json!({ "gap": -1 }))),
        changed(|t| t["rows"]["row"]["leading"] = json!(100)),
    ] {
        assert_ne!(text, sound.to_string());
        let refused = Edition::read(text.as_bytes(), Pictures::none()).unwrap_err();
        assert!(["template-doubled", "template-invalid"].contains(&refused.code()), "{refused}");
        let kept = Edition::read_kept(text.as_bytes(), Pictures::none()).unwrap();
        let templates = Templates::default().trying(kept);
        let record = record(DocumentCode::GiayKhaiSinh, certificate());
        for paper in [PaperKind::Plain, PaperKind::Overprint] {
            assert!(!laid_out(&templates, &record, paper).unwrap().pages.is_empty());
        }
    }
    // What it says is asked all the same.
    let unknown = changed(|t| t["data"]["fields"][0]["field"] = json!("child.nickname"));
    assert!(Edition::read_kept(unknown.as_bytes(), Pictures::none()).is_err());
}

#[test]
fn a_paper_has_the_template_of_its_own_day() {
    let document = DocumentCode::GiayKhaiSinh;
    let mut value = shipped(document);
    value["valid_from"] = json!("2026-11-20");
    value["form"][2]["title"]["lines"] = json!(["GIẤY KHAI SINH MẪU MỚI"]);
    let mut templates = Templates::shipped().clone();
    templates.add(read(&value).unwrap(), Tier::Program).unwrap();
    let twice = templates.add(read(&value).unwrap(), Tier::Program).unwrap_err();
    assert_eq!((twice.code(), twice.value.as_str()), ("template-twice", "2026-11-20"));

    let titled = |registered: Value| {
        let mut said = certificate();
        said["registration"]["date"] = registered;
        let sheet = laid_out(&templates, &record(document, said), PaperKind::Plain).unwrap();
        let new = texts(&sheet).contains(&"GIẤY KHAI SINH MẪU MỚI".to_owned());
        (sheet.template.unwrap(), new)
    };
    let (old, is_new) = titled(json!("2026-11-19"));
    assert!(old.starts_with("giay-khai-sinh@2020-07-16#") && !is_new, "{old}");
    let (new, is_new) = titled(json!("2026-11-20"));
    assert!(new.starts_with("giay-khai-sinh@2026-11-20#") && is_new, "{new}");
    assert!(titled(Value::Null).1, "a paper without a day has the newest");
    assert!(!titled(json!("1999-01-01")).1, "one from before all of them the first");

    // The same day with other words is another version: what was printed stays named as it was.
    value["form"][2]["title"]["lines"] = json!(["GIẤY KHAI SINH"]);
    assert_ne!(read(&value).unwrap().version(), new);
}

#[test]
fn the_wards_own_goes_before_the_office_aboves_and_that_before_the_programs() {
    let document = DocumentCode::GiayKhaiSinh;
    let of = |day: &str| read(&shipped(document)).unwrap().held_from(day.parse().unwrap());
    let mut templates = Templates::shipped().clone();
    templates.add(of("2026-11-20"), Tier::Ward).unwrap();
    templates.add(of("2026-11-10"), Tier::District).unwrap();
    templates.add(of("2026-12-01"), Tier::District).unwrap();
    templates.add(of("2026-12-24"), Tier::Program).unwrap();
    let held = |day: &str| {
        let picked = templates.pick(document, Some(day.parse().unwrap())).unwrap().unwrap();
        picked.template().valid_from.to_string()
    };
    assert_eq!(held("2026-11-09"), "2020-07-16");
    assert_eq!(held("2026-11-10"), "2026-11-10");
    assert_eq!(held("2026-11-20"), "2026-11-20");
    assert_eq!(held("2027-01-01"), "2026-11-20", "until it is withdrawn");
    assert_eq!(held("1999-01-01"), "2020-07-16");
}

#[test]
fn a_text_is_packed_and_read_again_and_what_is_no_template_is_not_unpacked() {
    for edition in Templates::shipped().all().unwrap() {
        let text = serde_json::to_vec(edition.template()).unwrap();
        let packed = Template::pack(&text).unwrap();
        assert!(packed.len() <= 40 * 1024, "{}", edition.version());
        assert_eq!(Template::unpack(&packed).unwrap(), text);
    }
    assert_eq!(Template::unpack(b"no").unwrap_err().code(), "template-not-json");
    assert_eq!(Template::pack(&vec![b' '; 600_000]).unwrap_err().code(), "template-too-large");
}

#[test]
fn what_another_edition_says_is_told_place_by_place() {
    let old = shipped(DocumentCode::GiayKhaiSinh);
    let mut new = old.clone();
    new["data"]["fields"][1]["lines"][0]["y"] = json!(82.0);
    new["form"].as_array_mut().unwrap().insert(4, json!({ "gap": 3 }));
    new["valid_from"] = json!("2026-12-01");
    let [old, new] = [&old, &new].map(|value| read(value).unwrap());
    let (changes, more) = old.template().changes(new.template());
    let told: Vec<_> = changes
        .iter()
        .map(|change| (change.place.as_str(), change.was.as_deref(), change.is.as_deref()))
        .collect();
    let added = ("form[4]", None, Some(r#"{"gap":3.0}"#));
    let moved = ("data.fields[1].lines[0].y", Some("80.0"), Some("82.0"));
    assert!(!more && told.len() == 2, "{told:?}");
    assert!(told.contains(&added) && told.contains(&moved), "{told:?}");
    assert!(old.template().changes(old.template()).0.is_empty());
}

#[test]
fn every_document_has_a_template_that_holds_for_its_emptiest_fullest_and_longest_record() {
    let mut wrong = Vec::new();
    for document in DocumentCode::ALL {
        let samples =
            [Record::least(document), Record::sample(document), Record::longest(document)];
        for (which, record) in samples.into_iter().enumerate() {
            let record = record.unwrap_or_else(|| panic!("{document} {which}"));
            // For nobody there are no labels.
            let nobody = matches!(document, DocumentCode::NhanGiao | DocumentCode::PhongBi);
            if which == 0 && nobody {
                continue;
            }
            for paper in &samples::papers(&record) {
                if let Err(error) = laid_out(Templates::shipped(), &record, *paper) {
                    wrong.push(format!("{document} {which} {paper}: {error}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_office_moves_a_field_and_changes_words_without_the_program() {
    let document = DocumentCode::GiayKhaiSinh;
    let mut value = shipped(document);
    value["data"]["fields"][1]["lines"][0]["x"] = json!(64.5);
    value["form"][9]["row"]["label"] = json!("Nơi sinh (ghi rõ cơ sở y tế):");
    let templates = Templates::shipped().trying(read(&value).unwrap());
    let record = record(document, certificate());
    let shipped = Templates::shipped();
    let x = |templates: &Templates| {
        let sheet = laid_out(templates, &record, PaperKind::Overprint).unwrap();
        sheet.boxes_of("child.name").next().unwrap().x
    };
    assert_eq!(x(&templates) - x(shipped), 2_500);
    let plain = laid_out(&templates, &record, PaperKind::Plain).unwrap();
    let words = texts(&plain).join(" ");
    assert!(words.contains("Nơi sinh (ghi rõ cơ sở y tế):"), "{words}");
}

#[test]
fn a_picture_comes_with_its_template_or_the_template_does_not_come() {
    let mut value = shipped(DocumentCode::GiayKhaiSinh);
    let image = json!({ "image": { "name": "quoc-huy", "x": 70, "width": 20, "alt": "Quốc huy" } });
    value["form"].as_array_mut().unwrap().insert(0, image);
    let bytes = serde_json::to_vec(&value).unwrap();
    let mut png = Cursor::new(Vec::new());
    image::RgbaImage::from_pixel(10, 10, image::Rgba([180, 0, 0, 255]))
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    let mut pictures = Pictures::none();
    pictures.add("quoc-huy", Image::from_png(png.get_ref()).unwrap());
    let edition = Edition::read(&bytes, pictures).unwrap();
    assert_ne!(edition.version(), read(&shipped(DocumentCode::GiayKhaiSinh)).unwrap().version());
    let templates = Templates::default().trying(edition);
    let record = record(DocumentCode::GiayKhaiSinh, json!({}));
    let stamp = Stamp { code: String::new(), address: None };
    let sheet =
        lay_out_with(&templates, &record, PaperKind::Plain, &PrintProfile::default(), Some(&stamp))
            .unwrap();
    let placed = sheet.pages[0].marks.iter().find_map(|mark| match mark {
        Mark::Image(placed) => Some(placed),
        _ => None,
    });
    let placed = placed.unwrap();
    assert_eq!((placed.x, placed.y, placed.w, placed.h), (95_000, 16_000, 20_000, 20_000));
}

#[test]
fn a_document_with_a_blank_and_no_positions_is_not_printed_over_it() {
    let mut value = shipped(DocumentCode::GiayKhaiSinh);
    value.as_object_mut().unwrap().remove("data");
    let templates = Templates::default().trying(read(&value).unwrap());
    let record = record(DocumentCode::GiayKhaiSinh, certificate());
    let error = laid_out(&templates, &record, PaperKind::Overprint).unwrap_err();
    assert_eq!(error.code(), "print-paper");
}

#[test]
fn shipped_templates_have_a_format_that_is_known() {
    for edition in Templates::shipped().all().unwrap() {
        assert!((1..=FORMAT).contains(&edition.template().format), "{}", edition.version());
        let day = edition.template().valid_from;
        assert!(day >= NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(), "{}", edition.version());
    }
}
