//! A piece of a page.

use crate::page::{FieldBox, Ink, Mark, Path, Point, Rule, Um};
use crate::picture::Placed;
use crate::tree::{Node, Role, joined};

/// How thick the lines around the cells of a table are.
pub(crate) const RULED: Um = 150;

/// Marks and field boxes relative to a top left corner, and the height they take in a stack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fragment {
    pub(crate) height: Um,
    pub(crate) marks: Vec<Mark>,
    pub(crate) fields: Vec<FieldBox>,
    /// What its marks are to a reader, in reading order.
    pub(crate) tree: Vec<Node>,
    /// It never closes a page: a heading.
    pub(crate) keeps_to_next: bool,
    /// It never opens a page: a signature, a sum.
    pub(crate) keeps_to_previous: bool,
    /// Where it may be parted between lines.
    pub(crate) lines: Option<Lines>,
    /// What it is stacked of, where it may be parted between its pieces because no page holds all of it.
    pub(crate) pieces: Vec<Self>,
}

/// Lines at one distance, between which a page may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lines {
    /// How far below the top of the fragment the first begins.
    pub(crate) top: Um,
    /// From one to the next.
    pub(crate) leading: Um,
    /// How many there are.
    pub(crate) count: usize,
    /// The room that closes the lines that stay and opens those that go on.
    pub(crate) air: Um,
    /// A row of a table so wide: it is parted only where no page holds it, and its cells are closed.
    pub(crate) ruled: Option<Um>,
}

impl Lines {
    /// As many as fit into a height.
    pub(crate) fn within(top: Um, leading: Um, height: Um) -> Option<Self> {
        let count = usize::try_from(height.checked_div(leading)?).ok()?;
        Some(Self { top, leading, count, air: 0, ruled: None })
    }
}

impl Fragment {
    /// Room with nothing in it.
    pub(crate) fn room(height: Um) -> Self {
        Self { height, ..Self::default() }
    }

    /// A horizontal rule in the middle of `height`.
    pub(crate) fn rule(x: Um, width: Um, thickness: Um, height: Um) -> Self {
        let mut fragment = Self::room(height);
        fragment.line(
            Point::new(x, height / 2),
            Point::new(x + width, height / 2),
            thickness,
            Ink::Black,
        );
        fragment
    }

    /// Adds a solid line.
    pub(crate) fn line(&mut self, from: Point, to: Point, width: Um, ink: Ink) {
        self.marks.push(Mark::Rule(Rule { from, to, width, ink, dash: 0 }));
    }

    /// Adds a dashed line.
    pub(crate) fn dashes(&mut self, from: Point, to: Point, width: Um, ink: Ink, dash: Um) {
        self.marks.push(Mark::Rule(Rule { from, to, width, ink, dash }));
    }

    /// Adds an outline.
    pub(crate) fn path(&mut self, path: Path) {
        self.marks.push(Mark::Path(path));
    }

    /// Adds a picture.
    pub(crate) fn image(&mut self, placed: Placed) {
        self.height = self.height.max(placed.y + placed.h);
        self.marks.push(Mark::Image(placed));
    }

    /// Says that a field stands in this box.
    pub(crate) fn field(&mut self, field: &str, x: Um, y: Um, w: Um, h: Um) {
        self.fields.push(FieldBox { field: field.to_owned(), page: 0, x, y, w, h });
    }

    /// The whole fragment is one field: one box, `width` wide.
    pub(crate) fn into_field(mut self, field: &str, width: Um) -> Self {
        self.fields.clear();
        let height = self.height;
        self.field(field, 0, 0, width, height);
        self
    }

    /// All that is read in it is one thing: a title of two lines, a cell.
    pub(crate) fn read_as(mut self, role: Role) -> Self {
        let marks = joined(&self.tree);
        self.tree = vec![Node { role, marks, nodes: Vec::new() }];
        self
    }

    /// Its parts are the cells of one row.
    pub(crate) fn into_row(mut self, first: bool) -> Self {
        let nodes = std::mem::take(&mut self.tree);
        self.tree = vec![Node { role: Role::Row { first }, marks: Vec::new(), nodes }];
        self
    }

    /// All of it, lines and outlines too, is one picture that shows this.
    pub(crate) fn into_figure(mut self, alt: impl Into<String>) -> Self {
        self.tree = vec![Node::leaf(Role::Figure { alt: alt.into() }, 0..self.marks.len())];
        self
    }

    /// None of it is read.
    pub(crate) fn into_artifact(mut self) -> Self {
        self.tree = vec![Node::leaf(Role::Artifact, 0..self.marks.len())];
        self
    }

    /// The same, never last on its page.
    pub(crate) fn keeping_to_next(self) -> Self {
        Self { keeps_to_next: true, ..self }
    }

    /// The same, never first on its page.
    pub(crate) fn keeping_to_previous(self) -> Self {
        Self { keeps_to_previous: true, ..self }
    }

