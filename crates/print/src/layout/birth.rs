//! Giấy khai sinh on plain paper, and the same page as a preview.
//!
//! Our own sober page, never an imitation of the Ministry's blank: no emblem, no red, no border.
//! The order of fields is the law's (TT 04/2020 Phụ lục 1; DOMAIN §3.1), mother before father, and
//! what is unknown stays blank.

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::{Ink, Point, Sheet, Um};
use crate::record::date;
use crate::record::{BirthCertificate, Parent};
use crate::set::{
    Align, Fragment, Frame, Paragraph, Span, Style, add_page, flow, line_height, roomiest,
};
use crate::shape::capitals;

use super::parts::{
    bold, centred, decree_head, given, hairline, italic, regular, room, signature, state_head,
};

const FRAME: Frame = Frame { left: 25_000, top: 16_000, right: 20_000, bottom: 16_000 };
/// Room above and below a row to try, airiest first: a page of short values should not huddle at the
/// top, and one of long values should stay one page.
const AIR: [Um; 4] = [1_100, 800, 500, 200];
const LABEL: Style = regular(1_200);
const VALUE: Style = regular(1_300);

pub(super) fn lay_out(
    certificate: &BirthCertificate,
    paper: PaperKind,
) -> Result<Sheet, LayoutError> {
    if paper != PaperKind::Preview {
        complete_father(&certificate.father)?;
    }
    let mut sheet = Sheet::default();
    let parts = roomiest(AIR, FRAME, |air| Front { air, paper }.parts(certificate))?;
    flow(parts, FRAME, &mut sheet)?;
    one_page(&sheet)?;
    add_page(back(certificate)?, &mut sheet);
    Ok(sheet)
}

/// A certificate has one front; the field with the most lines is the one to shorten.
fn one_page(sheet: &Sheet) -> Result<(), LayoutError> {
    match sheet.fields.iter().max_by_key(|b| b.h) {
        Some(tallest) if sheet.pages.len() > 1 => {
            Err(LayoutError::Overflow { field: tallest.field.clone(), lines: 2 })
        }
        _ => Ok(()),
    }
}

/// The father's block is all or nothing (DOMAIN §3.1): with a name, all four; without, none.
pub(super) fn complete_father(father: &Parent) -> Result<(), LayoutError> {
    let given = |value: &Option<String>| given(value.as_ref()).is_some();
    let parts = [
        ("father.name", given(&father.name)),
        ("father.born", father.born.is_some()),
        ("father.ethnicity", given(&father.ethnicity)),
        ("father.nationality", given(&father.nationality)),
        ("father.residence", given(&father.residence)),
    ];
    let some = parts.iter().any(|(_, given)| *given);
    match parts.iter().find(|(_, given)| !given) {
        Some((field, _)) if some => Err(LayoutError::Incomplete { field: (*field).to_owned() }),
        _ => Ok(()),
    }
}

fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or_default()
}

