//! How a person, a server or the district gets at the master key: one wrapped copy each.
//!
//! A slot's payload is the master key and, for an officer, that officer's Ed25519 seed on this laptop.
//! Everything readable about the slot is bound into its seal, so that a changed name, role or cost
//! does not open.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::{
    cost::Cost,
    error::StoreError,
    format::{self, DatabaseId, from_hex, from_hex_vec, to_hex},
    keys,
    seal::Sealer,
    secret::{self, Secret32},
};

/// The key that opens a store.
#[derive(Debug, Clone, Copy)]
pub enum Unlock<'a> {
    /// An officer and their passphrase; any Unicode form of it will do.
    Officer {
        /// The officer's id.
        officer: &'a str,
        /// The passphrase.
        passphrase: &'a str,
    },
    /// The same, on a machine whose keyring holds a secret that was mixed in at enrolment.
    OfficerOnDevice {
        /// The officer's id.
        officer: &'a str,
        /// The passphrase.
        passphrase: &'a str,
        /// The keyring's bytes.
        device_secret: &'a [u8],
    },
    /// The district's X25519 secret key, for a laptop whose officers forgot their passphrases.
    Recovery(&'a Secret32),
    /// The key file of the district's own server.
    KeyFile(&'a [u8; 32]),
}

/// An officer to be given a slot.
#[derive(Debug)]
pub struct NewOfficer<'a> {
    /// The officer's id; readable without unlocking.
    pub officer: &'a str,
    /// The name on the unlock screen; readable without unlocking.
    pub display_name: &'a str,
    /// The role on the unlock screen; readable without unlocking.
    pub role: &'a str,
    /// The passphrase.
    pub passphrase: &'a str,
    /// A secret from this machine's keyring to mix in, where there is one.
    pub device_secret: Option<&'a [u8]>,
    /// What an unlock shall cost; [`Cost::calibrate`] at enrolment.
    pub cost: Cost,
    /// The officer's Ed25519 seed on this laptop.
    pub signing_seed: Secret32,
}

/// How a new store is set up. One way in at least, by construction.
#[derive(Debug)]
pub struct Setup<'a> {
    pub(crate) first: First<'a>,
    pub(crate) recovery: Option<[u8; 32]>,
    pub(crate) ballast_bytes: u64,
}

#[derive(Debug)]
pub(crate) enum First<'a> {
    Officer(NewOfficer<'a>),
    KeyFile(&'a [u8; 32]),
}

impl<'a> Setup<'a> {
    /// The default ballast: room for some thousand saves and a sync.
    pub const BALLAST_BYTES: u64 = 16 << 20;

    /// A laptop with its first officer.
    #[must_use]
    pub fn laptop(officer: NewOfficer<'a>) -> Self {
        Self { first: First::Officer(officer), recovery: None, ballast_bytes: Self::BALLAST_BYTES }
    }

    /// The district's own server, opened by a key file.
    #[must_use]
    pub fn server(key: &'a [u8; 32]) -> Self {
        Self { first: First::KeyFile(key), recovery: None, ballast_bytes: Self::BALLAST_BYTES }
    }

    /// Adds a slot that the holder of this X25519 public key's secret can open.
    #[must_use]
    pub fn recovery(mut self, district_public_key: [u8; 32]) -> Self {
        self.recovery = Some(district_public_key);
        self
    }

    /// Sets the size of the ballast file in bytes; 0 for none, and 256 MiB at the most.
    #[must_use]
    pub fn ballast_bytes(mut self, bytes: u64) -> Self {
        self.ballast_bytes = bytes.min(format::LIMIT_BALLAST);
        self
    }
}

/// What the unlock screen may show of an officer's slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotInfo {
    /// The officer's id.
    pub officer: String,
    /// The officer's name.
    pub display_name: String,
    /// The officer's role.
    pub role: String,
    /// Whether this slot needs the device's secret too.
    pub needs_device_secret: bool,
    /// What an unlock costs.
    pub cost: Cost,
}

