//! A file of filler, given up when the disk is full: the officer's last saves and a sync still
//! succeed, and there is time to make room.

use crate::{disk::Disk, error::StoreError};

pub(crate) const FILE: &str = "ballast";
const STEP: usize = 1 << 20;

/// Brings the ballast to `bytes`. A disk without room for it is no error: it is low, and that is said.
pub(crate) fn fill(disk: &dyn Disk, bytes: u64) -> Result<bool, StoreError> {
    match try_fill(disk, bytes) {
        Ok(()) => Ok(true),
        Err(e) => match StoreError::io("filling", FILE, e) {
            StoreError::DiskFull => release(disk).map(|_| false),
            other => Err(other),
        },
    }
}

/// Gives the room back; `false` if there was none to give.
pub(crate) fn release(disk: &dyn Disk) -> Result<bool, StoreError> {
    let there = disk.list("").is_ok_and(|names| names.iter().any(|name| name == FILE));
    if there {
        disk.remove(FILE)
            .and_then(|()| disk.sync_dir(""))
            .map_err(|e| StoreError::io("removing", FILE, e))?;
    }
    Ok(there)
}

fn try_fill(disk: &dyn Disk, bytes: u64) -> std::io::Result<()> {
    let mut there = match disk.len(FILE) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => None,
        other => Some(other?),
    };
    if bytes == 0 || there.is_some_and(|len| len >= bytes) {
        return Ok(());
    }
    if there.is_none() {
        disk.create(FILE, &[])?;
        there = Some(0);
    }
    // Not zeros: a file system may keep those without using room.
    let step: Vec<u8> = (1..=u8::MAX).cycle().take(STEP).collect();
    let mut left = usize::try_from(bytes - there.unwrap_or(0)).unwrap_or(usize::MAX);
    while left > 0 {
        let part = left.min(STEP);
        disk.append(FILE, &step[..part])?;
        left -= part;
    }
    disk.sync(FILE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::SimulatedDisk;

    #[test]
    fn a_ballast_that_was_only_begun_is_completed() {
        let disk = SimulatedDisk::new();
        disk.create(FILE, &[1; 700]).unwrap();
        assert!(fill(&disk, 3_000).unwrap());
        assert_eq!(disk.len(FILE).unwrap(), 3_000);
        disk.set_capacity(Some(3_500));
        disk.remove(FILE).unwrap();
        assert!(!fill(&disk, 4_000).unwrap());
        assert_eq!(disk.used(), 0, "half a ballast helps nobody");
    }
}
