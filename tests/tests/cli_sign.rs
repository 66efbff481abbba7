//! `tannha sign` and `tannha verify-signature`, with key files and with a token that SoftHSM2 stands in for.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests stand outside test functions here"
)]

mod cli;
#[path = "../../crates/sign/tests/judge/mod.rs"]
mod judge;
#[path = "../../crates/sign/tests/office/mod.rs"]
mod office;
#[path = "../../crates/sign/tests/paper/mod.rs"]
mod paper;
#[path = "cli_sign/places.rs"]
mod places;
#[path = "cli_sign/token.rs"]
mod token;

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use cli::{beside, ok, refused, tannha, usage};
use office::{Authority, Kind, Signer, Wish};
use serde_json::{Value, json};

const PIN: &str = "246810";

struct Desk {
    authority: Authority,
    leader: Signer,
    office: Signer,
}

impl Desk {
    fn new() -> Self {
        let authority = Authority::new("CA Thử Nghiệm");
        let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::Rsa2048));
        let wish = Wish::person("UBND phường Thử Nghiệm", Kind::P256);
        let office = authority.signer("office", &wish);
        fs::write(authority.path("letter.pdf"), paper::letter()).unwrap();
        fs::write(authority.path("seal.png"), paper::seal()).unwrap();
        fs::write(authority.path("hand.png"), paper::by_hand()).unwrap();
        fs::write(authority.path("password"), format!("{}\n", office::PASSWORD)).unwrap();
        fs::write(authority.path("pin"), format!("{PIN}\n")).unwrap();
        Self { authority, leader, office }
    }

    fn file(&self, name: &str) -> String {
        self.authority.path(name).to_str().unwrap().to_owned()
    }

    /// Signs with a key file.
    fn sign(&self, from: &str, to: &str, signer: &Signer, more: &[&str]) -> Value {
        let words = self.words(from, to, signer, "password");
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        ok(&[&words, more].concat())
    }

    fn words(&self, from: &str, to: &str, signer: &Signer, password: &str) -> Vec<String> {
        let p12 = signer.p12.to_str().unwrap();
        let (from, to, password) = (self.file(from), self.file(to), self.file(password));
        ["sign", &from, "--out", &to, "--p12", p12, "--password-file", &password]
            .map(str::to_owned)
            .to_vec()
    }

    /// The exit, and what was said.
    fn look(&self, file: &str, more: &[&str]) -> (Option<i32>, Value) {
        let (file, root) = (self.file(file), self.file("root.pem"));
        let fixed = ["verify-signature", &file, "--trusted", &root];
        let output = tannha(&[&fixed, more].concat());
        (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
    }
}

#[test]
fn a_leader_signs_and_the_office_seals_and_both_are_found_again() {
    let desk = Desk::new();
    let hand = desk.file("hand.png");
    let first =
        desk.sign("letter.pdf", "once.pdf", &desk.leader, &["--as", "leader", "--picture", &hand]);
    assert_eq!((&first["field"], &first["timestamp"]), (&"nguoi-ky".into(), &false.into()));
    assert_eq!(first["signer"], "Trần Thị Ký");
    let seal = desk.file("seal.png");
    // In place: the file that was signed once becomes the one that was signed twice.
    desk.sign("once.pdf", "once.pdf", &desk.office, &["--as", "office", "--picture", &seal]);
    judge::qpdf(&desk.authority.path("once.pdf"));
    judge::pyhanko_agrees(&desk.authority.path("once.pdf"), &desk.authority.root_pem, 2);

    let (exit, said) = desk.look("once.pdf", &["--expect", "nguoi-ky", "--expect", "co-quan"]);
    assert_eq!(exit, Some(0), "{said}");
    let signatures = said["signatures"].as_array().unwrap();
    assert_eq!(signatures.len(), 2);
    assert_eq!(signatures[0]["later"]["signatures"], 1);
    assert_eq!(signatures[1]["covers_whole_file"], true);
    assert_eq!(said["revocation"], "not-asked");

    let (file, root) = (desk.file("once.pdf"), desk.file("root.pem"));
    for (lang, word) in [("vi", "Người ký: Trần Thị Ký"), ("en", "Signed by: Trần Thị Ký")]
    {
        let words = ["--lang", lang, "verify-signature", &file, "--trusted", &root, "--words"];
        let said = String::from_utf8(tannha(&words).stdout).unwrap();
        assert!(said.contains(word) && !said.contains('⟨'), "{said}");
    }
}

