//! When the district has lost a part of the log: it was restored from a backup.
//!
//! ```text
//!   accepted  … 88 89 90 │ 91 92 93           the district ends at 90
//!                        └──────────▶ lost    given back, receipts and all, until each act is seen again
//! ```
//!
//! Whose entries they are does not matter: a laptop gives back its colleagues' and the district's own
//! as well, and those of every identity that it had itself. Its own wait in the outbox besides.

use std::collections::{BTreeMap, BTreeSet};

use tannha_domain::{
    ids::ActId,
    log::{Cursor, RecordKey, SignedEntry, SignedReceipt},
};
use tannha_store::Batch;
use tannha_sync::{
    LOCATOR, Logged,
    planted::{Fault, planted},
};

use super::{
    Head, Ledger, LedgerError, Link, decode, encode, meta, shelf,
    tables::{self, CURSOR, GENERATION, HISTORY, LINKS, LOG, LOST, META, OUTBOX, REFOLDING},
};

/// Entries moved in one commit.
const STRETCH: u64 = 500;

/// Where an entry is kept that the district lost: which rewind took it out of the log, and its place
/// there, as [`tables::lost_key`] writes them.
type LostKey = [u8; 12];

/// What the district lost; it is kept whole until all of it was seen again, since each receipt ties the
/// next entry to it.
#[derive(Debug, Clone, Default)]
pub(super) struct Lost {
    acts: BTreeMap<LostKey, ActId>,
    unseen: BTreeSet<ActId>,
    /// How they are given back: each directly after the entry that its receipt follows.
    order: Vec<LostKey>,
}

impl Lost {
    /// How many entries are kept.
    pub(super) fn rows(&self) -> u64 {
        self.acts.len() as u64
    }

    /// Whether none would be lost any more once these were seen.
    pub(super) fn is_all_in(&self, seen: &BTreeSet<ActId>) -> bool {
        self.unseen.len() <= seen.len() && self.unseen.is_subset(seen)
    }

    /// Where they are kept.
    pub(super) fn keys(&self) -> impl Iterator<Item = &LostKey> {
        self.acts.keys()
    }

    /// Where they are kept, each after the entry that its receipt follows; some twice.
    pub(super) fn in_order(&self) -> impl Iterator<Item = &LostKey> {
        self.order.iter()
    }

    /// These have a place in the district's log again; when it was the last of them, none is lost.
    pub(super) fn see(&mut self, seen: &BTreeSet<ActId>) {
        for act in seen {
            self.unseen.remove(act);
        }
        if self.unseen.is_empty() {
            self.acts.clear();
            self.order.clear();
        }
    }
}

/// The order in which lost entries are given back.
///
/// ```text
///   first rewind    … 13 │ 14 15 16 17        then, before any of it was given back,
///   second rewind   … 9 │ 10 11 12 13         in the order  10 11 12 13 14 15 16 17
/// ```
///
/// What a later rewind took out of the log came before what an earlier one had: it is given back first.
/// Where the log had grown in between, the entry at which it parted leads once more.
fn giving_order<'a>(keys: impl Iterator<Item = &'a LostKey>) -> Vec<LostKey> {
    let mut rewinds: BTreeMap<u32, BTreeSet<u64>> = BTreeMap::new();
    for key in keys {
        let (generation, seq) = tables::lost_place(*key);
        rewinds.entry(generation).or_default().insert(seq);
    }
    if planted(Fault::GiveOldestRewindFirst) {
        return each_key(&rewinds).collect();
    }
    let mut order: Vec<LostKey> = Vec::new();
    for (&generation, places) in rewinds.iter().rev() {
        let before = places.first().and_then(|first| first.checked_sub(1));
        let parted = before.and_then(|before| {
            let mut later = rewinds.range(generation.saturating_add(1)..);
            let (&generation, _) = later.find(|(_, places)| places.contains(&before))?;
            Some(tables::lost_key(generation, before))
        });
        order.extend(parted.filter(|parted| order.last() != Some(parted)));
        order.extend(places.iter().map(|seq| tables::lost_key(generation, *seq)));
    }
    order
}

