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

use std::{
    fs,
    path::{Path, PathBuf},
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

/// Left, bottom, right, top in points, as qpdf reads it.
type Rect = [f64; 4];

/// The signatures of a file that are seen, by their fields.
fn seen(file: &Path) -> Vec<(String, Rect)> {
    let said =
        office::run("qpdf", &["--json=2".as_ref(), "--json-key=qpdf".as_ref(), file.as_ref()]);
    let said: Value = serde_json::from_str(&said).unwrap();
    let objects = said["qpdf"][1].as_object().unwrap().values();
    let fields = objects.map(|object| &object["value"]);
    let fields = fields.filter(|field| field["/FT"] == "/Sig" && !field["/V"].is_null());
    let mut seen: Vec<(String, Rect)> = fields
        .map(|field| {
            let name = field["/T"].as_str().unwrap().trim_start_matches("u:").to_owned();
            let rect = field["/Rect"].as_array().unwrap().iter().map(|at| at.as_f64().unwrap());
            (name, rect.collect::<Vec<_>>().try_into().unwrap())
        })
        .collect();
    seen.sort_by(|one, other| one.0.cmp(&other.0));
    seen
}

/// How wide and how high two rectangles lie over each other.
fn common(one: Rect, other: Rect) -> Option<(f64, f64)> {
    let over = |low: usize, high: usize| one[high].min(other[high]) - one[low].max(other[low]);
    let found = (over(0, 2), over(1, 3));
    // A hundredth of a point is rounding.
    (found.0 > 0.01 && found.1 > 0.01).then_some(found)
}

/// None of them lies over another one, but a seal over the left end of a person's signature.
fn are_apart(name: &str, seen: &[(String, Rect)], seals: &[&str]) {
    for (place, (one, rect)) in seen.iter().enumerate() {
        let seal = seals.contains(&one.as_str());
        let under: Vec<&(String, Rect)> = seen
            .iter()
            .filter(|(other, at)| other != one && common(*rect, *at).is_some())
            .collect();
        if seal {
            let [(person, at)] = under[..] else { panic!("{name}: {one} over {under:?}") };
            let (wide, _) = common(*rect, *at).unwrap();
            assert!(person.starts_with("nguoi-ky"), "{name}: {one} over {person}");
            // In a room for the largest seal there is some to spare.
            assert!(
                wide < (at[2] - at[0]) * 0.4 && rect[0] < at[0],
                "{name}: {one} {rect:?} {at:?}"
            );
        } else {
            let over = under.iter().filter(|(other, _)| !seals.contains(&other.as_str()));
            assert_eq!(over.count(), 0, "{name}: {place} {one} over {under:?}");
        }
    }
}

#[test]
fn whoever_signs_a_letter_and_how_often_nobody_stands_on_anybody() {
    let desk = Desk::new();
    let (hand, seal) = (desk.file("hand.png"), desk.file("seal.png"));
    let leader: &[&str] = &["--as", "leader"];
    let by_hand = &[leader, &["--picture", &hand]].concat();
    let words: &[&str] = &["--as", "office"];
    let sealed = &[words, &["--picture", &seal]].concat();
    let corner: &[&str] = &["--as", "corner", "--heading", "ĐẾN"];
    let alone = &[leader, &["--leave-room", "none"]].concat();
    let rooms = &[leader, &["--leave-room", "leader", "--leave-room", "office"]].concat();
    let for_a_seal = &[leader, &["--leave-room", "seal", "--leave-room", "leader"]].concat();
    let hand_and_words = &[by_hand, &["--leave-room", "words"][..]].concat();
    let placed = &[by_hand, &["--at", "98.0,214.6,92.0,25.0"][..]].concat();
    // What is signed one after another, the fields that are answered, how many cost the claim of being
    // read aloud, and which are seals.
    type Way<'a> = (&'a str, &'a [&'a [&'a str]], &'a [&'a str], usize, &'a [&'a str]);
    let ways: &[Way<'_>] = &[
        ("words-words", &[leader, words], &["nguoi-ky", "co-quan"], 0, &[]),
        ("picture-seal", &[by_hand, sealed], &["nguoi-ky", "co-quan"], 0, &["co-quan"]),
        ("placed-seal", &[placed, sealed], &["nguoi-ky", "co-quan"], 0, &["co-quan"]),
        ("picture-words", &[hand_and_words, words], &["nguoi-ky", "co-quan"], 0, &[]),
        ("words-seal", &[for_a_seal, sealed], &["nguoi-ky", "co-quan"], 0, &["co-quan"]),
        // Nobody said that a seal, or words, would come: they stand where they belong all the same.
        ("seal-unsaid", &[leader, sealed], &["nguoi-ky", "co-quan-2"], 1, &["co-quan-2"]),
        ("words-unsaid", &[by_hand, words], &["nguoi-ky", "co-quan-2"], 1, &[]),
        ("leaders", &[alone, leader, leader], &["nguoi-ky", "nguoi-ky-2", "nguoi-ky-3"], 1, &[]),
        (
            "leaders-in-rooms",
            &[rooms, leader, words],
            &["nguoi-ky", "nguoi-ky-2", "co-quan"],
            0,
            &[],
        ),
        (
            "all",
            &[for_a_seal, leader, sealed, corner],
            &["nguoi-ky", "nguoi-ky-2", "co-quan", "van-thu"],
            1,
            &["co-quan"],
        ),
        (
            "corner-between",
            &[leader, corner, words, by_hand],
            &["nguoi-ky", "van-thu", "co-quan", "nguoi-ky-2"],
            1,
            &[],
        ),
        (
            "two-and-two",
            &[alone, sealed, by_hand, sealed],
            &["nguoi-ky", "co-quan", "nguoi-ky-2", "co-quan-2"],
            1,
            &["co-quan", "co-quan-2"],
        ),
    ];
    for (name, steps, fields, outside, seals) in ways {
        let file = format!("{name}.pdf");
        fs::copy(desk.authority.path("letter.pdf"), desk.authority.path(&file)).unwrap();
        let mut said = Vec::new();
        let mut left = 0;
        for step in *steps {
            let signer = if step.contains(&"leader") { &desk.leader } else { &desk.office };
            let answer = desk.sign(&file, &file, signer, step);
            left += answer["outside"].as_array().unwrap().len();
            assert_eq!(answer["fields"], json!([answer["field"]]), "{name}");
            said.push(answer["field"].as_str().unwrap().to_owned());
        }
        assert_eq!(said, *fields, "{name}");
        assert_eq!(left, *outside, "{name}");
        let path = desk.authority.path(&file);
        let found = seen(&path);
        assert_eq!(found.len(), steps.len(), "{name}");
        are_apart(name, &found, seals);
        judge::pyhanko_agrees(&path, &desk.authority.root_pem, steps.len());
        let expected: Vec<&str> = fields.iter().flat_map(|field| ["--expect", *field]).collect();
        assert_eq!(desk.look(&file, &expected).0, Some(0), "{name}");
    }
    // The words are read whole.
    let file = desk.authority.path("words-words.pdf");
    let text = office::run("pdftotext", &["-raw".as_ref(), file.as_ref(), "-".as_ref()]);
    assert!(
        text.contains("Ký bởi: Trần Thị Ký") && text.contains("UBND phường Thử Nghiệm"),
        "{text}"
    );
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

/// SoftHSM2 with one token of its own.
struct Softhsm {
    driver: PathBuf,
    config: PathBuf,
    tokens: PathBuf,
}

impl Softhsm {
    fn new(desk: &Desk, label: &str, signer: &Signer) -> Self {
        let places =
            ["/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm", "/usr/lib64/softhsm"];
        let mut drivers = places.iter().map(|dir| Path::new(dir).join("libsofthsm2.so"));
        let driver = drivers.find(|path| path.exists()).expect("run `cargo xtask judges`");
        let tokens = desk.authority.path("tokens");
        fs::create_dir(&tokens).unwrap();
        let config = desk.authority.path("softhsm2.conf");
        fs::write(&config, format!("directories.tokendir = {}\n", tokens.display())).unwrap();
        let made = Self { driver, config, tokens };
        let text = |path: &Path| path.to_str().unwrap().to_owned();
        made.run(
            "softhsm2-util",
            &["--init-token", "--free", "--label", label, "--so-pin", "13579", "--pin", PIN],
        );
        made.run(
            "softhsm2-util",
            &[
                "--import",
                &text(&signer.key_pem),
                "--token",
                label,
                "--label",
                "khoa-ky",
                "--id",
                "01",
                "--pin",
                PIN,
            ],
        );
        made.run(
            "pkcs11-tool",
            &[
                "--module",
                &text(&made.driver),
                "--token-label",
                label,
                "--login",
                "--pin",
                PIN,
                "--write-object",
                &text(&signer.cert_der),
                "--type",
                "cert",
                "--id",
                "01",
                "--label",
                "khoa-ky",
            ],
        );
        made
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = Command::new(program);
        let output = command.args(arguments).env("SOFTHSM2_CONF", &self.config).output();
        let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
        assert!(output.status.success(), "{program}: {output:?}");
    }

    fn command(&self, desk: &Desk, label: &str, pin: &str, files: &[&str], out: &str) -> Command {
        let mut command = Command::new(beside("tannha"));
        command.arg("sign").args(files.iter().map(|name| desk.file(name)));
        command.args(["--out", &desk.file(out), "--as", "leader"]);
        command.arg("--driver").arg(&self.driver).args(["--token", label]);
        // A token holds the signer's certificate alone.
        command.args(["--issuers", &desk.file("issuer.pem")]);
        command.args(["--pin-file", &desk.file(pin)]).env("SOFTHSM2_CONF", &self.config);
        command
    }
}

fn code(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert!(error["message"].as_str().is_some_and(|message| !message.contains('⟨')), "{error}");
    error["code"].as_str().unwrap().to_owned()
}

#[test]
fn a_token_signs_with_its_pin_and_says_what_is_wrong() {
    let desk = Desk::new();
    for (label, signer) in [("The-RSA", &desk.leader), ("The-EC", &desk.office)] {
        let token = Softhsm::new(&desk, label, signer);
        let run = |label: &str, pin: &str| {
            token.command(&desk, label, pin, &["letter.pdf"], "token.pdf").output().unwrap()
        };
        let output = run(label, "pin");
        assert!(output.status.success(), "{output:?}");
        judge::pyhanko_agrees(&desk.authority.path("token.pdf"), &desk.authority.root_pem, 1);
        assert_eq!(desk.look("token.pdf", &[]).0, Some(0));

        fs::write(desk.authority.path("wrong-pin"), "000000\n").unwrap();
        fs::remove_file(desk.authority.path("token.pdf")).unwrap();
        assert_eq!(code(&run(label, "wrong-pin")), "sign-wrong-pin");
        assert_eq!(code(&run("The-Khac", "pin")), "sign-no-token");
        assert!(!desk.authority.path("token.pdf").exists());
        fs::remove_dir_all(&token.tokens).unwrap();
    }
    let mut lost = Command::new(beside("tannha"));
    let (letter, pin) = (desk.file("letter.pdf"), desk.file("pin"));
    lost.args(["sign", &letter, "--out", "x.pdf", "--as", "leader", "--driver", "/nowhere.so"]);
    let output = lost.args(["--token", "x", "--pin-file", &pin]).output().unwrap();
    assert_eq!(code(&output), "sign-driver");
}

#[test]
fn a_token_pulled_out_in_the_middle_leaves_whole_files_and_no_half_ones() {
    let desk = Desk::new();
    let token = Softhsm::new(&desk, "The-RSA", &desk.leader);
    let names: Vec<String> = (0..400).map(|number| format!("thu-{number:03}.pdf")).collect();
    for name in &names {
        fs::write(desk.authority.path(name), paper::letter()).unwrap();
    }
    let out = desk.authority.path("signed");
    fs::create_dir(&out).unwrap();
    let files: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut command = token.command(&desk, "The-RSA", "pin", &files, "signed");
    let mut child = command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // Out it goes as soon as the third letter is there.
    while !out.join(&names[2]).exists() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    fs::rename(&token.tokens, desk.authority.path("pulled-out")).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), "sign-token-gone");
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    let signed = error["signed"].as_array().unwrap().len();
    assert!((3..400).contains(&signed), "{signed}");
    assert_eq!(error["left"], 400 - signed);
    let there: Vec<PathBuf> =
        fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(there.len(), signed, "no half file lies about");
    let last = format!("signed/{}", names[signed - 1]);
    assert_eq!(desk.look(&last, &["--expect", "nguoi-ky"]).0, Some(0));
}

/// A practice ward, and its leader's way to the command table.
struct Laptop {
    data: String,
    passphrase: String,
    request: PathBuf,
}

impl Laptop {
    fn new(desk: &Desk) -> Self {
        let data = desk.file("ward");
        let made = ok(&["init", "--data", &data, "--practice"]);
        let passphrase = desk.file("passphrase");
        fs::write(&passphrase, made["passphrase"].as_str().unwrap()).unwrap();
        Self { data, passphrase, request: desk.authority.path("request.json") }
    }

    /// Asked through a file: a PIN is never an argument.
    fn call(&self, token: &Softhsm, name: &str, request: &Value) -> Output {
        fs::write(&self.request, request.to_string()).unwrap();
        let mut command = Command::new(beside("tannha"));
        command.args(["call", name, &format!("@{}", self.request.display()), "--data", &self.data]);
        command.args(["--officer", "chu-tich", "--passphrase-file", &self.passphrase]);
        command.env("SOFTHSM2_CONF", &token.config).output().unwrap()
    }

    fn does(&self, token: &Softhsm, name: &str, request: &Value) -> Value {
        let output = self.call(token, name, request);
        assert!(output.status.success(), "{name}: {output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

#[test]
fn papers_that_wait_in_a_ward_are_signed_with_the_leaders_token_in_one_go() {
    let desk = Desk::new();
    let leader = desk.authority.signer("chair", &Wish::person("TRẦN VĂN MẪU", Kind::Rsa2048));
    let token = Softhsm::new(&desk, "The-Chu-Tich", &leader);
    let laptop = Laptop::new(&desk);
    let nothing = json!({});
    let waiting = laptop.does(&token, "signing.show", &nothing);
    assert_eq!(waiting["signs_as"], "leader");
    let waits = waiting["waiting"].as_array().unwrap().iter().take(3);
    let papers: Vec<Value> =
        waits.map(|one| json!({ "case": one["case"], "document": one["document"] })).collect();
    assert!(!papers.is_empty(), "a practice ward has papers that wait: {waiting}");
    let driver = token.driver.to_str().unwrap();
    let found = laptop.does(&token, "token.list", &json!({ "driver": driver }));
    assert_eq!(found["labels"], json!(["The-Chu-Tich"]));
    let ask = |label: &str, pin: &str| {
        let key = json!({ "kind": "token", "driver": driver, "label": label, "pin": pin });
        json!({ "papers": papers, "key": key, "stamp": false, "again": null })
    };
    assert_eq!(
        code(&laptop.call(&token, "paper.sign", &ask("The-Chu-Tich", "000000"))),
        "sign-wrong-pin"
    );
    assert_eq!(code(&laptop.call(&token, "paper.sign", &ask("The-Khac", PIN))), "sign-no-token");
    let signed = laptop.does(&token, "paper.sign", &ask("The-Chu-Tich", PIN));
    assert_eq!(signed["holder"], "TRẦN VĂN MẪU");
    assert_eq!(signed["stopped"], Value::Null);
    for (paper, result) in papers.iter().zip(signed["results"].as_array().unwrap()) {
        let path = result["path"].as_str().unwrap_or_else(|| panic!("{result}"));
        // A token holds the signer's certificate alone: the judge is told who issued it.
        judge::pyhanko_agrees(Path::new(path), &desk.authority.path("issuer.pem"), 1);
        let look = laptop.does(&token, "paper.signatures", paper);
        assert_eq!(look["file"]["signatures"][0]["verdict"], "intact");
    }
    let after = laptop.does(&token, "signing.show", &nothing);
    assert_eq!(after["token"], "The-Chu-Tich", "it is remembered, and its PIN is not");
    assert!(!after.to_string().contains(PIN));
}
