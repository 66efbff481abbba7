//! Sealed records on disk: journal first, then sled; one commit.
//!
//! This crate keeps tables of bytes for the laptop (`app`) and for the embedded district alike. It
//! knows nothing of cases or wards. What it promises:
//!
//! * [`Store::commit`] returns only after the batch is durable in the journal (`fdatasync`) *and*
//!   applied to the tables in one transaction. Whatever it acknowledged is there after a kill or a
//!   power cut.
//! * Nothing readable is on disk except keys, table names and the officers on the unlock screen. A
//!   record that was moved, swapped or rolled back does not open.
//! * Damage is named, never passed over: a damaged table file is rebuilt from the journal and
//!   reported ([`Store::opening`]); a damaged journal is refused with its file and offset, and
//!   [`repair`] rebuilds it from the tables where these are whole.
//!
//! # The data directory
//!
//! ```text
//! FORMAT                   one line: name, format version, database id, CRC32C of the line
//! LOCK                     held while the store is open; empty
//! slots, slots.copy        how each officer, the key file and the district unlock the master key
//! ballast                  filler, given up when the disk is full so that a last save succeeds
//! mark                     the last commit that was acknowledged; never synced, may lag behind
//! journal/<first>.journal  segments of frames; the name is the sequence of the first frame
//! journal/<end>.<n>.base   all records at one position, in place of frames that were pruned
//! derived/<name>           what its owner makes of the tables, for a fast start; may be deleted
//! view/                    sled; can always be rebuilt from the journal
//! damaged-<n>/             what was set aside, for a person to look at
//! ```
//!
//! # Deliberately not here
//!
//! No thread that outlives a call, no clock, no decision when to back up or to prune: the caller has the
//! time, and knows what the district has receipted.

mod apply;
mod aside;
mod backup;
mod ballast;
mod base;
mod batch;
mod check;
mod cost;
mod derived;
pub mod disk;
mod envelope;
mod error;
mod examine;
mod export;
mod format;
mod frame;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
mod journal;
mod keys;
mod lock;
mod mark;
mod migrate;
mod open;
mod planted;
mod prune;
mod record;
mod repair;
mod salvage;
mod scan;
mod schedule;
mod seal;
mod secret;
mod segment;
mod slot;
mod slots;
mod store;
mod tables;
mod verify;
mod view;
mod voucher;
mod weigh;

pub use aside::{has_remains, officers, restore_in_place, set_aside};
pub use backup::{BackupReport, restore};
pub use batch::{Batch, Position, Record, Table, Value};
pub use check::{CheckReport, Finding, TableCount};
pub use cost::Cost;
pub use derived::{Changed, Derived};
pub use envelope::{ENVELOPE_OVERHEAD, EnvelopeKey, seal_to};
pub use error::{Place, StoreError};
pub use examine::{Advice, Examination, examine};
pub use export::{Decoder, ExportReport};
pub use format::{DatabaseId, FORMAT_VERSION};
pub use journal::TornTail;
pub use lock::Lock;
pub use open::{Opening, RebuildReason, Rebuilt};
#[cfg(any(test, feature = "planted-faults"))]
pub use planted::{Fault, with_planted};
pub use prune::PruneReport;
pub use repair::{Help, Loss, RepairReport, Source, repair, repair_with};
pub use scan::Scan;
pub use schedule::{KeptBackup, Schedule, Scheduled, backups};
#[cfg(feature = "stand-ins")]
pub use seal::stand_in;
pub use secret::Secret32;
pub use slot::{NewOfficer, Setup, SlotInfo, Unlock};
pub use store::{LIMIT_KEY_BYTES, LIMIT_VALUE_BYTES, Store};
pub use view::View;
pub use weigh::Weight;

#[cfg(test)]
mod proof;
#[cfg(test)]
mod testing;
