//! What came into a file after a signature.
//!
//! A signature covers the file as it was; an increment may follow. Another signature may: its own
//! objects, its field at the end of the form, its widget at the end of a page's list; or its value in a
//! field that waited, whose place and whose element in the structure tree stay as they are. With it the
//! file may cease to say that it can be read aloud, and say nothing else anew. Anything else that differs between the two versions is a change, and is named. What is allowed is told here in one
//! place, narrower than viewers allow: no form is filled in, no comment is made on a signed paper.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::span::Span;
use crate::pdf::{Pdf, SignatureField, signature_fields, was_taken_back};

/// What followed a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Later {
    /// Nothing: the signature covers the whole file.
    Nothing,
    /// So many other signatures, and nothing else.
    Signatures(usize),
    /// Something else; what differs, in stable words: `page`, `form`, `catalog`, `object`, `trailer`.
    Changes(Vec<&'static str>),
    /// The signed bytes are no whole file with this signature in it.
    NoVersion,
}

pub(super) fn later(now: &Pdf<'_>, field: &SignatureField<'_>, span: &Span<'_>) -> Later {
    let end = span.end();
    let rest = &now.bytes[end..];
    if rest.iter().all(u8::is_ascii_whitespace) {
        return Later::Nothing;
    }
    let Ok(then) = Pdf::open(&now.bytes[..end]) else { return Later::NoVersion };
    let then_fields = signature_fields(&then);
    let is_in_it = then_fields.iter().any(|other| {
        other.name == field.name && other.signature == field.signature && other.signature.is_some()
    });
    if !is_in_it {
        return Later::NoVersion;
    }
    let mut compare = Compare { then: &then, now, changes: BTreeSet::new() };
    compare.all();
    if compare.changes.is_empty() {
        let signed = |fields: &[SignatureField<'_>]| {
            fields.iter().filter(|field| field.signature.is_some()).count()
        };
        let more = signed(&signature_fields(now)).saturating_sub(signed(&then_fields));
        // Bytes that add nothing (a table without objects) are still nobody's to add.
        if more > 0 { Later::Signatures(more) } else { Later::Changes(vec!["object"]) }
    } else {
        Later::Changes(compare.changes.into_iter().collect())
    }
}

struct Compare<'p, 'a> {
    then: &'p Pdf<'a>,
    now: &'p Pdf<'a>,
    changes: BTreeSet<&'static str>,
}

impl Compare<'_, '_> {
    fn all(&mut self) {
        let (then, now) = (self.then, self.now);
        let root = then.catalog_id().ok();
        let info = |pdf: &Pdf<'_>| pdf.document.trailer.get(b"Info").cloned().ok();
        if root != now.catalog_id().ok() || info(then) != info(now) {
            self.changes.insert("trailer");
        }
        let form = root.and_then(|root| then.document.get_dictionary(root).ok());
        let form =
            form.and_then(|catalog| catalog.get(b"AcroForm").and_then(Object::as_reference).ok());
        let fields = self.list_of(form, b"Fields").or_else(|| {
            // A form inside the catalog may keep its list in an object of its own.
            let inline = then.catalog().ok()?.get(b"AcroForm").and_then(Object::as_dict).ok()?;
            inline.get(b"Fields").and_then(Object::as_reference).ok()
        });
        let pages: BTreeSet<ObjectId> = then.pages().values().copied().collect();
        let widgets: BTreeSet<ObjectId> =
            pages.iter().filter_map(|page| self.list_of(Some(*page), b"Annots")).collect();
        for (id, before) in &then.document.objects {
            let Some(after) = now.document.objects.get(id) else {
                self.changes.insert("object");
                continue;
            };
            if same(before, after) {
                continue;
            }
            let change = if Some(*id) == root {
                (!self.catalog(before, after)).then_some("catalog")
            } else if Some(*id) == form {
                (!self.form(before, after)).then_some("form")
            } else if Some(*id) == fields || widgets.contains(id) {
                (!self.only_signatures_added(Some(before), Some(after))).then_some("form")
            } else if pages.contains(id) {
                (!self.page(before, after)).then_some("page")
            } else if self.claim(*id, before, after) {
                None
            } else {
                (!self.field_was_signed(*id, before, after)).then_some("object")
            };
            self.changes.extend(change);
        }
    }

    /// The file says no more that it can be read aloud, and nothing else of itself anew.
    fn claim(&self, id: ObjectId, before: &Object, after: &Object) -> bool {
        let (Object::Stream(before), Object::Stream(after)) = (before, after) else { return false };
        let how = [&b"Filter"[..], b"DecodeParms", b"Length"];
        alike_but(&before.dict, &after.dict, &how) && was_taken_back(self.then, self.now, id)
    }