/// What an opened slot gives.
#[derive(Debug)]
pub(crate) struct Unlocked {
    pub(crate) master: Secret32,
    pub(crate) officer: Option<String>,
    pub(crate) signing_seed: Option<Secret32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slot {
    pub(crate) way: Way,
    wrapped: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Way {
    Officer {
        officer: String,
        display_name: String,
        role: String,
        device: bool,
        cost: Cost,
        salt: String,
    },
    KeyFile {
        salt: String,
    },
    Recovery {
        public: String,
        ephemeral: String,
    },
}

impl Slot {
    /// Wraps the master key for an officer.
    pub(crate) fn for_officer(
        database: DatabaseId,
        master: &Secret32,
        new: &NewOfficer<'_>,
    ) -> Result<Self, StoreError> {
        let salt: [u8; 16] = secret::random()?;
        let key = officer_key(new.cost, new.passphrase, &salt, new.device_secret)?;
        let way = Way::Officer {
            officer: new.officer.to_owned(),
            display_name: new.display_name.to_owned(),
            role: new.role.to_owned(),
            device: new.device_secret.is_some(),
            cost: new.cost,
            salt: to_hex(&salt),
        };
        Self::wrap(database, way, &key, master, Some(&new.signing_seed))
    }

    /// Wraps the master key for a server's key file.
    pub(crate) fn for_key_file(
        database: DatabaseId,
        master: &Secret32,
        key: &[u8; 32],
    ) -> Result<Self, StoreError> {
        let salt: [u8; 16] = secret::random()?;
        let wrapping = keys::expand(key, &salt, "tannha/store/1/key-file");
        Self::wrap(database, Way::KeyFile { salt: to_hex(&salt) }, &wrapping, master, None)
    }

    /// Seals the master key to the district: an ephemeral key pair, of which only the public half
    /// is kept.
    pub(crate) fn for_recovery(
        database: DatabaseId,
        master: &Secret32,
        public: [u8; 32],
    ) -> Result<Self, StoreError> {
        let ephemeral = StaticSecret::from(*Secret32::random()?.bytes());
        let ephemeral_public = PublicKey::from(&ephemeral);
        let key = recovery_key(
            &ephemeral,
            &PublicKey::from(public),
            ephemeral_public.as_bytes(),
            &public,
        )
        .ok_or(StoreError::WrongKey)?;
        let way = Way::Recovery {
            public: to_hex(&public),
            ephemeral: to_hex(ephemeral_public.as_bytes()),
        };
        Self::wrap(database, way, &key, master, None)
    }

    /// Opens the slot; [`StoreError::NoSuchOfficer`] if it is not this unlock's slot.
    pub(crate) fn open(
        &self,
        database: DatabaseId,
        unlock: &Unlock<'_>,
    ) -> Result<Unlocked, StoreError> {
        let wrong = unlock.wrong();
        let Some(key) = self.key(unlock)? else {
            return Err(StoreError::NoSuchOfficer { officer: unlock.name().to_owned() });
        };
        let wrapped = from_hex_vec(&self.wrapped).ok_or_else(slots_damaged)?;
        let Some(payload) = Sealer::new(&key).open(&place(database, &self.way), &wrapped) else {
            return Err(wrong);
        };
        let payload = Zeroizing::new(payload);
        let (master, seed) = payload.split_first_chunk::<32>().ok_or_else(slots_damaged)?;
        Ok(Unlocked {
            master: Secret32::new(*master),
            officer: self.officer().map(str::to_owned),
            signing_seed: seed.first_chunk::<32>().copied().map(Secret32::new),
        })
    }

    pub(crate) fn officer(&self) -> Option<&str> {
        match &self.way {
            Way::Officer { officer, .. } => Some(officer),
            Way::KeyFile { .. } | Way::Recovery { .. } => None,
        }
    }

    pub(crate) fn info(&self) -> Option<SlotInfo> {
        match &self.way {
            Way::Officer { officer, display_name, role, device, cost, .. } => Some(SlotInfo {
                officer: officer.clone(),
                display_name: display_name.clone(),
                role: role.clone(),
                needs_device_secret: *device,
                cost: *cost,
            }),
            Way::KeyFile { .. } | Way::Recovery { .. } => None,
        }
    }

    /// Whether this is the slot that the unlock asks for.
    pub(crate) fn answers(&self, unlock: &Unlock<'_>) -> bool {
        match (&self.way, unlock) {
            (
                Way::Officer { officer, .. },
                Unlock::Officer { officer: asked, .. }
                | Unlock::OfficerOnDevice { officer: asked, .. },
            ) => officer == asked,
            (Way::KeyFile { .. }, Unlock::KeyFile(_))
            | (Way::Recovery { .. }, Unlock::Recovery(_)) => true,
            _ => false,
        }
    }

    /// The key that wraps this slot, if the unlock is of its kind.
    fn key(&self, unlock: &Unlock<'_>) -> Result<Option<Secret32>, StoreError> {
        if !self.answers(unlock) {
            return Ok(None);
        }
        let key = match (&self.way, unlock) {
            (Way::Officer { cost, salt, .. }, Unlock::Officer { passphrase, .. }) => {
                officer_key(*cost, passphrase, &salt_of(salt)?, None)?
            }
            (
                Way::Officer { cost, salt, .. },
                Unlock::OfficerOnDevice { passphrase, device_secret, .. },
            ) => officer_key(*cost, passphrase, &salt_of(salt)?, Some(device_secret))?,
            (Way::KeyFile { salt }, Unlock::KeyFile(key)) => {
                keys::expand(*key, &salt_of(salt)?, "tannha/store/1/key-file")
            }
            (Way::Recovery { public, ephemeral }, Unlock::Recovery(secret)) => {
                let public = from_hex(public).ok_or_else(slots_damaged)?;
                let ephemeral: [u8; 32] = from_hex(ephemeral).ok_or_else(slots_damaged)?;
                let own = StaticSecret::from(*secret.bytes());
                recovery_key(&own, &PublicKey::from(ephemeral), &ephemeral, &public)
                    .ok_or(StoreError::WrongKey)?
            }
            _ => return Ok(None),
        };
        Ok(Some(key))
    }

    fn wrap(
        database: DatabaseId,
        way: Way,
        key: &Secret32,
        master: &Secret32,
        seed: Option<&Secret32>,
    ) -> Result<Self, StoreError> {
        let mut payload = Zeroizing::new(Vec::with_capacity(64));
        payload.extend_from_slice(master.bytes());
        if let Some(seed) = seed {
            payload.extend_from_slice(seed.bytes());
        }
        let wrapped = Sealer::new(key).seal(&place(database, &way), &payload)?;
        Ok(Self { way, wrapped: to_hex(&wrapped) })
    }
}

impl Unlock<'_> {
    /// What it is called in [`StoreError::NoSuchOfficer`].
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Officer { officer, .. } | Self::OfficerOnDevice { officer, .. } => officer,
            Self::Recovery(_) => "recovery",
            Self::KeyFile(_) => "key-file",
        }
    }

    fn wrong(&self) -> StoreError {
        match self {
            Self::Officer { .. } | Self::OfficerOnDevice { .. } => StoreError::WrongPassphrase,
            Self::Recovery(_) | Self::KeyFile(_) => StoreError::WrongKey,
        }
    }
}

