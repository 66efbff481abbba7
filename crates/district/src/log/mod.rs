//! The ward's log as the district keeps it: judging, placing, answering.
//!
//! [`accept()`] decides about each pushed entry, [`Draft`] gives it its place and folds it, [`react`]
//! writes what the district owes in answer; [`adopt()`] and [`recover`] are for the day after a restore.
//! Nothing here does more than reckon: one commit at the end makes it all durable.

mod accept;
mod adopt;
mod draft;
mod lease;
mod react;
pub(crate) mod recover;
mod refold;

pub(crate) use accept::accept;
pub(crate) use adopt::adopt;
pub(crate) use draft::{Draft, laptop_device, own_device, own_officer};
pub(crate) use lease::lease;
pub(crate) use refold::refold;
