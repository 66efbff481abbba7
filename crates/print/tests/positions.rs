//! Where things stand in the files, as another program sees them: every text of every document in its
//! place and size, margins as the templates have them, and the data of the three blanks where their
//! templates want it, whatever the printer's profile.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use serde_json::Value;
use tannha_print::{
    DocumentCode, FieldOffset, PaperKind, PrintProfile, Record, Templates, lay_out, write_pdf,
};

mod bbox;
mod samples;
use bbox::words;
use samples::meta;

/// The template of a record, as it was written.
fn template(record: &Record) -> Value {
    let edition = Templates::shipped().pick_for(record).unwrap().unwrap();
    serde_json::to_value(edition.template()).unwrap()
}

fn pdf(record: &Record, paper: PaperKind, profile: &PrintProfile) -> Vec<u8> {
    let sheet = lay_out(record, paper, profile).unwrap();
    write_pdf(&sheet, &meta(record.document())).unwrap()
}

#[test]
fn every_text_of_every_document_is_found_where_it_stands_and_in_its_size() {
    let mut seen = 0;
    for (name, record) in samples::each() {
        for paper in samples::papers(&record) {
            // The preview is the plain page under a watermark.
            if paper == PaperKind::Preview {
                continue;
            }
            let sheet = lay_out(&record, paper, &PrintProfile::default()).unwrap();
            let found = bbox::stands(&sheet, &write_pdf(&sheet, &meta(record.document())).unwrap());
            let empty = name.ends_with("empty") && paper.is_over_blank();
            assert!(found > 0 || empty, "{name} {paper}");
            seen += found;
        }
    }
    assert!(seen > 3_000, "{seen}");
}

#[test]
fn every_page_keeps_the_margins_of_its_template() {
    for (name, record) in samples::each() {
        let template = template(&record);
        let sheet = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap();
        let pages = words(&pdf(&record, PaperKind::Plain, &PrintProfile::default()));
        // The sheet that measures a printer draws to its edges.
        if record.document() == DocumentCode::BangCanIn {
            continue;
        }
        for (page, words) in sheet.pages.iter().zip(&pages) {
            let lies = page.landscape && !template["landscape"].as_bool().unwrap_or(false);
            let frame = if lies && template["lying"].is_object() {
                &template["lying"]["frame"]
            } else {
                &template["frame"]
            };
            let margin = |side: &str| frame[side].as_f64().unwrap() - 0.05;
            let (width, height) =
                (f64::from(page.width()) / 1_000.0, f64::from(page.height()) / 1_000.0);
            for word in words {
                // The number of a page stands in the top margin (NĐ 30/2020).
                let number = word.bottom < margin("top") && word.text.parse::<u32>().is_ok();
                let inside = word.left >= margin("left")
                    && word.right <= width - margin("right")
                    && (number || word.top >= margin("top"))
                    && word.bottom <= height - margin("bottom");
                assert!(inside, "{name}: {word:?} leaves {frame}");
            }
        }
    }
}

