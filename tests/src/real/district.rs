//! A district's directory and its server.

use std::{
    fs::{self, OpenOptions},
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use serde_json::Value;
use tannha_sync::Ticket;

use super::{free_port, program, run};

/// Where a program runs: on this machine as it is, or in a network of its own.
#[derive(Debug, Clone, Default)]
pub struct Space(Option<String>);

impl Space {
    /// In the network namespace of that name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self(Some(name.to_owned()))
    }

    /// A program there.
    #[must_use]
    pub fn command(&self, program: &Path) -> Command {
        match &self.0 {
            None => Command::new(program),
            Some(name) => {
                let mut command = Command::new("ip");
                command.args(["netns", "exec", name]).arg(program);
                command
            }
        }
    }
}

/// A district of the real program.
pub struct District {
    /// Its directory.
    pub data: PathBuf,
    /// Where its server listens.
    pub port: u16,
    space: Space,
    server: Option<Child>,
}

impl District {
    /// A new district with these wards, each with a registrar `hanh` and a `tuan`.
    ///
    /// # Panics
    /// When the program says no.
    #[must_use]
    pub fn found(data: &Path, wards: &[&str], host: &str) -> Self {
        let port = free_port();
        let district = Self { data: data.to_owned(), port, space: Space::default(), server: None };
        district.asked("init", &["--host", host]);
        for ward in wards {
            district.asked(
                "add-ward",
                &[
                    "--code",
                    ward,
                    "--name",
                    "phường Mẫu",
                    "--province",
                    "thành phố Mẫu",
                    "--numbering",
                    "allotted",
                    "--plain-certificates",
                ],
            );
            for (id, name) in [("hanh", "Nguyễn Thị Hạnh Mẫu"), ("tuan", "Trần Văn Tuấn Mẫu")]
            {
                let officer = ["--ward", ward, "--id", id, "--name", name, "--role", "registrar"];
                district.asked("add-officer", &officer);
            }
        }
        district
    }

    /// The same district, in another directory.
    #[must_use]
    pub fn moved(&self, data: &Path) -> Self {
        Self { data: data.to_owned(), port: self.port, space: self.space.clone(), server: None }
    }

    /// From now on its programs run there.
    pub fn move_into(&mut self, space: Space) {
        self.space = space;
    }

    /// A command of the district's administrator.
    #[must_use]
    pub fn command(&self, name: &str, words: &[&str]) -> Command {
        let mut command = self.space.command(&program("tannha-district"));
        command.arg(name).arg("--data").arg(&self.data).args(words).stdin(Stdio::null());
        command
    }

    /// Does a command.
    ///
    /// # Errors
    /// The problem that the program names.
    pub fn ask(&self, name: &str, words: &[&str]) -> Result<Value, Value> {
        run(self.command(name, words))
    }

    /// Does a command that must work.
    ///
    /// # Panics
    /// When it does not.
    pub fn asked(&self, name: &str, words: &[&str]) -> Value {
        self.ask(name, words).unwrap_or_else(|problem| panic!("{name}: {problem}"))
    }

    /// A ticket that says where to find it.
    ///
    /// # Panics
    /// When there is no such officer.
    #[must_use]
    pub fn ticket(&self, ward: &str, officer: &str, address: &str) -> Ticket {
        let words = ["--ward", ward, "--officer", officer, "--address", address];
        Ticket::parse(&self.asked("enrol-code", &words).to_string()).unwrap()
    }

    /// Where it listens on this machine.
    #[must_use]
    pub fn address(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    /// Starts its server on this machine, with TLS; returns when it listens.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start(&mut self) {
        self.start_at("127.0.0.1");
    }

    /// The same at another address.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_at(&mut self, ip: &str) {
        let listen = format!("{ip}:{}", self.port);
        let mut serve = self.command("serve", &["--listen", &listen]);
        let log = OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        serve.env("TANNHA_LOG", "info").stdout(Stdio::piped()).stderr(log);
        let mut child = serve.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains("address"), "the server did not start: {line:?}");
        self.server = Some(child);
    }

    /// Kills its server where it stands.
    ///
    /// # Panics
    /// When the system does not let us.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().unwrap();
            server.wait().unwrap();
        }
    }

    /// Asks its server to end, as the system does; gives its exit code.
    ///
    /// # Panics
    /// When it was not running.
    pub fn stop(&mut self) -> Option<i32> {
        let mut server = self.server.take().expect("it runs");
        let id = server.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        server.wait().unwrap().code()
    }

    /// Every ward's log and store are sound; gives what the program said of each.
    ///
    /// # Panics
    /// When one is not.
    pub fn check(&self) -> Vec<Value> {
        let found = self.asked("check", &[]);
        let wards = found["wards"].as_array().unwrap();
        assert!(wards.iter().all(|ward| ward["findings"] == serde_json::json!([])), "{found}");
        wards.clone()
    }

    /// The rounds that its servers have answered, as they stand in their log.
    ///
    /// # Panics
    /// When there is no log.
    #[must_use]
    pub fn rounds(&self) -> Vec<Value> {
        rounds_in(&self.log())
    }

    /// Where its log lies.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.data.with_extension("log")
    }
}

/// The rounds that a district's log tells of.
///
/// # Panics
/// When there is no log.
#[must_use]
pub fn rounds_in(log: &Path) -> Vec<Value> {
    let log = fs::read_to_string(log).unwrap();
    let lines = log.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let fields = lines.map(|line| line["fields"].clone());
    fields.filter(|fields| fields["message"] == "round").collect()
}

impl Drop for District {
    fn drop(&mut self) {
        self.kill();
    }
}
