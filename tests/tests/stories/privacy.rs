//! What a laptop shows, to whom, and for how long: it locks itself, and the host says so.

use std::{
    path::Path,
    sync::{Arc, Mutex, OnceLock, Weak},
};

use serde_json::{Value, json};
use tannha_api::{
    Answer, ApiError, Host, Printer, dispatch,
    printer::{Handed, PrinterTrouble, Progress, Sides},
};
use tannha_app::{
    Locale, Office,
    exchange::{FileForm, What},
};
use tannha_domain::{
    case::{Book, CaseEvent, Document},
    ids::{CaseId, OfficerId},
    look::LookKind,
};

use crate::{
    office::{StoryClock, Ward, fill, record},
    procedures::{hand_over, number, print_and_sign},
    rounds::{day, signed},
};

fn receive(office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.receive(draft, true).unwrap().0
}

pub(crate) fn ask(host: &Host, name: &str, request: &Value) -> Result<Value, ApiError> {
    match dispatch(host, name, &request.to_string())? {
        Answer::Json(said) => Ok(serde_json::from_str::<Value>(&said).unwrap()["value"].take()),
        Answer::Bytes(_) => Ok(Value::Null),
    }
}

fn no(host: &Host, name: &str, request: &Value) -> String {
    ask(host, name, request).unwrap_err().code
}

fn state(host: &Host) -> String {
    ask(host, "session.status", &json!({})).unwrap()["state"].as_str().unwrap().to_owned()
}

fn left(host: &Host) -> Option<u64> {
    ask(host, "session.status", &json!({})).unwrap()["locks_in_s"].as_u64()
}

/// A ward with one laptop, locked.
fn enrolled() -> Ward {
    let ward = Ward::new();
    drop(ward.laptop("hanh"));
    ward
}

#[test]
fn a_laptop_that_nobody_is_at_locks_itself_and_what_was_typed_is_there_again() {
    let ward = enrolled();
    let window = ward.watched("hanh", None);
    let draft = ask(&window, "draft.start", &json!({ "procedure": "ket-hon" })).unwrap();
    let draft = draft["draft"].clone();
    let typed = json!({ "draft": draft, "field": "wife.name", "value": "Lê Thị Mẫu" });
    ask(&window, "draft.set", &typed).unwrap();

    // What the page asks by itself keeps nobody's place.
    for _ in 0..9 {
        ward.clock.pass_min(1);
        ask(&window, "today.show", &json!({})).unwrap();
        ask(&window, "sync.view", &json!({})).unwrap();
    }
    assert!((50..=60).contains(&left(&window).unwrap()));
    ward.clock.pass_min(1);
    assert_eq!(no(&window, "draft.set", &typed), "idle-locked");
    assert_eq!((state(&window).as_str(), left(&window)), ("locked", None));
    assert_eq!(no(&window, "today.show", &json!({})), "idle-locked", "and says so again");

    let key = json!({ "officer": "hanh", "passphrase": "mật khẩu thử" });
    ask(&window, "session.unlock", &key).unwrap();
    let again = ask(&window, "draft.open", &json!({ "draft": draft })).unwrap();
    assert!(again.to_string().contains("Lê Thị Mẫu"), "typed, saved, and not lost by the lock");

    // Locked by hand it is locked, and nothing more.
    ask(&window, "session.lock", &json!({})).unwrap();
    assert_eq!(no(&window, "today.show", &json!({})), "locked");
}

#[test]
fn somebody_who_types_where_no_command_shows_it_is_there() {
    let ward = enrolled();
    let window = ward.watched("hanh", None);
    ward.clock.pass_min(9);
    let stirred = ask(&window, "session.stir", &json!({ "ago_s": 120 })).unwrap();
    assert!((475..=480).contains(&stirred["locks_in_s"].as_u64().unwrap()), "from the key on");
    ward.clock.pass_min(7);
    assert_eq!(state(&window), "open");
    // An older key says nothing new.
    ask(&window, "session.stir", &json!({ "ago_s": 100_000 })).unwrap();
    assert_eq!(state(&window), "open");
    ward.clock.pass_min(1);
    let late = ask(&window, "session.stir", &json!({ "ago_s": 0 })).unwrap();
    assert_eq!(late["state"], "locked", "a key that comes too late opens nothing");
}

#[test]
fn a_laptop_that_slept_is_locked_when_it_wakes() {
    let ward = enrolled();
    let window = ward.watched("hanh", None);
    ward.clock.pass_min(2);
    assert_eq!(state(&window), "open");
    ward.clock.sleep_min(2);
    assert_eq!(no(&window, "today.show", &json!({})), "idle-locked");
}

