//! The few things the store asks of a file system, so that a simulation can take the power away
//! between any two of them.
//!
//! Names are relative to the data directory, with `/` between parts. Nothing is durable before
//! [`Disk::sync`] (a file's bytes) and [`Disk::sync_dir`] (that the file is there under its name).

mod real;
mod simulated;

use std::{fmt, io};

pub use real::RealDisk;
pub(crate) use real::create_directory;
pub use simulated::SimulatedDisk;

use crate::planted::{Fault, planted};

/// A directory of files.
pub trait Disk: Send + Sync + fmt::Debug {
    /// The names of the files directly in `dir` (empty for the root), sorted; none if it is absent.
    ///
    /// # Errors
    /// The file system's.
    fn list(&self, dir: &str) -> io::Result<Vec<String>>;

    /// The whole file.
    ///
    /// # Errors
    /// `NotFound`, or the file system's.
    fn read(&self, file: &str) -> io::Result<Vec<u8>>;

    /// The file's length in bytes.
    ///
    /// # Errors
    /// `NotFound`, or the file system's.
    fn len(&self, file: &str) -> io::Result<u64>;

    /// A new file with these bytes, and the directory around it.
    ///
    /// # Errors
    /// `AlreadyExists`, `StorageFull`, or the file system's.
    fn create(&self, file: &str, bytes: &[u8]) -> io::Result<()>;

    /// Adds to the end. After an error any part of `bytes` may have been written.
    ///
    /// # Errors
    /// `StorageFull`, or the file system's.
    fn append(&self, file: &str, bytes: &[u8]) -> io::Result<()>;

    /// Writes over the file's bytes from `at` on, in place. For notes that may be lost or torn until
    /// they are synced: any mixture of old and new bytes may be there after a power cut.
    ///
    /// # Errors
    /// `NotFound`, or the file system's.
    fn overwrite(&self, file: &str, at: u64, bytes: &[u8]) -> io::Result<()>;

    /// Cuts the file to `len` bytes.
    ///
    /// # Errors
    /// The file system's.
    fn truncate(&self, file: &str, len: u64) -> io::Result<()>;

    /// Makes the file's bytes and length durable (`fdatasync`).
    ///
    /// # Errors
    /// The file system's; the bytes since the last success may then be lost.
    fn sync(&self, file: &str) -> io::Result<()>;

    /// Makes creations, renames and removals in `dir` durable.
    ///
    /// # Errors
    /// The file system's.
    fn sync_dir(&self, dir: &str) -> io::Result<()>;

    /// Renames a file over whatever has the new name.
    ///
    /// # Errors
    /// The file system's.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a file; no error if it is not there.
    ///
    /// # Errors
    /// The file system's.
    fn remove(&self, file: &str) -> io::Result<()>;

    /// Replaces a file whole: after a crash either the old bytes or the new ones are there.
    ///
    /// # Errors
    /// The file system's; the old file is then untouched.
    fn replace(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        if planted(Fault::ReplaceInPlace) {
            self.remove(file)?;
            self.create(file, bytes)?;
            self.sync(file)?;
            return self.sync_dir(parent(file));
        }
        let fresh = format!("{file}.tmp");
        self.remove(&fresh)?;
        self.create(&fresh, bytes)?;
        self.sync(&fresh)?;
        self.rename(&fresh, file)?;
        self.sync_dir(parent(file))
    }
}

/// The directory part of a name; empty for the root.
fn parent(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(dir, _)| dir)
}
