//! The journal: what was committed, in order, durable before anything else hears of it.

mod reading;

use std::{io, sync::Arc};

use crate::{
    apply::Kept,
    base::Base,
    batch::{Op, Position},
    disk::Disk,
    error::StoreError,
    frame::{self, Link},
    keys::Keys,
    mark::Mark,
    planted::{Fault, planted},
    segment::{self, Header, Origin},
};

/// A new segment begins when the last one is longer than this.
pub(crate) const SEGMENT_BYTES: u64 = 8 << 20;

/// The unfinished end of the journal that a crash left and that was cut off. Nothing in it had been
/// acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TornTail {
    /// The journal's last file.
    pub file: String,
    /// Where the cut was made, in bytes.
    pub at: u64,
    /// How many bytes were cut off.
    pub bytes: u64,
}

/// What [`Journal::settle`] mended.
#[derive(Debug)]
pub(crate) struct Settled {
    pub(crate) torn: Option<TornTail>,
    /// The mark was missing or torn.
    pub(crate) mark_mended: bool,
    /// The files that were removed.
    pub(crate) tidied: Vec<String>,
}

/// One step of filling the tables from the journal.
#[derive(Debug)]
pub(crate) enum Step {
    /// A record of the base.
    Kept(Kept),
    /// The base is through: the tables stand at this position and link.
    Based(u64, Link),
    /// A frame: its sequence, the link after it, and its changes.
    Frame(u64, Link, Vec<Op>),
}

/// The journal of an open store; its only writer.
#[derive(Debug)]
pub(crate) struct Journal {
    disk: Arc<dyn Disk>,
    base: Option<Base>,
    /// All segments, in order.
    files: Vec<String>,
    /// Length of the last segment.
    len: u64,
    last: u64,
    link: Link,
    torn: Option<TornTail>,
    /// What an interrupted pruning left.
    stale: Vec<String>,
    mark: Option<Mark>,
    broken: bool,
    segment_ended: bool,
    segment_bytes: u64,
}

impl Journal {
    /// Tidies up, and makes durable what was read: a process that was killed may have written a frame
    /// without syncing it, and what is shown from here on must not be gone after a power cut.
    pub(crate) fn settle(&mut self, keys: &Keys) -> Result<Settled, StoreError> {
        let torn = self.torn.take();
        if let Some(torn) = torn.as_ref().filter(|_| !planted(Fault::LeaveTornTail)) {
            let file = torn.file.as_str();
            let cut = if torn.at == 0 {
                self.disk.remove(file)
            } else {
                self.disk.truncate(file, torn.at)
            };
            cut.map_err(|e| StoreError::io("cutting", file, e))?;
        }
        let tidied = std::mem::take(&mut self.stale);
        for file in &tidied {
            self.disk.remove(file).map_err(|e| StoreError::io("removing", file, e))?;
        }
        if !planted(Fault::ShowBeforeDurable)
            && let Some(file) = self.files.last()
        {
            self.write_anew(keys, file)?;
            self.disk.sync(file).map_err(|e| StoreError::io("syncing", file, e))?;
        }
        if !self.files.is_empty() || torn.is_some() || !tidied.is_empty() {
            self.sync_names().map_err(|e| StoreError::io("syncing", segment::DIR, e))?;
        }
        let mark = Mark { position: self.last, link: self.link };
        if self.mark != Some(mark) {
            // A full disk must not keep the store shut: the mark may be missing.
            let _ = mark.renew(self.disk.as_ref(), keys.database);
        }
        let mark_mended = self.mark.is_none() && self.last > 0;
        self.mark = Some(mark);
        Ok(Settled { torn, mark_mended, tidied })
    }

    /// Frames after the mark may be those of a sync that failed: then they read well, and no later sync
    /// writes them, unless they are written once more. They are written over with themselves.
    fn write_anew(&self, keys: &Keys, file: &str) -> Result<(), StoreError> {
        let marked = self.mark.map(|mark| mark.position);
        if marked == Some(self.last) || planted(Fault::TrustFailedSync) {
            return Ok(());
        }
        let bytes = self.disk.read(file).map_err(|e| StoreError::io("reading", file, e))?;
        let Some(found) = segment::scan(file, &bytes, keys.database, true)? else { return Ok(()) };
        let after = found.frames.iter().find(|frame| marked == Some(frame.sequence));
        let at = after.map_or(0, |frame| frame.end);
        self.disk
            .overwrite(file, at as u64, &bytes[at..found.end])
            .map_err(|e| StoreError::io("writing", file, e))
    }

    fn sync_names(&self) -> io::Result<()> {
        if planted(Fault::NoDirectorySync) { Ok(()) } else { self.disk.sync_dir(segment::DIR) }
    }

    fn base_position(&self) -> u64 {
        self.base.as_ref().map_or(0, |base| base.head.position)
    }

    pub(crate) fn position(&self) -> Position {
        Position(self.last)
    }

    pub(crate) fn link(&self) -> Link {
        self.link
    }

    /// All files, the base's first.
    pub(crate) fn files(&self) -> Vec<String> {
        let base = self.base.iter().flat_map(|base| &base.files);
        base.chain(&self.files).cloned().collect()
    }

