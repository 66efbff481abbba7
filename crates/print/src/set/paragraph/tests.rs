use super::*;
use crate::page::Point;
use crate::page::{Mark, Piece, Run};

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
fn a_word_of_the_form_that_is_wider_than_its_line_is_named_and_no_number_of_lines_with_it() {
    let paragraph = Paragraph::new(vec![Span::label("W".repeat(60), BODY)], 100_000);
    let error = paragraph.set().unwrap_err();
    assert_eq!(error, LayoutError::WideWord { field: "form".into() });
    let link = vec![Span::value("a".repeat(90), BODY, "contact.email")];
    let error = Paragraph::new(link, 100_000).whole_words(true).set().unwrap_err();
    assert_eq!((error.code(), error.field()), ("print-wide-word", Some("contact.email")));
}

#[test]
fn a_link_wider_than_its_line_is_parted_between_letters() {
    let link = format!("https://thi-du.example/{}", "Đường-dẫn".repeat(12));
    for text in
        [link.clone(), format!("Xem ở {link} rồi gọi"), "W".repeat(60), "Ị\u{327}".repeat(70)]
    {
        for align in [Align::Left, Align::Centre, Align::Justify] {
            let spans = vec![Span::label("Trang: ", BODY), Span::value(&text, BODY, "f")];
            let set = Paragraph::new(spans, 60_000).align(align).set().unwrap();
            for run in runs(&set) {
                assert!(run.x >= 0 && run.x + width_of(run) <= 60_030, "{run:?}");
            }
            let read: String = runs(&set).iter().map(|run| run.text()).collect();
            let bare = |text: &str| text.replace(' ', "");
            assert_eq!(bare(&read), bare(&format!("Trang: {text}")));
        }
    }
}

#[test]
fn a_link_that_begins_an_indented_paragraph_is_parted_in_the_room_beside_its_indent() {
    const INDENT: Um = 12_700;
    let indented = |spans: Vec<Span<'static>>| {
        let mut paragraph = Paragraph::new(spans, 160_000).align(Align::Justify);
        paragraph.indent = INDENT;
        paragraph.set()
    };
    let mut parted = 0;
    for letters in 35..50 {
        let link = "m".repeat(letters);
        let set = indented(vec![Span::value(format!("{link} rồi gọi."), BODY, "f")]).unwrap();
        let lines = runs(&set);
        assert_eq!(lines[0].x, INDENT, "{letters}");
        assert!(lines.iter().all(|run| run.x + width_of(run) <= 160_030), "{letters}");
        let read: String = lines.iter().map(|run| run.text()).collect();
        assert_eq!(read.replace(' ', ""), format!("{link}rồigọi."));
        parted += usize::from(lines[0].text().len() < letters);
    }
    assert!((1..15).contains(&parted), "some fit on the first line, and some do not: {parted}");
    // A word of the form that only another line would hold is none to be parted.
    let label = || vec![Span::label("m".repeat(43), BODY)];
    assert!(Paragraph::new(label(), 160_000).set().is_ok());
    assert_eq!(indented(label()), Err(LayoutError::WideWord { field: "form".into() }));
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
    let text = "Bệnh viện Phụ sản Thí Dụ đã gửi giấy chứng sinh và phiếu khám của cháu";
    let width = length(shape(Face::Regular, text, "f").unwrap().width, 1_300) - 2_000;
    let set = Paragraph::new(vec![Span::value(text, BODY, "f")], width).set().unwrap();
    let lines: Vec<String> = runs(&set).iter().map(|run| run.text()).collect();
    assert_eq!(lines[1], "của cháu");
}

fn lines_of(text: &str, width: Um, align: Align) -> Vec<String> {
    let set = Paragraph::new(vec![Span::value(text, BODY, "f")], width).align(align).set().unwrap();
    runs(&set).iter().map(|run| run.text()).collect()
}

