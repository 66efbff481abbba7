//! A case: what is asked, what can happen, what may happen next; for every procedure.
//!
//! [`permit`] is the one place that says whether an event fits a state. A verb asks it before an
//! act is signed ([`decide`]), and the fold asks it again at the act's place in the log
//! ([`apply`]): there an event that no longer fits is set aside, never dropped.

pub mod apology;
mod apply;
mod asked;
pub mod assignment;
mod book;
mod decide;
pub mod declaration;
pub mod delivery;
mod document;
pub mod entry;
mod event;
mod fact;
pub mod fee;
mod field;
pub mod fingerprint;
pub mod form;
pub mod forms;
mod handling;
pub mod inquiry;
pub mod letter;
mod old_entry;
pub mod own;
mod permit;
pub mod recall;
mod refusal;
pub mod renewal;
pub mod signing;
mod state;
pub mod tone;
pub mod transition;
pub mod trip;

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use decide::tests::case as sample;

pub use apply::{Source, apply};
pub(crate) use asked::words as plain_words;
pub use asked::{MAX_WORDS_CHARS, RECEIVERS, receivers};
pub use assignment::{Assigned, Assignment};
pub use book::Book;
pub use decide::{Command, Decider, RegistrationForm, decide, padded_number, written_number};
pub use declaration::{DeclarationKind, DeclarationWords, Declarations};
pub use delivery::{Attempt, Delivery, GivenAt, PartState, Reached};
pub use document::Document;
pub use entry::RegisterEntry;
pub use event::CaseEvent;
pub use fact::{
    Channel, Handover, NumberSource, OfficeSnapshot, PageRange, Printed, Received,
    ReceiverSignature, Registration, Settlement, SignerSnapshot,
};
pub use fee::{FeeDue, FeePaid, PayWay, Payment};
pub use field::{Field, Kind, Section, Spec};
pub use fingerprint::{Finger, Fingerprint, Hand};
pub use forms::{Form, Need};
pub use handling::{HANDLINGS, Handling, OWN_LEG};
pub use inquiry::{Inquired, Inquiry, InquiryAnswer};
pub use letter::Circumstance;
pub use old_entry::{OldEntry, handling_of};
pub use permit::permit;
pub use recall::{Recall, RecallCause, RecallPart, RecallStep, Revocation};
pub use refusal::Refusal;
pub use renewal::Renewal;
pub use signing::{FileSignature, FileSigned, FileSigner, SignedFile, Stale};
pub use state::{
    Asked, CaseCode, CaseState, Conflict, Ending, Holder, Leg, LegStatus, Note, Paper, Phase,
    Status, Written,
};
pub use trip::{Struck, Trip, TripReason};
