//! Late, and saying so: the alarm of a case, the apology that is drafted before a leader asks for
//! it, and the one new promise. All of it works with no network.

use tannha_domain::{
    case::{
        CaseEvent, CaseState, Command, Document, Field, OfficeSnapshot, Refusal, Renewal,
        renewal::{check, proposed},
    },
    ids::{CaseId, OfficerId},
    letter_text::LetterKind,
    promise::AlarmKind,
    time::Moment,
};

use crate::{Office, OfficeError, office::Topic};

/// An apology as it lies ready: the leader changes what must be changed, and signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApologyDraft {
    /// What the ward says, to choose from.
    pub reasons: Vec<String>,
    /// The date that it proposes.
    pub to: Moment,
    /// Why there can be none, where there can be none.
    pub refusal: Option<Refusal>,
}

/// An apology as a leader decides it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apology {
    /// One of the ward's reasons.
    pub reason: String,
    /// The new promise.
    pub to: Moment,
    /// Who signs the papers.
    pub signer: OfficerId,
    /// How the family is addressed.
    pub greeting: String,
}

impl Office {
    /// The alarm that stands over a case now; none where its result has been given or it has ended.
    ///
    /// # Errors
    /// The ledger's.
    pub fn alarm(&self, state: &CaseState) -> Result<Option<AlarmKind>, OfficeError> {
        if state.finished_at.is_some() || state.is_closed() || state.is_paused() {
            return Ok(None);
        }
        let calendar = self.calendar()?;
        let days = self.settings()?.usage.alarms;
        Ok(state.promise.ringing(self.now(), days, &calendar))
    }

    /// The apology of a case as it lies ready.
    ///
    /// # Errors
    /// The ledger's.
    pub fn apology_draft(&self, state: &CaseState) -> Result<ApologyDraft, OfficeError> {
        let calendar = self.calendar()?;
        let to = proposed(&state.promise, self.now(), &calendar);
        let refusal = check(&state.promise, to, self.now(), &calendar).err();
        Ok(ApologyDraft { reasons: self.settings()?.reasons(), to, refusal })
    }

    /// Apologises, and promises once more: Mẫu 04 and the courtesy letter follow from it.
    ///
    /// # Errors
    /// [`Refusal::ReasonNotListed`], [`Refusal::Promise`] for a second time or a date that cannot be
    /// kept, [`OfficeError::NotASigner`], or the ledger's.
    pub fn apologise(&self, case: CaseId, typed: Apology) -> Result<Vec<Topic>, OfficeError> {
        let state = self.case(case)?;
        let settings = self.settings()?;
        let reason = typed.reason.trim();
        if reason.is_empty() {
            return Err(Refusal::ReasonMissing.into());
        }
        if !settings.reasons().iter().any(|known| known == reason) {
            return Err(Refusal::ReasonNotListed.into());
        }
        check(&state.promise, typed.to, self.now(), &*self.calendar()?)?;
        let (follows, phone) = self.follower(&state)?;
        let form = Some(Document::ApologyForm);
        let is_past = self.now() > state.promise.promised;
        let kind = if is_past { LetterKind::ApologyAfter } else { LetterKind::ApologyBefore };
        let renewal = Renewal {
            reason: reason.to_owned(),
            to: typed.to.in_vietnam(),
            signer: self.signer(&typed.signer, form, self.now().in_vietnam().date())?,
            office: OfficeSnapshot::from(&settings),
            greeting: typed.greeting,
            follows,
            phone,
            text: Some(self.pinned(kind)?),
        };
        self.act(case, Command::Record(CaseEvent::PromiseRenewed(Box::new(renewal))))
    }

    /// The case as it would be with the apology that lies ready, for a preview of its papers; as it is
    /// where there is one already, or none can be made.
    pub(crate) fn with_draft_apology(
        &self,
        state: CaseState,
        document: Document,
    ) -> Result<CaseState, OfficeError> {
        let about = matches!(document, Document::ApologyForm | Document::ApologyLetter);
        if !about || state.renewal.is_some() {
            return Ok(state);
        }
        let draft = self.apology_draft(&state)?;
        let signer = self.signers()?.first().map(|first| first.id.clone());
        let (Some(signer), Some(reason)) = (signer, draft.reasons.into_iter().next()) else {
            return Ok(state);
        };
        let calendar = self.calendar()?;
        let Ok(promise) = state.promise.repromise(draft.to, self.now(), &calendar) else {
            return Ok(state);
        };
        let (follows, phone) = self.follower(&state)?;
        let renewal = Some(Renewal {
            reason,
            to: draft.to,
            signer: self.signer(&signer, None, self.now().in_vietnam().date())?,
            office: OfficeSnapshot::from(&self.settings()?),
            greeting: state.value(Field::DeliveryGreeting).to_owned(),
            follows,
            phone,
            text: None,
        });
        Ok(CaseState { renewal, promise, ..state })
    }
}
