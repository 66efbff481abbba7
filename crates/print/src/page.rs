//! The page model: what stands where, before anything is a PDF.
//!
//! Lengths are whole micrometres from the **top left** corner, so equal input gives equal pages on
//! every machine. Text keeps its Unicode and the gaps between its words; the PDF writer only
//! carries out what stands here and decides nothing.

use serde::Serialize;

use crate::font::Face;
use crate::picture::Placed;
use crate::tree::{Node, Role};

/// A length or position in micrometres.
pub type Um = i32;

/// The width of A4, 210 mm.
pub const A4_WIDTH: Um = 210_000;
/// The height of A4, 297 mm.
pub const A4_HEIGHT: Um = 297_000;

/// How large a sheet of paper is, standing on its short side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PageSize {
    /// The short side.
    pub width: Um,
    /// The long side.
    pub height: Um,
}

impl PageSize {
    /// What papers of an office are put on.
    pub const A4: Self = Self { width: A4_WIDTH, height: A4_HEIGHT };
    /// Half of it.
    pub const A5: Self = Self { width: 148_000, height: 210_000 };
    /// The envelope that takes A5, or A4 folded once.
    pub const C5: Self = Self { width: 162_000, height: 229_000 };
    /// The envelope that takes A4 folded twice.
    pub const DL: Self = Self { width: 110_000, height: 220_000 };
}

impl Default for PageSize {
    fn default() -> Self {
        Self::A4
    }
}

/// A document laid out: its pages, and where each field of the record stands on them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// One or more boxes per field of the record, also for fields that are empty.
    pub fields: Vec<FieldBox>,
    /// The template that it was laid out with, as [`Edition::version`](crate::Edition::version) says
    /// it; nothing for what no template describes.
    pub template: Option<String>,
}

/// Where a field stands: the window lights it while it is edited and leads a click back to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FieldBox {
    /// The slug of the form's field, for example `child.name`.
    pub field: String,
    /// The page, from 0.
    pub page: u32,
    /// Left edge in µm.
    pub x: Um,
    /// Top edge in µm.
    pub y: Um,
    /// Width in µm.
    pub w: Um,
    /// Height in µm.
    pub h: Um,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// What is drawn, first one lowest.
    pub marks: Vec<Mark>,
    /// How large its paper is.
    pub size: PageSize,
    /// It lies on its long side.
    pub landscape: bool,
    /// What the marks are to a reader, in reading order.
    pub tree: Vec<Node>,
}

impl Page {
    /// Its width.
    #[must_use]
    pub const fn width(&self) -> Um {
        if self.landscape { self.size.height } else { self.size.width }
    }

    /// Its height.
    #[must_use]
    pub const fn height(&self) -> Um {
        if self.landscape { self.size.width } else { self.size.height }
    }

    /// Puts marks below all others; nobody reads them.
    pub(crate) fn underlay(&mut self, marks: impl IntoIterator<Item = Mark>) {
        let before = self.marks.len();
        self.marks.splice(0..0, marks);
        let count = self.marks.len() - before;
        let tree = std::mem::take(&mut self.tree);
        let below = Node::leaf(Role::Artifact, 0..count);
        let above = tree.into_iter().map(|node| node.shifted(count));
        self.tree = std::iter::once(below).chain(above).collect();
    }

    /// Everything on it that says something is in its tree. What is printed over a blank is not: its
    /// words mean nothing without the blank's own.
    #[must_use]
    pub fn is_read_whole(&self) -> bool {
        let mut read = vec![false; self.marks.len()];
        for range in self.tree.iter().flat_map(Node::leaves).flat_map(|node| node.marks.clone()) {
            read[range].fill(true);
        }
        let says = |mark: &Mark| matches!(mark, Mark::Run(_));
        let all = self.marks.iter().zip(read).all(|(mark, read)| read || !says(mark));
        all && !self.tree.is_empty()
    }
}

/// A thing on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// Text on one baseline in one face and size.
    Run(Run),
    /// A straight line.
    Rule(Rule),
    /// A filled or stroked outline.
    Path(Path),
    /// A picture of dots.
    Image(Placed),
}

/// Grey to black; civil-status papers are printed in good black ink, never in red.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Text and rules.
    Black,
    /// Labels and ticks that stand back.
    Grey,
    /// Hairlines between rows.
    Light,
    /// The watermark and the calibration grid.
    Faint,
    /// Paper: to clear what lies below.
    White,
}

/// Text on one baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The face.
    pub face: Face,
    /// The size in hundredths of a point.
    pub size: u32,
    /// Left end of the baseline.
    pub x: Um,
    /// The baseline.
    pub y: Um,
    /// What is shown, from left to right.
    pub pieces: Vec<Piece>,
    /// The ink.
    pub ink: Ink,
    /// Degrees counter-clockwise about the left end of the baseline; 0 but for watermarks.
    pub turn: i16,
}

