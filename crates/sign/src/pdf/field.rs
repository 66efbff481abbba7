//! Signature fields: found in a file, and added to one.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

use super::{Increment, Pdf, Tags, page::corners};
use crate::error::SignError;

/// A form that goes deeper has a loop.
const DEEPEST: usize = 32;
/// A file with more fields is not looked at to its end.
const MOST: usize = 10_000;
/// A file with more signature fields is not signed: it is nobody's paper, and each is held against each.
pub(crate) const MOST_SIGNATURES: usize = 1_000;
/// So many bytes of a name are read; one object may be the name of many fields.
const LONGEST_NAME: usize = 1_024;
/// So many fields of one name that wait are looked at.
const MOST_WAITING: usize = 64;

/// A signature field of a file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SignatureField<'p> {
    /// Its whole name, the parts with dots between.
    pub(crate) name: String,
    /// The object of its signature, where that is one by itself.
    pub(crate) signature_id: Option<ObjectId>,
    /// The signature's dictionary; `None` while nobody has signed in it.
    pub(crate) signature: Option<&'p Dictionary>,
}

/// The signature fields of a file, in the form's order.
pub(crate) fn signature_fields<'p>(pdf: &'p Pdf<'_>) -> Vec<SignatureField<'p>> {
    walked(pdf).found
}

/// The same of a file that is to be signed: none is left out.
///
/// # Errors
/// [`SignError::TooManyFields`].
pub(crate) fn all_signature_fields<'p>(
    pdf: &'p Pdf<'_>,
) -> Result<Vec<SignatureField<'p>>, SignError> {
    let walk = walked(pdf);
    if walk.is_cut {
        return Err(SignError::TooManyFields { limit: MOST });
    }
    if walk.found.len() > MOST_SIGNATURES {
        return Err(SignError::TooManyFields { limit: MOST_SIGNATURES });
    }
    Ok(walk.found)
}

fn walked<'p, 'a>(pdf: &'p Pdf<'a>) -> Walk<'p, 'a> {
    let mut walk =
        Walk { pdf, seen: BTreeSet::new(), left: MOST, is_cut: false, found: Vec::new() };
    let form =
        pdf.catalog().ok().and_then(|catalog| pdf.value(catalog, b"AcroForm")?.as_dict().ok());
    let fields = form.and_then(|form| pdf.value(form, b"Fields")?.as_array().ok());
    walk.fields(fields, "", false, 0);
    walk
}

struct Walk<'p, 'a> {
    pdf: &'p Pdf<'a>,
    seen: BTreeSet<ObjectId>,
    /// Entries of lists that are still looked at; what was seen before counts as well.
    left: usize,
    /// The form has more.
    is_cut: bool,
    found: Vec<SignatureField<'p>>,
}

impl<'p> Walk<'p, '_> {
    fn fields(&mut self, list: Option<&'p Vec<Object>>, above: &str, signs: bool, depth: usize) {
        for field in list.into_iter().flatten() {
            let Some(left) = self.left.checked_sub(1) else {
                self.is_cut = true;
                return;
            };
            self.left = left;
            self.field(field, above, signs, depth);
        }
    }

    fn field(&mut self, field: &'p Object, above: &str, signs: bool, depth: usize) {
        let is_new = field.as_reference().ok().is_none_or(|id| self.seen.insert(id));
        if depth > DEEPEST || !is_new {
            return;
        }
        let pdf = self.pdf;
        let Some(node) = pdf.follow(field).and_then(|node| node.as_dict().ok()) else { return };
        let name = match name_part(pdf, node) {
            Some(part) if above.is_empty() => part,
            Some(part) if above.len() < LONGEST_NAME => format!("{above}.{part}"),
            _ => above.to_owned(),
        };
        let kind = pdf.value(node, b"FT").and_then(|kind| kind.as_name().ok());
        let signs = kind.map_or(signs, |kind| kind == b"Sig");
        let kids = pdf.value(node, b"Kids").and_then(|kids| kids.as_array().ok());
        if signs && (node.has(b"V") || kids.is_none()) {
            let signature_id = node.get(b"V").and_then(Object::as_reference).ok();
            let signature = pdf.value(node, b"V").and_then(|value| value.as_dict().ok());
            self.found.push(SignatureField { name: name.clone(), signature_id, signature });
        }
        self.fields(kids, &name, signs, depth + 1);
    }
}

/// A field's own part of its name.
pub(super) fn name_part(pdf: &Pdf<'_>, field: &Dictionary) -> Option<String> {
    let part = pdf.value(field, b"T")?.as_str().ok()?;
    Some(read_text(&part[..part.len().min(LONGEST_NAME)]))
}

/// A name that no field has yet: the stem, or with a number.
pub(crate) fn free_name(taken: &BTreeSet<&str>, stem: &str) -> String {
    names(stem).find(|name| !taken.contains(name.as_str())).unwrap_or_default()
}

/// The names that fields have.
pub(crate) fn names_of<'f>(fields: &'f [SignatureField<'_>]) -> BTreeSet<&'f str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

fn names(stem: &str) -> impl Iterator<Item = String> {
    std::iter::once(stem.to_owned()).chain((2_u32..).map(move |number| format!("{stem}-{number}")))
}

/// A field that waits for a signature, and its own widget.
#[derive(Debug, Clone)]
pub(crate) struct Waiting<'p> {
    pub(crate) id: ObjectId,
    pub(crate) name: String,
    pub(crate) field: &'p Dictionary,
    /// Left, bottom, right, top in points.
    pub(crate) rect: [f64; 4],
}

