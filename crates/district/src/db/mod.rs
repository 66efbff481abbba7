//! Where the wards' logs are kept: one trait, more than one medium, one conformance suite.
//!
//! Rows are partitioned by ward. [`Database::commit`] is all or nothing and durable when it returns;
//! it takes its place only behind the log that it was reckoned from, so that even two writers could
//! not give one `seq` twice.

mod copies;
mod embedded;
mod memory;

use std::{collections::BTreeMap, fmt, path::Path};

use minicbor::{Decode, Encode};
use tannha_domain::{
    case::Book,
    ids::{DeviceId, Hash, OfficerId, PublicKey, WardId},
    log::{ChainHead, Cursor, Digest, REDUCER_VERSION, Record, RecordKey, Subject},
    time::Moment,
};
use tannha_store::StoreError;
use tannha_sync::Logged;

pub use copies::restore;
pub use embedded::EmbeddedDatabase;
pub(crate) use embedded::WARDS_DIR;
pub use memory::MemoryDatabase;

/// The medium failed, or the caller was not the only writer.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum DatabaseError {
    #[error("no ward {ward}")]
    UnknownWard { ward: WardId },
    #[error("ward {ward} exists already")]
    WardExists { ward: WardId },
    #[error("the log of {ward} moved on meanwhile")]
    MovedOn { ward: WardId },
    #[error("a row does not decode")]
    Encoding,
    #[error("this database is not on a disk")]
    NotOnDisk,
    #[error("the data directory cannot be read")]
    Io(#[source] std::io::Error),
    #[error("the backup was not finished, or is not of this district")]
    NotABackup,
    #[error("ward {ward}")]
    InWard { ward: WardId, source: StoreError },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DatabaseError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownWard { .. } => "ward-unknown",
            Self::WardExists { .. } => "ward-exists",
            Self::MovedOn { .. } => "district-log-moved-on",
            Self::Encoding => "district-row-unreadable",
            Self::NotOnDisk => "district-not-on-disk",
            Self::Io(_) => "district-file-failed",
            Self::NotABackup => "district-backup-unfinished",
            Self::InWard { source: error, .. } | Self::Store(error) => error.code(),
        }
    }
}

/// The end of a ward's log.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Tip {
    /// Counts the restores from backup; new receipts carry it.
    #[n(0)]
    pub epoch: u32,
    /// The last place given.
    #[n(1)]
    pub cursor: Cursor,
    /// Digest of the ward's records there.
    #[n(2)]
    pub digest: Digest,
    /// Version of the reducer that made the records; `None` while they are not whole.
    #[n(3)]
    pub reducer: Option<u32>,
    /// The last restore from a backup, and what came back since.
    #[n(4)]
    pub restored: Option<Restored>,
    /// Places of acts that wait for the district's answer: a code, a number.
    #[n(5)]
    #[cbor(default)]
    pub owed: Vec<u64>,
}

/// A restore from a backup.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct Restored {
    /// The last place that the backup had.
    #[n(0)]
    pub after: u64,
    /// Laptops that have given back all they had.
    #[n(1)]
    pub heard: Vec<DeviceId>,
    /// Entries that came back.
    #[n(2)]
    pub taken_back: u64,
    /// Numbers are given again: everybody was heard, or a person decided not to wait.
    #[n(3)]
    pub is_settled: bool,
    /// What administrators wrote about since: it is newer than what comes back.
    #[n(4)]
    pub written: Vec<Subject>,
}

impl Tip {
    /// A ward without entries, in the first epoch.
    #[must_use]
    pub fn start() -> Self {
        Self {
            epoch: 1,
            cursor: Cursor::START,
            digest: Digest::default(),
            reducer: Some(REDUCER_VERSION),
            restored: None,
            owed: Vec::new(),
        }
    }
}

/// A row of numbers without gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub enum Counter {
    /// Births registered in a year.
    #[n(0)]
    Birth(#[n(0)] i32),
    /// Letters numbered in a year.
    #[n(2)]
    Letter(#[n(0)] i32),
    /// Numbers of another book in a year.
    #[n(3)]
    Book(#[n(0)] Book, #[n(1)] i32),
}

impl Counter {
    /// The counter of a book in a year.
    #[must_use]
    pub const fn of(book: Book, year: i32) -> Self {
        match book {
            Book::Births => Self::Birth(year),
            _ => Self::Book(book, year),
        }
    }
}

/// A one-time enrolment code; the code itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CodeRow {
    /// Hash of the code.
    #[n(0)]
    pub hash: Hash,
    /// Whom it is for.
    #[n(1)]
    pub officer: OfficerId,
    /// Not good from then on.
    #[n(2)]
    pub expires_at: Moment,
    /// The laptop and the officer's key that used it.
    #[n(3)]
    pub used_by: Option<(PublicKey, PublicKey)>,
}

/// An entry with its new place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The place.
    pub seq: u64,
    /// The entry's hash.
    pub hash: Hash,
    /// Its bytes and its receipt's.
    pub logged: Logged,
}

