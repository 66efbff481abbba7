//! Giấy tiếp nhận hồ sơ và hẹn trả kết quả: Mẫu 01 of TT 03/2025/TT-VPCP, in two copies.
//!
//! Each copy is one page as long as a smaller size can keep it so; a long list of papers runs over
//! onto a second page rather than being cut.

use qrcode::EcLevel;

use crate::error::LayoutError;
use crate::page::{Ink, Point, Sheet, Um};
use crate::record::date::{hour_and_day, weekday};
use crate::record::{BookEntry, Contact, Receipt};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, fit_line, flow_rows};
use crate::shape::tidy;
use crate::tree::Role;

use super::parts::{
    blank, bold, centred, decree_head, given, hairline, italic, labelled, regular, title, width_of,
};
use super::promise_line::promise_line;
use super::qr::qr;
use super::stamp::{SIDE as STAMP_SIDE, Stamp, bare_stamp, stamp_line};

/// The margins of NĐ 30/2020 at their widest for text: left 30, right 15, top and bottom 20 mm.
const FRAME: Frame =
    Frame { left: 30_000, top: 20_000, right: 15_000, bottom: 20_000, landscape: false };
const QR_SIDE: Um = 25_000;
/// Between two rows of the form.
const GAP: Um = 300;
/// Sizes of the body and of its small print to try, roomiest first.
const SIZES: [(u32, u32); 8] = [
    (1_300, 1_150),
    (1_250, 1_100),
    (1_200, 1_100),
    (1_150, 1_050),
    (1_150, 1_000),
    (1_100, 1_000),
    (1_100, 950),
    (1_050, 950),
];
/// At this size and below, a page is full.
const FULL: u32 = 1_100;
/// Between the words above a signature and the name below it, at the largest size and at the smallest.
const SIGNING_ROOM: (Um, Um) = (17_000, 12_000);

/// Room between parts, in proportion to what the size leaves: a full page has less air.
fn air(um: Um, size: u32) -> Fragment {
    Fragment::room(um * (i32::try_from(size).unwrap_or_default() - 700) / 600)
}

/// The two copies: one stays, one goes with the person.
const COPIES: [&str; 2] = ["(Liên 1: Lưu tại nơi tiếp nhận)", "(Liên 2: Giao người nộp hồ sơ)"];

pub(super) fn lay_out(receipt: &Receipt, stamp: Option<&Stamp>) -> Result<Sheet, LayoutError> {
    let mut sheet = Sheet::default();
    for copy in COPIES {
        let mut body = Body::set(receipt, copy, stamp, SIZES[0])?;
        for size in &SIZES[1..] {
            if body.height() <= FRAME.height() {
                break;
            }
            body = Body::set(receipt, copy, stamp, *size)?;
        }
        flow_rows(body.above, &body.head, body.papers, body.below, FRAME, &mut sheet)?;
    }
    Ok(sheet)
}

/// One copy: what stands above the table of papers, the table, what stands below it.
struct Body {
    above: Vec<Fragment>,
    head: Fragment,
    papers: Vec<Fragment>,
    below: Vec<Fragment>,
}

impl Body {
    fn height(&self) -> Um {
        let parts = self.above.iter().chain(&self.papers).chain(&self.below);
        self.head.height + parts.map(|part| part.height).sum::<Um>()
    }

    fn set(
        receipt: &Receipt,
        copy: &str,
        known: Option<&Stamp>,
        (size, fine): (u32, u32),
    ) -> Result<Self, LayoutError> {
        let (head, papers) = papers(receipt, FRAME.width(), size)?;
        let (above, below) = (above(receipt, copy, size)?, below(receipt, known, (size, fine))?);
        Ok(Self { above, head, papers, below })
    }
}

/// `Label: value` as a row of the form.
fn row(label: &str, value: &str, field: &str, size: u32) -> Result<Fragment, LayoutError> {
    let plain = (regular(size), regular(size));
    let mut row = Fragment::room(GAP);
    row.below(labelled(label, Some(value), field, plain, FRAME.width())?, 0);
    Ok(row)
}

fn above(receipt: &Receipt, copy: &str, size: u32) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let mut parts = vec![head(receipt, width)?, air(3_500, size)];
    parts.push(title(&["GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"], bold(1_400), width)?);
    parts.push(centred(copy, italic(1_100), width)?);
    parts.push(air(2_500, size));
    parts.push(person(receipt, width, size)?);
    parts.push(air(1_500, size));
    parts.push(row("Thành phần hồ sơ nộp gồm:", "", "papers", size)?.keeping_to_next());
    parts.push(Fragment::room(800));
    Ok(parts)
}

