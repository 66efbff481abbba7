//! Thư chúc mừng in the layout of NĐ 30/2020.
//!
//! The words are ours and must stand when anything optional is missing: no child's name yet, no
//! telephone, nothing to hand over. A ward may put its own approved paragraphs in their place.

use crate::error::LayoutError;
use crate::page::{Ink, Path, Sheet, Um};
use crate::record::CongratulationLetter;
use crate::record::date::long;
use crate::set::{Align, Fragment, Frame, Paragraph, Span, flow, line_height, roomiest};
use crate::shape::tidy;

use super::parts::{blank, bold, centred, decree_head, given, italic, regular, signature};

const FRAME: Frame = Frame::DECREE_30;
/// Size of the body and its line height in per cent to try, roomiest first.
const ROOM: [(u32, i32); 4] = [(1_400, 150), (1_400, 135), (1_350, 125), (1_300, 120)];

pub(super) fn lay_out(letter: &CongratulationLetter) -> Result<Sheet, LayoutError> {
    let mut sheet = Sheet::default();
    if letter.body.is_none() {
        checked(letter, FRAME.width(), ROOM[0].0)?;
    }
    flow(roomiest(ROOM, FRAME, |room| body(letter, room))?, FRAME, &mut sheet)?;
    if letter.border {
        for page in &mut sheet.pages {
            page.marks.splice(0..0, border().marks);
        }
    }
    Ok(sheet)
}

fn body(
    letter: &CongratulationLetter,
    (size, percent): (u32, i32),
) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let gap = |hundredths: Um| Fragment::room(hundredths * (percent - 100) / 50);
    let mut parts = vec![head(letter, width)?, gap(14_000)];
    parts.push(centred("THƯ CHÚC MỪNG", bold(1_400), width)?);
    parts.push(gap(9_000));
    parts.push(addressee(letter, width, size)?);
    parts.push(gap(6_000));
    for text in letter.body.clone().unwrap_or_else(|| own_words(letter)) {
        parts.push(paragraph(&text, width, size, percent)?);
    }
    // The last words and the signature stay together: no signature stands alone on a page.
    let mut end = paragraph("Trân trọng./.", width, size, percent)?;
    // A little more than half: `TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI` on one line.
    let half = width * 11 / 20;
    let sign = signature(&letter.signer, half, 26_000)?;
    let top = end.height + gap(5_000).height;
    end.put(sign, width - half, top);
    parts.push(end);
    Ok(parts)
}

fn paragraph(text: &str, width: Um, size: u32, percent: i32) -> Result<Fragment, LayoutError> {
    let span = Span::value(text, regular(size), "letter.body");
    let mut paragraph = Paragraph::new(vec![span], width).align(Align::Justify);
    paragraph.indent = 12_700;
    paragraph.leading = line_height(size, percent);
    let mut set = paragraph.set()?.into_field("letter.body", width);
    // At least 6 pt between paragraphs (NĐ 30/2020).
    set.height += 2_400;
    Ok(set)
}

fn head(letter: &CongratulationLetter, width: Um) -> Result<Fragment, LayoutError> {
    let left = width * 42 / 100;
    let mut head = decree_head(&letter.office, width)?;
    let top = head.height + 800;
    // Văn thư writes the number in after the signature: room for it, never a made-up one.
    let number = given(letter.number.as_ref()).unwrap_or_else(|| blank(14));
    let spans = vec![
        Span::label("Số: ", regular(1_300)),
        Span::value(number, regular(1_300), "letter.number"),
    ];
    let number = Paragraph::new(spans, left - 4_000).align(Align::Centre).set()?;
    let date = match letter.date {
        Some(date) => long(date),
        None => format!("ngày{}tháng{}năm{}", blank(8), blank(8), blank(10)),
    };
    let text = format!("{}, {date}", letter.office.place);
    let span = Span::value(text, italic(1_350), "letter.place_date");
    let date = Paragraph::new(vec![span], width - left).align(Align::Centre).lines(2).set()?;
    head.put(number.into_field("letter.number", left - 4_000), 0, top);
    head.put(date.into_field("letter.place_date", width - left), left, top);
    Ok(head)
}

fn addressee(letter: &CongratulationLetter, width: Um, size: u32) -> Result<Fragment, LayoutError> {
    let name = given(letter.addressee.as_ref()).unwrap_or_else(|| "Gia đình".to_owned());
    let spans = vec![
        Span::label("Kính gửi: ", regular(size)),
        Span::value(name, bold(size), "letter.addressee"),
    ];
    let set = Paragraph::new(spans, width - 20_000).align(Align::Centre).lines(3).set()?;
    let mut fragment = Fragment::default();
    fragment.put(set.into_field("letter.addressee", width - 20_000), 10_000, 0);
    Ok(fragment)
}

