//! What upkeep must know of the log: up to which commit everything has its receipt, and what of an
//! officer's work reached the district from another laptop.

use tannha_domain::{
    ids::OfficerId,
    log::{Act, SignedEntry, SignedReceipt},
};
use tannha_store::Position;

use super::{
    Ledger, LedgerError, decode,
    tables::{LOG, OUTBOX},
};

impl Ledger {
    /// The last commit before anything that still waits was written down: what came until then has the
    /// district's receipt, and its frames are no longer needed one by one.
    ///
    /// # Errors
    /// The store's.
    pub fn receipted(&self) -> Result<Position, LedgerError> {
        // Read before the outbox is: what is written meanwhile is not given up.
        let end = self.store.position();
        Ok(match self.store.oldest(OUTBOX)? {
            Some(Position(first)) => Position(first.saturating_sub(1).min(end.0)),
            None => end,
        })
    }

    /// The last act of an officer that is in the accepted log, in log order.
    ///
    /// # Errors
    /// The store's.
    pub fn last_act_of(&self, officer: &OfficerId) -> Result<Option<Act>, LedgerError> {
        let mut last = None;
        for found in self.store.scan(LOG, &[]) {
            let (_, bytes) = found?;
            let (entry, _): (SignedEntry, SignedReceipt) = decode(&bytes)?;
            let act = entry.read()?.act.read()?;
            if act.officer == *officer {
                last = Some(act);
            }
        }
        Ok(last)
    }
}
