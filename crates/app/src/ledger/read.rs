//! Reading state as it is seen: accepted, with what waits folded on top.

use tannha_domain::{
    case::CaseState,
    complaint::Complaint,
    ids::{ActId, CaseId, ComplaintId, OfficerId, RoundId},
    log::{ActRecord, Record, RecordKey, Shelf, SignedEntry, SignedReceipt},
    look::Looked,
    round::RoundState,
    ward::{Officer, WardSettings},
};

use super::{
    Ledger, LedgerError, Line, decode,
    shelf::{self, Overlay},
    tables::{self, HISTORY, LOG, OUTBOX},
};

impl Ledger {
    /// Reads state as it is seen: accepted, with what waits on top.
    fn view<T>(
        &self,
        read: impl FnOnce(&Overlay<'_>) -> Result<T, LedgerError>,
    ) -> Result<T, LedgerError> {
        let mut head = self.head()?;
        self.fold_pending(&mut head)?;
        let above = &mut head.above.get_or_insert_default().records;
        read(&Overlay { store: &self.store, secret: &self.key_secret, above })
    }

    /// A record as it is seen.
    ///
    /// # Errors
    /// The store's.
    pub fn record(&self, key: &RecordKey) -> Result<Option<Record>, LedgerError> {
        self.view(|shelf| shelf.load(key))
    }

    /// A case as it is seen.
    ///
    /// # Errors
    /// The store's.
    pub fn case(&self, id: CaseId) -> Result<Option<CaseState>, LedgerError> {
        self.view(|shelf| tannha_domain::log::load_case(shelf, id))
    }

    /// Runs over all cases as they are seen; never holds more than one of them.
    ///
    /// # Errors
    /// The store's.
    pub fn each_case(&self, mut see: impl FnMut(&CaseState)) -> Result<(), LedgerError> {
        let mut head = self.head()?;
        self.fold_pending(&mut head)?;
        let above = &head.above.get_or_insert_default().records;
        for found in shelf::scan(&self.store, 0) {
            let (key, record) = found?;
            if let Record::Case(state) = record
                && !above.contains_key(&key)
            {
                see(&state);
            }
        }
        let cases = above.range(RecordKey::Case(CaseId([0; 16]))..);
        for (_, record) in cases {
            let Record::Case(state) = record else { break };
            see(state);
        }
        Ok(())
    }

    /// Runs over all records of one kind as they are seen; never holds more than one of them.
    ///
    /// # Errors
    /// The store's.
    pub fn each_record(&self, kind: u8, mut see: impl FnMut(&Record)) -> Result<(), LedgerError> {
        let mut head = self.head()?;
        self.fold_pending(&mut head)?;
        let above = &head.above.get_or_insert_default().records;
        for found in shelf::scan(&self.store, kind) {
            let (key, record) = found?;
            if !above.contains_key(&key) {
                see(&record);
            }
        }
        above.iter().filter(|(key, _)| key.kind() == kind).for_each(|(_, record)| see(record));
        Ok(())
    }

    /// A delivery round as it is seen.
    ///
    /// # Errors
    /// The store's.
    pub fn round(&self, id: RoundId) -> Result<Option<RoundState>, LedgerError> {
        self.view(|shelf| tannha_domain::log::load_round(shelf, id))
    }

    /// Who looked at a case, as far as it was told.
    ///
    /// # Errors
    /// The store's.
    pub fn looks(&self, case: CaseId) -> Result<Vec<Looked>, LedgerError> {
        self.view(|shelf| tannha_domain::log::load_looks(shelf, case))
    }

    /// A complaint as it is seen.
    ///
    /// # Errors
    /// The store's.
    pub fn complaint(&self, id: ComplaintId) -> Result<Option<Complaint>, LedgerError> {
        self.view(|shelf| tannha_domain::log::load_complaint(shelf, id))
    }

    /// The ward's settings.
    ///
    /// # Errors
    /// [`LedgerError::NoSettings`] before the first sync, or the store's.
    pub fn settings(&self) -> Result<WardSettings, LedgerError> {
        match self.record(&RecordKey::Ward)? {
            Some(Record::Ward(settings)) => Ok(*settings),
            _ => Err(LedgerError::NoSettings),
        }
    }

    /// An officer of the ward.
    ///
    /// # Errors
    /// The store's.
    pub fn officer(&self, id: &OfficerId) -> Result<Option<Officer>, LedgerError> {
        Ok(match self.record(&RecordKey::Officer(id.clone()))? {
            Some(Record::Officer(officer)) => Some(officer),
            _ => None,
        })
    }

    /// All officers of the ward, by id.
    ///
    /// # Errors
    /// The store's.
    pub fn officers(&self) -> Result<Vec<Officer>, LedgerError> {
        let mut officers = Vec::new();
        for found in shelf::scan(&self.store, 1) {
            if let (_, Record::Officer(officer)) = found? {
                officers.push(officer);
            }
        }
        officers.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(officers)
    }

    /// What became of an act.
    ///
    /// # Errors
    /// The store's.
    pub fn act_record(&self, act: ActId) -> Result<Option<ActRecord>, LedgerError> {
        self.view(|shelf| tannha_domain::log::act_record(shelf, act))
    }

    /// The history of a case in log order, what waits last.
    ///
    /// # Errors
    /// The store's.
    pub fn history(&self, case: CaseId) -> Result<Vec<Line>, LedgerError> {
        self.history_back_to(case, |_| false)
    }

    /// The end of a case's history in log order, what waits last: it is read backwards, up to the first line
    /// that is old.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn history_back_to(
        &self,
        case: CaseId,
        is_old: impl Fn(&Line) -> bool,
    ) -> Result<Vec<Line>, LedgerError> {
        let mut places = Vec::new();
        for found in self.store.scan(HISTORY, &case.0) {
            let (key, _) = found?;
            let Some(seq) = key.get(16..).and_then(|seq| <[u8; 8]>::try_from(seq).ok()) else {
                return Err(LedgerError::Encoding);
            };
            places.push(u64::from_be_bytes(seq));
        }
        let mut lines = Vec::new();
        for seq in places.into_iter().rev() {
            let Some(line) = self.logged(seq)? else { continue };
            if is_old(&line) {
                break;
            }
            lines.push(line);
        }
        lines.reverse();
        for dseq in self.waiting_places(case)? {
            if let Some(bytes) = self.store.get(OUTBOX, &tables::number_key(dseq))? {
                lines.push(self.outbox_line(&bytes)?);
            }
        }
        Ok(lines)
    }

