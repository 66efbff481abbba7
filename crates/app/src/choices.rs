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

    /// Chooses after how many minutes an untended laptop locks itself.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn choose_idle(
        &self,
        idle_minutes: u16,
        round_minutes: Option<u16>,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.settle(WardEvent::IdleChosen { idle_minutes, round_minutes })
    }

    /// Seconds without a key or a click after which this laptop locks itself: fewer on a round, where
    /// the ward says so.
    ///
    /// # Errors
    /// The ledger's. A laptop that has no settings yet locks itself as usual.
    pub fn idle_s(&self) -> Result<u32, OfficeError> {
        let privacy = match self.ledger.settings() {
            Ok(settings) => settings.privacy,
            Err(LedgerError::NoSettings) => Privacy::default(),
            Err(other) => return Err(other.into()),
        };
        // Only where it makes a difference are the rounds looked through.
        let on_round = privacy.shortest() < privacy.idle_minutes && self.on_round()?;
        Ok(privacy.idle_s(on_round))
    }

    /// What ended before this is not found by the names in it any more; nothing where the ward has not
    /// said so. Whoever writes a copy finds the entry all the same: the register is for ever.
    ///
    /// # Errors
    /// The ledger's.
    pub fn names_found_since(&self) -> Result<Option<Moment>, OfficeError> {
        const DAY_MS: i64 = 24 * 3_600_000;
        let days = self.settings()?.privacy.search_days.map(i64::from);
        Ok(days.map(|days| Moment::from_utc_ms(self.now().utc_ms() - days * DAY_MS)))
    }

    fn on_round(&self) -> Result<bool, OfficeError> {
        let mine = |round: &RoundState| {
            round.carrier == *self.officer_id() && matches!(round.status, RoundStatus::Out(_))
        };
        Ok(self.rounds()?.iter().any(mine))
    }

    fn settle(&self, event: WardEvent) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let event = choice::decide(&self.settings()?, event, self.decider()?)?;
        self.write_told(vec![(Subject::ward(), event.into())], Vec::new(), &mut Batch::new())?;
        Ok(vec![Topic::Ward, Topic::Sync])
    }
}
