//! A laptop by hand: made, called, checked, copied, damaged; with the real binaries on both sides.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod cli;

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
};

use cli::{
    district::{district, found_district, serve_at, ticket},
    ok, refused, tannha, usage,
};
use serde_json::{Value, json};
use tempfile::TempDir;

struct Room {
    dir: TempDir,
}

impl Room {
    fn new() -> Self {
        let room = Self { dir: tempfile::tempdir().unwrap() };
        fs::write(room.path("passphrase"), "thực hành\n").unwrap();
        fs::write(room.path("wrong"), "sai mật khẩu\n").unwrap();
        room
    }

    fn path(&self, name: &str) -> String {
        self.dir.path().join(name).display().to_string()
    }

    /// A practice ward, made.
    fn practice(&self) -> Value {
        let made = ok(&["init", "--data", &self.path("ward"), "--practice"]);
        fs::write(self.path("passphrase"), made["passphrase"].as_str().unwrap()).unwrap();
        made
    }

    fn args(&self, words: &[&str], data: &str) -> Vec<String> {
        let key = ["--data", data, "--officer", "hanh", "--passphrase-file"];
        let passphrase = self.path("passphrase");
        words.iter().chain(&key).map(|word| (*word).to_owned()).chain([passphrase]).collect()
    }

    fn does(&self, words: &[&str], data: &str) -> Value {
        let args = self.args(words, data);
        ok(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn is_refused(&self, words: &[&str], data: &str) -> Value {
        let args = self.args(words, data);
        refused(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

#[test]
fn the_table_is_listed_and_its_commands_are_called() {
    let room = Room::new();
    let made = room.practice();
    assert_eq!(made["officer"], "hanh");
    let ward = room.path("ward");
    let commands = ok(&["commands"]);
    assert!(commands.as_array().unwrap().iter().any(|row| row["name"] == "case.receive"));
    let today = room.does(&["call", "today.show"], &ward);
    assert!(!today["groups"].as_array().unwrap().is_empty());
    let search = json!({ "query": "nguyen", "limit": 5 }).to_string();
    assert!(room.does(&["call", "cases.search", &search], &ward)["total"].as_u64().unwrap() > 0);
    let start = json!({ "procedure": "khai-sinh-lien-thong" }).to_string();
    let draft = room.does(&["call", "draft.start", &start], &ward);
    let set = json!({ "draft": draft["draft"], "field": "child.born", "value": "30/02/2026" });
    let view = room.does(&["call", "draft.set", &set.to_string()], &ward);
    assert_eq!(view["sections"][0]["fields"][1]["problems"][0]["level"], "error");
    let receive = json!({ "draft": draft["draft"], "not_a_duplicate": false }).to_string();
    assert_eq!(
        room.is_refused(&["call", "case.receive", &receive], &ward)["code"],
        "draft-not-ready"
    );
    assert_eq!(room.is_refused(&["call", "draft.open", "{"], &ward)["code"], "bad-request");
    let args = room.args(&["call", "no.such"], &ward);
    usage(&args.iter().map(String::as_str).collect::<Vec<_>>());
    let report = room.does(&["sync"], &ward);
    assert!(report["rounds"].as_u64().unwrap() >= 1);
}

#[test]
fn a_wrong_passphrase_and_a_second_opener_each_have_their_message() {
    let room = Room::new();
    room.practice();
    let ward = room.path("ward");
    let wrong = refused(&[
        "check",
        "--data",
        &ward,
        "--officer",
        "hanh",
        "--passphrase-file",
        &room.path("wrong"),
    ]);
    assert_eq!(wrong["code"], "store-wrong-passphrase");
    let laptop = room.path("ward/laptop");
    let passphrase = fs::read_to_string(room.path("passphrase")).unwrap();
    let unlock = tannha_store::Unlock::Officer { officer: "hanh", passphrase: passphrase.trim() };
    let open = tannha_store::Store::open(Path::new(&laptop), unlock).unwrap();
    assert_eq!(room.is_refused(&["check"], &laptop)["code"], "store-already-open");
    drop(open);
    assert_eq!(room.does(&["check"], &laptop)["findings"], json!([]));
}

#[test]
fn a_backup_is_restored_and_an_export_is_readable() {
    let room = Room::new();
    room.practice();
    let (ward, copy, back) = (room.path("ward"), room.path("copy"), room.path("back"));
    room.does(&["backup", "--out", &copy], &ward);
    room.does(&["restore", "--from", &copy], &back);
    assert_eq!(room.does(&["check"], &back)["findings"], json!([]));
    let today = room.does(&["call", "today.show"], &back);
    assert!(!today["groups"].as_array().unwrap().is_empty(), "pending work came along");
    let out = room.path("export.jsonl");
    room.does(&["export", "--out", &out], &back);
    let text = fs::read_to_string(&out).unwrap();
    assert!(text.lines().count() > 100);
    assert!(text.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
    assert!(text.contains("child.name") && text.contains("handed-over"));
}

#[test]
fn a_truncated_store_is_named_and_repaired_and_loses_nothing() {
    let room = Room::new();
    room.practice();
    let laptop = room.path("ward/laptop");
    let before = room.does(&["call", "today.show"], &laptop);
    let journal = newest_file(&PathBuf::from(&laptop), "journal");
    let len = fs::metadata(&journal).unwrap().len();
    fs::OpenOptions::new().write(true).open(&journal).unwrap().set_len(len / 2).unwrap();
    let refused = room.is_refused(&["check"], &laptop);
    assert!(refused["code"].as_str().unwrap().starts_with("store-"), "{refused}");
    room.does(&["repair"], &laptop);
    assert_eq!(room.does(&["check"], &laptop)["findings"], json!([]));
    let after = room.does(&["call", "today.show"], &laptop);
    let totals = |today: &Value| -> Vec<Value> {
        today["groups"].as_array().unwrap().iter().map(|g| g["total"].clone()).collect()
    };
    assert_eq!(totals(&before), totals(&after));
}

/// The largest file below `dir` whose path names `part`.
fn newest_file(dir: &Path, part: &str) -> PathBuf {
    let mut found = Vec::new();
    let mut rooms = vec![dir.to_owned()];
    while let Some(room) = rooms.pop() {
        for entry in fs::read_dir(room).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rooms.push(path);
            } else if path.display().to_string().contains(part) {
                found.push((fs::metadata(&path).unwrap().len(), path));
            }
        }
    }
    found.sort();
    found.pop().expect("there is a journal").1
}

#[test]
fn a_real_laptop_is_enrolled_with_a_one_time_code_over_tls() {
    let room = Room::new();
    let data = room.path("district");
    found_district(&data);
    let port = tannha_tests::real::free_port();
    fs::write(room.path("ticket"), ticket(&data, "hanh", port)).unwrap();
    let enrol = |laptop: &str| {
        let (laptop, ticket, passphrase) =
            (room.path(laptop), room.path("ticket"), room.path("passphrase"));
        tannha(&["enrol", "--data", &laptop, "--ticket", &ticket, "--passphrase-file", &passphrase])
    };
    let code = |output: &std::process::Output| -> Value {
        serde_json::from_slice::<Value>(&output.stderr).unwrap()["code"].clone()
    };

    assert_eq!(code(&enrol("early")), "district-down", "nobody listens yet");
    let garbage = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let babble = std::thread::spawn(move || {
        let (mut stream, _) = garbage.accept().unwrap();
        std::io::Write::write_all(&mut stream, b"SSH-2.0-not-a-district\r\n").unwrap();
    });
    let spoken = enrol("early");
    babble.join().unwrap();
    assert_ne!(spoken.status.code(), Some(0));
    assert!(code(&spoken).as_str().unwrap().starts_with("district-"), "{spoken:?}");

    let _server = serve_at(&data, port);
    let enrolled = enrol("laptop");
    assert_eq!(enrolled.status.code(), Some(0), "{enrolled:?}");
    let answer: Value = serde_json::from_slice(&enrolled.stdout).unwrap();
    assert_eq!(answer["ward"], "00592");
    assert_eq!(answer["officer"], "hanh");
    assert_eq!(code(&enrol("second")), "enrol-code-stale", "a code is good for once");

    // The server goes on serving while an administrator gives another code and looks around.
    fs::write(room.path("ticket"), ticket(&data, "hanh", port)).unwrap();
    assert_eq!(enrol("second").status.code(), Some(0));
    let status = district(&["status", "--data", &data]);
    assert_eq!(status["wards"][0]["laptops"].as_array().unwrap().len(), 2);
    assert_eq!(room.does(&["sync"], &room.path("laptop"))["sent"], 0);
}

#[test]
fn an_old_register_comes_in_from_a_file_and_goes_out_as_json_lines() {
    let room = Room::new();
    room.practice();
    let ward = room.path("ward");
    let file = room.path("so-cu.csv");
    let rows = "number,date,child.name\n12,05/03/1998,Trần Thị Bút\n13,hôm qua,Trần Văn Mực\n";
    fs::write(&file, rows).unwrap();
    let births = ["--what", "births"];
    let checked = room.does(&[&["rows", "check", &file][..], &births].concat(), &ward);
    assert_eq!((&checked["good"], &checked["total"]), (&json!(1), &json!(2)));
    assert_eq!(checked["refused"][0]["line"], 3);
    assert_eq!(checked["refused"][0]["faults"][0]["column"], "date");
    let done = room.does(&[&["rows", "bring-in", &file][..], &births].concat(), &ward);
    assert_eq!(done["done"], 1);
    let again = room.does(&[&["rows", "bring-in", &file][..], &births].concat(), &ward);
    assert_eq!((&again["done"], &again["there"]), (&json!(0), &json!(1)));
    let given = room.does(&["rows", "give", "--what", "births", "--year", "1998"], &ward);
    let lines = fs::read_to_string(given["out"].as_str().unwrap()).unwrap();
    let line: Value = serde_json::from_str(lines.trim()).unwrap();
    assert_eq!((&line["number"], &line["child.name"]), (&json!("12"), &json!("Trần Thị Bút")));
    let maps = room.does(&["rows", "maps", "--what", "births"], &ward);
    let [map] = &maps["column_maps"].as_array().unwrap()[..] else { panic!("{maps}") };
    assert!(map["columns"].as_array().unwrap().iter().all(|column| column["head"].is_null()));
    let name = map["name"].as_str().unwrap();
    let given = room.does(&["rows", "give", "--what", "births", "--map", name], &ward);
    assert!(fs::read_to_string(given["out"].as_str().unwrap()).unwrap().contains("Trần Thị Bút"));
    let month = ["rows", "dossiers", "--from", "2026-01-01", "--to", "2026-12-31"];
    let given = room.does(&month, &ward);
    assert!(fs::metadata(given["out"].as_str().unwrap()).is_ok());
    let people = "person.name,person.born\nTrần Văn Mực,1950\n,1960\n";
    fs::write(&file, people).unwrap();
    let looked = room.does(&["rows", "bring-in", &file, "--what", "people"], &ward);
    assert_eq!((&looked["done"], &looked["refused"][0]["line"]), (&json!(1), &json!(3)));
    assert_eq!(room.does(&["rows", "forget-people"], &ward)["forgotten"], 1);
    let wrong = room.is_refused(&["rows", "give", "--what", "sổ"], &ward);
    assert_eq!(wrong["code"], "rows-no-such-kind");
    // The same by the command table, as the window asks.
    let request = json!({ "what": "births", "file": "!", "columns": "" }).to_string();
    let refused = room.is_refused(&["call", "rows.check", &request], &ward);
    assert_eq!(refused["code"], "table-unreadable");
}
