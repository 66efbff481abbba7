//! Another program's records, and what a batch costs.

use std::collections::BTreeMap;

use tannha_district::db::{Change, Tip};
use tannha_store::{Batch, Table};

use super::{a_morning, ends_well};
use crate::sim::Sim;

const META: Table = Table("meta");
const RECORDS: Table = Table("records");

/// A laptop's records were folded by another version of the reducer, and some are not there: they are
/// folded anew when the laptop is opened, with no network.
pub fn a_laptop_folded_by_another_reducer() {
    let mut sim = a_morning(31);
    let (digest, store) =
        (sim.laptops[0].ledger().digest().unwrap(), sim.laptops[0].ledger().store());
    let mut batch = Batch::new();
    batch.put(META, b"reducer", minicbor::to_vec(1_u32).unwrap());
    batch.delete(META, b"digest");
    for found in store.scan(RECORDS, &[]).take(3) {
        batch.delete(RECORDS, &found.unwrap().0);
    }
    store.commit(batch).unwrap();
    sim.laptops[0].restart();
    assert_eq!(sim.laptops[0].ledger().digest().unwrap(), digest);
    ends_well(sim);
}

/// The same for the district: its log, receipts and numbers stay, and its records are made anew.
pub fn a_district_folded_by_another_reducer() {
    let mut sim = a_morning(32);
    sim.register(0);
    sim.sync(0, false);
    let database = sim.district.database();
    let tip = database.tip(&sim.ward).unwrap();
    let change = Change {
        after: tip.cursor.seq,
        tip: Tip { reducer: Some(1), digest: tannha_domain::log::Digest::default(), ..tip.clone() },
        lines: Vec::new(),
        links: BTreeMap::new(),
        chains: BTreeMap::new(),
        records: BTreeMap::new(),
        counters: BTreeMap::new(),
        codes: Vec::new(),
    };
    database.commit(&sim.ward, change).unwrap();
    database.forget_records(&sim.ward).unwrap();
    sim.crash_district();
    assert_eq!(sim.district.database().tip(&sim.ward).unwrap(), tip);
    ends_well(sim);
}

/// A batch costs the disk the same whether it has three entries or three hundred.
pub fn one_sync_for_a_batch() {
    let few = operations_of_a_push(3);
    let many = operations_of_a_push(300);
    assert!(many <= few + 2, "{few} operations for 3 entries, {many} for 300");
}

fn operations_of_a_push(entries: usize) -> u64 {
    let mut sim: Sim = a_morning(33);
    for _ in 0..entries {
        sim.receive(0);
    }
    let before = sim.district_disk().operations();
    sim.sync(0, false);
    sim.district_disk().operations() - before
}
