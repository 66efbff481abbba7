//! The ward's log as the district keeps it: judging, placing, answering.
//!
//! [`accept`] decides about each pushed entry, [`Draft`] gives it its place and folds it, [`react`]
//! writes what the district owes in answer. Nothing here does more than reckon: one commit at the
//! end makes it all durable.

mod accept;
mod draft;
mod react;

pub(crate) use accept::accept;
pub(crate) use draft::{Draft, laptop_device, own_device, own_officer};
