//! Is everything readable, authentic and counted? Reads all of the journal and all of the tables and
//! compares them record by record.

use std::{collections::HashMap, sync::PoisonError};

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    apply::Kept,
    error::StoreError,
    format,
    journal::Step,
    slots::{self, Slots},
    store::Store,
    tables,
    verify::verify,
};

/// What a check saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// The database's id.
    pub database: String,
    /// Sequence of the last commit.
    pub position: u64,
    /// Frames in the journal, each opened.
    pub frames: u64,
    /// Files of the journal.
    pub journal_files: usize,
    /// What each table holds.
    pub tables: Vec<TableCount>,
    /// Ways to unlock, officers and others.
    pub slots: usize,
    /// Size of the tables on disk, in bytes.
    pub view_bytes: u64,
    /// What is wrong; empty if nothing is.
    pub findings: Vec<Finding>,
}

/// The records of one table, each opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableCount {
    /// The table's name.
    pub table: String,
    /// How many records.
    pub records: u64,
    /// Sum of their values' lengths, in bytes.
    pub bytes: u64,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "finding")]
pub enum Finding {
    /// Reading failed; the code and parameters of the [`StoreError`].
    Fault {
        /// The error's code.
        code: &'static str,
        /// The error's parameters.
        params: Vec<(&'static str, String)>,
    },
    /// Records that the journal has and the tables lack.
    Lacking {
        /// The table's name.
        table: String,
        /// How many.
        records: u64,
    },
    /// Records whose tables' value is not the journal's, or that the journal does not know.
    Differing {
        /// The table's name.
        table: String,
        /// How many.
        records: u64,
    },
}

impl Finding {
    pub(crate) fn of(error: &StoreError) -> Self {
        Self::Fault { code: error.code(), params: error.params() }
    }
}

impl CheckReport {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

type Known = HashMap<(String, Vec<u8>), [u8; 32]>;

impl Store {
    /// Opens every frame and every record and compares the two. Commits wait meanwhile.
    ///
    /// # Errors
    /// None for what is wrong with the store: that is in [`CheckReport::findings`].
    pub fn check(&self) -> Result<CheckReport, StoreError> {
        let writer = self.writer();
        let mut findings = Vec::new();
        let mut known = Known::new();
        let replayed = writer.journal.replay(&self.keys, 0, &mut |step| {
            match step {
                Step::Kept(Kept { table, key, value, .. }) => {
                    known.insert((table, key), Sha256::digest(&*value).into());
                }
                Step::Based(..) => {}
                Step::Frame(_, _, ops) => ops.into_iter().for_each(|op| {
                    let place = (op.table, Vec::from(op.key));
                    match op.value {
                        Some(value) => known.insert(place, Sha256::digest(&*value).into()),
                        None => known.remove(&place),
                    };
                }),
            }
            Ok(())
        });
        let journal_whole = replayed.is_ok();
        let frames = replayed.unwrap_or_else(|e| {
            findings.push(fault(&e));
            0
        });
        let tables = self.compare(&mut known, journal_whole, &mut findings)?;
        self.check_files(&mut findings);
        Ok(CheckReport {
            database: self.keys.database.to_string(),
            position: writer.journal.position().0,
            frames,
            journal_files: writer.journal.files().len(),
            tables,
            slots: writer.slots.slots.len(),
            view_bytes: self.rows.disk_bytes(),
            findings,
        })
    }

    /// Opens every record; with a whole journal, also compares it.
    fn compare(
        &self,
        known: &mut Known,
        journal_whole: bool,
        findings: &mut Vec<Finding>,
    ) -> Result<Vec<TableCount>, StoreError> {
        let _gate = self.gate.read().unwrap_or_else(PoisonError::into_inner);
        let mut tables = Vec::new();
        for tree in self.rows.trees()? {
            let Some(table) = tree.strip_prefix('=') else { continue };
            let mut count = TableCount { table: table.to_owned(), records: 0, bytes: 0 };
            let mut differing = 0;
            let scanned = tables::each_row(self.rows.as_ref(), &tree, &mut |key, head| {
                let expected = known.remove(&(table.to_owned(), key.to_vec()));
                match self.open_record(table, key, head) {
                    Ok(value) => {
                        count.records += 1;
                        count.bytes += value.len() as u64;
                        let digest: [u8; 32] = Sha256::digest(&value).into();
                        differing += u64::from(journal_whole && expected != Some(digest));
                    }
                    Err(e) => findings.push(fault(&e)),
                }
                Ok(())
            });
            if let Err(e) = scanned {
                findings.push(fault(&e));
            }
            if differing > 0 {
                findings
                    .push(Finding::Differing { table: count.table.clone(), records: differing });
            }
            tables.push(count);
        }
        if let Err(e) = verify(self.rows.as_ref(), &self.keys) {
            findings.push(fault(&e));
        }
        tables.sort_by(|a, b| a.table.cmp(&b.table));
        if journal_whole {
            findings.extend(lacking(known));
        }
        Ok(tables)
    }

    fn check_files(&self, findings: &mut Vec<Finding>) {
        let disk = self.disk.as_ref();
        if let Err(e) = format::read(disk) {
            findings.push(fault(&e));
        }
        let copies = [slots::FILE, slots::COPY].map(|file| Slots::read_copy(disk, file));
        if let [Ok(first), Ok(second)] = &copies
            && first != second
        {
            let file = slots::COPY.to_owned();
            findings.push(fault(&StoreError::Damaged { file, at: 0 }));
        }
        for e in copies.into_iter().filter_map(Result::err) {
            findings.push(fault(&e));
        }
    }
}

fn lacking(known: &Known) -> Vec<Finding> {
    let mut counts: Vec<(String, u64)> = Vec::new();
    let mut tables: Vec<&String> = known.keys().map(|(table, _)| table).collect();
    tables.sort();
    for table in tables {
        match counts.last_mut() {
            Some((last, count)) if last == table => *count += 1,
            _ => counts.push((table.clone(), 1)),
        }
    }
    counts.into_iter().map(|(table, records)| Finding::Lacking { table, records }).collect()
}

fn fault(error: &StoreError) -> Finding {
    Finding::of(error)
}
