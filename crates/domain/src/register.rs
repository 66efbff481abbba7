//! The register (Sổ đăng ký): what an office writes about a book, beside the registrations themselves.
//!
//! Every book that runs ([`Book::runs`](crate::case::Book::runs)) has one. Numbers are continuous
//! through the year, whatever the volumes (quyển), and start after those that stand on paper; a number
//! that is missing is explained, never filled; the year is closed with its minutes (TT 04/2020/TT-BTP
//! Đ29, Đ36; Luật Hộ tịch Đ58). What was registered stays in the cases.

mod gaps;
mod note;
mod permit;
mod state;

use minicbor::{Decode, Encode};

use crate::case::SignerSnapshot;

pub use gaps::{Gap, gaps};
pub use note::NoteKind;
pub use permit::{RegisterRefusal, apply, decide, permit};
pub use state::{Closing, EntryNote, Explained, RegisterState, Volume};

/// The minutes of a year's closing.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Minutes {
    /// Entries of the year that are kept here, by the count of the laptop that closed it.
    #[n(0)]
    pub entries: u32,
    /// The last number of the year.
    #[n(1)]
    pub last: u32,
    /// Slips put right in the book (Đ35.1), as the officer counted.
    #[n(2)]
    pub corrected: u32,
    /// Pages left blank by mistake and crossed out.
    #[n(3)]
    pub crossed_out: u32,
    /// The head of the office, who signs.
    #[n(4)]
    pub signer: SignerSnapshot,
}

/// What can happen to a register. The index is the act's kind; numbers are never reused.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum RegisterEvent {
    /// A volume was opened; numbers up to `after` stand in others, or on paper.
    #[n(170)]
    Opened {
        /// Its name, for example `01-TP/HT-2026-KS`.
        #[n(0)]
        volume: String,
        /// The last number before it.
        #[n(1)]
        after: u32,
    },
    /// Why a number is missing.
    #[n(171)]
    GapExplained {
        /// Which.
        #[n(0)]
        number: u32,
        /// Why.
        #[n(1)]
        reason: String,
    },
    /// Ghi chú beside an entry.
    #[n(172)]
    Noted {
        /// Which.
        #[n(0)]
        number: u32,
        /// What it says; where it is of a kind, the paper that it rests on.
        #[n(1)]
        text: String,
        /// What it says of the entry itself; such a note reaches copies and the back of the
        /// certificate, any other stays in the book.
        #[n(2)]
        kind: Option<NoteKind>,
    },
    /// The year was closed.
    #[n(173)]
    Closed(#[n(0)] Box<Minutes>),
}

impl RegisterEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Opened { .. } => 170,
            Self::GapExplained { .. } => 171,
            Self::Noted { .. } => 172,
            Self::Closed(_) => 173,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "register-opened",
            Self::GapExplained { .. } => "register-gap-explained",
            Self::Noted { .. } => "register-noted",
            Self::Closed(_) => "register-closed",
        }
    }
}

#[cfg(test)]
mod tests;
