//! When the journal is damaged, a new one is made from the best of what is left: the tables, a backup,
//! or the old journal up to the damage, each continued with every frame of the old journal that still
//! opens in its place.
//!
//! Asked for by a person, after opening has named the damage: the other way round (tables from the
//! journal) is safe to do unasked, this one gives up the history of changes and keeps their outcome.
//! The damaged files are set aside, never removed. If something that was acknowledged is in none of
//! the sources, nothing is changed unless the caller accepts the loss; then the report names it.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    apply::Head,
    backup,
    base::Base,
    disk::{Disk, RealDisk},
    error::StoreError,
    format::{self, Format},
    frame::Link,
    journal::Journal,
    keys::Keys,
    lock::{self, Lock},
    mark::Mark,
    open::VIEW_DIR,
    salvage::{self, Salvage},
    segment,
    slot::{Setup, Unlock},
    slots::Slots,
    store::Store,
    tables::{self, Judged},
    view::{MemoryRows, Rows},
};

/// The new journal is written here first.
pub(crate) const WORK_DIR: &str = "repair";
/// In it, once the new journal was read back: from here on a repair is only finished.
const COMPLETE: &str = "COMPLETE";

/// What a repair that was interrupted has made.
struct Made(PathBuf);

impl Made {
    fn of(dir: &Path) -> Self {
        Self(dir.join(WORK_DIR))
    }

    /// A new journal that was read back and has not been put in its place.
    fn journal(&self) -> Option<PathBuf> {
        let journal = self.0.join(segment::DIR);
        (self.0.join(COMPLETE).exists() && journal.exists()).then_some(journal)
    }

    /// It is of no use any more. What says that it is complete goes first: half of it must never be
    /// taken for the whole.
    fn forget(&self) -> Result<(), StoreError> {
        if !self.0.exists() {
            return Ok(());
        }
        let disk = RealDisk::new(&self.0);
        disk.remove(COMPLETE)
            .and_then(|()| disk.sync_dir(""))
            .and_then(|()| fs::remove_dir_all(&self.0))
            .map_err(|e| StoreError::io("removing", WORK_DIR, e))
    }
}

/// Whether a repair was interrupted between taking the old journal away and putting the new one in its
/// place: there is no store to open, and nothing is lost.
pub(crate) fn is_between_journals(dir: &Path) -> bool {
    Made::of(dir).journal().is_some() && !dir.join(segment::DIR).exists()
}

/// A store that opens needs nothing of what an interrupted repair has left, and a later repair must not
/// find it: commits have come since. What cannot be removed now is removed another time.
pub(crate) fn tidy(dir: &Path) {
    if dir.join(segment::DIR).exists() {
        let _ = Made::of(dir).forget();
    }
}

/// What a repair may use beyond the store's own files.
#[derive(Debug, Clone, Default)]
pub struct Help {
    /// Backups of this store; which of them are any good is found out.
    pub backups: Vec<PathBuf>,
    /// Go on if commits that were acknowledged are in none of the sources. What the district has
    /// receipted comes back with a sync; this laptop then needs a new identity.
    pub accept_loss: bool,
}

/// Acknowledged commits that are in none of the sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Loss {
    /// Sequence of the first one.
    pub first: u64,
    /// Sequence of the last one.
    pub last: u64,
}

/// Where the records of a repaired store come from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The tables.
    Tables,
    /// This backup.
    Backup(PathBuf),
    /// The old journal, up to the damage.
    Journal,
}

/// What a repair did.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct RepairReport {
    /// `FORMAT` was missing or damaged and was written anew from the slots.
    pub format_rewritten: bool,
    /// The journal was written anew: how many records it holds.
    pub records: Option<u64>,
    /// Where they come from.
    pub source: Option<Source>,
    /// Frames of the damaged journal that the source did not have and that were saved.
    pub salvaged: u64,
    /// What could not be saved; only with [`Help::accept_loss`].
    pub lost: Option<Loss>,
    /// The directories set aside.
    pub moved_to: Vec<String>,
}

/// [`repair_with`] nothing but the store's own files, and no loss.
///
/// # Errors
/// As [`repair_with`].
pub fn repair(dir: &Path, unlock: Unlock<'_>) -> Result<RepairReport, StoreError> {
    repair_with(dir, unlock, &Help::default())
}

