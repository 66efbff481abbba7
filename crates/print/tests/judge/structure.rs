//! The structure tree: whole, of standard elements, and the way between it and the content.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use super::content::{self, Shown};
use super::{Finding, Judged, metadata};

/// The elements that our files have, and in which others each may stand.
const ELEMENTS: [(&str, &[&str]); 10] = [
    ("Document", &["StructTreeRoot"]),
    ("Part", &["Document"]),
    ("H1", &["Part"]),
    ("H2", &["Part"]),
    ("P", &["Part"]),
    ("Figure", &["Part"]),
    ("Table", &["Part"]),
    ("TR", &["Table"]),
    ("TH", &["TR"]),
    ("TD", &["TR"]),
];

/// What one hears who walks the tree.
pub(crate) struct Walk {
    /// Each element with the text of its own content, in the order of the tree.
    pub(crate) said: Vec<(String, String)>,
}

pub(super) fn judge(judged: &mut Judged<'_>) {
    let tagged = metadata::xmp(judged)
        .is_some_and(|xmp| metadata::value(&xmp, "pdfaid:conformance") == Some("A"));
    if !tagged {
        return;
    }
    let marked = judged.dict(judged.catalog(), b"MarkInfo");
    let marked =
        marked.is_some_and(|m| m.get(b"Marked").and_then(Object::as_bool).unwrap_or(false));
    let Some(root) = judged.dict(judged.catalog(), b"StructTreeRoot").cloned() else {
        return judged.find(Finding::Untagged);
    };
    judged.must(marked, Finding::Untagged);
    let mut tree = Tree::read(judged);
    let pages: Vec<ObjectId> = tree.shown.keys().copied().collect();
    for page in pages {
        judged.must(!tree.shown[&page].unmarked, Finding::Unmarked);
    }
    tree.kids(judged, &root, "StructTreeRoot", None);
    let all: usize = tree.shown.values().map(|shown| shown.text.len()).sum();
    judged.must(tree.seen == all, Finding::ParentTree);
    headings(judged, &tree.walk);
}

impl Walk {
    /// Walks a file's tree.
    pub(crate) fn of(raw: &[u8]) -> Self {
        let mut judged = Judged::read(raw);
        let root = judged.dict(judged.catalog(), b"StructTreeRoot").unwrap().clone();
        let mut tree = Tree::read(&mut judged);
        tree.kids(&mut judged, &root, "StructTreeRoot", None);
        tree.walk
    }
}

/// On the way through the tree.
struct Tree {
    shown: BTreeMap<ObjectId, Shown>,
    /// The elements of each page's contents, by their numbers.
    parents: BTreeMap<ObjectId, Vec<ObjectId>>,
    /// How many contents were met.
    seen: usize,
    walk: Walk,
}

impl Tree {
    fn read(judged: &mut Judged<'_>) -> Self {
        let root = judged.dict(judged.catalog(), b"StructTreeRoot").cloned().unwrap_or_default();
        let mut numbers = BTreeMap::new();
        if let Some(parents) = judged.dict(&root, b"ParentTree") {
            number_tree(judged, parents, &mut numbers);
        }
        let (mut shown, mut parents) = (BTreeMap::new(), BTreeMap::new());
        for page in judged.pages() {
            shown.insert(page, content::read(judged, page));
            let dictionary = judged.document.get_dictionary(page).unwrap();
            let key = dictionary.get(b"StructParents").and_then(Object::as_i64).unwrap_or(-1);
            parents.insert(page, numbers.get(&key).cloned().unwrap_or_default());
        }
        Self { shown, parents, seen: 0, walk: Walk { said: Vec::new() } }
    }

    /// An element's kids; how many columns they take together.
    fn kids(
        &mut self,
        judged: &mut Judged<'_>,
        of: &Dictionary,
        kind: &str,
        id: Option<ObjectId>,
    ) -> i64 {
        let kids = match judged.entry(of, b"K") {
            Object::Array(kids) => kids.clone(),
            Object::Null => Vec::new(),
            one => vec![one.clone()],
        };
        let home = of.get(b"Pg").and_then(Object::as_reference).ok();
        let at = self.walk.said.len();
        if id.is_some() {
            self.walk.said.push((kind.to_owned(), String::new()));
        }
        let (mut columns, mut widths) = (0, Vec::new());
        for kid in &kids {
            match kid {
                Object::Integer(number) => self.content(judged, home, *number, kind, id, at),
                Object::Dictionary(reference) => {
                    let page = reference.get(b"Pg").and_then(Object::as_reference).ok();
                    let number = reference.get(b"MCID").and_then(Object::as_i64).unwrap_or(-1);
                    self.content(judged, page, number, kind, id, at);
                }
                Object::Reference(element) => {
                    let width = self.element(judged, *element, kind, id);
                    columns += width;
                    widths.push(width);
                }
                _ => judged.find(Finding::Element),
            }
        }
        if kind == "Table" {
            let same = widths.windows(2).all(|pair| pair[0] == pair[1]);
            judged.must(same && !widths.is_empty(), Finding::Table);
        }
        columns
    }

