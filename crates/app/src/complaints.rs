//! What citizens say of the office, written down, answered, and shown on the first screen when due.

use chrono::Datelike as _;
use tannha_domain::{
    case::Channel,
    complaint::{
        About, Complaint, ComplaintEvent, ComplaintKind, ComplaintRefusal, Made, decide, due,
        due_by,
    },
    ids::{CaseId, ComplaintId},
    log::{Record, RecordKey, Subject},
    time::Moment,
    ward::Role,
};
use tannha_store::Batch;

use crate::{Office, OfficeError, jottings::Page, office::Topic};

const COMPLAINTS: u8 = RecordKey::Complaint(ComplaintId([0; 16])).kind();

/// What was said, as an officer writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// How heavy.
    pub kind: ComplaintKind,
    /// What about.
    pub about: About,
    /// The case that it is about.
    pub case: Option<CaseId>,
    /// Who says it; may be empty.
    pub who: String,
    /// Where the answer goes; may be empty.
    pub contact: String,
    /// What they say.
    pub text: String,
    /// How it came.
    pub channel: Channel,
}

impl Office {
    /// All complaints and remarks: those that wait first, by the day they are due; then the others,
    /// the latest first.
    ///
    /// # Errors
    /// The ledger's.
    pub fn complaints(&self) -> Result<Vec<Complaint>, OfficeError> {
        let mut all = Vec::new();
        self.ledger.each_record(COMPLAINTS, |record| {
            if let Record::Complaint(state) = record {
                all.push(state.as_ref().clone());
            }
        })?;
        all.sort_by_key(|one: &Complaint| {
            let when = if one.is_open() { one.made.due.utc_ms() } else { -one.at.utc_ms() };
            (!one.is_open(), when, one.id)
        });
        Ok(all)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`ComplaintRefusal::NoSuchComplaint`], or the ledger's.
    pub fn complaint(&self, id: ComplaintId) -> Result<Complaint, OfficeError> {
        let found = self.ledger.complaint(id)?;
        found.ok_or(OfficeError::Complaint(ComplaintRefusal::NoSuchComplaint))
    }

    /// Those whose answer is due by the end of the next working day, or late.
    ///
    /// # Errors
    /// The ledger's.
    pub fn complaints_due(&self) -> Result<Vec<Complaint>, OfficeError> {
        let today = self.now().in_vietnam().date();
        let last = self.calendar()?.next_working_day(today).unwrap_or(today);
        let mut waiting = self.complaints()?;
        let is_due =
            |due: Moment| due.in_vietnam().date().num_days_from_ce() <= last.num_days_from_ce();
        waiting.retain(|one| one.is_open() && is_due(one.made.due));
        Ok(waiting)
    }

    /// What was said goes to a leader, and stays with whoever wrote it down.
    ///
    /// # Errors
    /// The ledger's.
    pub fn may_read(&self, complaint: &Complaint) -> Result<bool, OfficeError> {
        Ok(self.role()? == Role::Leader || complaint.taken_by == *self.officer_id())
    }

    /// Writes down what a citizen says. Its clock is the ruleset's of this day.
    ///
    /// # Errors
    /// [`ComplaintRefusal::NoTerm`] where the ruleset names no time, what else the domain refuses,
    /// or the ledger's.
    pub fn complain(&self, said: Said) -> Result<(ComplaintId, Vec<Topic>), OfficeError> {
        let _turn = self.turn()?;
        let now = self.now();
        if let Some(case) = said.case {
            self.case(case)?;
        }
        let book = self.rulebook()?;
        let ruleset = book.default_for(now.in_vietnam().date())?;
        let calendar = self.calendar()?;
        let due = match self.settings()?.usage.term(said.kind) {
            Some(own) => due_by(own, now, &calendar),
            None => due(ruleset, said.kind, now, &calendar),
        };
        let due = due.ok_or(ComplaintRefusal::NoTerm)?;
        let Said { kind, about, case, who, contact, text, channel } = said;
        let made = Made { kind, about, case, who, contact, text, channel, due };
        let id = ComplaintId(self.fresh());
        let event = ComplaintEvent::Made(Box::new(made));
        let topics =
            self.complaint_does(id, None, event, self.done_jotting(Page::Complaint(case)))?;
        Ok((id, topics))
    }

    /// A leader answers.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn answer_complaint(
        &self,
        id: ComplaintId,
        reply: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let state = self.complaint(id)?;
        let event = ComplaintEvent::Answered { reply };
        self.complaint_does(id, Some(&state), event, self.done_jotting(Page::Reply(id)))
    }

    /// Whether they are content with the answer.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn hear_complaint(
        &self,
        id: ComplaintId,
        content: bool,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let state = self.complaint(id)?;
        self.complaint_does(id, Some(&state), ComplaintEvent::Heard { content }, Batch::new())
    }

    fn complaint_does(
        &self,
        id: ComplaintId,
        state: Option<&Complaint>,
        event: ComplaintEvent,
        mut batch: Batch,
    ) -> Result<Vec<Topic>, OfficeError> {
        let event = decide(state, event, self.decider()?)?;
        let acts = vec![(Subject::complaint(id), event.into())];
        self.write_told(acts, Vec::new(), &mut batch)?;
        Ok(vec![Topic::Complaints, Topic::Today, Topic::Sync])
    }
}
