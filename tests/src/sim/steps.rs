//! What happens in a run, step by step, and how it ends.

use std::sync::atomic::Ordering::Relaxed;

use rand::{Rng as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::ledger::{LedgerError, NewAct};
use tannha_domain::{
    case::CaseEvent,
    ids::CaseId,
    log::{Record, RecordKey},
};
use tannha_store::{StoreError, disk::SimulatedDisk};
use tannha_sync::{Refusal, RemoteError, SyncError, wire::PROTOCOL};

use super::{Sim, Wire, deeds, open_district};

/// How a pass of protocol 1 ends where it takes a newer one to go on.
const MUST_BE_UPDATED: [&str; 4] = ["new-epoch", "rolled-back", "chain-forked", "sync-stuck"];

const YEAR_MS: i64 = 365 * 24 * 3_600_000;
/// How long a round takes over a network that works but is slow.
const ROUND_MS: i64 = 600;
/// How long an outbox may take to empty once the network works.
const PATIENCE_MS: i64 = 60_000;

/// What may go wrong in a run besides the network and the power.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    pub(super) neighbours: bool,
    pub(super) old_programs: bool,
    pub(super) newer_programs: bool,
    revokes: bool,
    old_images: bool,
    restores: bool,
    full_disks: bool,
    failing_disks: bool,
    sees_to: bool,
}

