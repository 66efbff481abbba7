//! Papers that must come back: the verbs of a recall, and of a registration that a decision revokes.

use tannha_domain::{
    case::{
        CaseEvent, CaseState, Command, Document, Holder, RecallCause, RecallStep, Refusal, decide,
        recall,
    },
    ids::CaseId,
    log::{Event, Subject},
    stock::{Fate, StockEvent},
    time::Date,
};
use tannha_store::Batch;

use crate::{Office, OfficeError, office::Topic};

/// A code that is typed whole is among the first that are found.
const CANDIDATES: usize = 20;

/// A decision that revokes, as typed.
#[derive(Debug, Clone)]
pub struct RevocationTyped {
    /// Number and symbol.
    pub decision: String,
    /// Its day.
    pub decided_on: Date,
    /// Whose decision it is.
    pub authority: String,
    /// Why.
    pub reason: String,
}

/// Papers that the family holds and that can be called back.
#[must_use]
pub fn with_family(state: &CaseState) -> Vec<Document> {
    let slip =
        |document: Document| matches!(document, Document::Receipt | Document::SupplementSlip);
    let held = state.papers.iter().filter(|(document, paper)| {
        matches!(paper.holder, Holder::Family(_))
            && !slip(**document)
            && recall::open(state, **document).is_none()
    });
    held.map(|(document, _)| *document).collect()
}

impl Office {
    /// Revokes a registration by a decision; what has left is called back with it.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn revoke(&self, case: CaseId, typed: RevocationTyped) -> Result<Vec<Topic>, OfficeError> {
        if typed.authority.trim().is_empty() || typed.reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing.into());
        }
        self.act(
            case,
            Command::Record(CaseEvent::Revoked {
                decision: typed.decision,
                decided_on: Some(typed.decided_on),
                authority: Some(typed.authority),
                reason: Some(typed.reason),
            }),
        )
    }

    /// Calls back a paper that the family holds.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn begin_recall(
        &self,
        case: CaseId,
        document: Document,
        cause: RecallCause,
        what: String,
        other: Option<CaseId>,
    ) -> Result<Vec<Topic>, OfficeError> {
        let event = CaseEvent::RecallBegun { document, cause, what, other };
        self.act(case, Command::Record(event))
    }

    /// Takes a step of a recall. The sheet of a paper that is voided is spoiled with it, in the same
    /// commit: its number in the register stays with what comes in its place.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn take_recall_step(
        &self,
        case: CaseId,
        document: Document,
        step: RecallStep,
        note: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let state = self.ledger.case(case)?;
        let event = CaseEvent::RecallStepTaken { document, step, note };
        let events = decide(state.as_ref(), Command::Record(event), self.decider()?)?;
        let mut told: Vec<(Subject, Event)> =
            events.into_iter().map(|event| (Subject::case(case), event.into())).collect();
        let mut touched = vec![Topic::Case(case), Topic::Today, Topic::Sync];
        if let (RecallStep::Voided, Some(state)) = (step, &state) {
            let what = recall::open(state, document).map_or("", |recall| recall.what.as_str());
            let sheets = self.sheets_voided(case, document, what)?;
            if !sheets.is_empty() {
                touched.push(Topic::Stock);
            }
            told.extend(sheets);
        }
        self.write_told(told, Vec::new(), &mut Batch::new())?;
        Ok(touched)
    }

    /// The case of a mã hồ sơ, final or provisional.
    ///
    /// # Errors
    /// The ledger's.
    pub fn case_by_code(&self, code: &str) -> Result<Option<CaseId>, OfficeError> {
        let (hits, _) = self.index()?.search(code, CANDIDATES);
        for hit in hits {
            let found = self.case(hit.case)?.code;
            if found.text == code || found.provisional.as_deref() == Some(code) {
                return Ok(Some(hit.case));
            }
        }
        Ok(None)
    }

    /// The sheets on which a case's paper was printed, spoiled.
    fn sheets_voided(
        &self,
        case: CaseId,
        document: Document,
        what: &str,
    ) -> Result<Vec<(Subject, Event)>, OfficeError> {
        if !document.has_blank() {
            return Ok(Vec::new());
        }
        let stock = self.stock(document)?;
        let used = stock
            .sheets
            .values()
            .filter(|sheet| sheet.case == Some(case) && sheet.fate() == Some(Fate::Used));
        used.map(|sheet| {
            let reason = format!("Thu hồi, hủy: {what}");
            let spoiled = StockEvent::Spoiled { serial: sheet.serial.clone(), reason };
            Ok((Subject::stock(document), self.decide_stock(&stock, spoiled)?.into()))
        })
        .collect()
    }
}
