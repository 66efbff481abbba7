//! N laptops and a district in one deterministic run: the real ledger and the real district core, each
//! over a simulated disk, the real session and the real reducer; only the network, the clocks, the
//! power and the disasters are played.
//!
//! ```text
//!   seed ─▶ chance ─┬▶ officers' deeds ──▶ laptop (ledger, simulated disk, skewed clock)
//!                   ├▶ power cuts, full  ─▶      │ pass
//!                   │  disks, old images         │
//!                   ├▶ loss, doubling, ──▶ wire ─┤
//!                   │  reordering, cuts          ▼
//!                   └▶ power cuts, restores ─▶ district (embedded database, simulated disk)
//! ```
//!
//! After the faults end and everything was synced, [`check`] looks for what may never happen. One
//! `u64` names a run; a failing run says its seed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a suite: what cannot happen fails the run, which says its seed"
)]

mod beside;
mod check;
mod deeds;
mod disasters;
mod events;
mod laptop;
mod many;
pub mod scenarios;
mod steps;
mod wire;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering::Relaxed},
    },
};

use rand::{Rng as _, RngCore as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_district::{District, DistrictError, Keys, World, db::EmbeddedDatabase};
use tannha_domain::{
    ids::{ActId, DeviceId, Hash, OfficerId, PublicKey, WardId},
    time::Moment,
    ward::{Numbering, Officer, Role, WardSettings},
};
use tannha_store::disk::{Disk, SimulatedDisk};
use tannha_sync::wire::PROTOCOL;

pub use laptop::Laptop;
pub use many::{Many, many};
pub use wire::{Post, Wire};

/// 23/11/2026 08:00 in Vietnam.
const MORNING_MS: i64 = 1_795_395_600_000;
const ROLES: [Role; 5] =
    [Role::Registrar, Role::Leader, Role::FrontDesk, Role::Registrar, Role::Clerk];

/// What a run was and did, for whoever reads a test's output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The log in one value at the end.
    pub head: Hash,
    /// Counts, in the order of [`Summary::NAMES`].
    pub counts: [u64; Self::NAMES.len()],
}

impl Summary {
    /// What is counted.
    pub const NAMES: [&str; 26] = [
        "entries",
        "acts saved",
        "power cuts",
        "set aside",
        "registered",
        "old images",
        "district restores",
        "new identities",
        "given back",
        "lost with a disk",
        "failed writes of a laptop",
        "failed reads of a laptop",
        "full laptops",
        "failures of the district's disk",
        "full districts",
        "passes in protocol 1",
        "entries of a second ward",
        "messages cut or changed",
        "late answers",
        "revoked",
        "enrolled again",
        "of a newer version",
        "seen to",
        "of rounds, blanks, registers and complaints",
        "of deaths",
        "from old books",
    ];
}

/// What happened in a run.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) crashes: u64,
    pub(crate) images: u64,
    pub(crate) restores: u64,
    pub(crate) successions: u64,
    pub(crate) given_back: u64,
    pub(crate) failed_writes: u64,
    pub(crate) full: u64,
    pub(crate) district_failed: u64,
    pub(crate) district_full: u64,
    pub(crate) old_passes: u64,
    pub(crate) revoked: u64,
    pub(crate) enrolled_again: u64,
}

/// A copy of a laptop's disk.
pub(crate) struct Image {
    pub(crate) laptop: usize,
    pub(crate) disk: SimulatedDisk,
}

/// Everything of one run.
pub struct Sim {
    pub(crate) rng: ChaCha8Rng,
    /// The district.
    pub district: District,
    /// The district's disks, one for each ward.
    pub disks: BTreeMap<WardId, SimulatedDisk>,
    /// The first ward.
    pub ward: WardId,
    /// The laptops.
    pub laptops: Vec<Laptop>,
    /// Acts of which no disk holds a copy any more, since some disaster.
    pub lost: BTreeSet<ActId>,
    /// Laptops that the district's administrator has ever revoked.
    pub revoked: BTreeSet<DeviceId>,
    pub(crate) keys: Keys,
    pub(crate) world: World,
    pub(crate) time_ms: Arc<AtomicI64>,
    pub(crate) post: RefCell<Post>,
    pub(crate) images: Vec<Image>,
    pub(crate) backup: Option<Vec<SimulatedDisk>>,
    pub(crate) tally: Tally,
}

/// The practice settings of a simulated ward.
#[must_use]
pub fn settings(ward: &WardId) -> WardSettings {
    WardSettings {
        ward: ward.clone(),
        name: format!("phường Mẫu {}", ward.as_str()),
        province: "thành phố Mẫu".to_owned(),
        superior: "Máy chủ cấp trên".to_owned(),
        header_superior: String::new(),
        numbering: Numbering::Allotted,
        plain_certificates: true,
        cause_on_extract: false,
        commitment: String::new(),
        phone: String::new(),
        address: String::new(),
        unit_code: "H26.99.99".to_owned(),
        letter_symbol: "UBND-VP".to_owned(),
        agencies: BTreeMap::new(),
        district_key: PublicKey([0; 32]),
        late_reasons: Vec::new(),
        usage: tannha_domain::ward::Usage::default(),
        rating_key: None,
        chosen: None,
        check_address: None,
        letter_texts: std::collections::BTreeMap::new(),
        declarations: std::collections::BTreeMap::new(),
        privacy: tannha_domain::ward::Privacy::default(),
        column_maps: Vec::new(),
        pictures: std::collections::BTreeMap::new(),
        templates: std::collections::BTreeMap::new(),
        district_templates: std::collections::BTreeMap::new(),
    }
}

