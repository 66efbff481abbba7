//! The log's protocol, and one pass of it from the laptop's side.
//!
//! ```text
//!   laptop                                         district
//!   cursor, chain, a batch of own entries  ──────▶  keeps them in order, gives each a receipt
//!   follows the log, folds, clears what    ◀──────  what it holds of the chain (count *and* hash),
//!   it sees again with its receipt                  the log after the cursor
//! ```
//!
//! One round is one request and one answer; [`pass`] repeats rounds until nothing is left to send or
//! to read. The invariant: **nothing leaves a laptop's outbox before it was seen again in the log,
//! with the district's signed receipt.** An acknowledgement only says where to push from next.
//!
//! This crate stores nothing and reads no clock: the laptop's log is a [`Local`], the district is a
//! [`Remote`]. Only [`http`] names the HTTP client.

mod enrol;
mod error;
mod follow;
pub mod http;
mod local;
mod plan;
pub mod planted;
mod session;
mod ticket;
pub mod wire;

pub use enrol::{enrol, succeed};
pub use error::{LocalFailure, RemoteError, SyncError};
pub use follow::{Followed, Read, follow};
pub use local::{Accepted, Identity, LOCATOR, Local, Remote, Succession};
pub use plan::{Plan, plan};
pub use session::{Because, Report, pass, pass_in};
pub use ticket::{BadTicket, Ticket};
pub use wire::{
    EnrolRequest, EnrolResponse, Enrolled, Logged, Refusal, SyncRequest, SyncResponse, Want,
};
