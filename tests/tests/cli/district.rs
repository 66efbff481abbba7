//! A district of one ward, run by hand as the upper office's IT does.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Output, Stdio},
};

use serde_json::Value;

use super::beside;

/// A server that goes when the test does.
pub(crate) struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn run(args: &[&str]) -> Output {
    Command::new(beside("tannha-district")).args(args).output().unwrap()
}

/// Exit 0 and JSON on standard output.
pub(crate) fn district(args: &[&str]) -> Value {
    let output = run(args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Exit 1 and `{"code","params","message"}` on standard error.
pub(crate) fn district_refuses(args: &[&str]) -> Value {
    let output = run(args);
    assert_eq!(output.status.code(), Some(1), "{args:?}: {output:?}");
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    let message = error["message"].as_str().unwrap();
    assert!(!message.is_empty() && !message.contains('⟨'), "{error}");
    error
}

/// Makes a district with a ward and its registrar.
pub(crate) fn found_district(data: &str) {
    district(&["init", "--data", data, "--host", "127.0.0.1"]);
    let named = ["--name", "phường Từ Liêm", "--province", "thành phố Hà Nội"];
    let add = ["add-ward", "--data", data, "--code", "00592", "--numbering", "allotted"];
    district(&[&add[..], &named].concat());
    let hanh = ["--id", "hanh", "--name", "Nguyễn Thị Hạnh Mẫu", "--role", "registrar"];
    district(&[&["add-officer", "--data", data, "--ward", "00592"][..], &hanh].concat());
}

/// Starts it; it answers when this returns.
pub(crate) fn serve_at(data: &str, port: u16) -> Server {
    let mut child = Command::new(beside("tannha-district"))
        .args(["serve", "--data", data, "--listen", &format!("127.0.0.1:{port}")])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
    Server(child)
}

/// A code that lets an officer's laptop in, as the ticket that the laptop reads.
pub(crate) fn ticket(data: &str, officer: &str, port: u16) -> String {
    let address = format!("https://127.0.0.1:{port}");
    let asked = ["enrol-code", "--data", data, "--ward", "00592", "--officer", officer];
    district(&[&asked[..], &["--address", &address]].concat()).to_string()
}
