//! Trích lục khai tử, printed by the office itself (TT 04/2020/TT-BTP; DOMAIN §3.3).

use crate::error::LayoutError;
use crate::page::Sheet;
use crate::record::{DeathExtract, date};
use crate::set::Fragment;
use crate::shape::capitals;

use super::issued::Issued;
use super::parts::{blank, bold, given, italic};
use super::rows::{FRAME, Rows, VALUE, text};
use super::stamp::Ground;

pub(super) fn lay_out(extract: &DeathExtract, paper: Ground<'_>) -> Result<Sheet, LayoutError> {
    let issued = Issued {
        office: extract.office.as_ref(),
        number: extract.number.as_ref(),
        issued_on: extract.issued_on,
        title: "TRÍCH LỤC KHAI TỬ",
        heading: "NGƯỜI KÝ TRÍCH LỤC",
        signer: &extract.signer,
        paper,
    };
    issued.lay_out(|rows| parts(extract, rows))
}

/// `04 giờ 05 phút, ngày 24/11/2026`; hour and minute stay blank where nobody knows them (Đ34.1).
fn moment(extract: &DeathExtract, rows: Rows) -> Result<Fragment, LayoutError> {
    let (hour, minute) = match text(&extract.hour).split_once(':') {
        Some((hour, minute)) => (hour.to_owned(), minute.to_owned()),
        None => (blank(8), blank(8)),
    };
    let day = extract.died.map(|date| date.to_string()).unwrap_or_default();
    let said = format!("{hour} giờ {minute} phút, ngày {day}");
    let mut row = rows.row("Đã chết vào lúc:", &said, "death.day", VALUE)?;
    // The left half is the hour's, the right half the day's.
    let (half, height) = (FRAME.width() / 2, row.height);
    row.fields.clear();
    row.field("death.hour", 0, 0, half, height);
    row.field("death.day", half, 0, half, height);
    Ok(row)
}

fn parts(extract: &DeathExtract, rows: Rows) -> Result<Vec<Fragment>, LayoutError> {
    let deceased = &extract.deceased;
    let figures = |date: Option<tannha_domain::partial_date::PartialDate>| {
        date.map(|date| date.to_string()).unwrap_or_default()
    };
    let row = |label, value: &str, field| rows.row(label, value, field, VALUE);
    let name = capitals(text(&deceased.name));
    let mut parts = vec![
        rows.row("Họ, chữ đệm, tên:", &name, "deceased.name", bold(1_400))?,
        row("Ngày, tháng, năm sinh:", &figures(deceased.born), "deceased.born")?,
        rows.cells([
            ("Giới tính:", text(&deceased.sex), "deceased.sex"),
            ("Dân tộc:", text(&deceased.ethnicity), "deceased.ethnicity"),
            ("Quốc tịch:", text(&deceased.nationality), "deceased.nationality"),
        ])?,
        row("Số định danh cá nhân:", text(&deceased.citizen_id), "deceased.citizen_id")?,
        row("Giấy tờ tùy thân:", text(&deceased.paper), "deceased.paper")?,
        row("Nơi cư trú cuối cùng:", text(&deceased.residence), "deceased.residence")?,
        rows.gap(),
    ];
    parts.push(moment(extract, rows)?);
    let words = extract.died.map(|died| date::words(died, extract.words)).unwrap_or_default();
    parts.push(rows.row("Ghi bằng chữ:", &words, "death.day", italic(1_300))?);
    parts.push(row("Nơi chết:", text(&extract.place), "death.place")?);
    // The cause belongs to the register (Đ34.3): on the extract only where the record has it.
    if let Some(cause) = given(extract.cause.as_ref()) {
        parts.push(row("Nguyên nhân chết:", &cause, "death.cause")?);
    }
    let note = &extract.note;
    let kind = given(note.kind.as_ref()).unwrap_or_else(|| "Giấy báo tử".to_owned());
    parts.push(rows.cells([
        (&format!("{kind} số:"), text(&note.number), "note.number"),
        ("ngày", &figures(note.date), "note.date"),
    ])?);
    parts.push(row("Do cơ quan:", text(&note.issuer), "note.issuer")?);
    parts.push(rows.gap());
    let declarant = &extract.declarant;
    let label = "Họ, chữ đệm, tên người đi khai tử:";
    parts.push(row(label, text(&declarant.name), "declarant.name")?);
    parts.push(row("Giấy tờ tùy thân:", text(&declarant.paper), "declarant.paper")?);
    parts.push(rows.gap());
    let registration = &extract.registration;
    let place = text(&registration.place);
    parts.push(row("Đã đăng ký khai tử tại:", place, "registration.place")?);
    parts.push(rows.cells([
        ("Số đăng ký:", text(&registration.number), "registration.number"),
        ("Ngày đăng ký:", &figures(registration.date), "registration.date"),
    ])?);
    Ok(parts)
}
