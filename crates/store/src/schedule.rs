//! Backups by schedule: taken when one is due, read back, thinned as they age.
//!
//! ```text
//! <root>/<seconds since 1970>-<position>/      a backup; without its manifest it was interrupted
//! ```
//!
//! The caller has the clock and looks in now and then. A clock that jumps makes a backup too many,
//! never one too few, and thinning never takes the one that reaches furthest.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;

use crate::{
    backup::{self, BackupReport},
    error::StoreError,
    store::Store,
};

const DAY_S: i64 = 24 * 3600;

/// How often to back up, and how many to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// A backup is due when the last one is older than this, in seconds.
    pub every_s: i64,
    /// Of each of the last so many days one is kept.
    pub days: i64,
    /// Of each of the last so many weeks one is kept.
    pub weeks: i64,
    /// Of each of the last so many times thirty days one is kept.
    pub months: i64,
}

impl Schedule {
    /// Every four hours of use; a week of days, five weeks, a year.
    pub const OFFICE: Self = Self { every_s: 4 * 3600, days: 7, weeks: 5, months: 12 };
}

/// A finished backup under a root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeptBackup {
    /// Where it is.
    pub dir: PathBuf,
    /// When it was taken, by the caller's clock, in seconds since 1970.
    pub taken_s: i64,
    /// Sequence of the last commit in it.
    pub position: u64,
}

/// What a scheduled look did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scheduled {
    /// The new backup.
    pub taken: KeptBackup,
    /// What reading it back gave.
    pub report: BackupReport,
    /// How many old or interrupted ones were removed.
    pub removed: u64,
}

/// The finished backups under `root`, the newest first; none if there is no such directory.
///
/// # Errors
/// [`StoreError::Io`].
pub fn backups(root: &Path) -> Result<Vec<KeptBackup>, StoreError> {
    Ok(list(root)?.into_iter().filter(|(_, whole)| *whole).map(|(kept, _)| kept).collect())
}

impl Store {
    /// Backs up under `root` if that is due at `now_s` and something was committed since; then thins.
    ///
    /// # Errors
    /// As [`Store::backup`]; what was begun is removed again, and the older ones stay.
    pub fn backup_if_due(
        &self,
        root: &Path,
        now_s: i64,
        schedule: Schedule,
    ) -> Result<Option<Scheduled>, StoreError> {
        let before = list(root)?;
        let mut whole = before.iter().filter(|(_, whole)| *whole).map(|(kept, _)| kept);
        // A clock that was turned back must not silence the schedule for as long.
        let recent = |kept: &KeptBackup| (0..schedule.every_s).contains(&(now_s - kept.taken_s));
        let covered = |kept: &KeptBackup| kept.position == self.position().0;
        if whole.any(|kept| recent(kept) || covered(kept)) {
            return Ok(None);
        }
        let taken_s = (now_s..).find(|at| before.iter().all(|(kept, _)| kept.taken_s != *at));
        let taken_s = taken_s.unwrap_or(now_s);
        let dir = root.join(format!("{taken_s:012}-{:016}", self.position().0));
        let report = match self.backup(&dir) {
            Ok(report) => report,
            Err(error) => {
                let _ = fs::remove_dir_all(&dir);
                return Err(error);
            }
        };
        let taken = KeptBackup { dir, taken_s, position: report.position };
        let removed = thin_out(root, now_s, schedule)?;
        Ok(Some(Scheduled { taken, report, removed }))
    }
}

/// Removes interrupted backups and those that no rule keeps.
fn thin_out(root: &Path, now_s: i64, schedule: Schedule) -> Result<u64, StoreError> {
    let all = list(root)?;
    let whole: Vec<KeptBackup> =
        all.iter().filter(|(_, whole)| *whole).map(|(kept, _)| kept.clone()).collect();
    let keep = kept(&whole, now_s, schedule);
    let mut removed = 0;
    for (backup, _) in all.iter().filter(|(backup, _)| !keep.contains(&backup.dir)) {
        fs::remove_dir_all(&backup.dir).map_err(|e| StoreError::io("removing", "backup", e))?;
        removed += 1;
    }
    Ok(removed)
}

