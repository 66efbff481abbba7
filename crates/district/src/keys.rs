//! The district's own keys: one that opens its database, one that signs, one that recovers laptops.
//!
//! They live in one file that only its owner may read (mode 0600 where the system has modes). Who
//! has this file is the district; it belongs into a safe, not beside the backups.

use std::{fmt, fs, io::Write as _, path::Path};

use ed25519_dalek::SigningKey;
use minicbor::bytes::ByteVec;
use serde::{Deserialize, Serialize};
use tannha_domain::{
    ids::{Hash, PublicKey, Signature, WardId},
    log::{hash, sign},
    proof::certify,
};
use tannha_store::EnvelopeKey;
use x25519_dalek::StaticSecret;
use zeroize::Zeroizing;

use crate::{error::DistrictError, world::World};

/// The key file's name in the data directory.
pub const KEY_FILE: &str = "district.key";

/// The district's keys.
#[derive(Clone)]
pub struct Keys {
    store: Zeroizing<[u8; 32]>,
    signing: SigningKey,
    recovery: StaticSecret,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    store: Hash,
    signing: Hash,
    recovery: Hash,
}

impl Keys {
    /// Fresh keys.
    #[must_use]
    pub fn fresh(world: &World) -> Self {
        Self::of(world.bytes(), world.bytes(), world.bytes())
    }

    fn of(store: [u8; 32], signing: [u8; 32], recovery: [u8; 32]) -> Self {
        Self {
            store: Zeroizing::new(store),
            signing: SigningKey::from_bytes(&signing),
            recovery: StaticSecret::from(recovery),
        }
    }

    /// Writes a new key file that only its owner may read.
    ///
    /// # Errors
    /// [`DistrictError::AlreadyExists`] when there is one, or the file system's.
    pub fn create(&self, dir: &Path) -> Result<(), DistrictError> {
        let file = File {
            store: Hash(*self.store),
            signing: Hash(self.signing.to_bytes()),
            recovery: Hash(self.recovery.to_bytes()),
        };
        let text = Zeroizing::new(serde_json::to_string_pretty(&file).unwrap_or_default());
        write_private(&dir.join(KEY_FILE), text.as_bytes())
    }

    /// Reads the key file.
    ///
    /// # Errors
    /// [`DistrictError::NotADistrict`] when there is none, [`DistrictError::BadKeyFile`].
    pub fn open(dir: &Path) -> Result<Self, DistrictError> {
        let text = fs::read_to_string(dir.join(KEY_FILE)).map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => DistrictError::NotADistrict,
            _ => DistrictError::Io { what: KEY_FILE, source: e },
        })?;
        let text = Zeroizing::new(text);
        let file: File = serde_json::from_str(&text).map_err(|_| DistrictError::BadKeyFile)?;
        Ok(Self::of(file.store.0, file.signing.0, file.recovery.0))
    }

    /// The key that opens the database.
    #[must_use]
    pub fn store(&self) -> &[u8; 32] {
        &self.store
    }

    /// The key that signs receipts, answers and the district's own entries.
    pub(crate) fn signing(&self) -> &SigningKey {
        &self.signing
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> Signature {
        sign(&self.signing, bytes)
    }

    /// The word that a laptop's key signs papers of a ward.
    pub(crate) fn certificate(&self, ward: &WardId, key: &PublicKey) -> ByteVec {
        certify(ward, key, |bytes| self.sign(bytes)).into()
    }

    /// What laptops know the district by.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.signing.verifying_key().to_bytes())
    }

    /// The public half of the key that opens a laptop's recovery slot.
    #[must_use]
    pub fn recovery_public(&self) -> [u8; 32] {
        x25519_dalek::PublicKey::from(&self.recovery).to_bytes()
    }

    /// The key that opens citizens' ratings: of its own purpose, derived from what never leaves this
    /// file, so that a key file from the safe opens every rating that was ever sealed.
    #[must_use]
    pub fn ratings(&self) -> EnvelopeKey {
        EnvelopeKey::derived(&self.store, "district/ratings")
    }

    /// Hides something guessable under the database's key.
    pub(crate) fn hidden(&self, context: &[u8], parts: &[&[u8]]) -> Hash {
        let inner = hash(context, parts);
        hash(context, &[&*self.store, &inner.0])
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("public", &self.public()).finish_non_exhaustive()
    }
}

/// Writes a new file, durable, readable by its owner alone.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), DistrictError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => DistrictError::AlreadyExists,
        _ => DistrictError::Io { what: "a private file", source: e },
    })
}
