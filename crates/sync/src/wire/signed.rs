//! Messages are signed over their exact bytes, each kind with a context of its own.

use minicbor::{Decode, Decoder, Encode, bytes::ByteVec};
use tannha_domain::{
    ids::{Hash, PublicKey, Signature},
    log::{hash, is_signed},
};

use super::{WireError, pack, unpack};

/// A message with the context under which it is signed.
pub trait Message: Encode<()> + for<'b> Decode<'b, ()> {
    /// Keeps a signature over one kind of message from being taken for another's.
    const CONTEXT: &'static [u8];
}

/// A message's exact bytes with the sender's signature over them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Signed {
    /// The message as it was signed.
    #[n(0)]
    bytes: ByteVec,
    /// Over the message's context and [`Self::bytes`].
    #[n(1)]
    signature: Signature,
}

impl Signed {
    /// Encodes and signs; `sign` is given the context and the bytes as one.
    ///
    /// # Errors
    /// [`WireError::Encoding`] when the message cannot be encoded.
    pub fn new<M: Message>(
        message: &M,
        sign: impl FnOnce(&[u8]) -> Signature,
    ) -> Result<Self, WireError> {
        let bytes = minicbor::to_vec(message).map_err(|_| WireError::Encoding)?;
        let signature = sign(&[M::CONTEXT, &bytes].concat());
        Ok(Self { bytes: bytes.into(), signature })
    }

    /// The envelope that is sent, in the protocol that the other side speaks.
    ///
    /// # Errors
    /// [`WireError::TooLarge`] or [`WireError::Encoding`].
    pub fn pack(&self, protocol: u16) -> Result<Vec<u8>, WireError> {
        pack(protocol, &minicbor::to_vec(self).map_err(|_| WireError::Encoding)?)
    }

    /// The protocol of an envelope, and what it holds.
    ///
    /// # Errors
    /// [`WireError`] when it is no message of ours.
    pub fn unpack(envelope: &[u8]) -> Result<(u16, Self), WireError> {
        let (protocol, body) = unpack(envelope)?;
        Ok((protocol, decode(&body)?))
    }

    /// The message without looking at the signature: to learn whose it should be.
    ///
    /// # Errors
    /// [`WireError::Encoding`].
    pub fn read<M: Message>(&self) -> Result<M, WireError> {
        decode(&self.bytes)
    }

    /// Checks the signature.
    ///
    /// # Errors
    /// [`WireError::Signature`].
    pub fn check<M: Message>(&self, key: &PublicKey) -> Result<(), WireError> {
        let signed = [M::CONTEXT, &self.bytes].concat();
        if is_signed(key, &signed, &self.signature) { Ok(()) } else { Err(WireError::Signature) }
    }

    /// The message, after its signature was checked.
    ///
    /// # Errors
    /// [`WireError::Signature`] or [`WireError::Encoding`].
    pub fn open<M: Message>(&self, key: &PublicKey) -> Result<M, WireError> {
        self.check::<M>(key)?;
        self.read()
    }

    /// Names this message, so that an answer can say which question it belongs to.
    #[must_use]
    pub fn hash(&self) -> Hash {
        hash(b"tannha message 1\0", &[&self.bytes, &self.signature.0])
    }
}

fn decode<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, WireError> {
    let mut decoder = Decoder::new(bytes);
    let value = decoder.decode().map_err(|_| WireError::Encoding)?;
    if decoder.position() == bytes.len() { Ok(value) } else { Err(WireError::Encoding) }
}
