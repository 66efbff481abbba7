//! A program whose font was altered prints nothing, and its log says so.
//!
//! Alone in its file: a program is written here and started, which a test beside it that starts another
//! at that moment could hold open.

#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

mod cli;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use cli::beside;
use serde_json::{Value, json};
use tannha_domain::case::Document;
use tannha_practice::{
    PASSPHRASE, PROCEDURE, Practice, SystemChance, SystemClock,
    app::ports::{Chance, Clock as _},
    people::Inventor,
};

const FONT: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/print/fonts/LiberationSerif-Regular.ttf");

/// The same program with one bit of its upright face turned.
fn altered(into: &Path) -> PathBuf {
    let font = fs::read(FONT).unwrap();
    let piece = &font[font.len() / 2..][..48];
    let mut program = fs::read(beside("tannha")).unwrap();
    let at = program.windows(piece.len()).position(|here| here == piece).unwrap();
    program[at] ^= 1;
    let path = into.join(format!("tannha{}", std::env::consts::EXE_SUFFIX));
    fs::copy(beside("tannha"), &path).unwrap();
    fs::write(&path, program).unwrap();
    path
}

fn calls(program: &Path, data: &Path, name: &str, request: &Value) -> Result<Value, Value> {
    let output = Command::new(program)
        .args(["call", name, &request.to_string(), "--officer", "hanh", "--data"])
        .arg(data)
        .arg("--passphrase-file")
        .arg(data.join("passphrase"))
        .output()
        .unwrap();
    let read = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap();
    match output.status.code() {
        Some(0) => Ok(read(&output.stdout)),
        Some(1) => Err(read(&output.stderr)),
        _ => panic!("{output:?}"),
    }
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
}

#[test]
fn a_program_whose_font_was_altered_leaves_no_paper_and_no_print_in_the_log() {
    let (dir, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let data = dir.path().to_path_buf();
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    Practice::found(&data, SystemClock.now(), &chance).unwrap();
    fs::write(data.join("passphrase"), PASSPHRASE).unwrap();
    let open =
        || Practice::open_made(&data, Arc::new(SystemClock), Arc::new(SystemChance)).unwrap();
    let (case, papers) = {
        let practice = open();
        let office = practice.office("hanh").unwrap();
        let draft = office.start_draft(PROCEDURE).unwrap();
        for (field, value) in &Inventor::new(1).birth(SystemClock.now().date()).typed {
            office.set_field(draft, field.slug(), value).unwrap();
        }
        (office.receive(draft, true).unwrap().0, practice.papers())
    };
    let print = json!({
        "case": case.to_string(), "document": Document::Receipt.slug(), "paper": "plain",
        "reason": null, "send_to_printer": false,
    });
    let refused = calls(&altered(elsewhere.path()), &data, "paper.print", &print).unwrap_err();
    assert_eq!(refused["code"], "print-font", "{refused}");
    assert!(
        refused["message"].as_str().is_some_and(|message| message.contains("Cài đặt lại phần mềm"))
    );
    assert_eq!(files(&papers), Vec::<PathBuf>::new(), "nothing whole, and nothing in part");
    {
        let practice = open();
        let office = practice.office("hanh").unwrap();
        let paper = office.case(case).unwrap().paper(Document::Receipt);
        assert!(paper.prints == 0 && paper.issues.is_empty());
        assert!(office.prints().unwrap().is_empty(), "nothing is asked about");
    }
    // The program as it was given out prints the same paper.
    let made = calls(&beside("tannha"), &data, "paper.print", &print).unwrap();
    assert!(fs::read(made["path"].as_str().unwrap()).unwrap().starts_with(b"%PDF-"));
}
