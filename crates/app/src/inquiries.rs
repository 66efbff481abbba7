//! Asking elsewhere: a verification letter goes out, and its answer comes back.

use tannha_domain::{
    case::{CaseEvent, Command, Inquiry},
    ids::CaseId,
    promise::{Promise, Question, ReckonError},
    time::Moment,
};

use crate::{Office, OfficeError, office::Topic};

impl Office {
    /// Records that another office was asked to verify something: the law's date moves as the ruleset of
    /// the case says, and the family's line says why.
    ///
    /// # Errors
    /// What the domain refuses, rules that this laptop has not, or the ledger's.
    pub fn send_inquiry(&self, case: CaseId, inquiry: Inquiry) -> Result<Vec<Topic>, OfficeError> {
        let promise = Box::new(self.moved(case, Promise::asked)?);
        self.act(case, Command::Record(CaseEvent::InquirySent { inquiry, promise }))
    }

    /// Records what the other office answered: the clock goes on.
    ///
    /// # Errors
    /// As [`Office::send_inquiry`].
    pub fn answer_inquiry(&self, case: CaseId, result: String) -> Result<Vec<Topic>, OfficeError> {
        let promise = Box::new(self.moved(case, Promise::answered)?);
        self.act(case, Command::Record(CaseEvent::InquiryAnswered { result, promise }))
    }

    /// A case's promise as something moves it now, under the rules that it was received under.
    fn moved(
        &self,
        case: CaseId,
        how: impl Fn(&Promise, &Question<'_>, Moment) -> Result<Promise, ReckonError>,
    ) -> Result<Promise, OfficeError> {
        let promise = self.case(case)?.promise;
        if !promise.is_made() {
            return Ok(promise);
        }
        let (book, calendar) = (self.rulebook()?, self.calendar()?);
        let commitment = promise.commitment.as_ref().map(|id| book.commitment(id)).transpose()?;
        let ruleset = book.ruleset(&promise.ruleset)?;
        let question = Question::of(&promise, ruleset, commitment, &calendar);
        Ok(how(&promise, &question, self.now())?)
    }
}
