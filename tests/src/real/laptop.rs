//! A laptop's directory.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
};

use ed25519_dalek::SigningKey;
use serde_json::Value;
use tannha_app::{
    Office, World,
    enrol::{Enrolment, enrol_over},
    ledger::Author,
};
use tannha_domain::ids::{ActId, OfficerId};
use tannha_practice::{SystemChance, SystemClock, bulk};
use tannha_store::Cost;
use tannha_sync::{Ticket, http::HttpDistrict};

use super::{Space, program, run};

const PASSPHRASE: &str = "thực hành";

/// A laptop of the real program.
pub struct Laptop {
    /// Its directory.
    pub data: PathBuf,
    /// Acts that its officer was told are saved.
    pub saved: Vec<ActId>,
    officer: String,
    passphrase: PathBuf,
    space: Space,
    seed: u64,
}

fn world(data: &Path) -> World {
    World {
        clock: Arc::new(SystemClock),
        chance: Arc::new(SystemChance),
        papers: data.join("papers"),
        district: None,
    }
}

impl Laptop {
    /// Enrols a laptop at a district that listens at `there`; the ticket that it keeps may name
    /// another way to it. Nothing has come by sync yet.
    ///
    /// # Panics
    /// When the district does not take it.
    #[must_use]
    pub fn enrol(home: &Path, name: &str, officer: &str, ticket: &Ticket, there: &str) -> Self {
        let data = home.join(name);
        let way = HttpDistrict::new(there, ticket.certificate.as_deref()).unwrap();
        let cost = Cost::MINIMUM_FOR_TESTS;
        let enrolment = Enrolment { ticket, passphrase: PASSPHRASE, label: name, cost };
        drop(enrol_over(&way, &data, &enrolment, world(&data)).unwrap());
        Self::at(home, name, officer)
    }

    /// A laptop that is there already.
    ///
    /// # Panics
    /// When the passphrase cannot be written down.
    #[must_use]
    pub fn at(home: &Path, name: &str, officer: &str) -> Self {
        let passphrase = home.join("passphrase");
        fs::write(&passphrase, format!("{PASSPHRASE}\n")).unwrap();
        let seed = name.bytes().fold(1, |seed, byte| seed * 31 + u64::from(byte));
        let (officer, data) = (officer.to_owned(), home.join(name));
        Self { data, saved: Vec::new(), officer, passphrase, space: Space::default(), seed }
    }

    /// The same laptop, with another directory.
    #[must_use]
    pub fn moved(&self, data: &Path) -> Self {
        let (officer, passphrase) = (self.officer.clone(), self.passphrase.clone());
        let (data, saved, space) = (data.to_owned(), self.saved.clone(), self.space.clone());
        Self { data, saved, officer, passphrase, space, seed: self.seed }
    }

    /// From now on its programs run there.
    pub fn move_into(&mut self, space: Space) {
        self.space = space;
    }

    /// Opens it here.
    ///
    /// # Panics
    /// When it does not open.
    #[must_use]
    pub fn open(&self) -> Office {
        Office::unlock(&self.data, &self.officer, PASSPHRASE, world(&self.data)).unwrap()
    }

    /// Its officer receives so many cases and brings most of them on; returns when it is saved.
    ///
    /// # Panics
    /// When it is not saved.
    pub fn work(&mut self, cases: u32) {
        let office = self.open();
        let before = office.ledger().pending().unwrap();
        self.seed += 1;
        let seed = office.ledger().store().signing_seed().unwrap();
        let key = SigningKey::from_bytes(seed.bytes());
        let author = Author { officer: OfficerId::parse(&self.officer).unwrap(), key };
        bulk::fill(office.ledger(), &author, self.seed, cases, office.now()).unwrap();
        let lines = office.ledger().outbox_lines().unwrap();
        let fresh = lines.iter().skip(usize::try_from(before).unwrap());
        self.saved.extend(fresh.map(|line| line.act.id));
    }

    /// A command of the program on this laptop.
    #[must_use]
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.plain_command(words);
        command.args(["--officer", &self.officer]);
        command
    }

    /// One that is told no officer: an enrolment, whose ticket says which.
    #[must_use]
    pub fn plain_command(&self, words: &[&str]) -> Command {
        let mut command = self.space.command(&program("tannha"));
        command.args(words).arg("--data").arg(&self.data);
        command.arg("--passphrase-file").arg(&self.passphrase).stdin(Stdio::null());
        command
    }

    /// Does a command.
    ///
    /// # Errors
    /// The problem that the program names.
    pub fn ask(&self, words: &[&str]) -> Result<Value, Value> {
        run(self.command(words))
    }

    /// One pass that must work.
    ///
    /// # Panics
    /// When it does not.
    pub fn sync(&self) -> Value {
        self.ask(&["sync"]).unwrap_or_else(|problem| panic!("sync: {problem}"))
    }

    /// Begins a pass.
    ///
    /// # Panics
    /// When the program cannot be started.
    #[must_use]
    pub fn begin(&self, words: &[&str]) -> Child {
        self.command(words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Everything that was saved is in its log, once; nothing waits, and the store is sound.
    ///
    /// # Panics
    /// When it is not so.
    pub fn holds_what_was_saved(&self) {
        let report = self.ask(&["check"]).unwrap_or_else(|problem| panic!("check: {problem}"));
        assert_eq!(report["findings"], serde_json::json!([]), "{report}");
        let office = self.open();
        assert_eq!(office.ledger().pending().unwrap(), 0, "the outbox is empty");
        let mut times: BTreeMap<ActId, u32> = BTreeMap::new();
        let end = office.ledger().cursor().unwrap().seq;
        for seq in 1..=end {
            let line = office.ledger().logged(seq).unwrap().expect("the log has no gap");
            *times.entry(line.act.id).or_default() += 1;
        }
        for act in &self.saved {
            assert_eq!(times.get(act), Some(&1), "{act} is in the log once");
        }
    }
}
