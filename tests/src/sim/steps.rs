//! What happens in a run, step by step, and how it ends.

use std::sync::atomic::Ordering::Relaxed;

use rand::Rng as _;
use rand_chacha::ChaCha8Rng;
use tannha_app::ledger::{LedgerError, NewAct};
use tannha_domain::ids::CaseId;
use tannha_store::StoreError;
use tannha_sync::{Refusal, RemoteError, SyncError};

use super::{Sim, Wire, deeds};

const YEAR_MS: i64 = 365 * 24 * 3_600_000;
/// How long a round takes over a network that works but is slow.
const ROUND_MS: i64 = 600;
/// How long an outbox may take to empty once the network works.
const PATIENCE_MS: i64 = 60_000;

/// What may go wrong in a run besides the network and the power.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    revokes: bool,
    old_images: bool,
    restores: bool,
    full_disks: bool,
}

impl Kind {
    pub(super) fn drawn(choice: &mut ChaCha8Rng) -> Self {
        Self {
            revokes: choice.random_range(0..4) == 0,
            old_images: choice.random(),
            restores: choice.random(),
            full_disks: choice.random_range(0..4) == 0,
        }
    }
}

impl Sim {
    /// One random step.
    pub(super) fn step(&mut self, kind: Kind) {
        let pass_ms = self.rng.random_range(1_000..600_000);
        self.time_ms.fetch_add(pass_ms, Relaxed);
        let n = self.rng.random_range(0..self.laptops.len());
        match self.rng.random_range(0..100) {
            0..46 => self.work(n),
            46..72 => self.sync(n, true),
            72..79 => {
                let operations = self.rng.random_range(0..12);
                self.laptops[n].disk.cut_power_after(operations);
            }
            79..83 => {
                let operations = self.rng.random_range(0..8);
                self.district_disk.cut_power_after(operations);
            }
            83..85 => self.turn_clock(n),
            85..88 => self.deliver_old_mail(),
            88 => self.crash(n),
            89..93 if kind.old_images => self.old_image(n),
            93..97 if kind.restores => self.restore_or_back_up(),
            97 if kind.full_disks => self.fill_disk(n),
            98.. if kind.revokes => self.revoke_or_enrol_again(n),
            _ => self.sync(n, true),
        }
    }

    /// An officer does something; afterwards the laptop says "saved", or its power is gone.
    pub fn work(&mut self, n: usize) {
        let acts = deeds::deeds(&mut self.rng, &self.laptops[n]);
        self.write(n, acts);
    }

    /// The same with exactly one act.
    pub fn work_once(&mut self, n: usize) {
        let mut acts = Vec::new();
        while acts.is_empty() {
            acts = deeds::deeds(&mut self.rng, &self.laptops[n]);
        }
        acts.truncate(1);
        self.write(n, acts);
    }

    /// An officer receives a case; gives back which.
    ///
    /// # Panics
    /// When the laptop cannot save it.
    pub fn receive(&mut self, n: usize) -> CaseId {
        let act = deeds::received(&mut self.rng, &self.laptops[n]);
        let case = act.subject.as_case().unwrap();
        self.laptops[n].write(vec![act]).unwrap();
        case
    }

    /// An officer receives a case and brings it to the point where a number is asked for.
    ///
    /// # Panics
    /// When the laptop cannot save it.
    pub fn register(&mut self, n: usize) -> CaseId {
        let case = self.receive(n);
        let acts = deeds::to_the_register(&mut self.rng, &self.laptops[n], case);
        self.laptops[n].write(acts).unwrap();
        case
    }

    fn write(&mut self, n: usize, acts: Vec<NewAct>) {
        match self.laptops[n].write(acts) {
            Ok(()) => {}
            Err(LedgerError::Store(StoreError::DiskFull)) => {
                // The officer makes room; what was not saved was not said to be.
                self.laptops[n].disk.set_capacity(None);
            }
            Err(_) => self.crash(n),
        }
    }

