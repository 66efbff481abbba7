//! One file of the journal: a header, then frames without a gap.
//!
//! ```text
//! magic 8 ‖ database 16 ‖ first sequence u64 ‖ link 16 ‖ origin u8 ‖ CRC32C u32
//! ```
//!
//! `origin` is always 0 in format 2. In format 1 it said that a journal's first segment begins with all
//! records instead of the first commit ever; now a base does that.

use crate::{
    error::StoreError,
    format::DatabaseId,
    frame::{self, Absent, Found, Link},
    planted::{Fault, planted},
};

pub(crate) const DIR: &str = "journal";
const SUFFIX: &str = ".journal";
const MAGIC: &[u8; 8] = b"TANNHAJ1";
pub(crate) const HEADER: usize = 53;

/// What the first frame of a segment follows on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The segment before it, a base, or nothing at all.
    Sequence,
    /// Format 1 only: its first frames hold every record.
    Snapshot,
}

/// What stands at the head of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) first: u64,
    pub(crate) before: Link,
    pub(crate) origin: Origin,
}

/// A segment whose checksums were all looked at.
#[derive(Debug)]
pub(crate) struct Scanned {
    pub(crate) header: Header,
    pub(crate) frames: Vec<Found>,
    /// Where the last whole frame ends; what follows is a torn tail.
    pub(crate) end: usize,
    /// Sequence of the last frame, or of the one before the segment.
    pub(crate) last: u64,
    /// Link for the frame after the last.
    pub(crate) link: Link,
}

/// Whether a name in the journal's directory is a segment's; anything else is not ours to judge.
pub(crate) fn is_name(name: &str) -> bool {
    name.strip_suffix(SUFFIX)
        .is_some_and(|stem| stem.len() == 16 && stem.bytes().all(|b| b.is_ascii_digit()))
}

pub(crate) fn name(first: u64) -> String {
    format!("{DIR}/{first:016}{SUFFIX}")
}

impl Header {
    pub(crate) fn encode(self, database: DatabaseId) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&database.0);
        bytes.extend_from_slice(&self.first.to_le_bytes());
        bytes.extend_from_slice(&self.before);
        bytes.push(u8::from(self.origin == Origin::Snapshot));
        bytes.extend_from_slice(&crc32c::crc32c(&bytes).to_le_bytes());
        bytes
    }

    fn decode(bytes: &[u8], database: DatabaseId) -> Option<Self> {
        let (body, crc) = bytes.first_chunk::<HEADER>()?.split_at(HEADER - 4);
        if crc != crc32c::crc32c(body).to_le_bytes() {
            return None;
        }
        let body = body.strip_prefix(MAGIC)?.strip_prefix(&database.0)?;
        let (first, body) = body.split_first_chunk()?;
        // No journal has as many frames as would make the count run over.
        let is_reached = u64::from_le_bytes(*first) < u64::MAX / 2;
        let (before, body) = body.split_first_chunk().filter(|_| is_reached)?;
        let origin = if body == [0] { Origin::Sequence } else { Origin::Snapshot };
        Some(Self { first: u64::from_le_bytes(*first), before: *before, origin })
    }
}

/// Looks at every checksum of a segment.
///
/// `None`: the file was just being made when the power went, and holds nothing. Only the journal's
/// last file may be so, or have a torn tail.
pub(crate) fn scan(
    file: &str,
    bytes: &[u8],
    database: DatabaseId,
    is_last: bool,
) -> Result<Option<Scanned>, StoreError> {
    let Some(header) = Header::decode(bytes, database) else {
        let unborn = is_last && bytes.len() <= HEADER;
        return if unborn { Ok(None) } else { Err(header_fault(file, bytes)) };
    };
    let mut scanned = Scanned {
        header,
        frames: Vec::new(),
        end: HEADER,
        last: header.first.saturating_sub(1),
        link: header.before,
    };
    while scanned.end < bytes.len() {
        match frame::find(bytes, scanned.end) {
            Ok(found) if found.sequence == scanned.last + 1 => scanned.add(bytes, found),
            Ok(_) => return Err(damaged(file, scanned.end)),
            Err(_) if is_last && may_be_torn(bytes, scanned.end, scanned.last) => break,
            Err(Absent::Short) => {
                let (found, expected) = (scanned.last, scanned.last + 1);
                return Err(StoreError::Truncated { file: file.to_owned(), found, expected });
            }
            Err(Absent::Wrong) => return Err(damaged(file, scanned.end)),
        }
    }
    Ok(Some(scanned))
}

fn may_be_torn(bytes: &[u8], at: usize, last: u64) -> bool {
    frame::is_torn(bytes, at, last) || planted(Fault::CutAnyTail)
}

impl Scanned {
    fn add(&mut self, bytes: &[u8], found: Found) {
        self.end = found.end;
        self.last = found.sequence;
        self.link = crate::seal::tag_of(&bytes[found.payload_at..found.end]);
        self.frames.push(found);
    }

    /// The frames with the link that each of them follows.
    pub(crate) fn linked<'a>(
        &'a self,
        bytes: &'a [u8],
    ) -> impl Iterator<Item = (Found, Link, &'a [u8])> {
        let mut before = self.header.before;
        self.frames.iter().map(move |&found| {
            let payload = &bytes[found.payload_at..found.end];
            let link = std::mem::replace(&mut before, crate::seal::tag_of(payload));
            (found, link, payload)
        })
    }
}

fn header_fault(file: &str, bytes: &[u8]) -> StoreError {
    let found = bytes.len() as u64;
    if bytes.len() < HEADER {
        return StoreError::Truncated { file: file.to_owned(), found, expected: HEADER as u64 };
    }
    damaged(file, 0)
}

fn damaged(file: &str, at: usize) -> StoreError {
    StoreError::Damaged { file: file.to_owned(), at: at as u64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_that_says_it_begins_at_the_last_number_there_is_is_damaged() {
        let ours = DatabaseId([3; 16]);
        let header = Header { first: u64::MAX, before: [0; 16], origin: Origin::Sequence };
        let keys = crate::keys::Keys::new(ours, crate::secret::Secret32::new([2; 32]));
        let (frame, _) = frame::encode(&keys, u64::MAX, &[0; 16], &[]).unwrap();
        let bytes = [header.encode(ours), frame.clone(), frame].concat();
        let error = scan("x", &bytes, ours, false).unwrap_err();
        assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    }
}
