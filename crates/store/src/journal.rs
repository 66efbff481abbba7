//! The journal: what was committed, in order, durable before anything else hears of it.

use std::sync::Arc;

use crate::{
    batch::{Op, Position},
    disk::Disk,
    error::StoreError,
    frame::{self, Link},
    keys::Keys,
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

/// The journal of an open store; its only writer.
#[derive(Debug)]
pub(crate) struct Journal {
    disk: Arc<dyn Disk>,
    /// All files, in order.
    files: Vec<String>,
    /// Length of the last file.
    len: u64,
    last: u64,
    link: Link,
    /// What a first file would begin with.
    origin: Origin,
    torn: Option<TornTail>,
    broken: bool,
    segment_bytes: u64,
}

impl Journal {
    /// An empty journal whose first frame will follow `last`.
    pub(crate) fn empty(disk: Arc<dyn Disk>, last: u64, link: Link, origin: Origin) -> Self {
        Self {
            disk,
            files: Vec::new(),
            len: 0,
            last,
            link,
            origin,
            torn: None,
            broken: false,
            segment_bytes: SEGMENT_BYTES,
        }
    }

    /// Looks at every checksum; changes nothing on disk. A torn tail is cut by [`Journal::cut`], once
    /// it is known that the tables had not seen it.
    pub(crate) fn open(disk: Arc<dyn Disk>, keys: &Keys) -> Result<Self, StoreError> {
        let mut journal = Self::empty(disk, 0, Link::default(), Origin::Sequence);
        let files = journal.list()?;
        for (n, file) in files.iter().enumerate() {
            let bytes = journal.disk.read(file).map_err(|e| StoreError::io("reading", file, e))?;
            let is_last = n + 1 == files.len();
            let Some(scanned) = segment::scan(file, &bytes, keys.database, is_last)? else {
                journal.torn =
                    Some(TornTail { file: file.clone(), at: 0, bytes: bytes.len() as u64 });
                break;
            };
            let header = scanned.header;
            let starts = n == 0 && header.origin == Origin::Snapshot;
            if !starts && (header.first, header.before) != (journal.last + 1, journal.link) {
                return Err(StoreError::Missing { file: segment::name(journal.last + 1) });
            }
            journal.last = scanned.last;
            journal.link = scanned.link;
            journal.len = scanned.end as u64;
            journal.files.push(file.clone());
            if scanned.end < bytes.len() {
                let (at, bytes) = (scanned.end as u64, (bytes.len() - scanned.end) as u64);
                journal.torn = Some(TornTail { file: file.clone(), at, bytes });
            }
        }
        Ok(journal)
    }

    /// The journal's files in order.
    fn list(&self) -> Result<Vec<String>, StoreError> {
        let names =
            self.disk.list(segment::DIR).map_err(|e| StoreError::io("listing", segment::DIR, e))?;
        Ok(names
            .into_iter()
            .filter(|name| name.ends_with(".journal"))
            .map(|name| format!("{}/{name}", segment::DIR))
            .collect())
    }

    /// Takes the torn tail off, durably.
    pub(crate) fn cut(&mut self) -> Result<Option<TornTail>, StoreError> {
        let Some(torn) = self.torn.take() else { return Ok(None) };
        let file = torn.file.as_str();
        let cut = if torn.at == 0 {
            self.disk.remove(file).and_then(|()| self.disk.sync_dir(segment::DIR))
        } else {
            self.disk.truncate(file, torn.at).and_then(|()| self.disk.sync(file))
        };
        cut.map_err(|e| StoreError::io("cutting", file, e))?;
        Ok(Some(torn))
    }

    pub(crate) fn position(&self) -> Position {
        Position(self.last)
    }

    pub(crate) fn link(&self) -> Link {
        self.link
    }

    pub(crate) fn files(&self) -> &[String] {
        &self.files
    }

    /// Appends one frame and makes it durable. After an error the journal is as before, or refuses
    /// all further writing.
    pub(crate) fn append(&mut self, keys: &Keys, ops: &[Op]) -> Result<Position, StoreError> {
        if self.broken {
            return Err(StoreError::NeedsReopen);
        }
        let sequence = self.last + 1;
        let (frame, link) = frame::encode(keys, sequence, &self.link, ops)?;
        let file = match self.files.last() {
            Some(file) if self.len < self.segment_bytes => file.clone(),
            _ => self.begin(keys)?,
        };
        let written = self.disk.append(&file, &frame).and_then(|()| self.disk.sync(&file));
        if let Err(e) = written {
            self.take_back(&file);
            return Err(StoreError::io("writing", &file, e));
        }
        self.len += frame.len() as u64;
        self.last = sequence;
        self.link = link;
        Ok(Position(sequence))
    }

    /// Begins a new file.
    fn begin(&mut self, keys: &Keys) -> Result<String, StoreError> {
        let file = segment::name(self.last + 1);
        let origin = if self.files.is_empty() { self.origin } else { Origin::Sequence };
        let header =
            Header { first: self.last + 1, before: self.link, origin }.encode(keys.database);
        let made = self
            .disk
            .create(&file, &header)
            .and_then(|()| self.disk.sync(&file))
            .and_then(|()| self.disk.sync_dir(segment::DIR));
        if let Err(e) = made {
            let undone = self.disk.remove(&file).and_then(|()| self.disk.sync_dir(segment::DIR));
            self.broken = undone.is_err();
            return Err(StoreError::io("creating", &file, e));
        }
        self.files.push(file.clone());
        self.len = header.len() as u64;
        Ok(file)
    }

    /// After a failed write nobody knows what is on disk: cut back to what was durable, or stop.
    fn take_back(&mut self, file: &str) {
        let cut = self.disk.truncate(file, self.len).and_then(|()| self.disk.sync(file));
        self.broken = cut.is_err();
    }

    /// Gives every frame after `after` to `apply`, in order, each with its seal opened.
    pub(crate) fn replay(
        &self,
        keys: &Keys,
        after: u64,
        apply: &mut dyn FnMut(u64, Link, Vec<Op>) -> Result<(), StoreError>,
    ) -> Result<u64, StoreError> {
        let mut count = 0;
        for (n, file) in self.files.iter().enumerate() {
            let next = self.files.get(n + 1).and_then(|next| first_of(next));
            if next.is_some_and(|next| next <= after + 1) {
                continue;
            }
            let bytes = self.disk.read(file).map_err(|e| StoreError::io("reading", file, e))?;
            let is_last = next.is_none();
            let Some(scanned) = segment::scan(file, &bytes, keys.database, is_last)? else {
                continue;
            };
            for (found, link, payload) in scanned.linked(&bytes) {
                if found.sequence > after {
                    let ops = frame::open(keys, found.sequence, &link, payload)?;
                    apply(found.sequence, crate::seal::tag_of(payload), ops)?;
                    count += 1;
                }
            }
        }
        Ok(count)
    }

    /// The link after the frame `sequence`; `None` if this journal has no such place.
    pub(crate) fn link_at(&self, keys: &Keys, sequence: u64) -> Result<Option<Link>, StoreError> {
        if sequence == self.last {
            return Ok(Some(self.link));
        }
        let holder = self
            .files
            .iter()
            .rev()
            .find(|file| first_of(file).is_some_and(|first| first <= sequence + 1));
        let Some(file) = holder else { return Ok(None) };
        let bytes = self.disk.read(file).map_err(|e| StoreError::io("reading", file, e))?;
        let is_last = self.files.last() == Some(file);
        let Some(scanned) = segment::scan(file, &bytes, keys.database, is_last)? else {
            return Ok(None);
        };
        if scanned.header.first == sequence + 1 {
            return Ok(Some(scanned.header.before));
        }
        let frame = scanned.frames.iter().find(|frame| frame.sequence == sequence);
        Ok(frame.map(|frame| crate::seal::tag_of(&bytes[..frame.end])))
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
