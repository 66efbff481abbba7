//! N laptops and a district in one deterministic run: the real ledger over a simulated disk, the real
//! session, the real district core, the real reducer; only the network, the clocks and the power are
//! played.
//!
//! ```text
//!   seed ─▶ chance ─┬▶ officers' deeds ──▶ laptop (ledger, simulated disk, skewed clock)
//!                   ├▶ power cuts ───────▶      │ pass
//!                   └▶ loss, doubling, ──▶ wire ┴──▶ district (in memory)
//!                      reordering, cuts
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

mod check;
mod deeds;
mod laptop;
mod wire;

use std::{
    cell::RefCell,
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering::Relaxed},
    },
};

use rand::{Rng as _, RngCore as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_district::{District, World};
use tannha_domain::{
    ids::{Hash, OfficerId, PublicKey, WardId},
    time::Moment,
    ward::{Numbering, Officer, Role, WardSettings},
};
use tannha_sync::{RemoteError, SyncError};

pub use laptop::Laptop;
pub use wire::Wire;

/// 23/11/2026 08:00 in Vietnam.
const MORNING_MS: i64 = 1_795_395_600_000;
const ROLES: [Role; 5] =
    [Role::Registrar, Role::Leader, Role::FrontDesk, Role::Registrar, Role::Clerk];

/// What a run was and did, for whoever reads a test's output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The log in one value at the end.
    pub head: Hash,
    /// Entries in the log.
    pub entries: u64,
    /// Acts that officers were told are saved.
    pub saved: usize,
    /// Power cuts that were survived.
    pub crashes: u32,
    /// Entries that the district quarantined or the fold set aside.
    pub set_aside: usize,
    /// Registrations with an allotted number.
    pub registered: usize,
}

/// Everything of one run.
pub struct Sim {
    pub(crate) rng: ChaCha8Rng,
    /// The district.
    pub district: District,
    /// The ward.
    pub ward: WardId,
    /// The laptops.
    pub laptops: Vec<Laptop>,
    pub(crate) time_ms: Arc<AtomicI64>,
    pub(crate) mail: RefCell<Vec<Vec<u8>>>,
    pub(crate) crashes: u32,
}

/// The practice settings of a simulated ward.
#[must_use]
pub fn settings(ward: &WardId) -> WardSettings {
    WardSettings {
        ward: ward.clone(),
        name: "phường Mẫu".to_owned(),
        province: "thành phố Mẫu".to_owned(),
        superior: "Máy chủ cấp trên".to_owned(),
        header_superior: String::new(),
        numbering: Numbering::Allotted,
        plain_certificates: true,
        commitment: String::new(),
        phone: String::new(),
        address: String::new(),
        unit_code: "H26.99.99".to_owned(),
        letter_symbol: "UBND-VP".to_owned(),
        agencies: BTreeMap::new(),
        district_key: PublicKey([0; 32]),
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
        revoked: false,
        phone: String::new(),
    }
}

impl Sim {
    /// A district with one ward and `laptops` enrolled laptops, each with one officer.
    #[must_use]
    pub fn new(seed: u64, laptops: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let time_ms = Arc::new(AtomicI64::new(MORNING_MS));
        let chance = Mutex::new(ChaCha8Rng::seed_from_u64(rng.random()));
        let clock = Arc::clone(&time_ms);
        let world = World::new(
            move || Moment::from_utc_ms(clock.load(Relaxed)),
            move |bytes: &mut [u8]| chance.lock().unwrap().fill_bytes(bytes),
        );
        let district = District::in_memory(world);
        let ward = WardId::parse("00592").unwrap();
        district.add_ward(settings(&ward)).unwrap();
        let mut sim = Self {
            rng,
            district,
            ward,
            laptops: Vec::new(),
            time_ms,
            mail: RefCell::default(),
            crashes: 0,
        };
        for n in 0..laptops {
            let role = ROLES[n % ROLES.len()];
            let who = officer(&format!("can-bo-{n}"), role);
            sim.district.add_officer(&sim.ward, who.clone()).unwrap();
            let laptop = Laptop::enrol(&sim.district, &sim.ward, &who, &sim.time_ms, &mut sim.rng);
            sim.laptops.push(laptop);
        }
        sim
    }

