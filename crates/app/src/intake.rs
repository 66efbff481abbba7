//! *Tiếp nhận*: from a draft to a case with its promise and its legs.

use std::collections::BTreeMap;

use tannha_domain::{
    case::{CaseEvent, Channel, Field, Leg, LegStatus, OfficeSnapshot, Phase, Received},
    ids::{CaseId, DraftId},
    log::{Record, RecordKey},
    partial_date::PartialDate,
    promise::{Explanation, Promise, Question, reckon},
    ruleset::{Commitment, CommitmentId, Procedure, ProcedureCode, Ruleset},
    time::{Date, Moment},
    ward::WardSettings,
};
use tannha_store::Batch;

use crate::{
    Office, OfficeError,
    drafts::{self, Draft},
    office::Topic,
};

/// What the form begins with: what is so nearly always, and can be changed.
const USUAL: &[(Field, &str)] = &[
    (Field::ChildNationality, "Việt Nam"),
    (Field::MotherNationality, "Việt Nam"),
    (Field::DeliveryAtHome, "yes"),
    (Field::DeliveryLetter, "yes"),
    (Field::DeliveryGreeting, "gia-dinh"),
];

/// The rules a case is received under, pinned to it from then on.
pub struct Rules<'a> {
    /// The law at receipt.
    pub ruleset: &'a Ruleset,
    /// The ward's own shorter times.
    pub commitment: Option<&'a Commitment>,
    /// The procedure.
    pub procedure: &'a Procedure,
}

impl Office {
    /// Starts a draft.
    ///
    /// # Errors
    /// An unknown procedure, or the store's.
    pub fn start_draft(&self, procedure: &str) -> Result<DraftId, OfficeError> {
        let now = self.now();
        self.rules(&ProcedureCode::new(procedure), now)?;
        let id = DraftId(self.fresh());
        drafts::begin(self.ledger.store(), id, procedure, now, USUAL)?;
        Ok(id)
    }

    /// A draft.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchDraft`], or the store's.
    pub fn draft(&self, id: DraftId) -> Result<Draft, OfficeError> {
        drafts::open(self.ledger.store(), id)
    }

    /// All drafts, the latest first.
    ///
    /// # Errors
    /// The store's.
    pub fn drafts(&self) -> Result<Vec<Draft>, OfficeError> {
        drafts::list(self.ledger.store())
    }

