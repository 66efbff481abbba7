//! The data of a template over the Ministry's blank: the values, and nothing else.
//!
//! No label, no QR code, no line may appear here: the blank has its own. A text that is too long first
//! shrinks to the floor on its first line, then runs over the lines the blank has for it, in the
//! largest size that fits; what still does not fit stops the print.

use crate::error::LayoutError;
use crate::font::Face;
use crate::joined::{kept_together, with_no_breaks};
use crate::page::{A4_HEIGHT, A4_WIDTH, FieldBox, Ink, Mark, Page, Point, Run, Sheet, Um};
use crate::profile::PrintProfile;
use crate::record::Record;
use crate::set::{ASCENT, DESCENT};
use crate::shape::{Shaped, advance, length, shape};

use super::back::{CHANGES, lay_over_back};
use super::field::{Scope, Values};
use super::measure::Pt;
use super::model::{Aligned, Blank, BlankBack, Place, Position, Template};
use super::set::complete;

/// The blank's lines are 21.5 pt apart; a field's box reaches from one to the next.
const PITCH: Um = 7_585;
/// How far a box reaches below the baseline.
const BELOW: Um = 1_900;
/// Sizes shrink in steps of half a point.
const STEP: u32 = 50;

/// Lays the data of a record over the blank, moved by the printer's profile: its front, and its back
/// where something changed later.
///
/// # Errors
/// [`LayoutError`] with the field.
pub(crate) fn lay_over(
    template: &Template,
    blank: &Blank,
    record: &Record,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    let values = Values::of(record).labelled(&template.labels);
    values.are_of_a_page()?;
    let scope = values.scope();
    complete(template, scope)?;
    let floor = hundredths(blank.floor);
    let mut page = Page::default();
    let mut fields = Vec::new();
    for position in &blank.fields {
        let set = position.set(&position.texts(scope), floor)?;
        for (place, (shaped, size)) in position.lines.iter().zip(set) {
            let run = on_sheet(position.run(place, shaped, size, profile), &position.field)?;
            page.marks.push(Mark::Run(run));
        }
        fields.extend(position.lines.iter().map(|place| position.field_box(place, profile)));
    }
    let mut pages = vec![page];
    let entries = record.later_changes();
    if !entries.is_empty() {
        let (page, area) = lay_over_back(known_back(blank)?, scope, entries, true, 1, profile)?;
        pages.push(page);
        fields.push(area);
    }
    Ok(Sheet { pages, fields, template: None })
}

/// Lays what is not written yet over the back of a sheet whose front was printed before.
///
/// # Errors
/// [`LayoutError::BackEmpty`] where nothing is to be written, or what does not fit.
pub(crate) fn lay_over_later(
    blank: &Blank,
    record: &Record,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    let entries = record.later_changes();
    if entries.iter().all(|entry| entry.written) {
        return Err(LayoutError::BackEmpty);
    }
    let values = Values::of(record);
    values.are_of_a_page()?;
    let back = known_back(blank)?;
    let (page, area) = lay_over_back(back, values.scope(), entries, false, 0, profile)?;
    Ok(Sheet { pages: vec![page], fields: vec![area], template: None })
}

/// A run that stands on the sheet with all its letters; nothing is ever clipped.
///
/// # Errors
/// [`LayoutError::OffSheet`] with the field.
pub(super) fn on_sheet(run: Run, field: &str) -> Result<Run, LayoutError> {
    let (ascent, descent) = (length(ASCENT, run.size), length(DESCENT, run.size));
    let inside = run.x >= 0
        && run.y >= ascent
        && run.x <= A4_WIDTH.saturating_sub(advance(&run, field)?)
        && run.y <= A4_HEIGHT - descent;
    if inside { Ok(run) } else { Err(LayoutError::OffSheet { field: field.to_owned() }) }
}

fn known_back(blank: &Blank) -> Result<&BlankBack, LayoutError> {
    blank.back.as_ref().ok_or_else(|| LayoutError::NoBack { field: CHANGES.to_owned() })
}

