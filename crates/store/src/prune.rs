//! Pruning: old frames make room for a base, but only those that a verified backup holds and that the
//! caller no longer needs.
//!
//! ```text
//!   1 ───────────── floor ────── backup ───────── end        frames
//!   gone            │◀───────── frames that stay ───▶
//!                                            base: every record at the end
//! ```
//!
//! The base alone fills the tables. The frames that stay continue the backup, so that a damaged base
//! costs nothing either.

use std::{fs, path::Path};

use serde::Serialize;

use crate::{
    batch::Position,
    error::StoreError,
    planted::{Fault, planted},
    store::Store,
    tables,
};

/// What a pruning did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PruneReport {
    /// Frames up to here may be gone: the lower of the caller's floor and the backup's end.
    pub floor: u64,
    /// Records in the new base; none if there was nothing to prune.
    pub records: Option<u64>,
    /// Files removed.
    pub removed: u64,
    /// Directories of damaged tables, set aside by earlier openings, removed.
    pub set_aside_removed: u64,
}

impl Store {
    /// Takes away the journal's files whose frames are all in the backup `behind`, which is read once
    /// more for this, and not after `floor`: the last commit that the caller no longer needs one by
    /// one, because the district has receipted what was in it. Commits wait meanwhile.
    ///
    /// # Errors
    /// What is wrong with the backup, by its name, and nothing was touched;
    /// [`StoreError::DiskFull`] if there is no room for the base; [`StoreError::NeedsReopen`].
    pub fn prune(&self, floor: Position, behind: &Path) -> Result<PruneReport, StoreError> {
        let _copying_waits = self.pruning();
        let backup = self.verify_backup(behind)?.position;
        let mut writer = self.write_lock()?;
        let mut floor = floor.0.min(backup).min(writer.head.position);
        if planted(Fault::PruneBeyondBackup) {
            floor = writer.head.position;
        }
        let mut report = PruneReport { floor, records: None, removed: 0, set_aside_removed: 0 };
        if writer.journal.has_before(floor) {
            let head = writer.head;
            let current = writer.journal.base().filter(|base| base.head.position == head.position);
            let base = match current {
                Some(base) => base.clone(),
                None => {
                    let (disk, rows) = (self.disk.as_ref(), self.rows.as_ref());
                    tables::write_base(disk, &self.keys, rows, head)?
                }
            };
            report.records = Some(base.head.records);
            report.removed = writer.journal.prune(base, floor)?;
        } else {
            // A file that goes on growing would never be behind the floor.
            writer.journal.end_segment();
        }
        report.set_aside_removed = self.remove_set_aside_tables()?;
        Ok(report)
    }

    /// Tables that were set aside hold nothing that the journal, which was read whole since, and the
    /// backup do not hold. A journal that was set aside stays for a person.
    fn remove_set_aside_tables(&self) -> Result<u64, StoreError> {
        let Some(dir) = &self.dir else { return Ok(0) };
        let removing = |e| StoreError::io("removing", "damaged", e);
        let mut removed = 0;
        for entry in fs::read_dir(dir).map_err(removing)? {
            let entry = entry.map_err(removing)?;
            let path = entry.path();
            let aside = entry.file_name().to_string_lossy().starts_with("damaged-");
            if aside && path.join("db").is_file() {
                fs::remove_dir_all(path).map_err(removing)?;
                removed += 1;
            }
        }
        Ok(removed)
    }
}
