//! An entry: an act's place in the chain of the device that offered it.

use ed25519_dalek::SigningKey;
use minicbor::{Decode, Encode, bytes::ByteVec};

use super::{BadEntry, SignedAct, hash};
use crate::ids::{DeviceId, Hash, PublicKey, Signature};

/// An act in a device's chain: dense from 0, each link naming the one before.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Entry {
    /// The device whose chain this is.
    #[n(0)]
    pub device: DeviceId,
    /// Place in the chain, from 0 without gaps.
    #[n(1)]
    pub dseq: u64,
    /// Hash of this device's previous entry; [`Hash::ZERO`] for the first.
    #[n(2)]
    pub prev: Hash,
    /// The act, byte for byte as its officer signed it.
    #[n(3)]
    pub act: SignedAct,
}

/// An entry's exact bytes with the device's signature over them: what is stored and sent.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignedEntry {
    /// The entry as it was signed.
    #[n(0)]
    pub bytes: ByteVec,
    /// Over [`Self::bytes`], with a context of its own.
    #[n(1)]
    pub signature: Signature,
}

const CONTEXT: &[u8] = b"tannha entry 1\0";

/// The most bytes an entry may have; a drawn signature is the largest thing in one.
pub const MAX_ENTRY_BYTES: usize = 64 * 1024;

impl SignedEntry {
    /// Puts an act into a device's chain.
    ///
    /// # Errors
    /// [`BadEntry`] when it cannot be encoded or is larger than [`MAX_ENTRY_BYTES`].
    pub fn sign(entry: &Entry, key: &SigningKey) -> Result<Self, BadEntry> {
        let bytes = super::encode(entry)?;
        if bytes.len() > MAX_ENTRY_BYTES {
            return Err(BadEntry::TooLarge { bytes: bytes.len() });
        }
        let signature = super::sign(key, &super::message(CONTEXT, &bytes));
        Ok(Self { bytes: bytes.into(), signature })
    }

    /// The hash by which the next link, the receipt and the acknowledgement name this entry.
    #[must_use]
    pub fn hash(&self) -> Hash {
        hash(b"tannha link 1\0", &[&self.bytes, &self.signature.0])
    }

    /// The entry without checking the device's signature.
    ///
    /// # Errors
    /// [`BadEntry`] when the bytes are no entry.
    pub fn read(&self) -> Result<Entry, BadEntry> {
        if self.bytes.len() > MAX_ENTRY_BYTES {
            return Err(BadEntry::TooLarge { bytes: self.bytes.len() });
        }
        super::decode(&self.bytes)
    }

    /// The entry, after both signatures were checked.
    ///
    /// # Errors
    /// [`BadEntry`] naming what is wrong.
    pub fn open(&self, device_key: &PublicKey) -> Result<Entry, BadEntry> {
        let signed = super::message(CONTEXT, &self.bytes);
        if !super::is_signed(device_key, &signed, &self.signature) {
            return Err(BadEntry::DeviceSignature);
        }
        let entry = self.read()?;
        entry.act.open()?;
        Ok(entry)
    }
}

/// The end of a device's chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ChainHead {
    /// The next place.
    #[n(0)]
    pub next: u64,
    /// Hash of the last entry; [`Hash::ZERO`] before the first.
    #[n(1)]
    pub hash: Hash,
}

impl ChainHead {
    /// A chain without entries.
    pub const EMPTY: Self = Self { next: 0, hash: Hash::ZERO };

    /// The head after `entry`, whose hash is `hash`.
    ///
    /// # Errors
    /// [`BadEntry::Gap`] when the entry is not the next one, [`BadEntry::Fork`] when it is but
    /// names another past.
    pub fn follow(self, entry: &Entry, hash: Hash) -> Result<Self, BadEntry> {
        if entry.dseq != self.next {
            return Err(BadEntry::Gap { expected: self.next, found: entry.dseq });
        }
        if entry.prev != self.hash {
            return Err(BadEntry::Fork { at: entry.dseq });
        }
        Ok(Self { next: self.next + 1, hash })
    }
}
