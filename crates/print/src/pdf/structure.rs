//! The structure tree of a file (ISO 32000-1, 14.7): what each page's tree says, as elements that
//! point at marked content, and the way back from the content to them.
//!
//! A sheet is a `Part` of the one `Document`. Its elements go out when it is complete; what stays is a
//! number for each sheet and the list of the pages' places in the tree.

use std::io::Write;

use crate::error::PrintError;
use crate::font::Face;
use crate::page::{Mark, Page, Point, Run, Um};
use crate::shape::length;
use crate::tree::{Node, Role};

use super::file::File;
use super::number::integer;
use super::object::refer;

/// Pages in one leaf of the parent tree.
const LEAF: usize = 32;

/// What a mark belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// Nothing that anybody has said: words over a blank.
    Unmarked,
    /// Nothing that is read.
    Artifact,
    /// The marked content with this number, of an element of this type.
    Content(u32, &'static str),
}

/// The tree so far.
pub(super) struct Structure {
    root: u32,
    document: u32,
    parts: Vec<u32>,
    pages: usize,
    leaf: Vec<u8>,
    leaves: Vec<(usize, usize, u32)>,
}

/// An element of a sheet that is still open.
struct Element {
    number: u32,
    parent: u32,
    tag: &'static str,
    /// Alternate text and attributes, as they stand in the file.
    more: Vec<u8>,
    kids: Vec<Kid>,
}

enum Kid {
    Content { page: u32, mcid: u32 },
    Element(u32),
}

/// The elements of a sheet.
pub(super) struct Part {
    number: u32,
    elements: Vec<Element>,
    /// The table that a next row belongs to.
    table: Option<usize>,
    /// The paragraph that a rest belongs to.
    paragraph: Option<usize>,
}

impl Structure {
    pub(super) fn begin<W: Write>(file: &mut File<W>) -> Self {
        let (root, document) = (file.reserve(), file.reserve());
        let (parts, leaf, leaves) = (Vec::new(), Vec::new(), Vec::new());
        Self { root, document, parts, pages: 0, leaf, leaves }
    }

    /// The number of the tree's root.
    pub(super) const fn root(&self) -> u32 {
        self.root
    }

    /// Begins a sheet.
    pub(super) fn part<W: Write>(&mut self, file: &mut File<W>) -> Part {
        let number = file.reserve();
        self.parts.push(number);
        Part { number, elements: Vec::new(), table: None, paragraph: None }
    }

    /// Takes in a page: what each mark belongs to, and the page's key in the parent tree.
    pub(super) fn page<W: Write>(
        &mut self,
        page: &Page,
        number: u32,
        part: &mut Part,
        file: &mut File<W>,
    ) -> Result<(Vec<Owner>, usize), PrintError> {
        let mut taken = Taken {
            page,
            number,
            owners: page.marks.iter().map(unread).collect(),
            parents: Vec::new(),
        };
        for node in &page.tree {
            part.take(node, &mut taken, file);
        }
        let key = self.pages;
        self.pages += 1;
        integer(&mut self.leaf, u64::try_from(key).unwrap_or(u64::MAX));
        self.leaf.push(b'[');
        for parent in &taken.parents {
            refer(&mut self.leaf, *parent);
            self.leaf.push(b' ');
        }
        self.leaf.push(b']');
        if self.pages.is_multiple_of(LEAF) {
            self.close_leaf(file)?;
        }
        Ok((taken.owners, key))
    }

    fn close_leaf<W: Write>(&mut self, file: &mut File<W>) -> Result<(), PrintError> {
        let first = self.leaves.last().map_or(0, |(_, last, _)| last + 1);
        let Some(last) = self.pages.checked_sub(1).filter(|last| *last >= first) else {
            return Ok(());
        };
        let number = file.reserve();
        file.pack_with(number, |out| {
            out.extend(format!("<</Limits[{first} {last}]/Nums[").into_bytes());
            out.append(&mut self.leaf);
            out.extend(b"]>>");
        })?;
        self.leaves.push((first, last, number));
        Ok(())
    }

    /// The bytes that wait to be written.
    pub(super) fn waiting(&self) -> usize {
        self.leaf.len()
    }

