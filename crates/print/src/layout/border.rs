//! What is drawn around a letter of congratulation: two thin lines, plain or with lotus flowers on their
//! corners. Our own drawing, in grey and white: it prints on any printer, and is nothing like a blank.

use crate::page::{Ink, Path, Point, Um};
use crate::set::Fragment;
use tannha_domain::letter_text::Border;

/// The two lines: how far from the edge, and how thick.
const LINES: [(Um, Um); 2] = [(10_000, 500), (11_600, 180)];
/// Between them: where ornaments stand.
const AXIS: Um = 10_900;
/// The lines of the ornaments.
const FINE: Um = 260;
/// Steps of a curve: finer than a printer's dot at these sizes.
const STEPS: i64 = 14;

/// The border, to lie under the page; nothing where there is none.
pub(crate) fn around(border: Border, page: (Um, Um)) -> Option<Fragment> {
    let mut fragment = Fragment::default();
    match border {
        Border::None => return None,
        Border::Line => lines(&mut fragment, page),
        Border::Lotus => {
            lines(&mut fragment, page);
            for mirrored in [(false, false), (true, false), (false, true), (true, true)] {
                corner(&mut fragment, mirrored, page);
            }
            for upper in [true, false] {
                middle(&mut fragment, upper, page);
            }
        }
    }
    Some(fragment)
}

fn lines(fragment: &mut Fragment, (wide, high): (Um, Um)) {
    for (inset, width) in LINES {
        let path = Path::rect(inset, inset, wide - 2 * inset, high - 2 * inset);
        fragment.path(path.stroked(Ink::Grey, width));
    }
}

/// A flower on the upper left corner, opening into the page, with a leaf on either line; the other
/// corners mirror it.
fn corner(fragment: &mut Fragment, (right, below): (bool, bool), (across, down): (Um, Um)) {
    let place = |at: Point| Point {
        x: if right { across - at.x } else { at.x },
        y: if below { down - at.y } else { at.y },
    };
    let mut draw = |path: Path| fragment.path(moved(path, place));
    let heart = Point::new(AXIS, AXIS);
    // Leaves along the lines, then the petals from the outer ones inwards: each lies over the last.
    for (x, y) in [(1, 0), (0, 1)] {
        let along = |from: Um| Point::new(AXIS + x * from, AXIS + y * from);
        draw(petal(along(13_500), along(24_500), 1_500));
        draw(petal(along(15_500), along(22_000), 500));
        draw(Path::disc(along(27_000), 650).filled(Ink::White).stroked(Ink::Grey, FINE));
    }
    for (tip, wide) in [
        ((12_400, -900), 1_900),
        ((-900, 12_400), 1_900),
        ((11_400, 3_200), 2_000),
        ((3_200, 11_400), 2_000),
        ((8_900, 6_000), 2_100),
        ((6_000, 8_900), 2_100),
        ((8_300, 8_300), 2_300),
    ] {
        draw(petal(heart, Point::new(AXIS + tip.0, AXIS + tip.1), wide));
    }
    draw(petal(heart, Point::new(AXIS + 5_600, AXIS + 5_600), 900));
    draw(Path::disc(heart, 1_500).filled(Ink::White).stroked(Ink::Grey, FINE));
    draw(Path::disc(heart, 600).filled(Ink::Grey));
}

/// A bud between two leaves in the middle of the upper or the lower line.
fn middle(fragment: &mut Fragment, upper: bool, (across, down): (Um, Um)) {
    let place = |at: Point| Point {
        x: across / 2 + at.x,
        y: if upper { AXIS + at.y } else { down - AXIS - at.y },
    };
    let mut draw = |path: Path| fragment.path(moved(path, place));
    for side in [-1, 1] {
        draw(petal(Point::new(side * 2_500, 0), Point::new(side * 12_500, 0), 1_400));
        draw(petal(Point::new(side * 4_000, 0), Point::new(side * 10_000, 0), 450));
        draw(
            Path::disc(Point::new(side * 15_000, 0), 600)
                .filled(Ink::White)
                .stroked(Ink::Grey, FINE),
        );
    }
    for (tip, wide) in [(-3_400, 1_500), (3_400, 1_500), (0, 1_700)] {
        draw(petal(Point::new(0, -1_200), Point::new(tip, 5_000), wide));
    }
}

