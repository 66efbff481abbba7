//! The file of slots, kept twice: whoever loses it loses everything.
//!
//! First line `tannha-slots <bytes> <crc>`, then JSON. Of two readable copies the one with the higher
//! generation holds; a copy that is missing, damaged or older is written anew when the store opens.

use std::io::ErrorKind;

use serde::{Deserialize, Serialize};

use crate::{
    disk::Disk,
    error::{Place, StoreError},
    format::{DatabaseId, from_hex},
    slot::{Slot, SlotInfo, Unlock, Unlocked},
};

pub(crate) const FILE: &str = "slots";
pub(crate) const COPY: &str = "slots.copy";
const NAME: &str = "tannha-slots";

/// All ways into a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slots {
    generation: u64,
    database: String,
    pub(crate) slots: Vec<Slot>,
}

/// What reading the two copies gave.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) slots: Slots,
    /// Whether a copy was missing, damaged or behind.
    pub(crate) one_copy_bad: bool,
}

impl Slots {
    pub(crate) fn new(database: DatabaseId, slots: Vec<Slot>) -> Self {
        Self { generation: 0, database: database.to_string(), slots }
    }

    /// Reads both copies and takes the better one.
    pub(crate) fn read(disk: &dyn Disk, database: DatabaseId) -> Result<Read, StoreError> {
        let (first, second) = (Self::read_copy(disk, FILE), Self::read_copy(disk, COPY));
        let read = match (first, second) {
            (Ok(a), Ok(b)) => {
                let one_copy_bad = a != b;
                let slots = if b.generation > a.generation { b } else { a };
                Read { slots, one_copy_bad }
            }
            (Ok(slots), Err(_)) | (Err(_), Ok(slots)) => Read { slots, one_copy_bad: true },
            (Err(StoreError::Missing { .. }), Err(second)) => {
                return Err(second_or_missing(second));
            }
            (Err(first), Err(_)) => return Err(first),
        };
        if read.slots.database != database.to_string() {
            return Err(StoreError::Tampered { place: Place::Slots });
        }
        Ok(read)
    }

    /// One copy, its checksum looked at.
    pub(crate) fn read_copy(disk: &dyn Disk, file: &str) -> Result<Self, StoreError> {
        let bytes = disk.read(file).map_err(|e| match e.kind() {
            ErrorKind::NotFound => StoreError::Missing { file: file.to_owned() },
            _ => StoreError::io("reading", file, e),
        })?;
        let damaged = |at: usize| StoreError::Damaged { file: file.to_owned(), at: at as u64 };
        let end = bytes.iter().position(|&b| b == b'\n').ok_or_else(|| damaged(0))?;
        let (head, json) = (&bytes[..end], &bytes[end + 1..]);
        let head = std::str::from_utf8(head).map_err(|_| damaged(0))?;
        let mut words = head.split(' ');
        let (Some(NAME), Some(len), Some(crc)) = (words.next(), words.next(), words.next()) else {
            return Err(damaged(0));
        };
        let len = len.parse::<u64>().map_err(|_| damaged(0))?;
        let found = json.len() as u64;
        if found < len {
            return Err(StoreError::Truncated { file: file.to_owned(), found, expected: len });
        }
        if found != len || crc != format!("{:08x}", crc32c::crc32c(json)) {
            return Err(damaged(end + 1));
        }
        serde_json::from_slice(json).map_err(|_| damaged(end + 1))
    }

    /// The database that the slots were made for, when `FORMAT` cannot say it.
    pub(crate) fn database(disk: &dyn Disk) -> Result<DatabaseId, StoreError> {
        let slots = Self::read_copy(disk, FILE).or_else(|_| Self::read_copy(disk, COPY))?;
        let tampered = StoreError::Tampered { place: Place::Slots };
        from_hex(&slots.database).map(DatabaseId).ok_or(tampered)
    }

    /// Writes both copies under the next generation. The first one decides: with it the change is made,
    /// and a second copy that could not be written is mended when the store opens.
    pub(crate) fn write(&mut self, disk: &dyn Disk) -> Result<(), StoreError> {
        self.generation += 1;
        let json = serde_json::to_vec_pretty(self)
            .map_err(|e| StoreError::io("writing", FILE, e.into()))?;
        let bytes = with_head(&json);
        disk.replace(FILE, &bytes).map_err(|e| StoreError::io("writing", FILE, e))?;
        let _ = disk.replace(COPY, &bytes);
        Ok(())
    }

    /// Tries the slot that the unlock is for.
    pub(crate) fn open(
        &self,
        database: DatabaseId,
        unlock: &Unlock<'_>,
    ) -> Result<Unlocked, StoreError> {
        let slot = self
            .slots
            .iter()
            .find(|slot| slot.answers(unlock))
            .ok_or_else(|| StoreError::NoSuchOfficer { officer: unlock.name().to_owned() })?;
        slot.open(database, unlock)
    }

    pub(crate) fn infos(&self) -> Vec<SlotInfo> {
        self.slots.iter().filter_map(Slot::info).collect()
    }

    pub(crate) fn position_of(&self, officer: &str) -> Option<usize> {
        self.slots.iter().position(|slot| slot.officer() == Some(officer))
    }
}

/// The file for this JSON.
pub(crate) fn with_head(json: &[u8]) -> Vec<u8> {
    let head = format!("{NAME} {} {:08x}\n", json.len(), crc32c::crc32c(json));
    [head.as_bytes(), json].concat()
}

/// With the first copy missing, the second one's fault is the news; both missing is "slots missing".
fn second_or_missing(second: StoreError) -> StoreError {
    match second {
        StoreError::Missing { .. } => StoreError::Missing { file: FILE.to_owned() },
        other => other,
    }
}
