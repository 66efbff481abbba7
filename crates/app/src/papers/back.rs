//! What changed after a paper was printed, and is written on the back of the sheet that the family holds
//! (TT 04/2020/TT-BTP Đ23.3, Đ31.9).

use tannha_domain::case::{CaseState, Document};
use tannha_print::Record;

use crate::{Office, OfficeError};

impl Office {
    /// The record of a paper's back: of each change, whether the last print has it. Of what nobody can
    /// say that, it has not: nothing is left out, and whoever prints sees on the page where it goes.
    pub(super) fn marked_written(
        &self,
        mut record: Record,
        state: &CaseState,
        document: Document,
    ) -> Result<Record, OfficeError> {
        let paper = state.paper(document);
        let Some(printed) = paper.printed_at.filter(|_| !paper.front_only) else {
            return Ok(record);
        };
        let entry = match document {
            Document::BirthCopy => self.entry_of(state)?,
            _ => Some(state.clone()),
        };
        let Some(entry) = entry else { return Ok(record) };
        let told = self.timed_changes(&entry)?;
        for (change, (at, _)) in record.later_changes_mut().iter_mut().zip(told) {
            change.written = at.is_some_and(|at| at <= printed);
        }
        Ok(record)
    }

    /// Whether a paper was printed, and something changed since that its back does not say.
    ///
    /// # Errors
    /// The ledger's.
    pub fn back_is_due(&self, state: &CaseState, document: Document) -> Result<bool, OfficeError> {
        let printed = state.paper(document).printed_at.is_some();
        if !document.has_blank() || !printed || state.registration.is_none() {
            return Ok(false);
        }
        let record = self.case_record(state, document)?;
        let record = self.marked_written(record, state, document)?;
        Ok(record.later_changes().iter().any(|change| !change.written))
    }
}
