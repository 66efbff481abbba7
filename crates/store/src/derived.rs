//! What can be made again from the tables at any time, sealed beside them for a fast start.
//!
//! ```text
//! derived/<name>   magic 8 ‖ database 16 ‖ position u64 ‖ link 16 ‖ version u32 ‖ sealed bytes
//! ```
//!
//! All before the seal is its place: a file of another laptop, another history, another version, or
//! under another name does not open. It says which commit it was made at, and [`Store::changed_since`]
//! what has become of the tables since. It is no part of a backup, `check` does not look at it, and it
//! may be deleted: whatever is wrong with it, there is none, and its owner makes it again.

use std::collections::BTreeSet;

use crate::{
    batch::Position, error::StoreError, frame::Link, journal::Step, keys::Keys, store::Store,
};

pub(crate) const DIR: &str = "derived";
const MAGIC: &[u8; 8] = b"TANNHAD1";
const HEADER: usize = 52;

/// What was kept, and the commit that it was made at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// The last commit that is accounted for.
    pub position: Position,
    /// The bytes as they were given.
    pub value: Vec<u8>,
}

/// A record that was put or deleted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Changed {
    /// The table's name.
    pub table: String,
    /// The key.
    pub key: Vec<u8>,
}

struct Header {
    position: u64,
    link: Link,
    version: u32,
}

impl Header {
    fn encode(&self, keys: &Keys) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&keys.database.0);
        bytes.extend_from_slice(&self.position.to_le_bytes());
        bytes.extend_from_slice(&self.link);
        bytes.extend_from_slice(&self.version.to_le_bytes());
        bytes
    }

    fn decode(bytes: &[u8], keys: &Keys) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?.strip_prefix(&keys.database.0)?;
        let (position, rest) = rest.split_first_chunk()?;
        let (link, rest) = rest.split_first_chunk()?;
        Some(Self {
            position: u64::from_le_bytes(*position),
            link: *link,
            version: u32::from_le_bytes(rest.try_into().ok()?),
        })
    }
}

fn file(name: &str) -> String {
    format!("{DIR}/{name}")
}

fn place(name: &str, header: &[u8]) -> Vec<u8> {
    [b"derived1".as_slice(), header, name.as_bytes()].concat()
}

impl Store {
    /// Keeps bytes under a name, in the place of what was kept before. They account for all commits up
    /// to `position`, which is the last one: when there was another meanwhile, nothing is written, and
    /// neither when the disk is low. Says whether they were kept.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`], or a failure to write; what was kept before may then be gone.
    pub fn keep_derived(
        &self,
        name: &str,
        version: u32,
        position: Position,
        value: &[u8],
    ) -> Result<bool, StoreError> {
        let link = {
            let writer = self.writer();
            if writer.behind || writer.journal.position() != position || self.is_disk_low() {
                return Ok(false);
            }
            writer.journal.link()
        };
        let mut bytes = Header { position: position.0, link, version }.encode(&self.keys);
        let sealed = self.keys.records.seal(&place(name, &bytes), value)?;
        bytes.extend_from_slice(&sealed);
        let file = file(name);
        let written = self.disk.replace(&file, &bytes);
        if let Err(e) = written {
            // Half of a file that nobody needs takes up room that others may.
            let _ = self.disk.remove(&format!("{file}.tmp"));
            return Err(StoreError::io("writing", &file, e));
        }
        Ok(true)
    }

    /// What was kept under a name in this version; `None` when there is nothing of this store's own
    /// history that opens.
    #[must_use]
    pub fn derived(&self, name: &str, version: u32) -> Option<Derived> {
        let bytes = self.disk.read(&file(name)).ok()?;
        let (head, sealed) = bytes.split_at_checked(HEADER)?;
        let header = Header::decode(head, &self.keys).filter(|found| found.version == version)?;
        let known = self.writer().journal.link_at(&self.keys, header.position).ok()??;
        if known != header.link {
            return None;
        }
        let value = self.keys.records.open(&place(name, head), sealed)?;
        Some(Derived { position: Position(header.position), value })
    }

    /// Forgets what was kept under a name.
    ///
    /// # Errors
    /// A failure to remove.
    pub fn forget_derived(&self, name: &str) -> Result<(), StoreError> {
        let file = file(name);
        self.disk.remove(&file).map_err(|e| StoreError::io("removing", &file, e))
    }

    /// The records that commits after `position` put or deleted, each once; `None` when the journal
    /// does not reach back so far, or when they are more than `most`.
    ///
    /// # Errors
    /// The journal's, when a frame of it cannot be read.
    pub fn changed_since(
        &self,
        position: Position,
        most: usize,
    ) -> Result<Option<BTreeSet<Changed>>, StoreError> {
        let writer = self.writer();
        if position == writer.journal.position() {
            return Ok(Some(BTreeSet::new()));
        }
        if !writer.journal.has_frames_after(position.0) {
            return Ok(None);
        }
        let mut changed = BTreeSet::new();
        let mut too_many = false;
        writer.journal.replay(&self.keys, position.0, &mut |step| {
            let Step::Frame(_, _, ops) = step else { return Ok(()) };
            if changed.len() <= most {
                changed.extend(
                    ops.into_iter().map(|op| Changed { table: op.table, key: op.key.into() }),
                );
            }
            too_many |= changed.len() > most;
            Ok(())
        })?;
        Ok((!too_many).then_some(changed))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        View,
        batch::Batch,
        disk::{Disk as _, SimulatedDisk},
        testing::{CASES, LAN, laptop, put},
    };

