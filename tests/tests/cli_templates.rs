//! `tannha template` as the office's IT types it: shown, changed, checked, tried; and what is wrong is
//! named before anything is written.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod cli;

use std::path::Path;

use cli::{
    district::{district, district_refuses, found_district, serve_at, ticket},
    ok, refused, usage,
};
use serde_json::{Value, json};
use tannha_app::ports::Clock as _;
use tannha_practice::SystemClock;

struct Desk(tempfile::TempDir);

impl Desk {
    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn put(&self, name: &str, value: &Value) -> String {
        let path = self.path(name);
        std::fs::write(&path, value.to_string()).unwrap();
        path
    }
}

fn desk() -> Desk {
    Desk(tempfile::tempdir().unwrap())
}

#[test]
fn a_template_is_shown_changed_checked_and_tried() {
    let desk = desk();
    let listed = ok(&["template", "list"]);
    let birth = listed.as_array().unwrap().iter().find(|row| row["document"] == "giay-khai-sinh");
    assert_eq!(birth.unwrap()["blank"], "phoi-2020");
    assert!(listed.as_array().unwrap().len() > 20, "{listed}");

    let file = desk.path("moi.json");
    let shown = ok(&["template", "show", "giay-khai-sinh"]);
    let fields = shown["fields"].as_array().unwrap();
    assert!(fields.contains(&json!({ "field": "child.born", "kind": "date" })), "{fields:?}");
    ok(&["template", "show", "giay-khai-sinh", "--out", &file]);
    let mut template: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(template, shown["template"]);

    template["valid_from"] = json!("2027-01-04");
    template["form"][2]["title"]["lines"] = json!(["GIẤY KHAI SINH THÍ DỤ"]);
    let file = desk.put("moi.json", &template);
    let checked = ok(&["template", "check", &file]);
    assert_eq!(
        (&checked["document"], &checked["valid_from"]),
        (&json!("giay-khai-sinh"), &json!("2027-01-04"))
    );
    let out = desk.path("thu.pdf");
    for paper in ["plain", "overprint", "preview"] {
        for more in [&[][..], &["--empty"]] {
            let args = ["template", "check", &file, "--out", &out, "--paper", paper];
            let tried = ok(&[&args[..], more].concat());
            assert_eq!(tried["version"], checked["version"]);
            assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-"), "{paper}");
            std::fs::remove_file(&out).unwrap();
        }
    }

    // A paper from before its day is printed with it because it was asked for by its file.
    let record = desk.put("record.json", &json!({ "registration": { "date": "2026-11-17" } }));
    let print = ["print", "giay-khai-sinh", "--record", &record, "--paper", "plain", "--out", &out];
    let usual = ok(&print)["template"].as_str().unwrap().to_owned();
    assert!(usual.starts_with("giay-khai-sinh@2020-07-16#"), "{usual}");
    let tried = ok(&[&print[..], &["--template", &file]].concat())["template"].clone();
    assert_eq!(tried, checked["version"]);
}

#[test]
fn what_is_wrong_is_named_and_nothing_is_written() {
    let desk = desk();
    let sound = ok(&["template", "show", "giay-khai-sinh"])["template"].clone();
    let record = desk.put("record.json", &json!({}));
    let out = desk.path("out.pdf");
    let wrong = |code: &str, place: &str, value: &str, change: &dyn Fn(&mut Value)| {
        let mut template = sound.clone();
        change(&mut template);
        let file = desk.put("hong.json", &template);
        let print =
            ["print", "giay-khai-sinh", "--record", &record, "--paper", "plain", "--out", &out];
        for args in [
            vec!["template", "check", &file, "--out", &out],
            [&print[..], &["--template", &file]].concat(),
        ] {
            let error = refused(&args);
            assert_eq!(
                (error["code"].as_str(), error["params"]["place"].as_str()),
                (Some(code), Some(place)),
                "{error}"
            );
            let message = error["message"].as_str().unwrap();
            assert!(
                message.contains("giay-khai-sinh@2020-07-16") && message.contains(value),
                "{message}"
            );
            assert!(!Path::new(&out).exists() && !Path::new(&format!("{out}.part")).exists());
        }
    };
    wrong("template-field", "form[5].row.value", "child.nickname", &|t| {
        t["form"][5]["row"]["value"] = json!("{child.nickname}");
    });
    wrong("template-newer", "format", "4", &|t| t["format"] = json!(4));
    wrong("template-picture", "form[0].image.name", "quoc-huy", &|t| {
        t["form"][0] = json!({ "image": { "name": "quoc-huy", "width": 20 } });
    });

    let other = desk.put("khac.json", &ok(&["template", "show", "trich-luc-khai-tu"])["template"]);
    let print = ["print", "giay-khai-sinh", "--record", &record, "--paper", "plain", "--out", &out];
    assert_eq!(
        refused(&[&print[..], &["--template", &other]].concat())["code"],
        "template-document"
    );
    std::fs::write(desk.path("rac.json"), "{\"format\": 1,").unwrap();
    assert_eq!(
        refused(&["template", "check", &desk.path("rac.json")])["code"],
        "template-not-json"
    );
    std::fs::write(desk.path("anh.png"), "no picture").unwrap();
    let picture = format!("quoc-huy={}", desk.path("anh.png"));
    let args = ["template", "check", &other, "--picture", &picture];
    assert_eq!(refused(&args)["code"], "print-image-not-png");
    usage(&["template", "check", &other, "--picture", "quoc-huy"]);
    usage(&["template", "show", "giay-bay"]);
}

