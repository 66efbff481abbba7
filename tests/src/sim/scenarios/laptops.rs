//! Laptops revoked, leases, and a network that breaks off.

use tannha_domain::{
    case::CaseEvent,
    ids::CaseId,
    log::{Quarantine, Verdict},
    time::Date,
};
use tannha_sync::Remote as _;

use super::{a_morning, ends_well, set_aside, verdicts};
use crate::sim::{Sim, Wire};

/// A revoked laptop is refused every pull; what it pushes is kept apart and stays in its outbox.
pub fn a_revoked_laptops_week() {
    let mut sim = a_morning(13);
    let cursor = sim.laptops[0].ledger().cursor().unwrap();
    sim.revoke(0);
    for _ in 0..4 {
        sim.receive(0);
    }
    let error = sim.laptops[0].pass(&sim.district).unwrap_err();
    assert_eq!(error.code(), "revoked");
    assert_eq!(verdicts(&sim, Verdict::Quarantine(Quarantine::Revoked)), 4);
    assert_eq!(sim.laptops[0].ledger().cursor().unwrap(), cursor);
    assert_eq!(sim.laptops[0].ledger().pending().unwrap(), 4, "it stays in its outbox");
    ends_well(sim);
}

/// A revoked laptop that is enrolled again brings its week in.
pub fn a_week_that_comes_in_after_all() {
    let mut sim = a_morning(11);
    let device = sim.laptops[0].device();
    sim.revoke(0);
    sim.receive(0);
    let act = *sim.laptops[0].saved.last().unwrap();
    sim.sync(0, false);
    assert_eq!(verdicts(&sim, Verdict::Quarantine(Quarantine::Revoked)), 1);
    sim.enrol_again(0);
    sim.sync(0, false);
    assert_ne!(sim.laptops[0].device(), device);
    assert_eq!(set_aside(&sim, 0, act), None);
    ends_well(sim);
}

/// A revoked laptop was acknowledged, the district forgot, and a copy of its disk came first: what it
/// wrote is kept beside the chain, also where that takes more than one push.
pub fn a_revoked_laptop_beside_a_copy() {
    let mut sim = a_morning(31);
    let image = sim.laptops[0].disk.image();
    sim.back_up();
    sim.revoke(0);
    let case = sim.receive(0);
    for batch in 0..6 {
        let note = |n| CaseEvent::NoteAdded { text: format!("lần {batch}.{n}") };
        sim.tell(0, case, (0..100).map(note));
    }
    assert_eq!(sim.laptops[0].pass(&sim.district).unwrap_err().code(), "revoked");
    assert_eq!(verdicts(&sim, Verdict::Quarantine(Quarantine::Revoked)), 601);
    sim.restore_district(true);
    sim.restore_beside(0, image);
    for _ in 0..3 {
        sim.receive(2);
    }
    assert_eq!(sim.laptops[2].pass(&sim.district).unwrap_err().code(), "revoked");
    assert_eq!(sim.laptops[0].pass(&sim.district).unwrap_err().code(), "revoked");
    assert_eq!(verdicts(&sim, Verdict::Quarantine(Quarantine::Fork)), 601);
    ends_well(sim);
}

/// A lease gives final codes with no network, and tomorrow's today; each number once.
pub fn a_lease_with_no_network() {
    let mut sim = a_morning(24);
    let today = Date(sim.laptops[0].now().in_vietnam().date());
    let tomorrow = Date(today.0.succ_opt().unwrap());
    for day in [today, tomorrow] {
        let codes = sim.laptops[0].ledger().codes(day).unwrap();
        assert!(codes.left(sim.laptops[0].device()).count() >= 5, "{day:?}");
    }
    let cases = [sim.receive(0), sim.receive(0), sim.receive(0)];
    let codes = cases.map(|case| code(&sim, 0, case));
    assert!(codes.iter().all(|code| !code.is_provisional()));
    assert!(codes[0] != codes[1] && codes[1] != codes[2]);
    ends_well(sim);
}

/// Two copies of one disk give one number twice: the second case gets another.
pub fn a_leased_number_given_twice() {
    let mut sim = a_morning(12);
    let image = sim.laptops[0].disk.image();
    sim.restore_beside(0, image);
    let (first, second) = (sim.receive(0), sim.receive(2));
    assert_eq!(code(&sim, 0, first), code(&sim, 2, second));
    assert!(!code(&sim, 0, first).is_provisional());
    sim.sync(0, false);
    sim.sync(2, false);
    sim.settle();
    let (kept, other) = (code(&sim, 0, first), code(&sim, 0, second));
    assert_ne!(kept.text, other.text);
    assert_eq!(other.provisional, Some(kept.text), "the paper's code goes on resolving");
    ends_well(sim);
}

fn code(sim: &Sim, laptop: usize, case: CaseId) -> tannha_domain::case::CaseCode {
    sim.laptops[laptop].ledger().case(case).unwrap().unwrap().code
}

/// A pull goes on where it was broken off.
pub fn a_pull_that_is_broken_off() {
    let mut sim = a_morning(5);
    for _ in 0..60 {
        sim.work(0);
    }
    sim.sync(0, false);
    for round in 0..200 {
        let wire = Wire::new(&sim.district, sim.mailbox(), Some(round));
        if sim.laptops[1].pass(&wire).is_ok() {
            break;
        }
    }
    ends_well(sim);
}

/// A question that arrives twice changes nothing.
pub fn a_question_that_arrives_twice() {
    let mut sim = a_morning(4);
    sim.work(0);
    sim.sync(0, true);
    sim.sync(0, false);
    let before = sim.district.pulse().unwrap();
    let mail = sim.mail();
    assert!(!mail.is_empty());
    for question in &mail {
        sim.district.sync(question).unwrap();
    }
    assert_eq!(sim.district.pulse().unwrap(), before);
}
