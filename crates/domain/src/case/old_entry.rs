//! An entry that was registered before this log began, written over from its book.
//!
//! It is a case like any other to whoever looks for it: copies are made of it, changes name it, its
//! number is held. But nobody handed in a dossier here: nothing was promised, nothing is owed, and the
//! paper has long been with the family. So it takes no number, gets no letter, and counts in no report
//! of what the office received ([ADR 0017](../../../../../docs/adr/0017-an-old-entry-is-an-act.md)).

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use super::{
    apply::{Source, blank, written},
    book::Book,
    decide::written_number,
    event::CaseEvent,
    fact::{Registration, SignerSnapshot},
    field::Field,
    handling::{HANDLINGS, Handling},
    refusal::Refusal,
    state::{CaseCode, CaseState, Holder, Paper, Status},
};
use crate::{
    ids::{BadId, CaseId, OfficerId},
    promise::Promise,
};

/// Whoever signed an old entry: a name in a book, no officer of this ward's list.
const OLD_SIGNER: &str = "so-cu";

/// An entry as its book has it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct OldEntry {
    /// The book.
    #[n(0)]
    pub book: Book,
    /// What it says, in canonical form. What the book left blank stays blank.
    #[n(1)]
    pub fields: BTreeMap<Field, String>,
    /// Number, day, place and signer, as they stand there.
    #[n(2)]
    pub registration: Registration,
    /// The volume, as its cover says; may be empty.
    #[n(3)]
    pub volume: String,
    /// Ghi chú; may be empty.
    #[n(4)]
    pub note: String,
}

/// The procedure whose form an entry of that book takes: the plain one, handled by the ward alone.
#[must_use]
pub fn handling_of(book: Book) -> Option<&'static Handling> {
    let plain = |handling: &&Handling| {
        handling.book == book && handling.from_agencies.is_empty() && handling.at_home.is_none()
    };
    HANDLINGS.iter().filter(|_| book.is_register()).find(plain)
}

/// What may begin a case with an old entry: it names a register's running number.
///
/// # Errors
/// [`Refusal::UnknownProcedure`], [`Refusal::NumberMissing`].
pub(super) fn permit_begin(entry: &OldEntry) -> Result<(), Refusal> {
    if handling_of(entry.book).is_none() {
        return Err(Refusal::UnknownProcedure);
    }
    if entry.registration.number == 0 { Err(Refusal::NumberMissing) } else { Ok(()) }
}

/// What may happen to an old entry: it is noted on, copied and changed by cases of their own, and can be
/// revoked. The same entry written over twice, on two laptops, is one.
///
/// # Errors
/// [`Refusal::OldEntryDiffers`], [`Refusal::OldEntry`].
pub(super) fn permit(entry: &OldEntry, event: &CaseEvent) -> Result<(), Refusal> {
    match event {
        CaseEvent::EntryWrittenOver(again) if again.as_ref() == entry => Ok(()),
        CaseEvent::EntryWrittenOver(_) => Err(Refusal::OldEntryDiffers),
        CaseEvent::NoteAdded { .. }
        | CaseEvent::NoteRemoved { .. }
        | CaseEvent::Revoked { .. }
        | CaseEvent::RecallStepTaken { .. }
        | CaseEvent::SeenTo { .. } => Ok(()),
        _ => Err(Refusal::OldEntry),
    }
}

/// The case that an old entry is.
pub(super) fn begin(id: CaseId, entry: &OldEntry, source: Source<'_>) -> Option<CaseState> {
    let handling = handling_of(entry.book)?;
    let promise = Promise::of_old_entry(handling.procedure, entry.registration.registered_on.0);
    let kept_at = promise.promised;
    let fields = entry.fields.iter().map(|(field, value)| (*field, written(value, source)));
    let result = Paper { holder: Holder::Family(kept_at), ..Paper::default() };
    let number = written_number(&entry.registration);
    let code = CaseCode { text: format!("{} {number}", entry.book.symbol()), provisional: None };
    Some(CaseState {
        fields: fields.collect(),
        status: Status::Registered,
        registration: Some(entry.registration.clone()),
        papers: [(handling.result, result)].into(),
        finished_at: Some(kept_at),
        old_entry: Some(entry.clone()),
        ..blank(id, handling.procedure, code, promise, source.officer)
    })
}

impl OldEntry {
    /// The signer as the book names them.
    ///
    /// # Errors
    /// Never.
    pub fn signer(name: &str) -> Result<SignerSnapshot, BadId> {
        Ok(SignerSnapshot {
            officer: OfficerId::parse(OLD_SIGNER)?,
            name: name.to_owned(),
            authority: String::new(),
            title: String::new(),
        })
    }
}

#[cfg(test)]
mod tests;
