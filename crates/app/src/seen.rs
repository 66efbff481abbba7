//! What had no effect waits for a person; here an officer says that it was seen to.

use tannha_domain::{
    case::{CaseEvent, Command, Settlement, decide},
    ids::{ActId, CaseId},
    log::{ActRecord, Event, Record, RecordKey, SeenTo, Subject},
};
use tannha_store::Batch;

use crate::{
    Office, OfficeError,
    ledger::{Author, Line, NewAct},
    office::Topic,
};

impl Office {
    /// Says that an act without effect was seen to, and what was done about it: it is no task any
    /// more, here and, after a sync, on every machine. The act itself and why it had no effect stay
    /// in the history.
    ///
    /// # Errors
    /// [`OfficeError::NothingToSeeTo`] when nothing of that act waits, what the domain refuses, or
    /// the ledger's.
    pub fn see_to(
        &self,
        act: ActId,
        how: Settlement,
        note: Option<String>,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let record = self.ledger.act_record(act)?.filter(ActRecord::is_task);
        record.ok_or(OfficeError::NothingToSeeTo)?;
        let task = self.set_aside()?.into_iter().find(|(_, line)| line.act.id == act);
        let (case, _) = task.ok_or(OfficeError::NothingToSeeTo)?;
        let state = case.map(|case| self.case(case)).transpose()?;
        let asked = Command::Record(CaseEvent::SeenTo { act, how, note });
        let events = decide(state.as_ref(), asked, self.decider()?)?;
        match case {
            Some(case) => self.write(case, events, Vec::new(), &mut Batch::new()),
            None => self.write_of_the_ward(events),
        }
    }

    /// Writes down what is about no case.
    fn write_of_the_ward(&self, events: Vec<CaseEvent>) -> Result<Vec<Topic>, OfficeError> {
        let now = self.now();
        let acts = events
            .into_iter()
            .map(|event| NewAct {
                id: ActId(self.fresh()),
                subject: Subject::ward(),
                event: Event::Case(event),
                base: Vec::new(),
                happened_at: now,
            })
            .collect();
        let author = Author { officer: self.officer_id().clone(), key: self.key().clone() };
        self.ledger.append(&author, acts, now)?;
        Ok(vec![Topic::Today, Topic::Sync])
    }

    /// Acts without effect that somebody has seen to, with what was done; the latest `most`, the last
    /// one first.
    ///
    /// # Errors
    /// The ledger's.
    pub fn seen_to(&self, most: usize) -> Result<Vec<(Option<CaseId>, Line, SeenTo)>, OfficeError> {
        let Some(Record::Acts(acts)) = self.ledger.record(&RecordKey::SeenTo)? else {
            return Ok(Vec::new());
        };
        let mut lines = Vec::new();
        for act in acts.into_iter().rev().take(most) {
            let Some(record) = self.ledger.act_record(act)? else { continue };
            let Some(seen) = record.seen_to.clone() else { continue };
            let Some(line) = self.ledger.logged(record.seq)? else { continue };
            lines.push((line.act.subject.as_case(), line, seen));
        }
        Ok(lines)
    }
}
