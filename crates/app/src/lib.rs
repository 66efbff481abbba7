//! The office's verbs: what an officer does, each in about thirty lines.
//!
//! A verb reads the case as it is seen, asks the domain, and hands what was decided to the
//! ledger, which signs it, makes it durable and folds it. There is no second write path. The crate
//! knows no window and no wire format of the window; it does not print messages, it has codes.

pub mod apology;
pub mod calendar;
pub mod casework;
mod choices;
pub mod complaints;
mod control;
mod day;
pub mod drafts;
pub mod enrol;
pub mod entries;
mod error;
pub mod exchange;
pub mod fees;
mod holders;
pub mod index;
pub mod inquiries;
pub mod intake;
pub mod jottings;
pub mod ledger;
mod letter_texts;
pub mod looks;
pub mod mend;
mod office;
pub mod outgoing;
mod packed;
pub mod papers;
pub mod phrases;
pub mod pictures;
pub mod ports;
pub mod proofs;
pub mod ratings;
pub mod recalls;
pub mod registers;
pub mod reports;
pub mod rounds;
pub mod rules;
pub mod search;
mod seen;
pub mod steps;
pub mod stock;
pub mod surveys;
pub mod sync;
pub mod templates;
pub mod tracking;
pub mod trips;
pub mod upkeep;

pub use error::OfficeError;
pub use office::{Office, Topic, World};
pub use tannha_i18n::{Locale, try_text};
pub use tannha_sync::Ticket;

/// The crates below, for the edges that are handed values of them or hand them in: the practice
/// ward and `tannha` name nothing of them by any other way.
pub use {
    tannha_domain as domain, tannha_i18n as i18n, tannha_print as print, tannha_store as store,
};
