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
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

pub use district::{District, Space};
pub use laptop::Laptop;
pub use proxy::{Line, Proxy};

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
