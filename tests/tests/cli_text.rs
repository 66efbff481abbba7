//! `tannha` as the office's IT types it: JSON and exit codes, with the real binary.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod cli;

use cli::{ok, refused, tannha, usage};
use serde_json::json;

#[test]
fn dates_are_said_in_words() {
    assert_eq!(
        ok(&["text", "date-words", "2005-05-25"]),
        json!({ "words": "Ngày hai mươi lăm tháng năm năm hai nghìn không trăm linh năm" })
    );
    let south = ["--day-prefix", "mong", "--zero-tens", "le", "--thousand", "ngan"];
    assert_eq!(
        ok(&[&["text", "date-words", "04/04/2004"][..], &south].concat()),
        json!({ "words": "Ngày mồng bốn tháng tư năm hai ngàn không trăm lẻ bốn" })
    );
    let plain = ok(&["text", "date-words", "2026-01-01", "--day-prefix", "none"]);
    assert_eq!(plain["words"], "Ngày một tháng một năm hai nghìn không trăm hai mươi sáu");
    usage(&["text", "date-words", "2026-01-01", "--thousand", "tỷ"]);
    assert_eq!(refused(&["text", "date-words", "30/02/2026"])["code"], "date-day");
}

#[test]
fn text_is_folded_and_names_are_sorted_as_a_register_sorts_them() {
    assert_eq!(ok(&["text", "fold", "  Đặng  Thị-Ân "]), json!({ "folded": "dang thi an" }));
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("names");
    std::fs::write(&file, "\u{feff}Trần Văn Đức\nLê Thị Dung\nPhạm Văn Bình\n").unwrap();
    let sorted = ok(&["text", "sort-names", file.to_str().unwrap()]);
    assert_eq!(sorted, json!(["Phạm Văn Bình", "Lê Thị Dung", "Trần Văn Đức"]));
}

#[test]
fn identity_numbers_have_three_levels() {
    let level = |args: &[&str]| ok(&[&["text", "check-id"], args].concat())["level"].clone();
    assert_eq!(level(&["001226123456", "--sex", "nam", "--birth-year", "2026"]), "ok");
    assert_eq!(level(&["001326123456", "--sex", "nam", "--birth-year", "2026"]), "warning");
    assert_eq!(level(&["003226123456"]), "warning");
    assert_eq!(level(&["00122612345"]), "error");
    assert_eq!(level(&[" 001226123456\n"]), "ok");
    for wrong in ["123456789", "001 226 123 456", "００１２２６１２３４５６", ""] {
        assert_eq!(ok(&["text", "check-id", wrong]), json!({ "level": "error", "codes": ["E1"] }));
    }
}

#[test]
fn deadlines_are_the_rulings() {
    for (received, due) in [
        ("2026-11-23T14:59:00", "2026-11-27T17:00:00"),
        ("2026-11-23T15:00:00", "2026-11-27T17:00:00"),
        ("2026-11-23T15:01:00", "2026-11-30T17:00:00"),
        ("2026-11-23T19:30:00", "2026-11-30T17:00:00"),
        ("2026-11-24T10:00:00", "2026-11-30T17:00:00"),
        ("2026-08-21T09:00:00", "2026-08-25T17:00:00"),
        ("2026-08-22T16:00:00", "2026-08-27T17:00:00"),
        ("2026-02-11T16:00:00", "2026-02-24T17:00:00"),
        ("2026-12-31T10:00:00", "2027-01-06T17:00:00"),
    ] {
        let received = format!("{received}+07:00");
        let answer =
            ok(&["deadline", "--procedure", "khai-sinh-lien-thong", "--received", &received]);
        assert_eq!(answer["statutory_due"], format!("{due}+07:00"), "{received}");
        assert!(answer["explanation"].as_array().unwrap().len() > 3);
    }
}

#[test]
fn a_deadline_shows_the_wards_word_beside_the_law_and_says_which_day_is_which() {
    let answer = ok(&[
        "deadline",
        "--procedure",
        "khai-sinh-lien-thong",
        "--received",
        "2026-11-02T09:00:00+07:00",
        "--ruleset",
        "seed_2017_nam_tu_liem",
    ]);
    assert_eq!(answer["statutory_due"], "2026-11-11T17:00:00+07:00");
    assert_eq!(answer["promised_due"], "2026-11-05T17:00:00+07:00");
    assert_eq!(answer["legs"].as_array().unwrap().len(), 3, "one dossier, three agencies");
    let marks: Vec<_> = answer["explanation"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|day| day["due"].as_array().unwrap().iter().map(|due| (&day["date"], due)))
        .map(|(date, due)| (date.as_str().unwrap(), due["text"].as_str().unwrap()))
        .collect();
    assert_eq!(marks, [("2026-11-05", "Hẹn trả kết quả"), ("2026-11-11", "Hạn theo quy định")]);
    // The receipt is Vietnam's date, whatever clock showed it.
    let law = |received: &str| {
        ok(&["deadline", "--procedure", "khai-sinh", "--received", received])["ruleset"].clone()
    };
    assert_eq!(law("2027-02-28T16:59:59Z"), "law_2026");
    assert_eq!(law("2027-02-28T17:00:00Z"), "law_2027_03");
}