    /// Writes the root.
    pub(super) fn end<W: Write>(mut self, file: &mut File<W>) -> Result<(), PrintError> {
        self.close_leaf(file)?;
        file.conformance().takes(self.parts.len().max(self.leaves.len()))?;
        let list = |numbers: &mut dyn Iterator<Item = u32>| {
            numbers.map(|n| format!("{n} 0 R")).collect::<Vec<_>>().join(" ")
        };
        let parts = list(&mut self.parts.iter().copied());
        let document = format!("<</S/Document/P {} 0 R/K[{parts}]>>", self.root);
        file.pack_with(self.document, |out| out.extend(document.into_bytes()))?;
        let parents = file.reserve();
        let leaves = list(&mut self.leaves.iter().map(|(_, _, number)| *number));
        file.pack_with(parents, |out| out.extend(format!("<</Kids[{leaves}]>>").into_bytes()))?;
        let root = format!(
            "<</Type/StructTreeRoot/K[{} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {}>>",
            self.document, self.pages
        );
        file.pack_with(self.root, |out| out.extend(root.into_bytes()))
    }
}

/// A page that is taken in.
struct Taken<'a> {
    page: &'a Page,
    number: u32,
    owners: Vec<Owner>,
    /// The element of each marked content, by its number.
    parents: Vec<u32>,
}

impl Part {
    fn take<W: Write>(&mut self, node: &Node, taken: &mut Taken<'_>, file: &mut File<W>) {
        match node.role {
            Role::Artifact => {
                for range in node.marks.iter().cloned() {
                    taken.owners[range].fill(Owner::Artifact);
                }
            }
            Role::Row { first } => {
                let known = self.table.filter(|_| !first);
                let table = known.unwrap_or_else(|| self.open("Table", self.number, file));
                self.table = Some(table);
                self.paragraph = None;
                let row = self.open("TR", self.elements[table].number, file);
                let number = self.elements[row].number;
                self.elements[table].kids.push(Kid::Element(number));
                for cell in &node.nodes {
                    let at = self.open(tag(&cell.role), number, file);
                    self.elements[at].more = more(cell, taken.page);
                    let cell_number = self.elements[at].number;
                    self.elements[row].kids.push(Kid::Element(cell_number));
                    self.show(at, cell, taken);
                }
            }
            Role::Rest if self.paragraph.is_some() => {
                self.show(self.paragraph.unwrap_or_default(), node, taken);
            }
            _ if node.marks.iter().all(std::ops::Range::is_empty) => {}
            _ => {
                self.table = None;
                let at = self.open(tag(&node.role), self.number, file);
                self.elements[at].more = more(node, taken.page);
                self.paragraph = matches!(node.role, Role::Paragraph).then_some(at);
                self.show(at, node, taken);
            }
        }
    }

    fn open<W: Write>(&mut self, tag: &'static str, parent: u32, file: &mut File<W>) -> usize {
        let number = file.reserve();
        self.elements.push(Element { number, parent, tag, more: Vec::new(), kids: Vec::new() });
        self.elements.len() - 1
    }

    /// The node's marks become marked content of an element.
    fn show(&mut self, at: usize, node: &Node, taken: &mut Taken<'_>) {
        let element = &mut self.elements[at];
        for range in node.marks.iter().filter(|range| !range.is_empty()) {
            let mcid = u32::try_from(taken.parents.len()).unwrap_or(u32::MAX);
            taken.parents.push(element.number);
            taken.owners[range.clone()].fill(Owner::Content(mcid, element.tag));
            element.kids.push(Kid::Content { page: taken.number, mcid });
        }
    }

    /// Writes the sheet's elements.
    pub(super) fn end<W: Write>(
        self,
        document: &Structure,
        file: &mut File<W>,
    ) -> Result<(), PrintError> {
        let own = |element: &&Element| element.parent == self.number;
        let kids: Vec<Kid> =
            self.elements.iter().filter(own).map(|e| Kid::Element(e.number)).collect();
        let longest = self.elements.iter().map(|element| element.kids.len()).max();
        file.conformance().takes(kids.len().max(longest.unwrap_or_default()))?;
        let part = Element {
            number: self.number,
            parent: document.document,
            tag: "Part",
            more: Vec::new(),
            kids,
        };
        file.pack_with(part.number, |out| part.write(out))?;
        for element in &self.elements {
            file.pack_with(element.number, |out| element.write(out))?;
        }
        Ok(())
    }
}

