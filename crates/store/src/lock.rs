//! One opener at a time. sled's own lock says `WouldBlock`; this one gives a name to tell a person.

use std::{
    fs::{File, OpenOptions},
    path::Path,
    time::Duration,
};

use crate::error::StoreError;

const FILE: &str = "LOCK";

/// Held while a store, or a directory with one in it, is open; the operating system lets go of it when the
/// process dies.
#[derive(Debug)]
pub struct Lock(File);

impl Drop for Lock {
    /// Lets go at once: a child that is just being started shares the handle until it runs.
    fn drop(&mut self) {
        // Closing the file lets go as well, only perhaps a moment later.
        let _ = fs4::FileExt::unlock(&self.0);
    }
}

/// How often to look again before somebody else is believed to have the file, and how long to wait
/// in between: two seconds and a half in all.
const TRIES: u32 = 500;
const PAUSE: Duration = Duration::from_millis(5);

/// Waits until nobody holds sled's own lock, so that a sound directory is never taken for a
/// damaged one. Our own lock is held here, so that what still holds sled's is a store that was just
/// closed: sled lets go in a thread of its own, and a child that is just being started shares the
/// handle for a moment. Anybody else is told.
#[allow(clippy::disallowed_methods, reason = "nobody tells when sled's thread has let go")]
pub(crate) fn ensure_sled_is_free(view: &Path) -> Result<(), StoreError> {
    let Ok(file) = OpenOptions::new().write(true).open(view.join("db")) else { return Ok(()) };
    for _ in 0..TRIES {
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => {
                return fs4::FileExt::unlock(&file)
                    .map_err(|e| StoreError::io("unlocking", crate::open::VIEW_DIR, e));
            }
            Err(fs4::TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(fs4::TryLockError::Error(e)) => {
                return Err(StoreError::io("locking", crate::open::VIEW_DIR, e));
            }
        }
    }
    Err(StoreError::AlreadyOpen)
}

impl Lock {
    /// Takes the lock of a directory.
    ///
    /// # Errors
    /// [`StoreError::AlreadyOpen`] where somebody has it, [`StoreError::Io`].
    pub fn take(dir: &Path) -> Result<Self, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(dir.join(FILE))
            .map_err(|e| StoreError::io("opening", FILE, e))?;
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => Ok(Self(file)),
            Err(fs4::TryLockError::WouldBlock) => Err(StoreError::AlreadyOpen),
            Err(fs4::TryLockError::Error(e)) => Err(StoreError::io("locking", FILE, e)),
        }
    }
}
