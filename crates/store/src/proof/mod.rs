//! The store against its enemies, from inside: small segments and bases, simulated disks, and planted
//! faults, each of which a test here finds.

mod bases;
mod ends;
mod faults;
mod power_cuts;
mod repairs;

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    Batch, Store, StoreError, Table, View,
    disk::SimulatedDisk,
    testing::{CASES, LAN, PEOPLE, laptop, noise, put},
};

pub(crate) type Model = BTreeMap<(&'static str, Vec<u8>), Vec<u8>>;

/// What a store holds.
pub(crate) fn held(store: &Store) -> Model {
    let of = |table: Table| store.scan(table, &[]).map(move |record| (table.0, record.unwrap()));
    of(CASES).chain(of(PEOPLE)).map(|(table, (key, value))| ((table, key), value)).collect()
}

/// A new store on a simulated disk.
pub(crate) fn create(disk: &SimulatedDisk) -> Store {
    drop(Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()).unwrap());
    open(disk).unwrap()
}

/// Opened with small segments, so that much happens between them.
pub(crate) fn open(disk: &SimulatedDisk) -> Result<Store, StoreError> {
    let store = Store::open_on(Arc::new(disk.clone()), View::Memory, LAN)?;
    store.writer().journal.set_segment_bytes(3_000);
    Ok(store)
}

/// The error's code; panics if it opens.
pub(crate) fn refused(disk: &SimulatedDisk) -> &'static str {
    open(disk).map(|_| ()).unwrap_err().code()
}

/// Commits `from..to`, of which every tenth overwrites and every seventh removes.
pub(crate) fn commits(store: &Store, numbers: std::ops::Range<u16>) {
    for n in numbers {
        let mut batch = put(CASES, &n.to_be_bytes(), &noise(300 + usize::from(n)));
        batch.put(PEOPLE, &(n / 10).to_be_bytes(), noise(40 + usize::from(n)));
        if n % 7 == 6 {
            batch.delete(CASES, &(n / 2).to_be_bytes());
        }
        store.commit(batch).unwrap();
    }
}

fn batch_of(key: &[u8], value: &[u8]) -> Batch {
    put(CASES, key, value)
}