/// Mends what opening refuses: a lost or damaged `FORMAT` from the slots, a damaged, truncated or
/// missing journal from the tables, the backups and its own rest. Does nothing to a store that is sound.
///
/// # Errors
/// [`StoreError::Unrepairable`] if acknowledged commits are in none of the sources and the loss was not
/// accepted; nothing is changed then. The unlocking errors of [`Store::open`].
pub fn repair_with(
    dir: &Path,
    unlock: Unlock<'_>,
    help: &Help,
) -> Result<RepairReport, StoreError> {
    let disk = RealDisk::new(dir);
    let mut report = RepairReport::default();
    let (format, format_bad) = read_format(&disk)?;
    let lock = Lock::take(dir)?;
    let slots = Slots::read(&disk, format.database)?.slots;
    let keys = Keys::new(format.database, slots.open(format.database, &unlock)?.master);
    if format_bad {
        format::write(&disk, format)?;
        report.format_rewritten = true;
    }
    let is_wanted = is_between_journals(dir) || journal_fault(dir, &keys)?.is_some();
    match Made::of(dir).journal() {
        Some(made) if is_wanted => finish(dir, &made, &keys, &mut report)?,
        _ => Made::of(dir).forget()?,
    }
    if let Some(fault) = journal_fault(dir, &keys)? {
        rebuild(dir, &keys, &fault, help, &mut report)?;
        // The new journal has a base, which only today's format knows.
        format::write(&disk, Format::new(format.database, format.ballast_bytes))?;
        finish(dir, &dir.join(WORK_DIR).join(segment::DIR), &keys, &mut report)?;
    }
    drop(lock);
    if report != RepairReport::default() {
        drop(Store::open(dir, unlock)?);
    }
    Ok(report)
}

/// `FORMAT`, or what it must have said: the slots know the database.
pub(crate) fn read_format(disk: &RealDisk) -> Result<(Format, bool), StoreError> {
    match format::read(disk) {
        Ok(format) => Ok((format, false)),
        Err(StoreError::Missing { .. } | StoreError::Damaged { .. }) => {
            let database = Slots::database(disk)?;
            Ok((Format::new(database, Setup::BALLAST_BYTES), true))
        }
        Err(other) => Err(other),
    }
}

/// The file of the journal that is at fault, if one is.
fn journal_fault(dir: &Path, keys: &Keys) -> Result<Option<String>, StoreError> {
    let opened = Journal::open(Arc::new(RealDisk::new(dir)), keys)
        .and_then(|journal| journal.replay(keys, 0, &mut |_| Ok(())).map(|_| journal));
    match opened {
        Ok(journal) => {
            let view = dir.join(VIEW_DIR);
            let ahead = view.exists()
                && matches!(tables::judge(&view, keys)?,
                    Judged::Sound(_, head) if head.position > journal.position().0);
            Ok(ahead.then(|| journal.last_file()))
        }
        Err(
            StoreError::Missing { file }
            | StoreError::Truncated { file, .. }
            | StoreError::Damaged { file, .. },
        ) => Ok(Some(file)),
        Err(StoreError::Tampered { .. }) => Ok(Some(segment::DIR.to_owned())),
        Err(other) => Err(other),
    }
}

/// A place to begin from, and what the old journal adds to it.
#[derive(Debug)]
pub(crate) struct Candidate {
    pub(crate) source: Source,
    rows: Box<dyn Rows>,
    pub(crate) head: Head,
    pub(crate) salvage: Salvage,
}

/// The source that reaches furthest, and the last commit that is known to have been acknowledged.
pub(crate) fn best(
    dir: &Path,
    keys: &Keys,
    help: &Help,
) -> Result<(Option<Candidate>, u64), StoreError> {
    let disk = RealDisk::new(dir);
    let (frames, highest) = salvage::frames(&disk)?;
    let mut known = highest;
    if let Some(mark) = Mark::read(&disk, keys.database) {
        known = known.max(mark.position);
    }
    let mut best: Option<Candidate> = None;
    for (source, rows, head) in sources(dir, keys, help)? {
        let salvage = Salvage::after(keys, head, &frames);
        known = known.max(salvage.position);
        // Of two that reach as far the first one is taken: it needs the least salvage.
        if best.as_ref().is_none_or(|best| salvage.position > best.salvage.position) {
            best = Some(Candidate { source, rows, head, salvage });
        }
    }
    Ok((best, known))
}