fn below(
    receipt: &Receipt,
    known: Option<&Stamp>,
    (size, fine): (u32, u32),
) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let mut parts = vec![air(1_700, size)];
    // A form keeps its rows; what is not known stays blank.
    let sets = format!("{:02} bộ", receipt.sets);
    parts.push(match receipt.fee.as_deref() {
        None => row("Số lượng hồ sơ:", &sets, "papers", size)?,
        Some(fee) => sets_and_fee(&sets, fee, size)?,
    });
    let term = receipt.promise.term.as_deref().unwrap_or_default();
    parts.push(row("Thời gian giải quyết hồ sơ theo quy định:", term, "promise.term", size)?);
    parts.push(moments(receipt, width, size)?);
    if let Some(line) = promise_line(&receipt.promise, width)? {
        parts.push(air(2_500, size));
        parts.push(line);
    }
    parts.extend(explanation(receipt, width, fine)?);
    parts.push(air(1_500, size));
    parts.extend(results(receipt, width, size)?);
    let place = receipt.result_at.as_deref().unwrap_or_default();
    parts.push(row("Đăng ký nhận kết quả tại:", place, "delivery", size)?);
    parts.push(row("Vào Sổ theo dõi hồ sơ:", &book(receipt), "book", size)?);
    parts.push(air(4_000, size));
    parts.push(signatures(receipt, known, width, size)?.keeping_to_previous());
    Ok(parts)
}

/// How many sets, and what it costs, on one line where there is room.
fn sets_and_fee(sets: &str, fee: &str, size: u32) -> Result<Fragment, LayoutError> {
    let spans = vec![
        Span::label("Số lượng hồ sơ: ", regular(size)),
        Span::value(sets, regular(size), "papers"),
        Span::label(". Phí, lệ phí: ", regular(size)),
        Span::value(fee, regular(size), "receipt.fee"),
    ];
    let mut row = Fragment::room(GAP);
    let paragraph = Paragraph::new(spans, FRAME.width()).set()?;
    row.below(paragraph.into_field("receipt.fee", FRAME.width()), 0);
    Ok(row)
}

fn book(receipt: &Receipt) -> String {
    let known = |part: fn(&BookEntry) -> Option<&String>| {
        let value = receipt.book.as_ref().and_then(part);
        given(value).unwrap_or_else(|| blank(12))
    };
    let (volume, order) = (known(|book| book.volume.as_ref()), known(|book| book.order.as_ref()));
    format!("quyển số {volume}, số thứ tự {order}")
}

fn head(receipt: &Receipt, width: Um) -> Result<Fragment, LayoutError> {
    let mut head = decree_head(&receipt.office, width)?;
    let left = width * 42 / 100;
    let top = head.height + 400;
    let number = given(receipt.number.as_ref()).unwrap_or_else(|| format!("{}/TNHS", blank(10)));
    let spans = vec![
        Span::label("Số: ", regular(1_300)),
        Span::value(number, regular(1_300), "receipt.number"),
    ];
    let number = Paragraph::new(spans, left - 4_000).align(Align::Centre).set()?;
    head.put(number.into_field("receipt.number", left - 4_000), 0, top);
    let day = crate::record::date::long(receipt.promise.received.date_naive().into());
    let text = format!("{}, {day}", receipt.office.place);
    let date = Paragraph::new(vec![Span::value(text, italic(1_300), "office.place")], width - left);
    head.put(date.align(Align::Centre).lines(2).set()?, left, top);
    Ok(head)
}

/// Who, where to reach them and what for, with the code and its QR on the right.
fn person(receipt: &Receipt, width: Um, size: u32) -> Result<Fragment, LayoutError> {
    let column = width - QR_SIDE - 9_000;
    let plain = (regular(size), regular(size));
    let strong = (regular(size), bold(size));
    let contact = &receipt.contact;
    let code = Some(receipt.case_code.as_str());
    let mut left =
        labelled("Mã hồ sơ:", code, "case.code", (regular(size), bold(size + 100)), column)?;
    if receipt.provisional_code {
        let note =
            "Mã tạm, cấp khi chưa có mạng. Khi có mã chính thức, mã QR này vẫn tra cứu được.";
        let span = Span::label(note, italic(size - 150));
        left.below(Paragraph::new(vec![span], column).set()?, 0);
    }
    let rows = [
        ("Tiếp nhận hồ sơ của:", receipt.declarant.name.as_deref(), "declarant.name", strong),
        ("Địa chỉ:", contact.address.as_deref(), "contact.address", plain),
        ("Nội dung yêu cầu giải quyết:", Some(receipt.procedure.as_str()), "procedure", strong),
    ];
    for (at, (label, value, field, styles)) in rows.into_iter().enumerate() {
        left.below(labelled(label, value, field, styles, column)?, GAP);
        if at == 1 {
            left.below(reach(contact, column, size)?, GAP);
        }
    }
    let text = given(receipt.qr.as_ref()).unwrap_or_else(|| tidy(&receipt.case_code));
    let mut whole = left;
    let code = qr(&text, QR_SIDE, EcLevel::M, "case.code")?.into_figure("Mã QR để tra cứu hồ sơ");
    whole.put(code, width - QR_SIDE, 500);
    let caption = Paragraph::new(vec![Span::label("Quét để tra cứu", italic(900))], QR_SIDE);
    whole.put(caption.align(Align::Centre).set()?, width - QR_SIDE, QR_SIDE + 900);
    Ok(whole)
}

