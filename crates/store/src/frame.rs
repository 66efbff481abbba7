//! One frame of the journal: a commit, sealed, with checksums that tell a torn tail from damage.
//!
//! ```text
//! magic 4 ‖ payload length u32 ‖ sequence u64 ‖ CRC32C of payload u32 ‖ CRC32C of these 20 bytes u32
//! payload: sealed CBOR of the commit's changes
//! ```
//!
//! The checksums find accidents without a key; the seal finds intent. Its place holds the previous
//! frame's tag, so frames form a chain: one that was taken out, put in or exchanged does not open.

use minicbor::{Decode, Encode};

use crate::{
    batch::Op,
    error::{Place, StoreError},
    keys::Keys,
    planted::{Fault, planted},
    seal,
};

pub(crate) const HEADER: usize = 24;
const MAGIC: &[u8; 4] = b"TNf1";
/// Longer than any frame that is written; a length above it is damage.
const LIMIT: usize = 256 << 20;

/// The end of the chain before a frame: the tag of the frame before it.
pub(crate) type Link = [u8; 16];

/// What a frame's payload says.
#[derive(Decode)]
#[cbor(array)]
struct Payload {
    #[n(0)]
    ops: Vec<Op>,
}

/// The same, borrowed: a batch that has to be written twice is not copied.
#[derive(Encode)]
#[cbor(array)]
struct Outgoing<'a> {
    #[n(0)]
    ops: &'a [Op],
}

/// A frame's place in its segment's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) sequence: u64,
    pub(crate) payload_at: usize,
    pub(crate) end: usize,
}

/// Why there is no frame at an offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absent {
    /// The bytes stop before the frame does.
    Short,
    /// The bytes are not a frame.
    Wrong,
}

/// A whole frame and the link for the next one.
pub(crate) fn encode(
    keys: &Keys,
    sequence: u64,
    before: &Link,
    ops: &[Op],
) -> Result<(Vec<u8>, Link), StoreError> {
    seal(keys, sequence, before, Outgoing { ops })
}

/// The same for any content.
pub(crate) fn seal<T: Encode<()>>(
    keys: &Keys,
    sequence: u64,
    before: &Link,
    content: T,
) -> Result<(Vec<u8>, Link), StoreError> {
    let mut plain = zeroize::Zeroizing::new(Vec::new());
    if minicbor::encode(content, &mut *plain).is_err() {
        unreachable!("a vector takes whatever is written to it");
    }
    let payload = keys.journal.seal(&place(keys, sequence, before), &plain)?;
    let len = u32::try_from(payload.len()).ok().filter(|&len| len as usize <= LIMIT);
    let len =
        len.ok_or(StoreError::TooLarge { size: payload.len() as u64, limit: LIMIT as u64 })?;
    let mut frame = Vec::with_capacity(HEADER + payload.len());
    frame.extend_from_slice(MAGIC);
    frame.extend_from_slice(&len.to_le_bytes());
    frame.extend_from_slice(&sequence.to_le_bytes());
    frame.extend_from_slice(&crc32c::crc32c(&payload).to_le_bytes());
    frame.extend_from_slice(&crc32c::crc32c(&frame).to_le_bytes());
    frame.extend_from_slice(&payload);
    Ok((frame, seal::tag_of(&payload)))
}

/// What a frame's header says.
#[derive(Debug, Clone, Copy)]
struct Head {
    len: usize,
    sequence: u64,
    payload_crc: u32,
}

fn head(bytes: &[u8], at: usize) -> Result<Head, Absent> {
    let rest = bytes.get(at..).ok_or(Absent::Short)?;
    let Some(header) = rest.first_chunk::<HEADER>() else {
        return Err(if rest.iter().zip(MAGIC).all(|(a, b)| a == b) {
            Absent::Short
        } else {
            Absent::Wrong
        });
    };
    if !header.starts_with(MAGIC) || u32_at(header, 20) != crc32c::crc32c(&header[..20]) {
        return Err(Absent::Wrong);
    }
    let len = u32_at(header, 4) as usize;
    if len > LIMIT {
        return Err(Absent::Wrong);
    }
    let sequence = u64::from(u32_at(header, 8)) | u64::from(u32_at(header, 12)) << 32;
    Ok(Head { len, sequence, payload_crc: u32_at(header, 16) })
}

/// Finds a frame at `at` by its checksums.
pub(crate) fn find(bytes: &[u8], at: usize) -> Result<Found, Absent> {
    let head = head(bytes, at)?;
    let (payload_at, end) = (at + HEADER, at + HEADER + head.len);
    let payload = bytes.get(payload_at..end).ok_or(Absent::Short)?;
    if head.payload_crc != crc32c::crc32c(payload) && !planted(Fault::SkipFrameChecksum) {
        return Err(Absent::Wrong);
    }
    Ok(Found { sequence: head.sequence, payload_at, end })
}

