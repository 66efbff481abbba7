//! The back of a certificate: what changes later is written there, on the sheet that there is, and never
//! left out.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use serde_json::{Value, json};
use tannha_print::{
    DocumentCode, Edition, LayoutError, Mark, PaperKind, Pictures, PrintProfile, Record, Run,
    Sheet, Templates, Um, lay_out, lay_out_with, write_pdf,
};

mod bbox;
mod samples;
use samples::{meta, record, results::changed_later};

const BIRTH: DocumentCode = DocumentCode::GiayKhaiSinh;

fn laid(record: &Record, paper: PaperKind) -> Result<Sheet, LayoutError> {
    lay_out(record, paper, &PrintProfile::default())
}

fn runs(sheet: &Sheet, page: usize) -> Vec<&Run> {
    let marks = sheet.pages[page].marks.iter();
    marks
        .filter_map(|mark| match mark {
            Mark::Run(run) => Some(run),
            _ => None,
        })
        .collect()
}

/// Where words stand on a page, in micrometres: `(x, baseline)`.
fn place_of(sheet: &Sheet, page: usize, begins: &str) -> (Um, Um) {
    let found = runs(sheet, page).into_iter().find(|run| run.text().starts_with(begins));
    found.map(|run| (run.x, run.y)).unwrap_or_else(|| panic!("{begins}"))
}

/// A certificate with as many changes.
fn with_changes(count: usize, words: &str) -> Record {
    let change = |at: usize| json!({ "date": "2027-03-05", "text": format!("{words} {at}"), "signed_by": "A" });
    let mut value = samples::certificate();
    value["later_changes"] = (1..=count).map(change).collect::<Vec<Value>>().into();
    record(BIRTH, value)
}

#[test]
fn every_blank_with_later_changes_is_a_front_and_a_back() {
    for (document, mut value) in [
        (BIRTH, samples::certificate()),
        (DocumentCode::GiayKhaiSinhBanSao, samples::certificate_copy()),
        (DocumentCode::GiayChungNhanKetHon, samples::results::marriage()),
    ] {
        value["later_changes"] = json!([]);
        let front = laid(&record(document, value.clone()), PaperKind::Overprint).unwrap();
        assert_eq!(front.pages.len(), 1, "{document}");
        let changed = record(document, changed_later(value));
        let sheet = laid(&changed, PaperKind::Overprint).unwrap();
        assert_eq!(sheet.pages.len(), 2, "{document}");
        assert_eq!(sheet.pages[0].marks, front.pages[0].marks, "{document}");
        let said: String = runs(&sheet, 1).iter().map(|run| run.text() + " ").collect();
        for change in changed.later_changes() {
            for word in change.text.split(' ') {
                assert!(said.contains(word), "{document}: {word} in {said}");
            }
        }
        // Nothing of the blank's own is drawn.
        assert!(sheet.pages[1].marks.iter().all(|mark| matches!(mark, Mark::Run(_))));
    }
}

#[test]
fn the_back_alone_is_what_is_not_written_yet_below_what_is() {
    let changed = record(BIRTH, changed_later(samples::certificate()));
    let whole = laid(&changed, PaperKind::Overprint).unwrap();
    let back = laid(&changed, PaperKind::Back).unwrap();
    assert_eq!(back.pages.len(), 1, "the front is not printed");
    let said: String = runs(&back, 0).iter().map(|run| run.text() + " ").collect();
    assert!(!said.contains("Bổ sung") && !said.contains("Cải chính"), "{said}");
    assert!(said.contains("Nhận cha") && said.contains("Thay đổi họ"), "{said}");
    for begins in ["02/01/2031", "Nhận cha", "03/01/2031", "Thay đổi họ"] {
        assert_eq!(place_of(&back, 0, begins), place_of(&whole, 1, begins), "{begins}");
    }
    // As the template has it: dates from 24 mm, the first line at 56 mm, 7.6 mm from line to line.
    assert_eq!(place_of(&whole, 1, "05/03/2027"), (24_000, 56_000));
    assert_eq!(place_of(&whole, 1, "Bổ sung"), (52_000, 56_000));
    let lines: Vec<Um> = runs(&whole, 1).iter().map(|run| (run.y - 56_000) % 7_600).collect();
    assert!(lines.iter().all(|off| *off == 0), "{lines:?}");
}

#[test]
fn a_printer_moves_the_back_as_it_moves_the_front() {
    let changed = record(BIRTH, changed_later(samples::certificate()));
    let profile = PrintProfile { dx_um: 1_300, dy_um: -700, ..PrintProfile::default() };
    let (still, moved) = (laid(&changed, PaperKind::Back).unwrap(), {
        lay_out(&changed, PaperKind::Back, &profile).unwrap()
    });
    for (a, b) in runs(&still, 0).into_iter().zip(runs(&moved, 0)) {
        assert_eq!((b.x - a.x, b.y - a.y), (1_300, -700));
    }
}

