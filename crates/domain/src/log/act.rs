//! An act: what one officer did, once, as the officer signed it.

use ed25519_dalek::SigningKey;
use minicbor::{Decode, Encode, bytes::ByteVec};

use super::{BadEntry, Event, Subject};
use crate::{
    ids::{ActId, OfficerId, PublicKey, Signature, WardId},
    time::Moment,
};

/// The version of the acts that this program writes.
pub const SCHEMA_VERSION: u16 = 1;

/// What an officer did, when, and to what. The bytes that are signed are kept and never re-encoded.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Act {
    /// Version of the schema it was written with.
    #[n(0)]
    pub version: u16,
    /// Made once; an act re-issued by a laptop with a new identity keeps it and counts once.
    #[n(1)]
    pub id: ActId,
    /// The ward in whose log it belongs.
    #[n(2)]
    pub ward: WardId,
    /// What it is about.
    #[n(3)]
    pub subject: Subject,
    /// Who did it.
    #[n(4)]
    pub officer: OfficerId,
    /// Kind of the event; kinds from a newer version are kept as they are.
    #[n(5)]
    pub kind: u16,
    /// The event's own encoding.
    #[n(6)]
    pub payload: ByteVec,
    /// The acts that set the values it was edited from.
    #[n(7)]
    pub base: Vec<ActId>,
    /// The ward's `seq` that was on the screen.
    #[n(8)]
    pub seen: u64,
    /// When it happened, on the wall.
    #[n(9)]
    pub happened_at: Moment,
    /// When it was written down.
    #[n(10)]
    pub recorded_at: Moment,
}

impl Act {
    /// What happened. A kind or a shape from a newer version is [`Event::Newer`].
    #[must_use]
    pub fn event(&self) -> Event {
        Event::read(self.kind, &self.payload)
    }
}

/// An act's exact bytes with the officer's signature over them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignedAct {
    /// The act as it was signed.
    #[n(0)]
    pub bytes: ByteVec,
    /// The officer-on-laptop key.
    #[n(1)]
    pub key: PublicKey,
    /// Over [`Self::bytes`], with a context of its own.
    #[n(2)]
    pub signature: Signature,
}

const CONTEXT: &[u8] = b"tannha act 1\0";

impl SignedAct {
    /// Signs an act with the officer's key on this laptop.
    ///
    /// # Errors
    /// [`BadEntry::Encoding`] when the act cannot be encoded.
    pub fn sign(act: &Act, key: &SigningKey) -> Result<Self, BadEntry> {
        let bytes = super::encode(act)?;
        let signature = super::sign(key, &super::message(CONTEXT, &bytes));
        Ok(Self { bytes: bytes.into(), key: PublicKey(key.verifying_key().to_bytes()), signature })
    }

    /// The act, after its signature was checked against the key it names.
    ///
    /// Whether that key belongs to the officer is for the ward's directory to say.
    ///
    /// # Errors
    /// [`BadEntry`] when the signature or the bytes are wrong.
    pub fn open(&self) -> Result<Act, BadEntry> {
        let signed = super::message(CONTEXT, &self.bytes);
        if !super::is_signed(&self.key, &signed, &self.signature) {
            return Err(BadEntry::OfficerSignature);
        }
        self.read()
    }

    /// The act without checking its signature: for bytes that this laptop sealed itself.
    ///
    /// # Errors
    /// [`BadEntry::Encoding`] when the bytes are no act.
    pub fn read(&self) -> Result<Act, BadEntry> {
        super::decode(&self.bytes)
    }
}
