//! The back of the Ministry's blank: what changed later, and nothing else (TT 04/2020/TT-BTP Đ23.3, Đ31.9).
//!
//! ```text
//! entry 1   line 1 ┐ printed years ago: its lines are left alone
//!           line 2 ┘
//! entry 2   line 3   printed now, below it, on the sheet that the family holds
//! ```
//!
//! Where an entry stands does not depend on those after it, so what is printed later meets what was
//! printed before. What has no line left stops the print; nothing is ever left out.

use crate::error::LayoutError;
use crate::font::Face;
use crate::page::{FieldBox, Mark, Page, Point, Um};
use crate::profile::PrintProfile;
use crate::record::LaterChange;
use crate::set::{Fragment, Paragraph, Span, Style};

use super::blank::on_sheet;
use super::field::Scope;
use super::model::{BackColumn, BlankBack};
use super::set::align;

/// The list that is written on the back.
pub(super) const CHANGES: &str = "later_changes";
/// Sizes shrink in steps of half a point.
const STEP: u32 = 50;

/// The entries over the back as page `page`: all of them, or only those not written yet.
///
/// # Errors
/// [`LayoutError::BackFull`] where they need more lines than there are, or what a text's own letters ask.
pub(super) fn lay_over_back(
    back: &BlankBack,
    scope: Scope<'_>,
    entries: &[LaterChange],
    all: bool,
    page: u32,
    profile: &PrintProfile,
) -> Result<(Page, FieldBox), LayoutError> {
    let mut laid = Page::default();
    let mut row = 0;
    for (item, entry) in scope.items(CHANGES).iter().zip(entries) {
        let (cells, rows) = back.entry(scope.with(item), row)?;
        if all || !entry.written {
            for (column, cell) in back.columns.iter().zip(cells) {
                for mark in back.drawn(column, cell, row, profile) {
                    laid.marks.push(match mark {
                        Mark::Run(run) => Mark::Run(on_sheet(run, CHANGES)?),
                        other => other,
                    });
                }
            }
        }
        row += rows;
    }
    Ok((laid, back.area(page, profile)))
}

impl BlankBack {
    /// An entry in the largest size in which it has lines enough, and how many it takes.
    fn entry(&self, scope: Scope<'_>, row: u32) -> Result<(Vec<Fragment>, u32), LayoutError> {
        let hundredths = |points: i32| u32::try_from(points).unwrap_or_default();
        let (largest, floor) = (hundredths(self.size.0), hundredths(self.floor.0));
        let left = u32::from(self.rows).saturating_sub(row);
        let sizes = (0..).map(|step| largest.saturating_sub(step * STEP));
        let mut refused = None;
        for size in sizes.take_while(|size| *size >= floor) {
            let cells = self.columns.iter().map(|column| self.cell(column, scope, size));
            match cells.collect::<Result<Vec<_>, _>>() {
                Ok(cells) => {
                    let lines = |cell: &Fragment| u32::try_from(cell.height / self.pitch.0);
                    let rows = cells.iter().filter_map(|cell| lines(cell).ok()).max().unwrap_or(1);
                    if rows <= left {
                        return Ok((cells, rows));
                    }
                    refused = None;
                }
                Err(error) if error.is_for_room() => refused = Some(error),
                Err(error) => return Err(error),
            }
        }
        let rows = u32::from(self.rows);
        Err(refused.unwrap_or(LayoutError::BackFull { field: CHANGES.to_owned(), rows }))
    }

    fn cell(
        &self,
        column: &BackColumn,
        scope: Scope<'_>,
        size: u32,
    ) -> Result<Fragment, LayoutError> {
        let said = scope.say(&column.text);
        let span = Span::value(said, Style::new(Face::Regular, size), CHANGES);
        let mut paragraph = Paragraph::new(vec![span], column.width.0).align(align(column.align));
        paragraph.leading = self.pitch.0;
        paragraph.whole_words(true).set()
    }

    /// The lines of a cell on those of the blank.
    fn drawn<'a>(
        &'a self,
        column: &'a BackColumn,
        cell: Fragment,
        row: u32,
        profile: &'a PrintProfile,
    ) -> impl Iterator<Item = Mark> + use<'a> {
        let from = Um::try_from(row).unwrap_or_default();
        cell.marks.into_iter().map(move |mark| match mark {
            Mark::Run(mut run) => {
                let baseline = self.first.0 + (from + run.y / self.pitch.0) * self.pitch.0;
                let at = profile.apply(CHANGES, Point::new(column.x.0 + run.x, baseline));
                (run.x, run.y) = (at.x, at.y);
                Mark::Run(run)
            }
            other => other,
        })
    }

    /// The room from the first line to the last.
    fn area(&self, page: u32, profile: &PrintProfile) -> FieldBox {
        let left = self.columns.iter().map(|column| column.x.0).min().unwrap_or_default();
        let right = self.columns.iter().map(|column| column.x.0 + column.width.0).max();
        let below = self.pitch.0 / 4;
        let corner = Point::new(left, self.first.0 + below - self.pitch.0);
        let at = profile.apply(CHANGES, corner);
        FieldBox {
            field: CHANGES.to_owned(),
            page,
            x: at.x,
            y: at.y,
            w: right.unwrap_or_default() - left,
            h: self.pitch.0 * Um::from(self.rows),
        }
    }
}
