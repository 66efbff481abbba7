//! A base: every record as it was at one position, from which the tables can be filled when the frames
//! before it were pruned.
//!
//! ```text
//! journal/<position>.<part>.base    header, then frames; the last frame of the last part is the end
//! header: magic 8 ‖ database 16 ‖ position u64 ‖ part u32 ‖ link 16 ‖ CRC32C u32
//! ```
//!
//! Its frames form a chain of their own, which begins with a hash of the position and so never meets
//! the journal's. The end is sealed: a base that lost its last parts is not taken for a whole one.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::{Decode, Encode, bytes::ByteVec};
use sha2::{Digest, Sha256};

use crate::{
    apply::{Head, Kept},
    disk::Disk,
    error::{Place, StoreError},
    format::DatabaseId,
    frame::{self, Absent, Found, Link},
    keys::Keys,
    planted::{Fault, planted},
    segment,
};

const MAGIC: &[u8; 8] = b"TANNHAB1";
pub(crate) const HEADER: usize = 56;
const SUFFIX: &str = ".base";
/// Records in one frame, and their bytes. Tests want many frames and parts of few records.
const GROUP: usize = if cfg!(test) { 3 } else { 500 };
const GROUP_BYTES: usize = 1 << 20;
/// A new part begins when the last one is longer than this.
const PART_BYTES: usize = if cfg!(test) { 2_000 } else { 8 << 20 };

/// A base whose parts were all looked at and whose end is there.
#[derive(Debug, Clone)]
pub(crate) struct Base {
    /// Counts and digest of the records, and the position and link that they stand at.
    pub(crate) head: Head,
    pub(crate) files: Vec<String>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct Row {
    #[n(0)]
    table: String,
    #[n(1)]
    key: ByteVec,
    #[n(2)]
    sequence: u64,
    #[n(3)]
    value: ByteVec,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct Chunk {
    #[n(0)]
    rows: Vec<Row>,
    /// The head, in the last chunk.
    #[n(1)]
    end: Option<ByteVec>,
}

fn name(position: u64, part: u32) -> String {
    format!("{}/{position:016}.{part:04}{SUFFIX}", segment::DIR)
}

/// Where a base's chain begins.
fn seed(database: DatabaseId, position: u64) -> Link {
    let hash = Sha256::new()
        .chain_update(b"tannha base 1\0")
        .chain_update(database.0)
        .chain_update(position.to_le_bytes())
        .finalize();
    hash.first_chunk().copied().unwrap_or_default()
}

/// The positions of all bases in a listing of the journal's directory, the latest first.
pub(crate) fn positions(names: &[String]) -> Vec<u64> {
    let of = |name: &String| name.strip_suffix(SUFFIX)?.split_once('.')?.0.parse::<u64>().ok();
    let found: BTreeSet<u64> = names.iter().filter_map(of).collect();
    found.into_iter().rev().collect()
}

/// The files of the base at `position` in a listing, as they ought to follow.
pub(crate) fn files_at(names: &[String], position: u64) -> Vec<String> {
    let begin = format!("{position:016}.");
    let ours = |name: &&String| name.starts_with(&begin) && name.ends_with(SUFFIX);
    names.iter().filter(ours).map(|name| format!("{}/{name}", segment::DIR)).collect()
}

/// Whether a name in the journal's directory is a base's.
pub(crate) fn is_name(name: &str) -> bool {
    name.strip_suffix(SUFFIX).and_then(|stem| stem.split_once('.')).is_some_and(|(first, part)| {
        first.len() == 16
            && part.len() == 4
            && first.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit())
    })
}

/// Takes away what there is of the base at `position`; it never came to be.
pub(crate) fn remove(disk: &dyn Disk, position: u64) {
    for file in disk.list(segment::DIR).map(|names| files_at(&names, position)).unwrap_or_default()
    {
        let _ = disk.remove(&file);
    }
}

/// Writes a base part by part, each durable when the next one begins.
pub(crate) struct Writer<'a> {
    disk: &'a dyn Disk,
    keys: &'a Keys,
    head: Head,
    files: Vec<String>,
    part: Vec<u8>,
    link: Link,
    chunk: u64,
    rows: Vec<Row>,
    bytes: usize,
}

