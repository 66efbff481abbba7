//! The mark: the last commit that was acknowledged, noted beside the journal.
//!
//! A journal alone cannot tell an unfinished last write from acknowledged frames that went missing at
//! its end. The mark is written over after every commit and never synced, so that it costs nothing
//! that is felt; it may lag behind, and after a power cut it may be torn, but it never runs ahead. A
//! journal that does not reach it has lost what was promised.
//!
//! ```text
//! magic 8 ‖ database 16 ‖ position u64 ‖ link 16 ‖ CRC32C u32
//! ```

use std::io;

use crate::{disk::Disk, format::DatabaseId, frame::Link};

pub(crate) const FILE: &str = "mark";
const MAGIC: &[u8; 8] = b"TANNHAM1";
pub(crate) const LEN: usize = 52;

/// A place in the journal's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) position: u64,
    pub(crate) link: Link,
}

impl Mark {
    fn encode(self, database: DatabaseId) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LEN);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&database.0);
        bytes.extend_from_slice(&self.position.to_le_bytes());
        bytes.extend_from_slice(&self.link);
        bytes.extend_from_slice(&crc32c::crc32c(&bytes).to_le_bytes());
        bytes
    }

    fn decode(bytes: &[u8], database: DatabaseId) -> Option<Self> {
        let (body, crc) = bytes.first_chunk::<LEN>()?.split_at(LEN - 4);
        if bytes.len() != LEN || crc != crc32c::crc32c(body).to_le_bytes() {
            return None;
        }
        let body = body.strip_prefix(MAGIC)?.strip_prefix(&database.0)?;
        let (position, link) = body.split_first_chunk()?;
        Some(Self { position: u64::from_le_bytes(*position), link: link.try_into().ok()? })
    }

    /// The mark; `None` if there is none, or it was torn or cannot be read. That is no loss: it only
    /// warns of others, and it is made anew.
    pub(crate) fn read(disk: &dyn Disk, database: DatabaseId) -> Option<Self> {
        disk.read(FILE).ok().and_then(|bytes| Self::decode(&bytes, database))
    }

    /// Writes a whole new mark, durably; for opening and repairing.
    pub(crate) fn renew(self, disk: &dyn Disk, database: DatabaseId) -> io::Result<()> {
        disk.replace(FILE, &self.encode(database))
    }

    /// Moves the mark along, lazily. A failure leaves an older or torn mark, which is allowed.
    pub(crate) fn advance(self, disk: &dyn Disk, database: DatabaseId) {
        let _ = disk.overwrite(FILE, 0, &self.encode(database));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::SimulatedDisk;

    const OURS: DatabaseId = DatabaseId([3; 16]);

    #[test]
    fn a_mark_reads_back_and_any_flipped_bit_or_other_database_makes_it_none() {
        let mark = Mark { position: 77, link: [5; 16] };
        let disk = SimulatedDisk::new();
        assert_eq!(Mark::read(&disk, OURS), None);
        mark.renew(&disk, OURS).unwrap();
        assert_eq!(Mark::read(&disk, OURS), Some(mark));
        assert_eq!(Mark::read(&disk, DatabaseId([4; 16])), None);
        for bit in 0..LEN * 8 {
            let mut bytes = mark.encode(OURS);
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Mark::decode(&bytes, OURS), None, "{bit}");
        }
    }

    #[test]
    fn a_power_cut_leaves_the_old_mark_the_new_one_or_none() {
        let (old, new) = (Mark { position: 1, link: [1; 16] }, Mark { position: 2, link: [2; 16] });
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..60 {
            let disk = SimulatedDisk::new();
            old.renew(&disk, OURS).unwrap();
            new.advance(&disk, OURS);
            disk.power_on(seed);
            seen.insert(Mark::read(&disk, OURS).map(|mark| mark.position));
        }
        assert_eq!(seen, [None, Some(1), Some(2)].into());
    }
}
