//! An incremental update (ISO 32000-1, 7.5.6): what is there stays to the byte, new objects and a table
//! of them come after it.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest as _, Sha256};

use super::{Pdf, object};
use crate::error::SignError;

/// Objects to be added to a file.
pub(crate) struct Increment<'p, 'a> {
    pdf: &'p Pdf<'a>,
    changed: BTreeMap<ObjectId, Body>,
    next: u32,
}

enum Body {
    Object(Object),
    /// Written as it is.
    Raw(Vec<u8>),
}

/// A file with its increment.
pub(crate) struct Written {
    pub(crate) bytes: Vec<u8>,
    places: BTreeMap<ObjectId, usize>,
}

impl Written {
    /// Where an object of the increment begins.
    pub(crate) fn place(&self, id: ObjectId) -> Result<usize, SignError> {
        self.places.get(&id).copied().ok_or(SignError::Room)
    }
}

impl<'p, 'a> Increment<'p, 'a> {
    pub(crate) fn on(pdf: &'p Pdf<'a>) -> Self {
        let said = pdf.document.trailer.get(b"Size").and_then(Object::as_i64);
        let said = said.ok().and_then(|size| u32::try_from(size).ok()).unwrap_or(0);
        let next = said.max(pdf.document.max_id.saturating_add(1));
        Self { pdf, changed: BTreeMap::new(), next }
    }

    pub(crate) fn pdf(&self) -> &'p Pdf<'a> {
        self.pdf
    }

    /// A number for a new object.
    pub(crate) fn reserve(&mut self) -> ObjectId {
        let id = (self.next, 0);
        self.next = self.next.saturating_add(1);
        id
    }

    /// Room for so many new objects, numbered one after another.
    pub(crate) fn reserve_many(&mut self, count: u32) -> u32 {
        let first = self.next;
        self.next = self.next.saturating_add(count);
        first
    }

