#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use super::*;

fn printed(sheet: SheetName) -> SheetPrinted {
    let made = MadeOf {
        pdf: Hash([1; 32]),
        template: Hash([2; 32]),
        fonts: Hash([3; 32]),
        template_name: None,
    };
    SheetPrinted { sheet, pages: 1, count: 1, made, went: Went::ToPrinter }
}

fn report(slug: &str) -> SheetName {
    let from = Date(chrono::NaiveDate::from_ymd_opt(2026, 11, 1).unwrap());
    SheetName::Report { report: slug.to_owned(), span: Span::Month, from, public: false }
}

#[test]
fn every_print_counts_and_the_latest_are_kept() {
    let officer = OfficerId::parse("hanh").unwrap();
    let mut known = None;
    for at in 0..=MAX_LINES {
        let at = Moment::from_utc_ms(i64::try_from(at).unwrap());
        known = Some(take(known, printed(SheetName::Outgoing { year: 2026 }), &officer, at));
    }
    let known = known.unwrap();
    assert_eq!((known.count as usize, known.last.len()), (MAX_LINES + 1, MAX_LINES));
    assert_eq!(known.last[0].at, Moment::from_utc_ms(1));
}

#[test]
fn a_file_that_no_printer_got_is_kept_and_is_no_print() {
    let officer = OfficerId::parse("hanh").unwrap();
    let mut known = None;
    let ways = [Went::ToFile, Went::ToPrinter, Went::ToFile, Went::ToPrinter, Went::ToPrinter];
    for went in ways.into_iter().chain([Went::Refused]) {
        let said = SheetPrinted { went, ..printed(SheetName::Outgoing { year: 2026 }) };
        known = Some(take(known, said, &officer, Moment::from_utc_ms(0)));
    }
    let known = known.unwrap();
    assert_eq!((known.count, known.last.len()), (2, 5));
    let numbers: Vec<_> = known.numbered().map(|(number, _)| number).collect();
    assert_eq!(numbers, [None, Some(1), None, Some(2), None]);
}

/// What an earlier program wrote: four things, and nothing of a printer.
#[test]
fn an_act_from_before_printers_were_told_is_a_print() {
    let said = printed(SheetName::Outgoing { year: 2026 });
    let mut bytes = Vec::new();
    let mut encoder = minicbor::Encoder::new(&mut bytes);
    encoder.map(4).unwrap().u8(0).unwrap().encode(&said.sheet).unwrap();
    encoder.u8(1).unwrap().u16(said.pages).unwrap().u8(2).unwrap().u32(said.count).unwrap();
    encoder.u8(3).unwrap().encode(&said.made).unwrap();
    assert_eq!(minicbor::decode::<SheetPrinted>(&bytes).unwrap(), said);
}

#[test]
fn what_no_report_is_called_is_no_print() {
    assert!(is_sound(&printed(report("late-by-law"))));
    assert!(!is_sound(&printed(report("Nguyễn Văn A"))));
    assert!(!is_sound(&printed(report(""))));
    assert!(!is_sound(&printed(report(&"a".repeat(MAX_SLUG + 1)))));
    assert!(!is_sound(&SheetPrinted { pages: 0, ..printed(report("late")) }));
}

#[test]
fn a_sheet_comes_back_from_its_bytes() {
    for sheet in [
        report("late"),
        SheetName::DraftDeclaration { draft: DraftId([7; 16]) },
        SheetName::Register { book: Book::Births, year: 2026, sheet: RegisterSheet::Index },
    ] {
        let said = printed(sheet);
        let bytes = minicbor::to_vec(&said).unwrap();
        assert_eq!(minicbor::decode::<SheetPrinted>(&bytes).unwrap(), said);
    }
}