    /// An element of the tree; how many columns of a table it takes.
    fn element(
        &mut self,
        judged: &mut Judged<'_>,
        id: ObjectId,
        above: &str,
        parent: Option<ObjectId>,
    ) -> i64 {
        let Ok(element) = judged.document.get_dictionary(id).cloned() else {
            judged.find(Finding::Element);
            return 0;
        };
        let kind = String::from_utf8_lossy(judged.name(&element, b"S")).into_owned();
        let known = ELEMENTS.iter().find(|(name, _)| *name == kind);
        judged.must(known.is_some_and(|(_, places)| places.contains(&above)), Finding::Element);
        if parent.is_some() {
            let up = element.get(b"P").and_then(Object::as_reference).ok();
            judged.must(up == parent, Finding::ParentTree);
        }
        let attributes = judged.dict(&element, b"A").cloned().unwrap_or_default();
        match kind.as_str() {
            "Figure" => {
                let alt =
                    element.get(b"Alt").ok().map(|alt| lopdf::decode_text_string(alt).unwrap());
                let boxed =
                    matches!(judged.entry(&attributes, b"BBox"), Object::Array(b) if b.len() == 4);
                judged.must(
                    alt.is_some_and(|alt| !alt.trim().is_empty()) && boxed,
                    Finding::Alternate,
                );
            }
            "TH" => judged.must(judged.name(&attributes, b"Scope") == b"Column", Finding::Table),
            _ => {}
        }
        let columns = self.kids(judged, &element, &kind, Some(id));
        match kind.as_str() {
            "TR" => columns,
            "TH" | "TD" => attributes.get(b"ColSpan").and_then(Object::as_i64).unwrap_or(1),
            _ => 0,
        }
    }

    fn content(
        &mut self,
        judged: &mut Judged<'_>,
        page: Option<ObjectId>,
        number: i64,
        kind: &str,
        id: Option<ObjectId>,
        at: usize,
    ) {
        let shown = page.and_then(|page| self.shown.get(&page));
        let (Some(page), Some(shown)) = (page, shown) else {
            return judged.find(Finding::ParentTree);
        };
        let tag = shown.tags.get(&number).map(String::as_str);
        let back = usize::try_from(number).ok().and_then(|n| self.parents[&page].get(n)).copied();
        judged.must(tag == Some(kind) && back.is_some() && back == id, Finding::ParentTree);
        self.seen += 1;
        let text = shown.text.get(&number).cloned().unwrap_or_default();
        if let Some((_, said)) = self.walk.said.get_mut(at) {
            if !said.is_empty() && !said.ends_with(' ') {
                said.push(' ');
            }
            said.push_str(&text);
        }
    }
}

fn number_tree(judged: &Judged<'_>, node: &Dictionary, found: &mut BTreeMap<i64, Vec<ObjectId>>) {
    if let Object::Array(kids) = judged.entry(node, b"Kids") {
        for kid in kids {
            number_tree(judged, judged.resolved(kid).as_dict().unwrap(), found);
        }
    }
    if let Object::Array(numbers) = judged.entry(node, b"Nums") {
        for pair in numbers.chunks(2) {
            let [Object::Integer(key), Object::Array(list)] = pair else { continue };
            found.insert(*key, list.iter().filter_map(|one| one.as_reference().ok()).collect());
        }
    }
}

/// Each sheet begins with its title, and no heading skips a level.
fn headings(judged: &mut Judged<'_>, walk: &Walk) {
    let mut level = 0;
    for (kind, _) in &walk.said {
        match kind.as_str() {
            "Part" => level = 0,
            "H1" => level = 1,
            "H2" => {
                judged.must(level >= 1, Finding::Headings);
                level = 2;
            }
            _ => {}
        }
    }
}
