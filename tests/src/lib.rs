//! Whole-system suites.

pub mod browser;
pub mod fuzz;
pub mod real;
pub mod sim;
