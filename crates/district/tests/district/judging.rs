//! What is kept, what is kept apart, and what is answered.

use tannha_domain::{
    case::{CaseEvent, Document, Field, FileSigned, FileSigner},
    ids::{ActId, CaseId, Hash, OfficerId, WardId},
    log::{Act, Quarantine, Verdict},
    time::Moment,
    ward::Role,
};
use tannha_sync::{Local as _, pass};

use crate::laptop::{Laptop, district, key, officer, ward};

fn verdicts(laptop: &Laptop) -> Vec<Verdict> {
    let own = |entry: &tannha_domain::log::SignedEntry| {
        entry.read().unwrap().device == laptop.enrolled.device
    };
    laptop.log.iter().filter(|(e, _)| own(e)).map(|(_, receipt)| receipt.verdict).collect()
}

#[test]
fn an_entry_leaves_the_outbox_with_its_receipt_and_a_push_may_come_twice() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let case = laptop.receive();
    let report = pass(&mut laptop, &district).unwrap();
    assert_eq!((report.sent, laptop.waiting.len()), (1, 0));
    assert_eq!(laptop.case(case).code.text, "H26.99.99-261123-0001");
    assert!(!laptop.case(case).code.is_provisional());

    let entries = district.pulse().unwrap()[0].entries;
    let nothing =
        tannha_domain::log::Acknowledgement { count: 0, hash: tannha_domain::ids::Hash::ZERO };
    laptop.set_acknowledged(nothing).unwrap();
    pass(&mut laptop, &district).unwrap();
    assert_eq!(district.pulse().unwrap()[0].entries, entries);
}

#[test]
fn an_act_beyond_the_officers_role_is_kept_apart() {
    let (district, _) = district();
    district.add_officer(&ward(), officer("van-thu", Role::Clerk)).unwrap();
    let mut clerk = Laptop::at(&district, "van-thu", (1, 2));
    clerk.receive();
    pass(&mut clerk, &district).unwrap();
    assert_eq!(verdicts(&clerk), [Verdict::Quarantine(Quarantine::Permission)]);
    assert!(clerk.waiting.is_empty(), "it does not block the outbox");
}

#[test]
fn an_act_in_anothers_name_or_for_another_ward_is_kept_apart() {
    let (district, _) = district();
    district.add_officer(&ward(), officer("lan", Role::Leader)).unwrap();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let case = laptop.receive();
    let act = laptop.own[0].read().unwrap().act.read().unwrap();
    let lan = OfficerId::parse("lan").unwrap();
    laptop.write_act(&Act { id: ActId([1; 16]), officer: lan, ..act.clone() });
    laptop.write_act(&Act { id: ActId([2; 16]), ward: WardId::parse("00595").unwrap(), ..act });
    laptop.author = key(77);
    laptop.write(case, CaseEvent::NoteAdded { text: "khoá lạ".to_owned() });
    pass(&mut laptop, &district).unwrap();
    assert_eq!(
        verdicts(&laptop),
        [
            Verdict::Apply,
            Verdict::Quarantine(Quarantine::UnknownKey),
            Verdict::Quarantine(Quarantine::WrongWard),
            Verdict::Quarantine(Quarantine::UnknownKey),
        ]
    );
}

#[test]
fn a_file_signed_in_anothers_name_or_in_the_offices_by_a_leader_is_kept_apart() {
    let (district, _) = district();
    district.add_officer(&ward(), officer("lan", Role::Leader)).unwrap();
    let mut leader = Laptop::at(&district, "lan", (1, 2));
    let case = leader.receive();
    let signed = |by, signer| {
        CaseEvent::FileSigned(Box::new(FileSigned {
            holder: "Trần Thị Lan Mẫu".to_owned(),
            certificate: Hash([4; 32]),
            pdf: Hash([5; 32]),
            ..FileSigned::begun(
                Document::CongratulationLetter,
                by,
                OfficerId::parse(signer).unwrap(),
                Moment::from_utc_ms(0),
            )
        }))
    };
    for (by, signer) in
        [(FileSigner::Leader, "hanh"), (FileSigner::Office, "lan"), (FileSigner::Leader, "lan")]
    {
        leader.write(case, signed(by, signer));
    }
    pass(&mut leader, &district).unwrap();
    let apart = Verdict::Quarantine(Quarantine::Permission);
    // The last is well told: that there is no such letter yet is the fold's to say.
    assert_eq!(verdicts(&leader), [Verdict::Apply, apart, apart, Verdict::Apply]);
}