/// What stands inside our own sentences is read first on its own, so that an error names it and not
/// the whole letter.
fn checked(letter: &CongratulationLetter, width: Um, size: u32) -> Result<(), LayoutError> {
    let papers = letter.papers.iter().map(|paper| (paper, "letter.papers"));
    let single = [(&letter.child_name, "child.name"), (&letter.phone, "letter.phone")];
    let single = single.into_iter().filter_map(|(value, field)| Some((value.as_ref()?, field)));
    for (value, field) in single.chain(papers) {
        Paragraph::new(vec![Span::value(value, regular(size), field)], width).set()?;
    }
    Ok(())
}

/// What the place is, as its people say it: `phường`, `xã`, `đặc khu`.
fn unit(office: &str) -> &'static str {
    ["phường", "xã", "đặc khu"]
        .into_iter()
        .filter_map(|unit| Some((office.find(&format!(" {unit} "))?, unit)))
        .min()
        .map_or("địa phương", |(_, unit)| unit)
}

fn own_words(letter: &CongratulationLetter) -> Vec<String> {
    let name: String = tidy(&letter.office.name);
    let unit = unit(&name);
    let child = match given(letter.child_name.as_ref()) {
        Some(name) => format!("cháu {name}"),
        None => "một thành viên mới".to_owned(),
    };
    let born = match letter.child_born {
        Some(date) if date.day().is_some() => format!(", sinh {}", long(date)),
        _ => String::new(),
    };
    let mut paragraphs = vec![
        format!("{name} rất vui khi được tin gia đình vừa chào đón {child}{born}."),
        format!(
            "Thay mặt lãnh đạo và cán bộ {unit}, tôi xin gửi tới gia đình lời chúc mừng chân \
             thành nhất. Mong cháu khỏe mạnh, hay ăn chóng lớn, được lớn lên trong tình yêu \
             thương của ông bà, cha mẹ và sự quan tâm của xóm giềng; mong ngôi nhà của gia đình \
             luôn đầy ắp tiếng cười."
        ),
    ];
    let papers: Vec<String> = letter.papers.iter().filter_map(|paper| given(Some(paper))).collect();
    if !papers.is_empty() {
        paragraphs.push(format!(
            "Cùng với lá thư này, chúng tôi xin trao tận tay gia đình {}.",
            listed(&papers)
        ));
    }
    let reach = match given(letter.phone.as_ref()) {
        Some(phone) => format!("xin gọi số {phone}"),
        None => format!("xin báo cho cán bộ {unit}"),
    };
    paragraphs.push(format!(
        "Nếu gia đình cần hỏi thêm về tiêm chủng, thẻ bảo hiểm y tế hay việc đăng ký cư trú cho \
         cháu, {reach}; chúng tôi luôn sẵn lòng giúp."
    ));
    paragraphs
}

/// `a`, `a và b`, `a, b và c`.
fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} và {last}", first.join(", ")),
    }
}

/// Two thin lines around the page: festive enough for a letter, nothing that looks like a blank.
fn border() -> Fragment {
    let mut fragment = Fragment::default();
    for (inset, width) in [(10_000, 500), (11_600, 180)] {
        let path = Path::rect(inset, inset, 210_000 - 2 * inset, 297_000 - 2 * inset);
        fragment.path(path.stroked(Ink::Grey, width));
    }
    fragment
}

#[cfg(test)]
mod tests {
    use super::{listed, unit};

    #[test]
    fn the_place_is_called_what_it_is() {
        assert_eq!(unit("Ủy ban nhân dân phường Từ Liêm"), "phường");
        assert_eq!(unit("Ủy ban nhân dân xã Phường Thí Dụ"), "xã");
        assert_eq!(unit("Ủy ban nhân dân đặc khu Cát Mẫu"), "đặc khu");
        assert_eq!(unit("Ủy ban nhân dân"), "địa phương");
    }

    #[test]
    fn what_is_handed_over_is_listed_as_one_says_it() {
        let items =
            |list: &[&str]| listed(&list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>());
        assert_eq!(items(&["Giấy khai sinh"]), "Giấy khai sinh");
        assert_eq!(items(&["a", "b"]), "a và b");
        assert_eq!(items(&["a", "b", "c"]), "a, b và c");
    }
}
