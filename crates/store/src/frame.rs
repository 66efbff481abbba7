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
    let mut plain = zeroize::Zeroizing::new(Vec::new());
    if minicbor::encode(Outgoing { ops }, &mut *plain).is_err() {
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

/// Finds a frame at `at` by its checksums.
pub(crate) fn find(bytes: &[u8], at: usize) -> Result<Found, Absent> {
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
    let payload = rest.get(HEADER..HEADER + len).ok_or(Absent::Short)?;
    if u32_at(header, 16) != crc32c::crc32c(payload) {
        return Err(Absent::Wrong);
    }
    let sequence = u64::from(u32_at(header, 8)) | u64::from(u32_at(header, 12)) << 32;
    Ok(Found { sequence, payload_at: at + HEADER, end: at + HEADER + len })
}

/// Whether any whole frame begins after `at`: then what is wrong at `at` is no torn tail.
pub(crate) fn any_after(bytes: &[u8], at: usize) -> bool {
    let later = bytes.get(at + 1..).unwrap_or_default();
    later
        .windows(MAGIC.len())
        .enumerate()
        .any(|(n, window)| window == MAGIC && find(bytes, at + 1 + n).is_ok())
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
    let tampered = || StoreError::Tampered { place: Place::Journal(sequence) };
    let plain = keys.journal.open(&place(keys, sequence, before), payload).ok_or_else(tampered)?;
    let plain = zeroize::Zeroizing::new(plain);
    let payload: Payload = minicbor::decode(&plain).map_err(|_| tampered())?;
    Ok(payload.ops)
}

fn place(keys: &Keys, sequence: u64, before: &Link) -> Vec<u8> {
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
    fn a_whole_frame_after_the_damage_is_seen() {
        let (first, link) = encode(&keys(), 5, &[0; 16], &[op(b"v")]).unwrap();
        let (second, _) = encode(&keys(), 6, &link, &[op(b"w")]).unwrap();
        let both = [first.clone(), second].concat();
        assert!(any_after(&both, 0));
        assert!(!any_after(&both, first.len()));
        assert!(!any_after(&both[..both.len() - 1], 0));
    }
}
