//! Fragments onto pages.

use crate::error::LayoutError;
use crate::font::Face;
use crate::page::{Page, PageSize, Sheet, Um};

use super::fragment::Fragment;
use super::paragraph::{Align, Paragraph, Span, Style};

/// The room for text on a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) left: Um,
    pub(crate) top: Um,
    pub(crate) right: Um,
    pub(crate) bottom: Um,
    /// The paper.
    pub(crate) size: PageSize,
    /// The page lies on its long side.
    pub(crate) landscape: bool,
}

impl Frame {
    /// The width of the text.
    pub(crate) const fn width(self) -> Um {
        self.page().0 - self.left - self.right
    }

    /// The height of the text.
    pub(crate) const fn height(self) -> Um {
        self.page().1 - self.top - self.bottom
    }

    /// Width and height of the whole page.
    pub(crate) const fn page(self) -> (Um, Um) {
        let PageSize { width, height } = self.size;
        if self.landscape { (height, width) } else { (width, height) }
    }
}

/// Puts fragments below one another, on as many pages as they need.
///
/// A paragraph may be parted between lines, never so that one line stands alone; so may a row, and parts that
/// stand together, but only where no page holds all of it; nothing else is. What keeps to its next or to what stands before it takes that along to another page, so no heading
/// closes a page and no signature opens one. Room at the top of a page falls away.
///
/// From the second page on the number stands in the middle of the top margin (NĐ 30/2020).
///
/// # Errors
/// [`LayoutError::OverPage`] with the first field of a fragment that no page holds.
pub(crate) fn flow(
    fragments: Vec<Fragment>,
    frame: Frame,
    sheet: &mut Sheet,
) -> Result<(), LayoutError> {
    let mut pages = Pages { frame, sheet, head: None, placed: Vec::new(), count: 1, heads: 0 };
    for fragment in fragments {
        pages.add(Part { fragment, row: false })?;
    }
    pages.close()
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
    let mut pages =
        Pages { frame, sheet, head: Some(head), placed: Vec::new(), count: 1, heads: 0 };
    let part = |row: bool| move |fragment| Part { fragment, row };
    let bare = rows.is_empty();
    for part in above.into_iter().map(part(false)).chain(rows.into_iter().map(part(true))) {
        pages.add(part)?;
    }
    if bare {
        pages.add(Part { fragment: head.clone(), row: false })?;
    }
    for part in below.into_iter().map(part(false)) {
        pages.add(part)?;
    }
    pages.close()
}

/// Something that stands on a page.
struct Part {
    fragment: Fragment,
    /// It needs the table's head above it.
    row: bool,
}

impl Part {
    fn is_room(&self) -> bool {
        self.fragment.marks.is_empty() && self.fragment.fields.is_empty()
    }

    /// A row of a table, which is parted only where nothing else is left.
    fn is_ruled(&self) -> bool {
        self.fragment.lines.is_some_and(|lines| lines.ruled.is_some())
    }
}

/// Pages on the way.
struct Pages<'a> {
    frame: Frame,
    sheet: &'a mut Sheet,
    head: Option<&'a Fragment>,
    /// What stands on the page that is not closed yet.
    placed: Vec<Part>,
    /// The number of that page.
    count: u32,
    /// How often the head was put.
    heads: u32,
}

/// At least so many lines of a paragraph stand together.
const COMPANY: usize = 2;
/// So many rows go along with what closes a table.
const LAST_ROWS: usize = 2;