fn each_key(rewinds: &BTreeMap<u32, BTreeSet<u64>>) -> impl Iterator<Item = LostKey> {
    let keys = |(generation, places): (&u32, &BTreeSet<u64>)| -> Vec<LostKey> {
        places.iter().map(|seq| tables::lost_key(*generation, *seq)).collect()
    };
    rewinds.iter().flat_map(keys)
}

impl Ledger {
    /// Places that were read, the latest first, each twice as far back as the one before.
    ///
    /// # Errors
    /// The store's.
    pub fn locator(&self) -> Result<Vec<Cursor>, LedgerError> {
        let last = self.cursor()?.seq;
        let (mut places, mut back) = (Vec::new(), 0);
        while back < last && places.len() < LOCATOR {
            places.push(self.place(last - back)?);
            back = (back * 2).max(1);
        }
        Ok(places)
    }

    /// The cursor after the accepted entry at `seq`.
    fn place(&self, seq: u64) -> Result<Cursor, LedgerError> {
        if seq == 0 {
            return Ok(Cursor::START);
        }
        let bytes = self.store.get(LOG, &tables::number_key(seq))?.ok_or(LedgerError::Encoding)?;
        let (_, receipt): (SignedEntry, SignedReceipt) = decode(&bytes)?;
        let receipt = receipt.read()?;
        Ok(Cursor { epoch: receipt.epoch, seq, head: receipt.head })
    }

