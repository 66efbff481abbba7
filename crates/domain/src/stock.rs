//! Sổ phôi: the Ministry's blank sheets, from the day they were received to what became of each.
//!
//! A sheet is in exactly one state: in the safe, used, spoiled, given back, or destroyed. A number
//! belongs to the entry in the register and not to the sheet, so that a spoiled sheet is replaced by
//! another under the same number (TT 04/2020/TT-BTP Đ29.4, Đ35.2).

mod balance;
mod permit;
mod serial;

use minicbor::{Decode, Encode};

use crate::{
    case::Document,
    ids::{CaseId, OfficerId},
    time::Moment,
};

pub use balance::{Balance, balance};
pub use permit::{StockRefusal, apply, decide, permit};
pub use serial::{BadSerial, Serial};

/// More sheets than any office is given at once: more is a slip of the hand.
pub const MOST_SHEETS: u32 = 5_000;

/// Sheets that came together, with serials in one run.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Batch {
    /// The first.
    #[n(0)]
    pub first: Serial,
    /// The number of the last.
    #[n(1)]
    pub last: u32,
    /// From whom, and by which paper.
    #[n(2)]
    pub from: String,
    /// Who took them in.
    #[n(3)]
    pub officer: OfficerId,
    /// When.
    #[n(4)]
    pub at: Moment,
}

impl Batch {
    /// How many sheets it has.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.last.saturating_sub(self.first.number).saturating_add(1)
    }

    /// It has that sheet.
    #[must_use]
    pub fn has(&self, serial: &Serial) -> bool {
        self.first.series == serial.series
            && (self.first.number..=self.last).contains(&serial.number)
    }

    /// The serial of a number of it, as its sheets write it.
    #[must_use]
    pub fn serial(&self, number: u32) -> Serial {
        Serial { number, ..self.first.clone() }
    }
}

/// The blanks of one kind as the log tells it: what was received. What became of a sheet is a record
/// of its own ([`Sheet`]); one that has none lies in the safe.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct StockState {
    /// Whose blanks they are.
    #[n(0)]
    pub document: Document,
    /// Oldest first.
    #[n(1)]
    pub batches: Vec<Batch>,
}

impl StockState {
    /// Nothing was received yet.
    #[must_use]
    pub const fn new(document: Document) -> Self {
        Self { document, batches: Vec::new() }
    }

    /// The batch that has a sheet.
    #[must_use]
    pub fn batch(&self, serial: &Serial) -> Option<&Batch> {
        self.batches.iter().find(|batch| batch.has(serial))
    }
}

/// What became of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Fate {
    /// A paper stands on it.
    #[n(0)]
    Used,
    /// Spoiled; it lies in the safe until it is destroyed.
    #[n(1)]
    Spoiled,
    /// Given back unused.
    #[n(2)]
    Returned,
    /// Spoiled, and destroyed by its minutes.
    #[n(3)]
    Destroyed,
}

impl Fate {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Used, Self::Spoiled, Self::Returned, Self::Destroyed];

    /// Stable slug; the catalogue has its text as `sheet-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Spoiled => "spoiled",
            Self::Returned => "returned",
            Self::Destroyed => "destroyed",
        }
    }
}

/// One step of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SheetStep {
    /// What became of it.
    #[n(0)]
    pub fate: Fate,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// Who.
    #[n(2)]
    pub officer: OfficerId,
    /// The reason, or the minutes; empty where this program printed on it.
    #[n(3)]
    pub why: String,
}

/// A sheet that left the safe's blanks, with all that became of it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Sheet {
    /// Whose blank.
    #[n(0)]
    pub document: Document,
    /// Its serial.
    #[n(1)]
    pub serial: Serial,
    /// The case whose paper stands on it; it stays when the sheet is spoiled.
    #[n(2)]
    pub case: Option<CaseId>,
    /// Oldest first, never empty.
    #[n(3)]
    pub steps: Vec<SheetStep>,
}

impl Sheet {
    /// The state it is in.
    #[must_use]
    pub fn fate(&self) -> Option<Fate> {
        self.steps.last().map(|step| step.fate)
    }

    /// When it left the blanks in the safe, and for what.
    #[must_use]
    pub fn left(&self) -> Option<&SheetStep> {
        self.steps.first()
    }

    /// The step by which it was spoiled.
    #[must_use]
    pub fn spoiled(&self) -> Option<&SheetStep> {
        self.steps.iter().find(|step| step.fate == Fate::Spoiled)
    }
}

/// What can happen to blanks. The index is the act's kind; numbers are never reused.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum StockEvent {
    /// A run of sheets was received.
    #[n(180)]
    Received {
        /// The first.
        #[n(0)]
        first: Serial,
        /// The number of the last.
        #[n(1)]
        last: u32,
        /// From whom, and by which paper.
        #[n(2)]
        from: String,
    },
    /// A paper of a case stands on a sheet: printed by this program, or written otherwise.
    #[n(181)]
    Used {
        /// Which sheet.
        #[n(0)]
        serial: Serial,
        /// Which case.
        #[n(1)]
        case: CaseId,
        /// Why this program did not print it: by hand, on another machine. Nothing where it did.
        #[n(2)]
        otherwise: Option<String>,
    },
    /// A sheet was spoiled, before a paper was printed on it or after.
    #[n(182)]
    Spoiled {
        /// Which sheet.
        #[n(0)]
        serial: Serial,
        /// How.
        #[n(1)]
        reason: String,
    },
    /// Unused sheets were given back.
    #[n(183)]
    Returned {
        /// The first.
        #[n(0)]
        first: Serial,
        /// The number of the last.
        #[n(1)]
        last: u32,
        /// To whom, and by which minutes.
        #[n(2)]
        minutes: String,
    },
    /// A spoiled sheet was destroyed.
    #[n(184)]
    Destroyed {
        /// Which sheet.
        #[n(0)]
        serial: Serial,
        /// By which minutes.
        #[n(1)]
        minutes: String,
    },
}

impl StockEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Received { .. } => 180,
            Self::Used { .. } => 181,
            Self::Spoiled { .. } => 182,
            Self::Returned { .. } => 183,
            Self::Destroyed { .. } => 184,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Received { .. } => "sheets-received",
            Self::Used { .. } => "sheet-used",
            Self::Spoiled { .. } => "sheet-spoiled",
            Self::Returned { .. } => "sheets-returned",
            Self::Destroyed { .. } => "sheet-destroyed",
        }
    }

    /// The sheets whose state it asks about: the first, and the number of the last. A run that no
    /// office could have is cut short; it is refused anyway.
    #[must_use]
    pub fn sheets(&self) -> (&Serial, u32) {
        match self {
            Self::Received { first, .. } => (first, first.number),
            Self::Used { serial, .. }
            | Self::Spoiled { serial, .. }
            | Self::Destroyed { serial, .. } => (serial, serial.number),
            Self::Returned { first, last, .. } => {
                (first, (*last).min(first.number.saturating_add(MOST_SHEETS)))
            }
        }
    }
}

#[cfg(test)]
mod tests;
