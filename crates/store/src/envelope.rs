//! Envelopes: bytes sealed to somebody's public key, which whoever sealed them cannot open again.
//!
//! An ephemeral X25519 key pair per envelope; HKDF-SHA256 over the shared secret, with both public
//! keys as salt; XChaCha20-Poly1305 with the context as associated data. Nothing is compressed: the
//! length of an envelope is the length of what is in it and [`ENVELOPE_OVERHEAD`], whatever it says.

use std::fmt;

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::{error::StoreError, keys, secret::Secret32};

const KEY: usize = 32;
const NONCE: usize = 24;
const TAG: usize = 16;

/// What an envelope is longer than what is in it: the ephemeral public key, the nonce, the tag.
pub const ENVELOPE_OVERHEAD: usize = KEY + NONCE + TAG;

/// The key that opens envelopes.
#[derive(Clone)]
pub struct EnvelopeKey(StaticSecret);

impl EnvelopeKey {
    /// The key of a purpose under a root that never leaves its owner. Another purpose has another
    /// key, and none of them tells anything of the root.
    #[must_use]
    pub fn derived(root: &[u8; 32], purpose: &str) -> Self {
        let info = format!("tannha/envelope/1/{purpose}");
        Self(StaticSecret::from(*keys::expand(root, b"", &info).bytes()))
    }

    /// What envelopes are sealed to.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        PublicKey::from(&self.0).to_bytes()
    }

    /// What is in an envelope; nothing if it was sealed to another key or for another context, or if
    /// a bit of it changed.
    #[must_use]
    pub fn open(&self, context: &[u8], envelope: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (ephemeral, rest) = envelope.split_first_chunk::<KEY>()?;
        let (nonce, sealed) = rest.split_at_checked(NONCE)?;
        let cipher = cipher(&self.0, ephemeral, ephemeral, &self.public())?;
        let payload = Payload { msg: sealed, aad: context };
        cipher.decrypt(XNonce::from_slice(nonce), payload).ok().map(Zeroizing::new)
    }
}

impl fmt::Debug for EnvelopeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EnvelopeKey(…)")
    }
}

/// Seals `plain` to a public key, for a context that the opener must name too.
///
/// # Errors
/// [`StoreError::WrongKey`] for a public key whose shared secret everybody knows,
/// [`StoreError::NoRandomness`].
pub fn seal_to(public: &[u8; 32], context: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
    let own = StaticSecret::from(*Secret32::random()?.bytes());
    let ephemeral = PublicKey::from(&own).to_bytes();
    let cipher = cipher(&own, public, &ephemeral, public).ok_or(StoreError::WrongKey)?;
    let nonce: [u8; NONCE] = crate::secret::random()?;
    let payload = Payload { msg: plain, aad: context };
    let sealed = cipher.encrypt(XNonce::from_slice(&nonce), payload).map_err(|_| {
        StoreError::TooLarge { size: plain.len() as u64, limit: u64::from(u32::MAX) }
    })?;
    Ok([&ephemeral[..], &nonce, &sealed].concat())
}

fn cipher(
    own: &StaticSecret,
    other: &[u8; 32],
    ephemeral: &[u8; 32],
    public: &[u8; 32],
) -> Option<XChaCha20Poly1305> {
    let shared = own.diffie_hellman(&PublicKey::from(*other));
    let salt = [&ephemeral[..], public].concat();
    shared.was_contributory().then(|| {
        let key = keys::expand(shared.as_bytes(), &salt, "tannha/envelope/1/seal");
        XChaCha20Poly1305::new(key.bytes().into())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> EnvelopeKey {
        EnvelopeKey::derived(&[7; 32], "ratings")
    }

    #[test]
    fn only_its_own_key_opens_an_envelope_and_only_in_its_own_context() {
        let envelope = seal_to(&key().public(), b"ward, one", b"five").unwrap();
        assert_eq!(key().open(b"ward, one", &envelope).unwrap().as_slice(), b"five");
        assert_eq!(envelope.len(), 4 + ENVELOPE_OVERHEAD);
        assert!(key().open(b"ward, two", &envelope).is_none());
        for other in
            [EnvelopeKey::derived(&[8; 32], "ratings"), EnvelopeKey::derived(&[7; 32], "letters")]
        {
            assert!(other.open(b"ward, one", &envelope).is_none());
        }
        for at in 0..envelope.len() {
            let mut changed = envelope.clone();
            changed[at] ^= 1;
            assert!(key().open(b"ward, one", &changed).is_none(), "byte {at}");
            assert!(key().open(b"ward, one", &envelope[..at]).is_none(), "length {at}");
        }
    }

    #[test]
    fn the_same_words_never_make_the_same_envelope_and_nothing_of_them_shows() {
        let public = key().public();
        let one = seal_to(&public, b"", &[b'5'; 64]).unwrap();
        assert_ne!(one, seal_to(&public, b"", &[b'5'; 64]).unwrap());
        assert!(!one.windows(4).any(|part| part == b"5555"));
    }

    #[test]
    fn a_key_whose_secret_everybody_knows_seals_nothing() {
        assert!(matches!(seal_to(&[0; 32], b"", b"five"), Err(StoreError::WrongKey)));
    }
}
