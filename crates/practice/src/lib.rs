//! The practice ward: invented people and cases, and an embedded district on loopback.
//!
//! Everything in it is real but the people: sled on disk, sealed; a district with a database of its
//! own behind HTTP; entries that were signed, sent and received. [`people`] invents from a seed and
//! does so for tests and benches too ([`bulk`], up to 100 000 cases); [`story`] tells some sixty
//! cases by the verbs that an officer uses, in the weeks before the day on which it is made, and
//! [`month`] lets four laptops work through a month of every kind of dossier.
//!
//! Deliberately not here: anything that a real ward needs. A practice ward's passphrase is shown on
//! its unlock screen and protects nothing.

pub mod bulk;
mod error;
pub mod month;
pub mod people;
mod practice;
mod printer;
mod real;
mod script;
mod story;
mod ward;

pub use error::PracticeError;
pub use practice::{Practice, is_practice};
pub use printer::PrintsWell;
pub use real::{SystemChance, SystemClock};
pub use script::{ScriptedClock, SeededChance};
pub use tannha_app as app;
pub use ward::{PASSPHRASE, PROCEDURE, WARD, officers, settings};
