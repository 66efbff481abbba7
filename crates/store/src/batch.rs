//! What a commit carries: puts and deletes over several tables, all or nothing.

use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{error::StoreError, store};

/// The name of a table: 1 to 48 of `a-z`, `0-9`, `-`. Names and keys are plain text on disk, so
/// neither may carry personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Table(pub &'static str);

/// What a table holds under a key.
pub type Value = Vec<u8>;

/// A key and what a table holds under it.
pub type Record = (Vec<u8>, Value);

/// The sequence of the frame that a commit wrote; 0 before the first. Grows by one per commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Position(pub u64);

/// One change, as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Op {
    #[n(0)]
    pub(crate) table: String,
    #[n(1)]
    pub(crate) key: ByteVec,
    /// `None` deletes.
    #[n(2)]
    pub(crate) value: Option<ByteVec>,
}

/// Changes that become durable together. Of two changes to one key the later one holds.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    pub(crate) ops: Vec<Op>,
}

impl Batch {
    /// An empty batch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts `value` under `key`, replacing what is there.
    pub fn put(&mut self, table: Table, key: &[u8], value: Value) {
        self.push(table, key, Some(value.into()));
    }

    /// Removes what is under `key`, if anything.
    pub fn delete(&mut self, table: Table, key: &[u8]) {
        self.push(table, key, None);
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }

    /// How many changes it carries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ops.len()
    }

    fn push(&mut self, table: Table, key: &[u8], value: Option<ByteVec>) {
        self.ops.push(Op { table: table.0.to_owned(), key: key.to_vec().into(), value });
    }

    /// Refuses bad names and sizes before anything is written.
    pub(crate) fn validate(&self) -> Result<(), StoreError> {
        let mut total = 0;
        for op in &self.ops {
            if !is_table_name(&op.table) {
                return Err(StoreError::BadTable { table: op.table.clone() });
            }
            let value_len = op.value.as_ref().map_or(0, |value| value.len());
            within(op.key.len(), store::LIMIT_KEY_BYTES)?;
            within(value_len, store::LIMIT_VALUE_BYTES)?;
            total += op.key.len() + value_len;
        }
        within(total, store::LIMIT_BATCH_BYTES)
    }
}

pub(crate) fn is_table_name(name: &str) -> bool {
    (1..=48).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn within(size: usize, limit: usize) -> Result<(), StoreError> {
    if size <= limit {
        return Ok(());
    }
    Err(StoreError::TooLarge { size: size as u64, limit: limit as u64 })
}
