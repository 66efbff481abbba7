//! With a token, which SoftHSM2 stands in for.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::{Value, json};

use super::{
    Desk, PIN,
    cli::{beside, ok},
    code, judge,
    office::{Kind, Signer, Wish},
    paper,
};

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
