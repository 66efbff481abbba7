//! A sealed copy, read back before it is called one; and the way back from it.
//!
//! A backup is `FORMAT`, the slots and the journal, with a manifest written last: a copy without one
//! was interrupted. The tables are not copied, since the journal fills them. The manifest names each
//! file's length and SHA-256 for anybody, and is itself sealed for the holder of the key, so that a
//! backup whose last files were taken away is not taken for a whole one.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    disk::{Disk, RealDisk},
    error::{Place, StoreError},
    format::{self, from_hex_vec, to_hex},
    journal::Journal,
    keys::Keys,
    segment,
    slot::Unlock,
    slots::{self, Slots},
    store::Store,
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
    /// the manifest. Commits wait meanwhile.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`] if `to` holds files; what is wrong with the copy, by its name;
    /// [`StoreError::DiskFull`], [`StoreError::Io`].
    pub fn backup(&self, to: &Path) -> Result<BackupReport, StoreError> {
        let target = RealDisk::new(to);
        ensure_empty(&target)?;
        let writer = self.writer();
        let mut names = vec![format::FILE.to_owned(), slots::FILE.to_owned()];
        names.extend_from_slice(writer.journal.files());
        let mut files = Vec::new();
        for name in names {
            let bytes = read(self.disk.as_ref(), &name)?;
            put(&target, &name, &bytes)?;
            files.push(FileSum::of(&name, &bytes));
        }
        let frames = read_back(&target, &self.keys, &files, writer.journal.position().0)?;
        let manifest = Manifest { position: writer.journal.position().0, frames, files };
        let report = manifest.report();
        let seal = to_hex(&self.keys.records.seal(&manifest.place(), &[])?);
        let text = serde_json::to_vec_pretty(&Sealed { manifest, seal })
            .map_err(|e| StoreError::io("writing", MANIFEST, e.into()))?;
        target.replace(MANIFEST, &text).map_err(|e| StoreError::io("writing", MANIFEST, e))?;
        Ok(report)
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
    let text = read(&source, MANIFEST)?;
    let damaged = || StoreError::Damaged { file: MANIFEST.to_owned(), at: 0 };
    let sealed: Sealed = serde_json::from_slice(&text).map_err(|_| damaged())?;
    let manifest = sealed.manifest;
    if !manifest.files.iter().all(FileSum::is_ours) {
        return Err(StoreError::Tampered { place: Place::Manifest });
    }
    for file in &manifest.files {
        file.compare(&read(&source, &file.name)?)?;
    }
    let format = format::read(&source)?;
    let slots = Slots::read_copy(&source, slots::FILE)?;
    let keys = Keys::new(format.database, slots.open(format.database, &unlock)?.master);
    let seal = from_hex_vec(&sealed.seal).ok_or_else(damaged)?;
    if keys.records.open(&manifest.place(), &seal).is_none() {
        return Err(StoreError::Tampered { place: Place::Manifest });
    }
    // FORMAT last: until then there is no store.
    for file in manifest.files.iter().rev() {
        put(&target, &file.name, &read(&source, &file.name)?)?;
    }
    read_back(&target, &keys, &manifest.files, manifest.position)?;
    Store::open(to, unlock)
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
        let stem = journal.and_then(|rest| rest.strip_suffix(".journal"));
        stem.is_some_and(|stem| stem.bytes().all(|b| b.is_ascii_digit()))
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

/// Reads a copy from its disk: sums, then every frame's seal. Gives the number of frames.
fn read_back(
    copy: &RealDisk,
    keys: &Keys,
    files: &[FileSum],
    position: u64,
) -> Result<u64, StoreError> {
    for file in files {
        file.compare(&read(copy, &file.name)?)?;
    }
    let journal = Journal::open(std::sync::Arc::new(copy.reopened()), keys)?;
    let frames = journal.replay(keys, 0, &mut |_, _, _| Ok(()))?;
    let found = journal.position().0;
    if found == position {
        return Ok(frames);
    }
    let file = journal.files().last().cloned().unwrap_or_else(|| segment::name(1));
    Err(StoreError::Truncated { file, found, expected: position })
}

fn ensure_empty(target: &RealDisk) -> Result<(), StoreError> {
    let names = target.list("").map_err(|e| StoreError::io("listing", ".", e))?;
    if names.is_empty() { Ok(()) } else { Err(StoreError::AlreadyExists) }
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
