//! Taking in a stretch of the ward's log: verified, stored and folded, with the cursor, at once.

use tannha_domain::{
    ids::CaseId,
    log::{Place, RecordKey, SignedEntry, SignedReceipt, fold},
};
use tannha_store::Batch;

use super::{
    Ledger, LedgerError, Staging, encode,
    tables::{self, CURSOR, DIGEST, HISTORY, LOG, META, OUTBOX},
};

/// What a stretch of the log brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Entries that were new.
    pub entries: u64,
    /// Own entries among them, which left the outbox.
    pub own: u64,
    /// Cases whose state may have changed.
    pub cases: Vec<CaseId>,
}

impl Ledger {
    /// Takes in entries with their receipts, in log order, from the place after the cursor.
    ///
    /// The whole stretch becomes durable with the state it makes and the moved cursor, or nothing
    /// does. Offered again, what is already known is passed over.
    ///
    /// # Errors
    /// [`LedgerError::Entry`] when a receipt or a head does not fit: nothing was taken then.
    pub fn accept(
        &self,
        stretch: &[(SignedEntry, SignedReceipt)],
    ) -> Result<Accepted, LedgerError> {
        let mut head = self.head()?;
        let mut cursor = head.cursor;
        let mut batch = Batch::new();
        let mut staging = Staging::new(&self.store, &self.key_secret, head.digest.clone());
        let mut accepted = Accepted::default();
        for (entry, receipt) in stretch {
            let opened = receipt.open(&self.identity.district)?;
            if opened.ward != self.identity.ward {
                return Err(LedgerError::WrongWard);
            }
            if opened.seq <= cursor.seq && opened.epoch == cursor.epoch {
                continue;
            }
            let hash = entry.hash();
            cursor = cursor.follow(&opened, hash)?;
            let inner = entry.read()?;
            let act = inner.act.read()?;
            fold(&mut staging, &act, Place { seq: opened.seq, verdict: opened.verdict })?;
            batch.put(LOG, &tables::number_key(opened.seq), encode(&(entry, receipt))?);
            if let Some(case) = act.subject.as_case() {
                batch.put(HISTORY, &tables::history_key(case, opened.seq), Vec::new());
            }
            if inner.device == self.identity.device {
                let key = tables::number_key(inner.dseq);
                if self.store.get(OUTBOX, &key)?.is_some() {
                    batch.delete(OUTBOX, &key);
                    accepted.own += 1;
                }
            }
            accepted.entries += 1;
        }
        if accepted.entries == 0 {
            return Ok(accepted);
        }
        let (digest, keys) = staging.finish(&mut batch)?;
        accepted.cases = keys
            .into_iter()
            .filter_map(|key| match key {
                RecordKey::Case(case) => Some(case),
                _ => None,
            })
            .collect();
        batch.put(META, CURSOR, encode(&cursor)?);
        batch.put(META, DIGEST, encode(&digest)?);
        self.store.commit(batch)?;
        head.cursor = cursor;
        head.digest = digest;
        head.pending -= accepted.own.min(head.pending);
        head.above = None;
        Ok(accepted)
    }
}
