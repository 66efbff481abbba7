//! A damaged directory in the hands of the office's IT: named, repaired, restored, begun again; with the
//! real binaries on both sides.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod cli;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use cli::{
    district::{self, Server, district, found_district, serve_at},
    ok, refused, tannha, usage,
};
use serde_json::{Value, json};
use tannha_app::{Office, World};
use tannha_practice::{SystemChance, SystemClock};
use tempfile::TempDir;

struct Room {
    dir: TempDir,
}

impl Room {
    fn new() -> Self {
        let room = Self { dir: tempfile::tempdir().unwrap() };
        fs::write(room.path("passphrase"), "thực hành\n").unwrap();
        room
    }

    /// A practice ward's laptop.
    fn practice(&self) -> PathBuf {
        let made = ok(&["init", "--data", &self.path("ward"), "--practice"]);
        fs::write(self.path("passphrase"), made["passphrase"].as_str().unwrap()).unwrap();
        self.dir.path().join("ward/laptop")
    }

    fn path(&self, name: &str) -> String {
        self.dir.path().join(name).display().to_string()
    }

    fn args(&self, words: &[&str], data: &Path) -> Vec<String> {
        let data = data.display().to_string();
        let key = ["--data", &data, "--officer", "hanh", "--passphrase-file"];
        let passphrase = self.path("passphrase");
        words.iter().chain(&key).map(|word| (*word).to_owned()).chain([passphrase]).collect()
    }

