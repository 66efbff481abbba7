//! sled 0.34.7, kept at arm's length: it may panic on damaged files, so every call is caught, and
//! it does not sync on Linux, so nothing here is trusted to survive a power cut.
//!
//! Rules that were measured: values stay under 4 KiB (larger ones become files that are never
//! synced); closures of transactions are pure (they run again on conflict); ids never come from sled;
//! half-written snapshots are removed before opening.

use std::{
    collections::HashMap,
    fs, io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::{PoisonError, RwLock},
};

use sled::{
    Transactional, Tree,
    transaction::{ConflictableTransactionError, TransactionError, TransactionalTree},
};

use super::{Failed, Row, Rows, Write};

/// Kept small: the window and its browser share the laptop's memory.
const CACHE_BYTES: u64 = 64 << 20;
/// Lazy: the journal is what is durable.
const FLUSH_EVERY_MS: u64 = 1_000;

/// An open sled database.
pub(crate) struct SledRows {
    /// There until it is dropped.
    db: Option<sled::Db>,
    trees: RwLock<HashMap<String, Tree>>,
}

impl std::fmt::Debug for SledRows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SledRows")
    }
}

impl Drop for SledRows {
    /// Closing flushes, and on a bad disk sled may panic over it; the journal has everything.
    fn drop(&mut self) {
        let trees = std::mem::take(self.trees.get_mut().unwrap_or_else(PoisonError::into_inner));
        let db = self.db.take();
        let _ = catch_unwind(AssertUnwindSafe(move || drop((trees, db))));
    }
}

impl SledRows {
    /// Opens or creates the database in `dir`. An error means that the directory is to be set aside.
    pub(crate) fn open(dir: &Path) -> Result<Self, Failed> {
        remove_half_written_snapshots(dir)
            .map_err(|_| Failed { doing: "removing half-written snapshots", full: false })?;
        let config = sled::Config::new()
            .path(dir)
            .cache_capacity(CACHE_BYTES)
            .flush_every_ms(Some(FLUSH_EVERY_MS));
        guarded("opening", || {
            let db = config.open()?;
            let mut trees = HashMap::new();
            for name in db.tree_names() {
                let tree = db.open_tree(&name)?;
                trees.insert(String::from_utf8_lossy(&name).into_owned(), tree);
            }
            Ok(Self { db: Some(db), trees: RwLock::new(trees) })
        })
    }

    fn db(&self) -> sled::Result<&sled::Db> {
        self.db.as_ref().ok_or_else(|| sled::Error::Unsupported("closed".into()))
    }

    /// The tree, made if it is not there.
    fn tree(&self, name: &str) -> sled::Result<Tree> {
        if let Some(tree) = self.existing(name) {
            return Ok(tree);
        }
        let tree = self.db()?.open_tree(name)?;
        let mut trees = self.trees.write().unwrap_or_else(PoisonError::into_inner);
        Ok(trees.entry(name.to_owned()).or_insert(tree).clone())
    }

    /// A tree that exists; reading must not make one.
    fn existing(&self, name: &str) -> Option<Tree> {
        self.trees.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }
}

impl Rows for SledRows {
    fn get(&self, tree: &str, key: &[u8]) -> Result<Option<Vec<u8>>, Failed> {
        guarded("reading", || {
            let Some(tree) = self.existing(tree) else { return Ok(None) };
            Ok(tree.get(key)?.map(|value| value.to_vec()))
        })
    }

    fn page(&self, tree: &str, from: &[u8], limit: usize) -> Result<Vec<Row>, Failed> {
        guarded("scanning", || {
            let Some(tree) = self.existing(tree) else { return Ok(Vec::new()) };
            tree.range(from..)
                .take(limit)
                .map(|row| row.map(|(key, value)| (key.to_vec(), value.to_vec())))
                .collect()
        })
    }

    fn last_key(&self, tree: &str) -> Result<Option<Vec<u8>>, Failed> {
        guarded("scanning", || {
            let Some(tree) = self.existing(tree) else { return Ok(None) };
            Ok(tree.last()?.map(|(key, _)| key.to_vec()))
        })
    }

    fn apply(&self, writes: &[Write]) -> Result<(), Failed> {
        // A transaction over no tree panics inside sled.
        if writes.is_empty() {
            return Ok(());
        }
        guarded("writing", || {
            let mut names: Vec<&str> = writes.iter().map(|write| write.tree.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            let trees =
                names.iter().map(|name| self.tree(name)).collect::<sled::Result<Vec<_>>>()?;
            let result = trees.as_slice().transaction(|views| apply_all(&names, views, writes));
            result.map_err(|e| match e {
                TransactionError::Storage(e) => e,
                TransactionError::Abort(()) => sled::Error::Unsupported("aborted".into()),
            })
        })
    }

    fn trees(&self) -> Result<Vec<String>, Failed> {
        let trees = self.trees.read().unwrap_or_else(PoisonError::into_inner);
        Ok(trees.keys().cloned().collect())
    }

    fn disk_bytes(&self) -> u64 {
        guarded("measuring", || self.db()?.size_on_disk()).unwrap_or(0)
    }
}

fn apply_all(
    names: &[&str],
    views: &[TransactionalTree],
    writes: &[Write],
) -> Result<(), ConflictableTransactionError<()>> {
    for write in writes {
        // `names` is sorted and holds every tree of `writes`.
        let Ok(at) = names.binary_search(&write.tree.as_str()) else { continue };
        match &write.value {
            Some(value) => views[at].insert(write.key.as_slice(), value.as_slice())?,
            None => views[at].remove(write.key.as_slice())?,
        };
    }
    Ok(())
}

/// Runs a call into sled; an error and a panic are the same to us.
fn guarded<T>(doing: &'static str, call: impl FnOnce() -> sled::Result<T>) -> Result<T, Failed> {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(sled::Error::Io(e))) => Err(Failed { doing, full: is_full(&e) }),
        Ok(Err(_)) | Err(_) => Err(Failed { doing, full: false }),
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}

/// A kill while sled writes a snapshot leaves `snap.*.generating`, and the next opening fails on it.
fn remove_half_written_snapshots(dir: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(e),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
