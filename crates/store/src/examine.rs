//! What is wrong with a store that does not open, what of it is safe, and what to do: for the officer or
//! the office's IT, before anything is touched.

use std::{path::Path, sync::Arc};

use crate::{
    check::Finding,
    disk::RealDisk,
    error::StoreError,
    format,
    journal::Journal,
    keys::Keys,
    lock::Lock,
    repair::{Help, Loss, Source, best, is_between_journals, read_format},
    segment,
    slot::Unlock,
    slots::Slots,
};

/// What is wrong with a store that may not open, and what a repair would do about it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Examination {
    /// What opening would refuse, with the code and parameters of the [`StoreError`]; none if nothing.
    pub fault: Option<Finding>,
    /// The last commit that was acknowledged, as far as is known.
    pub acknowledged: u64,
    /// The last commit that is safe: a repair with the same help brings everything up to it.
    pub safe: u64,
    /// Where it would come from.
    pub source: Option<Source>,
    /// What would be lost, if anything.
    pub lost: Option<Loss>,
    /// What to do next.
    pub advice: Advice,
}

/// What an officer should do, in the order of trying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// Nothing: it opens.
    Open,
    /// Repair; nothing is lost.
    Repair,
    /// Look for a (later) backup first; without one a repair loses what [`Examination::lost`] says.
    FindBackup,
}

/// Looks at a store that may not open. Changes nothing but what sled may do to its own files.
///
/// # Errors
/// The unlocking errors of [`Store::open`], and a disk that cannot be read.
pub fn examine(dir: &Path, unlock: Unlock<'_>, help: &Help) -> Result<Examination, StoreError> {
    let disk = RealDisk::new(dir);
    let format = format::read(&disk);
    let (found, _) = read_format(&disk)?;
    let _lock = Lock::take(dir)?;
    let slots = Slots::read(&disk, found.database)?.slots;
    let keys = Keys::new(found.database, slots.open(found.database, &unlock)?.master);
    let journal = Journal::open(Arc::new(RealDisk::new(dir)), &keys)
        .and_then(|journal| journal.replay(&keys, 0, &mut |_| Ok(())).map(|_| journal));
    let (best, acknowledged) = best(dir, &keys, help)?;
    let tables_ahead = matches!((&journal, &best), (Ok(journal), Some(best))
        if best.source == Source::Tables && best.head.position > journal.position().0);
    let fault = match (format, &journal) {
        (Err(e), _) => Some(Finding::of(&e)),
        (_, Err(e)) => Some(Finding::of(e)),
        _ if is_between_journals(dir) => {
            Some(Finding::of(&StoreError::Missing { file: segment::DIR.to_owned() }))
        }
        (Ok(_), Ok(journal)) if tables_ahead => Some(Finding::of(&StoreError::Truncated {
            file: journal.last_file(),
            found: journal.position().0,
            expected: acknowledged,
        })),
        (Ok(_), Ok(_)) => None,
    };
    let safe = best.as_ref().map_or(0, |best| best.salvage.position);
    let lost = (safe < acknowledged).then_some(Loss { first: safe + 1, last: acknowledged });
    let advice = match (&fault, lost) {
        (None, _) => Advice::Open,
        (Some(_), None) => Advice::Repair,
        (Some(_), Some(_)) => Advice::FindBackup,
    };
    let source = best.map(|best| best.source);
    Ok(Examination { fault, acknowledged, safe, source, lost, advice })
}
