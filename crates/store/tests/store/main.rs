//! The store as its users and its enemies meet it: real directories, real sled, real kills.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests are outside of a test function"
)]

mod common;
mod copies;
mod damage;
mod kill;
mod model;
mod opening;
mod seals;
