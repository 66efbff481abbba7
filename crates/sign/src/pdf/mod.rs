//! A finished PDF: read with lopdf, and added to in bytes of our own.
//!
//! lopdf reads; what is written is ours to the byte, because what was signed before must stay where
//! it is and the new signature must know where its own bytes stand ([ADR 0020]).
//!
//! [ADR 0020]: ../../../docs/adr/0020-a-signature-is-added-in-bytes-of-our-own.md

mod claim;
mod field;
mod increment;
pub(crate) mod object;
mod page;
mod tagged;

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::OnceLock,
};

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, xref::XrefEntry};

pub(crate) use claim::{take_back, was_taken_back};
pub(crate) use field::{
    SignatureField, Waiting, add_field, all_signature_fields, free_name, names_of, read_text,
    signature_fields, waiting, write_text,
};
pub(crate) use increment::Increment;
pub(crate) use page::{PageFrame, Spot, Standing, frame, frame_of, standing};
pub(crate) use tagged::Tags;

use crate::error::SignError;

/// A file longer than this is not looked at.
const LONGEST_MIB: u32 = 256;
/// No object stream or table of ours or of a scan comes near.
const LONGEST_STREAM: usize = 64 << 20;

/// A PDF with its bytes.
pub(crate) struct Pdf<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) document: Document,
    pages: OnceLock<BTreeMap<u32, ObjectId>>,
}

impl<'a> Pdf<'a> {
    /// Reads a file.
    ///
    /// # Errors
    /// [`SignError::NotPdf`], [`SignError::TooLong`], [`SignError::Encrypted`].
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, SignError> {
        if bytes.len() > (LONGEST_MIB as usize) << 20 {
            return Err(SignError::TooLong { limit_mib: LONGEST_MIB });
        }
        // Places in the file count from its first byte, so nothing may stand before the head.
        if !bytes.starts_with(b"%PDF-") {
            return Err(SignError::NotPdf);
        }
        let options =
            LoadOptions { max_decompressed_size: Some(LONGEST_STREAM), ..LoadOptions::default() };
        // What comes from outside may be anything, and the reader is not ours.
        let read =
            catch_unwind(AssertUnwindSafe(|| Document::load_mem_with_options(bytes, options)));
        let document = match read {
            Ok(Ok(document)) => document,
            _ if is_encrypted(bytes) => return Err(SignError::Encrypted),
            _ => return Err(SignError::NotPdf),
        };
        if document.is_encrypted() || document.was_encrypted() {
            return Err(SignError::Encrypted);
        }
        let pdf = Self { bytes, document, pages: OnceLock::new() };
        pdf.catalog_id().and_then(|_| pdf.catalog())?;
        Ok(pdf)
    }

    /// Its pages, counted from 1.
    pub(crate) fn pages(&self) -> &BTreeMap<u32, ObjectId> {
        self.pages.get_or_init(|| self.document.get_pages())
    }

    /// Where the newest table of objects begins.
    pub(crate) fn table(&self) -> usize {
        self.document.xref_start
    }

    pub(crate) fn catalog_id(&self) -> Result<ObjectId, SignError> {
        let root = self.document.trailer.get(b"Root").and_then(Object::as_reference);
        root.map_err(|_| SignError::NotPdf)
    }

    pub(crate) fn catalog(&self) -> Result<&Dictionary, SignError> {
        self.document.catalog().map_err(|_| SignError::NotPdf)
    }

    /// A value of a dictionary, followed to where it stands.
    pub(crate) fn value<'d>(
        &'d self,
        dictionary: &'d Dictionary,
        key: &[u8],
    ) -> Option<&'d Object> {
        self.follow(dictionary.get(key).ok()?)
    }

    pub(crate) fn follow<'d>(&'d self, object: &'d Object) -> Option<&'d Object> {
        self.document.dereference(object).ok().map(|(_, found)| found)
    }

    /// Where an object begins in the file; `None` for one inside a stream.
    pub(crate) fn offset(&self, id: ObjectId) -> Option<usize> {
        match self.document.reference_table.get(id.0) {
            Some(XrefEntry::Normal { offset, generation }) if *generation == id.1 => {
                usize::try_from(*offset).ok()
            }
            _ => None,
        }
    }

    /// Whether somebody certified the file and allowed no change (ISO 32000-1, 12.8.2.2).
    pub(crate) fn allows_signatures(&self) -> bool {
        let permission = || {
            let perms = self.value(self.catalog().ok()?, b"Perms")?.as_dict().ok()?;
            let signature = self.value(perms, b"DocMDP")?.as_dict().ok()?;
            let references = self.value(signature, b"Reference")?.as_array().ok()?;
            let method = self.follow(references.first()?)?.as_dict().ok()?;
            let params = self.value(method, b"TransformParams")?.as_dict().ok()?;
            // Without a word of its own it is 2: forms and signatures.
            Some(self.value(params, b"P").and_then(|p| p.as_i64().ok()).unwrap_or(2))
        };
        permission() != Some(1)
    }
}

fn is_encrypted(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(2048)..];
    tail.windows(8).any(|window| window == b"/Encrypt")
}
