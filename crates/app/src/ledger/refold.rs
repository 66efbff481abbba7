//! Folding the accepted log anew: after an update that folds otherwise, after a rewind, and when what
//! was folded is in doubt.
//!
//! The log is what counts; records are what a reducer made of it. While they are made again a mark
//! says so, and a laptop that lost its power meanwhile begins once more when it is opened.

use tannha_domain::log::{Digest, Place, REDUCER_VERSION, SignedEntry, SignedReceipt, fold};
use tannha_store::{Batch, StoreError};
use tannha_sync::planted::{Fault, planted};

use super::{
    Head, Ledger, LedgerError, Staging, decode, encode, meta,
    tables::{self, DIGEST, LOG, META, RECORDS, REDUCER, REFOLDING},
};

/// Entries folded in one commit.
const STRETCH: usize = 500;
/// Records forgotten in one commit.
const FORGET: usize = 5_000;

impl Ledger {
    /// Whether the records are those that this program's reducer makes of the log.
    pub(super) fn is_folded(&self) -> Result<bool, LedgerError> {
        let by: Option<u32> = meta(&self.store, REDUCER)?;
        Ok(by == Some(REDUCER_VERSION) && self.store.get(META, REFOLDING)?.is_none())
    }

    /// Folds the accepted log anew, from its first entry.
    ///
    /// # Errors
    /// The store's; the next opening then begins it again.
    pub fn refold(&self) -> Result<(), LedgerError> {
        let mut head = self.head()?;
        self.refold_under(&mut head)
    }

    pub(super) fn refold_under(&self, head: &mut Head) -> Result<(), LedgerError> {
        head.above = None;
        head.untold.all = true;
        let mut batch = Batch::new();
        if !planted(Fault::NoRefoldMark) {
            batch.put(META, REFOLDING, Vec::new());
        }
        self.store.commit(batch)?;
        self.forget_records()?;
        let mut digest = Digest::default();
        let mut seq = 0;
        loop {
            let mut staging = Staging::new(&self.store, &self.key_secret, digest);
            let mut folded = 0;
            for found in self.store.scan_from(LOG, &tables::number_key(seq + 1)).take(STRETCH) {
                let (_, bytes) = found?;
                let (entry, receipt): (SignedEntry, SignedReceipt) = decode(&bytes)?;
                let receipt = receipt.read()?;
                let act = entry.read()?.act.read()?;
                seq = receipt.seq;
                fold(&mut staging, &act, Place { seq, verdict: receipt.verdict })?;
                folded += 1;
            }
            let mut batch = Batch::new();
            (digest, _) = staging.finish(&mut batch)?;
            let is_last = folded < STRETCH;
            if is_last {
                batch.put(META, DIGEST, encode(&digest)?);
                batch.put(META, REDUCER, encode(&REDUCER_VERSION)?);
                batch.delete(META, REFOLDING);
            }
            self.store.commit(batch)?;
            if is_last {
                head.digest = digest;
                return Ok(());
            }
        }
    }

    fn forget_records(&self) -> Result<(), LedgerError> {
        loop {
            let keys: Vec<Vec<u8>> = self
                .store
                .scan(RECORDS, &[])
                .take(FORGET)
                .map(|found| found.map(|(key, _)| key))
                .collect::<Result<_, StoreError>>()?;
            if keys.is_empty() {
                return Ok(());
            }
            let mut batch = Batch::new();
            for key in &keys {
                batch.delete(RECORDS, key);
            }
            self.store.commit(batch)?;
        }
    }
}