/// A parent's fields, by their slugs.
type ParentFields = [&'static str; 5];
const MOTHER: ParentFields =
    ["mother.name", "mother.born", "mother.ethnicity", "mother.nationality", "mother.residence"];
const FATHER: ParentFields =
    ["father.name", "father.born", "father.ethnicity", "father.nationality", "father.residence"];

/// The front of the page with some room around its rows.
#[derive(Debug, Clone, Copy)]
struct Front {
    air: Um,
    paper: PaperKind,
}

impl Front {
    fn parts(self, record: &BirthCertificate) -> Result<Vec<Fragment>, LayoutError> {
        let width = FRAME.width();
        let (child, registration) = (&record.child, &record.registration);
        let head = match &record.office {
            Some(office) => decree_head(office, width)?,
            None => state_head(width)?,
        };
        let mut parts = vec![head, Fragment::room(5_000)];
        parts.push(centred("GIẤY KHAI SINH", bold(1_900), width)?);
        let spans = vec![
            Span::label("Số: ", LABEL),
            Span::value(text(&registration.number), VALUE, "registration.number"),
        ];
        let number = Paragraph::new(spans, width).align(Align::Centre).set()?;
        parts.push(number.into_field("registration.number", width));
        parts.push(Fragment::room(4_000));

        let name = capitals(text(&child.name));
        parts.push(self.row("Họ, chữ đệm, tên:", &name, "child.name", bold(1_400))?);
        let figures = child.born.map(|date| date.to_string()).unwrap_or_default();
        let words = child.born.map(|born| date::words(born, record.words)).unwrap_or_default();
        parts.push(self.row("Ngày, tháng, năm sinh:", &figures, "child.born", VALUE)?);
        parts.push(self.row("Ghi bằng chữ:", &words, "child.born", italic(1_300))?);
        parts.push(self.three([
            ("Giới tính:", text(&child.sex), "child.sex"),
            ("Dân tộc:", text(&child.ethnicity), "child.ethnicity"),
            ("Quốc tịch:", text(&child.nationality), "child.nationality"),
        ])?);
        parts.push(self.row("Nơi sinh:", text(&child.birth_place), "child.birth_place", VALUE)?);
        parts.push(self.row("Quê quán:", text(&child.home_town), "child.home_town", VALUE)?);
        parts.push(self.row(
            "Số định danh cá nhân:",
            text(&child.citizen_id),
            "child.citizen_id",
            VALUE,
        )?);
        parts.push(Fragment::room(self.air * 3));
        parts.extend(self.parent("Họ, chữ đệm, tên người mẹ:", &record.mother, &MOTHER)?);
        parts.push(Fragment::room(self.air * 3));
        parts.extend(self.parent("Họ, chữ đệm, tên người cha:", &record.father, &FATHER)?);
        parts.push(Fragment::room(self.air * 3));
        let declarant = &record.declarant;
        let label = "Họ, chữ đệm, tên người đi khai sinh:";
        parts.push(self.row(label, text(&declarant.name), "declarant.name", VALUE)?);
        parts.push(self.row(
            "Giấy tờ tùy thân:",
            text(&declarant.paper),
            "declarant.paper",
            VALUE,
        )?);
        parts.push(Fragment::room(self.air * 3));
        let place = text(&registration.place);
        parts.push(self.row("Nơi đăng ký khai sinh:", place, "registration.place", VALUE)?);
        let date = registration.date.map(|date| date.to_string()).unwrap_or_default();
        parts.push(self.row("Ngày, tháng, năm đăng ký:", &date, "registration.date", VALUE)?);
        parts.push(Fragment::room(5_000));
        parts.push(self.signer(record)?);
        Ok(parts)
    }

    fn parent(
        self,
        label: &str,
        parent: &Parent,
        fields: &ParentFields,
    ) -> Result<[Fragment; 3], LayoutError> {
        // The form collects the whole date; the certificate shows the year.
        let year = parent.born.map(|date| date.year_text()).unwrap_or_default();
        Ok([
            self.row(label, text(&parent.name), fields[0], bold(1_300))?,
            self.three([
                ("Năm sinh:", &year, fields[1]),
                ("Dân tộc:", text(&parent.ethnicity), fields[2]),
                ("Quốc tịch:", text(&parent.nationality), fields[3]),
            ])?,
            self.row("Nơi cư trú:", text(&parent.residence), fields[4], VALUE)?,
        ])
    }

    /// A label, its value, a hairline below; at most three lines.
    fn row(
        self,
        label: &str,
        value: &str,
        field: &str,
        style: Style,
    ) -> Result<Fragment, LayoutError> {
        self.cell(label, value, field, style, FRAME.width(), 3)
    }

    fn cell(
        self,
        label: &str,
        value: &str,
        field: &str,
        style: Style,
        width: Um,
        lines: u32,
    ) -> Result<Fragment, LayoutError> {
        let spans = vec![Span::label(format!("{label} "), LABEL), Span::value(value, style, field)];
        let mut paragraph = Paragraph::new(spans, width).lines(lines);
        paragraph.leading = line_height(style.size.max(1_300), 128);
        let mut cell = Fragment::default();
        cell.put(paragraph.set()?, 0, self.air);
        cell.height += self.air * 3 / 5;
        let mut cell = cell.into_field(field, width);
        cell.below(hairline(width), 0);
        Ok(cell)
    }

    /// Three values side by side; a long nationality takes two lines of its column.
    fn three(self, cells: [(&str, &str, &str); 3]) -> Result<Fragment, LayoutError> {
        let width = FRAME.width();
        let gutter = 4_000;
        let column = (width - 2 * gutter) / 3;
        let mut whole = Fragment::default();
        let mut x = 0;
        for (label, value, field) in cells {
            whole.put(self.cell(label, value, field, VALUE, column, 2)?, x, 0);
            x += column + gutter;
        }
        Ok(whole)
    }

    fn signer(self, record: &BirthCertificate) -> Result<Fragment, LayoutError> {
        let width = FRAME.width() / 2;
        let mut block = centred("NGƯỜI KÝ GIẤY KHAI SINH", bold(1_250), width)?;
        let note = "(Ký, ghi rõ họ, chữ đệm, tên, chức vụ, đóng dấu)";
        block.below(centred(note, italic(1_050), width)?, 0);
        // Without a name nobody signs yet, and the place stays blank.
        if self.paper == PaperKind::Preview || given(record.signer.name.as_ref()).is_none() {
            let mut empty = Fragment::room(24_000);
            empty.field("signer.title", 0, 0, width, 8_000);
            empty.field("signer.name", 0, 8_000, width, 16_000);
            block.below(empty, 0);
        } else {
            block.below(signature(&record.signer, width, 20_000)?, 800);
        }
        let mut whole = Fragment::default();
        whole.put(block, width, 0);
        Ok(whole)
    }
}

/// The back: what changes later is written here, never on the front.
fn back(record: &BirthCertificate) -> Result<Fragment, LayoutError> {
    let width = FRAME.width();
    let mut page = centred("PHẦN GHI CHÚ", bold(1_500), width)?;
    let subtitle = "NHỮNG THÔNG TIN THAY ĐỔI SAU NÀY";
    page.below(centred(subtitle, bold(1_200), width)?, 0);
    page.below(room(900), 0);
    let edges = [0, 28_000, width - 48_000, width];
    let header = [
        "Ngày, tháng, năm",
        "Nội dung thay đổi; tên, số, cơ quan, ngày cấp của giấy tờ làm căn cứ",
        "Người ghi chú (ký, ghi rõ họ, chữ đệm, tên, chức vụ, đóng dấu)",
    ];
    let styles = |style: Style| move |text: &str| Span::label(text, style);
    let top = page.height;
    page.below(table_row(header.map(styles(bold(1_100))), &edges, Align::Centre)?, 0);
    for change in &record.later_changes {
        let cells = [
            Span::value(change.date.to_string(), regular(1_150), "later_changes"),
            Span::value(&change.text, regular(1_150), "later_changes"),
            Span::value(text(&change.signed_by), regular(1_150), "later_changes"),
        ];
        page.below(table_row(cells, &edges, Align::Left)?, 0);
    }
    if page.height > FRAME.height() {
        let lines = u32::try_from(record.later_changes.len()).unwrap_or(u32::MAX);
        return Err(LayoutError::Overflow { field: "later_changes".to_owned(), lines });
    }
    // The rest of the page is ruled and waits.
    let bottom = FRAME.height();
    page.line(Point::new(0, top), Point::new(width, top), 200, Ink::Black);
    page.line(Point::new(0, bottom), Point::new(width, bottom), 200, Ink::Black);
    for x in edges {
        page.line(Point::new(x, top), Point::new(x, bottom), 200, Ink::Black);
    }
    let mut whole = Fragment::default();
    whole.put(page, FRAME.left, FRAME.top);
    Ok(whole)
}

fn table_row(cells: [Span<'_>; 3], edges: &[Um; 4], align: Align) -> Result<Fragment, LayoutError> {
    let mut row = Fragment::default();
    for (i, span) in cells.into_iter().enumerate() {
        let (left, right) = (edges[i] + 2_000, edges[i + 1] - 2_000);
        row.put(Paragraph::new(vec![span], right - left).align(align).set()?, left, 1_500);
    }
    row.height += 1_500;
    let height = row.height;
    row.line(Point::new(edges[0], height), Point::new(edges[3], height), 120, Ink::Grey);
    Ok(row)
}
