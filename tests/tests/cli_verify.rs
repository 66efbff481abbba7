//! `tannha verify`: a paper held against its code at a desk, and by the log of a laptop.

#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

mod cli;

use std::{fs, sync::Arc};

use cli::{found, ok, refused, tannha, usage};
use ed25519_dalek::SigningKey;
use tannha_domain::{
    case::Document,
    ids::{CaseId, PublicKey, WardId},
    log::sign,
    proof::{Claims, Face, Named, certify, seal, to_text},
    time::Date,
};
use tannha_practice::{
    PASSPHRASE, PROCEDURE, Practice, PrintsWell as _, SystemChance, SystemClock,
    app::{
        papers::PaperKind,
        ports::{Chance, Clock as _},
    },
    people::Inventor,
};
use tannha_print::{codes_in, rasterise};

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn public(seed: u8) -> PublicKey {
    PublicKey(key(seed).verifying_key().to_bytes())
}

fn code() -> String {
    let (ward, case) = (WardId::parse("00592").unwrap(), CaseId([1; 16]));
    let certificate = certify(&ward, &public(2), |bytes| sign(&key(1), bytes));
    let day = Date("2026-11-27".parse().unwrap());
    let claims = Claims {
        document: Document::DeathExtract,
        case,
        version: 1,
        made_on: day,
        face: Face {
            number: Some("12/2026".to_owned()),
            date: Some(day),
            names: vec![Named::of(case, "Nguyễn Thị Thí Dụ")],
        },
    };
    to_text(&seal(&claims, &certificate, |bytes| sign(&key(2), bytes)).unwrap())
}

#[test]
fn a_desk_that_knows_the_upper_offices_key_learns_what_was_issued_and_by_whom() {
    let (code, ours, other) = (code(), public(1).to_string(), public(9).to_string());
    let at = |more: &[&str], exit: i32| {
        let all = [&["verify", code.as_str(), "--district-key", ours.as_str()], more].concat();
        found(&all, exit)
    };
    let said = at(&[], 6);
    assert_eq!((&said["verdict"], &said["why"]), (&"cannot-tell".into(), &"no-log".into()));
    assert_eq!(said["paper"]["document"], "trich-luc-khai-tu");
    assert_eq!(said["paper"]["names"][0], "N.T.T.Dụ");
    let message = said["message"].as_str().unwrap();
    assert!(message.contains("phường Từ Liêm, thành phố Hà Nội"), "{message}");
    assert_eq!(at(&["--name", "NGUYỄN THỊ THÍ DỤ", "--date", "27/11/2026"], 6)["why"], "no-log");
    for (what, typed, part) in [
        ("--name", "Nguyễn Thị Thí Du", "name"),
        ("--number", "13/2026", "number"),
        ("--date", "28/11/2026", "date"),
    ] {
        let said = at(&[what, typed], 3);
        assert_eq!(said["verdict"], "altered", "{what}");
        assert_eq!(said["differs"][0], part);
    }
    let said = found(&["verify", &code, "--district-key", &other], 4);
    assert_eq!((&said["verdict"], &said["why"]), (&"not-ours".into(), &"other-district".into()));

    // From a file, as a scanner leaves it, in words.
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("ma.txt");
    fs::write(&file, format!("{code}\r\n")).unwrap();
    let file = file.display().to_string();
    let words = tannha(&["verify", "--file", &file, "--district-key", &ours, "--words"]);
    assert_eq!(words.status.code(), Some(6));
    let words = String::from_utf8(words.stdout).unwrap();
    assert!(words.starts_with("Chưa kết luận được\n"), "{words}");
    assert!(words.contains("Loại giấy: Trích lục khai tử"), "{words}");
    let cut = &code[..code.len() - 9];
    assert_eq!(found(&["verify", cut, "--district-key", &ours], 4)["why"], "damaged");
    assert_eq!(found(&["verify", "12/2026", "--district-key", &ours], 4)["why"], "not-a-code");
    assert_eq!(refused(&["verify", &code, "--district-key", "12"])["code"], "proof-key-bad");
    let day = ["verify", code.as_str(), "--district-key", ours.as_str(), "--date", "hôm qua"];
    assert_eq!(refused(&day)["code"], "proof-date-bad");
    usage(&["verify", &code]);
    usage(&["verify", "--district-key", &ours]);
    let help = tannha(&["verify", "--help"]);
    assert_eq!(help.status.code(), Some(0));
    let help = String::from_utf8(help.stdout).unwrap();
    for exit in ["Exit 0 when", "3 when", "4 when", "5 when", "6 when"] {
        assert!(help.contains(exit), "{exit}: {help}");
    }
}

