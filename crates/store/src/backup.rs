//! A sealed copy, read back before it is called one; and the way back from it.
//!
//! A backup is `FORMAT`, the slots and the journal, with a manifest written last: a copy without one
//! was interrupted. The tables are not copied, since the journal fills them. The manifest names each
//! file's length and SHA-256 for anybody, and is itself sealed for the holder of the key, so that a
//! backup whose last files were taken away is not taken for a whole one.

use std::{path::Path, sync::Arc};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    apply::Head,
    base,
    disk::{Disk, RealDisk},
    error::{Place, StoreError},
    format::{self, from_hex_vec, to_hex},
    journal::Journal,
    keys::Keys,
    open::catch_up,
    planted::{Fault, planted},
    repair::Memory,
    segment,
    slot::Unlock,
    slots::{self, Slots},
    store::Store,
    view::MemoryRows,
};

pub(crate) const MANIFEST: &str = "MANIFEST";

/// What a backup holds, as it was read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackupReport {
    /// Sequence of the last commit in it.
    pub position: u64,
    /// Frames, each opened from the copy.
    pub frames: u64,
    /// Files copied, without the manifest.
    pub files: usize,
    /// Their sum, in bytes.
    pub bytes: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    position: u64,
    frames: u64,
    files: Vec<FileSum>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct FileSum {
    name: String,
    bytes: u64,
    sha256: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Sealed {
    manifest: Manifest,
    seal: String,
}

impl Store {
    /// Copies the store to `to`, reads the copy back, opens every frame in it, and only then writes
    /// the manifest. Commits go on meanwhile and are not in it; pruning waits.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`] if `to` holds files; what is wrong with the copy, by its name;
    /// [`StoreError::DiskFull`], [`StoreError::Io`].
    pub fn backup(&self, to: &Path) -> Result<BackupReport, StoreError> {
        let _pruning_waits = self.copying();
        let target = RealDisk::new(to);
        ensure_empty(&target)?;
        // What is durable now stays as it is: segments only grow, and bases are written once.
        let (position, names, end) = {
            let writer = self.writer();
            let mut names = vec![format::FILE.to_owned(), slots::FILE.to_owned()];
            names.extend(writer.journal.files());
            let end = writer.journal.end().map(|(file, len)| (file.clone(), len));
            (writer.journal.position().0, names, end)
        };
        let mut files = Vec::new();
        for name in names {
            let mut bytes = read(self.disk.as_ref(), &name)?;
            if let Some((_, len)) = end.as_ref().filter(|(last, _)| *last == name) {
                bytes.truncate(usize::try_from(*len).unwrap_or(usize::MAX));
            }
            put(&target, &name, &bytes)?;
            files.push(FileSum::of(&name, &bytes));
        }
        let frames = if planted(Fault::BackupUnread) {
            position
        } else {
            read_back(&target, &self.keys, &files, position)?
        };
        let manifest = Manifest { position, frames, files };
        let report = manifest.report();
        let seal = to_hex(&self.keys.records.seal(&manifest.place(), &[])?);
        let text = serde_json::to_vec_pretty(&Sealed { manifest, seal })
            .map_err(|e| StoreError::io("writing", MANIFEST, e.into()))?;
        target.replace(MANIFEST, &text).map_err(|e| StoreError::io("writing", MANIFEST, e))?;
        Ok(report)
    }

    /// Reads a backup of this store again: sums, seals, every frame.
    ///
    /// # Errors
    /// What is wrong with it, by its name; [`StoreError::Tampered`] if it is another store's.
    pub fn verify_backup(&self, from: &Path) -> Result<BackupReport, StoreError> {
        verify(&RealDisk::new(from), &self.keys).map(|manifest| manifest.report())
    }

    /// Rehearses a restore of a backup of this store without writing anything: its records are put
    /// together from the copy and counted.
    ///
    /// # Errors
    /// As [`Store::verify_backup`].
    pub fn rehearse(&self, from: &Path) -> Result<u64, StoreError> {
        read_into_memory(from, &self.keys).map(|(_, head)| head.records)
    }
}

/// Makes a store in `to` from the backup in `from` and opens it. What was committed after the backup
/// is not in it: a laptop's owner then takes a new identity, since the district is ahead of its chain.
///
/// # Errors
/// [`StoreError::Missing`] for a file or the manifest, [`StoreError::Truncated`],
/// [`StoreError::Damaged`], [`StoreError::Tampered`], [`StoreError::AlreadyExists`] if `to` holds
/// files; and whatever [`Store::open`] may say.
pub fn restore(from: &Path, to: &Path, unlock: Unlock<'_>) -> Result<Store, StoreError> {
    let (source, target) = (RealDisk::new(from), RealDisk::new(to));
    ensure_empty(&target)?;
    let format = format::read(&source)?;
    let slots = Slots::read_copy(&source, slots::FILE)?;
    let keys = Keys::new(format.database, slots.open(format.database, &unlock)?.master);
    let manifest = verify(&source, &keys)?;
    let (first, rest): (Vec<_>, Vec<_>) =
        manifest.files.iter().partition(|file| file.name == format::FILE);
    for file in &rest {
        let bytes = read(&source, &file.name)?;
        put(&target, &file.name, &bytes)?;
        if file.name == slots::FILE {
            put(&target, slots::COPY, &bytes)?;
        }
    }
    let rest: Vec<FileSum> = rest.into_iter().cloned().collect();
    read_back(&target, &keys, &rest, manifest.position)?;
    // FORMAT last, and only when all else was read back: until then there is no store.
    for file in first {
        put(&target, &file.name, &read(&source, &file.name)?)?;
        file.compare(&read(&target, &file.name)?)?;
    }
    Store::open(to, unlock)
}

/// The records of a verified backup, in memory.
pub(crate) fn read_into_memory(from: &Path, keys: &Keys) -> Result<Memory, StoreError> {
    let source = RealDisk::new(from);
    let manifest = verify(&source, keys)?;
    let journal = Journal::open(Arc::new(source), keys)?;
    let rows = MemoryRows::default();
    let (head, _) = catch_up(&rows, keys, &journal, Head::default())?;
    if head.position == manifest.position { Ok((rows, head)) } else { Err(tampered()) }
}

/// Manifest, sums and every frame of a backup.
fn verify(source: &RealDisk, keys: &Keys) -> Result<Manifest, StoreError> {
    let text = read(source, MANIFEST)?;
    let damaged = || StoreError::Damaged { file: MANIFEST.to_owned(), at: 0 };
    let sealed: Sealed = serde_json::from_slice(&text).map_err(|_| damaged())?;
    let manifest = sealed.manifest;
    if !manifest.files.iter().all(FileSum::is_ours) {
        return Err(tampered());
    }
    for file in &manifest.files {
        file.compare(&read(source, &file.name)?)?;
    }
    let seal = from_hex_vec(&sealed.seal).ok_or_else(damaged)?;
    if keys.records.open(&manifest.place(), &seal).is_none() {
        return Err(tampered());
    }
    read_back(source, keys, &manifest.files, manifest.position)?;
    Ok(manifest)
}

impl Manifest {
    fn place(&self) -> Vec<u8> {
        // A struct of strings and numbers always serialises.
        let json = serde_json::to_vec(self).unwrap_or_default();
        [b"manifest1".as_slice(), &json].concat()
    }

    fn report(&self) -> BackupReport {
        BackupReport {
            position: self.position,
            frames: self.frames,
            files: self.files.len(),
            bytes: self.files.iter().map(|file| file.bytes).sum(),
        }
    }
}

impl FileSum {
    fn of(name: &str, bytes: &[u8]) -> Self {
        let sha256 = to_hex(&Sha256::digest(bytes));
        Self { name: name.to_owned(), bytes: bytes.len() as u64, sha256 }
    }

    /// A manifest does not choose where a restore writes.
    fn is_ours(&self) -> bool {
        let journal = self.name.strip_prefix(segment::DIR).and_then(|rest| rest.strip_prefix('/'));
        journal.is_some_and(|name| segment::is_name(name) || base::is_name(name))
            || self.name == format::FILE
            || self.name == slots::FILE
    }

    fn compare(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let found = bytes.len() as u64;
        if found < self.bytes {
            let (file, expected) = (self.name.clone(), self.bytes);
            return Err(StoreError::Truncated { file, found, expected });
        }
        if Self::of(&self.name, bytes) == *self {
            return Ok(());
        }
        Err(StoreError::Damaged { file: self.name.clone(), at: 0 })
    }
}

/// Reads a copy from its disk: sums, then every seal. Gives the number of frames.
fn read_back(
    copy: &RealDisk,
    keys: &Keys,
    files: &[FileSum],
    position: u64,
) -> Result<u64, StoreError> {
    for file in files {
        file.compare(&read(copy, &file.name)?)?;
    }
    let journal = Journal::open(Arc::new(copy.reopened()), keys)?;
    let frames = journal.replay(keys, 0, &mut |_| Ok(()))?;
    let found = journal.position().0;
    if found == position {
        return Ok(frames);
    }
    Err(StoreError::Truncated { file: journal.last_file(), found, expected: position })
}

fn tampered() -> StoreError {
    StoreError::Tampered { place: Place::Manifest }
}

fn ensure_empty(target: &RealDisk) -> Result<(), StoreError> {
    let list = |dir| target.list(dir).map_err(|e| StoreError::io("listing", ".", e));
    let nothing = list("")?.is_empty() && list(segment::DIR)?.is_empty();
    if nothing { Ok(()) } else { Err(StoreError::AlreadyExists) }
}

fn read(disk: &dyn Disk, name: &str) -> Result<Vec<u8>, StoreError> {
    disk.read(name).map_err(|e| StoreError::io("reading", name, e))
}

fn put(disk: &dyn Disk, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let dir = name.rsplit_once('/').map_or("", |(dir, _)| dir);
    disk.create(name, bytes)
        .and_then(|()| disk.sync(name))
        .and_then(|()| disk.sync_dir(dir))
        .map_err(|e| StoreError::io("writing", name, e))
}
