//! Walking a table in key order, a page at a time, so that a long scan holds up no commit.

use std::collections::VecDeque;

use crate::{
    batch::Record,
    error::StoreError,
    record::{self, Header},
    store::Store,
};

const PAGE: usize = 64;

/// A record's pieces put together, not opened yet.
type Gathered = Result<(Header, Vec<u8>), StoreError>;

/// The records of a table in key order; made by [`Store::scan`] and [`Store::scan_from`].
#[derive(Debug)]
pub struct Scan<'a> {
    store: &'a Store,
    table: String,
    prefix: Vec<u8>,
    /// Where the next page begins; `None` after the last.
    next: Option<Vec<u8>>,
    ready: VecDeque<(Vec<u8>, Gathered)>,
}

impl<'a> Scan<'a> {
    pub(crate) fn new(store: &'a Store, table: &str, from: &[u8], prefix: &[u8]) -> Self {
        Self {
            store,
            table: table.to_owned(),
            prefix: prefix.to_vec(),
            next: Some(from.to_vec()),
            ready: VecDeque::new(),
        }
    }

    fn load(&mut self, from: &[u8]) -> Result<(), StoreError> {
        let _gate = self.store.read_gate();
        let heads = record::heads(&self.table);
        let page = self.store.rows.page(&heads, from, PAGE)?;
        if page.len() == PAGE {
            // The least key above the last one.
            self.next = page.last().map(|(key, _)| [key.as_slice(), &[0]].concat());
        }
        for (key, head) in page {
            if !key.starts_with(&self.prefix) {
                self.next = None;
                break;
            }
            let gathered = self.store.gather(&self.table, &key, &head);
            self.ready.push_back((key, gathered));
        }
        Ok(())
    }
}

impl Iterator for Scan<'_> {
    type Item = Result<Record, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ready.is_empty() {
            let from = self.next.take()?;
            if let Err(e) = self.load(&from) {
                return Some(Err(e));
            }
        }
        let (key, gathered) = self.ready.pop_front()?;
        let opened = gathered.and_then(|(header, sealed)| {
            record::open(&self.store.keys, &self.table, &key, header, &sealed)
        });
        Some(opened.map(|value| (key, value)))
    }
}
