//! A piece of a page.

use crate::page::{FieldBox, Ink, Mark, Path, Point, Rule, Um};
use crate::picture::Placed;
use crate::tree::{Node, Role, joined};

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
    /// From baseline to baseline, where it is a paragraph that may be parted between lines.
    pub(crate) leading: Option<Um>,
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
        let leading = self.leading.filter(|leading| *leading > 0)?;
        let lines = usize::try_from(self.height / leading).ok()?;
        let fit = usize::try_from(room / leading).ok()?.min(lines.checked_sub(company)?);
        (fit >= company).then(|| self.cut(leading * i32::try_from(fit).unwrap_or(0)))
    }

    /// Parted before its last `company` lines, where as many stay.
    pub(crate) fn last_lines(&self, company: usize) -> Option<(Self, Self)> {
        let leading = self.leading.filter(|leading| *leading > 0)?;
        let lines = usize::try_from(self.height / leading).ok()?;
        let stay = lines.checked_sub(company).filter(|stay| *stay >= company)?;
        Some(self.cut(leading * i32::try_from(stay).unwrap_or(0)))
    }

    /// What stands above `y` and what stands below it; a box over both is one box of each.
    fn cut(&self, y: Um) -> (Self, Self) {
        let (mut above, mut below) = (Self::room(y), Self::room(self.height - y));
        (above.leading, below.leading) = (self.leading, self.leading);
        (above.keeps_to_previous, below.keeps_to_next) =
            (self.keeps_to_previous, self.keeps_to_next);
        for mark in &self.marks {
            // A run hangs from its baseline, inside its line.
            if matches!(mark, Mark::Run(run) if run.y < y) {
                above.marks.push(mark.clone());
            } else {
                below.marks.push(mark.clone().moved(0, -y));
            }
        }
        for b in &self.fields {
            let end = b.y + b.h;
            if b.y < y {
                above.fields.push(FieldBox { h: end.min(y) - b.y, ..b.clone() });
            }
            if end > y {
                let (top, field) = ((b.y - y).max(0), b.field.clone());
                below.fields.push(FieldBox { field, y: top, h: end - y - top, ..*b });
            }
        }
        above.tree = vec![Node::leaf(Role::Paragraph, 0..above.marks.len())];
        below.tree = vec![Node::leaf(Role::Rest, 0..below.marks.len())];
        (above, below)
    }

    /// Puts another fragment on this one without growing it below what both need.
    pub(crate) fn put(&mut self, other: Self, x: Um, y: Um) {
        self.height = self.height.max(y + other.height);
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
        self.put(other, 0, self.height + gap);
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
