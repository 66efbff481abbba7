//! From an older format to today's, by copy: the records are read from the old files, written anew,
//! read back and counted; only then `FORMAT` says the new version. Until that moment the old program's
//! files are untouched, and an interrupted migration begins again.
//!
//! 1 → 2: every record into a base beside the old frames. The frames stay until they are pruned like
//! any others.

use std::sync::Arc;

use crate::{
    apply::Head,
    base,
    disk::Disk,
    error::StoreError,
    format::{self, FORMAT_VERSION, Format},
    journal::Journal,
    keys::Keys,
    open::catch_up,
    segment, tables,
    view::MemoryRows,
};

pub(crate) fn to_current(
    disk: &Arc<dyn Disk>,
    keys: &Keys,
    format: Format,
) -> Result<(), StoreError> {
    remove_bases(disk.as_ref())?;
    let journal = Journal::open(Arc::clone(disk), keys)?;
    if journal.position().0 > 0 {
        let rows = MemoryRows::default();
        let (head, _) = catch_up(&rows, keys, &journal, Head::default())?;
        tables::write_base(disk.as_ref(), keys, &rows, head)?;
    }
    format::write(disk.as_ref(), Format { version: FORMAT_VERSION, ..format })
}

/// Format 1 has none: what is there an interrupted migration began.
fn remove_bases(disk: &dyn Disk) -> Result<(), StoreError> {
    let names = disk.list(segment::DIR).map_err(|e| StoreError::io("listing", segment::DIR, e))?;
    for name in names.iter().filter(|name| base::is_name(name)) {
        let file = format!("{}/{name}", segment::DIR);
        disk.remove(&file).map_err(|e| StoreError::io("removing", &file, e))?;
    }
    Ok(())
}
