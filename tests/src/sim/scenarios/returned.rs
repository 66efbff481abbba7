//! What comes back, by whom, and what it proves.

use tannha_domain::{
    log::{Quarantine, SetAside},
    ward::Role,
};
use tannha_sync::{
    Logged, Remote, RemoteError, SyncRequest, Want,
    wire::{Ask, PROTOCOL, Signed},
};

use super::{a_morning, ends_well, set_aside};
use crate::sim::{Sim, officer};

/// What was written under an identity that a laptop has left is given back like anything else.
pub fn a_former_identity_is_given_back() {
    let sim = left_an_identity(17);
    ends_well(sim);
}

/// A laptop works on under an identity that a copy of its disk has left: that keeps nothing from
/// coming back.
pub fn a_former_identity_blocks_nothing() {
    let mut sim = a_morning(29);
    let image = sim.laptops[0].disk.image();
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_beside(0, image);
    sim.sync(2, false);
    let laptops = sim.district.laptops(&sim.ward).unwrap();
    let left = laptops.iter().find(|device| device.id == sim.laptops[0].device()).unwrap();
    assert_eq!(left.successor, Some(sim.laptops[2].device()));
    sim.sync(1, false);
    sim.back_up();
    sim.receive(0);
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_district(true);
    // another laptop is first, so that every place is given anew
    sim.receive(1);
    sim.sync(1, false);
    sim.sync(0, false);
    assert_eq!(sim.laptops[0].ledger().lost_count().unwrap(), 0);
    ends_well(sim);
}

/// A laptop has left an identity, and only it holds what the district has lost.
fn left_an_identity(seed: u64) -> Sim {
    let mut sim = a_morning(seed);
    sim.back_up();
    let image = sim.laptops[0].disk.image();
    sim.receive(0);
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_laptop(0, image);
    let report = sim.laptops[0].pass(&sim.district).unwrap();
    assert_eq!(report.successions, 1);
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_district(true);
    assert!(sim.lost.is_empty(), "laptop 0 has everything");
    sim
}

/// A network over which nothing can be given back: such a question never arrives.
struct Lossy<'a>(&'a Sim);

impl Remote for Lossy<'_> {
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        let (_, signed) = Signed::unpack(request).unwrap();
        let asked = signed.read::<SyncRequest>().unwrap();
        if asked.more.is_some_and(|more| !more.returned.is_empty()) {
            return Err(RemoteError::Timeout);
        }
        self.0.district.sync(request)
    }
    fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        self.0.district.enrol(request)
    }
}

/// The question in which something is given back never arrives: it is given back again.
pub fn giving_back_is_broken_off() {
    let sim = left_an_identity(18);
    let error = sim.laptops[0].pass(&Lossy(&sim)).unwrap_err();
    assert_eq!(error.code(), "district-timeout");
    ends_well(sim);
}

/// The district is restored from a backup, and from an older one before anything was given back: what
/// the second restore took from the log came before what the first had taken.
pub fn restored_again_before_anything_was_given_back() {
    ends_well(restored_again(39));
}

/// The same with a laptop that is revoked meanwhile, and is the only one that has read it all.
pub fn a_revoked_laptop_of_a_district_restored_again() {
    let mut sim = restored_again(40);
    sim.revoke(0);
    ends_well(sim);
}

fn restored_again(seed: u64) -> Sim {
    let mut sim = a_morning(seed);
    sim.back_up();
    let older = sim.backup.take();
    sim.receive(0);
    sim.sync(0, false);
    sim.back_up();
    sim.receive(0);
    sim.sync(0, false);
    for backup in [sim.backup.take(), older] {
        sim.backup = backup;
        sim.restore_district(true);
        let error = sim.laptops[0].pass(&Lossy(&sim)).unwrap_err();
        assert_eq!(error.code(), "district-timeout");
    }
    sim
}

/// What was quarantined stays so when it comes back.
pub fn a_verdict_comes_back_as_it_was() {
    let mut sim = a_morning(21);
    let clerk = officer("van-thu", Role::Clerk);
    sim.district.add_officer(&sim.ward, clerk.clone()).unwrap();
    let laptop = sim.enrol(&clerk);
    sim.sync(laptop, false);
    sim.sync(1, false);
    sim.back_up();
    sim.receive(laptop);
    let act = *sim.laptops[laptop].saved.last().unwrap();
    sim.sync(laptop, false);
    sim.restore_district(true);
    sim.receive(1);
    sim.sync(1, false);
    sim.sync(laptop, false);
    let reason = set_aside(&sim, laptop, act);
    assert_eq!(reason, Some(SetAside::Quarantined(Quarantine::Permission)));
    ends_well(sim);
}

/// Who pairs a receipt with another entry gets neither a place nor a verdict for it.
pub fn a_receipt_for_another_entry() {
    let mut sim = a_morning(22);
    sim.revoke(0);
    sim.receive(0);
    let entry = sim.laptops[0].ledger().own_entries(0, usize::MAX, usize::MAX).unwrap();
    let log = sim.district.database().log(&sim.ward, 0, usize::MAX, usize::MAX).unwrap();
    let before = sim.district.pulse().unwrap();
    for honest in log {
        let forged = Logged { entry: entry.last().unwrap().clone(), receipt: honest.receipt };
        let ledger = sim.laptops[0].ledger();
        let request = SyncRequest {
            protocol: PROTOCOL,
            ward: sim.ward.clone(),
            device: sim.laptops[0].device(),
            cursor: ledger.cursor().unwrap(),
            chain: ledger.chain().unwrap(),
            entries: Vec::new(),
            digest: None,
            device_time: sim.laptops[0].now(),
            want: Want { entries: 1, bytes: 1 },
            more: Some(Ask { returned: vec![forged], lost: 1, ..Ask::default() }),
        };
        let signed = Signed::new(&request, |bytes| ledger.sign(bytes)).unwrap();
        sim.district.sync(&signed.pack(PROTOCOL).unwrap()).unwrap();
    }
    assert_eq!(sim.district.pulse().unwrap(), before);
}

/// A laptop is revoked while only it holds what a restored district has lost: it still gives it back.
pub fn a_revoked_laptop_gives_back() {
    let mut sim = a_morning(30);
    sim.back_up();
    sim.receive(0);
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_district(true);
    sim.revoke(0);
    let error = sim.laptops[0].pass(&sim.district).unwrap_err();
    assert_eq!(error.code(), "revoked");
    ends_well(sim);
}

/// After a restore a laptop sends the same entries to the very places that they had, with receipts of
/// the new epoch. What another laptop gives back after them does not go back to the old one.
pub fn no_place_of_an_earlier_epoch_comes_after_a_later_one() {
    struct Deaf<'a>(&'a Sim);
    impl Remote for Deaf<'_> {
        fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
            self.0.district.sync(request).and(Err(RemoteError::Timeout))
        }
        fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
            self.0.district.enrol(request)
        }
    }
    let mut sim = a_morning(43);
    sim.sync(1, false);
    sim.sync(0, false);
    sim.back_up();
    sim.receive(0);
    sim.receive(0);
    let error = sim.laptops[0].pass(&Deaf(&sim)).unwrap_err();
    assert_eq!(error.code(), "district-timeout");
    sim.receive(1);
    sim.sync(1, false);
    let before = sim.district.pulse().unwrap().remove(0);
    sim.restore_district(true);
    sim.sync(0, false);
    sim.sync(1, false);
    let after = sim.district.pulse().unwrap().remove(0);
    assert!(after.epoch > before.epoch && after.entries >= before.entries);
    ends_well(sim);
}