fn width_of_text(text: &str) -> Um {
    length(shape(Face::Regular, text, "f").unwrap().width, 1_300)
}

#[test]
fn a_name_is_parted_only_where_no_line_holds_it_and_two_words_stay_on_each_side() {
    let name = "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm";
    let text = format!("Kính gửi gia đình của cháu {name} và mọi người ở nhà");
    let words: Vec<&str> = name.split(' ').collect();
    let mut parted = 0;
    for width in (30_000..150_000).step_by(700) {
        for align in [Align::Left, Align::Centre, Align::Justify] {
            let lines = lines_of(&text, width, align);
            assert_eq!(lines.join(" "), text);
            if width >= width_of_text(name) {
                assert!(lines.iter().any(|line| line.contains(name)), "{width}: {lines:?}");
                continue;
            }
            parted += 1;
            for line in &lines {
                let of_it = line.split(' ').filter(|word| words.contains(word)).count();
                assert_ne!(of_it, 1, "{width}: {lines:?}");
            }
        }
    }
    assert!(parted > 30, "{parted}");
}

#[test]
fn no_word_is_taken_along_to_where_it_has_no_room() {
    // Three words on the first line, and a last one that fills a line alone.
    let narrow = width_of_text("08 giờ 32,") + 100;
    assert!(width_of_text("32, 01/10/2026") > narrow);
    let lines =
        lines_of("08 giờ 32, 01/10/2026", narrow.max(width_of_text("01/10/2026")), Align::Centre);
    assert_eq!(lines, ["08 giờ 32,", "01/10/2026"]);
    for width in (width_of_text("01/10/2026")..60_000).step_by(1_000) {
        for align in [Align::Left, Align::Centre, Align::Justify] {
            for text in ["Lê Thị Mẫu nhận ngày 01/10/2026", "ở tổ dân phố Thí Dụ, Hà Nội", LONG]
            {
                let spans = vec![Span::value(text, BODY, "f")];
                let set = Paragraph::new(spans, width).align(align).set().unwrap();
                for run in runs(&set) {
                    assert!(run.x >= 0 && run.x + width_of(run) <= width + 30, "{width} {run:?}");
                }
            }
        }
    }
}

#[test]
fn a_telephone_number_is_broken_nowhere_and_may_stand_alone() {
    let text = "Người nhận dự kiến: Lê Thị Mẫu (0900 000 001)";
    for width in (40_000..80_000).step_by(500) {
        let lines = lines_of(text, width, Align::Left);
        assert!(lines.iter().any(|line| line.contains("(0900 000 001)")), "{width} {lines:?}");
    }
    // `điện` / `thoại 024 …` would leave a line that gapes.
    let text = "Người chịu trách nhiệm theo dõi: Nguyễn Thị Hạnh Mẫu, điện thoại 024 0000 0000.";
    let width =
        width_of_text("Người chịu trách nhiệm theo dõi: Nguyễn Thị Hạnh Mẫu, điện thoại") + 1_000;
    assert_eq!(lines_of(text, width, Align::Justify)[1], "024 0000 0000.");
}

#[test]
fn a_justified_line_gives_no_word_away_that_would_leave_it_gaping() {
    let text = "Kính mong gia quyến giữ gìn sức khỏe và nghiêng nghiêng nghiêng nhé";
    let width =
        width_of_text("Kính mong gia quyến giữ gìn sức khỏe và nghiêng nghiêng nghiêng") + 500;
    let lines = lines_of(text, width, Align::Justify);
    assert_eq!(lines[1], "nghiêng nhé", "two of three long words are 85 % still");
    let text = "Ở Nghiênghiênghiênghiêng nghiênghiêng nhé";
    let width = width_of_text("Ở Nghiênghiênghiênghiêng nghiênghiêng") + 500;
    assert_eq!(lines_of(text, width, Align::Justify)[1], "nhé");
    assert_eq!(lines_of(text, width, Align::Left)[1], "nghiênghiêng nhé");
}
