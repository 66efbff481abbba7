//! A key in a PKCS#12 file (`.p12`, `.pfx`), opened with its password.

use std::panic::{AssertUnwindSafe, catch_unwind};

use p12_keystore::{Pkcs12Archive, error::Error as P12Error};
use rsa::pkcs8::DecodePrivateKey as _;
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

/// A key that was read from a file. The key is wiped when this is dropped.
pub struct KeyFile {
    key: Private,
    identity: Identity,
}

enum Private {
    Rsa(Box<rsa::RsaPrivateKey>),
    P256(p256::ecdsa::SigningKey),
}

impl KeyFile {
    /// Opens PKCS#12 with its password.
    ///
    /// # Errors
    /// [`SignError::KeyFile`], [`SignError::WrongPassword`], [`SignError::NoKey`],
    /// [`SignError::SeveralKeys`], [`SignError::KeyKind`], [`SignError::OtherKey`].
    pub fn open(bytes: &[u8], password: &str) -> Result<Self, SignError> {
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
        let key = Private::from_pkcs8(bag.key.as_der())?;
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
    fn from_pkcs8(der: &[u8]) -> Result<Self, SignError> {
        if let Ok(key) = rsa::RsaPrivateKey::from_pkcs8_der(der) {
            return Ok(Self::Rsa(Box::new(key)));
        }
        let key = p256::ecdsa::SigningKey::from_pkcs8_der(der);
        key.map(Self::P256).map_err(|_| SignError::KeyKind)
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        match self {
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
}