    fn does(&self, words: &[&str], data: &Path) -> Value {
        let args = self.args(words, data);
        ok(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn is_refused(&self, words: &[&str], data: &Path) -> Value {
        let args = self.args(words, data);
        refused(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// The last file of the laptop's journal.
fn journal(laptop: &Path) -> PathBuf {
    let mut files: Vec<PathBuf> =
        fs::read_dir(laptop.join("journal")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.pop().unwrap()
}

fn cut(file: &Path, by: u64) {
    let file = fs::OpenOptions::new().write(true).open(file).unwrap();
    file.set_len(file.metadata().unwrap().len() - by).unwrap();
}

/// What lies in a directory, byte by byte; what sled does to its own files is its own affair.
fn bytes_in(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut rooms = vec![dir.to_owned()];
    while let Some(room) = rooms.pop() {
        for entry in fs::read_dir(room).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rooms.push(path);
            } else {
                found.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn check_tells_an_officer_what_is_wrong_what_is_safe_and_what_to_do() {
    let room = Room::new();
    let laptop = room.practice();
    let file = journal(&laptop);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x10;
    fs::write(&file, bytes).unwrap();

    let told = room.is_refused(&["check"], &laptop);
    assert_eq!(told["code"], "store-damaged");
    let damage = &told["damage"];
    assert_eq!((&damage["next"], &damage["source"]), (&json!("repair"), &json!("tables")));
    assert_eq!((&damage["lost"], &damage["safe"]), (&Value::Null, &damage["acknowledged"]));
    let english = room.is_refused(&["check", "--lang", "en"], &laptop);
    for part in ["wrong", "safe", "whence", "todo"] {
        let said =
            |told: &Value| told["damage"]["words"][part]["text"].as_str().unwrap().to_owned();
        assert!(said(&told).len() > 20 && said(&told) != said(&english), "{part}");
        assert!(!said(&told).contains('⟨') && !said(&english).contains('⟨'), "{part}");
        let code = |told: &Value| told["damage"]["words"][part]["code"].clone();
        assert_eq!(code(&told), code(&english));
    }
    assert_eq!(told["damage"]["words"]["safe"]["code"], "damage-safe-all");
    let args = room.args(&["check", "--words"], &laptop);
    let spoken = tannha(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(spoken.status.code(), Some(1));
    let spoken = String::from_utf8(spoken.stderr).unwrap();
    assert_eq!(spoken.lines().count(), 4, "{spoken}");
    assert!(spoken.contains("không mất gì"), "{spoken}");

    let repaired = room.does(&["repair"], &laptop);
    assert_eq!(repaired["source"], "tables");
    let sound = room.does(&["check"], &laptop);
    assert_eq!((&sound["findings"], &sound["mended"]), (&json!([]), &json!([])));
}

#[test]
fn a_loss_is_named_by_its_saves_and_nothing_is_touched_before_it_was_accepted() {
    let room = Room::new();
    let laptop = room.practice();
    let stick = room.path("stick/by-hand");
    let start = json!({ "procedure": "khai-sinh-lien-thong" }).to_string();
    for _ in 0..3 {
        room.does(&["call", "draft.start", &start], &laptop);
    }
    room.does(&["backup", "--out", &stick], &laptop);
    let end = room.does(&["check"], &laptop)["position"].as_u64().unwrap();
    fs::remove_dir_all(laptop.join("view")).unwrap();
    cut(&journal(&laptop), 10);

    let told = room.is_refused(&["check"], &laptop);
    assert_eq!(
        (&told["damage"]["next"], &told["damage"]["lost"]),
        (&json!("find-backup"), &json!({ "first": end, "last": end }))
    );
    let before = bytes_in(&laptop);
    let range = format!("{end}-{end}");
    let wrong = format!("1-{end}");
    for words in [&["repair"][..], &["repair", "--accept-loss", &wrong]] {
        let refused = room.is_refused(words, &laptop);
        assert_eq!(refused["code"], "repair-would-lose");
        assert_eq!(refused["params"]["first"], end.to_string());
    }
    assert_eq!(bytes_in(&laptop), before, "nothing was touched");
    let args = room.args(&["repair", "--accept-loss", "9-3"], &laptop);
    usage(&args.iter().map(String::as_str).collect::<Vec<_>>());

    // The stick has it all.
    let on_stick = room.is_refused(&["check", "--backup", &room.path("stick")], &laptop);
    assert_eq!(
        (&on_stick["damage"]["next"], &on_stick["damage"]["source"]),
        (&json!("repair"), &json!("backup"))
    );
    let copy = room.dir.path().join("copy");
    copy_dir(&laptop, &copy);
    let mended = room.does(&["repair", "--backup", &room.path("stick")], &copy);
    assert_eq!(mended["lost"], Value::Null);
    assert_eq!(room.does(&["check"], &copy)["position"], end);

    // Without it the last save goes, and only that.
    let mended = room.does(&["repair", "--accept-loss", &range], &laptop);
    assert_eq!(mended["lost"], json!({ "first": end, "last": end }));
    assert_eq!(room.does(&["check"], &laptop)["position"], end - 1);
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A district that serves a ward with two officers.
fn serve(room: &Room) -> (Server, u16) {
    let data = room.path("district");
    found_district(&data);
    // A dossier names the leader who answers for it.
    let an = ["--id", "an", "--name", "Lê Văn An Mẫu", "--role", "leader"];
    let signs = ["--authority", "tm-chu-tich", "--title", "Chủ tịch"];
    let add = ["add-officer", "--data", &data, "--ward", "00592"];
    district(&[&add[..], &an, &signs].concat());
    let port = tannha_tests::real::free_port();
    (serve_at(&data, port), port)
}

fn ticket(room: &Room, port: u16) -> String {
    let ticket = district::ticket(&room.path("district"), "hanh", port);
    fs::write(room.path("ticket"), ticket).unwrap();
    room.path("ticket")
}

fn enrol(room: &Room, port: u16, laptop: &Path) -> Value {
    let (data, ticket) = (laptop.display().to_string(), ticket(room, port));
    let passphrase = room.path("passphrase");
    ok(&["enrol", "--data", &data, "--ticket", &ticket, "--passphrase-file", &passphrase])
}

/// Receives a dossier of invented people at the laptop.
fn receive(laptop: &Path, child: &str) {
    let world = World {
        clock: Arc::new(SystemClock),
        chance: Arc::new(SystemChance),
        papers: laptop.join("papers"),
        district: None,
    };
    let office = Office::unlock(laptop, "hanh", "thực hành", world).unwrap();
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    let born = (office.now().date() - chrono::Days::new(5)).format("%d/%m/%Y").to_string();
    for (field, value) in [
        ("child.name", child),
        ("child.born", &born),
        ("child.sex", "female"),
        ("child.ethnicity", "Kinh"),
        ("child.birth_place", "Bệnh viện Mẫu"),
        ("child.birth_commune", "00592"),
        ("child.home_town", "xã Thử, tỉnh Mẫu"),
        ("mother.name", "Lê Thị Mẫu"),
        ("mother.born", "05/04/1998"),
        ("mother.ethnicity", "Kinh"),
        ("mother.residence", "số 5 ngõ 2 đường Thử"),
        ("mother.commune", "00592"),
        ("declarant.name", "Lê Thị Mẫu"),
        ("declarant.relation", "mother"),
        ("declarant.paper", "Căn cước số 001198000001 do Bộ Công an cấp ngày 01/02/2025"),
        ("declarant.phone", "0900000001"),
        ("delivery.address", "số 5 ngõ 2 đường Thử"),
        ("delivery.commune", "00592"),
        ("delivery.copies", "1"),
        ("papers.giay-chung-sinh", "yes"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    office.receive(draft, true).unwrap();
}

fn found(room: &Room, laptop: &Path) -> u64 {
    let search = json!({ "query": "Nguyễn Rà Soát", "limit": 20 }).to_string();
    room.does(&["call", "cases.search", &search], laptop)["total"].as_u64().unwrap()
}

#[test]
fn a_backup_with_pending_work_becomes_a_new_laptop_and_everything_arrives_once() {
    let room = Room::new();
    let (_server, port) = serve(&room);
    let (old, new, other) =
        (room.dir.path().join("old"), room.dir.path().join("new"), room.dir.path().join("other"));
    enrol(&room, port, &old);
    receive(&old, "Nguyễn Rà Soát Một");
    assert!(room.does(&["sync"], &old)["sent"].as_u64().unwrap() >= 1);
    receive(&old, "Nguyễn Rà Soát Hai");
    let kept = room.does(&["upkeep"], &old);
    assert_eq!(kept["places"][0]["own"], true);
    let stick = room.path("stick");
    room.does(&["backup", "--out", &stick], &old);
    // After the backup more work and another pass: the copy is behind the district.
    receive(&old, "Nguyễn Rà Soát Ba");
    assert!(room.does(&["sync"], &old)["sent"].as_u64().unwrap() >= 1);
    fs::remove_dir_all(&old).unwrap();

    room.does(&["restore", "--from", &stick], &new);
    assert_eq!(room.does(&["check"], &new)["findings"], json!([]));
    assert_eq!(found(&room, &new), 2, "what was pending came along");
    let report = room.does(&["sync"], &new);
    assert_eq!(report["new_identity"], true, "{report}");
    assert_eq!(room.does(&["sync"], &new)["sent"], 0);
    assert_eq!(found(&room, &new), 3, "and what came after the backup was with the district");
    enrol(&room, port, &other);
    assert_eq!(found(&room, &other), 3, "each arrived once");
    let checked = room.does(&["call", "sync.view"], &new);
    assert_eq!(checked["pending"], json!([]));
    assert_eq!(checked["unusual"]["what"][0]["code"], "sync-identity-rolled-back");
}

#[test]
fn with_nothing_left_a_ticket_brings_the_ward_back_and_the_rest_is_named_as_lost() {
    let room = Room::new();
    let (_server, port) = serve(&room);
    let laptop = room.dir.path().join("laptop");
    enrol(&room, port, &laptop);
    receive(&laptop, "Nguyễn Rà Soát Một");
    room.does(&["sync"], &laptop);
    fs::remove_dir_all(laptop.join("backups")).unwrap();
    receive(&laptop, "Nguyễn Rà Soát Hai");
    for part in ["journal", "view"] {
        fs::remove_dir_all(laptop.join(part)).unwrap();
    }
    let told = room.is_refused(&["check"], &laptop);
    assert_eq!(told["damage"]["next"], "begin-again", "{told}");
    assert_eq!(told["damage"]["words"]["safe"]["code"], "damage-safe-none");
    assert_eq!(room.is_refused(&["repair"], &laptop)["code"], "store-unrepairable");

    let (data, passphrase) = (laptop.display().to_string(), room.path("passphrase"));
    let ticket = ticket(&room, port);
    let asked = ["enrol-again", "--data", &data, "--ticket", &ticket, "--passphrase-file"];
    usage(&[&asked[..], &[&passphrase]].concat());
    let again = ok(&[&asked[..], &[&passphrase, "--anew"]].concat());
    assert!(again["received"].as_u64().unwrap() > 0);
    assert!(again["last_arrived"].is_string(), "{again}");
    let message = again["message"].as_str().unwrap();
    assert!(message.contains("chưa đồng bộ") && !message.contains('⟨'), "{message}");
    assert!(laptop.join(again["set_aside"].as_str().unwrap()).join("slots").is_file());
    assert_eq!(found(&room, &laptop), 1, "what was accepted is back");
}

#[test]
fn what_had_no_effect_is_seen_to_and_a_stick_is_kept_up_through_the_table() {
    let room = Room::new();
    let laptop = room.practice();
    let before = room.does(&["call", "sync.view"], &laptop);
    let refused = before["refused"].as_array().unwrap();
    let task = refused.first().expect("the practice ward has one")["act"].as_str().unwrap();
    let seen = json!({ "act": task, "how": "not-needed", "note": "đã có rồi" }).to_string();
    let after = room.does(&["call", "sync.see-to", &seen], &laptop);
    assert_eq!(after["refused"].as_array().unwrap().len(), refused.len() - 1);
    assert_eq!(after["settled"][0]["act"], task);
    assert_eq!(after["settled"][0]["note"], "đã có rồi");
    let again = room.is_refused(&["call", "sync.see-to", &seen], &laptop);
    assert_eq!(again["code"], "nothing-to-see-to");

    let stick = room.dir.path().join("stick");
    let place = json!({ "path": stick }).to_string();
    let missing = room.is_refused(&["call", "backup.add-place", &place], &laptop);
    assert_eq!(missing["code"], "no-such-backup-place");
    fs::create_dir(&stick).unwrap();
    let kept = room.does(&["call", "backup.add-place", &place], &laptop);
    assert_eq!(kept["taken"], 2, "here and there: {kept}");
    assert_eq!(kept["places"][1]["lacks"], false);
    assert_eq!(room.does(&["upkeep"], &laptop)["taken"], 0, "nothing is due");

    // The slots are gone: nobody can unlock it, and the stick has them.
    for file in ["slots", "slots.copy"] {
        fs::write(laptop.join(file), b"").unwrap();
    }
    let told = room.is_refused(&["check"], &laptop);
    assert_eq!(told["damage"]["next"], "begin-again");
    let backups = told["damage"]["backups"].as_array().unwrap();
    let on_stick = backups.iter().filter_map(Value::as_str).find(|path| path.contains("stick"));
    room.does(&["restore", "--in-place", "--from", on_stick.unwrap()], &laptop);
    let view = room.does(&["call", "sync.view"], &laptop);
    assert_eq!(view["settled"][0]["act"], task);
}
