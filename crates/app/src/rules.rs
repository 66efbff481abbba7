//! The rules that a case is received under: the law's, as the office's catalogue changes them.

use std::sync::Arc;

use tannha_domain::{
    catalogue::{CatalogueState, Edition, in_force},
    log::{Record, RecordKey},
    report::PublishedEdition,
    ruleset::{Commitment, Procedure, ProcedureCode, Rulebook, Ruleset},
    time::Moment,
};

use crate::{Office, OfficeError, ledger::LedgerError};

/// The rules a case is received under, pinned to it from then on.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The law at receipt, with the office's catalogue.
    pub ruleset: Ruleset,
    /// The ward's own shorter times.
    pub commitment: Option<Commitment>,
    /// The procedure.
    pub procedure: Procedure,
}

/// The rulebook as the editions of this log make it; made again when there is another.
#[derive(Debug, Default)]
pub(crate) struct Shelved(Option<(CatalogueState, Arc<Rulebook>)>);

impl Office {
    /// The editions of the catalogue, each with the day on which it was published; those of before that
    /// day was kept are left out.
    ///
    /// # Errors
    /// The ledger's.
    pub fn published_editions(&self) -> Result<Vec<PublishedEdition>, OfficeError> {
        let Some(Record::Catalogue(state)) = self.ledger.record(&RecordKey::Catalogue)? else {
            return Ok(Vec::new());
        };
        let mut editions = Vec::with_capacity(state.published.len());
        for (version, on) in &state.published {
            if let Some(Record::Edition(edition)) =
                self.ledger.record(&RecordKey::Edition(*version))?
            {
                editions.push(PublishedEdition::of(&edition, on.0));
            }
        }
        Ok(editions)
    }

    /// The rules that ship with the program, with the editions of the catalogue that have come.
    ///
    /// # Errors
    /// The ledger's.
    pub fn rulebook(&self) -> Result<Arc<Rulebook>, OfficeError> {
        let state = match self.ledger.record(&RecordKey::Catalogue)? {
            Some(Record::Catalogue(state)) => state,
            _ => CatalogueState::default(),
        };
        let mut shelved = self.rules.lock().map_err(|_| LedgerError::Poisoned)?;
        if let Some((known, book)) = &shelved.0
            && *known == state
        {
            return Ok(Arc::clone(book));
        }
        let mut editions: Vec<Edition> = Vec::with_capacity(state.editions.len());
        for mark in &state.editions {
            if let Some(Record::Edition(edition)) =
                self.ledger.record(&RecordKey::Edition(mark.version))?
            {
                editions.push(*edition);
            }
        }
        let book = Arc::new(in_force(Rulebook::built_in(), &editions));
        shelved.0 = Some((state, Arc::clone(&book)));
        Ok(book)
    }

    /// The rules that hold for a dossier received at `at`.
    ///
    /// # Errors
    /// An unknown procedure, or the ledger's.
    pub fn rules(&self, code: &ProcedureCode, at: Moment) -> Result<Rules, OfficeError> {
        let book = self.rulebook()?;
        let ruleset = book.default_for(at.in_vietnam().date())?;
        let procedure = ruleset.procedure(code)?.clone();
        let wanted = self.ledger.settings().map(|s| s.commitment).unwrap_or_default();
        let commitment = book.commitment_under(ruleset, &wanted)?.cloned();
        Ok(Rules { ruleset: ruleset.clone(), commitment, procedure })
    }

    /// A procedure as the rules say that a case was received under.
    ///
    /// # Errors
    /// Rules that this laptop has not, or the ledger's.
    pub(crate) fn procedure_under(
        &self,
        promise: &tannha_domain::promise::Promise,
    ) -> Result<Procedure, OfficeError> {
        let book = self.rulebook()?;
        let ruleset = book.ruleset(&promise.ruleset)?;
        Ok(ruleset.procedure(&promise.procedure)?.clone())
    }
}