/// A day that is to come, also when midnight passes meanwhile.
fn day_to_come() -> String {
    (SystemClock.now().in_vietnam().date() + chrono::Days::new(2)).to_string()
}

#[test]
fn the_office_above_checks_a_template_and_publishes_it_to_a_laptop() {
    let desk = desk();
    let data = desk.path("district");
    found_district(&data);
    let mut template = ok(&["template", "show", "giay-khai-sinh"])["template"].clone();
    let shipped = desk.put("cu.json", &template);
    template["form"][2]["title"]["lines"] = json!(["GIẤY KHAI SINH THÍ DỤ"]);
    let file = desk.put("moi.json", &template);

    let check = |file: &str| district(&["template", "check", "--data", &data, file]);
    let checked = check(&file);
    assert_eq!(
        (&checked["document"], &checked["published"]),
        (&json!("giay-khai-sinh"), &json!(false))
    );
    assert_eq!(checked["version"], ok(&["template", "check", &file])["version"]);
    assert_ne!(checked["version"], check(&shipped)["version"]);

    // What is wrong is named as the ward's IT reads it, and stops the publishing too.
    let mut wrong = template.clone();
    wrong["form"][5]["row"]["value"] = json!("{child.nickname}");
    let wrong = desk.put("hong.json", &wrong);
    let from = day_to_come();
    let publish = |file: &str, wards: &[&str], from: &str| -> Vec<String> {
        let mut args = vec!["template", "publish", "--data", &data, "--from", from, file];
        wards.iter().for_each(|ward| args.extend(["--ward", ward]));
        args.into_iter().map(str::to_owned).collect()
    };
    let no = |args: Vec<String>| -> Value {
        district_refuses(&args.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let yes = |args: Vec<String>| -> Value {
        district(&args.iter().map(String::as_str).collect::<Vec<_>>())
    };
    for error in [
        district_refuses(&["template", "check", "--data", &data, &wrong]),
        no(publish(&wrong, &["00592"], &from)),
    ] {
        assert_eq!(error["code"], "template-field", "{error}");
        assert_eq!(error["params"]["place"], "form[5].row.value");
    }
    assert_eq!(no(publish(&file, &["00592"], "2020-01-01"))["code"], "ward-template-from");
    assert_eq!(no(publish(&file, &["00592", "00001"], &from))["code"], "ward-unknown");
    let missing = desk.path("khong-co.json");
    let unread = district_refuses(&["template", "check", "--data", &data, &missing]);
    assert!(unread["message"].as_str().unwrap().contains("khong-co.json"), "{unread}");

    // A laptop has nothing of what was refused, and what is published while the server runs.
    let port = tannha_tests::real::free_port();
    let paper = desk.path("ticket");
    std::fs::write(&paper, ticket(&data, "hanh", port)).unwrap();
    std::fs::write(desk.path("passphrase"), "thực hành\n").unwrap();
    let (laptop, passphrase) = (desk.path("laptop"), desk.path("passphrase"));
    let _server = serve_at(&data, port);
    let key = ["--data", &laptop, "--passphrase-file", &passphrase];
    ok(&[&["enrol", "--ticket", &paper][..], &key].concat());
    let editions = || -> Vec<Value> {
        let officer = ["--officer", "hanh"];
        ok(&[&["sync"][..], &key, &officer].concat());
        let shown = ok(&[&["call", "templates.show"][..], &key, &officer].concat());
        let documents = shown["documents"].as_array().unwrap();
        let birth = documents.iter().find(|of| of["document"] == "giay-khai-sinh").unwrap();
        birth["editions"].as_array().unwrap().clone()
    };
    let before = editions();
    assert!(before.iter().all(|edition| edition["whose"] == "program"), "{before:?}");
    let done = yes(publish(&file, &["00592"], &from));
    assert_eq!((&done["published"], &done["wards"]), (&json!(true), &json!(["00592"])));
    assert_eq!(done["from"], json!(from));
    let after = editions();
    let of_district: Vec<&Value> = after.iter().filter(|e| e["whose"] == "district").collect();
    assert_eq!(of_district.len(), 1, "{after:?}");
    assert_eq!(of_district[0]["from"], json!(from));
    assert_eq!(after.len(), before.len() + 1);
}

#[test]
fn every_document_has_a_template() {
    for row in ok(&["print", "--list"]).as_array().unwrap() {
        let document = row["document"].as_str().unwrap();
        let shown = ok(&["template", "show", document]);
        assert!(!shown["fields"].as_array().unwrap().is_empty(), "{document}");
    }
}

#[test]
fn the_schema_is_the_one_in_the_repository() {
    let schema = ok(&["template", "schema"]);
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../crates/print/templates/template.schema.json");
    let kept: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(schema, kept);
}