#[test]
fn what_a_revoked_officer_signs_afterwards_is_kept_apart() {
    let (district, _) = district();
    district.add_officer(&ward(), officer("lan", Role::Registrar)).unwrap();
    let mut laptop = Laptop::at(&district, "lan", (1, 2));
    laptop.receive();
    pass(&mut laptop, &district).unwrap();
    district.revoke_officer(&ward(), &OfficerId::parse("lan").unwrap()).unwrap();
    laptop.receive();
    pass(&mut laptop, &district).unwrap();
    assert_eq!(verdicts(&laptop), [Verdict::Apply, Verdict::Quarantine(Quarantine::Revoked)]);
}

#[test]
fn a_gap_is_not_jumped_and_what_is_held_is_said() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    for _ in 0..4 {
        laptop.receive();
    }
    // the laptop believes that two are held already
    let link = laptop.link(2).unwrap().unwrap();
    laptop.set_acknowledged(tannha_domain::log::Acknowledgement { count: 2, hash: link }).unwrap();
    let report = pass(&mut laptop, &district).unwrap();
    assert_eq!((report.sent, report.given_back), (4, 2));
    assert_eq!(verdicts(&laptop), [Verdict::Apply; 4]);
}

#[test]
fn a_laptop_that_nobody_enrolled_is_told_so() {
    let (district, _) = district();
    let known = Laptop::at(&district, "hanh", (1, 2));
    let mut stranger = Laptop::new(known.enrolled.clone(), (1, 2));
    stranger.enrolled.device = tannha_domain::ids::DeviceId([9; 16]);
    assert_eq!(pass(&mut stranger, &district).unwrap_err().code(), "device-unknown");
    let mut liar = Laptop::new(known.enrolled.clone(), (5, 2));
    assert_eq!(pass(&mut liar, &district).unwrap_err().code(), "sync-bad-signature");
    let mut lost = Laptop::new(known.enrolled, (1, 2));
    lost.enrolled.ward = WardId::parse("99999").unwrap();
    assert_eq!(pass(&mut lost, &district).unwrap_err().code(), "ward-unknown");
}

#[test]
fn an_edit_of_a_case_that_is_not_there_is_set_aside_and_blocks_nothing() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let edit = CaseEvent::FieldEdited { field: Field::ChildName, value: "Mẫu".to_owned() };
    let act = laptop.write(CaseId([7; 16]), edit);
    let case = laptop.receive();
    pass(&mut laptop, &district).unwrap();
    assert_eq!(verdicts(&laptop), [Verdict::Apply; 2]);
    let Ok(Some(record)) = tannha_domain::log::act_record(&laptop.shelf, act) else { panic!() };
    assert_eq!(record.set_aside.unwrap().code(), "no-such-case");
    assert!(!laptop.case(case).code.is_provisional());
}

#[test]
fn a_revoked_laptops_whole_week_arrives_however_long_it_was() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    for _ in 0..1_200 {
        laptop.receive();
    }
    let before = district.pulse().unwrap()[0].entries;
    district.revoke_device(&ward(), laptop.enrolled.device, "mất máy").unwrap();
    assert_eq!(pass(&mut laptop, &district).unwrap_err().code(), "revoked");
    assert_eq!(district.pulse().unwrap()[0].entries, before + 1 + 1_200);
    assert_eq!(laptop.waiting.len(), 1_200, "it stays in its outbox");
}

#[test]
fn an_act_of_a_newer_version_is_kept_and_forwarded_byte_for_byte() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let act = Act {
        version: 9,
        id: ActId(laptop.fresh()),
        ward: ward(),
        subject: tannha_domain::log::Subject::case(CaseId([7; 16])),
        officer: OfficerId::parse("hanh").unwrap(),
        kind: 4711,
        payload: vec![0xA1, 0x18, 0x63, 0x01].into(),
        base: Vec::new(),
        seen: 0,
        happened_at: tannha_domain::time::Moment::from_utc_ms(0),
        recorded_at: tannha_domain::time::Moment::from_utc_ms(0),
    };
    laptop.write_act(&act);
    let written = laptop.own.last().unwrap().clone();
    pass(&mut laptop, &district).unwrap();
    let mut other = Laptop::at(&district, "hanh", (3, 4));
    pass(&mut other, &district).unwrap();
    assert!(other.log.iter().any(|(entry, _)| *entry == written), "the very bytes");
    let Ok(Some(record)) = tannha_domain::log::act_record(&other.shelf, act.id) else { panic!() };
    assert_eq!(record.set_aside.unwrap().code(), "needs-newer-version");
}
