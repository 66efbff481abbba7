//! What people really type, through the real binary: each slip has its own message, and what only
//! looks like a slip is taken.

#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

mod cli;

use std::{fs, sync::Arc};

use cli::{ok, refused};
use serde_json::{Value, json};
use tannha_domain::{case::Field, ids::OfficerId};
use tannha_practice::{
    PASSPHRASE, PROCEDURE, Practice, SystemChance, SystemClock,
    app::{
        casework::RegistrationTyped,
        domain::case::{CaseEvent, Command},
        ports::{Chance, Clock},
    },
    people::{Birth, Inventor},
    settings,
};
use tempfile::TempDir;

/// A practice ward in which nothing has happened yet.
struct Ward {
    dir: TempDir,
    draft: String,
}

impl Ward {
    /// Founds it; what `typed` gives is a draft on Hạnh's laptop.
    fn with(typed: &Birth) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let chance: Arc<dyn Chance> = Arc::new(SystemChance);
        Practice::found(dir.path(), SystemClock.now(), &chance).unwrap();
        fs::write(dir.path().join("passphrase"), PASSPHRASE).unwrap();
        let practice = open(&dir);
        let office = practice.office("hanh").unwrap();
        let draft = office.start_draft(PROCEDURE).unwrap();
        for (field, value) in &typed.typed {
            office.set_field(draft, field.slug(), value).unwrap();
        }
        Self { dir, draft: draft.to_string() }
    }

    fn args(&self, name: &str, request: &Value) -> Vec<String> {
        let data = self.dir.path().display().to_string();
        let passphrase = self.dir.path().join("passphrase").display().to_string();
        ["call", name, &request.to_string(), "--data", &data, "--officer", "hanh"]
            .into_iter()
            .chain(["--passphrase-file", &passphrase])
            .map(str::to_owned)
            .collect()
    }

    fn does(&self, name: &str, request: &Value) -> Value {
        let args = self.args(name, request);
        ok(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn is_refused(&self, name: &str, request: &Value) -> Value {
        let args = self.args(name, request);
        refused(&args.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Types into a field of the draft: the first remark on it, as level and code.
    fn remark(&self, field: Field, typed: &str) -> Option<(String, String)> {
        let request = json!({ "draft": self.draft, "field": field.slug(), "value": typed });
        let view = self.does("draft.set", &request);
        let fields = view["sections"].as_array().unwrap().iter();
        let mut fields = fields.flat_map(|section| section["fields"].as_array().unwrap());
        let found = fields.find(|row| row["field"] == field.slug()).unwrap();
        let first = found["problems"].as_array().unwrap().first()?;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        Some((text(&first["level"]), text(&first["problem"]["code"])))
    }

    fn receive(&self) -> Value {
        json!({ "draft": self.draft, "not_a_duplicate": false })
    }
}

fn open(dir: &TempDir) -> Practice {
    Practice::open_made(dir.path(), Arc::new(SystemClock), Arc::new(SystemChance)).unwrap()
}

fn birth(wanted: impl Fn(&Birth) -> bool) -> Birth {
    let today = SystemClock.now().date();
    let mut inventor = Inventor::new(1);
    let mut births = std::iter::repeat_with(|| inventor.birth(today));
    births.find(wanted).unwrap()
}

#[test]
fn each_slip_of_the_hand_has_its_own_message() {
    let ward = Ward::with(&birth(|birth| !birth.value(Field::FatherName).is_empty()));
    let error = |code: &str| Some(("error".to_owned(), code.to_owned()));
    let long = "Nguyễn ".repeat(60);
    for (field, typed, code) in [
        (Field::ChildBorn, "30/02/2026", "date-day"),
        (Field::ChildBorn, "hôm qua", "date-not-a-date"),
        (Field::MotherCitizenId, "00119912345", "id-not-twelve-digits"),
        (Field::ChildName, long.as_str(), "name-too-long"),
        (Field::ChildName, "Mẫu 😀", "name-characters"),
    ] {
        assert_eq!(ward.remark(field, typed), error(code), "{field:?}");
    }
    let refused = ward.is_refused("case.receive", &ward.receive());
    assert_eq!(refused["code"], "draft-not-ready");
    let fields = refused["params"]["fields"].as_str().unwrap();
    assert!(fields.contains("child.name") && fields.contains("mother.citizen_id"), "{fields}");
    assert!(!refused.to_string().contains("00119912345"), "no number in an error");
}

#[test]
fn a_name_in_loose_marks_and_a_child_without_a_father_are_taken() {
    let ward = Ward::with(&birth(|birth| birth.value(Field::FatherName).is_empty()));
    let loose = "Nguye\u{302}\u{303}n Thi\u{323} Ma\u{302}\u{303}u";
    assert_eq!(ward.remark(Field::ChildName, loose), None);
    let case = ward.does("case.receive", &ward.receive());
    assert_eq!(case["line"]["title"], "Nguyễn Thị Mẫu");
    assert_eq!(case["line"]["phase"], "received");
}

#[test]
fn a_plain_certificate_waits_for_the_wards_leave() {
    let ward = Ward::with(&birth(|_| true));
    let case = ward.does("case.receive", &ward.receive());
    let case = case["line"]["case"].as_str().unwrap().to_owned();
    let practice = open(&ward.dir);
    let office = practice.office("hanh").unwrap();
    let id = office.index().unwrap().iter().next().unwrap().case;
    office.act(id, Command::Record(CaseEvent::Verified)).unwrap();
    office.act(id, Command::Record(CaseEvent::Submitted)).unwrap();
    let typed = RegistrationTyped {
        registered_on: office.now().date(),
        number: None,
        citizen_id: None,
        signer: OfficerId::parse("chu-tich").unwrap(),
    };
    office.request_number(id, typed).unwrap();
    let sober =
        tannha_domain::ward::WardSettings { plain_certificates: false, ..settings().unwrap() };
    practice.district().set_ward(sober).unwrap();
    office.sync().unwrap();
    drop((office, practice));

    let source = json!({ "kind": "case", "case": case });
    let sheet = |paper| json!({ "source": source, "document": "giay-khai-sinh", "paper": paper });
    assert_eq!(ward.is_refused("sheet.pdf", &sheet("plain"))["code"], "plain-not-allowed");
    let pdf = ward.dir.path().join("certificate.pdf");
    let mut args = ward.args("sheet.pdf", &sheet("overprint"));
    args.extend(["--out".to_owned(), pdf.display().to_string()]);
    ok(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(fs::read(pdf).unwrap().starts_with(b"%PDF-"), "the Ministry's blank needs no leave");
}

/// Each verb that `tannha commands` lists is reached through the program: asked for nothing, it answers, or
/// says in words what is missing, and no laptop is left that does not open.
#[test]
fn every_verb_that_is_asked_for_nothing_answers_or_says_what_is_missing() {
    let ward = Ward::with(&birth(|_| true));
    let verbs = ok(&["commands"]);
    let verbs: Vec<&str> =
        verbs.as_array().unwrap().iter().map(|v| v["name"].as_str().unwrap()).collect();
    assert_eq!(verbs.len(), tannha_api::TABLE.len());
    let out = ward.dir.path().join("answer").display().to_string();
    let mut refused = 0;
    for verb in &verbs {
        let args = ward.args(verb, &json!({}));
        let args = args.iter().map(String::as_str).chain(["--out", &out]).collect::<Vec<_>>();
        let output = cli::tannha(&args);
        let said = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => {}
            Some(1) => {
                let error: Value = serde_json::from_slice(&output.stderr).unwrap();
                let message = error["message"].as_str().unwrap();
                assert!(!message.is_empty() && !message.contains('⟨'), "{verb}: {error}");
                refused += 1;
            }
            code => panic!("{verb}: {code:?} {said}"),
        }
    }
    assert!(refused > verbs.len() / 2, "most verbs need something: {refused}");
    ward.does("draft.open", &json!({ "draft": ward.draft }));
}
