//! A page as somebody sees it: its size after it was cut and turned, and where a place on it lies in the
//! file's own coordinates.

use lopdf::{Dictionary, Object, ObjectId};

use super::{
    Pdf,
    field::{MOST_SIGNATURES, name_part},
};
use crate::error::SignError;

/// Points in a micrometre.
const POINTS: f64 = 72.0 / 25_400.0;
/// A page tree that goes deeper has a loop.
const DEEPEST: usize = 64;
/// A file with more entries in its pages' lists is nobody's paper; a list may stand on many pages.
const MOST_ENTRIES: usize = 1_000_000;

/// Where a page lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PageFrame {
    pub(crate) id: ObjectId,
    /// Left, bottom, right, top in points.
    corners: [f64; 4],
    /// Quarter turns clockwise.
    turns: u8,
}

/// A rectangle in the file's coordinates, and how what stands in it is turned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spot {
    /// Left, bottom, right, top in points.
    pub(crate) rect: [f64; 4],
    /// What makes the drawing stand upright for who looks at the page.
    pub(crate) matrix: [i64; 4],
}

/// The frame of a page, counted from 1; the last one for `None`.
///
/// # Errors
/// [`SignError::NoSuchPage`], [`SignError::NotPdf`].
pub(crate) fn frame_of(pdf: &Pdf<'_>, page: Option<u32>) -> Result<PageFrame, SignError> {
    let pages = pdf.pages();
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let wanted = page.unwrap_or(count);
    let missing = SignError::NoSuchPage { page: wanted, pages: count };
    frame(pdf, pages.get(&wanted).copied().ok_or(missing)?)
}

/// What is seen of a signature on a page, or will be once somebody signs in the room that waits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Standing {
    /// The page.
    pub(crate) page: ObjectId,
    /// The field's name.
    pub(crate) name: String,
    /// The field's widget.
    pub(crate) widget: ObjectId,
    /// The signature in it; the newest has the highest number.
    pub(crate) signature: Option<ObjectId>,
    /// Left, upper edge, width and height in µm.
    pub(crate) seen: [f64; 4],
}

/// Every signature that is seen and every room that waits, page after page.
///
/// # Errors
/// [`SignError::TooManyFields`]: each of them is held against each.
pub(crate) fn standing(pdf: &Pdf<'_>) -> Result<Vec<Standing>, SignError> {
    let mut found = Vec::new();
    let (mut entries, mut widgets) = (0, 0);
    for page in pdf.pages().values() {
        let list = pdf.document.get_dictionary(*page).ok().and_then(|node| {
            pdf.value(node, b"Annots").and_then(|annotations| annotations.as_array().ok())
        });
        for entry in list.into_iter().flatten() {
            count(&mut entries, MOST_ENTRIES)?;
            let Some((widget, node)) = signature_widget(pdf, entry) else { continue };
            count(&mut widgets, MOST_SIGNATURES)?;
            found.extend(stands(pdf, *page, widget, node));
        }
    }
    Ok(found)
}

/// One more of what there is at most so often.
fn count(so_far: &mut usize, limit: usize) -> Result<(), SignError> {
    *so_far += 1;
    if *so_far > limit { Err(SignError::TooManyFields { limit }) } else { Ok(()) }
}

fn signature_widget<'d>(pdf: &'d Pdf<'_>, entry: &Object) -> Option<(ObjectId, &'d Dictionary)> {
    let widget = entry.as_reference().ok()?;
    let node = pdf.document.get_dictionary(widget).ok()?;
    let is_signature = node.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Sig");
    is_signature.then_some((widget, node))
}

fn stands(pdf: &Pdf<'_>, page: ObjectId, widget: ObjectId, node: &Dictionary) -> Option<Standing> {
    let rect = corners(pdf, pdf.value(node, b"Rect")?)?;
    if rect[2] <= rect[0] || rect[3] <= rect[1] {
        return None;
    }
    let seen = frame(pdf, page).ok()?.seen(rect);
    let name = name_part(pdf, node).unwrap_or_default();
    // A field may have waited since before others signed: what is new is its signature.
    let signature = node.get(b"V").ok().map(|value| value.as_reference().unwrap_or(widget));
    Some(Standing { page, name, widget, signature, seen })
}

/// The frame of the page that is this object.
///
/// # Errors
/// [`SignError::NotPdf`].
pub(crate) fn frame(pdf: &Pdf<'_>, id: ObjectId) -> Result<PageFrame, SignError> {
    let media = inherited(pdf, id, b"MediaBox").and_then(|found| corners(pdf, found));
    let media = media.ok_or(SignError::NotPdf)?;
    let crop = inherited(pdf, id, b"CropBox").and_then(|found| corners(pdf, found));
    let seen = crop.map_or(media, |crop| {
        [crop[0].max(media[0]), crop[1].max(media[1]), crop[2].min(media[2]), crop[3].min(media[3])]
    });
    let turn = inherited(pdf, id, b"Rotate").and_then(|found| found.as_i64().ok()).unwrap_or(0);
    let turns = u8::try_from(turn.div_euclid(90).rem_euclid(4)).unwrap_or(0);
    Ok(PageFrame { id, corners: seen, turns })
}

impl PageFrame {
    /// Width and height in µm as it is seen.
    pub(crate) fn size(&self) -> (f64, f64) {
        let [left, bottom, right, top] = self.corners;
        let (width, height) = ((right - left) / POINTS, (top - bottom) / POINTS);
        if self.turns.is_multiple_of(2) { (width, height) } else { (height, width) }
    }

