use super::*;
use crate::page::Point;

const BODY: Style = Style::new(Face::Regular, 1_300);

fn runs(fragment: &Fragment) -> Vec<&Run> {
    fragment
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Run(run) => Some(run),
            Mark::Rule(_) | Mark::Path(_) | Mark::Image(_) => None,
        })
        .collect()
}

fn width_of(run: &Run) -> Um {
    let shaped: i32 = run
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Gap(parts) => *parts,
            Piece::Text(text) => shape(run.face, text, "f").unwrap().width,
            Piece::Cluster { text, .. } => shape(run.face, text, "f").unwrap().width,
        })
        .sum();
    length(shaped, run.size)
}

const LONG: &str = "Thay mặt lãnh đạo phường, tôi gửi tới gia đình lời chúc mừng chân thành và \
    mong cháu lớn lên khỏe mạnh, được yêu thương và học hành chu đáo, là niềm vui mỗi ngày.";

#[test]
fn justified_lines_end_at_the_same_place() {
    let paragraph =
        Paragraph::new(vec![Span::value(LONG, BODY, "letter.body")], 120_000).align(Align::Justify);
    let set = paragraph.set().unwrap();
    let lines = runs(&set);
    assert!(lines.len() > 2);
    for line in &lines[..lines.len() - 1] {
        assert!((line.x + width_of(line) - 120_000).abs() < 25, "{line:?}");
    }
    let read: Vec<String> = lines.iter().map(|line| line.text()).collect();
    assert_eq!(read.join(" "), LONG);
}

#[test]
fn a_word_wider_than_its_line_names_the_field() {
    let spans =
        vec![Span::label("Email: ", BODY), Span::value("a".repeat(90), BODY, "contact.email")];
    let error = Paragraph::new(spans, 100_000).set().unwrap_err();
    assert_eq!(error.field(), Some("contact.email"));
    assert_eq!(error.code(), "print-overflow");
}

#[test]
fn more_lines_than_the_paper_has_is_an_overflow() {
    let spans = vec![Span::value(LONG, BODY, "child.name")];
    let error = Paragraph::new(spans, 120_000).lines(1).set().unwrap_err();
    assert_eq!(error, LayoutError::Overflow { field: "child.name".into(), lines: 1 });
}

#[test]
fn an_empty_field_keeps_the_rest_of_its_line() {
    let spans = vec![Span::label("Quê quán: ", BODY), Span::value("", BODY, "child.home_town")];
    let set = Paragraph::new(spans, 100_000).set().unwrap();
    assert_eq!(set.fields.len(), 1);
    assert!(set.fields[0].x > 15_000 && set.fields[0].x + set.fields[0].w == 100_000);
}

#[test]
fn a_no_break_space_holds_two_words_together() {
    let text = "Nguyễn\u{a0}Văn\u{a0}Thử";
    let set = Paragraph::new(vec![Span::value(text, BODY, "f")], 200_000).set().unwrap();
    assert_eq!(runs(&set)[0].text(), "Nguyễn Văn Thử");
}

#[test]
fn stacked_capitals_stay_inside_120_per_cent() {
    let loaded = Face::Bold.load().unwrap();
    let tops = "ẰẮẲẴẶỀẾỂỄỆỒỐỔỖỘỜỚỞỠỢỪỨỬỮỰỲÝỶỸỴĐ".chars().map(|c| loaded.bounds(c).unwrap());
    for [_, bottom, _, top] in tops {
        assert!(top - bottom <= 1_200, "{top} {bottom}");
    }
}

#[test]
fn a_moved_fragment_moves_whole() {
    let mut fragment = Fragment::room(1_000);
    fragment.line(Point::new(0, 0), Point::new(10, 0), 1, Ink::Black);
    fragment.field("f", 0, 0, 10, 10);
    let mut page = Fragment::default();
    page.put(fragment, 5, 7);
    assert_eq!((page.height, page.fields[0].x, page.fields[0].y), (1_007, 5, 7));
}

#[test]
fn a_last_word_does_not_stand_alone() {
    let text = "Bệnh viện Phụ sản Thí Dụ, số 1 đường Mẫu, phường Từ Liêm, thành phố Hà Nội";
    let width = length(shape(Face::Regular, text, "f").unwrap().width, 1_300) - 2_000;
    let set = Paragraph::new(vec![Span::value(text, BODY, "f")], width).set().unwrap();
    let lines: Vec<String> = runs(&set).iter().map(|run| run.text()).collect();
    assert_eq!(lines[1], "Hà Nội");
}
