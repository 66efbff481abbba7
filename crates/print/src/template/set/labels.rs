//! Labels: a grid of them on each sheet, or an envelope a sheet.

use crate::error::LayoutError;
use crate::page::{Ink, Point, Sheet, Um};
use crate::set::{Fragment, Frame, add_page};

use super::super::field::Scope;
use super::super::model::{Labels, Step, Template};
use super::Setter;

/// How long the marks are between which one cuts.
const MARK: Um = 2_500;

/// Lays the labels out from the corner of the frame on, row by row.
pub(super) fn lay_out<'a>(
    labels: &'a Labels,
    template: &'a Template,
    setter: impl Fn(Step) -> Setter<'a>,
    scope: Scope<'_>,
    frame: Frame,
    sheet: &mut Sheet,
) -> Result<(), LayoutError> {
    let items = scope.items(&labels.of);
    if items.is_empty() {
        return Err(LayoutError::NoItems { field: labels.of.clone() });
    }
    let (columns, rows) = (usize::from(labels.columns), usize::from(labels.rows));
    let (width, height, inset) = (labels.width.0, labels.height.0, labels.inset.0);
    let steps: &[Step] = if template.room.is_empty() { &[Step::ZERO] } else { &template.room };
    for items in items.chunks((columns * rows).max(1)) {
        let mut page = Fragment::default();
        for (at, item) in items.iter().enumerate() {
            let along = |count: usize, each: Um| each * Um::try_from(count).unwrap_or(0);
            let x = frame.left + along(at % columns.max(1), width);
            let y = frame.top + along(at / columns.max(1), height);
            if labels.corners {
                page.put(corners(width, height), x, y);
            }
            let mut set = None;
            for step in steps {
                let mut parts = Vec::new();
                let scope = scope.with(item);
                setter(*step).blocks(&labels.blocks, scope, width - 2 * inset, &mut parts)?;
                let one = Fragment::stack(parts);
                if one.height <= height - 2 * inset {
                    set = Some(one);
                    break;
                }
            }
            let overflow = || LayoutError::Overflow { field: labels.field.clone(), lines: 3 };
            page.put(set.ok_or_else(overflow)?, x + inset, y + inset);
        }
        add_page(page, frame, sheet);
    }
    Ok(())
}

/// Where to cut.
fn corners(width: Um, height: Um) -> Fragment {
    let mut fragment = Fragment::default();
    for (x, along) in [(0, MARK), (width, -MARK)] {
        for (y, down) in [(0, MARK), (height, -MARK)] {
            fragment.line(Point::new(x, y), Point::new(x + along, y), 100, Ink::Light);
            fragment.line(Point::new(x, y), Point::new(x, y + down), 100, Ink::Light);
        }
    }
    fragment
}
