//! Keeping the laptop's data: what to do when it is damaged, and where its backups are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    lines::Problem,
    session::{OfficerBrief, SessionStatus},
};

/// Asks what is wrong with a laptop that does not open.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Examine {
    /// The officer's id; absent when nobody can unlock it.
    pub officer: Option<String>,
    /// The officer's passphrase; never logged.
    pub passphrase: String,
    /// Directories where backups may be, besides those that the laptop knows.
    pub backups: Vec<String>,
}

/// What an officer should do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DamageNext {
    /// Nothing: it opens.
    Open,
    /// Repair; nothing is lost.
    Repair,
    /// Look for a later backup; without one a repair loses what was named.
    FindBackup,
    /// Nothing readable is left: a backup, or a ticket.
    BeginAgain,
}

/// Saves that are in none of the sources, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LostSaves {
    /// The first.
    pub first: u32,
    /// The last.
    pub last: u32,
}

/// A backup that was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupFound {
    /// Where it is.
    pub path: String,
    /// When it was taken, RFC 3339; absent for one that was not taken by schedule.
    pub taken_at: Option<String>,
    /// Who can open it.
    pub officers: Vec<OfficerBrief>,
}

/// What is wrong, what is safe, what to do.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DamageView {
    /// What is wrong: a message of the catalogue.
    pub wrong: Problem,
    /// What is safe.
    pub safe: Problem,
    /// Where what is safe comes from.
    pub whence: Option<Problem>,
    /// What to do.
    pub todo: Problem,
    /// The same, for the buttons.
    pub next: DamageNext,
    /// What a repair would lose.
    pub lost: Option<LostSaves>,
    /// The backups that were looked at.
    pub backups: Vec<BackupFound>,
}

/// Mends the laptop.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Repair {
    /// The officer's id.
    pub officer: String,
    /// The officer's passphrase; never logged.
    pub passphrase: String,
    /// Directories where backups may be, besides those that the laptop knows.
    pub backups: Vec<String>,
    /// The loss that was named and is accepted.
    pub accept: Option<LostSaves>,
}

/// Puts a backup in the place of what cannot be repaired.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RestoreBackup {
    /// The backup.
    pub from: String,
    /// The officer's id.
    pub officer: String,
    /// The officer's passphrase; never logged.
    pub passphrase: String,
}

/// Makes the laptop one of the ward's again, with nothing but a ticket.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct BeginAgain {
    /// The ticket's text.
    pub ticket: String,
    /// The new passphrase of the officer whom it is for; never logged.
    pub passphrase: String,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BeganAgainView {
    /// The laptop, open.
    pub session: SessionStatus,
    /// What came back, and what is lost: a message of the catalogue.
    pub told: Problem,
}

macro_rules! without_secrets {
    ($($record:ident { $($shown:ident),* })*) => { $(
        impl std::fmt::Debug for $record {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($record))$(.field(stringify!($shown), &self.$shown))*.finish_non_exhaustive()
            }
        }
    )* };
}

without_secrets! {
    Examine { officer, backups }
    Repair { officer, backups, accept }
    RestoreBackup { from, officer }
    BeginAgain {}
}

/// A place for backups.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupPlace {
    /// The directory.
    pub place: String,
    /// The laptop's own.
    pub own: bool,
    /// It could be looked at; a stick may be elsewhere.
    pub there: bool,
    /// When its newest backup was taken and read back, RFC 3339.
    pub taken_at: Option<String>,
    /// Something was saved that it does not have.
    pub lacks: bool,
    /// What kept the last backup from being taken.
    pub problem: Option<Problem>,
}

/// What an upkeep did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UpkeepView {
    /// Backups taken now.
    pub taken: u32,
    /// The places.
    pub places: Vec<BackupPlace>,
    /// What did not succeed; nothing is in danger by it.
    pub problem: Option<Problem>,
}

/// A directory for backups.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupDir {
    /// Its whole path.
    pub path: String,
}