/// A ward in a backup that was read back.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct WardBackup {
    /// The ward.
    pub ward: WardId,
    /// Commits in it.
    pub commits: u64,
    /// Its size.
    pub bytes: u64,
}

/// What becomes durable together.
#[derive(Debug, Clone)]
pub struct Change {
    /// The `seq` that it was reckoned from.
    pub after: u64,
    /// The end of the log with it.
    pub tip: Tip,
    /// New places, in order.
    pub lines: Vec<Line>,
    /// Which entry stands in which place of a device's chain.
    pub links: BTreeMap<(DeviceId, u64), Hash>,
    /// The ends of the chains that grew.
    pub chains: BTreeMap<DeviceId, ChainHead>,
    /// Records that changed.
    pub records: BTreeMap<RecordKey, Record>,
    /// Numbers given.
    pub counters: BTreeMap<Counter, u32>,
    /// Codes made or used.
    pub codes: Vec<CodeRow>,
}

/// A medium for the wards' logs.
pub trait Database: Send + Sync + fmt::Debug {
    /// The wards, sorted.
    ///
    /// # Errors
    /// The medium's.
    fn wards(&self) -> Result<Vec<WardId>, DatabaseError>;

    /// Makes room for a ward.
    ///
    /// # Errors
    /// [`DatabaseError::WardExists`], or the medium's.
    fn add_ward(&self, ward: &WardId) -> Result<(), DatabaseError>;

    /// The end of a ward's log.
    ///
    /// # Errors
    /// [`DatabaseError::UnknownWard`], or the medium's; so for all methods below.
    fn tip(&self, ward: &WardId) -> Result<Tip, DatabaseError>;

    /// The log after a place: at least one entry when there is one, at most `max_entries`, and no
    /// more than `max_bytes` after the first.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn log(
        &self,
        ward: &WardId,
        after: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<Logged>, DatabaseError>;

    /// The end of a device's chain; [`ChainHead::EMPTY`] for one that never wrote.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn chain(&self, ward: &WardId, device: DeviceId) -> Result<ChainHead, DatabaseError>;

    /// The entry in a place of a device's chain.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn link(
        &self,
        ward: &WardId,
        device: DeviceId,
        dseq: u64,
    ) -> Result<Option<Hash>, DatabaseError>;

    /// The place of the entry with this hash.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn seq_of(&self, ward: &WardId, entry: &Hash) -> Result<Option<u64>, DatabaseError>;

    /// A record of the ward's state.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn record(&self, ward: &WardId, key: &RecordKey) -> Result<Option<Record>, DatabaseError>;

    /// All records of one kind.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn records(&self, ward: &WardId, kind: u8) -> Result<Vec<Record>, DatabaseError>;

    /// Forgets all records: they will be folded anew. Not one commit; the tip says that they are not
    /// whole before this is called.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn forget_records(&self, ward: &WardId) -> Result<(), DatabaseError>;

    /// Copies everything to a directory, reads the copy back, and says what it holds.
    ///
    /// # Errors
    /// [`DatabaseError::NotOnDisk`], or the medium's.
    fn backup(&self, to: &Path) -> Result<Vec<WardBackup>, DatabaseError>;

    /// Reads back everything that is stored and says what is wrong with it.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn check(&self, ward: &WardId) -> Result<Vec<serde_json::Value>, DatabaseError>;

    /// The last number given; 0 before the first.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn counter(&self, ward: &WardId, counter: Counter) -> Result<u32, DatabaseError>;

    /// All enrolment codes of the ward.
    ///
    /// # Errors
    /// As [`Database::tip`].
    fn codes(&self, ward: &WardId) -> Result<Vec<CodeRow>, DatabaseError>;

    /// Makes a change durable, whole or not at all.
    ///
    /// # Errors
    /// [`DatabaseError::MovedOn`] when the log no longer ends where the change begins.
    fn commit(&self, ward: &WardId, change: Change) -> Result<(), DatabaseError>;
}

#[cfg(test)]
mod tests;
