//! Nhãn giao: the labels of a round on a sheet of A4, two columns of seven, to be cut or to be peeled off and
//! put on envelopes. Code, name and address; never what is inside.

use crate::error::LayoutError;
use crate::page::{Ink, Point, Sheet, Um};
use crate::record::{AddressLabel, LabelSheet, Office};
use crate::set::{Fragment, Paragraph, Span, add_page};

use super::parts::{bold, italic, regular};

/// A usual sheet of labels: 14 of 99 mm by 38.
const WIDTH: Um = 99_000;
const HEIGHT: Um = 38_000;
const LEFT: Um = 6_000;
const TOP: Um = 15_500;
const COLUMNS: usize = 2;
const ROWS: usize = 7;
/// Free inside a label.
const INSET: Um = 4_000;
/// Sizes of the address to try, largest first.
const SIZES: [u32; 4] = [1_300, 1_200, 1_100, 1_000];

pub(super) fn lay_out(sheet: &LabelSheet) -> Result<Sheet, LayoutError> {
    let mut laid = Sheet::default();
    let mut pages: Vec<&[AddressLabel]> = sheet.labels.chunks(COLUMNS * ROWS).collect();
    if pages.is_empty() {
        pages.push(&[]);
    }
    for labels in pages {
        let mut page = Fragment::default();
        for (at, label) in labels.iter().enumerate() {
            let (column, row) = (at % COLUMNS, at / COLUMNS);
            let x = LEFT + WIDTH * Um::try_from(column).unwrap_or(0);
            let y = TOP + HEIGHT * Um::try_from(row).unwrap_or(0);
            page.put(corners(), x, y);
            page.put(one(&sheet.office, label)?, x + INSET, y + INSET);
        }
        add_page(page, &mut laid);
    }
    Ok(laid)
}

/// The roomiest size in which a label holds its address.
fn one(office: &Office, label: &AddressLabel) -> Result<Fragment, LayoutError> {
    let mut set = sized(office, label, SIZES[0])?;
    for size in &SIZES[1..] {
        if set.height <= HEIGHT - 2 * INSET {
            return Ok(set);
        }
        set = sized(office, label, *size)?;
    }
    if set.height > HEIGHT - 2 * INSET {
        return Err(LayoutError::Overflow { field: "label.address".to_owned(), lines: 3 });
    }
    Ok(set)
}

fn sized(office: &Office, label: &AddressLabel, size: u32) -> Result<Fragment, LayoutError> {
    let width = WIDTH - 2 * INSET;
    let line = |text: &str, style, field| {
        let set = Paragraph::new(vec![Span::value(text, style, field)], width).set()?;
        Ok::<_, LayoutError>(set.into_field(field, width))
    };
    let mut whole = line(&office.name, italic(900), "office.name")?;
    let name = label.name.as_deref().unwrap_or_default();
    let to =
        vec![Span::label("Kính gửi: ", regular(size)), Span::value(name, bold(size), "label.name")];
    whole.below(Paragraph::new(to, width).set()?.into_field("label.name", width), 1_200);
    let address = label.address.as_deref().unwrap_or_default();
    whole.below(line(address, regular(size), "label.address")?, 600);
    whole.below(line(&label.code, regular(1_000), "case.code")?, 1_000);
    Ok(whole)
}

/// Where to cut.
fn corners() -> Fragment {
    let mut fragment = Fragment::default();
    for (x, along) in [(0, 2_500), (WIDTH, -2_500)] {
        for (y, down) in [(0, 2_500), (HEIGHT, -2_500)] {
            fragment.line(Point::new(x, y), Point::new(x + along, y), 100, Ink::Light);
            fragment.line(Point::new(x, y), Point::new(x, y + down), 100, Ink::Light);
        }
    }
    fragment
}
