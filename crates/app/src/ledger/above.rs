//! What waits, folded above the accepted state: its records, and which cases it is about.

use std::collections::{BTreeMap, BTreeSet};

use tannha_domain::{
    ids::CaseId,
    log::{Act, Place, Record, RecordKey, SignedEntry, SignedReceipt, Verdict, fold},
};

use tannha_store::{Changed, Position};

use super::{
    Head, Ledger, LedgerError, decode,
    shelf::Overlay,
    tables::{LOST, OUTBOX, RECORDS},
};

/// Kind of a case's record: the first byte of its key on the disk.
const CASE: u8 = RecordKey::Case(CaseId([0; 16])).kind();

/// The records of what waits, and its places in the outbox by case: a case's page must not read the
/// whole outbox.
#[derive(Debug, Default)]
pub(super) struct Above {
    pub(super) records: BTreeMap<RecordKey, Record>,
    waiting: BTreeMap<CaseId, Vec<u64>>,
}

impl Above {
    /// Places in the outbox of what waits about a case.
    pub(super) fn waiting(&self, case: CaseId) -> &[u64] {
        self.waiting.get(&case).map_or(&[], Vec::as_slice)
    }

    /// Cases that something waits for.
    pub(super) fn waiting_cases(&self) -> impl Iterator<Item = CaseId> {
        self.waiting.keys().copied()
    }

    /// Cases that are seen otherwise than the accepted log alone tells them.
    pub(super) fn cases(&self) -> impl Iterator<Item = CaseId> {
        let first = RecordKey::Case(CaseId([0; 16]));
        self.records.range(first..).map_while(|(key, _)| match key {
            RecordKey::Case(case) => Some(*case),
            _ => None,
        })
    }

    fn wait(&mut self, act: &Act, dseq: u64) {
        if let Some(case) = act.subject.as_case() {
            self.waiting.entry(case).or_default().push(dseq);
        }
    }
}

/// Cases that are not any more what was last told of them.
#[derive(Debug, Default)]
pub(super) struct Untold {
    cases: BTreeSet<CaseId>,
    /// The past is another one.
    pub(super) all: bool,
    /// What waits stands on other ground, so that more or less of it may fit.
    pub(super) above: bool,
}

impl Untold {
    pub(super) fn add(&mut self, case: CaseId) {
        self.cases.insert(case);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cases.is_empty() && !self.all && !self.above
    }
}

/// Cases that changed since it was asked last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// These.
    Cases(BTreeSet<CaseId>),
    /// Nobody knows which.
    All,
}

impl Ledger {
    /// Folds what the district lost and then the outbox on top of the accepted state, where that has
    /// not been done yet.
    pub(super) fn fold_pending(&self, head: &mut Head) -> Result<(), LedgerError> {
        if head.above.is_some() {
            return Ok(());
        }
        let mut above = Above::default();
        let mut seqs = head.cursor.seq + 1..;
        for (key, seq) in head.lost.in_order().zip(&mut seqs) {
            let bytes = self.store.get(LOST, key)?.ok_or(LedgerError::Encoding)?;
            let (signed, receipt): (SignedEntry, SignedReceipt) = decode(&bytes)?;
            let act = signed.read()?.act.read()?;
            let verdict = receipt.read()?.verdict;
            self.fold_above(&mut above, &act, Place { seq, verdict })?;
        }
        for (found, seq) in self.store.scan(OUTBOX, &[]).zip(&mut seqs) {
            let entry = decode::<SignedEntry>(&found?.1)?.read()?;
            let act = entry.act.read()?;
            self.fold_waiting(&mut above, &act, entry.dseq, seq)?;
        }
        head.above = Some(above);
        Ok(())
    }

    /// Folds one act that waits at a place of the outbox.
    pub(super) fn fold_waiting(
        &self,
        above: &mut Above,
        act: &Act,
        dseq: u64,
        seq: u64,
    ) -> Result<(), LedgerError> {
        above.wait(act, dseq);
        self.fold_above(above, act, Place { seq, verdict: Verdict::Apply })
    }

    fn fold_above(&self, above: &mut Above, act: &Act, place: Place) -> Result<(), LedgerError> {
        let above = &mut above.records;
        let mut overlay = Overlay { store: &self.store, secret: &self.key_secret, above };
        fold(&mut overlay, act, place).map(drop)
    }

    /// Whether something about a case waits to be sent.
    ///
    /// # Errors
    /// The store's.
    pub fn is_waiting(&self, case: CaseId) -> Result<bool, LedgerError> {
        let mut head = self.head()?;
        self.fold_pending(&mut head)?;
        Ok(head.above.as_ref().is_some_and(|above| !above.waiting(case).is_empty()))
    }

    /// Cases that something waits for.
    ///
    /// # Errors
    /// The store's.
    pub fn waiting_cases(&self) -> Result<BTreeSet<CaseId>, LedgerError> {
        let mut head = self.head()?;
        self.fold_pending(&mut head)?;
        Ok(head.above.iter().flat_map(Above::waiting_cases).collect())
    }

    /// What changed since this was asked last, and forgets that it did.
    ///
    /// # Errors
    /// The store's; then it will be told again.
    pub(crate) fn take_changes(&self) -> Result<Changes, LedgerError> {
        let mut head = self.head()?;
        if head.untold.above {
            self.fold_pending(&mut head)?;
        }
        let untold = std::mem::take(&mut head.untold);
        if untold.all {
            return Ok(Changes::All);
        }
        let mut cases = untold.cases;
        if untold.above {
            cases.extend(head.above.iter().flat_map(Above::cases));
        }
        Ok(Changes::Cases(cases))
    }

    /// What was told may not have been heard: the next answer is [`Changes::All`].
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub(crate) fn tell_all(&self) -> Result<(), LedgerError> {
        self.head()?.untold.all = true;
        Ok(())
    }

    /// The position of the last commit, when everything up to there was told.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub(crate) fn told_position(&self) -> Result<Option<Position>, LedgerError> {
        let head = self.head()?;
        Ok(head.untold.is_empty().then(|| self.store.position()))
    }

    /// Cases that are otherwise for what changed in the store; `None` when nobody can say.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn cases_of(
        &self,
        changed: &BTreeSet<Changed>,
    ) -> Result<Option<BTreeSet<CaseId>>, LedgerError> {
        let mut cases = BTreeSet::new();
        let mut moved = false;
        for Changed { table, key } in changed {
            moved |= [LOST.0, OUTBOX.0, RECORDS.0].contains(&table.as_str());
            if table == RECORDS.0 && key.first() == Some(&CASE) {
                let Some(bytes) = self.store.get(RECORDS, key)? else { return Ok(None) };
                let (RecordKey::Case(case), _) = decode::<(RecordKey, Record)>(&bytes)? else {
                    return Ok(None);
                };
                cases.insert(case);
            }
        }
        if moved {
            let mut head = self.head()?;
            self.fold_pending(&mut head)?;
            cases.extend(head.above.iter().flat_map(Above::cases));
        }
        Ok(Some(cases))
    }
}
