//! One durable save: an entry of the log and the case that it changes, in one transaction, on the
//! disk before it is said to be saved. Ours is always sealed; SQLite is measured both ways.

use std::path::Path;

use tannha_store::{Batch, Cost, NewOfficer, Secret32, Setup, Store, Table as Rows};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    peers::Sqlite,
};

/// An entry as it is signed, and a case as it is folded: their usual sizes.
const ENTRY_BYTES: usize = 371;
const STATE_BYTES: usize = 2_048;
/// Saves go to this many cases in turn.
const CASES: u64 = 100;

const LOG: Rows = Rows("log");
const STATES: Rows = Rows("cases");

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    let store = Store::create(&place.join("store"), Setup::laptop(officer()))?;
    let mut peers: Vec<_> =
        Sqlite::peers(place)?.into_iter().map(|(who, db)| (who, db, Times::default())).collect();
    if peers.is_empty() {
        table.note("SQLite was not measured: build with `--features bench`".to_owned());
    }
    let mut ours = Times::default();
    let takers = peers.len() + 1;
    for seq in 0..plan.many(1_000) as u64 {
        let (entry, state) = (text(seq, ENTRY_BYTES), text(seq, STATE_BYTES));
        let case = (seq % CASES).to_be_bytes();
        // Whoever saves first pays for what the disk was doing: each is first in turn.
        for taker in (0..takers).cycle().skip(usize::try_from(seq)? % takers).take(takers) {
            match taker.checked_sub(1).and_then(|peer| peers.get_mut(peer)) {
                Some((_, db, times)) => times.take(|| db.save(seq, &entry, &case, &state))?,
                None => ours.take(|| save(&store, seq, &entry, &case, &state))?,
            }
        }
    }
    let peers: Vec<_> = peers.into_iter().map(|(who, _, times)| (who, times)).collect();
    table.add("one durable save (entry and case)", &ours, &peers);
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
        cost: Cost::OWASP_MINIMUM,
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