/// Telephone and email: on one line where both are known and there is room.
fn reach(contact: &Contact, width: Um, size: u32) -> Result<Fragment, LayoutError> {
    let plain = (regular(size), regular(size));
    let (phone, email) = (given(contact.phone.as_ref()), given(contact.email.as_ref()));
    let set =
        |label, value: Option<&str>, field, width| labelled(label, value, field, plain, width);
    let mut reach = set("Số điện thoại:", phone.as_deref(), "contact.phone", width)?;
    let below = set("Email:", email.as_deref(), "contact.email", width)?;
    if let (Some(phone), Some(email)) = (&phone, &email) {
        let first = width_of(&format!("Số điện thoại: {phone}"), regular(size))? + 8_000;
        let rest = width - first;
        if width_of(&format!("Email: {email}"), regular(size))? < rest {
            let mut both = set("Số điện thoại:", Some(phone), "contact.phone", first)?;
            both.put(set("Email:", Some(email), "contact.email", rest)?, first, 0);
            return Ok(both);
        }
    }
    reach.below(below, GAP);
    Ok(reach)
}

/// The head of the table of papers, and a fragment per row so that a long one can run over the page.
fn papers(
    receipt: &Receipt,
    width: Um,
    size: u32,
) -> Result<(Fragment, Vec<Fragment>), LayoutError> {
    let small = size - 100;
    let columns = Columns::new(width, size);
    let count = |n: u32| if n == 0 { String::new() } else { n.to_string() };
    let titles = ["STT", "Tên giấy tờ", "Bản chính", "Bản sao"];
    let head = columns.row(titles.map(|text| Span::label(text, bold(small))), true)?;
    let mut rows = Vec::new();
    for (i, paper) in receipt.papers.iter().enumerate() {
        let cells = [
            Span::label((i + 1).to_string(), regular(small)),
            Span::value(&paper.name, regular(small), "papers"),
            Span::label(count(paper.originals), regular(small)),
            Span::label(count(paper.copies), regular(small)),
        ];
        rows.push(columns.row(cells, false)?);
    }
    if receipt.papers.is_empty() {
        let blank = || Span::label("", regular(small));
        rows.push(columns.row([blank(), blank(), blank(), blank()], false)?);
    }
    Ok((head, rows))
}

/// What comes of it, where that is several papers of several agencies: each with its hour, or with who
/// has received it; in one paragraph, since the page is full.
fn results(receipt: &Receipt, width: Um, size: u32) -> Result<Vec<Fragment>, LayoutError> {
    if receipt.parts.is_empty() {
        return Ok(Vec::new());
    }
    let (plain, small) = (regular(size), regular(size - 100));
    let mut spans = vec![Span::label("Kết quả gồm: ", plain)];
    for (n, part) in receipt.parts.iter().enumerate() {
        let before = if n == 0 { "" } else { "; " };
        spans.push(Span::label(format!("{before}{}, {}: ", part.name, part.agency), small));
        spans.push(Span::value(&part.stands, small, "receipt.parts"));
    }
    let paragraph = Paragraph::new(spans, width).set()?;
    Ok(vec![paragraph.into_field("receipt.parts", width), Fragment::room(GAP)])
}

struct Columns {
    width: Um,
    edges: [Um; 5],
    /// Above and below a cell's text.
    air: Um,
}

impl Columns {
    fn new(width: Um, size: u32) -> Self {
        let air = if size > FULL { 700 } else { 350 };
        Self { width, edges: [0, 12_000, width - 44_000, width - 22_000, width], air }
    }

