//! Where poppler finds words on the pages of a file, in millimetres, beside where the sheet has them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, reason = "each test uses some")]

use std::process::Command;

use tannha_print::{Mark, Run, Sheet};

/// A word as poppler sees it: left, top, right, bottom.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// poppler's boxes reach one ascent above the baseline: so much of the size.
const ASCENT: f64 = 0.891;
/// And so much they are high: one ascent and one descent.
const HEIGHT: f64 = 0.891 + 0.216;

/// The words of each page.
pub(crate) fn words(pdf: &[u8]) -> Vec<Vec<Word>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").arg("-bbox").arg(&file).arg("-").output();
    let output = output.expect("pdftotext is needed (apt: poppler-utils)");
    assert!(output.status.success());
    let read = String::from_utf8(output.stdout).unwrap();
    let mut pages: Vec<Vec<Word>> = Vec::new();
    for line in read.lines() {
        if line.trim_start().starts_with("<page ") {
            pages.push(Vec::new());
        }
        let number = |key: &str| {
            let rest = line.split(&format!("{key}=\"")).nth(1)?;
            Some(rest.split('"').next()?.parse::<f64>().ok()? * 25.4 / 72.0)
        };
        let word = || {
            let text = line.split_once('>')?.1.split_once('<')?.0;
            let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
            Some(Word {
                text: text.replace("&apos;", "'").replace("&amp;", "&"),
                left: number("xMin")?,
                top: number("yMin")?,
                right: number("xMax")?,
                bottom: number("yMax")?,
            })
        };
        if let (true, Some(word), Some(page)) =
            (line.trim_start().starts_with("<word "), word(), pages.last_mut())
        {
            page.push(word);
        }
    }
    pages
}

impl Word {
    /// Its baseline.
    pub(crate) fn baseline(&self) -> f64 {
        self.top + (self.bottom - self.top) * ASCENT / HEIGHT
    }
}

/// Each run's first word is found where the run stands, in its size; says how many were looked for.
pub(crate) fn stands(sheet: &Sheet, pdf: &[u8]) -> usize {
    let pages = words(pdf);
    assert_eq!(pages.len(), sheet.pages.len());
    let mut seen = 0;
    for (page, words) in sheet.pages.iter().zip(&pages) {
        for mark in &page.marks {
            let Mark::Run(run) = mark else { continue };
            if run.turn != 0 || run.text().trim().is_empty() {
                continue;
            }
            assert!(words.iter().any(|word| is(word, run)), "{run:?} in {words:?}");
            seen += 1;
        }
    }
    seen
}

/// Whether a word begins a run: at its left edge, its baseline and in its size.
fn is(word: &Word, run: &Run) -> bool {
    let text = run.text();
    let blanks = text.len() - text.trim_start().len();
    let first = text.split_whitespace().next().unwrap_or_default();
    let near = |a: f64, b: f64| (a - b).abs() <= 0.05;
    let size = f64::from(run.size) / 100.0 * 25.4 / 72.0;
    let (x, y) = (f64::from(run.x) / 1_000.0, f64::from(run.y) / 1_000.0 - ASCENT * size);
    // A blank before the first word moves it; a word may go on in the run before or after.
    let at = blanks > 0 || near(word.left, x);
    let same = word.text == first || word.text.starts_with(first) || word.text.contains(first);
    same && at && near(word.top, y) && near(word.bottom - word.top, HEIGHT * size)
}
