//! Every paper is PDF/A-2, and PDF/UA-1 where it is more than what is printed over a blank: by a judge
//! of our own (that each of its clauses catches something: `clauses`).
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::collections::BTreeSet;

use tannha_print::{
    DocumentCode, Mark, Meta, Node, PaperKind, Record, Role, Sheet, write_batch, write_pdf,
};

mod judge;
mod samples;

use judge::{Walk, judge};
use samples::{meta, record, sheets::stamped};

fn bytes(record: &Record, paper: PaperKind) -> Vec<u8> {
    write_pdf(&stamped(record, paper), &meta(record.document())).unwrap()
}

#[test]
fn every_paper_is_archive_grade() {
    for (name, record) in samples::each() {
        for paper in &samples::papers(&record) {
            let pdf = bytes(&record, *paper);
            assert_eq!(judge(&pdf), BTreeSet::new(), "{name} {paper}");
            let text = String::from_utf8_lossy(&pdf);
            let level = if paper.is_over_blank() { "U" } else { "A" };
            let claim = format!("<pdfaid:conformance>{level}</pdfaid:conformance>");
            assert!(text.contains(&claim), "{name} {paper}");
            let accessible = text.contains("<pdfuaid:part>1</pdfuaid:part>");
            assert_eq!(accessible, level == "A", "{name} {paper}");
        }
    }
}

#[test]
fn a_file_of_many_sheets_is_archive_grade_and_one_over_a_blank_takes_the_claim_from_all() {
    let sheets: Vec<Sheet> =
        samples::all().iter().map(|(_, record)| stamped(record, PaperKind::Plain)).collect();
    let meta = meta(DocumentCode::ThuChucMung);
    let pdf = write_batch(&sheets, &meta).unwrap();
    assert_eq!(judge(&pdf), BTreeSet::new());
    assert!(String::from_utf8_lossy(&pdf).contains("<pdfaid:conformance>A<"));

    let certificate = record(DocumentCode::GiayKhaiSinh, samples::certificate());
    let mixed = [sheets[0].clone(), stamped(&certificate, PaperKind::Overprint)];
    let pdf = write_batch(&mixed, &meta).unwrap();
    assert_eq!(judge(&pdf), BTreeSet::new());
    assert!(String::from_utf8_lossy(&pdf).contains("<pdfaid:conformance>U<"));
}

#[test]
fn a_title_and_an_author_of_any_letters_agree_in_info_and_xmp() {
    let sheet = stamped(&record(DocumentCode::ThuChucMung, samples::letter()), PaperKind::Plain);
    let created = meta(DocumentCode::ThuChucMung).created;
    for (title, author) in
        [("A & B <C> \"D\"", "Ủy ban & Co"), ("Thư", ""), ("(a) \\ b", "Ê-đê ê\u{306}")]
    {
        for created in [created, None] {
            let meta = Meta { title: title.to_owned(), author: author.to_owned(), created };
            assert_eq!(
                judge(&write_pdf(&sheet, &meta).unwrap()),
                BTreeSet::new(),
                "{title} {author}"
            );
        }
    }
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn text_of(sheet: &Sheet, page: usize, node: &Node) -> String {
    let marks = node.marks.iter().cloned().flat_map(|range| &sheet.pages[page].marks[range]);
    let runs = marks.filter_map(|mark| match mark {
        Mark::Run(run) => Some(run.text()),
        Mark::Rule(_) | Mark::Path(_) | Mark::Image(_) => None,
    });
    runs.collect()
}

/// What one hears, without what is no more than decoration.
fn read_aloud(sheet: &Sheet) -> String {
    let mut text = String::new();
    for (at, page) in sheet.pages.iter().enumerate() {
        for node in
            page.tree.iter().filter(|node| node.role != Role::Artifact).flat_map(Node::leaves)
        {
            text.push_str(&text_of(sheet, at, node));
        }
    }
    text
}

#[test]
fn one_who_walks_the_tree_hears_the_page_in_its_order() {
    for (name, record) in samples::each() {
        let sheet = stamped(&record, PaperKind::Plain);
        let walk = Walk::of(&write_pdf(&sheet, &meta(record.document())).unwrap());
        let heard: String = walk.said.iter().map(|(_, text)| without_blanks(text)).collect();
        assert_eq!(heard, without_blanks(&read_aloud(&sheet)), "{name}");

        // The order of the tree is the order in which the page was written, and nothing that says
        // something is left out but numbers of pages and heads that are said again.
        let mut written = String::new();
        for page in &sheet.pages {
            let marks = &page.marks;
            let mut artifact = vec![false; marks.len()];
            for node in page.tree.iter().filter(|node| node.role == Role::Artifact) {
                node.marks.iter().for_each(|range| artifact[range.clone()].fill(true));
            }
            for (mark, artifact) in marks.iter().zip(artifact) {
                if let (Mark::Run(run), false) = (mark, artifact) {
                    written.push_str(&run.text());
                }
            }
        }
        assert_eq!(heard, without_blanks(&written), "{name}");
        let first = |kind: &str| walk.said.iter().position(|(found, _)| found == kind);
        // Labels and envelopes have no title.
        let named = !matches!(record.document(), DocumentCode::NhanGiao | DocumentCode::PhongBi);
        assert_eq!(first("H1").is_some(), named, "{name}: {:?}", walk.said);
        assert!(first("H2").is_none_or(|second| first("H1") < Some(second)), "{name}");
    }
}

#[test]
fn a_label_and_its_value_are_one_breath_and_a_table_is_heard_row_by_row() {
    let walk = Walk::of(&bytes(
        &record(DocumentCode::GiayKhaiSinh, samples::certificate()),
        PaperKind::Plain,
    ));
    let said = |kind: &str, text: &str| {
        walk.said
            .iter()
            .any(|(found, heard)| found == kind && without_blanks(heard) == without_blanks(text))
    };
    assert!(said("H1", "GIẤY KHAI SINH"));
    assert!(said("P", "Họ, chữ đệm, tên: NGUYỄN THỬ MINH KHANG"));
    assert!(said("TH", "Ngày, tháng, năm"));

    let table = record(DocumentCode::BangBieu, samples::table(60));
    let walk = Walk::of(&bytes(&table, PaperKind::Plain));
    let count = |kind: &str| walk.said.iter().filter(|(found, _)| found == kind).count();
    assert_eq!((count("Table"), count("TH")), (1, 5), "one table, its head heard once");
    assert_eq!(count("TR"), 1 + 2 * 60);
    assert!(stamped(&table, PaperKind::Plain).pages.len() > 3);
    let kinds: Vec<&str> = walk.said.iter().map(|(kind, _)| kind.as_str()).collect();
    let row = kinds.iter().position(|kind| *kind == "TD").unwrap();
    let home = &walk.said[row + 2..row + 7];
    assert_eq!(home[0].1, "1", "{home:?}");
    assert_eq!(home[1].1.replace(' ', ""), "Số12ngách6ngõ45phốNguyễnTrãiMẫu");
}
