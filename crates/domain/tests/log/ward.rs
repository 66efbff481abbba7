//! A small ward: one receipt, its edits, and the entries of a device.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ed25519_dalek::SigningKey;
use tannha_domain::{
    case::{CaseEvent, CaseState, Channel, Field, Received},
    ids::{ActId, CaseId, DeviceId, OfficerId, WardId},
    log::{
        Act, ChainHead, Entry, Event, MemoryShelf, Outcome, Place, SCHEMA_VERSION, SignedAct,
        SignedEntry, Subject, Verdict, fold, load_case,
    },
    promise::Promise,
    ruleset::{ProcedureCode, RulesetId},
    time::Moment,
};

pub(super) const NOW: Moment = Moment::from_utc_ms(1_795_395_600_000);

pub(super) fn promise() -> Promise {
    Promise {
        received_at: NOW,
        day_zero: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        procedure: ProcedureCode::new("khai-sinh-lien-thong"),
        variant: None,
        ruleset: RulesetId::new("law_2026"),
        commitment: None,
        verification: false,
        calendar_version: Vec::new(),
        statutory_original: NOW,
        statutory: NOW,
        promised: NOW,
        provisional: false,
        legs: Vec::new(),
        stops: Vec::new(),
        repromised: None,
    }
}

pub(super) fn act_id(n: u8) -> ActId {
    ActId([n; 16])
}

pub(super) fn act(id: ActId, case: u8, event: &Event, base: Vec<ActId>) -> Act {
    Act {
        version: SCHEMA_VERSION,
        id,
        ward: WardId::parse("00592").unwrap(),
        subject: Subject::case(CaseId([case; 16])),
        officer: OfficerId::parse("hanh").unwrap(),
        kind: event.kind(),
        payload: event.payload().unwrap().into(),
        base,
        seen: 0,
        happened_at: NOW,
        recorded_at: NOW,
    }
}

pub(super) fn received() -> CaseEvent {
    CaseEvent::Received(Box::new(Received {
        office: tannha_domain::case::OfficeSnapshot::default(),
        procedure: "khai-sinh-lien-thong".to_owned(),
        code: "TAM-1".to_owned(),
        code_provisional: true,
        channel: Channel::Counter,
        fields: BTreeMap::from([
            (Field::ChildName, "Nguyễn Thị Mẫu".to_owned()),
            (Field::DeclarantPhone, "0900 000 000".to_owned()),
        ]),
        promise: promise(),
        legs: Vec::new(),
        not_duplicate_of: Vec::new(),
        own: None,
    }))
}

pub(super) fn edit(field: Field, value: &str) -> CaseEvent {
    CaseEvent::FieldEdited { field, value: value.to_owned() }
}

pub(super) fn step(shelf: &mut MemoryShelf, act: &Act, seq: u64) -> Outcome {
    let Ok(outcome) = fold(shelf, act, Place { seq, verdict: Verdict::Apply });
    outcome
}

pub(super) fn case(shelf: &MemoryShelf, case: u8) -> CaseState {
    let Ok(found) = load_case(shelf, CaseId([case; 16]));
    found.unwrap()
}

pub(super) fn fold_all(acts: &[Act]) -> (MemoryShelf, Vec<Outcome>) {
    let mut shelf = MemoryShelf::default();
    let outcomes = (1..).zip(acts).map(|(seq, act)| step(&mut shelf, act, seq)).collect();
    (shelf, outcomes)
}

/// Entries of one device, chained.
pub(super) fn chain(device: u8, acts: &[Act]) -> Vec<(Entry, SignedEntry)> {
    let key = SigningKey::from_bytes(&[device; 32]);
    let mut head = ChainHead::EMPTY;
    acts.iter()
        .map(|act| {
            let entry = Entry {
                device: DeviceId([device; 16]),
                dseq: head.next,
                prev: head.hash,
                act: SignedAct::sign(act, &key).unwrap(),
            };
            let signed = SignedEntry::sign(&entry, &key).unwrap();
            head = head.follow(&entry, signed.hash()).unwrap();
            (entry, signed)
        })
        .collect()
}
