//! What a damaged journal still gives: frames wherever they stand, and how far they continue a
//! position without a gap.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    apply::{self, Changes, Head},
    base::{self, Base},
    disk::Disk,
    error::StoreError,
    frame::{self, Link},
    keys::Keys,
    repair::Memory,
    segment,
    view::{MemoryRows, Rows},
};

/// Payloads by sequence; of two with one sequence both are kept, for only one of them will open.
pub(crate) type Frames = BTreeMap<u64, Vec<Vec<u8>>>;

/// Every whole frame in the segments, and the highest sequence among them.
pub(crate) fn frames(disk: &dyn Disk) -> Result<(Frames, u64), StoreError> {
    let mut found = Frames::new();
    let names = disk.list(segment::DIR).map_err(|e| StoreError::io("listing", segment::DIR, e))?;
    for name in names.iter().filter(|name| segment::is_name(name)) {
        let file = format!("{}/{name}", segment::DIR);
        let bytes = disk.read(&file).map_err(|e| StoreError::io("reading", &file, e))?;
        for frame in frame::all(&bytes) {
            let payload = bytes[frame.payload_at..frame.end].to_vec();
            found.entry(frame.sequence).or_default().push(payload);
        }
    }
    let highest = found.last_key_value().map_or(0, |(&sequence, _)| sequence);
    Ok((found, highest))
}

/// The whole base with which a journal begins, or nothing at all if it begins with the first commit.
pub(crate) fn beginning(disk: Arc<dyn Disk>, keys: &Keys) -> Result<Option<Memory>, StoreError> {
    let names = disk.list(segment::DIR).map_err(|e| StoreError::io("listing", segment::DIR, e))?;
    for position in base::positions(&names) {
        let files = base::files_at(&names, position);
        let Ok(base) = Base::open(disk.as_ref(), keys, position, files) else { continue };
        let rows = MemoryRows::default();
        if let Ok(head) = read_base(&base, disk.as_ref(), keys, &rows) {
            return Ok(Some((rows, head)));
        }
    }
    let first = names.iter().any(|name| format!("{}/{name}", segment::DIR) == segment::name(1));
    Ok(first.then(|| (MemoryRows::default(), Head::default())))
}

fn read_base(
    base: &Base,
    disk: &dyn Disk,
    keys: &Keys,
    rows: &MemoryRows,
) -> Result<Head, StoreError> {
    let mut changes = Changes::new();
    base.replay(disk, keys, &mut |kept| {
        changes.insert((kept.table, kept.key), (kept.sequence, Some(kept.value)));
        Ok(())
    })?;
    let Head { position, link, .. } = base.head;
    let (head, writes) = apply::plan(rows, keys, Head::default(), position, link, &changes)?;
    rows.apply(&writes)?;
    Ok(head)
}

/// The frames that continue a position without a gap, each opened on the one before it.
#[derive(Debug)]
pub(crate) struct Salvage {
    changes: Changes,
    pub(crate) position: u64,
    link: Link,
    pub(crate) frames: u64,
}

impl Salvage {
    pub(crate) fn after(keys: &Keys, head: Head, found: &Frames) -> Self {
        let (position, link) = (head.position, head.link);
        let mut salvage = Self { changes: Changes::new(), position, link, frames: 0 };
        for (&sequence, payloads) in found.range(head.position + 1..) {
            let opened = |payload: &Vec<u8>| {
                let ops = frame::open(keys, sequence, &salvage.link, payload).ok()?;
                Some((ops, crate::seal::tag_of(payload)))
            };
            let next = (sequence == salvage.position + 1).then(|| payloads.iter().find_map(opened));
            let Some((ops, link)) = next.flatten() else { break };
            apply::collect(&mut salvage.changes, sequence, ops);
            salvage.position = sequence;
            salvage.link = link;
            salvage.frames += 1;
        }
        salvage
    }

    /// Adds what was saved to the rows.
    pub(crate) fn apply(
        self,
        rows: &dyn Rows,
        keys: &Keys,
        head: Head,
    ) -> Result<Head, StoreError> {
        let (head, writes) =
            apply::plan(rows, keys, head, self.position, self.link, &self.changes)?;
        rows.apply(&writes)?;
        Ok(head)
    }
}
