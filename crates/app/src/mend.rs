//! A laptop that cannot be opened because its data is damaged: what is wrong, what is safe, what to do,
//! and the doing of it.
//!
//! ```text
//!   slots whole?  ── yes ──▶ examine ──▶ repair (own files, backups)   nothing lost, or a loss accepted
//!        │ no                    │
//!        ▼                       ▼ nothing readable is left
//!   a backup? ──▶ restore    a ticket ──▶ begin again: the ward comes back from the district
//! ```
//!
//! Nothing is removed: what cannot be used is set aside. Nothing is lost without being named and
//! accepted first.

mod words;

use std::{
    fs,
    path::{Path, PathBuf},
};

use tannha_domain::log::Act;
use tannha_store::{
    Advice, Examination, Help, Loss, RepairReport, Source, StoreError, Unlock, has_remains,
    repair_with, restore_in_place,
};
use tannha_sync::Remote;

use crate::{
    Office, OfficeError,
    enrol::{self, Enrolment},
    office::World,
    upkeep::places,
};

pub use words::{Said, Words, shut};

/// Of backups that were taken by schedule, so many of the furthest are looked at in each place.
const FURTHEST: usize = 2;
/// So deep below a place a backup may lie.
const DEEP: usize = 3;
/// What a finished backup has.
const MANIFEST: &str = "MANIFEST";

/// What is wrong with a laptop's data, and what helps.
#[derive(Debug)]
pub struct Damage {
    /// What the store says.
    pub examination: Examination,
    /// What an officer should do next.
    pub next: Next,
    /// The backups that were looked at.
    pub backups: Vec<PathBuf>,
}

/// What an officer should do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Nothing: it opens.
    Open,
    /// Repair; nothing is lost.
    Repair,
    /// Look for a later backup; without one a repair loses what was named.
    FindBackup,
    /// Nothing readable is left here: look for a backup, or become one of the ward's laptops again.
    BeginAgain,
}

impl Next {
    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Repair => "repair",
            Self::FindBackup => "find-backup",
            Self::BeginAgain => "begin-again",
        }
    }
}

/// What came of beginning again.
#[derive(Debug)]
pub struct BeganAgain {
    /// Where the remains are.
    pub set_aside: Option<String>,
    /// Entries of the ward that came.
    pub received: u32,
    /// The last act of this officer that had reached the district; later ones went with the old data.
    pub last_arrived: Option<Act>,
}

impl BeganAgain {
    /// What came back, and what is lost, for the officer.
    #[must_use]
    pub fn words(&self) -> Said {
        let mut params = vec![("received", self.received.to_string())];
        let code = match &self.last_arrived {
            Some(act) => {
                let when = act.happened_at.in_vietnam().local().format("%H:%M %d/%m/%Y");
                params.push(("when", when.to_string()));
                "damage-began-again"
            }
            None => "damage-began-again-nothing",
        };
        Said { code: code.to_owned(), params }
    }
}

/// Whether an error says that a laptop's data is damaged, and [`examine`] has more to say.
#[must_use]
pub const fn is_damage(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::Missing { .. }
            | StoreError::Truncated { .. }
            | StoreError::Damaged { .. }
            | StoreError::Tampered { .. }
            | StoreError::Unrepairable { .. }
    )
}

/// The finished backups in the laptop's places and in `more`, which may be a backup itself, a
/// directory of backups, or the stick that holds it.
#[must_use]
pub fn backups_found(laptop: &Path, more: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for root in places(laptop).iter().map(|place| place.root()).chain(more.iter().cloned()) {
        for backup in below(&root, DEEP) {
            if !found.contains(&backup) {
                found.push(backup);
            }
        }
    }
    found
}

fn below(dir: &Path, deep: usize) -> Vec<PathBuf> {
    if dir.join(MANIFEST).is_file() {
        return vec![dir.to_owned()];
    }
    // By schedule: the furthest are enough, and reading all of a year would take long.
    if let Ok(mut kept) = tannha_store::backups(dir)
        && !kept.is_empty()
    {
        kept.sort_by_key(|kept| std::cmp::Reverse((kept.position, kept.taken_s)));
        return kept.into_iter().take(FURTHEST).map(|kept| kept.dir).collect();
    }
    if deep == 0 {
        return Vec::new();
    }
    let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
    let mut rooms: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    rooms.sort();
    rooms.into_iter().flat_map(|room| below(&room, deep - 1)).collect()
}

