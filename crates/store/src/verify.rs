//! Looking at everything in the tables: each record opened, counted and digested, and the sums compared
//! with the sealed head.
//!
//! It is the longest part of opening a large store, so a page of rows is taken by whichever core is free.

use std::{
    num::NonZero,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use crate::{
    apply::{self, HEAD_TREE, Head},
    error::StoreError,
    keys::Keys,
    planted,
    record::{self, Header},
    view::{Failed, Row, Rows},
};

const PAGE: usize = 256;
/// More would be in each other's way.
const MOST_THREADS: usize = 4;
/// A store with fewer records is looked at before a thread has begun.
const FEW_RECORDS: u64 = 2_000;

/// Opens every record and compares count, bytes and digest with the sealed head.
pub(crate) fn verify(rows: &dyn Rows, keys: &Keys) -> Result<Head, StoreError> {
    let head = Head::read(rows, keys)?;
    let threads = if head.records < FEW_RECORDS {
        1
    } else {
        thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS)
    };
    let seen = look(rows, keys, threads)?;
    let (records, bytes, digest) = (seen.records, seen.bytes, seen.digest);
    if (records, bytes, digest) == (head.records, head.bytes, head.digest) && seen.pieces == 0 {
        return Ok(head);
    }
    Err(record::tampered(HEAD_TREE))
}

/// Sums over rows; those of two sets of rows are added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Seen {
    records: u64,
    bytes: u64,
    digest: u128,
    /// Pieces that records name, less those that are there.
    pieces: u64,
}

impl Seen {
    fn add(&mut self, other: Self) {
        self.records += other.records;
        self.bytes += other.bytes;
        self.digest = self.digest.wrapping_add(other.digest);
        self.pieces = self.pieces.wrapping_add(other.pieces);
    }

    fn see(
        &mut self,
        rows: &dyn Rows,
        keys: &Keys,
        tree: &str,
        page: &[Row],
    ) -> Result<(), StoreError> {
        if tree.starts_with('+') {
            self.pieces = self.pieces.wrapping_sub(page.len() as u64);
        }
        let Some(table) = tree.strip_prefix('=') else { return Ok(()) };
        for (key, value) in page {
            let (header, sealed) = apply::gather(rows, table, key, value)?;
            record::open(keys, table, key, header, &sealed)?;
            self.digest = self.digest.wrapping_add(keys.mark(table, key, header.sequence));
            self.records += 1;
            self.bytes += u64::from(header.len);
            self.pieces = self.pieces.wrapping_add(u64::from(Header::rests(header)));
        }
        Ok(())
    }
}

fn look(rows: &dyn Rows, keys: &Keys, threads: usize) -> Result<Seen, StoreError> {
    let pages = Pages::of(rows)?;
    if threads < 2 {
        return pages.look(keys);
    }
    let fault = planted::here();
    thread::scope(|scope| {
        let looking: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    planted::carry(fault);
                    pages.look(keys)
                })
            })
            .collect();
        let mut all = Seen::default();
        for one in looking {
            // sled's panics are caught where they arise; this would be another.
            let failed = || StoreError::ViewFailed { doing: "looking" };
            all.add(one.join().map_err(|_| failed())??);
        }
        Ok(all)
    })
}

/// The rows of all trees, a page at a time, for several to share.
struct Pages<'a> {
    rows: &'a dyn Rows,
    next: Mutex<Next>,
    /// One of them has failed, and the others need not go on.
    over: AtomicBool,
}

struct Next {
    /// The current one is the last.
    trees: Vec<String>,
    from: Vec<u8>,
}

impl<'a> Pages<'a> {
    fn of(rows: &'a dyn Rows) -> Result<Self, Failed> {
        let next = Next { trees: rows.trees()?, from: Vec::new() };
        Ok(Self { rows, next: Mutex::new(next), over: AtomicBool::new(false) })
    }

    fn look(&self, keys: &Keys) -> Result<Seen, StoreError> {
        let mut seen = Seen::default();
        while !self.over.load(Ordering::Relaxed) {
            let looked = match self.take() {
                Ok(None) => break,
                Ok(Some((tree, page))) => seen.see(self.rows, keys, &tree, &page),
                Err(failed) => Err(failed.into()),
            };
            if looked.is_err() {
                self.over.store(true, Ordering::Relaxed);
            }
            looked?;
        }
        Ok(seen)
    }

    fn take(&self) -> Result<Option<(String, Vec<Row>)>, Failed> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(tree) = next.trees.last().cloned() else { return Ok(None) };
        let page = self.rows.page(&tree, &next.from, PAGE)?;
        match page.last() {
            Some((key, _)) if page.len() == PAGE => next.from = [key.as_slice(), &[0]].concat(),
            _ => {
                next.trees.pop();
                next.from.clear();
            }
        }
        Ok(Some((tree, page)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Store, View,
        batch::Batch,
        disk::SimulatedDisk,
        testing::{CASES, PEOPLE, laptop, noise},
        view::Write,
    };

    fn store() -> Store {
        let disk = std::sync::Arc::new(SimulatedDisk::new());
        let store = Store::create_on(disk, View::Memory, laptop()).unwrap();
        let mut batch = Batch::new();
        for n in 0..700_u16 {
            batch.put(CASES, &n.to_be_bytes(), noise(usize::from(n % 40)));
            batch.put(PEOPLE, &n.to_be_bytes(), noise(usize::from(n) * 9));
        }
        store.commit(batch).unwrap();
        store
    }

    #[test]
    fn several_see_what_one_sees_and_it_is_what_the_head_says() {
        let store = store();
        let alone = look(store.rows.as_ref(), &store.keys, 1).unwrap();
        assert_eq!((alone.records, alone.pieces), (1_400, 0));
        for threads in 2..5 {
            assert_eq!(look(store.rows.as_ref(), &store.keys, threads).unwrap(), alone);
        }
        let head = verify(store.rows.as_ref(), &store.keys).unwrap();
        assert_eq!((head.records, head.bytes, head.digest), (1_400, alone.bytes, alone.digest));
    }

    #[test]
    fn several_find_a_record_that_does_not_open() {
        let store = store();
        let (tree, key) = ("=cases".to_owned(), 400_u16.to_be_bytes().to_vec());
        let mut value = store.rows.get(&tree, &key).unwrap().unwrap();
        *value.last_mut().unwrap() ^= 1;
        store.rows.apply(&[Write { tree, key, value: Some(value) }]).unwrap();
        for threads in 1..5 {
            let error = look(store.rows.as_ref(), &store.keys, threads).unwrap_err();
            assert_eq!(error.code(), "store-tampered");
        }
    }
}