    fn list_of(&self, owner: Option<ObjectId>, key: &[u8]) -> Option<ObjectId> {
        let owner = self.then.document.get_dictionary(owner?).ok()?;
        owner.get(key).and_then(Object::as_reference).ok()
    }

    fn catalog(&self, before: &Object, after: &Object) -> bool {
        let (Ok(before), Ok(after)) = (before.as_dict(), after.as_dict()) else { return false };
        let forms = match (before.get(b"AcroForm"), after.get(b"AcroForm")) {
            (Ok(before), Ok(after)) if same(before, after) => true,
            (Ok(before @ Object::Dictionary(_)), Ok(after)) => self.form(before, after),
            (Err(_), Ok(after)) => {
                let after = self.now.follow(after);
                after.is_some_and(|after| self.form(&Object::Dictionary(Dictionary::new()), after))
            }
            _ => false,
        };
        // A store of proofs for later (ETSI EN 319 142-1, 5.4) changes nothing that is seen.
        forms && alike_but(before, after, &[b"AcroForm", b"DSS", b"Extensions"])
    }

    fn form(&self, before: &Object, after: &Object) -> bool {
        let (Ok(before), Ok(after)) = (before.as_dict(), after.as_dict()) else { return false };
        let lists = (before.get(b"Fields").ok(), after.get(b"Fields").ok());
        self.only_signatures_added(lists.0, lists.1)
            && alike_but(before, after, &[b"Fields", b"SigFlags"])
    }

    fn page(&self, before: &Object, after: &Object) -> bool {
        let (Ok(before), Ok(after)) = (before.as_dict(), after.as_dict()) else { return false };
        let lists = (before.get(b"Annots").ok(), after.get(b"Annots").ok());
        self.only_signatures_added(lists.0, lists.1) && alike_but(before, after, &[b"Annots"])
    }

    /// The list is the old one, and after it fields that are new and signed.
    fn only_signatures_added(&self, before: Option<&Object>, after: Option<&Object>) -> bool {
        let entries = |pdf: &Pdf<'_>, list: Option<&Object>| match list {
            None => Some(Vec::new()),
            Some(list) => pdf.follow(list).and_then(|list| list.as_array().ok()).cloned(),
        };
        let Some(before) = entries(self.then, before) else { return false };
        let Some(after) = entries(self.now, after) else { return false };
        let Some(added) = after.strip_prefix(before.as_slice()) else { return false };
        added.iter().all(|entry| {
            entry.as_reference().is_ok_and(|id| {
                let is_new = !self.then.document.objects.contains_key(&id);
                let field = self.now.document.get_dictionary(id);
                is_new && field.is_ok_and(|field| self.is_signed(field))
            })
        })
    }

    fn is_signed(&self, field: &Dictionary) -> bool {
        let kind = self.now.value(field, b"FT").and_then(|kind| kind.as_name().ok());
        let signature = self.now.value(field, b"V").and_then(|value| value.as_dict().ok());
        kind == Some(b"Sig") && signature.is_some_and(|signature| signature.has(b"ByteRange"))
    }

    /// A field that waited was signed in.
    fn field_was_signed(&self, id: ObjectId, before: &Object, after: &Object) -> bool {
        let (Ok(before), Ok(after)) = (before.as_dict(), after.as_dict()) else { return false };
        let waited = before.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Sig")
            && !before.has(b"V");
        let value_is_new = after
            .get(b"V")
            .and_then(Object::as_reference)
            .is_ok_and(|value| value != id && !self.then.document.objects.contains_key(&value));
        waited
            && value_is_new
            && self.is_signed(after)
            && alike_but(before, after, &[b"V", b"AP", b"M", b"F", b"MK"])
    }
}

/// Equal but for these keys.
fn alike_but(before: &Dictionary, after: &Dictionary, keys: &[&[u8]]) -> bool {
    let others = |dictionary: &Dictionary| {
        let mut rest: Vec<(Vec<u8>, Object)> = dictionary
            .iter()
            .filter(|(key, _)| !keys.contains(&key.as_slice()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        rest.sort_by(|(one, _), (other, _)| one.cmp(other));
        rest
    };
    let (before, after) = (others(before), others(after));
    before.len() == after.len()
        && before.iter().zip(&after).all(|(one, other)| one.0 == other.0 && same(&one.1, &other.1))
}

/// Equal in what they say: where a stream stood in the file is no part of it.
fn same(one: &Object, other: &Object) -> bool {
    match (one, other) {
        (Object::Stream(one), Object::Stream(other)) => {
            one.content == other.content && alike_but(&one.dict, &other.dict, &[])
        }
        (Object::Dictionary(one), Object::Dictionary(other)) => alike_but(one, other, &[]),
        (Object::Array(one), Object::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Object::String(one, _), Object::String(other, _)) => one == other,
        (one, other) => one == other,
    }
}
