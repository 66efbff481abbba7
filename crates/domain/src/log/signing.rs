//! The one place where acts, entries, receipts and messages are signed and checked.
//!
//! Ed25519, strictly: whoever checks agrees with everybody else about what is signed. Without the
//! feature `stand-ins` nothing else can be done here.

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey, verify_batch};

use crate::ids::{PublicKey, Signature};

/// Signs bytes.
#[must_use]
pub fn sign(key: &SigningKey, bytes: &[u8]) -> Signature {
    #[cfg(feature = "stand-ins")]
    if let Some(signature) = stand_in::sign(key, bytes) {
        return signature;
    }
    Signature(key.sign(bytes).to_bytes())
}

/// Whether `signature` is `key`'s over `bytes`.
#[must_use]
pub fn is_signed(key: &PublicKey, bytes: &[u8], signature: &Signature) -> bool {
    #[cfg(feature = "stand-ins")]
    if let Some(known) = stand_in::is_signed(key, bytes, signature) {
        return known;
    }
    let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
    VerifyingKey::from_bytes(&key.0).is_ok_and(|key| key.verify_strict(bytes, &signature).is_ok())
}

/// Whether each of these is `key`'s over its bytes, for less than half of what looking at each costs.
///
/// Not quite as strict as [`is_signed`]: who holds the key can make signatures of which one checker
/// takes what another does not. It is for a list that the same key has signed as a whole.
#[must_use]
pub fn are_signed<'a>(
    key: &PublicKey,
    list: impl IntoIterator<Item = (&'a [u8], &'a Signature)>,
) -> bool {
    let (texts, signatures): (Vec<&[u8]>, Vec<&Signature>) = list.into_iter().unzip();
    let one_by_one =
        || texts.iter().zip(&signatures).all(|(text, signature)| is_signed(key, text, signature));
    #[cfg(feature = "stand-ins")]
    if stand_in::is_used() {
        return one_by_one();
    }
    let Ok(known) = VerifyingKey::from_bytes(&key.0) else { return texts.is_empty() };
    if known.is_weak() {
        return one_by_one();
    }
    let signatures: Vec<_> = signatures
        .iter()
        .map(|signature| ed25519_dalek::Signature::from_bytes(&signature.0))
        .collect();
    verify_batch(&texts, &signatures, &vec![known; texts.len()]).is_ok()
}

/// What stands in for Ed25519 where a simulation makes millions of signatures: a signature is good if
/// this very thread made it, with this key over these bytes. One flipped bit anywhere, and it is not.
#[cfg(feature = "stand-ins")]
pub mod stand_in {
    use std::{cell::RefCell, collections::HashMap};

    use ed25519_dalek::SigningKey;
    use sha2::{Digest as _, Sha256};

    use crate::ids::{PublicKey, Signature};

    type Made = HashMap<[u8; 64], (PublicKey, Vec<u8>)>;

    thread_local! {
        static MADE: RefCell<Option<Made>> = const { RefCell::new(None) };
    }

    /// Runs `act` with stand-ins for all signatures that this thread makes and checks.
    pub fn with_stand_in<T>(act: impl FnOnce() -> T) -> T {
        struct End;
        impl Drop for End {
            fn drop(&mut self) {
                MADE.set(None);
            }
        }
        MADE.set(Some(Made::new()));
        let _end = End;
        act()
    }

    /// Whether stand-ins are used in this thread.
    #[must_use]
    pub fn is_used() -> bool {
        MADE.with_borrow(Option::is_some)
    }

    pub(super) fn sign(key: &SigningKey, bytes: &[u8]) -> Option<Signature> {
        MADE.with_borrow_mut(|made| {
            let made = made.as_mut()?;
            let public = PublicKey(key.verifying_key().to_bytes());
            let hash = Sha256::new().chain_update(public.0).chain_update(bytes).finalize();
            let mut signature = [0; 64];
            signature[..32].copy_from_slice(&hash);
            signature[32..].copy_from_slice(&hash);
            made.insert(signature, (public, bytes.to_vec()));
            Some(Signature(signature))
        })
    }

    pub(super) fn is_signed(key: &PublicKey, bytes: &[u8], signature: &Signature) -> Option<bool> {
        MADE.with_borrow(|made| {
            let found = made.as_ref()?.get(&signature.0);
            Some(found.is_some_and(|(by, over)| by == key && over == bytes))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_flipped_bit_is_found() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let public = PublicKey(key.verifying_key().to_bytes());
        let signature = sign(&key, b"so");
        assert!(is_signed(&public, b"so", &signature));
        assert!(!is_signed(&public, b"sO", &signature));
        let other = PublicKey(SigningKey::from_bytes(&[2; 32]).verifying_key().to_bytes());
        assert!(!is_signed(&other, b"so", &signature));
        for bit in 0..512 {
            let mut changed = signature;
            changed.0[bit / 8] ^= 1 << (bit % 8);
            assert!(!is_signed(&public, b"so", &changed), "bit {bit}");
        }
    }

    #[test]
    fn a_signature_is_one_keys_over_one_text() {
        every_flipped_bit_is_found();
    }

    #[test]
    fn one_bad_signature_spoils_the_list() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let public = PublicKey(key.verifying_key().to_bytes());
        let texts: Vec<[u8; 2]> = (0..40).map(|n| [n, 7]).collect();
        let good: Vec<Signature> = texts.iter().map(|text| sign(&key, text)).collect();
        let all = |public: &PublicKey, signatures: &[Signature]| {
            are_signed(public, texts.iter().map(<[u8; 2]>::as_slice).zip(signatures))
        };
        assert!(all(&public, &good));
        assert!(are_signed(&public, []));
        let other = SigningKey::from_bytes(&[2; 32]);
        assert!(!all(&PublicKey(other.verifying_key().to_bytes()), &good));
        for at in [0, 17, 39] {
            for bit in (0..512).step_by(5) {
                let mut bad = good.clone();
                bad[at].0[bit / 8] ^= 1 << (bit % 8);
                assert!(!all(&public, &bad), "{at}, bit {bit}");
            }
            let mut bad = good.clone();
            bad[at] = sign(&other, &texts[at]);
            assert!(!all(&public, &bad), "{at}");
            bad.swap(at, (at + 1) % 40);
            assert!(!all(&public, &bad), "{at}");
        }
    }

    #[cfg(feature = "stand-ins")]
    #[test]
    fn a_stand_in_is_as_strict_and_is_none_elsewhere() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let public = PublicKey(key.verifying_key().to_bytes());
        let made = stand_in::with_stand_in(|| {
            every_flipped_bit_is_found();
            assert!(!is_signed(&public, b"so", &Signature([7; 64])));
            sign(&key, b"so")
        });
        assert!(!is_signed(&public, b"so", &made));
    }
}