#[test]
fn every_procedure_has_a_deadline_and_an_unknown_one_is_a_usage_error() {
    for procedure in [
        "khai-sinh",
        "khai-sinh-lien-thong",
        "khai-tu",
        "khai-tu-lien-thong",
        "ho-kinh-doanh-mst",
        "ket-hon",
        "xac-nhan-hon-nhan",
        "cai-chinh",
        "ban-sao-khai-sinh",
        "ban-sao-khai-tu",
        "ban-sao-ket-hon",
        "ban-sao-cai-chinh",
        "ban-sao-nhan-cha-me-con",
        "nhan-cha-me-con",
        "chung-thuc-ban-sao",
        "chung-thuc-chu-ky",
        "khai-sinh-luu-dong",
        "khai-tu-luu-dong",
        "ket-hon-luu-dong",
    ] {
        let answer =
            ok(&["deadline", "--procedure", procedure, "--received", "2026-11-20T10:00:00+07:00"]);
        assert!(answer["statutory_due"].is_string(), "{procedure}");
    }
    usage(&["deadline", "--procedure", "bay-len-trang", "--received", "2026-11-20T10:00:00+07:00"]);
    usage(&["deadline", "--procedure", "khai-sinh", "--received", "hôm qua"]);
    usage(&["print", "giay-bay", "--record", "x", "--paper", "plain", "--out", "y"]);
    usage(&["--bay"]);
    assert_eq!(refused(&["text", "sort-names", "/nowhere/at/all"])["code"], "input-not-found");
}

#[test]
fn a_document_is_printed_from_a_record_file() {
    let dir = tempfile::tempdir().unwrap();
    let (record, out) = (dir.path().join("record.json"), dir.path().join("out.pdf"));
    let print = |value: serde_json::Value, paper: &str| {
        std::fs::write(&record, value.to_string()).unwrap();
        tannha(&[
            "print",
            "giay-khai-sinh",
            "--record",
            record.to_str().unwrap(),
            "--paper",
            paper,
            "--out",
            out.to_str().unwrap(),
        ])
    };
    let named = |name: &str| json!({ "child": { "name": name } });
    for paper in ["overprint", "plain", "preview"] {
        let answer = print(named("Nguye\u{302}\u{303}n Mẫu"), paper);
        assert_eq!(answer.status.code(), Some(0), "{answer:?}");
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-"));
    }
    let composed = std::fs::read(&out).unwrap();
    print(named("Nguyễn Mẫu"), "preview");
    assert_eq!(std::fs::read(&out).unwrap(), composed, "NFD and NFC print the same bytes");
    for (name, code) in
        [("Nguyễn ".repeat(60), "print-overflow"), ("Mẫu 😀".into(), "print-missing-glyph")]
    {
        let answer = print(named(&name), "overprint");
        assert_eq!(answer.status.code(), Some(1));
        let error: serde_json::Value = serde_json::from_slice(&answer.stderr).unwrap();
        assert_eq!(error["code"], code);
        assert_eq!(error["params"]["field"], "child.name");
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("“Họ, chữ đệm, tên của cháu”"), "{message}");
        assert!(!message.contains('$') && !message.contains("Nguyễn"), "{message}");
    }
    let listed = ok(&["print", "--list"]);
    assert_eq!(listed.as_array().unwrap().len(), tannha_print::DocumentCode::ALL.len());
    assert!(listed[0]["record"]["properties"].is_object());
}

