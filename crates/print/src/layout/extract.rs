//! Trích lục, bản sao trích lục, lời chứng: printed by the office itself on plain A4 (DOMAIN §3).

use crate::document::DocumentCode;
use crate::error::LayoutError;
use crate::page::Sheet;
use crate::record::{Cell, Extract};
use crate::set::{Align, Fragment, Paragraph, Span, line_height};
use crate::shape::capitals;
use crate::tree::Role;

use super::issued::Issued;
use super::parts::{bold, regular};
use super::rows::{FRAME, Rows, VALUE, text};
use super::stamp::Ground;

pub(super) fn lay_out(
    document: DocumentCode,
    extract: &Extract,
    paper: Ground<'_>,
) -> Result<Sheet, LayoutError> {
    let (title, heading) = match document {
        DocumentCode::TrichLucKhaiTuBanSao => ("TRÍCH LỤC KHAI TỬ (BẢN SAO)", "NGƯỜI KÝ TRÍCH LỤC"),
        DocumentCode::TrichLucKetHonBanSao => ("TRÍCH LỤC KẾT HÔN (BẢN SAO)", "NGƯỜI KÝ TRÍCH LỤC"),
        DocumentCode::TrichLucNhanChaMeCon => {
            ("TRÍCH LỤC ĐĂNG KÝ NHẬN CHA, MẸ, CON", "NGƯỜI KÝ TRÍCH LỤC")
        }
        DocumentCode::TrichLucCaiChinhBanSao => {
            ("TRÍCH LỤC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG HỘ TỊCH (BẢN SAO)", "NGƯỜI KÝ TRÍCH LỤC")
        }
        DocumentCode::TrichLucNhanChaMeConBanSao => {
            ("TRÍCH LỤC ĐĂNG KÝ NHẬN CHA, MẸ, CON (BẢN SAO)", "NGƯỜI KÝ TRÍCH LỤC")
        }
        DocumentCode::LoiChungBanSao => {
            ("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "NGƯỜI KÝ CHỨNG THỰC")
        }
        DocumentCode::LoiChungChuKy => ("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", "NGƯỜI KÝ CHỨNG THỰC"),
        _ => ("TRÍCH LỤC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG HỘ TỊCH", "NGƯỜI KÝ TRÍCH LỤC"),
    };
    let own = extract.title.as_deref().map(capitals);
    let (title, heading) = match (document, &own) {
        (DocumentCode::KetQuaThuTuc, Some(own)) => (own.as_str(), "NGƯỜI KÝ"),
        (DocumentCode::KetQuaThuTuc, None) => ("KẾT QUẢ GIẢI QUYẾT THỦ TỤC", "NGƯỜI KÝ"),
        _ => (title, heading),
    };
    let issued = Issued {
        office: extract.office.as_ref(),
        number: extract.number.as_ref(),
        issued_on: extract.issued_on,
        title,
        heading,
        signer: &extract.signer,
        paper,
    };
    issued.lay_out(|rows| parts(extract, rows))
}

fn parts(extract: &Extract, rows: Rows) -> Result<Vec<Fragment>, LayoutError> {
    let mut parts = Vec::new();
    for words in &extract.sentences {
        parts.push(sentence(words)?);
        parts.push(rows.gap());
    }
    for block in &extract.blocks {
        if let Some(heading) = &block.heading {
            let span = Span::label(heading.as_str(), bold(1_300));
            let heading = Paragraph::new(vec![span], FRAME.width()).set()?;
            parts.push(heading.read_as(Role::Heading).keeping_to_next());
        }
        for row in &block.rows {
            parts.push(cells(row, rows)?);
        }
        parts.push(rows.gap());
    }
    if !extract.notes.is_empty() {
        let notes = extract.notes.join("; ");
        parts.push(rows.cell("Ghi chú:", &notes, "notes", VALUE, FRAME.width(), 8)?);
    }
    Ok(parts)
}

fn cells(row: &[Cell], rows: Rows) -> Result<Fragment, LayoutError> {
    match row {
        [one] if one.capitals => {
            let name = capitals(text(&one.value));
            rows.row(&one.label, &name, &one.field, bold(1_400))
        }
        [one] => rows.row(&one.label, text(&one.value), &one.field, VALUE),
        [one, other] => rows.cells([one, other].map(plain)),
        [one, other, third] => rows.cells([one, other, third].map(plain)),
        _ => Ok(Fragment::default()),
    }
}

fn plain(cell: &Cell) -> (&str, &str, &str) {
    (&cell.label, text(&cell.value), &cell.field)
}

fn sentence(words: &str) -> Result<Fragment, LayoutError> {
    let (size, width) = (1_300, FRAME.width());
    let mut paragraph = Paragraph::new(vec![Span::value(words, regular(size), "sentences")], width)
        .align(Align::Justify);
    paragraph.indent = 10_000;
    paragraph.leading = line_height(size, 128);
    Ok(paragraph.set()?.into_field("sentences", width))
}
