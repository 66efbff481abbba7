//! Whole-system suites.

pub mod sim;