fn hundredths(points: Pt) -> u32 {
    u32::try_from(points.0).unwrap_or_default()
}

impl Position {
    /// What it says, one text for each line that must begin anew; empty for a blank.
    fn texts(&self, scope: Scope<'_>) -> Vec<String> {
        if let Some(lines) = scope.signer_lines(&self.field) {
            return lines;
        }
        let said = match &self.text {
            Some(text) => Some(scope.say(text)).filter(|said| !said.is_empty()),
            None => scope.value(&self.field, &[]),
        };
        said.into_iter().collect()
    }

    fn face(&self) -> Face {
        if self.bold { Face::Bold } else { Face::Regular }
    }

    /// The texts shaped for the lines they stand on, and their size.
    fn set(&self, texts: &[String], floor: u32) -> Result<Vec<(Shaped, u32)>, LayoutError> {
        let lines = u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
        let overflow = || LayoutError::Overflow { field: self.field.clone(), lines };
        if texts.len() > self.lines.len() {
            return Err(overflow());
        }
        let largest = hundredths(self.size);
        let sizes =
            || (0..).map(|step| largest.saturating_sub(step * STEP)).take_while(|s| *s >= floor);
        for size in sizes() {
            let set = texts.iter().map(|text| self.shaped(text));
            let set = set.collect::<Result<Vec<_>, _>>()?;
            let fits = set
                .iter()
                .zip(&self.lines)
                .all(|(s, place)| length(s.width, size) <= place.width.0);
            if fits {
                return Ok(set.into_iter().map(|shaped| (shaped, size)).collect());
            }
        }
        let [text] = texts else { return Err(overflow()) };
        // Numbers and names stay whole where they can; a longer name keeps two words on each side.
        let tied = kept_together(text.clone());
        for text in [with_no_breaks(&tied, true), with_no_breaks(&tied, false), text.clone()] {
            for size in sizes() {
                if let Some(set) = self.broken(&text, size)? {
                    return Ok(set.into_iter().map(|shaped| (shaped, size)).collect());
                }
            }
        }
        Err(overflow())
    }

    /// A space at which no line breaks is drawn as any other.
    fn shaped(&self, text: &str) -> Result<Shaped, LayoutError> {
        shape(self.face(), &text.replace('\u{a0}', " "), &self.field)
    }

    /// The text over the lines of the blank; nothing when they are too few.
    fn broken(&self, text: &str, size: u32) -> Result<Option<Vec<Shaped>>, LayoutError> {
        let mut words = text.split(' ').peekable();
        let mut set = Vec::new();
        for place in &self.lines {
            let mut line = String::new();
            let mut shaped = Shaped::default();
            while let Some(word) = words.peek() {
                let longer =
                    if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
                let wider = self.shaped(&longer)?;
                if length(wider.width, size) > place.width.0 {
                    break;
                }
                (line, shaped) = (longer, wider);
                words.next();
            }
            set.push(shaped);
            if words.peek().is_none() {
                return Ok(Some(set));
            }
        }
        Ok(None)
    }

    fn run(&self, place: &Place, shaped: Shaped, size: u32, profile: &PrintProfile) -> Run {
        let slack = place.width.0 - length(shaped.width, size);
        let inset = match self.align {
            Aligned::Left | Aligned::Justify => 0,
            Aligned::Centre => slack / 2,
            Aligned::Right => slack,
        };
        let at = profile.apply(&self.field, Point::new(place.x.0 + inset, place.y.0));
        Run {
            face: self.face(),
            size,
            x: at.x,
            y: at.y,
            pieces: shaped.pieces,
            ink: Ink::Black,
            turn: 0,
        }
    }

    fn field_box(&self, place: &Place, profile: &PrintProfile) -> FieldBox {
        let corner = Point::new(place.x.0, place.y.0 + BELOW - PITCH);
        let at = profile.apply(&self.field, corner);
        FieldBox {
            field: self.field.clone(),
            page: 0,
            x: at.x,
            y: at.y,
            w: place.width.0,
            h: PITCH,
        }
    }
}