/// A part of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Characters (NFC) that each have a glyph of their own.
    Text(String),
    /// Room between two parts, in thousandths of an em; negative closes up.
    Gap(i32),
    /// A letter whose mark has no precomposed form (Ê-đê ê̆, ơ̆): drawn as two, read as one.
    Cluster {
        /// What a reader copies, in NFC.
        text: String,
        /// The letter.
        base: char,
        /// Each mark and its offset from the letter's origin, in thousandths of an em.
        marks: Vec<(char, i32, i32)>,
    },
}

/// A straight line from one point to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// From here.
    pub from: Point,
    /// To here.
    pub to: Point,
    /// Thickness.
    pub width: Um,
    /// The ink.
    pub ink: Ink,
    /// Length of dash and gap; 0 for a solid line.
    pub dash: Um,
}

/// A place on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: Um,
    /// From the top.
    pub y: Um,
}

/// One or more closed outlines, painted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Each a closed polygon.
    pub rings: Vec<Vec<Point>>,
    /// The ink inside.
    pub fill: Option<Ink>,
    /// The ink and thickness of the outline.
    pub stroke: Option<(Ink, Um)>,
}

impl Sheet {
    /// The boxes of one field, in page order.
    pub fn boxes_of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a FieldBox> {
        self.fields.iter().filter(move |b| b.field == field)
    }

    /// The field under a point of a page, the smallest box first in doubt.
    #[must_use]
    pub fn field_at(&self, page: u32, x: Um, y: Um) -> Option<&str> {
        self.fields
            .iter()
            .filter(|b| b.page == page)
            .filter(|b| (b.x..b.x + b.w).contains(&x) && (b.y..b.y + b.h).contains(&y))
            .min_by_key(|b| i64::from(b.w) * i64::from(b.h))
            .map(|b| b.field.as_str())
    }
}

impl Point {
    /// The point at `x` from the left and `y` from the top.
    #[must_use]
    pub const fn new(x: Um, y: Um) -> Self {
        Self { x, y }
    }

    pub(crate) const fn moved(self, dx: Um, dy: Um) -> Self {
        Self { x: self.x + dx, y: self.y + dy }
    }
}

impl Mark {
    /// The same mark, moved right and down.
    #[must_use]
    pub fn moved(mut self, dx: Um, dy: Um) -> Self {
        match &mut self {
            Self::Run(run) => {
                run.x += dx;
                run.y += dy;
            }
            Self::Rule(rule) => {
                rule.from = rule.from.moved(dx, dy);
                rule.to = rule.to.moved(dx, dy);
            }
            Self::Path(path) => {
                for point in path.rings.iter_mut().flatten() {
                    *point = point.moved(dx, dy);
                }
            }
            Self::Image(placed) => {
                placed.x += dx;
                placed.y += dy;
            }
        }
        self
    }
}

impl Path {
    /// A rectangle.
    #[must_use]
    pub fn rect(x: Um, y: Um, w: Um, h: Um) -> Self {
        let ring = vec![
            Point::new(x, y),
            Point::new(x + w, y),
            Point::new(x + w, y + h),
            Point::new(x, y + h),
        ];
        Self { rings: vec![ring], fill: None, stroke: None }
    }

    /// A disc, as a polygon of 32 corners (finer than a printer's dot at these sizes).
    #[must_use]
    pub fn disc(centre: Point, radius: Um) -> Self {
        // cos of the first quadrant in steps of 11.25°, in millionths: whole numbers, so that
        // every machine draws the same corners.
        const COS: [i64; 9] =
            [1_000_000, 980_785, 923_880, 831_470, 707_107, 555_570, 382_683, 195_090, 0];
        let ring = (0..32)
            .map(|i: usize| {
                let (cos, sin) = match i / 8 {
                    0 => (COS[i % 8], COS[8 - i % 8]),
                    1 => (-COS[8 - i % 8], COS[i % 8]),
                    2 => (-COS[i % 8], -COS[8 - i % 8]),
                    _ => (COS[8 - i % 8], -COS[i % 8]),
                };
                let at = |c: i64| Um::try_from(i64::from(radius) * c / 1_000_000).unwrap_or(0);
                Point::new(centre.x + at(cos), centre.y + at(sin))
            })
            .collect();
        Self { rings: vec![ring], fill: None, stroke: None }
    }

    /// Filled with this ink.
    #[must_use]
    pub fn filled(mut self, ink: Ink) -> Self {
        self.fill = Some(ink);
        self
    }

    /// Outlined with this ink and thickness.
    #[must_use]
    pub fn stroked(mut self, ink: Ink, width: Um) -> Self {
        self.stroke = Some((ink, width));
        self
    }
}

impl Run {
    /// The text a reader would copy.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Cluster { text, .. } => text.as_str(),
                Piece::Gap(_) => "",
            })
            .collect()
    }
}