impl<'a> Writer<'a> {
    /// A base of the records that `head` counts.
    pub(crate) fn new(disk: &'a dyn Disk, keys: &'a Keys, head: Head) -> Self {
        let link = seed(keys.database, head.position);
        let (files, part, rows) = (Vec::new(), Vec::new(), Vec::new());
        Self { disk, keys, head, files, part, link, chunk: 0, rows, bytes: 0 }
    }

    pub(crate) fn add(&mut self, kept: Kept) -> Result<(), StoreError> {
        let Kept { table, key, sequence, value } = kept;
        self.bytes += value.len() + key.len();
        self.rows.push(Row { table, key: key.into(), sequence, value: value.into() });
        if self.rows.len() >= GROUP || self.bytes >= GROUP_BYTES {
            self.chunk(None)?;
        }
        Ok(())
    }

    /// Writes what is left and the end, and makes the names durable.
    pub(crate) fn finish(mut self) -> Result<Base, StoreError> {
        let end = Some(self.head.encode().into());
        self.chunk(end)?;
        self.put_part()?;
        let names =
            || if planted(Fault::BaseUnsynced) { Ok(()) } else { self.disk.sync_dir(segment::DIR) };
        names().map_err(|e| StoreError::io("writing", segment::DIR, e))?;
        Ok(Base { head: self.head, files: self.files })
    }

    fn chunk(&mut self, end: Option<ByteVec>) -> Result<(), StoreError> {
        if self.part.is_empty() {
            self.part = self.header()?;
        }
        let rows = std::mem::take(&mut self.rows);
        self.bytes = 0;
        self.chunk += 1;
        let (frame, link) = frame::seal(self.keys, self.chunk, &self.link, Chunk { rows, end })?;
        self.part.extend_from_slice(&frame);
        self.link = link;
        if self.part.len() >= PART_BYTES { self.put_part() } else { Ok(()) }
    }

    fn header(&self) -> Result<Vec<u8>, StoreError> {
        let mut bytes = Vec::with_capacity(HEADER);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&self.keys.database.0);
        bytes.extend_from_slice(&self.head.position.to_le_bytes());
        bytes.extend_from_slice(&self.number()?.to_le_bytes());
        bytes.extend_from_slice(&self.link);
        bytes.extend_from_slice(&crc32c::crc32c(&bytes).to_le_bytes());
        Ok(bytes)
    }

    fn number(&self) -> Result<u32, StoreError> {
        let size = self.files.len() as u64;
        u32::try_from(size).map_err(|_| StoreError::TooLarge { size, limit: u32::MAX.into() })
    }

    fn put_part(&mut self) -> Result<(), StoreError> {
        if self.part.is_empty() {
            return Ok(());
        }
        let file = name(self.head.position, self.number()?);
        let bytes = std::mem::take(&mut self.part);
        self.disk
            .create(&file, &bytes)
            .and_then(
                |()| if planted(Fault::BaseUnsynced) { Ok(()) } else { self.disk.sync(&file) },
            )
            .map_err(|e| StoreError::io("writing", &file, e))?;
        self.files.push(file);
        Ok(())
    }
}

impl Base {
    /// Looks at every checksum, and opens the end.
    pub(crate) fn open(
        disk: &dyn Disk,
        keys: &Keys,
        position: u64,
        files: Vec<String>,
    ) -> Result<Self, StoreError> {
        let (mut link, mut chunk, mut last) = (seed(keys.database, position), 0, None);
        for (n, file) in (0_u32..).zip(&files) {
            if *file != name(position, n) {
                return Err(StoreError::Missing { file: name(position, n) });
            }
            let bytes = read(disk, file)?;
            for (found, before, payload) in frames(file, &bytes, keys.database, position, n, link)?
            {
                if found.sequence != chunk + 1 {
                    return Err(damaged(file, found.payload_at));
                }
                chunk = found.sequence;
                link = crate::seal::tag_of(payload);
                last = Some((chunk, before, payload.to_vec()));
            }
        }
        let file = files.last().cloned().unwrap_or_else(|| name(position, 0));
        let cut =
            || StoreError::Truncated { file: file.clone(), found: chunk, expected: chunk + 1 };
        let (chunk_number, before, payload) = last.ok_or_else(cut)?;
        let opened: Chunk =
            frame::unseal(keys, chunk_number, &before, &payload).ok_or_else(tampered)?;
        let head = match opened.end {
            Some(end) => Head::decode(&end).ok_or_else(tampered)?,
            None if planted(Fault::IgnoreBaseEnd) => Head { position, ..Head::default() },
            None => return Err(cut()),
        };
        if head.position != position {
            return Err(tampered());
        }
        Ok(Self { head, files })
    }