#[test]
fn a_laptop_says_by_its_log_whether_the_paper_counts() {
    let dir = tempfile::tempdir().unwrap();
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    Practice::found(dir.path(), SystemClock.now(), &chance).unwrap();
    fs::write(dir.path().join("passphrase"), PASSPHRASE).unwrap();
    let practice =
        Practice::open_made(dir.path(), Arc::new(SystemClock), Arc::new(SystemChance)).unwrap();
    let office = practice.office("hanh").unwrap();
    let draft = office.start_draft(PROCEDURE).unwrap();
    for (field, value) in &Inventor::new(1).birth(SystemClock.now().date()).typed {
        office.set_field(draft, field.slug(), value).unwrap();
    }
    let (case, _) = office.receive(draft, true).unwrap();
    office.print(case, Document::Receipt, PaperKind::Plain, None).unwrap();
    let paper = office.case(case).unwrap().paper(Document::Receipt);
    let code = to_text(paper.issues[0].code.as_ref().unwrap());
    let mut papers = fs::read_dir(practice.papers()).unwrap().map(|entry| entry.unwrap().path());
    let pdf = papers.find(|path| path.extension().is_some_and(|end| end == "pdf")).unwrap();
    drop((office, practice));

    let (data, pass) = (dir.path().display().to_string(), dir.path().join("passphrase"));
    let pass = pass.display().to_string();
    let key = ["--data", data.as_str(), "--officer", "hanh", "--passphrase-file", pass.as_str()];
    let said = ok(&[&["verify", code.as_str()], &key[..]].concat());
    assert_eq!(said["verdict"], "genuine", "{said}");
    assert!(said["at"].is_string() && said["as_of"].is_string(), "{said}");
    // Another name than the one on the paper, by the same log.
    let other = [&["verify", code.as_str(), "--name", "Trần Thị Khác"], &key[..]].concat();
    assert_eq!(found(&other, 3)["verdict"], "altered");
    // The PDF itself, and a picture of its first page.
    let pdf = pdf.display().to_string();
    assert_eq!(ok(&[&["verify", "--file", &pdf], &key[..]].concat()), said);
    let picture = dir.path().join("giay.png").display().to_string();
    let bytes = fs::read(&pdf).unwrap();
    // A page for each of the two copies, and each with its code.
    let pages: Vec<_> = (0..4).map_while(|page| rasterise(&bytes, page, 200).ok()).collect();
    assert_eq!(pages.len(), 2);
    for page in &pages {
        assert!(codes_in(page).unwrap().iter().any(|code| code.starts_with("TN1:")));
    }
    fs::write(&picture, &pages[0]).unwrap();
    assert_eq!(ok(&[&["verify", "--file", &picture], &key[..]].concat()), said);
    fs::write(&picture, b"\x89PNG\r\n\x1a\n and no more").unwrap();
    let cut = refused(&[&["verify", "--file", &picture], &key[..]].concat());
    assert_eq!(cut["code"], "picture-unreadable");
    let words = tannha(&[&["verify", code.as_str(), "--words"], &key[..]].concat());
    let words = String::from_utf8(words.stdout).unwrap();
    assert!(words.contains("đến lần đồng bộ"), "{words}");
}
