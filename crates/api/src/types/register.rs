//! Registers: a year's entries, its gaps, its notes, its closing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::SignerView;

/// Asks for a year of a register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowRegister {
    /// `births`: the message `book-<slug>`.
    pub kind: String,
    /// The year; 0 for this one.
    pub year: u16,
    /// What entries are looked for; empty for all.
    pub query: String,
}

/// A sheet of a register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisterPaper {
    /// Which book.
    pub kind: String,
    /// The year.
    pub year: u16,
    /// `page`, `index` or `minutes`.
    pub sheet: String,
}

/// An entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryLine {
    /// Number in the year.
    pub number: u32,
    /// `05/2026`: the number as papers write it.
    pub written: String,
    /// The case.
    pub case: String,
    /// Whom it is about.
    pub title: String,
    /// `YYYY-MM-DD`.
    pub registered_on: String,
    /// The volume; may be empty.
    pub volume: String,
    /// Ghi chú.
    pub notes: Vec<String>,
}

/// A missing number.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GapLine {
    /// Which.
    pub number: u32,
    /// `05/2026`: the number as papers write it.
    pub written: String,
    /// Why; absent until somebody has said.
    pub reason: Option<String>,
}

/// A volume.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VolumeLine {
    /// Its name.
    pub name: String,
    /// The last number before it.
    pub after: u32,
}

/// A year of a register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisterView {
    /// Which book.
    pub kind: String,
    /// All books that lie in the office, in the order of a list.
    pub kinds: Vec<String>,
    /// What the next volume would be called.
    pub next_volume: String,
    /// The year.
    pub year: u16,
    /// The volumes in order of use.
    pub volumes: Vec<VolumeLine>,
    /// Entries that were looked for, in order of their numbers.
    pub entries: Vec<EntryLine>,
    /// How many there are in all.
    pub total: u32,
    /// Missing numbers.
    pub gaps: Vec<GapLine>,
    /// RFC 3339: when the year was closed.
    pub closed_at: Option<String>,
    /// Who may sign the closing.
    pub signers: Vec<SignerView>,
    /// What a note of this book can say of an entry itself, by slug.
    pub note_kinds: Vec<String>,
}

/// Opens a volume.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpenVolume {
    /// Which book.
    pub kind: String,
    /// The year.
    pub year: u16,
    /// Its name as on the cover.
    pub volume: String,
    /// The last number before it, on paper or in the volume before.
    pub after: u32,
}

/// Says something of a number: why it is missing, or what is noted beside it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfNumber {
    /// Which book.
    pub kind: String,
    /// The year.
    pub year: u16,
    /// The number.
    pub number: u32,
    /// The words.
    pub text: String,
    /// What a note says of the entry itself, by its slug: it reaches copies. Absent for a note that
    /// stays in the book.
    #[serde(default)]
    pub about: Option<String>,
}

/// Closes a year.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CloseRegister {
    /// Which book.
    pub kind: String,
    /// The year.
    pub year: u16,
    /// Slips put right in the book.
    pub corrected: u32,
    /// Pages left blank by mistake and crossed out.
    pub crossed_out: u32,
    /// Officer id of the head who signs.
    pub signer: String,
}
