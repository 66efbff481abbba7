//! What can go wrong, each by its own name, so that the person at the laptop is told what to do next.
//!
//! No variant carries a value, a key or a path outside the data directory: personal data never
//! reaches an error text.

use std::{fmt, io};

/// Where a seal did not open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A record of this table.
    Table(String),
    /// The frame with this sequence in the journal.
    Journal(u64),
    /// The records from which the journal goes on, after it was pruned.
    Base,
    /// The tables' own head: position, counts and digest.
    Head,
    /// The file that lists the slots.
    Slots,
    /// The list of files of a backup.
    Manifest,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(name) => write!(f, "table {name}"),
            Self::Journal(sequence) => write!(f, "journal frame {sequence}"),
            Self::Base => f.write_str("base"),
            Self::Head => f.write_str("head"),
            Self::Slots => f.write_str("slots"),
            Self::Manifest => f.write_str("manifest"),
        }
    }
}

/// Every way in which the store refuses or fails. [`StoreError::code`] is stable.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The passphrase (or the device's secret) does not open this officer's slot.
    #[error("the passphrase does not open this slot")]
    WrongPassphrase,
    /// The key file or the recovery secret does not open its slot.
    #[error("the key does not open this store")]
    WrongKey,
    /// No slot for this officer, or no recovery or key-file slot where one was asked for.
    #[error("no slot for {officer}")]
    NoSuchOfficer {
        /// The id that was asked for; `recovery` and `key-file` for the two slots without officer.
        officer: String,
    },
    /// This officer has a slot already.
    #[error("a slot for {officer} exists already")]
    OfficerExists {
        /// The officer's id.
        officer: String,
    },
    /// The last way into the store may not be removed.
    #[error("the last slot cannot be removed")]
    LastSlot,
    /// Another process, or another window, has this store open.
    #[error("the store is open elsewhere")]
    AlreadyOpen,
    /// There is a store (or something else) where a new one should be made.
    #[error("there is a store here already")]
    AlreadyExists,
    /// Written by a newer version of this program.
    #[error("format {found} is newer than {known}")]
    NewerFormat {
        /// The version on disk.
        found: u32,
        /// The newest version that this program reads.
        known: u32,
    },
    /// The directory does not exist or holds no store.
    #[error("there is no store here")]
    NotAStore,
    /// A file of the store is gone.
    #[error("{file} is missing")]
    Missing {
        /// Its name inside the data directory.
        file: String,
    },
    /// A file ends too early.
    #[error("{file} is truncated: found {found}, expected {expected}")]
    Truncated {
        /// Its name inside the data directory.
        file: String,
        /// The last sequence (journal) or the length in bytes (other files) that is there.
        found: u64,
        /// What ought to be there, in the same unit.
        expected: u64,
    },
    /// A checksum is wrong: bytes were changed by accident.
    #[error("{file} is damaged at byte {at}")]
    Damaged {
        /// Its name inside the data directory.
        file: String,
        /// Offset of the first bad item, in bytes.
        at: u64,
    },
    /// A seal does not open: bytes were changed, moved or rolled back.
    #[error("the seal of {place} does not open")]
    Tampered {
        /// Where.
        place: Place,
    },
    /// No room on the disk, and the ballast is spent.
    #[error("the disk is full")]
    DiskFull,
    /// A key, value or batch above the limit; nothing was written.
    #[error("{size} bytes are more than {limit}")]
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// A table's name is not 1 to 48 of `a-z`, `0-9`, `-`.
    #[error("{table} is not a table's name")]
    BadTable {
        /// The name.
        table: String,
    },
    /// Argon2 refuses these parameters, or they are below the minimum.
    #[error("the cost {memory_kib} KiB, {passes} passes, {lanes} lanes is not allowed")]
    BadCost {
        /// Memory in KiB.
        memory_kib: u32,
        /// Passes over the memory.
        passes: u32,
        /// Lanes.
        lanes: u32,
    },
    /// sled failed while the store was open. The batch is in the journal; open the store again.
    #[error("the tables failed while {doing}")]
    ViewFailed {
        /// What was being done.
        doing: &'static str,
    },
    /// An earlier failure left the store unable to write; open it again.
    #[error("the store must be opened again")]
    NeedsReopen,
    /// Both the journal and the tables are damaged; only a backup or the district can help.
    #[error("the damage to {file} cannot be repaired from what is left")]
    Unrepairable {
        /// The journal file that is damaged.
        file: String,
    },
    /// Another failure of the file system.
    #[error("{doing} {file}: {source}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// The file's name inside the data directory.
        file: String,
        /// The cause.
        source: io::Error,
    },
    /// The operating system gave no random bytes.
    #[error("no random bytes")]
    NoRandomness,
    /// Compression failed; not expected to happen.
    #[error("compression failed")]
    Compression,
}

