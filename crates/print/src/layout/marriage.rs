//! Giấy chứng nhận kết hôn on plain paper, and the same page as a preview.
//!
//! Our own sober page, never an imitation of the Ministry's blank. The wife stands before the husband;
//! both sign by hand, so their places stay empty (TT 04/2020/TT-BTP Đ32; DOMAIN §3.4).

use crate::error::LayoutError;
use crate::page::Sheet;
use crate::record::{MarriageCertificate, Spouse};
use crate::set::{Align, Fragment, Paragraph, Span, add_page, flow, roomiest};
use crate::shape::capitals;

use super::parts::{bold, centred, decree_head, italic, state_head, title};
use super::rows::{AIR, FRAME, LABEL, Rows, VALUE, back, one_page, signing, text};
use super::stamp::Ground;

pub(super) fn lay_out(
    certificate: &MarriageCertificate,
    paper: Ground<'_>,
) -> Result<Sheet, LayoutError> {
    let mut sheet = Sheet::default();
    let parts = roomiest(AIR, FRAME, |air| front(certificate, Rows { air }, paper))?;
    flow(parts, FRAME, &mut sheet)?;
    one_page(&sheet)?;
    add_page(back(&certificate.later_changes)?, &mut sheet);
    Ok(sheet)
}

/// A spouse's fields, by their slugs.
type SpouseFields = [&'static str; 6];
const WIFE: SpouseFields = [
    "wife.name",
    "wife.born",
    "wife.ethnicity",
    "wife.nationality",
    "wife.residence",
    "wife.paper",
];
const HUSBAND: SpouseFields = [
    "husband.name",
    "husband.born",
    "husband.ethnicity",
    "husband.nationality",
    "husband.residence",
    "husband.paper",
];

fn front(
    record: &MarriageCertificate,
    rows: Rows,
    paper: Ground<'_>,
) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let registration = &record.registration;
    let head = match &record.office {
        Some(office) => decree_head(office, width)?,
        None => state_head(width)?,
    };
    let mut parts = vec![head, Fragment::room(5_000)];
    parts.push(title(&["GIẤY CHỨNG NHẬN KẾT HÔN"], bold(1_900), width)?);
    let spans = vec![
        Span::label("Số: ", LABEL),
        Span::value(text(&registration.number), VALUE, "registration.number"),
    ];
    let number = Paragraph::new(spans, width).align(Align::Centre).set()?;
    parts.push(number.into_field("registration.number", width));
    parts.push(Fragment::room(4_000));
    parts.extend(spouse(rows, "Họ, chữ đệm, tên vợ:", &record.wife, &WIFE)?);
    parts.push(rows.gap());
    parts.extend(spouse(rows, "Họ, chữ đệm, tên chồng:", &record.husband, &HUSBAND)?);
    parts.push(rows.gap());
    let place = text(&registration.place);
    parts.push(rows.row("Nơi đăng ký kết hôn:", place, "registration.place", VALUE)?);
    let date = registration.date.map(|date| date.to_string()).unwrap_or_default();
    parts.push(rows.row("Ngày, tháng, năm đăng ký:", &date, "registration.date", VALUE)?);
    parts.push(Fragment::room(5_000));
    parts.push(couple()?);
    parts.push(signing("NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN", &record.signer, paper)?);
    Ok(parts)
}

fn spouse(
    rows: Rows,
    label: &str,
    spouse: &Spouse,
    fields: &SpouseFields,
) -> Result<[Fragment; 5], LayoutError> {
    let born = spouse.born.map(|date| date.to_string()).unwrap_or_default();
    Ok([
        rows.row(label, &capitals(text(&spouse.name)), fields[0], bold(1_400))?,
        rows.row("Ngày, tháng, năm sinh:", &born, fields[1], VALUE)?,
        rows.cells([
            ("Dân tộc:", text(&spouse.ethnicity), fields[2]),
            ("Quốc tịch:", text(&spouse.nationality), fields[3]),
        ])?,
        rows.row("Nơi cư trú:", text(&spouse.residence), fields[4], VALUE)?,
        rows.row("Giấy tờ tùy thân:", text(&spouse.paper), fields[5], VALUE)?,
    ])
}

/// Where the two sign themselves.
fn couple() -> Result<Fragment, LayoutError> {
    let half = FRAME.width() / 2;
    let mut whole = Fragment::room(30_000);
    for (x, who) in [(0, "VỢ"), (half, "CHỒNG")] {
        let mut block = centred(who, bold(1_250), half)?;
        block.below(centred("(Ký, ghi rõ họ, chữ đệm, tên)", italic(1_050), half)?, 0);
        whole.put(block, x, 0);
    }
    Ok(whole)
}
