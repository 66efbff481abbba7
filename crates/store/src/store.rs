//! The open store: reading, and the one way to write.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::{
    apply::{self, Changes, Head},
    ballast,
    batch::{Batch, Position, Record, Table},
    disk::{Disk, RealDisk},
    error::StoreError,
    format::{self, DatabaseId},
    frame::Link,
    journal::Journal,
    keys::Keys,
    lock::Lock,
    open::{Opening, VIEW_DIR},
    record::{self, Header},
    scan::Scan,
    secret::Secret32,
    slot::{NewOfficer, Slot, SlotInfo, Unlock},
    slots::Slots,
    tables,
    view::{MemoryRows, Rows},
    voucher::{self, Voucher},
};

/// Longest key, in bytes.
pub const LIMIT_KEY_BYTES: usize = 512;
/// Longest value, in bytes: 16 MiB.
pub const LIMIT_VALUE_BYTES: usize = 16 << 20;
/// Largest sum of keys and values in one batch, in bytes.
pub(crate) const LIMIT_BATCH_BYTES: usize = 64 << 20;

/// An open, unlocked store. Dropping it wipes the keys and lets go of the lock.
pub struct Store {
    pub(crate) disk: Arc<dyn Disk>,
    pub(crate) rows: Box<dyn Rows>,
    pub(crate) keys: Keys,
    /// Held for reading while a record's pieces are gathered, for writing while they change.
    pub(crate) gate: RwLock<()>,
    pub(crate) writer: Mutex<Writer>,
    pub(crate) opening: Opening,
    /// How often in a row the tables were opened without looking at every record.
    pub(crate) on_its_word: u32,
    pub(crate) officer: Option<String>,
    pub(crate) signing_seed: Option<Secret32>,
    pub(crate) disk_low: AtomicBool,
    /// Held for reading while files are copied, for writing while some are removed.
    pub(crate) files: RwLock<()>,
    /// The directory, if there is one.
    pub(crate) dir: Option<PathBuf>,
    /// Last: let go of when everything else is closed.
    pub(crate) _lock: Option<Lock>,
}

/// What only the holder of the write lock may touch.
#[derive(Debug)]
pub(crate) struct Writer {
    pub(crate) journal: Journal,
    pub(crate) head: Head,
    pub(crate) slots: Slots,
    /// The tables failed: what is in the journal may not be in them.
    pub(crate) behind: bool,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("database", &self.keys.database).finish_non_exhaustive()
    }
}

