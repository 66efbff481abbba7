//! The district as laptops and administrators meet it: in one process, over HTTP and TLS, as a
//! program that is killed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails loudly")]

mod admin;
mod enrolment;
mod http;
mod judging;
mod kill;
mod laptop;
mod leases;
mod limits;
mod numbers;
mod papers;
mod restore;
mod wards;