    /// How many entries the district lost and were not seen again.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub fn lost_count(&self) -> Result<u64, LedgerError> {
        Ok(self.head()?.lost.unseen.len() as u64)
    }

    /// What is given back, from the entry `from` of it on: at least one entry when there is one, and no
    /// more than `max_bytes` after the first.
    ///
    /// # Errors
    /// The store's.
    pub fn lost(
        &self,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<Logged>, LedgerError> {
        let mut head = self.head()?;
        let skip = usize::try_from(from).unwrap_or(usize::MAX);
        let (mut lines, mut size) = (Vec::new(), 0);
        for key in head.lost.in_order().skip(skip).take(max_entries) {
            let bytes = self.store.get(LOST, key)?.ok_or(LedgerError::Encoding)?;
            size += bytes.len();
            if size > max_bytes && !lines.is_empty() {
                break;
            }
            let (entry, receipt) = decode(&bytes)?;
            lines.push(Logged { entry, receipt });
        }
        if planted(Fault::ForgetGivenBack) {
            let mut batch = Batch::new();
            for key in std::mem::take(&mut head.lost).keys() {
                batch.delete(LOST, key);
            }
            self.store.commit(batch)?;
        }
        Ok(lines)
    }

    /// Takes everything after `to` out of the accepted log: the district has lost it.
    ///
    /// # Errors
    /// [`LedgerError::NotRead`] when `to` is no place of this log, or the store's.
    pub fn rewind(&self, to: Cursor) -> Result<(), LedgerError> {
        let mut head = self.head()?;
        if to.seq > head.cursor.seq || self.place(to.seq)? != to {
            return Err(LedgerError::NotRead);
        }
        let generation = meta::<u32>(&self.store, GENERATION)?.unwrap_or(0).saturating_add(1);
        while head.cursor.seq > to.seq {
            let first = head.cursor.seq.saturating_sub(STRETCH - 1).max(to.seq + 1);
            self.move_to_lost(&mut head, generation, first)?;
        }
        self.refold_under(&mut head)?;
        head.lost = self.read_lost()?;
        Ok(())
    }

    /// What the district lost, as it is stored; an act that the accepted log has is not lost.
    pub(super) fn read_lost(&self) -> Result<Lost, LedgerError> {
        let mut lost = Lost::default();
        for found in self.store.scan(LOST, &[]) {
            let (key, bytes) = found?;
            let key = LostKey::try_from(key.as_slice()).map_err(|_| LedgerError::Encoding)?;
            let (entry, _): (SignedEntry, SignedReceipt) = decode(&bytes)?;
            let act = entry.read()?.act.read()?.id;
            let seen = shelf::load(&self.store, &self.key_secret, &RecordKey::Act(act))?.is_some();
            lost.acts.insert(key, act);
            if !seen {
                lost.unseen.insert(act);
            }
        }
        lost.order = giving_order(lost.acts.keys());
        Ok(lost)
    }

    /// Moves what was accepted from `first` on, in one commit.
    fn move_to_lost(
        &self,
        head: &mut Head,
        generation: u32,
        first: u64,
    ) -> Result<(), LedgerError> {
        let device = self.identity().device;
        let (mut batch, mut waiting) = (Batch::new(), 0);
        for seq in first..=head.cursor.seq {
            let key = tables::number_key(seq);
            let bytes = self.store.get(LOG, &key)?.ok_or(LedgerError::Encoding)?;
            let (signed, _): (SignedEntry, SignedReceipt) = decode(&bytes)?;
            let entry = signed.read()?;
            let act = entry.act.read()?;
            batch.delete(LOG, &key);
            if let Some(case) = act.subject.as_case() {
                batch.delete(HISTORY, &tables::history_key(case, seq));
            }
            let own = entry.device == device;
            if let Some(link) = self.link_at(entry.dseq)?.filter(|l| own && l.seq == Some(seq)) {
                let key = tables::number_key(entry.dseq);
                batch.put(OUTBOX, &key, encode(&signed)?);
                batch.put(LINKS, &key, encode(&Link { seq: None, ..link })?);
                waiting += 1;
            }
            if own || !planted(Fault::GiveBackOwnOnly) {
                batch.put(LOST, &tables::lost_key(generation, seq), bytes);
            }
        }
        let cursor = self.place(first - 1)?;
        batch.put(META, CURSOR, encode(&cursor)?);
        batch.put(META, GENERATION, encode(&generation)?);
        if !planted(Fault::NoRefoldMark) {
            batch.put(META, REFOLDING, Vec::new());
        }
        self.store.commit(batch)?;
        head.cursor = cursor;
        head.pending += waiting;
        head.above = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(rewinds: &[(u32, std::ops::RangeInclusive<u64>)]) -> Vec<(u32, u64)> {
        let keys: BTreeSet<LostKey> = rewinds
            .iter()
            .flat_map(|(generation, places)| {
                places.clone().map(|seq| tables::lost_key(*generation, seq))
            })
            .collect();
        giving_order(keys.iter()).into_iter().map(tables::lost_place).collect()
    }

    #[test]
    fn each_entry_comes_directly_after_the_one_that_its_receipt_follows() {
        assert_eq!(order(&[]), []);
        assert_eq!(order(&[(1, 5..=6)]), [(1, 5), (1, 6)]);
        let straight = [(2, 3), (2, 4), (1, 5), (1, 6)];
        assert_eq!(order(&[(1, 5..=6), (2, 3..=4)]), straight);
    }

    #[test]
    fn where_the_log_had_grown_again_the_entry_at_which_it_parted_leads() {
        // 5 and 6 were lost; others took their places; then 4 and these were lost.
        let parted = [(2, 4), (2, 5), (2, 6), (2, 7), (2, 4), (1, 5), (1, 6)];
        assert_eq!(order(&[(1, 5..=6), (2, 4..=7)]), parted);
        // What both rewinds have in common is still in the district's log: nothing leads.
        assert_eq!(order(&[(1, 5..=6), (2, 9..=9)]), [(2, 9), (1, 5), (1, 6)]);
        // The first rewind after the parting took the entry: a later one of the same place is another.
        let thrice = [(3, 4), (3, 5), (2, 4), (2, 5), (2, 4), (1, 5)];
        assert_eq!(order(&[(1, 5..=5), (2, 4..=5), (3, 4..=5)]), thrice);
    }
}
