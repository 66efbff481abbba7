//! One durable save: an entry of the log and the case that it changes, in one transaction, on the
//! disk before it is said to be saved; in a store that holds many already. Ours is sealed, and for once
//! not; SQLite is measured both ways.

use std::path::Path;

use tannha_store::{
    Batch, Cost, Fault, NewOfficer, Secret32, Setup, Store, Table as Rows, with_planted,
};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    peers::Sqlite,
};

/// An entry as it is signed, and a case as it is folded: their usual sizes.
const ENTRY_BYTES: usize = 371;
const STATE_BYTES: usize = 2_048;
/// Cases written in one commit before it begins.
const PER_COMMIT: u64 = 500;

const LOG: Rows = Rows("log");
const STATES: Rows = Rows("cases");
/// What is saved to: ours, ours with nothing sealed, and the peers.
const OURS: usize = 2;

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    for cases in plan.sizes() {
        at(plan, &place.join(cases.to_string()), cases.into(), table)?;
    }
    Ok(())
}

fn at(plan: &Plan, place: &Path, cases: u64, table: &mut Table) -> Result<(), Failure> {
    std::fs::create_dir_all(place)?;
    let store = Store::create(&place.join("store"), Setup::laptop(officer()))?;
    fill(&store, cases)?;
    let bare = with_planted(Fault::NotSealed, || {
        let store = Store::create(&place.join("bare"), Setup::laptop(officer()))?;
        fill(&store, cases)?;
        Ok::<_, Failure>(store)
    })?;
    let mut peers: Vec<_> =
        Sqlite::peers(place)?.into_iter().map(|(who, db)| (who, db, Times::default())).collect();
    for (_, db, _) in &mut peers {
        db.fill((0..cases).map(saved), PER_COMMIT)?;
    }
    let (mut sealed, mut unsealed) = (Times::default(), Times::default());
    let takers = peers.len() + OURS;
    for turn in 0..plan.many(1_000) as u64 {
        // Cases from all over, not the ones that were just written.
        let case = turn.wrapping_mul(0x9E37_79B9_7F4A_7C15) % cases;
        let Saved { key, entry, state, .. } = saved(case);
        let seq = cases + turn;
        // Whoever saves first pays for what the disk was doing: each is first in turn.
        for taker in (0..takers).cycle().skip(usize::try_from(turn)? % takers).take(takers) {
            match taker {
                0 => sealed.take(|| save(&store, seq, &entry, &key, &state))?,
                1 => with_planted(Fault::NotSealed, || {
                    unsealed.take(|| save(&bare, seq, &entry, &key, &state))
                })?,
                _ => {
                    if let Some((_, db, times)) = peers.get_mut(taker - OURS) {
                        times.take(|| db.save(seq, &entry, &key, &state))?;
                    }
                }
            }
        }
    }
    let mut others = vec![("Tận Nhà, nothing sealed", unsealed)];
    others.extend(peers.into_iter().map(|(who, _, times)| (who, times)));
    table.add(&format!("one durable save among {cases} cases"), &sealed, &others);
    Ok(())
}

/// What is saved of a case.
pub(crate) struct Saved {
    pub(crate) seq: u64,
    pub(crate) key: [u8; 8],
    pub(crate) entry: Vec<u8>,
    pub(crate) state: Vec<u8>,
}

fn saved(case: u64) -> Saved {
    // Ids are drawn, so that keys come in no order.
    let key = case.wrapping_mul(0xD134_2543_DE82_EF95).to_be_bytes();
    Saved { seq: case, key, entry: text(case, ENTRY_BYTES), state: text(case + 1, STATE_BYTES) }
}

fn fill(store: &Store, cases: u64) -> Result<(), Failure> {
    let mut batch = Batch::new();
    for case in 0..cases {
        let Saved { seq, key, entry, state } = saved(case);
        batch.put(LOG, &seq.to_be_bytes(), entry);
        batch.put(STATES, &key, state);
        if case % PER_COMMIT == PER_COMMIT - 1 || case + 1 == cases {
            store.commit(std::mem::take(&mut batch))?;
        }
    }
    Ok(())
}

fn save(store: &Store, seq: u64, entry: &[u8], case: &[u8], state: &[u8]) -> Result<(), Failure> {
    let mut batch = Batch::new();
    batch.put(LOG, &seq.to_be_bytes(), entry.to_vec());
    batch.put(STATES, case, state.to_vec());
    store.commit(batch)?;
    Ok(())
}

fn officer() -> NewOfficer<'static> {
    NewOfficer {
        officer: "bench",
        display_name: "Bench",
        role: "clerk",
        passphrase: "bench",
        device_secret: None,
        cost: Cost::MINIMUM_FOR_TESTS,
        signing_seed: Secret32::new([1; 32]),
    }
}

/// Text that compresses about as well as a case does.
fn text(seq: u64, bytes: usize) -> Vec<u8> {
    let mut made = Vec::with_capacity(bytes + 64);
    let mut word = seq;
    while made.len() < bytes {
        word = word.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        made.extend_from_slice(
            format!("{:x} phường Từ Liêm, thành phố Hà Nội ", word >> 40).as_bytes(),
        );
    }
    made.truncate(bytes);
    made
}
