//! The fold's records on disk, and the pending entries' records in memory above them.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};
use tannha_domain::log::{Digest, Record, RecordKey, Shelf};
use tannha_store::{Batch, Secret32, Store, StoreError};

use super::{LedgerError, decode, encode, tables::RECORDS};

/// Hides a record's key: some keys are identity numbers, and keys on disk are plain text.
pub(super) fn disk_key(secret: &Secret32, key: &RecordKey) -> Result<[u8; 17], LedgerError> {
    let plain = encode(key)?;
    let hash = Sha256::new().chain_update(secret.bytes()).chain_update(&plain).finalize();
    let mut hidden = [key.kind(); 17];
    hidden[1..].copy_from_slice(&hash[..16]);
    Ok(hidden)
}

pub(super) fn load(
    store: &Store,
    secret: &Secret32,
    key: &RecordKey,
) -> Result<Option<Record>, LedgerError> {
    let Some(bytes) = store.get(RECORDS, &disk_key(secret, key)?)? else { return Ok(None) };
    let (_, record): (RecordKey, Record) = decode(&bytes)?;
    Ok(Some(record))
}

/// All records of one kind.
pub(super) fn scan(
    store: &Store,
    kind: u8,
) -> impl Iterator<Item = Result<(RecordKey, Record), LedgerError>> {
    store.scan(RECORDS, &[kind]).map(|found: Result<_, StoreError>| {
        let (_, bytes) = found?;
        decode(&bytes)
    })
}

/// Accepted entries being folded: reads through to disk, writes wait for the commit. However often a
/// record changes in a stretch, it is encoded and digested once.
pub(super) struct Staging<'a> {
    store: &'a Store,
    secret: &'a Secret32,
    changed: BTreeMap<RecordKey, Staged>,
    digest: Digest,
}

struct Staged {
    /// As it is stored; nothing when there was none.
    old: Option<Vec<u8>>,
    new: Record,
}

impl<'a> Staging<'a> {
    pub(super) fn new(store: &'a Store, secret: &'a Secret32, digest: Digest) -> Self {
        Self { store, secret, changed: BTreeMap::new(), digest }
    }

    /// Puts what changed into the batch; gives back the digest that goes with it.
    pub(super) fn finish(
        mut self,
        batch: &mut Batch,
    ) -> Result<(Digest, Vec<RecordKey>), LedgerError> {
        let mut keys = Vec::with_capacity(self.changed.len());
        for (key, Staged { old, new }) in self.changed {
            let (before, record) = (encode(&key)?, encode(&new)?);
            let old = old.as_deref().map(|old| record_in(old, &before)).transpose()?;
            self.digest.replace_encoded(&key, old, &record);
            let value = [PAIR, &before, &record].concat();
            batch.put(RECORDS, &disk_key(self.secret, &key)?, value);
            keys.push(key);
        }
        Ok((self.digest, keys))
    }
}

/// The head of an array of two in CBOR: key and record.
const PAIR: &[u8] = &[0x82];

/// The record's own bytes in a stored value.
fn record_in<'b>(stored: &'b [u8], key: &[u8]) -> Result<&'b [u8], LedgerError> {
    let rest = stored.strip_prefix(PAIR).and_then(|rest| rest.strip_prefix(key));
    rest.ok_or(LedgerError::Encoding)
}

impl Shelf for Staging<'_> {
    type Error = LedgerError;

    fn load(&self, key: &RecordKey) -> Result<Option<Record>, LedgerError> {
        match self.changed.get(key) {
            Some(staged) => Ok(Some(staged.new.clone())),
            None => load(self.store, self.secret, key),
        }
    }

    fn save(&mut self, key: RecordKey, record: Record) -> Result<(), LedgerError> {
        if let Some(staged) = self.changed.get_mut(&key) {
            staged.new = record;
            return Ok(());
        }
        let old = self.store.get(RECORDS, &disk_key(self.secret, &key)?)?;
        self.changed.insert(key, Staged { old, new: record });
        Ok(())
    }
}

/// Pending entries folded on top of what was accepted: what is seen on the screen.
pub(super) struct Overlay<'a> {
    pub(super) store: &'a Store,
    pub(super) secret: &'a Secret32,
    pub(super) above: &'a mut BTreeMap<RecordKey, Record>,
}

impl Shelf for Overlay<'_> {
    type Error = LedgerError;

    fn load(&self, key: &RecordKey) -> Result<Option<Record>, LedgerError> {
        match self.above.get(key) {
            Some(record) => Ok(Some(record.clone())),
            None => load(self.store, self.secret, key),
        }
    }

    fn save(&mut self, key: RecordKey, record: Record) -> Result<(), LedgerError> {
        self.above.insert(key, record);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use tannha_domain::{ids::CaseId, log::MemoryShelf};

    use super::*;

    #[test]
    fn a_value_is_the_pair_of_key_and_record_and_both_ways_to_a_digest_agree() {
        let key = RecordKey::BirthNumber(2026, 7);
        let records = [1, 2].map(|n| Record::Holder(CaseId([n; 16])));
        let mut shelf = MemoryShelf::default();
        let mut digest = Digest::default();
        let mut old: Option<Vec<u8>> = None;
        for record in records {
            let Ok(()) = shelf.save(key.clone(), record.clone());
            let (before, bytes) = (encode(&key).unwrap(), encode(&record).unwrap());
            let value = [PAIR, &before, &bytes].concat();
            assert_eq!(value, encode(&(&key, &record)).unwrap());
            assert_eq!(record_in(&value, &before).unwrap(), bytes);
            let was = old.as_deref().map(|old| record_in(old, &before).unwrap());
            digest.replace_encoded(&key, was, &bytes);
            assert_eq!(digest, *shelf.digest());
            old = Some(value);
        }
        assert!(record_in(b"\x83", &[]).is_err());
    }
}