impl Store {
    /// The value under `key`.
    ///
    /// # Errors
    /// [`StoreError::Tampered`] if the record does not open in its place; [`StoreError::ViewFailed`].
    pub fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let _gate = self.read_gate();
        let head = self.rows.get(&record::heads(table.0), key)?;
        head.map(|head| self.open_record(table.0, key, &head)).transpose()
    }

    /// All records whose key begins with `prefix`, in key order. Not a snapshot: commits made
    /// meanwhile may or may not be seen, but no record is seen half.
    #[must_use]
    pub fn scan(&self, table: Table, prefix: &[u8]) -> Scan<'_> {
        Scan::new(self, table.0, prefix, prefix)
    }

    /// All records from `from` on, in key order; as [`Store::scan`] otherwise.
    #[must_use]
    pub fn scan_from(&self, table: Table, from: &[u8]) -> Scan<'_> {
        Scan::new(self, table.0, from, &[])
    }

    /// How many records a table holds; none of them is opened.
    ///
    /// # Errors
    /// [`StoreError::ViewFailed`].
    pub fn count(&self, table: Table) -> Result<u64, StoreError> {
        let _gate = self.read_gate();
        let mut count = 0;
        tables::each_row(self.rows.as_ref(), &record::heads(table.0), &mut |_, _| {
            count += 1;
            Ok(())
        })?;
        Ok(count)
    }

    /// The record with the greatest key.
    ///
    /// # Errors
    /// As [`Store::get`].
    pub fn last(&self, table: Table) -> Result<Option<Record>, StoreError> {
        let _gate = self.read_gate();
        let heads = record::heads(table.0);
        let Some(key) = self.rows.last_key(&heads)? else { return Ok(None) };
        let Some(head) = self.rows.get(&heads, &key)? else { return Ok(None) };
        let value = self.open_record(table.0, &key, &head)?;
        Ok(Some((key, value)))
    }

    /// Makes the batch durable in the journal, then applies it to the tables in one transaction, then
    /// returns. One at a time; other threads wait. An empty batch writes nothing.
    ///
    /// # Errors
    /// Before anything is written: [`StoreError::BadTable`], [`StoreError::TooLarge`],
    /// [`StoreError::NeedsReopen`]. With nothing kept: [`StoreError::DiskFull`], [`StoreError::Io`].
    /// [`StoreError::ViewFailed`]: the batch is in the journal and will be there after reopening.
    pub fn commit(&self, batch: Batch) -> Result<Position, StoreError> {
        batch.validate()?;
        let mut writer = self.write_lock()?;
        if batch.is_empty() {
            return Ok(writer.journal.position());
        }
        let position = match writer.journal.append(&self.keys, &batch.ops) {
            Err(StoreError::DiskFull) => {
                self.disk_low.store(true, Ordering::Relaxed);
                if !ballast::release(self.disk.as_ref())? {
                    return Err(StoreError::DiskFull);
                }
                writer.journal.append(&self.keys, &batch.ops)?
            }
            other => other?,
        };
        let mut changes = Changes::new();
        apply::collect(&mut changes, position.0, batch.ops);
        let link = writer.journal.link();
        let applied = self.apply(writer.head, position.0, link, &changes);
        writer.behind = applied.is_err();
        writer.head = applied.map_err(|e| match e {
            // The batch is kept, so that "full, nothing was saved" would be untrue. What opens the
            // store again needs the room.
            StoreError::DiskFull => {
                self.disk_low.store(true, Ordering::Relaxed);
                let _ = ballast::release(self.disk.as_ref());
                StoreError::ViewFailed { doing: "writing" }
            }
            other => other,
        })?;
        Ok(position)
    }

    /// The position of the last commit.
    #[must_use]
    pub fn position(&self) -> Position {
        self.writer().journal.position()
    }

    /// The database's id.
    #[must_use]
    pub fn database(&self) -> DatabaseId {
        self.keys.database
    }

    /// What opening found and mended.
    #[must_use]
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Whether the ballast is spent (or could not be laid): the officer should make room and sync.
    #[must_use]
    pub fn is_disk_low(&self) -> bool {
        self.disk_low.load(Ordering::Relaxed)
    }

    /// A key derived from the master key for one purpose, the same at every opening.
    #[must_use]
    pub fn secret(&self, purpose: &str) -> Secret32 {
        self.keys.purpose(purpose)
    }

    /// The officer whose slot opened the store.
    #[must_use]
    pub fn officer(&self) -> Option<&str> {
        self.officer.as_deref()
    }

    /// That officer's Ed25519 seed on this laptop.
    #[must_use]
    pub fn signing_seed(&self) -> Option<&Secret32> {
        self.signing_seed.as_ref()
    }

    /// The officers who can unlock the store in `dir`; needs no key.
    ///
    /// # Errors
    /// [`StoreError::NotAStore`], [`StoreError::NewerFormat`], and the faults of the two files read.
    pub fn slots(dir: &Path) -> Result<Vec<SlotInfo>, StoreError> {
        let disk = RealDisk::new(dir);
        let database = format::read(&disk)?.database;
        Ok(Slots::read(&disk, database)?.slots.infos())
    }

    /// The officers who can unlock this store.
    #[must_use]
    pub fn officers(&self) -> Vec<SlotInfo> {
        self.writer().slots.infos()
    }

    /// Gives an officer a slot.
    ///
    /// # Errors
    /// [`StoreError::OfficerExists`], [`StoreError::BadCost`], or a failure to write; the slots are
    /// then as before.
    pub fn add_slot(&self, new: &NewOfficer<'_>) -> Result<(), StoreError> {
        let slot = Slot::for_officer(self.keys.database, self.keys.master(), new)?;
        self.change_slots(|slots| {
            if slots.position_of(new.officer).is_some() {
                return Err(StoreError::OfficerExists { officer: new.officer.to_owned() });
            }
            slots.slots.push(slot);
            Ok(())
        })
    }

    /// Takes an officer's slot away.
    ///
    /// # Errors
    /// [`StoreError::NoSuchOfficer`], [`StoreError::LastSlot`], or a failure to write.
    pub fn remove_slot(&self, officer: &str) -> Result<(), StoreError> {
        self.change_slots(|slots| {
            let at = slots.position_of(officer).ok_or_else(|| no_such(officer))?;
            if slots.slots.len() == 1 {
                return Err(StoreError::LastSlot);
            }
            slots.slots.remove(at);
            Ok(())
        })
    }

    /// Changes an officer's passphrase; the signing seed stays. `new` carries the new passphrase and
    /// the fresh cost; its `signing_seed` is not used.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`] for the old one, [`StoreError::NoSuchOfficer`], or a failure to
    /// write.
    pub fn change_passphrase(
        &self,
        old: Unlock<'_>,
        new: NewOfficer<'_>,
    ) -> Result<(), StoreError> {
        let database = self.keys.database;
        self.change_slots(|slots| {
            let at = slots.position_of(new.officer).ok_or_else(|| no_such(new.officer))?;
            let opened = slots.slots[at].open(database, &old)?;
            let signing_seed = opened.signing_seed.unwrap_or_else(|| new.signing_seed.clone());
            let new = NewOfficer { signing_seed, ..new };
            slots.slots[at] = Slot::for_officer(database, self.keys.master(), &new)?;
            Ok(())
        })
    }

    fn change_slots(
        &self,
        change: impl FnOnce(&mut Slots) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut writer = self.writer();
        let mut slots = writer.slots.clone();
        change(&mut slots)?;
        slots.write(self.disk.as_ref())?;
        writer.slots = slots;
        Ok(())
    }

    /// The writer, for what does not depend on the tables being current.
    pub(crate) fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The writer, refused after a failure that only reopening mends.
    pub(crate) fn write_lock(&self) -> Result<MutexGuard<'_, Writer>, StoreError> {
        let writer = self.writer.lock().map_err(|_| StoreError::NeedsReopen)?;
        if writer.behind { Err(StoreError::NeedsReopen) } else { Ok(writer) }
    }

    /// While this is held no file of the journal is removed.
    pub(crate) fn copying(&self) -> RwLockReadGuard<'_, ()> {
        self.files.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// While this is held no file of the journal is copied.
    pub(crate) fn pruning(&self) -> RwLockWriteGuard<'_, ()> {
        self.files.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn read_gate(&self) -> RwLockReadGuard<'_, ()> {
        self.gate.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gathers a record's pieces and opens it. The caller holds the gate.
    pub(crate) fn open_record(
        &self,
        table: &str,
        key: &[u8],
        head: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let (header, sealed) = self.gather(table, key, head)?;
        record::open(&self.keys, table, key, header, &sealed)
    }

    /// The sealed bytes of a record, put together. The caller holds the gate.
    pub(crate) fn gather(
        &self,
        table: &str,
        key: &[u8],
        head: &[u8],
    ) -> Result<(Header, Vec<u8>), StoreError> {
        apply::gather(self.rows.as_ref(), table, key, head)
    }

    fn apply(
        &self,
        head: Head,
        position: u64,
        link: Link,
        changes: &Changes,
    ) -> Result<Head, StoreError> {
        let (head, writes) =
            apply::plan(self.rows.as_ref(), &self.keys, head, position, link, changes)?;
        let _gate = self.gate.write().unwrap_or_else(PoisonError::into_inner);
        self.rows.apply(&writes)?;
        Ok(head)
    }
}

impl Drop for Store {
    /// Closes the tables and vouches for them. Where that fails they are looked at when they open.
    fn drop(&mut self) {
        let rows = std::mem::replace(&mut self.rows, Box::new(MemoryRows::default()));
        drop(rows);
        if let Some(dir) = &self.dir
            && let Ok(writer) = self.writer.get_mut()
            && !writer.behind
        {
            let vouched = Voucher { head: writer.head, times: self.on_its_word };
            let _ = voucher::write(dir, &dir.join(VIEW_DIR), &self.keys, vouched);
        }
    }
}

fn no_such(officer: &str) -> StoreError {
    StoreError::NoSuchOfficer { officer: officer.to_owned() }
}