/// Those that some rule keeps: the newest, the one that reaches furthest, and of each day, week and
/// month in reach the latest.
fn kept(all: &[KeptBackup], now_s: i64, schedule: Schedule) -> BTreeSet<PathBuf> {
    let mut keep = BTreeSet::new();
    keep.extend(all.iter().max_by_key(|kept| kept.taken_s).map(|kept| kept.dir.clone()));
    let furthest = all.iter().max_by_key(|kept| (kept.position, kept.taken_s));
    keep.extend(furthest.map(|kept| kept.dir.clone()));
    let rules =
        [(DAY_S, schedule.days), (7 * DAY_S, schedule.weeks), (30 * DAY_S, schedule.months)];
    for (length, count) in rules {
        let mut seen = BTreeSet::new();
        let mut newest_first: Vec<&KeptBackup> = all.iter().collect();
        newest_first.sort_by_key(|kept| std::cmp::Reverse(kept.taken_s));
        for kept in newest_first {
            let age = now_s.div_euclid(length) - kept.taken_s.div_euclid(length);
            if age < count && seen.insert(age) {
                keep.insert(kept.dir.clone());
            }
        }
    }
    keep
}

/// Every backup under `root`, the newest first, and whether it was finished.
fn list(root: &Path) -> Result<Vec<(KeptBackup, bool)>, StoreError> {
    let listing = |e| StoreError::io("listing", "backup", e);
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(listing(e)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(listing)?;
        let name = entry.file_name();
        let parts = name.to_str().and_then(|name| name.split_once('-'));
        let Some((taken_s, position)) = parts else { continue };
        let (Ok(taken_s), Ok(position)) = (taken_s.parse(), position.parse()) else { continue };
        let dir = entry.path();
        let whole = dir.join(backup::MANIFEST).is_file();
        found.push((KeptBackup { dir, taken_s, position }, whole));
    }
    found.sort_by_key(|(kept, _)| std::cmp::Reverse((kept.taken_s, kept.position)));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{CASES, laptop, put};

    fn taken(taken_s: i64, position: u64) -> KeptBackup {
        KeptBackup { dir: PathBuf::from(format!("{taken_s}-{position}")), taken_s, position }
    }

    fn after(days: i64, per_day: i64) -> usize {
        let all: Vec<KeptBackup> = (0..days * per_day)
            .map(|n| taken(1_000 * DAY_S + n * DAY_S / per_day, n.unsigned_abs()))
            .collect();
        kept(&all, all.last().unwrap().taken_s, Schedule::OFFICE).len()
    }

    #[test]
    fn a_year_of_backups_is_thinned_to_days_weeks_and_months() {
        assert_eq!(after(1, 3), 1);
        assert_eq!(after(5, 3), 5);
        assert!((18..=24).contains(&after(400, 3)), "{}", after(400, 3));
    }

    #[test]
    fn the_newest_and_the_one_that_reaches_furthest_always_stay() {
        // The clock was a year ahead once, and on another day a smaller store was put back.
        let all = [taken(400 * DAY_S, 5), taken(10 * DAY_S, 90), taken(35 * DAY_S, 7)];
        let keep = kept(&all, 35 * DAY_S, Schedule { days: 1, weeks: 0, months: 0, every_s: 1 });
        for expected in &all {
            assert!(keep.contains(&expected.dir), "{expected:?}");
        }
    }

    #[test]
    fn a_backup_is_taken_when_due_and_not_when_nothing_changed() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().join("backups");
        let store = Store::create(&home.path().join("store"), laptop()).unwrap();
        store.commit(put(CASES, b"k", b"1")).unwrap();
        let at = |now_s| store.backup_if_due(&root, now_s, Schedule::OFFICE).unwrap();
        let hour = 3600;
        assert_eq!(at(1_000 * hour).unwrap().report.position, 1);
        assert_eq!(at(1_005 * hour), None, "nothing was committed since");
        store.commit(put(CASES, b"k", b"2")).unwrap();
        assert_eq!(at(1_003 * hour), None, "not yet");
        assert_eq!(at(1_004 * hour).unwrap().taken.position, 2);
        store.commit(put(CASES, b"k", b"3")).unwrap();
        assert!(at(500 * hour).is_some(), "the clock was turned back");
        let all = backups(&root).unwrap();
        assert_eq!(all.iter().map(|kept| kept.position).max(), Some(3));
        for kept in &all {
            store.verify_backup(&kept.dir).unwrap();
        }
    }

    #[test]
    fn an_interrupted_backup_is_none_and_is_removed() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().join("backups");
        let store = Store::create(&home.path().join("store"), laptop()).unwrap();
        store.commit(put(CASES, b"k", b"1")).unwrap();
        let begun = root.join(format!("{:012}-{:016}", 5, 1));
        fs::create_dir_all(begun.join("journal")).unwrap();
        fs::write(begun.join("FORMAT"), b"half").unwrap();
        fs::write(root.join("doc"), b"not ours").unwrap();
        assert_eq!(backups(&root).unwrap(), []);
        let done = store.backup_if_due(&root, 9, Schedule::OFFICE).unwrap().unwrap();
        assert_eq!(done.removed, 1);
        assert!(!begun.exists() && root.join("doc").exists());
    }
}
