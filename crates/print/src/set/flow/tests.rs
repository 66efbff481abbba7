use super::super::fragment::{Lines, RULED};
use super::*;
use crate::page::{A4_WIDTH, Mark, Piece, Point, Run};
use crate::tree::{Node, Role};

/// Ten lines of 10 mm.
const FRAME: Frame = Frame {
    left: 10_000,
    top: 10_000,
    right: 10_000,
    bottom: 187_000,
    size: PageSize::A4,
    landscape: false,
};
const LINE: Um = 10_000;

/// A fragment of so many lines, each with its own mark.
fn lines(name: &str, count: i32) -> Fragment {
    let mut fragment = Fragment::room(count * LINE);
    for line in 0..count {
        let text = Piece::Text(format!("{name}{line}"));
        fragment.marks.push(Mark::Run(Run {
            face: Face::Regular,
            size: 1_000,
            x: 0,
            y: line * LINE + 5_000,
            pieces: vec![text],
            ink: crate::page::Ink::Black,
            turn: 0,
        }));
    }
    fragment.field(name, 0, 0, 100, count * LINE);
    let count = usize::try_from(count).unwrap();
    fragment.tree = vec![Node::leaf(Role::Paragraph, 0..count)];
    fragment
}

fn paragraph(name: &str, count: i32) -> Fragment {
    Fragment { lines: Lines::within(0, LINE, count * LINE), ..lines(name, count) }
}

/// What stands on each page, without the page's number.
fn pages(sheet: &Sheet) -> Vec<String> {
    let text = |page: &Page| {
        let runs = page.marks.iter().filter_map(|mark| match mark {
            Mark::Run(run) if run.y >= FRAME.top => Some(run.text()),
            _ => None,
        });
        runs.collect::<Vec<_>>().join(" ")
    };
    sheet.pages.iter().map(text).collect()
}

fn flowed(fragments: Vec<Fragment>) -> Vec<String> {
    let mut sheet = Sheet::default();
    flow(fragments, FRAME, &mut sheet).unwrap();
    pages(&sheet)
}

#[test]
fn a_paragraph_is_parted_and_no_line_of_it_stands_alone() {
    assert_eq!(
        flowed(vec![lines("a", 8), paragraph("p", 4)]),
        ["a0 a1 a2 a3 a4 a5 a6 a7 p0 p1", "p2 p3"]
    );
    // With room for one line it goes whole, and with room for three of four two stay.
    assert_eq!(flowed(vec![lines("a", 9), paragraph("p", 4)])[1], "p0 p1 p2 p3");
    assert_eq!(flowed(vec![lines("a", 7), paragraph("p", 4)])[1], "p2 p3");
    // Three lines cannot be parted into two and two.
    assert_eq!(flowed(vec![lines("a", 8), paragraph("p", 3)])[1], "p0 p1 p2");
    // What is longer than a page goes over several.
    assert_eq!(flowed(vec![paragraph("p", 24)]).len(), 3);
}

#[test]
fn a_parted_paragraph_is_read_as_one_and_its_field_has_a_box_on_each_page() {
    let mut sheet = Sheet::default();
    flow(vec![lines("a", 8), paragraph("p", 5)], FRAME, &mut sheet).unwrap();
    let roles = |page: usize| -> Vec<Role> {
        sheet.pages[page].tree.iter().map(|node| node.role.clone()).collect()
    };
    assert_eq!(roles(0), [Role::Paragraph, Role::Paragraph]);
    assert_eq!(roles(1), [Role::Artifact, Role::Rest], "the number of the page, the rest");
    let boxes: Vec<(u32, Um, Um)> = sheet.boxes_of("p").map(|b| (b.page, b.y, b.h)).collect();
    assert_eq!(boxes, [(0, FRAME.top + 8 * LINE, 2 * LINE), (1, FRAME.top, 3 * LINE)]);
}

#[test]
fn a_heading_never_closes_a_page() {
    let heading = lines("h", 1).keeping_to_next();
    let found = flowed(vec![lines("a", 8), heading, Fragment::room(2_000), lines("b", 3)]);
    assert_eq!(found[1], "h0 b0 b1 b2");
}

