//! What was typed on a page and is no act yet: what a citizen says, what a leader answers, the five
//! questions half asked.
//!
//! It is kept as a draft's fields are: sealed, durable as it is typed, never pushed; so that neither a
//! crash nor a lock takes it. It is its writer's alone, also where several officers share a laptop,
//! and it goes in the very commit that makes an act of it. A citizen's rating is not kept: what they
//! have not sent, they have not said.

use std::collections::BTreeMap;

use tannha_domain::{
    ids::{CaseId, ComplaintId},
    letter_text::LetterKind,
    log::hash,
};
use tannha_store::Batch;

use crate::{
    Office, OfficeError,
    drafts::MAX_TYPED_BYTES,
    ledger::{JOTTINGS, LedgerError},
};

/// A page on which words wait to become an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// What a citizen says, of a case or of the office.
    Complaint(Option<CaseId>),
    /// What a leader answers.
    Reply(ComplaintId),
    /// What a family answers to the five questions.
    Survey(CaseId),
    /// Other words for a kind of letter.
    LetterText(LetterKind),
}

impl Page {
    /// What is typed or chosen there.
    const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Complaint(_) => &["kind", "about", "channel", "text", "who", "contact"],
            Self::Reply(_) => &["reply"],
            Self::LetterText(_) => &["text", "border"],
            Self::Survey(_) => {
                &["way", "note", "manner", "waiting", "on-time", "apology", "facilities"]
            }
        }
    }

    /// Where an officer's words on it are: a key that carries nothing about a person.
    fn place(self, officer: &str) -> [u8; 16] {
        let (page, about) = match self {
            Self::Complaint(case) => ("complaint", case.map_or([0; 16], |case| case.0)),
            Self::Reply(complaint) => ("reply", complaint.0),
            Self::Survey(case) => ("survey", case.0),
            Self::LetterText(kind) => {
                let mut about = [0; 16];
                about[0] = kind as u8;
                ("letter-text", about)
            }
        };
        let whole = hash(b"tannha jotting 1\0", &[officer.as_bytes(), page.as_bytes(), &about]).0;
        let mut place = [0; 16];
        place.copy_from_slice(&whole[..16]);
        place
    }
}

fn key(place: &[u8; 16], field: &str) -> Vec<u8> {
    [&place[..], field.as_bytes()].concat()
}

impl Office {
    /// What this officer typed on a page and has not made an act of, by field.
    ///
    /// # Errors
    /// The store's.
    pub fn jotted(&self, page: Page) -> Result<BTreeMap<String, String>, OfficeError> {
        let place = page.place(self.officer_id().as_str());
        let mut typed = BTreeMap::new();
        for field in page.fields() {
            let found = self.ledger.store().get(JOTTINGS, &key(&place, field))?;
            if let Some(value) = found {
                let text = String::from_utf8(value).map_err(|_| LedgerError::Encoding)?;
                typed.insert((*field).to_owned(), text);
            }
        }
        Ok(typed)
    }

    /// Keeps what was typed into a field; an empty one leaves nothing.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchField`], [`OfficeError::TooLong`], what says that the page is about
    /// nothing, or the store's.
    pub fn jot(&self, page: Page, field: &str, value: &str) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let known = page.fields().iter().find(|known| **known == field);
        let field = known.ok_or(OfficeError::NoSuchField)?;
        if value.len() > MAX_TYPED_BYTES {
            return Err(OfficeError::TooLong);
        }
        match page {
            Page::Complaint(None) | Page::LetterText(_) => {}
            Page::Complaint(Some(case)) | Page::Survey(case) => drop(self.case(case)?),
            Page::Reply(complaint) => drop(self.complaint(complaint)?),
        }
        let key = key(&page.place(self.officer_id().as_str()), field);
        let mut batch = Batch::new();
        if value.is_empty() {
            batch.delete(JOTTINGS, &key);
        } else {
            batch.put(JOTTINGS, &key, value.as_bytes().to_vec());
        }
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    /// What was typed there has become an act: it goes with the same commit.
    pub(crate) fn done_jotting(&self, page: Page) -> Batch {
        let place = page.place(self.officer_id().as_str());
        let mut batch = Batch::new();
        for field in page.fields() {
            batch.delete(JOTTINGS, &key(&place, field));
        }
        batch
    }
}
