//! A laptop: the app's real ledger, over a disk whose power can go at any operation.

use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering::Relaxed},
    },
};

use ed25519_dalek::SigningKey;
use rand::{Rng as _, RngCore as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::{
    ledger::{Author, Identity, InPass, Ledger, LedgerError, NewAct},
    ports::{Chance, Clock},
};
use tannha_district::District;
use tannha_domain::{
    ids::{ActId, DeviceId, OfficerId, PublicKey, WardId},
    time::Moment,
    ward::Officer,
};
use tannha_store::{Setup, Store, StoreError, Unlock, View, disk::SimulatedDisk};
use tannha_sync::{EnrolRequest, Enrolled, Remote, Report, SyncError, wire::PROTOCOL};

/// Opens the simulated laptops: what Argon2 costs is not what is looked for here.
const KEY: [u8; 32] = [7; 32];

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

/// Chance of the run, handed to the app.
struct Drawn(Mutex<ChaCha8Rng>);

impl Chance for Drawn {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap().fill_bytes(bytes);
    }
}

/// One laptop with its officer.
pub struct Laptop {
    /// Its disk.
    pub disk: SimulatedDisk,
    /// Its ward.
    pub ward: WardId,
    /// The newest protocol that its program speaks.
    pub protocol: u16,
    /// Its program is newer than all others: it writes acts that they do not know.
    pub is_newer: bool,
    /// Reads that failed when it was opened, and were tried again.
    pub unread: u64,
    /// How often it did not open for want of room.
    pub cramped: u64,
    /// Who works on it.
    pub author: Author,
    /// Acts that its officer was told are saved, on this disk or one that it was an image of.
    pub saved: Vec<ActId>,
    /// Acts among them that were saved since this disk was put in.
    pub since_image: usize,
    ledger: Option<Ledger>,
    clock: Skewed,
    chance: Arc<Drawn>,
}

impl Laptop {
    /// Enrols a new laptop with a code of the district.
    ///
    /// # Panics
    /// When the district does not take it.
    #[must_use]
    pub fn enrol(
        district: &District,
        ward: &WardId,
        officer: &Officer,
        time_ms: &Arc<AtomicI64>,
        rng: &mut ChaCha8Rng,
    ) -> Self {
        let device = SigningKey::from_bytes(&rng.random());
        let key = SigningKey::from_bytes(&rng.random());
        let enrolled = ask(district, ward, &officer.id, &device, &key).unwrap();
        let disk = SimulatedDisk::new();
        let setup = Setup::server(&KEY).ballast_bytes(0);
        let store = Store::create_on(Arc::new(disk.clone()), View::Memory, setup).unwrap();
        let identity = Identity {
            ward: enrolled.ward,
            device: enrolled.device,
            device_seed: device.to_bytes(),
            district: enrolled.district_key,
            ticket: String::new(),
            former: Vec::new(),
        };
        let ledger = Ledger::begin(store, identity).unwrap();
        Self {
            disk,
            ward: ward.clone(),
            protocol: PROTOCOL,
            is_newer: false,
            unread: 0,
            cramped: 0,
            author: Author { officer: officer.id.clone(), key },
            saved: Vec::new(),
            since_image: 0,
            ledger: Some(ledger),
            clock: Skewed { time_ms: Arc::clone(time_ms), skew_ms: AtomicI64::new(0) },
            chance: Arc::new(Drawn(Mutex::new(ChaCha8Rng::seed_from_u64(rng.random())))),
        }
    }

    /// Another laptop with a copy of this one's disk, as it was when the image was made: it does not
    /// know what was written since.
    #[must_use]
    pub fn from_image(&self, disk: SimulatedDisk) -> Self {
        let mut laptop = Self {
            disk,
            ward: self.ward.clone(),
            protocol: self.protocol,
            is_newer: self.is_newer,
            unread: 0,
            cramped: 0,
            author: self.author.clone(),
            saved: Vec::new(),
            since_image: 0,
            ledger: None,
            clock: Skewed { time_ms: Arc::clone(&self.clock.time_ms), skew_ms: AtomicI64::new(0) },
            chance: Arc::clone(&self.chance),
        };
        laptop.open();
        laptop
    }