    /// The last segment and how much of it is durable.
    pub(crate) fn end(&self) -> Option<(&String, u64)> {
        self.files.last().map(|file| (file, self.len))
    }

    /// The file that a journal which ends too early ends in.
    pub(crate) fn last_file(&self) -> String {
        let torn = self.torn.as_ref().map(|torn| torn.file.clone());
        torn.or_else(|| self.files().pop()).unwrap_or_else(|| segment::name(1))
    }

    /// What to say of a journal that ought to reach `expected`.
    pub(crate) fn short_of(&self, expected: u64) -> StoreError {
        let file = self.last_file();
        if self.torn.is_none() && self.files().is_empty() {
            StoreError::Missing { file }
        } else {
            StoreError::Truncated { file, found: self.last, expected }
        }
    }

    pub(crate) fn base(&self) -> Option<&Base> {
        self.base.as_ref()
    }

    /// Whether a whole segment is not after `floor`.
    pub(crate) fn has_before(&self, floor: u64) -> bool {
        self.files.get(1).and_then(|file| first_of(file)).is_some_and(|next| next <= floor + 1)
    }

    /// Whether all frames after a position are here, so that no base is needed in their place.
    pub(crate) fn has_frames_after(&self, position: u64) -> bool {
        let first = self.files.first().and_then(|file| first_of(file)).unwrap_or(self.last + 1);
        first <= position + 1 && position <= self.last && (position > 0 || self.base.is_none())
    }

    /// The base takes the place of the segments whose last frame is not after `floor`. Each is gone
    /// for good before the next one goes, so that what is left has no gap.
    pub(crate) fn prune(&mut self, base: Base, floor: u64) -> Result<u64, StoreError> {
        let old = self.base.replace(base);
        let mut gone: Vec<String> = old.into_iter().flat_map(|base| base.files).collect();
        let new = self.base.iter().flat_map(|base| &base.files).collect::<Vec<_>>();
        gone.retain(|file| !new.contains(&file));
        while self.has_before(floor) {
            gone.push(self.files.remove(0));
        }
        let count = gone.len() as u64;
        for file in gone {
            self.disk
                .remove(&file)
                .and_then(|()| self.disk.sync_dir(segment::DIR))
                .map_err(|e| StoreError::io("removing", &file, e))?;
        }
        Ok(count)
    }

    /// Ends the last segment: the next commit begins another one.
    pub(crate) fn end_segment(&mut self) {
        self.segment_ended = true;
    }

    /// Appends one frame and makes it durable. After an error the journal is as before, or refuses
    /// all further writing.
    pub(crate) fn append(&mut self, keys: &Keys, ops: &[Op]) -> Result<Position, StoreError> {
        if self.broken {
            return Err(StoreError::NeedsReopen);
        }
        let sequence = self.last + 1;
        let (frame, link) = frame::encode(keys, sequence, &self.link, ops)?;
        if !planted(Fault::AcknowledgeBeforeJournal) {
            self.write(keys, &frame)?;
        }
        self.last = sequence;
        self.link = link;
        let mark = Mark { position: sequence, link };
        mark.advance(self.disk.as_ref(), keys.database);
        Ok(Position(sequence))
    }

    fn write(&mut self, keys: &Keys, frame: &[u8]) -> Result<(), StoreError> {
        let file = match self.files.last() {
            Some(file) if self.len < self.segment_bytes && !self.segment_ended => file.clone(),
            _ => self.begin(keys)?,
        };
        let sync = || if planted(Fault::NoSync) { Ok(()) } else { self.disk.sync(&file) };
        let written = self.disk.append(&file, frame).and_then(|()| sync());
        if let Err(e) = written {
            self.take_back(&file);
            return Err(StoreError::io("writing", &file, e));
        }
        self.len += frame.len() as u64;
        Ok(())
    }

    /// Begins a new file.
    fn begin(&mut self, keys: &Keys) -> Result<String, StoreError> {
        let file = segment::name(self.last + 1);
        let header = Header { first: self.last + 1, before: self.link, origin: Origin::Sequence };
        let header = header.encode(keys.database);
        let made = self
            .disk
            .create(&file, &header)
            .and_then(|()| self.disk.sync(&file))
            .and_then(|()| self.sync_names());
        if let Err(e) = made {
            let undone = self.disk.remove(&file).and_then(|()| self.disk.sync_dir(segment::DIR));
            self.broken = undone.is_err();
            return Err(StoreError::io("creating", &file, e));
        }
        self.files.push(file.clone());
        self.len = header.len() as u64;
        self.segment_ended = false;
        Ok(file)
    }

    /// After a failed write nobody knows what is on disk: cut back to what was durable, or stop.
    fn take_back(&mut self, file: &str) {
        if planted(Fault::KeepFailedWrite) {
            return;
        }
        let cut = self.disk.truncate(file, self.len).and_then(|()| self.disk.sync(file));
        self.broken = cut.is_err();
    }

    #[cfg(test)]
    pub(crate) fn set_segment_bytes(&mut self, bytes: u64) {
        self.segment_bytes = bytes;
    }
}

/// The first sequence that a file's name says.
fn first_of(file: &str) -> Option<u64> {
    file.rsplit('/').next()?.strip_suffix(".journal")?.parse().ok()
}
