//! This laptop's own chain: what it wrote, in order, whether or not it was seen in the log.

use tannha_domain::{
    ids::Hash,
    log::{Acknowledgement, SignedEntry, SignedReceipt},
};
use tannha_store::Batch;
use tannha_sync::planted::{Fault, planted};

use super::{
    Ledger, LedgerError, Link, decode, encode, meta,
    tables::{self, ACKNOWLEDGED, LINKS, LOG, META, OUTBOX},
};

impl Ledger {
    /// A place of this laptop's own chain.
    ///
    /// # Errors
    /// The store's.
    pub fn link_at(&self, dseq: u64) -> Result<Option<Link>, LedgerError> {
        let found = self.store.get(LINKS, &tables::number_key(dseq))?;
        found.map(|bytes| decode(&bytes)).transpose()
    }

    /// Own entries from place `from` on, whether or not they were seen in the log, in order: at
    /// least one when there is one, and no more than `max_bytes` after the first.
    ///
    /// # Errors
    /// The store's.
    pub fn own_entries(
        &self,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<SignedEntry>, LedgerError> {
        let end = self.chain()?.next;
        let mut entries: Vec<SignedEntry> = Vec::new();
        let mut bytes = 0;
        for dseq in (from..end).take(max_entries) {
            let entry = self.own_entry(dseq)?;
            bytes += entry.bytes.len();
            if bytes > max_bytes && !entries.is_empty() {
                break;
            }
            entries.push(entry);
        }
        Ok(entries)
    }

    fn own_entry(&self, dseq: u64) -> Result<SignedEntry, LedgerError> {
        if let Some(bytes) = self.store.get(OUTBOX, &tables::number_key(dseq))? {
            return decode(&bytes);
        }
        let seq = self.link_at(dseq)?.and_then(|link| link.seq).ok_or(LedgerError::Encoding)?;
        let bytes = self.store.get(LOG, &tables::number_key(seq))?.ok_or(LedgerError::Encoding)?;
        let (entry, _): (SignedEntry, SignedReceipt) = decode(&bytes)?;
        Ok(entry)
    }

    /// What the district said last that it holds of this laptop's chain.
    ///
    /// # Errors
    /// The store's.
    pub fn acknowledged(&self) -> Result<Acknowledgement, LedgerError> {
        let start = Acknowledgement { count: 0, hash: Hash::ZERO };
        Ok(meta(&self.store, ACKNOWLEDGED)?.unwrap_or(start))
    }

    /// Remembers what the district holds. It clears nothing.
    ///
    /// # Errors
    /// The store's.
    pub fn set_acknowledged(&self, ack: Acknowledgement) -> Result<(), LedgerError> {
        let mut batch = Batch::new();
        batch.put(META, ACKNOWLEDGED, encode(&ack)?);
        if planted(Fault::DropAtAcknowledgement) {
            for dseq in 0..ack.count {
                batch.delete(OUTBOX, &tables::number_key(dseq));
            }
        }
        self.store.commit(batch)?;
        Ok(())
    }
}
