//! Older and newer programs side by side, and wards side by side.

use tannha_domain::{
    log::{Event, Quarantine, SetAside},
    ward::{Role, may},
};
use tannha_sync::{
    Remote as _, SyncRequest, SyncResponse, Want,
    wire::{PROTOCOL, Signed},
};

use super::{a_morning, ends_well, numbers, set_aside};
use crate::sim::Sim;

/// A laptop that speaks only protocol 1 sends and reads; after a restore it needs the newer program,
/// and with it loses nothing.
pub fn an_old_program() {
    let mut sim = a_morning(38);
    sim.laptops[0].protocol = 1;
    sim.receive(0);
    sim.receive(1);
    sim.sync(1, false);
    let report = sim.laptops[0].pass(&sim.district).unwrap();
    assert!(report.sent == 1 && report.received > 0);
    sim.back_up();
    sim.receive(0);
    sim.sync(0, false);
    sim.restore_district(true);
    sim.receive(0);
    let error = sim.laptops[0].pass(&sim.district).unwrap_err();
    assert_eq!(error.code(), "new-epoch");
    sim.laptops[0].protocol = PROTOCOL;
    let report = sim.laptops[0].pass(&sim.district).unwrap();
    assert!(report.given_back > 0);
    assert_eq!(sim.laptops[0].ledger().pending().unwrap(), 0);
    ends_well(sim);
}

/// What a newer program wrote is kept by all, forwarded whole, and is a task.
pub fn a_newer_program() {
    let mut sim = a_morning(39);
    sim.laptops[0].is_newer = true;
    let before = sim.laptops[0].saved.len();
    while sim.laptops[0].saved.len() < before + 20 {
        sim.work(0);
    }
    sim.sync(0, false);
    sim.sync(1, false);
    let log = sim.district.database().log(&sim.ward, 0, usize::MAX, usize::MAX).unwrap();
    let acts = log.iter().map(|logged| logged.entry.read().unwrap().act.read().unwrap());
    let newer: Vec<_> = acts.filter(|act| matches!(act.event(), Event::Newer { .. })).collect();
    assert!(!newer.is_empty());
    for act in newer {
        // What may be about the ward itself is the district's alone, known or not.
        let expected = match may(Role::Registrar, act.kind) {
            true => SetAside::Newer(act.kind),
            false => SetAside::Quarantined(Quarantine::Permission),
        };
        assert_eq!(set_aside(&sim, 1, act.id), Some(expected));
        let seq = sim.laptops[1].ledger().act_record(act.id).unwrap().unwrap().seq;
        assert_eq!(sim.laptops[1].ledger().logged(seq).unwrap().unwrap().act, act);
    }
    ends_well(sim);
}

/// Two wards on one district number by themselves, and neither sees anything of the other: not by
/// asking for it either.
pub fn two_wards() {
    let mut sim = Sim::with_neighbours(40, 2, 2);
    for n in 0..4 {
        sim.sync(n, false);
    }
    sim.register(0);
    sim.register(2);
    for n in 0..4 {
        sim.sync(n, false);
    }
    assert_eq!(numbers(&sim, 1).into_values().collect::<Vec<_>>(), [1]);
    assert_eq!(numbers(&sim, 3).into_values().collect::<Vec<_>>(), [1]);
    let ledger = sim.laptops[2].ledger();
    let request = SyncRequest {
        protocol: PROTOCOL,
        ward: sim.ward.clone(),
        device: sim.laptops[2].device(),
        cursor: tannha_domain::log::Cursor::START,
        chain: ledger.chain().unwrap(),
        entries: ledger.own_entries(0, usize::MAX, usize::MAX).unwrap(),
        digest: None,
        device_time: sim.laptops[2].now(),
        want: Want { entries: 1000, bytes: 1 << 20 },
        more: None,
    };
    let before = sim.district.pulse().unwrap();
    let signed = Signed::new(&request, |bytes| ledger.sign(bytes)).unwrap();
    let answer = sim.district.sync(&signed.pack(PROTOCOL).unwrap()).unwrap();
    let (_, answer) = Signed::unpack(&answer).unwrap();
    let answer = answer.open::<SyncResponse>(&sim.district.key()).unwrap();
    assert_eq!(answer.refusal.map(|refusal| refusal.code()), Some("device-unknown"));
    assert!(answer.entries.is_empty());
    assert_eq!(sim.district.pulse().unwrap(), before);
    ends_well(sim);
}