    fn turn_clock(&mut self, n: usize) {
        let hours = self.rng.random_range(-7_200_000..7_200_000);
        let years = [-YEAR_MS, 0, 0, YEAR_MS][self.rng.random_range(0..4)];
        self.laptops[n].turn_clock(hours + years);
    }

    fn fill_disk(&mut self, n: usize) {
        let room = self.rng.random_range(0..4_000);
        let disk = &self.laptops[n].disk;
        disk.set_capacity(Some(disk.used() + room));
    }

    /// One pass over the network; a faulty one when asked for.
    ///
    /// # Panics
    /// When the pass ends in a way that no fault explains.
    pub fn sync(&mut self, n: usize, faulty: bool) {
        let was_revoked = self.is_revoked(n);
        let wire = Wire::new(&self.district, &self.mail, faulty.then(|| self.rng.random()));
        let outcome = self.laptops[n].pass(&wire);
        match outcome {
            Ok(report) => {
                assert!(!was_revoked, "a revoked laptop was served");
                assert!(!report.refolded, "laptop {n} held another state than its log gives");
                self.tally.successions += u64::from(report.successions);
                self.tally.given_back += report.given_back;
            }
            Err(SyncError::Refused(Refusal::Revoked)) => {
                let device = self.laptops[n].device();
                assert!(self.revoked.contains(&device), "laptop {n} was never revoked");
            }
            Err(SyncError::Refused(Refusal::UnknownDevice)) => self.enrol_again(n),
            Err(SyncError::Local(failure)) => {
                if failure.code == "disk-full" {
                    self.laptops[n].disk.set_capacity(None);
                }
                self.crash(n);
            }
            Err(SyncError::Remote(RemoteError::Failed { status: 500 })) => self.crash_district(),
            Err(SyncError::Remote(_) | SyncError::Garbage(_)) if faulty => {}
            // one flipped bit in an envelope's version
            Err(error) if faulty && error.code() == "protocol-too-new" => {}
            Err(other) => panic!("laptop {n}: {other}"),
        }
    }

    /// Whether the district, as it is now, lets a laptop take part.
    pub(super) fn is_revoked(&self, n: usize) -> bool {
        let device = self.laptops[n].device();
        let known = self.district.laptops(&self.ward).unwrap();
        known.iter().any(|found| found.id == device && found.revoked)
    }

    /// The power goes; what was not durable is gone; the laptop starts again. Or only the program
    /// dies.
    pub fn crash(&mut self, n: usize) {
        self.tally.crashes += 1;
        if self.rng.random_range(0..4) == 0 {
            self.laptops[n].restart();
        } else {
            self.laptops[n].crash(self.rng.random());
        }
    }

    fn deliver_old_mail(&mut self) {
        let mail = self.mail.borrow();
        if mail.is_empty() {
            return;
        }
        let old = mail[self.rng.random_range(0..mail.len())].clone();
        drop(mail);
        match tannha_sync::Remote::sync(&self.district, &old) {
            Ok(_) => {}
            Err(RemoteError::Failed { status: 500 }) => self.crash_district(),
            Err(other) => panic!("an old question was not answered: {other}"),
        }
    }

    /// The faults end: everybody starts again and syncs until nothing moves.
    ///
    /// # Panics
    /// When an outbox is not empty after a minute.
    pub fn settle(&mut self) {
        self.crash_district();
        for n in 0..self.laptops.len() {
            self.laptops[n].disk.set_capacity(None);
            self.crash(n);
        }
        for _ in 0..2 {
            self.everybody_syncs();
        }
        self.stop_waiting();
        self.everybody_syncs();
        self.everybody_syncs();
    }

    fn everybody_syncs(&mut self) {
        for n in 0..self.laptops.len() {
            let begun = self.time_ms.load(Relaxed);
            self.sync(n, false);
            self.time_ms.fetch_add(ROUND_MS, Relaxed);
            assert!(self.time_ms.load(Relaxed) - begun < PATIENCE_MS);
        }
    }
}
