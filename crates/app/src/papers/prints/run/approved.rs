//! The letters that a leader has approved and nobody has printed yet.

use tannha_domain::{
    case::{CaseEvent, CaseState, Document, Printed, permit},
    ids::CaseId,
    time::Moment,
};

use super::Queue;
use crate::{Office, OfficeError};

/// A letter that waits for the printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovedLetter {
    /// The dossier.
    pub case: CaseId,
    /// Which letter.
    pub document: Document,
    /// Mã hồ sơ.
    pub code: String,
    /// Whom the dossier is about.
    pub title: String,
    /// Since when it is approved.
    pub approved_at: Moment,
}

impl Office {
    /// The letters that are approved and not printed, kind by kind; none of which a print is under way.
    ///
    /// # Errors
    /// The ledger's.
    pub fn approved_letters(&self) -> Result<Vec<ApprovedLetter>, OfficeError> {
        let queue = Queue::of(&self.prints()?);
        let unprinted = self.unprinted()?;
        let free = unprinted.iter().filter(|letter| !queue.has(letter.case, letter.document));
        Ok(free.cloned().collect())
    }

    pub(in crate::papers::prints) fn read_unprinted(
        &self,
    ) -> Result<Vec<ApprovedLetter>, OfficeError> {
        // What was written a moment ago may not be in the index yet.
        self.refresh()?;
        // Only the dossiers that have one are read, however many there are.
        let cases: Vec<CaseId> = {
            let index = self.index()?;
            index.iter().filter(|known| known.has_unprinted).map(|known| known.case).collect()
        };
        let mut letters = Vec::new();
        for case in cases {
            letters.extend(to_print(&self.case(case)?));
        }
        letters.sort_by(|a, b| (a.document, &a.code, a.case).cmp(&(b.document, &b.code, b.case)));
        Ok(letters)
    }
}

/// The letters of a dossier that are approved and not printed.
#[must_use]
pub fn to_print(state: &CaseState) -> Vec<ApprovedLetter> {
    let letters = state.papers.keys().copied().filter(|document| document.is_letter());
    letters.filter_map(|document| waits(state, document)).collect()
}

fn waits(state: &CaseState, document: Document) -> Option<ApprovedLetter> {
    let paper = state.paper(document);
    let (approved_at, _) = paper.approved?;
    if paper.prints > 0 || paper.suppressed.is_some() {
        return None;
    }
    let printed = Printed::told(document, "");
    permit(Some(state), &CaseEvent::Printed(printed)).ok()?;
    let code = state.code.text.clone();
    Some(ApprovedLetter { case: state.id, document, code, title: state.title(), approved_at })
}
