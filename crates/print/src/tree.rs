//! What the parts of a page are to somebody who does not see it (ISO 32000-1, 14.7 and 14.8).
//!
//! A page's tree says what is a title, a paragraph, a cell, a picture, in the order in which one
//! reads it aloud. It points at the page's marks; a line or an outline that no node points at is
//! decoration.

use std::ops::Range;

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// The name of the document.
    Title,
    /// The heading of a part of it.
    Heading,
    /// A paragraph, a row of a form, a line of a head: what is read in one breath.
    Paragraph,
    /// The rest of the paragraph that closed the page before.
    Rest,
    /// A row of a table; rows that follow one another are one table, also from page to page.
    Row {
        /// A table begins with it.
        first: bool,
    },
    /// A cell that says what stands below it.
    HeadCell,
    /// A cell over so many columns.
    Cell {
        /// At least 1.
        columns: u16,
    },
    /// A picture, and what it shows in words.
    Figure {
        /// What one says of it.
        alt: String,
    },
    /// Nothing to read: a page number, a watermark, a head that is only said again.
    Artifact,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its own marks, by their places in the page's list, in reading order.
    pub marks: Vec<Range<usize>>,
    /// The parts of it: the cells of a row.
    pub nodes: Vec<Node>,
}

impl Node {
    /// A part with marks and no parts of its own.
    #[must_use]
    pub fn leaf(role: Role, marks: Range<usize>) -> Self {
        Self { role, marks: vec![marks], nodes: Vec::new() }
    }

    /// The parts that have marks of their own, and itself where it has, in reading order.
    pub fn leaves(&self) -> impl Iterator<Item = &Self> {
        let own = (!self.marks.is_empty()).then_some(self);
        // A row has cells, and cells have no parts: two levels are all there are.
        own.into_iter().chain(self.nodes.iter().filter(|node| !node.marks.is_empty()))
    }

    /// What of it stands in a part of its page, by where that part has each mark; nothing where none of it
    /// does. The cells of a row stand there all, so that it has as many.
    pub(crate) fn kept(&self, place: impl Fn(usize) -> Option<usize>) -> Option<Self> {
        let found = self.kept_all(&place);
        let is_there = found.leaves().next().is_some() || self.leaves().next().is_none();
        is_there.then_some(found)
    }

    fn kept_all(&self, place: &impl Fn(usize) -> Option<usize>) -> Self {
        let mut marks: Vec<Range<usize>> = Vec::new();
        for at in self.marks.iter().cloned().flatten().filter_map(place) {
            match marks.last_mut() {
                Some(last) if last.end == at => last.end += 1,
                _ => marks.push(at..at + 1),
            }
        }
        let nodes = self.nodes.iter().map(|node| node.kept_all(place)).collect();
        Self { role: self.role.clone(), marks, nodes }
    }

    /// The same as what goes on from the page before.
    pub(crate) fn into_rest(self) -> Self {
        let role = match self.role {
            Role::Paragraph => Role::Rest,
            Role::Row { .. } => Role::Row { first: false },
            role => role,
        };
        Self { role, ..self }
    }

    /// The same node after `count` marks were put before its own.
    pub(crate) fn shifted(mut self, count: usize) -> Self {
        for range in &mut self.marks {
            *range = range.start + count..range.end + count;
        }
        self.nodes = self.nodes.into_iter().map(|node| node.shifted(count)).collect();
        self
    }
}

/// All marks of some nodes, neighbours joined.
pub(crate) fn joined(nodes: &[Node]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for range in nodes.iter().flat_map(Node::leaves).flat_map(|node| &node.marks) {
        match all.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            _ => all.push(range.clone()),
        }
    }
    all
}
