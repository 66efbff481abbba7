//! Where a signature stands: a named place of the page, or a box in µm from its upper left corner.

use tannha_print::{Face, FieldBox, Mark, Run, Sheet, set_line};

use super::room;
use crate::{
    error::SignError,
    pdf::{PageFrame, Pdf, Spot as PdfSpot, Standing, frame, frame_of},
};

/// A page and a place on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// From 1; the last page for `None`.
    pub page: Option<u32>,
    /// Where on it.
    pub spot: Spot,
}

/// A place of a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spot {
    /// A corner, the margins of NĐ 30/2020 kept free. Where somebody stands there already, beside them at
    /// the upper edge and above them at the lower one.
    Corner(Corner),
    /// In the middle of a box: where a person's signature stands between title and name.
    Middle {
        /// Left edge in µm.
        x: f64,
        /// Upper edge in µm.
        y: f64,
        /// Width in µm.
        w: f64,
        /// Height in µm.
        h: f64,
    },
    /// The office's seal: over the left third of the signature that a person ([`SIGNER_FIELD`]) put on
    /// the file last, on whichever page that is; of the last one at all where no field is called so.
    OverSignature,
}

/// A corner of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corner {
    /// For what the office signs beside: received documents, copies, attachments.
    UpperRight,
    /// Free for other papers.
    UpperLeft,
    /// Where the signature of a letter stands when its place is not known better.
    LowerRight,
    /// Free for other papers.
    LowerLeft,
}

/// The field of a person's signature; a second one has a number behind it.
pub const SIGNER_FIELD: &str = "nguoi-ky";

/// What is kept free at the edges in µm. The corner stamp stands in the upper margin, above the text.
pub(super) const SIDE: f64 = 15_000.0;
pub(super) const TOP: f64 = 5_000.0;
const BOTTOM: f64 = 20_000.0;
/// So many of the newest signatures may have a seal over them.
const MOST_SPOTS: usize = 64;
/// Letters and notices write their number at thirteen points, in hundredths.
const WORDS_SIZE: u32 = 1_300;
/// A space of that size.
const SPACE: i32 = 1_150;

impl Place {
    /// Where the signature of one of our own papers stands: between the title and the name.
    #[must_use]
    pub fn of_signer(sheet: &Sheet) -> Option<Self> {
        let lowest = |field: &str| sheet.boxes_of(field).last().cloned();
        let (title, name) = (lowest("signer.title")?, lowest("signer.name")?);
        between(&title, &name)
    }

    /// Behind the words that begin what stands as `field`, for a drawing of this width in µm: where a number
    /// is written in after the signature (NĐ 30/2020/NĐ-CP Đ15).
    #[must_use]
    pub fn behind(sheet: &Sheet, field: &str, words: &str, width: f64) -> Option<Self> {
        let found = sheet.boxes_of(field).next()?;
        let page = sheet.pages.get(usize::try_from(found.page).ok()?)?;
        let begins = page.marks.iter().find_map(|mark| match mark {
            Mark::Run(run) if run.text().starts_with(words) && is_in(found, run) => Some(run.x),
            _ => None,
        })?;
        let (_, long) = set_line(words, Face::Regular, WORDS_SIZE, field).ok()?;
        Some(Self {
            page: found.page.checked_add(1),
            spot: Spot::Middle {
                x: f64::from(begins + long + SPACE),
                y: f64::from(found.y),
                w: width,
                h: f64::from(found.h),
            },
        })
    }

    /// The page, and where a drawing of this size lies on it beside what stands there.
    pub(crate) fn on(
        &self,
        pdf: &Pdf<'_>,
        size: (f64, f64),
        standing: &[Standing],
    ) -> Result<(PageFrame, PdfSpot), SignError> {
        let standing: Vec<&Standing> = standing.iter().collect();
        self.first_spots(pdf, size, &standing, 1)?.into_iter().next().ok_or(SignError::NoSignature)
    }

    /// The places that are meant, the best first: a seal belongs to any signature of a person.
    pub(crate) fn spots(
        &self,
        pdf: &Pdf<'_>,
        size: (f64, f64),
        standing: &[&Standing],
    ) -> Result<Vec<(PageFrame, PdfSpot)>, SignError> {
        self.first_spots(pdf, size, standing, MOST_SPOTS)
    }