#[test]
fn a_signature_never_opens_a_page() {
    let signature = || lines("s", 4).keeping_to_previous();
    // It takes the last two lines of the words along.
    let found = flowed(vec![paragraph("p", 8), Fragment::room(2_000), signature()]);
    assert_eq!(found, ["p0 p1 p2 p3 p4 p5", "p6 p7 s0 s1 s2 s3"]);
    // Or what stands before it, where that is in one piece.
    let found = flowed(vec![lines("a", 5), lines("b", 2), signature()]);
    assert_eq!(found[1], "b0 b1 s0 s1 s2 s3");
    // What stands before may keep to what stands before that.
    let note = lines("n", 1).keeping_to_previous();
    let found = flowed(vec![lines("a", 5), lines("b", 2), note, signature()]);
    assert_eq!(found[1], "b0 b1 n0 s0 s1 s2 s3");
    // Nothing goes along where nothing would be left behind.
    assert_eq!(flowed(vec![lines("a", 8), signature()]).len(), 2);
}

fn table(rows: usize, below: Vec<Fragment>) -> (Vec<String>, Sheet) {
    let mut sheet = Sheet::default();
    let rows = (0..rows).map(|n| lines(&format!("r{n}-"), 1)).collect();
    let head = lines("head", 1);
    flow_rows(vec![lines("t", 2)], &head, rows, below, FRAME, &mut sheet).unwrap();
    (pages(&sheet), sheet)
}

#[test]
fn a_signature_takes_the_last_rows_and_the_head_along() {
    let signature = lines("s", 4).keeping_to_previous();
    let (found, sheet) = table(6, vec![Fragment::room(2_000), signature]);
    assert_eq!(found, ["t0 t1 head0 r0-0 r1-0 r2-0 r3-0", "head0 r4-0 r5-0 s0 s1 s2 s3"]);
    // The head is heard once.
    let again = &sheet.pages[1].tree;
    assert!(again.iter().take(2).all(|node| node.role == Role::Artifact), "{again:?}");
}

#[test]
fn a_table_has_its_head_on_every_page_and_a_sum_its_last_row() {
    let (found, _) = table(20, Vec::new());
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|page| page.contains("head0")), "{found:?}");
    let mut sheet = Sheet::default();
    let mut rows: Vec<Fragment> = (0..9).map(|n| lines(&format!("r{n}-"), 1)).collect();
    rows.push(lines("sum", 1).keeping_to_previous());
    flow_rows(Vec::new(), &lines("head", 1), rows, Vec::new(), FRAME, &mut sheet).unwrap();
    assert_eq!(pages(&sheet)[1], "head0 r8-0 sum0");
}

#[test]
fn room_at_the_top_of_a_page_falls_away_and_what_is_too_high_is_named() {
    let mut sheet = Sheet::default();
    let parts = vec![lines("a", 10), Fragment::room(5_000), lines("b", 1)];
    flow(parts, FRAME, &mut sheet).unwrap();
    let second = sheet.boxes_of("b").next().unwrap();
    assert_eq!((second.page, second.y), (1, FRAME.top));
    let error = flow(vec![lines("a", 11)], FRAME, &mut Sheet::default()).unwrap_err();
    assert_eq!(error, LayoutError::OverPage { field: "a".into() });
}

#[test]
fn pages_are_numbered_in_the_middle_of_the_top_margin_from_the_second_on() {
    let mut sheet = Sheet::default();
    flow(vec![lines("a", 10), lines("b", 10), lines("c", 3)], FRAME, &mut sheet).unwrap();
    let number = |page: &Page| {
        let in_margin = |mark: &&Mark| matches!(mark, Mark::Run(run) if run.y < FRAME.top);
        page.marks.iter().find(in_margin).map(|mark| match mark {
            Mark::Run(run) => (run.text(), run.x),
            Mark::Rule(_) | Mark::Path(_) | Mark::Image(_) => unreachable!(),
        })
    };
    let numbers: Vec<_> = sheet.pages.iter().map(number).collect();
    assert_eq!(numbers[0], None);
    for (at, found) in numbers.iter().enumerate().skip(1) {
        let (text, x) = found.clone().unwrap();
        assert_eq!(text, (at + 1).to_string());
        assert!((x + 1_200 - A4_WIDTH / 2).abs() < 600, "{x}");
    }
}

/// A row of so many lines in one cell, with the lines around it.
fn row(name: &str, count: i32) -> Fragment {
    let mut row = Fragment::default();
    row.put(lines(name, count).read_as(Role::Cell { columns: 1 }), 0, 1_000);
    row.height += 1_000;
    let height = row.height;
    let mut row = row.into_row(false).into_field("rows", 100);
    for x in [0, 100] {
        row.line(Point::new(x, 0), Point::new(x, height), RULED, crate::page::Ink::Grey);
    }
    row.line(Point::new(0, height), Point::new(100, height), RULED, crate::page::Ink::Grey);
    let known = Lines::within(1_000, LINE, count * LINE).unwrap();
    Fragment { lines: Some(Lines { air: 1_000, ruled: Some(100), ..known }), ..row }
}

