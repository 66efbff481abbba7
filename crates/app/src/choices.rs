//! What the ward settles for itself: the reasons of its apologies, the cause on its extracts.

use tannha_domain::{
    log::Subject,
    round::{RoundState, RoundStatus},
    time::Moment,
    ward::{Privacy, ReasonChange, WardEvent, choice, may},
};
use tannha_store::Batch;

use crate::{Office, OfficeError, ledger::LedgerError, office::Topic};

impl Office {
    /// Whether the officer at work may settle what the ward settles for itself.
    ///
    /// # Errors
    /// The ledger's.
    pub fn may_choose(&self) -> Result<bool, OfficeError> {
        let event = WardEvent::CauseOnExtractChosen { shown: true };
        Ok(may(self.role()?, event.kind()))
    }

    /// Changes the list of reasons that an apology may give.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn change_reasons(&self, change: ReasonChange) -> Result<Vec<Topic>, OfficeError> {
        self.settle(WardEvent::ReasonsChanged(change))
    }

    /// Chooses whether death extracts name the cause, from here on.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn show_cause(&self, shown: bool) -> Result<Vec<Topic>, OfficeError> {
        self.settle(WardEvent::CauseOnExtractChosen { shown })
    }

    fn settle(&self, event: WardEvent) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let event = choice::decide(&self.settings()?, event, self.decider()?)?;
        self.write_told(vec![(Subject::ward(), event.into())], Vec::new(), &mut Batch::new())?;
        Ok(vec![Topic::Ward, Topic::Sync])
    }
}
