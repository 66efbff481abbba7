//! What a caller who decides when to prune asks: how heavy the journal is, and since when a table holds
//! what it holds.

use serde::Serialize;

use crate::{
    batch::{Position, Table},
    error::StoreError,
    record::{self, Header},
    store::Store,
    tables,
};

/// What the journal takes on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Weight {
    /// The base that it begins with, in bytes; 0 where nothing was pruned yet.
    pub base_bytes: u64,
    /// The frames after it, in bytes.
    pub frames_bytes: u64,
}

impl Store {
    /// How heavy the journal is.
    ///
    /// # Errors
    /// A file whose length cannot be read.
    pub fn weight(&self) -> Result<Weight, StoreError> {
        let files = self.writer().journal.files();
        let mut weight = Weight { base_bytes: 0, frames_bytes: 0 };
        for file in files {
            let part = if crate::base::is_name(file.rsplit('/').next().unwrap_or_default()) {
                &mut weight.base_bytes
            } else {
                &mut weight.frames_bytes
            };
            *part += self.disk.len(&file).map_err(|e| StoreError::io("measuring", &file, e))?;
        }
        Ok(weight)
    }

    /// The first of the commits that the records of a table come from; `None` when it holds none. No
    /// record is opened.
    ///
    /// # Errors
    /// [`StoreError::ViewFailed`].
    pub fn oldest(&self, table: Table) -> Result<Option<Position>, StoreError> {
        let _gate = self.read_gate();
        let mut oldest: Option<u64> = None;
        tables::each_row(self.rows.as_ref(), &record::heads(table.0), &mut |_, head| {
            if let Some((Header { sequence, .. }, _)) = Header::parse(head) {
                oldest = Some(oldest.map_or(sequence, |oldest| oldest.min(sequence)));
            }
            Ok(())
        })?;
        Ok(oldest.map(Position))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{CASES, PEOPLE, laptop, noise, put};

    #[test]
    fn a_table_knows_the_oldest_commit_that_it_still_needs() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::create(home.path(), laptop()).unwrap();
        assert_eq!(store.oldest(CASES).unwrap(), None);
        for (key, value) in [(b"a", b"1"), (b"b", b"2"), (b"a", b"3")] {
            store.commit(put(CASES, key, value)).unwrap();
        }
        store.commit(put(PEOPLE, b"c", b"4")).unwrap();
        assert_eq!(store.oldest(CASES).unwrap(), Some(Position(2)), "the first was overwritten");
        assert_eq!(store.oldest(PEOPLE).unwrap(), Some(Position(4)));
    }

    #[test]
    fn frames_weigh_until_they_are_pruned_and_the_base_afterwards() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::create(&home.path().join("store"), laptop()).unwrap();
        for n in 0..20 {
            store.commit(put(CASES, &[n % 2], &noise(4_000))).unwrap();
        }
        let before = store.weight().unwrap();
        assert!(before.base_bytes == 0 && before.frames_bytes > 80_000, "{before:?}");
        let prune = |name: &str| {
            let backup = home.path().join(name);
            store.backup(&backup).unwrap();
            store.prune(store.position(), &backup).unwrap();
            store.commit(put(CASES, b"k", b"1")).unwrap();
        };
        prune("one");
        prune("two");
        let after = store.weight().unwrap();
        assert!(after.base_bytes > 4_000 && after.frames_bytes < 1_000, "{after:?}");
    }
}