    fn row(&self, cells: [Span<'_>; 4], first: bool) -> Result<Fragment, LayoutError> {
        let mut row = Fragment::default();
        for (i, span) in cells.into_iter().enumerate() {
            let (left, right) = (self.edges[i] + 1_500, self.edges[i + 1] - 1_500);
            let align = if i == 1 && !first { Align::Left } else { Align::Centre };
            let cell = Paragraph::new(vec![span], right - left).align(align).set()?;
            let role = if first { Role::HeadCell } else { Role::Cell { columns: 1 } };
            row.put(cell.read_as(role), left, self.air);
        }
        row.height += self.air;
        let height = row.height;
        for x in self.edges {
            row.line(Point::new(x, 0), Point::new(x, height), 150, Ink::Grey);
        }
        let ends: &[Um] = if first { &[0, height] } else { &[height] };
        for y in ends {
            row.line(Point::new(0, *y), Point::new(self.width, *y), 150, Ink::Grey);
        }
        Ok(row.into_row(first).into_field("papers", self.width))
    }
}

fn moments(receipt: &Receipt, width: Um, size: u32) -> Result<Fragment, LayoutError> {
    let promise = &receipt.promise;
    let received = hour_and_day(promise.received);
    let mut due = format!("{} ({})", hour_and_day(promise.due), weekday(promise.due.date_naive()));
    if promise.provisional {
        due.push_str(", dự kiến");
    }
    let plain = (regular(size), regular(size));
    let strong = (bold(size), bold(size + 100));
    let mut part = Fragment::room(GAP);
    let label = "Thời gian nhận hồ sơ:";
    part.below(labelled(label, Some(&received), "promise.received", plain, width)?, 0);
    let label = "Thời gian trả kết quả:";
    part.below(labelled(label, Some(&due), "promise.due", strong, width)?, GAP);
    if promise.provisional {
        let note = "Lịch nghỉ của năm liên quan chưa được công bố; khi công bố, nơi tiếp nhận sẽ báo lại nếu ngày trả thay đổi.";
        let span = Span::label(note, italic(size - 150));
        part.below(Paragraph::new(vec![span], width).set()?, 0);
    }
    Ok(part)
}

/// Why the result comes on that day, small, in two columns when there is much of it.
fn explanation(receipt: &Receipt, width: Um, small: u32) -> Result<Vec<Fragment>, LayoutError> {
    let lines = &receipt.promise.explanation;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let columns = if lines.len() > 4 { 2 } else { 1 };
    let gutter = 6_000;
    let column = (width - gutter * (columns - 1)) / columns;
    let mut set = Vec::new();
    for line in lines {
        let span = Span::value(line, regular(small), "promise.explanation");
        set.push(Paragraph::new(vec![span], column).set()?);
    }
    let half = set.len().div_ceil(usize::try_from(columns).unwrap_or(1));
    let right = set.split_off(half.min(set.len()));
    let mut whole = Fragment::stack(set);
    whole.put(Fragment::stack(right), column + gutter, 0);
    let title =
        Paragraph::new(vec![Span::label("Cách tính ngày hẹn", bold(small + 50))], width).set()?;
    let mut title_and_rule = hairline(width);
    title_and_rule.below(title.read_as(Role::Heading), 800);
    let whole = whole.into_field("promise.explanation", width);
    Ok(vec![Fragment::room(2_000), title_and_rule.keeping_to_next(), whole])
}

/// Between the two who sign stands the code of the paper, so that it takes no line of its own; how one
/// checks it is said on a line below all three.
fn signatures(
    receipt: &Receipt,
    stamp: Option<&Stamp>,
    width: Um,
    size: u32,
) -> Result<Fragment, LayoutError> {
    let middle = if stamp.is_some() { 42_000 } else { 0 };
    let half = (width - middle) / 2;
    let room = {
        let (most, least) = SIGNING_ROOM;
        let [largest, .., smallest] = SIZES.map(|(size, _)| Um::try_from(size).unwrap_or_default());
        let above = Um::try_from(size).unwrap_or_default() - smallest;
        least + (most - least) * above / (largest - smallest)
    };
    let declarant = receipt.declarant.name.as_deref();
    let officer = receipt.received_by.as_deref();
    let mut block = Fragment::default();
    let sides = [
        ("NGƯỜI NỘP HỒ SƠ", declarant, "declarant.name", "declarant.signature", 0),
        ("NGƯỜI TIẾP NHẬN HỒ SƠ", officer, "officer.name", "officer.name", half + middle),
    ];
    for (title, name, field, place, x) in sides {
        let mut side = centred(title, bold(1_200), half)?;
        side.below(centred("(Ký và ghi rõ họ tên)", italic(1_100), half)?, 0);
        let name = name.unwrap_or_default();
        let style = fit_line(name, bold(1_200), half - 4_000, 1_050, field)?;
        let span = Span::value(name, style, field);
        let name = Paragraph::new(vec![span], half - 4_000).align(Align::Centre).lines(2).set()?;
        let mut named = Fragment::default();
        named.put(name.into_field(place, half - 4_000), 2_000, 0);
        side.below(named, room);
        block.put(side, x, 0);
    }
    if let Some(stamp) = stamp {
        block.put(bare_stamp(stamp)?, half + (middle - STAMP_SIDE) / 2, 0);
        block.below(stamp_line(stamp, width)?, 1_800);
    }
    Ok(block)
}
