//! How roomy a page is set, and what is wrong where no way is tight enough.

use crate::error::LayoutError;
use crate::page::{Sheet, Um};
use crate::set::Frame;

use super::super::model::{RoomFor, Step, Template};
use super::Body;

/// The roomiest way: what stands on a page of its own is not set in others.
pub(super) fn first_step(template: &Template) -> Step {
    template.room.first().copied().unwrap_or_default()
}

/// The first of the ways to set it that keeps it on one page; the last where none does.
pub(super) fn roomiest(
    template: &Template,
    frame: Frame,
    set: impl Fn(Step) -> Result<Body, LayoutError>,
) -> Result<Body, LayoutError> {
    let Some((first, others)) = template.room.split_first() else { return set(Step::default()) };
    let mut body = set(*first);
    for step in others {
        let fits = match (&body, template.room_for) {
            (Ok(body), RoomFor::Page) => body.height() <= frame.height(),
            (Ok(_), RoomFor::Words) => true,
            (Err(error), RoomFor::Words) if error.is_for_room() => false,
            (Err(_), _) => break,
        };
        if fits {
            break;
        }
        body = set(*step);
    }
    body
}

/// The field with the most lines is the one to shorten; where none has more than one, the form is too long.
pub(super) fn one_page(sheet: &Sheet) -> Result<(), LayoutError> {
    if sheet.pages.len() < 2 {
        return Ok(());
    }
    let field = match sheet.fields.iter().max_by_key(|b| b.h) {
        Some(tallest) if tallest.h > LONG_FIELD => tallest.field.clone(),
        _ => "form".to_owned(),
    };
    Err(LayoutError::OverPage { field })
}

/// A field higher than this has several lines: the largest letters of a form take less on one.
const LONG_FIELD: Um = 10_000;
