//! Three hundred records with the hardest names go round every document and paper: each text stands in
//! its field, its cell and on its sheet, and none over another.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::collections::BTreeSet;

use serde_json::Value;
use tannha_print::{
    DocumentCode, FieldBox, Ink, Mark, PaperKind, PrintProfile, Rule, Run, Sheet, Um, lay_out,
};

mod samples;
use samples::{
    hard::{Pick, hardened, width},
    record,
};

/// What rounding to thousandths of an em makes of a long line.
const NEAR: Um = 200;

#[test]
fn three_hundred_hard_records_stand_in_their_places_on_every_document_and_paper() {
    let bases: Vec<(DocumentCode, Value)> = samples::each()
        .into_iter()
        .filter(|(name, _)| !name.ends_with(".empty") && !name.contains("longest"))
        .map(|(_, record)| (record.document(), serde_json::to_value(&record).unwrap()))
        .collect();
    let known: BTreeSet<DocumentCode> = bases.iter().map(|(document, _)| *document).collect();
    assert_eq!(known, DocumentCode::ALL.into_iter().collect());
    let (mut laid, mut refused) = (0, BTreeSet::new());
    let mut papers: BTreeSet<(DocumentCode, PaperKind)> = BTreeSet::new();
    for number in 0..300 {
        let (document, base) = &bases[number % bases.len()];
        let mut value = base.clone();
        hardened(&mut value, &mut Pick(number as u64 + 1));
        let record = record(*document, value);
        for paper in samples::papers(&record) {
            let name = format!("{number} {document} {paper}");
            match lay_out(&record, paper, &PrintProfile::default()) {
                Ok(sheet) => {
                    stands(&sheet, &name);
                    papers.insert((*document, paper));
                    laid += 1;
                }
                // What a line of the blank has no room for is refused by its name, and never cut.
                Err(error) => {
                    let overflows = error.is_for_room();
                    assert!(overflows && paper.is_over_blank(), "{name}: {error}");
                    refused.extend(error.field().map(str::to_owned));
                }
            }
        }
    }
    let all = DocumentCode::ALL
        .iter()
        .flat_map(|document| document.papers().iter().map(|paper| (*document, *paper)));
    let left: Vec<_> = all.filter(|paper| !papers.contains(paper)).collect();
    assert!(left.iter().all(|(_, paper)| *paper == PaperKind::Back), "{left:?}");
    assert!(laid > 500, "{laid}, refused {refused:?}");
}

/// Every text of a sheet stands where it may, and alone.
fn stands(sheet: &Sheet, name: &str) {
    for (at, page) in (0..).zip(&sheet.pages) {
        let marks = || page.marks.iter();
        let run = |mark: &'_ Mark| match mark {
            Mark::Run(run) if run.turn == 0 && !run.text().trim().is_empty() => Some(run.clone()),
            _ => None,
        };
        let runs: Vec<Run> = marks().filter_map(run).collect();
        let rules: Vec<&Rule> = marks().filter_map(upright).collect();
        let boxes: Vec<&FieldBox> = sheet.fields.iter().filter(|b| b.page == at).collect();
        let end = |run: &Run| run.x + width(run.face, &run.pieces, run.size);
        let ends: Vec<Um> = runs.iter().map(end).collect();
        for (run, to) in runs.iter().zip(&ends) {
            let (x, to) = (run.x, *to);
            let inside = x >= 5_000 && to <= page.width() - 5_000;
            assert!(inside && (5_000..page.height() - 3_000).contains(&run.y), "{name}: {run:?}");
            // Fields that share a row have each a part of it: a text ends in its field or in the next one.
            let begins = boxes.iter().any(|b| holds(b, x, run.y));
            let fits = !begins || boxes.iter().any(|b| holds(b, to - NEAR, run.y));
            assert!(fits, "{name}: {run:?} leaves its field, to {to}");
            let crossed = rules.iter().find(|rule| {
                let (top, bottom) = (rule.from.y.min(rule.to.y), rule.from.y.max(rule.to.y));
                (top..bottom).contains(&run.y) && x + NEAR < rule.from.x && rule.from.x + NEAR < to
            });
            assert!(crossed.is_none(), "{name}: {run:?} leaves its cell over {crossed:?}");
        }
        for (index, one) in runs.iter().enumerate() {
            for (other, to) in runs.iter().zip(&ends).skip(index + 1) {
                let beside = ends[index] <= other.x + NEAR || *to <= one.x + NEAR;
                assert!(beside || apart(one, other), "{name}: {one:?} and {other:?}");
            }
        }
    }
}

fn upright(mark: &Mark) -> Option<&Rule> {
    match mark {
        // The grid under the sheet that measures a printer holds no cells.
        Mark::Rule(rule)
            if rule.from.x == rule.to.x && matches!(rule.ink, Ink::Black | Ink::Grey) =>
        {
            Some(rule)
        }
        _ => None,
    }
}

fn holds(b: &FieldBox, x: Um, y: Um) -> bool {
    (b.x - NEAR..b.x + b.w).contains(&x) && (b.y..=b.y + b.h).contains(&y)
}

/// One above the other: the lower one's letters begin below the upper one's baseline. A capital is
/// 0.66 em high.
fn apart(one: &Run, other: &Run) -> bool {
    let (upper, lower) = if one.y <= other.y { (one, other) } else { (other, one) };
    let capital = Um::try_from(i64::from(lower.size) * 66 * 127 / 3_600).unwrap();
    lower.y - capital >= upper.y
}