#[test]
fn the_data_of_each_blank_stands_where_its_template_wants_it_and_follows_the_printer() {
    let profiles = [
        PrintProfile::default(),
        PrintProfile { dx_um: 1_300, dy_um: -700, ..PrintProfile::default() },
        PrintProfile { scale_x_ppm: 4_000, scale_y_ppm: -3_000, ..PrintProfile::default() },
        PrintProfile {
            dx_um: -800,
            dy_um: 400,
            scale_x_ppm: -2_000,
            scale_y_ppm: 5_000,
            skew_ppm: 3_000,
            ..PrintProfile::default()
        },
    ];
    for document in DocumentCode::ALL.into_iter().filter(|document| document.has_blank()) {
        let record = Record::sample(document).unwrap();
        let template = template(&record);
        for profile in &profiles {
            let pages = words(&pdf(&record, PaperKind::Overprint, profile));
            let wanted = |x: f64, y: f64| {
                let part = |ppm: i32| f64::from(ppm) / 1_000_000.0;
                let right = x * (1.0 + part(profile.scale_x_ppm));
                let down = y * (1.0 + part(profile.scale_y_ppm)) + x * part(profile.skew_ppm);
                (right + f64::from(profile.dx_um) / 1e3, down + f64::from(profile.dy_um) / 1e3)
            };
            let near = |a: f64, b: f64| (a - b).abs() <= 0.1;
            let mut seen = 0;
            for position in template["data"]["fields"].as_array().unwrap() {
                let line = &position["lines"][0];
                let number = |key: &str| line[key].as_f64().unwrap();
                let centred = position["align"] == "centre";
                let (x, y) = wanted(number("x"), number("y"));
                let found = pages[0].iter().any(|word| {
                    let (from, to) = (word.left, number("x") + number("width"));
                    let across = if centred { from >= x && from <= to } else { near(from, x) };
                    // A sheet fed askew lowers what stands further to the right.
                    across && (word.baseline() - y).abs() <= if centred { 0.5 } else { 0.1 }
                });
                assert!(found, "{document} {position} at {x:.3} {y:.3}: {:?}", pages[0]);
                seen += 1;
            }
            assert!(seen > 15, "{document}: {seen}");
            let back = &template["data"]["back"];
            let first = back["first"].as_f64().unwrap();
            for column in back["columns"].as_array().unwrap() {
                let (x, y) = wanted(column["x"].as_f64().unwrap(), first);
                let found = pages[1].iter().any(|word| {
                    let across = column["align"] == "centre" || near(word.left, x);
                    across && (word.baseline() - y).abs() <= 0.5
                });
                assert!(found, "{document} {column}: {:?}", pages[1]);
            }
        }
    }
}

#[test]
fn nothing_is_printed_beyond_the_sheet_however_a_printer_is_corrected() {
    let (mut inside, mut refused) = (0, 0);
    for (name, record) in samples::each() {
        let papers = samples::papers(&record);
        let papers = papers.into_iter().filter(|paper| paper.is_over_blank());
        for paper in papers {
            let plain = lay_out(&record, paper, &PrintProfile::default()).unwrap();
            let fields = plain.fields.iter().map(|place| place.field.clone());
            let fields: std::collections::BTreeSet<String> = fields.collect();
            // As far as the window lets an officer move a sheet, and each field on it.
            for (x, y) in [(1, 1), (1, -1), (-1, 1), (-1, -1)] {
                for (sheet, field, ppm) in
                    [(10_000, 20_000, 50_000), (10_000, 0, 0), (30_000, 30_000, 0)]
                {
                    let own = FieldOffset { dx_um: x * field, dy_um: y * field };
                    let profile = PrintProfile {
                        dx_um: x * sheet,
                        dy_um: y * sheet,
                        scale_x_ppm: x * ppm,
                        scale_y_ppm: y * ppm,
                        fields: fields.iter().map(|field| (field.clone(), own)).collect(),
                        ..PrintProfile::default()
                    };
                    let moved = match lay_out(&record, paper, &profile) {
                        Ok(moved) => moved,
                        Err(error) => {
                            assert_eq!(error.code(), "print-off-sheet", "{name}: {error}");
                            let named = error.field().is_some_and(|field| fields.contains(field));
                            assert!(named, "{name}: {error}");
                            refused += 1;
                            continue;
                        }
                    };
                    let pages = words(&write_pdf(&moved, &meta(record.document())).unwrap());
                    for word in pages.iter().flatten() {
                        let on_it = word.left >= -0.05
                            && word.right <= 210.05
                            && word.top >= -0.05
                            && word.bottom <= 297.05;
                        assert!(on_it, "{name}: {word:?}");
                    }
                    inside += 1;
                }
            }
        }
    }
    assert!(inside > 20 && refused > 20, "{inside} inside, {refused} refused");
}