    pub(crate) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.put(id, object);
        id
    }

    pub(crate) fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.changed.insert(id, Body::Object(object.into()));
    }

    pub(crate) fn put_raw(&mut self, id: ObjectId, bytes: Vec<u8>) {
        self.changed.insert(id, Body::Raw(bytes));
    }

    /// A dictionary as it will be: this increment's, or the file's.
    pub(crate) fn dictionary(&self, id: ObjectId) -> Result<Dictionary, SignError> {
        match self.changed.get(&id) {
            Some(Body::Object(object)) => object.as_dict().cloned(),
            Some(Body::Raw(_)) => return Err(SignError::NotPdf),
            None => self.pdf.document.get_dictionary(id).cloned(),
        }
        .map_err(|_| SignError::NotPdf)
    }

    /// The same for a list that is an object of its own.
    pub(crate) fn array(&self, id: ObjectId) -> Result<Vec<Object>, SignError> {
        match self.changed.get(&id) {
            Some(Body::Object(object)) => object.as_array().cloned(),
            Some(Body::Raw(_)) => return Err(SignError::NotPdf),
            None => self.pdf.document.get_object(id).and_then(Object::as_array).cloned(),
        }
        .map_err(|_| SignError::NotPdf)
    }

    /// The file with everything added.
    pub(crate) fn write(mut self) -> Result<Written, SignError> {
        let table = self.pdf.table();
        let is_stream = !self.pdf.bytes.get(table..).is_some_and(|at| at.starts_with(b"xref"));
        let mut bytes = Vec::with_capacity(self.pdf.bytes.len() + self.length());
        bytes.extend_from_slice(self.pdf.bytes);
        if bytes.last() != Some(&b'\n') {
            bytes.push(b'\n');
        }
        let mut places = BTreeMap::new();
        for (id, body) in &self.changed {
            places.insert(*id, bytes.len());
            bytes.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
            match body {
                Body::Object(body) => object::write(&mut bytes, body),
                Body::Raw(raw) => bytes.extend_from_slice(raw),
            }
            bytes.extend_from_slice(b"\nendobj\n");
        }
        let start = bytes.len();
        if is_stream {
            self.table_stream(&mut bytes, &places)?;
        } else {
            self.table_lines(&mut bytes, &places)?;
        }
        bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Ok(Written { bytes, places })
    }

    /// About as long as the increment becomes.
    fn length(&self) -> usize {
        let of = |body: &Body| match body {
            Body::Object(Object::Stream(stream)) => stream.content.len() + 256,
            Body::Object(_) => 512,
            Body::Raw(raw) => raw.len() + 64,
        };
        self.changed.values().map(of).sum::<usize>() + 4_096
    }

    fn trailer(&self, bytes: &[u8]) -> Result<Dictionary, SignError> {
        let mut trailer = Dictionary::new();
        trailer.set("Size", i64::from(self.next));
        for key in ["Root", "Info"] {
            if let Ok(value) = self.pdf.document.trailer.get(key.as_bytes()) {
                trailer.set(key, value.clone());
            }
        }
        let prev = i64::try_from(self.pdf.table()).map_err(|_| SignError::NotPdf)?;
        trailer.set("Prev", prev);
        // The first half is the document's for good, the second this version's (7.5.5, 14.4).
        let added = &bytes[self.pdf.bytes.len().min(bytes.len())..];
        let version = Sha256::digest(added)[..16].to_vec();
        let id = self.pdf.document.trailer.get(b"ID").and_then(Object::as_array).ok();
        let first = id.and_then(|id| id.first()?.as_str().ok()).unwrap_or(&version).to_vec();
        let half = |bytes| Object::String(bytes, StringFormat::Hexadecimal);
        trailer.set("ID", vec![half(first), half(version)]);
        Ok(trailer)
    }

    fn table_lines(
        &self,
        bytes: &mut Vec<u8>,
        places: &BTreeMap<ObjectId, usize>,
    ) -> Result<(), SignError> {
        let trailer = self.trailer(bytes)?;
        bytes.extend_from_slice(b"xref\n");
        for section in sections(places) {
            let first = section.first().map_or(0, |(id, _)| id.0);
            bytes.extend_from_slice(format!("{first} {}\n", section.len()).as_bytes());
            for (id, place) in section {
                bytes.extend_from_slice(format!("{place:010} {:05} n \n", id.1).as_bytes());
            }
        }
        bytes.extend_from_slice(b"trailer\n");
        object::write(bytes, &Object::Dictionary(trailer));
        bytes.push(b'\n');
        Ok(())
    }

    fn table_stream(
        &mut self,
        bytes: &mut Vec<u8>,
        places: &BTreeMap<ObjectId, usize>,
    ) -> Result<(), SignError> {
        let own = self.reserve();
        let mut places = places.clone();
        places.insert(own, bytes.len());
        let mut dictionary = self.trailer(bytes)?;
        let mut rows = Vec::new();
        let mut index = Vec::new();
        for section in sections(&places) {
            let first = section.first().map_or(0, |(id, _)| id.0);
            let count = i64::try_from(section.len()).map_err(|_| SignError::NotPdf)?;
            index.extend([Object::Integer(i64::from(first)), Object::Integer(count)]);
            for (id, place) in section {
                let place = u32::try_from(place).map_err(|_| SignError::NotPdf)?;
                rows.push(1);
                rows.extend_from_slice(&place.to_be_bytes());
                rows.extend_from_slice(&id.1.to_be_bytes());
            }
        }
        dictionary.set("Type", "XRef");
        dictionary.set("Index", index);
        dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
        let stream = Stream::new(dictionary, rows).with_compression(false);
        bytes.extend_from_slice(format!("{} 0 obj\n", own.0).as_bytes());
        object::write(bytes, &Object::Stream(stream));
        bytes.extend_from_slice(b"\nendobj\n");
        Ok(())
    }
}

/// Runs of numbers that follow one another.
fn sections(places: &BTreeMap<ObjectId, usize>) -> Vec<Vec<(ObjectId, usize)>> {
    let mut sections: Vec<Vec<(ObjectId, usize)>> = Vec::new();
    for (id, place) in places {
        match sections.last_mut() {
            Some(run) if run.last().is_some_and(|(last, _)| last.0 + 1 == id.0) => {
                run.push((*id, *place));
            }
            _ => sections.push(vec![(*id, *place)]),
        }
    }
    sections
}
