//! Whole-system suites.

pub mod browser;
pub mod sim;