impl Pages<'_> {
    fn add(&mut self, part: Part) -> Result<(), LayoutError> {
        if part.is_room() && self.placed.is_empty() {
            return Ok(());
        }
        let room = self.room_for(&part);
        if part.fragment.height <= room {
            self.placed.push(part);
            return Ok(());
        }
        let page = self.whole_page(part.row);
        if part.fragment.height > page && !part.fragment.pieces.is_empty() {
            let Part { fragment, row } = part;
            let mut pieces = fragment.pieces.into_iter();
            return pieces.try_for_each(|fragment| self.add(Part { fragment, row }));
        }
        if part.is_room() {
            // The next one opens a page, and needs none above it.
            self.placed.push(Part { fragment: Fragment::room(room.max(0)), row: false });
            return Ok(());
        }
        let whole = part.is_ruled() && part.fragment.height <= page;
        let parted = if whole { None } else { part.fragment.parted(room, COMPANY) };
        if let Some((fits, rest)) = parted {
            self.placed.push(Part { fragment: fits, row: part.row });
            self.turn(Vec::new())?;
            return self.add(Part { fragment: rest, row: part.row });
        }
        if self.placed.is_empty() {
            let field = part.fragment.fields.first().map_or("form", |b| b.field.as_str());
            return Err(LayoutError::OverPage { field: field.to_owned() });
        }
        let along = self.company_of(&part);
        self.turn(along)?;
        self.add(part)
    }

    /// The height of a page for a part, under the head that it needs.
    fn whole_page(&self, row: bool) -> Um {
        let head = self.head.filter(|_| row).map_or(0, |head| head.height);
        self.frame.height() - head
    }

    /// The height left for a part, the head that a first row brings taken off.
    fn room_for(&self, part: &Part) -> Um {
        let headed = self.placed.iter().any(|placed| placed.row);
        let head = self.head.map_or(0, |head| head.height);
        let used: Um = self.placed.iter().map(|placed| placed.fragment.height).sum();
        let heads = if headed || part.row { head } else { 0 };
        self.frame.height() - used - heads
    }

    /// What goes along to the next page: what keeps to its next, and what this part keeps to. Nothing
    /// goes where nothing would be left behind.
    fn company_of(&mut self, part: &Part) -> Vec<Part> {
        let mut along: Vec<Part> = Vec::new();
        let mut wanted = part.fragment.keeps_to_previous;
        let mut rows = 0;
        while let Some(last) = self.placed.last() {
            let goes = last.is_room() || wanted || last.fragment.keeps_to_next;
            let left = self.placed.iter().rev().skip(1).any(|before| !before.is_room());
            let whole = left && last.is_ruled();
            let parted = if whole { None } else { last.fragment.last_lines(COMPANY) };
            if !goes || !(left || parted.is_some()) {
                break;
            }
            let Some(last) = self.placed.pop() else { break };
            if last.is_room() {
                along.insert(0, last);
                continue;
            }
            if let Some((stays, goes)) = parted {
                self.placed.push(Part { fragment: stays, row: last.row });
                along.insert(0, Part { fragment: goes, row: last.row });
                break;
            }
            wanted = last.fragment.keeps_to_previous;
            if last.row {
                rows += 1;
                let more = self.placed.iter().filter(|before| before.row).count() > 1;
                let closes = part.fragment.keeps_to_previous && !part.row;
                wanted |= closes && rows < LAST_ROWS && more;
            }
            along.insert(0, last);
        }
        while along.first().is_some_and(Part::is_room) {
            along.remove(0);
        }
        along
    }

    /// Closes the page and begins the next with what goes along.
    fn turn(&mut self, along: Vec<Part>) -> Result<(), LayoutError> {
        self.close()?;
        self.count += 1;
        for part in along {
            self.add(part)?;
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), LayoutError> {
        let mut body = Fragment::default();
        let mut headed = false;
        for part in self.placed.drain(..) {
            if part.row
                && !headed
                && let Some(head) = self.head
            {
                headed = true;
                self.heads += 1;
                let head = head.clone();
                body.below(if self.heads > 1 { head.into_artifact() } else { head }, 0);
            }
            body.below(part.fragment, 0);
        }
        close(body, self.count, self.frame, self.sheet)
    }
}

fn close(body: Fragment, number: u32, frame: Frame, sheet: &mut Sheet) -> Result<(), LayoutError> {
    let mut page = Fragment::default();
    if number > 1 {
        let style = Style::new(Face::Regular, 1_300);
        let label = Span::label(number.to_string(), style);
        let line = Paragraph::new(vec![label], frame.width()).align(Align::Centre).set()?;
        page.put(line.into_artifact(), frame.left, frame.top - 9_000);
    }
    page.put(body, frame.left, frame.top);
    add_page(page, frame, sheet);
    Ok(())
}

/// Adds a fragment as a whole page.
pub(crate) fn add_page(content: Fragment, frame: Frame, sheet: &mut Sheet) {
    let index = u32::try_from(sheet.pages.len()).unwrap_or(u32::MAX);
    sheet.fields.extend(content.fields.into_iter().map(|mut b| {
        b.page = index;
        b
    }));
    sheet.pages.push(Page {
        marks: content.marks,
        size: frame.size,
        landscape: frame.landscape,
        tree: content.tree,
    });
}

#[cfg(test)]
mod tests;
