//! *Tiếp nhận*: from a draft to a case with its promise and its legs.

use std::collections::BTreeMap;

use tannha_domain::{
    case::{
        CaseEvent, Channel, Field, Form, HANDLINGS, Handling, Leg, LegStatus, OWN_LEG,
        OfficeSnapshot, Phase, Received, form::Reading,
    },
    ids::{CaseId, DraftId},
    log::{Record, alike_keys, is_another},
    promise::{Explanation, Promise, Question, reckon},
    ruleset::{Agency, Procedure, ProcedureCode},
    time::{Date, Moment},
    ward::WardSettings,
};
use tannha_store::Batch;

use crate::{
    Office, OfficeError,
    drafts::{self, Draft},
    office::Topic,
    rules::Rules,
};

impl Office {
    /// Starts a draft.
    ///
    /// # Errors
    /// [`OfficeError::NotReceivedHere`], an unknown procedure, or the store's.
    pub fn start_draft(&self, procedure: &str) -> Result<DraftId, OfficeError> {
        let now = self.now();
        let handling = Handling::find(procedure).ok_or(OfficeError::NotReceivedHere)?;
        let rules = self.rules(&ProcedureCode::new(procedure), now)?;
        let own = rules.procedure.own_form();
        let id = DraftId(self.fresh());
        drafts::begin(self.ledger.store(), id, (procedure, own), now, handling.form.usual)?;
        Ok(id)
    }

