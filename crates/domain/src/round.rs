//! The delivery round (đi trả tận nhà): the homes of one afternoon, who carries their papers, and
//! what was found at each door.
//!
//! ```text
//!   planned ──set out──▶ out ──visits──▶ back
//!      └ cancelled
//! ```
//!
//! That a paper was taken out, handed over or brought back is a fact of its case and is told there.
//! The round adds the plan, who carries it, what was found at the doors, and what stayed out of the
//! safe overnight (DOMAIN §9: papers out of the safe stand on a signed manifest; undelivered ones
//! return the same day or are logged overnight).

mod event;
mod permit;
mod plan;
mod state;

pub use event::{Kept, MAX_STOPS, Met, Plan, RoundEvent, Stop, Visit};
pub use permit::{RoundRefusal, apply, decide, permit};
pub use plan::{Home, homes};
pub use state::{Custody, RoundState, RoundStatus, Visited};

#[cfg(test)]
mod tests;