/// NFC first: Telex on one machine and a phone's keyboard on another type the same Vietnamese
/// passphrase in different forms.
fn officer_key(
    cost: Cost,
    passphrase: &str,
    salt: &[u8],
    device: Option<&[u8]>,
) -> Result<Secret32, StoreError> {
    let composed: Zeroizing<String> = Zeroizing::new(passphrase.nfc().collect());
    cost.derive(composed.as_bytes(), salt, device)
}

/// `None` for a public key of small order, whose shared secret everybody knows.
fn recovery_key(
    own: &StaticSecret,
    other: &PublicKey,
    ephemeral: &[u8; 32],
    public: &[u8; 32],
) -> Option<Secret32> {
    let shared = own.diffie_hellman(other);
    let salt = [ephemeral.as_slice(), public.as_slice()].concat();
    shared
        .was_contributory()
        .then(|| keys::expand(shared.as_bytes(), &salt, "tannha/store/1/recovery"))
}

fn place(database: DatabaseId, way: &Way) -> Vec<u8> {
    // A struct of strings and numbers always serialises.
    let way = serde_json::to_vec(way).unwrap_or_default();
    [b"slot".as_slice(), &database.0, &way].concat()
}

fn salt_of(hex: &str) -> Result<[u8; 16], StoreError> {
    from_hex(hex).ok_or_else(slots_damaged)
}

fn slots_damaged() -> StoreError {
    StoreError::Damaged { file: crate::slots::FILE.to_owned(), at: 0 }
}
