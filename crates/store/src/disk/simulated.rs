//! A disk in memory that forgets what a real one may forget.
//!
//! The model: bytes since a file's last `sync` survive a power cut in part, up to any byte, with any
//! 512-byte sector of that part possibly zero (sectors reach the platter in no order). Bytes written
//! over synced ones are new up to any place. Creations,
//! renames and removals since the last `sync_dir` survive up to any one of them, in order. A process
//! that is killed loses nothing that it wrote. A disk may also fail for a while: a write leaves a part,
//! and what a failed `sync` should have made durable is lost at the next power cut, even if a later
//! `sync` succeeds.

mod content;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{Disk, parent};
use content::{Chance, Content};

const SECTOR: usize = 512;

/// A disk in memory; clones are handles to the same one.
#[derive(Debug, Clone, Default)]
pub struct SimulatedDisk(Arc<Mutex<State>>);

#[derive(Debug, Clone, Default)]
struct State {
    files: Vec<Content>,
    /// Names as the running program sees them.
    names: BTreeMap<String, usize>,
    durable_names: BTreeMap<String, usize>,
    /// Changes of names since the last `sync_dir`.
    pending: Vec<Naming>,
    operations: u64,
    power_until: Option<u64>,
    capacity: Option<u64>,
    /// From this operation on, so many changing operations fail.
    failing: Option<(u64, u64)>,
    /// After so many reads, so many fail.
    failing_reads: (u64, u64),
    failed: u64,
}

#[derive(Debug, Clone)]
enum Naming {
    Link(String, usize),
    Rename(String, String),
    Unlink(String),
}

impl SimulatedDisk {
    /// An empty disk with room for everything.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many changing operations were asked for so far.
    #[must_use]
    pub fn operations(&self) -> u64 {
        self.state().operations
    }

    /// The power fails in the middle of the changing operation that comes after `operations` more;
    /// from then on everything fails until [`SimulatedDisk::power_on`].
    pub fn cut_power_after(&self, operations: u64) {
        let mut state = self.state();
        state.power_until = Some(state.operations + operations);
    }

    /// The power returns; `seed` chooses what of the unsynced survived.
    pub fn power_on(&self, seed: u64) {
        let mut state = self.state();
        let mut chance = Chance(seed);
        let kept = chance.below(state.pending.len() + 1);
        let mut names = std::mem::take(&mut state.durable_names);
        for naming in std::mem::take(&mut state.pending).into_iter().take(kept) {
            naming.apply(&mut names);
        }
        for content in &mut state.files {
            content.lose_power(&mut chance);
        }
        state.durable_names = names.clone();
        state.names = names;
        state.power_until = None;
    }

    /// The process died and a new one starts: nothing written is lost.
    pub fn restart_process(&self) {
        self.state().power_until = None;
    }

    /// Limits the sum of all files, in bytes; `None` takes the limit away.
    pub fn set_capacity(&self, bytes: Option<u64>) {
        self.state().capacity = bytes;
    }

    /// After `operations` more, the next `times` changing operations fail, the power being on.
    pub fn fail_writes(&self, operations: u64, times: u64) {
        let mut state = self.state();
        state.failing = Some((state.operations + operations, times));
    }

    /// After `reads` more, the next `times` reads fail.
    pub fn fail_reads(&self, reads: u64, times: u64) {
        self.state().failing_reads = (reads, times);
    }

    /// How many reads and changing operations have failed, the power being on and with room.
    #[must_use]
    pub fn failed(&self) -> u64 {
        self.state().failed
    }

    /// Whether the power is on.
    #[must_use]
    pub fn is_powered(&self) -> bool {
        self.state().powered().is_ok()
    }

