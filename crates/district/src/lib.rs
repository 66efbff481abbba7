//! The district: accepts, orders and receipts the wards' entries; registers and numbers.
//!
//! ```text
//!   laptop ──push──▶ accept ──▶ verdict, seq, head, receipt ──▶ fold ──▶ reactions (codes, numbers)
//!                      └───────────────── one commit, one sync ─────────────────┘
//! ```
//!
//! * A well-formed signed entry is never refused and never dropped: it takes part in the fold or it
//!   is kept in quarantine with the reason.
//! * The district is a device too. What it has to say (officers, laptops, codes, numbers) it writes
//!   into the ward's log as entries of its own chain.
//! * One writer per ward; a batch and everything that follows from it become durable together, and
//!   only then is there a receipt.
//!
//! Time and chance are handed in ([`World`]). Only [`db`] knows how anything is stored.

pub mod admin;
mod audit;
mod calendar;
mod catalogue;
pub mod db;
mod district;
mod enrol;
mod error;
pub mod http;
mod keys;
mod log;
pub mod proof;
mod ratings;
mod restore;
mod settings;
mod sync;
mod template;
mod world;

pub use audit::Audit;
pub use district::{District, OFFICER, Pulse};
pub use enrol::{CODE_VALID_MIN, Code};
pub use error::DistrictError;
pub use http::{Running, ServeError};
pub use keys::{KEY_FILE, Keys};
pub use ratings::Ratings;
pub use settings::SetWard;
pub use world::{Chance, Clock, World};
