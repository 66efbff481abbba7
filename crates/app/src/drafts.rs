//! Drafts: what was typed, field by field, durable as it is typed, and never pushed.
//!
//! A draft keeps the text as typed; what it is worth is read anew each time. Keys carry ids only.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use tannha_domain::{
    case::{
        Field, Form, form,
        own::{self, OwnField, OwnForm},
    },
    ids::DraftId,
    time::Moment,
};
use tannha_store::{Batch, Store};

use crate::{
    OfficeError,
    ledger::{DRAFTS, LedgerError, decode, encode},
};

/// The most bytes a field may hold while it is being typed.
pub(crate) const MAX_TYPED_BYTES: usize = 4_096;

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
struct Head {
    #[n(0)]
    procedure: String,
    #[n(1)]
    touched_at: Moment,
    /// The office's own form, as it stood when the draft was begun.
    #[n(2)]
    own: Option<OwnForm>,
}

/// What was typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Id; the case it becomes keeps it.
    pub id: DraftId,
    /// Procedure slug.
    pub procedure: String,
    /// When it was last touched.
    pub touched_at: Moment,
    /// As typed.
    pub typed: BTreeMap<Field, String>,
    /// What the office asks in its own form, where the procedure is the office's own.
    pub own: Option<OwnForm>,
}

impl Draft {
    /// What its procedure asks.
    #[must_use]
    pub fn form(&self) -> &'static Form {
        Form::of_procedure(&self.procedure)
    }

    /// The fields that the office defined; none where the law did.
    #[must_use]
    pub fn own_fields(&self) -> &[OwnField] {
        self.own.as_ref().map_or(&[], |own| &own.fields)
    }

    /// What it is about, as typed.
    #[must_use]
    pub fn title(&self) -> String {
        if let Some(own) = &self.own {
            return own.title(|field| self.typed.get(&field).map_or("", |typed| typed.trim()));
        }
        self.form().title(|field| self.typed.get(&field).map_or("", |typed| typed.trim()))
    }

    /// What was typed, read as of the day it was last touched.
    #[must_use]
    pub fn reading(&self, now: Moment) -> form::Reading {
        form::read_with(self.form(), self.own_fields(), &self.typed, now.date())
    }
}

fn field_key(id: DraftId, field: Field) -> Vec<u8> {
    [&id.0[..], field.slug().as_bytes()].concat()
}

pub(crate) fn begin(
    store: &Store,
    id: DraftId,
    procedure: (&str, Option<OwnForm>),
    now: Moment,
    typed: &[(Field, &str)],
) -> Result<(), OfficeError> {
    let mut batch = Batch::new();
    put(&mut batch, id, procedure, now, typed)?;
    store.commit(batch)?;
    Ok(())
}

/// Puts a draft with what is known of it into a batch.
pub(crate) fn put(
    batch: &mut Batch,
    id: DraftId,
    procedure: (&str, Option<OwnForm>),
    now: Moment,
    typed: &[(Field, &str)],
) -> Result<(), OfficeError> {
    let (procedure, own) = procedure;
    let head = Head { procedure: procedure.to_owned(), touched_at: now, own };
    batch.put(DRAFTS, &id.0, encode(&head)?);
    for (field, value) in typed {
        batch.put(DRAFTS, &field_key(id, *field), value.as_bytes().to_vec());
    }
    Ok(())
}

/// There is such a draft.
pub(crate) fn is_there(store: &Store, id: DraftId) -> Result<bool, OfficeError> {
    Ok(store.get(DRAFTS, &id.0)?.is_some())
}

pub(crate) fn set(
    store: &Store,
    id: DraftId,
    field: Field,
    value: &str,
    now: Moment,
) -> Result<(), OfficeError> {
    if value.len() > MAX_TYPED_BYTES {
        return Err(OfficeError::TooLong);
    }
    let mut head = head(store, id)?;
    let taken: &[OwnField] = head.own.as_ref().map_or(&[], |own| &own.fields);
    if !Form::of_procedure(&head.procedure).asks_for(field) || !own::shows(taken, field) {
        return Err(OfficeError::NoSuchField);
    }
    head.touched_at = now;
    let mut batch = Batch::new();
    batch.put(DRAFTS, &id.0, encode(&head)?);
    batch.put(DRAFTS, &field_key(id, field), value.as_bytes().to_vec());
    store.commit(batch)?;
    Ok(())
}

fn head(store: &Store, id: DraftId) -> Result<Head, OfficeError> {
    let bytes = store.get(DRAFTS, &id.0)?.ok_or(OfficeError::NoSuchDraft)?;
    Ok(decode(&bytes)?)
}

pub(crate) fn open(store: &Store, id: DraftId) -> Result<Draft, OfficeError> {
    let head = head(store, id)?;
    let mut typed = BTreeMap::new();
    for found in store.scan(DRAFTS, &id.0) {
        let (key, value) = found?;
        let slug = key.get(16..).and_then(|slug| std::str::from_utf8(slug).ok());
        if let Some(field) = slug.and_then(Field::from_slug) {
            let text = String::from_utf8(value).map_err(|_| LedgerError::Encoding)?;
            typed.insert(field, text);
        }
    }
    let Head { procedure, touched_at, own } = head;
    Ok(Draft { id, procedure, touched_at, typed, own })
}

/// All drafts, the latest first.
pub(crate) fn list(store: &Store) -> Result<Vec<Draft>, OfficeError> {
    let mut drafts = Vec::new();
    for found in store.scan(DRAFTS, &[]) {
        let (key, _) = found?;
        if let Ok(id) = <[u8; 16]>::try_from(key.as_slice()) {
            drafts.push(open(store, DraftId(id))?);
        }
    }
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.touched_at));
    Ok(drafts)
}

/// Puts the draft's removal into a batch: with the commit that makes it a case, or alone.
pub(crate) fn discard(store: &Store, id: DraftId, batch: &mut Batch) -> Result<(), OfficeError> {
    head(store, id)?;
    for found in store.scan(DRAFTS, &id.0) {
        let (key, _) = found?;
        batch.delete(DRAFTS, &key);
    }
    Ok(())
}
