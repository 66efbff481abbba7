//! Fragments onto pages.

use crate::error::LayoutError;
use crate::font::Face;
use crate::page::{A4_HEIGHT, A4_WIDTH, Page, Sheet, Um};

use super::fragment::Fragment;
use super::paragraph::{Align, Paragraph, Span, Style};

/// The room for text on a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) left: Um,
    pub(crate) top: Um,
    pub(crate) right: Um,
    pub(crate) bottom: Um,
    /// The page lies on its long side.
    pub(crate) landscape: bool,
}

impl Frame {
    /// NĐ 30/2020 phụ lục I: left 30, right 20 (15–20), top and bottom 20 (20–25) mm.
    pub(crate) const DECREE_30: Self =
        Self { left: 30_000, top: 20_000, right: 20_000, bottom: 20_000, landscape: false };

    /// The width of the text.
    pub(crate) const fn width(self) -> Um {
        let width = if self.landscape { A4_HEIGHT } else { A4_WIDTH };
        width - self.left - self.right
    }

    /// The height of the text.
    pub(crate) const fn height(self) -> Um {
        let height = if self.landscape { A4_WIDTH } else { A4_HEIGHT };
        height - self.top - self.bottom
    }
}

/// The first of several ways to set a document, roomiest first, that keeps it on one page; the last
/// where none does.
pub(crate) fn roomiest<T>(
    ways: impl IntoIterator<Item = T>,
    frame: Frame,
    set: impl Fn(T) -> Result<Vec<Fragment>, LayoutError>,
) -> Result<Vec<Fragment>, LayoutError> {
    let mut parts = Vec::new();
    for way in ways {
        parts = set(way)?;
        if parts.iter().map(|part| part.height).sum::<Um>() <= frame.height() {
            break;
        }
    }
    Ok(parts)
}

/// Puts fragments below one another, on as many pages as they need; none is ever split.
///
/// From the second page on the number stands in the middle of the top margin (NĐ 30/2020).
///
/// # Errors
/// [`LayoutError::Overflow`] with the first field of a fragment higher than a page.
pub(crate) fn flow(
    fragments: Vec<Fragment>,
    frame: Frame,
    sheet: &mut Sheet,
) -> Result<(), LayoutError> {
    let mut page = Fragment::default();
    let mut count = 1;
    for fragment in fragments {
        if fragment.height > frame.height() {
            let field = fragment.fields.first().map_or("form", |b| b.field.as_str()).to_owned();
            return Err(LayoutError::Overflow { field, lines: 1 });
        }
        if page.height + fragment.height > frame.height() {
            close(std::mem::take(&mut page), count, frame, sheet)?;
            count += 1;
        }
        page.below(fragment, 0);
    }
    close(page, count, frame, sheet)
}

/// The same for a table: its head stands above its rows on every page, and never alone.
///
/// # Errors
/// As [`flow`].
pub(crate) fn flow_rows(
    above: Vec<Fragment>,
    head: &Fragment,
    rows: Vec<Fragment>,
    below: Vec<Fragment>,
    frame: Frame,
    sheet: &mut Sheet,
) -> Result<(), LayoutError> {
    let (mut page, mut count) = (Fragment::stack(above), 1);
    let mut headed = false;
    for row in rows {
        let needed = row.height + if headed { 0 } else { head.height };
        if head.height + row.height > frame.height() {
            let field = row.fields.first().map_or("form", |b| b.field.as_str()).to_owned();
            return Err(LayoutError::Overflow { field, lines: 1 });
        }
        if page.height + needed > frame.height() {
            close(std::mem::take(&mut page), count, frame, sheet)?;
            (count, headed) = (count + 1, false);
        }
        if !headed {
            page.below(head.clone(), 0);
            headed = true;
        }
        page.below(row, 0);
    }
    if !headed {
        page.below(head.clone(), 0);
    }
    for part in below {
        if page.height + part.height > frame.height() {
            close(std::mem::take(&mut page), count, frame, sheet)?;
            count += 1;
        }
        page.below(part, 0);
    }
    close(page, count, frame, sheet)
}

fn close(body: Fragment, number: u32, frame: Frame, sheet: &mut Sheet) -> Result<(), LayoutError> {
    let mut page = Fragment::default();
    if number > 1 {
        let style = Style::new(Face::Regular, 1_300);
        let label = Span::label(number.to_string(), style);
        let line = Paragraph::new(vec![label], frame.width()).align(Align::Centre).set()?;
        page.put(line, frame.left, frame.top - 9_000);
    }
    page.put(body, frame.left, frame.top);
    add_page(page, sheet);
    if let Some(page) = sheet.pages.last_mut() {
        page.landscape = frame.landscape;
    }
    Ok(())
}

/// Adds a fragment as a whole page.
pub(crate) fn add_page(content: Fragment, sheet: &mut Sheet) {
    let index = u32::try_from(sheet.pages.len()).unwrap_or(u32::MAX);
    sheet.fields.extend(content.fields.into_iter().map(|mut b| {
        b.page = index;
        b
    }));
    sheet.pages.push(Page { marks: content.marks, landscape: false });
}
