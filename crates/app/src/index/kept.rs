//! The index on the disk: one sealed file, so that a laptop with many cases starts as fast as one with
//! few.
//!
//! ```text
//!   file of commit P ──▶ cases that commits after P changed, read again ──▶ the index
//!        └ none, damaged, of another version, or too far back ──▶ all cases read
//! ```
//!
//! It is only ever a faster way to the same index. Who has the file without the key learns how large a
//! ward is, and no more.

use std::collections::BTreeSet;

use tannha_domain::{ids::CaseId, log::REDUCER_VERSION};

use super::Index;
use crate::ledger::{Changes, Ledger, LedgerError};

const NAME: &str = "index";
/// Raised when what is remembered of a case, or how it is packed, changes.
const FORMAT: u32 = 9;
/// What a reducer of another version made is none of ours.
const VERSION: u32 = FORMAT << 16 | REDUCER_VERSION;
/// Below this many changes it is not worth writing in the middle of the day.
const FEW: usize = 256;

/// Where an index came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Origin {
    /// It was read from its file.
    pub from_file: bool,
    /// Cases that were read one by one.
    pub read: usize,
}

impl Index {
    /// The index of all cases as they are now.
    pub(crate) fn open(ledger: &Ledger) -> Result<(Self, Origin), LedgerError> {
        // Whatever came before is in what is read now.
        ledger.take_changes()?;
        if let Some((mut index, stale)) = from_file(ledger)? {
            let mut origin = Origin { from_file: true, read: 0 };
            for case in stale {
                let Some(state) = ledger.case(case)? else { return Self::of_all(ledger) };
                index.put(&state);
                origin.read += 1;
            }
            return Ok((index, origin));
        }
        Self::of_all(ledger)
    }

    fn of_all(ledger: &Ledger) -> Result<(Self, Origin), LedgerError> {
        let mut index = Self::default();
        ledger.each_case(|state| index.put(state))?;
        let origin = Origin { from_file: false, read: index.len() };
        Ok((index, origin))
    }

    /// Brings the index up to what was committed.
    pub(crate) fn catch_up(&mut self, ledger: &Ledger) -> Result<(), LedgerError> {
        let changes = ledger.take_changes()?;
        let heard = self.hear(ledger, changes);
        if heard.is_err() {
            ledger.tell_all()?;
        }
        heard
    }

    fn hear(&mut self, ledger: &Ledger, changes: Changes) -> Result<(), LedgerError> {
        let cases = match changes {
            Changes::Cases(cases) => cases,
            Changes::All => {
                (*self, _) = Self::of_all(ledger)?;
                return Ok(());
            }
        };
        for case in cases {
            if let Some(state) = ledger.case(case)? {
                self.put(&state);
            }
        }
        Ok(())
    }

    /// Keeps it on the disk, if it has changed since it was; says whether it was written. A failure
    /// means a slower start and nothing else.
    pub(crate) fn keep(&mut self, ledger: &Ledger) -> Result<bool, LedgerError> {
        self.catch_up(ledger)?;
        let Some(position) = ledger.told_position()?.filter(|_| self.unkept > 0) else {
            return Ok(false);
        };
        let Some(bytes) = self.pack() else { return Ok(false) };
        let kept = ledger.store().keep_derived(NAME, VERSION, position, &bytes)?;
        if kept {
            self.unkept = 0;
        }
        Ok(kept)
    }

    /// The same in the middle of the day: only when reading what changed has become dear.
    pub(crate) fn keep_if_dear(&mut self, ledger: &Ledger) -> Result<bool, LedgerError> {
        let dear = self.unkept >= FEW.max(self.len() / 16);
        if dear { self.keep(ledger) } else { Ok(false) }
    }
}

/// The file's index, and the cases that have changed since.
fn from_file(ledger: &Ledger) -> Result<Option<(Index, BTreeSet<CaseId>)>, LedgerError> {
    let store = ledger.store();
    let Some(kept) = store.derived(NAME, VERSION) else { return Ok(None) };
    let Some(index) = Index::unpack(&kept.value) else { return Ok(None) };
    // Of a case some records change; beyond a quarter of the cases reading all of them is as fast.
    let most = FEW.max(index.len() / 4).saturating_mul(8);
    let Some(changed) = store.changed_since(kept.position, most)? else { return Ok(None) };
    Ok(ledger.cases_of(&changed)?.map(|cases| (index, cases)))
}
