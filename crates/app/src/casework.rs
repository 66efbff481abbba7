//! The verbs of a received case, each from the officer's word to the commit.

use chrono::NaiveDate;
use tannha_domain::{
    case::{
        CaseEvent, CaseState, Channel, Command, Document, Handover, OfficeSnapshot,
        RegistrationForm, SignerSnapshot,
    },
    ids::{CaseId, OfficerId},
    promise::{Question, reckon},
    ruleset::Signer,
    time::Date,
    ward::{Numbering, Officer, Role},
};

use crate::{Office, OfficeError, office::Topic};

/// The registration as an officer types it: numbers twice.
#[derive(Debug, Clone)]
pub struct RegistrationTyped {
    /// Date of registration.
    pub registered_on: NaiveDate,
    /// Number in the register and again; `None` where the district allots it.
    pub number: Option<(String, String)>,
    /// The child's identity number and again; may come later.
    pub citizen_id: Option<(String, String)>,
    /// Who signs.
    pub signer: OfficerId,
}

impl Office {
    /// Those who may sign papers today, by id; which papers, each one's mandate says.
    ///
    /// # Errors
    /// The ledger's.
    pub fn signers(&self) -> Result<Vec<Officer>, OfficeError> {
        let mut officers = self.ledger.officers()?;
        let today = self.now().in_vietnam().date();
        officers.retain(|officer| {
            !officer.authority.is_empty() && !officer.revoked && officer.signs(None, today).is_ok()
        });
        Ok(officers)
    }

    /// The same for a case: first who may sign its result and whom the catalogue names for it. The others
    /// may be chosen, as its letters are signed too and the head of the office may stand in.
    ///
    /// # Errors
    /// The ledger's.
    pub fn signers_of(&self, state: &CaseState) -> Result<Vec<Officer>, OfficeError> {
        let mut signers = self.signers()?;
        let named = match self.procedure_under(&state.promise) {
            Ok(procedure) => procedure.signed_here(),
            // An old entry was received under no rules that are known.
            Err(OfficeError::Rules(_)) => None,
            Err(other) => return Err(other),
        };
        let (result, today) = (state.handling().map(|h| h.result), self.now().in_vietnam().date());
        let is_named = |officer: &Officer| match named {
            Some(Signer::ChuTich) => officer.role == Role::Leader,
            Some(Signer::CongChuc) => officer.role != Role::Leader,
            _ => true,
        };
        signers.sort_by_key(|one| (one.signs(result, today).is_err(), !is_named(one)));
        Ok(signers)
    }

    /// Who signs a paper on a day, as it is printed.
    pub(crate) fn signer(
        &self,
        id: &OfficerId,
        document: Option<Document>,
        on: NaiveDate,
    ) -> Result<SignerSnapshot, OfficeError> {
        let known = self.ledger.officer(id)?;
        let officer = known
            .filter(|officer| !officer.authority.is_empty() && !officer.revoked)
            .ok_or(OfficeError::NotASigner)?;
        officer.signs(document, on)?;
        Ok(SignerSnapshot {
            officer: officer.id,
            name: officer.name,
            authority: officer.authority,
            title: officer.title,
        })
    }

    /// Records that a paper was signed, and by whom.
    ///
    /// # Errors
    /// [`OfficeError::NotASigner`], [`OfficeError::Mandate`], what the domain refuses, or the ledger's.
    pub fn sign(
        &self,
        case: CaseId,
        document: Document,
        signer: &OfficerId,
    ) -> Result<Vec<Topic>, OfficeError> {
        let today = self.now().in_vietnam().date();
        let signer = self.signer(signer, Some(document), today)?.officer;
        self.act(case, Command::Record(CaseEvent::Signed { document, signer }))
    }

    /// The registration as typed, where this ward's numbers come from there.
    fn registration(
        &self,
        case: CaseId,
        typed: RegistrationTyped,
        numbers: Numbering,
    ) -> Result<RegistrationForm, OfficeError> {
        let settings = self.settings()?;
        if settings.numbering != numbers {
            return Err(OfficeError::OtherNumbering { numbering: settings.numbering });
        }
        let result = self.case(case)?.handling().map(|handling| handling.result);
        Ok(RegistrationForm {
            registered_on: Date(typed.registered_on),
            number: typed.number,
            citizen_id: typed.citizen_id,
            signer: self.signer(&typed.signer, result, typed.registered_on)?,
            office: OfficeSnapshot::from(&settings),
            place: format!("Ủy ban nhân dân {}, {}", settings.name, settings.province),
        })
    }

    /// Records the registration with numbers from the Ministry's software, typed twice.
    ///
    /// # Errors
    /// What the domain refuses, [`OfficeError::NotASigner`], [`OfficeError::OtherNumbering`] where
    /// the district allots them, or the ledger's.
    pub fn register(
        &self,
        case: CaseId,
        typed: RegistrationTyped,
    ) -> Result<Vec<Topic>, OfficeError> {
        let form = self.registration(case, typed, Numbering::Typed)?;
        self.act(case, Command::Register(form))
    }

    /// Asks the district to allot the number: it is the register of this ward.
    ///
    /// # Errors
    /// As [`Office::register`].
    pub fn request_number(
        &self,
        case: CaseId,
        typed: RegistrationTyped,
    ) -> Result<Vec<Topic>, OfficeError> {
        let form = self.registration(case, typed, Numbering::Allotted)?;
        self.act(case, Command::RequestNumber(form))
    }

    /// The child's identity number came after the registration; typed twice.
    ///
    /// # Errors
    /// As [`Office::register`].
    pub fn record_citizen_id(
        &self,
        case: CaseId,
        typed: String,
        again: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.act(case, Command::RecordCitizenId(typed, again))
    }

    /// The family brought what was asked: the clock runs again, from the start (NĐ 61/2018; the
    /// restart is a ruling of the design). `channel` is how it came, where that is known.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn receive_supplement(
        &self,
        case: CaseId,
        channel: Option<Channel>,
    ) -> Result<Vec<Topic>, OfficeError> {
        let state = self.case(case)?;
        let now = self.now();
        let mut stops = state.promise.stops.clone();
        if let Some(stop) = stops.last_mut() {
            stop.until.get_or_insert(now);
        }
        let book = self.rulebook()?;
        let commitment =
            state.promise.commitment.as_ref().map(|id| book.commitment(id)).transpose()?;
        let ruleset = book.ruleset(&state.promise.ruleset)?;
        let calendar = self.calendar()?;
        let mut question =
            Question::new(ruleset, commitment, &calendar, &state.promise.procedure, now);
        question.variant = state.promise.variant.as_deref();
        question.verification = state.promise.verification;
        let (fresh, _) = reckon(&question)?;
        question.received_at = state.promise.received_at;
        question.stops = &stops;
        let (mut promise, _) = state.promise.after_stops(&question)?;
        promise.promised = fresh.promised;
        self.act(
            case,
            Command::Record(CaseEvent::SupplementReceived { promise: Box::new(promise), channel }),
        )
    }

    /// Hands papers over at the door.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn hand_over(&self, case: CaseId, handover: Handover) -> Result<Vec<Topic>, OfficeError> {
        self.act(case, Command::Record(CaseEvent::HandedOver(handover)))
    }
}
