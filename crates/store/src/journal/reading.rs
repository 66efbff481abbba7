//! Reading the journal: at opening, with every checksum; and again, to fill the tables from it.

use std::sync::Arc;

use super::{Journal, SEGMENT_BYTES, Step, TornTail, first_of};
use crate::{
    apply::Head,
    base::{self, Base},
    disk::Disk,
    error::{Place, StoreError},
    frame::{self, Link},
    keys::Keys,
    mark::Mark,
    planted::{Fault, planted},
    segment::{self, Header, Origin},
};

impl Journal {
    /// Looks at every checksum; changes nothing on disk. What is to be tidied waits for
    /// [`Journal::settle`], once it is known that the tables had not seen a torn tail.
    pub(crate) fn open(disk: Arc<dyn Disk>, keys: &Keys) -> Result<Self, StoreError> {
        let names =
            disk.list(segment::DIR).map_err(|e| StoreError::io("listing", segment::DIR, e))?;
        let Bases { base, stale, fault } = choose_base(disk.as_ref(), keys, &names)?;
        let mut journal = Self {
            disk,
            base,
            files: Vec::new(),
            len: 0,
            last: 0,
            link: Link::default(),
            torn: None,
            stale,
            mark: None,
            broken: false,
            segment_ended: false,
            segment_bytes: SEGMENT_BYTES,
        };
        journal.read_segments(keys, &names, fault)?;
        journal.compare_mark(keys)?;
        Ok(journal)
    }

    fn read_segments(
        &mut self,
        keys: &Keys,
        names: &[String],
        fault: Option<StoreError>,
    ) -> Result<(), StoreError> {
        let ours = names.iter().filter(|name| segment::is_name(name));
        let files: Vec<String> = ours.map(|name| format!("{}/{name}", segment::DIR)).collect();
        for (n, file) in files.iter().enumerate() {
            let bytes = self.disk.read(file).map_err(|e| StoreError::io("reading", file, e))?;
            let is_last = n + 1 == files.len();
            let Some(scanned) = segment::scan(file, &bytes, keys.database, is_last)? else {
                self.torn = Some(TornTail { file: file.clone(), at: 0, bytes: bytes.len() as u64 });
                break;
            };
            let first = scanned.header.first;
            if first_of(file) != Some(first) {
                return Err(StoreError::Damaged { file: file.clone(), at: 0 });
            }
            let follows = if n == 0 {
                self.may_begin_with(scanned.header)
            } else {
                (first, scanned.header.before) == (self.last + 1, self.link)
            };
            if !follows {
                let next = if n == 0 { self.base_position() } else { self.last } + 1;
                return Err(fault.unwrap_or(StoreError::Missing { file: segment::name(next) }));
            }
            self.meets_base(&scanned, &bytes)?;
            self.last = scanned.last;
            self.link = scanned.link;
            self.len = scanned.end as u64;
            self.files.push(file.clone());
            if scanned.end < bytes.len() {
                let (at, bytes) = (scanned.end as u64, (bytes.len() - scanned.end) as u64);
                self.torn = Some(TornTail { file: file.clone(), at, bytes });
            }
        }
        match (&self.base, self.files.last(), fault) {
            (Some(base), None, _) => (self.last, self.link) = (base.head.position, base.head.link),
            (Some(base), Some(file), _) if self.last < base.head.position => {
                let (file, expected) = (file.clone(), base.head.position);
                return Err(StoreError::Truncated { file, found: self.last, expected });
            }
            (None, None, Some(fault)) => return Err(fault),
            _ => {}
        }
        Ok(())
    }

    /// Without a base the first segment is the first ever (or, in format 1, one that begins with all
    /// records); with one it begins at the latest where the base ends.
    fn may_begin_with(&self, header: Header) -> bool {
        match &self.base {
            None => {
                header.origin == Origin::Snapshot || (header.first, header.before) == (1, [0; 16])
            }
            Some(base) => header.first <= base.head.position + 1,
        }
    }