#[test]
fn a_leader_says_how_long_and_on_a_round_it_is_shorter() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    drop(ward.laptop("an"));
    let window = ward.watched("an", None);
    let minutes =
        |idle: u16, round: Option<u16>| json!({ "idle_minutes": idle, "round_minutes": round });
    assert_eq!(no(&window, "choices.lock-after", &minutes(0, None)), "idle-minutes");
    assert_eq!(no(&window, "choices.lock-after", &minutes(5, Some(9))), "idle-minutes");
    let view = ask(&window, "choices.lock-after", &minutes(8, Some(3))).unwrap();
    assert_eq!(view["lock"], minutes(8, Some(3)));
    assert!((479..=480).contains(&left(&window).unwrap()));
    drop(window);
    ward.sync(&ward.reopen("an"));

    ward.sync(&office);
    let case = signed(&ward, &office, "Nguyễn Minh Khang", "001198000001", "số 5 ngõ 2");
    let today = day("2026-11-17");
    let hanh = OfficerId::parse("hanh").unwrap();
    let (round, _) = office.plan_round(today, hanh, &[case]).unwrap();
    drop(office);
    let window = ward.watched("hanh", None);
    assert_eq!(no(&window, "choices.lock-after", &minutes(9, None)), "not-your-role");
    assert!((479..=480).contains(&left(&window).unwrap()), "planned is not on the way");
    ask(&window, "round.set-out", &json!({ "round": round.to_string() })).unwrap();
    assert!((179..=180).contains(&left(&window).unwrap()));
    ward.clock.pass_min(3);
    assert_eq!(no(&window, "rounds.show", &json!({})), "idle-locked");
}

/// A printer that takes half an hour, and somebody who looks at the laptop meanwhile.
struct Slow {
    clock: StoryClock,
    host: OnceLock<Weak<Host>>,
    seen: Mutex<Vec<String>>,
}

impl Printer for Slow {
    fn name(&self) -> Result<Option<String>, PrinterTrouble> {
        Ok(None)
    }

    fn trays(&self) -> Vec<String> {
        Vec::new()
    }

    fn ready(&self) -> Result<(), PrinterTrouble> {
        Ok(())
    }

    fn two_sided(&self) -> bool {
        false
    }

    fn print(&self, _: &Path, _: &str, _: Sides) -> Result<Handed, PrinterTrouble> {
        self.clock.pass_min(30);
        if let Some(host) = self.host.get().and_then(Weak::upgrade) {
            self.seen.lock().unwrap().push(state(&host));
        }
        Ok(Handed::Taken(None))
    }

    fn progress(&self, _: &str) -> Progress {
        Progress::Unknown
    }

    fn cancel(&self, _: &str) -> Result<(), PrinterTrouble> {
        Ok(())
    }
}

#[test]
fn a_print_run_that_takes_long_is_waited_for() {
    let ward = enrolled();
    let printer =
        Arc::new(Slow { clock: ward.clock.clone(), host: OnceLock::new(), seen: Mutex::default() });
    let host = Arc::new(ward.watched("hanh", Some(printer.clone())));
    assert!(printer.host.set(Arc::downgrade(&host)).is_ok());
    ask(&host, "printer.print-sheet", &json!({ "send_to_printer": true })).unwrap();
    assert_eq!(*printer.seen.lock().unwrap(), ["open"]);
    assert_eq!(state(&host), "open", "the wait was somebody's");
    ward.clock.pass_min(10);
    assert_eq!(state(&host), "locked");
}

fn looks(host: &Host, case: &str) -> Vec<(String, String, String, u64, bool)> {
    let view = ask(host, "case.looks", &json!({ "case": case })).unwrap();
    let text = |line: &Value, key: &str| line[key].as_str().unwrap().to_owned();
    view["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let (who, day) = (text(line, "officer"), text(line, "day"));
            let unsent = line["unsent"].as_bool().unwrap();
            (who, day, text(line, "kind"), line["count"].as_u64().unwrap(), unsent)
        })
        .collect()
}

fn line(
    who: &str,
    day: &str,
    kind: &str,
    count: u64,
    unsent: bool,
) -> (String, String, String, u64, bool) {
    (who.to_owned(), day.to_owned(), kind.to_owned(), count, unsent)
}

const HANH: &str = "Nguyễn Thị Hạnh Mẫu";
const AN: &str = "Lê Văn An Mẫu";

