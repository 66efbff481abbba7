//! The embedded database: one sealed store (journal first, then sled) per ward.
//!
//! A store of its own per ward keeps one writer per ward, lets wards work side by side, and makes a
//! ward's backup a copy of one directory. Keys on disk are numbers, ids and keyed hashes.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, RwLock},
};

use minicbor::{Decode, Encode};
use tannha_domain::{
    ids::{DeviceId, Hash, WardId},
    log::{ChainHead, Record, RecordKey, hash},
};
use tannha_store::{Batch, Secret32, Setup, Store, StoreError, Table, Unlock, View, disk::Disk};
use tannha_sync::Logged;
use zeroize::Zeroizing;

use super::{Change, CodeRow, Counter, Database, DatabaseError, Tip, WardBackup, copies};

/// One name below → its value.
const META: Table = Table("meta");
/// `seq`, 8 bytes big-endian → entry and receipt.
const LOG: Table = Table("log");
/// entry's hash → `seq`.
const SEQS: Table = Table("seqs");
/// device, `dseq` → entry's hash.
const LINKS: Table = Table("links");
/// device → end of its chain.
const CHAINS: Table = Table("chains");
/// kind, keyed hash → record key and record.
const RECORDS: Table = Table("records");
/// counter → last number given.
const COUNTERS: Table = Table("counters");
/// hash of the code → code.
const CODES: Table = Table("codes");

const TIP: &[u8] = b"tip";
pub(crate) const WARDS_DIR: &str = "wards";
/// Room for some hundred last commits on a full disk.
const BALLAST_BYTES: u64 = 4 << 20;

/// Records forgotten in one commit.
const FORGET: usize = 5_000;

/// Where the wards' stores are.
#[derive(Debug)]
enum Place {
    /// Below a directory, one each.
    Dir(PathBuf),
    /// On disks that a simulation hands in.
    Disks(BTreeMap<WardId, Arc<dyn Disk>>),
}

/// Wards in stores of their own.
#[derive(Debug)]
pub struct EmbeddedDatabase {
    place: Place,
    key: Zeroizing<[u8; 32]>,
    wards: RwLock<BTreeMap<WardId, Arc<Ward>>>,
}

#[derive(Debug)]
struct Ward {
    store: Store,
    secret: Secret32,
    /// What is under [`TIP`], which every question reads several times.
    tip: RwLock<Option<Tip>>,
}

impl EmbeddedDatabase {
    /// Opens the stores of all wards below `dir` with the district's key file's key.
    ///
    /// # Errors
    /// The store's, each by its own name and with its ward's.
    pub fn open(dir: &Path, key: &[u8; 32]) -> Result<Self, DatabaseError> {
        let (database, refused) = Self::open_each(dir, key)?;
        match refused.into_iter().next() {
            None => Ok(database),
            Some((ward, source)) => Err(DatabaseError::InWard { ward, source }),
        }
    }

    /// The same, and the wards whose stores do not open apart: for a check, which has something to say
    /// about each.
    ///
    /// # Errors
    /// When the directory cannot be read.
    pub fn open_each(
        dir: &Path,
        key: &[u8; 32],
    ) -> Result<(Self, Vec<(WardId, StoreError)>), DatabaseError> {
        let wards_dir = dir.join(WARDS_DIR);
        fs::create_dir_all(&wards_dir).map_err(DatabaseError::Io)?;
        let (mut wards, mut refused) = (BTreeMap::new(), Vec::new());
        for found in fs::read_dir(&wards_dir).map_err(DatabaseError::Io)? {
            let name = found.map_err(DatabaseError::Io)?.file_name();
            let Some(Ok(ward)) = name.to_str().map(WardId::parse) else { continue };
            match Store::open(&wards_dir.join(ward.as_str()), Unlock::KeyFile(key)) {
                Ok(store) => wards.insert(ward, Arc::new(Ward::new(store))),
                // A ward whose making was interrupted: it never was, and can be made again.
                Err(StoreError::NotAStore) => None,
                Err(error) => {
                    refused.push((ward, error));
                    None
                }
            };
        }
        refused.sort_by(|a, b| a.0.cmp(&b.0));
        let key = Zeroizing::new(*key);
        Ok((Self { place: Place::Dir(wards_dir), key, wards: RwLock::new(wards) }, refused))
    }