    /// One random step.
    fn step(&mut self, may_revoke: bool) {
        let pass_ms = self.rng.random_range(1_000..600_000);
        self.time_ms.fetch_add(pass_ms, Relaxed);
        let n = self.rng.random_range(0..self.laptops.len());
        match self.rng.random_range(0..100) {
            0..50 => self.work(n),
            50..82 => self.sync(n, true),
            82..92 => {
                let operations = self.rng.random_range(0..12);
                self.laptops[n].disk.cut_power_after(operations);
            }
            92..95 => self.laptops[n].turn_clock(self.rng.random_range(-7_200_000..7_200_000)),
            95..98 => self.deliver_old_mail(),
            _ if may_revoke => self.revoke(n),
            _ => self.crash(n),
        }
    }

    /// An officer does something; afterwards the laptop says "saved", or its power is gone.
    pub fn work(&mut self, n: usize) {
        let acts = deeds::deeds(&mut self.rng, &self.laptops[n]);
        if self.laptops[n].write(acts).is_err() {
            self.crash(n);
        }
    }

    /// The same with exactly one act.
    pub fn work_once(&mut self, n: usize) {
        let mut acts = Vec::new();
        while acts.is_empty() {
            acts = deeds::deeds(&mut self.rng, &self.laptops[n]);
        }
        acts.truncate(1);
        if self.laptops[n].write(acts).is_err() {
            self.crash(n);
        }
    }

    /// One pass over the network; a faulty one when asked for.
    ///
    /// # Panics
    /// When the pass ends in a way that no fault of the network explains.
    pub fn sync(&mut self, n: usize, faulty: bool) {
        let wire = Wire::new(&self.district, &self.mail, faulty.then(|| self.rng.random()));
        let laptop = &self.laptops[n];
        match laptop.pass(&wire) {
            Ok(_) => assert!(!laptop.revoked, "a revoked laptop was served"),
            Err(SyncError::Refused(tannha_sync::Refusal::Revoked)) => assert!(laptop.revoked),
            Err(SyncError::Local(_)) => self.crash(n),
            Err(SyncError::Remote(_) | SyncError::Garbage(_)) if faulty => {}
            // one flipped bit in an envelope's version
            Err(error) if faulty && error.code() == "protocol-too-new" => {}
            Err(other) => panic!("laptop {n}: {other}"),
        }
    }

    /// The power goes; what was not durable is gone; the laptop starts again.
    pub fn crash(&mut self, n: usize) {
        self.crashes += 1;
        self.laptops[n].crash(self.rng.random());
    }

    fn deliver_old_mail(&mut self) {
        let mail = self.mail.borrow();
        if !mail.is_empty() {
            let old = &mail[self.rng.random_range(0..mail.len())];
            let answer: Result<_, RemoteError> = tannha_sync::Remote::sync(&self.district, old);
            assert!(answer.is_ok(), "an old question was not answered");
        }
    }

    fn revoke(&mut self, n: usize) {
        if self.laptops.iter().filter(|laptop| !laptop.revoked).count() > 2 {
            self.laptops[n].revoked = true;
            let device = self.laptops[n].device();
            self.district.revoke_device(&self.ward, device, "mất máy").unwrap();
        }
    }

    /// The faults end: everybody starts again and syncs until nothing moves.
    pub fn settle(&mut self) {
        for n in 0..self.laptops.len() {
            self.crash(n);
        }
        for _ in 0..2 {
            for n in 0..self.laptops.len() {
                self.sync(n, false);
            }
        }
    }

    /// Questions that a faulty network has seen so far.
    #[must_use]
    pub fn mail(&self) -> Vec<Vec<u8>> {
        self.mail.borrow().clone()
    }

    /// Where a faulty network keeps the questions that it has seen.
    #[must_use]
    pub fn mailbox(&self) -> &RefCell<Vec<Vec<u8>>> {
        &self.mail
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

/// One whole run.
///
/// # Panics
/// When an invariant does not hold.
#[must_use]
pub fn run(seed: u64) -> Summary {
    let mut choice = ChaCha8Rng::seed_from_u64(seed ^ 0x7a6e_0000);
    let laptops = choice.random_range(2..=5);
    let steps = choice.random_range(20..70);
    let may_revoke = choice.random_range(0..4) == 0;
    let mut sim = Sim::new(seed, laptops);
    for _ in 0..steps {
        sim.step(may_revoke);
    }
    sim.settle();
    sim.check()
}
