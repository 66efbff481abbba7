//! A disk in memory that forgets what a real one may forget.
//!
//! The model: bytes since a file's last `sync` survive a power cut in part, up to any byte, with any
//! 512-byte sector of that part possibly zero (sectors reach the platter in no order). Bytes written
//! over synced ones are new up to any place. Creations,
//! renames and removals since the last `sync_dir` survive up to any one of them, in order. A process
//! that is killed loses nothing that it wrote. A disk may also fail for a while: a write leaves a part,
//! and what a failed `sync` should have made durable is lost at the next power cut, even if a later
//! `sync` succeeds.

use std::{
    collections::BTreeMap,
    io,
    ops::Range,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{Disk, parent};

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

#[derive(Debug, Clone, Default)]
struct Content {
    cached: Vec<u8>,
    durable: Vec<u8>,
    /// What a failed `sync` left behind: it is thought to be written and is not.
    doomed: Range<usize>,
    /// Up to here both are the same, so that a `sync` costs no more than what is new.
    clean: usize,
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

impl Content {
    fn make_durable(&mut self) {
        self.durable.truncate(self.clean);
        self.durable.extend_from_slice(&self.cached[self.clean..]);
        self.clean = self.cached.len();
    }

    fn lose_power(&mut self, chance: &mut Chance) {
        if let Some(never_written) = self.cached.get_mut(self.doomed.clone()) {
            never_written.fill(0);
        }
        self.doomed = 0..0;
        self.clean = 0;
        let synced = self.durable.len();
        // What was written over synced bytes may have reached the platter up to any place.
        let over = synced.min(self.cached.len());
        if self.cached[..over] != self.durable[..over] {
            let reached = [0, chance.below(over + 1), over][chance.below(3)];
            self.cached[reached..over].copy_from_slice(&self.durable[reached..over]);
        }
        if self.cached.len() < synced {
            // An unsynced cut either happened or not.
            if chance.below(2) == 0 {
                self.cached.clone_from(&self.durable);
            }
        } else {
            if chance.below(3) == 0 {
                // The cache happened to be written out whole.
                self.make_durable();
                return;
            }
            let kept = synced + chance.below(self.cached.len() - synced + 1);
            self.cached.truncate(kept);
            for at in (synced..kept).step_by(SECTOR) {
                if chance.below(6) == 0 {
                    self.cached[at..kept.min(at + SECTOR)].fill(0);
                }
            }
        }
        self.make_durable();
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

/// SplitMix64: the same seed loses the same bytes.
#[derive(Debug)]
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let drawn = (z ^ (z >> 31)) % (limit.max(1) as u64);
        usize::try_from(drawn).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsynced_bytes_and_names_may_be_lost_and_synced_ones_never() {
        let (mut lost_name, mut torn) = (false, false);
        for seed in 0..200 {
            let disk = SimulatedDisk::new();
            disk.create("a", b"first").unwrap();
            disk.sync("a").unwrap();
            disk.sync_dir("").unwrap();
            disk.append("a", &[1; 2000]).unwrap();
            disk.create("b", b"second").unwrap();
            disk.power_on(seed);
            let a = disk.read("a").unwrap();
            assert!(a.starts_with(b"first"));
            lost_name |= disk.read("b").is_err();
            torn |= a.len() < 2005 || a.contains(&0);
        }
        assert!(lost_name && torn);
    }

    #[test]
    fn a_replaced_file_is_old_or_new_at_every_power_cut() {
        for cut in 0..5 {
            for seed in 0..20 {
                let disk = SimulatedDisk::new();
                disk.replace("f", b"old").unwrap();
                disk.cut_power_after(cut);
                let done = disk.replace("f", b"new").is_ok();
                disk.power_on(seed);
                let bytes = disk.read("f").unwrap();
                assert!(bytes == b"new" || (bytes == b"old" && !done), "cut {cut} seed {seed}");
            }
        }
    }

    #[test]
    fn what_a_failed_sync_left_is_not_durable_by_a_later_one() {
        let disk = SimulatedDisk::new();
        disk.replace("f", b"first").unwrap();
        disk.append("f", b"second").unwrap();
        disk.fail_writes(0, 1);
        assert!(disk.sync("f").is_err());
        disk.sync("f").unwrap();
        assert_eq!(disk.read("f").unwrap(), b"firstsecond");
        disk.power_on(1);
        assert_eq!(disk.read("f").unwrap(), b"first\0\0\0\0\0\0");
    }

    #[test]
    fn a_failing_disk_leaves_a_part_of_what_was_written_and_is_mended() {
        let disk = SimulatedDisk::new();
        disk.create("f", b"").unwrap();
        disk.fail_writes(0, 1);
        assert!(disk.append("f", b"1234").is_err());
        assert_eq!(disk.read("f").unwrap(), b"12");
        disk.fail_reads(0, 9);
        assert!(disk.read("f").is_err() && disk.list("").is_err() && disk.len("f").is_err());
        assert_eq!(disk.failed(), 4);
        disk.mend();
        assert_eq!(disk.read("f").unwrap(), b"12");
    }

    #[test]
    fn a_full_disk_takes_what_fits_and_says_so() {
        let disk = SimulatedDisk::new();
        disk.create("f", b"").unwrap();
        disk.set_capacity(Some(3));
        let error = disk.append("f", b"12345").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        assert_eq!(disk.read("f").unwrap(), b"123");
    }
}
