//! The operating system's file system.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::{Disk, parent};

/// So many files stay open: the journal's last one and the mark are written at every commit.
const LIMIT_OPEN: usize = 4;

/// Files under one directory. The files that were written last stay open.
#[derive(Debug)]
pub struct RealDisk {
    root: PathBuf,
    open: Mutex<HashMap<String, File>>,
}

impl RealDisk {
    /// Files under `root`; the directory is made when the first file is.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), open: Mutex::default() }
    }

    /// Another handle on the same files.
    pub(crate) fn reopened(&self) -> Self {
        Self::new(&self.root)
    }

    fn path(&self, name: &str) -> PathBuf {
        name.split('/').fold(self.root.clone(), |path, part| path.join(part))
    }

    fn open(&self) -> MutexGuard<'_, HashMap<String, File>> {
        // The map holds handles only: after a panic elsewhere it is as good as before.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with_open<T>(
        &self,
        name: &str,
        act: impl FnOnce(&mut File) -> io::Result<T>,
    ) -> io::Result<T> {
        let mut open = self.open();
        if !open.contains_key(name) {
            let file = OpenOptions::new().write(true).open(self.path(name))?;
            keep(&mut open, name, file);
        }
        open.get_mut(name).map_or_else(|| Err(io::ErrorKind::NotFound.into()), act)
    }
}

impl Disk for RealDisk {
    fn list(&self, dir: &str) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(self.path(dir)) {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(e) => return Err(e),
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(names)
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        fs::read(self.path(file))
    }

    fn len(&self, file: &str) -> io::Result<u64> {
        fs::metadata(self.path(file)).map(|found| found.len())
    }

    fn create(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.path(file);
        let dir = self.path(parent(file));
        create_directory(&dir)?;
        let mut handle = OpenOptions::new().write(true).create_new(true).open(path)?;
        handle.write_all(bytes)?;
        keep(&mut self.open(), file, handle);
        Ok(())
    }

    fn append(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.with_open(file, |handle| {
            handle.seek(SeekFrom::End(0))?;
            handle.write_all(bytes)
        })
    }

    fn overwrite(&self, file: &str, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.with_open(file, |handle| {
            handle.seek(SeekFrom::Start(at))?;
            handle.write_all(bytes)
        })
    }

    fn truncate(&self, file: &str, len: u64) -> io::Result<()> {
        self.with_open(file, |handle| handle.set_len(len))
    }

    fn sync(&self, file: &str) -> io::Result<()> {
        self.with_open(file, |handle| handle.sync_data())
    }

    fn sync_dir(&self, dir: &str) -> io::Result<()> {
        sync_directory(&self.path(dir))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        // Windows refuses to rename what is open.
        self.open().clear();
        fs::rename(self.path(from), self.path(to))
    }

    fn remove(&self, file: &str) -> io::Result<()> {
        self.open().clear();
        match fs::remove_file(self.path(file)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
            _ => Ok(()),
        }
    }
}

fn keep(open: &mut HashMap<String, File>, name: &str, file: File) {
    if open.len() >= LIMIT_OPEN {
        open.clear();
    }
    open.insert(name.to_owned(), file);
}

/// Makes a directory and what is missing above it, each durably in the one above.
pub(crate) fn create_directory(dir: &Path) -> io::Result<()> {
    if dir.is_dir() {
        return Ok(());
    }
    let above = dir.parent().filter(|above| !above.as_os_str().is_empty());
    if let Some(above) = above {
        create_directory(above)?;
    }
    match fs::create_dir(dir) {
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists => Err(e),
        _ => sync_directory(above.unwrap_or(Path::new("."))),
    }
}

#[cfg(unix)]
fn sync_directory(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

/// Windows has no handle to sync a directory by; NTFS journals its own metadata.
#[cfg(not(unix))]
fn sync_directory(_dir: &Path) -> io::Result<()> {
    Ok(())
}
