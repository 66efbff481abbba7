//! `tannha demo`: the whole main job, and papers that other programs can read.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod cli;

use std::{path::Path, process::Command};

use cli::ok;

fn run(program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).output().unwrap_or_else(|error| {
        panic!("{program} ({error}): install poppler-utils and qpdf, as `cargo xtask test` does")
    });
    assert!(output.status.success(), "{program} {args:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn text(pdf: &Path) -> String {
    let raw = run("pdftotext", &["-raw", pdf.to_str().unwrap(), "-"]);
    raw.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_demonstration_leaves_papers_that_say_what_was_written() {
    let dir = tempfile::tempdir().unwrap();
    let summary = ok(&["demo", "--out", dir.path().to_str().unwrap()]);
    assert_eq!(summary["phase"], "delivered");
    assert_eq!(summary["number"].as_str().unwrap().split('/').next(), Some("01"));
    assert_eq!(summary["pending"], 0);
    for (name, says) in [
        ("giay-tiep-nhan", &["Lê Thị Mẫu", "0900000001", "Giấy chứng sinh", "nhà riêng (Số 5"][..]),
        (
            "giay-khai-sinh-overprint",
            &["NGUYỄN MINH KHANG", "Nguyễn Văn Thử", "1998", "Bệnh viện Đa khoa Mẫu"][..],
        ),
        ("giay-khai-sinh-plain", &["GIẤY KHAI SINH", "NGUYỄN MINH KHANG", "Lê Thị Mẫu"][..]),
        (
            "giay-khai-sinh-preview",
            &["BẢN XEM TRƯỚC - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", "NGUYỄN MINH KHANG"][..],
        ),
        ("thu-chuc-mung", &["THƯ CHÚC MỪNG", "Gia đình chị Lê Thị Mẫu", "Nguyễn Minh Khang"][..]),
    ] {
        let pdf = dir.path().join(format!("{name}.pdf"));
        run("qpdf", &["--check", pdf.to_str().unwrap()]);
        let fonts = run("pdffonts", &[pdf.to_str().unwrap()]);
        for font in fonts.lines().skip(2) {
            let columns: Vec<&str> = font.split_whitespace().rev().collect();
            // … emb sub uni object ID
            assert_eq!(columns[4], "yes", "{name}: embedded: {font}");
            assert_eq!(columns[2], "yes", "{name}: to Unicode: {font}");
        }
        let found = text(&pdf);
        for said in says {
            assert!(found.contains(said), "{name} does not say {said:?}: {found}");
        }
    }
    let overprint = text(&dir.path().join("giay-khai-sinh-overprint.pdf"));
    assert!(!overprint.contains("GIẤY KHAI SINH"), "the blank has its own words");
    assert!(overprint.contains("CHỦ TỊCH") && !overprint.contains("TM."), "{overprint}");
    let letter = text(&dir.path().join("thu-chuc-mung.pdf"));
    assert!(!letter.contains("001198000001"), "no identity number in a letter");
    let transcript = std::fs::read_to_string(dir.path().join("transcript.md")).unwrap();
    assert!(transcript.contains("district-down") && transcript.contains("handed-over"));
}
