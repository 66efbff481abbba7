//! Tables in memory.

use std::{
    collections::BTreeMap,
    sync::{PoisonError, RwLock},
};

use super::{Failed, Row, Rows, Write};

type Trees = BTreeMap<String, BTreeMap<Vec<u8>, Vec<u8>>>;

/// A map of maps.
#[derive(Debug, Default)]
pub(crate) struct MemoryRows(RwLock<Trees>);

impl MemoryRows {
    fn with<T>(&self, read: impl FnOnce(&Trees) -> T) -> T {
        read(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Rows for MemoryRows {
    fn get(&self, tree: &str, key: &[u8]) -> Result<Option<Vec<u8>>, Failed> {
        Ok(self.with(|trees| trees.get(tree)?.get(key).cloned()))
    }

    fn page(&self, tree: &str, from: &[u8], limit: usize) -> Result<Vec<Row>, Failed> {
        Ok(self.with(|trees| {
            let rows = trees.get(tree).into_iter().flat_map(|rows| rows.range(from.to_vec()..));
            rows.take(limit).map(|(k, v)| (k.clone(), v.clone())).collect()
        }))
    }

    fn last_key(&self, tree: &str) -> Result<Option<Vec<u8>>, Failed> {
        Ok(self.with(|trees| trees.get(tree)?.last_key_value().map(|(key, _)| key.clone())))
    }

    fn apply(&self, writes: &[Write]) -> Result<(), Failed> {
        let mut trees = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for write in writes {
            let tree = trees.entry(write.tree.clone()).or_default();
            match &write.value {
                Some(value) => tree.insert(write.key.clone(), value.clone()),
                None => tree.remove(&write.key),
            };
        }
        Ok(())
    }

    fn trees(&self) -> Result<Vec<String>, Failed> {
        Ok(self.with(|trees| trees.keys().cloned().collect()))
    }

    fn disk_bytes(&self) -> u64 {
        0
    }
}