#[test]
fn the_back_stands_within_a_twentieth_of_a_millimetre_in_the_file() {
    let changed = record(BIRTH, changed_later(samples::certificate()));
    for paper in [PaperKind::Overprint, PaperKind::Back] {
        let sheet = laid(&changed, paper).unwrap();
        let seen = bbox::stands(&sheet, &write_pdf(&sheet, &meta(BIRTH)).unwrap());
        assert!(seen > 5, "{seen}");
    }
}

#[test]
fn what_has_no_line_left_stops_the_print() {
    let full = with_changes(28, "Một việc");
    assert_eq!(laid(&full, PaperKind::Overprint).unwrap().pages.len(), 2);
    for paper in [PaperKind::Overprint, PaperKind::Back] {
        let error = laid(&with_changes(29, "Một việc"), paper).unwrap_err();
        let full = LayoutError::BackFull { field: "later_changes".into(), rows: 28 };
        assert_eq!(*error.bare(), full);
        assert_eq!((error.code(), error.field()), ("print-back-full", Some("later_changes")));
        let wide = laid(&with_changes(1, &"a".repeat(120)), paper).unwrap_err();
        assert_eq!((wide.code(), wide.field()), ("print-wide-word", Some("later_changes")));
    }
}

#[test]
fn an_entry_shrinks_only_where_lines_run_out_and_moves_none_before_it() {
    let mut value = samples::certificate();
    let long = "Cải chính nơi sinh thành phường Xuân Phương ".repeat(4);
    let change = |text: &str| json!({ "date": "2027-03-05", "text": text, "signed_by": "A" });
    let mut changes = vec![change("Một việc"); 24];
    value["later_changes"] = json!(changes);
    let before = laid(&record(BIRTH, value.clone()), PaperKind::Overprint).unwrap();
    changes.push(change(&long));
    value["later_changes"] = json!(changes);
    let after = laid(&record(BIRTH, value), PaperKind::Overprint).unwrap();
    let kept = before.pages[1].marks.len();
    assert_eq!(after.pages[1].marks[..kept], before.pages[1].marks[..]);
    assert!(runs(&after, 1).into_iter().skip(kept).all(|run| run.size <= 1_200));
}

#[test]
fn a_back_without_anything_to_write_is_refused_and_so_is_a_template_without_one() {
    let unchanged = record(BIRTH, samples::certificate());
    assert_eq!(laid(&unchanged, PaperKind::Back).unwrap_err(), LayoutError::BackEmpty);
    let mut changed = record(BIRTH, changed_later(samples::certificate()));
    changed.later_changes_mut().iter_mut().for_each(|change| change.written = true);
    assert_eq!(laid(&changed, PaperKind::Back).unwrap_err().code(), "print-back-empty");

    let template = Templates::shipped().pick(BIRTH, None).unwrap().unwrap().template();
    let mut template = serde_json::to_value(template).unwrap();
    template["data"].as_object_mut().unwrap().remove("back");
    let edition = Edition::read(template.to_string().as_bytes(), Pictures::none()).unwrap();
    let templates = Templates::default().trying(edition);
    let with = |record: &Record, paper| {
        lay_out_with(&templates, record, paper, &PrintProfile::default(), None)
    };
    assert!(with(&unchanged, PaperKind::Overprint).is_ok());
    for paper in [PaperKind::Overprint, PaperKind::Back] {
        let changed = record(BIRTH, changed_later(samples::certificate()));
        let error = with(&changed, paper).unwrap_err();
        assert_eq!((error.code(), error.field()), ("print-back-none", Some("later_changes")));
    }
}

#[test]
fn a_plain_back_goes_on_to_another_page_under_the_same_heads() {
    let sheet = laid(&with_changes(40, "Cải chính nơi sinh, lần"), PaperKind::Plain).unwrap();
    assert!(sheet.pages.len() > 2, "{}", sheet.pages.len());
    let text = |page| runs(&sheet, page).iter().map(|run| run.text() + "\n").collect::<String>();
    let said: String = (1..sheet.pages.len()).map(text).collect();
    for at in 1..=40 {
        assert!(said.contains(&format!("lần {at}\n")), "{at}: {said}");
    }
    for page in 1..sheet.pages.len() {
        assert!(text(page).starts_with("PHẦN GHI CHÚ\n"), "{page}");
    }
}
