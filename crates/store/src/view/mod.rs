//! The tables as the store works from them: sled on a laptop, a map in a simulation.
//!
//! Both hold the same sealed bytes; what is on top cannot tell them apart.

mod memory;
mod sled;

use std::{fmt, path::PathBuf};

pub(crate) use memory::MemoryRows;
pub(crate) use sled::SledRows;

/// Where a store keeps its tables.
#[derive(Debug, Clone)]
pub enum View {
    /// sled, in this directory.
    Sled(PathBuf),
    /// A map in memory, filled from the journal at every opening; for simulations.
    Memory,
}

/// One raw change.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) tree: String,
    pub(crate) key: Vec<u8>,
    /// `None` deletes.
    pub(crate) value: Option<Vec<u8>>,
}

/// A key and its raw value.
pub(crate) type Row = (Vec<u8>, Vec<u8>);

/// The tables failed while something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failed {
    pub(crate) doing: &'static str,
    /// For want of room, which is no damage.
    pub(crate) full: bool,
}

/// Ordered trees of bytes with one atomic write over several of them.
pub(crate) trait Rows: Send + Sync + fmt::Debug {
    /// The value under a key.
    fn get(&self, tree: &str, key: &[u8]) -> Result<Option<Vec<u8>>, Failed>;
    /// Up to `limit` rows in key order, from `from` on.
    fn page(&self, tree: &str, from: &[u8], limit: usize) -> Result<Vec<Row>, Failed>;
    /// The key of the last row.
    fn last_key(&self, tree: &str) -> Result<Option<Vec<u8>>, Failed>;
    /// All or nothing.
    fn apply(&self, writes: &[Write]) -> Result<(), Failed>;
    /// The names of all trees.
    fn trees(&self) -> Result<Vec<String>, Failed>;
    /// Bytes on disk, 0 if none.
    fn disk_bytes(&self) -> u64;
}
