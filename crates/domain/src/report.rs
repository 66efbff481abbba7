//! Reports: counts over the ward's cases, nothing else. Pure: the same cases, period and moment give
//! the same figures on every machine.
//!
//! Two bases that never mix (DOMAIN §7.2): reports of the one-stop desk count by the days of receipt
//! and of the result, statistics of civil status by the date of registration. Each report says which.

mod civil;
mod facts;
mod home;
mod late;
mod nots;
mod period;
mod processing;
mod published;
mod voice;

pub use civil::{
    Births, CivilStatistics, Deaths, LATE_BIRTH_DAYS, LATE_DEATH_DAYS, Marriages, civil_statistics,
    mean_tenths,
};
pub use facts::Facts;
pub use home::{HomeService, Letters, home_service};
pub use late::{LateCase, late_cases};
pub use nots::{Inputs, Nots, SMALL, inputs, nots, public};
pub use period::{Period, Span};
pub use processing::{Counts, Processing, lay_here, processing};
pub use published::{PublishedEdition, published_in_time};
pub use voice::{Asked, Voice, asked, voice};

#[cfg(test)]
mod tests;