    /// Gives every record, each with its seal opened, in the order in which they were written.
    pub(crate) fn replay(
        &self,
        disk: &dyn Disk,
        keys: &Keys,
        give: &mut dyn FnMut(Kept) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut link = seed(keys.database, self.head.position);
        for (n, file) in (0_u32..).zip(&self.files) {
            let bytes = read(disk, file)?;
            for (found, before, payload) in
                frames(file, &bytes, keys.database, self.head.position, n, link)?
            {
                let chunk: Chunk =
                    frame::unseal(keys, found.sequence, &before, payload).ok_or_else(tampered)?;
                for row in chunk.rows {
                    let Row { table, key, sequence, value } = row;
                    give(Kept { table, key: key.into(), sequence, value: value.into() })?;
                }
                link = crate::seal::tag_of(payload);
            }
        }
        Ok(())
    }

    /// Reads the base back from the disk and counts it: what is in it is what its end says.
    pub(crate) fn prove(&self, disk: &dyn Disk, keys: &Keys) -> Result<(), StoreError> {
        let (mut digest, mut seen) = (0_u128, BTreeMap::<String, u64>::new());
        self.replay(disk, keys, &mut |kept| {
            digest = digest.wrapping_add(keys.mark(&kept.table, &kept.key, kept.sequence));
            *seen.entry(kept.table).or_default() += 1;
            Ok(())
        })?;
        let counted = (digest, seen.values().sum::<u64>());
        if counted == (self.head.digest, self.head.records) { Ok(()) } else { Err(tampered()) }
    }
}

/// A frame, the link that it follows, and its payload.
type Linked<'a> = (Found, Link, &'a [u8]);

/// The frames of one part with the links that they follow; nothing may be left over.
fn frames<'a>(
    file: &str,
    bytes: &'a [u8],
    database: DatabaseId,
    position: u64,
    part: u32,
    link: Link,
) -> Result<Vec<Linked<'a>>, StoreError> {
    let truncated = |found: usize, expected: usize| StoreError::Truncated {
        file: file.to_owned(),
        found: found as u64,
        expected: expected as u64,
    };
    let Some(header) = bytes.first_chunk::<HEADER>() else {
        return Err(truncated(bytes.len(), HEADER));
    };
    let (body, crc) = header.split_at(HEADER - 4);
    let sound = crc == crc32c::crc32c(body).to_le_bytes()
        && body.starts_with(MAGIC)
        && body[8..24] == database.0
        && body[24..32] == position.to_le_bytes()
        && body[32..36] == part.to_le_bytes()
        && body[36..52] == link;
    if !sound {
        return Err(damaged(file, 0));
    }
    let (mut all, mut at, mut before) = (Vec::new(), HEADER, link);
    while at < bytes.len() {
        let found = frame::find(bytes, at).map_err(|absent| match absent {
            Absent::Short => truncated(bytes.len(), bytes.len() + 1),
            Absent::Wrong => damaged(file, at),
        })?;
        let payload = &bytes[found.payload_at..found.end];
        all.push((found, before, payload));
        before = crate::seal::tag_of(payload);
        at = found.end;
    }
    Ok(all)
}

/// Decodes one chunk of a base, as a fuzzer hands it in.
#[cfg(feature = "fuzzing")]
pub(crate) fn decode_chunk(bytes: &[u8]) {
    if let Ok(Chunk { rows, end }) = minicbor::decode(bytes) {
        let again = minicbor::to_vec(Chunk { rows, end }).unwrap_or_default();
        assert!(minicbor::decode::<Chunk>(&again).is_ok(), "a chunk reads back");
    }
}

fn read(disk: &dyn Disk, file: &str) -> Result<Vec<u8>, StoreError> {
    disk.read(file).map_err(|e| StoreError::io("reading", file, e))
}

fn damaged(file: &str, at: usize) -> StoreError {
    StoreError::Damaged { file: file.to_owned(), at: at as u64 }
}

fn tampered() -> StoreError {
    StoreError::Tampered { place: Place::Base }
}
