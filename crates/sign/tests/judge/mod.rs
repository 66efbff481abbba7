//! Other people's programs on our signatures: pyHanko, poppler's pdfsig, qpdf.
//!
//! A missing program fails these tests, for a check that did not run has shown nothing.
#![allow(dead_code, reason = "not every suite asks everybody")]
#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use super::office::run;

/// What pyHanko says of each signature of a file, in their order.
pub(crate) fn pyhanko(pdf: &Path, root: &Path) -> Vec<Value> {
    let said = python(include_str!("pyhanko_judge.py"), &[pdf.as_os_str(), root.as_os_str()]);
    serde_json::from_slice(&said).unwrap()
}

/// A signature as pyHanko makes one, whatever the certificate's days.
pub(crate) fn pyhanko_signs(from: &Path, to: &Path, p12: &Path, password: &str) {
    pyhanko_makes(from, to, p12, password, "sign");
}

/// The same, and nothing may be added any more.
pub(crate) fn pyhanko_certifies(from: &Path, to: &Path, p12: &Path, password: &str) {
    pyhanko_makes(from, to, p12, password, "certify");
}

fn pyhanko_makes(from: &Path, to: &Path, p12: &Path, password: &str, how: &str) {
    let files = [from.as_os_str(), to.as_os_str(), p12.as_os_str()];
    let words = [password.as_ref(), how.as_ref()];
    python(include_str!("pyhanko_sign.py"), &[&files[..], &words].concat());
}

fn python(script: &str, arguments: &[&OsStr]) -> Vec<u8> {
    // Beside the test's own directory under target, where `cargo xtask test` puts it.
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let python = tmp.parent().unwrap().join("judges").join("bin").join("python");
    assert!(python.is_file(), "{} is missing: run `cargo xtask judges`", python.display());
    let output = Command::new(python).arg("-c").arg(script).args(arguments).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "pyHanko: {complaint}");
    output.stdout
}

/// pyHanko finds everything in order: whole, valid, trusted, nothing done after but signing.
pub(crate) fn pyhanko_agrees(pdf: &Path, root: &Path, count: usize) {
    let said = pyhanko(pdf, root);
    assert_eq!(said.len(), count, "{said:?}");
    for one in said {
        assert_eq!(one["bottom_line"], true, "{one}");
        assert_eq!(one["subfilter"], "/ETSI.CAdES.detached");
    }
}

/// What poppler says, as it says it.
pub(crate) fn pdfsig(pdf: &Path) -> String {
    run("pdfsig", &["-nocert".as_ref(), pdf.as_os_str()])
}

/// qpdf finds no fault in the syntax.
pub(crate) fn qpdf(pdf: &Path) {
    run("qpdf", &["--check".as_ref(), pdf.as_os_str()]);
}

/// What veraPDF says of each file by a flavour: `pass FILE` or `FAIL FILE`, and what is wrong behind it.
pub(crate) fn verapdf(files: &[(&str, PathBuf)]) -> String {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let jar = built.join("judges").join("verapdf.jar");
    assert!(jar.is_file(), "veraPDF is needed: `cargo xtask archive` installs it");
    // From wherever in the house the suite stands that asks.
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let mut scripts = house.map(|place| place.join("crates/print/tests/verapdf.js"));
    let script = scripts.find(|script| script.is_file()).unwrap();
    let mut java = Command::new("java");
    java.args(["-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp"]).arg(jar);
    java.arg("org.mozilla.javascript.tools.shell.Main").arg(script);
    for (flavour, file) in files {
        java.arg(flavour).arg(file);
    }
    let output = java.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let verdicts = text.lines().filter(|line| !line.starts_with(' ')).count();
    assert_eq!(verdicts, files.len(), "{text}");
    text
}
