//! Sổ phôi: blanks received, what became of each, the day's balance.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the blanks of a kind and the balance of a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowStock {
    /// Slug of the document whose blanks they are; empty for the first.
    pub document: String,
    /// `YYYY-MM-DD`; empty for today.
    pub day: String,
}

/// The day's balance: opening + received = used + spoiled + returned + closing.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct BalanceView {
    /// Blanks before the day.
    pub opening: u32,
    /// Received.
    pub received: u32,
    /// Used.
    pub used: u32,
    /// Spoiled.
    pub spoiled: u32,
    /// Given back unused.
    pub returned: u32,
    /// Blanks after the day.
    pub closing: u32,
    /// Used before the day, spoiled on it.
    pub spoiled_later: u32,
    /// Spoiled sheets that wait to be destroyed.
    pub waiting: u32,
}

/// Sheets that came together.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BatchLine {
    /// Serial of the first.
    pub first: String,
    /// Serial of the last.
    pub last: String,
    /// How many.
    pub count: u32,
    /// From whom.
    pub from: String,
    /// RFC 3339.
    pub at: String,
}

/// A sheet that is no blank any more.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SheetLine {
    /// Its serial.
    pub serial: String,
    /// `used`, `spoiled`, `returned` or `destroyed`: the message `sheet-<slug>`.
    pub fate: String,
    /// The case whose paper was printed on it.
    pub case: Option<String>,
    /// The number of the entry, which stays when the sheet is spoiled.
    pub number: Option<String>,
    /// Whom the case is about; may be empty.
    pub title: String,
    /// Reasons and minutes; may be empty.
    pub why: String,
}

/// The blanks of a kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StockView {
    /// Whose blanks.
    pub document: String,
    /// All kinds of blanks.
    pub documents: Vec<String>,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Its balance.
    pub balance: BalanceView,
    /// Blanks in the safe now.
    pub in_safe: u32,
    /// The blank that is taken next.
    pub next: Option<String>,
    /// What was received, the latest first.
    pub batches: Vec<BatchLine>,
    /// Sheets that moved on the day, and spoiled ones that wait.
    pub sheets: Vec<SheetLine>,
}

/// Takes sheets in, or gives unused ones back: a run of serials.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SheetRun {
    /// Whose blanks.
    pub document: String,
    /// Serial of the first.
    pub first: String,
    /// Serial of the last.
    pub last: String,
    /// From whom or to whom, and by which paper.
    pub words: String,
}

/// A sheet that was spoiled, or a spoiled one that was destroyed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OneSheet {
    /// Whose blank.
    pub document: String,
    /// Its serial.
    pub serial: String,
    /// How, or by which minutes.
    pub words: String,
}

/// A sheet that was used for a paper which this program did not print.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UseSheet {
    /// Whose blank.
    pub document: String,
    /// Its serial.
    pub serial: String,
    /// The case, by its code or by the number of its entry, as typed.
    pub case: String,
    /// Why it was not printed here.
    pub words: String,
}

/// The balance of a day on paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StockPaper {
    /// Whose blanks.
    pub document: String,
    /// `YYYY-MM-DD`.
    pub day: String,
}
