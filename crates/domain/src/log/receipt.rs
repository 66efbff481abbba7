//! A receipt: the district's signed word that an entry has its place in the ward's log.

use ed25519_dalek::SigningKey;
use minicbor::{Decode, Encode, bytes::ByteVec};

use super::{BadEntry, hash};
use crate::{
    ids::{Hash, PublicKey, Signature, WardId},
    time::Moment,
};

/// Why the district keeps an entry without letting it change the ward's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Quarantine {
    /// The officer's role does not allow this act.
    #[n(0)]
    Permission,
    /// The officer or the laptop was revoked before it was received.
    #[n(1)]
    Revoked,
    /// The laptop's chain has two different entries in one place.
    #[n(2)]
    Fork,
    /// The officer's key is not known to the ward.
    #[n(3)]
    UnknownKey,
    /// The act names another ward.
    #[n(4)]
    WrongWard,
}

impl Quarantine {
    /// Stable code; the catalogue has its text as `problem-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Permission => "quarantine-permission",
            Self::Revoked => "quarantine-revoked",
            Self::Fork => "quarantine-fork",
            Self::UnknownKey => "quarantine-unknown-key",
            Self::WrongWard => "quarantine-wrong-ward",
        }
    }
}

/// What the district decided about an entry. It never drops one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
pub enum Verdict {
    /// It takes part in the fold.
    #[n(0)]
    Apply,
    /// It is kept and shown, and raises a task.
    #[n(1)]
    Quarantine(#[n(0)] Quarantine),
}

/// An entry's place in the ward's log.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Receipt {
    /// The ward.
    #[n(0)]
    pub ward: WardId,
    /// Counts the district's restores from backup.
    #[n(1)]
    pub epoch: u32,
    /// Place in the log, from 1 without gaps.
    #[n(2)]
    pub seq: u64,
    /// `H(previous head, entry hash, verdict)`: the log up to here in one value.
    #[n(3)]
    pub head: Hash,
    /// What was decided.
    #[n(4)]
    pub verdict: Verdict,
    /// The district's clock.
    #[n(5)]
    pub accepted_at: Moment,
}

/// A receipt's exact bytes with the district's signature.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignedReceipt {
    /// The receipt as it was signed.
    #[n(0)]
    pub bytes: ByteVec,
    /// Over [`Self::bytes`], with a context of its own.
    #[n(1)]
    pub signature: Signature,
}

const CONTEXT: &[u8] = b"tannha receipt 1\0";

impl SignedReceipt {
    /// Signs a receipt with the district's key.
    ///
    /// # Errors
    /// [`BadEntry::Encoding`] when it cannot be encoded.
    pub fn sign(receipt: &Receipt, key: &SigningKey) -> Result<Self, BadEntry> {
        let bytes = super::encode(receipt)?;
        let signature = super::sign(key, &super::message(CONTEXT, &bytes));
        Ok(Self { bytes: bytes.into(), signature })
    }

    /// The receipt, after its signature was checked.
    ///
    /// # Errors
    /// [`BadEntry::ReceiptSignature`] or [`BadEntry::Encoding`].
    pub fn open(&self, district: &PublicKey) -> Result<Receipt, BadEntry> {
        let signed = super::message(CONTEXT, &self.bytes);
        if !super::is_signed(district, &signed, &self.signature) {
            return Err(BadEntry::ReceiptSignature);
        }
        self.read()
    }

    /// Whether the district's signatures under all of these are good.
    #[must_use]
    pub fn are_signed(list: &[&Self], district: &PublicKey) -> bool {
        let signed: Vec<_> = list.iter().map(|one| super::message(CONTEXT, &one.bytes)).collect();
        let signatures = list.iter().map(|one| &one.signature);
        super::are_signed(district, signed.iter().map(Vec::as_slice).zip(signatures))
    }

    /// The receipt without checking its signature.
    ///
    /// # Errors
    /// [`BadEntry::Encoding`] when the bytes are no receipt.
    pub fn read(&self) -> Result<Receipt, BadEntry> {
        super::decode(&self.bytes)
    }
}

/// How far a log has been read: one value that two sides can compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Cursor {
    /// The district's epoch.
    #[n(0)]
    pub epoch: u32,
    /// The last place read; 0 before the first.
    #[n(1)]
    pub seq: u64,
    /// The head at that place; [`Hash::ZERO`] before the first.
    #[n(2)]
    pub head: Hash,
}

impl Cursor {
    /// Nothing read yet.
    pub const START: Self = Self { epoch: 0, seq: 0, head: Hash::ZERO };

    /// The head that follows when `entry` gets `verdict`.
    #[must_use]
    pub fn next_head(&self, entry: Hash, verdict: Verdict) -> Hash {
        let verdict = match verdict {
            Verdict::Apply => [0, 0],
            Verdict::Quarantine(reason) => [1, reason as u8],
        };
        hash(b"tannha head 1\0", &[&self.head.0, &entry.0, &verdict])
    }

    /// The cursor after a receipt for the entry whose hash is given.
    ///
    /// # Errors
    /// [`BadEntry::OutOfPlace`] when the receipt is not the next one,
    /// [`BadEntry::WrongHead`] when it names another past or another entry.
    pub fn follow(&self, receipt: &Receipt, entry: Hash) -> Result<Self, BadEntry> {
        if receipt.seq != self.seq + 1 {
            return Err(BadEntry::OutOfPlace { expected: self.seq + 1, found: receipt.seq });
        }
        if receipt.head != self.next_head(entry, receipt.verdict) {
            return Err(BadEntry::WrongHead { seq: receipt.seq });
        }
        Ok(Self { epoch: receipt.epoch, seq: receipt.seq, head: receipt.head })
    }
}

/// *I hold your chain up to here*: the count with the hash at that count.
///
/// A bare count once hid a lost day's work from a laptop restored from an old disk image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Acknowledgement {
    /// How many entries of the device's chain are in the log.
    #[n(0)]
    pub count: u64,
    /// Hash of the last of them.
    #[n(1)]
    pub hash: Hash,
}
