//! What the queue's page shows of dossiers, read once for as long as nothing is written in the log: the page
//! asks every two seconds while a thousand letters lie in the spooler.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use tannha_domain::{
    ids::CaseId,
    log::{ChainHead, Cursor},
};

use super::run::ApprovedLetter;
use crate::{Office, OfficeError, ledger::LedgerError};

/// By what a dossier is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseHead {
    /// Mã hồ sơ.
    pub code: String,
    /// Whom it is about.
    pub title: String,
}

/// What was read, and how far the log went then. It is gone with the lock.
#[derive(Default)]
pub(crate) struct Known(Mutex<Read>);

#[derive(Default)]
struct Read {
    reached: Option<(Cursor, ChainHead)>,
    heads: BTreeMap<CaseId, Option<Arc<CaseHead>>>,
    approved: Option<Arc<Vec<ApprovedLetter>>>,
}

impl Office {
    fn known(&self) -> Result<MutexGuard<'_, Read>, OfficeError> {
        let reached = Some(self.ledger.reached()?);
        let mut known = self.known.0.lock().map_err(|_| LedgerError::Poisoned)?;
        if known.reached != reached {
            *known = Read { reached, ..Read::default() };
        }
        Ok(known)
    }

    /// By what a dossier is called; nothing where the log has lost it for now.
    ///
    /// # Errors
    /// The ledger's.
    pub fn case_head(&self, case: CaseId) -> Result<Option<Arc<CaseHead>>, OfficeError> {
        let mut known = self.known()?;
        if let Some(head) = known.heads.get(&case) {
            return Ok(head.clone());
        }
        let head = self.ledger.case(case)?.map(|state| {
            Arc::new(CaseHead { code: state.code.text.clone(), title: state.title() })
        });
        known.heads.insert(case, head.clone());
        Ok(head)
    }

    /// Every letter that is approved and not printed, whether a print of it is under way or not.
    pub(super) fn unprinted(&self) -> Result<Arc<Vec<ApprovedLetter>>, OfficeError> {
        let mut known = self.known()?;
        if let Some(approved) = &known.approved {
            return Ok(Arc::clone(approved));
        }
        let approved = Arc::new(self.read_unprinted()?);
        known.approved = Some(Arc::clone(&approved));
        Ok(approved)
    }
}
