//! A judge of our own files by ISO 19005-2 (PDF/A-2) and ISO 14289-1 (PDF/UA-1): each clause that
//! such a file could break is one named finding. It looks at every object and every operator.
#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    reason = "tests only, and each file uses some"
)]

mod content;
mod file;
mod fonts;
mod metadata;
mod objects;
mod structure;

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

pub(crate) use structure::Walk;

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Finding {
    /// 6.1.2: the first line, or the comment of high bytes after it.
    Header,
    /// 6.1.3: something after the end, an encryption, no identity.
    Trailer,
    /// 6.1.7: a filter that is not allowed, data outside the file.
    Stream,
    /// 6.1.13: a number, name or string beyond the limits of an implementation.
    Limit,
    /// 6.2.2: an operator that ISO 32000-1 does not know.
    Operator,
    /// 6.2.2: a resource that is not there.
    Resource,
    /// 6.1.13: graphics states or marked content that do not close.
    Nesting,
    /// 6.2.3: no output intent, or a profile that is none.
    OutputIntent,
    /// 6.2.4.3: a colour that the profile says nothing about.
    Colour,
    /// 6.2.10: anything seen through.
    Transparency,
    /// 6.2.9: an object of a kind that is not allowed.
    XObject,
    /// 6.2.11.4: a font that is not in the file.
    FontProgram,
    /// 6.2.11.3: an encoding or a map that is not the identity.
    FontEncoding,
    /// 6.2.11.5: a width that is not the program's.
    FontWidth,
    /// 6.2.11.4.2: a CIDSet that does not name every glyph.
    CidSet,
    /// 6.2.11.7: a letter without its Unicode.
    ToUnicode,
    /// 6.2.11.8: `.notdef`, or a glyph that the program lacks.
    NoGlyph,
    /// 6.3, 6.4, 6.5: annotations, forms, actions.
    Interaction,
    /// 6.6.2: no XMP, or one that programs cannot find in the raw file.
    Metadata,
    /// 6.6.4: the file does not say what it is.
    Identification,
    /// 6.6.3: Info and XMP do not agree.
    InfoDiffers,
    /// 6.8: files inside the file.
    Embedded,
    /// 6.9: layers.
    Layers,
    /// 6.7.2, 6.7.3: no structure where the file claims one.
    Untagged,
    /// 7.1 of ISO 14289-1: content that is neither in the tree nor an artifact.
    Unmarked,
    /// 14.7.4 of ISO 32000-1: the way from content to its element and back.
    ParentTree,
    /// 6.7.3.4: an element that is none of the standard ones, or in a place where it has none.
    Element,
    /// 7.3 of ISO 14289-1: a picture without words.
    Alternate,
    /// 7.4 of ISO 14289-1: headings that skip a level.
    Headings,
    /// 7.5 of ISO 14289-1: a table whose rows differ in columns, or whose heads head nothing.
    Table,
    /// 6.7.4: no language.
    Language,
    /// 7.1 of ISO 14289-1: no title that a viewer shows.
    Title,
}

/// A file that is read.
pub(crate) struct Judged<'a> {
    pub(crate) raw: &'a [u8],
    pub(crate) document: Document,
    found: BTreeSet<Finding>,
}

/// All that is wrong with a file.
pub(crate) fn judge(raw: &[u8]) -> BTreeSet<Finding> {
    let mut judged = Judged::read(raw);
    file::judge(&mut judged);
    objects::judge(&mut judged);
    fonts::judge(&mut judged);
    content::judge(&mut judged);
    metadata::judge(&mut judged);
    structure::judge(&mut judged);
    judged.found
}

impl<'a> Judged<'a> {
    pub(crate) fn read(raw: &'a [u8]) -> Self {
        let document = Document::load_mem(raw).unwrap();
        Self { raw, document, found: BTreeSet::new() }
    }

    fn find(&mut self, finding: Finding) {
        self.found.insert(finding);
    }

    /// Notes a finding where what must hold does not.
    fn must(&mut self, holds: bool, finding: Finding) {
        if !holds {
            self.find(finding);
        }
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    pub(crate) fn pages(&self) -> Vec<ObjectId> {
        self.document.get_pages().into_values().collect()
    }

    /// What an object is, behind however many references.
    fn resolved<'o>(&'o self, object: &'o Object) -> &'o Object {
        self.document.dereference(object).map_or(&Object::Null, |(_, object)| object)
    }

    /// An entry of a dictionary, resolved.
    fn entry<'o>(&'o self, dictionary: &'o Dictionary, key: &[u8]) -> &'o Object {
        dictionary.get(key).map_or(&Object::Null, |object| self.resolved(object))
    }

    fn dict<'o>(&'o self, dictionary: &'o Dictionary, key: &[u8]) -> Option<&'o Dictionary> {
        match self.entry(dictionary, key) {
            Object::Dictionary(found) => Some(found),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    fn name<'o>(&'o self, dictionary: &'o Dictionary, key: &[u8]) -> &'o [u8] {
        self.entry(dictionary, key).as_name().unwrap_or_default()
    }
}
