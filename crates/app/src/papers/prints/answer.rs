//! What came out of the printer, said by whoever looked at it: the one way from a print to the log.

use tannha_domain::{
    case::{CaseEvent, Command, Document, Printed, decide},
    ids::{CaseId, PrintId},
    log::{Event, Subject},
    stock::{Fate, Serial, StockEvent, StockRefusal},
};
use tannha_store::Batch;

use super::{CameOut, JobStatus, PrintJob};
use crate::{Office, OfficeError, ledger::PRINTS, office::Topic, papers::made_with};

type Told = Vec<(Subject, Event)>;

impl Office {
    /// Writes down what came out, in one commit: good papers are printed and stand on their sheets,
    /// spoiled sheets are spoiled with their reason, and the print is under way no more. Where nothing
    /// came out nothing is written down, and where nothing is good the file goes.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPrint`] for one that cannot have come out, what the domain and the book of
    /// blanks refuse, or the ledger's; the question then stays open.
    pub fn answer_print(&self, id: PrintId, came: &CameOut) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let job = self.print_job(id)?;
        if job.status != JobStatus::Out {
            return Err(OfficeError::NoSuchPrint);
        }
        let good = self.good_pieces(&job, came)?;
        let mut told: Told = Vec::new();
        if good > 0 {
            told.extend(self.told_printed(&job, good, came.again.as_deref())?);
        }
        let sheets = self.sheets_told(&job, came)?;
        let stock = !sheets.is_empty();
        told.extend(sheets);
        let mut batch = Batch::new();
        batch.delete(PRINTS, &id.0);
        let mut touched = vec![Topic::Prints];
        if told.is_empty() {
            self.ledger.store().commit(batch)?;
        } else {
            self.write_told(told, Vec::new(), &mut batch)?;
            touched.extend([Topic::Case(job.case), Topic::Today, Topic::Sync]);
        }
        if stock {
            touched.push(Topic::Stock);
        }
        if good == 0 {
            self.forget_file(&job);
        }
        Ok(touched)
    }

    /// How many papers are good. Where the office keeps a book of the blanks each stands on a sheet of
    /// its own, which is named.
    fn good_pieces(&self, job: &PrintJob, came: &CameOut) -> Result<u16, OfficeError> {
        if !job.is_over_blank() {
            return Ok(came.good);
        }
        let named = u16::try_from(came.sheets.len()).unwrap_or(u16::MAX);
        if named > 0 {
            return Ok(named);
        }
        if came.good > 0 && self.stock(job.document)?.is_kept() {
            return Err(StockRefusal::SheetMissing.into());
        }
        Ok(came.good)
    }

    pub(super) fn told_printed(
        &self,
        job: &PrintJob,
        good: u16,
        again: Option<&str>,
    ) -> Result<Told, OfficeError> {
        let made = job.made.as_ref().ok_or(OfficeError::NoSuchPrint)?;
        let paper = if job.front_only { Printed::FRONT } else { &job.paper };
        let printed = Printed {
            pdf: made.pdf,
            made_with: made_with(),
            code: made.code.clone(),
            template: Some(made.template),
            fonts: Some(made.fonts),
            count: Some(good),
            pictures: Some(made.pictures.clone()).filter(|_| job.document.is_letter()),
            template_name: made.template_name.clone(),
            pages: job.run.as_ref().and_then(|of| of.pages),
            reason: job.reason.clone().or_else(|| again.map(str::to_owned)),
            ..Printed::told(job.document, paper)
        };
        let state = self.case(job.case)?;
        let command = Command::Record(CaseEvent::Printed(printed));
        let events = decide(Some(&state), command, self.decider()?)?;
        let subject = Subject::case(job.case);
        Ok(events.into_iter().map(|event| (subject.clone(), event.into())).collect())
    }

    /// The sheets that were used, and those that were spoiled: a spoiled one was used for the case
    /// first, so that the book shows under which number its place was taken (TT 04/2020/TT-BTP Đ35.2).
    fn sheets_told(&self, job: &PrintJob, came: &CameOut) -> Result<Told, OfficeError> {
        let named: Vec<&Serial> = came.sheets.iter().chain(&came.spoiled).collect();
        if named.is_empty() {
            return Ok(Vec::new());
        }
        if !job.is_over_blank() {
            return Err(StockRefusal::NoBlank.into());
        }
        for (at, serial) in named.iter().enumerate() {
            if named[..at].iter().any(|before| before.is(serial)) {
                let serial = (*serial).clone();
                return Err(StockRefusal::IsNot { serial, fate: Some(Fate::Used) }.into());
            }
        }
        let mut told = self.used(job.case, job.document, named)?;
        let stock = self.stock(job.document)?;
        for serial in &came.spoiled {
            let reason = came.reason.clone();
            let event = StockEvent::Spoiled { serial: serial.clone(), reason };
            let event = self.decide_stock(&stock, event)?;
            told.push((Subject::stock(job.document), event.into()));
        }
        Ok(told)
    }

    fn used(
        &self,
        case: CaseId,
        document: Document,
        serials: Vec<&Serial>,
    ) -> Result<Told, OfficeError> {
        let stock = self.stock(document)?;
        let used = |serial: &Serial| {
            let event = StockEvent::Used { serial: serial.clone(), case, otherwise: None };
            let event = self.decide_stock(&stock, event)?;
            Ok((Subject::stock(document), event.into()))
        };
        serials.into_iter().map(used).collect()
    }
}