/// Says what is wrong with the laptop in `dir` and what a repair would bring back. Changes nothing.
///
/// # Errors
/// A wrong passphrase, a laptop that is open elsewhere, slots of which no copy is whole.
pub fn examine(dir: &Path, unlock: Unlock<'_>, more: &[PathBuf]) -> Result<Damage, OfficeError> {
    let backups = backups_found(dir, more);
    let help = Help { backups: backups.clone(), accept_loss: false };
    let examination = tannha_store::examine(dir, unlock, &help)?;
    let next = match (examination.advice, &examination.source) {
        (Advice::Open, _) => Next::Open,
        (_, None) => Next::BeginAgain,
        (Advice::Repair, _) => Next::Repair,
        (Advice::FindBackup, _) => Next::FindBackup,
    };
    Ok(Damage { examination, next, backups })
}

/// Mends the laptop in `dir`. What cannot be saved must have been named and accepted: `accepted` is the
/// loss that [`examine`] named, no more and no less.
///
/// # Errors
/// [`OfficeError::WouldLose`] with what would be lost, and nothing was touched; the store's.
pub fn repair(
    dir: &Path,
    unlock: Unlock<'_>,
    more: &[PathBuf],
    accepted: Option<Loss>,
) -> Result<RepairReport, OfficeError> {
    let damage = examine(dir, unlock, more)?;
    if let Some(loss) = damage.examination.lost
        && damage.examination.source.is_some()
        && accepted != Some(loss)
    {
        return Err(OfficeError::WouldLose { loss });
    }
    let help = Help { backups: damage.backups, accept_loss: accepted.is_some() };
    Ok(repair_with(dir, unlock, &help)?)
}

/// Puts the store of a backup in the place of what is left of the laptop in `dir`. The name of the
/// directory that it was set aside to.
///
/// # Errors
/// What is wrong with the backup, by its name, and nothing was moved; the store's.
pub fn restore(from: &Path, dir: &Path, unlock: Unlock<'_>) -> Result<Option<String>, OfficeError> {
    Ok(restore_in_place(from, dir, unlock)?)
}

/// Makes the laptop in `dir` one of the ward's again after everything on it was lost, with a fresh
/// ticket, and pulls the whole ward.
///
/// # Errors
/// As [`enrol::enrol`]; nothing is moved before the district has answered.
pub fn begin_again(
    dir: &Path,
    enrolment: &Enrolment<'_>,
    world: World,
) -> Result<(Office, BeganAgain), OfficeError> {
    begin_again_over(&enrol::way(enrolment.ticket)?, dir, enrolment, world)
}

/// The same, over a given way to the district.
///
/// # Errors
/// As [`begin_again`].
pub fn begin_again_over(
    district: &impl Remote,
    dir: &Path,
    enrolment: &Enrolment<'_>,
    world: World,
) -> Result<(Office, BeganAgain), OfficeError> {
    let (office, set_aside) =
        enrol::enrol_in_place_over(district, dir, enrolment, world, tannha_store::set_aside)?;
    let (report, _) = office.sync_over(district)?;
    let last_arrived = office.ledger().last_act_of(office.officer_id())?;
    let received = report.received;
    Ok((office, BeganAgain { set_aside, received, last_arrived }))
}

/// How the laptop in `dir` stands before anybody unlocks it.
#[derive(Debug)]
pub enum AtTheDoor {
    /// There is none.
    Nobody,
    /// These can unlock it.
    Officers(Vec<tannha_store::SlotInfo>),
    /// Nobody can: what it holds of its officers is damaged. What the store says.
    Damaged(StoreError),
}

/// Looks at the laptop in `dir` from outside.
///
/// # Errors
/// A store of a newer version, or a disk that cannot be read.
pub fn at_the_door(dir: &Path) -> Result<AtTheDoor, OfficeError> {
    match tannha_store::officers(dir) {
        Ok(officers) => Ok(AtTheDoor::Officers(officers)),
        Err(StoreError::NotAStore) if has_remains(dir) => {
            Ok(AtTheDoor::Damaged(StoreError::Missing { file: "FORMAT, slots".to_owned() }))
        }
        Err(StoreError::NotAStore) if !backups_found(dir, &[]).is_empty() => {
            Ok(AtTheDoor::Damaged(StoreError::Missing { file: "FORMAT, slots".to_owned() }))
        }
        Err(StoreError::NotAStore) => Ok(AtTheDoor::Nobody),
        Err(error) if is_damage(&error) => Ok(AtTheDoor::Damaged(error)),
        Err(error) => Err(error.into()),
    }
}

/// Where the records of a repair come from, as a stable slug.
#[must_use]
pub const fn source_slug(source: &Source) -> &'static str {
    match source {
        Source::Tables => "tables",
        Source::Backup(_) => "backup",
        Source::Journal => "journal",
    }
}
