//! Room beside the signatures that stand on a page: none lies across another. All in µm, from the page's
//! upper left corner.

use lopdf::ObjectId;

use super::place::{Corner, SIDE, TOP};
use crate::pdf::Standing;

/// Between two that stand side by side.
const GAP: f64 = 3_000.0;
/// At the lower edge each has as much height as the seal that may come over it.
const SEAL_HEIGHT: f64 = 40_000.0;
/// Steps of a search. A page of A4 has room for fewer; on a larger one that is so full nobody sees a
/// better place either.
const MOST_STEPS: usize = 1_000;
/// The same to the side of a seal.
const MOST_BESIDE: usize = 64;

/// Left, upper edge, width, height.
type Box = [f64; 4];

/// What stands on this page.
pub(super) fn on_page<'a>(
    standing: impl IntoIterator<Item = &'a Standing>,
    page: ObjectId,
) -> Vec<Box> {
    let here = standing.into_iter().filter(|one| one.page == page);
    here.map(|one| one.seen).collect()
}

/// The place in a corner, or the next one that is free: at the upper edge towards the page's middle, where
/// nothing of the text stands; at the lower edge upwards. Where nothing is free, the corner itself.
pub(super) fn free(
    corner: Corner,
    first: (f64, f64),
    page: (f64, f64),
    size: (f64, f64),
    taken: &[Box],
) -> (f64, f64) {
    let is_right = matches!(corner, Corner::UpperRight | Corner::LowerRight);
    let is_lower = matches!(corner, Corner::LowerRight | Corner::LowerLeft);
    let tall = |one: Box| if is_lower { for_a_seal(one) } else { one };
    let taken: Vec<Box> = taken.iter().map(|one| tall(*one)).collect();
    let is_on_page = |x: f64, y: f64| {
        x >= SIDE && x + size.0 <= page.0 - SIDE && y >= TOP && y + size.1 <= page.1
    };
    let (mut x, mut y) = first;
    // Each step leaves one of them behind, in one row or column after another.
    for _ in 0..MOST_STEPS {
        let own = tall([x, y, size.0, size.1]);
        let Some(hit) = taken.iter().find(|one| overlap(own, **one)) else { return (x, y) };
        let next = match (is_lower, is_right) {
            (true, _) => (x, hit[1] - GAP - own[3] + (y - own[1])),
            (false, true) => (hit[0] - GAP - size.0, y),
            (false, false) => (hit[0] + hit[2] + GAP, y),
        };
        (x, y) = next;
        if !is_on_page(x, y) {
            (x, y) = match (is_lower, is_right) {
                (true, true) => (x - GAP - size.0, first.1),
                (true, false) => (x + GAP + size.0, first.1),
                (false, _) => (first.0, y + GAP + size.1),
            };
            if !is_on_page(x, y) {
                break;
            }
        }
    }
    first
}

/// A seal's place, or further to the left where another seal stands already.
pub(super) fn beside(first: (f64, f64), size: (f64, f64), taken: &[Box]) -> (f64, f64) {
    let (mut x, y) = first;
    for _ in 0..MOST_BESIDE {
        let own = [x, y, size.0, size.1];
        let Some(hit) = taken.iter().find(|one| overlap(own, **one)) else { return (x, y) };
        x = hit[0] - GAP - size.0;
        if x < 0.0 {
            break;
        }
    }
    first
}

fn for_a_seal([x, y, w, h]: Box) -> Box {
    let more = (SEAL_HEIGHT - h).max(0.0);
    [x, y - more / 2.0, w, h + more]
}

fn overlap(one: Box, other: Box) -> bool {
    /// What rounding to a thousandth of a point takes away.
    const SLACK: f64 = 50.0;
    let over =
        |at: usize| (one[at] + one[at + 2]).min(other[at] + other[at + 2]) - one[at].max(other[at]);
    over(0) > SLACK && over(1) > SLACK
}

#[cfg(test)]
mod tests {
    use super::*;

    const A4: (f64, f64) = (210_000.0, 297_000.0);

    /// Puts one after another into a corner.
    fn filled(
        corner: Corner,
        first: impl Fn((f64, f64)) -> (f64, f64),
        sizes: &[(f64, f64)],
    ) -> Vec<Box> {
        let mut taken: Vec<Box> = Vec::new();
        for size in sizes {
            let (x, y) = free(corner, first(*size), A4, *size, &taken);
            taken.push([x, y, size.0, size.1]);
        }
        taken
    }

    #[test]
    fn who_comes_to_a_corner_that_is_taken_stands_beside_or_above() {
        let words = (60_000.0, 14_000.0);
        let sizes = [words, (45_000.0, 20_000.0), words, (80_000.0, 25_000.0), words];
        let upper = filled(Corner::UpperRight, |(w, _)| (195_000.0 - w, 5_000.0), &sizes);
        let lower = filled(Corner::LowerRight, |(w, h)| (195_000.0 - w, 277_000.0 - h), &sizes);
        let left = filled(Corner::LowerLeft, |(_, h)| (15_000.0, 277_000.0 - h), &sizes);
        for boxes in [&upper, &lower, &left] {
            for (place, one) in boxes.iter().enumerate() {
                assert!(one[0] >= SIDE && one[1] >= TOP && one[0] + one[2] <= A4.0 - SIDE);
                assert!(boxes[..place].iter().all(|other| !overlap(*one, *other)), "{boxes:?}");
            }
        }
        assert_eq!(upper[1][1], upper[0][1], "side by side, above the text");
        assert_eq!(lower[2][0], lower[0][0], "one above another");
        let seals = lower.iter().map(|one| for_a_seal(*one));
        let seals: Vec<Box> = seals.collect();
        assert!(!overlap(seals[0], seals[1]), "each has room for a seal");
    }

    #[test]
    fn a_page_that_is_full_has_no_better_place_than_the_corner() {
        let whole = [0.0, 0.0, A4.0, A4.1];
        let first = (135_000.0, 5_000.0);
        assert_eq!(free(Corner::UpperRight, first, A4, (60_000.0, 9_000.0), &[whole]), first);
        assert_eq!(beside(first, (34_000.0, 34_000.0), &[whole]), first);
    }
}
