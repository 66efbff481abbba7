//! One ward, one log: acts, entries, receipts, and the fold that turns them into state.
//!
//! ```text
//!   officer ──signs──▶ Act ──device signs──▶ Entry ──district signs──▶ Receipt
//!                                               │                        │ seq, head
//!                          pending on a laptop ─┘                        ▼
//!                                                        fold(accepted) ──▶ fold(pending) = what is seen
//! ```
//!
//! Nothing here sends or stores anything. Bytes that were signed are never encoded again.

mod act;
mod alike;
mod bereaved;
mod beside;
mod catalogued;
pub mod changes;
mod codes;
mod dated;
mod entry;
mod event;
mod fold;
mod load;
mod receipt;
mod set_aside;
mod shelf;
mod signing;
mod subject;

use minicbor::{Decode, Encode};
use sha2::{Digest as _, Sha256};

pub use act::{Act, SCHEMA_VERSION, SignedAct};
pub use alike::{alike_keys, is_another};
pub use catalogued::load_catalogue;
pub use codes::{CodeLease, CodeState, CodeSums, DayCodes, code_number};
pub use dated::load_calendar;
pub use entry::{ChainHead, Entry, MAX_ENTRY_BYTES, SignedEntry};
pub use event::Event;
pub use fold::{Outcome, Place, REDUCER_VERSION, fold, letter_key, number_key};
pub use load::{
    act_record, load_case, load_complaint, load_looks, load_round, load_settings, load_survey,
};
pub use receipt::{Acknowledgement, Cursor, Quarantine, Receipt, SignedReceipt, Verdict};
pub use set_aside::SetAside;
pub use shelf::{ActRecord, Digest, MemoryShelf, Record, RecordKey, SeenTo, Shelf};
#[cfg(feature = "stand-ins")]
pub use signing::stand_in;
pub use signing::{are_signed, is_signed, sign};
pub use subject::{Subject, SubjectKind};

use crate::ids::Hash;

/// An act, entry or receipt that is not what it claims to be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum BadEntry {
    #[error("the bytes do not decode")]
    Encoding,
    #[error("{bytes} bytes are more than an entry may have")]
    TooLarge { bytes: usize },
    #[error("the officer's signature does not fit the act")]
    OfficerSignature,
    #[error("the laptop's signature does not fit the entry")]
    DeviceSignature,
    #[error("the district's signature does not fit the receipt")]
    ReceiptSignature,
    #[error("entry {found} came where {expected} was next")]
    Gap { expected: u64, found: u64 },
    #[error("entry {at} names another past than the chain has")]
    Fork { at: u64 },
    #[error("receipt {found} came where {expected} was next")]
    OutOfPlace { expected: u64, found: u64 },
    #[error("receipt {seq} does not follow from the log before it")]
    WrongHead { seq: u64 },
}

impl BadEntry {
    /// Stable code; the catalogue has its text as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Encoding => "entry-encoding",
            Self::TooLarge { .. } => "entry-too-large",
            Self::OfficerSignature => "entry-officer-signature",
            Self::DeviceSignature => "entry-device-signature",
            Self::ReceiptSignature => "entry-receipt-signature",
            Self::Gap { .. } => "entry-gap",
            Self::Fork { .. } => "entry-fork",
            Self::OutOfPlace { .. } => "receipt-out-of-place",
            Self::WrongHead { .. } => "receipt-wrong-head",
        }
    }
}

/// SHA-256 over a context and length-prefixed parts, so that no two inputs run together.
#[must_use]
pub fn hash(context: &[u8], parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(context);
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    Hash(hasher.finalize().into())
}

fn message(context: &[u8], bytes: &[u8]) -> Vec<u8> {
    [context, bytes].concat()
}

pub(crate) fn encode<T: Encode<()>>(value: &T) -> Result<Vec<u8>, BadEntry> {
    minicbor::to_vec(value).map_err(|_| BadEntry::Encoding)
}

pub(crate) fn decode<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, BadEntry> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let value = decoder.decode().map_err(|_| BadEntry::Encoding)?;
    if decoder.position() == bytes.len() { Ok(value) } else { Err(BadEntry::Encoding) }
}
