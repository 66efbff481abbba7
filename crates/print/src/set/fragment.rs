//! A piece of a page.

use crate::page::{FieldBox, Ink, Mark, Path, Point, Rule, Um};

/// Marks and field boxes relative to a top left corner, and the height they take in a stack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fragment {
    pub(crate) height: Um,
    pub(crate) marks: Vec<Mark>,
    pub(crate) fields: Vec<FieldBox>,
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

    /// Puts another fragment on this one without growing it below what both need.
    pub(crate) fn put(&mut self, other: Self, x: Um, y: Um) {
        self.height = self.height.max(y + other.height);
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
