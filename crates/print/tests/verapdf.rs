//! Every paper, judged by veraPDF: PDF/A-2a and PDF/UA-1, or PDF/A-2u for what is printed over a blank.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::fs;

use tannha_print::{DocumentCode, PaperKind, Sheet, write_batch, write_pdf};

mod others;
mod samples;
use samples::{
    meta, record,
    sheets::{stamped, with_picture},
};

#[test]
fn every_paper_passes_and_a_broken_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let mut files = Vec::new();
    for (name, record) in samples::each() {
        for paper in &samples::papers(&record) {
            // The preview is the plain page under a watermark; one of each kind is enough.
            if *paper == PaperKind::Preview && !name.ends_with("typical") {
                continue;
            }
            let pdf = write_pdf(&stamped(&record, *paper), &meta(record.document())).unwrap();
            let file = put(&format!("{name}.{paper}.pdf"), &pdf);
            if paper.is_over_blank() {
                files.push(("2u", file));
            } else {
                files.extend([("2a", file.clone()), ("ua1", file)]);
            }
        }
    }
    let all: Vec<Sheet> =
        samples::all().iter().map(|(_, r)| stamped(r, PaperKind::Plain)).collect();
    let batch = put("batch.pdf", &write_batch(&all, &meta(DocumentCode::BangBieu)).unwrap());
    files.extend([("2a", batch.clone()), ("ua1", batch)]);

    let pictured = write_pdf(&with_picture(&all[0], 200), &meta(DocumentCode::BangBieu)).unwrap();
    let pictured = put("picture.pdf", &pictured);
    files.extend([("2a", pictured.clone()), ("ua1", pictured)]);

    // The judge can say no: the same file without its profile, byte for byte as long.
    let letter = record(DocumentCode::ThuChucMung, samples::letter());
    let sound = write_pdf(&stamped(&letter, PaperKind::Plain), &meta(letter.document())).unwrap();
    let at = sound.windows(14).position(|window| window == b"/OutputIntents").unwrap();
    let mut broken = sound;
    broken[at + 1..at + 14].copy_from_slice(b"OutputIntentX");
    let broken = put("broken.pdf", &broken);
    files.push(("2a", broken.clone()));

    let said = others::verapdf(&files);
    let (last, others) = said
        .iter()
        .position(|line| line.contains("broken.pdf"))
        .map(|at| (&said[at..], &said[..at]))
        .unwrap();
    let failed: Vec<&String> = others.iter().filter(|line| !line.starts_with("pass ")).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(last[0].starts_with("FAIL "), "{last:?}");
}
