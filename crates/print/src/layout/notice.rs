//! Mẫu 02, 03, 04 and 05: what the office says about a dossier, in the layout of NĐ 30/2020.

use tannha_domain::partial_date::PartialDate;

use crate::document::DocumentCode;
use crate::error::LayoutError;
use crate::font::Face;
use crate::page::{Sheet, Um};
use crate::record::Notice;
use crate::record::date::{hour_and_day, long};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, Style, flow, line_height, roomiest};

use super::parts::{
    blank, bold, centred, decree_head, given, italic, labelled, regular, signature, title,
};
use super::stamp::{Stamp, stamp};

const FRAME: Frame = Frame::DECREE_30;
const ROOM: [(u32, i32); 3] = [(1_300, 140), (1_300, 125), (1_200, 120)];

pub(super) fn lay_out(
    form: DocumentCode,
    notice: &Notice,
    stamp: Option<&Stamp>,
) -> Result<Sheet, LayoutError> {
    let mut sheet = Sheet::default();
    flow(roomiest(ROOM, FRAME, |room| body(form, notice, stamp, room))?, FRAME, &mut sheet)?;
    Ok(sheet)
}

/// Its name in capitals, in the lines in which it is printed.
const fn name(form: DocumentCode) -> &'static [&'static str] {
    match form {
        DocumentCode::PhieuBoSung => &["PHIẾU YÊU CẦU", "BỔ SUNG, HOÀN THIỆN HỒ SƠ"],
        DocumentCode::PhieuTuChoi => &["PHIẾU TỪ CHỐI", "TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ"],
        DocumentCode::VanBanXinLoi => {
            &["VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN", "THỜI GIAN GIẢI QUYẾT HỒ SƠ"]
        }
        _ => &["THÔNG BÁO", "DỪNG GIẢI QUYẾT HỒ SƠ"],
    }
}

fn body(
    form: DocumentCode,
    notice: &Notice,
    stamp: Option<&Stamp>,
    (size, percent): (u32, i32),
) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let gap = |hundredths: Um| Fragment::room(hundredths * (percent - 100) / 40);
    let mut parts = vec![head(notice, width)?, gap(9_000)];
    parts.push(title(name(form), bold(1_400), width)?);
    parts.push(gap(7_000));
    let row = |label: &str, value: Option<&str>, field: &str| {
        let mut row = labelled(label, value, field, (regular(size), bold(size)), width)?;
        row.height += 1_200;
        Ok::<_, LayoutError>(row)
    };
    let person = given(notice.name.as_ref());
    let first = match form {
        DocumentCode::VanBanXinLoi | DocumentCode::ThongBaoDung => "Kính gửi:",
        _ => "Hồ sơ của:",
    };
    parts.push(row(first, person.as_deref(), "declarant.name")?);
    parts.push(row("Mã hồ sơ:", Some(&notice.case_code), "case.code")?);
    parts.push(row("Nội dung yêu cầu giải quyết:", Some(&notice.procedure), "procedure")?);
    for (label, value, field) in [
        ("Địa chỉ:", &notice.contact.address, "contact.address"),
        ("Số điện thoại:", &notice.contact.phone, "contact.phone"),
        ("Email:", &notice.contact.email, "contact.email"),
    ] {
        if let Some(value) = given(value.as_ref()) {
            parts.push(row(label, Some(&value), field)?);
        }
    }
    parts.push(gap(2_500));
    for (text, field) in said(form, notice) {
        parts.push(paragraph(&text, field, width, size, percent)?);
    }
    parts.push(end(form, notice, stamp, gap(5_000).height)?.keeping_to_previous());
    Ok(parts)
}