    /// Parted so that the first part is at most `room` high and each has `company` lines or more;
    /// nothing where that cannot be.
    pub(crate) fn parted(&self, room: Um, company: usize) -> Option<(Self, Self)> {
        let lines = self.lines?;
        let fit = (room - lines.top - lines.air).checked_div(lines.leading)?;
        let fit = usize::try_from(fit).ok()?.min(lines.count.checked_sub(company)?);
        (fit >= company).then(|| self.cut(lines, fit))
    }

    /// Parted before its last `company` lines, where as many stay.
    pub(crate) fn last_lines(&self, company: usize) -> Option<(Self, Self)> {
        let lines = self.lines?;
        let stay = lines.count.checked_sub(company).filter(|stay| *stay >= company)?;
        Some(self.cut(lines, stay))
    }

    /// What stands in its first `count` lines and what stands below; a box over both is one box of each.
    fn cut(&self, lines: Lines, count: usize) -> (Self, Self) {
        let y = lines.top + lines.leading * Um::try_from(count).unwrap_or(0);
        let (end, shift) = (y + lines.air, y - lines.air);
        let (mut above, mut below) = (Self::room(end), Self::room(self.height - shift));
        above.lines = Some(Lines { count, ..lines });
        below.lines = Some(Lines { top: lines.air, count: lines.count - count, ..lines });
        (above.keeps_to_previous, below.keeps_to_next) =
            (self.keeps_to_previous, self.keeps_to_next);
        // Where each mark stands now.
        let mut places = Vec::with_capacity(self.marks.len());
        for mark in &self.marks {
            let (stays, goes) = parted(mark, y, end, shift);
            let placed = |part: &mut Self, mark: Option<Mark>| {
                let at = part.marks.len();
                part.marks.extend(mark);
                (part.marks.len() > at).then_some(at)
            };
            places.push((placed(&mut above, stays), placed(&mut below, goes)));
        }
        for b in &self.fields {
            let bottom = b.y + b.h;
            if b.y < y {
                above.fields.push(FieldBox { h: bottom.min(end) - b.y, ..b.clone() });
            }
            if bottom > y {
                let (top, field) = ((b.y - shift).max(0), b.field.clone());
                below.fields.push(FieldBox { field, y: top, h: bottom - shift - top, ..*b });
            }
        }
        above.tree = self.tree.iter().filter_map(|node| node.kept(|at| places[at].0)).collect();
        let rest = self.tree.iter().filter_map(|node| node.kept(|at| places[at].1));
        below.tree = rest.map(Node::into_rest).collect();
        if let Some(width) = lines.ruled {
            above.line(Point::new(0, end), Point::new(width, end), RULED, Ink::Grey);
        }
        (above, below)
    }

    /// The same, so far to the right, with what it is stacked of.
    pub(crate) fn beside(mut self, x: Um) -> Self {
        self.marks = self.marks.into_iter().map(|mark| mark.moved(x, 0)).collect();
        self.fields.iter_mut().for_each(|b| b.x += x);
        self.pieces = self.pieces.into_iter().map(|piece| piece.beside(x)).collect();
        self
    }

    /// Puts another fragment on this one without growing it below what both need.
    pub(crate) fn put(&mut self, other: Self, x: Um, y: Um) {
        self.height = self.height.max(y.saturating_add(other.height));
        let before = self.marks.len();
        self.tree.extend(other.tree.into_iter().map(|node| node.shifted(before)));
        self.marks.extend(other.marks.into_iter().map(|mark| mark.moved(x, y)));
        self.fields.extend(other.fields.into_iter().map(|mut b| {
            b.x += x;
            b.y += y;
            b
        }));
    }

    /// Puts another fragment below, after a gap.
    pub(crate) fn below(&mut self, other: Self, gap: Um) {
        self.put(other, 0, self.height.saturating_add(gap));
    }

    /// All of them below one another.
    pub(crate) fn stack(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut whole = Self::default();
        for part in parts {
            whole.below(part, 0);
        }
        whole
    }
}

/// A mark above a cut at `y` and below it: what stays ends at `end`, what goes is moved up by `shift`.
fn parted(mark: &Mark, y: Um, end: Um, shift: Um) -> (Option<Mark>, Option<Mark>) {
    let below = || Some(mark.clone().moved(0, -shift));
    match mark {
        // A run hangs from its baseline, inside its line.
        Mark::Run(run) if run.y < y => (Some(mark.clone()), None),
        Mark::Rule(rule) if rule.from.y.max(rule.to.y) <= y => (Some(mark.clone()), None),
        // The side of a cell goes on beside both parts.
        Mark::Rule(rule) if rule.from.y < y && y < rule.to.y => {
            let stays = Rule { to: Point::new(rule.to.x, end), ..*rule };
            let from = Point::new(rule.from.x, 0);
            let goes = Rule { from, to: Point::new(rule.to.x, rule.to.y - shift), ..*rule };
            (Some(Mark::Rule(stays)), Some(Mark::Rule(goes)))
        }
        _ => (None, below()),
    }
}
