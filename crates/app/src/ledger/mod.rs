//! A laptop's part of the ward's one log: what was accepted, what waits, and the state of both.
//!
//! ```text
//!   accepted log ──fold──▶ records on disk        (moved with the cursor, in one commit)
//!   lost, outbox ──fold──▶ records in memory above them = what is seen
//! ```
//!
//! *Lost* is what a district that was restored from a backup has forgotten and not taken back yet.
//!
//! An own entry leaves the outbox only when it is seen again in the log with its receipt.
//! There is one write path: every method that changes anything ends in one `Store::commit`.

mod above;
mod accept;
mod chain;
mod codes;
mod error;
mod identity;
mod local;
mod read;
mod readable;
mod refold;
mod rewind;
mod shelf;
mod succession;
mod tables;
mod unusual;
mod upkeep;

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use ed25519_dalek::SigningKey;
use minicbor::{Decode, Encode};
use tannha_domain::{
    ids::{ActId, Hash, OfficerId, Signature},
    log::{
        Act, ActRecord, ChainHead, Cursor, Digest, Entry, Event, REDUCER_VERSION, Receipt,
        SCHEMA_VERSION, SignedAct, SignedEntry, Subject, sign,
    },
    time::Moment,
};
use tannha_store::{Batch, Secret32, Store};
use tannha_sync::planted::{Fault, planted};

pub use above::Changes;
pub use accept::Taken;
pub use error::LedgerError;
pub use identity::{FormerIdentity, Identity};
pub use local::InPass;
pub use readable::readable;
pub(crate) use tables::{DRAFTS, JOTTINGS, LOOKS, PEOPLE, PRINTS};
pub use unusual::{NewIdentity, Unusual};

use above::{Above, Untold};
use rewind::Lost;
use shelf::Staging;
use tables::{CHAIN, CURSOR, DIGEST, IDENTITY, LAST_SYNC, LINKS, META, OUTBOX, REDUCER};

/// How the last sync went.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct LastSync {
    /// When the last whole pass ended.
    #[n(0)]
    pub ok_at: Option<Moment>,
    /// Laptop's clock minus the district's, in milliseconds.
    #[n(1)]
    pub skew_ms: Option<i64>,
    /// Code of the last failure, when the last attempt failed.
    #[n(2)]
    pub failure: Option<String>,
    /// What the last pass that was out of the ordinary did.
    #[n(3)]
    pub unusual: Option<Unusual>,
}

/// A place of this laptop's own chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Link {
    /// Hash of the entry there.
    #[n(0)]
    pub hash: Hash,
    /// Its place in the ward's log, once it was seen there.
    #[n(1)]
    pub seq: Option<u64>,
}

/// An entry with what became of it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The act.
    pub act: Act,
    /// What happened.
    pub event: Event,
    /// Its receipt; `None` while it waits to be sent.
    pub receipt: Option<Receipt>,
    /// What the fold made of it.
    pub record: Option<ActRecord>,
}

/// A laptop's log.
pub struct Ledger {
    store: Store,
    /// Changes only under the head's lock, when a new identity is taken.
    who: RwLock<(Arc<Identity>, SigningKey)>,
    key_secret: Secret32,
    head: Mutex<Head>,
}

/// What moves with every commit. One lock: there is one writer.
struct Head {
    cursor: Cursor,
    chain: ChainHead,
    digest: Digest,
    /// What waits; `None` when it must be folded again.
    above: Option<Above>,
    /// Cases whose change the index has not heard of.
    untold: Untold,
    pending: u64,
    /// What the district lost.
    lost: Lost,
}

/// One act to be written down.
#[derive(Debug, Clone)]
pub struct NewAct {
    /// A fresh id.
    pub id: ActId,
    /// What it is about.
    pub subject: Subject,
    /// What happened.
    pub event: Event,
    /// The acts that set the values it was edited from.
    pub base: Vec<ActId>,
    /// When it happened.
    pub happened_at: Moment,
}

/// The officer who signs.
#[derive(Debug, Clone)]
pub struct Author {
    /// Who.
    pub officer: OfficerId,
    /// The officer's key on this laptop.
    pub key: SigningKey,
}

pub(crate) fn encode<T: Encode<()>>(value: &T) -> Result<Vec<u8>, LedgerError> {
    minicbor::to_vec(value).map_err(|_| LedgerError::Encoding)
}

pub(crate) fn decode<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, LedgerError> {
    minicbor::decode(bytes).map_err(|_| LedgerError::Encoding)
}

impl Ledger {
    /// Writes a new laptop's identity into an empty store.
    ///
    /// # Errors
    /// The store's.
    pub fn begin(store: Store, identity: Identity) -> Result<Self, LedgerError> {
        let mut batch = Batch::new();
        batch.put(META, IDENTITY, encode(&identity)?);
        batch.put(META, REDUCER, encode(&REDUCER_VERSION)?);
        store.commit(batch)?;
        Self::open(store)
    }

    /// Opens the log in an unlocked store.
    ///
    /// # Errors
    /// [`LedgerError::NoIdentity`] when the store holds no laptop, or the store's. Records that
    /// another version of the reducer made, or a power cut left half, are folded anew first.
    pub fn open(store: Store) -> Result<Self, LedgerError> {
        let identity: Identity = match store.get(META, IDENTITY)? {
            Some(bytes) => decode(&bytes)?,
            None => return Err(LedgerError::NoIdentity),
        };
        let head = Head {
            cursor: meta(&store, CURSOR)?.unwrap_or(Cursor::START),
            chain: meta(&store, CHAIN)?.unwrap_or(ChainHead::EMPTY),
            digest: meta(&store, DIGEST)?.unwrap_or_default(),
            above: None,
            untold: Untold::default(),
            pending: store.count(OUTBOX)?,
            lost: Lost::default(),
        };
        let key_secret = store.secret("record keys");
        let device_key = SigningKey::from_bytes(&identity.device_seed);
        let who = RwLock::new((Arc::new(identity), device_key));
        let ledger = Self { store, who, key_secret, head: Mutex::new(head) };
        if !ledger.is_folded()? {
            ledger.refold()?;
        }
        ledger.head()?.lost = ledger.read_lost()?;
        Ok(ledger)
    }

