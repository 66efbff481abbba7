//! May this happen to these blanks now, and what it changes.

use super::{Batch, Fate, MOST_SHEETS, Serial, Sheet, SheetStep, StockEvent, StockState};
use crate::{
    case::{Decider, Refusal, plain_words},
    ids::OfficerId,
    time::Moment,
    ward::may,
};

/// Why an event does not fit; the catalogue has the text as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum StockRefusal {
    /// What any words or roles are asked.
    Case(Refusal),
    NoBlank,
    BadSerial,
    BadRun {
        most: u32,
    },
    KnownAlready {
        serial: Serial,
    },
    NotReceived {
        serial: Serial,
    },
    IsNot {
        serial: Serial,
        fate: Option<Fate>,
    },
    SheetMissing,
    NoSuchPaper,
}

impl StockRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Case(refusal) => refusal.code(),
            Self::NoBlank => "stock-no-blank",
            Self::BadSerial => "stock-bad-serial",
            Self::BadRun { .. } => "stock-bad-run",
            Self::KnownAlready { .. } => "stock-known-already",
            Self::NotReceived { .. } => "stock-not-received",
            Self::IsNot { fate: None, .. } => "stock-in-safe",
            Self::IsNot { fate: Some(Fate::Used), .. } => "stock-used",
            Self::IsNot { fate: Some(Fate::Spoiled), .. } => "stock-spoiled",
            Self::IsNot { fate: Some(Fate::Returned), .. } => "stock-returned",
            Self::IsNot { fate: Some(Fate::Destroyed), .. } => "stock-destroyed",
            Self::SheetMissing => "stock-sheet-missing",
            Self::NoSuchPaper => "stock-no-such-paper",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Case(refusal) => refusal.params(),
            Self::BadRun { most } => vec![("most", most.to_string())],
            Self::KnownAlready { serial }
            | Self::NotReceived { serial }
            | Self::IsNot { serial, .. } => vec![("serial", serial.to_string())],
            Self::NoBlank | Self::BadSerial | Self::SheetMissing | Self::NoSuchPaper => Vec::new(),
        }
    }
}

impl From<Refusal> for StockRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Case(refusal)
    }
}

/// Decides what an officer asks; `sheet` is what became of a sheet, nothing while it is a blank.
///
/// # Errors
/// The [`StockRefusal`] with its reason.
pub fn decide(
    state: &StockState,
    event: StockEvent,
    by: Decider,
    sheet: impl Fn(&Serial) -> Option<Sheet>,
) -> Result<StockEvent, StockRefusal> {
    let event = match event {
        StockEvent::Received { first, last, from } => {
            StockEvent::Received { first, last, from: plain_words(&from)? }
        }
        StockEvent::Spoiled { serial, reason } => {
            StockEvent::Spoiled { serial, reason: plain_words(&reason)? }
        }
        StockEvent::Returned { first, last, minutes } => {
            StockEvent::Returned { first, last, minutes: plain_words(&minutes)? }
        }
        StockEvent::Destroyed { serial, minutes } => {
            StockEvent::Destroyed { serial, minutes: plain_words(&minutes)? }
        }
        StockEvent::Used { serial, case, otherwise } => {
            let otherwise = otherwise.as_deref().map(plain_words).transpose()?;
            StockEvent::Used { serial, case, otherwise }
        }
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    permit(state, &event, sheet)?;
    Ok(event)
}

/// Says whether `event` fits.
///
/// # Errors
/// The [`StockRefusal`] with its reason.
pub fn permit(
    state: &StockState,
    event: &StockEvent,
    sheet: impl Fn(&Serial) -> Option<Sheet>,
) -> Result<(), StockRefusal> {
    let is = |serial: &Serial, wanted: &[Option<Fate>]| {
        if state.batch(serial).is_none() {
            return Err(StockRefusal::NotReceived { serial: serial.clone() });
        }
        let fate = sheet(serial).and_then(|sheet| sheet.fate());
        if wanted.contains(&fate) {
            return Ok(());
        }
        Err(StockRefusal::IsNot { serial: serial.clone(), fate })
    };
    match event {
        StockEvent::Received { first, last, from } => {
            run(first, *last)?;
            words(from)?;
            let known = |batch: &&Batch| {
                batch.first.series == first.series
                    && batch.first.number <= *last
                    && first.number <= batch.last
            };
            match state.batches.iter().find(known) {
                Some(batch) => {
                    let serial = batch.serial(first.number.max(batch.first.number));
                    Err(StockRefusal::KnownAlready { serial })
                }
                None => Ok(()),
            }
        }
        StockEvent::Used { serial, otherwise, .. } => {
            otherwise.as_deref().map_or(Ok(()), words)?;
            is(serial, &[None])
        }
        StockEvent::Spoiled { serial, reason } => {
            words(reason)?;
            is(serial, &[None, Some(Fate::Used)])
        }
        StockEvent::Returned { first, last, minutes } => {
            run(first, *last)?;
            words(minutes)?;
            (first.number..=*last)
                .try_for_each(|number| is(&Serial { number, ..first.clone() }, &[None]))
        }
        StockEvent::Destroyed { serial, minutes } => {
            words(minutes)?;
            is(serial, &[Some(Fate::Spoiled)])
        }
    }
}

fn run(first: &Serial, last: u32) -> Result<(), StockRefusal> {
    let fits = last >= first.number && last - first.number < MOST_SHEETS;
    if fits { Ok(()) } else { Err(StockRefusal::BadRun { most: MOST_SHEETS }) }
}

fn words(text: &str) -> Result<(), StockRefusal> {
    if text.trim().is_empty() { Err(Refusal::ReasonMissing.into()) } else { Ok(()) }
}

/// What an event makes of the stock, and of the sheets it names.
///
/// # Errors
/// The [`StockRefusal`] when it does not fit; nothing is then changed.
pub fn apply(
    state: &mut StockState,
    event: &StockEvent,
    officer: &OfficerId,
    at: Moment,
    sheet: impl Fn(&Serial) -> Option<Sheet>,
) -> Result<Vec<Sheet>, StockRefusal> {
    permit(state, event, &sheet)?;
    let document = state.document;
    let step = |serial: &Serial, fate: Fate, why: &str| {
        let written =
            state.batch(serial).map_or_else(|| serial.clone(), |b| b.serial(serial.number));
        let blank = || Sheet { document, serial: written, case: None, steps: Vec::new() };
        let mut found = sheet(serial).unwrap_or_else(blank);
        found.steps.push(SheetStep { fate, at, officer: officer.clone(), why: why.to_owned() });
        found
    };
    Ok(match event {
        StockEvent::Received { first, last, from } => {
            state.batches.push(Batch {
                first: first.clone(),
                last: *last,
                from: from.clone(),
                officer: officer.clone(),
                at,
            });
            Vec::new()
        }
        StockEvent::Used { serial, case, otherwise } => {
            let why = otherwise.as_deref().unwrap_or_default();
            vec![Sheet { case: Some(*case), ..step(serial, Fate::Used, why) }]
        }
        StockEvent::Spoiled { serial, reason } => vec![step(serial, Fate::Spoiled, reason)],
        StockEvent::Returned { first, last, minutes } => (first.number..=*last)
            .map(|number| step(&Serial { number, ..first.clone() }, Fate::Returned, minutes))
            .collect(),
        StockEvent::Destroyed { serial, minutes } => {
            vec![step(serial, Fate::Destroyed, minutes)]
        }
    })
}
