//! Disks between the store and the real one: one that fails when told to, and one that writes down
//! everything it is asked for.

use std::{
    io,
    path::Path,
    sync::{Mutex, PoisonError},
};

use tannha_store::disk::{Disk, RealDisk, SimulatedDisk};

/// What a disk was asked to change.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    Create(String, Vec<u8>),
    Append(String, Vec<u8>),
    Overwrite(String, u64, Vec<u8>),
    Truncate(String, u64),
    Sync(String),
    SyncDir(String),
    Rename(String, String),
    Remove(String),
}

impl Asked {
    pub(crate) fn of(&self, disk: &dyn Disk) -> io::Result<()> {
        match self {
            Self::Create(file, bytes) => disk.create(file, bytes),
            Self::Append(file, bytes) => disk.append(file, bytes),
            Self::Overwrite(file, at, bytes) => disk.overwrite(file, *at, bytes),
            Self::Truncate(file, len) => disk.truncate(file, *len),
            Self::Sync(file) => disk.sync(file),
            Self::SyncDir(dir) => disk.sync_dir(dir),
            Self::Rename(from, to) => disk.rename(from, to),
            Self::Remove(file) => disk.remove(file),
        }
    }
}

#[derive(Debug, Default)]
struct State {
    asked: Vec<Asked>,
    /// Changes fail from this many on.
    changes_fail_after: Option<(usize, io::ErrorKind)>,
    /// Reading this file fails.
    unreadable: Option<String>,
}

/// The real disk, watched.
#[derive(Debug)]
pub(crate) struct WatchedDisk {
    real: RealDisk,
    state: Mutex<State>,
}

impl WatchedDisk {
    pub(crate) fn new(root: &Path) -> Self {
        Self { real: RealDisk::new(root), state: Mutex::default() }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many changes were asked for.
    pub(crate) fn count(&self) -> usize {
        self.state().asked.len()
    }

    /// All of them.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.state().asked.clone()
    }

    /// The change that comes after `more` further ones fails, and all after it.
    pub(crate) fn fail_after(&self, more: usize, kind: io::ErrorKind) {
        let mut state = self.state();
        state.changes_fail_after = Some((state.asked.len() + more, kind));
    }

    pub(crate) fn make_unreadable(&self, file: &str) {
        self.state().unreadable = Some(file.to_owned());
    }

    pub(crate) fn mend(&self) {
        let mut state = self.state();
        (state.changes_fail_after, state.unreadable) = (None, None);
    }

    fn change(&self, asked: Asked) -> io::Result<()> {
        {
            let mut state = self.state();
            state.asked.push(asked.clone());
            if let Some((after, kind)) = state.changes_fail_after
                && state.asked.len() > after
            {
                // A full disk takes half of the bytes; what makes room still works.
                let half = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
                match &asked {
                    Asked::Append(file, bytes) => {
                        self.real.append(file, &half(bytes))?;
                        return Err(kind.into());
                    }
                    Asked::Remove(_) | Asked::Truncate(..)
                        if kind == io::ErrorKind::StorageFull => {}
                    _ => return Err(kind.into()),
                }
            }
        }
        asked.of(&self.real)
    }
}

impl Disk for WatchedDisk {
    fn list(&self, dir: &str) -> io::Result<Vec<String>> {
        self.real.list(dir)
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        if self.state().unreadable.as_deref() == Some(file) {
            return Err(io::Error::other("input/output error"));
        }
        self.real.read(file)
    }

    fn len(&self, file: &str) -> io::Result<u64> {
        self.real.len(file)
    }

    fn create(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.change(Asked::Create(file.to_owned(), bytes.to_vec()))
    }

    fn append(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.change(Asked::Append(file.to_owned(), bytes.to_vec()))
    }

    fn overwrite(&self, file: &str, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.change(Asked::Overwrite(file.to_owned(), at, bytes.to_vec()))
    }

    fn truncate(&self, file: &str, len: u64) -> io::Result<()> {
        self.change(Asked::Truncate(file.to_owned(), len))
    }

    fn sync(&self, file: &str) -> io::Result<()> {
        self.change(Asked::Sync(file.to_owned()))
    }

    fn sync_dir(&self, dir: &str) -> io::Result<()> {
        self.change(Asked::SyncDir(dir.to_owned()))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.change(Asked::Rename(from.to_owned(), to.to_owned()))
    }

    fn remove(&self, file: &str) -> io::Result<()> {
        self.change(Asked::Remove(file.to_owned()))
    }
}

/// The files of a simulated disk, as files in `dir`.
pub(crate) fn lay_out(disk: &SimulatedDisk, dir: &Path) {
    for under in ["", "journal"] {
        for name in disk.list(under).unwrap() {
            let name = if under.is_empty() { name } else { format!("{under}/{name}") };
            let path = dir.join(&name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, disk.read(&name).unwrap()).unwrap();
        }
    }
}