/// Papers that veraPDF takes for archives and for who listens, and others for signed.
fn is_whole(desk: &Desk, names: &[(&str, usize)]) {
    let mut files = Vec::new();
    for (name, count) in names {
        let file = desk.authority.path(name);
        judge::qpdf(&file);
        judge::pyhanko_agrees(&file, &desk.authority.root_pem, *count);
        let said = judge::pdfsig(&file);
        assert_eq!(said.matches("Signature is Valid.").count(), *count, "{said}");
        let (exit, report) = desk.look(name, &[]);
        assert_eq!(exit, Some(0), "{report}");
        files.extend([("2a", file.clone()), ("ua1", file)]);
    }
    let said = judge::verapdf(&files);
    assert!(said.lines().all(|line| line.starts_with("pass ")), "{said}");
}

#[test]
fn a_letter_stays_one_that_is_read_aloud_whoever_signs_in_the_room_that_was_left() {
    let desk = Desk::new();
    let (hand, seal) = (desk.file("hand.png"), desk.file("seal.png"));
    // Unless told otherwise a leader leaves room for the office.
    let leader = ["--as", "leader", "--picture", &hand];
    let once = desk.sign("letter.pdf", "once.pdf", &desk.leader, &leader);
    assert_eq!(once["outside"], json!([]));
    let office = ["--as", "office", "--picture", &seal];
    let twice = desk.sign("once.pdf", "twice.pdf", &desk.office, &office);
    assert_eq!((&twice["outside"], &twice["field"]), (&json!([]), &"co-quan".into()));
    let more = ["--leave-room", "office", "--leave-room", "corner", "--leave-room", "leader"];
    desk.sign("letter.pdf", "rooms.pdf", &desk.leader, &[&leader[..], &more].concat());
    desk.sign("rooms.pdf", "sealed.pdf", &desk.office, &office);
    let corner = ["--as", "corner", "--heading", "ĐẾN", "--picture", &seal];
    desk.sign("sealed.pdf", "thrice.pdf", &desk.office, &corner);
    desk.sign("thrice.pdf", "four.pdf", &desk.leader, &["--as", "leader"]);
    is_whole(
        &desk,
        &[("once.pdf", 1), ("twice.pdf", 2), ("sealed.pdf", 2), ("thrice.pdf", 3), ("four.pdf", 4)],
    );
    let expected = ["nguoi-ky", "nguoi-ky-2", "co-quan", "van-thu"];
    let expected = expected.map(|field| ["--expect", field]).concat();
    assert_eq!(desk.look("four.pdf", &expected).0, Some(0));

    // Where nobody left room the file says no more that it is read aloud, and so does the answer.
    let alone = [&leader[..], &["--leave-room", "none"]].concat();
    desk.sign("letter.pdf", "alone.pdf", &desk.leader, &alone);
    let outside = desk.sign("alone.pdf", "outside.pdf", &desk.office, &office);
    assert_eq!(outside["outside"], json!([desk.file("outside.pdf")]));
    let file = desk.authority.path("outside.pdf");
    judge::pyhanko_agrees(&file, &desk.authority.root_pem, 2);
    assert_eq!(desk.look("outside.pdf", &[]).0, Some(0));
    let said = judge::verapdf(&[("2a", file)]);
    assert!(said.starts_with("pass "), "{said}");
}

#[test]
fn files_that_are_signed_in_one_go_each_tell_their_field() {
    let desk = Desk::new();
    desk.sign("letter.pdf", "once.pdf", &desk.leader, &["--as", "leader"]);
    let out = desk.authority.path("out");
    fs::create_dir(&out).unwrap();
    let mut words = desk.words("letter.pdf", "out", &desk.leader, "password");
    words.insert(1, desk.file("once.pdf"));
    words.extend(["--as".into(), "leader".into()]);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let said = ok(&words);
    assert_eq!(said["fields"], json!(["nguoi-ky-2", "nguoi-ky"]));
    assert_eq!(said["field"], Value::Null);
}

