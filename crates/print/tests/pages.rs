//! What stands where, without a PDF: every document with the usual, the empty and the longest record.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::fmt::Write as _;

use expect_test::expect_file;
use serde_json::{Value, json};
use tannha_print::{
    DocumentCode, Face, FieldBox, LayoutError, Mark, Page, PaperKind, Path, PrintProfile, Record,
    Run, Sheet, lay_out,
};

#[path = "pages/certificates.rs"]
mod certificates;
#[path = "pages/letters.rs"]
mod letters;
mod samples;
#[path = "pages/tables.rs"]
mod tables;
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
fn a_document_is_not_put_on_a_paper_it_does_not_have() {
    let record = record(DocumentCode::ThuChucMung, letter());
    let error = laid_out(&record, PaperKind::Overprint).unwrap_err();
    assert_eq!(error.code(), "print-paper");
}

fn said(sheet: &Sheet) -> String {
    runs(sheet).map(Run::text).collect::<Vec<_>>().join(" ")
}

fn is_number(text: &str, page: usize) -> bool {
    text == page.to_string() || text == (page + 1).to_string()
}

/// Text and lines of a page, within left, top, right and bottom margins.
fn stands_within(name: &str, sheet: &Sheet, [left, top, right, bottom]: [i32; 4]) {
    for (number, page) in sheet.pages.iter().enumerate() {
        let (right, bottom) = (page.width() - right, page.height() - bottom);
        for mark in &page.marks {
            match mark {
                // A page number stands in the top margin; a cover has none, and is not counted.
                Mark::Run(run) if number > 0 && is_number(&run.text(), number) => {}
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
