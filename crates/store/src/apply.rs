//! From changes to raw writes: records sealed and cut, counts and digest moved along in the head.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::{
    batch::Op,
    error::{Place, StoreError},
    frame::Link,
    keys::Keys,
    planted,
    record::{self, Header},
    view::{Failed, Rows, Write},
};

/// From so many changes on other cores help to seal them.
const MANY: usize = 512;

/// The tree with the head; no table can have this name.
pub(crate) const HEAD_TREE: &str = "tannha";
const HEAD_KEY: &[u8] = b"head";

/// What the tables say of themselves, sealed, moved in the same transaction as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Head {
    pub(crate) position: u64,
    pub(crate) link: Link,
    /// Sum of all records' marks.
    pub(crate) digest: u128,
    pub(crate) records: u64,
    /// Sum of the sealed lengths, in bytes.
    pub(crate) bytes: u64,
}

/// A record with the sequence of the commit that wrote it.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) table: String,
    pub(crate) key: Vec<u8>,
    pub(crate) sequence: u64,
    pub(crate) value: Vec<u8>,
}

/// The last change to each key, with its commit.
pub(crate) type Changes = BTreeMap<(String, Vec<u8>), (u64, Option<Vec<u8>>)>;

/// Keeps the last change to each key.
pub(crate) fn collect(changes: &mut Changes, sequence: u64, ops: Vec<Op>) {
    for op in ops {
        let value = op.value.map(Vec::from);
        changes.insert((op.table, op.key.into()), (sequence, value));
    }
}

/// The raw writes that bring the tables from `head` to `position`, the new head among them.
pub(crate) fn plan(
    rows: &dyn Rows,
    keys: &Keys,
    head: Head,
    position: u64,
    link: Link,
    changes: &Changes,
) -> Result<(Head, Vec<Write>), StoreError> {
    let mut next = Head { position, link, ..head };
    let mut writes = Vec::with_capacity(changes.len() + 1);
    for (((table, key), _), sealed) in changes.iter().zip(seal_all(keys, changes)?) {
        let (heads, rests) = (record::heads(table), record::rests(table));
        let old = rows.get(&heads, key)?;
        let old = old.as_deref().and_then(Header::parse).map(|(header, _)| header);
        if let Some(old) = old {
            next.digest = next.digest.wrapping_sub(keys.mark(table, key, old.sequence));
            next.records = next.records.saturating_sub(1);
            next.bytes = next.bytes.saturating_sub(old.len.into());
        }
        let mut kept = 0;
        if let Some((header, pieces)) = sealed {
            next.digest = next.digest.wrapping_add(keys.mark(table, key, header.sequence));
            next.records += 1;
            next.bytes += u64::from(header.len);
            kept = header.rests();
            for (n, piece) in (0..).zip(pieces) {
                let (tree, key) = if n == 0 {
                    (&heads, key.clone())
                } else {
                    (&rests, record::piece_key(key, n))
                };
                writes.push(Write { tree: tree.clone(), key, value: Some(piece) });
            }
        } else if old.is_some() {
            writes.push(Write { tree: heads, key: key.clone(), value: None });
        }
        for n in kept + 1..=old.map_or(0, Header::rests) {
            writes.push(Write { tree: rests.clone(), key: record::piece_key(key, n), value: None });
        }
    }
    let value = Some(keys.records.seal(&head_place(keys), &next.encode())?);
    writes.push(Write { tree: HEAD_TREE.to_owned(), key: HEAD_KEY.to_vec(), value });
    Ok((next, writes))
}

type Change<'a> = (&'a (String, Vec<u8>), &'a (u64, Option<Vec<u8>>));
type Sealed = (Header, Vec<Vec<u8>>);

/// Each change's record, sealed and cut; none where one is removed. Many are sealed by all cores.
fn seal_all(keys: &Keys, changes: &Changes) -> Result<Vec<Option<Sealed>>, StoreError> {
    let one = |((table, key), (sequence, value)): Change<'_>| {
        value.as_ref().map(|value| record::seal(keys, table, key, *sequence, value)).transpose()
    };
    #[cfg(feature = "stand-ins")]
    if crate::seal::stand_in::is_used() {
        // They are counted by this thread alone.
        return changes.iter().map(one).collect();
    }
    if changes.len() < MANY {
        return changes.iter().map(one).collect();
    }
    let fault = planted::here();
    let list: Vec<_> = changes.iter().collect();
    let sealing = list.into_par_iter().with_min_len(MANY / 8).map(|change| {
        planted::carry(fault);
        one(change)
    });
    sealing.collect()
}

/// Puts a record's pieces together.
pub(crate) fn gather(
    rows: &dyn Rows,
    table: &str,
    key: &[u8],
    head: &[u8],
) -> Result<(Header, Vec<u8>), StoreError> {
    let (header, first) = Header::parse(head).ok_or_else(|| record::tampered(table))?;
    let mut sealed = first.to_vec();
    let rests = record::rests(table);
    for n in 1..=header.rests() {
        let piece = rows.get(&rests, &record::piece_key(key, n))?;
        sealed.extend_from_slice(&piece.ok_or_else(|| record::tampered(table))?);
    }
    if sealed.len() as u64 != u64::from(header.len) {
        return Err(record::tampered(table));
    }
    Ok((header, sealed))
}

impl From<Failed> for StoreError {
    fn from(Failed { doing, full }: Failed) -> Self {
        if full { Self::DiskFull } else { Self::ViewFailed { doing } }
    }
}

fn head_place(keys: &Keys) -> Vec<u8> {
    [b"head1".as_slice(), &keys.database.0].concat()
}

impl Head {
    /// The head that the tables hold; the empty one if they hold nothing yet.
    pub(crate) fn read(rows: &dyn Rows, keys: &Keys) -> Result<Self, StoreError> {
        let Some(sealed) = rows.get(HEAD_TREE, HEAD_KEY)? else {
            return Ok(Self::default());
        };
        let plain = keys.records.open(&head_place(keys), &sealed);
        plain
            .and_then(|plain| Self::decode(&plain))
            .ok_or(StoreError::Tampered { place: Place::Head })
    }

    pub(crate) fn encode(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(56);
        bytes.extend_from_slice(&self.position.to_le_bytes());
        bytes.extend_from_slice(&self.link);
        bytes.extend_from_slice(&self.digest.to_le_bytes());
        bytes.extend_from_slice(&self.records.to_le_bytes());
        bytes.extend_from_slice(&self.bytes.to_le_bytes());
        bytes
    }

    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let (position, rest) = bytes.split_first_chunk()?;
        let (link, rest) = rest.split_first_chunk()?;
        let (digest, rest) = rest.split_first_chunk()?;
        let (records, rest) = rest.split_first_chunk()?;
        Some(Self {
            position: u64::from_le_bytes(*position),
            link: *link,
            digest: u128::from_le_bytes(*digest),
            records: u64::from_le_bytes(*records),
            bytes: u64::from_le_bytes(rest.try_into().ok()?),
        })
    }
}