#[test]
fn a_name_that_the_typeface_lacks_is_told_as_the_certificates() {
    let desk = Desk::new();
    let signer = desk.authority.signer("odd", &Wish::person("Trần 阮 Ký", Kind::P256));
    let words = desk.words("letter.pdf", "odd.pdf", &signer, "password");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    for (lang, word) in [("vi", "chứng thư"), ("en", "certificate")] {
        let error = refused(&[&["--lang", lang], &words[..], &["--as", "leader"]].concat());
        assert_eq!(error["code"], "sign-name-glyph");
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("阮 (U+962E)") && message.contains(word), "{message}");
        assert!(
            !message.contains('{')
                && !message.contains('⟨')
                && !message.contains("signature.words")
        );
    }
    // With a picture the name is not written.
    let hand = desk.file("hand.png");
    desk.sign("letter.pdf", "odd.pdf", &signer, &["--as", "leader", "--picture", &hand]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_signed_file_takes_the_place_of_files_alone_and_a_full_disk_keeps_what_was_there() {
    use std::os::unix::{fs::symlink, net::UnixListener};
    let desk = Desk::new();
    let path = |name: &str| desk.authority.path(name);
    let refused_at = |out: &Path| {
        let mut words = desk.words("letter.pdf", "x", &desk.leader, "password");
        words[3] = out.to_str().unwrap().to_owned();
        words.extend(["--as".into(), "leader".into()]);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let error = refused(&words);
        assert_eq!((&error["signed"], &error["left"]), (&json!([]), &json!(1)), "{error}");
        error["code"].as_str().unwrap().to_owned()
    };
    let _socket = UnixListener::bind(path("socket")).unwrap();
    symlink(path("socket"), path("to-socket")).unwrap();
    symlink(path("nowhere"), path("dead")).unwrap();
    for name in ["socket", "to-socket", "dead"] {
        assert_eq!(refused_at(&path(name)), "sign-out-no-file", "{name}");
        assert!(fs::symlink_metadata(path(name)).is_ok_and(|found| !found.is_file()), "{name}");
    }
    // A link to a file stays a link.
    fs::copy(path("letter.pdf"), path("kept.pdf")).unwrap();
    symlink(path("kept.pdf"), path("link.pdf")).unwrap();
    desk.sign("link.pdf", "link.pdf", &desk.leader, &["--as", "leader"]);
    assert!(fs::symlink_metadata(path("link.pdf")).unwrap().is_symlink());
    assert_eq!(desk.look("kept.pdf", &["--expect", "nguoi-ky"]).0, Some(0));

    // A disk of which a file may take no more than two blocks: nothing is signed, nothing half lies about.
    let before = fs::read(path("kept.pdf")).unwrap();
    let words = desk.words("kept.pdf", "kept.pdf", &desk.leader, "password");
    let mut full = Command::new("sh");
    full.args(["-c", "trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\""]).arg(beside("tannha"));
    let output = full.args(&words).args(["--as", "leader"]).output().unwrap();
    assert_eq!(code(&output), "sign-file-not-written");
    assert_eq!(fs::read(path("kept.pdf")).unwrap(), before);
    assert!(!path("kept.pdf.part").exists());
}

#[test]
fn each_way_not_to_hold_has_an_exit_of_its_own() {
    let desk = Desk::new();
    desk.sign("letter.pdf", "once.pdf", &desk.leader, &["--as", "leader"]);
    let (exit, said) = desk.look("once.pdf", &["--expect", "nguoi-ky", "--expect", "co-quan"]);
    assert_eq!((exit, &said["missing"][0]), (Some(6), &"co-quan".into()));
    let (exit, said) = desk.look("letter.pdf", &[]);
    assert_eq!((exit, said["signatures"].as_array().map(Vec::len)), (Some(6), Some(0)));

    let mut pdf = fs::read(desk.authority.path("once.pdf")).unwrap();
    pdf[60] ^= 1;
    fs::write(desk.authority.path("altered.pdf"), pdf).unwrap();
    let (exit, said) = desk.look("altered.pdf", &[]);
    assert_eq!((exit, &said["signatures"][0]["why"]), (Some(3), &"content".into()));

    let (once, office) = (desk.file("once.pdf"), desk.office.cert_pem.to_str().unwrap().to_owned());
    let output = tannha(&["verify-signature", &once, "--trusted", &office]);
    assert_eq!(output.status.code(), Some(4));

    let wish = Wish { days: (-60, -30), ..Wish::person("Trần Thị Ký", Kind::Rsa2048) };
    let expired = desk.authority.signer("expired", &wish);
    let (from, to) = (desk.authority.path("letter.pdf"), desk.authority.path("expired.pdf"));
    judge::pyhanko_signs(&from, &to, &expired.p12, office::PASSWORD);
    assert_eq!(desk.look("expired.pdf", &[]).0, Some(5));

    let root = desk.file("root.pem");
    let no_pdf = refused(&["verify-signature", &root, "--trusted", &root]);
    assert_eq!(no_pdf["code"], "sign-not-pdf");
    let no_anchor = refused(&["verify-signature", &once, "--trusted", &once]);
    assert_eq!(no_anchor["code"], "sign-anchor");
}

#[test]
fn what_cannot_sign_says_why_and_writes_nothing() {
    let desk = Desk::new();
    fs::write(desk.authority.path("wrong"), "sai\n").unwrap();
    let as_leader = ["--as".to_owned(), "leader".to_owned()];
    let refused_with = |signer: &Signer, password: &str| {
        let words = [desk.words("letter.pdf", "out.pdf", signer, password), as_leader.to_vec()];
        let words = words.concat();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let error = refused(&words);
        assert!(!desk.authority.path("out.pdf").exists());
        assert!(!desk.authority.path("out.pdf.part").exists());
        error["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(refused_with(&desk.leader, "wrong"), "sign-wrong-password");
    let wish = Wish { days: (-30, -1), ..Wish::person("Trần Thị Ký", Kind::P256) };
    assert_eq!(refused_with(&desk.authority.signer("old", &wish), "password"), "sign-expired");
    let letter = desk.file("letter.pdf");
    usage(&["sign", &letter, "--out", "x.pdf", "--as", "leader"]);
    usage(&["sign", &letter]);
}

#[test]
fn a_corner_stamp_and_an_invisible_signature_are_two_other_ways() {
    let desk = Desk::new();
    let corner = ["--as", "corner", "--heading", "SAO Y", "--location", "Thử Nghiệm"];
    desk.sign("letter.pdf", "copy.pdf", &desk.office, &corner);
    let file = desk.authority.path("copy.pdf");
    let text = office::run("pdftotext", &["-raw".as_ref(), file.as_ref(), "-".as_ref()]);
    assert!(text.contains("SAO Y") && text.contains("+07:00"), "{text}");
    let attached = ["--as", "attachment", "--heading", "05/UBND-VHXH"];
    desk.sign("letter.pdf", "attached.pdf", &desk.office, &attached);
    let attached = desk.authority.path("attached.pdf");
    let text = office::run("pdftotext", &["-raw".as_ref(), attached.as_ref(), "-".as_ref()]);
    assert!(text.contains("05/UBND-VHXH") && text.contains("+07:00"), "{text}");
    desk.sign("copy.pdf", "copy.pdf", &desk.leader, &["--as", "leader", "--invisible"]);
    judge::pyhanko_agrees(&file, &desk.authority.root_pem, 2);
    let words = desk.words("copy.pdf", "x.pdf", &desk.leader, "password");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let off = [&words[..], &["--as", "leader", "--at", "200,10,40,20"]].concat();
    assert_eq!(refused(&off)["code"], "sign-off-page");
    usage(&[&words[..], &["--as", "leader", "--at", "200,10"]].concat());
    usage(&[&words[..], &["--as", "attachment"]].concat());
}

fn code(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert!(error["message"].as_str().is_some_and(|message| !message.contains('⟨')), "{error}");
    error["code"].as_str().unwrap().to_owned()
}