/// The fields of this name, or with a number, that wait and are seen at one place of a page; in order.
pub(crate) fn waiting<'p>(
    pdf: &'p Pdf<'_>,
    taken: &BTreeSet<&str>,
    stem: &str,
) -> Vec<Waiting<'p>> {
    let form =
        pdf.catalog().ok().and_then(|catalog| pdf.value(catalog, b"AcroForm")?.as_dict().ok());
    let fields = form.and_then(|form| pdf.value(form, b"Fields")?.as_array().ok());
    let mut waits = BTreeMap::new();
    for entry in fields.into_iter().flatten().take(MOST) {
        if let Some(one) = waits_as(pdf, entry) {
            waits.entry(one.name.clone()).or_insert(one);
        }
    }
    let named = names(stem).take_while(|name| taken.contains(name.as_str()));
    named.filter_map(|name| waits.remove(&name)).take(MOST_WAITING).collect()
}

fn waits_as<'p>(pdf: &'p Pdf<'_>, entry: &Object) -> Option<Waiting<'p>> {
    let id = entry.as_reference().ok()?;
    let field = pdf.document.get_dictionary(id).ok()?;
    let is_signature = pdf.value(field, b"FT")?.as_name().ok()? == b"Sig";
    let is_widget = field.has(b"P") && !field.has(b"Kids") && !field.has(b"V");
    let rect = corners(pdf, pdf.value(field, b"Rect")?)?;
    let has_area = rect[2] > rect[0] && rect[3] > rect[1];
    let name = name_part(pdf, field)?;
    (is_signature && is_widget && has_area).then_some(Waiting { id, name, field, rect })
}

/// Adds a signature's field, which is its own widget, to the form, to its page, and to the tree of a
/// tagged file; the widget.
///
/// # Errors
/// [`SignError::NotPdf`] where the form, the page or the tree is not what it should be.
pub(crate) fn add_field(
    increment: &mut Increment<'_, '_>,
    page: ObjectId,
    mut field: Dictionary,
    tags: Option<&mut Tags>,
) -> Result<ObjectId, SignError> {
    let widget = increment.reserve();
    if let Some(tags) = tags {
        tags.enter(increment, page, widget, &mut field)?;
    }
    increment.put(widget, field);
    list(increment, page, b"Annots", &[Object::Reference(widget)])?;
    let root = increment.pdf().catalog_id()?;
    let mut catalog = increment.dictionary(root)?;
    // Signatures exist, and are lost when the file is written anew (12.7.2).
    let flags = Object::Integer(3);
    match catalog.get(b"AcroForm").cloned() {
        Ok(Object::Reference(form)) => {
            list(increment, form, b"Fields", &[Object::Reference(widget)])?;
            let mut form_now = increment.dictionary(form)?;
            form_now.set("SigFlags", flags);
            increment.put(form, form_now);
        }
        Ok(Object::Dictionary(mut form)) => {
            let inline = match form.get(b"Fields").cloned() {
                Ok(Object::Reference(id)) => {
                    append(increment, id, &[Object::Reference(widget)])?;
                    None
                }
                Ok(Object::Array(fields)) => Some(fields),
                _ => Some(Vec::new()),
            };
            if let Some(mut fields) = inline {
                fields.push(Object::Reference(widget));
                form.set("Fields", fields);
            }
            form.set("SigFlags", flags);
            catalog.set("AcroForm", form);
            increment.put(root, catalog);
        }
        _ => {
            let mut form = Dictionary::new();
            form.set("Fields", vec![Object::Reference(widget)]);
            form.set("SigFlags", flags);
            catalog.set("AcroForm", form);
            increment.put(root, catalog);
        }
    }
    Ok(widget)
}

/// Puts something at the end of a dictionary's list, wherever the list stands.
pub(super) fn list(
    increment: &mut Increment<'_, '_>,
    owner: ObjectId,
    key: &[u8],
    added: &[Object],
) -> Result<(), SignError> {
    let mut dictionary = increment.dictionary(owner)?;
    let mut entries = match dictionary.get(key).cloned() {
        Ok(Object::Reference(id)) => return append(increment, id, added),
        Ok(Object::Array(entries)) => entries,
        _ => Vec::new(),
    };
    entries.extend_from_slice(added);
    dictionary.set(key, entries);
    increment.put(owner, dictionary);
    Ok(())
}

fn append(
    increment: &mut Increment<'_, '_>,
    array: ObjectId,
    added: &[Object],
) -> Result<(), SignError> {
    let mut entries = increment.array(array)?;
    entries.extend_from_slice(added);
    increment.put(array, entries);
    Ok(())
}

/// A text of a PDF: UTF-16 where it says so, otherwise its first 256 letters.
pub(crate) fn read_text(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{fffd}')).collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        plain => plain.iter().copied().map(char::from).collect(),
    }
}

/// The same the other way; letters beyond ASCII as UTF-16.
pub(crate) fn write_text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}
