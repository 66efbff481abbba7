//! Other people's programs that judge our papers: veraPDF, and the Preflight of Apache PDFBox.
//!
//! A missing program fails the tests, for a check that did not run has shown nothing.
#![allow(dead_code, clippy::unwrap_used, reason = "tests only, and each file uses some")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// veraPDF's jar, where `cargo xtask` has put it.
fn verapdf_jar() -> PathBuf {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let jar = built.join("judges").join("verapdf.jar");
    assert!(jar.is_file(), "veraPDF is needed: `cargo xtask archive` installs it");
    jar
}

fn java() -> Command {
    let mut java = Command::new("java");
    java.args(["-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp"]);
    java
}

fn said(java: &mut Command) -> Output {
    let output = java.output();
    output.unwrap_or_else(|error| panic!("java is needed (apt: default-jre-headless): {error}"))
}

/// What veraPDF says of each file by a flavour: `pass FILE` or `FAIL FILE`, and what is wrong behind it.
pub(crate) fn verapdf(files: &[(&str, PathBuf)]) -> Vec<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verapdf.js");
    let mut java = java();
    java.arg(verapdf_jar()).arg("org.mozilla.javascript.tools.shell.Main").arg(script);
    for (flavour, file) in files {
        java.arg(flavour).arg(file);
    }
    let output = said(&mut java);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}{complaint}");
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let verdicts = lines.iter().filter(|line| !line.starts_with(' ')).count();
    assert_eq!(verdicts, files.len(), "{text}{complaint}");
    lines
}

/// Where systems put Java's libraries.
const SHARED: &str = "/usr/share/java";
/// Preflight, and what it stands on. Who packages it gives a file one of several names; the last two
/// were a part of Java once, so that an old one needs none.
const PREFLIGHT: [(&[&str], bool); 7] = [
    (&["preflight", "pdfbox2-preflight", "pdfbox-preflight"], true),
    (&["pdfbox2", "pdfbox"], true),
    (&["fontbox2", "fontbox"], true),
    (&["xmpbox", "xmpbox2"], true),
    (&["commons-logging"], true),
    (&["javax.activation", "activation", "geronimo-activation-1.1-spec"], false),
    (&["jaxb-api"], false),
];

fn preflight_jars() -> String {
    let found = PREFLIGHT.iter().filter_map(|(names, is_needed)| {
        let jars = names.iter().map(|name| format!("{SHARED}/{name}.jar"));
        let found = jars.into_iter().find(|jar| Path::new(jar).is_file());
        assert!(
            found.is_some() || !is_needed,
            "PDFBox is needed: `cargo xtask judges` installs it"
        );
        found
    });
    found.collect::<Vec<_>>().join(":")
}

/// What Preflight says of each PDF of a folder: its name, and what is wrong as `code: words`.
pub(crate) fn preflight(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let mut java = java();
    java.arg(preflight_jars()).args(["org.apache.pdfbox.preflight.Validator_A1b", "xml", "group"]);
    let output = said(java.arg(folder));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // It writes down beside the folder what it found in it.
    let mut report = folder.as_os_str().to_owned();
    report.push(".preflight.xml");
    let report = fs::read_to_string(&report).unwrap();
    let each = report.split("<preflight name=\"").skip(1).map(|one| {
        let (name, rest) = one.split_once('"').unwrap();
        let valid = rest.contains("<isValid type=\"PDF/A1-b\">true</isValid>");
        let errors = rest.split("<error ").skip(1).map(|error| {
            let part = |name: &str| {
                let from = error.split_once(&format!("<{name}>")).unwrap().1;
                from.split_once("</").unwrap().0
            };
            format!("{}: {}", part("code"), part("details"))
        });
        let mut errors: Vec<String> = errors.collect();
        if !valid && errors.is_empty() {
            errors.push(rest.to_owned());
        }
        assert_eq!(valid, errors.is_empty(), "{one}");
        (name.to_owned(), errors)
    });
    each.collect()
}
