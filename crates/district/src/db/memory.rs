//! A database in memory: for simulations and tests.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tannha_domain::{
    ids::{DeviceId, Hash, WardId},
    log::{ChainHead, Record, RecordKey},
};
use tannha_sync::Logged;

use super::{Change, CodeRow, Counter, Database, DatabaseError, Tip, WardBackup};

/// A database in memory.
#[derive(Debug, Default)]
pub struct MemoryDatabase(Mutex<BTreeMap<WardId, Rows>>);

#[derive(Debug)]
struct Rows {
    tip: Tip,
    log: Vec<Logged>,
    seqs: BTreeMap<Hash, u64>,
    links: BTreeMap<(DeviceId, u64), Hash>,
    chains: BTreeMap<DeviceId, ChainHead>,
    records: BTreeMap<RecordKey, Record>,
    counters: BTreeMap<Counter, u32>,
    codes: BTreeMap<Hash, CodeRow>,
}

impl Rows {
    fn empty() -> Self {
        Self {
            tip: Tip::start(),
            log: Vec::new(),
            seqs: BTreeMap::new(),
            links: BTreeMap::new(),
            chains: BTreeMap::new(),
            records: BTreeMap::new(),
            counters: BTreeMap::new(),
            codes: BTreeMap::new(),
        }
    }
}

impl MemoryDatabase {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<WardId, Rows>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read<T>(&self, ward: &WardId, read: impl FnOnce(&Rows) -> T) -> Result<T, DatabaseError> {
        let wards = self.lock();
        Ok(read(wards.get(ward).ok_or_else(|| unknown(ward))?))
    }
}

fn unknown(ward: &WardId) -> DatabaseError {
    DatabaseError::UnknownWard { ward: ward.clone() }
}

impl Database for MemoryDatabase {
    fn wards(&self) -> Result<Vec<WardId>, DatabaseError> {
        Ok(self.lock().keys().cloned().collect())
    }

    fn add_ward(&self, ward: &WardId) -> Result<(), DatabaseError> {
        let mut wards = self.lock();
        if wards.contains_key(ward) {
            return Err(DatabaseError::WardExists { ward: ward.clone() });
        }
        wards.insert(ward.clone(), Rows::empty());
        Ok(())
    }

    fn tip(&self, ward: &WardId) -> Result<Tip, DatabaseError> {
        self.read(ward, |rows| rows.tip.clone())
    }

    fn log(
        &self,
        ward: &WardId,
        after: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<Logged>, DatabaseError> {
        self.read(ward, |rows| {
            let after = usize::try_from(after).unwrap_or(usize::MAX).min(rows.log.len());
            let mut bytes = 0;
            rows.log[after..]
                .iter()
                .take(max_entries)
                .enumerate()
                .take_while(|(n, logged)| {
                    bytes += logged.entry.bytes.len() + logged.receipt.bytes.len();
                    *n == 0 || bytes <= max_bytes
                })
                .map(|(_, logged)| logged.clone())
                .collect()
        })
    }

    fn chain(&self, ward: &WardId, device: DeviceId) -> Result<ChainHead, DatabaseError> {
        self.read(ward, |rows| rows.chains.get(&device).copied().unwrap_or(ChainHead::EMPTY))
    }

    fn link(
        &self,
        ward: &WardId,
        device: DeviceId,
        dseq: u64,
    ) -> Result<Option<Hash>, DatabaseError> {
        self.read(ward, |rows| rows.links.get(&(device, dseq)).copied())
    }

    fn seq_of(&self, ward: &WardId, entry: &Hash) -> Result<Option<u64>, DatabaseError> {
        self.read(ward, |rows| rows.seqs.get(entry).copied())
    }

    fn record(&self, ward: &WardId, key: &RecordKey) -> Result<Option<Record>, DatabaseError> {
        self.read(ward, |rows| rows.records.get(key).cloned())
    }

    fn records(&self, ward: &WardId, kind: u8) -> Result<Vec<Record>, DatabaseError> {
        self.read(ward, |rows| {
            let of_kind = rows.records.iter().filter(|(key, _)| key.kind() == kind);
            of_kind.map(|(_, record)| record.clone()).collect()
        })
    }

    fn forget_records(&self, ward: &WardId) -> Result<(), DatabaseError> {
        let mut wards = self.lock();
        let rows = wards.get_mut(ward).ok_or_else(|| unknown(ward))?;
        rows.records.clear();
        Ok(())
    }

    fn backup(&self, _: &Path) -> Result<Vec<WardBackup>, DatabaseError> {
        Err(DatabaseError::NotOnDisk)
    }

    fn check(&self, ward: &WardId) -> Result<Vec<serde_json::Value>, DatabaseError> {
        self.read(ward, |_| Vec::new())
    }

    fn counter(&self, ward: &WardId, counter: Counter) -> Result<u32, DatabaseError> {
        self.read(ward, |rows| rows.counters.get(&counter).copied().unwrap_or(0))
    }

    fn codes(&self, ward: &WardId) -> Result<Vec<CodeRow>, DatabaseError> {
        self.read(ward, |rows| rows.codes.values().cloned().collect())
    }

    fn commit(&self, ward: &WardId, change: Change) -> Result<(), DatabaseError> {
        let mut wards = self.lock();
        let rows = wards.get_mut(ward).ok_or_else(|| unknown(ward))?;
        if rows.tip.cursor.seq != change.after {
            return Err(DatabaseError::MovedOn { ward: ward.clone() });
        }
        rows.tip = change.tip;
        for line in change.lines {
            rows.seqs.insert(line.hash, line.seq);
            rows.log.push(line.logged);
        }
        rows.links.extend(change.links);
        rows.chains.extend(change.chains);
        rows.records.extend(change.records);
        rows.counters.extend(change.counters);
        rows.codes.extend(change.codes.into_iter().map(|code| (code.hash, code)));
        Ok(())
    }
}