/// A petal from its foot to its tip, bulging to either side.
fn petal(foot: Point, tip: Point, bulge: Um) -> Path {
    let (dx, dy) = (i64::from(tip.x - foot.x), i64::from(tip.y - foot.y));
    let length = root(dx * dx + dy * dy).max(1);
    // From the foot a part of the way, and so far aside.
    let aside = |hundredths: i64, side: i64| {
        let out = side * i64::from(bulge) * 4 / 3;
        (
            i64::from(foot.x) + dx * hundredths / 100 - dy * out / length,
            i64::from(foot.y) + dy * hundredths / 100 + dx * out / length,
        )
    };
    let (from, to) = (wide(foot), wide(tip));
    let mut ring = Vec::new();
    curve(&mut ring, [from, aside(22, 1), aside(68, 1), to]);
    curve(&mut ring, [to, aside(68, -1), aside(22, -1), from]);
    let path = Path { rings: vec![ring], fill: None, stroke: None };
    path.filled(Ink::White).stroked(Ink::Grey, FINE)
}

fn wide(at: Point) -> (i64, i64) {
    (i64::from(at.x), i64::from(at.y))
}

/// A cubic curve in whole numbers, so that every machine draws the same corners; without its end.
fn curve(ring: &mut Vec<Point>, [a, b, c, d]: [(i64, i64); 4]) {
    for step in 0..STEPS {
        let (there, back) = (step, STEPS - step);
        let mixed = |a: i64, b: i64, c: i64, d: i64| {
            let sum = back * back * back * a
                + 3 * there * back * back * b
                + 3 * there * there * back * c
                + there * there * there * d;
            Um::try_from(sum / (STEPS * STEPS * STEPS)).unwrap_or(0)
        };
        ring.push(Point::new(mixed(a.0, b.0, c.0, d.0), mixed(a.1, b.1, c.1, d.1)));
    }
}

/// The whole root of a square, by halving.
fn root(square: i64) -> i64 {
    let (mut low, mut high) = (0, 1_000_000);
    while low < high {
        let middle = (low + high + 1) / 2;
        if middle * middle <= square { low = middle } else { high = middle - 1 }
    }
    low
}

fn moved(mut path: Path, place: impl Fn(Point) -> Point) -> Path {
    for point in path.rings.iter_mut().flatten() {
        *point = place(*point);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{A4_HEIGHT, A4_WIDTH, Mark};

    const PAGE: (Um, Um) = (A4_WIDTH, A4_HEIGHT);

    /// Words begin 30 mm from the left and 20 mm from the top (NĐ 30/2020): no flower reaches them, and
    /// none the edge that printers leave white.
    #[test]
    fn flowers_keep_clear_of_the_words_and_of_the_edge() {
        let border = around(Border::Lotus, PAGE).map(|fragment| fragment.marks).unwrap_or_default();
        let points = border.iter().filter_map(|mark| match mark {
            Mark::Path(path) => Some(path.rings.iter().flatten()),
            _ => None,
        });
        for point in points.flatten() {
            let inside = |at: Um, whole: Um| (5_000..=whole - 5_000).contains(&at);
            assert!(inside(point.x, A4_WIDTH) && inside(point.y, A4_HEIGHT), "{point:?}");
            let words = (30_000..=A4_WIDTH - 15_000).contains(&point.x)
                && (20_000..=A4_HEIGHT - 20_000).contains(&point.y);
            assert!(!words, "{point:?}");
        }
        assert!(around(Border::None, PAGE).is_none());
    }
}
