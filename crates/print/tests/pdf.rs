//! The bytes, judged by other people's programs: qpdf, poppler and zbar.
//!
//! A missing program fails these tests, for a check that did not run has shown nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tannha_print::{
    DocumentCode, Mark, PaperKind, PictureError, PrintError, PrintProfile, Record, Run, Sheet,
    codes_in, first_page, font_report, lay_out, preview, rasterise, write_batch, write_pdf,
};
use unicode_normalization::UnicodeNormalization;

mod samples;
use samples::{meta, record};

/// What a program says about a file; it must exist and succeed.
fn ask(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program} is needed (apt: poppler-utils, qpdf, zbar-tools): {error}")
    });
    let text = String::from_utf8(output.stdout).unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {text}{complaint}");
    text
}

struct Shelf(tempfile::TempDir);

impl Shelf {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn put(&self, name: &str, bytes: &[u8]) -> String {
        let path: PathBuf = self.0.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

fn sheet(record: &Record, paper: PaperKind) -> Sheet {
    lay_out(record, paper, &PrintProfile::default()).unwrap()
}

fn bytes(record: &Record, paper: PaperKind) -> Vec<u8> {
    write_pdf(&sheet(record, paper), &meta(record.document())).unwrap()
}

fn runs(sheet: &Sheet) -> impl Iterator<Item = &Run> {
    sheet.pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match mark {
        Mark::Run(run) => Some(run),
        Mark::Rule(_) | Mark::Path(_) | Mark::Image(_) => None,
    })
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_paper_is_sound_with_its_fonts_inside() {
    let shelf = Shelf::new();
    for (name, record) in samples::each() {
        for paper in &samples::papers(&record) {
            let file = shelf.put(&format!("{name}.{paper}.pdf"), &bytes(&record, *paper));
            ask("qpdf", &["--check", &file]);
            for font in ask("pdffonts", &[&file]).lines().skip(2) {
                let words: Vec<&str> = font.split_whitespace().collect();
                assert!(words[0].contains("+LiberationSerif"), "{name} {paper}: {font}");
                // … emb sub uni object ID
                let tail = &words[words.len() - 5..words.len() - 2];
                assert_eq!(tail, ["yes", "yes", "yes"], "{name} {paper}: {font}");
            }
            let info = ask("pdfinfo", &[&file]);
            let size = match record.document() {
                DocumentCode::PhongBi => "623.622 x 311.811 pts",
                _ => "(A4)",
            };
            assert!(info.contains(size), "{name} {paper}: {info}");
        }
    }
}

#[test]
fn all_text_comes_back_letter_by_letter_in_nfc() {
    let shelf = Shelf::new();
    for (name, record) in samples::each() {
        for paper in &samples::papers(&record) {
            let sheet = sheet(&record, *paper);
            let pdf = write_pdf(&sheet, &meta(record.document())).unwrap();
            let file = shelf.put(&format!("{name}.{paper}.pdf"), &pdf);
            let read = ask("pdftotext", &["-raw", &file, "-"]);
            assert_eq!(read, read.nfc().collect::<String>(), "{name} {paper}");
            let written: String = runs(&sheet).map(Run::text).collect();
            // The turned watermark is read whole, wherever an extractor thinks it stands.
            if *paper != PaperKind::Preview {
                assert_eq!(without_blanks(&read), without_blanks(&written), "{name} {paper}");
            }
            let lines: String = read.split_whitespace().collect::<Vec<_>>().join(" ");
            for run in runs(&sheet) {
                let text = run.text().split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(lines.contains(&text), "{name} {paper}: {text:?} lost its blanks");
            }
        }
    }
}

#[test]
fn an_overprint_stands_within_a_twentieth_of_a_millimetre() {
    let record = record(DocumentCode::GiayKhaiSinh, samples::certificate());
    let profile = PrintProfile { dx_um: 1_300, dy_um: 700, ..PrintProfile::default() };
    let sheet = lay_out(&record, PaperKind::Overprint, &profile).unwrap();
    let shelf = Shelf::new();
    let file = shelf.put("overprint.pdf", &write_pdf(&sheet, &meta(record.document())).unwrap());
    let words: Vec<(f64, f64, String)> = ask("pdftotext", &["-bbox", &file, "-"])
        .lines()
        .filter_map(|line| {
            let number = |key: &str| {
                let rest = line.split(&format!("{key}=\"")).nth(1)?;
                rest.split('"').next()?.parse::<f64>().ok()
            };
            let text = line.split_once('>')?.1.split_once('<')?.0.to_owned();
            Some((number("xMin")? * 25.4 / 72.0, number("yMin")? * 25.4 / 72.0, text))
        })
        .collect();
    let mut seen = 0;
    for run in runs(&sheet) {
        let text = run.text();
        let first = text.split(' ').next().unwrap();
        // poppler's boxes reach one ascent, 0.891 em, above the baseline.
        let x = f64::from(run.x) / 1_000.0;
        let y = f64::from(run.y) / 1_000.0 - 0.891 * f64::from(run.size) / 100.0 * 25.4 / 72.0;
        let near = |a: f64, b: f64| (a - b).abs() <= 0.05;
        let found =
            words.iter().any(|(wx, wy, word)| word == first && near(*wx, x) && near(*wy, y));
        assert!(found, "{first:?} at {x:.3} {y:.3} in {words:?}");
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn the_qr_code_says_the_case_code() {
    let receipt = record(DocumentCode::GiayTiepNhan, samples::receipt());
    let picture = preview(&sheet(&receipt, PaperKind::Plain), 1, 150).unwrap();
    let shelf = Shelf::new();
    let file = shelf.put("receipt.png", &picture);
    let read = ask("zbarimg", &["--quiet", "--raw", &file]);
    assert_eq!(read.trim(), "H26.592.01-261123-0007");
}

#[test]
fn the_same_record_is_the_same_bytes() {
    for (name, record) in samples::each() {
        let paper = record.document().papers()[0];
        assert!(bytes(&record, paper) == bytes(&record, paper), "{name}");
    }
}

#[test]
fn a_decomposed_record_is_the_same_bytes_as_a_composed_one() {
    fn decomposed(value: &mut Value) {
        match value {
            Value::String(text) => *text = text.nfd().collect(),
            Value::Array(items) => items.iter_mut().for_each(decomposed),
            Value::Object(map) => map.values_mut().for_each(decomposed),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    for (document, value) in [
        (DocumentCode::GiayKhaiSinh, samples::certificate_longest()),
        (DocumentCode::GiayTiepNhan, samples::receipt()),
        (DocumentCode::ThuChucMung, samples::letter()),
    ] {
        let mut other = value.clone();
        decomposed(&mut other);
        assert_ne!(value, other);
        for paper in &samples::papers(&record(document, value.clone())) {
            let (a, b) = (record(document, value.clone()), record(document, other.clone()));
            assert!(bytes(&a, *paper) == bytes(&b, *paper), "{document} {paper}");
        }
    }
}

#[test]
fn another_record_or_another_day_is_another_id() {
    let id = |pdf: &[u8]| {
        let text = String::from_utf8_lossy(pdf).into_owned();
        text[text.rfind("/ID").unwrap()..].chars().take(80).collect::<String>()
    };
    let sheet = sheet(&record(DocumentCode::ThuChucMung, samples::letter()), PaperKind::Plain);
    let first = meta(DocumentCode::ThuChucMung);
    let mut second = first.clone();
    second.created = second.created.map(|at| at + chrono::Duration::days(1));
    let [a, b] = [&first, &second].map(|meta| id(&write_pdf(&sheet, meta).unwrap()));
    assert_ne!(a, b);
    assert!(!a.contains("74616E2D6E68612D"), "the mark was replaced: {a}");
}

#[test]
fn many_letters_in_one_file_share_their_fonts() {
    let one = |i: u32| {
        let mut value = samples::letter();
        value["child_name"] = format!("Nguyễn Thử Số {i}").into();
        sheet(&record(DocumentCode::ThuChucMung, value), PaperKind::Plain)
    };
    let sheets: Vec<Sheet> = (0..40).map(one).collect();
    let shelf = Shelf::new();
    let pdf = write_batch(&sheets, &meta(DocumentCode::ThuChucMung)).unwrap();
    let file = shelf.put("letters.pdf", &pdf);
    ask("qpdf", &["--check", &file]);
    assert!(ask("pdfinfo", &[&file]).contains("Pages:           40"));
    assert_eq!(ask("pdffonts", &[&file]).lines().skip(2).count(), 3, "regular, bold, italic");
    let text = ask("pdftotext", &["-raw", &file, "-"]);
    assert!((0..40).all(|i| text.contains(&format!("Nguyễn Thử Số {i},"))));
    assert!(pdf.len() < 40 * 6_000 + 90_000, "{}", pdf.len());
}

#[test]
fn a_page_becomes_a_picture_of_its_size() {
    let record = record(DocumentCode::GiayKhaiSinh, samples::certificate());
    let pdf = bytes(&record, PaperKind::Preview);
    let picture = rasterise(&pdf, 0, 100).unwrap();
    let size = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    assert_eq!(&picture[1..4], b"PNG");
    assert_eq!((size(16), size(20)), (826, 1169));
    assert!(picture == rasterise(&pdf, 0, 100).unwrap());
    assert_eq!(preview(&sheet(&record, PaperKind::Preview), 0, 100).unwrap().len(), picture.len());
}

#[test]
fn what_cannot_be_drawn_says_why() {
    let pdf = bytes(&record(DocumentCode::ThuChucMung, samples::letter()), PaperKind::Plain);
    assert_eq!(rasterise(&pdf, 7, 100), Err(PrintError::NoSuchPage { page: 7, pages: 1 }));
    assert_eq!(rasterise(&pdf, 0, 6_000), Err(PrintError::Resolution(6_000)));
    assert_eq!(rasterise(b"not a pdf", 0, 100), Err(PrintError::Read));
}

#[test]
fn a_strangers_page_of_five_metres_is_refused_before_it_takes_the_memory() {
    let pdf = bytes(&record(DocumentCode::ThuChucMung, samples::letter()), PaperKind::Plain);
    for (width, height) in [(14_400, 14_400), (14_400, 842), (1, 1_000_000)] {
        let mut document = lopdf::Document::load_mem(&pdf).unwrap();
        let page = *document.get_pages().values().next().unwrap();
        let sides = vec![0.into(), 0.into(), width.into(), height.into()];
        document.get_dictionary_mut(page).unwrap().set("MediaBox", sides);
        let mut wide = Vec::new();
        document.save_to(&mut wide).unwrap();
        assert_eq!(rasterise(&wide, 0, 600), Err(PrintError::PageTooLarge), "{width} {height}");
        assert_eq!(codes_in(&wide), Err(PictureError::TooLarge), "{width} {height}");
        assert_eq!(first_page(&wide, 600), Err(PictureError::TooLarge), "{width} {height}");
    }
    assert_eq!(first_page(b"%PDF-1.7 no more", 100), Err(PictureError::Unreadable));
}

#[test]
fn the_file_names_its_fonts_and_its_language() {
    let pdf = bytes(&record(DocumentCode::ThuChucMung, samples::letter()), PaperKind::Plain);
    let text = String::from_utf8_lossy(&pdf);
    let hash = &font_report()[0].sha256[..12];
    assert!(text.contains(&format!("Liberation Serif 2.1.5 ({hash}")));
    assert!(text.contains("/Lang(vi-VN)") || text.contains("/Lang (vi-VN)"));
    assert!(text.starts_with("%PDF-1.7"));
    assert!(text.contains("/PrintScaling/None"));
}
