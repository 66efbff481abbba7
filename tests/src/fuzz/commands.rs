//! The command table: any JSON for any command, at a laptop that is open. Each is answered, or
//! refused with a code that has a text in both languages.

use std::{cell::RefCell, sync::Arc};

use serde_json::Value;
use tannha_api::{Answer, Host, HostSetup, TABLE, dispatch};
use tannha_app::{
    Locale, phrases,
    ports::{Chance, Clock},
};
use tannha_domain::time::Moment;
use tannha_practice::{Practice, ScriptedClock, SeededChance};

/// Inputs before the ward is made anew: what was received makes lists longer.
const INPUTS: u32 = 400;
/// The most commands of one input.
const COMMANDS: usize = 12;

/// A practice ward in which nothing has happened, open for its registrar.
struct Ward {
    host: Host,
    used: u32,
    _practice: Practice,
    _dir: tempfile::TempDir,
}

thread_local! {
    static WARD: RefCell<Option<Ward>> = const { RefCell::new(None) };
}

impl Ward {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("ward");
        let now = Moment::parse("2026-11-23T08:00:00+07:00").unwrap();
        let clock: Arc<dyn Clock> = Arc::new(ScriptedClock::new(now));
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(1));
        Practice::found(&path, now, &chance).unwrap();
        let practice = Practice::open_made(&path, clock, chance).unwrap();
        let host = Host::new(HostSetup {
            dir: practice.laptop(),
            world: practice.world(),
            practice: Some(practice.passphrase().to_owned()),
            printer: None,
            locks_itself: false,
        });
        let unlock = serde_json::json!({ "officer": "hanh", "passphrase": practice.passphrase() });
        dispatch(&host, "session.unlock", &unlock.to_string()).unwrap();
        Self { host, used: 0, _practice: practice, _dir: dir }
    }
}

pub(super) fn check(bytes: &[u8]) {
    WARD.with_borrow_mut(|ward| {
        let ward = match ward {
            Some(ward) if ward.used < INPUTS => ward,
            _ => ward.insert(Ward::new()),
        };
        ward.used += 1;
        script(&ward.host, &String::from_utf8_lossy(bytes));
    });
}

/// One command a line: its name, a blank, its request. `$draft` and `$case` stand for the last ones
/// that were answered.
fn script(host: &Host, text: &str) {
    let (mut draft, mut case) = ("0".repeat(32), "0".repeat(32));
    for line in text.lines().take(COMMANDS) {
        let (name, request) = line.split_once(' ').unwrap_or((line, ""));
        // Who locks the laptop, or has it derive a key, is another test's.
        if ["session.lock", "session.unlock"].contains(&name) {
            continue;
        }
        let request = request.replace("$draft", &draft).replace("$case", &case);
        match dispatch(host, name, &request) {
            Ok(Answer::Json(answer)) => {
                let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
                let value = &answer["value"];
                let id = |name: &str| value[name].as_str().map(str::to_owned);
                draft = id("draft").unwrap_or(draft);
                case = id("case").or_else(|| id("id")).unwrap_or(case);
            }
            Ok(Answer::Bytes(bytes)) => assert!(!bytes.bytes.is_empty()),
            Err(error) => {
                assert_ne!(error.code, "incident", "{line}: {:?}", error.params);
                let params: Vec<(String, String)> = error.params.into_iter().collect();
                for locale in [Locale::Vi, Locale::En] {
                    let said = phrases::problem(locale, &error.code, &params);
                    assert!(!said.is_empty() && !said.contains('⟨'), "{}: {said}", error.code);
                }
            }
        }
    }
}

/// A case from the draft on, as an officer would.
const STORY: &str = r#"draft.start {"procedure":"khai-sinh-lien-thong"}
draft.set {"draft":"$draft","field":"child.name","value":"Nguyễn Thị Mẫu"}
draft.set {"draft":"$draft","field":"child.born","value":"20/11/2026"}
draft.set {"draft":"$draft","field":"child.sex","value":"nu"}
draft.set {"draft":"$draft","field":"mother.name","value":"Trần Thị Thử"}
draft.open {"draft":"$draft"}
case.receive {"draft":"$draft","not_a_duplicate":true}
today.show {"group":null}"#;

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = vec![STORY.as_bytes().to_vec()];
    let requests = [
        "{}",
        r#"{"case":"$case"}"#,
        r#"{"draft":"$draft"}"#,
        r#"{"query":"nguyen","limit":5}"#,
        r#"{"case":"$case","document":"giay-khai-sinh","paper":"plain"}"#,
        r#"{"case":"$case","reason":"thiếu giấy tờ"}"#,
        r#"{"case":"$case","field":"child.name","value":"Nguyễn Thị Mẫu","base":[]}"#,
        r#"{"case":"$case","number":"12","number_again":"12","registered_on":"23/11/2026"}"#,
    ];
    for row in TABLE.iter().filter(|row| !row.name.starts_with("session.")) {
        let lines = requests.map(|request| format!("{} {request}", row.name));
        seeds.push(lines.join("\n").into_bytes());
    }
    seeds
}