/// Writes the new journal beside the old one.
fn rebuild(
    dir: &Path,
    keys: &Keys,
    fault: &str,
    help: &Help,
    report: &mut RepairReport,
) -> Result<(), StoreError> {
    let lost = || StoreError::Unrepairable { file: fault.to_owned() };
    let (best, known) = best(dir, keys, help)?;
    let best = best.ok_or_else(lost)?;
    let reached = best.salvage.position;
    if reached < known && !help.accept_loss {
        return Err(lost());
    }
    report.lost = (reached < known).then_some(Loss { first: reached + 1, last: known });
    report.salvaged = best.salvage.frames;
    report.source = Some(best.source);
    let head = best.salvage.apply(best.rows.as_ref(), keys, best.head)?;
    Made::of(dir).forget()?;
    let target = RealDisk::new(&dir.join(WORK_DIR));
    let base: Base = tables::write_base(&target, keys, best.rows.as_ref(), head)?;
    report.records = Some(base.head.records);
    target.replace(COMPLETE, &[]).map_err(|e| StoreError::io("writing", WORK_DIR, e))
}

/// Records, whence they are, and where they stand.
type Beginning = (Source, Box<dyn Rows>, Head);

/// Where the records may come from, the most complete first.
fn sources(dir: &Path, keys: &Keys, help: &Help) -> Result<Vec<Beginning>, StoreError> {
    let mut sources: Vec<Beginning> = Vec::new();
    let view = dir.join(VIEW_DIR);
    if view.exists()
        && let Judged::Sound(rows, head) = tables::judge(&view, keys)?
        && head.position > 0
    {
        sources.push((Source::Tables, Box::new(rows), head));
    }
    for backup in &help.backups {
        if let Ok((rows, head)) = backup::read_into_memory(backup, keys) {
            sources.push((Source::Backup(backup.clone()), Box::new(rows), head));
        }
    }
    let rest = if is_between_journals(dir) { dir.join(WORK_DIR) } else { dir.to_owned() };
    if let Some((rows, head)) = salvage::beginning(Arc::new(RealDisk::new(&rest)), keys)? {
        sources.push((Source::Journal, Box::new(rows), head));
    }
    Ok(sources)
}

/// Puts the new journal in the old one's place. May be interrupted anywhere: until it stands there the
/// next repair begins here again, and afterwards nothing is left to do that opening would not do.
fn finish(
    dir: &Path,
    made: &Path,
    keys: &Keys,
    report: &mut RepairReport,
) -> Result<(), StoreError> {
    let journal = dir.join(segment::DIR);
    let disk = RealDisk::new(dir);
    let moving = |e| StoreError::io("moving", segment::DIR, e);
    if journal.exists() {
        report.moved_to.push(tables::set_aside(&journal)?);
    }
    fs::rename(made, &journal).and_then(|()| disk.sync_dir("")).map_err(moving)?;
    // Of the old mark the new journal knows nothing.
    disk.remove(crate::mark::FILE).map_err(moving)?;
    let head = Journal::open(Arc::new(disk.reopened()), keys)?;
    let (position, link) = (head.position().0, head.link());
    set_aside_other_tables(dir, keys, (position, link), report)?;
    Mark { position, link }.renew(&disk, keys.database).map_err(moving)?;
    Made::of(dir).forget()
}

/// Tables that do not stand where the new journal ends were none of its sources.
fn set_aside_other_tables(
    dir: &Path,
    keys: &Keys,
    at: (u64, Link),
    report: &mut RepairReport,
) -> Result<(), StoreError> {
    let view = dir.join(VIEW_DIR);
    lock::ensure_sled_is_free(&view)?;
    if !view.exists() {
        return Ok(());
    }
    let stands = match tables::judge(&view, keys)? {
        Judged::Sound(_, head) => (head.position, head.link) == at,
        Judged::Bad(_) => false,
    };
    if !stands {
        lock::ensure_sled_is_free(&view)?;
        report.moved_to.push(tables::set_aside(&view)?);
    }
    Ok(())
}

/// Tables in memory, for what is only read.
pub(crate) type Memory = (MemoryRows, Head);
