//! Taking in a stretch of the ward's log: stored and folded, with the cursor, at once.

use tannha_domain::{
    ids::CaseId,
    log::{Place, RecordKey, fold},
};
use tannha_store::Batch;
use tannha_sync::Followed;

use super::{
    Ledger, LedgerError, Link, Staging, encode,
    tables::{self, CURSOR, DIGEST, HISTORY, LINKS, LOG, META, OUTBOX},
};

/// What a stretch of the log brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// Entries that were new.
    pub entries: u32,
    /// Own entries among them, which left the outbox.
    pub own: u32,
    /// Cases whose state may have changed.
    pub cases: Vec<CaseId>,
}

impl Ledger {
    /// Takes in a stretch that was checked. It becomes durable with the state it makes and the
    /// moved cursor, or nothing does. A stretch that does not begin at the cursor changes nothing.
    ///
    /// # Errors
    /// The store's.
    pub fn accept(&self, stretch: &Followed) -> Result<Taken, LedgerError> {
        let mut head = self.head()?;
        let mut taken = Taken::default();
        if stretch.from() != head.cursor || stretch.entries().is_empty() {
            return Ok(taken);
        }
        let mut batch = Batch::new();
        let mut staging = Staging::new(&self.store, &self.key_secret, head.digest.clone());
        for read in stretch.entries() {
            let (seq, verdict) = (read.receipt.seq, read.receipt.verdict);
            fold(&mut staging, &read.act, Place { seq, verdict })?;
            let logged = (&read.logged.entry, &read.logged.receipt);
            batch.put(LOG, &tables::number_key(seq), encode(&logged)?);
            if let Some(case) = read.act.subject.as_case() {
                batch.put(HISTORY, &tables::history_key(case, seq), Vec::new());
            }
            if read.entry.device == self.identity.device {
                let key = tables::number_key(read.entry.dseq);
                let waiting = self.store.get(OUTBOX, &key)?;
                if waiting.is_some()
                    && self.link_at(read.entry.dseq)?.is_some_and(|l| l.hash == read.hash)
                {
                    batch.delete(OUTBOX, &key);
                    batch.put(LINKS, &key, encode(&Link { hash: read.hash, seq: Some(seq) })?);
                    taken.own += 1;
                }
            }
            taken.entries += 1;
        }
        let (digest, keys) = staging.finish(&mut batch)?;
        taken.cases = keys
            .into_iter()
            .filter_map(|key| match key {
                RecordKey::Case(case) => Some(case),
                _ => None,
            })
            .collect();
        let cursor = stretch.to();
        batch.put(META, CURSOR, encode(&cursor)?);
        batch.put(META, DIGEST, encode(&digest)?);
        self.store.commit(batch)?;
        head.cursor = cursor;
        head.digest = digest;
        head.pending = head.pending.saturating_sub(u64::from(taken.own));
        head.above = None;
        Ok(taken)
    }
}