    /// Opens the wards on given disks, for simulations; their tables are in memory.
    ///
    /// # Errors
    /// As [`EmbeddedDatabase::open`].
    pub fn on_disks(
        disks: BTreeMap<WardId, Arc<dyn Disk>>,
        key: &[u8; 32],
    ) -> Result<Self, DatabaseError> {
        let mut wards = BTreeMap::new();
        for (ward, disk) in &disks {
            match Store::open_on(Arc::clone(disk), View::Memory, Unlock::KeyFile(key)) {
                Ok(store) => wards.insert(ward.clone(), Arc::new(Ward::new(store))),
                Err(StoreError::NotAStore) => None,
                Err(error) => return Err(error.into()),
            };
        }
        let key = Zeroizing::new(*key);
        Ok(Self { place: Place::Disks(disks), key, wards: RwLock::new(wards) })
    }

    fn ward(&self, ward: &WardId) -> Result<Arc<Ward>, DatabaseError> {
        let wards = self.wards.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        wards.get(ward).cloned().ok_or_else(|| DatabaseError::UnknownWard { ward: ward.clone() })
    }
}

impl Ward {
    fn new(store: Store) -> Self {
        let secret = store.secret("record keys");
        Self { store, secret, tip: RwLock::default() }
    }

    fn get<T>(&self, table: Table, key: &[u8]) -> Result<Option<T>, DatabaseError>
    where
        T: for<'b> Decode<'b, ()>,
    {
        self.store.get(table, key)?.map(|bytes| decode(&bytes)).transpose()
    }

    fn tip(&self) -> Result<Tip, DatabaseError> {
        let known = self.tip.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        match known {
            Some(tip) => Ok(tip),
            None => Ok(self.get(META, TIP)?.unwrap_or_else(Tip::start)),
        }
    }

    /// Commits, and knows the tip that it wrote; after a failure it is read again. Whoever asks
    /// meanwhile reads it too, and does not wait for the disk.
    fn commit(&self, batch: Batch, tip: Tip) -> Result<(), DatabaseError> {
        self.know(None);
        self.store.commit(batch)?;
        self.know(Some(tip));
        Ok(())
    }

    fn know(&self, tip: Option<Tip>) {
        *self.tip.write().unwrap_or_else(std::sync::PoisonError::into_inner) = tip;
    }

    /// Some record keys are identity numbers, and keys on disk are plain text.
    fn record_key(&self, key: &RecordKey) -> Result<Vec<u8>, DatabaseError> {
        let Hash(hidden) = hash(b"tannha record key 1\0", &[self.secret.bytes(), &encode(key)?]);
        Ok([&[key.kind()], &hidden[..16]].concat())
    }
}

impl Database for EmbeddedDatabase {
    fn wards(&self) -> Result<Vec<WardId>, DatabaseError> {
        let wards = self.wards.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(wards.keys().cloned().collect())
    }

    fn add_ward(&self, ward: &WardId) -> Result<(), DatabaseError> {
        let mut wards = self.wards.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if wards.contains_key(ward) {
            return Err(DatabaseError::WardExists { ward: ward.clone() });
        }
        let setup = Setup::server(&self.key);
        let store = match &self.place {
            Place::Dir(dir) => {
                Store::create(&dir.join(ward.as_str()), setup.ballast_bytes(BALLAST_BYTES))?
            }
            Place::Disks(disks) => {
                let disk = disks.get(ward).ok_or(DatabaseError::NotOnDisk)?;
                Store::create_on(Arc::clone(disk), View::Memory, setup.ballast_bytes(0))?
            }
        };
        wards.insert(ward.clone(), Arc::new(Ward::new(store)));
        Ok(())
    }

    fn tip(&self, ward: &WardId) -> Result<Tip, DatabaseError> {
        self.ward(ward)?.tip()
    }

