//! The administrators' commands, as the real program.

use std::{
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

pub(crate) fn program(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tannha-district")).args(arguments).output().unwrap()
}

pub(crate) fn done(arguments: &[&str]) -> Value {
    let output = program(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A district with the ward 00592 and the registrar `hanh`.
pub(crate) fn set_up(data: &Path) -> String {
    let data = data.to_str().unwrap();
    done(&["init", "--data", data, "--host", "district.example"]);
    done(&[
        "add-ward",
        "--data",
        data,
        "--code",
        "00592",
        "--name",
        "phường Mẫu",
        "--province",
        "thành phố Mẫu",
        "--numbering",
        "allotted",
        "--plain-certificates",
    ]);
    done(&[
        "add-officer",
        "--data",
        data,
        "--ward",
        "00592",
        "--id",
        "hanh",
        "--name",
        "Nguyễn Thị Mẫu",
        "--role",
        "registrar",
    ]);
    data.to_owned()
}

#[test]
fn a_district_is_made_shown_and_gives_a_ticket() {
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(dir.path());
    let address = "https://district.example:8443";
    let ticket = done(&[
        "enrol-code",
        "--data",
        &data,
        "--ward",
        "00592",
        "--officer",
        "hanh",
        "--address",
        address,
    ]);
    let ticket = tannha_sync::Ticket::parse(&ticket.to_string()).unwrap();
    assert!(ticket.code.starts_with("00592-") && ticket.certificate.is_some());
    let status = done(&["status", "--data", &data]);
    assert_eq!(status["wards"][0]["entries"], 5);
    assert_eq!(status["district_key"], ticket.district_key.to_string());
}

#[cfg(unix)]
#[test]
fn the_keys_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(dir.path());
    for file in ["district.key", "certificate.key"] {
        let mode = std::fs::metadata(Path::new(&data).join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[test]
fn a_mistake_has_its_code_and_its_exit() {
    let dir = tempfile::tempdir().unwrap();
    let empty = dir.path().join("empty");
    let empty = empty.to_str().unwrap();
    let data = set_up(&dir.path().join("made"));
    for (arguments, code) in [
        (vec!["status", "--data", empty], "not-a-district"),
        (vec!["init", "--data", &data], "district-exists"),
        (
            vec!["add-ward", "--data", &data, "--code", "00592", "--name", "x", "--province", "y"],
            "ward-exists",
        ),
        (
            vec![
                "enrol-code",
                "--data",
                &data,
                "--ward",
                "00592",
                "--officer",
                "ai",
                "--address",
                "x",
            ],
            "officer-unknown",
        ),
        (vec!["revoke", "--data", &data, "--ward", "1", "--officer", "hanh"], "ward-unknown"),
        (
            vec!["serve", "--data", &data, "--listen", "0.0.0.0:0", "--plain"],
            "district-plain-abroad",
        ),
    ] {
        let output = program(&arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let problem: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(problem["code"], code, "{arguments:?}");
    }
    for wrong in [vec!["nothing"], vec!["revoke", "--data", &data, "--ward", "00592"]] {
        assert_eq!(program(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_catalogue_is_checked_published_and_shown_and_its_faults_are_named() {
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(&dir.path().join("made"));
    let file = dir.path().join("danh-muc.json");
    let on = |action: &str, extra: &[&str]| {
        let mut arguments = vec!["catalogue", action, "--data", &data, "--ward", "00592"];
        arguments.extend(extra);
        program(&arguments)
    };
    let file_name = file.to_str().unwrap().to_owned();
    let write = |days: u16| {
        let edition = format!(
            r#"{{"version": 1, "from": "2099-01-01",
                "name": {{"vi": "Danh mục mẫu", "en": "Sample"}},
                "source": {{"mark": "general-low", "cite": "QĐ mẫu"}},
                "commitments": [
                    {{"procedure": "khai-sinh-lien-thong", "term": {{"working-days": {days}}}}}
                ]}}"#
        );
        std::fs::write(&file, edition).unwrap();
    };
    let missing = on("check", &[&file_name]);
    let problem: Value = serde_json::from_slice(&missing.stderr).unwrap();
    assert_eq!(problem["code"], "admin-file-unreadable");

    write(9);
    let faulty = on("publish", &[&file_name]);
    assert_eq!(faulty.status.code(), Some(1));
    let problem: Value = serde_json::from_slice(&faulty.stderr).unwrap();
    assert_eq!(problem["code"], "catalogue-faulty");
    let list: Value = serde_json::from_str(problem["params"]["list"].as_str().unwrap()).unwrap();
    assert_eq!(list[0]["code"], "commitment-longer");
    assert_eq!(list[0]["procedure"], "khai-sinh-lien-thong");
    let message = problem["message"].as_str().unwrap();
    assert!(message.contains("khai-sinh-lien-thong › commitments.term: cam kết (9)"), "{message}");

    write(1);
    let checked = on("check", &[&file_name]);
    let answer: Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!((&answer["published"], &answer["version"]), (&false.into(), &1.into()));
    let shown: Value = serde_json::from_slice(&on("show", &[]).stdout).unwrap();
    assert_eq!(shown["editions"].as_array().map(Vec::len), Some(0), "nothing was published yet");
    assert!(on("publish", &[&file_name]).status.success());
    let shown: Value = serde_json::from_slice(&on("show", &[]).stdout).unwrap();
    assert_eq!(shown["editions"][0]["from"], "2099-01-01");
    assert!(shown["today"]["procedures"].as_array().is_some_and(|all| all.len() >= 17));
    let again = on("publish", &[&file_name]);
    let problem: Value = serde_json::from_slice(&again.stderr).unwrap();
    assert_eq!(
        (&problem["code"], &problem["params"]["next"]),
        (&"catalogue-version".into(), &"2".into())
    );
    assert!(
        done(&["check", "--data", &data])["wards"][0]["findings"].as_array().unwrap().is_empty()
    );
}

#[test]
fn a_year_of_the_calendar_is_checked_published_and_shown_and_its_faults_are_named() {
    const SAMPLE: &str = include_str!("../../../../docs/calendar/lich-2027-mau.json");
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(&dir.path().join("made"));
    let file = dir.path().join("lich.json");
    let file_name = file.to_str().unwrap().to_owned();
    let on = |action: &str, extra: &[&str]| {
        let mut arguments = vec!["calendar", action, "--data", &data, "--ward", "00592"];
        arguments.extend(extra);
        program(&arguments)
    };
    let shown = || -> Value { serde_json::from_slice(&on("show", &[]).stdout).unwrap() };
    let year = |of: i32| {
        let years = shown()["years"].as_array().unwrap().clone();
        years.into_iter().find(|year| year["year"] == of).unwrap()
    };
    // A Monday that is worked for itself.
    let sample = SAMPLE.replace("2026-11-20", "2026-01-05");
    let slip = sample.replacen("\"swap-off\"", "\"swap-work\"", 1);
    std::fs::write(&file, slip).unwrap();
    let faulty = on("publish", &[&file_name]);
    assert_eq!(faulty.status.code(), Some(1));
    let problem: Value = serde_json::from_slice(&faulty.stderr).unwrap();
    assert_eq!(problem["code"], "calendar-faulty");
    let message = problem["message"].as_str().unwrap();
    assert!(message.contains("2027-01-04: 04/01/2027 vốn là ngày làm việc"), "{message}");

    std::fs::write(&file, sample.replace("\"version\": 2", "\"version\": 1")).unwrap();
    let low = on("publish", &[&file_name]);
    let problem: Value = serde_json::from_slice(&low.stderr).unwrap();
    let (code, next) = (&problem["code"], &problem["params"]["next"]);
    assert_eq!((code, next), (&"calendar-version".into(), &"2".into()), "the program's has it");

    std::fs::write(&file, &sample).unwrap();
    assert!(on("check", &[&file_name]).status.success());
    assert_eq!(year(2027)["provisional"], true, "nothing was published yet");
    let published: Value = serde_json::from_slice(&on("publish", &[&file_name]).stdout).unwrap();
    assert_eq!(published["swapped_to_work"][0], "2027-01-02");
    let now = year(2027);
    assert_eq!((&now["version"], &now["published"]), (&2.into(), &true.into()));
    assert_eq!(now["days"][1]["published_at"], "2026-01-05", "each day says since when");
    assert_eq!(year(2026)["published"], false);
    let again = on("publish", &[&file_name]);
    let problem: Value = serde_json::from_slice(&again.stderr).unwrap();
    assert_eq!(problem["params"]["next"], "3");
    let checked = done(&["check", "--data", &data]);
    assert!(checked["wards"][0]["findings"].as_array().unwrap().is_empty());
}

#[test]
fn a_wards_settings_are_shown_checked_and_set_as_a_whole() {
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(&dir.path().join("made"));
    let file = dir.path().join("thiet-lap.json");
    let file_name = file.to_str().unwrap().to_owned();
    let on = |action: &str, extra: &[&str]| {
        let mut arguments = vec!["ward", action, "--data", &data, "--ward", "00592"];
        arguments.extend(extra);
        program(&arguments)
    };
    let shown = || -> Value { serde_json::from_slice(&on("show", &[]).stdout).unwrap() };
    let mut settings = shown()["settings"].clone();
    assert_eq!(settings["numbering"], "allotted");
    assert!(settings.get("district_key").is_none(), "the district writes that itself");

    settings["phone"] = "024 0000 0000".into();
    settings["commitment"] = "không có".into();
    std::fs::write(&file, settings.to_string()).unwrap();
    let faulty = on("set", &[&file_name]);
    assert_eq!(faulty.status.code(), Some(1));
    let problem: Value = serde_json::from_slice(&faulty.stderr).unwrap();
    assert_eq!(problem["code"], "ward-faulty");
    let message = problem["message"].as_str().unwrap();
    assert!(message.contains("commitment: không có bộ cam kết"), "{message}");
    assert_eq!(shown()["settings"]["phone"], "", "nothing was set");

    settings["commitment"] = "nam_tu_liem_2017".into();
    settings["agencies"] = serde_json::json!({ "thuong-tru": "Công an phường Mẫu" });
    settings["usage"]["words"]["day_prefix"] = "mong".into();
    settings["usage"]["alarms"] = serde_json::json!({ "officer": 4, "leader": 2 });
    std::fs::write(&file, settings.to_string()).unwrap();
    assert!(on("check", &[&file_name]).status.success());
    assert_eq!(shown()["settings"]["phone"], "", "only looked at");
    let set: Value = serde_json::from_slice(&on("set", &[&file_name]).stdout).unwrap();
    assert_eq!((&set["set"], &set["kept_by_the_ward"]), (&true.into(), &serde_json::json!([])));
    let now = shown()["settings"].clone();
    assert_eq!(now, settings);
    let checked = done(&["check", "--data", &data]);
    assert!(checked["wards"][0]["findings"].as_array().unwrap().is_empty());
}

#[test]
fn a_signer_is_added_with_the_days_and_papers_of_the_mandate() {
    let dir = tempfile::tempdir().unwrap();
    let data = set_up(&dir.path().join("made"));
    let add = |extra: &[&str]| {
        let mut arguments = vec!["add-officer", "--data", &data, "--ward", "00592", "--id", "binh"];
        arguments.extend(["--name", "Trần Thị Bình Mẫu", "--role", "leader"]);
        arguments.extend(["--authority", "kt-chu-tich"]);
        arguments.extend(extra);
        program(&arguments)
    };
    let code = |output: Output| -> Value {
        serde_json::from_slice::<Value>(&output.stderr).unwrap()["code"].clone()
    };
    assert_eq!(code(add(&["--signs", "giay-la"])), "paper-unknown");
    let backwards = ["--signs-from", "2026-12-02", "--signs-until", "2026-12-01"];
    assert_eq!(code(add(&backwards)), "mandate-order");
    let copies = ["--signs-until", "2027-06-30", "--signs", "giay-khai-sinh-ban-sao"];
    assert!(add(&copies).status.success());
    assert_eq!(add(&["--signs-from", "hôm nay"]).status.code(), Some(2), "no date");
}
