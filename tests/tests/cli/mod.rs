//! Running the real `tannha`.
#![allow(dead_code, reason = "not every suite asks everything")]

pub(crate) mod district;

use std::{
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

/// A binary beside this test's own; `cargo xtask test` builds the workspace first.
pub(crate) fn beside(name: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is missing: run `cargo build --workspace`", path.display());
    path
}

pub(crate) fn tannha(args: &[&str]) -> Output {
    Command::new(beside("tannha")).args(args).output().unwrap()
}

/// Exit 0 and JSON on standard output.
pub(crate) fn ok(args: &[&str]) -> Value {
    let output = tannha(args);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {stderr}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What was found, on standard output, with the exit that says which kind it is.
pub(crate) fn found(args: &[&str], exit: i32) -> Value {
    let output = tannha(args);
    assert_eq!(output.status.code(), Some(exit), "{args:?}: {output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Exit 1 and `{"code","params","message"}` on standard error.
pub(crate) fn refused(args: &[&str]) -> Value {
    let output = tannha(args);
    assert_eq!(output.status.code(), Some(1), "{args:?}: {output:?}");
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    let message = error["message"].as_str().unwrap();
    assert!(!message.is_empty() && !message.contains('⟨'), "{error}");
    error
}

/// Exit 2 and a usage line.
pub(crate) fn usage(args: &[&str]) {
    let output = tannha(args);
    assert_eq!(output.status.code(), Some(2), "{args:?}: {output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).to_lowercase().contains("usage"), "{args:?}");
}
