//! A signature's field in the structure tree of a tagged file (ISO 32000-1, 14.7): PDF/UA-1 wants each
//! widget that is seen in a `Form` element (7.18.4).
//!
//! Only before the first signature: afterwards the tree belongs to what is signed, and a reader that
//! holds versions against each other takes a change in it for a change of the paper.

use lopdf::{Dictionary, Object, ObjectId};

use super::{Increment, Pdf, field::list};
use crate::error::SignError;

/// A tree of numbers that goes deeper has a loop.
const DEEPEST: usize = 16;

/// Where new elements go in a tagged file.
pub(crate) struct Tags {
    root: ObjectId,
    parents: ObjectId,
    /// The element at the top, whose kids they become.
    top: ObjectId,
    /// The first free key of the tree of parents.
    next: i64,
}

impl Tags {
    /// The tree of a file that says that it is tagged, where it is built as trees are.
    pub(crate) fn of(pdf: &Pdf<'_>) -> Option<Self> {
        let catalog = pdf.catalog().ok()?;
        let marked = pdf.value(catalog, b"MarkInfo")?.as_dict().ok()?;
        if !pdf.value(marked, b"Marked")?.as_bool().ok()? {
            return None;
        }
        let root = catalog.get(b"StructTreeRoot").and_then(Object::as_reference).ok()?;
        let tree = pdf.document.get_dictionary(root).ok()?;
        let parents = tree.get(b"ParentTree").and_then(Object::as_reference).ok()?;
        let top = match tree.get(b"K").ok()? {
            Object::Reference(id) => match pdf.document.get_object(*id).ok()? {
                Object::Array(kids) => kids.first()?.as_reference().ok()?,
                _ => *id,
            },
            Object::Array(kids) => kids.first()?.as_reference().ok()?,
            _ => return None,
        };
        pdf.document.get_dictionary(top).ok()?;
        let said = pdf.value(tree, b"ParentTreeNextKey").and_then(|key| key.as_i64().ok());
        let highest = highest(pdf, pdf.document.get_dictionary(parents).ok()?, 0);
        let next = said.unwrap_or(0).max(highest.map_or(0, |key| key.saturating_add(1)));
        Some(Self { root, parents, top, next })
    }

    /// Puts a widget into an element of its own; the widget itself is told its key.
    ///
    /// # Errors
    /// [`SignError::NotPdf`] where the tree is not what it should be.
    pub(crate) fn enter(
        &mut self,
        increment: &mut Increment<'_, '_>,
        page: ObjectId,
        widget: ObjectId,
        field: &mut Dictionary,
    ) -> Result<(), SignError> {
        let mut shown = Dictionary::new();
        shown.set("Type", "OBJR");
        shown.set("Obj", Object::Reference(widget));
        shown.set("Pg", Object::Reference(page));
        let mut element = Dictionary::new();
        element.set("Type", "StructElem");
        element.set("S", "Form");
        element.set("P", Object::Reference(self.top));
        element.set("Pg", Object::Reference(page));
        element.set("K", shown);
        let element = increment.add(element);
        let key = self.next;
        self.next = self.next.saturating_add(1);
        field.set("StructParent", key);
        self.kid(increment, element)?;
        self.parent(increment, key, element)?;
        let mut root = increment.dictionary(self.root)?;
        root.set("ParentTreeNextKey", self.next);
        increment.put(self.root, root);
        Ok(())
    }

    /// The element stands last in what is read.
    fn kid(&self, increment: &mut Increment<'_, '_>, element: ObjectId) -> Result<(), SignError> {
        let mut top = increment.dictionary(self.top)?;
        // One kid alone needs no list.
        let only = match top.get(b"K").ok() {
            Some(Object::Array(_)) | None => None,
            Some(Object::Reference(id))
                if matches!(increment.pdf().document.get_object(*id), Ok(Object::Array(_))) =>
            {
                None
            }
            Some(only) => Some(only.clone()),
        };
        if let Some(only) = only {
            top.set("K", vec![only]);
            increment.put(self.top, top);
        }
        list(increment, self.top, b"K", &[Object::Reference(element)])
    }

    fn parent(
        &self,
        increment: &mut Increment<'_, '_>,
        key: i64,
        element: ObjectId,
    ) -> Result<(), SignError> {
        let entry = [Object::Integer(key), Object::Reference(element)];
        if !increment.dictionary(self.parents)?.has(b"Kids") {
            return list(increment, self.parents, b"Nums", &entry);
        }
        let mut leaf = Dictionary::new();
        leaf.set("Limits", vec![Object::Integer(key); 2]);
        leaf.set("Nums", entry.to_vec());
        let leaf = increment.add(leaf);
        list(increment, self.parents, b"Kids", &[Object::Reference(leaf)])
    }
}

/// The highest key of a tree of numbers.
fn highest(pdf: &Pdf<'_>, node: &Dictionary, depth: usize) -> Option<i64> {
    if depth > DEEPEST {
        return None;
    }
    let array = |key: &[u8]| pdf.value(node, key).and_then(|list| list.as_array().ok());
    let own = array(b"Nums").into_iter().flatten().step_by(2);
    let own = own.filter_map(|key| key.as_i64().ok()).max();
    let kids = array(b"Kids")
        .into_iter()
        .flatten()
        .filter_map(|kid| highest(pdf, pdf.follow(kid)?.as_dict().ok()?, depth + 1));
    kids.chain(own).max()
}