    /// This laptop, with another disk in it.
    pub fn put_in(&mut self, disk: SimulatedDisk) {
        self.ledger = None;
        self.disk = disk;
        self.since_image = self.saved.len();
        self.open();
    }

    /// Its log.
    ///
    /// # Panics
    /// Never while it is open.
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
    /// The ledger's: the power is gone, or the disk is full.
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
        let mut pass = InPass::new(self.ledger(), &self.clock, &*self.chance);
        tannha_sync::pass_in(self.protocol, &mut pass, remote)
    }

    /// Enrols it again with a fresh code, keeping its disk.
    ///
    /// # Errors
    /// The district's refusal.
    pub fn enrol_again(&self, district: &District) -> Result<(), SyncError> {
        let mut fresh = [0; 32];
        self.chance.fill(&mut fresh);
        let device = self.ledger().successor(fresh).unwrap();
        let enrolled = ask(district, &self.ward, &self.author.officer, &device, &self.author.key)?;
        self.ledger().succeed(enrolled.device, None).unwrap();
        Ok(())
    }

    /// The power goes and comes back; `seed` chooses what of the unsynced survived.
    pub fn crash(&mut self, seed: u64) {
        self.ledger = None;
        self.disk.power_on(seed);
        self.open();
    }

    /// The program dies and is started again: what was written is there, synced or not.
    pub fn restart(&mut self) {
        self.ledger = None;
        self.disk.restart_process();
        self.open();
    }

    fn open(&mut self) {
        while self.ledger.is_none() {
            let failed = self.disk.failed();
            let disk = Arc::new(self.disk.clone());
            let opened = Store::open_on(disk, View::Memory, Unlock::KeyFile(&KEY))
                .map_err(LedgerError::from)
                .and_then(Ledger::open);
            match opened {
                Ok(ledger) => self.ledger = Some(ledger),
                // What a power cut left half folded is folded anew, for which there is no room: it
                // says so, and the officer makes some.
                Err(LedgerError::Store(StoreError::DiskFull)) if self.disk.is_limited() => {
                    self.cramped += 1;
                    self.disk.mend();
                }
                // It says that the disk does not read or write, and the officer tries again.
                Err(_) if self.disk.failed() > failed => self.unread += 1,
                Err(error) => panic!("a laptop does not open: {error}"),
            }
        }
    }

    /// Every act that is on its disk: accepted, waiting, or lost by the district.
    #[must_use]
    pub fn acts(&self) -> BTreeSet<ActId> {
        let (ledger, mut acts) = (self.ledger(), BTreeSet::new());
        for seq in 1..=ledger.cursor().unwrap().seq {
            acts.extend(ledger.logged(seq).unwrap().map(|line| line.act.id));
        }
        acts.extend(ledger.outbox_lines().unwrap().into_iter().map(|line| line.act.id));
        for lost in ledger.lost(0, usize::MAX, usize::MAX).unwrap() {
            acts.insert(lost.entry.read().unwrap().act.read().unwrap().id);
        }
        acts
    }
}

fn ask(
    district: &District,
    ward: &WardId,
    officer: &OfficerId,
    device: &SigningKey,
    key: &SigningKey,
) -> Result<Enrolled, SyncError> {
    let code = district.enrol_code(ward, officer).unwrap();
    let request = EnrolRequest {
        protocol: PROTOCOL,
        code: code.to_string(),
        device_key: PublicKey(device.verifying_key().to_bytes()),
        officer_key: PublicKey(key.verifying_key().to_bytes()),
        label: "máy thử".to_owned(),
        former: None,
    };
    let sign = |bytes: &[u8]| tannha_domain::log::sign(device, bytes);
    tannha_sync::enrol(district, &request, &district.key(), sign)
}

/// A fresh id from the run's chance.
pub(super) fn fresh(rng: &mut ChaCha8Rng) -> [u8; 16] {
    let mut id = [0; 16];
    rng.fill_bytes(&mut id);
    id
}
