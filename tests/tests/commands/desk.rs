//! An open laptop behind the command table, which remembers what it was asked.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use serde_json::{Value, json};
use tannha_api::{Answer, ApiError, Host, HostSetup, dispatch};
use tannha_app::{
    Locale, phrases,
    ports::{Chance, Clock},
};
use tannha_domain::time::Moment;
use tannha_practice::{Practice, ScriptedClock, SeededChance};
use tempfile::TempDir;

/// A practice ward in which nothing has happened, and who is at its laptop.
pub(crate) struct Desk {
    host: Host,
    clock: Arc<ScriptedClock>,
    called: RefCell<BTreeSet<String>>,
    practice: Practice,
    dir: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("ward");
        let now = Moment::parse("2026-11-23T08:00:00+07:00").unwrap();
        let clock = Arc::new(ScriptedClock::new(now));
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(1));
        Practice::found(&path, now, &chance).unwrap();
        let hands: Arc<dyn Clock> = clock.clone();
        let practice = Practice::open_made(&path, hands, chance).unwrap();
        let host = Host::new(HostSetup {
            dir: practice.laptop(),
            world: practice.world(),
            practice: Some(practice.passphrase().to_owned()),
            printer: None,
            locks_itself: false,
        });
        let desk = Self { host, clock, called: RefCell::default(), practice, dir };
        desk.does("session.unlock", &desk.key("hanh"));
        desk
    }

    /// What opens the laptop for an officer.
    pub(crate) fn key(&self, officer: &str) -> Value {
        json!({ "officer": officer, "passphrase": self.practice.passphrase() })
    }

    /// Another officer sits down.
    pub(crate) fn seat(&self, officer: &str) {
        self.does("session.lock", &json!({}));
        self.does("session.unlock", &self.key(officer));
    }

    /// The hands of the clock move forward.
    pub(crate) fn at(&self, moment: &str) {
        self.clock.set(Moment::parse(moment).unwrap());
    }

    /// A directory of the room that is no laptop's.
    pub(crate) fn stick(&self) -> String {
        let stick = self.dir.path().join("stick");
        std::fs::create_dir_all(&stick).unwrap();
        stick.display().to_string()
    }

    /// What it was asked so far.
    pub(crate) fn called(&self) -> BTreeSet<String> {
        self.called.borrow().clone()
    }

    fn ask(&self, name: &str, request: &Value) -> Result<Answer, ApiError> {
        self.called.borrow_mut().insert(name.to_owned());
        dispatch(&self.host, name, &request.to_string())
    }

    /// Does a command, and gives what it answers.
    pub(crate) fn does(&self, name: &str, request: &Value) -> Value {
        match self.ask(name, request) {
            Ok(Answer::Json(text)) => {
                let answer: Value = serde_json::from_str(&text).unwrap();
                answer["value"].clone()
            }
            Ok(Answer::Bytes(bytes)) => json!({ "media": bytes.media, "bytes": bytes.bytes.len() }),
            Err(error) => panic!("{name} {request}: {error} {:?}", error.params),
        }
    }

    /// Asks for what is refused with that code, which has a text in both languages.
    pub(crate) fn refuses(&self, name: &str, request: &Value, code: &str) {
        let Err(error) = self.ask(name, request) else { panic!("{name} {request} is done") };
        assert_eq!(error.code, code, "{name} {request}: {:?}", error.params);
        let params: Vec<(String, String)> = error.params.into_iter().collect();
        for locale in [Locale::Vi, Locale::En] {
            let said = phrases::problem(locale, &error.code, &params);
            assert!(!said.is_empty() && !said.contains('⟨'), "{code}: {said}");
        }
    }

    /// A dossier that was typed in.
    pub(crate) fn draft(&self, procedure: &str, typed: &[(&str, &str)]) -> String {
        let draft = text(&self.does("draft.start", &json!({ "procedure": procedure })), "/draft");
        for (field, value) in typed {
            let set = json!({ "draft": draft, "field": field, "value": value });
            self.does("draft.set", &set);
        }
        draft
    }

    /// A dossier that was received.
    pub(crate) fn case(&self, procedure: &str, typed: &[(&str, &str)]) -> String {
        let draft = self.draft(procedure, typed);
        let receive = json!({ "draft": draft, "not_a_duplicate": true, "channel": "counter" });
        text(&self.does("case.receive", &receive), "/line/case")
    }

    /// A dossier whose result was registered, by the district's number.
    pub(crate) fn numbered(&self, case: &str) {
        let case_only = json!({ "case": case });
        self.does("case.verify", &case_only);
        self.does("case.submit", &case_only);
        self.does("case.request-number", &registration(case));
        self.does("sync.run", &json!({}));
    }

    /// Prints a paper on plain paper; it comes out right.
    pub(crate) fn prints(&self, case: &str, document: &str) {
        let printed = self.does("paper.print", &print(case, document));
        self.does("prints.answer", &answer(&text(&printed, "/job"), "right"));
    }

    /// Prints a paper on plain paper, and the signer signs it.
    pub(crate) fn printed_and_signed(&self, case: &str, document: &str) {
        self.prints(case, document);
        let signed = json!({ "case": case, "document": document, "signer": "chu-tich" });
        self.does("paper.signed", &signed);
    }
}

/// A text of an answer by its place.
pub(crate) fn text(value: &Value, place: &str) -> String {
    let found = value.pointer(place).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("{place} in {value:#}")).to_owned()
}

pub(crate) fn print(case: &str, document: &str) -> Value {
    json!({
        "case": case, "document": document, "paper": "plain", "reason": null,
        "send_to_printer": false,
    })
}

pub(crate) fn answer(job: &str, outcome: &str) -> Value {
    json!({
        "job": job, "outcome": outcome, "count": 1, "sheets": "", "spoiled": "", "reason": "",
        "again": null,
    })
}

pub(crate) fn registration(case: &str) -> Value {
    json!({
        "case": case, "registered_on": "2026-11-23", "number": null, "number_again": null,
        "citizen_id": null, "citizen_id_again": null, "signer": "chu-tich",
    })
}

pub(crate) fn handover(case: &str, documents: &[&str]) -> Value {
    json!({
        "case": case, "documents": documents, "receiver": "Lê Thị Mẫu", "relation": "mother",
        "authorisation_seen": false, "identity_seen": true, "signature": { "kind": "on-paper" },
    })
}
