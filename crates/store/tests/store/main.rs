//! The store as its users and its enemies meet it: real directories, real sled.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests are outside of a test function"
)]

mod common;
mod copies;
mod corruption;
mod damage;
mod disks;
mod failing;
mod golden;
mod golden_content;
mod model;
mod opening;
mod power;
mod seals;
