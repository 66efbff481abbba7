//! Backup, restore and check, as administrators do them.

use std::{fs, path::Path};

use serde_json::Value;

use crate::admin::{done, program, set_up};

fn backed_up(dir: &Path) -> (String, String) {
    let data = set_up(&dir.join("data"));
    let backup = dir.join("backup").to_str().unwrap().to_owned();
    let report = done(&["backup", "--data", &data, "--to", &backup]);
    assert_eq!(report["wards"][0]["ward"], "00592");
    (data, backup)
}

/// A directory that has a district's keys and nothing else.
fn only_keys(data: &str, to: &Path) -> String {
    fs::create_dir(to).unwrap();
    for file in ["district.key", "certificate.pem", "certificate.key"] {
        fs::copy(Path::new(data).join(file), to.join(file)).unwrap();
    }
    to.to_str().unwrap().to_owned()
}

#[test]
fn a_backup_has_no_keys_and_is_restored_beside_them_into_a_new_epoch() {
    let dir = tempfile::tempdir().unwrap();
    let (data, backup) = backed_up(dir.path());
    assert!(!Path::new(&backup).join("district.key").exists());
    let before = done(&["status", "--data", &data]);
    let fresh = only_keys(&data, &dir.path().join("fresh"));
    let status = done(&["restore", "--data", &fresh, "--from", &backup]);
    assert_eq!(status["wards"][0]["epoch"], 2);
    assert_eq!(status["wards"][0]["head"], before["wards"][0]["head"]);
    assert_eq!(status["district_key"], before["district_key"]);
    assert!(
        done(&["check", "--data", &fresh])["wards"][0]["findings"].as_array().unwrap().is_empty()
    );
    assert_eq!(
        done(&["settle", "--data", &fresh, "--ward", "00592"])["not_heard"],
        Value::Array(vec![])
    );
}

#[test]
fn nothing_is_restored_over_wards_nor_without_keys_nor_from_half_a_backup() {
    let dir = tempfile::tempdir().unwrap();
    let (data, backup) = backed_up(dir.path());
    let code = |arguments: &[&str]| {
        let output = program(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let problem: Value = serde_json::from_slice(&output.stderr).unwrap();
        problem["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(code(&["restore", "--data", &data, "--from", &backup]), "district-exists");
    let empty = dir.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let empty = empty.to_str().unwrap();
    assert_eq!(code(&["restore", "--data", empty, "--from", &backup]), "not-a-district");
    fs::remove_file(Path::new(&backup).join("wards/00592/MANIFEST")).unwrap();
    let fresh = only_keys(&data, &dir.path().join("fresh"));
    assert_eq!(code(&["restore", "--data", &fresh, "--from", &backup]), "store-missing");
}

#[test]
fn a_check_reads_every_entry_back() {
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(&dir.path().join("data"));
    let report = done(&["check", "--data", &data]);
    assert_eq!(report["wards"][0]["entries"], 5);
    assert_eq!(report["wards"][0]["findings"], Value::Array(vec![]));
}

#[test]
fn a_ward_is_named_by_five_digits_and_by_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(&dir.path().join("data"));
    for wrong in ["..", "0059", "005920", "phuong"] {
        let output = program(&[
            "add-ward",
            "--data",
            &data,
            "--code",
            wrong,
            "--name",
            "x",
            "--province",
            "y",
        ]);
        let problem: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(problem["code"], "bad-id", "{wrong}");
    }
}