    fn first_spots(
        &self,
        pdf: &Pdf<'_>,
        size: (f64, f64),
        standing: &[&Standing],
        most: usize,
    ) -> Result<Vec<(PageFrame, PdfSpot)>, SignError> {
        if self.spot == Spot::OverSignature {
            let mut spots = Vec::new();
            for under in signatures(standing).into_iter().take(most) {
                let frame = frame(pdf, under.page)?;
                let others = standing.iter().copied().filter(|one| one.widget != under.widget);
                let taken = room::on_page(others, frame.id);
                let (x, y) = room::beside(over(under.seen, size), size, &taken);
                match frame.spot(x, y, size.0, size.1) {
                    Ok(spot) => spots.push((frame, spot)),
                    Err(error) if spots.is_empty() => return Err(error),
                    Err(_) => {}
                }
            }
            return Ok(spots);
        }
        let frame = frame_of(pdf, self.page)?;
        let page = frame.size();
        let first = self.spot.corner_of(page, size);
        let (x, y) = match self.spot {
            Spot::Corner(corner) => {
                let taken = room::on_page(standing.iter().copied(), frame.id);
                room::free(corner, first, page, size, &taken)
            }
            _ => first,
        };
        Ok(vec![(frame, frame.spot(x, y, size.0, size.1)?)])
    }
}

/// The signatures over which a seal may stand, the newest first: those of persons, where there are any.
fn signatures<'s>(standing: &[&'s Standing]) -> Vec<&'s Standing> {
    let is_person = |one: &&Standing| {
        let number = one.name.strip_prefix(SIGNER_FIELD);
        number.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let signed = standing.iter().copied().filter(|one| one.signature.is_some());
    let (mut found, others): (Vec<_>, Vec<_>) = signed.partition(is_person);
    if found.is_empty() {
        found = others;
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.signature));
    found
}

/// It stands on a line of this box.
fn is_in(field: &FieldBox, run: &Run) -> bool {
    let across = (field.x..=field.x + field.w).contains(&run.x);
    across && (field.y..=field.y + field.h).contains(&run.y)
}

fn between(title: &FieldBox, name: &FieldBox) -> Option<Place> {
    let top = title.y + title.h;
    (title.page == name.page && name.y > top).then(|| Place {
        page: title.page.checked_add(1),
        spot: Spot::Middle {
            x: f64::from(name.x),
            y: f64::from(top),
            w: f64::from(name.w),
            h: f64::from(name.y - top),
        },
    })
}

impl Spot {
    /// The upper left corner of a drawing of this size.
    fn corner_of(self, page: (f64, f64), (width, height): (f64, f64)) -> (f64, f64) {
        match self {
            Self::Corner(Corner::UpperRight) => (page.0 - SIDE - width, TOP),
            Self::Corner(Corner::UpperLeft) => (SIDE, TOP),
            Self::Corner(Corner::LowerRight) => (page.0 - SIDE - width, page.1 - BOTTOM - height),
            Self::Corner(Corner::LowerLeft) => (SIDE, page.1 - BOTTOM - height),
            Self::Middle { x, y, w, h } => (x + (w - width) / 2.0, y + (h - height) / 2.0),
            Self::OverSignature => (0.0, 0.0),
        }
    }
}

/// A seal's corner over a signature: its right edge a third into it, their middles at one height.
fn over([x, y, w, h]: [f64; 4], (width, height): (f64, f64)) -> (f64, f64) {
    (x + w / 3.0 - width, y + (h - height) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const A4: (f64, f64) = (210_000.0, 297_000.0);

    #[test]
    fn the_corner_stamp_stands_in_the_upper_right_margin() {
        let (x, y) = Spot::Corner(Corner::UpperRight).corner_of(A4, (50_000.0, 9_000.0));
        assert_eq!((x, y), (145_000.0, 5_000.0));
    }

    #[test]
    fn the_seal_covers_the_left_third_of_the_signature() {
        let signature = [120_000.0, 200_000.0, 45_000.0, 20_000.0];
        let (x, y) = over(signature, (36_000.0, 36_000.0));
        assert_eq!((x + 36_000.0, y), (135_000.0, 192_000.0));
    }
}
