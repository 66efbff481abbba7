//! One pass with the district, and what the sync page shows.

use std::sync::Arc;

use tannha_domain::{
    case::Conflict,
    ids::CaseId,
    log::{ActRecord, Record, RecordKey},
};
use tannha_sync::{Remote, Report, SyncError, Ticket, http::HttpDistrict};

use crate::{
    Office, OfficeError,
    ledger::{InPass, LastSync, Line, Unusual},
    office::Topic,
};

/// A way to the district that can be kept.
pub type Way = Arc<dyn Remote + Send + Sync>;

impl Office {
    /// The ticket by which this laptop was enrolled: the district's address and its certificate.
    ///
    /// # Errors
    /// [`OfficeError::BadTicket`].
    pub fn ticket(&self) -> Result<Ticket, OfficeError> {
        Ticket::parse(&self.ledger.identity().ticket).map_err(|_| OfficeError::BadTicket)
    }

    /// One pass over the network that the enrolment ticket names.
    ///
    /// # Errors
    /// What keeps the pass from ending; everything read and sent before stays so.
    pub fn sync(&self) -> Result<(Report, Vec<Topic>), OfficeError> {
        let ticket = self.ticket()?;
        let address = self.world.district.as_deref().unwrap_or(&ticket.address);
        let district =
            HttpDistrict::new(address, ticket.certificate.as_deref()).map_err(SyncError::from)?;
        self.sync_over(&district)
    }

    /// One pass over a given way to the district.
    ///
    /// # Errors
    /// As [`Office::sync`].
    pub fn sync_over(&self, district: &impl Remote) -> Result<(Report, Vec<Topic>), OfficeError> {
        self.tell_looks()?;
        let mut local =
            InPass::new(&self.ledger, self.world.clock.as_ref(), self.world.chance.as_ref());
        let outcome = tannha_sync::pass(&mut local, district);
        let touched = std::mem::take(&mut local.touched);
        self.refresh()?;
        // Why it could not be kept is no matter of this pass.
        let _ = self.keep_index_if_dear();
        let mut last = self.ledger.last_sync()?;
        match &outcome {
            Ok(report) => {
                let now = self.now();
                last = LastSync {
                    ok_at: Some(now),
                    skew_ms: Some(report.skew_ms),
                    failure: None,
                    unusual: Unusual::of(report, now).or(last.unusual),
                };
            }
            Err(error) => last.failure = Some(error.code().to_owned()),
        }
        self.ledger.note_sync(&last)?;
        let topics = touched.into_iter().map(Topic::Case).chain([
            Topic::Today,
            Topic::Sync,
            Topic::Rounds,
            Topic::Registers,
            Topic::Complaints,
            Topic::Ward,
        ]);
        Ok((outcome?, topics.collect()))
    }

    /// Own entries that wait, oldest first.
    ///
    /// # Errors
    /// The ledger's.
    pub fn waiting(&self) -> Result<Vec<Line>, OfficeError> {
        Ok(self.ledger.outbox_lines()?)
    }

    /// Acts that were quarantined or set aside, by case; those without a case last.
    ///
    /// # Errors
    /// The ledger's.
    pub fn set_aside(&self) -> Result<Vec<(Option<CaseId>, Line)>, OfficeError> {
        let mut lines = Vec::new();
        for case in self.needing_attention()? {
            for line in self.ledger.history(case)? {
                if line.record.as_ref().is_some_and(ActRecord::is_task) {
                    lines.push((Some(case), line));
                }
            }
        }
        if let Some(Record::Acts(astray)) = self.ledger.record(&RecordKey::Astray)? {
            for act in astray {
                let Some(record) = self.ledger.act_record(act)? else { continue };
                lines.extend(self.ledger.logged(record.seq)?.map(|line| (None, line)));
            }
        }
        Ok(lines)
    }

    /// Edits that came too late: both values wait for a person.
    ///
    /// # Errors
    /// The ledger's.
    pub fn conflicts(&self) -> Result<Vec<(CaseId, Conflict)>, OfficeError> {
        let mut conflicts = Vec::new();
        for case in self.needing_attention()? {
            let state = self.case(case)?;
            conflicts.extend(state.conflicts.into_iter().map(|conflict| (case, conflict)));
        }
        Ok(conflicts)
    }

    fn needing_attention(&self) -> Result<Vec<CaseId>, OfficeError> {
        let index = self.index()?;
        let mut cases: Vec<CaseId> =
            index.iter().filter(|s| s.needs_attention).map(|s| s.case).collect();
        cases.sort();
        Ok(cases)
    }
}