#[test]
fn who_looked_is_told_by_the_day_and_shown_to_a_leader() {
    let ward = Ward::new();
    let (office, head) = (ward.laptop("hanh"), ward.laptop("an"));
    let case = receive(&office);
    ward.sync(&office);
    ward.sync(&head);
    drop((office, head));
    let id = case.to_string();
    let this = json!({ "case": id });

    let window = ward.window("hanh");
    assert_eq!(no(&window, "case.looks", &this), "not-your-role");
    for minutes in [0, 3, 3, 11] {
        ward.clock.pass_min(minutes);
        ask(&window, "case.show", &this).unwrap();
    }
    let control = json!({ "source": { "kind": "control", "case": id }, "send_to_printer": false });
    ask(&window, "table.print", &control).unwrap();
    let nobody = json!({ "case": "0".repeat(32) });
    assert_eq!(no(&window, "case.show", &nobody), "no-such-case");
    drop(window);

    // Today's looks stay where they are.
    let office = ward.reopen("hanh");
    let report = ward.pass(&office);
    assert_eq!(report.sent, 1, "the slip that was printed, and no look");
    ward.clock.set("2026-11-18T08:00:00+07:00");
    assert_eq!(ward.pass(&office).sent, 1, "the day that has ended, in one act");
    assert_eq!(ward.pass(&office).sent, 0, "and once");
    let lines = office.ledger().history(case).unwrap();
    assert_eq!(lines.len(), 2, "received, and the slip printed: looks are no part of it");
    drop(office);

    let head = ward.reopen("an");
    ward.sync(&head);
    drop(head);
    let window = ward.window("an");
    ask(&window, "case.show", &this).unwrap();
    assert_eq!(
        looks(&window, &id),
        [
            line(AN, "2026-11-18", "view", 1, true),
            line(HANH, "2026-11-17", "view", 2, false),
            line(HANH, "2026-11-17", "print", 1, false),
        ]
    );
}

#[test]
fn whoever_syncs_next_tells_a_colleagues_day_as_the_colleagues() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let case = receive(&office);
    ward.share(&office, "hung");
    drop(office);
    let hung = ward.unlock("hanh", "hung");
    hung.look(&[case], LookKind::View).unwrap();
    drop(hung);

    ward.clock.set("2026-11-18T08:00:00+07:00");
    let office = ward.reopen("hanh");
    ward.sync(&office);
    let told = office.ledger().looks(case).unwrap();
    let said: Vec<_> = told.iter().map(|line| (line.officer.as_str(), line.count)).collect();
    assert_eq!(said, [("hung", 1)]);
}

#[test]
fn a_table_that_leaves_is_an_export_of_each_dossier_in_it() {
    let ward = Ward::new();
    let (office, head) = (ward.laptop("hanh"), ward.laptop("an"));
    let case = signed(&ward, &office, "Nguyễn Minh Khang", "001198000001", "số 5 ngõ 2");
    office.give_entries(What::Entries(Book::Births), None, FileForm::Csv, "", Locale::Vi).unwrap();
    ward.clock.set("2026-11-18T08:00:00+07:00");
    ward.sync(&office);
    ward.sync(&head);
    let lines = head.looks(case).unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].looked.kind, lines[0].looked.count), (LookKind::Export, 1));
    assert_eq!(head.looks(CaseId([9; 16])).unwrap_err().code(), "no-such-case");
}

#[test]
fn the_names_of_an_ended_dossier_leave_the_search_and_the_register_keeps_them() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    assert_eq!(number(&ward, &office, case), 1);
    print_and_sign(&office, case, Document::BirthCertificate);
    record(&office, case, CaseEvent::TakenOut { documents: vec![Document::BirthCertificate] });
    hand_over(&office, case, &[Document::BirthCertificate], "Lê Thị Mẫu");
    ward.set(|file| file["privacy"] = json!({ "idle_minutes": 10, "search_days": 30 }));
    ward.sync(&office);
    let code = office.case(case).unwrap().code.text;
    drop(office);

    let window = ward.window("hanh");
    let found = |typed: &str| {
        let query = json!({ "query": typed, "limit": 5 });
        ask(&window, "cases.search", &query).unwrap()["total"].as_u64().unwrap()
    };
    let people = || {
        let mother = json!({ "query": "Lê Thị", "section": "mother", "draft": null, "limit": 5 });
        ask(&window, "people.find", &mother).unwrap()["hits"].as_array().unwrap().len()
    };
    ward.clock.set("2026-12-18T09:00:00+07:00");
    assert_eq!((found("minh khang"), found("001198000001"), people() > 0), (1, 1, true));
    ward.clock.set("2026-12-25T09:00:00+07:00");
    assert_eq!((found("minh khang"), found("001198000001"), people() > 0), (0, 0, false));
    assert_eq!(found(&code), 1, "the code on the receipt");

    // Whoever writes a copy asks the register, which is for ever.
    drop(window);
    let office = ward.reopen("hanh");
    let draft = office.start_draft("ban-sao-khai-sinh").unwrap();
    let entries = office.find_entries(&office.draft(draft).unwrap(), "minh khang", 5).unwrap();
    assert_eq!(entries.len(), 1);
}