/// An invented officer.
#[must_use]
pub fn officer(id: &str, role: Role) -> Officer {
    Officer {
        id: OfficerId::parse(id).unwrap(),
        name: format!("Nguyễn Văn Mẫu {id}"),
        title: "Công chức".to_owned(),
        role,
        authority: String::new(),
        mandate: None,
        revoked: false,
        phone: String::new(),
    }
}

impl Sim {
    /// A district with one ward and `laptops` enrolled laptops, each with one officer.
    #[must_use]
    pub fn new(seed: u64, laptops: usize) -> Self {
        Self::with_neighbours(seed, laptops, 0)
    }

    /// The same, with so many laptops of a second ward.
    #[must_use]
    pub fn with_neighbours(seed: u64, laptops: usize, neighbours: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let time_ms = Arc::new(AtomicI64::new(MORNING_MS));
        let chance = Mutex::new(ChaCha8Rng::seed_from_u64(rng.random()));
        let clock = Arc::clone(&time_ms);
        let world = World::new(
            move || Moment::from_utc_ms(clock.load(Relaxed)),
            move |bytes: &mut [u8]| chance.lock().unwrap().fill_bytes(bytes),
        );
        let ward = WardId::parse("00592").unwrap();
        let keys = Keys::fresh(&world);
        let neighbour = (neighbours > 0).then(|| WardId::parse("00595").unwrap());
        let disks: BTreeMap<_, _> = std::iter::once(ward.clone())
            .chain(neighbour.clone())
            .map(|ward| (ward, SimulatedDisk::new()))
            .collect();
        let district = open_district(&disks, &keys, &world).unwrap();
        for ward in disks.keys() {
            district.add_ward(settings(ward)).unwrap();
        }
        let mut sim = Self {
            rng,
            district,
            disks,
            ward,
            laptops: Vec::new(),
            lost: BTreeSet::new(),
            revoked: BTreeSet::new(),
            keys,
            world,
            time_ms,
            post: RefCell::default(),
            images: Vec::new(),
            backup: None,
            tally: Tally::default(),
        };
        let first = std::iter::repeat_n(sim.ward.clone(), laptops);
        let second =
            neighbour.iter().flat_map(|ward| std::iter::repeat_n(ward.clone(), neighbours));
        for (n, ward) in first.chain(second).enumerate() {
            // each ward begins with a registrar
            let role = ROLES[n.checked_sub(laptops).unwrap_or(n) % ROLES.len()];
            let who = officer(&format!("can-bo-{n}"), role);
            sim.district.add_officer(&ward, who.clone()).unwrap();
            sim.enrol_in(&ward, &who);
        }
        sim
    }

    /// Enrols one more laptop for an officer of the first ward; gives back which it is.
    pub fn enrol(&mut self, who: &Officer) -> usize {
        self.enrol_in(&self.ward.clone(), who)
    }

    fn enrol_in(&mut self, ward: &WardId, who: &Officer) -> usize {
        let laptop = Laptop::enrol(&self.district, ward, who, &self.time_ms, &mut self.rng);
        self.laptops.push(laptop);
        self.laptops.len() - 1
    }

    /// The district's disk with the first ward.
    #[must_use]
    pub fn district_disk(&self) -> &SimulatedDisk {
        &self.disks[&self.ward]
    }

    /// Questions that a faulty network has seen so far.
    #[must_use]
    pub fn mail(&self) -> Vec<Vec<u8>> {
        self.post.borrow().questions.clone()
    }

    /// Where a faulty network keeps what it has seen.
    #[must_use]
    pub fn mailbox(&self) -> &RefCell<Post> {
        &self.post
    }

    /// Looks for what may never happen.
    ///
    /// # Panics
    /// When it did.
    #[must_use]
    pub fn check(&self) -> Summary {
        check::check(self)
    }
}

fn open_district(
    disks: &BTreeMap<WardId, SimulatedDisk>,
    keys: &Keys,
    world: &World,
) -> Result<District, DistrictError> {
    let handle = |(ward, disk): (&WardId, &SimulatedDisk)| -> (WardId, Arc<dyn Disk>) {
        (ward.clone(), Arc::new(disk.clone()))
    };
    let database = EmbeddedDatabase::on_disks(disks.iter().map(handle).collect(), keys.store())?;
    District::over(Box::new(database), keys.clone(), world.clone())
}

/// One whole run.
///
/// # Panics
/// When an invariant does not hold.
#[must_use]
pub fn run(seed: u64) -> Summary {
    // Ed25519 and the seals have tests of their own and cost most of a run: every fiftieth has them.
    if seed.is_multiple_of(50) {
        return play(seed);
    }
    tannha_domain::log::stand_in::with_stand_in(|| {
        tannha_store::stand_in::with_stand_in(|| play(seed))
    })
}

fn play(seed: u64) -> Summary {
    let mut choice = ChaCha8Rng::seed_from_u64(seed ^ 0x7a6e_0000);
    // Most runs are small: what goes wrong, goes wrong among few.
    let laptops = [2, 2, 2, 2, 3, 3, 4, 5][choice.random_range(0..8)];
    let steps = choice.random_range(8..32);
    let kind = steps::Kind::drawn(&mut choice);
    let neighbours = if kind.neighbours { choice.random_range(1..3) } else { 0 };
    let mut sim = Sim::with_neighbours(seed, laptops, neighbours);
    for laptop in &mut sim.laptops {
        laptop.protocol = if kind.old_programs && choice.random() { 1 } else { PROTOCOL };
        laptop.is_newer = kind.newer_programs && choice.random();
    }
    for _ in 0..steps {
        sim.step(kind);
    }
    sim.settle();
    sim.check()
}
