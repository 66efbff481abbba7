//! `tannha print`: every document from a record that the program gives, and many records into one PDF.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

mod cli;

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use cli::{beside, ok, refused, tannha, usage};
use serde_json::{Value, json};
use tannha_print::{DocumentCode, Record, Templates};

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn put(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// What lies here, halves of files among them.
    fn names(&self) -> Vec<String> {
        let found = std::fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> =
            found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn letter(number: usize) -> String {
    let office = json!({ "name": "Ủy ban nhân dân phường Thử Nghiệm", "place": "Thử Nghiệm" });
    json!({ "office": office, "addressee": format!("Nguyễn Thí Dụ {number}") }).to_string()
}

/// Poppler's view: the pages, and the words with the case and the breaks taken away.
fn seen(pdf: &str) -> (usize, String) {
    let run = |program: &str, args: &[&str]| {
        let output = Command::new(program).args(args).output().unwrap();
        assert!(output.status.success(), "{program} {args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let pages = run("pdfinfo", &[pdf]);
    let pages = pages.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
    let words = run("pdftotext", &["-layout", pdf, "-"]).to_uppercase();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    (pages.trim().parse().unwrap(), words)
}

/// Without spaces, breaks and capitals.
fn squeezed(text: &str) -> String {
    let text = tannha_domain::text::nfc(text);
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// The words in the order in which they are drawn: what a field says stands together, whatever line it
/// breaks on.
fn drawn(pdf: &str) -> String {
    let output = Command::new("pdftotext").args(["-raw", pdf, "-"]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    squeezed(&String::from_utf8(output.stdout).unwrap())
}

/// What a record says in words, each by where it stands in it. What is a number, a day, or one of a list
/// is written on paper in its own way.
fn said(record: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match record {
        Value::String(text) => {
            let is_words = text.chars().any(char::is_whitespace) || !text.is_ascii();
            if is_words && text.chars().any(char::is_alphabetic) {
                found.push((at.to_owned(), text.clone()));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| said(item, &format!("{at}/*"), found)),
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| said(value, &format!("{at}/{key}"), found));
        }
        _ => {}
    }
}

/// What a record says and its paper does not show.
fn missing(record: &str, pdf: &str) -> Vec<String> {
    let record: Value = serde_json::from_slice(&std::fs::read(record).unwrap()).unwrap();
    let (mut found, words) = (Vec::new(), drawn(pdf));
    said(&record, "", &mut found);
    assert!(!found.is_empty());
    found.retain(|(_, text)| !words.contains(&squeezed(text)));
    found.into_iter().map(|(at, _)| at).collect()
}

/// What a document's record says and its plain paper does not show: another form of it does, or its copy, or
/// nobody but the office. By document, how the places begin.
const ELSEWHERE: &[(&str, &[&str])] = &[
    // One record for every kind; this one is of what has no form of its own.
    (
        "to-khai",
        &[
            "/cause",
            "/child",
            "/death",
            "/deceased",
            "/father",
            "/husband",
            "/mother",
            "/note/",
            "/parents_marriage",
            // What has a title of its own does not say what it is about.
            "/subject",
            "/wife",
        ],
    ),
    // Each table has its own below.
    ("bang-bieu", &["/entries", "/facts", "/kind", "/rows"]),
    ("giay-tiep-nhan", &["/qr"]),
    ("phieu-bo-sung", &["/signer/name"]),
    ("phieu-tu-choi", &["/wanted"]),
    ("van-ban-xin-loi", &["/wanted"]),
    ("thong-bao-dung", &["/wanted"]),
    ("giay-xac-nhan-tthn", &["/declarant/paper"]),
    ("giay-khai-sinh-ban-sao", &["/declarant"]),
    ("trich-luc-khai-tu-ban-sao", &["/cause", "/note/kind"]),
    ("loi-chung-ban-sao", &["/declarant"]),
    ("loi-chung-chu-ky", &["/issuer"]),
    ("nhan-giao", &["/office/superior"]),
    ("phong-bi", &["/office/superior"]),
];

/// Gives each of the record's invented names, places and contents a number of its own: one that is shown does
/// not stand for another that is not.
fn number_each(record: &mut Value, count: &mut usize) {
    match record {
        Value::String(text) if text.contains("Thí Dụ") || text.contains("thí dụ") => {
            *count += 1;
            *text = format!("{text} {}", 100 + *count);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| number_each(item, count)),
        Value::Object(fields) => fields.values_mut().for_each(|value| number_each(value, count)),
        _ => {}
    }
}

fn records(lines: &str, out: &str) -> [String; 8] {
    ["print", "thu-cam-on", "--records", lines, "--paper", "plain", "--out", out].map(str::to_owned)
}

fn strs(args: &[String]) -> Vec<&str> {
    args.iter().map(String::as_str).collect()
}

#[test]
fn every_document_is_printed_on_each_of_its_papers_from_a_record_that_the_program_gave() {
    let desk = Desk::new();
    let (record, out) = (desk.path("record.json"), desk.path("out.pdf"));
    let listed = ok(&["print", "--list"]);
    for row in listed.as_array().unwrap() {
        let document = row["document"].as_str().unwrap();
        for how in ["full", "empty", "longest"] {
            ok(&["print", document, "--sample", how, "--out", &record]);
            if how == "full" {
                let mut said = serde_json::from_slice(&std::fs::read(&record).unwrap()).unwrap();
                number_each(&mut said, &mut 0);
                std::fs::write(&record, said.to_string()).unwrap();
            }
            for paper in row["papers"].as_array().unwrap() {
                let paper = paper.as_str().unwrap();
                if paper == "preview" && how != "full" {
                    continue;
                }
                let printed = tannha(&[
                    "print", document, "--record", &record, "--paper", paper, "--out", &out,
                ]);
                // A sheet of no label, an envelope to nobody, a back on which nothing was changed.
                let refused = match (how, document, paper) {
                    ("empty", "nhan-giao" | "phong-bi", _) => Some("print-no-items"),
                    ("empty", _, "back") => Some("print-back-empty"),
                    _ => None,
                };
                if let Some(code) = refused {
                    let error: Value = serde_json::from_slice(&printed.stderr).unwrap();
                    assert_eq!(error["code"], code, "{document} {paper}");
                    continue;
                }
                assert!(printed.status.success(), "{document} {how} {paper}: {printed:?}");
                assert!(seen(&out).0 > 0, "{document} {how} {paper}");
                if how != "empty" && paper == "plain" {
                    let elsewhere = ELSEWHERE.iter().find(|(of, _)| *of == document);
                    let elsewhere = elsewhere.map_or(&[][..], |(_, fields)| fields);
                    let mut gone = missing(&record, &out);
                    gone.retain(|at| !elsewhere.iter().any(|field| at.starts_with(field)));
                    assert_eq!(gone, [""; 0], "{document} {how}");
                }
            }
        }
        // As long as they come is longer than usual, everywhere.
        let sample = |how: &str| ok(&["print", document, "--sample", how]).to_string().len();
        assert!(document == "bang-can-in" || sample("longest") > sample("full"), "{document}");
        let shown = ok(&["print", document, "--sample", "full"]);
        assert!(shown.as_object().is_some_and(|fields| !fields.is_empty()), "{document}");
    }
}

#[test]
fn an_archive_that_takes_nothing_newer_gets_the_first_part() {
    let desk = Desk::new();
    let lines = desk.put("letters.jsonl", &(1..=3).map(letter).collect::<Vec<_>>().join("\n"));
    let record = desk.put("letter.json", &letter(1));
    let (usual, kept) = (desk.path("usual.pdf"), desk.path("kept.pdf"));
    let first = |pdf: &str| std::fs::read(pdf).unwrap()[..8].to_vec();
    for (how, from) in [("--record", &record), ("--records", &lines)] {
        let asked = ["print", "thu-cam-on", how, from, "--paper", "plain", "--out"];
        ok(&[&asked[..], &[&usual]].concat());
        ok(&[&asked[..], &[&kept, "--archive", "1b"]].concat());
        assert_eq!((first(&usual), first(&kept)), (b"%PDF-1.7".to_vec(), b"%PDF-1.4".to_vec()));
        assert_eq!(seen(&usual), seen(&kept), "the same pages and words");
    }
    usage(&[
        "print",
        "thu-cam-on",
        "--record",
        &record,
        "--paper",
        "plain",
        "--out",
        &kept,
        "--archive",
        "3",
    ]);
}

#[test]
fn every_table_is_listed_and_printed_with_its_title_and_columns() {
    let desk = Desk::new();
    let (record, out) = (desk.path("record.json"), desk.path("out.pdf"));
    let listed = ok(&["print", "--list"]);
    let row = listed.as_array().unwrap().iter().find(|row| row["document"] == "bang-bieu");
    let tables = row.unwrap()["tables"].as_array().unwrap();
    assert_eq!(tables.len(), tannha_print::TableKind::ALL.len());
    for table in tables {
        let table = table["table"].as_str().unwrap();
        for how in ["full", "empty", "longest"] {
            ok(&["print", "bang-bieu", "--sample", how, "--table", table, "--out", &record]);
            let said: Value = serde_json::from_slice(&std::fs::read(&record).unwrap()).unwrap();
            ok(&["print", "bang-bieu", "--record", &record, "--paper", "plain", "--out", &out]);
            let (pages, words) = seen(&out);
            let Ok(Record::BangBieu(said)) = Record::from_json(DocumentCode::BangBieu, said) else {
                panic!("{table} {how}")
            };
            // The words are the template's, and a report's its own.
            let said = Templates::shipped().worded(*said).unwrap();
            let title = said.title.to_uppercase();
            assert!(!title.is_empty() && words.contains(&title), "{table} {how}: {words}");
            assert!(pages > 0 && !said.columns.is_empty(), "{table} {how}");
            // The entries of a register stand in blocks, which have no columns.
            if said.by_entry {
                assert_eq!(how == "empty", said.entries.is_empty(), "{table}");
                let gone = missing(&record, &out);
                let gone: Vec<_> = gone
                    .iter()
                    .filter(|at| at.starts_with("/entries") || *at == "/facts/book")
                    .collect();
                assert_eq!(gone, [""; 0], "{table} {how}");
                continue;
            }
            for word in said.columns.iter().flat_map(|column| column.title.split_whitespace()) {
                assert!(words.contains(&word.to_uppercase()), "{table} {how}: {word} in {words}");
            }
        }
        // Minutes are sentences, however long a name in them.
        let parts = table != "bien-ban-khoa-so";
        assert_eq!(seen(&out).0 > 1, parts, "{table}: the longest goes over pages");
    }
    usage(&["print", "bang-bieu", "--sample", "full", "--table", "bang-bay"]);
    usage(&["print", "thu-cam-on", "--sample", "full", "--table", "so-theo-doi"]);
}

#[test]
fn two_hundred_letters_are_one_pdf_and_a_bad_line_is_told_by_its_number() {
    let desk = Desk::new();
    let out = desk.path("out.pdf");
    let mut lines: Vec<String> = (1..=200).map(letter).collect();
    let all = desk.put("all.jsonl", &lines.join("\n"));
    let answer = ok(&strs(&records(&all, &out)));
    assert_eq!((&answer["records"], &answer["bad_lines"]), (&json!(200), &json!(0)));
    let (pages, words) = seen(&out);
    assert_eq!((answer["pages"].as_u64().unwrap(), pages), (200, 200));
    assert_eq!(answer["bytes"].as_u64().unwrap(), std::fs::metadata(&out).unwrap().len());
    assert!(words.contains("THÍ DỤ 1 ") && words.contains("THÍ DỤ 200"));

    // No JSON, a field that nobody knows, a letter that no font has.
    lines[99] = "{\"office\": ".into();
    lines[120] = letter(121).replace("addressee", "nickname");
    lines[150] = letter(151).replace("Thí Dụ", "阮");
    let some = desk.put("some.jsonl", &lines.join("\r\n"));
    let printed = tannha(&strs(&records(&some, &out)));
    assert_eq!(printed.status.code(), Some(3), "{printed:?}");
    let answer: Value = serde_json::from_slice(&printed.stdout).unwrap();
    assert_eq!((&answer["records"], &answer["bad_lines"]), (&json!(197), &json!(3)));
    let bad = answer["bad"].as_array().unwrap().iter();
    let bad: Vec<_> =
        bad.map(|b| (b["line"].as_u64().unwrap(), b["code"].as_str().unwrap())).collect();
    let codes =
        [(100, "json-not-read"), (121, "print-record-unknown"), (151, "print-missing-glyph")];
    assert_eq!(bad, codes);
    let message = answer["bad"][1]["message"].as_str().unwrap();
    assert!(message.contains("nickname") && !message.contains('⟨'), "{message}");
    let (pages, words) = seen(&out);
    assert!(pages == 197 && words.contains("THÍ DỤ 120 ") && !words.contains("THÍ DỤ 121 "));

    // Where all or nothing is asked for, what was there stays, and no half is left.
    let before = std::fs::read(&out).unwrap();
    let error = refused(&[&strs(&records(&some, &out))[..], &["--all-or-nothing"]].concat());
    assert_eq!((&error["code"], &error["params"]["line"]), (&json!("records-bad"), &json!("100")));
    assert_eq!(error["bad"].as_array().unwrap().len(), 3);
    assert_eq!(std::fs::read(&out).unwrap(), before);
    assert_eq!(desk.names(), ["all.jsonl", "out.pdf", "some.jsonl"]);
}

#[test]
fn records_come_from_standard_input_too_and_are_the_same_bytes() {
    let desk = Desk::new();
    let (out, piped) = (desk.path("out.pdf"), desk.path("piped.pdf"));
    let text: String = (1..=40).map(|number| letter(number) + "\n").collect();
    ok(&strs(&records(&desk.put("all.jsonl", &text), &out)));
    let mut child = Command::new(beside("tannha"))
        .args(records("-", &piped))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(std::fs::read(piped).unwrap(), std::fs::read(out).unwrap());
}

#[test]
fn a_file_without_records_prints_nothing() {
    let desk = Desk::new();
    let out = desk.path("out.pdf");
    for text in ["", "\n \n"] {
        let empty = desk.put("empty.jsonl", text);
        assert_eq!(refused(&strs(&records(&empty, &out)))["code"], "records-none");
    }
    let bad = desk.put("bad.jsonl", "[]\n{}\n");
    let error = refused(&strs(&records(&bad, &out)));
    assert_eq!((&error["code"], &error["params"]["count"]), (&json!("records-bad"), &json!("2")));
    assert!(!Path::new(&out).exists() && !Path::new(&format!("{out}.part")).exists());
    let nowhere = refused(&strs(&records(&desk.path("nowhere.jsonl"), &out)));
    assert_eq!(nowhere["code"], "input-not-found");
    let own = desk.put("own.jsonl", &letter(1));
    usage(&strs(&records(&own, &own)));
    assert_eq!(std::fs::read_to_string(own).unwrap(), letter(1), "the records are still there");
}

#[cfg(target_os = "linux")]
#[test]
fn where_there_is_no_room_for_the_letters_nothing_is_left() {
    let desk = Desk::new();
    let text: String = (1..=80).map(|number| letter(number) + "\n").collect();
    let lines = desk.put("all.jsonl", &text);
    assert_eq!(refused(&strs(&records(&lines, "/dev/full")))["code"], "file-not-written");
    let out = desk.put("out.pdf", "the one before");
    std::fs::create_dir(desk.path("out.pdf.part")).unwrap();
    assert_eq!(refused(&strs(&records(&lines, &out)))["code"], "file-not-written");
    assert_eq!(std::fs::read(out).unwrap(), b"the one before");
}
