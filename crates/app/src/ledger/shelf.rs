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

/// Accepted entries being folded: reads through to disk, writes wait for the commit.
pub(super) struct Staging<'a> {
    store: &'a Store,
    secret: &'a Secret32,
    changed: BTreeMap<RecordKey, Record>,
    digest: Digest,
}

impl<'a> Staging<'a> {
    pub(super) fn new(store: &'a Store, secret: &'a Secret32, digest: Digest) -> Self {
        Self { store, secret, changed: BTreeMap::new(), digest }
    }

    /// Puts what changed into the batch; gives back the digest that goes with it.
    pub(super) fn finish(self, batch: &mut Batch) -> Result<(Digest, Vec<RecordKey>), LedgerError> {
        let mut keys = Vec::with_capacity(self.changed.len());
        for (key, record) in self.changed {
            let hidden = disk_key(self.secret, &key)?;
            batch.put(RECORDS, &hidden, encode(&(&key, &record))?);
            keys.push(key);
        }
        Ok((self.digest, keys))
    }
}

impl Shelf for Staging<'_> {
    type Error = LedgerError;

    fn load(&self, key: &RecordKey) -> Result<Option<Record>, LedgerError> {
        match self.changed.get(key) {
            Some(record) => Ok(Some(record.clone())),
            None => load(self.store, self.secret, key),
        }
    }

    fn save(&mut self, key: RecordKey, record: Record) -> Result<(), LedgerError> {
        let old = self.load(&key)?;
        self.digest.replace(&key, old.as_ref(), &record);
        self.changed.insert(key, record);
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
