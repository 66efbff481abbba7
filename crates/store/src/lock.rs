//! One opener at a time. sled's own lock says `WouldBlock`; this one gives a name to tell a person.

use std::{
    fs::{File, OpenOptions},
    path::Path,
};

use crate::error::StoreError;

const FILE: &str = "LOCK";

/// Held while the store is open; the operating system lets go of it when the process dies.
#[derive(Debug)]
pub(crate) struct Lock(#[allow(dead_code, reason = "held for its lock")] File);

impl Lock {
    pub(crate) fn take(dir: &Path) -> Result<Self, StoreError> {
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