/// Whether what stands at `at` to the end can be the one frame that was being written when the power
/// went, after `last`: each frame is durable before the next one is begun, so that neither a second
/// frame nor bytes beyond the first one's length may follow.
pub(crate) fn is_torn(bytes: &[u8], at: usize, last: u64) -> bool {
    let first = head(bytes, at);
    let beyond =
        first.is_ok_and(|head| head.sequence != last + 1 || bytes.len() > at + HEADER + head.len);
    let later = bytes.get(at + 1..).unwrap_or_default();
    let another = later
        .windows(MAGIC.len())
        .enumerate()
        .any(|(n, window)| window == MAGIC && head(bytes, at + 1 + n).is_ok());
    !beyond && !another
}

/// Every whole frame, wherever it stands; for saving what can be saved.
pub(crate) fn all(bytes: &[u8]) -> Vec<Found> {
    let (mut frames, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        match find(bytes, at) {
            Ok(found) => {
                frames.push(found);
                at = found.end;
            }
            Err(_) => at += 1,
        }
    }
    frames
}

/// Opens a frame's payload.
pub(crate) fn open(
    keys: &Keys,
    sequence: u64,
    before: &Link,
    payload: &[u8],
) -> Result<Vec<Op>, StoreError> {
    let opened: Option<Payload> = unseal(keys, sequence, before, payload);
    let tampered = StoreError::Tampered { place: Place::Journal(sequence) };
    opened.map(|payload| payload.ops).ok_or(tampered)
}

/// The content of a payload; `None` if it is not what was sealed here.
pub(crate) fn unseal<T>(keys: &Keys, sequence: u64, before: &Link, payload: &[u8]) -> Option<T>
where
    T: for<'b> Decode<'b, ()>,
{
    let plain = keys.journal.open(&place(keys, sequence, before), payload)?;
    let plain = zeroize::Zeroizing::new(plain);
    minicbor::decode(&plain).ok()
}

fn place(keys: &Keys, sequence: u64, before: &Link) -> Vec<u8> {
    if planted(Fault::NoChain) {
        return b"frame1".to_vec();
    }
    [b"frame1".as_slice(), &keys.database.0, &sequence.to_le_bytes(), before].concat()
}

fn u32_at(header: &[u8; HEADER], at: usize) -> u32 {
    header[at..].first_chunk().copied().map_or(0, u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{format::DatabaseId, secret::Secret32};

    fn keys() -> Keys {
        Keys::new(DatabaseId([1; 16]), Secret32::new([2; 32]))
    }

    fn op(value: &[u8]) -> Op {
        Op { table: "cases".into(), key: b"k".to_vec().into(), value: Some(value.to_vec().into()) }
    }

    #[test]
    fn a_frame_reads_back_and_only_on_its_own_link() {
        let (bytes, link) = encode(&keys(), 5, &[0; 16], &[op(b"v")]).unwrap();
        let found = find(&bytes, 0).unwrap();
        assert_eq!((found.sequence, found.end), (5, bytes.len()));
        let payload = &bytes[found.payload_at..found.end];
        assert_eq!(open(&keys(), 5, &[0; 16], payload).unwrap(), vec![op(b"v")]);
        assert!(open(&keys(), 5, &link, payload).is_err());
        assert!(open(&keys(), 6, &[0; 16], payload).is_err());
    }

    #[test]
    fn every_cut_is_short_and_every_flipped_bit_is_wrong_or_short() {
        let (bytes, _) = encode(&keys(), 5, &[0; 16], &[op(b"v")]).unwrap();
        for len in 0..bytes.len() {
            assert_eq!(find(&bytes[..len], 0), Err(Absent::Short), "{len}");
        }
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(find(&changed, 0).is_err(), "{bit}");
        }
    }

    #[test]
    fn only_one_unfinished_frame_is_a_torn_tail() {
        let (first, link) = encode(&keys(), 5, &[0; 16], &[op(b"v")]).unwrap();
        let (second, _) = encode(&keys(), 6, &link, &[op(b"w")]).unwrap();
        for len in 1..first.len() {
            assert!(is_torn(&first[..len], 0, 4), "{len}");
        }
        let mut holed = first.clone();
        holed[HEADER + 3] ^= 1;
        assert!(is_torn(&holed, 0, 4), "a sector of it never arrived");
        assert!(!is_torn(&holed, 0, 7), "it is no next frame");
        let more = [holed.as_slice(), &[0]].concat();
        assert!(!is_torn(&more, 0, 4), "a frame that was being written is the last thing there");
        let mut both = [first.clone(), second].concat();
        both[3] ^= 1;
        assert!(!is_torn(&both, 0, 4), "the second was begun, so the first was durable");
        assert!(!is_torn(&both[..first.len() + HEADER], 0, 4), "its header says so");
    }
}
