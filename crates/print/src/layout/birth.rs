//! Giấy khai sinh on plain paper, and the same page as a preview.
//!
//! Our own sober page, never an imitation of the Ministry's blank: no emblem, no red, no border.
//! The order of fields is the law's (TT 04/2020 Phụ lục 1; DOMAIN §3.1), mother before father, and
//! what is unknown stays blank.

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::page::Sheet;
use crate::record::date;
use crate::record::{BirthCertificate, Parent};
use crate::set::{Align, Fragment, Paragraph, Span, add_page, flow, roomiest};
use crate::shape::capitals;

use super::parts::{bold, decree_head, given, italic, state_head, title};
use super::rows::{AIR, FRAME, LABEL, Rows, VALUE, back, one_page, signing, text};
use super::stamp::Ground;

pub(super) fn lay_out(
    certificate: &BirthCertificate,
    paper: Ground<'_>,
) -> Result<Sheet, LayoutError> {
    if paper.kind != PaperKind::Preview {
        complete_father(&certificate.father)?;
    }
    let mut sheet = Sheet::default();
    let parts = roomiest(AIR, FRAME, |air| Front { rows: Rows { air }, paper }.parts(certificate))?;
    flow(parts, FRAME, &mut sheet)?;
    one_page(&sheet)?;
    add_page(back(&certificate.later_changes)?, &mut sheet);
    Ok(sheet)
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

/// A parent's fields, by their slugs.
type ParentFields = [&'static str; 5];
const MOTHER: ParentFields =
    ["mother.name", "mother.born", "mother.ethnicity", "mother.nationality", "mother.residence"];
const FATHER: ParentFields =
    ["father.name", "father.born", "father.ethnicity", "father.nationality", "father.residence"];

/// The front of the page with some room around its rows.
#[derive(Debug, Clone, Copy)]
struct Front<'a> {
    rows: Rows,
    paper: Ground<'a>,
}

impl Front<'_> {
    fn parts(self, record: &BirthCertificate) -> Result<Vec<Fragment>, LayoutError> {
        let width = FRAME.width();
        let (child, registration) = (&record.child, &record.registration);
        let head = match &record.office {
            Some(office) => decree_head(office, width)?,
            None => state_head(width)?,
        };
        let mut parts = vec![head, Fragment::room(5_000)];
        let name =
            if record.copy.is_some() { "GIẤY KHAI SINH (BẢN SAO)" } else { "GIẤY KHAI SINH" };
        parts.push(title(&[name], bold(1_900), width)?);
        let spans = vec![
            Span::label("Số: ", LABEL),
            Span::value(text(&registration.number), VALUE, "registration.number"),
        ];
        let number = Paragraph::new(spans, width).align(Align::Centre).set()?;
        parts.push(number.into_field("registration.number", width));
        parts.push(Fragment::room(4_000));

        let name = capitals(text(&child.name));
        parts.push(self.rows.row("Họ, chữ đệm, tên:", &name, "child.name", bold(1_400))?);
        let figures = child.born.map(|date| date.to_string()).unwrap_or_default();
        let words = child.born.map(|born| date::words(born, record.words)).unwrap_or_default();
        parts.push(self.rows.row("Ngày, tháng, năm sinh:", &figures, "child.born", VALUE)?);
        parts.push(self.rows.row("Ghi bằng chữ:", &words, "child.born", italic(1_300))?);
        parts.push(self.rows.cells([
            ("Giới tính:", text(&child.sex), "child.sex"),
            ("Dân tộc:", text(&child.ethnicity), "child.ethnicity"),
            ("Quốc tịch:", text(&child.nationality), "child.nationality"),
        ])?);
        parts.push(self.rows.row(
            "Nơi sinh:",
            text(&child.birth_place),
            "child.birth_place",
            VALUE,
        )?);
        parts.push(self.rows.row("Quê quán:", text(&child.home_town), "child.home_town", VALUE)?);
        parts.push(self.rows.row(
            "Số định danh cá nhân:",
            text(&child.citizen_id),
            "child.citizen_id",
            VALUE,
        )?);
        parts.push(self.rows.gap());
        parts.extend(self.parent("Họ, chữ đệm, tên người mẹ:", &record.mother, &MOTHER)?);
        parts.push(self.rows.gap());
        parts.extend(self.parent("Họ, chữ đệm, tên người cha:", &record.father, &FATHER)?);
        parts.push(self.rows.gap());
        // Who declared the birth stands in the register, and on the original.
        if record.copy.is_none() {
            let declarant = &record.declarant;
            let label = "Họ, chữ đệm, tên người đi khai sinh:";
            parts.push(self.rows.row(label, text(&declarant.name), "declarant.name", VALUE)?);
            let paper = text(&declarant.paper);
            parts.push(self.rows.row("Giấy tờ tùy thân:", paper, "declarant.paper", VALUE)?);
            parts.push(self.rows.gap());
        }
        let place = text(&registration.place);
        parts.push(self.rows.row("Nơi đăng ký khai sinh:", place, "registration.place", VALUE)?);
        let date = registration.date.map(|date| date.to_string()).unwrap_or_default();
        parts.push(self.rows.row(
            "Ngày, tháng, năm đăng ký:",
            &date,
            "registration.date",
            VALUE,
        )?);
        if let Some(copy) = &record.copy {
            parts.push(self.rows.gap());
            let issued = copy.issued_on.map(|date| date.to_string()).unwrap_or_default();
            parts.push(self.rows.cells([
                ("Bản sao số:", text(&copy.number), "copy.number"),
                ("Ngày cấp bản sao:", &issued, "copy.issued_on"),
            ])?);
        }
        parts.push(Fragment::room(5_000));
        parts.push(signing("NGƯỜI KÝ GIẤY KHAI SINH", &record.signer, self.paper)?);
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
            self.rows.row(label, text(&parent.name), fields[0], bold(1_300))?,
            self.rows.cells([
                ("Năm sinh:", &year, fields[1]),
                ("Dân tộc:", text(&parent.ethnicity), fields[2]),
                ("Quốc tịch:", text(&parent.nationality), fields[3]),
            ])?,
            self.rows.row("Nơi cư trú:", text(&parent.residence), fields[4], VALUE)?,
        ])
    }
}
