//! One record as the tables hold it: sealed under its place, cut into pieces that sled keeps inline.
//!
//! ```text
//! tree "=<table>"  key            format u8 ‖ sequence u64 ‖ sealed length u32 ‖ first piece
//! tree "+<table>"  key ‖ n u32    piece n, for records longer than one piece
//! ```
//!
//! The place is database, table, key and the sequence of the commit that wrote it. The tables' digest
//! (see `keys`) covers each record's sequence, so that an old record put back in its own place is
//! found when the store opens.

use crate::{
    error::{Place, StoreError},
    keys::Keys,
    planted::{Fault, planted},
};

const FORMAT: u8 = 1;
const HEADER: usize = 13;
/// sled keeps values up to 4 KiB inline; larger ones become files that it never syncs.
const PIECE: usize = 3584;
const PIECE_U32: u32 = 3584;

/// What a record's first piece says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) sequence: u64,
    /// Length of the sealed bytes.
    pub(crate) len: u32,
}

/// Name of the tree with a table's first pieces.
pub(crate) fn heads(table: &str) -> String {
    format!("={table}")
}

/// Name of the tree with a table's further pieces.
pub(crate) fn rests(table: &str) -> String {
    format!("+{table}")
}

/// The key of piece `n`, counted from 1.
pub(crate) fn piece_key(key: &[u8], n: u32) -> Vec<u8> {
    [key, &n.to_be_bytes()].concat()
}

impl Header {
    pub(crate) fn parse(head: &[u8]) -> Option<(Self, &[u8])> {
        let (header, piece) = head.split_first_chunk::<HEADER>()?;
        let (&FORMAT, rest) = header.split_first()? else { return None };
        let (sequence, rest) = rest.split_first_chunk()?;
        let len = u32::from_le_bytes(*rest.first_chunk()?);
        Some((Self { sequence: u64::from_le_bytes(*sequence), len }, piece))
    }

    /// How many pieces follow the first.
    pub(crate) fn rests(self) -> u32 {
        self.len.div_ceil(PIECE_U32).saturating_sub(1)
    }
}

/// Seals a value and cuts it: the first is the head, the others go under [`piece_key`] 1, 2, …
pub(crate) fn seal(
    keys: &Keys,
    table: &str,
    key: &[u8],
    sequence: u64,
    value: &[u8],
) -> Result<(Header, Vec<Vec<u8>>), StoreError> {
    let sealed = keys.records.seal(&place(keys, table, key, sequence), value)?;
    let len = u32::try_from(sealed.len())
        .map_err(|_| StoreError::TooLarge { size: sealed.len() as u64, limit: u32::MAX.into() })?;
    let mut pieces: Vec<Vec<u8>> = sealed.chunks(PIECE).map(<[u8]>::to_vec).collect();
    if let Some(first) = pieces.first_mut() {
        let mut head = Vec::with_capacity(HEADER + first.len());
        head.push(FORMAT);
        head.extend_from_slice(&sequence.to_le_bytes());
        head.extend_from_slice(&len.to_le_bytes());
        head.append(first);
        *first = head;
    }
    Ok((Header { sequence, len }, pieces))
}

/// Opens a record that was put together again.
pub(crate) fn open(
    keys: &Keys,
    table: &str,
    key: &[u8],
    header: Header,
    sealed: &[u8],
) -> Result<Vec<u8>, StoreError> {
    keys.records
        .open(&place(keys, table, key, header.sequence), sealed)
        .ok_or_else(|| tampered(table))
}

pub(crate) fn tampered(table: &str) -> StoreError {
    StoreError::Tampered { place: Place::Table(table.to_owned()) }
}

fn place(keys: &Keys, table: &str, key: &[u8], sequence: u64) -> Vec<u8> {
    let mut place = Vec::with_capacity(48 + table.len() + key.len());
    place.extend_from_slice(b"record");
    place.push(FORMAT);
    place.extend_from_slice(&keys.database.0);
    if planted(Fault::NoPlace) {
        return place;
    }
    place.extend_from_slice(&sequence.to_le_bytes());
    place.extend_from_slice(&(table.len() as u64).to_le_bytes());
    place.extend_from_slice(table.as_bytes());
    place.extend_from_slice(key);
    place
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{format::DatabaseId, seal::OVERHEAD, secret::Secret32};

    fn keys() -> Keys {
        Keys::new(DatabaseId([1; 16]), Secret32::new([2; 32]))
    }

    fn noise(len: usize) -> Vec<u8> {
        crate::testing::noise(len)
    }

    #[test]
    fn no_piece_is_longer_than_sled_keeps_inline_and_all_come_back() {
        for len in [0, 1, PIECE - OVERHEAD, PIECE - OVERHEAD + 1, 3 * PIECE, 100_000] {
            let value = noise(len);
            let (header, pieces) = seal(&keys(), "cases", b"k", 9, &value).unwrap();
            assert!(pieces.iter().all(|piece| piece.len() <= 4096));
            assert_eq!(header.rests() as usize, pieces.len() - 1, "{len}");
            let (read, first) = Header::parse(&pieces[0]).unwrap();
            assert_eq!(read, header);
            let sealed = [first, &pieces[1..].concat()].concat();
            assert_eq!(open(&keys(), "cases", b"k", header, &sealed).unwrap(), value);
        }
    }

    #[test]
    fn a_record_opens_only_in_its_own_place() {
        let (header, pieces) = seal(&keys(), "cases", b"k", 9, b"value").unwrap();
        let sealed = &pieces[0][HEADER..];
        assert!(open(&keys(), "cases", b"k", header, sealed).is_ok());
        let older = Header { sequence: 8, ..header };
        assert!(open(&keys(), "cases", b"k", older, sealed).is_err());
        assert!(open(&keys(), "cases", b"j", header, sealed).is_err());
        assert!(open(&keys(), "casesk", b"", header, sealed).is_err());
        let elsewhere = Keys::new(DatabaseId([9; 16]), Secret32::new([2; 32]));
        assert!(open(&elsewhere, "cases", b"k", header, sealed).is_err());
    }
}