impl StoreError {
    /// All codes, so that a test can ask for a text in each language.
    pub const CODES: [&'static str; 23] = [
        "store-wrong-passphrase",
        "store-wrong-key",
        "store-no-such-officer",
        "store-officer-exists",
        "store-last-slot",
        "store-already-open",
        "store-already-exists",
        "store-newer-format",
        "store-not-a-store",
        "store-missing",
        "store-truncated",
        "store-damaged",
        "store-tampered",
        "store-disk-full",
        "store-too-large",
        "store-bad-table",
        "store-bad-cost",
        "store-view-failed",
        "store-needs-reopen",
        "store-unrepairable",
        "store-io",
        "store-no-randomness",
        "store-compression",
    ];

    /// The stable code of this error; also the id of its text in `store.ftl`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "store-wrong-passphrase",
            Self::WrongKey => "store-wrong-key",
            Self::NoSuchOfficer { .. } => "store-no-such-officer",
            Self::OfficerExists { .. } => "store-officer-exists",
            Self::LastSlot => "store-last-slot",
            Self::AlreadyOpen => "store-already-open",
            Self::AlreadyExists => "store-already-exists",
            Self::NewerFormat { .. } => "store-newer-format",
            Self::NotAStore => "store-not-a-store",
            Self::Missing { .. } => "store-missing",
            Self::Truncated { .. } => "store-truncated",
            Self::Damaged { .. } => "store-damaged",
            Self::Tampered { .. } => "store-tampered",
            Self::DiskFull => "store-disk-full",
            Self::TooLarge { .. } => "store-too-large",
            Self::BadTable { .. } => "store-bad-table",
            Self::BadCost { .. } => "store-bad-cost",
            Self::ViewFailed { .. } => "store-view-failed",
            Self::NeedsReopen => "store-needs-reopen",
            Self::Unrepairable { .. } => "store-unrepairable",
            Self::Io { .. } => "store-io",
            Self::NoRandomness => "store-no-randomness",
            Self::Compression => "store-compression",
        }
    }

    /// The parameters of the text, by the names used in `store.ftl`.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoSuchOfficer { officer } | Self::OfficerExists { officer } => {
                vec![("officer", officer.clone())]
            }
            Self::NewerFormat { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Missing { file } | Self::Unrepairable { file } => vec![("file", file.clone())],
            Self::Truncated { file, found, expected } => vec![
                ("file", file.clone()),
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
            Self::Damaged { file, at } => vec![("file", file.clone()), ("at", at.to_string())],
            Self::Tampered { place } => vec![("place", place.to_string())],
            Self::TooLarge { size, limit } => {
                vec![("size", size.to_string()), ("limit", limit.to_string())]
            }
            Self::BadTable { table } => vec![("table", table.clone())],
            Self::BadCost { memory_kib, passes, lanes } => vec![
                ("memory", memory_kib.to_string()),
                ("passes", passes.to_string()),
                ("lanes", lanes.to_string()),
            ],
            Self::Io { file, source, .. } => {
                vec![("file", file.clone()), ("kind", source.kind().to_string())]
            }
            Self::ViewFailed { doing } => vec![("doing", (*doing).to_owned())],
            Self::WrongPassphrase
            | Self::WrongKey
            | Self::LastSlot
            | Self::AlreadyOpen
            | Self::AlreadyExists
            | Self::NotAStore
            | Self::DiskFull
            | Self::NeedsReopen
            | Self::NoRandomness
            | Self::Compression => Vec::new(),
        }
    }

    /// An [`io::Error`] in its place: a full disk and a missing file get their own names.
    pub(crate) fn io(doing: &'static str, file: &str, source: io::Error) -> Self {
        match source.kind() {
            // A file system's limit on one file is met by making room as well: files are renewed.
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::NotFound => Self::Missing { file: file.to_owned() },
            _ => Self::Io { doing, file: file.to_owned(), source },
        }
    }
}