    /// Base and frames must be of one history.
    fn meets_base(&self, scanned: &segment::Scanned, bytes: &[u8]) -> Result<(), StoreError> {
        let Some(base) = &self.base else { return Ok(()) };
        let link = if scanned.header.first == base.head.position + 1 {
            Some(scanned.header.before)
        } else {
            let at = scanned.frames.iter().find(|frame| frame.sequence == base.head.position);
            at.map(|frame| crate::seal::tag_of(&bytes[..frame.end]))
        };
        match link {
            Some(link) if link != base.head.link => {
                Err(StoreError::Tampered { place: Place::Base })
            }
            _ => Ok(()),
        }
    }

    /// A journal that does not reach what was acknowledged, or that tells it otherwise, is not whole.
    fn compare_mark(&mut self, keys: &Keys) -> Result<(), StoreError> {
        self.mark = Mark::read(self.disk.as_ref(), keys.database);
        let Some(mark) = self.mark.filter(|_| !planted(Fault::IgnoreMark)) else { return Ok(()) };
        if mark.position > self.last {
            return Err(self.short_of(mark.position));
        }
        match self.link_at(keys, mark.position)? {
            Some(link) if link != mark.link => {
                Err(StoreError::Tampered { place: Place::Journal(mark.position) })
            }
            _ => Ok(()),
        }
    }

    /// Gives what brings tables from `after` to the end, in order, each seal opened: frames, or, where
    /// these were pruned, the base and the frames after it. Gives the number of frames.
    pub(crate) fn replay(
        &self,
        keys: &Keys,
        after: u64,
        give: &mut dyn FnMut(Step) -> Result<(), StoreError>,
    ) -> Result<u64, StoreError> {
        let first = self.files.first().and_then(|file| first_of(file)).unwrap_or(self.last + 1);
        let Some(base) = self.base.as_ref().filter(|_| after == 0 || after + 1 < first) else {
            return self.replay_frames(keys, after, give);
        };
        let Head { position, link, .. } = base.head;
        if planted(Fault::BaseAfterFrames) {
            self.replay_frames(keys, position, give)?;
        }
        base.replay(self.disk.as_ref(), keys, &mut |kept| give(Step::Kept(kept)))?;
        give(Step::Based(position, link))?;
        if planted(Fault::BaseAfterFrames) {
            return Ok(self.last - position);
        }
        self.replay_frames(keys, position, give)
    }

    fn replay_frames(
        &self,
        keys: &Keys,
        after: u64,
        give: &mut dyn FnMut(Step) -> Result<(), StoreError>,
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
                    give(Step::Frame(found.sequence, crate::seal::tag_of(payload), ops))?;
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
        // Tables that a base is being read into stand nowhere yet.
        if sequence == 0 {
            return Ok(Some(Link::default()));
        }
        if let Some(base) = self.base.as_ref().filter(|base| base.head.position == sequence) {
            return Ok(Some(base.head.link));
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
}

/// What there is of bases.
struct Bases {
    /// The latest whole one.
    base: Option<Base>,
    /// The files of all others.
    stale: Vec<String>,
    /// What was wrong with a later one: it is what an interrupted pruning left, unless there are no
    /// frames that make it needless.
    fault: Option<StoreError>,
}

fn choose_base(disk: &dyn Disk, keys: &Keys, names: &[String]) -> Result<Bases, StoreError> {
    let (mut chosen, mut stale, mut fault) = (None, Vec::new(), None);
    for position in base::positions(names) {
        let files = base::files_at(names, position);
        if chosen.is_some() {
            stale.extend(files);
            continue;
        }
        match Base::open(disk, keys, position, files.clone()) {
            Ok(base) => chosen = Some(base),
            Err(error @ (StoreError::Io { .. } | StoreError::NoRandomness)) => return Err(error),
            Err(error) => {
                stale.extend(files);
                fault = fault.or(Some(error));
            }
        }
    }
    Ok(Bases { base: chosen, stale, fault })
}