#[test]
fn a_row_higher_than_a_page_goes_on_under_the_head_with_its_cells_closed() {
    let mut sheet = Sheet::default();
    let rows = vec![row("a", 1), row("b", 12), row("c", 1)];
    flow_rows(Vec::new(), &lines("head", 1), rows, Vec::new(), FRAME, &mut sheet).unwrap();
    let found = pages(&sheet);
    assert_eq!(found[0], "head0 a0 b0 b1 b2 b3 b4 b5 b6", "the air of two rows takes a line");
    assert_eq!(found[1], "head0 b7 b8 b9 b10 b11 c0");
    for (page, bottom) in sheet.pages.iter().zip([104_000, 84_000]) {
        let rules = page.marks.iter().filter_map(|mark| match mark {
            Mark::Rule(rule) => Some(*rule),
            _ => None,
        });
        let (across, sides): (Vec<_>, Vec<_>) = rules.partition(|rule| rule.from.y == rule.to.y);
        assert_eq!(across.iter().map(|rule| rule.from.y).max(), Some(bottom), "{across:?}");
        assert_eq!(sides.iter().map(|rule| rule.to.y).max(), Some(bottom), "{sides:?}");
        // Each cell begins where the one above, or the head, has ended.
        let ends: Vec<Um> = across.iter().map(|rule| rule.from.y).collect();
        let head = FRAME.top + LINE;
        assert!(sides.iter().all(|side| side.from.y == head || ends.contains(&side.from.y)));
    }
    let cells = |page: usize| {
        sheet.pages[page].tree.iter().filter(|node| matches!(node.role, Role::Row { .. })).count()
    };
    assert_eq!((cells(0), cells(1)), (2, 2));
    assert_eq!(sheet.boxes_of("rows").map(|b| b.page).collect::<Vec<_>>(), [0, 0, 1, 1]);
    // One that a page holds goes there whole.
    let mut sheet = Sheet::default();
    let rows = vec![row("a", 3), row("b", 7)];
    flow_rows(Vec::new(), &lines("head", 1), rows, Vec::new(), FRAME, &mut sheet).unwrap();
    assert_eq!(pages(&sheet)[1], "head0 b0 b1 b2 b3 b4 b5 b6");
}

#[test]
fn parts_that_stand_together_are_parted_only_where_no_page_holds_them() {
    let entry = |name: &str, note: i32| {
        let pieces = vec![
            lines(name, 1).keeping_to_next(),
            lines("f", 3),
            paragraph("n", note),
            lines("s", 2).keeping_to_previous(),
        ];
        Fragment { pieces: pieces.clone(), ..Fragment::stack(pieces) }
    };
    let found = flowed(vec![lines("a", 5), entry("e", 2)]);
    assert_eq!(found[1], "e0 f0 f1 f2 n0 n1 s0 s1");
    let found = flowed(vec![lines("a", 4), entry("e", 8)]);
    assert_eq!(found, ["a0 a1 a2 a3 e0 f0 f1 f2 n0 n1", "n2 n3 n4 n5 n6 n7 s0 s1"]);
    // Its signature has two lines of its note above it.
    let found = flowed(vec![entry("e", 6)]);
    assert_eq!(found, ["e0 f0 f1 f2 n0 n1 n2 n3", "n4 n5 s0 s1"]);
}

#[test]
fn parts_inside_parts_stand_as_far_to_the_right_on_every_page() {
    const X: Um = 20_000;
    let stacked = |pieces: Vec<Fragment>, x: Um| {
        let pieces: Vec<Fragment> = pieces.into_iter().map(|piece| piece.beside(x)).collect();
        Fragment { pieces: pieces.clone(), ..Fragment::stack(pieces) }
    };
    let inner = stacked(vec![lines("a", 6), lines("b", 6)], 5_000);
    let outer = stacked(vec![lines("t", 1), inner], X);
    let mut sheet = Sheet::default();
    flow(vec![outer], FRAME, &mut sheet).unwrap();
    assert_eq!(pages(&sheet), ["t0 a0 a1 a2 a3 a4 a5", "b0 b1 b2 b3 b4 b5"]);
    for (name, x) in [("t", X), ("a", X + 5_000), ("b", X + 5_000)] {
        let marks = sheet.pages.iter().flat_map(|page| &page.marks);
        let of_it = marks.filter_map(|mark| match mark {
            Mark::Run(run) if run.text().starts_with(name) => Some(run.x - FRAME.left),
            _ => None,
        });
        assert!(of_it.clone().count() > 0 && of_it.clone().all(|found| found == x), "{name}");
        assert!(sheet.boxes_of(name).all(|b| b.x - FRAME.left == x), "{name}");
    }
}