#[cfg(target_os = "linux")]
#[test]
fn where_there_is_no_room_nothing_is_printed_and_what_was_there_stays() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    std::fs::write(path("record"), json!({ "child": { "name": "Lê Mẫu" } }).to_string()).unwrap();
    let print = |out: &str| {
        let (record, args) = (path("record"), ["print", "giay-khai-sinh", "--paper", "plain"]);
        refused(&[&args[..], &["--record", &record, "--out", out]].concat())["code"].clone()
    };
    assert_eq!(print("/dev/full"), "file-not-written", "a full disk");
    assert_eq!(print(&path("nowhere/out.pdf")), "file-not-written");
    // Its half cannot be made: a directory lies in the way.
    std::fs::write(path("out.pdf"), b"the one before").unwrap();
    std::fs::create_dir(path("out.pdf.part")).unwrap();
    assert_eq!(print(&path("out.pdf")), "file-not-written");
    assert_eq!(std::fs::read(path("out.pdf")).unwrap(), b"the one before");
}

#[test]
fn a_profile_moves_the_overprint_and_its_schema_is_listed() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    std::fs::write(path("record"), json!({ "child": { "name": "Lê Mẫu" } }).to_string()).unwrap();
    std::fs::write(path("profile"), r#"{ "dx_um": 100, "dy_um": -200 }"#).unwrap();
    let print = |out: &str, more: &[&str]| {
        let (record, out) = (path("record"), path(out));
        let args = ["print", "giay-khai-sinh", "--record", &record, "--paper", "overprint"];
        ok(&[&args[..], &["--out", &out], more].concat());
        std::fs::read(out).unwrap()
    };
    let profile = path("profile");
    assert_ne!(print("a.pdf", &[]), print("b.pdf", &["--profile", &profile]));
    let listed = ok(&["print", "--list"]);
    let of = |document: &str| {
        let rows = listed.as_array().unwrap().iter();
        rows.clone().find(|row| row["document"] == document).unwrap()["profile"].clone()
    };
    assert!(of("giay-khai-sinh")["properties"]["dx_um"].is_object());
    assert!(of("thu-chuc-mung").is_null(), "a letter is printed over nothing");
}

#[test]
fn a_slip_shows_the_usage_of_its_own_command_and_a_bad_file_its_line() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    let said = |args: &[&str]| {
        usage(args);
        String::from_utf8(tannha(args).stderr).unwrap()
    };
    let (record, out) = (path("record"), path("out.pdf"));
    let print = |document: &str| {
        let args = ["print", document, "--record", &record, "--paper", "preview", "--out", &out];
        args.map(str::to_owned)
    };
    let unknown = print("giay-bay");
    let line = said(&unknown.each_ref().map(String::as_str));
    assert!(line.contains("Usage: tannha print"), "{line}");
    let missing = print("giay-khai-sinh");
    let error = refused(&missing.each_ref().map(String::as_str));
    assert_eq!(
        (&error["code"], &error["params"]["file"]),
        (&"input-not-found".into(), &record.as_str().into())
    );
    let line = said(&["deadline", "--procedure", "bay", "--received", "2026-11-20T10:00:00+07:00"]);
    assert!(line.contains("Usage: tannha deadline"), "{line}");
    let both =
        ["call", "today.show", "-", "--data", "x", "--officer", "y", "--passphrase-file", "-"];
    assert!(said(&both).contains("standard input"));
    assert!(said(&["text", "check-id", "1", "--sex", "x"]).contains("Usage: tannha text check-id"));
    std::fs::write(&record, "{\n \"child\": }").unwrap();
    let error = refused(&missing.each_ref().map(String::as_str));
    assert_eq!(error["code"], "json-not-read");
    assert_eq!(error["params"]["line"], "2");
    // Notepad's mark at the beginning is nobody's text; bytes in another code are told as that.
    std::fs::write(&record, "\u{feff}{}").unwrap();
    ok(&missing.each_ref().map(String::as_str));
    std::fs::write(&record, b"{\"child\": \"\xd0\"}").unwrap();
    let error = refused(&missing.each_ref().map(String::as_str));
    assert_eq!(error["code"], "input-not-text");
    assert!(error["message"].as_str().unwrap().contains("UTF-8"), "{error}");
    std::fs::write(&record, format!("{{\"child\": {{\"name\": \"{}\"}}}}", "a".repeat(600_000)))
        .unwrap();
    let error = refused(&missing.each_ref().map(String::as_str));
    assert_eq!(
        (&error["code"], &error["params"]["most"]),
        (&"record-too-large".into(), &"512".into())
    );
    // A correction that no printer needs.
    std::fs::write(&record, "{}").unwrap();
    let profile = path("profile");
    std::fs::write(&profile, "{\"dx_um\": 2147483647}").unwrap();
    let moved: Vec<&str> =
        missing.iter().map(String::as_str).chain(["--profile", &profile]).collect();
    assert_eq!(refused(&moved)["code"], "profile-not-read");
}