    fn log(
        &self,
        ward: &WardId,
        after: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<Logged>, DatabaseError> {
        let ward = self.ward(ward)?;
        let mut log = Vec::new();
        let mut bytes = 0;
        for found in ward.store.scan_from(LOG, &after.saturating_add(1).to_be_bytes()) {
            let (_, value) = found?;
            bytes += value.len();
            if log.len() >= max_entries || (!log.is_empty() && bytes > max_bytes) {
                break;
            }
            log.push(decode(&value)?);
        }
        Ok(log)
    }

    fn chain(&self, ward: &WardId, device: DeviceId) -> Result<ChainHead, DatabaseError> {
        Ok(self.ward(ward)?.get(CHAINS, &device.0)?.unwrap_or(ChainHead::EMPTY))
    }

    fn link(
        &self,
        ward: &WardId,
        device: DeviceId,
        dseq: u64,
    ) -> Result<Option<Hash>, DatabaseError> {
        self.ward(ward)?.get(LINKS, &link_key(device, dseq))
    }

    fn seq_of(&self, ward: &WardId, entry: &Hash) -> Result<Option<u64>, DatabaseError> {
        self.ward(ward)?.get(SEQS, &entry.0)
    }

    fn record(&self, ward: &WardId, key: &RecordKey) -> Result<Option<Record>, DatabaseError> {
        let ward = self.ward(ward)?;
        let found: Option<(RecordKey, Record)> = ward.get(RECORDS, &ward.record_key(key)?)?;
        Ok(found.map(|(_, record)| record))
    }

    fn records(&self, ward: &WardId, kind: u8) -> Result<Vec<Record>, DatabaseError> {
        let ward = self.ward(ward)?;
        let read = |found: Result<(Vec<u8>, Vec<u8>), StoreError>| {
            let (_, record): (RecordKey, Record) = decode(&found?.1)?;
            Ok(record)
        };
        ward.store.scan(RECORDS, &[kind]).map(read).collect()
    }

    fn forget_records(&self, ward: &WardId) -> Result<(), DatabaseError> {
        let ward = self.ward(ward)?;
        loop {
            let mut batch = Batch::new();
            for found in ward.store.scan(RECORDS, &[]).take(FORGET) {
                batch.delete(RECORDS, &found?.0);
            }
            if batch.is_empty() {
                return Ok(());
            }
            ward.store.commit(batch)?;
        }
    }

    fn backup(&self, to: &Path) -> Result<Vec<WardBackup>, DatabaseError> {
        let wards: Vec<(WardId, Arc<Ward>)> = {
            let wards = self.wards.read().unwrap_or_else(std::sync::PoisonError::into_inner);
            wards.iter().map(|(id, ward)| (id.clone(), Arc::clone(ward))).collect()
        };
        let wards = wards.iter().map(|(id, ward)| (id, &ward.store));
        copies::backup(to, &self.key, wards)
    }

    fn check(&self, ward: &WardId) -> Result<Vec<serde_json::Value>, DatabaseError> {
        let report = self.ward(ward)?.store.check()?;
        Ok(report.findings.iter().filter_map(|f| serde_json::to_value(f).ok()).collect())
    }

    fn counter(&self, ward: &WardId, counter: Counter) -> Result<u32, DatabaseError> {
        Ok(self.ward(ward)?.get(COUNTERS, &encode(&counter)?)?.unwrap_or(0))
    }

    fn codes(&self, ward: &WardId) -> Result<Vec<CodeRow>, DatabaseError> {
        let ward = self.ward(ward)?;
        ward.store.scan(CODES, &[]).map(|found| decode(&found?.1)).collect()
    }

    fn commit(&self, ward: &WardId, change: Change) -> Result<(), DatabaseError> {
        let found = self.ward(ward)?;
        if found.tip()?.cursor.seq != change.after {
            return Err(DatabaseError::MovedOn { ward: ward.clone() });
        }
        let mut batch = Batch::new();
        batch.put(META, TIP, encode(&change.tip)?);
        for line in &change.lines {
            batch.put(LOG, &line.seq.to_be_bytes(), encode(&line.logged)?);
            batch.put(SEQS, &line.hash.0, encode(&line.seq)?);
        }
        for ((device, dseq), hash) in &change.links {
            batch.put(LINKS, &link_key(*device, *dseq), encode(hash)?);
        }
        for (device, chain) in &change.chains {
            batch.put(CHAINS, &device.0, encode(chain)?);
        }
        for (key, record) in &change.records {
            batch.put(RECORDS, &found.record_key(key)?, encode(&(key, record))?);
        }
        for (counter, number) in &change.counters {
            batch.put(COUNTERS, &encode(counter)?, encode(number)?);
        }
        for code in &change.codes {
            batch.put(CODES, &code.hash.0, encode(code)?);
        }
        found.commit(batch, change.tip)
    }
}

fn link_key(device: DeviceId, dseq: u64) -> Vec<u8> {
    [&device.0[..], &dseq.to_be_bytes()].concat()
}

fn encode<T: Encode<()>>(value: &T) -> Result<Vec<u8>, DatabaseError> {
    minicbor::to_vec(value).map_err(|_| DatabaseError::Encoding)
}

fn decode<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, DatabaseError> {
    minicbor::decode(bytes).map_err(|_| DatabaseError::Encoding)
}
