//! Taking in a stretch of the ward's log: stored and folded, with the cursor, at once.

use std::collections::BTreeSet;

use tannha_domain::{
    ids::CaseId,
    log::{Event, Place, Quarantine, RecordKey, Verdict, fold},
    ward::WardEvent,
};
use tannha_store::Batch;
use tannha_sync::{
    Followed,
    planted::{Fault, planted},
};

use super::{
    Ledger, LedgerError, Link, Staging, encode,
    tables::{self, CURSOR, DIGEST, HISTORY, LINKS, LOG, LOST, META, OUTBOX},
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
    /// Mã hồ sơ were leased, perhaps to this laptop.
    pub leased: bool,
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
        let device = self.identity().device;
        let (mut seen, mut batch) = (BTreeSet::new(), Batch::new());
        let mut staging = Staging::new(&self.store, &self.key_secret, head.digest.clone());
        for read in stretch.entries() {
            let (seq, verdict) = (read.receipt.seq, read.receipt.verdict);
            fold(&mut staging, &read.act, Place { seq, verdict })?;
            let logged = (&read.logged.entry, &read.logged.receipt);
            batch.put(LOG, &tables::number_key(seq), encode(&logged)?);
            if let Some(case) = read.act.subject.as_case() {
                batch.put(HISTORY, &tables::history_key(case, seq), Vec::new());
            }
            if read.entry.device == device && !is_forked(verdict) {
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
            seen.insert(read.act.id);
            taken.leased |= matches!(read.act.event(), Event::Ward(WardEvent::CodesLeased { .. }));
            taken.entries += 1;
        }
        if planted(Fault::CursorFirst) {
            let mut first = Batch::new();
            first.put(META, CURSOR, encode(&stretch.to())?);
            self.store.commit(first)?;
        }
        let (digest, keys) = staging.finish(&mut batch)?;
        taken.cases = keys
            .into_iter()
            .filter_map(|key| match key {
                RecordKey::Case(case) => Some(case),
                _ => None,
            })
            .collect();
        let is_found = head.lost.is_all_in(&seen);
        if is_found {
            for key in head.lost.keys() {
                batch.delete(LOST, key);
            }
        }
        let cursor = stretch.to();
        batch.put(META, CURSOR, encode(&cursor)?);
        batch.put(META, DIGEST, encode(&digest)?);
        self.store.commit(batch)?;
        head.cursor = cursor;
        head.digest = digest;
        head.pending = head.pending.saturating_sub(u64::from(taken.own));
        head.lost.see(&seen);
        head.above = None;
        head.untold.above = true;
        taken.cases.iter().for_each(|case| head.untold.add(*case));
        Ok(taken)
    }
}

/// An own entry that stands beside the chain counts only when it is offered again under another
/// identity: it does not leave the outbox.
pub(super) fn is_forked(verdict: Verdict) -> bool {
    verdict == Verdict::Quarantine(Quarantine::Fork) && !planted(Fault::ForkedIsSent)
}
