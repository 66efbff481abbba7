//! A register's year as the log tells it.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use super::{Minutes, NoteKind};
use crate::{case::Book, ids::OfficerId, time::Moment};

/// A volume (quyển).
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Volume {
    /// Its name as written on the cover.
    #[n(0)]
    pub name: String,
    /// The last number before it.
    #[n(1)]
    pub after: u32,
    /// Who opened it.
    #[n(2)]
    pub officer: OfficerId,
    /// When.
    #[n(3)]
    pub at: Moment,
}

/// Why a number is missing.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Explained {
    /// Why.
    #[n(0)]
    pub reason: String,
    /// Who says so.
    #[n(1)]
    pub officer: OfficerId,
    /// When.
    #[n(2)]
    pub at: Moment,
}

/// Ghi chú beside an entry.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EntryNote {
    /// Which entry.
    #[n(0)]
    pub number: u32,
    /// What it says.
    #[n(1)]
    pub text: String,
    /// Who.
    #[n(2)]
    pub officer: OfficerId,
    /// When.
    #[n(3)]
    pub at: Moment,
    /// What it says of the entry itself, where it does.
    #[n(4)]
    pub kind: Option<NoteKind>,
}

/// The year's closing.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Closing {
    /// Its minutes.
    #[n(0)]
    pub minutes: Minutes,
    /// Who closed it.
    #[n(1)]
    pub officer: OfficerId,
    /// When.
    #[n(2)]
    pub at: Moment,
}

/// A register's year as the log tells it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RegisterState {
    /// Which book.
    #[n(0)]
    pub book: Book,
    /// Which year.
    #[n(1)]
    pub year: i32,
    /// The volumes in order of use.
    #[n(2)]
    pub volumes: Vec<Volume>,
    /// Missing numbers that were explained.
    #[n(3)]
    pub explained: BTreeMap<u32, Explained>,
    /// Ghi chú, oldest first.
    #[n(4)]
    pub notes: Vec<EntryNote>,
    /// The closing.
    #[n(5)]
    pub closed: Option<Closing>,
}

impl RegisterState {
    /// A year of which nothing was told yet.
    #[must_use]
    pub const fn new(book: Book, year: i32) -> Self {
        Self {
            book,
            year,
            volumes: Vec::new(),
            explained: BTreeMap::new(),
            notes: Vec::new(),
            closed: None,
        }
    }

    /// The last number that stands on paper before the first volume here; 0 where none does.
    #[must_use]
    pub fn on_paper(&self) -> u32 {
        self.volumes.first().map_or(0, |volume| volume.after)
    }

    /// The volume in which a number stands.
    #[must_use]
    pub fn volume_of(&self, number: u32) -> Option<&Volume> {
        self.volumes.iter().rev().find(|volume| volume.after < number)
    }

    /// What the next volume is called, with the ward's symbol in the middle: `02-TP/HT-2026-KS` after
    /// one of the year (TT 04/2020/TT-BTP Đ29); the office's own books are no registers. An office that calls it otherwise writes
    /// otherwise.
    #[must_use]
    pub fn next_volume(&self, middle: &str) -> String {
        let order = self.volumes.len() + 1;
        let (year, symbol) = (self.year, self.book.symbol());
        if self.book.is_register() {
            return format!("{order:02}-{middle}-{year}-{symbol}");
        }
        format!("{order:02}-{year}-{symbol}")
    }
}