impl Element {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(b"<</S/");
        out.extend(self.tag.as_bytes());
        out.extend(b"/P ");
        refer(out, self.parent);
        let home = self.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        if let Some(page) = home {
            out.extend(b"/Pg ");
            refer(out, page);
        }
        out.extend(&self.more);
        if !self.kids.is_empty() {
            out.extend(b"/K[");
            for kid in &self.kids {
                match kid {
                    Kid::Content { page, mcid } if Some(*page) == home => integer(out, *mcid),
                    Kid::Content { page, mcid } => {
                        out.extend(b"<</Type/MCR/Pg ");
                        refer(out, *page);
                        out.extend(b"/MCID ");
                        integer(out, *mcid);
                        out.extend(b">>");
                    }
                    Kid::Element(number) => refer(out, *number),
                }
                out.push(b' ');
            }
            out.push(b']');
        }
        out.extend(b">>");
    }
}

/// What a mark is that no node points at.
const fn unread(mark: &Mark) -> Owner {
    match mark {
        Mark::Run(_) => Owner::Unmarked,
        Mark::Rule(_) | Mark::Path(_) | Mark::Image(_) => Owner::Artifact,
    }
}

const fn tag(role: &Role) -> &'static str {
    match role {
        Role::Title => "H1",
        Role::Heading => "H2",
        Role::Paragraph | Role::Rest | Role::Artifact => "P",
        Role::Row { .. } => "TR",
        Role::HeadCell => "TH",
        Role::Cell { .. } => "TD",
        Role::Figure { .. } => "Figure",
    }
}

/// Alternate text and attributes.
fn more(node: &Node, page: &Page) -> Vec<u8> {
    match &node.role {
        Role::HeadCell => b"/A<</O/Table/Scope/Column>>".to_vec(),
        Role::Cell { columns } if *columns > 1 => {
            format!("/A<</O/Table/ColSpan {columns}>>").into_bytes()
        }
        Role::Figure { alt } => {
            let mut out = b"/Alt ".to_vec();
            super::object::body(&super::catalog::text(alt), &mut out);
            let points = |um: Um| f64::from(um) * 72.0 / 25_400.0;
            let (from, to) = bounds(node, page);
            let (left, right) = (points(from.x), points(to.x));
            let (bottom, top) = (points(page.height() - to.y), points(page.height() - from.y));
            let numbers = format!("[{left:.2} {bottom:.2} {right:.2} {top:.2}]");
            out.extend(format!("/A<</O/Layout/Placement/Block/BBox{numbers}>>").into_bytes());
            out
        }
        _ => Vec::new(),
    }
}

/// The corners of the box around a picture.
fn bounds(node: &Node, page: &Page) -> (Point, Point) {
    let (mut from, mut to) = (Point::new(Um::MAX, Um::MAX), Point::new(Um::MIN, Um::MIN));
    let mut reach = |at: Point| {
        from = Point::new(from.x.min(at.x), from.y.min(at.y));
        to = Point::new(to.x.max(at.x), to.y.max(at.y));
    };
    for mark in node.marks.iter().cloned().flat_map(|range| &page.marks[range]) {
        match mark {
            Mark::Run(run) => {
                let up = length(891, run.size);
                reach(Point::new(run.x, run.y - up));
                reach(Point::new(run.x + width(run), run.y + length(216, run.size)));
            }
            Mark::Rule(rule) => [rule.from, rule.to].into_iter().for_each(&mut reach),
            Mark::Path(path) => path.rings.iter().flatten().copied().for_each(&mut reach),
            Mark::Image(placed) => {
                reach(Point::new(placed.x, placed.y));
                reach(Point::new(placed.x + placed.w, placed.y + placed.h));
            }
        }
    }
    (from, to)
}

fn width(run: &Run) -> Um {
    let advance = |face: Face, c: char| face.load()?.glyph(c).map(|(_, width)| i32::from(width));
    let parts: i32 = run.text().chars().filter_map(|c| advance(run.face, c)).sum();
    length(parts, run.size)
}
