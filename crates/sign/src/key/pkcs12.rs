//! A key in a PKCS#12 file (`.p12`, `.pfx`), opened with its password.
//!
//! A program that signs and ends may have RSA by ring, in constant time and four times as fast; one that
//! stays open wipes its keys. Why, says [ADR 0030].
//!
//! [ADR 0030]: ../../../../docs/adr/0030-many-files-are-signed-at-once.md

use std::panic::{AssertUnwindSafe, catch_unwind};

use p12_keystore::{Pkcs12Archive, error::Error as P12Error};
use ring::{rand::SystemRandom, signature::RSA_PKCS1_SHA256};
use rsa::{pkcs1::EncodeRsaPrivateKey as _, pkcs8::DecodePrivateKey as _};
use sha2::{Digest as _, Sha256};

use super::{Identity, KeySource};
use crate::{
    cert::{Cert, Hash},
    error::SignError,
};

/// A key file holds a key and a few certificates.
const LONGEST: usize = 1 << 20;
/// What is signed to find a key's certificate.
const PROBE: &[u8] = b"which certificate is mine?";

/// A key that was read from a file. It is wiped when this is dropped, but for an RSA key that was opened
/// for a process that ends ([`KeyFile::open_to_end`]).
pub struct KeyFile {
    key: Private,
    identity: Identity,
}

enum Private {
    Ring(Box<ring::rsa::KeyPair>),
    /// Wiped, or of a length or with an exponent that ring does not take.
    Rsa(Box<rsa::RsaPrivateKey>),
    P256(p256::ecdsa::SigningKey),
}

impl KeyFile {
    /// Opens PKCS#12 with its password. The key is wiped when it is dropped.
    ///
    /// # Errors
    /// [`SignError::KeyFile`], [`SignError::WrongPassword`], [`SignError::NoKey`],
    /// [`SignError::SeveralKeys`], [`SignError::KeyKind`], [`SignError::OtherKey`].
    pub fn open(bytes: &[u8], password: &str) -> Result<Self, SignError> {
        Self::opened(bytes, password, false)
    }

    /// The same for a process that signs and ends: RSA is quicker, and its key lies in memory until then.
    ///
    /// # Errors
    /// As [`KeyFile::open`].
    pub fn open_to_end(bytes: &[u8], password: &str) -> Result<Self, SignError> {
        Self::opened(bytes, password, true)
    }

    fn opened(bytes: &[u8], password: &str, to_end: bool) -> Result<Self, SignError> {
        if bytes.len() > LONGEST {
            return Err(SignError::KeyFile);
        }
        // What comes from outside may be anything, and the reader is not ours.
        let read = catch_unwind(AssertUnwindSafe(|| Pkcs12Archive::from_pkcs12(bytes, password)));
        let archive = read.map_err(|_| SignError::KeyFile)?.map_err(|error| why(&error))?;
        let bag = match archive.keys.as_slice() {
            [bag] => bag,
            [] => return Err(SignError::NoKey),
            several => return Err(SignError::SeveralKeys { count: several.len() }),
        };
        let key = Private::from_pkcs8(bag.key.as_der(), to_end)?;
        let certificates: Vec<Cert> =
            archive.certs.iter().filter_map(|bag| Cert::from_der(bag.cert.as_der()).ok()).collect();
        if certificates.is_empty() {
            return Err(SignError::NoKey);
        }
        let signed = key.sign(PROBE)?;
        let own = certificates.iter().find(|one| one.verifies(Hash::Sha256, PROBE, &signed));
        let own = own.ok_or(SignError::OtherKey)?.clone();
        Ok(Self { key, identity: Identity::new(own, &certificates)? })
    }

    /// The same with issuers' certificates that did not come along with the key.
    #[must_use]
    pub fn with_issuers(mut self, issuers: &[Cert]) -> Self {
        self.identity.lead_up(issuers);
        self
    }
}

/// A wrong password shows as a wrong checksum, or as rubbish where a file has none.
fn why(error: &P12Error) -> SignError {
    match error {
        P12Error::MacError(_) | P12Error::UnpadError | P12Error::Pkcs5Error(_) => {
            SignError::WrongPassword
        }
        _ => SignError::KeyFile,
    }
}

impl Private {
    fn from_pkcs8(der: &[u8], to_end: bool) -> Result<Self, SignError> {
        if let Ok(key) = rsa::RsaPrivateKey::from_pkcs8_der(der) {
            if !to_end {
                return Ok(Self::Rsa(Box::new(key)));
            }
            // Written anew: what issuers add to a key beside it, ring does not read.
            let plain = key.to_pkcs1_der().map_err(|_| SignError::KeyKind)?;
            return Ok(match ring::rsa::KeyPair::from_der(plain.as_bytes()) {
                Ok(pair) => Self::Ring(Box::new(pair)),
                Err(_) => Self::Rsa(Box::new(key)),
            });
        }
        let key = p256::ecdsa::SigningKey::from_pkcs8_der(der);
        key.map(Self::P256).map_err(|_| SignError::KeyKind)
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        match self {
            Self::Ring(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                // This padding asks for no chance.
                let (padding, chance) = (&RSA_PKCS1_SHA256, SystemRandom::new());
                let signed = pair.sign(padding, &chance, message, &mut signature);
                signed.map(|()| signature).map_err(|_| SignError::KeyKind)
            }
            Self::Rsa(key) => {
                let padding = rsa::Pkcs1v15Sign::new::<Sha256>();
                key.sign(padding, &Sha256::digest(message)).map_err(|_| SignError::KeyKind)
            }
            Self::P256(key) => {
                use p256::ecdsa::signature::Signer as _;
                let signature: p256::ecdsa::Signature = key.sign(message);
                Ok(signature.to_der().as_bytes().to_vec())
            }
        }
    }
}

impl KeySource for KeyFile {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn sign(&mut self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.key.sign(message)
    }

    fn is_known(&self) -> bool {
        true
    }

    fn share(&self) -> Option<Box<dyn KeySource + Send + '_>> {
        Some(Box::new(Shared(self)))
    }
}

/// The key in another thread's hands.
struct Shared<'k>(&'k KeyFile);

impl KeySource for Shared<'_> {
    fn identity(&self) -> &Identity {
        &self.0.identity
    }

    fn sign(&mut self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.0.key.sign(message)
    }

    fn is_known(&self) -> bool {
        true
    }
}