    /// The sealed store below, for drafts, settings, check and backup.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Who this laptop is.
    #[must_use]
    pub fn identity(&self) -> Arc<Identity> {
        Arc::clone(&self.who.read().unwrap_or_else(PoisonError::into_inner).0)
    }

    /// Signs bytes with this laptop's key.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        let who = self.who.read().unwrap_or_else(PoisonError::into_inner);
        sign(&who.1, bytes)
    }

    fn signing_key(&self) -> SigningKey {
        self.who.read().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// How far the ward's log has been read.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub fn cursor(&self) -> Result<Cursor, LedgerError> {
        Ok(self.head()?.cursor)
    }

    /// The end of this laptop's own chain.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub fn chain(&self) -> Result<ChainHead, LedgerError> {
        Ok(self.head()?.chain)
    }

    /// How far the log goes, what waits included: whoever finds another value knows that something was
    /// written since.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub(crate) fn reached(&self) -> Result<(Cursor, ChainHead), LedgerError> {
        let head = self.head()?;
        Ok((head.cursor, head.chain))
    }

    /// The digest of the accepted state.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub fn digest(&self) -> Result<Digest, LedgerError> {
        Ok(self.head()?.digest.clone())
    }

    /// How many own entries have not been seen in the log yet.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub fn pending(&self) -> Result<u64, LedgerError> {
        Ok(self.head()?.pending)
    }

    fn head(&self) -> Result<std::sync::MutexGuard<'_, Head>, LedgerError> {
        self.head.lock().map_err(|_| LedgerError::Poisoned)
    }

    /// Writes acts down: signed, chained, durable, folded on top. Then, and only then, it is saved.
    ///
    /// # Errors
    /// The store's; nothing was written then.
    pub fn append(
        &self,
        author: &Author,
        acts: Vec<NewAct>,
        recorded_at: Moment,
    ) -> Result<(), LedgerError> {
        let mut batch = Batch::new();
        self.append_with(author, acts, recorded_at, &mut batch)
    }

    /// The same, with other changes (a draft that became a case) in the same commit.
    ///
    /// # Errors
    /// The store's; nothing was written then.
    pub fn append_with(
        &self,
        author: &Author,
        acts: Vec<NewAct>,
        recorded_at: Moment,
        batch: &mut Batch,
    ) -> Result<(), LedgerError> {
        let mut head = self.head()?;
        self.fold_pending(&mut head)?;
        let (identity, device_key) = (self.identity(), self.signing_key());
        let mut chain = head.chain;
        let mut written = Vec::with_capacity(acts.len());
        for new in acts {
            let act = Act {
                version: SCHEMA_VERSION,
                id: new.id,
                ward: identity.ward.clone(),
                subject: new.subject,
                officer: author.officer.clone(),
                kind: new.event.kind(),
                payload: new.event.payload()?.into(),
                base: new.base,
                seen: head.cursor.seq,
                happened_at: new.happened_at,
                recorded_at,
            };
            let entry = Entry {
                device: identity.device,
                dseq: chain.next,
                prev: chain.hash,
                act: SignedAct::sign(&act, &author.key)?,
            };
            let signed = SignedEntry::sign(&entry, &device_key)?;
            let (key, hash) = (tables::number_key(chain.next), signed.hash());
            batch.put(OUTBOX, &key, encode(&signed)?);
            batch.put(LINKS, &key, encode(&Link { hash, seq: None })?);
            written.push((chain.next, act));
            chain = ChainHead { next: chain.next + 1, hash };
        }
        if planted(Fault::ChainLater) {
            self.store.commit(std::mem::take(batch))?;
        }
        batch.put(META, CHAIN, encode(&chain)?);
        self.store.commit(std::mem::take(batch))?;
        head.chain = chain;
        // Saved, and nothing after this may say otherwise. What follows is a view: a fold that
        // cannot read the tables leaves none, and it is made again when it is asked for.
        let first = head.cursor.seq + head.lost.rows() + head.pending + 1;
        head.pending += written.len() as u64;
        let mut above = head.above.take().unwrap_or_default();
        let folded = (first..)
            .zip(&written)
            .try_for_each(|(seq, (dseq, act))| self.fold_waiting(&mut above, act, *dseq, seq));
        for case in written.iter().filter_map(|(_, act)| act.subject.as_case()) {
            head.untold.add(case);
        }
        head.above = folded.is_ok().then_some(above);
        Ok(())
    }

    /// How the last sync went.
    ///
    /// # Errors
    /// The store's.
    pub fn last_sync(&self) -> Result<LastSync, LedgerError> {
        Ok(meta(&self.store, LAST_SYNC)?.unwrap_or_default())
    }

    /// Remembers how a sync went.
    ///
    /// # Errors
    /// The store's.
    pub fn note_sync(&self, last: &LastSync) -> Result<(), LedgerError> {
        let mut batch = Batch::new();
        batch.put(META, LAST_SYNC, encode(last)?);
        self.store.commit(batch)?;
        Ok(())
    }
}

fn meta<T>(store: &Store, name: &[u8]) -> Result<Option<T>, LedgerError>
where
    T: for<'b> Decode<'b, ()>,
{
    store.get(META, name)?.map(|bytes| decode(&bytes)).transpose()
}