impl Kind {
    pub(super) fn drawn(choice: &mut ChaCha8Rng) -> Self {
        Self {
            revokes: choice.random_range(0..4) == 0,
            old_images: choice.random(),
            restores: choice.random(),
            full_disks: choice.random_range(0..4) == 0,
            failing_disks: choice.random_range(0..3) == 0,
            neighbours: choice.random_range(0..6) == 0,
            old_programs: choice.random_range(0..6) == 0,
            newer_programs: choice.random_range(0..6) == 0,
            sees_to: choice.random_range(0..3) == 0,
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
            0..8 if kind.sees_to => self.see_to(n),
            0..44 => self.work(n),
            44..68 => {
                self.sync(n, true);
            }
            68..75 => {
                let operations = self.rng.random_range(0..12);
                self.laptops[n].disk.cut_power_after(operations);
            }
            75..79 => {
                let operations = self.rng.random_range(0..8);
                self.disks[&self.laptops[n].ward].cut_power_after(operations);
            }
            79..81 => self.turn_clock(n),
            81..84 => self.deliver_old_mail(),
            84 => self.crash(n),
            85..87 if kind.failing_disks => self.fail_disk(n),
            87..93 if kind.old_images => self.old_image(n),
            93..96 if kind.restores => self.restore_or_back_up(),
            96 if kind.full_disks => self.fill_disk(n),
            97 if kind.old_programs => self.laptops[n].protocol = PROTOCOL,
            97.. if kind.revokes => self.revoke_or_enrol_again(n),
            _ => {
                self.sync(n, true);
            }
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

    /// An officer looks at something that had no effect, and says so; where nothing is to be looked at
    /// they do something else.
    fn see_to(&mut self, n: usize) {
        match deeds::seen_to(&mut self.rng, &self.laptops[n]) {
            Some(act) => self.write(n, vec![act]),
            None => self.work(n),
        }
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

    /// An officer writes acts about a case, all saved at once.
    ///
    /// # Panics
    /// When the laptop cannot save them.
    pub fn tell(&mut self, n: usize, case: CaseId, events: impl IntoIterator<Item = CaseEvent>) {
        let now = self.laptops[n].now();
        let acts =
            events.into_iter().map(|event| deeds::act(&mut self.rng, case, event, Vec::new(), now));
        let acts = acts.collect();
        self.laptops[n].write(acts).unwrap();
    }

    fn write(&mut self, n: usize, acts: Vec<NewAct>) {
        match self.laptops[n].write(acts) {
            Ok(()) => {}
            Err(LedgerError::Store(StoreError::DiskFull)) => {
                // The officer makes room; what was not saved was not said to be.
                self.tally.full += 1;
                self.laptops[n].disk.mend();
            }
            Err(_) => self.fails(n),
        }
    }

    /// A laptop's log failed: the power is gone, or the disk does not take what is written. Then the
    /// officer tries again later, or starts the program anew.
    fn fails(&mut self, n: usize) {
        let laptop = &mut self.laptops[n];
        if !laptop.disk.is_powered() {
            return self.crash(n);
        }
        self.tally.failed_writes += 1;
        if self.rng.random() {
            laptop.restart();
        }
    }

    fn turn_clock(&mut self, n: usize) {
        let hours = self.rng.random_range(-7_200_000..7_200_000);
        let years = [-YEAR_MS, 0, 0, YEAR_MS][self.rng.random_range(0..4)];
        self.laptops[n].turn_clock(hours + years);
    }

    fn fill_disk(&mut self, n: usize) {
        let room = self.rng.random_range(0..4_000);
        let laptop = &self.laptops[n];
        let disk = if self.rng.random() { &laptop.disk } else { &self.disks[&laptop.ward] };
        disk.set_capacity(Some(disk.used() + room));
    }

    /// A laptop's disk, or the district's, fails for a while: in writing or in reading.
    fn fail_disk(&mut self, n: usize) {
        let laptop = &self.laptops[n];
        let disk = if self.rng.random() { &laptop.disk } else { &self.disks[&laptop.ward] };
        if self.rng.random() {
            disk.fail_writes(self.rng.random_range(0..6), self.rng.random_range(1..4));
        } else {
            disk.fail_reads(self.rng.random_range(0..6), self.rng.random_range(1..4));
        }
    }

    /// The district failed. Its power is gone, or its disk is full or does not take what is written:
    /// then an administrator makes room, or only looks at it, or starts it anew.
    pub(super) fn mend_district(&mut self) {
        if !self.disks.values().all(SimulatedDisk::is_powered) {
            return self.crash_district();
        }
        if self.disks.values().any(SimulatedDisk::is_limited) {
            self.tally.district_full += 1;
            self.disks.values().for_each(|disk| disk.set_capacity(None));
        } else {
            self.tally.district_failed += 1;
        }
        if self.rng.random() {
            self.disks.values().for_each(SimulatedDisk::restart_process);
            self.open_district();
        }
    }

    /// Opens the district over its disks, again where these do not read.
    pub(crate) fn open_district(&mut self) {
        let failed = |sim: &Self| -> u64 { sim.disks.values().map(SimulatedDisk::failed).sum() };
        loop {
            let before = failed(self);
            match open_district(&self.disks, &self.keys, &self.world) {
                Ok(district) => {
                    self.district = district;
                    return;
                }
                Err(_) if failed(self) > before => self.tally.district_failed += 1,
                Err(error) => panic!("the district does not open: {error}"),
            }
        }
    }

    /// One pass over the network; a faulty one when asked for. Gives back how many rounds it took.
    ///
    /// # Panics
    /// When the pass ends in a way that no fault explains.
    pub fn sync(&mut self, n: usize, faulty: bool) -> u32 {
        let was_revoked = self.is_revoked(n);
        let is_old = self.laptops[n].protocol < PROTOCOL;
        self.tally.old_passes += u64::from(is_old);
        let wire = Wire::new(&self.district, &self.post, faulty.then(|| self.rng.random()));
        let outcome = self.laptops[n].pass(&wire);
        let mut rounds = 1;
        match outcome {
            Ok(report) => {
                rounds = report.rounds;
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
                    self.tally.full += 1;
                    self.laptops[n].disk.mend();
                    self.crash(n);
                } else {
                    self.fails(n);
                }
            }
            Err(SyncError::Remote(RemoteError::Failed { status: 500 })) => self.mend_district(),
            // An old program cannot find its way after a restore, or as an old image; it is updated.
            Err(error) if is_old && MUST_BE_UPDATED.contains(&error.code()) => {}
            Err(SyncError::Remote(_) | SyncError::Garbage(_)) if faulty => {}
            // one flipped bit in an envelope's version
            Err(error) if faulty && error.code() == "protocol-too-new" => {}
            Err(other) => panic!("laptop {n}: {other}"),
        }
        rounds
    }

    /// Whether the district, as it is now, lets a laptop take part.
    pub(super) fn is_revoked(&self, n: usize) -> bool {
        let laptop = &self.laptops[n];
        let key = RecordKey::Device(laptop.device());
        let known = self.district.database().record(&laptop.ward, &key).unwrap();
        matches!(known, Some(Record::Device(found)) if found.revoked)
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
        let post = self.post.borrow();
        let Some(old) = post.questions.choose(&mut self.rng).cloned() else { return };
        drop(post);
        match tannha_sync::Remote::sync(&self.district, &old) {
            Ok(_) => {}
            Err(RemoteError::Failed { status: 500 }) => self.mend_district(),
            Err(other) => panic!("an old question was not answered: {other}"),
        }
    }

    /// The faults end: everybody starts again and syncs until nothing moves.
    ///
    /// # Panics
    /// When an outbox is not empty after a minute.
    pub fn settle(&mut self) {
        self.disks.values().for_each(SimulatedDisk::mend);
        self.crash_district();
        for n in 0..self.laptops.len() {
            self.laptops[n].disk.mend();
            self.crash(n);
        }
        // Whoever has an old program works with it once more, and then gets the new one.
        let old: Vec<usize> =
            (0..self.laptops.len()).filter(|n| self.laptops[*n].protocol < PROTOCOL).collect();
        for n in old {
            self.sync(n, false);
            self.laptops[n].protocol = PROTOCOL;
        }
        // How long each laptop's officer has waited until everything was sent.
        let mut waited_ms = vec![0; self.laptops.len()];
        for _ in 0..2 {
            self.everybody_syncs(&mut waited_ms);
        }
        self.stop_waiting();
        self.everybody_syncs(&mut waited_ms);
        self.everybody_syncs(&mut waited_ms);
    }

    fn everybody_syncs(&mut self, waited_ms: &mut [i64]) {
        for (n, waited_ms) in waited_ms.iter_mut().enumerate() {
            let waits = self.laptops[n].ledger().pending().unwrap() > 0;
            let took_ms = ROUND_MS * i64::from(self.sync(n, false));
            self.time_ms.fetch_add(took_ms, Relaxed);
            if waits && !self.is_revoked(n) {
                *waited_ms += took_ms;
                assert!(*waited_ms < PATIENCE_MS, "laptop {n}: the outbox does not empty");
            }
        }
    }
}