    /// The procedures that can be received today, the most usual first.
    ///
    /// # Errors
    /// A date beyond the rulebook.
    pub fn procedures(&self) -> Result<Vec<Procedure>, OfficeError> {
        let book = self.rulebook()?;
        let ruleset = book.default_for(self.now().in_vietnam().date())?;
        let known = HANDLINGS.iter().map(|handling| ProcedureCode::new(handling.procedure));
        let law = known.filter_map(|code| ruleset.procedure(&code).ok());
        let own = ruleset.procedures.iter().filter(|procedure| procedure.is_own());
        Ok(law.chain(own).cloned().collect())
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

    /// What would be promised for a dossier received at `at`, and why.
    ///
    /// # Errors
    /// An unknown procedure, or a date beyond the calendars.
    pub fn promise(
        &self,
        code: &ProcedureCode,
        variant: Option<&str>,
        at: Moment,
    ) -> Result<(Promise, Explanation), OfficeError> {
        let (rules, calendar) = (self.rules(code, at)?, self.calendar()?);
        let question =
            Question::new(&rules.ruleset, rules.commitment.as_ref(), &calendar, code, at);
        Ok(reckon(&Question { variant, ..question })?)
    }

    /// How a recorded promise was reckoned, day by day.
    ///
    /// # Errors
    /// As [`Office::promise`].
    pub fn explain(&self, promise: &Promise) -> Result<Explanation, OfficeError> {
        if !promise.is_made() {
            return Ok(Explanation::default());
        }
        let (book, calendar) = (self.rulebook()?, self.calendar_under(promise)?);
        let commitment = promise.commitment.as_ref().map(|id| book.commitment(id)).transpose()?;
        let ruleset = book.ruleset(&promise.ruleset)?;
        let question = Question::of(promise, ruleset, commitment, &calendar);
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
        let channel = likely_channel(&self.draft(id)?);
        self.receive_through(id, channel, not_a_duplicate)
    }

    /// The same, where it is known how the dossier came: what is handed in at the counter may well be
    /// brought home.
    ///
    /// # Errors
    /// As [`Office::receive`].
    pub fn receive_through(
        &self,
        id: DraftId,
        channel: Channel,
        not_a_duplicate: bool,
    ) -> Result<(CaseId, Vec<Topic>), OfficeError> {
        let _turn = self.turn()?;
        let now = self.now();
        let draft = self.draft(id)?;
        let reading = self.reading(&draft)?;
        if !reading.is_ready() {
            return Err(OfficeError::NotReady { fields: unready(draft.form(), &reading) });
        }
        let same = self.alike(&draft.procedure, &reading.values)?;
        if let (Some(other), false) = (same.first(), not_a_duplicate) {
            return Err(OfficeError::PossibleDuplicate { other: *other });
        }
        let code = ProcedureCode::new(draft.procedure.as_str());
        let variant = draft.form().variant(|field| reading.value(field));
        let (promise, _) = self.promise(&code, variant, now)?;
        let rules = self.rules(&code, now)?;
        let leased = self.leased_code(now)?;
        let received = Received {
            procedure: draft.procedure.clone(),
            code_provisional: leased.is_none(),
            code: leased.map_or_else(|| self.provisional_code(now), Ok)?,
            channel,
            legs: self.legs(&rules, &promise)?,
            fields: reading.values,
            promise,
            office: OfficeSnapshot::from(&self.settings()?),
            not_duplicate_of: if not_a_duplicate { same } else { Vec::new() },
            own: draft.own.clone(),
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

    /// Cases that may be about the same event; a person says whether they are.
    ///
    /// # Errors
    /// The ledger's.
    pub fn alike(
        &self,
        procedure: &str,
        values: &BTreeMap<Field, String>,
    ) -> Result<Vec<CaseId>, OfficeError> {
        let Some(handling) = Handling::find(procedure) else { return Ok(Vec::new()) };
        let value = |field| values.get(&field).map_or("", String::as_str);
        let mut same = Vec::new();
        for key in alike_keys(handling.book, value) {
            let Some(Record::Cases(cases)) = self.ledger.record(&key)? else { continue };
            for case in cases {
                if let Some(state) = self.ledger.case(case)?
                    && !matches!(state.phase(), Phase::Withdrawn | Phase::Refused)
                    && !is_another(handling.book, value, |field| state.value(field))
                    && !same.contains(&case)
                {
                    same.push(case);
                }
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

    /// The steps with their five *rõ*; a procedure that is one step is its own.
    fn legs(&self, rules: &Rules, promise: &Promise) -> Result<Vec<Leg>, OfficeError> {
        let settings = self.settings()?;
        let officer = self.officer()?;
        let leader = self.signers()?.into_iter().next().map_or_else(String::new, |s| s.name);
        let procedure = format!("{} · {}", rules.procedure.name.vi, rules.ruleset.name.vi);
        if rules.procedure.legs.is_empty() {
            let own = rules.procedure.is_own().then(|| OWN_LEG.to_owned());
            let code = own.unwrap_or_else(|| rules.procedure.code.to_string());
            return Ok(vec![Leg {
                agency: agency(&settings, &code, Agency::UyBanNhanDan),
                slug: code,
                task: rules.procedure.name.vi.clone(),
                person: officer.name,
                procedure,
                accountable: leader,
                outcome: None,
                due: promise.promised,
                status: LegStatus::Open,
                done_at: None,
                after: None,
            }]);
        }
        Ok(rules
            .procedure
            .legs_of(promise.variant.as_deref())
            .map(|leg| Leg {
                slug: leg.code.clone(),
                task: leg.name.vi.clone(),
                agency: agency(&settings, &leg.code, leg.agency),
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

/// Who does a step: as the ward's settings name it for the step, or for all steps of that agency.
fn agency(settings: &WardSettings, leg: &str, agency: Agency) -> String {
    let named = settings.agencies.get(leg).or_else(|| settings.agencies.get(agency.slug()));
    named.cloned().unwrap_or_else(|| agency.written().to_owned())
}

/// Fields that are missing or wrong, in the form's order.
fn unready(form: &Form, reading: &Reading) -> Vec<&'static str> {
    reading.unready(form).into_iter().map(Field::slug).collect()
}

/// How a dossier probably came, until somebody says: what is to be brought home was taken in there.
#[must_use]
pub fn likely_channel(draft: &Draft) -> Channel {
    let at_home = draft.typed.get(&Field::DeliveryAtHome).is_none_or(|typed| typed != "no");
    if at_home { Channel::HomeVisit } else { Channel::Counter }
}