    /// Saves one field as typed. It is durable when this returns.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchField`], [`OfficeError::NoSuchDraft`], [`OfficeError::TooLong`], or the
    /// store's.
    pub fn set_field(
        &self,
        id: DraftId,
        slug: &str,
        value: &str,
    ) -> Result<Vec<Topic>, OfficeError> {
        let field = Field::from_slug(slug).ok_or(OfficeError::NoSuchField)?;
        let _turn = self.turn()?;
        drafts::set(self.ledger.store(), id, field, value, self.now())?;
        Ok(vec![Topic::Draft(id)])
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchDraft`], or the store's.
    pub fn discard_draft(&self, id: DraftId) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let mut batch = Batch::new();
        drafts::discard(self.ledger.store(), id, &mut batch)?;
        self.ledger.store().commit(batch)?;
        Ok(vec![Topic::Today])
    }

    /// The rules that hold for a dossier received at `at`.
    ///
    /// # Errors
    /// An unknown procedure.
    pub fn rules(&self, code: &ProcedureCode, at: Moment) -> Result<Rules<'static>, OfficeError> {
        let book = self.rulebook();
        let ruleset = book.default_for(at.in_vietnam().date())?;
        let procedure = ruleset.procedure(code)?;
        let wanted = self.ledger.settings().map(|s| s.commitment).unwrap_or_default();
        let commitment = (!wanted.is_empty())
            .then(|| book.commitment(&CommitmentId::new(wanted)))
            .transpose()?;
        Ok(Rules { ruleset, commitment, procedure })
    }

    /// What would be promised for a dossier received at `at`, and why.
    ///
    /// # Errors
    /// An unknown procedure, or a date beyond the calendars.
    pub fn promise(
        &self,
        code: &ProcedureCode,
        at: Moment,
    ) -> Result<(Promise, Explanation), OfficeError> {
        let rules = self.rules(code, at)?;
        let question = Question::new(rules.ruleset, rules.commitment, &self.calendar, code, at);
        Ok(reckon(&question)?)
    }

    /// How a recorded promise was reckoned, day by day.
    ///
    /// # Errors
    /// As [`Office::promise`].
    pub fn explain(&self, promise: &Promise) -> Result<Explanation, OfficeError> {
        let book = self.rulebook();
        let commitment = promise.commitment.as_ref().map(|id| book.commitment(id)).transpose()?;
        let question = Question {
            ruleset: book.ruleset(&promise.ruleset)?,
            commitment,
            calendar: &self.calendar,
            procedure: &promise.procedure,
            variant: promise.variant.as_deref(),
            received_at: promise.received_at,
            verification: promise.verification,
            stops: &promise.stops,
        };
        Ok(reckon(&question)?.1)
    }

    /// Receives a draft: from here on it is a case, and the promise is given.
    ///
    /// # Errors
    /// [`OfficeError::NotReady`] naming the fields, [`OfficeError::PossibleDuplicate`] unless the
    /// officer has looked, or what the domain refuses.
    pub fn receive(
        &self,
        id: DraftId,
        not_a_duplicate: bool,
    ) -> Result<(CaseId, Vec<Topic>), OfficeError> {
        let _turn = self.turn()?;
        let now = self.now();
        let draft = self.draft(id)?;
        let reading = self.reading(&draft)?;
        if !reading.is_ready() {
            return Err(OfficeError::NotReady { fields: unready(&reading) });
        }
        let same = self.same_birth(&reading.values)?;
        if let (Some(other), false) = (same.first(), not_a_duplicate) {
            return Err(OfficeError::PossibleDuplicate { other: *other });
        }
        let code = ProcedureCode::new(draft.procedure.as_str());
        let (promise, _) = self.promise(&code, now)?;
        let rules = self.rules(&code, now)?;
        let at_home = reading.values.get(&Field::DeliveryAtHome).is_none_or(|v| v != "no");
        let leased = self.leased_code(now)?;
        let received = Received {
            procedure: draft.procedure.clone(),
            code_provisional: leased.is_none(),
            code: leased.map_or_else(|| self.provisional_code(now), Ok)?,
            channel: if at_home { Channel::HomeVisit } else { Channel::Counter },
            legs: self.legs(&rules, &promise)?,
            fields: reading.values,
            promise,
            office: OfficeSnapshot::from(&self.settings()?),
            not_duplicate_of: if not_a_duplicate { same } else { Vec::new() },
        };
        let case = CaseId::from(id);
        let event = CaseEvent::Received(Box::new(received));
        let command = tannha_domain::case::Command::Record(event);
        let state = self.ledger.case(case)?;
        let events = tannha_domain::case::decide(state.as_ref(), command, self.decider()?)?;
        let mut batch = Batch::new();
        drafts::discard(self.ledger.store(), id, &mut batch)?;
        let touched = self.write(case, events, Vec::new(), &mut batch)?;
        Ok((case, touched))
    }

    /// Cases of the same mother and day: the same birth, or a twin's; a person says which.
    ///
    /// # Errors
    /// The ledger's.
    pub fn same_birth(&self, values: &BTreeMap<Field, String>) -> Result<Vec<CaseId>, OfficeError> {
        let value = |field| values.get(&field).map_or("", String::as_str);
        let mother = value(Field::MotherCitizenId);
        let born = PartialDate::parse(value(Field::ChildBorn)).ok().and_then(PartialDate::full);
        let (Some(born), false) = (born, mother.is_empty()) else { return Ok(Vec::new()) };
        let key = RecordKey::Births(mother.to_owned(), Date(born));
        let Some(Record::Cases(cases)) = self.ledger.record(&key)? else { return Ok(Vec::new()) };
        let mut same = Vec::new();
        for case in cases {
            if let Some(state) = self.ledger.case(case)?
                && !matches!(state.phase(), Phase::Withdrawn | Phase::Refused)
            {
                same.push(case);
            }
        }
        Ok(same)
    }

    /// The final mã hồ sơ, where this laptop holds a lease for the day.
    fn leased_code(&self, now: Moment) -> Result<Option<String>, OfficeError> {
        let day = now.in_vietnam().date();
        let Some(number) = self.ledger.leased_code(Date(day))? else { return Ok(None) };
        let unit = self.settings()?.unit_code;
        Ok(Some(format!("{unit}-{}-{number:04}", day.format("%y%m%d"))))
    }

    /// A mã hồ sơ of this laptop's own: it says so, and goes on resolving after the district has
    /// given the final one.
    fn provisional_code(&self, now: Moment) -> Result<String, OfficeError> {
        let settings = self.settings()?;
        let device = self.ledger.identity().device.to_string();
        let chain = self.ledger.chain()?.next;
        let laptop = device.get(..4).unwrap_or_default().to_uppercase();
        let day = now.in_vietnam().date().format("%y%m%d");
        Ok(format!("{}-{day}-T{laptop}{chain:04}", settings.unit_code))
    }

    fn legs(&self, rules: &Rules<'_>, promise: &Promise) -> Result<Vec<Leg>, OfficeError> {
        let settings = self.settings()?;
        let officer = self.officer()?;
        let leader = self.signers()?.into_iter().next().map_or_else(String::new, |s| s.name);
        let procedure = format!("{} · {}", rules.procedure.name.vi, rules.ruleset.name.vi);
        Ok(rules
            .procedure
            .legs
            .iter()
            .map(|leg| Leg {
                slug: leg.code.clone(),
                task: leg.name.vi.clone(),
                agency: agency(&settings, &leg.code, leg.agency.written()),
                person: officer.name.clone(),
                procedure: procedure.clone(),
                accountable: leader.clone(),
                outcome: None,
                due: promise
                    .legs
                    .iter()
                    .find(|due| due.leg == leg.code)
                    .map_or(promise.promised, |due| due.due.min(promise.promised)),
                status: if leg.after.is_some() { LegStatus::Waiting } else { LegStatus::Open },
                done_at: None,
                after: leg.after.clone(),
            })
            .collect())
    }
}

fn agency(settings: &WardSettings, leg: &str, usual: &str) -> String {
    settings.agencies.get(leg).cloned().unwrap_or_else(|| usual.to_owned())
}

fn unready(reading: &tannha_domain::case::form::Reading) -> Vec<&'static str> {
    use tannha_domain::case::form::Gravity;
    let wrong = reading.remarks.iter().filter(|r| r.gravity == Gravity::Error).map(|r| r.field);
    let mut fields: Vec<Field> = reading.missing.iter().copied().chain(wrong).collect();
    fields.sort();
    fields.dedup();
    fields.into_iter().map(Field::slug).collect()
}
