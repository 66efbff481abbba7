//! The real program, killed in the middle of pushes: what has a receipt is still there.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc,
};

use serde_json::Value;
use tannha_sync::{Ticket, http::HttpDistrict, pass};

use crate::{
    admin::{done, set_up},
    laptop::{Laptop, enrol},
};

const KILLS: u32 = 6;

/// The server, killed when dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(data: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_tannha-district"))
            .args(["serve", "--data", data, "--plain", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        Self { child, address: said["address"].as_str().unwrap().to_owned() }
    }

    fn remote(&self) -> HttpDistrict {
        HttpDistrict::new(&self.address, None).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn no_receipted_entry_is_lost_when_the_server_is_killed_in_the_middle_of_pushes() {
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(dir.path());
    let ticket = done(&[
        "enrol-code",
        "--data",
        &data,
        "--ward",
        "00592",
        "--officer",
        "hanh",
        "--address",
        "http://127.0.0.1:1",
    ]);
    let ticket = Ticket::parse(&ticket.to_string()).unwrap();
    let mut server = Server::start(&data);
    let enrolled = enrol(&server.remote(), ticket.district_key, &ticket.code, (1, 2)).unwrap();
    let mut laptop = Laptop::new(enrolled.clone(), (1, 2));

    for kill in 0..KILLS {
        let remote = server.remote();
        let (passed, passes) = mpsc::channel();
        let pushing = std::thread::spawn(move || {
            loop {
                laptop.receive();
                if let Err(error) = pass(&mut laptop, &remote) {
                    return (laptop, error);
                }
                // nobody listens any more once the server is about to be killed
                let _ = passed.send(());
            }
        });
        for _ in 0..=kill {
            passes.recv().unwrap();
        }
        drop(server);
        let (back, error) = pushing.join().unwrap();
        assert!(
            ["district-down", "district-garbage", "district-timeout"].contains(&error.code()),
            "{error}"
        );
        laptop = back;
        server = Server::start(&data);
    }

    // the log goes on from where this laptop had read it: nothing it saw a receipt for is gone
    pass(&mut laptop, &server.remote()).unwrap();
    assert!(laptop.waiting.is_empty());
    // and a laptop that reads all of it from the start finds the same
    let mut reader = Laptop::new(enrolled, (1, 2));
    reader.own.clone_from(&laptop.own);
    let error = pass(&mut reader, &server.remote()).unwrap_err();
    assert_eq!(error.code(), "rolled-back", "it has no chain of its own");
    assert_eq!(reader.cursor, laptop.cursor);
    assert_eq!(reader.shelf, laptop.shelf);
}
