//! The real programs, each in a directory of its own: a district with its wards, and laptops; and a
//! network between them that can be slow, cut and counted.
//!
//! What is looked at goes through the programs. Only an enrolment and the officers' work are done
//! here in the process, by the same verbs: a passphrase that protects something takes most of a
//! second to open, and there are hundreds of openings.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a suite: what cannot happen fails the run"
)]

mod district;
mod laptop;
mod proxy;

use std::{
    hash::{BuildHasher as _, RandomState},
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

pub use district::{District, Space, rounds_in};
pub use laptop::Laptop;
pub use proxy::{Line, Proxy};

/// A port on this machine that nobody listens at: not one of those that a system gives to whoever asks for
/// any, so that nobody has it before it is used.
#[must_use]
pub fn free_port() -> u16 {
    let chance = RandomState::new();
    let ports = (0..u16::MAX).map(|turn| 20_000 + (chance.hash_one(turn) % 12_000) as u16);
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    ports.into_iter().find(is_free).unwrap_or_default()
}

/// A program of the workspace, beside the test that runs.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.push(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is missing: run `cargo build --workspace`", path.display());
    path
}

/// What a program said: its answer, or its problem.
///
/// # Errors
/// The problem as it stands on standard error, with its code.
///
/// # Panics
/// When it said neither.
pub fn said(output: &Output) -> Result<Value, Value> {
    let (out, err) = (&output.stdout, String::from_utf8_lossy(&output.stderr));
    if output.status.success() {
        return Ok(serde_json::from_slice(out).unwrap());
    }
    // The last line: what came before it is the server's log.
    let problem = err.trim_end().lines().last().unwrap_or_default();
    Err(serde_json::from_str(problem).unwrap_or_else(|_| panic!("{output:?}")))
}

/// Runs a program to its end.
///
/// # Errors
/// As [`said`].
///
/// # Panics
/// When it cannot be started.
pub fn run(mut command: Command) -> Result<Value, Value> {
    said(&command.output().unwrap())
}
