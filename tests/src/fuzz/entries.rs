//! Acts, entries, receipts and events, and a piece of log that is followed.

use std::sync::LazyLock;

use minicbor::{Decode, Encode};
use tannha_domain::{
    case::{CaseEvent, CaseState},
    ids::{Hash, PublicKey},
    log::{Act, Cursor, Entry, Event, Receipt, Record, SignedEntry, SignedReceipt},
    ward::WardEvent,
};
use tannha_sync::{Logged, follow};

use super::{choice, chosen, reads_back};
use crate::sim::Sim;

pub(super) fn check(bytes: &[u8]) {
    let Some((which, rest)) = chosen(bytes, 10) else { return };
    match which {
        0 => drop(reads_back::<Act>(rest)),
        1 => drop(reads_back::<Entry>(rest)),
        2 => drop(reads_back::<Receipt>(rest)),
        3 => drop(reads_back::<CaseEvent>(rest)),
        4 => drop(reads_back::<WardEvent>(rest)),
        5 => event(rest),
        6 => drop(reads_back::<CaseState>(rest)),
        7 => drop(reads_back::<Record>(rest)),
        8 => log(rest),
        _ => altered(rest),
    }
}

/// Kind and payload: what an act of any version says.
fn event(bytes: &[u8]) {
    let Some((kind, payload)) = bytes.split_first_chunk() else { return };
    let kind = u16::from_be_bytes(*kind);
    let event = Event::read(kind, payload);
    assert_eq!(event.kind(), kind, "what cannot be read keeps its kind");
    if let Ok(written) = event.payload() {
        assert_eq!(Event::read(kind, &written), event);
    }
}

/// A piece of log: nothing of it is believed unless every receipt is the district's.
fn log(bytes: &[u8]) {
    let Some(log) = reads_back::<Logs>(bytes) else { return };
    let sim = &*WARD;
    if let Ok(followed) = follow(&sim.ward, &sim.key, Cursor::START, log.0.clone()) {
        for (read, original) in followed.entries().iter().zip(&sim.log) {
            assert_eq!(read.hash, original.entry.hash(), "only what the district receipted");
        }
    }
}

/// An entry and its receipt with bytes of the input laid over them: they open only if they say the
/// same.
fn altered(bytes: &[u8]) {
    let Some((which, rest)) = bytes.split_first() else { return };
    let ward = &*WARD;
    let original = &ward.log[usize::from(*which) % ward.log.len()];
    let entry: Option<SignedEntry> = laid_over(&original.entry, rest);
    if let Some(entry) = entry
        && entry.open(&ward.key).is_ok()
    {
        assert_eq!(entry.hash(), original.entry.hash(), "an altered entry never verifies");
    }
    let receipt: Option<SignedReceipt> = laid_over(&original.receipt, rest);
    if let Some(receipt) = receipt
        && let Ok(read) = receipt.open(&ward.key)
    {
        assert_eq!(Some(read), original.receipt.read().ok(), "an altered receipt never verifies");
    }
}

fn laid_over<T: Encode<()> + for<'b> Decode<'b, ()>>(value: &T, edits: &[u8]) -> Option<T> {
    let mut bytes = minicbor::to_vec(value).ok()?;
    for edit in edits.chunks_exact(3) {
        let at = usize::from(u16::from_le_bytes([edit[0], edit[1]])) % bytes.len();
        bytes[at] ^= edit[2];
    }
    minicbor::decode(&bytes).ok()
}

#[derive(Debug, PartialEq, Encode, Decode)]
#[cbor(transparent)]
struct Logs(#[n(0)] Vec<Logged>);

/// A simulated ward's log, with acts of many kinds.
struct Ward {
    ward: tannha_domain::ids::WardId,
    key: PublicKey,
    log: Vec<Logged>,
}

static WARD: LazyLock<Ward> = LazyLock::new(|| {
    let mut sim = Sim::new(5, 3);
    for turn in 0..60 {
        sim.work(turn % 3);
        if turn % 5 == 0 {
            sim.sync(turn % 3, false);
        }
    }
    for n in 0..3 {
        sim.sync(n, false);
    }
    let log = sim.district.database().log(&sim.ward, 0, 1_000, usize::MAX).unwrap();
    Ward { ward: sim.ward.clone(), key: sim.district.key(), log }
});

/// The log's entries.
pub(super) fn logged() -> &'static [Logged] {
    &WARD.log
}

/// Its first entries: the chain of the district itself.
pub(super) fn chain() -> Vec<Logged> {
    WARD.log.iter().take(2).cloned().collect()
}

/// All acts of the log, in order.
pub(super) fn acts() -> Vec<Act> {
    WARD.log.iter().map(|logged| logged.entry.read().unwrap().act.read().unwrap()).collect()
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    let mut kinds = std::collections::BTreeSet::new();
    for logged in logged() {
        let entry = logged.entry.read().unwrap();
        let act = entry.act.read().unwrap();
        if !kinds.insert(act.kind) {
            continue;
        }
        seeds.push(choice(0, &entry.act.bytes));
        seeds.push(choice(1, &logged.entry.bytes));
        seeds.push(choice(2, &logged.receipt.bytes));
        seeds.push(choice(if act.kind < 100 { 3 } else { 4 }, &act.payload));
        seeds.push(choice(5, &[&act.kind.to_be_bytes()[..], &act.payload].concat()));
    }
    seeds.push(choice(8, &minicbor::to_vec(Logs(chain())).unwrap()));
    seeds.push(choice(9, &[3, 5, 0, 1]));
    let shelf = super::fold::folded(&acts());
    let mut records = std::collections::BTreeSet::new();
    for (key, record) in shelf.iter() {
        if records.insert(key.kind()) {
            seeds.push(choice(7, &minicbor::to_vec(record).unwrap()));
        }
        if let Record::Case(case) = record {
            let is_first = records.insert(200);
            seeds.extend(is_first.then(|| choice(6, &minicbor::to_vec(case).unwrap())));
        }
    }
    assert!(logged().iter().all(|logged| logged.entry.hash() != Hash::ZERO));
    seeds
}
