//! Signature fields: found in a file, and added to one.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

use super::{Increment, Pdf, Tags, page::corners};
use crate::error::SignError;

/// A form that goes deeper has a loop.
const DEEPEST: usize = 32;
/// A file with more fields is not looked at to its end.
const MOST: usize = 10_000;

/// A signature field of a file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SignatureField {
    /// Its whole name, the parts with dots between.
    pub(crate) name: String,
    /// The object of its signature, where that is one by itself.
    pub(crate) signature_id: Option<ObjectId>,
    /// The signature's dictionary; `None` while nobody has signed in it.
    pub(crate) signature: Option<Dictionary>,
}

/// The signature fields of a file, in the form's order.
pub(crate) fn signature_fields(pdf: &Pdf<'_>) -> Vec<SignatureField> {
    let mut walk = Walk { pdf, seen: BTreeSet::new(), left: MOST, found: Vec::new() };
    let form =
        pdf.catalog().ok().and_then(|catalog| pdf.value(catalog, b"AcroForm")?.as_dict().ok());
    let fields = form.and_then(|form| pdf.value(form, b"Fields")?.as_array().ok());
    for field in fields.into_iter().flatten() {
        walk.field(field, "", false, 0);
    }
    walk.found
}

struct Walk<'p, 'a> {
    pdf: &'p Pdf<'a>,
    seen: BTreeSet<ObjectId>,
    left: usize,
    found: Vec<SignatureField>,
}

impl Walk<'_, '_> {
    fn field(&mut self, field: &Object, above: &str, signs: bool, depth: usize) {
        let is_new = field.as_reference().ok().is_none_or(|id| self.seen.insert(id));
        if depth > DEEPEST || self.left == 0 || !is_new {
            return;
        }
        self.left -= 1;
        let pdf = self.pdf;
        let Some(node) = pdf.follow(field).and_then(|node| node.as_dict().ok()) else { return };
        let part = pdf.value(node, b"T").and_then(|part| part.as_str().ok()).map(read_text);
        let name = match part {
            Some(part) if above.is_empty() => part,
            Some(part) => format!("{above}.{part}"),
            None => above.to_owned(),
        };
        let kind = pdf.value(node, b"FT").and_then(|kind| kind.as_name().ok());
        let signs = kind.map_or(signs, |kind| kind == b"Sig");
        let kids = pdf.value(node, b"Kids").and_then(|kids| kids.as_array().ok());
        if signs && (node.has(b"V") || kids.is_none()) {
            let signature_id = node.get(b"V").and_then(Object::as_reference).ok();
            let signature = pdf.value(node, b"V").and_then(|value| value.as_dict().ok()).cloned();
            self.found.push(SignatureField { name: name.clone(), signature_id, signature });
        }
        for kid in kids.into_iter().flatten() {
            self.field(kid, &name, signs, depth + 1);
        }
    }
}

/// A name that no field has yet: the stem, or with a number.
pub(crate) fn free_name(pdf: &Pdf<'_>, stem: &str) -> String {
    let taken = names_of(pdf);
    names(stem).find(|name| !taken.contains(name)).unwrap_or_default()
}

fn names_of(pdf: &Pdf<'_>) -> BTreeSet<String> {
    signature_fields(pdf).into_iter().map(|field| field.name).collect()
}

fn names(stem: &str) -> impl Iterator<Item = String> {
    std::iter::once(stem.to_owned()).chain((2_u32..).map(move |number| format!("{stem}-{number}")))
}

/// A field that waits for a signature, and its own widget.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub(crate) id: ObjectId,
    pub(crate) name: String,
    pub(crate) field: Dictionary,
    /// Left, bottom, right, top in points.
    pub(crate) rect: [f64; 4],
}

/// The fields of this name, or with a number, that wait and are seen at one place of a page; in order.
pub(crate) fn waiting(pdf: &Pdf<'_>, stem: &str) -> Vec<Waiting> {
    let taken = names_of(pdf);
    let named = names(stem).take_while(|name| taken.contains(name));
    named.filter_map(|name| waiting_as(pdf, &name)).collect()
}

fn waiting_as(pdf: &Pdf<'_>, name: &str) -> Option<Waiting> {
    let catalog = pdf.catalog().ok()?;
    let form = pdf.value(catalog, b"AcroForm")?.as_dict().ok()?;
    let fields = pdf.value(form, b"Fields")?.as_array().ok()?;
    fields.iter().take(MOST).filter_map(|entry| entry.as_reference().ok()).find_map(|id| {
        let field = pdf.document.get_dictionary(id).ok()?;
        let is_signature = pdf.value(field, b"FT")?.as_name().ok()? == b"Sig";
        let own = pdf.value(field, b"T")?.as_str().ok().map(read_text)?;
        let is_widget = field.has(b"P") && !field.has(b"Kids") && !field.has(b"V");
        if !is_signature || own != name || !is_widget {
            return None;
        }
        let rect = corners(pdf, pdf.value(field, b"Rect")?)?;
        let has_area = rect[2] > rect[0] && rect[3] > rect[1];
        has_area.then(|| Waiting { id, name: own, field: field.clone(), rect })
    })
}

/// Adds a signature's field, which is its own widget, to the form, to its page, and to the tree of a
/// tagged file.
///
/// # Errors
/// [`SignError::NotPdf`] where the form, the page or the tree is not what it should be.
pub(crate) fn add_field(
    increment: &mut Increment<'_, '_>,
    page: ObjectId,
    mut field: Dictionary,
    tags: Option<&mut Tags>,
) -> Result<(), SignError> {
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
    Ok(())
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