    /// Whether there is a limit to its room.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        self.state().capacity.is_some()
    }

    /// The disk is sound again, and has room.
    pub fn mend(&self) {
        let mut state = self.state();
        (state.capacity, state.failing, state.failing_reads) = (None, None, (0, 0));
    }

    /// The sum of all files, in bytes.
    #[must_use]
    pub fn used(&self) -> u64 {
        self.state().used()
    }

    /// An independent disk with the same files: a laptop restored from a disk image.
    #[must_use]
    pub fn image(&self) -> Self {
        Self(Arc::new(Mutex::new(self.state().clone())))
    }

    /// Changes a file behind the store's back, durably.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn tamper(&self, file: &str, change: impl FnOnce(&mut Vec<u8>)) -> io::Result<()> {
        let mut state = self.state();
        let content = state.content(file)?;
        change(&mut content.cached);
        content.clean = 0;
        content.make_durable();
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn used(&self) -> u64 {
        self.names
            .values()
            .filter_map(|&id| self.files.get(id))
            .map(|f| f.cached.len() as u64)
            .sum()
    }

    fn content(&mut self, file: &str) -> io::Result<&mut Content> {
        let id = *self.names.get(file).ok_or(io::ErrorKind::NotFound)?;
        self.files.get_mut(id).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn powered(&self) -> io::Result<()> {
        match self.power_until {
            Some(until) if self.operations > until => Err(io::Error::other("the power is off")),
            _ => Ok(()),
        }
    }

    /// Counts a changing operation; fails from the one on at which the power goes, and where the disk
    /// does.
    fn step(&mut self) -> io::Result<()> {
        self.operations += 1;
        self.powered()?;
        match self.failing {
            Some((from, times)) if self.operations > from && self.operations <= from + times => {
                self.failed += 1;
                Err(io::Error::other("the disk failed"))
            }
            _ => Ok(()),
        }
    }

    /// A read, which fails while reads do.
    fn look(&mut self) -> io::Result<()> {
        self.powered()?;
        match &mut self.failing_reads {
            (_, 0) => Ok(()),
            (0, times) => {
                *times -= 1;
                self.failed += 1;
                Err(io::Error::other("the disk does not read"))
            }
            (reads, _) => {
                *reads -= 1;
                Ok(())
            }
        }
    }

    fn name(&mut self, naming: Naming) {
        naming.apply(&mut self.names);
        self.pending.push(naming);
    }

    /// As many of the bytes as there is room and power for.
    fn write(&mut self, file: &str, bytes: &[u8]) -> io::Result<()> {
        let step = self.step();
        let room = self.capacity.map_or(u64::MAX, |all| all.saturating_sub(self.used()));
        let room = usize::try_from(room).unwrap_or(usize::MAX);
        let outcome = match step {
            Err(e) if self.power_until.is_some_and(|until| self.operations == until + 1) => {
                (bytes.len() / 2, Err(e))
            }
            Err(e) if self.powered().is_ok() => (bytes.len() / 2, Err(e)),
            Err(e) => return Err(e),
            Ok(()) if room < bytes.len() => (room, Err(io::ErrorKind::StorageFull.into())),
            Ok(()) => (bytes.len(), Ok(())),
        };
        let (written, result) = outcome;
        self.content(file)?.cached.extend_from_slice(&bytes[..written.min(room)]);
        result
    }
}

impl Naming {
    fn apply(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Self::Link(name, id) => {
                names.insert(name.clone(), *id);
            }
            Self::Rename(from, to) => {
                if let Some(id) = names.remove(from) {
                    names.insert(to.clone(), id);
                }
            }
            Self::Unlink(name) => {
                names.remove(name);
            }
        }
    }
}

impl Disk for SimulatedDisk {
    fn list(&self, dir: &str) -> io::Result<Vec<String>> {
        let mut state = self.state();
        state.look()?;
        let in_dir = |name: &&String| parent(name) == dir;
        let base = |name: &String| name.rsplit('/').next().unwrap_or_default().to_owned();
        Ok(state.names.keys().filter(in_dir).map(base).collect())
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        state.look()?;
        Ok(state.content(file)?.cached.clone())
    }

    fn len(&self, file: &str) -> io::Result<u64> {
        let mut state = self.state();
        state.look()?;
        Ok(state.content(file)?.cached.len() as u64)
    }

    fn create(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        if state.names.contains_key(file) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let id = state.files.len();
        state.files.push(Content::default());
        state.name(Naming::Link(file.to_owned(), id));
        state.write(file, bytes)
    }

    fn append(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.state().write(file, bytes)
    }

    fn overwrite(&self, file: &str, at: u64, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        let at = usize::try_from(at).map_err(|_| io::ErrorKind::InvalidInput)?;
        let end = at + bytes.len();
        let content = state.content(file)?;
        if content.cached.len() < end {
            content.cached.resize(end, 0);
        }
        content.cached[at..end].copy_from_slice(bytes);
        content.clean = content.clean.min(at);
        if at <= content.doomed.start && content.doomed.end <= end {
            content.doomed = 0..0;
        }
        Ok(())
    }

    fn truncate(&self, file: &str, len: u64) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        let len = usize::try_from(len).unwrap_or(usize::MAX);
        let content = state.content(file)?;
        content.cached.truncate(len);
        content.clean = content.clean.min(len);
        content.doomed.end = content.doomed.end.min(len);
        Ok(())
    }

    fn sync(&self, file: &str) -> io::Result<()> {
        let mut state = self.state();
        let step = state.step();
        if step.is_err() && state.powered().is_err() {
            return step;
        }
        let content = state.content(file)?;
        if step.is_err() {
            content.doomed = content.durable.len().min(content.cached.len())..content.cached.len();
            return step;
        }
        content.make_durable();
        let doomed = content.doomed.clone();
        if let Some(never_written) = content.durable.get_mut(doomed.clone()) {
            never_written.fill(0);
            content.clean = content.clean.min(doomed.start);
        }
        Ok(())
    }

    fn sync_dir(&self, _dir: &str) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        state.pending.clear();
        state.durable_names = state.names.clone();
        Ok(())
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        state.content(from)?;
        state.name(Naming::Rename(from.to_owned(), to.to_owned()));
        Ok(())
    }

    fn remove(&self, file: &str) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        if state.names.contains_key(file) {
            state.name(Naming::Unlink(file.to_owned()));
        }
        Ok(())
    }
}