    const NAME: &str = "index";

    fn store() -> (SimulatedDisk, Store) {
        let disk = SimulatedDisk::new();
        let store = Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()).unwrap();
        (disk, store)
    }

    fn opened(disk: &SimulatedDisk) -> Store {
        Store::open_on(Arc::new(disk.clone()), View::Memory, LAN).unwrap()
    }

    fn keep(store: &Store, version: u32) -> Position {
        let position = store.position();
        assert!(store.keep_derived(NAME, version, position, b"Nguyen Thi Mau").unwrap());
        position
    }

    #[test]
    fn what_was_kept_is_there_after_reopening_and_nothing_readable_is_on_the_disk() {
        let (disk, store) = store();
        store.commit(put(CASES, b"k", b"v")).unwrap();
        let position = keep(&store, 1);
        drop(store);
        let kept = Derived { position, value: b"Nguyen Thi Mau".to_vec() };
        assert_eq!(opened(&disk).derived(NAME, 1), Some(kept));
        let bytes = disk.read("derived/index").unwrap();
        assert!(!bytes.windows(6).any(|part| part == b"Nguyen"));
    }

    #[test]
    fn any_flipped_bit_or_cut_makes_it_none_and_the_store_stays_sound() {
        let (disk, store) = store();
        keep(&store, 1);
        let whole = disk.read("derived/index").unwrap();
        for bit in 0..whole.len() * 8 {
            disk.tamper("derived/index", |bytes| bytes[bit / 8] ^= 1 << (bit % 8)).unwrap();
            assert_eq!(store.derived(NAME, 1), None, "bit {bit}");
            disk.tamper("derived/index", |bytes| bytes.clone_from(&whole)).unwrap();
        }
        for len in 0..whole.len() {
            disk.tamper("derived/index", |bytes| bytes.truncate(len)).unwrap();
            assert_eq!(store.derived(NAME, 1), None, "length {len}");
            disk.tamper("derived/index", |bytes| bytes.clone_from(&whole)).unwrap();
        }
        disk.tamper("derived/index", Vec::clear).unwrap();
        assert!(store.check().unwrap().is_sound());
        drop(store);
        assert_eq!(opened(&disk).derived(NAME, 1), None);
    }

    #[test]
    fn another_name_version_laptop_or_history_does_not_open() {
        let (disk, mut store) = store();
        store.commit(put(CASES, b"k", b"v")).unwrap();
        let image = disk.image();
        store.commit(put(CASES, b"k", b"w")).unwrap();
        keep(&store, 1);
        assert_eq!(store.derived(NAME, 2), None);
        assert_eq!(store.derived("other", 1), None);
        let bytes = disk.read("derived/index").unwrap();
        store.disk.create("derived/other", &bytes).unwrap();
        assert_eq!(store.derived("other", 1), None);
        let (stranger_disk, stranger) = self::store();
        stranger_disk.create("derived/index", &bytes).unwrap();
        assert_eq!(stranger.derived(NAME, 1), None);
        // The same laptop, put back to an old image that went on otherwise.
        store = opened(&image);
        image.create("derived/index", &bytes).unwrap();
        assert_eq!(store.derived(NAME, 1), None, "it is ahead");
        store.commit(put(CASES, b"k", b"x")).unwrap();
        assert_eq!(store.derived(NAME, 1), None, "it is of another history");
    }

    #[test]
    fn what_changed_since_is_named_once_and_too_much_or_too_long_ago_is_none() {
        let (_, store) = store();
        store.commit(put(CASES, b"a", b"1")).unwrap();
        let position = store.position();
        assert_eq!(store.changed_since(position, 9).unwrap(), Some(BTreeSet::new()));
        store.commit(put(CASES, b"b", b"1")).unwrap();
        let mut batch = Batch::new();
        batch.delete(CASES, b"a");
        batch.put(CASES, b"b", b"2".to_vec());
        store.commit(batch).unwrap();
        let key = |key: &[u8]| Changed { table: CASES.0.to_owned(), key: key.to_vec() };
        let both: BTreeSet<Changed> = [key(b"a"), key(b"b")].into();
        assert_eq!(store.changed_since(position, 2).unwrap(), Some(both));
        assert_eq!(store.changed_since(position, 1).unwrap(), None);
        assert_eq!(store.changed_since(Position(store.position().0 + 1), 9).unwrap(), None);
    }

    #[test]
    fn bytes_of_an_older_commit_are_not_kept() {
        let (_, store) = store();
        let position = store.position();
        store.commit(put(CASES, b"k", b"v")).unwrap();
        assert!(!store.keep_derived(NAME, 1, position, b"old").unwrap());
        assert_eq!(store.derived(NAME, 1), None);
        keep(&store, 1);
        store.forget_derived(NAME).unwrap();
        assert_eq!(store.derived(NAME, 1), None);
    }

    #[test]
    fn a_full_disk_keeps_no_half_of_it() {
        let (disk, store) = store();
        store.commit(put(CASES, b"k", b"v")).unwrap();
        disk.set_capacity(Some(disk.used() + 10));
        assert!(store.keep_derived(NAME, 1, store.position(), &[7; 90]).is_err());
        assert_eq!(disk.list(DIR).unwrap(), Vec::<String>::new());
    }
}
