//! Checking a piece of the log before a single byte of it is stored.
//!
//! Every receipt is opened with the district's key, and every head must follow from the one before:
//! a log that was cut, reordered or rewritten does not pass. Entries' own signatures were checked by
//! the district, which vouches for them by the receipt.

use rayon::prelude::*;
use tannha_domain::{
    ids::{Hash, PublicKey, WardId},
    log::{Act, BadEntry, Cursor, Entry, Receipt, SignedReceipt},
};

use crate::wire::Logged;

/// An entry of the log, checked and read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The exact bytes, to be stored as they are.
    pub logged: Logged,
    /// What the entry says.
    pub entry: Entry,
    /// What its act says.
    pub act: Act,
    /// What its receipt says.
    pub receipt: Receipt,
    /// The entry's hash, by which a laptop knows its own again.
    pub hash: Hash,
}

/// A piece of the log that was checked. Only [`follow`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    from: Cursor,
    to: Cursor,
    entries: Vec<Read>,
}

impl Followed {
    /// The cursor that it continues.
    #[must_use]
    pub const fn from(&self) -> Cursor {
        self.from
    }

    /// The cursor after it.
    #[must_use]
    pub const fn to(&self) -> Cursor {
        self.to
    }

    /// The entries in the log's order.
    #[must_use]
    pub fn entries(&self) -> &[Read] {
        &self.entries
    }

    /// The entries in the log's order, taken out.
    #[must_use]
    pub fn into_entries(self) -> Vec<Read> {
        self.entries
    }
}

/// Checks that `log` is what the district signed and that it follows from `cursor`.
///
/// # Errors
/// [`BadEntry`] for the first thing that is wrong; then nothing of it may be stored.
pub fn follow(
    ward: &WardId,
    district: &PublicKey,
    cursor: Cursor,
    log: Vec<Logged>,
) -> Result<Followed, BadEntry> {
    let mut to = cursor;
    let mut entries = Vec::with_capacity(log.len());
    let all_signed = are_signed(&log, district);
    for logged in log {
        // Where something is wrong, the first of it is named.
        let receipt =
            if all_signed { logged.receipt.read()? } else { logged.receipt.open(district)? };
        if receipt.ward != *ward || receipt.epoch < to.epoch {
            return Err(BadEntry::WrongHead { seq: receipt.seq });
        }
        let hash = logged.entry.hash();
        to = to.follow(&receipt, hash)?;
        let entry = logged.entry.read()?;
        let act = entry.act.read()?;
        entries.push(Read { logged, entry, act, receipt, hash });
    }
    Ok(Followed { from: cursor, to, entries })
}

/// Receipts whose signatures are checked together: more gain little.
const TOGETHER: usize = 128;

fn are_signed(log: &[Logged], district: &PublicKey) -> bool {
    let good = |part: &[Logged]| {
        let receipts: Vec<_> = part.iter().map(|logged| &logged.receipt).collect();
        SignedReceipt::are_signed(&receipts, district)
    };
    #[cfg(feature = "stand-ins")]
    if tannha_domain::log::stand_in::is_used() {
        // They are known to this thread alone.
        return good(log);
    }
    log.par_chunks(TOGETHER).all(good)
}
