//! A laptop: the app's real ledger, over a disk whose power can go at any operation.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering::Relaxed},
};

use ed25519_dalek::{Signer as _, SigningKey};
use rand::{Rng as _, RngCore as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::{
    ledger::{Author, Identity, InPass, Ledger, LedgerError, NewAct},
    ports::Clock,
};
use tannha_district::District;
use tannha_domain::{
    ids::{ActId, DeviceId, PublicKey, Signature, WardId},
    time::Moment,
    ward::Officer,
};
use tannha_store::{Cost, NewOfficer, Secret32, Setup, Store, Unlock, View, disk::SimulatedDisk};
use tannha_sync::{EnrolRequest, Remote, Report, SyncError, wire::PROTOCOL};

const PASSPHRASE: &str = "cây đa bến nước sân đình";

/// A clock that shows the run's time, and is wrong by something.
#[derive(Debug)]
struct Skewed {
    time_ms: Arc<AtomicI64>,
    skew_ms: AtomicI64,
}

impl Clock for Skewed {
    fn now(&self) -> Moment {
        Moment::from_utc_ms(self.time_ms.load(Relaxed) + self.skew_ms.load(Relaxed))
    }
}

/// One laptop with its officer.
pub struct Laptop {
    /// Its disk.
    pub disk: SimulatedDisk,
    /// Who works on it.
    pub author: Author,
    /// The district revoked it.
    pub revoked: bool,
    /// Acts that its officer was told are saved.
    pub saved: Vec<ActId>,
    ledger: Option<Ledger>,
    clock: Skewed,
}

impl Laptop {
    /// Enrols a new laptop with a code of the district.
    #[must_use]
    pub fn enrol(
        district: &District,
        ward: &WardId,
        officer: &Officer,
        time_ms: &Arc<AtomicI64>,
        rng: &mut ChaCha8Rng,
    ) -> Self {
        let code = district.enrol_code(ward, &officer.id).unwrap();
        let device = SigningKey::from_bytes(&rng.random());
        let key = SigningKey::from_bytes(&rng.random());
        let request = EnrolRequest {
            protocol: PROTOCOL,
            code: code.to_string(),
            device_key: PublicKey(device.verifying_key().to_bytes()),
            officer_key: PublicKey(key.verifying_key().to_bytes()),
            label: "máy thử".to_owned(),
        };
        let sign = |bytes: &[u8]| Signature(device.sign(bytes).to_bytes());
        let enrolled = tannha_sync::enrol(district, &request, &district.key(), sign).unwrap();
        let disk = SimulatedDisk::new();
        let setup = Setup::laptop(NewOfficer {
            officer: officer.id.as_str(),
            display_name: &officer.name,
            role: &officer.title,
            passphrase: PASSPHRASE,
            device_secret: None,
            cost: Cost::MINIMUM_FOR_TESTS,
            signing_seed: Secret32::new(key.to_bytes()),
        })
        .ballast_bytes(0);
        let store = Store::create_on(Arc::new(disk.clone()), View::Memory, setup).unwrap();
        let identity = Identity {
            ward: enrolled.ward,
            device: enrolled.device,
            device_seed: device.to_bytes(),
            district: enrolled.district_key,
            ticket: String::new(),
        };
        let ledger = Ledger::begin(store, identity).unwrap();
        let clock = Skewed { time_ms: Arc::clone(time_ms), skew_ms: AtomicI64::new(0) };
        let author = Author { officer: officer.id.clone(), key };
        Self { disk, author, revoked: false, saved: Vec::new(), ledger: Some(ledger), clock }
    }

    /// The same laptop from an image of its disk: it does not know what it wrote since.
    #[must_use]
    pub fn from_image(&self, disk: SimulatedDisk) -> Self {
        let mut laptop = Self {
            disk,
            author: self.author.clone(),
            revoked: false,
            saved: Vec::new(),
            ledger: None,
            clock: Skewed { time_ms: Arc::clone(&self.clock.time_ms), skew_ms: AtomicI64::new(0) },
        };
        laptop.open();
        laptop
    }

    /// Its log.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        self.ledger.as_ref().unwrap()
    }

    /// Its identity.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.ledger().identity().device
    }

    /// What its clock shows.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    pub(super) fn turn_clock(&self, skew_ms: i64) {
        self.clock.skew_ms.store(skew_ms, Relaxed);
    }

    /// Writes acts down; they are said to be saved only if this succeeds.
    ///
    /// # Errors
    /// The ledger's: the power is gone.
    pub fn write(&mut self, acts: Vec<NewAct>) -> Result<(), LedgerError> {
        let ids: Vec<ActId> = acts.iter().map(|act| act.id).collect();
        self.ledger().append(&self.author, acts, self.now())?;
        self.saved.extend(ids);
        Ok(())
    }

    /// One pass.
    ///
    /// # Errors
    /// The pass's.
    pub fn pass(&self, remote: &impl Remote) -> Result<Report, SyncError> {
        tannha_sync::pass(&mut InPass::new(self.ledger(), &self.clock), remote)
    }

    /// The power goes and comes back; `seed` chooses what of the unsynced survived.
    pub fn crash(&mut self, seed: u64) {
        self.ledger = None;
        self.disk.power_on(seed);
        self.open();
    }

    fn open(&mut self) {
        let officer = self.author.officer.as_str();
        let unlock = Unlock::Officer { officer, passphrase: PASSPHRASE };
        let store = Store::open_on(Arc::new(self.disk.clone()), View::Memory, unlock).unwrap();
        self.ledger = Some(Ledger::open(store).unwrap());
    }
}

/// A fresh id from the run's chance.
pub(super) fn fresh(rng: &mut ChaCha8Rng) -> [u8; 16] {
    let mut id = [0; 16];
    rng.fill_bytes(&mut id);
    id
}
