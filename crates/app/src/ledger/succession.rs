//! A new identity for a laptop that was restored from an old image: the same acts under another chain.
//!
//! The officers' signatures stay as they are, so that nobody's passphrase is asked for; only the places
//! in the chain are signed anew. An act counts once, however many entries carry it.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};

use ed25519_dalek::SigningKey;
use tannha_domain::{
    ids::{DeviceId, Hash, PublicKey},
    log::{ChainHead, Entry, SignedEntry, SignedReceipt, sign},
};
use tannha_store::{Batch, StoreError};
use tannha_sync::{
    Succession,
    planted::{Fault, planted},
    wire::Former,
};

use super::{
    FormerIdentity, Identity, Ledger, LedgerError, Link,
    accept::is_forked,
    decode, encode,
    tables::{self, ACKNOWLEDGED, CHAIN, IDENTITY, LINKS, LOG, META, OUTBOX, SUCCESSOR},
};

impl Ledger {
    /// The key of a new identity, made from `fresh` unless one was asked for already; it is durable
    /// before anybody hears of it, so that asking again asks for the same.
    ///
    /// # Errors
    /// The store's.
    pub fn successor(&self, fresh: [u8; 32]) -> Result<SigningKey, LedgerError> {
        if let Some(seed) = self.successor_seed()? {
            return Ok(SigningKey::from_bytes(&seed));
        }
        let mut batch = Batch::new();
        batch.put(META, SUCCESSOR, fresh.to_vec());
        self.store.commit(batch)?;
        Ok(SigningKey::from_bytes(&fresh))
    }

    fn successor_seed(&self) -> Result<Option<[u8; 32]>, LedgerError> {
        let Some(seed) = self.store.get(META, SUCCESSOR)? else { return Ok(None) };
        Ok(Some(seed.as_slice().try_into().map_err(|_| LedgerError::Encoding)?))
    }

    /// What the district is asked for a new identity with; `nth` chooses which of this laptop's
    /// identities vouches, from the present one backwards.
    ///
    /// # Errors
    /// The store's.
    pub fn succession(
        &self,
        nth: usize,
        fresh: [u8; 32],
    ) -> Result<Option<Succession>, LedgerError> {
        let identity = self.identity();
        let present = FormerIdentity { device: identity.device, seed: identity.device_seed };
        let mut identities = std::iter::once(&present).chain(identity.former.iter().rev());
        let Some(voucher) = identities.nth(nth) else { return Ok(None) };
        let key = self.successor(fresh)?;
        let device_key = PublicKey(key.verifying_key().to_bytes());
        let vouched = Former::vouched(&identity.ward, voucher.device, &device_key);
        let signature = sign(&SigningKey::from_bytes(&voucher.seed), &vouched);
        Ok(Some(Succession {
            former: Former { ward: identity.ward.clone(), device: voucher.device, signature },
            key,
        }))
    }

    /// Takes the identity that was asked for, with the ticket that it came by where there was one:
    /// what waits is put into its chain, in one commit.
    ///
    /// # Errors
    /// [`LedgerError::NoIdentity`] when none was asked for, or the store's; then nothing has changed.
    pub fn succeed(&self, device: DeviceId, ticket: Option<String>) -> Result<(), LedgerError> {
        let mut head = self.head()?;
        let seed = self.successor_seed()?.ok_or(LedgerError::NoIdentity)?;
        let (old, key) = (self.identity(), SigningKey::from_bytes(&seed));
        let mut batch = Batch::new();
        for table in [OUTBOX, LINKS] {
            for found in self.store.scan(table, &[]) {
                batch.delete(table, &found?.0);
            }
        }
        let mut chain = ChainHead::EMPTY;
        let waiting: Vec<Vec<u8>> = self
            .store
            .scan(OUTBOX, &[])
            .map(|found| found.map(|(_, bytes)| bytes))
            .collect::<Result<_, StoreError>>()?;
        let read_before = self.read_before(device)?;
        let mut there = 0;
        for bytes in waiting {
            let act = decode::<SignedEntry>(&bytes)?.read()?.act;
            let entry = Entry { device, dseq: chain.next, prev: chain.hash, act };
            let signed = SignedEntry::sign(&entry, &key)?;
            let (place, hash) = (tables::number_key(chain.next), signed.hash());
            let seq = read_before.get(&hash).copied();
            if seq.is_some() {
                there += 1;
            } else {
                batch.put(OUTBOX, &place, encode(&signed)?);
            }
            batch.put(LINKS, &place, encode(&Link { hash, seq })?);
            chain = ChainHead { next: chain.next + 1, hash };
        }
        let mut former = old.former.clone();
        former.push(FormerIdentity { device: old.device, seed: old.device_seed });
        let identity = Identity {
            ward: old.ward.clone(),
            device,
            device_seed: seed,
            district: old.district,
            ticket: ticket.unwrap_or_else(|| old.ticket.clone()),
            former,
        };
        if planted(Fault::IdentityFirst) {
            let mut first = Batch::new();
            first.put(META, IDENTITY, encode(&identity)?);
            self.store.commit(first)?;
        }
        batch.put(META, IDENTITY, encode(&identity)?);
        batch.put(META, CHAIN, encode(&chain)?);
        batch.delete(META, ACKNOWLEDGED);
        batch.delete(META, SUCCESSOR);
        self.store.commit(batch)?;
        head.chain = chain;
        head.pending = head.pending.saturating_sub(there);
        // What waits has other places now.
        head.above = None;
        *self.who.write().unwrap_or_else(PoisonError::into_inner) = (Arc::new(identity), key);
        Ok(())
    }

    /// Where the log that was read already holds entries of that identity. A copy of this disk, made
    /// after a new identity was asked for, asks for the same one and puts the same acts into the same
    /// places: what is there already will not come again, and does not wait.
    fn read_before(&self, device: DeviceId) -> Result<BTreeMap<Hash, u64>, LedgerError> {
        let mut places = BTreeMap::new();
        for logged in self.store.scan(LOG, &[]) {
            let (entry, receipt): (SignedEntry, SignedReceipt) = decode(&logged?.1)?;
            let receipt = receipt.read()?;
            if entry.read()?.device == device && !is_forked(receipt.verdict) {
                places.insert(entry.hash(), receipt.seq);
            }
        }
        Ok(places)
    }
}