    /// A rectangle of the file as it is seen: left, upper edge, width and height in µm.
    pub(crate) fn seen(&self, [x0, y0, x1, y1]: [f64; 4]) -> [f64; 4] {
        let [left, bottom, right, top] = self.corners;
        let (x, y, w, h) = match self.turns {
            0 => (x0 - left, top - y1, x1 - x0, y1 - y0),
            1 => (y0 - bottom, x0 - left, y1 - y0, x1 - x0),
            2 => (right - x1, y0 - bottom, x1 - x0, y1 - y0),
            _ => (top - y1, right - x1, y1 - y0, x1 - x0),
        };
        [x, y, w, h].map(|points| points / POINTS)
    }

    /// Where a box lies that is told from the upper left corner in µm.
    ///
    /// # Errors
    /// [`SignError::OffPage`].
    pub(crate) fn spot(&self, x: f64, y: f64, w: f64, h: f64) -> Result<Spot, SignError> {
        /// A tenth of a millimetre is nobody's fault.
        const SLACK: f64 = 100.0;
        let (width, height) = self.size();
        let fits = x >= -SLACK && y >= -SLACK && x + w <= width + SLACK && y + h <= height + SLACK;
        // A comparison that is false also for what is no number.
        if !(fits && w > 0.0 && h > 0.0) {
            return Err(SignError::OffPage);
        }
        let [left, bottom, right, top] = self.corners;
        let (x0, y0, x1, y1) = (x * POINTS, y * POINTS, (x + w) * POINTS, (y + h) * POINTS);
        let rect = match self.turns {
            0 => [left + x0, top - y1, left + x1, top - y0],
            1 => [left + y0, bottom + x0, left + y1, bottom + x1],
            2 => [right - x1, bottom + y0, right - x0, bottom + y1],
            _ => [right - y1, top - x1, right - y0, top - x0],
        };
        Ok(Spot { rect, matrix: self.upright().0 })
    }

    /// What makes a drawing stand upright for who looks at the page, and whether its width lies along the
    /// file's height then.
    pub(crate) const fn upright(&self) -> ([i64; 4], bool) {
        match self.turns {
            0 => ([1, 0, 0, 1], false),
            1 => ([0, 1, -1, 0], true),
            2 => ([-1, 0, 0, -1], false),
            _ => ([0, -1, 1, 0], true),
        }
    }
}

/// A value of a page, or of the nodes above it.
fn inherited<'d>(pdf: &'d Pdf<'_>, page: ObjectId, key: &[u8]) -> Option<&'d Object> {
    let mut node: &Dictionary = pdf.document.get_dictionary(page).ok()?;
    for _ in 0..DEEPEST {
        if let Some(found) = pdf.value(node, key) {
            return Some(found);
        }
        node = pdf.value(node, b"Parent")?.as_dict().ok()?;
    }
    None
}

pub(super) fn corners(pdf: &Pdf<'_>, found: &Object) -> Option<[f64; 4]> {
    let numbers = found.as_array().ok().filter(|list| list.len() == 4)?.iter().map(|one| {
        let number = pdf.follow(one)?.as_float().ok()?;
        Some(f64::from(number)).filter(|number| number.is_finite())
    });
    let [a, b, c, d] = numbers.collect::<Option<Vec<f64>>>()?.try_into().ok()?;
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(turns: u8) -> Spot {
        // 100 by 200 points, its corner away from zero
        let frame = PageFrame { id: (1, 0), corners: [10.0, 20.0, 110.0, 220.0], turns };
        let point = 1.0 / POINTS;
        // 5 points from the left as seen, 10 from the top, 20 wide, 30 high
        frame.spot(5.0 * point, 10.0 * point, 20.0 * point, 30.0 * point).unwrap()
    }

    #[test]
    fn a_place_that_was_found_is_seen_where_it_was_put() {
        for turns in 0..4 {
            let frame = PageFrame { id: (1, 0), corners: [10.0, 20.0, 210.0, 320.0], turns };
            let put = [7_000.0, 9_000.0, 20_000.0, 11_000.0];
            let spot = frame.spot(put[0], put[1], put[2], put[3]).unwrap();
            for (seen, put) in frame.seen(spot.rect).into_iter().zip(put) {
                assert!((seen - put).abs() < 0.01, "{turns}");
            }
        }
    }

    fn rounded(rect: [f64; 4]) -> [i32; 4] {
        #[expect(clippy::cast_possible_truncation, reason = "small whole numbers in a test")]
        rect.map(|number| number.round() as i32)
    }

    #[test]
    fn a_place_is_found_on_a_page_that_lies_on_its_side() {
        assert_eq!(rounded(spot(0).rect), [15, 180, 35, 210]);
        // Turned clockwise, what is seen at the upper left is the lower left of the file's page.
        assert_eq!(rounded(spot(1).rect), [20, 25, 50, 45]);
        assert_eq!(rounded(spot(2).rect), [85, 30, 105, 60]);
        assert_eq!(rounded(spot(3).rect), [70, 195, 100, 215]);
    }

    #[test]
    fn a_place_off_the_page_is_refused() {
        let frame = PageFrame { id: (1, 0), corners: [0.0, 0.0, 100.0, 100.0], turns: 0 };
        for (x, y, w, h) in [
            (-5_000.0, 0.0, 1_000.0, 1_000.0),
            (0.0, 0.0, 60_000.0, 1_000.0),
            (0.0, 0.0, 0.0, 1_000.0),
            (f64::NAN, 0.0, 1_000.0, 1_000.0),
        ] {
            assert_eq!(frame.spot(x, y, w, h), Err(SignError::OffPage));
        }
    }
}