/// What the form says, each paragraph with the field that an error would name.
fn said(form: DocumentCode, notice: &Notice) -> Vec<(String, &'static str)> {
    let office = crate::shape::tidy(&notice.office.name);
    let body = "notice.body";
    let reason = given(notice.reason.as_ref()).unwrap_or_else(|| blank(20));
    let reason = reason.trim_end_matches('.');
    let why = (format!("Lý do: {reason}."), "notice.reason");
    let ask = match (given(notice.officer.as_ref()), given(notice.phone.as_ref())) {
        (Some(officer), Some(phone)) => Some(format!("{officer}, điện thoại {phone}")),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    };
    let ask = ask.map(|ask| (format!("Khi cần hỏi thêm, xin liên hệ: {ask}."), "notice.officer"));
    let received = notice.received.map_or_else(String::new, |at| {
        format!(" tiếp nhận {}", long(PartialDate::from(at.date_naive())))
    });
    let mut said = Vec::new();
    match form {
        DocumentCode::PhieuBoSung => {
            let text = "Đề nghị bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:";
            said.push((text.to_owned(), body));
            let wanted = notice.wanted.iter().filter_map(|line| given(Some(line)));
            said.extend(wanted.enumerate().map(|(at, line)| {
                (format!("{}. {}", at + 1, line.trim_end_matches(['.', ';'])), "notice.wanted")
            }));
            said.extend(notice.reason.is_some().then_some(why));
            let text = "Thời gian giải quyết tạm dừng từ khi có phiếu này và được tính lại từ đầu kể \
                        từ khi hồ sơ đầy đủ. Không phải nộp lại những giấy tờ đã có.";
            said.push((text.to_owned(), body));
        }
        DocumentCode::PhieuTuChoi => {
            let text =
                format!("{office} không tiếp nhận, giải quyết hồ sơ này vì lý do cụ thể như sau:");
            said.push((text, body));
            // A paragraph of its own begins with a capital, however the reason was typed.
            said.push((format!("{}.", upper_first(reason)), "notice.reason"));
            said.push(("Xin thông báo để ông/bà được biết và thực hiện.".to_owned(), body));
        }
        DocumentCode::VanBanXinLoi => {
            let due = notice.promised.map_or_else(|| blank(20), hour_and_day);
            let kept = if notice.is_past {
                "đã không trả được"
            } else {
                "sẽ không trả được"
            };
            said.push((
                format!(
                    "Hồ sơ nêu trên được {office}{received}, hẹn trả kết quả lúc {due}. \
                     Chúng tôi {kept} kết quả đúng thời gian ấy."
                ),
                body,
            ));
            said.push(why);
            said.push((
                format!(
                    "{office} xin lỗi ông/bà vì sự chậm trễ này và đề nghị gia hạn thời gian giải \
                     quyết. Thời gian trả kết quả mới: {}.",
                    notice.new_due.map_or_else(|| blank(20), hour_and_day)
                ),
                "notice.new_due",
            ));
        }
        _ => {
            said.push((
                format!(
                    "Theo đề nghị của ông/bà, {office} dừng giải quyết hồ sơ nêu trên{}.",
                    if received.is_empty() {
                        String::new()
                    } else {
                        format!(", được{received}")
                    }
                ),
                body,
            ));
            said.push(why);
            let text = "Giấy tờ ông/bà đã nộp được trả lại. Khi cần, ông/bà có thể nộp hồ sơ mới bất \
                        cứ lúc nào.";
            said.push((text.to_owned(), body));
        }
    }
    said.extend(ask);
    // The words of a paper end with `./.` (NĐ 30/2020 phụ lục I).
    if let Some((last, _)) = said.last_mut() {
        *last = format!("{}./.", last.trim_end_matches('.'));
    }
    said
}

fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn paragraph(
    text: &str,
    field: &'static str,
    width: Um,
    size: u32,
    percent: i32,
) -> Result<Fragment, LayoutError> {
    let span = Span::value(text, regular(size), field);
    let mut paragraph = Paragraph::new(vec![span], width).align(Align::Justify);
    paragraph.indent = 10_000;
    paragraph.leading = line_height(size, percent);
    let mut set = paragraph.set_to_be_parted()?.into_field(field, width);
    set.height += 2_100;
    Ok(set)
}

fn head(notice: &Notice, width: Um) -> Result<Fragment, LayoutError> {
    let left = width * 42 / 100;
    let mut head = decree_head(&notice.office, width)?;
    let top = head.height + 800;
    let number = given(notice.number.as_ref()).unwrap_or_else(|| blank(14));
    let spans = vec![
        Span::label("Số: ", regular(1_300)),
        Span::value(number, regular(1_300), "notice.number"),
    ];
    let number = Paragraph::new(spans, left - 4_000).align(Align::Centre).set()?;
    let date = match notice.date {
        Some(date) => long(date),
        None => format!("ngày{}tháng{}năm{}", blank(8), blank(8), blank(10)),
    };
    let text = format!("{}, {date}", notice.office.place);
    let span = Span::value(text, italic(1_350), "letter.place_date");
    let date = Paragraph::new(vec![span], width - left).align(Align::Centre).lines(2).set()?;
    head.put(number.into_field("notice.number", left - 4_000), 0, top);
    head.put(date.into_field("letter.place_date", width - left), left, top);
    Ok(head)
}

/// Who gets it on the left, who signs on the right; together on one page.
fn end(
    form: DocumentCode,
    notice: &Notice,
    known: Option<&Stamp>,
    top: Um,
) -> Result<Fragment, LayoutError> {
    let width = FRAME.width();
    let half = width * 11 / 20;
    let mut end = Fragment::default();
    let sign = if form == DocumentCode::PhieuBoSung {
        let mut block = centred("NGƯỜI HƯỚNG DẪN", bold(1_300), half)?;
        block.below(centred("(ký, ghi rõ họ tên)", italic(1_200), half)?, 0);
        let name = given(notice.officer.as_ref()).unwrap_or_default();
        let span = Span::value(name, bold(1_350), "notice.officer");
        let name = Paragraph::new(vec![span], half).align(Align::Centre).lines(2).set()?;
        block.below(name.into_field("notice.officer", half), 20_000);
        block
    } else {
        signature(&notice.signer, half, 24_000)?
    };
    let (recipients, style) = (width - half - 4_000, regular(1_100));
    let line = |text: &str, style| Paragraph::new(vec![Span::label(text, style)], recipients).set();
    // 12 pt in bold italics (NĐ 30/2020).
    let mut left = line("Nơi nhận:", Style::new(Face::BoldItalic, 1_200))?;
    left.below(line("- Như trên;", style)?, 0);
    left.below(line("- Lưu: VT.", style)?, 0);
    if let Some(known) = known {
        left.below(stamp(known, recipients)?, 3_000);
    }
    end.put(left, 0, top);
    end.put(sign, width - half, top);
    Ok(end)
}
