//! Sổ phôi: the verbs of the Ministry's blanks, what lies in the safe, and the day's balance.

mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use tannha_domain::{
    case::{Book, Document, HANDLINGS, padded_number, written_number},
    ids::CaseId,
    log::{Record, RecordKey, Subject},
    stock::{
        Balance, Batch as Run, Fate, Serial, Sheet, StockEvent, StockRefusal, StockState, balance,
        decide,
    },
    text,
};
use tannha_store::Batch;

use crate::{Office, OfficeError, office::Topic};

/// The blanks of one kind as they are seen.
#[derive(Debug, Clone)]
pub struct Stock {
    /// What was received.
    pub state: StockState,
    /// Every sheet that left the blanks, by its serial.
    pub sheets: BTreeMap<Serial, Sheet>,
}

/// Cases that a code or a number may mean, at most: one that is exact stands among the first.
const LIKELY: usize = 25;

/// A sheet with the paper that was printed on it.
#[derive(Debug, Clone)]
pub struct SheetLine {
    /// The sheet.
    pub sheet: Sheet,
    /// The number of the entry in the register: it is the entry's, whatever becomes of the sheet.
    pub number: Option<String>,
    /// Mã hồ sơ.
    pub code: String,
    /// Whom the case is about.
    pub title: String,
}

impl Stock {
    /// This office keeps these blanks here: some were received.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        !self.state.batches.is_empty()
    }

    /// Blanks in the safe.
    #[must_use]
    pub fn in_safe(&self) -> u32 {
        let all: u32 = self.state.batches.iter().map(tannha_domain::stock::Batch::count).sum();
        all.saturating_sub(u32::try_from(self.sheets.len()).unwrap_or(u32::MAX))
    }

    /// The blank that is taken next: of the oldest run, the lowest.
    #[must_use]
    pub fn next(&self) -> Option<Serial> {
        self.free().next()
    }

    /// The blanks in the safe, in the order in which they are taken.
    pub fn free(&self) -> impl Iterator<Item = Serial> {
        let gone: BTreeSet<(&str, u32)> =
            self.sheets.keys().map(|serial| (serial.series.as_str(), serial.number)).collect();
        let numbers = |batch: &Run| batch.first.number..=batch.last;
        let all = self
            .state
            .batches
            .iter()
            .flat_map(move |batch| numbers(batch).map(move |number| (batch, number)));
        all.filter(move |(batch, number)| !gone.contains(&(batch.first.series.as_str(), *number)))
            .map(|(batch, number)| batch.serial(number))
    }

    /// The balance of a day.
    #[must_use]
    pub fn balance(&self, day: NaiveDate) -> Balance {
        balance(&self.state, self.sheets.values(), day, day)
    }
}

/// Reads the serials of one print as typed: two originals stand on two sheets.
///
/// # Errors
/// [`StockRefusal::BadSerial`].
pub fn serials(typed: &str) -> Result<Vec<Serial>, StockRefusal> {
    let parts = typed.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| Serial::parse(part).map_err(|_| StockRefusal::BadSerial)).collect()
}

impl Office {
    /// The blanks of a kind.
    ///
    /// # Errors
    /// [`StockRefusal::NoBlank`] for a paper that the Ministry makes no blank for, or the ledger's.
    pub fn stock(&self, document: Document) -> Result<Stock, OfficeError> {
        if !document.has_blank() {
            return Err(StockRefusal::NoBlank.into());
        }
        let state = match self.ledger.record(&RecordKey::Stock(document))? {
            Some(Record::Stock(state)) => *state,
            _ => StockState::new(document),
        };
        let mut sheets = BTreeMap::new();
        if state.batches.is_empty() {
            return Ok(Stock { state, sheets });
        }
        self.ledger.each_record(RecordKey::SHEETS, |record| {
            if let Record::Sheet(sheet) = record
                && sheet.document == document
            {
                sheets.insert(sheet.serial.clone(), sheet.as_ref().clone());
            }
        })?;
        Ok(Stock { state, sheets })
    }

    /// Tells something of the blanks: received, spoiled, given back, destroyed.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn stock_does(
        &self,
        document: Document,
        event: StockEvent,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let stock = self.stock(document)?;
        let told = (Subject::stock(document), self.decide_stock(&stock, event)?.into());
        self.write_told(vec![told], Vec::new(), &mut Batch::new())?;
        Ok(vec![Topic::Stock, Topic::Sync])
    }

    /// Writes down that a sheet was used for a case's paper which this program did not print. The
    /// case is named by its code, or by the number of its entry.
    ///
    /// # Errors
    /// [`StockRefusal::NoSuchPaper`] where no registered case of that name has such a paper, what else
    /// the domain refuses, or the ledger's.
    pub fn use_sheet(
        &self,
        document: Document,
        serial: Serial,
        case: &str,
        why: &str,
    ) -> Result<Vec<Topic>, OfficeError> {
        let case = self.registered_as(document, case)?;
        let otherwise = Some(why.to_owned());
        self.stock_does(document, StockEvent::Used { serial, case, otherwise })
    }

    /// The one registered case whose result is `document`, by its code or its number.
    fn registered_as(&self, document: Document, typed: &str) -> Result<CaseId, OfficeError> {
        let typed = text::tidy(typed);
        let books: BTreeSet<Book> = HANDLINGS
            .iter()
            .filter(|handling| handling.result == document)
            .map(|handling| handling.book)
            .collect();
        let mut cases = BTreeSet::new();
        for book in books {
            cases.extend(self.cases_of(book, &typed, LIKELY)?);
        }
        let mut found = Vec::new();
        for case in cases {
            let state = self.case(case)?;
            let Some(registration) = &state.registration else { continue };
            let named = text::fold(&state.code.text) == text::fold(&typed)
                || written_number(registration) == padded_number(&typed);
            let has = state.handling().is_some_and(|handling| handling.result == document);
            if named && has {
                found.push(state.id);
            }
        }
        match found[..] {
            [case] => Ok(case),
            _ => Err(StockRefusal::NoSuchPaper.into()),
        }
    }

    pub(crate) fn decide_stock(
        &self,
        stock: &Stock,
        event: StockEvent,
    ) -> Result<StockEvent, OfficeError> {
        let sheet = |serial: &Serial| {
            let mut known = stock.sheets.values();
            known.find(|sheet| sheet.serial.is(serial)).cloned()
        };
        Ok(decide(&stock.state, event, self.decider()?, sheet)?)
    }

    /// Sheets to which something happened on a day, and spoiled ones that wait to be destroyed.
    ///
    /// # Errors
    /// The ledger's.
    pub fn sheet_lines(
        &self,
        stock: &Stock,
        day: NaiveDate,
    ) -> Result<Vec<SheetLine>, OfficeError> {
        let moved = |sheet: &&Sheet| {
            let on_day = sheet.steps.iter().any(|step| step.at.in_vietnam().date() == day);
            on_day || sheet.fate() == Some(Fate::Spoiled)
        };
        stock.sheets.values().filter(moved).map(|sheet| self.sheet_line(sheet.clone())).collect()
    }

    fn sheet_line(&self, sheet: Sheet) -> Result<SheetLine, OfficeError> {
        let case = sheet.case.map(|case| self.ledger.case(case)).transpose()?.flatten();
        Ok(SheetLine {
            number: case.as_ref().and_then(|case| case.registration.as_ref().map(written_number)),
            code: case.as_ref().map_or_else(String::new, |case| case.code.text.clone()),
            title: case.as_ref().map_or_else(String::new, |case| case.title()),
            sheet,
        })
    }
}
