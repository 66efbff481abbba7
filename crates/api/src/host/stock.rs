//! Sổ phôi, on the screen and what is told of it.

use chrono::NaiveDate;
use tannha_app::{Office, Topic};
use tannha_domain::{
    case::Document,
    stock::{Fate, Serial, StockEvent},
};

use super::{Host, casework::topics};
use crate::{
    ApiError, Reply,
    convert::document,
    types::stock::{
        BalanceView, BatchLine, OneSheet, SheetLine, SheetRun, ShowStock, StockPaper, StockView,
        UseSheet,
    },
};

/// The documents that the Ministry makes blanks for.
pub(super) fn blanks() -> impl Iterator<Item = Document> {
    Document::ALL.iter().copied().filter(|document| document.has_blank())
}

pub(super) fn blank(slug: &str) -> Result<Document, ApiError> {
    match slug {
        "" => blanks().next().ok_or_else(|| ApiError::new("stock-no-blank")),
        slug => document(slug),
    }
}

fn day(office: &Office, written: &str) -> Result<NaiveDate, ApiError> {
    match written {
        "" => Ok(office.now().in_vietnam().date()),
        written => written.parse().map_err(|_| ApiError::new("date-not-a-date")),
    }
}

fn serial(typed: &str) -> Result<Serial, ApiError> {
    Serial::parse(typed).map_err(|_| ApiError::new("stock-bad-serial"))
}

/// The first and the number of the last; a last one of another series is no run.
fn run(request: &SheetRun) -> Result<(Serial, u32), ApiError> {
    let first = serial(&request.first)?;
    // The digits of the last alone are enough.
    let last = serial(&request.last)?;
    if last.series.is_empty() || last.series == first.series {
        return Ok((first, last.number));
    }
    Err(ApiError::new("stock-two-series"))
}

/// Whose balance, of which day.
pub(super) fn asked(
    office: &Office,
    paper: &StockPaper,
) -> Result<(Document, NaiveDate), ApiError> {
    Ok((blank(&paper.document)?, day(office, &paper.day)?))
}

fn view(office: &Office, document: Document, day: NaiveDate) -> Result<StockView, ApiError> {
    let stock = office.stock(document)?;
    let sum = stock.balance(day);
    let sheets = office.sheet_lines(&stock, day)?;
    Ok(StockView {
        document: document.slug().to_owned(),
        documents: blanks().map(|document| document.slug().to_owned()).collect(),
        day: day.format("%Y-%m-%d").to_string(),
        balance: BalanceView {
            opening: sum.opening,
            received: sum.received,
            used: sum.used,
            spoiled: sum.spoiled,
            returned: sum.returned,
            closing: sum.closing,
            spoiled_later: sum.spoiled_later,
            waiting: sum.waiting,
        },
        in_safe: stock.in_safe(),
        next: stock.next().map(|serial| serial.to_string()),
        batches: stock
            .state
            .batches
            .iter()
            .rev()
            .map(|batch| BatchLine {
                first: batch.first.to_string(),
                last: batch.serial(batch.last).to_string(),
                count: batch.count(),
                from: batch.from.clone(),
                at: batch.at.rfc3339(),
            })
            .collect(),
        sheets: sheets
            .into_iter()
            .map(|line| SheetLine {
                serial: line.sheet.serial.to_string(),
                fate: line.sheet.fate().map_or("", Fate::slug).to_owned(),
                case: line.sheet.case.map(|case| case.to_string()),
                number: line.number,
                title: line.title,
                why: line
                    .sheet
                    .steps
                    .iter()
                    .map(|step| step.why.as_str())
                    .filter(|why| !why.is_empty())
                    .collect::<Vec<_>>()
                    .join("; "),
            })
            .collect(),
    })
}

impl Host {
    pub(super) fn show_stock(&self, request: &ShowStock) -> Result<StockView, ApiError> {
        let office = self.office()?;
        view(&office, blank(&request.document)?, day(&office, &request.day)?)
    }

    fn on_stock(
        &self,
        slug: &str,
        act: impl FnOnce(&Office, Document) -> Result<Vec<Topic>, ApiError>,
    ) -> Result<Reply<StockView>, ApiError> {
        let office = self.office()?;
        let document = blank(slug)?;
        let touched = topics(&act(&office, document)?);
        let today = office.now().in_vietnam().date();
        Ok(Reply { value: view(&office, document, today)?, touched })
    }

    pub(super) fn receive_sheets(&self, request: SheetRun) -> Result<Reply<StockView>, ApiError> {
        let (first, last) = run(&request)?;
        self.on_stock(&request.document, |office, document| {
            let event = StockEvent::Received { first, last, from: request.words };
            Ok(office.stock_does(document, event)?)
        })
    }

    pub(super) fn return_sheets(&self, request: SheetRun) -> Result<Reply<StockView>, ApiError> {
        let (first, last) = run(&request)?;
        self.on_stock(&request.document, |office, document| {
            let event = StockEvent::Returned { first, last, minutes: request.words };
            Ok(office.stock_does(document, event)?)
        })
    }

    pub(super) fn spoil_sheet(&self, request: OneSheet) -> Result<Reply<StockView>, ApiError> {
        let serial = serial(&request.serial)?;
        self.on_stock(&request.document, |office, document| {
            let event = StockEvent::Spoiled { serial, reason: request.words };
            Ok(office.stock_does(document, event)?)
        })
    }

    pub(super) fn use_sheet(&self, request: &UseSheet) -> Result<Reply<StockView>, ApiError> {
        let serial = serial(&request.serial)?;
        self.on_stock(&request.document, |office, document| {
            Ok(office.use_sheet(document, serial, &request.case, &request.words)?)
        })
    }

    pub(super) fn destroy_sheet(&self, request: OneSheet) -> Result<Reply<StockView>, ApiError> {
        let serial = serial(&request.serial)?;
        self.on_stock(&request.document, |office, document| {
            let event = StockEvent::Destroyed { serial, minutes: request.words };
            Ok(office.stock_does(document, event)?)
        })
    }
}
