//! Laws of the log, as properties over random histories, and its rulings, one by one.
//!
//! The domain has no network and no disk; a history here is what some devices wrote, and an order in
//! which their entries reached one log.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails loudly")]

mod bytes;
mod history;
mod laws;
mod rulings;
mod seen;
mod ward;