    /// The entry at `seq` of the accepted log.
    ///
    /// # Errors
    /// The store's.
    pub fn logged(&self, seq: u64) -> Result<Option<Line>, LedgerError> {
        let Some(bytes) = self.store.get(LOG, &tables::number_key(seq))? else { return Ok(None) };
        let (entry, receipt): (SignedEntry, SignedReceipt) = decode(&bytes)?;
        let act = entry.read()?.act.read()?;
        let record = self.act_record(act.id)?;
        Ok(Some(Line { event: act.event(), act, receipt: Some(receipt.read()?), record }))
    }

    /// Own entries that wait, oldest first.
    ///
    /// # Errors
    /// The store's.
    pub fn outbox_lines(&self) -> Result<Vec<Line>, LedgerError> {
        self.store.scan(OUTBOX, &[]).map(|found| self.outbox_line(&found?.1)).collect()
    }

    fn waiting_places(&self, case: CaseId) -> Result<Vec<u64>, LedgerError> {
        let mut head = self.head()?;
        self.fold_pending(&mut head)?;
        Ok(head.above.as_ref().map_or_else(Vec::new, |above| above.waiting(case).to_vec()))
    }

    fn outbox_line(&self, bytes: &[u8]) -> Result<Line, LedgerError> {
        let act = decode::<SignedEntry>(bytes)?.read()?.act.read()?;
        let record = self.act_record(act.id)?;
        Ok(Line { event: act.event(), act, receipt: None, record })
    }
}
